import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{Redactor,UntrustedLines,cancelledBySignal,failJob,failOnCrash,inputsOfEnvironment,looksLikeCommand,readTrigger,safeLines}from"./shared-TNDJGMS7.js";
import{__name,debug,endGroup,error,notice,setOutput,setSecret,startGroup,summary,warning}from"./shared-QYFUXPMF.js";import{tmpdir}from"node:os";import{env}from"node:process";import{randomBytes}from"node:crypto";var PROGRESS_EVERY_MS=1e4;function createWorkflowLog(redactor){let untrusted=new UntrustedLines,masked=new Set,lastProgress=0,clean=__name(text=>redactor.clean(
text),"clean"),flush=__name(()=>printInert(untrusted.end().map(clean)),"flush"),print=__name(text=>printInert(safeLines(text).map(clean)),"print");return{debug:__name(
text=>debug(clean(text)),"debug"),info:__name(text=>{flush(),print(text)},"info"),notice:__name((text,location)=>notice(clean(text),properties(location)),"notic\
e"),warning:__name((text,location)=>warning(clean(text),properties(location)),"warning"),error:__name((text,location)=>error(clean(text),properties(location)),"\
error"),untrusted:__name(chunk=>printInert(untrusted.add(chunk).map(clean)),"untrusted"),progress:__name(text=>{Date.now()-lastProgress<PROGRESS_EVERY_MS||(lastProgress=
Date.now(),print(text))},"progress"),mask:__name(secret=>{for(let form of redactor.add(secret))masked.has(form)||setSecret(form),masked.add(form)},"mask"),group:__name(
async(title,body)=>{startGroup(clean(title)),lastProgress=Date.now();try{return await body()}finally{flush(),endGroup()}},"group")}}__name(createWorkflowLog,"cr\
eateWorkflowLog");function printInert(lines){if(lines.length===0)return;let text=lines.map(line=>`${line}
`).join("");if(!lines.some(looksLikeCommand)){process.stdout.write(text);return}let token=randomBytes(24).toString("hex");process.stdout.write(`::stop-commands:\
:${token}
${text}::${token}::
`)}__name(printInert,"printInert");function properties(location){return location===void 0?{}:{file:location.file,...location.line===void 0?{}:{startLine:location.
line}}}__name(properties,"properties");async function runAction(action){let log=createWorkflowLog(new Redactor);failOnCrash(log);try{let{inputs,warnings,secrets}=action.readInputs({values:inputsOfEnvironment(
env),workspace:env.GITHUB_WORKSPACE??process.cwd()});for(let secret of secrets)log.mask(secret);for(let warning2 of warnings)log.warning(warning2);let signal=cancelledBySignal(),
{report,reportFile}=await action.run(inputs,{environment:env,temporaryFolder:env.RUNNER_TEMP??tmpdir(),trigger:await readTrigger(env),log,signal});for(let[name,
value]of Object.entries(action.outputsOf(report,reportFile)))setOutput(name,value);env.GITHUB_STEP_SUMMARY&&await summary.addRaw(action.renderSummary(report,Date.
now())).write(),report.failure!==null?failJob(report.failure,log):signal.throwIfAborted()}catch(error2){failJob(error2,log)}process.exit()}__name(runAction,"run\
Action");export{runAction};

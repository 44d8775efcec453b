import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{UntrustedLines,looksLikeCommand,runFolder,safeLines}from"./shared-D3VC2P7H.js";import{__name,debug,endGroup,error,getState,notice,saveState,setSecret,
startGroup,warning}from"./shared-IFMXB3TZ.js";import{dirname,isAbsolute}from"node:path";var names={runId:"run-id",folder:"folder",engineHost:"engine-host",hasEnded:"has-ended"},stateTrace={begins:__name((runId,folder)=>{saveState(names.runId,runId),
saveState(names.folder,folder)},"begins"),uses:__name(engineHost=>saveState(names.engineHost,engineHost),"uses")};function saveEnd(){saveState(names.hasEnded,"t\
rue")}__name(saveEnd,"saveEnd");function readMainStep(){let[runId,folder]=[getState(names.runId),getState(names.folder)];if(runId==="")return null;if(!/^[0-9a-f]{12}$/.
test(runId)||!isAbsolute(folder)||folder!==runFolder(dirname(folder),runId))throw new TypeError(`the state of the main step names no folder of a run: ${folder}`);
return{runId,folder,engineHost:getState(names.engineHost)||null,hasEnded:getState(names.hasEnded)==="true"}}__name(readMainStep,"readMainStep");import{randomBytes}from"node:crypto";var PROGRESS_EVERY_MS=1e4;function createWorkflowLog(redactor){let untrusted=new UntrustedLines,masked=new Set,lastProgress=0,clean=__name(text=>redactor.clean(
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
line}}}__name(properties,"properties");export{stateTrace,saveEnd,readMainStep,createWorkflowLog};

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{cancelledBySignal,endLateJob,failJob,failOnCrash,inputsOfEnvironment,readTrigger}from"./shared-WMF4APBR.js";import{createWorkflowLog,saveEnd,stateTrace}from"./shared-3DDYU3MA.js";
import{Redactor}from"./shared-D3VC2P7H.js";import{__name,setOutput,summary}from"./shared-IFMXB3TZ.js";import{tmpdir}from"node:os";import{env}from"node:process";async function runAction(action){let log=createWorkflowLog(new Redactor);failOnCrash(log);let signal=cancelledBySignal();endLateJob(signal,log);try{let{inputs,warnings,
secrets}=action.readInputs({values:inputsOfEnvironment(env),workspace:env.GITHUB_WORKSPACE??process.cwd()});for(let secret of secrets)log.mask(secret);for(let warning of warnings)
log.warning(warning);let{report,reportFile}=await action.run(inputs,{environment:env,temporaryFolder:env.RUNNER_TEMP??tmpdir(),trigger:await readTrigger(env),log,
signal,trace:stateTrace});saveEnd();for(let[name,value]of Object.entries(action.outputsOf(report,reportFile)))setOutput(name,value);env.GITHUB_STEP_SUMMARY&&await summary.
addRaw(action.renderSummary(report,Date.now())).write(),report.failure!==null?failJob(report.failure,log):signal.throwIfAborted()}catch(error){failJob(error,log)}
process.exit()}__name(runAction,"runAction");export{runAction};

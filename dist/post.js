import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{createWorkflowLog,readMainStep}from"./shared-3DDYU3MA.js";import{RUN_LABEL,connectEngine,endLeftProcesses,removeContainer,removeImage,shortCall,tagsOfRun}from"./shared-ZIDZGWSW.js";
import{Redactor}from"./shared-D3VC2P7H.js";import"./shared-SMMFWVCT.js";import"./shared-F2NWVMLY.js";import{__name,errorMessage}from"./shared-IFMXB3TZ.js";import{env}from"node:process";import{rm,stat}from"node:fs/promises";import{setTimeout as delay}from"node:timers/promises";var CONTAINER_LIMIT_MS=6e3,LIMIT_AFTER_FAILURE_MS=8e3,GRACE_MS=500;async function removeRunLeftovers(api,leftovers){let{runId,signal}=leftovers,what=`The Docker\
 engine could not list what is left of the run ${runId}`,limits={signal,graceMs:GRACE_MS},label=[`${RUN_LABEL}=${runId}`],containers=await shortCall(what,{signal},
()=>api.listContainers({all:!0,filters:{label}})),removed=await Promise.allSettled(containers.map(({Id})=>removeContainer(api.getContainer(Id),{...limits,limitMs:CONTAINER_LIMIT_MS}))),
names=await namesOfImages(api,{...leftovers,what,label}),imageLimits=removed.every(({status})=>status==="fulfilled")?limits:{...limits,limitMs:LIMIT_AFTER_FAILURE_MS},
untagged=await Promise.allSettled(names.map(name=>removeImage(api,name,imageLimits))),failures=[...removed,...untagged].flatMap(result=>result.status==="rejecte\
d"?[errorMessage(result.reason)]:[]),images=untagged.filter(result=>result.status==="fulfilled"&&result.value).length;return{containers:removed.filter(({status})=>status===
"fulfilled").length,images,failures}}__name(removeRunLeftovers,"removeRunLeftovers");async function namesOfImages(api,{what,label,tags,signal}){let list=__name(
filters=>shortCall(what,{signal},()=>api.listImages({filters:JSON.stringify(filters)})),"list"),[labelled,tagged]=await Promise.all([list({label}),list({reference:tags})]);
return[...labelled.filter(({RepoTags})=>!RepoTags?.some(tag=>tag!=="<none>:<none>")).map(({Id})=>Id),...tagged.flatMap(({RepoTags})=>RepoTags??[])]}__name(namesOfImages,
"namesOfImages");var LIMIT_MS=45e3,ANSWER_LIMIT_MS=5e3,SETTLE_MS=1e3,nothing={containers:0,images:0,failures:[]};async function cleanUpAfter(main,world){let{log:log2}=world,processes=await endLeftProcesses(
main.runId),{containers,images,failures}=await removeFromEngine(main,world),folder=await removeFolder(main.folder,log2),removed=[...counted(processes,"process",
"processes"),...counted(containers,"container","containers"),...counted(images,"image","images"),...folder?[`the folder ${main.folder}`]:[]];for(let failure of failures)
log2.warning(failure);removed.length>0&&log2.info(`Removed of the run ${main.runId}: ${removed.join(", ")}`)}__name(cleanUpAfter,"cleanUpAfter");async function removeFromEngine(main,world){
let{runId,engineHost,hasEnded}=main;if(engineHost===null)return nothing;let signal=AbortSignal.timeout(world.limitMs??LIMIT_MS);try{let environment={...world.environment,
DOCKER_HOST:engineHost},{api}=await connectEngine({environment,signal,answerLimitMs:ANSWER_LIMIT_MS}),remove=__name(()=>removeRunLeftovers(api,{runId,tags:tagsOfRun(
runId),signal}),"remove"),first=await remove();if(hasEnded||first.failures.length>0)return first;await delay(SETTLE_MS);let later=await remove().catch(error=>({
...nothing,failures:[errorMessage(error)]}));return{containers:first.containers+later.containers,images:first.images+later.images,failures:later.failures}}catch(error){
let reason=signal.aborted?`the Docker engine at ${engineHost} did not answer in time.`:errorMessage(error);return hasEnded?world.log.info(`Not looked for what i\
s left in the engine: ${reason}`):world.log.warning(byHand(runId,reason)),nothing}}__name(removeFromEngine,"removeFromEngine");function byHand(runId,reason){let label=`\
--filter label=${RUN_LABEL}=${runId}`;return`What the killed run left in the engine could not be removed: ${reason} To remove it by hand: docker rm --force --vo\
lumes $(docker ps --all --quiet ${label}); docker rmi $(docker images --quiet ${label})`}__name(byHand,"byHand");async function removeFolder(folder,log2){try{return await stat(
folder),await rm(folder,{recursive:!0,force:!0}),!0}catch(error){return errorMessage(error).startsWith("ENOENT")||log2.warning(`${folder} could not be removed: ${errorMessage(
error)}`),!1}}__name(removeFolder,"removeFolder");function counted(count,one,many){return count===0?[]:[`${count} ${count===1?one:many}`]}__name(counted,"counte\
d");var log=createWorkflowLog(new Redactor),tell=__name(error=>log.warning(`What the run left could not be removed: ${errorMessage(error)}`),"tell");process.on("unc\
aughtException",error=>{tell(error),process.exit(0)});try{let main=readMainStep();main!==null&&await cleanUpAfter(main,{environment:env,log})}catch(error){tell(
error)}process.exit(0);

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{DOWNLOAD_BOUNDS,RELEASE_TYPE,SLUG_BOUNDS,SlugUnreadableError,abortable,buildAppImage,carriedProfile,checkDyno,checkLinks,compareSlugs,createHerokuClient,
createRunImageShelf,downloadSlug,dynoCommand,escapeHtml,exitOf,headline,htmlPage,indexRunImage,inspectContainer,linkHints,linksNotRun,makeBase,packApp,prepare,readContainerFile,
readDeployedSlug,readReleases,readSlug,removedAfter,reportLinks,roundedDelta,runRelease,slugUnreadable,startDyno,treemapPage,variablesOf,waitForAnswer}from"./shared-SQ6JHYNB.js";
import{findKnownBase,rebuildHeadline,runRebuild}from"./shared-E4LHHKOY.js";import{RUN_LABEL,Steps,childEnvironment,chooseRunImage,connectEngine,contextReader,
createImageStore,createOrRemove,errorCode,fetchRunImage,hasCacheService,ignoreRules,isMissingPath,isStatus,letGoOfBase,listAppFolder,listArguments,openBaseWorld,
originBytes,packagesOf,prepareBase,pullIfMissing,readBaseDockerfile,readDockerignore,readIgnorePatterns,readInstructions,readListing,readTar,removeContainer,reportedContent,
shortCall,withinTime}from"./shared-XNVGSNGC.js";import{CALL_POLICIES,adviseOn,namedPaths,signedSize,version}from"./shared-PANPD2P6.js";import{PROCESS_TYPE,
Redactor,UntrustedLines,appNameProblem,bytePath,cancelledBySignal,describeStaleness,failJob,failOnCrash,formatDuration,formatSize,isPublicConfigVar,judgeFreshness,
namesIn,nearestName,outputsOfRebuild,outputsOfReport,parseDuration,parseLevel,parseSize,readProcfile,readRebuildInputs,readReleaseInputs,readTrigger,rebuildInputs,
releaseInputs,requestPathProblem,safeLines,showPath,shown}from"./shared-TNDJGMS7.js";import"./shared-F4P7SHTI.js";import"./shared-37LZF2SZ.js";import"./shared-X5AK5XK3.js";
import"./shared-Q5JJ3QAE.js";import{ActionError,__callDispose,__name,__using,errorMessage}from"./shared-QYFUXPMF.js";import{homedir}from"node:os";import{join as join7}from"node:path";import{env,stderr as stderr2}from"node:process";import{styleText}from"node:util";function createTerminalLog(stream,redactor,{isDebug=!1}={}){let untrusted=new UntrustedLines,hasProgress=!1,style=__name((format,text3)=>stream.isTTY?styleText(
format,text3,{validateStream:!1}):text3,"style"),line=__name(text3=>{stream.write(`${hasProgress?"\r\x1B[K":""}${text3}
`),hasProgress=!1},"line"),clean=__name(text3=>safeLines(text3).map(each=>redactor.clean(each)).join(`
`),"clean"),marked=__name((mark,text3,location)=>line(`${mark} ${clean(`${at(location)}${text3}`)}`),"marked"),flush=__name(()=>{for(let each of untrusted.end())
line(style("dim",`  ${clean(each)}`))},"flush");return{debug:__name(text3=>{isDebug&&line(style("dim",clean(text3)))},"debug"),info:__name(text3=>{flush(),line(
clean(text3))},"info"),notice:__name((text3,location)=>marked(style("cyan","note:"),text3,location),"notice"),warning:__name((text3,location)=>marked(style("yel\
low","warning:"),text3,location),"warning"),error:__name((text3,location)=>marked(style("red","error:"),text3,location),"error"),untrusted:__name(chunk=>{for(let each of untrusted.
add(chunk))line(style("dim",`  ${clean(each)}`))},"untrusted"),progress:__name(text3=>{stream.isTTY&&(stream.write(`\r\x1B[K${clean(text3).slice(0,(stream.columns??
80)-1)}`),hasProgress=!0)},"progress"),mask:__name(secret=>{redactor.add(secret)},"mask"),group:__name(async(title,body)=>{line(style("bold",clean(title)));try{
return await body()}finally{flush()}},"group")}}__name(createTerminalLog,"createTerminalLog");function at(location){return location===void 0?"":location.line===
void 0?`${location.file}: `:`${location.file}:${location.line}: `}__name(at,"at");import{tmpdir as tmpdir2}from"node:os";import{readFile}from"node:fs/promises";import{addAbortSignal}from"node:stream";import{text}from"node:stream/consumers";import{parseArgs}from"node:util";var secretInputs=new Set(["heroku-api-key","secrets","dyno-env","github-token"]),inputsWithoutFlag=new Set([...secretInputs,"comment","comment-threshold","treem\
ap"]),filesOfSecrets={"secrets-file":"secrets","dyno-env-file":"dyno-env"};async function readInputFlags(args2,{inputs,extra:extra4={},takesWords=!1},signal){let names2=inputs.
map(({name:name2})=>name2).filter(name2=>!inputsWithoutFlag.has(name2)),options3=Object.fromEntries(names2.map(name2=>[name2,{type:"string",multiple:!0}])),files=Object.
entries(filesOfSecrets).filter(([,input])=>inputs.some(({name:name2})=>name2===input)),fileOptions=Object.fromEntries(files.map(([flag2])=>[flag2,{type:"string"}])),
{values:flags,positionals}=parse(args2,{...options3,...extra4,...fileOptions},takesWords),values=new Map(names2.flatMap(name2=>{let given=flags[name2];return Array.
isArray(given)?[[name2,given.join(`
`)]]:[]}));for(let[flag2,name2]of files){let file=flags[flag2];typeof file=="string"&&values.set(name2,await readSecrets(flag2,file,signal))}return{values,extra:flags,
words:positionals}}__name(readInputFlags,"readInputFlags");function parse(args2,options3,allowPositionals){let secret=args2.find(arg=>[...secretInputs].some(name2=>arg===
`--${name2}`||arg.startsWith(`--${name2}=`)));if(secret!==void 0)throw new ActionError(`${secret.split("=")[0]} would show a secret to everyone who can list pro\
cesses. Set HEROKU_API_KEY for the token, and use --secrets-file for build secrets, --dyno-env-file for config vars.`);try{return parseArgs({args:[...args2],options:options3,
allowPositionals,strict:!0})}catch(error){throw new ActionError(`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse,"parse");async function readSecrets(flag2,file,signal){
try{return file==="-"?await text(addAbortSignal(signal,process.stdin)):await readFile(file,"utf8")}catch(error){throw signal.throwIfAborted(),new ActionError(`-\
-${flag2} cannot be read: ${errorMessage(error)}`,{cause:error})}}__name(readSecrets,"readSecrets");import{tmpdir}from"node:os";async function runStory(story3,values,{environment,log:log2,signal}){let inputs=readCommandInputs(story3.readInputs,values,{environment,log:log2}),start=Date.now(),
trigger=await readTrigger(environment),{report,reportFile}=await story3.run(inputs,{environment,temporaryFolder:tmpdir(),trigger,log:log2,signal});for(let[name2,
value]of Object.entries(story3.outputsOf(report,reportFile)))console.log(`${name2}=${value}`);return report.failure!==null?failJob(report.failure,log2):log2.info(
`${story3.headline(report)}, in ${formatDuration(Date.now()-start)}`),report}__name(runStory,"runStory");function readCommandInputs(readInputs,given,{environment,
log:log2}){let values=new Map(hasCacheService(environment)?given:[["base-store","none"],...given]),{inputs,warnings,secrets}=readInputs({values,workspace:process.
cwd()});for(let secret of secrets)log2.mask(secret);for(let warning of warnings)log2.warning(warning);return inputs}__name(readCommandInputs,"readCommandInputs");async function baseCommand(args2,world){let{environment,log:log2,signal}=world,{values}=await readInputFlags(args2,{inputs:rebuildInputs},signal),inputs=readCommandInputs(
readRebuildInputs,values,world),trigger=await readTrigger(environment),base=await openBaseWorld(inputs,{environment,temporaryFolder:tmpdir2(),trigger,log:log2,signal}),
read=await readBaseDockerfile(inputs),{recipe,base:ports}=await prepareBase(read,{inputs,world:base,tries:1},log2);print("base-key",recipe.key.key);for(let{name:name2,
digest}of recipe.key.parts)print("base-key-part",`${name2} ${digest}`);let upstream=await ports.upstream,known=await findKnownBase(recipe.key.key,ports,log2);for(let answer2 of upstream){
let then=known?.record.from.find(({reference})=>reference===answer2.reference)?.digest??"not known",now2=answer2.kind==="digest"?answer2.digest:answer2.kind==="\
local"?"in the engine alone":"not known";print("from",`${answer2.reference} built on ${then}, now ${now2}`)}if(known===null)return;let{record}=known,now=Date.now(),
freshness=judgeFreshness(record,{maxAgeMs:inputs.maxBaseAgeMs,now,upstream});print("base-built-at",record.builtAt),print("age",formatDuration(Math.max(0,now-Date.
parse(record.builtAt)))),print("state",describeStaleness(freshness,record.builtAt)),record.packages.kind!=="dpkg"&&print("packages",`${record.packages.kind}, wh\
ich is not covered`);for(let{name:name2,version:version2}of packagesOf(record.packages))print("package",`${name2} ${version2}`)}__name(baseCommand,"baseCommand");
function print(name2,value){console.log(`${name2}=${value}`)}__name(print,"print");import{randomBytes}from"node:crypto";import{readFile as readFile2}from"node:fs/promises";import{parseEnv}from"node:util";import{createReadStream}from"node:fs";import{createGunzip}from"node:zlib";var PROCFILE="./app/Procfile",LARGEST_FILE=1024*1024;async function readSlugProcfile(file,signal){let name2=showPath(bytePath(file)),source=createReadStream(file),
tar=createGunzip();source.once("error",error=>tar.destroy(error));try{let text3=await procfileIn(abortable(source.pipe(tar),signal),name2);return text3===null?null:
readProcfile({text:text3,file:`the Procfile in '${name2}'`})}catch(error){throw signal.throwIfAborted(),error instanceof ActionError?error:slugUnreadable(error,
{slug:name2,readBytes:source.bytesRead})}finally{source.destroy(),tar.destroy()}}__name(readSlugProcfile,"readSlugProcfile");async function procfileIn(tar,name2){
let damaged=__name(fault=>new SlugUnreadableError(`'${name2}' is damaged: the tar in it has ${fault}. Fetch or pack it again.`),"damaged"),chunks=null,left=0,[entries,
bytes]=[0,0];for await(let event of readTar(tar,damaged)){if(event.kind==="entry"){if(entries+=1,bytes+=event.entry.size,entries>SLUG_BOUNDS.entries||bytes>SLUG_BOUNDS.
uncompressedBytes)throw new SlugUnreadableError(`'${name2}' holds more than any dyno could unpack, so it is no slug.`);if(event.entry.path!==PROCFILE)continue;if(event.
entry.type!=="file"||event.entry.size>LARGEST_FILE)throw new SlugUnreadableError(`The Procfile in '${name2}' is no plain file of a usual size.`);chunks=[],left=
event.entry.size}else chunks!==null&&(chunks.push(event.bytes),left-=event.bytes.length);if(chunks!==null&&left===0)return Buffer.concat(chunks).toString("utf8")}
return null}__name(procfileIn,"procfileIn");import{parseArgs as parseArgs2}from"node:util";var LONGEST_TIMEOUT_MS=36e5,options={"run-image":{type:"string",default:"heroku/heroku:24"},process:{type:"string",multiple:!0},path:{type:"string",default:"/"},
timeout:{type:"string",default:"60s"},network:{type:"string",default:"bridge"},memory:{type:"string",default:"512MB"},env:{type:"string"},"link-check":{type:"st\
ring",default:"warn"},json:{type:"boolean",default:!1}};function readCheckFlags(args2){let{values,positionals}=parse2(args2),[file=""]=positionals;if(positionals.
length!==1||file==="")throw new ActionError(`check takes one slug file, such as slug.tgz; ${positionals.length} were given. Try --help.`);let{path,network}=values,
problem=requestPathProblem(path);if(problem!==null)throw new ActionError(`--path is ${JSON.stringify(path)}: ${problem}.`);if(network!=="bridge"&&network!=="non\
e")throw wrong("network",network,"it is 'bridge' or 'none'");return{file,runImage:values["run-image"],processTypes:(values.process??["web"]).map(type=>PROCESS_TYPE.
test(type)?type:fail("process",type,"that is no process type")),path,timeoutMs:parseTimeout(values.timeout)??fail("timeout",values.timeout,"write a duration of \
1h at most, such as 60s"),network,memoryBytes:parseSize(values.memory)??fail("memory",values.memory,"write a size such as 512MB"),environmentFile:values.env??null,
linkCheck:parseLevel(values["link-check"])??fail("link-check",values["link-check"],"it is 'off', 'warn' or 'fail'"),isJson:values.json}}__name(readCheckFlags,"r\
eadCheckFlags");function parse2(args2){try{return parseArgs2({args:[...args2],options,allowPositionals:!0,strict:!0})}catch(error){throw new ActionError(`${errorMessage(
error)} Try --help.`,{cause:error})}}__name(parse2,"parse");function parseTimeout(text3){let timeoutMs=parseDuration(text3);return timeoutMs!==null&&timeoutMs<=
LONGEST_TIMEOUT_MS?timeoutMs:null}__name(parseTimeout,"parseTimeout");function fail(flag2,given,wanted){throw wrong(flag2,given,wanted)}__name(fail,"fail");function wrong(flag2,given,wanted){
return new ActionError(`--${flag2} is ${JSON.stringify(given)}; ${wanted}.`)}__name(wrong,"wrong");import{mkdtemp,rm}from"node:fs/promises";import{tmpdir as tmpdir3}from"node:os";import{join}from"node:path";async function checkSlugLinks(options3){let{mode,runImage,signal}=options3;if(mode==="off")return notRun("--link-check is off");let folder=await mkdtemp(join(tmpdir3(),
"heroku-docker-release-"));try{let check=await checkIn(folder,options3);return check===null?notRun(`the Docker engine has no image ${runImage}`):{reported:reportLinks(
check,{mode,runImage}),hints:check.kind==="checked"?linkHints(check.problems,{runImage}):[]}}catch(error){if(signal.throwIfAborted(),!(error instanceof ActionError)||
error instanceof SlugUnreadableError)throw error;return notRun(errorMessage(error))}finally{await rm(folder,{recursive:!0,force:!0})}}__name(checkSlugLinks,"che\
ckSlugLinks");async function checkIn(folder,options3){let{file,runImage,engine,images,environment,runId,log:log2,signal}=options3,facts=await images.inspectImage(
runImage);if(facts===null)return null;let shelf=createRunImageShelf({temporaryFolder:folder,log:log2}),common={runId,temporaryFolder:folder,log:log2,signal},index=await indexRunImage(
{...common,api:engine.api,image:runImage,facts,shelf});return checkLinks({...common,slugFile:file,runImage:index,base:null,environment:Object.fromEntries(environment)})}
__name(checkIn,"checkIn");function notRun(reason){return{reported:linksNotRun(reason),hints:[]}}__name(notRun,"notRun");function refuseUnknownTypes(processTypes,asked){let unknown=bootable(asked.processTypes).filter(type=>!Object.hasOwn(processTypes,type));if(unknown.length===0)return;
let known=Object.keys(processTypes).join(", ");throw new ActionError(`The Procfile in '${asked.file}' has no process type ${unknown.join(", ")}; it has ${known}\
. Name what to boot by --process.`)}__name(refuseUnknownTypes,"refuseUnknownTypes");function refuseUnproven({reported,processes,links},asked){let{file,processTypes}=asked,
needsLinks=asked.linkCheck==="fail";if(reported.outcome==="failed"||needsLinks&&links.outcome==="failed")throw new ActionError(`'${file}' would not run on Herok\
u.`);if(reported.outcome==="not-run")throw new ActionError(`'${file}' could not be checked: ${reported.summary}.`);let booted=new Set(processes.map(({processType})=>processType)),
unbooted=bootable(processTypes).filter(type=>!booted.has(type));if(unbooted.length>0)throw new ActionError(`'${file}' is not proven: ${unbooted.join(", ")} was \
not booted.`);if(needsLinks&&links.outcome!=="passed")throw new ActionError(`What '${file}' needs could not be checked: ${links.summary}.`)}__name(refuseUnproven,
"refuseUnproven");function bootable(types){return[...new Set(types)].filter(type=>type!==RELEASE_TYPE)}__name(bootable,"bootable");var flagNames={processes:"--process",path:"--path",network:"--network",memory:"--memory",environment:"--env",runImage:"--run-image"};async function checkCommand(args2,world){
let flags=readCheckFlags(args2),{environment,log:log2,signal}=world,[processTypes,added]=await Promise.all([readSlugProcfile(flags.file,signal),readEnvironmentFile(
flags.environmentFile)]);if(processTypes===null)throw new ActionError(`There is no Procfile in '${flags.file}', so it does not say what to boot. Add one to /app\
.`);refuseUnknownTypes(processTypes,flags);let engine=await connectEngine({environment,signal}),{platform:platform2}=engine,images=createImageStore(engine,{platform:platform2,
signal});await pullIfMissing(flags.runImage,{engine,images,platform:platform2,log:log2,signal});let{path,timeoutMs,network,memoryBytes,runImage}=flags,runId=randomBytes(
6).toString("hex"),common={engine,runImage,environment:added,runId,log:log2,signal},checkingLinks=checkSlugLinks({...common,file:flags.file,mode:flags.linkCheck,
images}),hints=checkingLinks.then(links2=>links2.hints).catch(()=>[]),checkingDyno=checkDyno({...common,slugFile:flags.file,platform:platform2,processTypes,check:flags.
processTypes,path,timeoutMs,network,memoryBytes,configVars:{unknown:"check asks no app for them; --env gives it some."},settings:flagNames,hints});await Promise.
allSettled([checkingDyno,checkingLinks]);let[{reported,processes},{reported:links}]=await Promise.all([checkingDyno,checkingLinks]);if(flags.isJson)console.log(
JSON.stringify({...reported,processes,links}));else for(let{outcome,summary}of[reported,links])console.log(`${outcome}: ${summary}`);for(let check of[links,reported])
logFindings(check,log2);refuseUnproven({reported,processes,links},flags)}__name(checkCommand,"checkCommand");function logFindings({findings},log2){for(let{level,
message}of findings)log2[level](message)}__name(logFindings,"logFindings");async function readEnvironmentFile(file){if(file===null)return new Map;try{let vars=Object.
entries(parseEnv(await readFile2(file,"utf8")));return new Map(vars.flatMap(([name2,value])=>value===void 0?[]:[[name2,value]]))}catch(error){throw new ActionError(
`The file of --env cannot be read: ${errorMessage(error)}`,{cause:error})}}__name(readEnvironmentFile,"readEnvironmentFile");import{stdout}from"node:process";function keepCommandsOffStdout(log2){let write=stdout.write.bind(stdout);stdout.write=(chunk,...rest)=>{let command=typeof chunk=="string"?/^::[a-z-]+(?: [^:]*)?::(.*)\r?\n$/s.
exec(chunk):null;if(command===null)return Reflect.apply(write,stdout,[chunk,...rest]);log2.debug(command[1]??"");let done=rest.at(-1);return typeof done=="funct\
ion"&&done(),!0}}__name(keepCommandsOffStdout,"keepCommandsOffStdout");function slugFileReport(subject,slug,recorded){return{version:1,...subject,sizeBytes:slug.sizeBytes,checksum:`SHA256:${slug.sha256}`,...recorded===null?{baseBytes:null,
appBytes:null}:originBytes(recorded),...reportedContent(recorded??slug),advice:adviseOn(recorded??slug).map(each=>({...each,bytes:Math.round(each.bytes)}))}}__name(
slugFileReport,"slugFileReport");function slugDiffReport({before,after},{total,files,isSameContent,folders,changes}){return{version:1,before:compared(before.file,
before.slug,files.before),after:compared(after.file,after.slug,files.after),delta:roundedDelta(total).delta,isSameContent,folders:folders.map(folder=>({...folder,
...roundedDelta(folder)})),changes:changes.map(change=>({...change,...roundedDelta(change)}))}}__name(slugDiffReport,"slugDiffReport");function compared(file,{sizeBytes,
uncompressedBytes,sha256},files){return{file:showPath(bytePath(file)),sizeBytes,uncompressedBytes,files,checksum:`SHA256:${sha256}`}}__name(compared,"compared");function adviceText(advice){let sizes=advice.map(({bytes})=>formatSize(bytes)),width=Math.max(0,...sizes.map(({length})=>length));return advice.map(({title,paths,
count,remedy:{build,slugignore,caution}},index)=>[`${title}: ${namedPaths(paths,count)}`,build,...slugignore.length===0?[]:[`Or in .slugignore: ${namedPaths(slugignore)}`],
...caution===null?[]:[caution]].map((line,at2)=>`  ${(at2===0?sizes[index]??"":"").padStart(width)}  ${line}`).join(`
`)).join(`
`)}__name(adviceText,"adviceText");function textColumns(head,rows){let lines=[head,...rows],widths=head.map((_,column)=>Math.max(...lines.map(cells=>cells[column]?.length??0)));return lines.map(cells=>cells.
map((cell,column)=>`  ${column===head.length-1?cell:cell.padStart(widths[column]??0)}`).join("")).join(`
`)}__name(textColumns,"textColumns");var SHOWN=50;function slugFileText(report){let{sizeBytes,baseBytes,appBytes,largestFolders,largestFiles}=report;return[[`${report.file??`${report.app} v${report.
releaseVersion}`}: ${formatSize(sizeBytes)}, unpacked ${formatSize(report.uncompressedBytes)} in ${report.entries} entries`,...baseBytes===null||appBytes===null?
[]:[`From the base / from the app: ${formatSize(baseBytes)} / ${formatSize(appBytes)}`],report.checksum].join(`
`),...section("Largest folders",sharesText("FOLDER",largestFolders.map(asFolder),sizeBytes)),...section("Largest files",sharesText("FILE",largestFiles,sizeBytes)),
...section("Could go",adviceText(report.advice))].join(`

`)}__name(slugFileText,"slugFileText");function slugDiffText({before,after,delta,isSameContent,folders,changes}){let changed=folders.filter(({changedFiles})=>changedFiles>
0);return[[`${fileText(before)}
${fileText(after)}`,`Difference: ${signedSize(delta.bytes)}${percentOf(delta.bytes,before.sizeBytes)}, unpacked ${signedSize(delta.uncompressedBytes)}`].join(`
`),...isSameContent?["Both unpack to the same files."]:[],...!isSameContent&&changes.length===0?["No file differs in content, only modes or folders do."]:[],...section(
"Folders",changesText(["FILES","FOLDER"],changed.map(asFolder),folder=>String(folder.changedFiles))),...section("Files",changesText(["CHANGE","FILE"],changes,({
change})=>change))].join(`

`)}__name(slugDiffText,"slugDiffText");function fileText({file,sizeBytes,uncompressedBytes,files}){return`${file}: ${formatSize(sizeBytes)}, unpacked ${formatSize(
uncompressedBytes)} in ${files} ${files===1?"file":"files"}`}__name(fileText,"fileText");function sharesText(what,shares,sizeBytes){return rowsText(["COMPRESSED",
"SHARE","UNPACKED",what],shares,({path,bytes,uncompressedBytes})=>[formatSize(bytes),`${Math.round(100*bytes/sizeBytes)} %`,formatSize(uncompressedBytes),path])}
__name(sharesText,"sharesText");function changesText([what,name2],deltas,tell){return rowsText(["COMPRESSED","BEFORE","AFTER","UNPACKED",what,name2],deltas,each=>[
signedSize(each.delta.bytes),formatSize(each.before.bytes),formatSize(each.after.bytes),signedSize(each.delta.uncompressedBytes),tell(each),each.path])}__name(changesText,
"changesText");function rowsText(head,items,row){if(items.length===0)return"";let more=items.length-SHOWN;return`${textColumns(head,items.slice(0,SHOWN).map(row))}${more>
0?`
  and ${more} more, which --json has`:""}`}__name(rowsText,"rowsText");function section(title,text3){return text3===""?[]:[`${title}
${text3}`]}__name(section,"section");function asFolder(folder){return{...folder,path:`${folder.path}/`}}__name(asFolder,"asFolder");function percentOf(part,whole){
return whole===0?"":` (${part<0?"":"+"}${(100*part/whole).toFixed(1)} %)`}__name(percentOf,"percentOf");import{parseArgs as parseArgs3}from"node:util";function readSlugFileFlags(args2,{command,count}){let{values,positionals}=parse3(args2);if(positionals.length!==count||positionals.includes(""))throw new ActionError(
`${command} takes ${count} slug files; ${positionals.length} were given. Try --help.`);return{files:positionals,isJson:values.json===!0}}__name(readSlugFileFlags,
"readSlugFileFlags");function parse3(args2){try{return parseArgs3({args:[...args2],options:{json:{type:"boolean"}},allowPositionals:!0,strict:!0})}catch(error){
throw new ActionError(`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse3,"parse");async function diffCommand(args2,{signal}){let{files,isJson}=readSlugFileFlags(args2,{command:"diff",count:2}),[before="",after=""]=files,slugs={before:{file:before,
slug:await readSlug(before,{name:before,bounds:SLUG_BOUNDS,signal})},after:{file:after,slug:await readSlug(after,{name:after,bounds:SLUG_BOUNDS,signal})}},report=slugDiffReport(
slugs,compareSlugs(slugs.before.slug,slugs.after.slug));console.log(isJson?JSON.stringify(report):slugDiffText(report))}__name(diffCommand,"diffCommand");import{spawn}from"node:child_process";import{setTimeout as delay}from"node:timers/promises";var ENGINE_LIMIT_MS=2e3;async function endContainer(container,{graceSeconds,log:log2}){let limits={signal:new AbortController().signal,limitMs:graceSeconds*1e3+
ENGINE_LIMIT_MS};try{await shortCall("The container could not be ended",limits,()=>container.stop({t:graceSeconds}))}catch(error){!isStatus(error,304)&&!isStatus(
error,404)&&log2.debug(errorMessage(error))}}__name(endContainer,"endContainer");var GRACE_SECONDS=3,CLI_LIMIT_MS=2e3;async function runOneOff(options3){let{log:log2}=options3,container=await create(options3);try{return await checkFolder(container,
options3),await attach(container,options3)}finally{await removeContainer(container).catch(left=>log2.warning(errorMessage(left)))}}__name(runOneOff,"runOneOff");
async function create(options3){let{engine,mount,user:user2,hasTerminal,signal}=options3,spec={Image:options3.image,Entrypoint:[],Cmd:[...options3.command],Env:Object.
entries(options3.environment).map(([name2,value])=>`${name2}=${value}`),WorkingDir:options3.workingDir,Labels:{...options3.labels},Tty:hasTerminal,OpenStdin:!0,
StdinOnce:!0,AttachStdin:!0,AttachStdout:!0,AttachStderr:!0,...user2===null?{}:{User:user2},HostConfig:{Init:!0,Mounts:[{Type:"bind",Source:mount.folder,Target:mount.
place},...mount.kept.map(path=>({Type:"volume",Source:"",Target:path}))]}};try{return await createOrRemove("The Docker engine could not create a container of th\
e app image",{create:__name(()=>engine.api.createContainer(spec),"create"),signal})}catch(error){throw/bind source path does not exist/.test(errorMessage(error))?
notHere(options3,error):error}}__name(create,"create");async function checkFolder(container,options3){let{place,mark}=options3.mount;if(mark===null)return;let found=await readContainerFile(
container,`${place}/${mark.path}`,options3.signal);if(found===null||!found.equals(mark.content))throw notHere(options3)}__name(checkFolder,"checkFolder");function notHere({
engine,mount},cause){return new ActionError(`The Docker engine at ${engine.host} does not see the files of this machine, so ${mount.folder} cannot be mounted. U\
se an engine on this machine, or one that shares this folder.`,{cause})}__name(notHere,"notHere");async function attach(container,{engine,log:log2,signal}){signal.
throwIfAborted();let args2=["start","--attach","--interactive",container.id],child=spawn("docker",args2,{env:engine.cliEnvironment,stdio:"inherit"}),{promise,resolve:resolve2,
reject}=Promise.withResolvers();child.once("error",error=>reject(new ActionError(`The docker command could not be run: ${errorMessage(error)}`,{cause:error}))),
child.once("close",code=>resolve2(code??1));let onAbort=__name(()=>{endContainer(container,{graceSeconds:GRACE_SECONDS,log:log2}).then(()=>delay(CLI_LIMIT_MS,void 0,
{ref:!1})).then(()=>child.kill("SIGKILL"))},"onAbort");signal.addEventListener("abort",onAbort,{once:!0});try{let exitCode=await promise;return signal.throwIfAborted(),
exitCode}finally{signal.removeEventListener("abort",onAbort)}}__name(attach,"attach");var names=new Set(["context","dockerfile","target","build-args","secrets","platform","build-idle-timeout","base-store","base-image","max-base-age","stale-base"]),
imageInputs=releaseInputs.filter(({name:name2})=>names.has(name2)),slugInputs=releaseInputs.filter(({name:name2})=>names.has(name2)||name2==="profile"||name2===
"run-image");function readBuildInputs(values,world){return readCommandInputs(readReleaseInputs,new Map([...values,["release","false"]]),world)}__name(readBuildInputs,
"readBuildInputs");import{readFile as readFile3}from"node:fs/promises";import{parseEnv as parseEnv2}from"node:util";var USUAL_FILE=".env";async function readLocalVariables(named){let file=named??USUAL_FILE;try{let values=Object.entries(parseEnv2(await readFile3(file,"utf8")));
return{file,values:new Map(values.flatMap(([name2,value])=>value===void 0?[]:[[name2,value]]))}}catch(error){if(named===null&&errorCode(error)==="ENOENT")return{
file,values:new Map};let flag2=named===null?"":" of --env";throw new ActionError(`The file ${file}${flag2} cannot be read: ${errorMessage(error)}`,{cause:error})}}
__name(readLocalVariables,"readLocalVariables");function noteVariables({file,values},log2){for(let[name2,value]of values)value!==""&&!isPublicConfigVar(name2)&&
log2.mask(value);values.size>0&&log2.info(`From ${file}: ${[...values.keys()].join(", ")}`)}__name(noteVariables,"noteVariables");var extra={user:{type:"string"},env:{type:"string"}};async function readExecFlags(args2,signal){let end2=args2.indexOf("--"),command=end2<0?[]:args2.slice(end2+
1),own2=end2<0?args2:args2.slice(0,end2),{values,extra:flags,words}=await readInputFlags(own2,{inputs:imageInputs,extra,takesWords:!0},signal);if(command.length===
0||words.length>0)throw new ActionError("exec takes the command after --, such as exec -- npm test. Try --help.");let{user:user2,env:environmentFile}=flags;return{
values,command,user:typeof user2=="string"?user2:null,environmentFile:typeof environmentFile=="string"?environmentFile:null}}__name(readExecFlags,"readExecFlags");import{rm as rm2}from"node:fs/promises";import{tmpdir as tmpdir4}from"node:os";async function openLocalBuild(inputs,{environment,log:log2,signal}){var _stack=[];try{let cleanup=__using(_stack,new AsyncDisposableStack,!0);let trigger=await readTrigger(
environment);let ports=await openBaseWorld(inputs,{environment,temporaryFolder:tmpdir4(),trigger,log:log2,signal});cleanup.defer(()=>rm2(ports.folder,{recursive:!0,
force:!0}));let steps=new Steps(log2);let preparation=await steps.run("Read the Dockerfile",stepLog=>prepare(inputs,ports,stepLog));let plan={...preparation,inputs,
ports,steps};let left=cleanup.move();return{plan,make:__name(()=>make(plan,left),"make"),[Symbol.asyncDispose]:()=>left.disposeAsync()}}catch(_){var _error=_,_hasError=!0}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(openLocalBuild,"openLocalBuild");async function make(plan,cleanup){let{inputs,
ports,recipe,steps}=plan,choice=chooseRunImage({named:inputs.runImage,stack:null,dockerfile:recipe.dockerfile}),base=await makeBase({...plan,runImage:__name(async()=>choice.
kind==="named"?plan.base.images.inspectImage(choice.reference):null,"runImage")});base!==null&&(cleanup.defer(()=>letGoOfBase(base.image,plan.base,ports.log)),cleanup.
defer(()=>keep(base,ports)));let image=await steps.run("Build the app image",log2=>buildAppImage(recipe,base?.image??null,plan.base,log2));return cleanup.use(image),
{base,image}}__name(make,"make");async function keep(base,{log:log2,signal}){try{await base.keep().join()}catch(error){signal.aborted||log2.warning(`The base wa\
s not kept: ${errorMessage(error)}`)}}__name(keep,"keep");import{readFile as readFile4,rmdir}from"node:fs/promises";import{join as join3,posix as posix3,relative}from"node:path";import{posix}from"node:path";function contextDestination({onBuild,file},{workingDir,variables}){let folder=workingDir===""?"/":workingDir,destination=null;for(let{text:text3}of onBuild){let[
instruction]=readInstructions({text:text3,file}).instructions;if(instruction===void 0)continue;let{keyword,rest,flags}=instruction,words=listArguments(rest).map(
word=>expanded(word,variables)),last=words.at(-1);if(last==null)continue;keyword==="WORKDIR"&&(folder=posix.resolve(folder,last)),(keyword==="COPY"||keyword==="\
ADD")&&!flags.some(({name:name2})=>name2==="from")&&words.slice(0,-1).some(source=>source!==null&&isWholeContext(source))&&(destination=posix.resolve(folder,last))}
return destination==="/"?null:destination}__name(contextDestination,"contextDestination");function isWholeContext(source){return posix.resolve("/",source)==="/"}
__name(isWholeContext,"isWholeContext");function expanded(word,variables){let isKnown=!0,text3=word.replace(/\$(?:\{(\w+)\}|(\w+))/g,(_,braced,bare)=>{let value=variables.
get(braced??bare??"");return isKnown&&=value!==void 0,value??""});return isKnown&&!text3.includes("$")?text3:null}__name(expanded,"expanded");import{lstat,readdir}from"node:fs/promises";import{join as join2,posix as posix2}from"node:path";var MOST_KEPT=50;async function findKeptFolders({folder,rules,imagePaths}){let children=childrenByFolder(imagePaths),[kept,absent,hidden]=[[],[],[]],queue=[{path:"",
state:rules.root}];for(let next=queue.shift();next!==void 0;next=queue.shift())for(let name2 of children.get(next.path)??[]){let path=posix2.join(next.path,name2),
state=rules.below(next.state,path),isSent=!state.ignored||rules.mayHoldExceptions(path),here=await kindOf(join2(folder,path));children.has(path)?here==="folder"&&
isSent?queue.push({path,state}):here==="other"||kept.length===MOST_KEPT?hidden.push(path):(kept.push(path),here==="absent"&&absent.push(path)):(here==="absent"||
!isSent)&&hidden.push(path)}return{kept,absent,hidden}}__name(findKeptFolders,"findKeptFolders");function childrenByFolder(paths){let children=new Map;for(let path of paths){
let parent=path.includes("/")?posix2.dirname(path):"",names2=children.get(parent)??new Set;children.set(parent,names2.add(posix2.basename(path)))}return children}
__name(childrenByFolder,"childrenByFolder");async function kindOf(path){try{return(await lstat(path)).isDirectory()?(await readdir(path)).length===0?"empty":"fo\
lder":"other"}catch(error){return isMissingPath(error)?"absent":"other"}}__name(kindOf,"kindOf");var FOLDER_LABEL="org.heroku-docker-release.folder";async function mountContext(plan,images){let{recipe,base,ports}=plan,{config}=images.app,surroundings={workingDir:images.
base?.config.workingDir??"/",variables:variablesOf(config.env)},ofImage=posix3.resolve("/",config.workingDir),place=contextDestination(recipe.dockerfile,surroundings)??
(ofImage==="/"?"/app":ofImage),{kept,absent,hidden}=await compare(plan,images.app,place);hidden.length>0&&ports.log.notice(hiddenNotice(place,hidden));let folder=recipe.
found.context,mark=relative(folder,recipe.found.path);return{mount:{folder,place,kept:kept.map(path=>posix3.join(place,path)),mark:mark.startsWith("..")?null:{path:mark,
content:await readFile4(recipe.found.path)}},workingDir:`${ofImage}/`.startsWith(`${place}/`)?ofImage:place,removeMountPoints:__name(()=>removeEmpty(absent.map(
path=>join3(folder,path)),{folder,base,log:ports.log}),"removeMountPoints")}}__name(mountContext,"mountContext");async function compare(plan,image,place){let{recipe,
base,ports}=plan,{engine,signal}=base,nothing={kept:[],absent:[],hidden:[]};if(place!=="/app"&&!place.startsWith("/app/"))return nothing;let names2=await listAppFolder(
{api:engine.api,image:image.id,runId:ports.runId,log:ports.log,signal});if(names2===null)return nothing;let below=place==="/app"?"":`${place.slice(5)}/`,reader=await contextReader(
recipe.builder,{engine,signal}),ignore=await readDockerignore({dockerfile:recipe.found,builder:recipe.builder});return findKeptFolders({folder:recipe.found.context,
rules:ignoreRules(readIgnorePatterns(ignore.text,reader),reader),imagePaths:readListing(names2).paths.filter(path=>path.startsWith(below)&&path.length>below.length).
map(path=>Buffer.from(path.slice(below.length),"latin1").toString("utf8"))})}__name(compare,"compare");function hiddenNotice(place,hidden){let names2=hidden.slice(
0,5).map(path=>showPath(Buffer.from(path,"utf8").toString("latin1"))),others=hidden.length>names2.length?` and ${hidden.length-names2.length} more`:"";return`No\
t seen below ${place}, since this folder is mounted there: ${names2.join(", ")}${others}, which the build makes.`}__name(hiddenNotice,"hiddenNotice");async function removeEmpty(paths,{
folder,base,log:log2}){try{let filters={label:[`${FOLDER_LABEL}=${folder}`]};if((paths.length===0?[]:await base.engine.api.listContainers({filters})).length>0)return;
for(let path of paths)await rmdir(path)}catch(error){log2.debug(`An empty folder that the mount made is left: ${String(error)}`)}}__name(removeEmpty,"removeEmpt\
y");import{stderr,stdout as stdout2}from"node:process";function boundToTerminal(world){let gone=new AbortController,end2=__name(()=>gone.abort(new ActionError("Ended: nobody reads the output any more.")),"end");process.
once("SIGHUP",end2);for(let stream of[stdout2,stderr])stream.on("error",end2);return{...world,signal:AbortSignal.any([world.signal,gone.signal])}}__name(boundToTerminal,
"boundToTerminal");async function execCommand(args2,given){var _stack=[];try{let world=boundToTerminal(given);let{log:log2,signal}=world;let flags=await readExecFlags(args2,signal);
let variables=await readLocalVariables(flags.environmentFile);let inputs=readBuildInputs(flags.values,world);noteVariables(variables,log2);let build=__using(_stack,
await openLocalBuild(inputs,world),!0);let{plan}=build;let{base,image}=await build.make();let context=await mountContext(plan,{base:base?.image.image??null,app:image.
image});base?.keep();try{process.exitCode=await runOneOff({engine:plan.base.engine,image:image.image.id,command:[...dynoCommand('exec "$@"'),"bash",...flags.command],
environment:Object.fromEntries(variables.values),workingDir:context.workingDir,user:flags.user,labels:{[RUN_LABEL]:plan.ports.runId,[FOLDER_LABEL]:context.mount.
folder},mount:context.mount,hasTerminal:process.stdin.isTTY&&process.stdout.isTTY,log:log2,signal})}finally{await context.removeMountPoints()}}catch(_){var _error=_,
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(execCommand,"execCommand");import{randomBytes as randomBytes3}from"node:crypto";import{parseArgs as parseArgs4}from"node:util";var DynoBootError=class extends ActionError{static{__name(this,"DynoBootError")}name="DynoBootError";herokuCode;constructor(herokuCode,message){super(`${message}\
 (Heroku's ${herokuCode})`),this.herokuCode=herokuCode}};async function runningDyno(parts){let{container,output}=parts,stopping=new AbortController,signal=AbortSignal.
any([parts.signal,stopping.signal]),exit=exitOf({container,output,signal});exit.catch(()=>{});let{hostPort}=await inspectContainer(container,signal),url=hostPort===
null?null:`http://127.0.0.1:${hostPort}`,stopped=null;return{containerId:container.id,url,exit,waitUntilBound:__name(timeoutMs=>waitUntilBound({...parts,url,exit,
timeoutMs,signal}),"waitUntilBound"),stop:__name(()=>(stopping.abort(new ActionError("The dyno was stopped.")),output.close(),stopped??=removeContainer(container),
stopped),"stop")}}__name(runningDyno,"runningDyno");async function waitUntilBound(wait){let{url,exit,processType,timeoutMs}=wait,settled=new AbortController,late=AbortSignal.
timeout(timeoutMs),signal=AbortSignal.any([wait.signal,settled.signal,late]),ended=exit.then(({code})=>{throw new DynoBootError("H10",`The ${processType} proces\
s exited with ${code} before it had bound $PORT.`)});try{if(!wait.isReachable)throw new ActionError(`The ${processType} process has no port to answer on.`);await(url===
null?ended:Promise.race([waitForAnswer(url,signal),ended]))}catch(error){throw wait.signal.aborted?wait.signal.reason:!late.aborted||error instanceof DynoBootError?
error:new DynoBootError("R10",`The ${processType} process answered nothing on $PORT within ${timeoutMs/1e3} s.`)}finally{settled.abort(),ended.catch(()=>{})}}__name(
waitUntilBound,"waitUntilBound");async function bootDyno(options3){let{processType,signal}=options3,isReachable=processType==="web"&&options3.network==="bridge",{container,output}=await startDyno(
options3,{publishesPort:isReachable});try{return await runningDyno({container,output,processType,isReachable,signal})}catch(error){throw await removedAfter(error,
{container,output})}}__name(bootDyno,"bootDyno");function dockerDynos(options3){let{api,runId,runImageOf=herokuRunImage,memoryBytes=512*2**20}=options3;return{start:__name(({stack,slugFile,processType,command,
configVars,onOutput,signal})=>bootDyno({api,slugFile,runImage:runImageOf(stack),processType,command,configVars,memoryBytes,network:"bridge",runId,onOutput,signal}),
"start")}}__name(dockerDynos,"dockerDynos");function herokuRunImage(stack){return`heroku/heroku:${stack.replace(/^heroku-/,"")}`}__name(herokuRunImage,"herokuRu\
nImage");import{randomUUID as randomUUID6}from"node:crypto";import{once as once3}from"node:events";import{mkdtemp as mkdtemp2,rm as rm4}from"node:fs/promises";import{createServer as createServer2}from"node:http";
import{tmpdir as tmpdir5}from"node:os";import{join as join5}from"node:path";import{createHmac,randomBytes as randomBytes2,timingSafeEqual}from"node:crypto";var lifetimeMs=60*6e4,BlobUrls=class{static{__name(this,"BlobUrls")}#key=randomBytes2(32);#securityToken=randomBytes2(24).toString("base64url");#origin;constructor(origin){
this.#origin=origin}sign(method,slug,{expired}){let url=new URL(blobPath(slug),this.#origin),expires=String(Math.floor((Date.now()+(expired?-1e3:lifetimeMs))/1e3));
return url.searchParams.set("Expires",expires),url.searchParams.set("X-Amz-Security-Token",this.#securityToken),url.searchParams.set("X-Amz-Signature",this.#signature(
method,url.pathname,expires,this.#securityToken)),url.href}check(method,path,query){let expires=query.get("Expires"),token=query.get("X-Amz-Security-Token"),signature=query.
get("X-Amz-Signature");if(expires===null||token===null||signature===null)return"unsigned";let expected=Buffer.from(this.#signature(method,path,expires,token)),given=Buffer.
from(signature);return expected.length!==given.length||!timingSafeEqual(expected,given)?"wrong-signature":Number(expires)*1e3<Date.now()?"expired":"allowed"}#signature(method,path,expires,token){
return createHmac("sha256",this.#key).update([method,path,expires,token].join(`
`)).digest("hex")}};function blobPath(slug){return`/blobs/slugs/${slug}.tgz`}__name(blobPath,"blobPath");function slugOfBlobPath(path){return/^\/blobs\/slugs\/([0-9a-f-]{36})\.tgz$/.
exec(path)?.[1]??null}__name(slugOfBlobPath,"slugOfBlobPath");import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";import{setTimeout as delay2}from"node:timers/promises";var lingerMs=250;async function failBeforeCommit({fault,...exchange}){return fault?.kind==="stall"?(await delay2(fault.ms,void 0,{signal:exchange.signal}),exchange.
response.destroyed):fault?.kind==="reset-before-commit"?(reset(exchange),!0):fault?.kind==="status"&&fault.afterCommit!==!0?(answer(exchange,{status:fault.status,
headers:fault.headers??{},body:fault.body??""}),!0):!1}__name(failBeforeCommit,"failBeforeCommit");function send(exchange,reply){let{fault}=exchange;switch(fault?.
kind){case"reset-after-commit":reset(exchange);break;case"status":answer(exchange,{status:fault.status,headers:fault.headers??{},body:fault.body??""});break;case"\
replace-body":{let contentType=fault.contentType??reply.headers["Content-Type"]??"text/plain";answer(exchange,{...reply,headers:{...reply.headers,"Content-Type":contentType},
body:fault.body});break}case"cut":exchange.method==="PUT"?answer(exchange,reply):answerCut(exchange,reply,fault.afterBytes);break;default:answer(exchange,reply)}}
__name(send,"send");function reset({socket}){socket.resetAndDestroy()}__name(reset,"reset");function answer(exchange,reply){let{request,response,entry,method}=exchange,
body=Buffer.from(reply.body),bodyless=method==="HEAD"||reply.status===304,headers={...reply.headers,...bodyless?{}:{"Content-Length":body.length}};entry.status=
reply.status,request.complete?response.writeHead(reply.status,headers).end(bodyless?void 0:body):answerEarly(exchange,{status:reply.status,headers,body})}__name(
answer,"answer");function answerEarly({request,response,socket},{status,headers,body}){response.writeHead(status,{...headers,Connection:"close"}),response.flushHeaders(),
body.length>0&&response.write(body),setTimeout(()=>{request.complete?response.end():socket.destroy()},lingerMs).unref()}__name(answerEarly,"answerEarly");function answerCut({
response,socket,entry},reply,afterBytes){let body=Buffer.from(reply.body);entry.status=reply.status,response.writeHead(reply.status,{...reply.headers,"Content-L\
ength":body.length,Connection:"close"}),response.write(body.subarray(0,afterBytes),()=>socket.destroySoon()),response.flushHeaders()}__name(answerCut,"answerCut");function outputPath(releaseId){return`/release-output/${releaseId}`}__name(outputPath,"outputPath");async function serveOutput(exchange,platform2){let{path,request,
response,socket,entry,fault,method,signal}=exchange,output=platform2.release(path.slice(outputPath("").length))?.output;if(output?.started!==!0||method!=="GET")
return send(exchange,{status:404,headers:{"Content-Type":"text/plain"},body:`Not found.
`});let from=Number(/^bytes=(\d+)-$/.exec(request.headers.range??"")?.[1]??0);if(output.ended&&from>0&&from>=output.sizeBytes)return send(exchange,{status:416,headers:{
"Content-Range":`bytes */${output.sizeBytes}`},body:""});entry.status=from>0?206:200,entry.committed=!0,response.writeHead(entry.status,{"Content-Type":"text/pl\
ain; charset=utf-8",...from>0?{"Content-Range":`bytes ${from}-*/*`}:{}}),response.flushHeaders();let gone=new AbortController;response.once("close",()=>gone.abort());
let chunks=output.follow(from,AbortSignal.any([signal,gone.signal]));await pipeline(Readable.from(fault?.kind==="cut"?firstBytes(chunks,fault.afterBytes):chunks),
response,{end:fault?.kind!=="cut"}).catch(error=>{if(!gone.signal.aborted&&!signal.aborted)throw error}),fault?.kind==="cut"&&socket.destroySoon()}__name(serveOutput,
"serveOutput");async function*firstBytes(chunks,limitBytes3){let left=limitBytes3;for await(let chunk of chunks)if(left>0&&(yield chunk.subarray(0,left)),left-=
chunk.length,left<=0)return}__name(firstBytes,"firstBytes");import{randomUUID}from"node:crypto";var Refusal=class extends Error{static{__name(this,"Refusal")}name="Refusal";status;id;constructor(status,id,message){super(message),this.status=status,this.id=
id}};function invalidParams(message){return new Refusal(422,"invalid_params",message)}__name(invalidParams,"invalidParams");function notFound(resource){return new Refusal(
404,"not_found",`Couldn't find that ${resource}.`)}__name(notFound,"notFound");function badRequest(message){return new Refusal(400,"bad_request",message)}__name(
badRequest,"badRequest");import{EventEmitter,once}from"node:events";var limitBytes=64*1024*1024,ReleaseOutput=class{static{__name(this,"ReleaseOutput")}#chunks=[];#changes=new EventEmitter().setMaxListeners(0);#sizeBytes=0;#isFull=!1;#state="\
waiting";get started(){return this.#state!=="waiting"}get ended(){return this.#state==="ended"}get sizeBytes(){return this.#sizeBytes}start(){this.#state==="wai\
ting"&&(this.#state="running")}append(text3){if(this.#state!=="running"||this.#isFull)return;let bytes=Buffer.from(text3);this.#isFull=this.#sizeBytes+bytes.length>
limitBytes,this.#push(this.#isFull?Buffer.from(`
[the rest of the output was dropped]
`):bytes)}end(){this.#state="ended",this.#changes.emit("change")}async*follow(fromByte,signal){let skipBytes=fromByte;for(let index=0;;){let chunk=this.#chunks[index];
if(chunk!==void 0)skipBytes<chunk.length&&(yield chunk.subarray(skipBytes)),skipBytes=Math.max(0,skipBytes-chunk.length),index+=1;else{if(this.ended)return;await once(
this.#changes,"change",{signal})}}}#push(bytes){this.#chunks.push(bytes),this.#sizeBytes+=bytes.length,this.#changes.emit("change")}};import{createHash}from"node:crypto";var ownerEmail="you@local-heroku.invalid";function namedId(name2){let hex=createHash("sha256").update(name2).digest("hex");return[hex.slice(0,8),hex.slice(8,12),
`5${hex.slice(13,16)}`,`8${hex.slice(17,20)}`,hex.slice(20,32)].join("-")}__name(namedId,"namedId");var user={email:ownerEmail,id:namedId("account")};function accountResource(createdAt){
return{allow_tracking:!1,beta:!1,country_of_residence:null,created_at:iso(createdAt),default_organization:null,default_team:null,delinquent_at:null,email:user.email,
federated:!1,id:user.id,identity_provider:null,last_login:iso(createdAt),name:"You",sms_number:null,suspended_at:null,two_factor_authentication:!1,updated_at:iso(
createdAt),verified:!0}}__name(accountResource,"accountResource");function appResource(app){let slugs=app.releases.slice(0,app.currentVersion).map(({slug})=>slug);
return{acm:!1,archived_at:null,build_stack:stackIdentity(app.buildStack),buildpack_provided_description:slugs.at(-1)?.buildpackProvidedDescription??null,create_status:"\
complete",created_at:iso(app.createdAt),generation:{id:namedId(`generation ${app.generation}`),name:app.generation},git_url:`https://git.heroku.com/${app.name}.\
git`,id:app.id,internal_routing:null,maintenance:app.maintenance,name:app.name,organization:null,owner:user,region:{id:namedId("region us"),name:"us"},released_at:iso(
app.releases[app.currentVersion-1]?.createdAt??app.createdAt),repo_size:0,slug_size:slugs.at(-1)?.blob?.sizeBytes??0,space:null,stack:stackIdentity(app.stack),team:null,
updated_at:iso(app.updatedAt),web_url:app.webUrl}}__name(appResource,"appResource");function slugResource(slug,blob){return{blob,buildpack_provided_description:slug.
buildpackProvidedDescription,checksum:slug.checksum,commit:slug.commit,commit_description:slug.commitDescription,created_at:iso(slug.createdAt),deleted_at:null,
id:slug.id,process_types:slug.processTypes,size:slug.blob?.sizeBytes??null,stack:stackIdentity(slug.stack),updated_at:iso(slug.createdAt)}}__name(slugResource,"\
slugResource");function releaseResource(app,release2,outputUrl){return{addon_plan_names:[],app:{id:app.id,name:app.name},artifacts:release2.slug===null?[]:[{id:release2.
slug.id,type:"slug"}],created_at:iso(release2.createdAt),current:release2.version===app.currentVersion,description:release2.description,eligible_for_rollback:isEligibleForRollback(
release2),id:release2.id,output_stream_url:outputUrl,slug:release2.slug===null?null:{id:release2.slug.id},status:release2.status,updated_at:iso(release2.updatedAt),
user,version:release2.version}}__name(releaseResource,"releaseResource");function isEligibleForRollback(release2){return release2.status==="succeeded"&&release2.
slug!==null}__name(isEligibleForRollback,"isEligibleForRollback");function dynoResource(app,dyno){return{app:{id:app.id,name:app.name},attach_url:null,command:dyno.
command,created_at:iso(dyno.createdAt),id:dyno.id,name:dyno.name,release:dyno.release,size:"Basic",state:dyno.state,type:dyno.type,updated_at:iso(dyno.updatedAt)}}
__name(dynoResource,"dynoResource");function formationResource(app,type,command){return{app:{id:app.id,name:app.name},command,created_at:iso(app.createdAt),dyno_size:{
id:namedId("dyno size basic"),name:"Basic"},id:namedId(`formation ${app.id} ${type}`),quantity:type==="web"?1:0,size:"Basic",type,updated_at:iso(app.updatedAt)}}
__name(formationResource,"formationResource");function collaboratorResource(app){return{app:{id:app.id,name:app.name},created_at:iso(app.createdAt),id:namedId(`\
collaborator ${app.id}`),permissions:[],role:"owner",updated_at:iso(app.createdAt),user:{...user,federated:!1}}}__name(collaboratorResource,"collaboratorResourc\
e");function stackResource(name2,createdAt){return{created_at:iso(createdAt),default:name2==="heroku-24",...stackIdentity(name2),state:"public",updated_at:iso(createdAt)}}
__name(stackResource,"stackResource");function stackIdentity(name2){return{id:namedId(`stack ${name2}`),name:name2}}__name(stackIdentity,"stackIdentity");function iso(time){
return time.toISOString().replace(/\.\d+Z$/,"Z")}__name(iso,"iso");var stacks=["heroku-22","heroku-24","heroku-26","container","cnb"],Platform=class{static{__name(this,"Platform")}#apps=new Map;#slugs=new Map;get apps(){return[
...this.#apps.values()]}get slugs(){return[...this.#slugs.values()]}createApp({name:name2,stack="heroku-24",generation="cedar",maintenance=!1,configVars={}}){if(!/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.
test(name2))throw invalidParams("Name must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes.");if(this.#apps.
has(name2))throw invalidParams(`Name ${name2} is already taken`);let stackName=this.stackName(stack),now=new Date,app={id:randomUUID(),name:name2,generation,createdAt:now,
releases:[],dynos:[],webUrl:null,stack:stackName,buildStack:stackName,maintenance,configVars,currentVersion:1,updatedAt:now};return this.#apps.set(name2,app),this.
addRelease(app,{slug:null,description:"Initial release",configVars}).status="succeeded",app}app(identity){let app=this.#apps.get(identity)??this.apps.find(({id})=>id===
identity);if(app===void 0)throw notFound("app");return app}stackName(identity){let stack=stacks.find(name2=>name2===identity||namedId(`stack ${name2}`)===identity);
if(stack===void 0)throw invalidParams(`Stack ${identity} is not available.`);return stack}addSlug(slug){this.#slugs.set(slug.id,slug)}slug(id){return this.#slugs.
get(id)??null}addRelease(app,{slug,description,configVars}){let now=new Date,release2={id:randomUUID(),version:app.releases.length+1,description,slug,configVars,
createdAt:now,output:slug?.processTypes.release===void 0?null:new ReleaseOutput,status:"pending",updatedAt:now};return app.releases.push(release2),app.updatedAt=
now,release2}release(id){return this.apps.flatMap(({releases})=>releases).find(release2=>release2.id===id)??null}};var RateLimit=class _RateLimit{static{__name(this,"RateLimit")}static#capacity=4500;static#refillPerMs=75/6e4;#now;#remaining=_RateLimit.#capacity;#countedAt;constructor(now){
this.#now=now,this.#countedAt=now()}take(){let now=this.#now(),refilled=this.#remaining+(now-this.#countedAt)*_RateLimit.#refillPerMs;return this.#remaining=Math.
min(_RateLimit.#capacity,refilled),this.#countedAt=now,this.#remaining<1?null:(this.#remaining-=1,Math.floor(this.#remaining))}};function currentRelease(app){let release2=app.releases[app.currentVersion-1];if(release2===void 0)throw new Error(`${app.name} has no release v${app.currentVersion}`);
return release2}__name(currentRelease,"currentRelease");function blobOf(slug){if(slug.blob===null)throw new Error(`Slug ${slug.id} was released without its byte\
s.`);return slug.blob}__name(blobOf,"blobOf");async function untilAborted(wait,signal){let aborted=Promise.withResolvers(),onAbort=__name(()=>aborted.reject(signal.reason),"onAbort");wait.catch(()=>{}),aborted.
promise.catch(()=>{}),signal.aborted&&onAbort(),signal.addEventListener("abort",onAbort,{once:!0});try{return await Promise.race([aborted.promise,wait])}finally{
signal.removeEventListener("abort",onAbort)}}__name(untilAborted,"untilAborted");var releaseCommandMs=60*6e4,Releasing=class{static{__name(this,"Releasing")}#options;#running=new Set;constructor(options3){this.#options=options3}begin(app,wanted){
let release2=this.#options.platform.addRelease(app,wanted),command=release2.slug?.processTypes.release;if(release2.slug===null||command===void 0||this.#options.
dynos===null)return release2.output?.start(),release2.output?.end(),this.#succeed(app,release2),release2;let run2=this.#runCommand(app,release2,release2.slug,command).
finally(()=>this.#running.delete(run2));return this.#running.add(run2),release2}async settled(){await Promise.all(this.#running)}async#runCommand(app,release2,slug,command){
let{log:log2,signal}=this.#options;try{let code=await this.#exitCode(app,release2,slug,command);if(release2.output?.end(),code===0)return this.#succeed(app,release2);
log2.warning(`${app.name} v${release2.version}: the release command exited with ${code}.`)}catch(error){signal.aborted||log2.warning(`${app.name} v${release2.version}\
: the release command failed: ${errorMessage(error)}`)}release2.output?.end(),release2.status="failed",release2.updatedAt=new Date}async#exitCode(app,release2,slug,command){
let{dynos}=this.#options;if(dynos===null)return 0;let signal=AbortSignal.any([this.#options.signal,AbortSignal.timeout(releaseCommandMs)]),dyno=await dynos.start(
{app:app.name,processType:"release",command,slugFile:blobOf(slug).file,stack:slug.stack,configVars:release2.configVars,onOutput:__name(chunk=>{release2.output?.
start(),release2.output?.append(chunk)},"onOutput"),signal});release2.output?.start();try{return(await untilAborted(dyno.exit,signal)).code}finally{await dyno.stop()}}#succeed(app,release2){
release2.status="succeeded",release2.updatedAt=new Date,!(release2.version<app.currentVersion)&&(app.currentVersion=release2.version,app.stack=release2.slug?.stack??
app.stack,app.updatedAt=release2.updatedAt,this.#options.webDynos.replace(app,release2))}};import{createHash as createHash2,randomUUID as randomUUID3,timingSafeEqual as timingSafeEqual2}from"node:crypto";function appOf({backend,parameters}){return backend.platform.app(parameters.app??"")}__name(appOf,"appOf");function checkFields(body,checks){if(!isObject(body))throw badRequest("The request body must be a JSON object.");for(let field of Object.keys(body))if(!Object.hasOwn(
checks,field))throw invalidParams(`Unknown parameter: ${field}.`);let checked=Object.entries(checks).map(([field,check])=>[field,check(body[field],field)]);return Object.
fromEntries(checked)}__name(checkFields,"checkFields");function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isObject,
"isObject");function optional(check){return(value,field)=>value==null?null:check(value,field)}__name(optional,"optional");var text2=__name((value,field)=>{if(typeof value!=
"string")throw invalidParams(`${field} must be a string.`);return value},"text"),flag=__name((value,field)=>{if(typeof value!="boolean")throw invalidParams(`${field}\
 must be a boolean.`);return value},"flag");function matching(pattern,message){return(value,field)=>{let given=text2(value,field);if(!pattern.test(given))throw invalidParams(
message);return given}}__name(matching,"matching");function textMap(keyPattern){return(value,field)=>{let map=nullableTextMap(keyPattern)(value,field);return Object.
fromEntries(Object.entries(map).map(([key,entry])=>[key,text2(entry,`${field}.${key}`)]))}}__name(textMap,"textMap");function nullableTextMap(keyPattern){return(value,field)=>{
if(!isObject(value))throw invalidParams(`${field} must be an object.`);return Object.fromEntries(Object.entries(value).map(([key,entry])=>{if(!keyPattern.test(key))
throw invalidParams(`${field} has a key that is not allowed: ${key}.`);return[key,entry===null?null:text2(entry,`${field}.${key}`)]}))}}__name(nullableTextMap,"\
nullableTextMap");var defaultMax=200,limitMax=1e3;function pageOf(items,fields,header){let names2=Object.keys(fields),range=parseListRange(header??`${names2[0]} ..`),key=Object.hasOwn(
fields,range.field)?fields[range.field]:void 0;if(key===void 0)throw unsatisfiable(`Range must be on one of: ${names2.join(", ")}.`);let sign=range.descending?-1:
1,within=items.filter(item=>{let afterStart=range.from===""?1:sign*compare2(key(item),range.from),beforeEnd=range.to===""||sign*compare2(key(item),range.to)<=0;
return(range.fromExclusive?afterStart>0:afterStart>=0)&&beforeEnd}).sort((a,b)=>sign*compare2(key(a),String(key(b)))),page=within.slice(0,range.max),[first,last]=[
page[0],page.at(-1)],rest=`; ${range.descending?"order=desc,":""}max=${range.max}`,hasMore=page.length<within.length&&last!==void 0;return{items:page,status:hasMore?
206:200,headers:{"Accept-Ranges":names2.join(", "),...first===void 0||last===void 0?{}:{"Content-Range":`${range.field} ${key(first)}..${key(last)}${rest}`},...hasMore?
{"Next-Range":`${range.field} ]${key(last)}..${range.to}${rest}`}:{}}}}__name(pageOf,"pageOf");function parseListRange(header){let match=/^(\w+)\s*(\]?)\s*([^\s.;]*)\.\.([^\s;]*)\s*(?:;(.*))?$/.
exec(header.trim());if(match===null)throw unsatisfiable(`Range ${header} cannot be read.`);let[,field="",exclusive,from="",to="",optionText=""]=match,options3=new Map(
optionText.split(/[,;]/).map(option=>option.trim()).filter(option=>option!=="").map(option=>{let[name2="",value=""]=option.split("=");return[name2.trim(),value.
trim()]})),max=Number(options3.get("max")??defaultMax),order=options3.get("order")??"asc";if(!Number.isInteger(max)||max<1||max>limitMax)throw unsatisfiable(`ma\
x must be 1 to ${limitMax}.`);if(order!=="asc"&&order!=="desc")throw unsatisfiable("order must be asc or desc.");return{field,from,fromExclusive:exclusive==="]",
to,max,descending:order==="desc"}}__name(parseListRange,"parseListRange");function compare2(value,bound){return typeof value=="number"?value-Number(bound):value===
bound?0:value<bound?-1:1}__name(compare2,"compare");function unsatisfiable(message){return new Refusal(416,"requested_range_not_satisfiable",message)}__name(unsatisfiable,
"unsatisfiable");var appRoutes=[{method:"GET",path:"/account",answer:__name(({backend})=>({body:accountResource(backend.startedAt)}),"answer")},{method:"GET",path:"/stacks",answer:__name(
({backend})=>({body:stacks.map(name2=>stackResource(name2,backend.startedAt))}),"answer")},{method:"GET",path:"/apps",answer:__name(({backend,range})=>{let page=pageOf(
backend.platform.apps,{name:__name(({name:name2})=>name2,"name"),id:__name(({id})=>id,"id")},range);return{...page,body:page.items.map(appResource)}},"answer")},
{method:"POST",path:"/apps",answer:__name(async({backend,body})=>{let{name:name2,stack}=checkFields(body,{name:optional(text2),region:optional(matching(/^us$/,"\
A local Heroku has the region us only.")),stack:optional(text2)}),app=await backend.createApp({name:name2??`local-${namedId(String(backend.platform.apps.length)).
slice(0,8)}`,...stack===null?{}:{stack}});return{status:201,body:appResource(app)}},"answer")},{method:"GET",path:"/apps/:app",answer:__name(call=>({body:appResource(
appOf(call))}),"answer")},{method:"PATCH",path:"/apps/:app",answer:__name(call=>{let app=appOf(call),{build_stack,maintenance}=checkFields(call.body,{build_stack:optional(
text2),maintenance:optional(flag)});return app.buildStack=build_stack===null?app.buildStack:call.backend.platform.stackName(build_stack),app.maintenance=maintenance??
app.maintenance,app.updatedAt=new Date,{body:appResource(app)}},"answer")},{method:"GET",path:"/apps/:app/config-vars",answer:__name(call=>({body:appOf(call).configVars}),
"answer")},{method:"PATCH",path:"/apps/:app/config-vars",answer:__name(call=>{let app=appOf(call),changes=nullableTextMap(/^\w+$/)(call.body,"config_vars"),merged=Object.
entries({...app.configVars,...changes});return app.configVars=Object.fromEntries(merged.flatMap(([key,value])=>value===null?[]:[[key,value]])),call.backend.releasing.
begin(app,{slug:currentRelease(app).slug,description:`Set ${Object.keys(changes).join(", ")} config vars`,configVars:app.configVars}),{body:app.configVars}},"an\
swer")},{method:"GET",path:"/apps/:app/addons",answer:__name(call=>noneOf(call,[]),"answer")},{method:"GET",path:"/apps/:app/collaborators",answer:__name(call=>({
body:[collaboratorResource(appOf(call))]}),"answer")},{method:"GET",path:"/apps/:app/pipeline-couplings",answer:__name(call=>{throw appOf(call),notFound("pipeli\
ne coupling")},"answer")},{method:"GET",path:"/apps/:app/domains",answer:__name(call=>noneOf(call,[]),"answer")}];function noneOf(call,body){return appOf(call),
{body}}__name(noneOf,"noneOf");var dynoRoutes=[{method:"GET",path:"/apps/:app/dynos",answer:__name(call=>{let app=appOf(call);return{body:app.dynos.map(dyno=>dynoResource(app,dyno))}},"answer")},
{method:"GET",path:"/apps/:app/dynos/:dyno",answer:__name(call=>{let app=appOf(call),identity=call.parameters.dyno,dyno=app.dynos.find(({id,name:name2})=>id===identity||
name2===identity);if(dyno===void 0)throw notFound("dyno");return{body:dynoResource(app,dyno)}},"answer")},{method:"GET",path:"/apps/:app/formation",answer:__name(
call=>({body:formationOf(call)}),"answer")},{method:"GET",path:"/apps/:app/formation/:type",answer:__name(call=>{let[formation]=formationOf(call,call.parameters.
type);if(formation===void 0)throw notFound("process type");return{body:formation}},"answer")}];function formationOf(call,only){let app=appOf(call);return Object.
entries(currentRelease(app).slug?.processTypes??{}).filter(([type])=>type!=="release"&&(only===void 0||type===only)).map(([type,command])=>formationResource(app,
type,command))}__name(formationOf,"formationOf");var limitBytes2=1024*1024;async function readJsonBody({request,entry}){let chunks=[];for await(let chunk of request){let bytes=Buffer.from(chunk);if(entry.requestBytes+=
bytes.length,entry.requestBytes>limitBytes2)throw new Refusal(413,"request_too_large","Request body is too large.");chunks.push(bytes)}if(entry.requestBytes===0)
return{};let contentType=request.headers["content-type"]??"";if(!/^application\/json\s*(;|$)/i.test(contentType))throw new Refusal(415,"unsupported_media_type",
"Request body must be sent as application/json.");try{return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.concat(chunks)))}catch{throw badRequest(
"Unable to parse the JSON in the request body.")}}__name(readJsonBody,"readJsonBody");import{randomUUID as randomUUID2}from"node:crypto";var slugRoutes=[{method:"POST",path:"/apps/:app/slugs",answer:__name(call=>{let app=appOf(call);refuseUnlessSluggable(app);let slug=slugFrom(call,app);return call.
backend.platform.addSlug(slug),{status:201,body:slugResource(slug,blobOf2(call,slug,"PUT")),effect:{kind:"slug",app:app.name,slug:slug.id,checksum:slug.checksum}}},
"answer")},{method:"GET",path:"/apps/:app/slugs/:slug",answer:__name(call=>{appOf(call);let slug=call.backend.platform.slug(call.parameters.slug??"");if(slug===
null)throw notFound("slug");return{body:slugResource(slug,blobOf2(call,slug,"GET"))}},"answer")}];function refuseUnlessSluggable(app){if(app.generation!=="cedar")
throw invalidParams(`${app.name} is on the Fir generation, which takes no slugs.`);if(!app.buildStack.startsWith("heroku-"))throw invalidParams(`${app.name} is \
on the ${app.buildStack} stack, which takes no slugs.`)}__name(refuseUnlessSluggable,"refuseUnlessSluggable");function slugFrom({body,backend},app){let fields=checkFields(
body,{buildpack_provided_description:optional(text2),checksum:optional(matching(/^SHA256:[0-9a-f]{64}$/i,"checksum must be SHA256: and 64 hexadecimal digits.")),
commit:optional(text2),commit_description:optional(text2),process_types:textMap(/^[-\w]{1,128}$/),stack:optional(text2)}),stack=backend.platform.stackName(fields.
stack??app.buildStack);if(!stack.startsWith("heroku-"))throw invalidParams(`Stack ${stack} takes no slugs.`);return{id:randomUUID2(),app:app.name,processTypes:fields.
process_types,checksum:fields.checksum,stack,commit:fields.commit,commitDescription:fields.commit_description,buildpackProvidedDescription:fields.buildpack_provided_description,
createdAt:new Date,blob:null}}__name(slugFrom,"slugFrom");function blobOf2({backend,expireUrls},slug,method){return{method,url:backend.blobUrls.sign(method,slug.
id,{expired:expireUrls})}}__name(blobOf2,"blobOf");var releaseRoutes=[{method:"GET",path:"/apps/:app/releases",answer:__name(call=>{let app=appOf(call),page=pageOf(app.releases,{version:__name(({version:version2})=>version2,
"version"),id:__name(({id})=>id,"id")},call.range);return{...page,body:page.items.map(release2=>shown2(call,app,release2))}},"answer")},{method:"POST",path:"/ap\
ps/:app/releases",answer:__name(call=>{let app=appOf(call);return refuseUnlessSluggable(app),isObject(call.body)&&Object.hasOwn(call.body,"release")?rollBack(call,
app):release(call,app)},"answer")},{method:"GET",path:"/apps/:app/releases/:release",answer:__name(call=>{let app=appOf(call);return{body:shown2(call,app,releaseOf(
call,app))}},"answer")},{method:"GET",path:"/apps/:app/releases/:release/config-vars",answer:__name(call=>({body:releaseOf(call,appOf(call)).configVars}),"answe\
r")}];function release(call,app){let fields=checkFields(call.body,{description:optional(text2),slug:text2}),slug=call.backend.platform.slug(fields.slug);if(slug===
null)throw notFound("slug");refuseUnlessComplete(slug);let made=call.backend.releasing.begin(app,{slug,description:fields.description??`Deploy ${slug.commit?.slice(
0,8)??slug.id.slice(0,8)}`,configVars:app.configVars});return{status:201,body:shown2(call,app,made),effect:{kind:"release",app:app.name,version:made.version,slug:slug.
id}}}__name(release,"release");function rollBack(call,app){let{release:id}=checkFields(call.body,{release:text2}),target=app.releases.find(candidate=>candidate.
id===id);if(target===void 0)throw notFound("release");if(target.slug===null||!isEligibleForRollback(target))throw invalidParams(`Release v${target.version} is n\
ot eligible for rollback.`);app.configVars=target.configVars;let made=call.backend.releasing.begin(app,{slug:target.slug,description:`Rollback to v${target.version}`,
configVars:target.configVars});return{status:201,body:shown2(call,app,made),effect:{kind:"rollback",app:app.name,version:made.version,slug:target.slug.id}}}__name(
rollBack,"rollBack");function refuseUnlessComplete(slug){if(slug.blob===null)throw invalidParams(`Slug ${slug.id} has not been uploaded.`);let stored=`SHA256:${slug.
blob.sha256}`;if(slug.checksum!==null&&slug.checksum.toLowerCase()!==stored.toLowerCase())throw invalidParams(`Slug ${slug.id} does not match its checksum: stor\
ed is ${stored}.`)}__name(refuseUnlessComplete,"refuseUnlessComplete");function releaseOf({parameters},app){let identity=parameters.release??"",found=app.releases.
find(({id,version:version2})=>id===identity||String(version2)===identity);if(found===void 0)throw notFound("release");return found}__name(releaseOf,"releaseOf");
function shown2({backend},app,made){return releaseResource(app,made,made.output===null?null:backend.outputUrl(made.id))}__name(shown2,"shown");var routes=[...appRoutes,...slugRoutes,...releaseRoutes,...dynoRoutes];async function serveApi(exchange,{token,backend,rateLimit}){let{request,entry}=exchange,remaining=rateLimit.
take(),standing={"RateLimit-Remaining":String(remaining??0),"Request-Id":randomUUID3()};try{if(checkHeaders(exchange,token),remaining===null)throw new Refusal(429,
"rate_limit",`Your account reached the API rate limit.
Please wait a few minutes before making new requests.`);let{route,parameters}=routeFor(exchange),body=await readJsonBody(exchange),{range}=request.headers,expireUrls=exchange.
fault?.kind==="expire-url",reply=await route.answer({backend,parameters,body,range,expireUrls});entry.committed=!0,entry.effect=reply.effect??null,sendJson(exchange,
reply,standing)}catch(error){if(!(error instanceof Refusal))throw error;let retry=error.status===429?{"Retry-After":"60"}:{};sendJson(exchange,{status:error.status,
body:{id:error.id,message:error.message}},{...standing,...retry})}}__name(serveApi,"serveApi");function checkHeaders({request},token){let{accept,authorization}=request.
headers;if(!/^application\/vnd\.heroku\+json;\s*version=3(\.[\w-]+)?$/.test(accept??""))throw new Refusal(406,"not_acceptable","Accept must be application/vnd.h\
eroku+json; version=3.");if((request.headers["user-agent"]??"")==="")throw badRequest("A User-Agent header is required.");let given=/^Bearer (.+)$/.exec(authorization??
"")?.[1];if(given===void 0)throw new Refusal(401,"unauthorized","There were no credentials provided in the request.");if(!isSame(given,token))throw new Refusal(
401,"unauthorized","Invalid credentials provided.")}__name(checkHeaders,"checkHeaders");function isSame(given,expected){let[a,b]=[given,expected].map(secret=>createHash2(
"sha256").update(secret).digest());return a!==void 0&&b!==void 0&&timingSafeEqual2(a,b)}__name(isSame,"isSame");function routeFor({method,path}){for(let route of routes){
let parameters=route.method===method?parametersIn(path,route.path):null;if(parameters!==null)return{route,parameters}}throw new Refusal(404,"not_found","The req\
uested API endpoint was not found. Are you using the right HTTP verb and path?")}__name(routeFor,"routeFor");function parametersIn(path,pattern){let parts=path.
split("/"),names2=pattern.split("/");if(parts.length!==names2.length)return null;let parameters={};for(let[index,name2]of names2.entries()){let part=parts[index]??
"";if(name2.startsWith(":"))parameters[name2.slice(1)]=decoded(part);else if(part!==name2)return null}return parameters}__name(parametersIn,"parametersIn");function decoded(part){
try{return decodeURIComponent(part)}catch{throw badRequest("The path cannot be decoded.")}}__name(decoded,"decoded");function sendJson(exchange,reply,standing){
let body=JSON.stringify(reply.body),etag=`"${createHash2("md5").update(body).digest("hex")}"`,headers={...standing,...reply.headers,"Cache-Control":"private, no\
-cache",ETag:etag},isKnown=exchange.method==="GET"&&exchange.request.headers["if-none-match"]===etag,whole={status:reply.status??200,headers:{...headers,"Conten\
t-Type":"application/json"},body};send(exchange,isKnown?{status:304,headers,body:""}:whole)}__name(sendJson,"sendJson");import{createReadStream as createReadStream2}from"node:fs";import{pipeline as pipeline3}from"node:stream/promises";var refusals={expired:[403,"AccessDenied","Request has expired"],unsigned:[403,"AccessDenied","Access Denied"],"wrong-signature":[403,"SignatureDoesNotMatch","T\
he request signature we calculated does not match the signature you provided. Check your key and signing method."],"wrong-method":[405,"MethodNotAllowed","The s\
pecified method is not allowed against this resource."],"two-credentials":[400,"InvalidArgument","Only one auth mechanism allowed"],chunked:[501,"NotImplemented",
"A header you provided implies functionality that is not implemented"],"no-length":[411,"MissingContentLength","You must provide the Content-Length HTTP header."],
absent:[404,"NoSuchKey","The specified key does not exist."],"wrong-range":[416,"InvalidRange","The requested range is not satisfiable"]};function refuseBlob(exchange,refusal,headers={}){
let[status,code,message]=refusals[refusal],body=`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${message}</Message></Error>`;send(exchange,{status,headers:{"Content-Type":"application/xml",...headers},body})}__name(refuseBlob,
"refuseBlob");import{createHash as createHash3,randomUUID as randomUUID4}from"node:crypto";import{createWriteStream}from"node:fs";import{rename,rm as rm3}from"node:fs/promises";
import{join as join4}from"node:path";import{Transform}from"node:stream";import{pipeline as pipeline2}from"node:stream/promises";async function takeBlob(exchange,folder){let{request,socket,fault,entry,signal}=exchange,file=join4(folder,`${randomUUID4()}.tgz`),cutAfterBytes=fault?.kind==="\
cut"?fault.afterBytes:Number.POSITIVE_INFINITY,keepBytes=fault?.kind==="store-short"?fault.bytes:Number.POSITIVE_INFINITY,received=createHash3("sha256"),sha256=createHash3(
"sha256"),md5=createHash3("md5"),sizeBytes=0,counted=new Transform({transform(chunk,_encoding,done){let kept=chunk.subarray(0,Math.max(0,keepBytes-sizeBytes));entry.
requestBytes+=chunk.length,sizeBytes+=kept.length,received.update(chunk),sha256.update(kept),md5.update(kept),entry.requestBytes>=cutAfterBytes&&reset(exchange),
done(null,kept)}});try{if(cutAfterBytes===0&&reset(exchange),await pipeline2(request,counted,createWriteStream(`${file}.part`),{signal}),socket.destroyed)throw new Error(
"The connection broke with the last byte.")}catch(error){if(await rm3(`${file}.part`,{force:!0}),socket.destroyed)return null;throw error}return await rename(`${file}\
.part`,file),entry.bodySha256=received.digest("hex"),{file,sizeBytes,sha256:sha256.digest("hex"),md5:md5.digest("hex")}}__name(takeBlob,"takeBlob");function bytePart(header,sizeBytes){let match=/^bytes=(\d*)-(\d*)$/.exec(header??"");if(match===null)return null;let[,from="",to=""]=match;if(from===""&&to==="")
return null;let last=sizeBytes-1,start=from===""?Math.max(0,sizeBytes-Number(to)):Number(from),end2=from===""||to===""?last:Math.min(Number(to),last);return start>
last||end2<start?"unsatisfiable":{start,end:end2}}__name(bytePart,"bytePart");async function serveBlob(exchange,store){let refusal=refusalOf(exchange,store.urls);if(refusal!==null)return refuseBlob(exchange,refusal);let slug=store.platform.
slug(slugOfBlobPath(exchange.path)??"");return slug===null?refuseBlob(exchange,"absent"):exchange.method==="PUT"?storeBlob(exchange,slug,store.folder):slug.blob===
null?refuseBlob(exchange,"absent"):sendBlob(exchange,slug.blob)}__name(serveBlob,"serveBlob");function refusalOf({method,path,query,request,fault},urls){let{headers}=request;
if(method!=="GET"&&method!=="HEAD"&&method!=="PUT")return"wrong-method";if(headers.authorization!==void 0)return"two-credentials";let access=urls.check(method===
"PUT"?"PUT":"GET",path,query);return fault?.kind==="expire-url"?"expired":access!=="allowed"?access:method!=="PUT"?null:(headers["content-type"]??"")!==""?"wron\
g-signature":headers["transfer-encoding"]!==void 0?"chunked":headers["content-length"]===void 0?"no-length":null}__name(refusalOf,"refusalOf");async function storeBlob(exchange,slug,folder){
let blob=await takeBlob(exchange,folder);blob!==null&&(slug.blob=blob,exchange.entry.committed=!0,exchange.entry.effect={kind:"upload",slug:slug.id,storedBytes:blob.
sizeBytes},send(exchange,{status:200,headers:{ETag:`"${blob.md5}"`},body:""}))}__name(storeBlob,"storeBlob");async function sendBlob(exchange,blob){let{request,
response,socket,entry,method,fault,signal}=exchange,part=bytePart(request.headers.range,blob.sizeBytes);if(part==="unsatisfiable")return refuseBlob(exchange,"wr\
ong-range",{"Content-Range":`bytes */${blob.sizeBytes}`});let{start,end:end2}=part??{start:0,end:blob.sizeBytes-1},headers={"Accept-Ranges":"bytes","Content-Typ\
e":"application/octet-stream",ETag:`"${blob.md5}"`,...part===null?{}:{"Content-Range":`bytes ${start}-${end2}/${blob.sizeBytes}`}},status=part===null?200:206;if(entry.
committed=!0,fault!==void 0&&fault.kind!=="stall"&&fault.kind!=="cut")return send(exchange,{status,headers,body:""});if(entry.status=status,response.writeHead(status,
{...headers,"Content-Length":end2-start+1}),method==="HEAD"||blob.sizeBytes===0){response.end();return}let isCut=fault?.kind==="cut",stop=isCut?Math.min(end2,start+
fault.afterBytes-1):end2;stop<start?response.flushHeaders():await pipeline3(createReadStream2(blob.file,{start,end:stop}),response,{signal,end:!isCut}),isCut&&socket.
destroySoon()}__name(sendBlob,"sendBlob");function isPagePath(path){return path==="/"||path.startsWith("/slugs/")}__name(isPagePath,"isPagePath");function treemapPath(slugId){return`/slugs/${slugId}/tre\
emap`}__name(treemapPath,"treemapPath");function slugOfTreemapPath(path){return/^\/slugs\/([0-9a-f-]{36})\/treemap$/.exec(path)?.[1]??null}__name(slugOfTreemapPath,
"slugOfTreemapPath");var localHerokuStyle=`body { margin: 2.5rem auto; max-width: 64rem; padding: 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .2rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0 0 .8rem; color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .8rem .35rem 0; text-align: left; vertical-align: top; white-space: nowrap; }
th { font-weight: 500; color: var(--quiet); }
td.text { white-space: normal; overflow-wrap: anywhere; width: 100%; }
td.size, th.size { text-align: right; font-variant-numeric: tabular-nums; }
tr.current td:first-child { font-weight: 600; }
.succeeded, .up { color: var(--good); } .pending, .starting { color: var(--busy); } .failed, .crashed { color: var(--bad); }
svg { display: block; width: 100%; height: auto; margin: .4rem 0; }
svg text { fill: var(--quiet); font: 12px system-ui, sans-serif; }
svg .axis { stroke: var(--line); } svg .sizes { fill: none; stroke: var(--app); stroke-width: 2; } svg circle { fill: var(--app); }
svg circle.failed { fill: var(--bad); } svg circle.pending { fill: var(--busy); }`;function messagePage(title,message){return htmlPage({title,style:localHerokuStyle,
body:`<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(message)}</p>
<p><a href="/">Local Heroku</a></p>`})}__name(messagePage,"messagePage");var WIDTH=720,HEIGHT=120,INSET={left:8,right:8,top:24,bottom:22};function sizeChart(releases){let sizes=releases.flatMap(release2=>release2.slug?.blob==null?[]:
[{release:release2,sizeBytes:release2.slug.blob.sizeBytes}]),[first,last]=[sizes[0],sizes.at(-1)];if(first===void 0||last===void 0||first===last)return"";let most=Math.
max(1,...sizes.map(({sizeBytes})=>sizeBytes)),points=sizes.map(({release:release2,sizeBytes},index)=>({release:release2,sizeBytes,x:round(INSET.left+index/(sizes.
length-1)*(WIDTH-INSET.left-INSET.right)),y:round(HEIGHT-INSET.bottom-sizeBytes/most*(HEIGHT-INSET.top-INSET.bottom))})),line=points.map(({x,y})=>`${x},${y}`).join(
" "),label=`Slug sizes from v${first.release.version} (${formatSize(first.sizeBytes)}) to v${last.release.version} (${formatSize(last.sizeBytes)}), ${formatSize(
most)} at most`,base=HEIGHT-INSET.bottom;return`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">
<line class="axis" x1="${INSET.left}" y1="${base}" x2="${WIDTH-INSET.right}" y2="${base}"/>
<polyline class="sizes" points="${line}"/>
${points.map(({release:release2,sizeBytes,x,y})=>`<circle class="${release2.status}" cx="${x}" cy="${y}" r="3.5"><title>v${release2.version}: ${formatSize(sizeBytes)}\
</title></circle>`).join(`
`)}
<text x="${INSET.left}" y="14">${formatSize(most)} at most</text>
<text x="${INSET.left}" y="${HEIGHT-6}">v${first.release.version}</text>
<text x="${WIDTH-INSET.right}" y="${HEIGHT-6}" text-anchor="end">v${last.release.version}, ${formatSize(last.sizeBytes)}</text>
</svg>`}__name(sizeChart,"sizeChart");function round(length){return Math.round(length*10)/10}__name(round,"round");var SHOWN2=30,REFRESH_SECONDS=5;function homePage(apps){return htmlPage({title:"Local Heroku",style:localHerokuStyle,refreshSeconds:REFRESH_SECONDS,body:`<h1>Lo\
cal Heroku</h1>
${apps.length===0?"<p>No apps yet.</p>":apps.map(appSection).join(`
`)}`})}__name(homePage,"homePage");function appSection(app){let current=currentRelease(app),newest=app.releases.toReversed().slice(0,SHOWN2),more=app.releases.length-
newest.length,facts=[escapeHtml(app.stack),`runs v${current.version}`,...app.maintenance?["in maintenance mode"]:[],...dynosOf(app)];return`<section>
<h2>${escapeHtml(app.name)}</h2>
<p class="facts">${facts.map(fact=>`<span>${fact}</span>`).join("")}</p>
${sizeChart(newest.toReversed())}
<div class="scroll"><table>
<tr><th>Release</th><th>Status</th><th>Description</th><th>Created</th><th class="size">Slug</th></tr>
${newest.map(release2=>releaseRow(release2,release2===current)).join(`
`)}
</table></div>
${more>0?`<p>and ${more} earlier ones</p>
`:""}</section>`}__name(appSection,"appSection");function dynosOf({dynos,webUrl}){return dynos.map(({name:name2,type,state})=>{let shown3=type==="web"&&webUrl!==
null?`<a href="${escapeHtml(webUrl)}">${escapeHtml(webUrl)}</a>`:"";return`${escapeHtml(name2)} <span class="${state}">${state}</span> ${shown3}`})}__name(dynosOf,
"dynosOf");function releaseRow({version:version2,status,description,createdAt,slug},isCurrent){let time=createdAt.toISOString();return`<tr${isCurrent?' class="c\
urrent"':""}><td>v${version2}${isCurrent?" (current)":""}</td><td class="${status}">${status}</td><td class="text">${escapeHtml(description)}</td><td><time date\
time="${time}">${time.slice(0,19).replace("T"," ")} UTC</time></td><td class="size">${slugLink(slug)}</td></tr>`}__name(releaseRow,"releaseRow");function slugLink(slug){
return slug===null||slug.blob===null?"\u2013":`<a href="${treemapPath(slug.id)}" title="Where its bytes are">${formatSize(slug.blob.sizeBytes)}</a>`}__name(slugLink,
"slugLink");function isOwnHost(header,{port,publicHost}){let[,name2,given="80"]=/^([^:]+|\[[^\]]*\])(?::(\d+))?$/.exec(header?.toLowerCase()??"")??[];return name2===void 0||
Number(given)!==port?!1:/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name2)||name2===publicHost?.toLowerCase()}__name(isOwnHost,"isOwnHost");async function servePage(exchange,{platform:platform2,treemaps,ownHost}){if(!isOwnHost(exchange.request.headers.host,ownHost))return sendPage(exchange,421,messagePage(
"This is another server","Open it by the address that it printed."));if(exchange.path==="/")return sendPage(exchange,200,homePage(platform2.apps));let slug=platform2.
slug(slugOfTreemapPath(exchange.path)??"");if(slug===null||slug.blob===null)return sendPage(exchange,404,messagePage("There is no such slug here","It may be of \
a Heroku that was ended."));let treemap=await treemaps.of(slug,slug.blob);return treemap.kind==="page"?sendPage(exchange,200,treemap.html):sendPage(exchange,422,
messagePage("This slug cannot be shown",treemap.problem))}__name(servePage,"servePage");function sendPage(exchange,status,body){send(exchange,{status,headers:{"\
Content-Type":"text/html; charset=utf-8","Content-Security-Policy":"frame-ancestors 'none'","Cross-Origin-Resource-Policy":"same-origin","Referrer-Policy":"no-r\
eferrer","X-Content-Type-Options":"nosniff","Cache-Control":"no-store"},body})}__name(sendPage,"sendPage");function requestListener(parts){let attempts=new Map;return(request,response)=>{let exchange=openExchange(request,response,{parts,attempts}),{entry}=exchange;parts.
journal.push(entry),response.once("close",()=>{parts.log.debug(`${entry.method} ${entry.path} \u2192 ${entry.status??"no reply"}`)}),serve(exchange,parts).catch(
error=>{if(parts.signal.aborted||response.destroyed)return reset(exchange);if(parts.log.warning(`The local Heroku failed at ${entry.method} ${entry.path}: ${errorMessage(
error)}`),response.headersSent)return reset(exchange);send(exchange,{status:500,headers:{},body:""})})}}__name(requestListener,"requestListener");async function serve(exchange,{
api,blobs,pages}){if(!await failBeforeCommit(exchange))switch(exchange.entry.target){case"blob":return serveBlob(exchange,blobs);case"output":return serveOutput(
exchange,blobs.platform);case"page":return servePage(exchange,pages);case"api":return serveApi(exchange,api)}}__name(serve,"serve");function openExchange(request,response,{
parts,attempts}){let method=request.method??"GET",[path="/",query=""]=(request.url??"/").split("?",2),attempt=(attempts.get(`${method} ${path}`)??0)+1;attempts.
set(`${method} ${path}`,attempt);let fault=parts.fault({method,path,attempt}),entry={at:Date.now(),method,path,attempt,target:targetOf(method,path),status:null,
committed:!1,requestBytes:0,bodySha256:null,bearer:request.headers.authorization!==void 0,userAgent:request.headers["user-agent"]??null,effect:null,fault:fault?.
kind??null},{socket}=request;return{request,response,socket,method,path,query:new URLSearchParams(query),fault,entry,signal:parts.signal}}__name(openExchange,"o\
penExchange");function targetOf(method,path){return path.startsWith("/blobs/")?"blob":path.startsWith("/release-output/")?"output":method==="GET"&&isPagePath(path)?
"page":"api"}__name(targetOf,"targetOf");var MOST_KEPT2=8,SlugTreemaps=class{static{__name(this,"SlugTreemaps")}#signal;#kept=new Map;constructor(signal){this.#signal=signal}of(slug,blob){let key=`${slug.
id} ${blob.sha256}`,treemap=this.#kept.get(key)??this.#make(slug,blob);this.#kept.delete(key),this.#kept.set(key,treemap),treemap.catch(()=>this.#kept.delete(key));
for(let oldest of this.#kept.keys()){if(this.#kept.size<=MOST_KEPT2)break;this.#kept.delete(oldest)}return treemap}async#make({id,app},{file}){let title=`Slug ${id.
slice(0,8)} of ${app}`;try{let manifest=await readSlug(file,{name:title,bounds:SLUG_BOUNDS,signal:this.#signal}),{sizeBytes}=manifest;return{kind:"page",html:treemapPage(
{title,manifest,sizeBytes,knowsBase:!1,home:{url:"/",name:"Local Heroku"}})}}catch(error){if(this.#signal.throwIfAborted(),!(error instanceof ActionError))throw error;
return{kind:"unreadable",problem:error.message}}}};import{randomUUID as randomUUID5}from"node:crypto";var bootMs=6e4,WebDynos=class{static{__name(this,"WebDynos")}#runner;#log;#signal;#slots=new Map;constructor({runner,log:log2,signal}){this.#runner=runner,this.#log=
log2,this.#signal=signal}replace(app,release2){if(this.#runner===null||this.#signal.aborted)return;let before=this.#slots.get(app.name);app.dynos.length=0;let command=release2.
slug?.processTypes.web;if(release2.slug===null||command===void 0){let ended=before?.end();this.#slots.set(app.name,{end:__name(async()=>ended,"end")});return}let dyno=newWebDyno(
release2,command);app.dynos.push(dyno);let stopping=new AbortController,life=this.#live(app,{release:release2,slug:release2.slug,dyno,before,signal:stopping.signal,
runner:this.#runner});this.#slots.set(app.name,{end:__name(async()=>{stopping.abort(),await life},"end")})}async stop(){let slots=[...this.#slots.values()];this.#slots.
clear(),await Promise.all(slots.map(({end:end2})=>end2()))}async#live(app,life){let{release:release2,dyno,before,signal}=life,process2=null;try{throw await before?.
end(),signal.throwIfAborted(),process2=await this.#boot(app,life),await untilAborted(process2.exit,signal),new Error("The web process exited.")}catch(error){setState(
dyno,"crashed"),signal.aborted||this.#log.warning(`${app.name} ${dyno.name} (v${release2.version}): ${errorMessage(error)}`)}finally{await process2?.stop().catch(
error=>this.#log.warning(errorMessage(error)))}}async#boot(app,{release:release2,slug,dyno,signal,runner}){let process2=await runner.start({app:app.name,processType:"\
web",command:dyno.command,slugFile:blobOf(slug).file,stack:slug.stack,configVars:release2.configVars,onOutput:__name(chunk=>this.#log.untrusted(chunk),"onOutput"),
signal});try{await untilAborted(process2.waitUntilBound(bootMs),signal)}catch(error){throw await process2.stop(),error}return dyno.url=process2.url,setState(dyno,
"up"),this.#log.info(`${app.name} v${release2.version} is up${process2.url===null?"":` at ${process2.url}`}`),process2}};function newWebDyno(release2,command){let now=new Date;
return{id:randomUUID5(),name:"web.1",type:"web",command,release:{id:release2.id,version:release2.version},createdAt:now,state:"starting",updatedAt:now,url:null}}
__name(newWebDyno,"newWebDyno");function setState(dyno,state){dyno.state=state,dyno.updatedAt=new Date,state==="crashed"&&(dyno.url=null)}__name(setState,"setSt\
ate");import{once as once2}from"node:events";import{createServer,request as httpRequest}from"node:http";import{pipeline as pipeline4}from"node:stream/promises";import{
setTimeout as delay3}from"node:timers/promises";var pollMs=50,answerMs=3e4,bootMs2=75e3,WebFronts=class{static{__name(this,"WebFronts")}#options;#servers=[];constructor(options3){this.#options=options3}async open(app){
let{listenHost,publicHost,signal}=this.#options,server=createServer({requestTimeout:0},(request,response)=>{forward(app,request,response,signal).catch(()=>response.
destroy())});this.#servers.push(server);let listening=once2(server,"listening",{signal});server.listen(0,listenHost),await listening;let address=server.address();
if(address===null||typeof address=="string")throw new Error("The web front has no port.");return`http://${publicHost}:${address.port}/`}async close(){await Promise.
all(this.#servers.splice(0).map(async server=>{let closed=once2(server,"close");server.close(),server.closeAllConnections(),await closed}))}};async function forward(app,request,response,closing){
let gone=new AbortController;response.once("close",()=>gone.abort());let signal=AbortSignal.any([closing,gone.signal]),url=await urlOfWebDyno(app,signal);if(url===
null)return refuse(response,app.dynos.length===0?"H14":"H10");let{connection:_,...headers}=request.headers,{hostname,port}=new URL(url),target={hostname,port,path:request.
url??"/",method:request.method},onward=httpRequest({...target,headers,agent:!1,signal});onward.setTimeout(answerMs,()=>onward.destroy(new Error("H12"))),onward.
on("error",()=>{});let answered=once2(onward,"response");request.pipe(onward);try{let[answer2]=await answered;response.writeHead(answer2.statusCode,answer2.headers),
await pipeline4(answer2,response)}catch(error){if(response.headersSent)throw error;refuse(response,error instanceof Error&&error.message==="H12"?"H12":"H13")}}__name(
forward,"forward");async function urlOfWebDyno(app,signal){for(let waitedMs=0;waitedMs<bootMs2;waitedMs+=pollMs){let dyno=app.dynos.find(({type})=>type==="web");
if(dyno===void 0||dyno.state!=="starting")return dyno?.url??null;await delay3(pollMs,void 0,{signal})}return null}__name(urlOfWebDyno,"urlOfWebDyno");function refuse(response,code){
response.writeHead(503,{"Content-Type":"text/html; charset=utf-8","Cache-Control":"no-cache, no-store"}),response.end(`<!doctype html><title>Application Error</\
title><h1>Application error</h1><p>code=${code}</p>
`)}__name(refuse,"refuse");var KEEP_ALIVE_MS=75e3;async function startLocalHeroku(options3){let{token=`HRKU-${randomUUID6()}`,dynos,log:log2,publicHost,listenHost="127.0.0.1"}=options3,closing=new AbortController,
{signal}=closing,platform2=platformWith(options3.apps??[]),server=createServer2({requestTimeout:0,keepAliveTimeout:KEEP_ALIVE_MS}),port=await listen(server,options3.
port??0,listenHost),folder=await mkdtemp2(join5(tmpdir5(),"local-heroku-")),linkOrigin=`http://${publicHost??"localhost"}:${port}`,blobUrls=new BlobUrls(linkOrigin),
fronts=new WebFronts({listenHost,publicHost:publicHost??"127.0.0.1",signal}),webDynos=new WebDynos({runner:dynos,log:log2,signal}),releasing=new Releasing({platform:platform2,
dynos,webDynos,log:log2,signal}),withFront=__name(async app=>(dynos!==null&&(app.webUrl=await fronts.open(app)),app),"withFront");await Promise.all(platform2.apps.
map(withFront));let backend={platform:platform2,blobUrls,releasing,outputUrl:__name(releaseId=>`${linkOrigin}${outputPath(releaseId)}`,"outputUrl"),createApp:__name(
wanted=>withFront(platform2.createApp(wanted)),"createApp"),startedAt:new Date},journal=[];server.on("request",requestListener({api:{token,backend,rateLimit:new RateLimit(
Date.now)},blobs:{urls:blobUrls,platform:platform2,folder},pages:{platform:platform2,treemaps:new SlugTreemaps(signal),ownHost:{port,publicHost:publicHost??null}},
fault:options3.fault??(()=>{}),journal,log:log2,signal}));let close=__name(async()=>{closing.abort(),await Promise.all([webDynos.stop(),releasing.settled(),fronts.
close(),shut(server)]),await rm4(folder,{recursive:!0,force:!0})},"close"),closed=null;return{url:`http://${publicHost??"127.0.0.1"}:${port}`,token,journal,app:__name(
name2=>platform2.app(name2),"app"),close:__name(()=>(closed??=close(),closed),"close")}}__name(startLocalHeroku,"startLocalHeroku");function platformWith(apps){
let platform2=new Platform;for(let app of apps)try{platform2.createApp(app)}catch(cause){throw new ActionError(`The local Heroku cannot have an app ${app.name}:\
 ${errorMessage(cause)}`,{cause})}return platform2}__name(platformWith,"platformWith");async function listen(server,port,host){let listening=once3(server,"liste\
ning");server.listen(port,host),await listening.catch(cause=>{let message=`The local Heroku cannot listen on ${host}:${port}: ${errorMessage(cause)}. Choose ano\
ther port.`;throw new ActionError(message,{cause})});let address=server.address();if(address===null||typeof address=="string")throw new Error("The server has no\
 port.");return address.port}__name(listen,"listen");async function shut(server){let closed=once3(server,"close");server.close(),server.closeAllConnections(),await closed}
__name(shut,"shut");import{once as once4}from"node:events";async function untilCancelled(signal){signal.aborted||await once4(signal,"abort")}__name(untilCancelled,"untilCancelled");async function localHerokuCommand(args2,world){var _stack=[];try{let heroku=__using(_stack,await serveLocalHeroku(readFlags(args2),world),!0);console.log(`HEROK\
U_HOST=${heroku.url}
HEROKU_API_KEY=${heroku.token}`);world.log.info(`Serving until Ctrl-C; ${heroku.url} in a browser shows the apps.`);await untilCancelled(world.signal)}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(localHerokuCommand,"localHerokuCommand");
async function serveLocalHeroku(settings,world){let{environment,log:log2,signal}=world,engine=await connectEngine({environment,signal}),images=createImageStore(
engine,{platform:engine.platform,signal});await pullIfMissing(settings.runImage,{engine,images,platform:engine.platform,log:log2,signal});let heroku=await startLocalHeroku(
{apps:settings.apps.map(name2=>({name:name2})),dynos:dockerDynos({api:engine.api,runId:randomBytes3(6).toString("hex"),runImageOf:__name(()=>settings.runImage,"\
runImageOf")}),log:log2,...settings.port===void 0?{}:{port:settings.port}});return Object.assign(heroku,{[Symbol.asyncDispose]:()=>heroku.close()})}__name(serveLocalHeroku,
"serveLocalHeroku");function readFlags(args2){try{let options3={port:{type:"string"},app:{type:"string",multiple:!0},"run-image":{type:"string"}},{values}=parseArgs4(
{args:[...args2],options:options3,strict:!0}),port=values.port===void 0?void 0:Number(values.port);if(port!==void 0&&!(Number.isInteger(port)&&port>=0&&port<65536))
throw new ActionError(`--port is no port number: ${values.port}`);return{apps:values.app??["local-app"],runImage:values["run-image"]??"heroku/heroku:24",...port===
void 0?{}:{port}}}catch(error){throw new ActionError(`${errorMessage(error)}. Try --help.`,{cause:error})}}__name(readFlags,"readFlags");var story={readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,headline:rebuildHeadline};async function rebuildBaseCommand(args2,world){let{values}=await readInputFlags(
args2,{inputs:rebuildInputs},world.signal);await runStory(story,values,world)}__name(rebuildBaseCommand,"rebuildBaseCommand");var extra2={local:{type:"boolean"},exit:{type:"boolean"}};async function readReleaseFlags(args2,signal){let{values,extra:flags}=await readInputFlags(args2,{inputs:releaseInputs,
extra:extra2},signal);return{values,isLocal:flags.local===!0,exits:flags.exit===!0,runImage:values.get("run-image")??"heroku/heroku:24"}}__name(readReleaseFlags,
"readReleaseFlags");var LIMIT_MS=8e4,SHOWN_CHARACTERS=2e3;async function showPage(url,{log:log2,signal}){log2.info(`Fetching ${url}`);let response,text3;try{response=await fetch(url,
{signal:AbortSignal.any([signal,AbortSignal.timeout(LIMIT_MS)])}),text3=await response.text()}catch(error){throw signal.throwIfAborted(),new ActionError(`The ap\
p's page at ${url} could not be fetched: ${errorMessage(error)}`,{cause:error})}if(log2.untrusted(`HTTP ${response.status}
${text3.slice(0,SHOWN_CHARACTERS)}
`),response.status>=500)throw new ActionError(`The app's dyno answered ${url} with ${response.status}. Its output above says more.`)}__name(showPage,"showPage");var story2={readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,headline};async function releaseCommand(args2,world){let flags=await readReleaseFlags(
args2,world.signal);if(flags.isLocal)return releaseLocally(flags,world);let token=world.environment.HEROKU_API_KEY;token!==void 0&&flags.values.set("heroku-api-\
key",token),await runStory(story2,flags.values,world)}__name(releaseCommand,"releaseCommand");async function releaseLocally(flags,world){var _stack=[];try{let given=namesIn(
flags.values.get("heroku-app")??"");let apps=given.length===0?["local-app"]:given;let heroku=__using(_stack,await serveLocalHeroku({apps,runImage:flags.runImage},
world),!0);flags.values.set("heroku-app",apps.join(`
`)).set("heroku-api-key",heroku.token).set("heroku-api-url",heroku.url);let report=await runStory(story2,flags.values,world);let url=report.releases[0]?.webUrl;
if(report.failure!==null||url==null)return;await showPage(url,world);if(flags.exits||!process.stdout.isTTY)return;world.log.info(`${url} is served until Ctrl-C.`);
await untilCancelled(world.signal)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(
releaseLocally,"releaseLocally");import{open}from"node:fs/promises";var LARGEST_MANIFEST=256*2**20,GZIP_FRAME_BYTES=20;async function withRecordedShares(slugFile,slug){let manifest=await readManifest(`${slugFile}.manifest.json`);
if(!isObject2(manifest)||manifest.checksum!==`SHA256:${slug.sha256}`||manifest.contentDigest!==slug.contentDigest)return null;let recorded=manifest.entries;if(!Array.
isArray(recorded)||recorded.length!==slug.entries.length)return null;let entries=slug.entries.flatMap((entry,index)=>withRecord(entry,recorded[index])),sum=entries.
reduce((bytes,{compressedBytes})=>bytes+compressedBytes,0);return entries.length===recorded.length&&Math.abs(slug.sizeBytes-GZIP_FRAME_BYTES-sum)<1?{...slug,entries}:
null}__name(withRecordedShares,"withRecordedShares");function withRecord(entry,record){if(!isObject2(record)||record.path!==entry.path)return[];let{origin,compressedBytes}=record;
return isOrigin(origin)&&isShare(compressedBytes)?[{...entry,origin,compressedBytes}]:[]}__name(withRecord,"withRecord");async function readManifest(file){try{var _stack=[];
try{let handle=__using(_stack,await open(file),!0);let{size}=await handle.stat();return size>LARGEST_MANIFEST?null:JSON.parse(await handle.readFile("utf8"))}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch{return null}}__name(readManifest,"readMani\
fest");function isObject2(value){return typeof value=="object"&&value!==null}__name(isObject2,"isObject");function isOrigin(value){return value==="base"||value===
"app"}__name(isOrigin,"isOrigin");function isShare(value){return typeof value=="number"&&Number.isFinite(value)&&value>=0}__name(isShare,"isShare");import{spawn as spawn2}from"node:child_process";import{once as once5}from"node:events";import{resolve}from"node:path";import{platform}from"node:process";import{
setTimeout as delay4}from"node:timers/promises";var LIMIT_MS2=2e3,openers={darwin:"open",linux:"xdg-open"};async function openPage(file,{environment,log:log2}){let opener=openers[platform],path=resolve(file),
problem=opener===void 0?`none is known for ${platform}`:await run(opener,path,environment);problem!==null&&log2.notice(`No browser could be opened (${problem}).\
 Open it yourself: ${path}`)}__name(openPage,"openPage");async function run(opener,path,environment){let child=spawn2(opener,[path],{stdio:"ignore",detached:!0,
env:childEnvironment(environment)}),waiting=new AbortController;try{return await Promise.race([once5(child,"exit",{signal:waiting.signal}).then(([code])=>code===
0?null:`${opener} ended with ${code}`),delay4(LIMIT_MS2,null,{signal:waiting.signal})])}catch(error){return errorMessage(error)}finally{waiting.abort(),child.unref()}}
__name(run,"run");import{existsSync}from"node:fs";import{parseArgs as parseArgs5}from"node:util";var options2={json:{type:"boolean"},html:{type:"string"},open:{type:"boolean"},"heroku-api-url":{type:"string"}};function readReportFlags(args2){let{values,positionals}=parse4(
args2),[subject="",...more]=positionals;if(subject===""||more.length>0)throw new ActionError(`report takes one slug file, such as slug.tgz, or the name of an ap\
p; ${positionals.length} were given. Try --help.`);if(values.html==="")throw new ActionError("--html takes the file to write, such as slug.html. Try --help.");return{
subject:subjectOf(subject),isJson:values.json===!0,htmlFile:values.html??null,opens:values.open===!0,herokuApiUrl:readUrl(values["heroku-api-url"])}}__name(readReportFlags,
"readReportFlags");function parse4(args2){try{return parseArgs5({args:[...args2],options:options2,allowPositionals:!0,strict:!0})}catch(error){throw new ActionError(
`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse4,"parse");function subjectOf(subject){if(subject.includes("/")||subject.endsWith(".tgz")||existsSync(
subject))return{kind:"file",file:subject};let problem=appNameProblem(subject);if(problem===null)return{kind:"app",app:subject};throw new ActionError(`There is n\
o file ${JSON.stringify(subject)}, and it cannot be an app's name: ${problem}. Name a slug file or an app.`)}__name(subjectOf,"subjectOf");function readUrl(given){
let text3=given??releaseInputs.find(({name:name2})=>name2==="heroku-api-url")?.default??"",url=URL.parse(text3);if(url===null)throw new ActionError("--heroku-ap\
i-url is no URL, such as https://api.heroku.com.");return url}__name(readUrl,"readUrl");var LIMIT_MS3=10*6e4;async function readRunningSlug(app,apiUrl,world){let{environment,log:log2}=world,token=environment.HEROKU_API_KEY?.trim()??"";if(token==="")
throw new ActionError(`HEROKU_API_KEY is not set, so the slug of ${app} cannot be asked for. Set it to an API token: heroku authorizations:create --short.`);let userAgent=`\
heroku-docker-release/${version}`;return withinTime({what:`Reading the slug of ${app}`,limitMs:LIMIT_MS3,signal:world.signal},signal=>readWith(createHerokuClient(
{apiUrl,token,userAgent,log:log2,signal}),app))}__name(readRunningSlug,"readRunningSlug");async function readWith(client,app){let current=(await readReleases(client,
app,CALL_POLICIES.read)).find(release2=>release2.current);if(current===void 0||current.slug===null){let which=current===void 0?"it has no current release":`its \
current release v${current.version} has none`;throw new ActionError(`${app} runs no slug: ${which}. Release one first.`)}let place={app,slugId:current.slug.id},
deployed=await readDeployedSlug(client,place),size=deployed.sizeBytes===null?"":` (${formatSize(deployed.sizeBytes)})`;client.log.info(`Reading the slug of ${app}\
 v${current.version}${size}`);let name2=`${app} v${current.version}`;return{slug:await downloadSlug(client,{...place,deployed,name:name2,bounds:DOWNLOAD_BOUNDS}),
app,releaseVersion:current.version}}__name(readWith,"readWith");import{mkdtemp as mkdtemp3,writeFile}from"node:fs/promises";import{tmpdir as tmpdir6}from"node:os";import{join as join6}from"node:path";async function writeTreemap(file,{title,slug,recorded}){let{sizeBytes}=slug,page=treemapPage({title,manifest:recorded??slug,sizeBytes,knowsBase:recorded!==null});
try{let place=file??join6(await mkdtemp3(join6(tmpdir6(),"heroku-docker-release-")),"treemap.html");return await writeFile(place,page),place}catch(error){throw new ActionError(
`The treemap cannot be written: ${errorMessage(error)}. Name another place as --html.`,{cause:error})}}__name(writeTreemap,"writeTreemap");async function reportCommand(args2,world){let flags=readReportFlags(args2),{subject,title,slug,recorded}=await readSubject(flags,world),report=slugFileReport(subject,
slug,recorded);if(console.log(flags.isJson?JSON.stringify(report):slugFileText(report)),flags.htmlFile===null&&!flags.opens)return;let file=await writeTreemap(flags.
htmlFile,{title,slug,recorded});world.log.info(`The treemap of it is in ${showPath(bytePath(file))}`),flags.opens&&await openPage(file,world)}__name(reportCommand,
"reportCommand");async function readSubject({subject,herokuApiUrl},world){if(subject.kind==="app"){let{slug:slug2,app,releaseVersion}=await readRunningSlug(subject.
app,herokuApiUrl,world);return{subject:{file:null,app,releaseVersion},title:`${app} v${releaseVersion}`,slug:slug2,recorded:null}}let{file}=subject,slug=await readSlug(
file,{name:file,bounds:SLUG_BOUNDS,signal:world.signal}),shown3=showPath(bytePath(file)),recorded=await withRecordedShares(file,slug);return{subject:{file:shown3,
app:null,releaseVersion:null},title:shown3,slug,recorded}}__name(readSubject,"readSubject");import{setTimeout as delay5}from"node:timers/promises";import{styleText as styleText2}from"node:util";var colours=["cyan","yellow","green","magenta","blue"];function processLines(names2,{stream,now}){let width=Math.max(0,...names2.map(name2=>name2.length));return new Map(
names2.map((name2,index)=>{let colour=colours[index%colours.length]??"cyan",lines=new UntrustedLines,print2=__name(line=>{let prefix=`${timeOfDay(now())} ${name2.
padEnd(width)} |`;stream.write(`${styleText2(colour,prefix,{stream})} ${line}
`)},"print");return[name2,{add:__name(chunk=>lines.add(chunk).forEach(print2),"add"),end:__name(()=>lines.end().forEach(print2),"end")}]}))}__name(processLines,
"processLines");function timeOfDay(time){return[time.getHours(),time.getMinutes(),time.getSeconds()].map(part=>String(part).padStart(2,"0")).join(":")}__name(timeOfDay,
"timeOfDay");var BOOT_LIMIT_MS=6e4,GRACE_SECONDS2=3,LAST_OUTPUT_MS=2e3;async function runInForeground(options3){let{api,log:log2,signal}=options3,running=await bootAll(options3);
try{let ends=running.map(async({type,dyno})=>({type,exit:await dyno.exit})),bound=running.filter(({type})=>type==="web").map(({dyno})=>untilUnbound(dyno,options3));
for(let each of[...ends,...bound])each.catch(()=>{});let first=await Promise.race([...ends,...bound,untilCancelled(signal)]);return first===void 0?(log2.info("S\
topping"),0):(tellEnd(first,options3),first.exit.code)}finally{await Promise.all(running.map(each=>end(each,{api,log:log2})))}}__name(runInForeground,"runInFore\
ground");async function bootAll(options3){let{processTypes,api,log:log2,signal}=options3,types=Object.keys(processTypes),lines=processLines(types.map(nameOf),options3.
output),booting=new AbortController,giveUp=__name(()=>booting.abort(signal.reason),"giveUp");signal.throwIfAborted(),signal.addEventListener("abort",giveUp,{once:!0});
let settled=await Promise.allSettled(types.map(async type=>{let own2=lines.get(nameOf(type));return{type,lines:own2,dyno:await boot(type,own2,{...options3,signal:booting.
signal})}}));signal.removeEventListener("abort",giveUp);let running=settled.flatMap(each=>each.status==="fulfilled"?[each.value]:[]),failed=settled.find(each=>each.
status==="rejected");if(failed===void 0)return running;throw await Promise.all(running.map(each=>end(each,{api,log:log2}))),failed.reason}__name(bootAll,"bootAl\
l");async function boot(type,lines,options3){let{processTypes,port}=options3;try{return await bootDyno({...options3,processType:type,command:processTypes[type]??
"",network:"bridge",hasInit:!0,...type==="web"?{port}:{},onOutput:__name(chunk=>lines?.add(chunk),"onOutput")})}catch(error){throw/port is already allocated|address already in use/i.
test(errorMessage(error))?new ActionError(`Port ${port} is taken by another program. Name another by --port.`,{cause:error}):error}}__name(boot,"boot");async function untilUnbound(dyno,{
bootLimitMs=BOOT_LIMIT_MS,log:log2}){try{await dyno.waitUntilBound(bootLimitMs),log2.info(`web answers on ${dyno.url}; Ctrl-C stops it.`)}catch(error){if(!(error instanceof
DynoBootError&&error.herokuCode==="H10"))throw error}return new Promise(()=>{})}__name(untilUnbound,"untilUnbound");function tellEnd({type,exit},{memoryBytes,log:log2}){
exit.isOutOfMemory&&log2.error(`${type} needed more than its ${formatSize(memoryBytes)} of memory (Heroku's R15).`),log2[exit.code===0?"info":"warning"](`${type}\
 ended with exit code ${exit.code}, so all is stopped.`)}__name(tellEnd,"tellEnd");async function end({dyno,lines},{api,log:log2}){await endContainer(api.getContainer(
dyno.containerId),{graceSeconds:GRACE_SECONDS2,log:log2});let exit=dyno.exit.catch(()=>{});await Promise.race([exit,delay5(LAST_OUTPUT_MS,void 0,{ref:!1})]),await dyno.
stop().catch(left=>log2.warning(errorMessage(left))),lines?.end()}__name(end,"end");function nameOf(type){return`${type}.1`}__name(nameOf,"nameOf");var extra3={port:{type:"string"},memory:{type:"string"},env:{type:"string"}};async function readStartFlags(args2,signal){let given=await readInputFlags(args2,{inputs:slugInputs,
extra:extra3,takesWords:!0},signal),{port,memory="512MB",env:environmentFile}=given.extra,memoryBytes=parseSize(String(memory));if(memoryBytes===null)throw wrong2(
"--memory",memory,"write a size such as 512MB");let processTypes=[...new Set(given.words.flatMap(word=>word.split(",")))];for(let type of processTypes){if(type.
includes("="))throw wrong2("The process type",type,`start runs one dyno of a type: ${type.split("=")[0]}`);if(!PROCESS_TYPE.test(type))throw wrong2("The process\
 type",type,"name one of the Procfile, such as 'web'")}return{values:given.values,processTypes,port:port===void 0?null:readPort("--port",String(port)),memoryBytes,
environmentFile:typeof environmentFile=="string"?environmentFile:null}}__name(readStartFlags,"readStartFlags");function readPort(what,text3){let port=/^\d{1,5}$/.
test(text3)?Number(text3):0;if(port<1||port>65535)throw wrong2(what,text3,"write a port such as 5000");return port}__name(readPort,"readPort");function wrong2(what,given,wanted){
return new ActionError(`${what} is ${shown(String(given))}; ${wanted}.`)}__name(wrong2,"wrong");var USUAL_PORT=5e3;async function startCommand(args2,given){var _stack=[];try{let world=boundToTerminal(given);let flags=await readStartFlags(args2,world.signal);
let variables=await readLocalVariables(flags.environmentFile);let port=flags.port??portOf(variables);let inputs=readBuildInputs(flags.values,world);noteVariables(
variables,world.log);let build=__using(_stack,await openLocalBuild(inputs,world),!0);let{plan}=build;plan.procfile!==null&&chooseTypes(plan.procfile,flags.processTypes);
let{file,runImage,processTypes}=await packLocally(build);let chosen=chooseTypes(processTypes,flags.processTypes);world.log.info(`Booting ${Object.keys(chosen).join(
", ")} on ${runImage}`);process.exitCode=await runInForeground({api:plan.base.engine.api,slugFile:file,runImage,configVars:Object.fromEntries(variables.values),
runId:plan.ports.runId,processTypes:chosen,memoryBytes:flags.memoryBytes,port,output:{stream:process.stdout,now:__name(()=>new Date,"now")},log:world.log,signal:world.
signal})}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(startCommand,"startComm\
and");function portOf({file,values}){let given=values.get("PORT");return given===void 0?USUAL_PORT:readPort(`PORT in ${file}`,given)}__name(portOf,"portOf");function chooseTypes(processTypes,wanted){
let all=Object.keys(processTypes),missing=wanted.find(type=>!all.includes(type));if(missing!==void 0)throw new ActionError(`The Procfile has no process type '${missing}\
'; it has ${all.join(", ")}.`);let chosen=wanted.length>0?wanted:all.filter(type=>type!==RELEASE_TYPE);if(chosen.length===0)throw new ActionError("The Procfile \
has nothing but the type 'release'; to run it, say so: start release.");return Object.fromEntries(chosen.map(type=>[type,processTypes[type]??""]))}__name(chooseTypes,
"chooseTypes");async function packLocally(build){let{plan}=build,{base,inputs,recipe,steps}=plan,choice=chooseRunImage({named:inputs.runImage,stack:null,dockerfile:recipe.
dockerfile});if(choice.kind==="unknown")throw new ActionError("It is not known what the app is to run on: the Dockerfile starts from no stack image. Name one by\
 --run-image, such as heroku/heroku:24.");let fetching=steps.runBehind("Get the run image",log2=>fetchRunImage(choice,{...base,platform:inputs.platform},log2)),
made=await build.make(),runImage=needed(await fetching.join()),{slug,processTypes}=await steps.run("Pack the slug",async log2=>{let{added}=await carriedProfile(
made.image.image,plan,{runImage:fetching},log2),packed=await packApp(plan,{...made,added},log2);return log2.info(`Slug ${formatSize(packed.slug.sizeBytes)}`),packed});
return made.base?.keep(),{file:slug.file,runImage:runImage.reference,processTypes}}__name(packLocally,"packLocally");function needed(runImage){if(runImage.kind===
"had")return runImage;throw new ActionError(runImage.reason)}__name(needed,"needed");function usage(){return`heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release release [--local] [--INPUT VALUE]...
  Builds, packs and releases the app, as the action does. The API token is read from HEROKU_API_KEY.
  --local                    Release to a Heroku on this machine, and show the page that the app's dyno serves
  --exit                     With --local: end when the page was shown, also at a terminal
  --secrets-file FILE        Lines id=value, BuildKit secret mounts; - reads them from stdin
  --dyno-env-file FILE       Lines KEY=VALUE, added to the app's config vars where the slug is booted
${flagsOf(releaseInputs)}

heroku-docker-release rebuild-base [--INPUT VALUE]...
  Builds the base anew if it is old or what it is built from has moved, and tells what that patched.
  --secrets-file FILE        As above
${flagsOf(rebuildInputs)}

heroku-docker-release base [--INPUT VALUE]...
  Prints what is known of the base: its key and age, what it is built on, and its packages. Takes the flags of rebuild-base.

heroku-docker-release report FILE.tgz|APP [--json] [--html FILE] [--open]
  Prints where the bytes of a slug are, by their share of the compressed slug: its largest folders and files, and what could
  go. Of an app it is the slug that the app runs, downloaded with the API token in HEROKU_API_KEY.
  --json                     All of it as JSON
  --html FILE                Writes a page with a treemap of the slug, to look around in
  --open                     Opens that page
  --heroku-api-url URL       Where the app is (default https://api.heroku.com)

heroku-docker-release diff BEFORE.tgz AFTER.tgz [--json]
  Prints what a slug has more or less than another: in all, by folder and by file, the biggest difference first.
  --json                     All of it as JSON

heroku-docker-release check FILE.tgz [--process TYPE]... [--json]
  Boots a slug as a dyno, by the Procfile in it, and says whether it would run on Heroku. It fails if it would not.
  --run-image IMAGE          What the dyno runs on (default heroku/heroku:24)
  --process TYPE             A process type to boot (default web)
  --path PATH                What web must answer with a status below 500 (default /)
  --timeout DURATION         Until when it must have (default 60s)
  --memory SIZE              The dyno's size (default 512MB)
  --network NETWORK          bridge or none (default bridge)
  --env FILE                 Config vars, in .env syntax
  --link-check MODE          Whether what its programs need is looked for: off, warn or fail (default warn)
  --json                     What was found and measured, as JSON

heroku-docker-release start [TYPE]... [--INPUT VALUE]...
  Builds and packs the app as release does, and runs the slug's processes as dynos until Ctrl-C, or until one ends by itself,
  whose exit code it gives. Without a type, all of the Procfile but release.
  --port N                   Where web is reached on this machine (default PORT in the .env, else 5000)
  --env FILE                 Config vars (default .env)
  --memory SIZE              The size of each dyno (default 512MB)
  --secrets-file FILE        As above
${flagsOf(slugInputs)}

heroku-docker-release exec [--INPUT VALUE]... -- COMMAND...
  Builds the app image as release does, and runs a command in it on the files of this folder. Takes the flags of start that
  say how the image is built.
  --user USER                Who runs it, such as $(id -u) (default the image's user)
  --env FILE                 Config vars (default .env)
  --secrets-file FILE        As above

heroku-docker-release local-heroku [--port N] [--app NAME]... [--run-image IMAGE]
  Serves a Heroku on this machine until Ctrl-C. Its first two lines are what the heroku CLI needs in its environment.`}__name(usage,"usage");function flagsOf(inputs){
return inputs.filter(({name:name2})=>!inputsWithoutFlag.has(name2)).map(({name:name2,default:value,description})=>`  --${name2.padEnd(24)} ${description}${value===
""?"":` (default ${value})`}`).join(`
`)}__name(flagsOf,"flagsOf");var commands=new Map([["release",releaseCommand],["rebuild-base",rebuildBaseCommand],["base",baseCommand],["report",reportCommand],["diff",diffCommand],["check",
checkCommand],["start",startCommand],["exec",execCommand],["local-heroku",localHerokuCommand]]),log=createTerminalLog(stderr2,new Redactor,{isDebug:env.DEBUG===
"heroku-docker-release"});failOnCrash(log);keepCommandsOffStdout(log);env.RUNNER_TOOL_CACHE||=join7(env.XDG_CACHE_HOME||join7(homedir(),".cache"),"heroku-docker\
-release");var[name="help",...args]=process.argv.slice(2),own=args.includes("--")?args.slice(0,args.indexOf("--")):args;try{if(name==="help"||name==="--help"||name===
"-h"||own.includes("--help"))console.log(usage());else if(name==="--version")console.log(version);else{let command=commands.get(name);if(command===void 0)throw new ActionError(
`There is no command '${name}'. Did you mean '${nearestName(name,[...commands.keys()])}'? Try --help.`);await command(args,{environment:env,log,signal:cancelledBySignal()})}}catch(error){
failJob(error,log)}process.exit();

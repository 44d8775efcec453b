import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{CALL_POLICIES,DOWNLOAD_BOUNDS,RELEASE_TYPE,SLUG_BOUNDS,SlugUnreadableError,buildAppImage,carriedProfile,checkDyno,checkLinks,compareSlugs,createHerokuClient,
createRunImageShelf,downloadSlug,dynoCommand,escapeHtml,exitOf,headline,htmlPage,indexRunImage,inflateSlug,inspectContainer,linkHints,linksNotRun,makeBase,packApp,
portFault,prepare,readCommandLine,readContainerFile,readDeployedSlug,readReleases,readSlug,removedAfter,reportLinks,roundedDelta,runRelease,slugUnreadable,startDyno,
treemapPage,variablesOf,waitForAnswer}from"./shared-SJJ52I23.js";import{findKnownBase,rebuildHeadline,runRebuild}from"./shared-V7XC2EVZ.js";import{Steps,
assignments,chooseRunImage,contextReader,createImageStore,endOfStack,envAssignments,expandWord,fetchRunImage,hasCacheService,ignoreRules,isMissingPath,listAppFolder,
listArguments,openBaseWorld,originBytes,packagesOf,prepareBase,pullIfMissing,readBaseDockerfile,readDockerfile,readDockerignore,readIgnorePatterns,readInstructions,
readListing,readTar,readText,reportedContent,splitWords,stackOfImage,toInstruction,withinTime}from"./shared-7QF4VWAF.js";import{adviseOn,namedPaths,percentOf,
signedPercentOf,signedSize,version}from"./shared-RXRDDIWL.js";import{PROCESS_TYPE,appNameProblem,bytePath,cancelledBySignal,describeStaleness,failJob,failOnCrash,
formatDuration,formatSize,isPublicConfigVar,judgeFreshness,namesIn,nearestName,outputsOfRebuild,outputsOfReport,parseDuration,parseLevel,parseSize,readProcfile,
readRebuildInputs,readReleaseInputs,readTrigger,rebuildInputs,releaseInputs,requestPathProblem,showPath,shown}from"./shared-WMF4APBR.js";import{RUN_LABEL,childEnvironment,
connectEngine,createOrRemove,errorCode,isStatus,letGoOfBase,removeContainer,removeOrWarn,shortCall}from"./shared-ZIDZGWSW.js";import{Redactor,UntrustedLines,
cutText,safeLines}from"./shared-D3VC2P7H.js";import{require_semver}from"./shared-RHRE5U3L.js";import"./shared-BLHFOZHF.js";import"./shared-JHGYXWPP.js";
import"./shared-SMMFWVCT.js";import{XMLParser,XMLValidator}from"./shared-Q7MVCTRJ.js";import{require_node_http}from"./shared-2IGZ7TQY.js";import"./shared-QOM3WCTN.js";
import"./shared-F2NWVMLY.js";import{ActionError,__callDispose,__export,__name,__toESM,__using,errorMessage}from"./shared-IFMXB3TZ.js";import{homedir}from"node:os";import{join as join11}from"node:path";import{env,stderr as stderr2}from"node:process";import{styleText}from"node:util";function createTerminalLog(stream,redactor,{isDebug=!1}={}){let untrusted=new UntrustedLines,hasProgress=!1,style=__name((format,text3)=>stream.isTTY?styleText(
format,text3,{validateStream:!1}):text3,"style"),line2=__name(text3=>{stream.write(`${hasProgress?"\r\x1B[K":""}${text3}
`),hasProgress=!1},"line"),clean2=__name(text3=>safeLines(text3).map(each=>redactor.clean(each)).join(`
`),"clean"),marked=__name((mark,text3,location)=>line2(`${mark} ${clean2(placed(text3,location))}`),"marked"),flush=__name(()=>{for(let each of untrusted.end())
line2(style("dim",`  ${clean2(each)}`))},"flush");return{debug:__name(text3=>{isDebug&&line2(style("dim",clean2(text3)))},"debug"),info:__name(text3=>{flush(),line2(
clean2(text3))},"info"),notice:__name((text3,location)=>marked(style("cyan","note:"),text3,location),"notice"),warning:__name((text3,location)=>marked(style("ye\
llow","warning:"),text3,location),"warning"),error:__name((text3,location)=>marked(style("red","error:"),text3,location),"error"),untrusted:__name(chunk=>{for(let each of untrusted.
add(chunk))line2(style("dim",`  ${clean2(each)}`))},"untrusted"),progress:__name(text3=>{stream.isTTY&&(stream.write(`\r\x1B[K${clean2(text3).slice(0,(stream.columns??
80)-1)}`),hasProgress=!0)},"progress"),mask:__name(secret=>{redactor.add(secret)},"mask"),group:__name(async(title,body)=>{line2(style("bold",clean2(title)));try{
return await body()}finally{flush()}},"group")}}__name(createTerminalLog,"createTerminalLog");function placed(text3,location){if(location===void 0)return text3;
let{file,line:line2}=location,at=line2===void 0?`${file}: `:`${file}:${line2}: `;return text3.startsWith(at)?text3:`${at}${text3}`}__name(placed,"placed");import{tmpdir as tmpdir2}from"node:os";import{readFile}from"node:fs/promises";import{addAbortSignal}from"node:stream";import{text}from"node:stream/consumers";import{parseArgs}from"node:util";var secretInputs=new Set(["heroku-api-key","secrets","dyno-env","github-token"]),inputsWithoutFlag=new Set([...secretInputs,"comment","comment-threshold","treem\
ap"]),filesOfSecrets={"secrets-file":"secrets","dyno-env-file":"dyno-env"};async function readInputFlags(args2,{inputs,extra:extra4={},takesWords=!1},signal){let names2=inputs.
map(({name:name2})=>name2).filter(name2=>!inputsWithoutFlag.has(name2)),options4=Object.fromEntries(names2.map(name2=>[name2,{type:"string",multiple:!0}])),files=Object.
entries(filesOfSecrets).filter(([,input])=>inputs.some(({name:name2})=>name2===input)),fileOptions=Object.fromEntries(files.map(([flag2])=>[flag2,{type:"string"}])),
{values:flags,positionals}=parse(args2,{...options4,...extra4,...fileOptions},takesWords),values=new Map(names2.flatMap(name2=>{let given=flags[name2];return Array.
isArray(given)?[[name2,given.join(`
`)]]:[]}));for(let[flag2,name2]of files){let file=flags[flag2];typeof file=="string"&&values.set(name2,await readSecrets(flag2,file,signal))}return{values,extra:flags,
words:positionals}}__name(readInputFlags,"readInputFlags");function parse(args2,options4,allowPositionals){let secret=args2.find(arg=>[...secretInputs].some(name2=>arg===
`--${name2}`||arg.startsWith(`--${name2}=`)));if(secret!==void 0)throw new ActionError(`${secret.split("=")[0]} would show a secret to everyone who can list pro\
cesses. Set HEROKU_API_KEY for the token, and use --secrets-file for build secrets, --dyno-env-file for config vars.`);try{return parseArgs({args:[...args2],options:options4,
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
let then=known?.record.from.find(({reference:reference2})=>reference2===answer2.reference)?.digest??"not known",now2=answer2.kind==="digest"?answer2.digest:answer2.
kind==="local"?"in the engine alone":"not known";print("from",`${answer2.reference} built on ${then}, now ${now2}`)}if(known===null)return;let{record}=known,now=Date.
now(),freshness=judgeFreshness(record,{maxAgeMs:inputs.maxBaseAgeMs,now,upstream});print("base-built-at",record.builtAt),print("age",formatDuration(Math.max(0,now-
Date.parse(record.builtAt)))),print("state",describeStaleness(freshness,record.builtAt)),record.packages.kind!=="dpkg"&&print("packages",`${record.packages.kind}\
, which is not covered`);for(let{name:name2,version:version2}of packagesOf(record.packages))print("package",`${name2} ${version2}`)}__name(baseCommand,"baseComm\
and");function print(name2,value){console.log(`${name2}=${value}`)}__name(print,"print");import{randomBytes}from"node:crypto";import{readFile as readFile2}from"node:fs/promises";import{parseEnv}from"node:util";var PROCFILE="./app/Procfile",LARGEST_FILE=1024*1024;async function readSlugProcfile(file,signal){let name2=showPath(bytePath(file)),tar=inflateSlug(file,signal);
try{let text3=await procfileIn(tar,name2);return text3===null?null:readProcfile({text:text3,file:`the Procfile in '${name2}'`})}catch(error){throw signal.throwIfAborted(),
error instanceof ActionError?error:slugUnreadable(error,{slug:name2,readBytes:tar.readBytes()})}}__name(readSlugProcfile,"readSlugProcfile");async function procfileIn(tar,name2){
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
return new ActionError(`--${flag2} is ${JSON.stringify(given)}; ${wanted}.`)}__name(wrong,"wrong");import{mkdtemp,rm}from"node:fs/promises";import{tmpdir as tmpdir3}from"node:os";import{join}from"node:path";async function checkSlugLinks(options4){let{mode,runImage,signal}=options4;if(mode==="off")return notRun("--link-check is off");let folder=await mkdtemp(join(tmpdir3(),
"heroku-docker-release-"));try{let check=await checkIn(folder,options4);return check===null?notRun(`the Docker engine has no image ${runImage}`):{reported:reportLinks(
check,{mode,runImage}),hints:check.kind==="checked"?linkHints(check.problems,{runImage}):[]}}catch(error){if(signal.throwIfAborted(),!(error instanceof ActionError)||
error instanceof SlugUnreadableError)throw error;return notRun(errorMessage(error))}finally{await rm(folder,{recursive:!0,force:!0})}}__name(checkSlugLinks,"che\
ckSlugLinks");async function checkIn(folder,options4){let{file,runImage,engine,images,environment,runId,log:log2,signal}=options4,facts=await images.inspectImage(
runImage);if(facts===null)return null;let shelf=createRunImageShelf({temporaryFolder:folder,log:log2}),common={runId,temporaryFolder:folder,log:log2,signal},index=await indexRunImage(
{...common,api:engine.api,image:runImage,facts,shelf});return checkLinks({...common,slugFile:file,runImage:index,base:null,environment:Object.fromEntries(environment)})}
__name(checkIn,"checkIn");function notRun(reason){return{reported:linksNotRun(reason),hints:[]}}__name(notRun,"notRun");function refuseUnknownTypes(processTypes,asked){let unknown=bootable(asked.processTypes).filter(type=>!Object.hasOwn(processTypes,type));if(unknown.length===0)return;
let known=Object.keys(processTypes).join(", ");throw new ActionError(`The Procfile in '${asked.file}' has no process type ${unknown.join(", ")}; it has ${known}\
. Name what to boot by --process.`)}__name(refuseUnknownTypes,"refuseUnknownTypes");function refuseUnproven({reported,processes,links},asked){let{file,processTypes}=asked,
needsLinks=asked.linkCheck==="fail";if(reported.outcome==="failed"||needsLinks&&links.outcome==="failed")throw new ActionError(`'${file}' would not run on Herok\
u.`);if(reported.outcome==="not-run")throw new ActionError(`'${file}' could not be checked: ${reported.summary}.`);let booted=new Set(processes.map(({processType})=>processType)),
unbooted=bootable(processTypes).filter(type=>!booted.has(type));if(unbooted.length>0)throw new ActionError(`'${file}' is not proven: ${unbooted.join(", ")} was \
not booted.`);if(needsLinks&&links.outcome!=="passed")throw new ActionError(`What '${file}' needs could not be checked: ${links.summary}.`)}__name(refuseUnproven,
"refuseUnproven");function bootable(types2){return[...new Set(types2)].filter(type=>type!==RELEASE_TYPE)}__name(bootable,"bootable");var flagNames={processes:"--process",path:"--path",network:"--network",memory:"--memory",environment:"--env",runImage:"--run-image"};async function checkCommand(args2,world){
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
slugFileReport,"slugFileReport");function slugDiffReport({before:before2,after:after2},{total,files,isSameContent,folders,changes}){return{version:1,before:compared(
before2.file,before2.slug,files.before),after:compared(after2.file,after2.slug,files.after),delta:roundedDelta(total).delta,isSameContent,folders:folders.map(folder=>({
...folder,...roundedDelta(folder)})),changes:changes.map(change=>({...change,...roundedDelta(change)}))}}__name(slugDiffReport,"slugDiffReport");function compared(file,{
sizeBytes,uncompressedBytes,sha256},files){return{file:showPath(bytePath(file)),sizeBytes,uncompressedBytes,files,checksum:`SHA256:${sha256}`}}__name(compared,"\
compared");function adviceText(advice){let sizes=advice.map(({bytes})=>formatSize(bytes)),width=Math.max(0,...sizes.map(({length})=>length));return advice.map(({title,paths,
count,remedy:{build,slugignore,caution}},index)=>[`${title}: ${namedPaths(paths,count)}`,build,...slugignore.length===0?[]:[`Or in .slugignore: ${namedPaths(slugignore)}`],
...caution===null?[]:[caution]].map((line2,at)=>`  ${(at===0?sizes[index]??"":"").padStart(width)}  ${line2}`).join(`
`)).join(`
`)}__name(adviceText,"adviceText");function textColumns(head,rows){let lines=[head,...rows],widths=head.map((_,column)=>Math.max(...lines.map(cells=>cells[column]?.length??0)));return lines.map(cells=>cells.
map((cell,column)=>`  ${column===head.length-1?cell:cell.padStart(widths[column]??0)}`).join("")).join(`
`)}__name(textColumns,"textColumns");var SHOWN=50;function slugFileText(report){let{sizeBytes,baseBytes,appBytes,largestFolders,largestFiles}=report;return[[`${report.file??`${report.app} v${report.
releaseVersion}`}: ${formatSize(sizeBytes)}, unpacked ${formatSize(report.uncompressedBytes)} in ${report.entries} entries`,...baseBytes===null||appBytes===null?
[]:[`From the base / from the app: ${formatSize(baseBytes)} / ${formatSize(appBytes)}`],report.checksum].join(`
`),...section("Largest folders",sharesText("FOLDER",largestFolders.map(asFolder),sizeBytes)),...section("Largest files",sharesText("FILE",largestFiles,sizeBytes)),
...section("Could go",adviceText(report.advice))].join(`

`)}__name(slugFileText,"slugFileText");function slugDiffText({before:before2,after:after2,delta,isSameContent,folders,changes}){let percent=signedPercentOf(delta.
bytes,before2.sizeBytes),changed=folders.filter(({changedFiles})=>changedFiles>0);return[[`${fileText(before2)}
${fileText(after2)}`,`Difference: ${signedSize(delta.bytes)}${percent===""?"":` (${percent})`}, unpacked ${signedSize(delta.uncompressedBytes)}`].join(`
`),...isSameContent?["Both unpack to the same files."]:[],...!isSameContent&&changes.length===0?["No file differs in content, only modes or folders do."]:[],...section(
"Folders",changesText(["FILES","FOLDER"],changed.map(asFolder),folder=>String(folder.changedFiles))),...section("Files",changesText(["CHANGE","FILE"],changes,({
change})=>change))].join(`

`)}__name(slugDiffText,"slugDiffText");function fileText({file,sizeBytes,uncompressedBytes,files}){return`${file}: ${formatSize(sizeBytes)}, unpacked ${formatSize(
uncompressedBytes)} in ${files} ${files===1?"file":"files"}`}__name(fileText,"fileText");function sharesText(what,shares,sizeBytes){return rowsText(["COMPRESSED",
"SHARE","UNPACKED",what],shares,({path,bytes,uncompressedBytes})=>[formatSize(bytes),percentOf(bytes,sizeBytes),formatSize(uncompressedBytes),path])}__name(sharesText,
"sharesText");function changesText([what,name2],deltas,tell){return rowsText(["COMPRESSED","BEFORE","AFTER","UNPACKED",what,name2],deltas,each=>[signedSize(each.
delta.bytes),formatSize(each.before.bytes),formatSize(each.after.bytes),signedSize(each.delta.uncompressedBytes),tell(each),each.path])}__name(changesText,"chan\
gesText");function rowsText(head,items,row){if(items.length===0)return"";let more=items.length-SHOWN;return`${textColumns(head,items.slice(0,SHOWN).map(row))}${more>
0?`
  and ${more} more, which --json has`:""}`}__name(rowsText,"rowsText");function section(title,text3){return text3===""?[]:[`${title}
${text3}`]}__name(section,"section");function asFolder(folder){return{...folder,path:`${folder.path}/`}}__name(asFolder,"asFolder");import{parseArgs as parseArgs3}from"node:util";function readSlugFileFlags(args2,{command,count}){let{values,positionals}=parse3(args2);if(positionals.length!==count||positionals.includes(""))throw new ActionError(
`${command} takes ${count} slug files; ${positionals.length} were given. Try --help.`);return{files:positionals,isJson:values.json===!0}}__name(readSlugFileFlags,
"readSlugFileFlags");function parse3(args2){try{return parseArgs3({args:[...args2],options:{json:{type:"boolean"}},allowPositionals:!0,strict:!0})}catch(error){
throw new ActionError(`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse3,"parse");async function diffCommand(args2,{signal}){let{files,isJson}=readSlugFileFlags(args2,{command:"diff",count:2}),[before2="",after2=""]=files,slugs={before:{file:before2,
slug:await readSlug(before2,{name:before2,bounds:SLUG_BOUNDS,signal})},after:{file:after2,slug:await readSlug(after2,{name:after2,bounds:SLUG_BOUNDS,signal})}},
report=slugDiffReport(slugs,compareSlugs(slugs.before.slug,slugs.after.slug));console.log(isJson?JSON.stringify(report):slugDiffText(report))}__name(diffCommand,
"diffCommand");import{spawn}from"node:child_process";import{setTimeout as delay}from"node:timers/promises";var ENGINE_LIMIT_MS=2e3;async function endContainer(container,{graceSeconds,log:log2}){let limits={signal:new AbortController().signal,limitMs:graceSeconds*1e3+
ENGINE_LIMIT_MS};try{await shortCall("The container could not be ended",limits,()=>container.stop({t:graceSeconds}))}catch(error){!isStatus(error,304)&&!isStatus(
error,404)&&log2.debug(errorMessage(error))}}__name(endContainer,"endContainer");var GRACE_SECONDS=3,CLI_LIMIT_MS=2e3;async function runOneOff(options4){let container=await create(options4);try{return await checkFolder(container,options4),await attach(
container,options4)}finally{await removeOrWarn(container,options4)}}__name(runOneOff,"runOneOff");async function create(options4){let{engine,mount,user:user2,hasTerminal,
signal}=options4,spec={Image:options4.image,Entrypoint:[],Cmd:[...options4.command],Env:Object.entries(options4.environment).map(([name2,value])=>`${name2}=${value}`),
WorkingDir:options4.workingDir,Labels:{...options4.labels},Tty:hasTerminal,OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,AttachStdout:!0,AttachStderr:!0,...user2===null?
{}:{User:user2},HostConfig:{Init:!0,Mounts:[{Type:"bind",Source:mount.folder,Target:mount.place},...mount.kept.map(path=>({Type:"volume",Source:"",Target:path}))]}};
try{return await createOrRemove("The Docker engine could not create a container of the app image",{create:__name(()=>engine.api.createContainer(spec),"create"),
signal})}catch(error){throw/bind source path does not exist/.test(errorMessage(error))?notHere(options4,error):error}}__name(create,"create");async function checkFolder(container,options4){
let{place,mark}=options4.mount;if(mark===null)return;let found=await readContainerFile(container,`${place}/${mark.path}`,options4.signal);if(found===null||!found.
equals(mark.content))throw notHere(options4)}__name(checkFolder,"checkFolder");function notHere({engine,mount},cause){return new ActionError(`The Docker engine \
at ${engine.host} does not see the files of this machine, so ${mount.folder} cannot be mounted. Use an engine on this machine, or one that shares this folder.`,
{cause})}__name(notHere,"notHere");async function attach(container,{engine,log:log2,signal}){signal.throwIfAborted();let args2=["start","--attach","--interactiv\
e",container.id],child=spawn("docker",args2,{env:engine.cliEnvironment,stdio:"inherit"}),{promise,resolve:resolve2,reject}=Promise.withResolvers();child.once("e\
rror",error=>reject(new ActionError(`The docker command could not be run: ${errorMessage(error)}`,{cause:error}))),child.once("close",code=>resolve2(code??1));let onAbort=__name(
()=>{endContainer(container,{graceSeconds:GRACE_SECONDS,log:log2}).then(()=>delay(CLI_LIMIT_MS,void 0,{ref:!1})).then(()=>child.kill("SIGKILL"))},"onAbort");signal.
addEventListener("abort",onAbort,{once:!0});try{let exitCode=await promise;return signal.throwIfAborted(),exitCode}finally{signal.removeEventListener("abort",onAbort)}}
__name(attach,"attach");var names=new Set(["context","dockerfile","target","build-args","secrets","platform","build-idle-timeout","base-store","base-image","max-base-age","stale-base"]),
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
get(braced??bare??"");return isKnown&&=value!==void 0,value??""});return isKnown&&!text3.includes("$")?text3:null}__name(expanded,"expanded");import{lstat,readdir}from"node:fs/promises";import{join as join2,posix as posix2}from"node:path";var MOST_KEPT=50;async function findKeptFolders({folder,rules:rules2,imagePaths}){let children=childrenByFolder(imagePaths),[kept,absent,hidden]=[[],[],[]],queue=[
{path:"",state:rules2.root}];for(let next=queue.shift();next!==void 0;next=queue.shift())for(let name2 of children.get(next.path)??[]){let path=posix2.join(next.
path,name2),state=rules2.below(next.state,path),isSent=!state.ignored||rules2.mayHoldExceptions(path),here=await kindOf(join2(folder,path));children.has(path)?here===
"folder"&&isSent?queue.push({path,state}):here==="other"||kept.length===MOST_KEPT?hidden.push(path):(kept.push(path),here==="absent"&&absent.push(path)):(here===
"absent"||!isSent)&&hidden.push(path)}return{kept,absent,hidden}}__name(findKeptFolders,"findKeptFolders");function childrenByFolder(paths){let children=new Map;
for(let path of paths){let parent=path.includes("/")?posix2.dirname(path):"",names2=children.get(parent)??new Set;children.set(parent,names2.add(posix2.basename(
path)))}return children}__name(childrenByFolder,"childrenByFolder");async function kindOf(path){try{return(await lstat(path)).isDirectory()?(await readdir(path)).
length===0?"empty":"folder":"other"}catch(error){return isMissingPath(error)?"absent":"other"}}__name(kindOf,"kindOf");var FOLDER_LABEL="org.heroku-docker-release.folder";async function mountContext(plan,images){let{recipe,base,ports}=plan,{config}=images.app,surroundings={workingDir:images.
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
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(execCommand,"execCommand");import{cwd}from"node:process";import{readdir as readdir2,stat}from"node:fs/promises";import{join as join4}from"node:path";var LARGEST_FILE_BYTES=32*2**20;async function openAppFolder(path){return{path,names:await namesIn2(path,{isRequired:!0}),list:__name(folder=>namesIn2(join4(path,
folder),{isRequired:!1}),"list"),read:__name(file=>readFileText(join4(path,file),file),"read")}}__name(openAppFolder,"openAppFolder");async function namesIn2(path,{
isRequired}){try{return(await readdir2(path,{withFileTypes:!0})).map(entry=>entry.isDirectory()?`${entry.name}/`:entry.name).toSorted()}catch(error){if(!isRequired&&
isMissingPath(error))return[];throw new ActionError(`Cannot read the folder ${path}: ${errorMessage(error)}`,{cause:error})}}__name(namesIn2,"namesIn");async function readFileText(path,file){
let found=await stat(path).catch(error=>{if(isMissingPath(error))return null;throw new ActionError(`Cannot read "${file}": ${errorMessage(error)}`,{cause:error})});
if(!found?.isFile())return null;if(found.size>LARGEST_FILE_BYTES)throw new ActionError(`"${file}" has ${found.size} bytes, which is more than any file of its ki\
nd.`,{location:{file}});return(await readText(path,file)).replace(/^\uFEFF/,"")}__name(readFileText,"readFileText");var templates=new Map([...["ruby","python","scala","java","go","php","dotnet","static"].map(name2=>[name2,name2]),["nodejs","node"],["gradle","java"]]),buildpackRule=__name(
({dockerfile:{file,text:text3},steps})=>{let step=steps.find(({instruction:{keyword,rest},isTrigger})=>isTrigger&&keyword==="RUN"&&/\bbuildpack|\bbin\/(?:detect|compile)\b/.
test(rest));if(step===void 0)return[];let[,name2]=/\bbuildpack-([a-z]+)/.exec(text3)??[],template=templates.get(name2??""),{line:line2}=step.instruction,what="A\
 buildpack that ONBUILD runs fetches the runtime and all dependencies at each release; the base, its key and its rebuilds know nothing of them.",change=template===
void 0?`Install the runtime below /app and the dependencies before the first ONBUILD, and leave line ${line2} only what builds the app.`:`heroku-docker-release \
init --template ${template} --force writes a Dockerfile whose base has both, in place of this one.`;return[{level:"warning",file,line:line2,what,change}]},"buil\
dpackRule");var commandRule=__name(checked=>{let last=__name(keyword=>checked.steps.findLast(({instruction})=>instruction.keyword===keyword)?.instruction,"last"),[cmd,entrypoint]=[
last("CMD"),last("ENTRYPOINT")];if(checked.procfile!==null)return[...procfileFindings(checked),...unusedFindings([cmd,entrypoint],checked)];if(cmd===void 0&&entrypoint===
void 0){let{file,target}=checked.dockerfile;return[{level:"warning",file,line:target.line,what:"There is neither a Procfile nor a CMD, so nothing says what star\
ts the app.",change:"Write a Procfile beside the Dockerfile, with a line such as web: bin/server --port $PORT"}]}return[entrypoint,cmd].flatMap(instruction=>instruction===
void 0?[]:commandFindings(instruction,checked.dockerfile.file))},"commandRule");function procfileFindings({procfile}){let web=procfile?.processTypes.web,fault=web===
void 0?null:portFault(readCommandLine(web));if(procfile===null||fault===null)return[];let line2=procfile.text.split(/\r\n|\n|\r/).findIndex(own2=>/^\s*web\s*:/.
test(own2))+1;return[{level:"warning",file:procfile.file,line:line2,what:`The web process ${fault}.`,change:null}]}__name(procfileFindings,"procfileFindings");function unusedFindings(instructions,{
dockerfile:{file}}){return instructions.flatMap(instruction=>{if(instruction===void 0)return[];let{keyword,line:line2}=instruction,what=`A dyno runs the Procfil\
e's commands, so ${keyword} is of no account there.`;return[{level:"note",file,line:line2,what,change:null}]})}__name(unusedFindings,"unusedFindings");function commandFindings({
keyword,rest,line:line2},file){let words=jsonWords(rest);if(words===null){if(rest.trim().startsWith("[")){let what2=`${keyword} ${rest} is no JSON, so Docker ta\
kes it for a shell's command, bracket and all.`,plain=rest.replaceAll(/^\s*\[|\]\s*$|['"]|,(?=\s)/g,"").trim();return[{level:"error",file,line:line2,what:what2,
change:`Write line ${line2} as
  ${keyword} ${plain}`}]}return shellFindings({keyword,rest,line:line2},file)}let isVariable=__name(word=>/^(?:[^\s$]*[=:])?\$\{?[A-Z_][A-Z\d_]*\}?$/.test(word),
"isVariable"),isPort=__name(word=>/^\S*\$(?:PORT\b|\{PORT\b)/.test(word),"isPort"),unexpanded=words.find(isPort)??words.find(isVariable);if(unexpanded===void 0||
words.some(word=>/^(?:\S*\/)?(?:ba|da)?sh$/.test(word)))return[];let what=`No shell reads the form with brackets, so the program is given ${unexpanded} as it st\
ands${isPort(unexpanded)?", and no port":""}.`,written=words.map(word=>shellWord(word,isPort(word)||isVariable(word))).join(" ");return[{level:isPort(unexpanded)?
"error":"warning",file,line:line2,what,change:`Write line ${line2} as
  ${keyword} ${written}`}]}__name(commandFindings,"commandFindings");function shellWord(word,isExpanded){return/^[\w@%+=:,./-]+$/.test(word)||isExpanded&&/^[\w@%+=:,./${}-]+$/.
test(word)?word:isExpanded?`"${word.replaceAll(/["\\`]/g,"\\$&")}"`:`'${word.replaceAll("'","'\\''")}'`}__name(shellWord,"shellWord");function shellFindings({keyword,
rest,line:line2},file){let fault=portFault(readCommandLine(rest));if(fault!==null){let what2=`The web process, which is ${keyword} where there is no Procfile, ${fault}\
.`;return[{level:"warning",file,line:line2,what:what2,change:null}]}if(!/\$\{?PORT\b/.test(rest))return[];let what=`${keyword} in this form is run by the dyno's\
 shell, which puts Heroku's $PORT there. In a container of Docker, PORT is empty unless something sets it.`;return[{level:"note",file,line:line2,what,change:`Be\
tter said in a Procfile:
  web: ${rest.trim()}`}]}__name(shellFindings,"shellFindings");function jsonWords(text3){try{let parsed=JSON.parse(text3);return Array.isArray(parsed)&&parsed.every(
word=>typeof word=="string")?parsed:null}catch{return null}}__name(jsonWords,"jsonWords");import{posix as posix6}from"node:path";function isInApp(path){return path==="/app"||path.startsWith("/app/")}__name(isInApp,"isInApp");import{posix as posix4}from"node:path";function readSteps(dockerfile){let{instructions,escapeSign}=readInstructions(dockerfile),{stages,file}=dockerfile,ownOf=__name(stage=>{let end2=stages[stage.index+
1]?.line??Number.POSITIVE_INFINITY;return instructions.filter(({line:line2})=>line2>stage.line&&line2<end2)},"ownOf"),isTrigger=__name(({keyword})=>keyword==="O\
NBUILD","isTrigger"),triggers=__name(stage=>ownOf(stage).filter(isTrigger).map(({rest,line:line2})=>toInstruction({text:rest,line:line2,escapeSign,file})),"trig\
gers"),built=chainOf(dockerfile).flatMap((stage,index,chain)=>{let below=chain[index-1];return[...below===void 0?[]:triggers(below),...ownOf(stage).filter(each=>!isTrigger(
each))]}),steps=[],now={user:userOfImage(rootImage(dockerfile)),workingDir:"/",values:new Map};for(let[index,instruction]of[...built,...triggers(dockerfile.target)].
entries()){let{user:user2,workingDir}=now,resolve2=resolver(now,escapeSign);steps.push({instruction,isTrigger:index>=built.length,user:user2,workingDir,resolve:resolve2}),
now=after(instruction,now,escapeSign)}return{steps,end:{user:now.user,workingDir:now.workingDir}}}__name(readSteps,"readSteps");function rootImage(dockerfile){let[
lowest]=chainOf(dockerfile);return lowest?.origin.kind==="image"?lowest.origin.reference:null}__name(rootImage,"rootImage");function chainOf({stages,target}){let{
origin}=target,below=origin.kind==="stage"?stages[origin.index]:void 0;return below===void 0?[target]:[...chainOf({stages,target:below}),target]}__name(chainOf,
"chainOf");function userOfImage(reference2){let stack=reference2===null?null:stackOfImage(reference2);return stack===null?null:Number(stack.replace("heroku-",""))>=
24?"heroku":"root"}__name(userOfImage,"userOfImage");function resolver({workingDir,values},escapeSign){return word=>{let text3=expanded2(word,values,escapeSign);
return text3===null?null:text3.startsWith("/")?posix4.resolve(text3):workingDir===null?null:posix4.resolve(workingDir,text3)}}__name(resolver,"resolver");function after(instruction,before2,escapeSign){
let{keyword,rest}=instruction;if(keyword==="USER"){let user2=expanded2(rest.trim(),before2.values,escapeSign);return{...before2,user:user2===null?null:user2.split(
":")[0]??null}}if(keyword==="WORKDIR")return{...before2,workingDir:resolver(before2,escapeSign)(rest.trim())};if(keyword!=="ENV"&&keyword!=="ARG")return before2;
let known=(keyword==="ENV"?envAssignments(rest,escapeSign):assignments(rest,escapeSign)).flatMap(([name2,value])=>{let text3=value===void 0?null:expanded2(value,
before2.values,escapeSign);return text3===null?[]:[[name2,text3]]});return{...before2,values:new Map([...before2.values,...known])}}__name(after,"after");function expanded2(word,values,escapeSign){
try{let{text:text3,unknown}=expandWord(word,name2=>values.get(name2),escapeSign);return unknown.length===0?text3:null}catch(error){if(error instanceof SyntaxError)
return null;throw error}}__name(expanded2,"expanded");var onBuildRule=__name(({dockerfile,steps})=>{let{file,target,onBuild}=dockerfile,reference2=rootImage(dockerfile);if(onBuild.length>0||reference2===null||stackOfImage(
reference2)===null)return[];let first=steps.findIndex(copiesContext),found=steps[first],what="There is no ONBUILD, so all of it is built at each release, and no\
 base is kept.";if(found===void 0)return[{level:"warning",file,line:target.line,what,change:`Add the app at the end:
  ONBUILD COPY --chown=heroku:heroku . /app`}];let lines=steps.slice(first).filter(({instruction})=>["COPY","ADD","RUN"].includes(instruction.keyword)).map(({instruction:{
line:line2}})=>line2),change=`Put ONBUILD in front of what is about the app, ${lines.length===1?`line ${lines[0]}`:`lines ${lines.join(", ")}`}, such as:
  ONBUILD ${shown2(found)}`;return[{level:"warning",file,line:found.instruction.line,what,change}]},"onBuildRule");function copiesContext({instruction}){let{keyword,
rest,flags}=instruction;return keyword!=="COPY"&&keyword!=="ADD"||flags.some(({name:name2})=>name2==="from")?!1:listArguments(rest).slice(0,-1).some(source=>/^(?:\.|\.\/|\/|\*)$/.
test(source))}__name(copiesContext,"copiesContext");function shown2({instruction:{keyword,flags,rest}}){let given=flags.map(({name:name2,value})=>value===null?`\
--${name2}`:`--${name2}=${value}`);return[keyword,...given,rest.replaceAll(/\s+/g," ")].join(" ")}__name(shown2,"shown");import{posix as posix5}from"node:path";var parts=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|&&|\|\||>\||[;\n|]|[\s\S]/g,ends=/^(?:&&|\|\||[;\n|])$/;function shellCommands({instruction,workingDir,resolve:resolve2}){
if(instruction.keyword!=="RUN")return[];let commands3=[],folder=workingDir,{rest}=instruction;for(let text3 of commandTexts(rest.startsWith("[")?quotedList(listArguments(
rest)):rest)){let inFolder=folderResolver(resolve2,folder),{words,redirections}=wordsOf(text3);commands3.push({text:text3,words,redirections,folder,resolve:inFolder}),
words[0]==="cd"&&(folder=inFolder(words[1]??"~"))}return commands3}__name(shellCommands,"shellCommands");function programOf({words}){return posix5.basename((words[0]??
"").replaceAll(/["']/g,""))}__name(programOf,"programOf");function commandTexts(text3){let texts=[""];for(let part of text3.match(parts)??[])ends.test(part)?texts.
push(""):texts.push(`${texts.pop()??""}${part}`);return texts.map(each=>each.trim()).filter(each=>each!=="").flatMap(each=>scriptOf(each)??[each])}__name(commandTexts,
"commandTexts");function scriptOf(text3){let[,quote,script]=/^(?:\S*\/)?(?:ba|da)?sh\s+(?:-\S+\s+)*-\w*c\s+(["'])([\s\S]*)\1$/.exec(text3)??[];return script===void 0||
/^\s*(?:\$\(|`)/.test(script)?null:commandTexts(quote==='"'?script.replaceAll(/\\(["\\$`])/g,"$1"):script)}__name(scriptOf,"scriptOf");function quotedList(words){
return words.map(word=>/[\s;&|"]/.test(word)?`'${word}'`:word).join(" ")}__name(quotedList,"quotedList");var before=/^(?:if|then|elif|else|while|until|do|!|\{|\(+|time|exec|command|nohup|env|sudo|-[A-Za-z]|[A-Za-z_]\w*=.*)$/s;
function wordsOf(text3){let all=splitWords(text3.replace(/^\(+/,""),"\\"),start=all.findIndex((word,index)=>!before.test(word)&&all[index-1]!=="-u"),words=[],redirections=[],
isTarget=!1;for(let word of start<0?[]:all.slice(start)){let[,operator,target=""]=/^(?:\d|&)?(>{1,2}\|?|<{1,3})(?!\()(.*)$/s.exec(word)??[];isTarget?redirections.
push(word):operator===void 0?words.push(word):operator.startsWith(">")&&target!==""&&redirections.push(target),isTarget=!isTarget&&operator?.startsWith(">")===!0&&
target===""}return{words,redirections}}__name(wordsOf,"wordsOf");function folderResolver(resolve2,folder){return word=>{if(/^["']?~/.test(word))return null;if(/^["']?[/$]/.
test(word))return resolve2(word);let text3=resolve2(`/./${word}`);return text3===null||folder===null||/^["']?\.\./.test(word)?null:posix5.join(folder,text3)}}__name(
folderResolver,"folderResolver");function isBelow(path,folder){return path===folder||path.startsWith(folder==="/"?"/":`${folder}/`)}__name(isBelow,"isBelow");function isAnybodys(path){return["/\
tmp","/var/tmp","/dev","/proc","/home"].some(folder=>isBelow(path,folder))}__name(isAnybodys,"isAnybodys");function isGiven(path,steps){return steps.some(step=>{
let{keyword,rest,flags}=step.instruction;if(keyword==="COPY"||keyword==="ADD"){let to=step.resolve(listArguments(rest).at(-1)??"");return flags.some(({name:name2})=>name2===
"chown")&&(to===null||isBelow(path,to))}return givenBy(step).some(folder=>folder===null||isBelow(path,folder))})}__name(isGiven,"isGiven");function isMadeByWorkdir(path,steps){
return steps.some(({instruction:{keyword,rest},user:user2,resolve:resolve2})=>{let folder=keyword==="WORKDIR"&&user2!==null&&!isRoot(user2)?resolve2(rest.trim()):
null;return folder!==null&&(isBelow(path,folder)||isBelow(folder,path))})}__name(isMadeByWorkdir,"isMadeByWorkdir");function isRoot(user2){return/^(?:root|0)$/.
test(user2)}__name(isRoot,"isRoot");function givenBy(step){return shellCommands(step).flatMap(command=>{let args2=command.words.slice(1),isOpen=/\s(?:0?[1-7]?777|[ugoa]*[oa][ugoa]*\+r?w\S*|\+w)\s/.
test(command.text),program=programOf(command);return program==="chown"||program==="chmod"&&isOpen?args2.filter(word=>!word.startsWith("-")).map(command.resolve):
/^(?:useradd|adduser|usermod|install)$/.test(program)?args2.filter(word=>/[/$]/.test(word)).map(word=>command.resolve(word.replace(/^--?[\w-]+=/,""))):[]})}__name(
givenBy,"givenBy");function isOfBuilds(path){let tools=["apt","gemrc","npmrc","pip.conf","locale.gen","ld.so.conf.d","sudoers.d","ssl","passwd","group"],folders=["/usr/share/keyri\
ngs","/var/cache","/var/lib/apt","/run","/root"];return isAnybodys(path)||[...folders,...tools.map(each=>`/etc/${each}`)].some(each=>isBelow(path,each))}__name(
isOfBuilds,"isOfBuilds");function isUsedByBuild({path,names:names2},later){let runs=later.filter(({instruction})=>instruction.keyword==="RUN");return runs.flatMap(
shellCommands).some(command=>names2.includes(programOf(command)))?!0:path===null?!1:runs.some(run2=>worksOn(run2,path))||later.some(step=>copiesInto(step,path))?
!0:runs.length>0&&later.some(step=>isOnPath(step,path))}__name(isUsedByBuild,"isUsedByBuild");function worksWith(command,path){return!/^(?:chmod|chown|chgrp|mkdir|rm|strip|test|\[|ls)$/.
test(programOf(command))&&command.text.includes(path)}__name(worksWith,"worksWith");function worksOn(step,path){let[,top=""]=path.split("/");return[path,.../^(?:|usr|opt|etc|var|lib|bin|srv)$/.
test(top)?[]:[`/${top}`]].filter(place=>place!=="/").some(place=>shellCommands(step).some(command=>worksWith(command,place))||step.workingDir!==null&&isBelow(step.
workingDir,place))}__name(worksOn,"worksOn");function isOnPath({instruction:{keyword,rest},resolve:resolve2},path){if(keyword!=="ENV")return!1;let[,value=""]=envAssignments(
rest,"\\").find(([name2])=>name2==="PATH")??[];return value.replaceAll(/["']/g,"").split(":").map(resolve2).some(folder=>folder!==null&&isBelow(folder,path))}__name(
isOnPath,"isOnPath");function copiesInto({instruction:{keyword,rest},resolve:resolve2},path){if(keyword!=="COPY"&&keyword!=="ADD")return!1;let to=resolve2(listArguments(
rest).at(-1)??"");return to!==null&&isBelow(to,path)}__name(copiesInto,"copiesInto");var copiedOutsideRule=__name(checked=>checked.steps.flatMap((step,index)=>{let{keyword,rest}=step.instruction,[to="",...sources]=listArguments(rest).toReversed();
if(keyword!=="COPY"&&keyword!=="ADD")return[];let path=step.resolve(to);if(path===null||isInApp(path)||isOfBuilds(path))return[];let later=checked.steps.slice(index+
1);return isUsedByBuild({path,names:[to,...sources].map(each=>posix6.basename(each))},later)?[]:outsideFinding({step,path,later},checked)}),"copiedOutsideRule");
function outsideFinding({step,path,later},{dockerfile:{file}}){let{line:line2}=step.instruction,runs=later.filter(({instruction})=>instruction.keyword==="RUN"),
isWhole=copiesContext(step),rest=[...listArguments(step.instruction.rest).slice(0,-1),isWhole?"/app":`/app/${posix6.basename(path)}`].join(" "),moved=shown2({...step,
instruction:{...step.instruction,rest}}),change=`Write line ${line2} as
  ${step.isTrigger?"ONBUILD ":""}${moved}`,isApp=isWhole&&step.isTrigger&&runs.every(({isTrigger})=>!isTrigger),what=`It copies to ${path}, and only /app is in \
the slug, so no dyno has it.`;return[{level:isApp?"error":"warning",file,line:line2,what,change}]}__name(outsideFinding,"outsideFinding");import{posix as posix8}from"node:path";import{posix as posix7}from"node:path";var installers=[{pattern:/^bundle(?:r)?(?:\s+_[\d.]+_)?\s+install\b/,files:["Gemfile","Gemfile.lock"],isBeside:!0},{pattern:/^npm\s+(?:--prefix[\s=]\S+\s+)?(?:ci|install|i)\b(?!.*\s(?:-g|--global)\b)/,
files:["package.json","package-lock.json"],isBeside:!0},{pattern:/^yarn(?:\s+--cwd[\s=]\S+)?(?:\s+install\b.*|\s+--.*)?$/,files:["package.json","yarn.lock"],isBeside:!0},
{pattern:/^pnpm\s+(?:(?:-C|--dir)[\s=]\S+\s+)?(?:install|i)\b/,files:["package.json","pnpm-lock.yaml"],isBeside:!0},{pattern:/^(?:python[\d.]*\s+-m\s+)?(?:uv\s+)?pip[\d.]*\s+install\b.*?\s(?:-r|--requirement)[\s=]*(\S+)/,
files:null,isBeside:!1},{pattern:/^pipenv\s+(?:install|sync)\b/,files:["Pipfile","Pipfile.lock"],isBeside:!1},{pattern:/^poetry\s+install\b/,files:["pyproject.t\
oml","poetry.lock"],isBeside:!1},{pattern:/^uv\s+sync\b/,files:["pyproject.toml","uv.lock"],isBeside:!0},{pattern:/^(?:php\s+\S*)?composer(?:\.phar)?\s+install\b/,
files:["composer.json","composer.lock"],isBeside:!0},{pattern:/^go\s+mod\s+download\b/,files:["go.mod","go.sum"],isBeside:!1},{pattern:/^mvnw?\s+.*\bdependency:/,
files:["pom.xml"],isBeside:!1}];function installsBeside(command){let line2=lineOf(command);return installers.some(({pattern,isBeside})=>isBeside&&pattern.test(line2))}
__name(installsBeside,"installsBeside");function installedFiles(command){let{folder,resolve:resolve2}=command,line2=lineOf(command);for(let{pattern,files}of installers){
let found=pattern.exec(line2);if(found===null)continue;let own2=/\s(?:--prefix|--cwd|--dir|-C)[\s=](\S+)/.exec(line2)?.[1],base=own2===void 0?folder:resolve2(own2);
return(files??[found[1]??""]).map(file=>file.startsWith("/")||base===null?file:posix7.join(base,file))}return null}__name(installedFiles,"installedFiles");function lineOf({
words:[first="",...args2]}){return[posix7.basename(first),...args2].join(" ")}__name(lineOf,"lineOf");var dependenciesRule=__name(({dockerfile:{file,onBuild},steps})=>{let triggers=steps.filter(({isTrigger})=>isTrigger),[firstTrigger]=onBuild;return triggers.flatMap(
step=>{let commands3=shellCommands(step),found=commands3.findIndex(command=>installedFiles(command)!==null),install=commands3[found],files=install===void 0?null:
installedFiles(install);if(install===void 0||files===null||firstTrigger===void 0)return[];let moves=commands3.slice(0,found).filter(({words})=>words[0]==="cd"),
{line:line2}=step.instruction,runs=install.text.replace(/^(?:(?:if|then|else|do|!|\{|\()\s+|\()+/,""),outcome={copies:copiedBefore(triggers,files),line:line2,rest:withoutInstall(
step,install),runs},change=[`Put this before line ${firstTrigger.line}, so that it is part of the base:`,`  COPY${ownerFlag(step)} ${copiedFiles(files,step,triggers)}`,
`  RUN ${[...moves.map(({text:text3})=>text3),runs].join(" && ")}`,`and ${lineChanges(outcome)}.`].join(`
`),what=`ONBUILD RUN ${runs} installs the dependencies anew at each release.`;return[{level:"warning",file,line:line2,what,change}]})},"dependenciesRule");function copiedFiles(files,step,triggers){
let context=triggers.find(copiesContext),root=context?.resolve(listArguments(context.instruction.rest).at(-1)??"")??"/app",sources=files.map(file=>isBelow(file,
root)?posix8.relative(root,file):step.workingDir===null?file:posix8.relative(step.workingDir,file)),folder=posix8.dirname(files[0]??""),here=step.workingDir,shown4=here!==
null&&isBelow(folder,here)&&!(here==="/"&&isBelow(folder,root))?`./${posix8.relative(here,folder)}`:folder;return`${sources.join(" ")} ${shown4.replace(/\/?$/,"\
/").replace(/^\.\/(?=.)/,"")}`}__name(copiedFiles,"copiedFiles");function withoutInstall(step,install){if(/\||(?:^|[;&]\s*|\s)(?:if|for|while|until|case)\s|[({]\s/.
test(step.instruction.rest))return null;let others=shellCommands(step).filter(({text:text3})=>text3!==install.text);return others.every(({words})=>words[0]==="c\
d")?"":others.map(({text:text3})=>text3).join(" && ")}__name(withoutInstall,"withoutInstall");function ownerFlag({user:user2}){return user2===null||user2==="roo\
t"||user2==="0"?"":` --chown=${user2}:${user2}`}__name(ownerFlag,"ownerFlag");function lineChanges({copies,line:line2,rest,runs}){let gone=rest===""?[...copies,
line2]:copies,kept=rest===null?[`take ${runs} out of line ${line2}`]:rest===""?[]:[`write line ${line2} as ONBUILD RUN ${rest}`];return[...gone.length===0?[]:[`\
delete line ${gone.join(" and ")}`],...kept].join(", and ")}__name(lineChanges,"lineChanges");function copiedBefore(triggers,files){let names2=new Set(files.map(
each=>posix8.basename(each)));return triggers.filter(({instruction:{keyword,rest}})=>{let sources=listArguments(rest).slice(0,-1);return keyword==="COPY"&&sources.
length>0&&sources.every(source=>names2.has(posix8.basename(source)))}).map(({instruction:{line:line2}})=>line2)}__name(copiedBefore,"copiedBefore");var verified=/\b(?:sha(?:1|224|256|384|512)sum|shasum|gpg|gpgv|cosign|minisign|openssl\s+dgst)\b|--checksum\b/,DOWNLOAD="/tmp/download",downloadRule=__name(({dockerfile:{
file},steps})=>steps.flatMap(step=>{let{keyword,rest,flags,line:line2}=step.instruction,finding=keyword==="RUN"?unverifiedRun(step):keyword==="ADD"?unverifiedAdd(
rest,flags):null;return finding===null?[]:[{level:"warning",file,line:line2,...finding}]}),"downloadRule");function unverifiedRun(step){let text3=step.instruction.
rest,commands3=shellCommands(step);if(commands3.filter(command=>/^(?:curl|wget)$/.test(programOf(command))).length===0&&!/(?:\$\(|`)\s*(?:curl|wget)\b/.test(text3)||
verified.test(text3))return null;let[,url]=/(https?:\/\/[^\s'"|;&)]+)/.exec(text3)??[],[,piped]=/\b(?:curl|wget)\b[^|;&]*\|\s*((?:sudo\s+)?(?:tar|sh|bash|python3?|gunzip|unzip)\b[^|;&]*)/.
exec(text3)??[];if(!(piped!==void 0||commands3.some(command=>/^(?:tar|unzip|gunzip|sh|bash|dpkg .*-i\b|chmod .*\+x\b|\.\/)/.test([programOf(command),...command.
words.slice(1),""].join(" ")))))return null;let what=`What ${url??"it downloads"} sends goes into the base without a check that it is what it was.`,use=piped===
void 0?"":` \\
   && ${fromFile(piped.trim())}`,change=`Check it between download and use:
  RUN curl --fail --silent --show-error --location --output ${DOWNLOAD} ${url??"URL"} \\
   && echo "ITS-SHA256  ${DOWNLOAD}" | sha256sum --check${use}`;return{what,change}}__name(unverifiedRun,"unverifiedRun");function fromFile(command){return/^(?:sudo\s+)?tar\b/.
test(command)?/\s(?:-?[a-z]*f)\s+-(?:\s|$)/.test(command)?command.replace(/(f)\s+-(?=\s|$)/,`$1 ${DOWNLOAD}`):`${command} -f ${DOWNLOAD}`:command.replace(/\s+-(?=\s|$)/,
"").replace(/^(\S+)(?:\s+-s)?/,`$1 ${DOWNLOAD}`)}__name(fromFile,"fromFile");function unverifiedAdd(rest,flags){let url=listArguments(rest).find(word=>/^https?:\/\//.
test(word));return url===void 0||flags.some(({name:name2})=>name2==="checksum")?null:{what:`What ${url} sends goes into the base without a check that it is what\
 it was.`,change:`Write ADD --checksum=sha256:ITS-SHA256 ${rest}`}}__name(unverifiedAdd,"unverifiedAdd");var ofTheDyno=new Set(["PORT","HOME","DYNO"]),notOnTheDyno=/^\/(?:opt|srv|root|home|usr\/local|usr\/src|var\/lib)(?:\/|$)/,ofBuildTools=new Set(["CARGO_HOME","R\
USTUP_HOME","GOPATH","GOROOT","GOCACHE","GOMODCACHE","MAVEN_HOME","M2_HOME","SBT_HOME","GRADLE_HOME","GRADLE_USER_HOME","ANDROID_HOME","COMPOSER_HOME","COREPACK\
_HOME","PNPM_HOME","BUN_INSTALL","NPM_CONFIG_CACHE","YARN_CACHE_FOLDER","PIP_CACHE_DIR","UV_CACHE_DIR","POETRY_HOME","POETRY_CACHE_DIR","NUGET_PACKAGES","DOTNET\
_CLI_HOME"]),environmentRule=__name(({dockerfile:{file},steps})=>{let variables=steps.flatMap(variablesOf2),carried=variables.filter(({name:name2})=>!ofTheDyno.
has(name2)&&name2!=="STACK"),[first]=carried,names2=[...new Set(carried.map(({name:name2})=>name2))].join(", "),note=first===void 0?[]:[{level:"note",file,line:first.
line,what:`Heroku does not know what ENV sets (${names2}). The slug has a script that sets it on the dyno, unless the input profile is off.`,change:null}];return[
...variables.flatMap(variable=>findingOf(variable,file)),...note]},"environmentRule");function variablesOf2({instruction:{keyword,rest,line:line2}}){return keyword!==
"ENV"?[]:envAssignments(rest,"\\").map(([name2,value])=>({name:name2,value:value.replaceAll(/["']/g,""),line:line2}))}__name(variablesOf2,"variablesOf");function findingOf({
name:name2,value,line:line2},file){if(name2==="PORT")return[{level:"note",file,line:line2,what:"Heroku gives each dyno a PORT of its own, so ENV PORT is never s\
een there.",change:null}];if(name2==="STACK"&&value!=="heroku-24"){let what2=`ENV STACK is ${value}, and buildpacks fetch what was built for that stack.`;return[
{level:"warning",file,line:line2,what:what2,change:`Write line ${line2} as
  ENV STACK=heroku-24`}]}if(name2==="PATH"||!value.split(":").some(folder=>notOnTheDyno.test(folder)))return[];if(ofBuildTools.has(name2.toUpperCase())){let what2=`\
ENV ${name2} names ${value}, which the build has and no dyno.`;return[{level:"note",file,line:line2,what:what2,change:null}]}let what=`ENV ${name2} names ${value}\
, which no dyno has: only /app is in the slug.`;return[{level:"warning",file,line:line2,what,change:`Put what is there below /app, and name that on line ${line2}\
.`}]}__name(findingOf,"findingOf");var BUILD_IMAGE="heroku/heroku:24-build",writeBuildImage=`Write FROM ${BUILD_IMAGE}, and USER root below it: its own user is heroku`,languages=new Map([...["nod\
e","ruby","python","golang","php"].map(name2=>[name2,name2]),...["openjdk","eclipse-temurin","amazoncorretto","maven","gradle","sbtscala/scala-sbt"].map(name2=>[
name2,"java"]),["mono","mono"],["mcr.microsoft.com/dotnet/sdk","dotnet"],["mcr.microsoft.com/dotnet/aspnet","dotnet"]]),fromRule=__name(({dockerfile,now})=>{let[
lowest]=chainOf(dockerfile),{file}=dockerfile,line2=lowest?.line??1,reference2=rootImage(dockerfile);if(reference2===null)return[{level:"error",file,line:line2,
what:"FROM scratch has no system, and so nothing to build with.",change:`${writeBuildImage}.`}];let stack=stackOfImage(reference2),finding=stack===null?otherImage(
reference2):stackImage(reference2,stack,now);return finding===null?[]:[{...finding,file,line:line2}]},"fromRule");function stackImage(reference2,stack,now){let lastDay=endOfStack(
stack,now);return lastDay!==null?{level:"warning",what:`The stack ${stack} has had no patches since ${lastDay}, and Heroku builds no new apps on it.`,change:`${writeBuildImage}\
. Move the app: heroku stack:set heroku-24.`}:/:\d+-build/.test(reference2)?null:{level:"note",what:`${reference2} is what dynos run on: it has no compilers.`,change:`\
To compile anything, write FROM ${reference2.replace(/(:\d+)[^@]*/,"$1-build")}.`}}__name(stackImage,"stackImage");function otherImage(reference2){let name2=reference2.
replace(/^(?:docker\.io\/)?(?:library\/)?/,"").replace(/(?::[^/]*)?(?:@.*)?$/,""),change=`${writeBuildImage}.`;if(name2==="heroku/cedar")return{level:"error",what:`${reference2}\
 is the stack of 2015: Heroku runs no slug on it any more.`,change};if(name2.startsWith("heroku/"))return{level:"error",what:`${reference2} is no stack image: a\
 slug made on it may not run on a dyno.`,change};if(languages.get(name2)!==void 0){let what2=`${reference2} is no stack image, and its runtime is outside /app, \
so no dyno has it.`,stage=`Make that line a stage of its own (FROM ${reference2} AS runtime), start the base with FROM ${BUILD_IMAGE} and USER root, and copy th\
e runtime below /app (COPY --from=runtime \u2026); \`init\` writes that.`;return{level:"error",what:what2,change:stage}}return name2==="alpine"||reference2.includes(
"alpine")?{level:"error",what:`${reference2} has another C library than a dyno, which cannot run what is built with it.`,change}:{level:"warning",what:`${reference2}\
 is no stack image that is known here. A dyno has the stack's system, so programs that are built on another one may lack libraries there.`,change:`${writeBuildImage}\
; unless that image is built on it.`}}__name(otherImage,"otherImage");var makeInstallRule=__name(({dockerfile:{file},steps})=>steps.flatMap((step,index)=>{let{keyword,rest,line:line2}=step.instruction;if(!(keyword==="RUN"&&/\bmake\b[^&|;]*\sinstall(?![\w-])/.
test(rest))||steps.slice(0,index+1).flatMap(shellCommands).some(hasOwnPrefix))return[];let destination=/\bDESTDIR=(\S+)/.exec(rest)?.[1],configure=/(\S*configure)\b/.
exec(rest)?.[1],fixed=rest.replaceAll(/\s+/g," ").replace(/(\S*configure)\b/,"$1 --prefix=/app/vendor").replaceAll(/\s*\bDESTDIR=\S+/g,""),change=`${configure===
void 0?"Tell its configure or make the prefix /app/vendor":`Write line ${line2} as
  RUN ${fixed}`}
  ENV PATH=/app/vendor/bin:$PATH LD_LIBRARY_PATH=/app/vendor/lib`,what=destination===void 0?"make install writes below /usr/local, which no dyno has.":`DESTDIR=${destination}\
 moves the files to ${destination}/usr/local, but the program and its libraries look for each other below /usr/local, which no dyno has.`;return[{level:"warning",
file,line:line2,what,change}]}),"makeInstallRule");function hasOwnPrefix({text:text3,resolve:resolve2}){let words=splitWords(text3,"\\");return words.some((word,index)=>{
let[,value=word.endsWith("prefix")?words[index+1]:void 0]=/^(?:--prefix|-D\w*PREFIX(?::\w+)?|PREFIX)(?:=([\s\S]*))?$/i.exec(word)??[],path=value===void 0?void 0:
resolve2(value);return path===null||path!==void 0&&isInApp(path)})}__name(hasOwnPrefix,"hasOwnPrefix");import{posix as posix9}from"node:path";var ownerRule=__name(({dockerfile,steps})=>{let reference2=rootImage(dockerfile),isStack=reference2!==null&&stackOfImage(reference2)!==null;return steps.flatMap(
(step,index)=>{let{instruction,isTrigger,user:user2}=step,{keyword,flags}=instruction;if(!(keyword==="COPY"||keyword==="ADD")||user2===null||isRoot(user2)||flags.
some(({name:name2})=>name2==="chown"))return[];let ofRoot={step,user:user2,file:dockerfile.file,index,steps};return isTrigger?triggerFindings(ofRoot):isStack?baseFindings(
ofRoot):[]})},"ownerRule");function triggerFindings({step,user:user2,file,index,steps}){let later=steps.slice(index+1).find(each=>each.instruction.keyword==="RU\
N"&&each.user===user2);if(later===void 0)return[];let{line:line2}=step.instruction,what=`What it copies belongs to root, so what runs as ${user2} after it (line\
 ${later.instruction.line}) cannot write to it.`;return[{level:"warning",file,line:line2,what,change:`Write line ${line2} as
  ONBUILD ${owned(step,user2)}`}]}__name(triggerFindings,"triggerFindings");function baseFindings({step,user:user2,file,index,steps}){let{line:line2,rest}=step.
instruction,words=listArguments(rest),to=step.resolve(words.at(-1)??"");if(to===null)return[];let folder=/(?:^|\/)\.?$/.test(words.at(-1)??"")||words.length>2?to:
posix9.dirname(to);if(isGiven(folder,steps.slice(0,index)))return[];for(let later of steps.slice(index+1)){let isSame2=later.user===user2&&!later.isTrigger,install=shellCommands(
later).find(command=>isSame2&&command.folder===folder&&installsBeside(command));if(install===void 0||isGiven(folder,steps.slice(0,steps.indexOf(later))))continue;
let runs=install.words.join(" "),what=`What it copies belongs to root, and with some builders ${folder} does as well, so ${runs} (line ${later.instruction.line}\
), which runs as ${user2}, cannot write there.`,change=`Write line ${line2} as
  USER root
  RUN mkdir -p ${folder} && chown ${user2}:${user2} ${folder}
  USER ${user2}
  ${owned(step,user2)}`;return[{level:"warning",file,line:line2,what,change}]}return[]}__name(baseFindings,"baseFindings");function owned(step,user2){let{instruction}=step,
flags=[{name:"chown",value:`${user2}:${user2}`},...instruction.flags];return shown2({...step,instruction:{...instruction,flags}})}__name(owned,"owned");var ofBuilds=/(?:-dev|-headers)$|^(?:autoconf|automake|bash|bison|build-essential|bzip2|ca-certificates|cmake|curl|file|flex|g\+\+.*|gcc.*|git|gnupg|libtool|make|nasm|ninja-build|patch|pkg-config|pkgconf|tar|unzip|wget|xz-utils|yasm|zip)$/,
packagesRule=__name(({dockerfile:{file},steps})=>steps.flatMap(step=>{let names2=installedPackages(step);if(names2.length===0)return[];let{line:line2}=step.instruction,
what=`apt-get installs ${names2.join(", ")} outside /app: the build has that, and a dyno only what its stack has.`,change=`If the app needs it when it runs, unp\
ack it below /app, as root:
  RUN apt-get update && apt-get install --yes --download-only ${names2.join(" ")} \\
   && for package in /var/cache/apt/archives/*.deb; do dpkg --extract "$package" /app/.apt; done
  ENV PATH=/app/.apt/usr/bin:$PATH LD_LIBRARY_PATH=/app/.apt/usr/lib/x86_64-linux-gnu`;return[{level:"warning",file,line:line2,what,change}]}),"packagesRule");function installedPackages(step){
let{rest}=step.instruction;return/\bdpkg\s+(?:-x|--extract)\b/.test(rest)?[]:shellCommands(step).filter(command=>/^apt(?:-get)?$/.test(programOf(command))&&command.
words.includes("install")).flatMap(({words})=>words.slice(words.indexOf("install")+1)).filter(word=>/^[a-z0-9][a-z0-9+.-]*(?:=.*)?$/.test(word)&&!ofBuilds.test(
word))}__name(installedPackages,"installedPackages");var outputOptions=new Map([["tar",/^(?:-C|--directory)$/],["unzip",/^-d$/],["curl",/^(?:-o|--output|--output-dir)$/],["wget",/^(?:-O|--output-document|-P|--directory-prefix)$/],
["cp",/^(?:-t|--target-directory)$/],["install",/^(?:-t|--target-directory)$/]]),toAll=new Set(["mkdir","touch","tee"]),toLast=new Set(["cp","mv","ln","install",
"rsync"]);function writtenPaths(command){let[,...args2]=command.words,program=programOf(command),plain=args2.filter(word=>!word.startsWith("-")),last=plain.at(-1),
paths=[...command.redirections.filter(word=>!word.startsWith("&")),...optionValues(args2,outputOptions.get(program)),...toAll.has(program)?plain:[],...toLast.has(
program)&&plain.length>1&&last!==void 0?[last]:[],...program==="git"&&plain[0]==="clone"&&last!==void 0?[last]:[]].filter(word=>/^["']?[/$]/.test(word)).map(command.
resolve).filter(path=>path!==null);return[...new Set(paths.filter(path=>path!=="/"))]}__name(writtenPaths,"writtenPaths");function optionValues(args2,option){return option===
void 0?[]:args2.flatMap((word,index)=>{let[name2="",...rest]=word.split("=");if(!option.test(name2))return[];let value=rest.length>0?rest.join("="):args2[index+
1];return value===void 0||value==="-"?[]:[value]})}__name(optionValues,"optionValues");var rightsRule=__name(({dockerfile,steps})=>{let{file}=dockerfile,reference2=rootImage(dockerfile),isStack=reference2!==null&&stackOfImage(reference2)!==null,isTold=!1;
return steps.flatMap((step,index)=>{let{instruction,user:user2,isTrigger}=step;if(instruction.keyword==="USER"&&(isTold=!1),isTold||user2===null||isRoot(user2))
return[];let needs=shellCommands(step).map(command=>needsRoot(command,user2)??(isStack?forbiddenPath(command,steps.slice(0,index)):null)).find(need=>need!==null);
if(needs===void 0)return[];isTold=!0;let since=steps.slice(0,index).findLast(each=>each.instruction.keyword==="USER")?.instruction.line,whose=since===void 0?`th\
e user of ${reference2} is ${user2}`:`the user is ${user2} since line ${since}`,what=`${needs} needs root, and ${whose}.`,{line:line2}=instruction,again=since===
void 0?`, and USER ${user2} where root is no longer needed`:`, and USER ${user2} after it`,change=`Write ${isTrigger?"ONBUILD ":""}USER root before line ${line2}${again}\
.`;return[{level:"error",file,line:line2,what,change}]})},"rightsRule"),packageVerbs=/^(?:install|update|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|build-dep)$/,
userTools=/^(?:useradd|adduser|usermod|userdel|deluser|groupadd|addgroup|groupdel|delgroup|chpasswd)$/;function needsRoot(command,user2){let program=programOf(command),
[,...args2]=command.words,isPackages=/^apt(?:-get)?$/.test(program)&&args2.some(word=>packageVerbs.test(word)),isDpkg=program==="dpkg"&&args2.some(word=>/^(?:-[irP]|--(?:install|configure|remove|purge))$/.
test(word)),owner=args2.find(word=>!word.startsWith("-"))?.replace(/:.*$/,""),isAway=program==="chown"&&owner!==user2&&owner?.includes("$")===!1;return isPackages||
isDpkg||isAway||userTools.test(program)?program:null}__name(needsRoot,"needsRoot");function forbiddenPath(command,earlier){let path=writtenPaths(command).find(each=>!isAnybodys(
each)&&!isGiven(each,earlier)&&!isMadeByWorkdir(each,earlier));return path===void 0?null:`${programOf(command)}, which writes to ${path},`}__name(forbiddenPath,
"forbiddenPath");var ofTheStack=new Set(["root","daemon","bin","sys","sync","games","man","lp","mail","news","uucp","proxy","www-data","backup","list","irc","_apt","nobody","her\
oku"]),userRule=__name(({dockerfile,steps})=>{let reference2=rootImage(dockerfile);return reference2===null||stackOfImage(reference2)===null?[]:steps.flatMap(({
instruction:{keyword,rest,line:line2}},index)=>{let name2=rest.trim().split(":")[0]??"";if(keyword!=="USER"||!/^[a-z_][\w-]*$/.test(name2)||ofTheStack.has(name2))
return[];if(steps.slice(0,index).some(({instruction:own2})=>own2.keyword==="RUN"&&hasWord(own2.rest,name2)))return[];let what=`${reference2} has no user ${name2}\
, and no RUN before this line makes one.`,change=`Write USER heroku, the user that the stack image has; or, before line ${line2}, RUN useradd --home-dir /app ${name2}\
.`;return[{level:"warning",file:dockerfile.file,line:line2,what,change}]})},"userRule");function hasWord(text3,word){return text3.split(/[^\w-]+/).includes(word)}
__name(hasWord,"hasWord");var workdirRule=__name(checked=>[...endFindings(checked),...movedTriggers(checked)],"workdirRule");function endFindings({dockerfile:{file},steps,end:{workingDir}}){
let last=steps.findLast(({instruction})=>instruction.keyword==="WORKDIR");if(last===void 0||workingDir===null||workingDir==="/app")return[];let{line:line2}=last.
instruction;if(!isInApp(workingDir)){let what2=`The last WORKDIR is ${workingDir}, which no dyno has: only /app is in the slug.`;return[{level:"error",file,line:line2,
what:what2,change:`Write line ${line2} as WORKDIR /app, or end the file with WORKDIR /app.`}]}let what=`A dyno starts the Procfile's commands in ${workingDir}: \
the slug has a script that goes there (input profile: auto), where Heroku alone would start them in /app.`;return[{level:"note",file,line:line2,what,change:null}]}
__name(endFindings,"endFindings");function movedTriggers({dockerfile:{file},steps}){let moves=steps.filter(({instruction,isTrigger})=>instruction.keyword==="WOR\
KDIR"&&!isTrigger);return new Set(steps.filter(each=>each.isTrigger&&each.instruction.keyword==="WORKDIR")).size>0?[]:steps.flatMap(step=>{let{line:line2}=step.
instruction,later=moves.findLast(move=>move.instruction.line>line2);if(!step.isTrigger||later===void 0||step.workingDir===null)return[];let before2=moves.findLast(
move=>move.instruction.line<line2),meant=before2?.resolve(before2.instruction.rest.trim())??"/",fixed=meant===step.workingDir?null:fixedTrigger(step,meant);if(fixed===
null)return[];let what=`ONBUILD runs when the app is added, and by then WORKDIR is ${step.workingDir} (line ${later.instruction.line}), not ${meant}.`;return[{level:"\
warning",file,line:line2,what,change:`Write line ${line2} as
  ONBUILD ${fixed}`}]})}__name(movedTriggers,"movedTriggers");function fixedTrigger(step,meant){let{instruction}=step;if(instruction.keyword==="RUN")return`RUN \
cd ${meant} && ${instruction.rest}`;if(instruction.keyword!=="COPY"&&instruction.keyword!=="ADD")return null;let words=listArguments(instruction.rest),destination=words.
at(-1)??"";if(destination.startsWith("/")||destination.startsWith("$"))return null;let target=destination==="."||destination==="./"?meant:`${meant}/${destination.
replace(/^\.\//,"")}`;return shown2({...step,instruction:{...instruction,rest:[...words.slice(0,-1),target].join(" ")}})}__name(fixedTrigger,"fixedTrigger");import{posix as posix10}from"node:path";var installers2=[{pattern:/^npm\s+(?:(?:install|i|add)\b.*\s(?:-g|--global)\b|(?:-g|--global)\s+(?:install|i|add)\b)/,target:/^--prefix$/,change:__name(packages2=>`\
RUN npm install --global --prefix /app/vendor ${packages2}
  ENV PATH=/app/vendor/bin:$PATH`,"change")},{pattern:/^yarn\s+global\s+add\b/,target:/^--(?:prefix|global-folder)$/,change:__name(packages2=>`RUN npm install -\
-global --prefix /app/vendor ${packages2}
  ENV PATH=/app/vendor/bin:$PATH`,"change")},{pattern:/^gem\s+install\b/,target:/^(?:-i|--install-dir)$/,change:__name(packages2=>`RUN gem install --install-dir\
 /app/vendor/gems --bindir /app/vendor/bin ${packages2}
  ENV GEM_PATH=/app/vendor/gems PATH=/app/vendor/bin:$PATH`,"change")},{pattern:/^(?:pip[\d.]*|python[\d.]*\s+-m\s+pip)\s+install\b/,target:/^(?:-t|--target|--prefix|--root)$/,
change:__name(packages2=>`RUN python3 -m venv /app/.venv && /app/.venv/bin/pip install ${packages2}
  ENV PATH=/app/.venv/bin:$PATH`,"change")}];function globalInstall(command,{before:before2,earlier}){let[first="",...args2]=command.words;if(first.includes("/")&&
!/^\/usr\/(?:local\/)?bin\//.test(first))return null;let line2=[programOf(command),...args2].join(" "),installer=installers2.find(({pattern})=>pattern.test(line2));
if(installer===void 0||hasTarget(args2,installer.target)||before2.some(({text:text3})=>/\bactivate\b/.test(text3))||earlier.some(movesIntoApp)||/(?:^|\s)\w+=["']?\/app\b/.
test(command.text))return null;let[verb=""]=installer.pattern.exec(line2)??[],packages2=args2.slice(args2.indexOf(/\b(add|install|i)\b/.exec(verb)?.[1]??"")+1).
filter(word=>!/^(?:-g|--global)$/.test(word)),names2=packages2.filter(word=>!word.startsWith("-")).map(word=>word.replaceAll(/["']/g,"").replace(/^@[^/]+\//,"").
replace(/[@=<>~[:].*$/,""));return{what:`${line2} installs`,change:`If the app needs it when it runs, write
  ${installer.change(packages2.join(" "))}`,names:names2.flatMap(name2=>name2==="bundler"?[name2,"bundle"]:[name2])}}__name(globalInstall,"globalInstall");function hasTarget(args2,target){
return args2.some(word=>target.test(word.replace(/=.*$/,"")))}__name(hasTarget,"hasTarget");function movesIntoApp({instruction:{keyword,rest}}){return keyword!==
"ENV"?!1:/(?:^|\s)(?:PATH|GEM_HOME|BUNDLE_PATH|VIRTUAL_ENV|PYTHONUSERBASE|PIP_TARGET|PIP_PREFIX|NPM_CONFIG_PREFIX)[=\s]\S*\/app\b/i.test(rest)}__name(movesIntoApp,
"movesIntoApp");var writtenOutsideRule=__name(({dockerfile:{file},steps})=>steps.flatMap((step,index)=>{let commands3=shellCommands(step),later=steps.slice(index+1),{line:line2}=step.
instruction;for(let[place,command]of commands3.entries()){let following=commands3.slice(place+1),global=globalInstall(command,{before:commands3.slice(0,place),earlier:steps.
slice(0,index)});if(global!==null&&!isRun(global.names,following)&&!isUsedByBuild({path:null,names:global.names},later)){let what2=`${global.what} outside /app:\
 the build has that, and no dyno.`;return[{level:"warning",file,line:line2,what:what2,change:global.change}]}let path=writtenPaths(command).filter(each=>!isInApp(
each)&&!isOfBuilds(each)).find(each=>!following.some(own2=>worksWith(own2,each))&&!isRun([posix10.basename(each)],following)&&!isUsedByBuild({path:each,names:[posix10.
basename(each)]},later));if(path===void 0)continue;let what=`${programOf(command)} writes to ${path}, and only /app is in the slug, so no dyno has it.`;return[{
level:"warning",file,line:line2,what,change:"If the app needs it when it runs, write it below /app, or copy it there."}]}return[]}),"writtenOutsideRule");function isRun(names2,commands3){
return commands3.some(command=>names2.includes(programOf(command)))}__name(isRun,"isRun");var rules=[fromRule,onBuildRule,userRule,rightsRule,packagesRule,makeInstallRule,downloadRule,copiedOutsideRule,writtenOutsideRule,ownerRule,dependenciesRule,buildpackRule,
environmentRule,workdirRule,commandRule];function checkDockerfile(dockerfile,{procfile,now}){let checked={dockerfile,...readSteps(dockerfile),procfile,now},findings=rules.
flatMap(rule=>rule(checked)),isOther=__name(finding=>+(finding.file!==dockerfile.file),"isOther");return findings.toSorted((a,b)=>isOther(a)-isOther(b)||a.line-
b.line)}__name(checkDockerfile,"checkDockerfile");function findingText({file,line:line2,level,what,change}){let below=change===null?[]:change.split(`
`).map(own2=>`  ${own2}`);return[`${file}:${line2}: ${level}: ${what}`,...below].join(`
`)}__name(findingText,"findingText");async function checkApp(path,{dockerfile:file,now}){let folder=await openAppFolder(path),text3=await folder.read(file);if(text3===null)throw new ActionError(`Th\
ere is no ${file} here. heroku-docker-release init writes one; --dockerfile names another.`);let findings=checkDockerfile(readDockerfile({text:text3,file}),{procfile:await procfileIn2(
folder),now}),count=__name(level=>findings.filter(finding=>finding.level===level).length,"count"),[errors,warnings,notes]=[count("error"),count("warning"),count(
"note")],lines=findings.map(findingText);if(errors>0){let what=`${file} will not work as it is: ${counted(errors,"error")}, ${counted(warnings,"warning")}.`;return{
lines,failure:new ActionError(what)}}return{lines:[...lines,`${file}: no errors, ${counted(warnings,"warning")}, ${counted(notes,"note")}.`],failure:null}}__name(
checkApp,"checkApp");async function procfileIn2(folder){let file="Procfile",text3=await folder.read(file);return text3===null?null:{file,text:text3,processTypes:readProcfile(
{text:text3,file})}}__name(procfileIn2,"procfileIn");function counted(count,word){return`${count} ${word}${count===1?"":"s"}`}__name(counted,"counted");function findingLines({template,reason,others,versions}){let because={asked:"as --template says",detected:reason.kind==="detected"?`since there is ${reason.evidence}`:
"","nothing-known":"since no file here speaks of a platform; --template takes another"}[reason.kind];return[`Template ${template}, ${because}.`,...reason.kind===
"detected"&&others.length>0?[`Heroku would ask for it first. There ${isOrAre(others.map(({evidence})=>evidence))} as well: ${others.map(each=>`--template ${each.
template}`).join(" or ")} takes ${others.length>1?"one of those":"that"}.`]:[],...versions.map(({runtime,version:version2,place})=>place===null?`${runtime.name}\
 ${version2}: nothing here asks for another.`:`${runtime.name} ${version2}: ${place.file}:${place.line} asks for ${JSON.stringify(place.text)}.`)]}__name(findingLines,
"findingLines");function isOrAre(names2){return names2.length===1?`is ${names2[0]}`:`are ${names2.slice(0,-1).join(", ")} and ${names2.at(-1)}`}__name(isOrAre,"\
isOrAre");function fileLines(files,{isDry}){let verb=__name(found=>found==="same"?"unchanged":isDry?found==="other"?"would, with --force, replace":"would write":
found==="other"?"replaced":"wrote","verb");return files.map(({shown:shown4,why,found})=>`${verb(found)} ${shown4}: ${why}`)}__name(fileLines,"fileLines");function nextLines({
procfileAdvice,toDo,appVariable:appVariable2}){return[...[...toDo,...procfileAdvice===null?[]:[`What starts the app is not known from its files. Write a Procfil\
e with a line such as ${procfileAdvice}`]].map(each=>`First: ${each}`),"Next: heroku-docker-release release --local",`Then commit them, and give the workflows y\
our token and app: gh secret set HEROKU_API_KEY; gh variable set ${appVariable2}`]}__name(nextLines,"nextLines");function shownFiles(files){return files.map(({shown:shown4,
text:text3})=>`==> ${shown4} <==
${text3}`)}__name(shownFiles,"shownFiles");import{join as join6}from"node:path";function faultInFile(place,what,cause){return new ActionError(`${place.file}:${place.line}: ${what}`,cause===void 0?{}:{cause})}__name(faultInFile,"faultInFile");
function firstLine(text3,file){return firstMatch(text3,{file,pattern:/^\s*([^#\s].*?)\s*$/})}__name(firstLine,"firstLine");function firstMatch(text3,{file,pattern}){
for(let[index,line2]of text3.split(/\r\n|\n|\r/).entries()){let found=pattern.exec(line2)?.[1];if(found!==void 0)return{text:found,file,line:index+1}}return null}
__name(firstMatch,"firstMatch");function xmlText(text3,{file,names:names2}){let verdict=XMLValidator.validate(text3);if(verdict!==!0)throw faultInFile({file,line:verdict.err.line},`this is no \
XML: ${verdict.err.msg}`);let found=firstElement(new XMLParser({parseTagValue:!1}).parse(text3),new Set(names2));if(found===null)return null;let line2=text3.split(
`
`).findIndex(own2=>names2.some(name2=>own2.includes(`<${name2}`)));return{text:found,file,line:line2+1||1}}__name(xmlText,"xmlText");function firstElement(node,names2){
if(Array.isArray(node))return node.map(each=>firstElement(each,names2)).find(found=>found!==null)??null;if(!isTable(node))return null;for(let[name2,value]of Object.
entries(node)){let first=Array.isArray(value)?value[0]:value,found=names2.has(name2)&&typeof first=="string"?first:firstElement(value,names2);if(found!==null)return found}
return null}__name(firstElement,"firstElement");function isTable(value){return typeof value=="object"&&value!==null}__name(isTable,"isTable");var notOwn=new Set(["bin","build","node_modules","obj","target","vendor","venv"]);async function filesBelow(folder,pattern){let found=[],level=[""];for(let depth=0;depth<=
4&&level.length>0;depth+=1){let paths=(await Promise.all(level.map(async path=>(path===""?folder.names:await folder.list(path)).map(name2=>`${path}${name2}`)))).
flat();found.push(...paths.filter(path=>!path.endsWith("/")&&pattern.test(nameOf(path)))),level=paths.filter(path=>path.endsWith("/")&&isOwn(nameOf(path)))}return found}
__name(filesBelow,"filesBelow");function nameOf(path){return path.split("/").findLast(part=>part!=="")??""}__name(nameOf,"nameOf");function isOwn(name2){return!name2.
startsWith(".")&&!notOwn.has(name2)}__name(isOwn,"isOwn");async function dotnetProjects(folder){let paths=await filesBelow(folder,/\.(?:cs|fs|vb)proj$/);return(await Promise.all(paths.map(path=>readProject(folder,path)))).
filter(({text:text3})=>!text3.includes('"Microsoft.NET.Test.Sdk"'))}__name(dotnetProjects,"dotnetProjects");function publishedProject(projects){let[only,...others]=projects;
if(only!==void 0&&others.length===0)return only;let[web,...moreWebs]=projects.filter(({isWeb})=>isWeb);return web!==void 0&&moreWebs.length===0?web:null}__name(
publishedProject,"publishedProject");function assemblyName({path,text:text3}){return xmlText(text3,{file:path,names:["AssemblyName"]})?.text??path.replace(/^.*\//,
"").replace(/\.\w+$/,"")}__name(assemblyName,"assemblyName");async function readProject(folder,path){let text3=await folder.read(path)??"";return{path,text:text3,
isWeb:text3.includes('"Microsoft.NET.Sdk.Web"')}}__name(readProject,"readProject");var TRUE="true",FALSE="false",NULL="null";var INFINITY$1="Infinity";var escapeToChar=new Map([[34,'"'],[92,"\\"],[47,"/"],[98,"\b"],[110,`
`],[102,"\f"],[114,"\r"],[116,"	"]]),json5EscapeToChar=new Map([...escapeToChar,[118,"\v"],[48,"\0"]]),charToEscape=new Map([['"','"'],["\\","\\"],["/","/"],["\b",
"b"],[`
`,"n"],["\f","f"],["\r","r"],["	","t"]]),json5CharToEscape=new Map([...charToEscape,["\v","v"],["\0","0"],["\u2028","u2028"],["\u2029","u2029"]]),knownTokenTypes=new Map(
[["[","LBracket"],["]","RBracket"],["{","LBrace"],["}","RBrace"],[":","Colon"],[",","Comma"],[TRUE,"Boolean"],[FALSE,"Boolean"],[NULL,"Null"]]),knownJSON5TokenTypes=new Map(
[...knownTokenTypes,["NaN","Number"],[INFINITY$1,"Number"]]),json5LineTerminators=new Set([10,13,8232,8233]),ErrorWithLocation=class extends Error{static{__name(
this,"ErrorWithLocation")}constructor(message,{line:line2,column,offset}){super(`${message} (${line2}:${column})`),this.line=line2,this.column=column,this.offset=
offset}},UnexpectedChar=class extends ErrorWithLocation{static{__name(this,"UnexpectedChar")}constructor(unexpected,loc){super(`Unexpected character '${String.fromCharCode(
unexpected)}' found.`,loc)}},UnexpectedIdentifier=class extends ErrorWithLocation{static{__name(this,"UnexpectedIdentifier")}constructor(unexpected,loc){super(`\
Unexpected identifier '${unexpected}' found.`,loc)}},UnexpectedToken=class extends ErrorWithLocation{static{__name(this,"UnexpectedToken")}constructor(token){super(
`Unexpected token ${token.type} found.`,token.loc.start)}},UnexpectedEOF=class extends ErrorWithLocation{static{__name(this,"UnexpectedEOF")}constructor(loc){super(
"Unexpected end of input found.",loc)}},ID_Start=/[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/,
ID_Continue=/[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/,
CHAR_CR=13,CHAR_LF=10,CharCodeReader=class{static{__name(this,"CharCodeReader")}#text="";#line=1;#column=0;#offset=-1;#newLine=!1;#last=-1;#ended=!1;constructor(text3){
this.#text=text3}#end(){this.#ended||(this.#column++,this.#offset++,this.#last=-1,this.#ended=!0)}locate(){return{line:this.#line,column:this.#column,offset:this.#offset}}next(){
if(this.#offset>=this.#text.length-1)return this.#end(),-1;this.#offset++;let charCode=this.#text.charCodeAt(this.#offset);return this.#newLine?(this.#line++,this.#column=
1,this.#newLine=!1):this.#column++,charCode===CHAR_CR?(this.#newLine=!0,this.peek()===CHAR_LF&&this.#offset++):charCode===CHAR_LF&&(this.#newLine=!0),this.#last=
charCode,charCode}peek(){return this.#offset===this.#text.length-1?-1:this.#text.charCodeAt(this.#offset+1)}match(fn){return fn(this.peek())?(this.next(),!0):!1}current(){
return this.#last}},INFINITY="Infinity",NAN="NaN",keywordStarts=new Set([116,102,110]),whitespace=new Set([32,9,10,13]),json5Whitespace=new Set([...whitespace,11,
12,160,8232,8233,65279,160,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8239,8287,12288]),DEFAULT_OPTIONS$1={mode:"json",ranges:!1},jsonKeywords=new Set(
["true","false","null"]),tt={EOF:0,Number:1,String:2,Boolean:3,Null:4,NaN:5,Infinity:6,Identifier:7,Colon:20,LBrace:21,RBrace:22,LBracket:23,RBracket:24,Comma:25,
LineComment:40,BlockComment:41};function isDigit(c){return c>=48&&c<=57}__name(isDigit,"isDigit");function isHexDigit(c){return isDigit(c)||c>=65&&c<=70||c>=97&&
c<=102}__name(isHexDigit,"isHexDigit");function isPositiveDigit(c){return c>=49&&c<=57}__name(isPositiveDigit,"isPositiveDigit");function isKeywordStart(c){return keywordStarts.
has(c)}__name(isKeywordStart,"isKeywordStart");function isNumberStart(c){return isDigit(c)||c===46||c===45}__name(isNumberStart,"isNumberStart");function isJSON5NumberStart(c){
return isNumberStart(c)||c===43}__name(isJSON5NumberStart,"isJSON5NumberStart");function isStringStart(c,json5){return c===34||json5&&c===39}__name(isStringStart,
"isStringStart");function isJSON5IdentifierStart(c){if(c===36||c===95||c===92||c>=97&&c<=122||c>=65&&c<=90||c===8204||c===8205)return!0;let ct=String.fromCharCode(
c);return ID_Start.test(ct)}__name(isJSON5IdentifierStart,"isJSON5IdentifierStart");function isJSON5IdentifierPart(c){if(isJSON5IdentifierStart(c)||isDigit(c))return!0;
let ct=String.fromCharCode(c);return ID_Continue.test(ct)}__name(isJSON5IdentifierPart,"isJSON5IdentifierPart");var Tokenizer=class{static{__name(this,"Tokenize\
r")}#options;#text;#reader;#json5;#allowComments;#ranges;#token;#isEscapedCharacter;#isJSON5LineTerminator;#isJSON5HexEscape;#isWhitespace;constructor(text3,options4){
this.#text=text3,this.#options={...DEFAULT_OPTIONS$1,...options4},this.#reader=new CharCodeReader(text3),this.#json5=this.#options.mode==="json5",this.#allowComments=
this.#options.mode!=="json",this.#ranges=this.#options.ranges,this.#isEscapedCharacter=this.#json5?json5EscapeToChar.has.bind(json5EscapeToChar):escapeToChar.has.
bind(escapeToChar),this.#isJSON5LineTerminator=this.#json5?json5LineTerminators.has.bind(json5LineTerminators):()=>!1,this.#isJSON5HexEscape=this.#json5?c=>c===
120:()=>!1,this.#isWhitespace=this.#json5?json5Whitespace.has.bind(json5Whitespace):whitespace.has.bind(whitespace)}#unexpected(c,loc=this.#reader.locate()){throw new UnexpectedChar(
c,loc)}#unexpectedIdentifier(identifier,loc=this.#reader.locate()){throw new UnexpectedIdentifier(identifier,loc)}#unexpectedEOF(){throw new UnexpectedEOF(this.#reader.
locate())}#createToken(tokenType,length,startLoc,endLoc){let endOffset=startLoc.offset+length,range=this.#options.ranges?{range:[startLoc.offset,endOffset]}:void 0;
return{type:tokenType,loc:{start:startLoc,end:endLoc||{line:startLoc.line,column:startLoc.column+length,offset:endOffset}},...range}}#readHexDigits(count){let value="",
c;for(let i=0;i<count;i++){if(c=this.#reader.peek(),isHexDigit(c)){this.#reader.next(),value+=String.fromCharCode(c);continue}this.#unexpected(c)}return value}#readIdentifier(c){
let value="";do{if(value+=String.fromCharCode(c),c===92){c=this.#reader.next(),c!==117&&this.#unexpected(c),value+=String.fromCharCode(c);let hexDigits=this.#readHexDigits(
4),charCode=parseInt(hexDigits,16);if(value.length===2&&!isJSON5IdentifierStart(charCode)){let loc=this.#reader.locate();this.#unexpected(92,{line:loc.line,column:loc.
column-5,offset:loc.offset-5})}else if(!isJSON5IdentifierPart(charCode)){let loc=this.#reader.locate();this.#unexpected(charCode,{line:loc.line,column:loc.column-
5,offset:loc.offset-5})}value+=hexDigits}if(c=this.#reader.peek(),!isJSON5IdentifierPart(c))break;this.#reader.next()}while(!0);return value}#readString(c){let delimiter=c,
length=1;for(c=this.#reader.peek();c!==-1&&c!==delimiter;){if(this.#reader.next(),length++,c===92)if(c=this.#reader.peek(),this.#isEscapedCharacter(c)||this.#isJSON5LineTerminator(
c))this.#reader.next(),length++;else if(c===117){this.#reader.next(),length++;let result=this.#readHexDigits(4);length+=result.length}else if(this.#isJSON5HexEscape(
c)){this.#reader.next(),length++;let result=this.#readHexDigits(2);length+=result.length}else this.#json5?(this.#reader.next(),length++):this.#unexpected(c);c=this.#reader.
peek()}return c===-1&&(this.#reader.next(),this.#unexpectedEOF()),this.#reader.next(),length++,length}#readNumber(c){let length=1;if(c===45||this.#json5&&c===43){
if(c=this.#reader.peek(),this.#json5&&(c===73||c===78)){this.#reader.next();let identifier=this.#readIdentifier(c);return identifier!==INFINITY&&identifier!==NAN&&
this.#unexpected(c),length+identifier.length}isDigit(c)||this.#unexpected(c),this.#reader.next(),length++}if(c===48)if(c=this.#reader.peek(),this.#json5&&(c===120||
c===88)){this.#reader.next(),length++,c=this.#reader.peek(),isHexDigit(c)||(this.#reader.next(),this.#unexpected(c));do this.#reader.next(),length++,c=this.#reader.
peek();while(isHexDigit(c))}else isDigit(c)&&this.#unexpected(c);else if(!this.#json5||c!==46)for(isPositiveDigit(c)||this.#unexpected(c),c=this.#reader.peek();isDigit(
c);)this.#reader.next(),length++,c=this.#reader.peek();if(c===46){let digitCount=-1;for(this.#reader.next(),length++,digitCount++,c=this.#reader.peek();isDigit(
c);)this.#reader.next(),length++,digitCount++,c=this.#reader.peek();!this.#json5&&digitCount===0&&(this.#reader.next(),c?this.#unexpected(c):this.#unexpectedEOF())}
if(c===101||c===69)for(this.#reader.next(),length++,c=this.#reader.peek(),(c===43||c===45)&&(this.#reader.next(),length++,c=this.#reader.peek()),c===-1&&(this.#reader.
next(),this.#unexpectedEOF()),isDigit(c)||(this.#reader.next(),this.#unexpected(c));isDigit(c);)this.#reader.next(),length++,c=this.#reader.peek();return length}#readComment(c){
let length=1;if(c=this.#reader.peek(),c===47){do this.#reader.next(),length+=1,c=this.#reader.peek();while(c>-1&&c!==13&&c!==10);return{length,multiline:!1}}if(c===
42){for(this.#reader.next(),length+=1;c>-1;)if(c=this.#reader.peek(),c===42){if(this.#reader.next(),length+=1,c=this.#reader.peek(),c===47)return this.#reader.next(),
length+=1,{length,multiline:!0}}else this.#reader.next(),length+=1;this.#reader.next(),this.#unexpectedEOF()}this.#reader.next(),this.#unexpected(c)}next(){let c=this.#reader.
next();for(;this.#isWhitespace(c);)c=this.#reader.next();if(c===-1)return tt.EOF;let start=this.#reader.locate(),ct=String.fromCharCode(c);if(this.#json5)if(knownJSON5TokenTypes.
has(ct))this.#token=this.#createToken(knownJSON5TokenTypes.get(ct),1,start);else if(isJSON5IdentifierStart(c)){let value=this.#readIdentifier(c);knownJSON5TokenTypes.
has(value)?this.#token=this.#createToken(knownJSON5TokenTypes.get(value),value.length,start):this.#token=this.#createToken("Identifier",value.length,start)}else if(isJSON5NumberStart(
c)){let result=this.#readNumber(c);this.#token=this.#createToken("Number",result,start)}else if(isStringStart(c,this.#json5)){let result=this.#readString(c),lastCharLoc=this.#reader.
locate();this.#token=this.#createToken("String",result,start,{line:lastCharLoc.line,column:lastCharLoc.column+1,offset:lastCharLoc.offset+1})}else if(c===47&&this.#allowComments){
let result=this.#readComment(c),lastCharLoc=this.#reader.locate();this.#token=this.#createToken(result.multiline?"BlockComment":"LineComment",result.length,start,
{line:lastCharLoc.line,column:lastCharLoc.column+1,offset:lastCharLoc.offset+1})}else this.#unexpected(c);else if(knownTokenTypes.has(ct))this.#token=this.#createToken(
knownTokenTypes.get(ct),1,start);else if(isKeywordStart(c)){let value=this.#readIdentifier(c);jsonKeywords.has(value)||this.#unexpectedIdentifier(value,start),this.#token=
this.#createToken(knownTokenTypes.get(value),value.length,start)}else if(isNumberStart(c)){let result=this.#readNumber(c);this.#token=this.#createToken("Number",
result,start)}else if(isStringStart(c,this.#json5)){let result=this.#readString(c);this.#token=this.#createToken("String",result,start)}else if(c===47&&this.#allowComments){
let result=this.#readComment(c),lastCharLoc=this.#reader.locate();this.#token=this.#createToken(result.multiline?"BlockComment":"LineComment",result.length,start,
{line:lastCharLoc.line,column:lastCharLoc.column+1,offset:lastCharLoc.offset+1})}else this.#unexpected(c);return tt[this.#token.type]}get token(){return this.#token}};var types={document(body,parts2={}){return{type:"Document",body,loc:parts2.loc,...parts2}},string(value,parts2={}){return{type:"String",value,loc:parts2.loc,...parts2}},
number(value,parts2={}){return{type:"Number",value,loc:parts2.loc,...parts2}},boolean(value,parts2={}){return{type:"Boolean",value,loc:parts2.loc,...parts2}},null(parts2={}){
return{type:"Null",loc:parts2.loc,...parts2}},array(elements,parts2={}){return{type:"Array",elements,loc:parts2.loc,...parts2}},element(value,parts2={}){return{
type:"Element",value,loc:parts2.loc,...parts2}},object(members,parts2={}){return{type:"Object",members,loc:parts2.loc,...parts2}},member(name2,value,parts2={}){
return{type:"Member",name:name2,value,loc:parts2.loc,...parts2}},identifier(name2,parts2={}){return{type:"Identifier",name:name2,loc:parts2.loc,...parts2}},nan(sign="",parts2={}){
return{type:"NaN",sign,loc:parts2.loc,...parts2}},infinity(sign="",parts2={}){return{type:"Infinity",sign,loc:parts2.loc,...parts2}}},DEFAULT_OPTIONS={mode:"jso\
n",ranges:!1,tokens:!1,allowTrailingCommas:!1},UNICODE_SEQUENCE=/\\u[\da-fA-F]{4}/gu;function normalizeIdentifier(identifier){return identifier.replace(UNICODE_SEQUENCE,
unicodeEscape=>String.fromCharCode(parseInt(unicodeEscape.slice(2),16)))}__name(normalizeIdentifier,"normalizeIdentifier");function getEndLocation(text3){let line2=1,
column=1;for(let i=0;i<text3.length;i++){let char=text3[i];char===`
`?(line2++,column=1):char==="\r"?(text3[i+1]===`
`&&i++,line2++,column=1):column++}return{line:line2,column,offset:text3.length}}__name(getEndLocation,"getEndLocation");function getStringValue(value,token,json5=!1){
let result="",escapeIndex=value.indexOf("\\"),lastIndex=0;for(;escapeIndex>=0;){result+=value.slice(lastIndex,escapeIndex);let escapeChar=value.charAt(escapeIndex+
1),escapeCharCode=escapeChar.charCodeAt(0);if(json5&&json5EscapeToChar.has(escapeCharCode))result+=json5EscapeToChar.get(escapeCharCode),lastIndex=escapeIndex+2;else if(escapeToChar.
has(escapeCharCode))result+=escapeToChar.get(escapeCharCode),lastIndex=escapeIndex+2;else if(escapeChar==="u"){let hexCode=value.slice(escapeIndex+2,escapeIndex+
6);if(hexCode.length<4||/[^0-9a-f]/i.test(hexCode))throw new ErrorWithLocation(`Invalid unicode escape \\u${hexCode}.`,{line:token.loc.start.line,column:token.loc.
start.column+escapeIndex,offset:token.loc.start.offset+escapeIndex});result+=String.fromCharCode(parseInt(hexCode,16)),lastIndex=escapeIndex+6}else if(json5&&escapeChar===
"x"){let hexCode=value.slice(escapeIndex+2,escapeIndex+4);if(hexCode.length<2||/[^0-9a-f]/i.test(hexCode))throw new ErrorWithLocation(`Invalid hex escape \\x${hexCode}\
.`,{line:token.loc.start.line,column:token.loc.start.column+escapeIndex,offset:token.loc.start.offset+escapeIndex});result+=String.fromCharCode(parseInt(hexCode,
16)),lastIndex=escapeIndex+4}else if(json5&&json5LineTerminators.has(escapeCharCode))lastIndex=escapeIndex+2,escapeChar==="\r"&&value.charAt(lastIndex)===`
`&&lastIndex++;else if(json5)result+=escapeChar,lastIndex=escapeIndex+2;else throw new ErrorWithLocation(`Invalid escape \\${escapeChar}.`,{line:token.loc.start.
line,column:token.loc.start.column+escapeIndex,offset:token.loc.start.offset+escapeIndex});escapeIndex=value.indexOf("\\",lastIndex)}return result+=value.slice(
lastIndex),result}__name(getStringValue,"getStringValue");function getLiteralValue(value,token,json5=!1){switch(token.type){case"Boolean":return value==="true";case"\
Number":if(json5){if(value.charCodeAt(0)===45)return-Number(value.slice(1));if(value.charCodeAt(0)===43)return Number(value.slice(1))}return Number(value);case"\
String":return getStringValue(value.slice(1,-1),token,json5);default:throw new TypeError(`Unknown token type "${token.type}.`)}}__name(getLiteralValue,"getLiter\
alValue");function parse4(text3,options4){options4=Object.freeze({...DEFAULT_OPTIONS,...options4});let tokens=[],tokenizer=new Tokenizer(text3,{mode:options4.mode,
ranges:options4.ranges}),json5=options4.mode==="json5",allowTrailingCommas=options4.allowTrailingCommas||json5;function nextNoComments(){let nextType=tokenizer.
next();return nextType&&options4.tokens&&tokens.push(tokenizer.token),nextType}__name(nextNoComments,"nextNoComments");function nextSkipComments(){let nextType=tokenizer.
next();return nextType&&options4.tokens&&tokens.push(tokenizer.token),nextType>=tt.LineComment?nextSkipComments():nextType}__name(nextSkipComments,"nextSkipComm\
ents");let next=options4.mode==="json"?nextNoComments:nextSkipComments;function assertTokenType(token,type){if(token!==type)throw new UnexpectedToken(tokenizer.
token)}__name(assertTokenType,"assertTokenType");function assertTokenTypes(token,types2){if(!types2.includes(token))throw new UnexpectedToken(tokenizer.token)}__name(
assertTokenTypes,"assertTokenTypes");function createRange(start,end2){return options4.ranges?{range:[start.offset,end2.offset]}:void 0}__name(createRange,"creat\
eRange");function createLiteralNode(tokenType){let token=tokenizer.token,range=createRange(token.loc.start,token.loc.end),value=getLiteralValue(text3.slice(token.
loc.start.offset,token.loc.end.offset),token,json5),parts2={loc:{start:{...token.loc.start},end:{...token.loc.end}},...range};switch(tokenType){case tt.String:return types.
string(value,parts2);case tt.Number:return types.number(value,parts2);case tt.Boolean:return types.boolean(value,parts2);default:throw new TypeError(`Unknown to\
ken type ${token.type}.`)}}__name(createLiteralNode,"createLiteralNode");function createJSON5IdentifierNode(token){let range=createRange(token.loc.start,token.loc.
end),identifier=text3.slice(token.loc.start.offset,token.loc.end.offset),parts2={loc:{start:{...token.loc.start},end:{...token.loc.end}},...range};if(token.type!==
"Identifier"){let sign="";return(identifier[0]==="+"||identifier[0]==="-")&&(sign=identifier[0]),types[identifier.includes("NaN")?"nan":"infinity"](sign,parts2)}
return types.identifier(normalizeIdentifier(identifier),parts2)}__name(createJSON5IdentifierNode,"createJSON5IdentifierNode");function createNullNode(token){let range=createRange(
token.loc.start,token.loc.end);return types.null({loc:{start:{...token.loc.start},end:{...token.loc.end}},...range})}__name(createNullNode,"createNullNode");function parseProperty(tokenType){
json5?assertTokenTypes(tokenType,[tt.String,tt.Identifier,tt.Number]):assertTokenType(tokenType,tt.String);let token=tokenizer.token;if(json5&&tokenType===tt.Number&&
/[+\-0-9]/.test(text3[token.loc.start.offset]))throw new UnexpectedToken(token);let key=tokenType===tt.String?createLiteralNode(tokenType):createJSON5IdentifierNode(
token);if(json5&&(key.type==="NaN"||key.type==="Infinity")){if(key.sign!=="")throw new UnexpectedToken(tokenizer.token);key=types.identifier(key.type,{loc:key.loc,
...createRange(key.loc.start,key.loc.end)})}tokenType=next(),assertTokenType(tokenType,tt.Colon);let value=parseValue(),range=createRange(key.loc.start,value.loc.
end);return types.member(key,value,{loc:{start:{...key.loc.start},end:{...value.loc.end}},...range})}__name(parseProperty,"parseProperty");function parseObject(firstTokenType){
assertTokenType(firstTokenType,tt.LBrace);let firstToken=tokenizer.token,members=[],tokenType=next();if(tokenType!==tt.RBrace)do{if(members.push(parseProperty(tokenType)),
tokenType=next(),!tokenType)throw new UnexpectedEOF(members[members.length-1].loc.end);if(tokenType===tt.Comma){if(tokenType=next(),allowTrailingCommas&&tokenType===
tt.RBrace)break}else break}while(tokenType);assertTokenType(tokenType,tt.RBrace);let lastToken=tokenizer.token,range=createRange(firstToken.loc.start,lastToken.
loc.end);return types.object(members,{loc:{start:{...firstToken.loc.start},end:{...lastToken.loc.end}},...range})}__name(parseObject,"parseObject");function parseArray2(firstTokenType){
assertTokenType(firstTokenType,tt.LBracket);let firstToken=tokenizer.token,elements=[],tokenType=next();if(tokenType!==tt.RBracket)do{let value=parseValue(tokenType);
if(elements.push(types.element(value,{loc:value.loc})),tokenType=next(),tokenType===tt.Comma){if(tokenType=next(),allowTrailingCommas&&tokenType===tt.RBracket)break}else
break}while(tokenType);assertTokenType(tokenType,tt.RBracket);let lastToken=tokenizer.token,range=createRange(firstToken.loc.start,lastToken.loc.end);return types.
array(elements,{loc:{start:{...firstToken.loc.start},end:{...lastToken.loc.end}},...range})}__name(parseArray2,"parseArray");function parseValue(tokenType){tokenType=
tokenType??next();let token=tokenizer.token;if(!tokenType)throw new UnexpectedEOF({line:1,column:1,offset:0});switch(tokenType){case tt.String:case tt.Boolean:return createLiteralNode(
tokenType);case tt.Number:if(json5){let tokenText=text3.slice(token.loc.start.offset,token.loc.end.offset);if((tokenText[0]==="+"||tokenText[0]==="-")&&(tokenText=
tokenText.slice(1)),tokenText==="NaN"||tokenText==="Infinity")return createJSON5IdentifierNode(token)}return createLiteralNode(tokenType);case tt.Null:return createNullNode(
token);case tt.LBrace:return parseObject(tokenType);case tt.LBracket:return parseArray2(tokenType);default:throw new UnexpectedToken(token)}}__name(parseValue,"\
parseValue");let docBody=parseValue();if(next())throw new UnexpectedToken(tokenizer.token);let textEndLocation=getEndLocation(text3),docParts={loc:{start:{line:1,
column:1,offset:0},end:{...textEndLocation}}};return options4.tokens&&(docParts.tokens=tokens),options4.ranges&&(docParts.range=[docParts.loc.start.offset,docParts.
loc.end.offset]),types.document(docBody,docParts)}__name(parse4,"parse");function jsonString(text3,at){let value=valueAt(text3,at);return value?.type==="String"?{text:value.value,file:at.file,line:value.loc.start.line}:null}__name(jsonString,
"jsonString");function jsonNames(text3,at){return namesOf(valueAt(text3,at))}__name(jsonNames,"jsonNames");function jsonLine(text3,at){return valueAt(text3,at)?.
loc.start.line??null}__name(jsonLine,"jsonLine");function jsonNamesInItems(text3,at){let list=valueAt(text3,at);if(list?.type!=="Array")return[];let objects=list.
elements.map(({value})=>memberOf(value,at.under));return[...new Set(objects.flatMap(each=>namesOf(each)))]}__name(jsonNamesInItems,"jsonNamesInItems");function namesOf(value){
return value?.type==="Object"?value.members.map(({name:name2})=>nameText(name2)):[]}__name(namesOf,"namesOf");function valueAt(text3,{file,path}){return path.reduce(
(node,name2)=>memberOf(node,name2),jsonTree(text3,file).body)}__name(valueAt,"valueAt");function jsonTree(text3,file){try{return parse4(text3)}catch(error){let line2=error instanceof
Error&&"line"in error&&typeof error.line=="number"?error.line:1;throw faultInFile({file,line:line2},`this is no JSON: ${errorMessage(error).replace(/ \(\d+:\d+\)$/,
"")}`,error)}}__name(jsonTree,"jsonTree");function memberOf(node,name2){return node?.type!=="Object"?null:node.members.findLast(member=>nameText(member.name)===
name2)?.value??null}__name(memberOf,"memberOf");function nameText(name2){return name2.type==="String"?name2.value:name2.name}__name(nameText,"nameText");var templateTexts={dotnet:{dockerfile:["# The base: the .NET runtime for the dyno, and outside /app the SDK with the packages that the project asks for. It is b\
uilt anew","# when the project's file or one of the images changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG DOTNET_VERSION=10.0","ARG DOTNET_IMAGE=mcr.mi\
crosoft.com/dotnet/aspnet:${DOTNET_VERSION}","ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:${DOTNET_VERSION}","FROM ${DOTNET_IMAGE} AS dotnet","FROM ${SDK_IMAGE} \
AS sdk","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app /source && chown heroku:\
heroku /app /source","COPY --from=dotnet --chown=heroku:heroku /usr/share/dotnet /app/.heroku/dotnet","COPY --from=sdk /usr/share/dotnet /opt/dotnet","ENV PATH=\
/app/.heroku/dotnet:$PATH \\","    DOTNET_ROOT=/app/.heroku/dotnet \\","    DOTNET_NOLOGO=true \\","    DOTNET_CLI_TELEMETRY_OPTOUT=true","","USER heroku","WORK\
DIR /source","# Whichever of these the app has: all that says which packages are fetched, and from where.","COPY --chown=heroku:heroku *.sln* *.*proj Directory.\
*.* [Nn]u[Gg]et.[Cc]onfig* global.json* packages.lock.json* ./","RUN DOTNET_ROOT=/opt/dotnet /opt/dotnet/dotnet restore","WORKDIR /app","","# From here on once \
per release. The build stays outside /app: only what `dotnet publish` leaves is for the dyno.","ONBUILD COPY --chown=heroku:heroku . /source","ONBUILD COPY --ch\
own=heroku:heroku Procfile /app/","ONBUILD RUN cd /source && DOTNET_ROOT=/opt/dotnet /opt/dotnet/dotnet publish --no-restore --configuration Release --output /a\
pp/publish",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","bin","obj",""].join(`
`),procfile:null},go:{dockerfile:["# The base: Go and the modules that the app needs, built once and kept. It is built anew when go.mod, go.sum or the Go image",
"# changes. All of that stays outside /app: a slug needs no more than the compiled programs.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG GO_VERSION=1.25","AR\
G GO_IMAGE=golang:${GO_VERSION}-bookworm","FROM ${GO_IMAGE} AS go","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to writ\
e to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=go /usr/local/go /usr/local/go","","USER heroku","WORKDIR /app","COPY --chown=herok\
u:heroku go.mod go.sum* ./","# With what a web app uses of the standard library, compiled as the app will be.","RUN /usr/local/go/bin/go mod download && /usr/lo\
cal/go/bin/go build -trimpath net/http html/template","","# From here on once per release: each program of the app into bin/.","ONBUILD COPY --chown=heroku:hero\
ku . /app","ONBUILD RUN /usr/local/go/bin/go build -trimpath -buildvcs=false -o /app/bin/ ./...",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","bin",""].join(`
`),procfile:null},java:{dockerfile:["# The base: a Java runtime for the dyno, and outside /app what compiles the app, with all that pom.xml asks for. It is buil\
t anew","# when pom.xml or one of the images changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG JAVA_VERSION=21","ARG JAVA_IMAGE=eclipse-temurin:${JAVA_VER\
SION}-jre","ARG MAVEN_IMAGE=maven:3-eclipse-temurin-${JAVA_VERSION}","FROM ${JAVA_IMAGE} AS java","FROM ${MAVEN_IMAGE} AS maven","","FROM ${STACK_IMAGE}","# The\
 stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=java --chown=heroku:h\
eroku /opt/java/openjdk /app/.heroku/java","COPY --from=maven /opt/java/openjdk /opt/jdk","COPY --from=maven /usr/share/maven /opt/maven","ENV PATH=/app/.heroku\
/java/bin:$PATH \\","    JAVA_HOME=/app/.heroku/java \\","    # What Heroku gives Java on a dyno with 512 MB: https://devcenter.heroku.com/articles/java-memory-\
issues",'    JAVA_TOOL_OPTIONS="-Xmx300m -Xss512k -XX:CICompilerCount=2"',"","USER heroku","WORKDIR /app","# Of an app with modules, copy the pom.xml of each.",
"COPY --chown=heroku:heroku pom.xml ./","RUN env -u JAVA_TOOL_OPTIONS JAVA_HOME=/opt/jdk /opt/maven/bin/mvn --batch-mode --no-transfer-progress dependency:go-of\
fline","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN env -u JAVA_TOOL_OPTIONS JAVA_HOME=/opt/jdk /opt/maven/bin\
/mvn --batch-mode --no-transfer-progress -DskipTests package",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","target",""].join(`
`),procfile:null},"java/gradle":{dockerfile:["# The base: a Java runtime for the dyno, and outside /app a JDK and Gradle, with the plugins that the build asks f\
or. It is built anew","# when the build's files or one of the images change.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG JAVA_VERSION=21","ARG JAVA_IMAGE=ecl\
ipse-temurin:${JAVA_VERSION}-jre","ARG JDK_IMAGE=eclipse-temurin:${JAVA_VERSION}-jdk","FROM ${JAVA_IMAGE} AS java","FROM ${JDK_IMAGE} AS jdk","","FROM ${STACK_I\
MAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=java --c\
hown=heroku:heroku /opt/java/openjdk /app/.heroku/java","COPY --from=jdk /opt/java/openjdk /opt/jdk","ENV PATH=/app/.heroku/java/bin:$PATH \\","    JAVA_HOME=/a\
pp/.heroku/java \\","    # What Heroku gives Java on a dyno with 512 MB: https://devcenter.heroku.com/articles/java-memory-issues",'    JAVA_TOOL_OPTIONS="-Xmx3\
00m -Xss512k -XX:CICompilerCount=2"',"","USER heroku","WORKDIR /app","# Of a build with subprojects, copy the build file of each into a folder of its name.","CO\
PY --chown=heroku:heroku gradlew *.gradle* gradle.properties* ./","COPY --chown=heroku:heroku gradle gradle","RUN env -u JAVA_TOOL_OPTIONS JAVA_HOME=/opt/jdk ./\
gradlew --no-daemon --project-cache-dir /tmp/gradle dependencies","","# From here on once per release. A jar named plain is the one without its dependencies tha\
t Spring Boot makes beside that to run.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN env -u JAVA_TOOL_OPTIONS JAVA_HOME=/opt/jdk ./gradlew --no-dae\
mon --project-cache-dir /tmp/gradle build -x test \\"," && rm -f build/libs/*-plain.jar",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*",".gradle","build",""].join(`
`),procfile:null},minimal:{dockerfile:["# The base: the system, and whatever the app needs that changes less often than its source. It is built once and kept.",
"ARG STACK_IMAGE=heroku/heroku:24-build","FROM ${STACK_IMAGE}","","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mk\
dir /app && chown heroku:heroku /app","# What the dyno is to have belongs below /app: anything that is installed elsewhere serves the build alone.","USER heroku",
"WORKDIR /app","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*",""].join(`
`),procfile:null},node:{dockerfile:["# The base: Node and the app's dependencies, built once and kept. It is built anew when the lockfile or the Node image chan\
ges.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG NODE_VERSION=24","ARG NODE_IMAGE=node:${NODE_VERSION}-bookworm-slim","FROM ${NODE_IMAGE} AS node","","FROM $\
{STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=\
node --chown=heroku:heroku /usr/local/bin/node /app/.heroku/node/bin/node","COPY --from=node --chown=heroku:heroku /usr/local/lib/node_modules/npm /app/.heroku/\
node/lib/node_modules/npm","RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /app/.heroku/node/bin/npm \\"," && ln -s ../lib/node_modules/npm/bin/npx-cli.js /ap\
p/.heroku/node/bin/npx","ENV PATH=/app/.heroku/node/bin:$PATH \\","    NODE_ENV=production","","USER heroku","WORKDIR /app","COPY --chown=heroku:heroku package.\
json package-lock.json .npmrc* ./","# The app's own hooks need its source, which comes with the release: here run those of its dependencies alone.","# With what\
 only the build needs. The cache stays out of /app.","RUN npm pkg delete scripts.preinstall scripts.install scripts.postinstall scripts.prepublish scripts.prepr\
epare scripts.prepare scripts.postprepare \\"," && npm ci --include=dev --no-audit --no-fund --cache /tmp/npm \\"," && rm -rf /tmp/npm","","# From here on once \
per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN npm run postinstall --if-present",`ONBUILD RUN if grep -q '"heroku-postbuild"' package.js\
on; then npm run heroku-postbuild; else npm run build --if-present; fi`,"ONBUILD RUN npm prune --omit=dev --offline --no-audit --no-fund --cache /tmp/npm",""].join(
`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","node_modules","npm-debug.log*",
""].join(`
`),procfile:["web: npm start",""].join(`
`)},"node/pnpm":{dockerfile:["# The base: Node and the app's dependencies, built once and kept. It is built anew when the lockfile or the Node image changes.","\
ARG STACK_IMAGE=heroku/heroku:24-build","ARG NODE_VERSION=24","ARG PNPM_VERSION=10","ARG NODE_IMAGE=node:${NODE_VERSION}-bookworm-slim","FROM ${NODE_IMAGE} AS n\
ode","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app",
"COPY --from=node --chown=heroku:heroku /usr/local/bin/node /app/.heroku/node/bin/node","COPY --from=node --chown=heroku:heroku /usr/local/lib/node_modules/npm \
/app/.heroku/node/lib/node_modules/npm","RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /app/.heroku/node/bin/npm \\"," && ln -s ../lib/node_modules/npm/bin/n\
px-cli.js /app/.heroku/node/bin/npx","ENV PATH=/app/.heroku/node/bin:$PATH \\","    NODE_ENV=production","ARG PNPM_VERSION","RUN npm install --global --prefix /\
app/.heroku/node --no-audit --no-fund --cache /tmp/npm pnpm@${PNPM_VERSION} && rm -rf /tmp/npm","","USER heroku","WORKDIR /app","COPY --chown=heroku:heroku pack\
age.json pnpm-lock.yaml pnpm-workspace.yaml* .npmrc* .pnpmfile.cjs* ./","# The app's own hooks need its source, which comes with the release: here run those of \
its dependencies alone.","# With what only the build needs. The cache stays out of /app.","RUN npm pkg delete scripts.preinstall scripts.install scripts.postins\
tall scripts.prepublish scripts.preprepare scripts.prepare scripts.postprepare \\"," && pnpm install --frozen-lockfile --prod=false --config.store-dir=/tmp/pnpm\
 \\"," && rm -rf /tmp/pnpm","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN npm run postinstall --if-present",`ON\
BUILD RUN if grep -q '"heroku-postbuild"' package.json; then npm run heroku-postbuild; else npm run build --if-present; fi`,"ONBUILD RUN pnpm prune --prod --ign\
ore-scripts --config.store-dir=/tmp/pnpm && rm -rf /tmp/pnpm",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","node_modules","npm-debug.log*",
""].join(`
`),procfile:null},"node/yarn":{dockerfile:["# The base: Node and the app's dependencies, built once and kept. It is built anew when the lockfile or the Node ima\
ge changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG NODE_VERSION=24","ARG YARN_VERSION=1","ARG NODE_IMAGE=node:${NODE_VERSION}-bookworm-slim","FROM ${NOD\
E_IMAGE} AS node","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown herok\
u:heroku /app","COPY --from=node --chown=heroku:heroku /usr/local/bin/node /app/.heroku/node/bin/node","COPY --from=node --chown=heroku:heroku /usr/local/lib/no\
de_modules/npm /app/.heroku/node/lib/node_modules/npm","RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /app/.heroku/node/bin/npm \\"," && ln -s ../lib/node_mo\
dules/npm/bin/npx-cli.js /app/.heroku/node/bin/npx","ENV PATH=/app/.heroku/node/bin:$PATH \\","    NODE_ENV=production","ARG YARN_VERSION","RUN npm install --gl\
obal --prefix /app/.heroku/node --no-audit --no-fund --cache /tmp/npm yarn@${YARN_VERSION} && rm -rf /tmp/npm","","USER heroku","WORKDIR /app","COPY --chown=her\
oku:heroku package.json yarn.lock .npmrc* .yarnrc* ./","# The app's own hooks need its source, which comes with the release: here run those of its dependencies \
alone.","# With what only the build needs. The cache stays out of /app.","RUN npm pkg delete scripts.preinstall scripts.install scripts.postinstall scripts.prep\
ublish scripts.preprepare scripts.prepare scripts.postprepare \\"," && yarn install --frozen-lockfile --production=false --non-interactive --cache-folder /tmp/y\
arn \\"," && rm -rf /tmp/yarn","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN npm run postinstall --if-present",
`ONBUILD RUN if grep -q '"heroku-postbuild"' package.json; then npm run heroku-postbuild; else npm run build --if-present; fi`,"# Yarn would fetch all packages \
anew to take some away; npm only takes away.","ONBUILD RUN npm prune --omit=dev --offline --legacy-peer-deps --no-package-lock --no-audit --no-fund --cache /tmp\
/npm",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","node_modules","npm-debug.log*",
"yarn-error.log",""].join(`
`),procfile:null},"node/yarn-berry":{dockerfile:["# The base: Node and the app's dependencies, built once and kept. It is built anew when the lockfile or the No\
de image changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG NODE_VERSION=24","ARG YARN_VERSION=4","ARG NODE_IMAGE=node:${NODE_VERSION}-bookworm-slim","FROM\
 ${NODE_IMAGE} AS node","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown\
 heroku:heroku /app","COPY --from=node --chown=heroku:heroku /usr/local/bin/node /app/.heroku/node/bin/node","COPY --from=node --chown=heroku:heroku /usr/local/\
lib/node_modules/npm /app/.heroku/node/lib/node_modules/npm","RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /app/.heroku/node/bin/npm \\"," && ln -s ../lib/n\
ode_modules/npm/bin/npx-cli.js /app/.heroku/node/bin/npx","# Yarn is the one installed below, not a copy in .yarn/releases; it puts packages where Node.js itsel\
f looks for them.","ENV PATH=/app/.heroku/node/bin:$PATH \\","    NODE_ENV=production \\","    YARN_IGNORE_PATH=1 \\","    YARN_NODE_LINKER=node-modules","ARG Y\
ARN_VERSION","RUN npm install --global --prefix /app/.heroku/node --no-audit --no-fund --cache /tmp/npm @yarnpkg/cli-dist@${YARN_VERSION} && rm -rf /tmp/npm","",
"USER heroku","WORKDIR /app","COPY --chown=heroku:heroku package.json yarn.lock .npmrc* .yarnrc.yml* ./","# The app's own hooks need its source, which comes wit\
h the release: here run those of its dependencies alone.","# With what only the build needs. The cache stays out of /app.","RUN npm pkg delete scripts.preinstal\
l scripts.install scripts.postinstall scripts.prepublish scripts.preprepare scripts.prepare scripts.postprepare \\"," && YARN_GLOBAL_FOLDER=/tmp/yarn YARN_ENABL\
E_GLOBAL_CACHE=true yarn install --immutable \\"," && rm -rf /tmp/yarn","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUI\
LD RUN npm run postinstall --if-present",`ONBUILD RUN if grep -q '"heroku-postbuild"' package.json; then npm run heroku-postbuild; else npm run build --if-prese\
nt; fi`,"# Yarn would fetch all packages anew to take some away; npm only takes away.","ONBUILD RUN npm prune --omit=dev --offline --legacy-peer-deps --no-packa\
ge-lock --no-audit --no-fund --cache /tmp/npm",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","node_modules","npm-debug.log*",
".pnp.*",".yarn/cache",".yarn/unplugged",".yarn/install-state.gz",""].join(`
`),procfile:null},php:{dockerfile:["# The base: PHP in Apache, and the app's packages, built once and kept. It is built anew when composer.lock or the PHP image\
 changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG PHP_VERSION=8.4","ARG PHP_IMAGE=php:${PHP_VERSION}-apache-bookworm","ARG COMPOSER_IMAGE=composer:2","FR\
OM ${PHP_IMAGE} AS php","FROM ${COMPOSER_IMAGE} AS composer","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.",
"USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=php --chown=heroku:heroku /usr/local /app/.heroku/php","COPY --from=php --chown=heroku:her\
oku /usr/sbin/apache2 /app/.heroku/apache/bin/apache2","COPY --from=php --chown=heroku:heroku /usr/lib/apache2/modules /app/.heroku/apache/modules","COPY --from\
=php --chown=heroku:heroku /etc/mime.types /app/.heroku/apache/mime.types","# Libraries of Apache that the stack does not have.","COPY --from=php --chown=heroku\
:heroku /usr/lib/*-linux-gnu/libapr-1.so.0 /usr/lib/*-linux-gnu/libaprutil-1.so.0 /app/.heroku/php/lib/","COPY --from=composer /usr/bin/composer /opt/composer",
"# PHP was built for /usr/local, so it is told where its settings and extensions are now; what builds extensions is not for the dyno.","RUN cd /app/.heroku/php \
\\",' && echo "extension_dir=$(ls -d $PWD/lib/php/extensions/*)" >etc/php/conf.d/000-extensions.ini \\'," && rm -rf include man php share bin/phar bin/pear* bin\
/pecl bin/docker-php-*","ENV PATH=/app/.heroku/php/bin:/app/.heroku/apache/bin:$PATH \\","    LD_LIBRARY_PATH=/app/.heroku/php/lib \\","    PHPRC=/app/.heroku/p\
hp/etc/php \\","    PHP_INI_SCAN_DIR=/app/.heroku/php/etc/php/conf.d","# Apache reads PORT from the environment. A dyno of 512 MB has room for ten requests at a\
 time.","RUN cd /app/.heroku/apache \\"," && for module in mpm_prefork authz_core deflate dir env headers mime reqtimeout rewrite setenvif; do \\",'      echo "\
LoadModule ${module}_module /app/.heroku/apache/modules/mod_$module.so"; \\',"    done >apache.conf \\"," && printf '%s\\n' \\","      'LoadModule php_module /a\
pp/.heroku/apache/modules/libphp.so' \\","      'ServerRoot /app/.heroku/apache' \\","      'ServerName localhost' \\","      'Listen ${PORT}' \\","      'PidFi\
le /tmp/apache.pid' \\","      'Mutex posixsem' \\","      'MaxRequestWorkers 10' \\",`      'ErrorLog "|$cat >&2"' \\`,`      'CustomLog "|$cat" "%h \\"%r\\" %>s\
 %b"' \\`,"      'TypesConfig mime.types' \\","      'DirectoryIndex index.php index.html' \\","      'DocumentRoot /app' \\","      '<Directory /app>' \\","   \
   '  AllowOverride All' \\","      '  Options FollowSymLinks' \\","      '  FallbackResource /index.php' \\","      '</Directory>' \\",`      '<DirectoryMatch \
"^/app/(\\.|vendor/)">' \\`,"      '  Require all denied' \\","      '</DirectoryMatch>' \\",`      '<FilesMatch "^(\\.|Procfile$|composer\\.)">' \\`,"      '  \
Require all denied' \\","      '</FilesMatch>' \\",`      '<FilesMatch "\\.php$">' \\`,"      '  SetHandler application/x-httpd-php' \\","      '</FilesMatch>' \
>>apache.conf","","USER heroku","WORKDIR /app","# An app may do without Composer. Some engines refuse a COPY of nothing, so it starts with the Procfile.","COPY \
--chown=heroku:heroku Procfile* composer.json* composer.lock* ./","# The classes of the app are not there yet, so that they and the scripts of composer.json are\
 the release's.","RUN if [ -f composer.json ]; then \\","      php /opt/composer install --no-dev --no-interaction --no-progress --no-scripts --no-autoloader --\
prefer-dist \\","       && rm -rf ~/.composer ~/.cache; \\","    fi","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD \
RUN if [ -f composer.json ]; then php /opt/composer dump-autoload --no-dev --no-interaction --optimize; fi",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","vendor",""].join(`
`),procfile:['web: apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot /app/public"',""].join(`
`)},python:{dockerfile:["# The base: Python and the app's packages, built once and kept. It is built anew when their list or the Python image changes.","ARG STA\
CK_IMAGE=heroku/heroku:24-build","ARG PYTHON_VERSION=3.13","ARG PYTHON_IMAGE=python:${PYTHON_VERSION}-slim-bookworm","FROM ${PYTHON_IMAGE} AS python","","FROM $\
{STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=\
python --chown=heroku:heroku /usr/local /app/.heroku/python","# Python finds its own files wherever it is; its scripts name the place where it was.","RUN cd /ap\
p/.heroku/python && sed -i --follow-symlinks '1s|^#! */usr/local/bin/python|#!/app/.heroku/python/bin/python|' bin/pip* lib/python3.*/*.py","ENV PATH=/app/.hero\
ku/python/bin:$PATH \\","    LANG=C.UTF-8 \\","    PYTHONUNBUFFERED=1","","USER heroku","WORKDIR /app","# Whichever of these the app has; what follows works by \
the first that it knows.","COPY --chown=heroku:heroku requirements.txt* uv.lock* poetry.lock* Pipfile* pyproject.toml* ./","# What turns a lockfile into a list \
for pip is needed no longer than that. Compiled files are checked by what is in them, not by","# their times, so that they are the same in each build.","RUN lis\
t=requirements.txt; \\","    if [ ! -f requirements.txt ]; then \\","      list=/tmp/requirements.txt; \\","      python -m venv /tmp/tools; \\","      if [ -f \
uv.lock ]; then \\","        /tmp/tools/bin/pip install --quiet --no-cache-dir uv \\","        && /tmp/tools/bin/uv export --quiet --frozen --no-dev --no-emit-p\
roject --output-file $list; \\","      elif [ -f poetry.lock ]; then \\","        /tmp/tools/bin/pip install --quiet --no-cache-dir poetry poetry-plugin-export \
\\","        && /tmp/tools/bin/poetry export --quiet --output $list; \\","      elif [ -f Pipfile.lock ]; then \\","        /tmp/tools/bin/pip install --quiet -\
-no-cache-dir pipenv \\","        && /tmp/tools/bin/pipenv requirements --hash >$list; \\","      else \\","        echo 'There is no requirements.txt, uv.lock,\
 poetry.lock or Pipfile.lock: list what the app needs in requirements.txt' >&2; \\","        exit 1; \\","      fi; \\","    fi \\"," && python -m pip install -\
-no-cache-dir --no-compile --requirement $list \\"," && python -m compileall -q --invalidation-mode unchecked-hash /app/.heroku/python/lib/python3.*/site-packag\
es \\"," && rm -rf /tmp/tools /tmp/requirements.txt","","# From here on once per release.","ONBUILD COPY --chown=heroku:heroku . /app","ONBUILD RUN if [ -f mana\
ge.py ] && python -c 'import django' 2>/dev/null; then python manage.py collectstatic --noinput; fi",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","__pycache__","*.pyc",".venv","\
venv",".pytest_cache",""].join(`
`),procfile:null},ruby:{dockerfile:["# The base: Ruby and the app's gems, built once and kept. It is built anew when the lockfile or the Ruby image changes.","A\
RG STACK_IMAGE=heroku/heroku:24-build","ARG RUBY_VERSION=3.4","ARG RUBY_IMAGE=ruby:${RUBY_VERSION}-slim-bookworm","FROM ${RUBY_IMAGE} AS ruby","","FROM ${STACK_\
IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=ruby --\
chown=heroku:heroku /usr/local /app/.heroku/ruby","# Ruby was built for /usr/local, so it is told where its own files are now; and its scripts, where Ruby is.",
"RUN cd /app/.heroku/ruby \\"," && library=$(dirname $(ls -d $PWD/lib/ruby/*/rubygems)) \\"," && mkdir libexec \\"," && mv bin/ruby libexec/ruby \\",` && printf\
 '#!/bin/sh\\nRUBYLIB=%s:%s\${RUBYLIB:+:$RUBYLIB} exec %s/libexec/ruby "$@"\\n' \\`,'    "$library" "$(dirname $library/*/rbconfig.rb)" "$PWD" >bin/ruby \\'," &\
& chmod 755 bin/ruby \\"," && sed -i '1s|^#!/usr/local/bin/ruby|#!/usr/bin/env ruby|' bin/*","ENV PATH=/app/.heroku/ruby/bin:$PATH \\","    LD_LIBRARY_PATH=/app\
/.heroku/ruby/lib \\","    LANG=C.UTF-8 \\","    BUNDLE_DEPLOYMENT=1 \\","    BUNDLE_PATH=/app/vendor/bundle \\","    BUNDLE_WITHOUT=development:test \\","    R\
ACK_ENV=production \\","    RAILS_ENV=production \\","    RAILS_LOG_TO_STDOUT=enabled \\","    RAILS_SERVE_STATIC_FILES=enabled","","USER heroku","WORKDIR /app",
"# Newer Gemfiles read the version of Ruby from .ruby-version or .tool-versions.","COPY --chown=heroku:heroku Gemfile Gemfile.lock .ruby-version* .tool-versions\
* ./","# Neither the downloads nor the logs of compilers belong into the slug.","RUN bundle install --jobs 4 --retry 3 \\"," && rm -rf vendor/bundle/ruby/*/cach\
e ~/.bundle \\"," && find vendor/bundle \\( -name gem_make.out -o -name mkmf.log \\) -delete","","# From here on once per release.","ONBUILD COPY --chown=heroku\
:heroku . /app","# Puma writes its pid below tmp/, and .dockerignore keeps that of your machine out.","ONBUILD RUN mkdir -p log tmp/pids","# Rails 7.1 and newer\
 take the second name; older ones want a secret, which no page is made with.","ONBUILD RUN if [ -f bin/rails ] && [ -d app/assets ]; then SECRET_KEY_BASE=dummy \
SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile; fi",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*",".bundle","vendor/bundle","log",
"tmp",""].join(`
`),procfile:["web: bundle exec puma --port $PORT",""].join(`
`)},scala:{dockerfile:["# The base: a JDK for the dyno and for sbt, and outside /app what the build definition asks for. It is built anew when that or one","# o\
f the images changes.","ARG STACK_IMAGE=heroku/heroku:24-build","ARG JAVA_VERSION=21","ARG JAVA_IMAGE=eclipse-temurin:${JAVA_VERSION}-jdk","# Of this the launch\
er is taken; the version of sbt is what project/build.properties says.","ARG SBT_IMAGE=sbtscala/scala-sbt:eclipse-temurin-21.0.8_9_1.12.11_3.8.4","FROM ${JAVA_I\
MAGE} AS java","FROM ${SBT_IMAGE} AS sbt","","FROM ${STACK_IMAGE}","# The stack image's user is not root, and its / is not ours to write to.","USER root","RUN m\
kdir /app /source && chown heroku:heroku /app /source","COPY --from=java --chown=heroku:heroku /opt/java/openjdk /app/.heroku/jdk","COPY --from=sbt /usr/share/s\
bt /opt/sbt","# Parts of a JDK that no app runs with.","RUN rm -rf /app/.heroku/jdk/jmods /app/.heroku/jdk/lib/src.zip /app/.heroku/jdk/man","ENV PATH=/app/.her\
oku/jdk/bin:$PATH \\","    JAVA_HOME=/app/.heroku/jdk \\","    # What Heroku gives Java on a dyno with 512 MB: https://devcenter.heroku.com/articles/java-memory\
-issues",'    JAVA_TOOL_OPTIONS="-Xmx300m -Xss512k -XX:CICompilerCount=2"',"","USER heroku","WORKDIR /source","COPY --chown=heroku:heroku build.sbt ./","COPY --\
chown=heroku:heroku project project","# Compiling nothing brings the compiler as well.","RUN env -u JAVA_TOOL_OPTIONS /opt/sbt/bin/sbt --batch update compile","\
WORKDIR /app","","# From here on once per release. The build stays outside /app: only what `sbt stage` (of sbt-native-packager) leaves is for the dyno.","ONBUIL\
D COPY --chown=heroku:heroku . /source","ONBUILD COPY --chown=heroku:heroku Procfile /app/","ONBUILD RUN cd /source && env -u JAVA_TOOL_OPTIONS /opt/sbt/bin/sbt\
 --batch stage \\"," && mkdir -p /app/target/universal && cp -R target/universal/stage /app/target/universal/",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*","target","project/target","proj\
ect/project",".bsp",""].join(`
`),procfile:null},static:{dockerfile:["# The base: Caddy, which serves the app's files. It is built anew when the Caddy image changes.","ARG STACK_IMAGE=heroku/\
heroku:24-build","ARG CADDY_VERSION=2","ARG CADDY_IMAGE=caddy:${CADDY_VERSION}","FROM ${CADDY_IMAGE} AS caddy","","FROM ${STACK_IMAGE}","# The stack image's use\
r is not root, and its / is not ours to write to.","USER root","RUN mkdir /app && chown heroku:heroku /app","COPY --from=caddy --chown=heroku:heroku /usr/bin/ca\
ddy /app/.heroku/caddy/bin/caddy","ENV PATH=/app/.heroku/caddy/bin:$PATH","","USER heroku","WORKDIR /app","","# From here on once per release. If the files are \
in a folder of their own, such as dist, name it instead of the dot.","ONBUILD COPY --chown=heroku:heroku Procfile /app/","ONBUILD COPY --chown=heroku:heroku . /\
app/public",""].join(`
`),dockerignore:["# Whatever is copied below /app is in the slug.",".git",".github",".dockerignore","Dockerfile",".env",".env.*",""].join(`
`),procfile:["web: caddy file-server --root public --listen :$PORT",""].join(`
`)}};var templateNames=["ruby","node","python","scala","java","go","php","dotnet","static","minimal"];function readTemplateName(given){let found=templateNames.find(name2=>name2===
given);if(found!==void 0)return found;throw new ActionError(`There is no template '${given}'. Did you mean '${nearestName(given,templateNames)}'? There are ${templateNames.
join(", ")}.`)}__name(readTemplateName,"readTemplateName");function templateOf(name2){let texts=templateTexts[name2];if(texts===void 0)throw new Error(`src/init\
/templates has no ${name2}`);return texts}__name(templateOf,"templateOf");function defaultArg(dockerfile,name2){return argLine(name2).exec(dockerfile)?.[2]??null}
__name(defaultArg,"defaultArg");function withDefaultArg(dockerfile,name2,value){return dockerfile.replace(argLine(name2),(_,start)=>`${start}${value}`)}__name(withDefaultArg,
"withDefaultArg");function argLine(name2){return new RegExp(`^(ARG ${name2}=)(\\S*)$`,"m")}__name(argLine,"argLine");function placeIn(dockerfile,pattern){let index=dockerfile.split(`
`).findIndex(line2=>pattern.test(line2));return index<0?"Dockerfile":`Dockerfile:${index+1}`}__name(placeIn,"placeIn");async function dotnetFirstSteps(folder,dockerfile){return[...await unknownProject(folder,dockerfile),...await narrowSdk(folder,dockerfile)]}__name(dotnetFirstSteps,
"dotnetFirstSteps");async function unknownProject(folder,dockerfile){let projects=await dotnetProjects(folder);if(publishedProject(projects)!==null)return[];let restore=placeIn(
dockerfile,/dotnet restore$/),publish=placeIn(dockerfile,/dotnet publish --/),cure=`Write its path behind "dotnet restore" in ${restore} and behind "dotnet publ\
ish" in ${publish}.`;if(projects.length===0){let copy=placeIn(dockerfile,/^COPY .*\*\.\*proj/);return[`There is no project here, nor close below. ${cure} Copy i\
ts file below ${copy}.`]}let webs=projects.filter(({isWeb})=>isWeb);return[`Which project is the app is not known: there are ${(webs.length===0?projects:webs).map(
({path})=>path).join(", ")}. ${cure}`]}__name(unknownProject,"unknownProject");var wideWays=new Set(["feature","latestFeature","minor","latestMinor","major","la\
testMajor"]);async function narrowSdk(folder,dockerfile){let file="global.json",text3=await folder.read(file),version2=text3===null?null:jsonString(text3,{file,
path:["sdk","version"]});if(text3===null||version2===null)return[];if(wideWays.has(jsonString(text3,{file,path:["sdk","rollForward"]})?.text??""))return[];let image="\
mcr.microsoft.com/dotnet/sdk",place=placeIn(dockerfile,/^ARG SDK_IMAGE=/);return[`${file}:${version2.line} takes no SDK but ${version2.text} and its patches, an\
d ${image}:${defaultArg(dockerfile,"DOTNET_VERSION")} has the newest. Add "rollForward": "latestFeature" there, or write ARG SDK_IMAGE=${image}:${version2.text}\
 in ${place}.`]}__name(narrowSdk,"narrowSdk");import{posix as posix11}from"node:path";function copyLine(path){let folder=posix11.dirname(path),paths=[path,folder==="."?"./":`${folder}/`];return`COPY --chown=heroku:heroku ${paths.some(each=>/\s/.test(
each))?JSON.stringify(paths):paths.join(" ")}`}__name(copyLine,"copyLine");var lockfiles=["package-lock.json","pnpm-lock.yaml","yarn.lock"];async function nodeManager(folder){let lockfile=lockfiles.find(name2=>folder.names.includes(name2));
return lockfile===void 0?(await namedManager(folder))?.manager??"npm":lockfile==="package-lock.json"?"npm":lockfile==="pnpm-lock.yaml"?"pnpm":/^__metadata:/m.test(
await folder.read(lockfile)??"")?"yarn-berry":"yarn"}__name(nodeManager,"nodeManager");async function namedManager(folder){let file="package.json",text3=await folder.
read(file),place=text3===null?null:jsonString(text3,{file,path:["packageManager"]}),[,name2,version2]=/^(npm|pnpm|yarn)@(\d+\.\d+\.\d+)/.exec(place?.text??"")??
[];return place===null||name2===void 0||version2===void 0?null:name2==="yarn"?{manager:version2.startsWith("1.")?"yarn":"yarn-berry",version:version2,place}:{manager:name2===
"pnpm"?"pnpm":"npm",version:version2,place}}__name(namedManager,"namedManager");async function templateFor(name2,folder){if(name2==="java"&&isBuiltByGradle(folder))return templateOf("java/gradle");if(name2!=="node")return templateOf(name2);
let manager=await nodeManager(folder);return templateOf(manager==="npm"?"node":`node/${manager}`)}__name(templateFor,"templateFor");function isBuiltByGradle({names:names2}){
return!names2.includes("pom.xml")&&names2.some(name2=>/^(?:gradlew|(?:build|settings)\.gradle(?:\.kts)?)$/.test(name2))}__name(isBuiltByGradle,"isBuiltByGradle");var import_semver=__toESM(require_semver(),1);var firstGradles=new Map([["17","7.3.0"],["21","8.5.0"],["22","8.8.0"],["23","8.10.0"],["24","8.14.0"],["25","9.1.0"]]);async function gradleJavaSteps(folder,dockerfile){
let file="gradle/wrapper/gradle-wrapper.properties",place=firstMatch(await folder.read(file)??"",{file,pattern:/^distributionUrl=.*\/gradle-(\d[\d.]*)-/}),gradle=import_semver.default.
coerce(place?.text),java2=defaultArg(dockerfile,"JAVA_VERSION");if(place===null||gradle===null||java2===null)return[];let first=firstGradles.get(java2),arg=placeIn(
dockerfile,/^ARG JAVA_VERSION=/),where=`${file}:${place.line}`;return first!==void 0&&import_semver.default.lt(gradle,first)?[`${where} takes Gradle ${place.text}\
, which does not run on Java ${java2}. Name ${first.replace(/\.0$/,"")} or newer there, or an older Java in ${arg}.`]:gradle.major<9||Number(java2)>=17?[]:[`${where}\
 takes Gradle ${place.text}, which runs on no Java before 17. Write ARG JAVA_VERSION=17 in ${arg}.`]}__name(gradleJavaSteps,"gradleJavaSteps");async function gradleFirstSteps(folder,dockerfile){return isBuiltByGradle(folder)?[...await subprojects(folder,dockerfile),...await gradleJavaSteps(folder,dockerfile)]:
[]}__name(gradleFirstSteps,"gradleFirstSteps");async function subprojects(folder,dockerfile){let files=(await filesBelow(folder,/\.gradle(?:\.kts)?$/)).filter(path=>path.
includes("/")).filter(path=>!path.startsWith("gradle/"));if(files.length===0)return[];let place=placeIn(dockerfile,/^COPY .* gradle gradle$/);return[`There ${files.
length===1?"is a build file in a folder":"are build files in folders"} below. Put under ${place}, above the RUN: ${files.map(copyLine).join("; ")}`]}__name(subprojects,
"subprojects");async function nodeFirstSteps(folder){return[...manyLockfiles(folder),...await workspaces(folder),...await yarnFolder(folder)]}__name(nodeFirstSteps,"nodeFirstS\
teps");function manyLockfiles({names:names2}){let found=lockfiles.filter(name2=>names2.includes(name2));return found.length<2?[]:[`There are ${found.join(" and ")}\
. Delete all but that of your package manager, and run init again.`]}__name(manyLockfiles,"manyLockfiles");async function workspaces(folder){let isPnpm=await nodeManager(
folder)==="pnpm",file=isPnpm?"pnpm-workspace.yaml":"package.json",text3=await folder.read(file);if(text3===null)return[];let line2=isPnpm?firstMatch(text3,{file,
pattern:/^(packages):/})?.line??null:jsonLine(text3,{file,path:["workspaces"]});return line2===null?[]:[`${file}:${line2} has packages in folders of their own. \
The base needs the package.json of each: add a line such as "COPY --chown=heroku:heroku packages/web/package.json packages/web/" for each below the one that cop\
ies package.json.`]}__name(workspaces,"workspaces");async function yarnFolder(folder){return await nodeManager(folder)!=="yarn-berry"?[]:(await folder.list(".ya\
rn")).filter(name2=>name2==="patches/"||name2==="plugins/").map(name2=>`.yarn/${name2} is there, and the base needs it: add the line "COPY --chown=heroku:heroku\
 .yarn/${name2} .yarn/${name2}" below the one that copies yarn.lock.`)}__name(yarnFolder,"yarnFolder");var builtIn=new Set(["core","ctype","curl","date","dom","fileinfo","filter","hash","iconv","json","libxml","mbstring","mysqlnd","openssl","pcre","pdo","pdo_sqli\
te","phar","posix","random","readline","reflection","session","simplexml","sodium","spl","sqlite3","standard","tokenizer","xml","xmlreader","xmlwriter","zlib"]),
ofPhp=new Set(["bcmath","bz2","calendar","dba","enchant","exif","ffi","ftp","gd","gettext","gmp","intl","ldap","mysqli","opcache","pcntl","pdo_mysql","pdo_pgsql",
"pgsql","shmop","snmp","soap","sockets","sysvmsg","sysvsem","sysvshm","tidy","xsl","zip"]),packages=new Map([["amqp","librabbitmq-dev"],["bz2","libbz2-dev"],["e\
nchant","libenchant-2-dev"],["ffi","libffi-dev"],["ftp","libssl-dev"],["gd","libpng-dev"],["gmp","libgmp-dev"],["imagick","libmagickwand-dev"],["intl","libicu-d\
ev"],["ldap","libldap2-dev"],["memcached","libmemcached-dev libssl-dev zlib1g-dev"],["mongodb","libssl-dev"],["pdo_pgsql","libpq-dev"],["pgsql","libpq-dev"],["s\
nmp","libsnmp-dev"],["soap","libxml2-dev"],["tidy","libtidy-dev"],["xsl","libxslt1-dev"],["yaml","libyaml-dev"],["zip","libzip-dev"]]);function hasExtension(name2,dockerfile){
return imageName(name2)==="opcache"?/^8\.5\b/.test(defaultArg(dockerfile,"PHP_VERSION")??""):builtIn.has(name2)}__name(hasExtension,"hasExtension");function installLine(name2){
let extension=imageName(name2),libraries=packages.get(extension),apt=libraries===void 0?"":`apt-get update && apt-get install -y --no-install-recommends ${libraries}\
 && `,install=ofPhp.has(extension)?`docker-php-ext-install ${extension}`:`pecl install ${extension} && docker-php-ext-enable ${extension}`;return{line:`RUN ${apt}${install}`,
hasLibraries:libraries!==void 0}}__name(installLine,"installLine");function imageName(name2){return name2==="zend-opcache"?"opcache":name2}__name(imageName,"ima\
geName");async function phpFirstSteps(folder,dockerfile){let manifest=await folder.read("composer.json");if(manifest===null)return[];let lock=await folder.read("composer\
.lock"),noLock=lock===null?["There is no composer.lock. Make it: composer update --no-install"]:[],place=placeIn(dockerfile,/^FROM .* AS php$/),missing=requiredExtensions(
manifest,lock).filter(({name:name2})=>!hasExtension(name2,dockerfile));return[...noLock,...missing.map(({name:name2,by})=>{let{line:line2,hasLibraries}=installLine(
name2),libraries=hasLibraries?`; and copy what libraries it has that the stack lacks, as ${placeIn(dockerfile,/libapr/)} does those of Apache`:"";return`${by} r\
equires ext-${name2}, which the PHP image lacks. Put under ${place}: ${line2}${libraries}`})]}__name(phpFirstSteps,"phpFirstSteps");function requiredExtensions(manifest,lock){
let file="composer.json",own2=extensionNames(jsonNames(manifest,{file,path:["require"]})).map(name2=>{let line2=jsonLine(manifest,{file,path:["require",`ext-${name2}`]});
return{name:name2.toLowerCase(),by:`${file}:${line2}`}}),locked=__name(under=>lock===null?[]:extensionNames(jsonNamesInItems(lock,{file:"composer.lock",path:["p\
ackages"],under})),"locked"),ofPackages=locked("require").map(name2=>({name:name2.toLowerCase(),by:"A package in composer.lock"})),provided=new Set([...locked("\
provide"),...locked("replace")].map(name2=>name2.toLowerCase()));return[...new Map([...ofPackages,...own2].map(each=>[each.name,each])).values()].filter(({name:name2})=>!provided.
has(name2))}__name(requiredExtensions,"requiredExtensions");function extensionNames(names2){return names2.flatMap(name2=>/^ext-(.+)$/i.exec(name2)?.[1]??[])}__name(
extensionNames,"extensionNames");async function scalaCommand(folder){let build=await folder.read("build.sbt")??"",plugins=await folder.read("project/plugins.sbt")??"",name2=/\bname\s*:=\s*(?:"""|")([^"]+)"/.
exec(build)?.[1];if(name2===void 0||!(isPlay(plugins)||plugins.includes("sbt-native-packager")))return{kind:"unknown",advice:"web: target/universal/stage/bin/YO\
UR-PROJECT"};let program=name2.toLowerCase().replaceAll(/\W+/g,"-"),settings=isPlay(plugins)?" -Dhttp.port=$PORT -Dplay.http.secret.key=$APPLICATION_SECRET":"";
return{kind:"known",command:`target/universal/stage/bin/${program}${settings}`,because:`build.sbt names the project ${JSON.stringify(name2)}`}}__name(scalaCommand,
"scalaCommand");function isPlay(plugins){return plugins.includes('"org.playframework"')||plugins.includes('"com.typesafe.play"')}__name(isPlay,"isPlay");async function javaCommand(folder){
return isBuiltByGradle(folder)?gradleCommand(folder):mavenCommand(folder)}__name(javaCommand,"javaCommand");var springBoot=/(?:["']org\.springframework\.boot["']|\blibs\.plugins\.spring\.?boot\b)(?!.*\bapply\b.*\bfalse\b)/i;
async function gradleCommand(folder){for(let file of["build.gradle","build.gradle.kts"]){let build=await folder.read(file);if(build===null||!springBoot.test(build))
continue;return{kind:"known",command:"java -Dserver.port=$PORT $JAVA_OPTS -jar build/libs/*.jar",because:`${file} has the plugin of Spring Boot`}}return{kind:"u\
nknown",advice:"web: java -jar build/libs/YOUR-APP.jar"}}__name(gradleCommand,"gradleCommand");async function mavenCommand(folder){let file="pom.xml",pom=await folder.
read(file);if(pom===null)return{kind:"unknown",advice:"web: java -jar target/YOUR-APP.jar"};if(pom.includes("spring-boot-maven-plugin"))return{kind:"known",command:"\
java -Dserver.port=$PORT $JAVA_OPTS -jar target/*.jar",because:"pom.xml has the plugin of Spring Boot"};let name2=xmlText(pom,{file,names:["finalName"]});return name2===
null||!/^[\w.-]+$/.test(name2.text)||!pom.includes("<mainClass>")?{kind:"unknown",advice:"web: java -jar target/YOUR-APP.jar"}:{kind:"known",command:`java -jar \
target/${name2.text}.jar`,because:`${file}:${name2.line} names it`}}__name(mavenCommand,"mavenCommand");async function playFirstSteps(folder){let plugins=await folder.read("project/plugins.sbt");return plugins===null||!isPlay(plugins)||folder.names.includes("Procf\
ile")?[]:(await scalaCommand(folder)).kind==="unknown"?[]:['The Procfile gives Play the secret that it signs sessions with. Set it once: heroku config:set APPLI\
CATION_SECRET="$(openssl rand -hex 32)"']}__name(playFirstSteps,"playFirstSteps");import{posix as posix12}from"node:path";async function readRequirements(folder){return listRequirements(folder,"requirements.txt",new Set)}__name(readRequirements,"readRequirements");async function listRequirements(folder,file,seen){
if(seen.has(file))return[];seen.add(file);let text3=/^(?:\.\.)?\//.test(file)?null:await folder.read(file),found=[];for(let[index,line2]of(text3??"").split(/\r\n|\n|\r/).
entries()){let requirement=readLine({text:line2.replace(/(?:^|\s)#.*$/,"").trim(),file,line:index+1});requirement!==null&&(found.push(requirement),requirement.kind===
"list"&&found.push(...await listRequirements(folder,requirement.path,seen)))}return found}__name(listRequirements,"listRequirements");function readLine(place){let{
text:text3,file}=place,list=/^(?:-r|--requirement|-c|--constraint)[\s=]*(\S+)$/.exec(text3)?.[1];if(list!==void 0)return isUrl(list)?null:{kind:"list",path:posix12.
join(posix12.dirname(file),list),place};let editable=/^(?:-e|--editable)[\s=]*(\S.*)$/.exec(text3)?.[1],path=ownPath(editable??text3);return path!==null?{kind:"\
own",path,place}:text3===""||text3.startsWith("-")?null:{kind:"package",place}}__name(readLine,"readLine");function ownPath(text3){let path=/^(?:\S+\s*@\s*)?(?:file:)?(\.{0,2}\/?[^\s;[]*)/.
exec(text3)?.[1]??"";return(/^\.{1,2}$|^[^/].*\//.test(path)||/^(?:\S+\s*@\s*)?file:(?!\/)/.test(text3)||isArchive(path))&&!isUrl(path)?posix12.normalize(path).
replace(/(?<=.)\/$/,""):null}__name(ownPath,"ownPath");function isArchive(path){return/\.(?:whl|zip|tar\.gz|tgz)$/.test(path)&&!path.startsWith("/")}__name(isArchive,
"isArchive");function isUrl(text3){return/^[\w+.-]+:\/\//.test(text3)}__name(isUrl,"isUrl");async function pythonFirstSteps(folder,dockerfile){if(!folder.names.includes("requirements.txt"))return missingLock(folder);let place=placeIn(dockerfile,/^COPY .*requirements\.txt/),
said=new Map;for(let requirement of await readRequirements(folder))requirement.kind==="package"||said.has(requirement.path)||said.set(requirement.path,await sentence(
requirement,{folder,place}));return[...said.values()]}__name(pythonFirstSteps,"pythonFirstSteps");async function sentence({kind,path,place:{file,line:line2,text:text3}},{
folder,place}){let who=`${file}:${line2} (${text3})`;if(path===".."||path.startsWith("../"))return`${who} takes what is outside of the app's folder. Put it into\
 the folder, or take the line out.`;if(path===".")return`${who} installs the app itself, whose files are not in the base. List what it needs there instead, and \
put at the end of the Dockerfile: ONBUILD RUN python -m pip install --no-cache-dir --no-deps --editable .`;let copy=kind==="own"&&(await folder.list(path)).length>
0?`COPY --chown=heroku:heroku ${path} ${path}`:copyLine(path);return`${who} takes ${path}, which the base does not have. Put under ${place}: ${copy}`}__name(sentence,
"sentence");async function missingLock(folder){let{names:names2}=folder;if(["uv.lock","poetry.lock","Pipfile.lock"].some(name2=>names2.includes(name2)))return[];
let project=await folder.read("pyproject.toml")??"";return[`There is no lockfile. Make it: ${lockMaker(names2,project)}`]}__name(missingLock,"missingLock");function lockMaker(names2,project){
if(names2.includes("pdm.lock"))return"pdm export --prod --output requirements.txt";if(names2.includes("Pipfile"))return"pipenv lock";if(/^\[tool\.poetry(?:\.dependencies)?\]/m.
test(project))return"poetry lock";if(project!=="")return"uv lock";let setup=["setup.py","setup.cfg"].find(name2=>names2.includes(name2));return setup===void 0?"\
pip freeze > requirements.txt":`uv pip compile ${setup} --output-file requirements.txt`}__name(lockMaker,"lockMaker");var bundlers=["jsbundling-rails","cssbundling-rails","vite_ruby","webpacker","shakapacker","react_on_rails"];async function rubyFirstSteps(folder){let lock=await folder.
read("Gemfile.lock")??"",gem=await assetsGem(folder);return[...foreignPlatforms(lock),...gem===null?[]:[`${gem.file}:${gem.line} has ${gem.text}, so assets:prec\
ompile runs Node.js, which this Dockerfile does not bring. Take three parts of the Dockerfile of the template node (init --template node --dry-run shows it): th\
e stage "node"; the lines from COPY --from=node to ENV; and, under "bundle install", the COPY of package.json with its RUN.`]]}__name(rubyFirstSteps,"rubyFirstS\
teps");async function assetsGem(folder){let file="Gemfile.lock",lock=await folder.read(file);if(lock===null||await folder.read("bin/rails")===null||!(await folder.
list("app")).includes("assets/"))return null;let gem=__name(names2=>firstMatch(lock,{file,pattern:new RegExp(`^ {4}(${names2.join("|")}) \\(`)}),"gem");return(folder.
names.includes("package.json")?gem(bundlers):null)??(gem(["mini_racer"])===null?gem(["execjs"]):null)}__name(assetsGem,"assetsGem");function foreignPlatforms(lock){
let lines=lock.split(/\r?\n/),start=lines.indexOf("PLATFORMS");if(start<0)return[];let after2=lines.slice(start+1),end2=after2.findIndex(line2=>!line2.startsWith(
"  ")),platforms2=after2.slice(0,end2<0?void 0:end2).map(line2=>line2.trim());return platforms2.some(name2=>/^(?:ruby|x86_64-linux(?:-gnu)?)$/.test(name2))?[]:[
`Gemfile.lock:${start+1} has ${platforms2.join(", ")}, and not the platform of a dyno. Add it: bundle lock --add-platform x86_64-linux`]}__name(foreignPlatforms,
"foreignPlatforms");var ofTemplate={ruby:rubyFirstSteps,node:nodeFirstSteps,php:phpFirstSteps,python:pythonFirstSteps,java:gradleFirstSteps,scala:playFirstSteps,dotnet:dotnetFirstSteps};
async function firstSteps(template,folder,dockerfile){return await ofTemplate[template]?.(folder,dockerfile)??[]}__name(firstSteps,"firstSteps");var makers=new Map([["Gemfile.lock","bundle lock --add-platform x86_64-linux"],["package-lock.json","npm install --package-lock-only"],["gradlew","gradle wrappe\
r"],["gradle","gradle wrapper"],["pnpm-lock.yaml","pnpm install --lockfile-only"],["yarn.lock","yarn install"],["uv.lock","uv lock"],["poetry.lock","poetry lock"],
["requirements.txt","pip freeze > requirements.txt"],["composer.lock","composer update --no-install"]]);async function missingSources(dockerfile,folder){let{sources}=readDockerfile(
{text:dockerfile,file:"Dockerfile"}),wanted=sources.filter(({required,path})=>required&&path!==".");return(await Promise.all(wanted.map(async({path,line:line2})=>{
if(await isThere(path,folder))return[];let maker=makers.get(path),cure=maker===void 0?"Add it, or change what is done with it there.":`Make it: ${maker}`;return[
`Dockerfile:${line2} copies ${path}, and there is none. ${cure}`]}))).flat()}__name(missingSources,"missingSources");async function isThere(path,folder){let slash=path.
lastIndexOf("/"),names2=slash<0?folder.names:await folder.list(path.slice(0,slash)),name2=path.slice(slash+1);return names2.includes(name2)||names2.includes(`${name2}\
/`)}__name(isThere,"isThere");import{lstat as lstat2,readFile as readFile5}from"node:fs/promises";import{relative as relative2}from"node:path";async function planFile({path,text:text3,why},from){let shown4=relative2(from,path),found=await lstat2(path).catch(error=>{if(isMissingPath(error))return null;throw new ActionError(
`Cannot look at ${shown4}: ${errorMessage(error)}`,{cause:error})});if(found===null)return{path,shown:shown4,text:text3,why,found:"nothing"};if(!found.isFile()&&
!found.isSymbolicLink())throw new ActionError(`${shown4} is there and is no file. Move it away; nothing was written.`);let own2=await readFile5(path,"utf8").catch(
()=>null);return{path,shown:shown4,text:text3,why,found:own2===text3?"same":"other"}}__name(planFile,"planFile");var among=__name((...names2)=>paths=>names2.find(name2=>paths.includes(name2)),"among"),matching=__name(pattern=>paths=>paths.find(path=>pattern.test(path)),"ma\
tching"),platforms=[{template:"ruby",evidence:among("Gemfile")},{template:"node",evidence:among("package.json")},{template:"python",evidence:among("requirements\
.txt","pyproject.toml","uv.lock","Pipfile","Pipfile.lock","poetry.lock","pdm.lock","setup.py","setup.cfg",".python-version","runtime.txt","manage.py","app.py","\
main.py","server.py")},{template:"java",evidence:among("pom.xml","gradlew","build.gradle","build.gradle.kts","settings.gradle","settings.gradle.kts")},{template:"\
scala",evidence:matching(/^(?:[^/]+\.sbt|project\/build\.properties|project\/[^/]+\.scala)$/)},{template:"php",evidence:among("composer.json","index.php")},{template:"\
go",evidence:among("go.mod")},{template:"dotnet",evidence:matching(/^[^/]+\.(?:[cfv][sb]proj|slnx?)$/)},{template:"static",evidence:among("static.json","index.h\
tml","public/index.html")}];async function detectPlatforms(folder){let below=__name(async name2=>(await folder.list(name2)).map(each=>`${name2}/${each}`),"below"),
paths=[...folder.names,...await below("project"),...await below("public")];return platforms.flatMap(({template,evidence})=>{let found=evidence(paths);return found===
void 0?[]:[{template,evidence:found}]})}__name(detectPlatforms,"detectPlatforms");import{readFile as readFile6,stat as stat2}from"node:fs/promises";import{dirname,join as join5,relative as relative3}from"node:path";async function findRepository(folder){let root=await repositoryRoot(folder);if(root===null)return{root:folder,context:".",branch:"main"};let context=relative3(root,
folder).replaceAll("\\","/")||".";return{root,context,branch:await defaultBranch(join5(root,".git"))}}__name(findRepository,"findRepository");async function repositoryRoot(folder){
if(await stat2(join5(folder,".git")).then(()=>!0,()=>!1))return folder;let parent=dirname(folder);return parent===folder?null:repositoryRoot(parent)}__name(repositoryRoot,
"repositoryRoot");async function defaultBranch(git){let[origin,head]=await Promise.all([reference(git,"refs/remotes/origin/HEAD"),reference(git,"HEAD")]),ofOrigin=/^ref: refs\/remotes\/origin\/(\S+)$/.
exec(origin)?.[1],own2=/^ref: refs\/heads\/(main|master|trunk)$/.exec(head)?.[1];return ofOrigin??own2??"main"}__name(defaultBranch,"defaultBranch");async function reference(git,name2){
return readFile6(join5(git,name2),"utf8").then(text3=>text3.trim(),()=>"")}__name(reference,"reference");async function withProjects(dockerfile,folder){let projects=await dotnetProjects(folder),hasSolution=folder.names.some(name3=>/\.slnx?$/.test(name3));if(projects.
every(({path})=>!path.includes("/"))&&projects.length<2&&!hasSolution)return dockerfile;let shared=await filesBelow(folder,/^(?:Directory\.(?:Build|Packages)\.(?:props|targets)|packages\.lock\.json)$/),
copies=[...projects.map(({path})=>path),...shared].filter(path=>path.includes("/")).map(path=>`${copyLine(path)}
`).join(""),project=publishedProject(projects),name2=project===null?"":` ${shellWord2(project.path)}`;return dockerfile.replace(/^COPY .*\*\.\*proj .*\n/m,line2=>line2+
copies).replace(/(?<=dotnet restore)$/m,()=>name2).replace(/(?<=dotnet publish)(?= --)/m,()=>name2)}__name(withProjects,"withProjects");function shellWord2(path){
return/^[\w./-]+$/.test(path)?path:`'${path.replaceAll("'","'\\''")}'`}__name(shellWord2,"shellWord");var runtimes={ruby:{name:"Ruby",lines:["4.0","3.4","3.3","3.2","3.1"],hasPatchTags:!0,firstPatches:["3.2.2","3.1.4"],source:"https://hub.docker.com/_/ruby"},node:{
name:"Node.js",lines:["26","25","24","23","22","21","20","18","16"],hasPatchTags:!0,firstPatches:["20.3.0","18.16.0","16.20.0"],source:"https://hub.docker.com/_\
/node"},pnpm:{name:"pnpm",lines:["12","11","10","9","8","7"],hasPatchTags:!0,firstPatches:[],source:"https://github.com/pnpm/pnpm/releases"},yarn:{name:"Yarn",lines:[
"4","3","2","1"],hasPatchTags:!0,firstPatches:[],source:"https://github.com/yarnpkg/berry/releases"},python:{name:"Python",lines:["3.15","3.14","3.13","3.12","3\
.11","3.10","3.9","3.8"],hasPatchTags:!0,firstPatches:["3.11.4","3.10.12","3.9.17","3.8.17"],source:"https://hub.docker.com/_/python"},java:{name:"Java",lines:[
"25","24","23","22","21","17","11","8"],hasPatchTags:!1,firstPatches:[],source:"https://hub.docker.com/_/eclipse-temurin"},sbt:{name:"sbt",lines:["2","1"],hasPatchTags:!0,
firstPatches:[],source:"https://www.scala-sbt.org/download/"},go:{name:"Go",lines:["1.27","1.26","1.25","1.24","1.23","1.22","1.21","1.20"],hasPatchTags:!1,firstPatches:[],
source:"https://hub.docker.com/_/golang"},php:{name:"PHP",lines:["8.5","8.4","8.3","8.2","8.1"],hasPatchTags:!0,firstPatches:["8.2.7","8.1.20"],source:"https://\
hub.docker.com/_/php"},dotnet:{name:".NET",lines:["10.0","9.0","8.0"],hasPatchTags:!1,firstPatches:[],source:"https://mcr.microsoft.com/artifact/mar/dotnet/sdk/\
tags"}};var import_semver2=__toESM(require_semver(),1);var NEWEST=9999,MOST_OF_A_LINE=99;function plainVersion(text3){return/^v?(\d+(?:\.\d+){0,2})$/.exec(text3.trim())?.[1]??null}__name(plainVersion,"plainVersion");
function chooseVersion(ask,runtime,preferred){if(ask.kind==="plain")return plainTag(ask.version,ask.place,runtime,preferred);let lines=[...new Set([...runtime.lines.
filter(line2=>line2===preferred),...runtime.lines])],found=firstAccepted(lines,ask.accepts,runtime);if(found===null)throw unknownVersion(ask.place,runtime);return found}
__name(chooseVersion,"chooseVersion");function plainTag(version2,place,runtime,preferred){let isOf=__name(line3=>version2===line3||version2.startsWith(`${line3}\
.`),"isOf"),line2=runtime.lines.find(isOf);if(line2!==void 0){if(!runtime.hasPatchTags)return line2;if(!hasImage(version2,runtime))throw unknownVersion(place,runtime);
return version2}let wider=[preferred,...runtime.lines].find(own2=>own2.startsWith(`${version2}.`));if(wider!==void 0)return wider;throw unknownVersion(place,runtime)}
__name(plainTag,"plainTag");function firstAccepted(tags,accepts,runtime){let found=tags.find(tag=>accepts(newestOf(tag))&&hasImage(tag,runtime));if(found!==void 0||
!runtime.hasPatchTags)return found??null;let finer=tags.filter(tag=>tag.split(".").length<3).flatMap(tag=>countdown.map(part=>`${tag}.${part}`));return finer.length===
0?null:firstAccepted(finer,accepts,runtime)}__name(firstAccepted,"firstAccepted");var countdown=Array.from({length:MOST_OF_A_LINE+1},(_,index)=>MOST_OF_A_LINE-index);
function hasImage(tag,runtime){let first=firstPatchFor(tag,runtime);return first===void 0||import_semver2.default.gte(newestOf(tag),first)}__name(hasImage,"hasI\
mage");function firstPatchFor(version2,{lines,firstPatches}){let isOf=__name((each,line3)=>`${each}.`.startsWith(`${line3}.`),"isOf"),line2=lines.find(own2=>isOf(
version2,own2));return line2===void 0?void 0:firstPatches.find(first=>isOf(first,line2))}__name(firstPatchFor,"firstPatchFor");function newestOf(tag){let parts2=tag.
split(".");return[...parts2,...[NEWEST,NEWEST].slice(0,3-parts2.length)].join(".")}__name(newestOf,"newestOf");function unknownVersion(place,{name:name2,lines,firstPatches,
source}){let since=firstPatches.length===0?"":`, of the old ones ${firstPatches.toReversed().join(", ")} and newer`;return faultInFile(place,`no image has ${name2}\
 ${JSON.stringify(place.text)} for this stack. There are ${lines.toReversed().join(", ")}${since} (${source}).`)}__name(unknownVersion,"unknownVersion");async function dotnetVersionAsk(folder){let global=await folder.read("global.json"),sdk=global===null?null:jsonString(global,{file:"global.json",path:["sdk","ve\
rsion"]});if(sdk)return plainAsk(sdk,plainVersion(sdk.text.replace(/-.*$/,"")));let framework=await targetFramework(folder);return framework&&plainAsk(framework,
newestFramework(framework.text))}__name(dotnetVersionAsk,"dotnetVersionAsk");async function targetFramework(folder){let projects=await dotnetProjects(folder),file="\
Directory.Build.props",common={path:file,text:await folder.read(file)??""},published=publishedProject(projects),own2=published===null?null:frameworkOf(published,
common);if(own2!==null)return own2;let found=[common,...projects].flatMap(each=>frameworkOf(each,common)??[]);return found.find(({text:text3})=>newestFramework(
text3)!==null)??found[0]??null}__name(targetFramework,"targetFramework");function frameworkOf(project,common){let found=propertyOf(project,["TargetFramework","T\
argetFrameworks","TargetFrameworkVersion"]),property=/^\$\(([\w.-]+)\)$/.exec(found?.text.trim()??"")?.[1],named=property===void 0?found:propertyOf(project,[property])??
propertyOf(common,[property]);return named?.text.includes("$(")?null:named}__name(frameworkOf,"frameworkOf");function propertyOf({path,text:text3},names2){return text3.
trim()===""?null:xmlText(text3,{file:path,names:names2})}__name(propertyOf,"propertyOf");function plainAsk(place,version2){if(version2!==null)return{kind:"plain",
version:version2,place};let shown4=JSON.stringify(place.text);throw/^v?(?:net)?4/.test(place.text)?faultInFile(place,`${shown4} is .NET Framework, which runs on\
 Linux by Mono alone: take --template minimal and do as examples/dotnet-web does, or move to net10.0.`):faultInFile(place,`${shown4} has no .NET for Linux in it\
; write one such as net10.0.`)}__name(plainAsk,"plainAsk");function newestFramework(text3){return text3.split(";").flatMap(each=>/^net(?:coreapp)?(\d+\.\d+)(?:-.*)?$/.
exec(each.trim())?.[1]??[]).toSorted((a,b)=>Number.parseFloat(b)-Number.parseFloat(a))[0]??null}__name(newestFramework,"newestFramework");var import_semver3=__toESM(require_semver(),1);async function goVersionAsk(folder){let file="go.mod",text3=await folder.read(file);if(text3===null)return null;let asks=[/^go\s+(\S+)/,/^toolchain\s+go(\S+)/].
map(pattern=>firstMatch(text3,{file,pattern})).filter(place2=>place2!==null).map(place2=>({place:place2,version:versionOf(place2)})),[newest]=asks.toSorted((a,b)=>import_semver3.default.
compare(b.version,a.version));if(newest===void 0)return null;let{version:version2,place}=newest;return isOlderThanAll(version2)?{kind:"range",accepts:__name(each=>import_semver3.default.
gte(each,version2),"accepts"),place}:{kind:"plain",...newest}}__name(goVersionAsk,"goVersionAsk");function isOlderThanAll(version2){return runtimes.go.lines.every(
line2=>import_semver3.default.lt(version2,`${line2}.0`))}__name(isOlderThanAll,"isOlderThanAll");function versionOf(place){let version2=import_semver3.default.coerce(
/^\d+(?:\.\d+){0,2}/.exec(place.text)?.[0])?.version;if(version2===void 0)throw faultInFile(place,`${JSON.stringify(place.text)} is no version of Go; write one \
such as 1.26.`);return version2}__name(versionOf,"versionOf");async function pomRelease(folder){let file="pom.xml",text3=await folder.read(file);if(text3===null)return null;let named=__name(name2=>xmlText(text3,{file,names:[
name2]}),"named"),properties=["maven.compiler.release","java.version","maven.compiler.target","maven.compiler.source"];for(let name2 of[...properties,"release",
"target"]){let found=named(name2),property=/^\$\{([\w.-]+)\}$/.exec(found?.text.trim()??"")?.[1],place=property===void 0?found:named(property);if(place!==null&&
/^(?:1\.)?\d+$/.test(place.text.trim()))return{...place,text:place.text.trim()}}return null}__name(pomRelease,"pomRelease");async function gradleRelease(folder){
let patterns=[/\bJavaLanguageVersion\.of\(\s*["']?(\d+)/,/\bjvmToolchain\(\s*(\d+)\s*\)/,/\b(?:options\.)?release(?:\.set\(|\s*=)\s*(\d+)/,/\b(?:target|source)Compatibility\s*=?\s*(?:JavaVersion\.VERSION_|["'])?((?:1[._])?\d+)/];
for(let file of["build.gradle","build.gradle.kts"]){let text3=await folder.read(file);if(text3!==null)for(let pattern of patterns){let place=firstMatch(text3,{file,
pattern});if(place!==null)return{...place,text:place.text.replace("_",".")}}}return null}__name(gradleRelease,"gradleRelease");async function javaVersionAsk(folder){let file="system.properties",text3=await folder.read(file),place=text3===null?null:firstMatch(text3,{file,pattern:/^\s*java\.runtime\.version\s*[=:\s]\s*(\S+)/});
if(place)return{kind:"plain",version:javaVersion(place),place};let release2=await pomRelease(folder)??await gradleRelease(folder);return release2&&{kind:"plain",
version:lineFor(javaVersion(release2)),place:release2}}__name(javaVersionAsk,"javaVersionAsk");function javaVersion(place){let version2=plainVersion(place.text.
replace(/^[a-z]+-/,"").replace(/^1\./,"").replace(/[_+].*$/,""));if(version2===null)throw faultInFile(place,`${JSON.stringify(place.text)} is no version of Java\
; write one such as 25.`);return version2}__name(javaVersion,"javaVersion");function lineFor(release2){return runtimes.java.lines.findLast(own2=>Number(own2)>=Number.
parseInt(release2,10))??release2}__name(lineFor,"lineFor");async function sbtVersionAsk(folder){let file="project/build.properties",text3=await folder.read(file),
place=text3===null?null:firstMatch(text3,{file,pattern:/^\s*sbt\.version\s*[=:\s]\s*(\S+)/});if(!place)return null;let[,released="",candidate=""]=/^(.+?)(-(?:RC|M)\d+)?$/.
exec(place.text)??[],version2=plainVersion(released);if(version2===null)throw faultInFile(place,`${JSON.stringify(place.text)} is no version of sbt; write one s\
uch as 1.11.7.`);return{kind:"plain",version:`${version2}${candidate}`,place}}__name(sbtVersionAsk,"sbtVersionAsk");var lineOfLockfile=new Map([["5","7"],["6","8"]]);async function pnpmVersionAsk(folder){if(await nodeManager(folder)!=="pnpm")return null;let named=await versionOf2(
"pnpm",folder);if(named!==null)return named;let file="pnpm-lock.yaml",text3=await folder.read(file),place=text3===null?null:firstMatch(text3,{file,pattern:/^lockfileVersion:\s*["']?(\d+(?:\.\d+)?)/}),
line2=lineOfLockfile.get(place?.text.split(".")[0]??"");return place===null||line2===void 0?null:{kind:"plain",version:line2,place}}__name(pnpmVersionAsk,"pnpmV\
ersionAsk");async function yarnVersionAsk(folder){let manager=await nodeManager(folder);return manager==="yarn"||manager==="yarn-berry"?versionOf2(manager,folder):
null}__name(yarnVersionAsk,"yarnVersionAsk");async function versionOf2(manager,folder){let named=await namedManager(folder);return named?.manager===manager?{kind:"\
plain",version:named.version,place:named.place}:null}__name(versionOf2,"versionOf");var import_semver4=__toESM(require_semver(),1);var lineOfName=new Map([["gallium","16"],["hydrogen","18"],["iron","20"],["jod","22"],["krypton","24"]]);async function nodeVersionAsk(folder){let manifest=await folder.
read("package.json"),engines=manifest===null?null:jsonString(manifest,{file:"package.json",path:["engines","node"]});if(engines)return rangeAsk(engines);for(let file of[
".node-version",".nvmrc"]){let text3=await folder.read(file),place=text3===null?null:firstLine(text3,file);if(place!==null)return fileAsk(place)}return null}__name(
nodeVersionAsk,"nodeVersionAsk");function fileAsk(place){let{text:text3}=place;if(["node","stable","lts/*"].includes(text3))return null;let line2=lineOfName.get(
text3.replace(/^lts\//,"").toLowerCase());return line2===void 0?rangeAsk(place):{kind:"plain",version:line2,place}}__name(fileAsk,"fileAsk");function rangeAsk(place){
let version2=plainVersion(place.text);if(version2!==null)return{kind:"plain",version:version2,place};if(import_semver4.default.validRange(place.text)===null)throw faultInFile(
place,`${JSON.stringify(place.text)} is no version of Node.js; write one such as "24" or ">=22".`);return{kind:"range",accepts:__name(each=>import_semver4.default.
satisfies(each,place.text),"accepts"),place}}__name(rangeAsk,"rangeAsk");var import_semver5=__toESM(require_semver(),1);async function phpVersionAsk(folder){let file="composer.json",text3=await folder.read(file),place=text3===null?null:jsonString(text3,{file,path:["require","php"]});
if(!place)return null;let version2=plainVersion(place.text);if(version2!==null)return{kind:"plain",version:version2,place};let range=npmRange(place.text);if(import_semver5.default.
validRange(range)===null)throw faultInFile(place,`${JSON.stringify(place.text)} is no version of PHP; write one such as "^8.4".`);return{kind:"range",accepts:__name(
each=>import_semver5.default.satisfies(each,range),"accepts"),place}}__name(phpVersionAsk,"phpVersionAsk");function npmRange(constraint){return constraint.replaceAll(
/\s*\|\|?\s*/g," || ").replaceAll(/\s*,\s*/g," ").replaceAll(/@\w+/g,"").replaceAll(/~\s*(\d+)\.(\d+)(?![.\d])/g,"^$1.$2")}__name(npmRange,"npmRange");var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<release>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","\
[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","\
(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");var validRegex=new RegExp("^"+VERSION_PATTERN+"$","i");var cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");function parse5(version2,regex){let{groups}=(regex||validRegex).exec(version2)||{};return groups?{epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.
split(".").map(Number),pre:normalize_letter_version(groups.pre_l,groups.pre_n),post:normalize_letter_version(groups.post_l,groups.post_n1||groups.post_n2),dev:normalize_letter_version(
groups.dev_l,groups.dev_n),local:parse_local_version(groups.local)}:null}__name(parse5,"parse");function stringify(parsed){if(!parsed)return null;let{epoch,release:release2,
pre,post,dev,local}=parsed,parts2=[];return epoch!==0&&parts2.push(`${epoch}!`),parts2.push(release2.join(".")),pre&&parts2.push(pre.join("")),post&&parts2.push(
"."+post.join("")),dev&&parts2.push("."+dev.join("")),local&&parts2.push(`+${local}`),parts2.join("")}__name(stringify,"stringify");function normalize_letter_version(letterIn,numberIn){
let letter=letterIn,number=numberIn;return letter?(number||(number=0),letter=letter.toLowerCase(),letter==="alpha"?letter="a":letter==="beta"?letter="b":["c","p\
re","preview"].includes(letter)?letter="rc":["rev","r"].includes(letter)&&(letter="post"),[letter,Number(number)]):!letter&&number?(letter="post",[letter,Number(
number)]):null}__name(normalize_letter_version,"normalize_letter_version");function parse_local_version(local){return local?local.split(/[._-]/).map(part=>Number.
isNaN(Number(part))?part.toLowerCase():Number(part)):null}__name(parse_local_version,"parse_local_version");function explain(version2){let parsed=parse5(version2);
if(!parsed)return parsed;let{epoch,release:release2,pre,post,dev,local}=parsed,base_version="";epoch!==0&&(base_version+=epoch+"!"),base_version+=release2.join(
".");let is_prerelease=!!(dev||pre),is_devrelease=!!dev,is_postrelease=!!post;return{epoch,release:release2,pre,post:post&&post[1],dev:dev&&dev[1],local:local&&
local.join("."),public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}__name(explain,"explain");var operator_exports={};__export(operator_exports,{"!=":()=>ne,"<":()=>lt,"<=":()=>le,"==":()=>eq,"===":()=>arbitrary,">":()=>gt,">=":()=>ge,compare:()=>compare2,
eq:()=>eq,ge:()=>ge,gt:()=>gt,le:()=>le,lt:()=>lt,ne:()=>ne,rcompare:()=>rcompare});function lt(version2,other){return compare2(version2,other)<0}__name(lt,"lt");function le(version2,other){return compare2(version2,other)<=0}__name(le,"le");function eq(version2,other){
return compare2(version2,other)===0}__name(eq,"eq");function ne(version2,other){return compare2(version2,other)!==0}__name(ne,"ne");function ge(version2,other){
return compare2(version2,other)>=0}__name(ge,"ge");function gt(version2,other){return compare2(version2,other)>0}__name(gt,"gt");function arbitrary(version2,other){
return version2.toLowerCase()===other.toLowerCase()}__name(arbitrary,"arbitrary");function compare2(version2,other){let parsedVersion=parse5(version2),parsedOther=parse5(
other),keyVersion=calculateKey(parsedVersion),keyOther=calculateKey(parsedOther);return pyCompare(keyVersion,keyOther)}__name(compare2,"compare");function rcompare(version2,other){
return-compare2(version2,other)}__name(rcompare,"rcompare");function pyCompare(elemIn,otherIn){let elem=elemIn,other=otherIn;if(elem===other)return 0;if(Array.isArray(
elem)!==Array.isArray(other)&&(elem=Array.isArray(elem)?elem:[elem],other=Array.isArray(other)?other:[other]),Array.isArray(elem)){let len=Math.min(elem.length,
other.length);for(let i=0;i<len;i+=1){let res=pyCompare(elem[i],other[i]);if(res!==0)return res}return elem.length-other.length}return elem===-1/0||other===1/0?
-1:elem===1/0||other===-1/0?1:elem<other?-1:1}__name(pyCompare,"pyCompare");function calculateKey(input){let{epoch}=input,{release:release2,pre,post,local,dev}=input;
for(release2=release2.concat(),release2.reverse();release2.length&&release2[0]===0;)release2.shift();return release2.reverse(),!pre&&!post&&dev?pre=-1/0:pre||(pre=
1/0),post||(post=-1/0),dev||(dev=1/0),local?local=local.map(i=>Number.isNaN(Number(i))?[-1/0,i]:[Number(i),""]):local=-1/0,[epoch,release2,pre,post,dev,local]}__name(
calculateKey,"calculateKey");var RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+"))","(?<prefix>\\.\\*)?","|","(\
?<legacy>[^,;\\s)]+)",")"].join("");var isEqualityOperator=__name(op=>["==","!=","==="].includes(op),"isEqualityOperator"),rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse6(ranges){
if(!ranges.trim())return[];let specifiers=ranges.split(",").map(range=>rangeRegex.exec(range.trim())||{}).map(({groups})=>{if(!groups)return null;let{...spec}=groups,
{operator,version:version2,prefix,legacy}=groups;return version2&&(spec={...spec,...explain(version2)},operator==="~="&&spec.release.length<2||!isEqualityOperator(
operator)&&spec.local||prefix&&(!isEqualityOperator(operator)||spec.dev||spec.local))||legacy&&operator!=="==="?null:spec});return specifiers.filter(Boolean).length!==
specifiers.length?null:specifiers}__name(parse6,"parse");function pick(versions,specifier,options4){let parsed=parse6(specifier);return parsed?versions.filter(version2=>{let explained=explain(version2);return parsed.length?
parsed.reduce((pass,spec)=>pass?contains({...spec,...options4},{version:version2,explained}):!1,!0):explained&&!(explained.is_prerelease&&!options4.prereleases)}):
[]}__name(pick,"pick");function satisfies(version2,specifier,options4={}){return pick([version2],specifier,options4).length===1}__name(satisfies,"satisfies");function arrayStartsWith(array,prefix){
if(prefix.length>array.length)return!1;for(let i=0;i<prefix.length;i+=1)if(prefix[i]!==array[i])return!1;return!0}__name(arrayStartsWith,"arrayStartsWith");function contains(specifier,input){
let{explained}=input,{version:version2}=input,{...spec}=specifier;if(spec.prereleases===void 0&&(spec.prereleases=spec.is_prerelease),explained&&explained.is_prerelease&&
!spec.prereleases)return!1;if(spec.operator==="~="){let compatiblePrefix=spec.release.slice(0,-1).concat("*").join(".");return spec.epoch&&(compatiblePrefix=spec.
epoch+"!"+compatiblePrefix),satisfies(version2,`>=${spec.version}, ==${compatiblePrefix}`,{prereleases:spec.prereleases})}if(spec.prefix){let isMatching=explained.
epoch===spec.epoch&&arrayStartsWith(explained.release,spec.release);return spec.operator!=="!="?isMatching:!isMatching}if(explained&&explained.local&&spec.version&&
spec.operator!=="==="&&!spec.local&&(version2=explained.public,spec.version=explain(spec.version).public),(spec.operator==="<"||spec.operator===">")&&eq(spec.release.
join("."),explained.release.join(".")))return!1;let op=operator_exports[spec.operator];return op(version2,spec.version||spec.legacy)}__name(contains,"contains");
function validRange(specifier){return!!parse6(specifier)}__name(validRange,"validRange");var import_semver6=__toESM(require_semver(),1);function getLineColFromPtr(string,ptr){let lines=string.slice(0,ptr).split(/\r?\n/);return[lines.length,lines.pop().length+1]}__name(getLineColFromPtr,"getLineC\
olFromPtr");function makeCodeBlock(string,line2,column){let lines=string.split(/\r?\n/),codeblock="",numberLen=(Math.log10(line2+1)|0)+1;for(let i=line2-1;i<=line2+
1;i++){let l=lines[i-1];l&&(codeblock+=i.toString().padEnd(numberLen," "),codeblock+=":  ",codeblock+=l,codeblock+=`
`,i===line2&&(codeblock+=" ".repeat(numberLen+column+2),codeblock+=`^
`))}return codeblock}__name(makeCodeBlock,"makeCodeBlock");var TomlError=class _TomlError extends Error{static{__name(this,"TomlError")}line;column;codeblock;constructor(message,options4){
let[line2,column]=getLineColFromPtr(options4.toml,options4.ptr),codeblock=makeCodeBlock(options4.toml,line2,column);super(`Invalid TOML document: ${message}

${codeblock}`,options4),this.line=line2,this.column=column,this.codeblock=codeblock}static x(message,ctx,ptr){throw new _TomlError(message,{toml:ctx.s,ptr:ptr??
ctx.p})}};function parseString(ctx){let startPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p++),first=c,isLiteral=c===39,isMultiline=c===ctx.s.charCodeAt(ctx.p)&&c===ctx.s.charCodeAt(
ctx.p+1);isMultiline&&((c=ctx.s.charCodeAt(ctx.p+=2))===10?ctx.p++:c===13&&ctx.s.charCodeAt(ctx.p+1)===10&&(ctx.p+=2));let parsed="",sliceStart=ctx.p,state=0;for(;ctx.
p<ctx.s.length;ctx.p++)if(c=ctx.s.charCodeAt(ctx.p),isMultiline&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10))state=state&&3;else if(c<32&&c!==9||c===127)TomlError.
x("control characters are not allowed in strings",ctx);else if((!state||state===3)&&c===first&&(!isMultiline||ctx.s.charCodeAt(ctx.p+1)===first&&ctx.s.charCodeAt(
ctx.p+2)===first)){if(isMultiline&&(ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++,ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++),!state){let s=ctx.s.slice(sliceStart,
ctx.p);parsed=parsed?parsed+s:s}return ctx.p+=isMultiline?3:1,parsed}else if(!state)!isLiteral&&c===92&&(parsed+=ctx.s.slice(sliceStart,sliceStart=ctx.p),state=
1);else if(state===1)if(c===120||c===117||c===85){let errPtr=ctx.p++-1,value=0,len=c===120?2:c===117?4:8;for(let j=0;j<len;j++,ctx.p++){let hex=ctx.s.charCodeAt(
ctx.p),digit=hex>=48&&hex<=57?hex-48:hex>=65&&hex<=70?hex-65+10:hex>=97&&hex<=102?hex-97+10:-1;digit<0&&TomlError.x("invalid non-hex character in unicode escape",
ctx),value=value<<4|digit}(value<0||value>1114111||value>=55296&&value<=57343)&&TomlError.x("invalid unicode escape",ctx,errPtr),parsed+=String.fromCodePoint(value),
sliceStart=ctx.p--,state=0}else isMultiline&&(c===32||c===9)?state=2:(c===98?parsed+="\b":c===116?parsed+="	":c===110?parsed+=`
`:c===102?parsed+="\f":c===114?parsed+="\r":c===101?parsed+="\x1B":c===34?parsed+='"':c===92?parsed+="\\":TomlError.x("unrecognised escape sequence",ctx),sliceStart=
ctx.p+1,state=0);else c!==32&&c!==9&&(state===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",ctx,sliceStart),state=!isLiteral&&c===
92?1:0,sliceStart=ctx.p);TomlError.x("unfinished string",ctx,startPtr)}__name(parseString,"parseString");var DATE_TIME_RE=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i,TomlDate=class _TomlDate extends Date{static{__name(
this,"TomlDate")}#hasDate=!1;#hasTime=!1;#offset=null;constructor(date,fasttype,unsafeDelim){let hasDate=!0,hasTime=!0,offset="Z",c;if(typeof date=="string")if(fasttype)
prep:{if(fasttype<3){if(+date.slice(11,13)>23){date="";break prep}fasttype===2?(offset=null,date+="Z"):(c=date.charCodeAt(date.length-1))!==90&&c!==122&&(offset=
date.slice(date.length-6)),unsafeDelim&&(date=date.slice(0,10)+"T"+date.slice(11))}else fasttype===4&&(date=+date.slice(0,2)>23?"":`0000-01-01T${date}Z`);hasDate=
fasttype!==4,hasTime=fasttype!==3}else{let match=date.match(DATE_TIME_RE);match?(match[1]||(hasDate=!1,date=`0000-01-01T${date}`),hasTime=!!match[2],hasTime&&date[10]===
" "&&(date=date.replace(" ","T")),match[2]&&+match[2]>23?date="":(offset=match[3]||null,!offset&&hasTime&&(date+="Z"))):date=""}super(date),isNaN(this.getTime())||
(this.#hasDate=hasDate,this.#hasTime=hasTime,this.#offset=offset)}isDateTime(){return this.#hasDate&&this.#hasTime}isLocal(){return!this.#hasDate||!this.#hasTime||
!this.#offset}isDate(){return this.#hasDate&&!this.#hasTime}isTime(){return this.#hasTime&&!this.#hasDate}isValid(){return this.#hasDate||this.#hasTime}toISOString(){
let iso2=super.toISOString();if(this.isDate())return iso2.slice(0,10);if(this.isTime())return iso2.slice(11,23);if(this.#offset===null)return iso2.slice(0,-1);if(this.#offset===
"Z"||this.#offset==="z")return iso2;let offset=+this.#offset.slice(1,3)*60+ +this.#offset.slice(4,6);return offset=this.#offset[0]==="-"?offset:-offset,new Date(
this.getTime()-offset*6e4).toISOString().slice(0,-1)+this.#offset}static wrapAsOffsetDateTime(jsDate,offset="Z"){let date=new _TomlDate(jsDate);return date.#offset=
offset,date}static wrapAsLocalDateTime(jsDate){let date=new _TomlDate(jsDate);return date.#offset=null,date}static wrapAsLocalDate(jsDate){let date=new _TomlDate(
jsDate);return date.#hasTime=!1,date.#offset=null,date}static wrapAsLocalTime(jsDate){let date=new _TomlDate(jsDate);return date.#hasDate=!1,date.#offset=null,date}};function isDigit2(char,base=10){return base===16?char>47&&char<58||char>64&&char<71||char>96&&char<103:char>47&&char<48+base}__name(isDigit2,"isDigit");function isEndOfValue(char,delim){
return char===32||char===9||char===10||char===13||delim&&(char===delim||char===44)||char===35}__name(isEndOfValue,"isEndOfValue");function extractValue(ctx,end2){
let errPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p);if(c===91||c===123){ctx.d--||TomlError.x("document contains excessively nested structures. aborting.",ctx);let value=c===
91?parseArray(ctx):parseInlineTable(ctx);return ctx.d++,value}return c===34||c===39?parseString(ctx):c===116?((ctx.s.charCodeAt(++ctx.p)!==114||ctx.s.charCodeAt(
++ctx.p)!==117||ctx.s.charCodeAt(++ctx.p)!==101)&&TomlError.x("invalid value",ctx,errPtr),ctx.p++,!0):c===102?((ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(
++ctx.p)!==108||ctx.s.charCodeAt(++ctx.p)!==115||ctx.s.charCodeAt(++ctx.p)!==101)&&TomlError.x("invalid value",ctx,errPtr),ctx.p++,!1):c===43||c===45?parseNumber(
ctx,ctx.p,ctx.s.charCodeAt(++ctx.p),44-c,end2):ctx.s.charCodeAt(ctx.p+4)===45&&ctx.s.charCodeAt(ctx.p+7)===45?parseDate(ctx,c,end2):ctx.s.charCodeAt(ctx.p+2)===
58?parseTime(ctx,c,end2):parseNumber(ctx,ctx.p,c,0,end2)}__name(extractValue,"extractValue");function parseNumber(ctx,startPtr,startChr,sign,endChr){let c=startChr,
state=0,hasUnderscores=!1;if(c===105)return(ctx.s.charCodeAt(++ctx.p)!==110||ctx.s.charCodeAt(++ctx.p)!==102)&&TomlError.x("invalid value",ctx,startPtr),ctx.p++,
(sign||1)/0;if(c===110)return(ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==110)&&TomlError.x("invalid value",ctx,startPtr),ctx.p++,NaN;if(c===48){
if(++ctx.p>=ctx.s.length||isEndOfValue(c=ctx.s.charCodeAt(ctx.p),endChr))return ctx.bi===!0?0n:0;if(!sign){if(c===120)return parseIntegerBaseN(ctx,startPtr,16,endChr);
if(c===98)return parseIntegerBaseN(ctx,startPtr,2,endChr);if(c===111)return parseIntegerBaseN(ctx,startPtr,8,endChr)}c===46?state=2:c===101||c===69?state=4:TomlError.
x("illegal leading zero",ctx,startPtr)}else isDigit2(c)||TomlError.x("invalid value",ctx,startPtr);for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(
c,endChr));)state||(state=1),c===95?(state&1||TomlError.x("illegal underscore",ctx),state+=11,hasUnderscores=!0):state===1&&c===46?state=2:(state===1||state===3)&&
(c===101||c===69)?state=4:state===4&&(c===43||c===45)?state=6:isDigit2(c)?state>9?state-=11:state&1||state++:TomlError.x("illegal character in numeric literal",
ctx);if(!state){let val=(startChr-48)*(sign||1);return ctx.bi===!0?BigInt(val):val}state&1||TomlError.x("unfinished numeric value",ctx,startPtr);let str=ctx.s.slice(
startPtr,ctx.p);return hasUnderscores&&(str=str.replaceAll("_","")),state>1?parseFloat(str):parseInteger(ctx,str,10,startPtr)}__name(parseNumber,"parseNumber");
function parseIntegerBaseN(ctx,startPtr,base,endChr){let c,underscore=1;for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(c,endChr));)c===95?(underscore&
1&&TomlError.x("illegal underscore",ctx),underscore=3):isDigit2(c,base)?underscore&1&&underscore--:TomlError.x("illegal character in numeric literal",ctx);underscore&
1&&TomlError.x("unfinished numeric value",ctx);let str=ctx.s.slice(startPtr+2,ctx.p);return underscore&&(str=str.replaceAll("_","")),parseInteger(ctx,str,base,startPtr)}
__name(parseIntegerBaseN,"parseIntegerBaseN");function parseInteger(ctx,str,base,startPtr){if(ctx.bi!==!0)int:{let val=parseInt(str,base);if(!Number.isSafeInteger(
val)){if(ctx.bi)break int;TomlError.x("integer value cannot be represented losslessly",ctx,startPtr)}return val}return BigInt(base===10?str:(base===2?"0b":base===
8?"0o":"0x")+str)}__name(parseInteger,"parseInteger");function parseDate(ctx,c,endChr){let startPtr=ctx.p++,unsafeSeparator;if(!isDigit2(c)||!isDigit2(ctx.s.charCodeAt(
ctx.p++))||!isDigit2(ctx.s.charCodeAt(ctx.p++))||!isDigit2(ctx.s.charCodeAt(ctx.p++)))return parseNumber(ctx,ctx.p=startPtr,c,0,endChr);if(ctx.p+=5,isDigit2(ctx.
s.charCodeAt(ctx.p++))||TomlError.x("invalid date-time: date part is malformed",ctx,startPtr),ctx.p>=ctx.s.length||((c=ctx.s.charCodeAt(ctx.p))!==32||(unsafeSeparator=
!0,!isDigit2(ctx.s.charCodeAt(ctx.p+1))))&&c!==84&&c!==116){let t2=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t2,3,!1,startPtr)}if(ctx.s.charCodeAt(ctx.p+=
3)!==58&&TomlError.x("invalid date-time: time part is malformed",ctx,startPtr),ctx.s.charCodeAt(ctx.p+=3)===58&&(ctx.p+=3),ctx.s.charCodeAt(ctx.p)===46)for(;isDigit2(
ctx.s.charCodeAt(++ctx.p)););if(c=ctx.s.charCodeAt(ctx.p)){if(c===90||c===122){let t2=ctx.s.slice(startPtr,++ctx.p);return readDate(ctx,t2,1,unsafeSeparator,startPtr,
"[+00:00]")}if(c===43||c===45){let t2=ctx.s.slice(startPtr,ctx.p+=6);return readDate(ctx,t2,1,unsafeSeparator,startPtr,!ctx.ld&&"["+ctx.s.slice(ctx.p-6,ctx.p)+"\
]")}}let t=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t,2,unsafeSeparator,startPtr)}__name(parseDate,"parseDate");function parseTime(ctx,c,endChr){let start=ctx.
p;if(!isDigit2(c)||!isDigit2(ctx.s.charCodeAt(++ctx.p)))return parseNumber(ctx,--ctx.p,c,0,endChr);if(ctx.s.charCodeAt(ctx.p+=4)===58&&(ctx.p+=3),ctx.s.charCodeAt(
ctx.p)===46)for(;isDigit2(ctx.s.charCodeAt(++ctx.p)););let t=ctx.s.slice(start,ctx.p);return readDate(ctx,t,4,!1,start)}__name(parseTime,"parseTime");function readDate(ctx,str,type,unsafeDelim,errPtr,temporalSuffix){
if(ctx.ld){let date=new TomlDate(str,type,unsafeDelim);return date.isValid()||TomlError.x("invalid date",ctx,errPtr),date}try{switch(temporalSuffix&&(str+=temporalSuffix),
type){case 1:return Temporal.ZonedDateTime.from(str);case 2:return Temporal.PlainDateTime.from(str);case 3:return Temporal.PlainDate.from(str);case 4:return Temporal.
PlainTime.from(str)}}catch(e){TomlError.x(e instanceof Error?e.message:""+e,ctx,errPtr)}}__name(readDate,"readDate");function skipComment(ctx){for(;ctx.p<ctx.s.length;ctx.p++){let c=ctx.s.charCodeAt(ctx.p);if(c===10)break;if(c===13&&ctx.s.charCodeAt(ctx.p+1)===10){ctx.p++;break}
(c<32&&c!==9||c===127)&&TomlError.x("control characters are not allowed in comments",ctx)}}__name(skipComment,"skipComment");function skipVoid(ctx,banNewLines,banComments){
let c;for(;ctx.p<ctx.s.length;){for(;ctx.p<ctx.s.length&&((c=ctx.s.charCodeAt(ctx.p))===32||c===9||!banNewLines&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10));)
ctx.p++;if(banComments||c!==35)break;skipComment(ctx)}}__name(skipVoid,"skipVoid");function parseKey(ctx,end2=61){let startPtr,state=0,parsed=[],sliceStart,c=ctx.s.charCodeAt(startPtr=ctx.p);do{if(c===end2)return state||TomlError.x("unexpected\
 end of key",ctx),state===1&&parsed.push(ctx.s.slice(sliceStart,ctx.p)),ctx.p++,parsed;c===46?(state||TomlError.x("illegal empty bare key",ctx),state===1&&parsed.
push(ctx.s.slice(sliceStart,ctx.p)),state=0):!state&&(c===34||c===39)?(c===ctx.s.charCodeAt(ctx.p+1)&&c===ctx.s.charCodeAt(ctx.p+2)&&TomlError.x("illegal quoted\
 key: multiline strings are not allowed",ctx),parsed.push(parseString(ctx)),state=2,ctx.p--):c===32||c===9?state===1&&(parsed.push(ctx.s.slice(sliceStart,ctx.p)),
state=2):state===2||c<48&&c!==45||c>57&&c<65||c>90&&c<97&&c!==95||c>122?TomlError.x("illegal character in key",ctx):state||(state=1,sliceStart=ctx.p)}while(c=ctx.
s.charCodeAt(++ctx.p));TomlError.x("incomplete key-value: cannot find end of key",ctx,startPtr)}__name(parseKey,"parseKey");function parseInlineTable(ctx){let startPtr=ctx.
p++,res=Object.create(null),seen=new Set,c;for(;ctx.p<ctx.s.length;){if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===125)return ctx.p++,res;let k,t=res,hasOwn=!1,
errPtr=ctx.p,key=parseKey(ctx);for(let i=0;i<key.length;i++){i&&(t=hasOwn?t[k]:t[k]=Object.create(null)),k=key[i],(hasOwn=Object.hasOwn(t,k))&&(typeof t[k]!="ob\
ject"||seen.has(t[k]))&&TomlError.x("trying to redefine an already defined value",ctx,errPtr);let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor")){
t=ctx.uk!==1&&TomlError.x("document contains an unsafe property",ctx,errPtr);break}!hasOwn&&unsafe&&Object.defineProperty(t,k,{enumerable:!0,configurable:!0,writable:!0})}
hasOwn&&TomlError.x("trying to redefine an already defined value",ctx,errPtr),skipVoid(ctx,!0,!0);let value=extractValue(ctx,125);if(t&&typeof(t[k]=value)=="obj\
ect"&&seen.add(value),skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===125)return res;c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.
x("unfinished table",ctx,startPtr)}__name(parseInlineTable,"parseInlineTable");function parseArray(ctx){let startPtr=ctx.p++,res=[],c;for(;ctx.p<ctx.s.length;){
if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===93)return ctx.p++,res;if(res.push(extractValue(ctx,93)),skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===93)return res;
c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.x("unfinished array",ctx,startPtr)}__name(parseArray,"parseArray");function peekTable(ctx,key,table,meta,type){let t=table,m=meta,k,hasOwn=!1,state;for(let i=0;i<key.length;i++){if(i){if(t=hasOwn?t[k]:t[k]=Object.create(null),m=
(state=m[k]).c,type===0&&(state.t===1||state.t===2))return null;if(state.t===2){let l=t.length-1;t=t[l],m=m[l].c}}if(k=key[i],(hasOwn=Object.hasOwn(t,k))&&m[k]?.
t===0&&m[k]?.d)return null;if(!hasOwn){let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor"))return!1;unsafe&&(Object.defineProperty(t,k,{enumerable:!0,
configurable:!0,writable:!0}),Object.defineProperty(m,k,{enumerable:!0,configurable:!0,writable:!0})),m[k]={t:i<key.length-1&&type===2?3:type,d:!1,i:0,c:Object.
create(null)}}}if(state=m[k],state.t!==type&&!(type===1&&state.t===3)||(type===2&&(state.d||(state.d=!0,t[k]=[]),t[k].push(t=Object.create(null)),state.c[state.
i++]=state={t:1,d:!1,i:0,c:Object.create(null)}),state.d))return null;if(state.d=!0,type===1)t=hasOwn?t[k]:t[k]=Object.create(null);else if(type===0&&hasOwn)return null;
return[k,t,state.c]}__name(peekTable,"peekTable");function validateTablePeek(ctx,peek,ptr){(peek===null||ctx.uk===2)&&TomlError.x(peek===null?"trying to redefin\
e an already defined table or value":"document contains an unsafe property",ctx,ptr)}__name(validateTablePeek,"validateTablePeek");function parse7(toml,options4={}){
let ctx={s:toml,p:0,d:options4.maxDepth??1e3,bi:options4.integersAsBigInt??!1,ld:options4.useLegacyDate??!0,uk:options4.unsafeKeyBehaviour==="throw"?2:options4.
unsafeKeyBehaviour==="drop"?1:0},res=Object.create(null),meta=Object.create(null),tmp,skipping=!1,tbl=res,m=meta;for(toml.charCodeAt(0)===65279&&ctx.p++,skipVoid(
ctx);ctx.p<toml.length;){if(toml.charCodeAt(ctx.p)===91){let isTableArray=toml.charCodeAt(++ctx.p)===91;tmp=ctx.p+=+isTableArray,skipping=!1;let k=parseKey(ctx,
93);isTableArray&&(toml.charCodeAt(ctx.p)!==93&&TomlError.x("expected end of table array declaration",ctx),ctx.p++);let p=peekTable(ctx,k,res,meta,isTableArray?
2:1);p?(m=p[2],tbl=p[1]):(validateTablePeek(ctx,p,tmp),skipping=!0)}else{tmp=ctx.p;let k=parseKey(ctx),p=peekTable(ctx,k,tbl,m,0);!p&&!skipping&&validateTablePeek(
ctx,p,tmp),skipVoid(ctx,!0,!0);let v=extractValue(ctx,void 0);p&&!skipping&&(p[1][p[0]]=v)}skipVoid(ctx,!0),ctx.p<toml.length&&(tmp=toml.charCodeAt(ctx.p))!==10&&
(tmp!==13||toml.charCodeAt(ctx.p+1)!==10)&&TomlError.x("each key-value declaration must be followed by an end-of-line",ctx),skipVoid(ctx)}return res}__name(parse7,
"parse");var HAS_WELLFORMED=!!"".isWellFormed;function tomlString(text3,{file,path}){let value=valueAt2(text3,{file,path});if(typeof value!="string")return null;let key=new RegExp(`^\\s*["']?${path.at(-1)}[\
"']?\\s*=`),line2=text3.split(`
`).findIndex(own2=>key.test(own2)&&own2.includes(value));return{text:value,file,line:line2+1||1}}__name(tomlString,"tomlString");function tomlStrings(text3,at){
let value=valueAt2(text3,at);return Array.isArray(value)?value.filter(each=>typeof each=="string"):[]}__name(tomlStrings,"tomlStrings");function tomlNames(text3,at){
let value=valueAt2(text3,at);return isTable2(value)&&!Array.isArray(value)?Object.keys(value):[]}__name(tomlNames,"tomlNames");function valueAt2(text3,{file,path}){
return path.reduce((table,name2)=>isTable2(table)&&Object.hasOwn(table,name2)?table[name2]:null,tomlTable(text3,file))}__name(valueAt2,"valueAt");function tomlTable(text3,file){
try{return parse7(text3)}catch(error){if(!(error instanceof TomlError))throw error;let[what=""]=error.message.replace(/^Invalid TOML document: /,"").split(`
`);throw faultInFile({file,line:error.line},`this is no TOML: ${what}`,error)}}__name(tomlTable,"tomlTable");function isTable2(value){return typeof value=="obje\
ct"&&value!==null}__name(isTable2,"isTable");async function pythonVersionAsk(folder){let place=await versionFile(folder)??await pipfileLock(folder)??await pyproject(folder);if(place===null)return null;let text3=place.
text.replace(/^(?:c?python)-?/,""),version2=plainVersion(text3.replace(/^==(?!=)\s*(?=[\d.]+$)/,""));if(version2!==null)return{kind:"plain",version:version2,place};
if(/^[\^~](?!=)/.test(text3)&&import_semver6.default.validRange(text3)!==null)return{kind:"range",accepts:__name(each=>import_semver6.default.satisfies(each,text3),
"accepts"),place};if(!validRange(text3))throw faultInFile(place,`${JSON.stringify(place.text)} is no version of Python; write one such as "3.14" or ">=3.12".`);
return{kind:"range",accepts:__name(each=>satisfies(each,text3),"accepts"),place}}__name(pythonVersionAsk,"pythonVersionAsk");async function versionFile(folder){
for(let file of["runtime.txt",".python-version"]){let text3=await folder.read(file),place=text3===null?null:firstLine(text3,file);if(place!==null)return place}return null}
__name(versionFile,"versionFile");async function pipfileLock(folder){let file="Pipfile.lock",text3=await folder.read(file);if(text3===null)return null;let named=__name(
name2=>jsonString(text3,{file,path:["_meta","requires",name2]}),"named");return named("python_full_version")??named("python_version")}__name(pipfileLock,"pipfil\
eLock");async function pyproject(folder){let file="pyproject.toml",text3=await folder.read(file);if(text3===null)return null;let at=__name((...path)=>tomlString(
text3,{file,path}),"at");return at("project","requires-python")??at("tool","poetry","dependencies","python")}__name(pyproject,"pyproject");var import_semver7=__toESM(require_semver(),1);async function rubyVersionAsk(folder){let lock=await folder.read("Gemfile.lock"),locked=lock===null?null:lockedVersion(lock);if(locked)return locked;let gemfile=await folder.
read("Gemfile"),asked=gemfile===null?null:firstMatch(gemfile,{file:"Gemfile",pattern:/^\s*ruby[\s(]\s*(.+?)\)?\s*(?:#.*)?$/});if(!asked)return fileAsk2(folder,"\
.ruby-version");let named=/^\(?\s*(?:file:|:file\s*=>)\s*["']([^"']+)["']/.exec(asked.text)?.[1];return named===void 0?gemfileAsk(asked):fileAsk2(folder,named)}
__name(rubyVersionAsk,"rubyVersionAsk");function lockedVersion(lock){let found=firstMatch(lock,{file:"Gemfile.lock",pattern:/^ {2,3}(ruby \d.*)$/});if(found===null)
return null;refuseOtherEngine(found);let version2=/^ruby (\d+\.\d+\.\d+)/.exec(found.text)?.[1];return version2===void 0?null:{kind:"plain",version:version2,place:{
...found,text:version2}}}__name(lockedVersion,"lockedVersion");async function fileAsk2(folder,file){let text3=await folder.read(file);if(text3===null)return null;
let found=firstMatch(text3,{file,pattern:/^ruby\s+(\S+)/})??firstLine(text3,file);return found===null?null:(refuseOtherEngine(found),requirementsAsk(found,[found.
text.replace(/^ruby-/,"")]))}__name(fileAsk2,"fileAsk");function gemfileAsk(place){if(refuseOtherEngine(place),!/^["']/.test(place.text))return null;let[versions=""]=/^(?:["'][^"']*["'](?!\s*=>)\s*,?\s*)+/.
exec(place.text)??[],requirements=[...versions.matchAll(/["']([^"']+)["']/g)].map(([,text3=""])=>text3);return requirementsAsk({...place,text:requirements.join(
", ")},requirements)}__name(gemfileAsk,"gemfileAsk");function requirementsAsk(place,requirements){let[only=""]=requirements,version2=requirements.length===1?plainVersion(
only.replace(/^=\s*/,"")):null;if(version2!==null)return{kind:"plain",version:version2,place};let ranges=requirements.map(each=>rangeOf(each,place));return{kind:"\
range",accepts:__name(each=>ranges.every(accepts=>accepts(each)),"accepts"),place}}__name(requirementsAsk,"requirementsAsk");function rangeOf(requirement,place){
let[,operator="=",given=""]=/^\s*(~>|>=|<=|!=|=|>|<)?\s*(\d+(?:\.\d+){0,2})\s*$/.exec(requirement)??[],version2=import_semver7.default.coerce(given)?.version;if(version2===
void 0)throw faultInFile(place,`${JSON.stringify(place.text)} is no version of Ruby; write one such as "3.4.7" or "~> 3.4".`);if(operator==="!=")return each=>import_semver7.default.
neq(each,version2);if(operator!=="~>")return each=>import_semver7.default.satisfies(each,`${operator}${version2}`);let parts2=given.split(".").length,end2=parts2===
3?import_semver7.default.inc(version2,"minor"):parts2===2?import_semver7.default.inc(version2,"major"):null;return each=>import_semver7.default.gte(each,version2)&&
(end2===null||import_semver7.default.lt(each,end2))}__name(rangeOf,"rangeOf");function refuseOtherEngine(place){let engine=/jruby|truffleruby|mruby|rbx/.exec(place.
text)?.[0];if(engine!==void 0)throw faultInFile(place,`there is no template for ${engine}; take --template minimal and add it below /app.`)}__name(refuseOtherEngine,
"refuseOtherEngine");var java={runtime:runtimes.java,arg:"JAVA_VERSION",ask:javaVersionAsk},templateRuntimes={ruby:[{runtime:runtimes.ruby,arg:"RUBY_VERSION",ask:rubyVersionAsk}],node:[
{runtime:runtimes.node,arg:"NODE_VERSION",ask:nodeVersionAsk},{runtime:runtimes.pnpm,arg:"PNPM_VERSION",ask:pnpmVersionAsk},{runtime:runtimes.yarn,arg:"YARN_VER\
SION",ask:yarnVersionAsk}],python:[{runtime:runtimes.python,arg:"PYTHON_VERSION",ask:pythonVersionAsk}],scala:[java,{runtime:runtimes.sbt,arg:"SBT_VERSION",ask:sbtVersionAsk}],
java:[java],go:[{runtime:runtimes.go,arg:"GO_VERSION",ask:goVersionAsk}],php:[{runtime:runtimes.php,arg:"PHP_VERSION",ask:phpVersionAsk}],dotnet:[{runtime:runtimes.
dotnet,arg:"DOTNET_VERSION",ask:dotnetVersionAsk}],static:[],minimal:[]};async function dockerfileFor(template,folder){let{dockerfile}=await templateFor(template,
folder),versions=[];for(let{runtime,arg,ask}of templateRuntimes[template]){let preferred=defaultArg(dockerfile,arg),asked=await ask(folder),version2=asked===null?
preferred:chooseVersion(asked,runtime,preferred??"");version2!==null&&(dockerfile=withDefaultArg(dockerfile,arg,version2),versions.push({runtime,version:version2,
place:asked?.place??null}))}return{dockerfile:template==="dotnet"?await withProjects(dockerfile,folder):dockerfile,versions}}__name(dockerfileFor,"dockerfileFor");async function dotnetCommand(folder){let project=publishedProject(await dotnetProjects(folder));if(project===null)return{kind:"unknown",advice:"web: dotnet publ\
ish/YOUR-PROJECT.dll --urls http://*:$PORT"};let program=`publish/${assemblyName(project)}.dll`;return project.isWeb?{kind:"known",command:`dotnet ${program} --\
urls http://*:$PORT`,because:`${project.path} has the SDK of web apps`}:{kind:"unknown",advice:`worker: dotnet ${program}`}}__name(dotnetCommand,"dotnetCommand");async function goCommand(folder){let text3=await folder.read("go.mod")??"",module=firstMatch(text3,{file:"go.mod",pattern:/^module\s+"?([^\s"]+)/}),programs=(await folder.
list("cmd")).filter(name2=>name2.endsWith("/")).map(name2=>name2.slice(0,-1));if(module!==null&&await hasProgram(folder))return{kind:"known",command:`bin/${module.
text.replace(/\/v\d+$/,"").split("/").at(-1)}`,because:`go.mod:${module.line} names the module`};let usual=programs.length===1?programs[0]:programs.find(name2=>name2===
"web"||name2==="server");return usual!==void 0?{kind:"known",command:`bin/${usual}`,because:`there is a cmd/${usual}`}:{kind:"unknown",advice:"web: bin/YOUR-PRO\
GRAM"}}__name(goCommand,"goCommand");async function hasProgram(folder){let files=folder.names.filter(name2=>name2.endsWith(".go")&&!name2.endsWith("_test.go"));
return(await Promise.all(files.map(name2=>folder.read(name2)))).some(text3=>text3!==null&&/^package main\b/m.test(text3))}__name(hasProgram,"hasProgram");async function nodeCommand(folder){let file="package.json",text3=await folder.read(file),start=text3===null?null:jsonString(text3,{file,path:["scripts","start"]});
if(start)return{kind:"known",command:"npm start",because:`${file}:${start.line} has a start script`};let server=["server.js","server.mjs","server.ts"].find(name2=>folder.
names.includes(name2));return server!==void 0?{kind:"known",command:`node ${server}`,because:`there is a ${server}`}:{kind:"unknown",advice:"web: node YOUR-SERV\
ER.js"}}__name(nodeCommand,"nodeCommand");async function phpCommand(folder){for(let root of["public","web"])if((await folder.list(root)).includes("index.php"))return serve(`/app/${root}`,`there is ${root}\
/index.php`);return serve("/app",folder.names.includes("index.php")?"there is an index.php":"neither public nor web has an index.php")}__name(phpCommand,"phpCom\
mand");function serve(root,because){return{kind:"known",command:`apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot ${root}"`,because}}__name(
serve,"serve");async function listedPackages(folder){let packages2=[...(await readRequirements(folder)).flatMap(each=>each.kind==="package"?[readPackage(each.place.text)]:[]),
...await ofProject(folder),...await ofPipfile(folder)],names2=packages2.map(({name:name2})=>name2),bringsServer=packages2.some(({name:name2,extras})=>name2==="f\
astapi"&&extras.some(extra4=>extra4==="standard"||extra4==="all"));return new Set(bringsServer?[...names2,"uvicorn"]:names2)}__name(listedPackages,"listedPackag\
es");async function ofProject(folder){let file="pyproject.toml",text3=await folder.read(file);if(text3===null)return[];let poetry=["tool","poetry","dependencies"];
return[...tomlStrings(text3,{file,path:["project","dependencies"]}).map(readPackage),...tomlNames(text3,{file,path:poetry}).map(name2=>withExtras(name2,tomlStrings(
text3,{file,path:[...poetry,name2,"extras"]})))]}__name(ofProject,"ofProject");async function ofPipfile(folder){let file="Pipfile",text3=await folder.read(file);
return text3===null?[]:tomlNames(text3,{file,path:["packages"]}).map(name2=>withExtras(name2,tomlStrings(text3,{file,path:["packages",name2,"extras"]})))}__name(
ofPipfile,"ofPipfile");function readPackage(text3){let[,name2="",extras=""]=/^\s*([\w.-]+)\s*(?:\[([^\]]*)\])?/.exec(text3)??[];return withExtras(name2,extras.split(
","))}__name(readPackage,"readPackage");function withExtras(name2,extras){let normal=__name(text3=>text3.trim().toLowerCase().replaceAll(/[-_.]+/g,"-"),"normal");
return{name:normal(name2),extras:extras.map(normal)}}__name(withExtras,"withExtras");var modules=["wsgi","asgi","app","main","server","app/main"],asyncMakers=["FastAPI","Starlette","Quart","Litestar","get_asgi_application"],asyncFrameworks=["fas\
tapi","starlette","quart","litestar"],makers2=["Flask","Bottle","default_app","falcon.App","get_wsgi_application","make_wsgi_app"];async function pythonCommand(folder){
let listed=await listedPackages(folder),found=await appModules(folder),ownProtocol=asyncFrameworks.some(name2=>listed.has(name2))?"asgi":"wsgi",ofProtocol=__name(
wanted=>found.find(({protocol})=>(protocol??ownProtocol)===wanted),"ofProtocol"),wsgi=listed.has("gunicorn")?ofProtocol("wsgi"):void 0;if(wsgi!==void 0)return{kind:"\
known",command:`gunicorn ${wsgi.name}`,because:`${wsgi.file} has the app`};let asgi=listed.has("uvicorn")?ofProtocol("asgi"):void 0;return asgi!==void 0?{kind:"\
known",command:`uvicorn ${asgi.name} --host 0.0.0.0 --port $PORT`,because:`${asgi.file} has the app`}:{kind:"unknown",advice:"web: gunicorn YOUR_MODULE:app (wit\
h gunicorn among the dependencies)"}}__name(pythonCommand,"pythonCommand");async function appModules(folder){let packages2=folder.names.filter(name2=>/^\w+\/$/.
test(name2)),ofDjango=folder.names.includes("manage.py")?packages2.flatMap(name2=>[`${name2}wsgi`,`${name2}asgi`]):[],own2=folder.names.filter(name2=>/^\w+\.py$/.
test(name2)).map(name2=>name2.slice(0,-3)),paths=[...new Set([...ofDjango,...modules,...own2])];return(await Promise.all(paths.map(path=>appModule(folder,path)))).
filter(each=>each!==null)}__name(appModules,"appModules");async function appModule(folder,path){let file=`${path}.py`,[,name2,maker=""]=appObject.exec(await folder.
read(file)??"")??[];return name2===void 0?null:{name:`${path.replaceAll("/",".")}:${name2}`,file,protocol:protocolOf(maker)}}__name(appModule,"appModule");var appObject=new RegExp(
`^(app|application)\\s*(?::[^=\\n]+)?=\\s*(?:\\w+\\.)*?(${[...makers2,...asyncMakers,"create_app"].join("|").replaceAll(".","\\.")})\\(`,"m");function protocolOf(maker){
return maker==="create_app"?null:asyncMakers.some(name2=>name2===maker)?"asgi":"wsgi"}__name(protocolOf,"protocolOf");async function rubyCommand(folder){let lock=await folder.read("Gemfile.lock")??"",hasGem=__name(name2=>new RegExp(`^ {4}${name2} \\(`,"m").test(lock),"hasGem");
if(hasGem("puma")&&await folder.read("config/puma.rb")!==null)return{kind:"known",command:"bundle exec puma --config config/puma.rb",because:"there is a config/\
puma.rb"};if(await folder.read("bin/rails")!==null)return{kind:"known",command:"bin/rails server --binding 0.0.0.0 --port $PORT",because:"there is a bin/rails"};
if(folder.names.includes("config.ru")){let because="there is a config.ru";if(hasGem("puma"))return{kind:"known",command:"bundle exec puma --port $PORT",because};
if(hasGem("rackup"))return{kind:"known",command:"bundle exec rackup --host 0.0.0.0 --port $PORT",because}}return{kind:"unknown",advice:"web: bundle exec YOUR-SE\
RVER --port $PORT"}}__name(rubyCommand,"rubyCommand");import{posix as posix13}from"node:path";async function staticCommand(folder){let serve3=__name(root2=>`caddy file-server --root ${root2} --listen :$PORT`,"serve"),settings=await settingsRoot(folder);if(settings!==
null)return{kind:"known",command:serve3(posix13.join("public",settings.text)),because:`${settings.file}:${settings.line} names the folder of the pages`};if(folder.
names.includes("index.html"))return{kind:"known",command:serve3("public"),because:"there is an index.html"};let root=["public","dist","_site"].find(name2=>folder.
names.includes(`${name2}/`));return root!==void 0?{kind:"known",command:serve3(`public/${root}`),because:`the pages are in ${root}/, and the Dockerfile puts tha\
t below public/`}:{kind:"unknown",advice:`web: ${serve3("public/FOLDER-OF-YOUR-PAGES")}`}}__name(staticCommand,"staticCommand");async function settingsRoot(folder){
let file="static.json",text3=await folder.read(file),root=text3===null?null:jsonString(text3,{file,path:["root"]});if(root===null)return null;let path=posix13.normalize(
root.text).replaceAll(/^\/|(?<=.)\/$/g,"")||".";if(!/^[\w.][\w./-]*$/.test(path)||path.split("/").includes(".."))throw faultInFile(root,`${JSON.stringify(root.text)}\
 is no folder of the app; write one such as "dist".`);return{...root,text:path}}__name(settingsRoot,"settingsRoot");var commands={ruby:rubyCommand,node:nodeCommand,python:pythonCommand,java:javaCommand,scala:scalaCommand,go:goCommand,php:phpCommand,dotnet:dotnetCommand,static:staticCommand};
async function findWebCommand(template,folder){return await commands[template]?.(folder)??null}__name(findWebCommand,"findWebCommand");var action="org/heroku-docker-release",checkout=`      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false`;function workflowsFor({context,branch}){let suffix=context==="."?"":`-${context.replaceAll(/[^\w-]+/g,"-").replaceAll(/^-+|-+$/g,
"")}`,place={suffix,branch:yamlWord(branch),app:appVariable(context),of:context==="."?"":` ${context.replaceAll(/[^\w./ -]+/g,"-")}`,context:context==="."?"":`c\
ontext: ${yamlWord(context)}`},path=__name(name2=>`.github/workflows/${name2}${suffix}.yml`,"path");return[{path:path("heroku-release"),text:releaseWorkflow(place),
why:`releases each push to ${branch}`},{path:path("heroku-slug-size"),text:sizeWorkflow(place),why:"comments on pull requests what they do to the slug"},{path:path(
"heroku-rebuild-base"),text:rebuildWorkflow(place),why:"keeps the base patched"}]}__name(workflowsFor,"workflowsFor");function appVariable(context){return["HERO\
KU_APP",...context.toUpperCase().match(/[A-Z0-9]+/g)??[]].join("_")}__name(appVariable,"appVariable");function releaseWorkflow({suffix,branch,app,of,context}){return`\
# Needs the secret HEROKU_API_KEY (heroku authorizations:create) and the variable ${app}, the name of your app.
name: Release${of} to Heroku
on:
  push:
    branches: [${branch}]
permissions: {}
concurrency:
  group: heroku-release${suffix} # one at a time and none cut short; of those that wait, the newest
  cancel-in-progress: false

jobs:
  release:
    name: Release
    runs-on: ubuntu-latest
    timeout-minutes: 90 # a release phase may take an hour
    permissions:
      contents: read # for the checkout
    steps:
${checkout}
      - uses: ${action}@v1 # pin it for production: a tag can be moved
        with:
          heroku-api-key: \${{ secrets.HEROKU_API_KEY }}
          heroku-app: \${{ vars.${app} }}
${line(10,context)}`}__name(releaseWorkflow,"releaseWorkflow");function sizeWorkflow({suffix,app,of,context}){return`# For pull requests of this repository's ow\
n branches. With forks: docs/pull-requests.md of ${action}.
name: Slug size${of}
on: pull_request
permissions: {}
concurrency:
  group: heroku-slug-size${suffix}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  slug:
    name: Report on the slug
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # for the checkout
      pull-requests: write # for the comment
    steps:
${checkout}
      - uses: ${action}@v1
        with:
          heroku-app: \${{ vars.${app} }}
          release: false
${line(10,context)}`}__name(sizeWorkflow,"sizeWorkflow");function rebuildWorkflow({suffix,of,context}){return`name: Rebuild the base${of}
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: heroku-rebuild-base${suffix}
  cancel-in-progress: false

jobs:
  rebuild:
    name: Rebuild
    permissions:
      contents: read # for the checkout
    uses: ${action}/.github/workflows/rebuild-base.yml@v1
${context===""?"":`    with:
${line(6,context)}`}`}__name(rebuildWorkflow,"rebuildWorkflow");function line(indent,text3){return text3===""?"":`${" ".repeat(indent)}${text3}
`}__name(line,"line");function yamlWord(text3){return/^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w./-]*$/i.test(text3)?text3:JSON.stringify(text3)}__name(
yamlWord,"yamlWord");async function planInit(folder,template){if(folder.names.every(name2=>name2===".git/"))throw new ActionError(`There is nothing in ${folder.path}. Run init in th\
e folder of an app.`);let detected=await detectPlatforms(folder),chosen=template??detected[0]?.template??"minimal",{dockerfile,versions}=await dockerfileFor(chosen,
folder),{dockerignore}=await templateFor(chosen,folder),repository=await findRepository(folder.path),procfile=await planProcfile(chosen,folder),inApp=[{name:"Do\
ckerfile",text:dockerfile,why:"builds the base, to which each release adds the app"},{name:".dockerignore",text:dockerignore,why:"keeps what it names out of the\
 image, and so out of the slug"},...procfile.files].map(({name:name2,text:text3,why})=>({path:join6(folder.path,name2),text:text3,why})),inRepository=workflowsFor(
repository).map(each=>({...each,path:join6(repository.root,each.path)}));return{template:chosen,reason:reasonOf(template,detected),others:await insteadOf(chosen,
detected,folder),versions,files:await Promise.all([...inApp,...inRepository].map(file=>planFile(file,folder.path))),procfileAdvice:procfile.advice,toDo:[...await missingSources(
dockerfile,folder),...await firstSteps(chosen,folder,dockerfile)],appVariable:appVariable(repository.context)}}__name(planInit,"planInit");function reasonOf(template,[
first]){return template!==null?{kind:"asked"}:first===void 0?{kind:"nothing-known"}:{kind:"detected",evidence:first.evidence}}__name(reasonOf,"reasonOf");async function insteadOf(chosen,detected,folder){
let others=detected.filter(({template})=>template!==chosen);return chosen==="ruby"&&await assetsGem(folder)!==null?others.filter(({template})=>template!=="node"):
others}__name(insteadOf,"insteadOf");async function planProcfile(template,folder){if(folder.names.includes("Procfile"))return{files:[],advice:null};let command=await findWebCommand(
template,folder)??ofTemplate2(template);return command.kind==="unknown"?{files:[],advice:command.advice}:{files:[{name:"Procfile",text:`web: ${command.command}
`,why:`web: ${command.command}, since ${command.because}`}],advice:null}}__name(planProcfile,"planProcfile");function ofTemplate2(template){let command=/^web:\s*(.+)$/m.
exec(templateOf(template).procfile??"")?.[1];return command===void 0?{kind:"unknown",advice:"web: YOUR-COMMAND"}:{kind:"known",command,because:`that is how ${template}\
 is served here`}}__name(ofTemplate2,"ofTemplate");import{randomBytes as randomBytes2}from"node:crypto";import{lstat as lstat3,mkdir,rename,rm as rm3,rmdir as rmdir2,writeFile}from"node:fs/promises";import{basename,
dirname as dirname2,join as join7}from"node:path";async function writeAll(files){let undo=[],tag=`.${randomBytes2(6).toString("hex")}`,current="";try{for(let{path,shown:shown4,text:text3}of files){current=shown4;
let made2=await mkdir(dirname2(path),{recursive:!0});made2!==void 0&&undo.unshift(()=>removeFolders(dirname2(path),dirname2(made2))),undo.unshift(()=>rm3(beside(
path,tag,"new"),{force:!0})),await writeFile(beside(path,tag,"new"),text3,{flag:"wx"})}for(let{path,shown:shown4}of files){current=shown4;let kept=beside(path,tag,
"old");await isThere2(path)?(await rename(path,kept),undo.unshift(()=>rename(kept,path))):undo.unshift(()=>rm3(path,{force:!0})),await rename(beside(path,tag,"n\
ew"),path)}}catch(error){for(let step of undo)await step().catch(()=>{});throw new ActionError(`Cannot write ${current}: ${errorMessage(error)}. Nothing was wri\
tten.`,{cause:error})}for(let{path}of files)await rm3(beside(path,tag,"old"),{force:!0})}__name(writeAll,"writeAll");function beside(path,tag,part){return join7(
dirname2(path),`.${basename(path)}${tag}.${part}`)}__name(beside,"beside");async function isThere2(path){try{return await lstat3(path),!0}catch(error){if(isMissingPath(
error))return!1;throw error}}__name(isThere2,"isThere");async function removeFolders(from,until){from!==until&&(await rmdir2(from),await removeFolders(dirname2(
from),until))}__name(removeFolders,"removeFolders");async function initApp(path,options4){let{isDry,isForced,template,signal}=options4,plan=await planInit(await openAppFolder(path),template),differing=plan.files.
filter(({found})=>found!=="same");isDry||(isForced||refuseToReplace(differing),signal.throwIfAborted(),await writeAll(differing));let shown4=isDry?["",...shownFiles(
differing)]:[];return[...findingLines(plan),"",...fileLines(plan.files,{isDry}),...shown4,"",...nextLines(plan)]}__name(initApp,"initApp");function refuseToReplace(files){
let names2=files.filter(({found})=>found==="other").map(({shown:shown4})=>shown4);if(names2.length===0)return;let[are,them]=names2.length===1?["is","it"]:["are",
"them"];throw new ActionError(`${names2.join(", ")} ${are} there already, so nothing was written. --force replaces ${them}, --dry-run shows by what.`)}__name(refuseToReplace,
"refuseToReplace");import{parseArgs as parseArgs4}from"node:util";var options2={template:{type:"string"},"dry-run":{type:"boolean",default:!1},force:{type:"boolean",default:!1},check:{type:"boolean",default:!1},dockerfile:{type:"\
string"}};function readInitFlags(args2){let{template,force,check,dockerfile,"dry-run":isDry}=parse8(args2);if(!check){if(dockerfile!==void 0)throw new ActionError(
"--dockerfile goes with --check. Try --help.");return{kind:"write",template:template===void 0?null:readTemplateName(template),isDry,isForced:force}}if(template!==
void 0||force||isDry)throw new ActionError("--check reads a Dockerfile and writes nothing: it goes with --dockerfile alone. Try --help.");return{kind:"check",dockerfile:dockerfile??
"Dockerfile"}}__name(readInitFlags,"readInitFlags");function parse8(args2){try{return parseArgs4({args:[...args2],options:options2,allowPositionals:!1,strict:!0}).
values}catch(error){throw new ActionError(`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse8,"parse");async function initCommand(args2,{signal}){let flags=readInitFlags(args2);if(flags.kind==="write"){console.log((await initApp(cwd(),{...flags,signal})).join(`
`));return}let{lines,failure}=await checkApp(cwd(),{dockerfile:flags.dockerfile,now:Date.now()});for(let line2 of lines)console.log(line2);if(failure!==null)throw failure}
__name(initCommand,"initCommand");import{randomBytes as randomBytes4}from"node:crypto";import{parseArgs as parseArgs5}from"node:util";var DynoBootError=class extends ActionError{static{__name(this,"DynoBootError")}name="DynoBootError";herokuCode;constructor(herokuCode,message){super(`${message}\
 (Heroku's ${herokuCode})`),this.herokuCode=herokuCode}};async function runningDyno(parts2){let{container,output}=parts2,stopping=new AbortController,signal=AbortSignal.
any([parts2.signal,stopping.signal]),exit=exitOf({container,output,signal});exit.catch(()=>{});let{hostPort}=await inspectContainer(container,signal),url=hostPort===
null?null:`http://127.0.0.1:${hostPort}`,stopped=null;return{containerId:container.id,url,exit,waitUntilBound:__name(timeoutMs=>waitUntilBound({...parts2,url,exit,
timeoutMs,signal}),"waitUntilBound"),stop:__name(()=>(stopping.abort(new ActionError("The dyno was stopped.")),output.close(),stopped??=removeContainer(container),
stopped),"stop")}}__name(runningDyno,"runningDyno");async function waitUntilBound(wait){let{url,exit,processType,timeoutMs}=wait,settled=new AbortController,late=AbortSignal.
timeout(timeoutMs),signal=AbortSignal.any([wait.signal,settled.signal,late]),ended=exit.then(({code})=>{throw new DynoBootError("H10",`The ${processType} proces\
s exited with ${code} before it had bound $PORT.`)});try{if(!wait.isReachable)throw new ActionError(`The ${processType} process has no port to answer on.`);await(url===
null?ended:Promise.race([waitForAnswer(url,signal),ended]))}catch(error){throw wait.signal.aborted?wait.signal.reason:!late.aborted||error instanceof DynoBootError?
error:new DynoBootError("R10",`The ${processType} process answered nothing on $PORT within ${timeoutMs/1e3} s.`)}finally{settled.abort(),ended.catch(()=>{})}}__name(
waitUntilBound,"waitUntilBound");async function bootDyno(options4){let{processType,signal}=options4,isReachable=processType==="web"&&options4.network==="bridge",{container,output}=await startDyno(
options4,{publishesPort:isReachable});try{return await runningDyno({container,output,processType,isReachable,signal})}catch(error){throw await removedAfter(error,
{container,output,signal})}}__name(bootDyno,"bootDyno");function dockerDynos(options4){let{api,runId,runImageOf=herokuRunImage,memoryBytes=512*2**20}=options4;return{start:__name(({stack,slugFile,processType,command,
configVars,onOutput,signal})=>bootDyno({api,slugFile,runImage:runImageOf(stack),processType,command,configVars,memoryBytes,network:"bridge",runId,onOutput,signal}),
"start")}}__name(dockerDynos,"dockerDynos");function herokuRunImage(stack){return`heroku/heroku:${stack.replace(/^heroku-/,"")}`}__name(herokuRunImage,"herokuRu\
nImage");var import_node_http2=__toESM(require_node_http(),1);import{randomUUID as randomUUID7}from"node:crypto";import{once as once3}from"node:events";import{mkdtemp as mkdtemp2,
rm as rm5}from"node:fs/promises";import{tmpdir as tmpdir5}from"node:os";import{join as join9}from"node:path";import{createHmac,randomBytes as randomBytes3,timingSafeEqual}from"node:crypto";var lifetimeMs=60*6e4,BlobUrls=class{static{__name(this,"BlobUrls")}#key=randomBytes3(32);#securityToken=randomBytes3(24).toString("base64url");#origin;constructor(origin){
this.#origin=origin}sign(method,slug,{expired}){let url=new URL(blobPath(slug),this.#origin),expires=String(Math.floor((Date.now()+(expired?-1e3:lifetimeMs))/1e3));
return url.searchParams.set("Expires",expires),url.searchParams.set("X-Amz-Security-Token",this.#securityToken),url.searchParams.set("X-Amz-Signature",this.#signature(
method,url.pathname,expires,this.#securityToken)),url.href}check(method,path,query){let expires=query.get("Expires"),token=query.get("X-Amz-Security-Token"),signature=query.
get("X-Amz-Signature");if(expires===null||token===null||signature===null)return"unsigned";let expected=Buffer.from(this.#signature(method,path,expires,token)),given=Buffer.
from(signature);return expected.length!==given.length||!timingSafeEqual(expected,given)?"wrong-signature":Number(expires)*1e3<Date.now()?"expired":"allowed"}#signature(method,path,expires,token){
return createHmac("sha256",this.#key).update([method,path,expires,token].join(`
`)).digest("hex")}};function blobPath(slug){return`/blobs/slugs/${slug}.tgz`}__name(blobPath,"blobPath");function slugOfBlobPath(path){return/^\/blobs\/slugs\/([0-9a-f-]{36})\.tgz$/.
exec(path)?.[1]??null}__name(slugOfBlobPath,"slugOfBlobPath");import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";import{setTimeout as delay3}from"node:timers/promises";import{setTimeout as delay2}from"node:timers/promises";async function*faultyBytes(chunks,{fault,signal}){fault?.kind==="delay"&&await delay2(fault.ms,void 0,{signal});let left=fault?.kind==="cut"?fault.afterBytes:Number.
POSITIVE_INFINITY;if(!(left<=0))for await(let chunk of chunks){let passed=chunk.subarray(0,left);if(fault?.kind==="slow"?yield*trickle(passed,fault,signal):yield passed,
left-=passed.length,left<=0)return}}__name(faultyBytes,"faultyBytes");async function*trickle(bytes,{bytes:size,everyMs},signal){for(let at=0;at<bytes.length;at+=
size)await delay2(everyMs,void 0,{signal}),yield bytes.subarray(at,at+size)}__name(trickle,"trickle");var lingerMs=250;async function failBeforeCommit({fault,...exchange}){return fault?.kind==="stall"?(await delay3(fault.ms,void 0,{signal:exchange.signal}),exchange.
response.destroyed):fault?.kind==="reset-before-commit"?(reset(exchange),!0):fault?.kind==="status"&&fault.afterCommit!==!0?(answer(exchange,{status:fault.status,
headers:fault.headers??{},body:fault.body??""}),!0):!1}__name(failBeforeCommit,"failBeforeCommit");function repliesInstead(fault){return fault?.kind==="reset-af\
ter-commit"||fault?.kind==="status"||fault?.kind==="replace-body"}__name(repliesInstead,"repliesInstead");function send(exchange,reply){let{fault}=exchange;switch(fault?.
kind){case"reset-after-commit":reset(exchange);break;case"status":answer(exchange,{status:fault.status,headers:fault.headers??{},body:fault.body??""});break;case"\
replace-body":{let contentType=fault.contentType??reply.headers["Content-Type"]??"text/plain";answer(exchange,{...reply,headers:{...reply.headers,"Content-Type":contentType},
body:fault.body});break}case"cut":exchange.method==="PUT"?answer(exchange,reply):answerCut(exchange,reply,fault.afterBytes);break;case"delay":afterwards(exchange,
async()=>{await delay3(fault.ms,void 0,{signal:exchange.signal}),exchange.response.destroyed||answer(exchange,reply)});break;case"slow":afterwards(exchange,()=>answerSlowly(
exchange,reply,fault));break;default:answer(exchange,reply)}}__name(send,"send");function reset({socket}){socket.resetAndDestroy()}__name(reset,"reset");function answer(exchange,reply){
let{request,response,entry,method}=exchange,body=Buffer.from(reply.body),bodyless=method==="HEAD"||reply.status===304,headers={...reply.headers,...bodyless?{}:{
"Content-Length":body.length}};entry.status=reply.status,request.complete?response.writeHead(reply.status,headers).end(bodyless?void 0:body):answerEarly(exchange,
{status:reply.status,headers,body})}__name(answer,"answer");function answerEarly({request,response,socket},{status,headers,body}){response.writeHead(status,{...headers,
Connection:"close"}),response.flushHeaders(),body.length>0&&response.write(body),setTimeout(()=>{request.complete?response.end():socket.destroy()},lingerMs).unref()}
__name(answerEarly,"answerEarly");function answerCut({response,socket,entry},reply,afterBytes){let body=Buffer.from(reply.body);entry.status=reply.status,response.
writeHead(reply.status,{...reply.headers,"Content-Length":body.length,Connection:"close"}),response.write(body.subarray(0,afterBytes),()=>socket.destroySoon()),
response.flushHeaders()}__name(answerCut,"answerCut");async function answerSlowly({response,entry,signal},reply,pace){let body=Buffer.from(reply.body);entry.status=
reply.status,response.writeHead(reply.status,{...reply.headers,"Content-Length":body.length}),response.flushHeaders();for await(let part of trickle(body,pace,signal)){
if(response.destroyed)return;response.write(part)}response.end()}__name(answerSlowly,"answerSlowly");function afterwards(exchange,work){work().catch(()=>reset(exchange))}
__name(afterwards,"afterwards");function outputPath(releaseId){return`/release-output/${releaseId}`}__name(outputPath,"outputPath");async function serveOutput(exchange,platform2){let{path,request,
response,socket,entry,fault,method,signal}=exchange,output=platform2.release(path.slice(outputPath("").length))?.output;if(output?.started!==!0||method!=="GET")
return send(exchange,{status:404,headers:{"Content-Type":"text/plain"},body:`Not found.
`});let from=Number(/^bytes=(\d+)-$/.exec(request.headers.range??"")?.[1]??0);if(output.ended&&from>0&&from>=output.sizeBytes)return send(exchange,{status:416,headers:{
"Content-Range":`bytes */${output.sizeBytes}`},body:""});entry.committed=!0;let headers={"Content-Type":"text/plain; charset=utf-8",...from>0?{"Content-Range":`\
bytes ${from}-*/*`}:{}},status=from>0?206:200;if(repliesInstead(fault))return send(exchange,{status,headers,body:""});entry.status=status,response.writeHead(status,
headers),response.flushHeaders();let gone=new AbortController;response.once("close",()=>gone.abort());let either=AbortSignal.any([signal,gone.signal]),chunks=faultyBytes(
output.follow(from,either),{fault,signal:either});await pipeline(Readable.from(chunks),response,{end:fault?.kind!=="cut"}).catch(error=>{if(!either.aborted)throw error}),
fault?.kind==="cut"&&socket.destroySoon()}__name(serveOutput,"serveOutput");var RateLimit=class _RateLimit{static{__name(this,"RateLimit")}static#capacity=4500;static#refillPerMs=75/6e4;#now;#remaining;#countedAt;constructor(now,remaining=_RateLimit.#capacity){
this.#now=now,this.#remaining=remaining,this.#countedAt=now()}take(){let now=this.#now(),refilled=this.#remaining+(now-this.#countedAt)*_RateLimit.#refillPerMs;
return this.#remaining=Math.min(_RateLimit.#capacity,refilled),this.#countedAt=now,this.#remaining<1?null:(this.#remaining-=1,Math.floor(this.#remaining))}};function currentRelease(app){let release2=app.releases[app.currentVersion-1];if(release2===void 0)throw new Error(`${app.name} has no release v${app.currentVersion}`);
return release2}__name(currentRelease,"currentRelease");function mayDeploy({team}){return team===null||team.role==="admin"||team.permissions.length===0?!0:team.
permissions.includes("deploy")}__name(mayDeploy,"mayDeploy");function blobOf(slug){if(slug.blob===null)throw new Error(`Slug ${slug.id} was released without its\
 bytes.`);return slug.blob}__name(blobOf,"blobOf");async function untilAborted(wait,signal){let aborted=Promise.withResolvers(),onAbort=__name(()=>aborted.reject(signal.reason),"onAbort");wait.catch(()=>{}),aborted.
promise.catch(()=>{}),signal.aborted&&onAbort(),signal.addEventListener("abort",onAbort,{once:!0});try{return await Promise.race([aborted.promise,wait])}finally{
signal.removeEventListener("abort",onAbort)}}__name(untilAborted,"untilAborted");var releaseCommandMs=60*6e4,Releasing=class{static{__name(this,"Releasing")}#options;#running=new Set;constructor(options4){this.#options=options4}begin(app,wanted){
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
app.stack,app.updatedAt=release2.updatedAt,this.#options.webDynos.replace(app,release2))}};import{createHash as createHash2,randomUUID as randomUUID2,timingSafeEqual as timingSafeEqual2}from"node:crypto";import{createHash}from"node:crypto";function namedId(name2){let hex=createHash("sha256").update(name2).digest("hex");return[hex.slice(0,8),hex.slice(8,12),`5${hex.slice(13,16)}`,`8${hex.slice(17,20)}`,
hex.slice(20,32)].join("-")}__name(namedId,"namedId");function iso(time){return time.toISOString().replace(/\.\d+Z$/,"Z")}__name(iso,"iso");var userEmail="you@local-heroku.invalid",user={email:userEmail,id:namedId("account")};function accountResource(createdAt){return{allow_tracking:!1,beta:!1,country_of_residence:null,
created_at:iso(createdAt),default_organization:null,default_team:null,delinquent_at:null,email:user.email,federated:!1,id:user.id,identity_provider:null,last_login:iso(
createdAt),name:"You",sms_number:null,suspended_at:null,two_factor_authentication:!1,updated_at:iso(createdAt),verified:!0}}__name(accountResource,"accountResou\
rce");var PERMISSIONS={deploy:"Can deploy, and manage config and free add-ons.",manage:"Can manage access and delete the app.",operate:"Can scale, restart and m\
anage add-ons.",view:"Can see the app, its releases and its processes."};function collaboratorResource(app){return{app:{id:app.id,name:app.name},created_at:iso(
app.createdAt),id:namedId(`collaborator ${app.id}`),permissions:permissionResources(app.team?.permissions??[]),role:app.team?.role??"owner",updated_at:iso(app.createdAt),
user:{...user,federated:!1}}}__name(collaboratorResource,"collaboratorResource");function permissionResources(names2){return names2.map(name2=>({name:name2,description:PERMISSIONS[name2]}))}
__name(permissionResources,"permissionResources");function memberResource({name:name2,role},createdAt){return{created_at:iso(createdAt),email:user.email,federated:!1,
id:namedId(`member of ${name2}`),identity_provider:null,role,two_factor_authentication:!1,updated_at:iso(createdAt),user:{...user,name:"You"}}}__name(memberResource,
"memberResource");function teamIdentity({team}){return team===null?null:{id:namedId(`team ${team.name}`),name:team.name}}__name(teamIdentity,"teamIdentity");function ownerOf({
team}){return team===null?user:{email:`${team.name}@herokumanager.com`,id:namedId(`team owner ${team.name}`)}}__name(ownerOf,"ownerOf");function appOf({backend,parameters}){return backend.platform.app(parameters.app??"")}__name(appOf,"appOf");var Refusal=class extends Error{static{__name(this,"Refusal")}name="Refusal";status;id;constructor(status,id,message){super(message),this.status=status,this.id=
id}};function invalidParams(message){return new Refusal(422,"invalid_params",message)}__name(invalidParams,"invalidParams");function notFound(resource){return new Refusal(
404,"not_found",`Couldn't find that ${resource}.`)}__name(notFound,"notFound");function badRequest(message){return new Refusal(400,"bad_request",message)}__name(
badRequest,"badRequest");function checkFields(body,checks){if(!isObject(body))throw badRequest("The request body must be a JSON object.");for(let field of Object.keys(body))if(!Object.hasOwn(
checks,field))throw invalidParams(`Unknown parameter: ${field}.`);let checked=Object.entries(checks).map(([field,check])=>[field,check(body[field],field)]);return Object.
fromEntries(checked)}__name(checkFields,"checkFields");function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isObject,
"isObject");function optional(check){return(value,field)=>value==null?null:check(value,field)}__name(optional,"optional");var text2=__name((value,field)=>{if(typeof value!=
"string")throw invalidParams(`${field} must be a string.`);return value},"text"),flag=__name((value,field)=>{if(typeof value!="boolean")throw invalidParams(`${field}\
 must be a boolean.`);return value},"flag");function matching2(pattern,message){return(value,field)=>{let given=text2(value,field);if(!pattern.test(given))throw invalidParams(
message);return given}}__name(matching2,"matching");function textMap(keyPattern){return(value,field)=>{let map=nullableTextMap(keyPattern)(value,field);return Object.
fromEntries(Object.entries(map).map(([key,entry])=>[key,text2(entry,`${field}.${key}`)]))}}__name(textMap,"textMap");function nullableTextMap(keyPattern){return(value,field)=>{
if(!isObject(value))throw invalidParams(`${field} must be an object.`);return Object.fromEntries(Object.entries(value).map(([key,entry])=>{if(!keyPattern.test(key))
throw invalidParams(`${field} has a key that is not allowed: ${key}.`);return[key,entry===null?null:text2(entry,`${field}.${key}`)]}))}}__name(nullableTextMap,"\
nullableTextMap");var defaultMax=200,limitMax=1e3;function pageOf(items,fields,header){let names2=Object.keys(fields),range=parseListRange(header??`${names2[0]} ..`),key=Object.hasOwn(
fields,range.field)?fields[range.field]:void 0;if(key===void 0)throw unsatisfiable(`Range must be on one of: ${names2.join(", ")}.`);let sign=range.descending?-1:
1,within=items.filter(item=>{let afterStart=range.from===""?1:sign*compare3(key(item),range.from),beforeEnd=range.to===""||sign*compare3(key(item),range.to)<=0;
return(range.fromExclusive?afterStart>0:afterStart>=0)&&beforeEnd}).sort((a,b)=>sign*compare3(key(a),String(key(b)))),page=within.slice(0,range.max),[first,last]=[
page[0],page.at(-1)],rest=`; ${range.descending?"order=desc,":""}max=${range.max}`,hasMore=page.length<within.length&&last!==void 0;return{items:page,status:hasMore?
206:200,headers:{"Accept-Ranges":names2.join(", "),...first===void 0||last===void 0?{}:{"Content-Range":`${range.field} ${key(first)}..${key(last)}${rest}`},...hasMore?
{"Next-Range":`${range.field} ]${key(last)}..${range.to}${rest}`}:{}}}}__name(pageOf,"pageOf");function parseListRange(header){let match=/^(\w+)\s*(\]?)\s*([^\s.;]*)\.\.([^\s;]*)\s*(?:;(.*))?$/.
exec(header.trim());if(match===null)throw unsatisfiable(`Range ${header} cannot be read.`);let[,field="",exclusive,from="",to="",optionText=""]=match,options4=new Map(
optionText.split(/[,;]/).map(option=>option.trim()).filter(option=>option!=="").map(option=>{let[name2="",value=""]=option.split("=");return[name2.trim(),value.
trim()]})),max=Number(options4.get("max")??defaultMax),order=options4.get("order")??"asc";if(!Number.isInteger(max)||max<1||max>limitMax)throw unsatisfiable(`ma\
x must be 1 to ${limitMax}.`);if(order!=="asc"&&order!=="desc")throw unsatisfiable("order must be asc or desc.");return{field,from,fromExclusive:exclusive==="]",
to,max,descending:order==="desc"}}__name(parseListRange,"parseListRange");function compare3(value,bound){return typeof value=="number"?value-Number(bound):value===
bound?0:value<bound?-1:1}__name(compare3,"compare");function unsatisfiable(message){return new Refusal(416,"requested_range_not_satisfiable",message)}__name(unsatisfiable,
"unsatisfiable");function appResource(app){return appFields(app)}__name(appResource,"appResource");function appFields(app){let slugs=app.releases.slice(0,app.currentVersion).map(
({slug})=>slug);return{acm:!1,archived_at:null,build_stack:stackIdentity(app.buildStack),buildpack_provided_description:slugs.at(-1)?.buildpackProvidedDescription??
null,create_status:"complete",created_at:iso(app.createdAt),generation:{id:namedId(`generation ${app.generation}`),name:app.generation},git_url:`https://git.her\
oku.com/${app.name}.git`,id:app.id,internal_routing:null,maintenance:app.maintenance,name:app.name,organization:teamIdentity(app),owner:ownerOf(app),region:{id:namedId(
"region us"),name:"us"},released_at:iso(app.releases[app.currentVersion-1]?.createdAt??app.createdAt),repo_size:0,slug_size:slugs.at(-1)?.blob?.sizeBytes??0,space:spaceIdentity(
app),stack:stackIdentity(app.stack),team:teamIdentity(app),updated_at:iso(app.updatedAt),web_url:app.webUrl}}__name(appFields,"appFields");function teamAppResource(app){
let{acm:_,create_status:__,generation:___,organization:____,team,space,...shared}=appFields(app);return{...shared,joined:!0,locked:!1,space:space===null?null:{id:space.
id,name:space.name},team:team===null?null:{name:team.name}}}__name(teamAppResource,"teamAppResource");function slugResource(slug,blob){return{blob,buildpack_provided_description:slug.
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
__name(formationResource,"formationResource");function stackResource({name:name2,state},createdAt){return{created_at:iso(createdAt),default:name2==="heroku-24",
...stackIdentity(name2),state,updated_at:iso(createdAt)}}__name(stackResource,"stackResource");function stackIdentity(name2){return{id:namedId(`stack ${name2}`),
name:name2}}__name(stackIdentity,"stackIdentity");function spaceIdentity({space}){return space===null?null:{id:namedId(`space ${space}`),name:space,shield:!1}}__name(
spaceIdentity,"spaceIdentity");var stacks=[{name:"heroku-20",state:"retired"},{name:"heroku-22",state:"deprecated"},{name:"heroku-24",state:"public"},{name:"heroku-26",state:"public"},{name:"\
container",state:"public"},{name:"cnb",state:"public"}],offeredStacks=stacks.filter(({state})=>state!=="retired");var appRoutes=[{method:"GET",path:"/account",answer:__name(({backend})=>({body:accountResource(backend.startedAt)}),"answer")},{method:"GET",path:"/stacks",answer:__name(
({backend})=>({body:offeredStacks.map(stack=>stackResource(stack,backend.startedAt))}),"answer")},{method:"GET",path:"/apps",answer:__name(({backend,range})=>{let page=pageOf(
backend.platform.apps,{name:__name(({name:name2})=>name2,"name"),id:__name(({id})=>id,"id")},range);return{...page,body:page.items.map(appResource)}},"answer")},
{method:"POST",path:"/apps",answer:__name(async({backend,body})=>{let{name:name2,stack}=checkFields(body,{name:optional(text2),region:optional(matching2(/^us$/,
"A local Heroku has the region us only.")),stack:optional(text2)}),app=await backend.createApp({name:name2??`local-${namedId(String(backend.platform.apps.length)).
slice(0,8)}`,...stack===null?{}:{stack:backend.platform.offeredStackName(stack)}});return{status:201,body:appResource(app)}},"answer")},{method:"GET",path:"/app\
s/:app",answer:__name(call=>({body:appResource(appOf(call))}),"answer")},{method:"PATCH",path:"/apps/:app",answer:__name(call=>{let app=appOf(call),{build_stack,
maintenance}=checkFields(call.body,{build_stack:optional(text2),maintenance:optional(flag)});return app.buildStack=build_stack===null?app.buildStack:call.backend.
platform.offeredStackName(build_stack),app.maintenance=maintenance??app.maintenance,app.updatedAt=new Date,{body:appResource(app)}},"answer")},{method:"GET",path:"\
/apps/:app/config-vars",answer:__name(call=>({body:appOf(call).configVars}),"answer")},{method:"PATCH",path:"/apps/:app/config-vars",answer:__name(call=>{let app=appOf(
call),changes=nullableTextMap(/^\w+$/)(call.body,"config_vars"),merged=Object.entries({...app.configVars,...changes});return app.configVars=Object.fromEntries(merged.
flatMap(([key,value])=>value===null?[]:[[key,value]])),call.backend.releasing.begin(app,{slug:currentRelease(app).slug,description:`Set ${Object.keys(changes).join(
", ")} config vars`,configVars:app.configVars}),{body:app.configVars}},"answer")},{method:"GET",path:"/apps/:app/addons",answer:__name(call=>noneOf(call,[]),"an\
swer")},{method:"GET",path:"/apps/:app/collaborators",answer:__name(call=>({body:[collaboratorResource(appOf(call))]}),"answer")},{method:"GET",path:"/apps/:app\
/domains",answer:__name(call=>noneOf(call,[]),"answer")}];function noneOf(call,body){return appOf(call),{body}}__name(noneOf,"noneOf");var dynoRoutes=[{method:"GET",path:"/apps/:app/dynos",answer:__name(call=>{let app=appOf(call);return{body:app.dynos.map(dyno=>dynoResource(app,dyno))}},"answer")},
{method:"GET",path:"/apps/:app/dynos/:dyno",answer:__name(call=>{let app=appOf(call),identity=call.parameters.dyno,dyno=app.dynos.find(({id,name:name2})=>id===identity||
name2===identity);if(dyno===void 0)throw notFound("dyno");return{body:dynoResource(app,dyno)}},"answer")},{method:"GET",path:"/apps/:app/formation",answer:__name(
call=>({body:formationOf(call)}),"answer")},{method:"GET",path:"/apps/:app/formation/:type",answer:__name(call=>{let[formation]=formationOf(call,call.parameters.
type);if(formation===void 0)throw notFound("process type");return{body:formation}},"answer")}];function formationOf(call,only){let app=appOf(call);return Object.
entries(currentRelease(app).slug?.processTypes??{}).filter(([type])=>type!=="release"&&(only===void 0||type===only)).map(([type,command])=>formationResource(app,
type,command))}__name(formationOf,"formationOf");var limitBytes=1024*1024;async function readJsonBody({request,entry}){let chunks=[];for await(let chunk of request){let bytes=Buffer.from(chunk);if(entry.requestBytes+=
bytes.length,entry.requestBytes>limitBytes)throw new Refusal(413,"request_too_large","Request body is too large.");chunks.push(bytes)}if(entry.requestBytes===0)
return{};let contentType=request.headers["content-type"]??"";if(!/^application\/json\s*(;|$)/i.test(contentType))throw new Refusal(415,"unsupported_media_type",
"Request body must be sent as application/json.");try{return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.concat(chunks)))}catch{throw badRequest(
"Unable to parse the JSON in the request body.")}}__name(readJsonBody,"readJsonBody");var pipelineRoutes=[{method:"GET",path:"/pipelines",answer:__name(({backend,range})=>{let fields={name:__name(({name:name2})=>name2,"name"),id:__name(({id})=>id,
"id")},page=pageOf(backend.pipelines.all,fields,range);return{...page,body:page.items.map(pipelineResource)}},"answer")},{method:"GET",path:"/pipelines/:pipelin\
e",answer:__name(call=>({body:pipelineResource(pipelineOf(call))}),"answer")},{method:"GET",path:"/pipelines/:pipeline/pipeline-couplings",answer:__name(call=>{
let page=pageOf(pipelineOf(call).couplings,{id:__name(({id})=>id,"id")},call.range);return{...page,body:page.items.map(couplingResource)}},"answer")},{method:"G\
ET",path:"/apps/:app/pipeline-couplings",answer:__name(call=>({body:couplingResource(call.backend.pipelines.couplingOf(appOf(call)))}),"answer")},{method:"POST",
path:"/filters/apps",answer:__name(({backend,body})=>{let{in:wanted}=checkFields(body,{in:optional(idFilter)});return{body:backend.platform.apps.filter(({id})=>wanted?.
id.includes(id)??!0).map(teamAppResource)}},"answer")}];function pipelineOf({backend,parameters}){return backend.pipelines.pipeline(parameters.pipeline??"")}__name(
pipelineOf,"pipelineOf");function idFilter(value){let id=isObject(value)?value.id:void 0;if(!Array.isArray(id))throw invalidParams("in must have a list of ids.");
return{id}}__name(idFilter,"idFilter");function pipelineResource({id,name:name2,createdAt}){return{created_at:iso(createdAt),generation:{id:namedId("generation \
cedar"),name:"cedar"},id,name:name2,owner:{id:user.id,type:"user"},updated_at:iso(createdAt)}}__name(pipelineResource,"pipelineResource");function couplingResource({
id,app,pipeline:pipeline5,stage,createdAt}){return{app:{id:app.id},created_at:iso(createdAt),id,pipeline:pipeline5,stage,updated_at:iso(createdAt)}}__name(couplingResource,
"couplingResource");import{channel}from"node:diagnostics_channel";var CHANNEL="heroku-docker-release:local-heroku";function publishCall({method,path,entry},requestBody,reply){let calls=channel(CHANNEL);if(!calls.hasSubscribers)
return;let call={method,path,userAgent:entry.userAgent,requestBody,status:reply.status??200,replyBody:reply.body};calls.publish(call)}__name(publishCall,"publis\
hCall");import{randomUUID}from"node:crypto";var slugRoutes=[{method:"POST",path:"/apps/:app/slugs",answer:__name(call=>{let app=appOf(call);refuseUnlessSluggable(app);let slug=slugFrom(call,app);return call.
backend.platform.addSlug(slug),{status:201,body:slugResource(slug,blobOf2(call,slug,"PUT")),effect:{kind:"slug",app:app.name,slug:slug.id,checksum:slug.checksum}}},
"answer")},{method:"GET",path:"/apps/:app/slugs/:slug",answer:__name(call=>{appOf(call);let slug=call.backend.platform.slug(call.parameters.slug??"");if(slug===
null)throw notFound("slug");return{body:slugResource(slug,blobOf2(call,slug,"GET"))}},"answer")}];function refuseUnlessSluggable(app){if(!mayDeploy(app))throw new Refusal(
403,"forbidden",`You do not have the deploy permission on ${app.name}.`);if(app.generation!=="cedar")throw invalidParams(`${app.name} is on the Fir generation, \
which takes no slugs.`);if(!app.buildStack.startsWith("heroku-"))throw invalidParams(`${app.name} is on the ${app.buildStack} stack, which takes no slugs.`)}__name(
refuseUnlessSluggable,"refuseUnlessSluggable");function slugFrom({body,backend},app){let fields=checkFields(body,{buildpack_provided_description:optional(text2),
checksum:optional(matching2(/^SHA256:[0-9a-f]{64}$/i,"checksum must be SHA256: and 64 hexadecimal digits.")),commit:optional(text2),commit_description:optional(
text2),process_types:textMap(/^[-\w]{1,128}$/),stack:optional(text2)}),stack=backend.platform.stackName(fields.stack??app.buildStack);if(!stack.startsWith("hero\
ku-"))throw invalidParams(`Stack ${stack} takes no slugs.`);return{id:randomUUID(),app:app.name,processTypes:fields.process_types,checksum:fields.checksum,stack,
commit:fields.commit,commitDescription:fields.commit_description,buildpackProvidedDescription:fields.buildpack_provided_description,createdAt:new Date,blob:null}}
__name(slugFrom,"slugFrom");function blobOf2({backend,expireUrls},slug,method){return{method,url:backend.blobUrls.sign(method,slug.id,{expired:expireUrls})}}__name(
blobOf2,"blobOf");var releaseRoutes=[{method:"GET",path:"/apps/:app/releases",answer:__name(call=>{let app=appAsSeen(call),page=pageOf(app.releases,{version:__name(({version:version2})=>version2,
"version"),id:__name(({id})=>id,"id")},call.range);return{...page,body:page.items.map(release2=>shown3(call,app,release2))}},"answer")},{method:"POST",path:"/ap\
ps/:app/releases",answer:__name(call=>{let app=appOf(call);return refuseUnlessSluggable(app),isObject(call.body)&&Object.hasOwn(call.body,"release")?rollBack(call,
app):release(call,app)},"answer")},{method:"GET",path:"/apps/:app/releases/:release",answer:__name(call=>{let app=appAsSeen(call);return{body:shown3(call,app,releaseOf(
call,app))}},"answer")},{method:"GET",path:"/apps/:app/releases/:release/config-vars",answer:__name(call=>({body:releaseOf(call,appOf(call)).configVars}),"answe\
r")}];function release(call,app){let fields=checkFields(call.body,{description:optional(text2),slug:text2}),slug=call.backend.platform.slug(fields.slug);if(slug===
null)throw notFound("slug");refuseUnlessComplete(slug);let made2=call.backend.releasing.begin(app,{slug,description:fields.description??`Deploy ${slug.commit?.slice(
0,8)??slug.id.slice(0,8)}`,configVars:app.configVars});return{status:201,body:shown3(call,app,made2),effect:{kind:"release",app:app.name,version:made2.version,slug:slug.
id}}}__name(release,"release");function rollBack(call,app){let{release:id}=checkFields(call.body,{release:text2}),target=app.releases.find(candidate=>candidate.
id===id);if(target===void 0)throw notFound("release");if(target.slug===null||!isEligibleForRollback(target))throw invalidParams(`Release v${target.version} is n\
ot eligible for rollback.`);app.configVars=target.configVars;let made2=call.backend.releasing.begin(app,{slug:target.slug,description:`Rollback to v${target.version}`,
configVars:target.configVars});return{status:201,body:shown3(call,app,made2),effect:{kind:"rollback",app:app.name,version:made2.version,slug:target.slug.id}}}__name(
rollBack,"rollBack");function refuseUnlessComplete(slug){if(slug.blob===null)throw invalidParams(`Slug ${slug.id} has not been uploaded.`);let stored=`SHA256:${slug.
blob.sha256}`;if(slug.checksum!==null&&slug.checksum.toLowerCase()!==stored.toLowerCase())throw invalidParams(`Slug ${slug.id} does not match its checksum: stor\
ed is ${stored}.`)}__name(refuseUnlessComplete,"refuseUnlessComplete");function appAsSeen(call){let app=appOf(call);if(call.lagMs===0)return app;let{releases,currentVersion}=app,
isKnown=__name(({createdAt,version:version2})=>version2===1||createdAt.getTime()<=Date.now()-call.lagMs,"isKnown"),known=releases.filter(isKnown),ran=known.findLast(
({version:version2,status})=>version2<=currentVersion&&status==="succeeded");return{...app,releases:known,currentVersion:ran?.version??1}}__name(appAsSeen,"appA\
sSeen");function releaseOf({parameters},app){let identity=parameters.release??"",found=app.releases.find(({id,version:version2})=>id===identity||String(version2)===
identity);if(found===void 0)throw notFound("release");return found}__name(releaseOf,"releaseOf");function shown3({backend},app,made2){return releaseResource(app,
made2,made2.output===null?null:backend.outputUrl(made2.id))}__name(shown3,"shown");var teamRoutes=[{method:"GET",path:"/teams/permissions",answer:__name(()=>({body:permissionResources(["deploy","manage","operate","view"])}),"answer")},{method:"\
GET",path:"/teams/:team/members",answer:__name(call=>({body:[memberResource(membershipOf(call),call.backend.startedAt)]}),"answer")}];function membershipOf({backend,
parameters}){let found=backend.platform.apps.flatMap(({team})=>team===null?[]:[team]).find(({name:name2})=>name2===parameters.team);if(found===void 0)throw notFound(
"team");return found}__name(membershipOf,"membershipOf");function acceptedScopes({method,path}){if(path==="/account")return["global","identity"];let isProtected=path.endsWith("/config-vars");return method!=="GET"?isProtected?
["global","write-protected"]:["global","write","write-protected"]:isProtected?["global","read-protected","write-protected"]:["global","read","read-protected","w\
rite","write-protected"]}__name(acceptedScopes,"acceptedScopes");function checkScope(given,accepted){if(!given.some(scope=>accepted.includes(scope)))throw new Refusal(
403,"forbidden","The scope of this OAuth authorization does not allow access to this resource.")}__name(checkScope,"checkScope");var routes=[...appRoutes,...pipelineRoutes,...teamRoutes,...slugRoutes,...releaseRoutes,...dynoRoutes];async function serveApi(exchange,{token,scope,backend,rateLimit}){
let{request,entry}=exchange,remaining=rateLimit.take(),accepted=acceptedScopes(exchange),standing={"Oauth-Scope":scope.join(" "),"Oauth-Scope-Accepted":accepted.
join(" "),"RateLimit-Remaining":String(remaining??0),"Request-Id":randomUUID2()},body=null,answer2=__name(reply=>{publishCall(exchange,body,reply),sendJson(exchange,
reply,standing)},"answer");try{if(checkHeaders(exchange,token),remaining===null)throw new Refusal(429,"rate_limit",`Your account reached the API rate limit.
Please wait a few minutes before making new requests.`);let{route,parameters}=routeFor(exchange);checkScope(scope,accepted),body=await readJsonBody(exchange);let{
range}=request.headers,{fault}=exchange,reply=await route.answer({backend,parameters,body,range,expireUrls:fault?.kind==="expire-url",lagMs:fault?.kind==="lag"?
fault.ms:0});entry.committed=!0,entry.effect=reply.effect??null,answer2(reply)}catch(error){if(!(error instanceof Refusal))throw error;let{status,id,message}=error;
answer2({status,body:{id,message},...status===429?{headers:{"Retry-After":"60"}}:{}})}}__name(serveApi,"serveApi");function checkHeaders({request},token){let{accept,
authorization}=request.headers;if(!/^application\/vnd\.heroku\+json;\s*version=3(\.[\w-]+)?$/.test(accept??""))throw new Refusal(406,"not_acceptable","Accept mu\
st be application/vnd.heroku+json; version=3.");if((request.headers["user-agent"]??"")==="")throw badRequest("A User-Agent header is required.");let given=/^Bearer (.+)$/.
exec(authorization??"")?.[1];if(given===void 0)throw new Refusal(401,"unauthorized","There were no credentials provided in the request.");if(!isSame(given,token))
throw new Refusal(401,"unauthorized","Invalid credentials provided.")}__name(checkHeaders,"checkHeaders");function isSame(given,expected){let[a,b]=[given,expected].
map(secret=>createHash2("sha256").update(secret).digest());return a!==void 0&&b!==void 0&&timingSafeEqual2(a,b)}__name(isSame,"isSame");function routeFor({method,
path}){for(let route of routes){let parameters=route.method===method?parametersIn(path,route.path):null;if(parameters!==null)return{route,parameters}}throw new Refusal(
404,"not_found","The requested API endpoint was not found. Are you using the right HTTP verb and path?")}__name(routeFor,"routeFor");function parametersIn(path,pattern){
let parts2=path.split("/"),names2=pattern.split("/");if(parts2.length!==names2.length)return null;let parameters={};for(let[index,name2]of names2.entries()){let part=parts2[index]??
"";if(name2.startsWith(":"))parameters[name2.slice(1)]=decoded(part);else if(part!==name2)return null}return parameters}__name(parametersIn,"parametersIn");function decoded(part){
try{return decodeURIComponent(part)}catch{throw badRequest("The path cannot be decoded.")}}__name(decoded,"decoded");function sendJson(exchange,reply,standing){
let body=JSON.stringify(reply.body),etag=`"${createHash2("md5").update(body).digest("hex")}"`,headers={...standing,...reply.headers,"Cache-Control":"private, no\
-cache",ETag:etag},isKnown=exchange.method==="GET"&&exchange.request.headers["if-none-match"]===etag,whole={status:reply.status??200,headers:{...headers,"Conten\
t-Type":"application/json"},body};send(exchange,isKnown?{status:304,headers,body:""}:whole)}__name(sendJson,"sendJson");import{createReadStream}from"node:fs";import{Readable as Readable2}from"node:stream";import{pipeline as pipeline3}from"node:stream/promises";var refusals={expired:[403,"AccessDenied","Request has expired"],unsigned:[403,"AccessDenied","Access Denied"],"wrong-signature":[403,"SignatureDoesNotMatch","T\
he request signature we calculated does not match the signature you provided. Check your key and signing method."],"wrong-method":[405,"MethodNotAllowed","The s\
pecified method is not allowed against this resource."],"two-credentials":[400,"InvalidArgument","Only one auth mechanism allowed"],chunked:[501,"NotImplemented",
"A header you provided implies functionality that is not implemented"],"no-length":[411,"MissingContentLength","You must provide the Content-Length HTTP header."],
absent:[404,"NoSuchKey","The specified key does not exist."],"wrong-range":[416,"InvalidRange","The requested range is not satisfiable"]};function refuseBlob(exchange,refusal,headers={}){
let[status,code,message]=refusals[refusal],body=`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${message}</Message></Error>`;send(exchange,{status,headers:{"Content-Type":"application/xml",...headers},body})}__name(refuseBlob,
"refuseBlob");import{createHash as createHash3,randomUUID as randomUUID3}from"node:crypto";import{createWriteStream}from"node:fs";import{rename as rename2,rm as rm4}from"node:fs/promises";
import{join as join8}from"node:path";import{Transform}from"node:stream";import{pipeline as pipeline2}from"node:stream/promises";async function takeBlob(exchange,folder){let{request,socket,fault,entry,signal}=exchange,file=join8(folder,`${randomUUID3()}.tgz`),cutAfterBytes=fault?.kind==="\
cut"?fault.afterBytes:Number.POSITIVE_INFINITY,keepBytes=fault?.kind==="store-short"?fault.bytes:Number.POSITIVE_INFINITY,received=createHash3("sha256"),sha256=createHash3(
"sha256"),md5=createHash3("md5"),sizeBytes=0,counted2=new Transform({transform(chunk,_encoding,done){let kept=chunk.subarray(0,Math.max(0,keepBytes-sizeBytes));
entry.requestBytes+=chunk.length,sizeBytes+=kept.length,received.update(chunk),sha256.update(kept),md5.update(kept),entry.requestBytes>=cutAfterBytes&&reset(exchange),
done(null,kept)}});try{if(cutAfterBytes===0&&reset(exchange),await pipeline2(request,counted2,createWriteStream(`${file}.part`),{signal}),socket.destroyed)throw new Error(
"The connection broke with the last byte.")}catch(error){if(await rm4(`${file}.part`,{force:!0}),socket.destroyed)return null;throw error}return await rename2(`${file}\
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
committed=!0,repliesInstead(fault))return send(exchange,{status,headers,body:""});if(entry.status=status,response.writeHead(status,{...headers,"Content-Length":end2-
start+1}),method==="HEAD"||blob.sizeBytes===0){response.end();return}let isCut=fault?.kind==="cut";isCut&&response.flushHeaders();let bytes=faultyBytes(createReadStream(
blob.file,{start,end:end2}),{fault,signal});await pipeline3(Readable2.from(bytes),response,{signal,end:!isCut}),isCut&&socket.destroySoon()}__name(sendBlob,"sen\
dBlob");function isPagePath(path){return path==="/"||path.startsWith("/slugs/")}__name(isPagePath,"isPagePath");function treemapPath(slugId){return`/slugs/${slugId}/tre\
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
length-1)*(WIDTH-INSET.left-INSET.right)),y:round(HEIGHT-INSET.bottom-sizeBytes/most*(HEIGHT-INSET.top-INSET.bottom))})),line2=points.map(({x,y})=>`${x},${y}`).
join(" "),label=`Slug sizes from v${first.release.version} (${formatSize(first.sizeBytes)}) to v${last.release.version} (${formatSize(last.sizeBytes)}), ${formatSize(
most)} at most`,base=HEIGHT-INSET.bottom;return`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">
<line class="axis" x1="${INSET.left}" y1="${base}" x2="${WIDTH-INSET.right}" y2="${base}"/>
<polyline class="sizes" points="${line2}"/>
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
`:""}</section>`}__name(appSection,"appSection");function dynosOf({dynos,webUrl}){return dynos.map(({name:name2,type,state})=>{let shown4=type==="web"&&webUrl!==
null?`<a href="${escapeHtml(webUrl)}">${escapeHtml(webUrl)}</a>`:"";return`${escapeHtml(name2)} <span class="${state}">${state}</span> ${shown4}`})}__name(dynosOf,
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
eferrer","X-Content-Type-Options":"nosniff","Cache-Control":"no-store"},body})}__name(sendPage,"sendPage");function requestListener(parts2){let attempts=new Map;return(request,response)=>{let exchange=openExchange(request,response,{parts:parts2,attempts}),{entry}=exchange;
parts2.journal.push(entry),response.once("close",()=>{parts2.log.debug(`${entry.method} ${entry.path} \u2192 ${entry.status??"no reply"}`)}),serve2(exchange,parts2).
catch(error=>{if(parts2.signal.aborted||response.destroyed)return reset(exchange);if(parts2.log.warning(`The local Heroku failed at ${entry.method} ${entry.path}\
: ${errorMessage(error)}`),response.headersSent)return reset(exchange);send(exchange,{status:500,headers:{},body:""})})}}__name(requestListener,"requestListener");
async function serve2(exchange,{api,blobs,pages}){if(!await failBeforeCommit(exchange))switch(exchange.entry.target){case"blob":return serveBlob(exchange,blobs);case"\
output":return serveOutput(exchange,blobs.platform);case"page":return servePage(exchange,pages);case"api":return serveApi(exchange,api)}}__name(serve2,"serve");
function openExchange(request,response,{parts:parts2,attempts}){let method=request.method??"GET",[path="/",query=""]=(request.url??"/").split("?",2),attempt=(attempts.
get(`${method} ${path}`)??0)+1;attempts.set(`${method} ${path}`,attempt);let fault=parts2.fault({method,path,attempt}),entry={at:Date.now(),method,path,attempt,
target:targetOf(method,path),status:null,committed:!1,requestBytes:0,bodySha256:null,bearer:request.headers.authorization!==void 0,userAgent:request.headers["us\
er-agent"]??null,effect:null,fault:fault?.kind??null},{socket}=request;return{request,response,socket,method,path,query:new URLSearchParams(query),fault,entry,signal:parts2.
signal}}__name(openExchange,"openExchange");function targetOf(method,path){return path.startsWith("/blobs/")?"blob":path.startsWith("/release-output/")?"output":
method==="GET"&&isPagePath(path)?"page":"api"}__name(targetOf,"targetOf");var MOST_KEPT2=8,SlugTreemaps=class{static{__name(this,"SlugTreemaps")}#signal;#kept=new Map;constructor(signal){this.#signal=signal}of(slug,blob){let key=`${slug.
id} ${blob.sha256}`,treemap=this.#kept.get(key)??this.#make(slug,blob);this.#kept.delete(key),this.#kept.set(key,treemap),treemap.catch(()=>this.#kept.delete(key));
for(let oldest of this.#kept.keys()){if(this.#kept.size<=MOST_KEPT2)break;this.#kept.delete(oldest)}return treemap}async#make({id,app},{file}){let title=`Slug ${id.
slice(0,8)} of ${app}`;try{let manifest=await readSlug(file,{name:title,bounds:SLUG_BOUNDS,signal:this.#signal}),{sizeBytes}=manifest;return{kind:"page",html:treemapPage(
{title,manifest,sizeBytes,knowsBase:!1,home:{url:"/",name:"Local Heroku"}})}}catch(error){if(this.#signal.throwIfAborted(),!(error instanceof ActionError))throw error;
return{kind:"unreadable",problem:error.message}}}};import{randomUUID as randomUUID4}from"node:crypto";var Pipelines=class{static{__name(this,"Pipelines")}all;constructor(all){this.all=all}pipeline(identity){let found=this.all.find(({id,name:name2})=>id===identity||
name2===identity);if(found===void 0)throw notFound("pipeline");return found}couplingOf(app){let found=this.all.flatMap(({couplings})=>couplings).find(coupling=>coupling.
app===app);if(found===void 0)throw notFound("pipeline coupling");return found}};function pipelineRecord({name:name2,apps},app){let id=randomUUID4(),createdAt=new Date,
couplings=["review","development","test","staging","production"].flatMap(stage=>(apps[stage]??[]).map(appName=>({id:randomUUID4(),pipeline:{id,name:name2},app:app(
appName),stage,createdAt})));return{id,name:name2,createdAt,couplings}}__name(pipelineRecord,"pipelineRecord");import{randomUUID as randomUUID5}from"node:crypto";import{EventEmitter,once}from"node:events";var limitBytes2=64*1024*1024,ReleaseOutput=class{static{__name(this,"ReleaseOutput")}#chunks=[];#changes=new EventEmitter().setMaxListeners(0);#sizeBytes=0;#isFull=!1;#state="\
waiting";get started(){return this.#state!=="waiting"}get ended(){return this.#state==="ended"}get sizeBytes(){return this.#sizeBytes}start(){this.#state==="wai\
ting"&&(this.#state="running")}append(text3){if(this.#state!=="running"||this.#isFull)return;let bytes=Buffer.from(text3);this.#isFull=this.#sizeBytes+bytes.length>
limitBytes2,this.#push(this.#isFull?Buffer.from(`
[the rest of the output was dropped]
`):bytes)}end(){this.#state="ended",this.#changes.emit("change")}async*follow(fromByte,signal){let skipBytes=fromByte;for(let index=0;;){let chunk=this.#chunks[index];
if(chunk!==void 0)skipBytes<chunk.length&&(yield chunk.subarray(skipBytes)),skipBytes=Math.max(0,skipBytes-chunk.length),index+=1;else{if(this.ended)return;await once(
this.#changes,"change",{signal})}}}#push(bytes){this.#chunks.push(bytes),this.#sizeBytes+=bytes.length,this.#changes.emit("change")}};var Platform=class{static{__name(this,"Platform")}#apps=new Map;#slugs=new Map;get apps(){return[...this.#apps.values()]}get slugs(){return[...this.#slugs.values()]}createApp({
name:name2,stack="heroku-24",generation="cedar",maintenance=!1,space,pendingRelease=!1,configVars={},...owned2}){if(!/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name2))
throw invalidParams("Name must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes.");if(this.#apps.has(name2))
throw invalidParams(`Name ${name2} is already taken`);let stackName=this.stackName(stack),now=new Date,app={id:randomUUID5(),name:name2,generation,team:membershipOf2(
owned2),space:space??null,createdAt:now,releases:[],dynos:[],webUrl:null,stack:stackName,buildStack:stackName,maintenance,configVars,currentVersion:1,updatedAt:now};
return this.#apps.set(name2,app),this.addRelease(app,{slug:null,description:"Initial release",configVars}).status="succeeded",pendingRelease&&this.addRelease(app,
{slug:null,description:"Set GREETING config vars",configVars}),app}app(identity){let app=this.#apps.get(identity)??this.apps.find(({id})=>id===identity);if(app===
void 0)throw notFound("app");return app}stackName(identity){return stackIn(stacks,identity)}offeredStackName(identity){return stackIn(offeredStacks,identity)}addSlug(slug){
this.#slugs.set(slug.id,slug)}slug(id){return this.#slugs.get(id)??null}addRelease(app,{slug,description,configVars}){let now=new Date,release2={id:randomUUID5(),
version:app.releases.length+1,description,slug,configVars,createdAt:now,output:slug?.processTypes.release===void 0?null:new ReleaseOutput,status:"pending",updatedAt:now};
return app.releases.push(release2),app.updatedAt=now,release2}release(id){return this.apps.flatMap(({releases})=>releases).find(release2=>release2.id===id)??null}};
function membershipOf2({team,teamRole="member",permissions=["deploy","manage","operate","view"]}){return team===void 0?null:{name:team,role:teamRole,permissions}}
__name(membershipOf2,"membershipOf");function stackIn(known,identity){let stack=known.find(({name:name2})=>name2===identity||namedId(`stack ${name2}`)===identity);
if(stack===void 0)throw invalidParams(`Stack ${identity} is not available.`);return stack.name}__name(stackIn,"stackIn");function startingPlatform({apps=[],pipelines=[]}){let platform2=new Platform;for(let app of apps)made(`an app ${app.name}`,()=>platform2.createApp(app));let records=pipelines.
map(pipeline5=>made(`a pipeline ${pipeline5.name}`,()=>pipelineRecord(pipeline5,name2=>platform2.app(name2))));return{platform:platform2,pipelines:new Pipelines(
records)}}__name(startingPlatform,"startingPlatform");function made(what,make2){try{return make2()}catch(cause){throw new ActionError(`The local Heroku cannot h\
ave ${what}: ${errorMessage(cause)}`,{cause})}}__name(made,"made");import{randomUUID as randomUUID6}from"node:crypto";var bootMs=6e4,WebDynos=class{static{__name(this,"WebDynos")}#runner;#log;#signal;#slots=new Map;constructor({runner,log:log2,signal}){this.#runner=runner,this.#log=
log2,this.#signal=signal}replace(app,release2){if(this.#runner===null||this.#signal.aborted)return;let before2=this.#slots.get(app.name);app.dynos.length=0;let command=release2.
slug?.processTypes.web;if(release2.slug===null||command===void 0){let ended=before2?.end();this.#slots.set(app.name,{end:__name(async()=>ended,"end")});return}let dyno=newWebDyno(
release2,command);app.dynos.push(dyno);let stopping=new AbortController,life=this.#live(app,{release:release2,slug:release2.slug,dyno,before:before2,signal:stopping.
signal,runner:this.#runner});this.#slots.set(app.name,{end:__name(async()=>{stopping.abort(),await life},"end")})}async stop(){let slots=[...this.#slots.values()];
this.#slots.clear(),await Promise.all(slots.map(({end:end2})=>end2()))}async#live(app,life){let{release:release2,dyno,before:before2,signal}=life,process2=null;
try{throw await before2?.end(),signal.throwIfAborted(),process2=await this.#boot(app,life),await untilAborted(process2.exit,signal),new Error("The web process e\
xited.")}catch(error){setState(dyno,"crashed"),signal.aborted||this.#log.warning(`${app.name} ${dyno.name} (v${release2.version}): ${errorMessage(error)}`)}finally{
await process2?.stop().catch(error=>this.#log.warning(errorMessage(error)))}}async#boot(app,{release:release2,slug,dyno,signal,runner}){let process2=await runner.
start({app:app.name,processType:"web",command:dyno.command,slugFile:blobOf(slug).file,stack:slug.stack,configVars:release2.configVars,onOutput:__name(chunk=>this.#log.
untrusted(chunk),"onOutput"),signal});try{await untilAborted(process2.waitUntilBound(bootMs),signal)}catch(error){throw await process2.stop(),error}return dyno.
url=process2.url,setState(dyno,"up"),this.#log.info(`${app.name} v${release2.version} is up${process2.url===null?"":` at ${process2.url}`}`),process2}};function newWebDyno(release2,command){
let now=new Date;return{id:randomUUID6(),name:"web.1",type:"web",command,release:{id:release2.id,version:release2.version},createdAt:now,state:"starting",updatedAt:now,
url:null}}__name(newWebDyno,"newWebDyno");function setState(dyno,state){dyno.state=state,dyno.updatedAt=new Date,state==="crashed"&&(dyno.url=null)}__name(setState,
"setState");var import_node_http=__toESM(require_node_http(),1);import{once as once2}from"node:events";import{pipeline as pipeline4}from"node:stream/promises";import{setTimeout as delay4}from"node:timers/promises";var pollMs=50,answerMs=3e4,bootMs2=75e3,WebFronts=class{static{__name(this,"WebFronts")}#options;#servers=[];constructor(options4){this.#options=options4}async open(app){
let{listenHost,publicHost,signal}=this.#options,server=(0,import_node_http.createServer)({requestTimeout:0},(request,response)=>{forward(app,request,response,signal).
catch(()=>response.destroy())});this.#servers.push(server);let listening=once2(server,"listening",{signal});server.listen(0,listenHost),await listening;let address=server.
address();if(address===null||typeof address=="string")throw new Error("The web front has no port.");return`http://${publicHost}:${address.port}/`}async close(){
await Promise.all(this.#servers.splice(0).map(async server=>{let closed=once2(server,"close");server.close(),server.closeAllConnections(),await closed}))}};async function forward(app,request,response,closing){
let gone=new AbortController;response.once("close",()=>gone.abort());let signal=AbortSignal.any([closing,gone.signal]),url=await urlOfWebDyno(app,signal);if(url===
null)return refuse(response,app.dynos.length===0?"H14":"H10");let{connection:_,...headers}=request.headers,{hostname,port}=new URL(url),target={hostname,port,path:request.
url??"/",method:request.method},onward=(0,import_node_http.request)({...target,headers,agent:!1,signal});onward.setTimeout(answerMs,()=>onward.destroy(new Error(
"H12"))),onward.on("error",()=>{});let answered=once2(onward,"response");request.pipe(onward);try{let[answer2]=await answered;response.writeHead(answer2.statusCode,
answer2.headers),await pipeline4(answer2,response)}catch(error){if(response.headersSent)throw error;refuse(response,error instanceof Error&&error.message==="H12"?
"H12":"H13")}}__name(forward,"forward");async function urlOfWebDyno(app,signal){for(let waitedMs=0;waitedMs<bootMs2;waitedMs+=pollMs){let dyno=app.dynos.find(({
type})=>type==="web");if(dyno===void 0||dyno.state!=="starting")return dyno?.url??null;await delay4(pollMs,void 0,{signal})}return null}__name(urlOfWebDyno,"url\
OfWebDyno");function refuse(response,code){response.writeHead(503,{"Content-Type":"text/html; charset=utf-8","Cache-Control":"no-cache, no-store"}),response.end(
`<!doctype html><title>Application Error</title><h1>Application error</h1><p>code=${code}</p>
`)}__name(refuse,"refuse");var KEEP_ALIVE_MS=75e3;async function startLocalHeroku(options4){let{token=`HRKU-${randomUUID7()}`,dynos,log:log2,publicHost,listenHost="127.0.0.1"}=options4,closing=new AbortController,
{signal}=closing,{platform:platform2,pipelines}=startingPlatform(options4),server=(0,import_node_http2.createServer)({requestTimeout:0,keepAliveTimeout:KEEP_ALIVE_MS}),
port=await listen(server,options4.port??0,listenHost),folder=await mkdtemp2(join9(tmpdir5(),"local-heroku-")),linkOrigin=`http://${publicHost??"localhost"}:${port}`,
blobUrls=new BlobUrls(linkOrigin),fronts=new WebFronts({listenHost,publicHost:publicHost??"127.0.0.1",signal}),webDynos=new WebDynos({runner:dynos,log:log2,signal}),
releasing=new Releasing({platform:platform2,dynos,webDynos,log:log2,signal}),withFront=__name(async app=>(dynos!==null&&(app.webUrl=await fronts.open(app)),app),
"withFront");await Promise.all(platform2.apps.map(withFront));let backend={platform:platform2,pipelines,blobUrls,releasing,outputUrl:__name(releaseId=>`${linkOrigin}${outputPath(
releaseId)}`,"outputUrl"),createApp:__name(wanted=>withFront(platform2.createApp(wanted)),"createApp"),startedAt:new Date},journal=[];server.on("request",requestListener(
{api:{token,scope:options4.scope??["global"],backend,rateLimit:new RateLimit(Date.now,options4.remainingCalls)},blobs:{urls:blobUrls,platform:platform2,folder},
pages:{platform:platform2,treemaps:new SlugTreemaps(signal),ownHost:{port,publicHost:publicHost??null}},fault:options4.fault??(()=>{}),journal,log:log2,signal}));
let close=__name(async()=>{closing.abort(),await Promise.all([webDynos.stop(),releasing.settled(),fronts.close(),shut(server)]),await rm5(folder,{recursive:!0,force:!0})},
"close"),closed=null;return{url:`http://${publicHost??"127.0.0.1"}:${port}`,token,journal,app:__name(name2=>platform2.app(name2),"app"),close:__name(()=>(closed??=
close(),closed),"close")}}__name(startLocalHeroku,"startLocalHeroku");async function listen(server,port,host){let listening=once3(server,"listening");server.listen(
port,host),await listening.catch(cause=>{let message=`The local Heroku cannot listen on ${host}:${port}: ${errorMessage(cause)}. Choose another port.`;throw new ActionError(
message,{cause})});let address=server.address();if(address===null||typeof address=="string")throw new Error("The server has no port.");return address.port}__name(
listen,"listen");async function shut(server){let closed=once3(server,"close");server.close(),server.closeAllConnections(),await closed}__name(shut,"shut");import{once as once4}from"node:events";async function untilCancelled(signal){signal.aborted||await once4(signal,"abort")}__name(untilCancelled,"untilCancelled");async function localHerokuCommand(args2,world){var _stack=[];try{let heroku=__using(_stack,await serveLocalHeroku(readFlags(args2),world),!0);console.log(`HEROK\
U_HOST=${heroku.url}
HEROKU_API_KEY=${heroku.token}`);world.log.info(`Serving until Ctrl-C; ${heroku.url} in a browser shows the apps.`);await untilCancelled(world.signal)}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(localHerokuCommand,"localHerokuCommand");
async function serveLocalHeroku(settings,world){let{environment,log:log2,signal}=world,engine=await connectEngine({environment,signal}),images=createImageStore(
engine,{platform:engine.platform,signal});await pullIfMissing(settings.runImage,{engine,images,platform:engine.platform,log:log2,signal});let heroku=await startLocalHeroku(
{apps:settings.apps.map(name2=>({name:name2})),dynos:dockerDynos({api:engine.api,runId:randomBytes4(6).toString("hex"),runImageOf:__name(()=>settings.runImage,"\
runImageOf")}),log:log2,...settings.port===void 0?{}:{port:settings.port}});return Object.assign(heroku,{[Symbol.asyncDispose]:()=>heroku.close()})}__name(serveLocalHeroku,
"serveLocalHeroku");function readFlags(args2){try{let options4={port:{type:"string"},app:{type:"string",multiple:!0},"run-image":{type:"string"}},{values}=parseArgs5(
{args:[...args2],options:options4,strict:!0}),port=values.port===void 0?void 0:Number(values.port);if(port!==void 0&&!(Number.isInteger(port)&&port>=0&&port<65536))
throw new ActionError(`--port is no port number: ${values.port}`);return{apps:values.app??["local-app"],runImage:values["run-image"]??"heroku/heroku:24",...port===
void 0?{}:{port}}}catch(error){throw new ActionError(`${errorMessage(error)}. Try --help.`,{cause:error})}}__name(readFlags,"readFlags");var story={readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,headline:rebuildHeadline};async function rebuildBaseCommand(args2,world){let{values}=await readInputFlags(
args2,{inputs:rebuildInputs},world.signal);await runStory(story,values,world)}__name(rebuildBaseCommand,"rebuildBaseCommand");var extra2={local:{type:"boolean"},exit:{type:"boolean"}};async function readReleaseFlags(args2,signal){let{values,extra:flags}=await readInputFlags(args2,{inputs:releaseInputs,
extra:extra2},signal);return{values,isLocal:flags.local===!0,exits:flags.exit===!0,runImage:values.get("run-image")??"heroku/heroku:24"}}__name(readReleaseFlags,
"readReleaseFlags");var LIMIT_MS=8e4,SHOWN_CHARACTERS=2e3;async function showPage(url,{log:log2,signal}){log2.info(`Fetching ${url}`);let response,text3;try{response=await fetch(url,
{signal:AbortSignal.any([signal,AbortSignal.timeout(LIMIT_MS)])}),text3=await response.text()}catch(error){throw signal.throwIfAborted(),new ActionError(`The ap\
p's page at ${url} could not be fetched: ${errorMessage(error)}`,{cause:error})}if(log2.untrusted(`HTTP ${response.status}
${cutText(text3,SHOWN_CHARACTERS)}
`),response.status>=500)throw new ActionError(`The app's dyno answered ${url} with ${response.status}. Its output above says more.`)}__name(showPage,"showPage");var story2={readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,headline};async function releaseCommand(args2,world){let flags=await readReleaseFlags(
args2,world.signal);if(flags.isLocal)return releaseLocally(flags,world);let token=world.environment.HEROKU_API_KEY;token!==void 0&&flags.values.set("heroku-api-\
key",token),await runStory(story2,flags.values,world)}__name(releaseCommand,"releaseCommand");async function releaseLocally(flags,world){var _stack=[];try{let given=namesIn(
flags.values.get("heroku-app")??"");let apps=given.length===0?["local-app"]:given;given.length===0&&flags.values.set("heroku-app","local-app");let heroku=__using(
_stack,await serveLocalHeroku({apps,runImage:flags.runImage},world),!0);flags.values.set("heroku-api-key",heroku.token).set("heroku-api-url",heroku.url);let report=await runStory(
story2,flags.values,world);let url=report.releases[0]?.webUrl;if(report.failure!==null||url==null)return;await showPage(url,world);if(flags.exits||!process.stdout.
isTTY)return;world.log.info(`${url} is served until Ctrl-C.`);await untilCancelled(world.signal)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}__name(releaseLocally,"releaseLocally");import{open}from"node:fs/promises";var LARGEST_MANIFEST=256*2**20,GZIP_FRAME_BYTES=20;async function withRecordedShares(slugFile,slug){let manifest=await readManifest(`${slugFile}.manifest.json`);
if(!isObject2(manifest)||manifest.checksum!==`SHA256:${slug.sha256}`||manifest.contentDigest!==slug.contentDigest)return null;let recorded=manifest.entries;if(!Array.
isArray(recorded)||recorded.length!==slug.entries.length)return null;let entries=slug.entries.flatMap((entry,index)=>withRecord(entry,recorded[index])),sum=entries.
reduce((bytes,{compressedBytes})=>bytes+compressedBytes,0);return entries.length===recorded.length&&Math.abs(slug.sizeBytes-GZIP_FRAME_BYTES-sum)<1?{...slug,entries}:
null}__name(withRecordedShares,"withRecordedShares");function withRecord(entry,record){if(!isObject2(record)||record.path!==entry.path)return[];let{origin,compressedBytes}=record;
return isOrigin(origin)&&isShare(compressedBytes)?[{...entry,origin,compressedBytes}]:[]}__name(withRecord,"withRecord");async function readManifest(file){try{var _stack=[];
try{let handle=__using(_stack,await open(file),!0);let{size}=await handle.stat();return size>LARGEST_MANIFEST?null:JSON.parse(await handle.readFile("utf8"))}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch{return null}}__name(readManifest,"readMani\
fest");function isObject2(value){return typeof value=="object"&&value!==null}__name(isObject2,"isObject");function isOrigin(value){return value==="base"||value===
"app"}__name(isOrigin,"isOrigin");function isShare(value){return typeof value=="number"&&Number.isFinite(value)&&value>=0}__name(isShare,"isShare");import{spawn as spawn2}from"node:child_process";import{once as once5}from"node:events";import{resolve}from"node:path";import{platform}from"node:process";import{
setTimeout as delay5}from"node:timers/promises";var LIMIT_MS2=2e3,openers={darwin:"open",linux:"xdg-open"};async function openPage(file,{environment,log:log2}){let opener=openers[platform],path=resolve(file),
problem=opener===void 0?`none is known for ${platform}`:await run(opener,path,environment);problem!==null&&log2.notice(`No browser could be opened (${problem}).\
 Open it yourself: ${path}`)}__name(openPage,"openPage");async function run(opener,path,environment){let child=spawn2(opener,[path],{stdio:"ignore",detached:!0,
env:childEnvironment(environment)}),waiting=new AbortController;try{return await Promise.race([once5(child,"exit",{signal:waiting.signal}).then(([code])=>code===
0?null:`${opener} ended with ${code}`),delay5(LIMIT_MS2,null,{signal:waiting.signal})])}catch(error){return errorMessage(error)}finally{waiting.abort(),child.unref()}}
__name(run,"run");import{existsSync}from"node:fs";import{parseArgs as parseArgs6}from"node:util";var options3={json:{type:"boolean"},html:{type:"string"},open:{type:"boolean"},"heroku-api-url":{type:"string"}};function readReportFlags(args2){let{values,positionals}=parse9(
args2),[subject="",...more]=positionals;if(subject===""||more.length>0)throw new ActionError(`report takes one slug file, such as slug.tgz, or the name of an ap\
p; ${positionals.length} were given. Try --help.`);if(values.html==="")throw new ActionError("--html takes the file to write, such as slug.html. Try --help.");return{
subject:subjectOf(subject),isJson:values.json===!0,htmlFile:values.html??null,opens:values.open===!0,herokuApiUrl:readUrl(values["heroku-api-url"])}}__name(readReportFlags,
"readReportFlags");function parse9(args2){try{return parseArgs6({args:[...args2],options:options3,allowPositionals:!0,strict:!0})}catch(error){throw new ActionError(
`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse9,"parse");function subjectOf(subject){if(subject.includes("/")||subject.endsWith(".tgz")||existsSync(
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
app,releaseVersion:current.version}}__name(readWith,"readWith");import{mkdtemp as mkdtemp3,writeFile as writeFile2}from"node:fs/promises";import{tmpdir as tmpdir6}from"node:os";import{join as join10}from"node:path";async function writeTreemap(file,{title,slug,recorded}){let{sizeBytes}=slug,page=treemapPage({title,manifest:recorded??slug,sizeBytes,knowsBase:recorded!==null});
try{let place=file??join10(await mkdtemp3(join10(tmpdir6(),"heroku-docker-release-")),"treemap.html");return await writeFile2(place,page),place}catch(error){throw new ActionError(
`The treemap cannot be written: ${errorMessage(error)}. Name another place as --html.`,{cause:error})}}__name(writeTreemap,"writeTreemap");async function reportCommand(args2,world){let flags=readReportFlags(args2),{subject,title,slug,recorded}=await readSubject(flags,world),report=slugFileReport(subject,
slug,recorded);if(console.log(flags.isJson?JSON.stringify(report):slugFileText(report)),flags.htmlFile===null&&!flags.opens)return;let file=await writeTreemap(flags.
htmlFile,{title,slug,recorded});world.log.info(`The treemap of it is in ${showPath(bytePath(file))}`),flags.opens&&await openPage(file,world)}__name(reportCommand,
"reportCommand");async function readSubject({subject,herokuApiUrl},world){if(subject.kind==="app"){let{slug:slug2,app,releaseVersion}=await readRunningSlug(subject.
app,herokuApiUrl,world);return{subject:{file:null,app,releaseVersion},title:`${app} v${releaseVersion}`,slug:slug2,recorded:null}}let{file}=subject,slug=await readSlug(
file,{name:file,bounds:SLUG_BOUNDS,signal:world.signal}),shown4=showPath(bytePath(file)),recorded=await withRecordedShares(file,slug);return{subject:{file:shown4,
app:null,releaseVersion:null},title:shown4,slug,recorded}}__name(readSubject,"readSubject");import{setTimeout as delay6}from"node:timers/promises";import{styleText as styleText2}from"node:util";var colours=["cyan","yellow","green","magenta","blue"];function processLines(names2,{stream,now}){let width=Math.max(0,...names2.map(name2=>name2.length));return new Map(
names2.map((name2,index)=>{let colour=colours[index%colours.length]??"cyan",lines=new UntrustedLines,print2=__name(line2=>{let prefix=`${timeOfDay(now())} ${name2.
padEnd(width)} |`;stream.write(`${styleText2(colour,prefix,{stream})} ${line2}
`)},"print");return[name2,{add:__name(chunk=>lines.add(chunk).forEach(print2),"add"),end:__name(()=>lines.end().forEach(print2),"end")}]}))}__name(processLines,
"processLines");function timeOfDay(time){return[time.getHours(),time.getMinutes(),time.getSeconds()].map(part=>String(part).padStart(2,"0")).join(":")}__name(timeOfDay,
"timeOfDay");var BOOT_LIMIT_MS=6e4,GRACE_SECONDS2=3,LAST_OUTPUT_MS=2e3;async function runInForeground(options4){let{api,log:log2,signal}=options4,stopping=__name(()=>(log2.info(
"Stopping"),0),"stopping"),running=await bootAll(options4).catch(error=>{if(signal.aborted&&error===signal.reason)return null;throw error});if(running===null)return stopping();
try{let ends2=running.map(async({type,dyno})=>({type,exit:await dyno.exit})),bound=running.filter(({type})=>type==="web").map(({dyno})=>untilUnbound(dyno,options4));
for(let each of[...ends2,...bound])each.catch(()=>{});let first=await Promise.race([...ends2,...bound,untilCancelled(signal)]);return first===void 0?stopping():
(tellEnd(first,options4),first.exit.code)}finally{await Promise.all(running.map(each=>end(each,{api,log:log2})))}}__name(runInForeground,"runInForeground");async function bootAll(options4){
let{processTypes,api,log:log2,signal}=options4,types2=Object.keys(processTypes),lines=processLines(types2.map(nameOf2),options4.output),booting=new AbortController,
giveUp=__name(()=>booting.abort(signal.reason),"giveUp");signal.throwIfAborted(),signal.addEventListener("abort",giveUp,{once:!0});let settled=await Promise.allSettled(
types2.map(async type=>{let own2=lines.get(nameOf2(type));return{type,lines:own2,dyno:await boot(type,own2,{...options4,signal:booting.signal})}}));signal.removeEventListener(
"abort",giveUp);let running=settled.flatMap(each=>each.status==="fulfilled"?[each.value]:[]),failed=settled.find(each=>each.status==="rejected");if(failed===void 0)
return running;throw await Promise.all(running.map(each=>end(each,{api,log:log2}))),failed.reason}__name(bootAll,"bootAll");async function boot(type,lines,options4){
let{processTypes,port}=options4;try{return await bootDyno({...options4,processType:type,command:processTypes[type]??"",network:"bridge",hasInit:!0,...type==="we\
b"?{port}:{},onOutput:__name(chunk=>lines?.add(chunk),"onOutput")})}catch(error){throw/port is already allocated|address already in use/i.test(errorMessage(error))?
new ActionError(`Port ${port} is taken by another program. Name another by --port.`,{cause:error}):error}}__name(boot,"boot");async function untilUnbound(dyno,{
bootLimitMs=BOOT_LIMIT_MS,log:log2}){try{await dyno.waitUntilBound(bootLimitMs),log2.info(`web answers on ${dyno.url}; Ctrl-C stops it.`)}catch(error){if(!(error instanceof
DynoBootError&&error.herokuCode==="H10"))throw error}return new Promise(()=>{})}__name(untilUnbound,"untilUnbound");function tellEnd({type,exit},{memoryBytes,log:log2}){
exit.isOutOfMemory&&log2.error(`${type} needed more than its ${formatSize(memoryBytes)} of memory (Heroku's R15).`),log2[exit.code===0?"info":"warning"](`${type}\
 ended with exit code ${exit.code}, so all is stopped.`)}__name(tellEnd,"tellEnd");async function end({dyno,lines},{api,log:log2}){await endContainer(api.getContainer(
dyno.containerId),{graceSeconds:GRACE_SECONDS2,log:log2});let exit=dyno.exit.catch(()=>{});await Promise.race([exit,delay6(LAST_OUTPUT_MS,void 0,{ref:!1})]),await dyno.
stop().catch(left=>log2.warning(errorMessage(left))),lines?.end()}__name(end,"end");function nameOf2(type){return`${type}.1`}__name(nameOf2,"nameOf");var extra3={port:{type:"string"},memory:{type:"string"},env:{type:"string"}};async function readStartFlags(args2,signal){let given=await readInputFlags(args2,{inputs:slugInputs,
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
made2=await build.make(),runImage=needed(await fetching.join()),{slug,processTypes}=await steps.run("Pack the slug",async log2=>{let{added}=await carriedProfile(
made2.image.image,plan,{runImage:fetching},log2),packed=await packApp(plan,{...made2,added},log2);return log2.info(`Slug ${formatSize(packed.slug.sizeBytes)}`),
packed});return made2.base?.keep(),{file:slug.file,runImage:runImage.reference,processTypes}}__name(packLocally,"packLocally");function needed(runImage){if(runImage.
kind==="had")return runImage;throw new ActionError(runImage.reason)}__name(needed,"needed");function usage(){return`heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release init [--template NAME] [--dry-run] [--force]
  Writes what the app in this folder needs to be released: Dockerfile, .dockerignore, Procfile and workflows, all or nothing.
  --template NAME            ${templateNames.join(", ")} (default by the app's own files)
  --dry-run                  Prints it and writes nothing
  --force                    Replaces files that are there, but for the Procfile

heroku-docker-release init --check [--dockerfile FILE]
  Reads a Dockerfile and says what will not work on Heroku, and which line to change to what. It fails if something will not.
  --dockerfile FILE          From this folder (default Dockerfile)

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
`)}__name(flagsOf,"flagsOf");var commands2=new Map([["init",initCommand],["release",releaseCommand],["rebuild-base",rebuildBaseCommand],["base",baseCommand],["report",reportCommand],["diff",
diffCommand],["check",checkCommand],["start",startCommand],["exec",execCommand],["local-heroku",localHerokuCommand]]),log=createTerminalLog(stderr2,new Redactor,
{isDebug:env.DEBUG==="heroku-docker-release"});failOnCrash(log);keepCommandsOffStdout(log);env.RUNNER_TOOL_CACHE||=join11(env.XDG_CACHE_HOME||join11(homedir(),"\
.cache"),"heroku-docker-release");var[name="help",...args]=process.argv.slice(2),own=args.includes("--")?args.slice(0,args.indexOf("--")):args;try{if(name==="he\
lp"||name==="--help"||name==="-h"||own.includes("--help"))console.log(usage());else if(name==="--version")console.log(version);else{let command=commands2.get(name);
if(command===void 0)throw new ActionError(`There is no command '${name}'. Did you mean '${nearestName(name,[...commands2.keys()])}'? Try --help.`);await command(
args,{environment:env,log,signal:cancelledBySignal()})}}catch(error){failJob(error,log)}process.exit();

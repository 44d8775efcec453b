import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{ArchiveFault,ByteSource,CacheEntries,CacheOutage,ClientProcess,PackagesUnreadableError,ReportDraft,Steps,TooSlowError,bothOrThrow,buildBase,buildPart,byText,
cacheWriteBan,checkCacheAvailable,chooseRunImage,clientEnvironment,commentKey,compareBaseFiles,compareListing,compiledFrom,createImageStore,createToolCacheShelf,
damagedArchive,endOfStack,envAssignments,faultsOf,fetchRunImage,folderShares,foldersOf,fromReference,gnuTarHeader,imageConfig,imageIdentity,inStagingFolder,isWithin,
joinLeftBehind,keepBase,largestFiles,largestFolders,lastFailedAttempt,leftBehindOf,librariesAmong,limitBytes,linkDigest,listAppFolder,matchesImage,mergedWithPrograms,
onlyFile,openAppFolder,openBaseWorld,openImageFiles,packagesOf,padding,prepareBase,programBeside,pullFromImages,readBaseDockerfile,readBaseFiles,readGuarded,readInstructions,
readListing,readPackages,readTar,readText as readText2,recordBase,recordedLeftBehind,stackMismatch,symbolicLinks,tarEnd,thinness,throwFaults,timedEntry,toInstruction,
unanswered,unmerged,withinTime,withoutDot,writeReport}from"./shared-7QF4VWAF.js";import{CancelledCallError,GitHubError,LostReplyError,NoReplyError,RemoteError,
UnreadableReplyError,adviceTable,adviseOn,checkBlocks,commentOnRun,comparisonNotes,createGitHub,endpointProblem,fileBlocks,folderBlocks,gitHubOfRun,growthCheck,
isRecord,isSecretFile,namedPaths,noteAdvice,noteSecrets,oneLine,parseRetryAfter,readBoolean,readGitHubRun,readInteger,readNullable,readRecord,readShownPath,readText,
readTime,refuseSecrets,releaseTable,sizeOfLimit,slugCharts,slugExclusion,slugTable,systemClock,timeLimit,troubleOfStatus,version,withRetries}from"./shared-RXRDDIWL.js";
import{appNameProblem,baseTable,bytePath,checkTrigger,codeBlock,codeSpan,describeStaleness,errorTrace,eventPayloadNow,fieldAt,formatDuration,formatSize,isFromFork,
isPublicConfigVar,isUuid,judgeFreshness,looksSecret,pipelineNameProblem,pipelineStages,plainReason,processTypesOfImage,readProcfile,renderBlocks,requestPathProblem,
showPath,timeline}from"./shared-WMF4APBR.js";import{RUN_LABEL,baseReference,callFailed,childEnvironment,createOrRemove,errorCode,isStatus,isThin,letGoOfBase,
removeContainer,removeOrWarn,runReference,shortCall,shortKey}from"./shared-ZIDZGWSW.js";import{Redactor,UntrustedLines,cutText,graceLeftMs}from"./shared-D3VC2P7H.js";
import{readArtifactAnswer}from"./shared-BLHFOZHF.js";import{require_node_http}from"./shared-2IGZ7TQY.js";import{asCount,asList,asMap,asNullable,asNumber,
asObject,asText,asTextLike,parseJson}from"./shared-QOM3WCTN.js";import{ActionError,__callDispose,__name,__toESM,__using,errorMessage}from"./shared-IFMXB3TZ.js";import{execFile}from"node:child_process";import{promisify}from"node:util";var run=promisify(execFile),LIMIT_MS=2e4;async function orderInRepository({ours,theirs},folder2,environment){if(ours===theirs)return"same";let ask2=__name((...args)=>git(
args,folder2,environment),"ask");if(await ask2("merge-base","--is-ancestor",theirs,ours)===0)return"newer";let back=await ask2("merge-base","--is-ancestor",ours,
theirs);return back===0?"older":back===1&&!await isShallow(folder2,environment)?"apart":null}__name(orderInRepository,"orderInRepository");async function isShallow(folder2,environment){
let{stdout}=await run("git",[...common(folder2),"rev-parse","--is-shallow-repository"],{env:childEnvironment(environment),timeout:LIMIT_MS}).catch(()=>({stdout:"\
true"}));return stdout.trim()!=="false"}__name(isShallow,"isShallow");async function git(args,folder2,environment){try{return await run("git",[...common(folder2),
...args],{env:childEnvironment(environment),timeout:LIMIT_MS}),0}catch(error){return typeof error=="object"&&error!==null&&"code"in error&&typeof error.code=="n\
umber"?error.code:null}}__name(git,"git");function common(folder2){return["-c","safe.directory=*","-C",folder2]}__name(common,"common");var orders=new Map([["identical","same"],["ahead","newer"],["behind","older"],["diverged","apart"]]);async function orderOnGitHub(github,{ours,theirs}){return github.
run("compare commits",async({api})=>{let{data}=await api.request("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:github.repository.owner,repo:github.repository.
name,basehead:`${theirs}...${ours}`,per_page:1,page:2});return orders.get(isRecord(data)?data.status:null)??null})}__name(orderOnGitHub,"orderOnGitHub");function askCommitOrder(folder2,{environment,github,log}){return async pair=>{let order=await orderInRepository(pair,folder2,environment);if(order!==null||github===
null)return order;try{return await orderOnGitHub(github,pair)}catch(error){return github.signal.throwIfAborted(),log.info(errorMessage(error)),null}}}__name(askCommitOrder,
"askCommitOrder");import{createHash}from"node:crypto";import{readFile,writeFile}from"node:fs/promises";import{join}from"node:path";var LARGEST_BRANCH_SLUG_BYTES=16*1024,VERSION=1;function writeBranchSlug({branch,commentKey:commentKey2,sha256,sizeBytes,commit}){return JSON.stringify({version:VERSION,
branch,commentKey:commentKey2,sha256,sizeBytes,commit})}__name(writeBranchSlug,"writeBranchSlug");function readBranchSlug(text,place){let slug=asObject(parseJson(
text,"it"),"it");if(slug.version!==VERSION)throw new ActionError(`its version is not ${VERSION}`);if(slug.branch!==place.branch||slug.commentKey!==place.commentKey)
throw new ActionError("it is of another branch");return{...place,sha256:asTextLike(slug.sha256,{where:"sha256",pattern:/^[0-9a-f]{64}$/,what:"a SHA-256 in hex"}),
sizeBytes:asCount(slug.sizeBytes,"sizeBytes"),commit:asNullable(slug.commit,"commit",(value,where)=>asTextLike(value,{where,pattern:/^([0-9a-f]{40}|[0-9a-f]{64})$/,
what:"a commit"}))}}__name(readBranchSlug,"readBranchSlug");var LARGEST_KEPT_BYTES=32*2**20,VERSION2=1,TYPES=["file","directory","symlink","hardlink"],SHOWN=/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,16384}$/u,MOST_UNSHARED_BYTES=64;
function writeKeptSlug({sha256,sizeBytes,manifest}){let{contentDigest,entries}=manifest,rows=entries.map(({path,type,mode,size,digest="",linkTarget="",compressedBytes})=>JSON.
stringify([path,TYPES.indexOf(type),mode,size,compressedBytes,digest,linkTarget])),text=`${JSON.stringify({version:VERSION2,sha256,sizeBytes,contentDigest}).slice(
0,-1)},"entries":[${rows.join(",")}]}`;return Buffer.byteLength(text)>LARGEST_KEPT_BYTES?null:text}__name(writeKeptSlug,"writeKeptSlug");function readKeptSlug(text,sha256){
let kept=asObject(parseJson(text,"it"),"it");if(kept.version!==VERSION2)throw new ActionError(`its version is not ${VERSION2}`);if(kept.sha256!==sha256)throw new ActionError(
"it is of another slug");let sizeBytes=asCount(kept.sizeBytes,"sizeBytes"),rows=kept.entries;if(!Array.isArray(rows))throw new ActionError("entries is not a lis\
t");let[uncompressedBytes,shared]=[0,0],entries=rows.map((row,index)=>{let entry=readEntry(row,`entries[${index}]`);return uncompressedBytes+=entry.size,shared+=
entry.compressedBytes,entry});if(!Number.isSafeInteger(uncompressedBytes))throw new ActionError("its files are larger than any");if(Math.abs(sizeBytes-shared)>MOST_UNSHARED_BYTES)
throw new ActionError("the shares of its entries do not add up to its size");let contentDigest=asHash(kept.contentDigest,"contentDigest");return{sha256,sizeBytes,
manifest:{entries,uncompressedBytes,contentDigest}}}__name(readKeptSlug,"readKeptSlug");function readEntry(row,where){if(!Array.isArray(row)||row.length!==7)throw new ActionError(
`${where} is not a list of 7`);let[path,code,mode,size,compressedBytes,digest,linkTarget]=row,type=typeof code=="number"?TYPES[code]:void 0;if(type===void 0)throw new ActionError(
`${where}[1] is no type`);let share2=asNumber(compressedBytes,`${where}[4]`);if(share2<0)throw new ActionError(`${where}[4] is below 0`);let target=asText(linkTarget,
`${where}[6]`);return{path:asPathBelow(path,`${where}[0]`),type,mode:asCount(mode,`${where}[2]`),size:asCount(size,`${where}[3]`),...type==="file"?{digest:asHash(
digest,`${where}[5]`)}:{},...target===""?{}:{linkTarget:asShown(target,`${where}[6]`)},origin:"app",compressedBytes:share2}}__name(readEntry,"readEntry");function asPathBelow(value,where){
let path=asShown(value,where);if(path.startsWith("/"))throw new ActionError(`${where} is not below /app`);return path}__name(asPathBelow,"asPathBelow");function asShown(value,where){
return asTextLike(value,{where,pattern:SHOWN,what:"a name as it is shown"})}__name(asShown,"asShown");function asHash(value,where){return asTextLike(value,{where,
pattern:/^[0-9a-f]{64}$/,what:"a SHA-256 in hex"})}__name(asHash,"asHash");var files={slug:"slug.json",branch:"branch.json"};async function fetchSlug(sha256,use){let place={file:files.slug,prefix:slugPrefix(use,sha256),mostBytes:LARGEST_KEPT_BYTES},
text=await fetchText(place,use);return text===null?null:readKeptSlug(text,sha256)}__name(fetchSlug,"fetchSlug");async function fetchBranchSlug(place,use){let entry={
file:files.branch,prefix:branchPrefix(use,place),mostBytes:LARGEST_BRANCH_SLUG_BYTES},text=await fetchText(entry,use);return text===null?null:readBranchSlug(text,
place)}__name(fetchBranchSlug,"fetchBranchSlug");async function saveSlug({ofBranch,...slug},use){var _stack=[];try{let ban=cacheWriteBan(use.environment);if(ban!==
null)return{kind:"skipped",reason:ban};let entries=__using(_stack,new CacheEntries(use),!0);let now=new Date;let prefix=slugPrefix(use,slug.sha256);let{key:there}=await entries.
newest({file:files.slug,prefix});let entry=there??timedEntry(prefix,now);if(there===null){let text=writeKeptSlug(slug);if(text===null)return{kind:"skipped",reason:`\
it has ${slug.manifest.entries.length} entries, which take more than ${formatSize(LARGEST_KEPT_BYTES)}`};await writeFile(join(entries.folder,files.slug),text);let refusal=await entries.
upload({file:files.slug,key:entry});if(refusal!==null)return notKept(refusal)}if(ofBranch!==null){let{sha256,sizeBytes}=slug,{place,commit}=ofBranch;await writeFile(
join(entries.folder,files.branch),writeBranchSlug({...place,sha256,sizeBytes,commit}));let key=timedEntry(branchPrefix(use,place),now),refusal=await entries.upload(
{file:files.branch,key});if(refusal!==null)return notKept(refusal)}return{kind:there===null?"kept":"there",entry}}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}__name(saveSlug,"saveSlug");async function fetchText({file,prefix,mostBytes},use){var _stack=[];try{let entries=__using(
_stack,new CacheEntries(use),!0);let{key}=await entries.newest({file,prefix});if(key===null||!await entries.download({file,key}))return null;let unpacked=await onlyFile(
entries.folder,file);if(unpacked.bytes>mostBytes)throw new ActionError(`it is larger than ${formatSize(mostBytes)}`);return await readFile(unpacked.file,"utf8")}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(fetchText,"fetchText");function slugPrefix({
keyPrefix},sha256){return`${keyPrefix}-slug-v1-${sha256}-`}__name(slugPrefix,"slugPrefix");function branchPrefix({keyPrefix},{commentKey:commentKey2,branch}){let hash=createHash(
"sha256").update(JSON.stringify([commentKey2,branch])).digest("hex");return`${keyPrefix}-branch-slug-v1-${hash}-`}__name(branchPrefix,"branchPrefix");function notKept({
isExpected,reason:reason2}){return{kind:isExpected?"skipped":"failed",reason:reason2}}__name(notKept,"notKept");var usualLimits={lookUpMs:2e4,findMs:6e4,idleMs:2e4,saveMs:6e4};function createCachedSlugShelf(options){let{environment,stagingFolder,signal,outage=new CacheOutage}=options,
limits={...usualLimits,...options.limits},bestEffort=__name(async({what,limitMs,log,without},body)=>{if(outage.isKnown)return null;try{checkCacheAvailable(environment)}catch(error){
return log.debug(errorMessage(error)),null}try{return await withinTime({what,limitMs,signal},stop=>inStagingFolder({parent:stagingFolder,prefix:"slugs-"},folder2=>body(
{...options,limits,folder:folder2,log,signal:stop})))}catch(error){return signal.throwIfAborted(),outage.note(error),log.warning(`${without}: ${plainReason(errorMessage(
error)).replace(/\.$/,"")}. The job goes on without it.`),null}},"bestEffort"),find={what:"the look-up",limitMs:limits.findMs};return{find:__name((sha256,log)=>bestEffort(
{...find,log,without:"What is in the earlier slug is not taken from the Actions cache"},use=>fetchSlug(sha256,use)),"find"),findOfBranch:__name((place,log)=>bestEffort(
{...find,log,without:"What the base branch made last is not taken from the Actions cache"},use=>fetchBranchSlug(place,use)),"findOfBranch"),async keep(slug,log){
let save={what:"the save",limitMs:limits.saveMs,log,without:"What is in the slug could not be kept"},keeping=await bestEffort(save,use=>saveSlug(slug,use));switch(keeping?.
kind){case"kept":case"there":log.info(`What is in the slug is in the Actions cache ${keeping.kind==="kept"?"now":"already"}, as ${keeping.entry}.`);break;case"s\
kipped":log.info(`What is in the slug is not kept for other jobs: ${keeping.reason}.`);break;case"failed":log.warning(`What is in the slug could not be kept for\
 other jobs: ${plainReason(keeping.reason)}.`)}}}}__name(createCachedSlugShelf,"createCachedSlugShelf");var LEVELS=3,NOTHING={bytes:0,uncompressedBytes:0};function compareSlugs(before,after){let files2={before:filesOf(before),after:filesOf(after)},changes=pathsOf(
files2.before,files2.after).flatMap(path=>fileDelta(path,files2.before.get(path),files2.after.get(path)));return{total:deltaOf(totalOf(before),totalOf(after)),files:{
before:files2.before.size,after:files2.after.size},isSameContent:isSameContent(before,after),folders:folderDeltas({before,after},changes).toSorted(biggestFirst),
changes:changes.toSorted(biggestFirst)}}__name(compareSlugs,"compareSlugs");function folderDeltas({before,after},changes){let changedFiles=new Map;for(let{path}of changes)
for(let folder2 of foldersOf({path,type:"file"},LEVELS))changedFiles.set(folder2,(changedFiles.get(folder2)??0)+1);let folders={before:folderShares(before,LEVELS),
after:folderShares(after,LEVELS)};return pathsOf(folders.before,folders.after).map(path=>({path,changedFiles:changedFiles.get(path)??0,...deltaOf(folders.before.
get(path),folders.after.get(path))}))}__name(folderDeltas,"folderDeltas");function filesOf({entries}){let files2=new Map;for(let entry of entries){if(entry.type===
"directory")continue;let earlier=files2.get(entry.path)??NOTHING;files2.set(entry.path,{entry,bytes:earlier.bytes+entry.compressedBytes,uncompressedBytes:earlier.
uncompressedBytes+entry.size})}return files2}__name(filesOf,"filesOf");function fileDelta(path,before,after){let change=changeOf(before?.entry,after?.entry);return change===
null?[]:[{path,change,...deltaOf(before,after)}]}__name(fileDelta,"fileDelta");function changeOf(before,after){return before===void 0?"new":after===void 0?"gone":
before.size!==after.size?before.size<after.size?"grown":"shrunk":before.type===after.type&&before.digest===after.digest&&before.linkTarget===after.linkTarget?null:
"changed"}__name(changeOf,"changeOf");function isSameContent(before,after){if(before.contentDigest===after.contentDigest)return!0;let unpacked=new Map(before.entries.
map(entry=>[entry.path,entry])),other=new Map(after.entries.map(entry=>[entry.path,entry]));return unpacked.size===other.size&&[...unpacked].every(([path,{mode,
...entry}])=>{let counterpart=other.get(path);return counterpart?.mode===mode&&changeOf(entry,counterpart)===null})}__name(isSameContent,"isSameContent");function totalOf({
entries,uncompressedBytes}){return{bytes:entries.reduce((sum,{compressedBytes})=>sum+compressedBytes,0),uncompressedBytes}}__name(totalOf,"totalOf");function deltaOf(before=NOTHING,after=NOTHING){
let bytesOf3=__name(({bytes,uncompressedBytes})=>({bytes,uncompressedBytes}),"bytesOf");return{before:bytesOf3(before),after:bytesOf3(after),delta:{bytes:after.
bytes-before.bytes,uncompressedBytes:after.uncompressedBytes-before.uncompressedBytes}}}__name(deltaOf,"deltaOf");function pathsOf(before,after){return[...new Set(
[...before.keys(),...after.keys()])]}__name(pathsOf,"pathsOf");function biggestFirst(a,b){return Math.abs(b.delta.bytes)-Math.abs(a.delta.bytes)||(a.path<b.path?
-1:1)}__name(biggestFirst,"biggestFirst");async function compareWithBranch(slug,place,{log,shelf}){let{branch}=place,last=await shelf.findOfBranch(place,log);if(last===null)return{kind:"none",reason:`no\
 slug of the branch ${showPath(bytePath(branch))} is in the Actions cache`,isFirst:!1};let reference={kind:"branch",branch,commit:last.commit},{sha256,sizeBytes}=last,
manifest=sha256===slug.sha256?slug.manifest:(await shelf.find(sha256,log))?.manifest;if(manifest===void 0)return{kind:"size",with:reference,sizeBytes,reason:"wh\
at was in it is not in the Actions cache any more"};let comparison=compareSlugs(manifest,slug.manifest);return{kind:"files",with:reference,sizeBytes,source:"kep\
t",comparison}}__name(compareWithBranch,"compareWithBranch");var SECRET_NAME=/signature|token|credential|secret|password|accesskey|^sig$|^key$/i,SECRET_LENGTH=24;function parseBlobUrl(text,log){log.mask(text);let url=URL.
parse(text);if(url===null)throw new ActionError("Heroku gave a blob URL that is none. Run the job again.");for(let secret of secretsOf(url))log.mask(secret);let problem=endpointProblem(
url);if(problem!==null)throw new ActionError(`The slug is not sent where Heroku points us: ${problem}. Check heroku-api-url.`);return url}__name(parseBlobUrl,"p\
arseBlobUrl");function secretsOf(url){if(url.search==="")return[url.href];let values=[...url.searchParams].filter(([name,value])=>value!==""&&(SECRET_NAME.test(
name)||value.length>=SECRET_LENGTH));return[...new Set([url.href,url.search.slice(1),...values.map(([,value])=>value)])]}__name(secretsOf,"secretsOf");var BACKOFF={firstWaitMs:500,longestWaitMs:3e4},CALL_POLICIES={read:{...BACKOFF,attempts:5,retriesOn:["rate-limited","unavailable","no-reply"]},readOnce:{...BACKOFF,
attempts:1,retriesOn:[]},createSlug:{...BACKOFF,attempts:4,retriesOn:["rate-limited","unavailable","no-reply"]},storeSlug:{...BACKOFF,attempts:4,retriesOn:["rat\
e-limited","unavailable","no-reply","stored-wrong"]},readSlug:{...BACKOFF,attempts:2,retriesOn:["rate-limited","unavailable","no-reply","stored-wrong","expired-\
url"]},createRelease:{...BACKOFF,attempts:5,retriesOn:["rate-limited"]},rollBack:{...BACKOFF,attempts:5,retriesOn:["rate-limited"]}},TIME_LIMITS={connectMs:1e4,
replyMs:6e4,idleMs:6e4,slowestBytesPerSecond:64*1024,lastReplyMs:2e3,lastWordMs:3500};function readApp(value){let app=readRecord(value,"app");return{id:readText(app,"id"),name:readText(app,"name"),build_stack:{name:readText(readRecord(app.build_stack,
"build_stack"),"name")},generation:{name:readText(readRecord(app.generation,"generation"),"name")},maintenance:readBoolean(app,"maintenance"),team:readNullable(
app,"team",readNamed),space:readNullable(app,"space",readNamed),web_url:readNullable(app,"web_url",readText)}}__name(readApp,"readApp");function readNamed(parent,field){
return{name:readText(readRecord(parent[field],field),"name")}}__name(readNamed,"readNamed");function readRelease(value){let release2=readRecord(value,"release");
return{id:readText(release2,"id"),version:readInteger(release2,"version"),status:readText(release2,"status"),current:readBoolean(release2,"current"),output_stream_url:readNullable(
release2,"output_stream_url",readText),slug:readNullable(release2,"slug",(parent,name)=>({id:readText(readRecord(parent[name],name),"id")})),description:typeof release2.
description=="string"?release2.description:"",eligible_for_rollback:release2.eligible_for_rollback===!0}}__name(readRelease,"readRelease");function readDatedReleases(value){
if(!Array.isArray(value))throw new TypeError("the list of releases is no list");return value.map(release2=>({...readRelease(release2),created_at:readTime(readRecord(
release2,"release"),"created_at")}))}__name(readDatedReleases,"readDatedReleases");function readReleaseList(value){if(!Array.isArray(value))throw new TypeError(
"the list of releases is no list");return value.map(readRelease)}__name(readReleaseList,"readReleaseList");function readSlug(value){let slug=readRecord(value,"s\
lug"),blob=readRecord(slug.blob,"blob");return{id:readText(slug,"id"),blob:{method:readText(blob,"method"),url:readText(blob,"url")}}}__name(readSlug,"readSlug");
function readStoredSlug(value){let{size,checksum,process_types:types3,stack,commit}=readRecord(value,"slug"),stackName=isRecord(stack)?stack.name:null;return{...readSlug(
value),size:typeof size=="number"&&Number.isSafeInteger(size)&&size>0?size:null,checksum:typeof checksum=="string"?checksum:null,process_types:isRecord(types3)?
textsOf(types3):null,stack:typeof stackName=="string"?stackName:null,commit:typeof commit=="string"?commit:null}}__name(readStoredSlug,"readStoredSlug");function textsOf(value){
let texts=Object.entries(value).filter(entry=>typeof entry[1]=="string");return texts.length===Object.keys(value).length?Object.fromEntries(texts):null}__name(textsOf,
"textsOf");function readError(body){let value=parseOrNull(body);if(!isRecord(value))return{id:null,message:null};let{id,message}=value;return{id:typeof id=="str\
ing"?id:null,message:typeof message=="string"?message:null}}__name(readError,"readError");function parseOrNull(text){try{return JSON.parse(text)}catch{return null}}
__name(parseOrNull,"parseOrNull");async function readDeployedSlug(client,{app,slugId}){let{size,checksum,blob,process_types:processTypes,stack,commit}=await client.call({method:"GET",path:["apps",
app,"slugs",slugId],doing:`read the slug ${slugId} of ${app}`,policy:CALL_POLICIES.read,read:readStoredSlug}),url=URL.parse(blob.url);for(let secret of[blob.url,
...url===null?[]:secretsOf(url)])client.log.mask(secret);return{sizeBytes:size,sha256:/^SHA256:([0-9a-f]{64})$/i.exec(checksum??"")?.[1]?.toLowerCase()??null,processTypes,
stack,commit,blobUrl:blob.method.toUpperCase()==="GET"?blob.url:null}}__name(readDeployedSlug,"readDeployedSlug");import{createHash as createHash3}from"node:crypto";import{createReadStream}from"node:fs";async function*abortable(source,signal){signal.throwIfAborted();let chunks=source[Symbol.asyncIterator](),aborted=Promise.withResolvers();aborted.promise.catch(
()=>{});let onAbort=__name(()=>aborted.reject(signal.reason),"onAbort");signal.addEventListener("abort",onAbort);try{for(;;){let next=await Promise.race([chunks.
next(),aborted.promise]);if(next.done)return;yield next.value}}finally{signal.removeEventListener("abort",onAbort),chunks.return?.().catch(()=>{})}}__name(abortable,
"abortable");import{createGunzip}from"node:zlib";async function*inflatePieces(file,{pieceBytes}){let inflater=createGunzip({chunkSize:65536}),inflated=[],taken=0,missing2=pieceBytes,turn=Promise.withResolvers();
inflater.on("data",bytes=>inflated.push(bytes)),inflater.on("error",error=>turn.reject(error));let take=__name(()=>{let[first2]=inflated,piece={bytes:first2!==void 0&&
inflated.length===1?first2:Buffer.concat(inflated),compressedBytes:taken};return inflated=[],taken=0,piece},"take");try{for await(let chunk of file)for(let rest=chunk;rest.
length>0;){let part=rest.subarray(0,missing2);rest=rest.subarray(part.length),turn=Promise.withResolvers(),inflater.write(part,()=>turn.resolve()),await turn.promise,
taken+=part.length,missing2-=part.length,!(missing2>0)&&(missing2=pieceBytes,inflated.length>0&&(yield take()))}turn=Promise.withResolvers(),inflater.once("end",
()=>turn.resolve()),inflater.end(),await turn.promise,(taken>0||inflated.length>0)&&(yield take())}finally{inflater.destroy()}}__name(inflatePieces,"inflatePiec\
es");import{createHash as createHash2}from"node:crypto";import{writeFile as writeFile2}from"node:fs/promises";function finishManifest(draft){let content=createHash2("sha256"),uncompressedBytes=0;return{entries:draft.map(entry=>{let fields=[entry.path,entry.type,entry.mode.
toString(8),String(entry.size),entry.digest,entry.linkTarget];for(let field of fields)content.update(`${field.length}:`).update(field,"latin1");return uncompressedBytes+=
entry.size,{path:showPath(entry.path),type:entry.type,mode:entry.mode,size:entry.size,...entry.type==="file"?{digest:entry.digest}:{},...entry.linkTarget===""?{}:
{linkTarget:showPath(entry.linkTarget)},origin:entry.origin,compressedBytes:entry.compressedBytes}}),uncompressedBytes,contentDigest:content.digest("hex")}}__name(
finishManifest,"finishManifest");async function writeManifest(slug){let file=`${slug.file}.manifest.json`;return await writeFile2(file,`${JSON.stringify({checksum:`\
SHA256:${slug.sha256}`,...slug.manifest})}
`),file}__name(writeManifest,"writeManifest");var BLOCK=512,LONGEST_GAP=64*2**20,MeasuredTar=class{static{__name(this,"MeasuredTar")}#pieces;#onGap;#entry;#contentLeft=0;#gap=0;#headerShare=0;constructor(pieces,onGap){
this.#pieces=pieces,this.#onGap=onGap}async*chunks(){for await(let{bytes,compressedBytes}of this.#pieces){bytes.length===0&&(this.#headerShare+=compressedBytes);
let perByte=compressedBytes/bytes.length;for(let rest=bytes;rest.length>0;){let chunk=rest.subarray(0,this.#contentLeft>0?this.#contentLeft:BLOCK-this.#gap%BLOCK);
rest=rest.subarray(chunk.length),this.#count(chunk.length,perByte*chunk.length),yield chunk}}}startEntry(size,entry){this.#contentLeft=size+padding(size),this.#gap=
0,entry!==void 0&&this.#giveHeaderShare(entry)}end(entry){this.#giveHeaderShare(entry)}#giveHeaderShare(entry){entry.compressedBytes+=this.#headerShare,this.#headerShare=
0,this.#entry=entry}#count(length,share2){if(this.#contentLeft>0&&this.#entry!==void 0){this.#contentLeft-=length,this.#entry.compressedBytes+=share2;return}if(this.#gap+=
length,this.#headerShare+=share2,this.#gap>LONGEST_GAP)throw this.#onGap()}};var SlugUnreadableError=class extends ActionError{static{__name(this,"SlugUnreadableError")}name="SlugUnreadableError"};function slugUnreadable(error,{slug,readBytes}){
return new SlugUnreadableError(reason(error,slug,readBytes),{cause:error})}__name(slugUnreadable,"slugUnreadable");function reason(error,slug,readBytes){switch(codeOf(
error)){case"ENOENT":return`There is no file '${slug}'. Name a slug file, such as slug.tgz.`;case"EISDIR":return`'${slug}' is a folder. Name a slug file, such a\
s slug.tgz.`;case"Z_BUF_ERROR":return`'${slug}' is cut off: it ends after ${readBytes} bytes, in the middle. Fetch or pack it again.`;case"Z_DATA_ERROR":return`\
'${slug}' is damaged (${errorMessage(error)}, before byte ${readBytes}). Fetch or pack it again.`}return`'${slug}' cannot be read: ${errorMessage(error)}.`}__name(
reason,"reason");function codeOf(error){return typeof error=="object"&&error!==null&&"code"in error?error.code:void 0}__name(codeOf,"codeOf");var PIECE_BYTES=4096,CHUNK_BYTES=256*1024,GZIP_MAGIC=Buffer.from([31,139]);async function readSlug2(source,{name,bounds,signal}){let slug=showPath(bytePath(name)),
fileHash=createHash3("sha256"),sizeBytes=0;async function*counted(){let stream=typeof source=="string"?createReadStream(source,{highWaterMark:CHUNK_BYTES}):source;
for await(let chunk of abortable(stream,signal)){if(sizeBytes===0&&!GZIP_MAGIC.subarray(0,chunk.length).equals(chunk.subarray(0,GZIP_MAGIC.length)))throw new SlugUnreadableError(
`'${slug}' is not compressed by gzip, so it is no slug. Name a slug file, such as slug.tgz.`);fileHash.update(chunk),sizeBytes+=chunk.length,yield chunk}}__name(
counted,"counted");try{let draft=await readEntries(inflatePieces(counted(),{pieceBytes:PIECE_BYTES}),{slug,bounds});return{...finishManifest(draft),sizeBytes,sha256:fileHash.
digest("hex")}}catch(error){throw signal.throwIfAborted(),error instanceof ActionError?error:slugUnreadable(error,{slug,readBytes:sizeBytes})}}__name(readSlug2,
"readSlug");async function readEntries(pieces,{slug,bounds}){let refuse2=__name(what=>new SlugUnreadableError(`'${slug}' ${what}`),"refuse"),tar=new MeasuredTar(
pieces,()=>refuse2("holds 64 MB without a file, so it is no slug.")),draft=[],notFiles=new Set,entries=0,uncompressedBytes=0,open4,damaged2=__name(fault=>refuse2(
`is damaged: the tar in it has ${fault}. Fetch or pack it again.`),"damaged");for await(let event of readTar(tar.chunks(),damaged2)){if(event.kind==="entry"){if(entries+=
1,uncompressedBytes+=event.entry.size,entries>bounds.entries)throw refuse2(`holds more than ${bounds.entries} entries, so it is no slug.`);if(uncompressedBytes>
bounds.uncompressedBytes)throw refuse2(`holds more than ${bounds.uncompressedBytes} bytes of content, so it is no slug.`);let path=pathBelowApp(event.entry.path);
if(path===null)throw refuse2(`is no slug: it holds '${showPath(event.entry.path)}', and everything in a slug is below ./app.`);let entry=draftEntry(path,event.entry,
notFiles);if(tar.startEntry(event.entry.size,entry??void 0),entry===null){notFiles.add(path);continue}draft.push(entry),entry.type==="file"&&(open4={entry,hash:createHash3(
"sha256"),left:entry.size})}else open4!==void 0&&(open4.hash.update(event.bytes),open4.left-=event.bytes.length);open4?.left===0&&(open4.entry.digest=open4.hash.
digest("hex"),open4=void 0)}let[first2]=draft;if(first2===void 0)throw refuse2("is an empty archive, so it is no slug.");return tar.end(first2),draft}__name(readEntries,
"readEntries");function draftEntry(path,{type,mode,size,linkPath},notFiles){if(type==="fifo"||type==="character-device"||type==="block-device")return null;let linkTarget=type===
"hardlink"?pathBelowApp(linkPath)??linkPath:type==="symlink"?linkPath:"";return type==="hardlink"&&notFiles.has(linkTarget)?null:{path,type,mode:mode&511,size,linkTarget,
origin:"app",digest:"",compressedBytes:0}}__name(draftEntry,"draftEntry");function pathBelowApp(path){let[dot,app,...parts2]=path.split("/");return dot!=="."||app!==
"app"||parts2.includes("..")?null:parts2.filter(part=>part!==""&&part!==".").join("/")||"."}__name(pathBelowApp,"pathBelowApp");var SLUG_BOUNDS={uncompressedBytes:17179869184,entries:5e5};var MOST_CLOCK_SKEW_MS=15*6e4,BlobRefusedError=class extends RemoteError{static{__name(this,"BlobRefusedError")}name="BlobRefusedError";status;code;isExpired;constructor(message,facts){
super(message,{trouble:facts.trouble,retryAfterMs:facts.retryAfterMs??null}),this.status=facts.status,this.code=facts.code,this.isExpired=facts.isExpired}};function checkBlobReply(reply,nowMs){
let{status}=reply,code=xmlText(reply.body,"Code"),isError=/<Error[\s>]/.test(reply.body);if((status===200||status===201||status===204)&&!isError){checkEtag(reply);
return}let words=[`HTTP ${status}`,code,xmlText(reply.body,"Message")].filter(word=>word!==null).join(", "),isExpired=status===403&&(/expired/i.test(words)||code===
"RequestTimeTooSkewed"),what=isExpired?`refuses the upload URL as expired (${words}).`:`did not take the slug (${words}).`;throw new BlobRefusedError(`The blob \
store ${what} ${isExpired?expiryRemedy(reply,nowMs):remedyFor(status)}`,{status,code,isExpired,trouble:isError&&status<300?"stored-wrong":troubleOf(status,code),
retryAfterMs:parseRetryAfter(reply.headers["retry-after"]??null,nowMs)})}__name(checkBlobReply,"checkBlobReply");function troubleOf(status,code){return status===
400&&code==="RequestTimeout"?"unavailable":status===501?null:troubleOfStatus(status)}__name(troubleOf,"troubleOf");function remedyFor(status){return status>=300&&
status<=399?"It wants the slug elsewhere, which Heroku did not ask for. Run the job again.":troubleOfStatus(status)!==null&&status!==501?"It has trouble of its \
own.":"Nothing was released. A proxy on the way that changes requests can cause this; else report it with these words."}__name(remedyFor,"remedyFor");function expiryRemedy({
headers},nowMs){let theirMs=Date.parse(headers.date??""),skewMs=nowMs-theirMs;return Number.isNaN(theirMs)||Math.abs(skewMs)<MOST_CLOCK_SKEW_MS?"If a new URL do\
es not help, check the clock of this machine.":`The clock of this machine is ${Math.round(Math.abs(skewMs)/6e4)} minutes ${skewMs>0?"ahead of":"behind"} the sto\
re's: set it right.`}__name(expiryRemedy,"expiryRemedy");function checkEtag({status,headers,sentMd5}){let etag=/^"?([0-9a-f]{32})"?$/i.exec(headers.etag??"")?.[1]?.
toLowerCase(),isEncrypted=String(headers["x-amz-server-side-encryption"]??"").startsWith("aws:kms")||headers["x-amz-server-side-encryption-customer-algorithm"]!==
void 0;if(!(etag===void 0||isEncrypted||etag===sentMd5))throw storedWrong(`its ETag is ${etag}, the slug's MD5 ${sentMd5}`,status)}__name(checkEtag,"checkEtag");
function storedWrong(difference,status){return new BlobRefusedError(`The blob store took the slug and holds something else: ${difference}. Nothing was released.\
 Something on the way changes what is sent.`,{status,code:null,isExpired:!1,trouble:"stored-wrong"})}__name(storedWrong,"storedWrong");function getRefusal(status,body){
let code=xmlText(body,"Code"),words=[`HTTP ${status}`,code,xmlText(body,"Message")].filter(word=>word!==null).join(", "),isExpired=status===403,trouble=isExpired?
"expired-url":troubleOfStatus(status);return new BlobRefusedError(`The blob store does not give out the slug (${words}).`,{status,code,isExpired,trouble})}__name(
getRefusal,"getRefusal");function notTheSlug(difference){return new BlobRefusedError(`What the blob store gave out is not the slug: ${difference}.`,{status:200,
code:null,isExpired:!1,trouble:"stored-wrong"})}__name(notTheSlug,"notTheSlug");function xmlText(body,element){let text=new RegExp(`<${element}>([^<]{1,500})</${element}\
>`).exec(body)?.[1];return text===void 0?null:oneLine(text,200)}__name(xmlText,"xmlText");var import_node_http=__toESM(require_node_http(),1);import{once}from"node:events";import https from"node:https";import{setImmediate as nextTurn}from"node:timers/promises";var CONTINUE_MS=1e3;function openPut(url,sizeBytes,limits){let request=open(url,{method:"PUT",headers:{"content-length":sizeBytes,expect:"100-continue"}},limits);
return request.flushHeaders(),request}__name(openPut,"openPut");function openGet(url,limits){let request=open(url,{method:"GET",headers:{"accept-encoding":"iden\
tity"}},limits);return request.end(),request}__name(openGet,"openGet");function replyTo(request){return new Promise((resolve2,reject)=>{request.once("response",
resolve2),request.on("error",reject)})}__name(replyTo,"replyTo");function open(url,{method,headers},limits){let send=(url.protocol==="https:"?https:import_node_http.default).
request,request=send(url,{method,agent:!1,headers,timeout:limits.idleMs});return request.once("timeout",()=>request.destroy(new Error(`not a byte moved for ${limits.
idleMs/1e3} s`))),request.once("socket",socket=>{let timer=setTimeout(()=>request.destroy(new Error(`no connection within ${limits.connectMs/1e3} s`)),limits.connectMs);
socket.once(url.protocol==="https:"?"secureConnect":"connect",()=>clearTimeout(timer)),socket.once("close",()=>clearTimeout(timer))}),request}__name(open,"open");
async function sendBody(request,chunks,onSent){let state={isOver:!1},end=__name(()=>{state.isOver=!0},"end");request.once("response",end),request.once("close",end),
await firstOf(request,["continue","response","close"],CONTINUE_MS);let sentBytes=0;for await(let chunk of chunks){if(await nextTurn(),state.isOver)throw new Error(
"over before all was sent");request.write(chunk)||await firstOf(request,["drain","response","close"]),sentBytes+=chunk.length,onSent(sentBytes)}request.end()}__name(
sendBody,"sendBody");async function firstOf(request,events,atMostMs){let done=new AbortController,{signal}=done;try{await new Promise((resolve2,reject)=>{for(let event of events)
once(request,event,{signal}).then(()=>resolve2(),reject);if(atMostMs===void 0)return;let timer=setTimeout(resolve2,atMostMs);signal.addEventListener("abort",()=>clearTimeout(
timer),{once:!0})})}finally{done.abort()}}__name(firstOf,"firstOf");var MOST_PAGE_BYTES=16*1024;async function*getBlob({url,sizeBytes,mostBytes,limits,signal}){signal.throwIfAborted();let request=openGet(url,limits),stop=__name(
()=>{request.destroy(new Error("stopped"))},"stop");signal.addEventListener("abort",stop,{once:!0});let readBytes=0;try{let response=await replyTo(request);if(response.
statusCode!==200)throw getRefusal(response.statusCode??0,await pageOf(response));checkLength(lengthOf(response),{sizeBytes,mostBytes});for await(let chunk of response)
readBytes+=chunk.length,readBytes>(sizeBytes??mostBytes)&&checkLength(readBytes,{sizeBytes,mostBytes}),yield chunk;checkLength(readBytes,{sizeBytes,mostBytes})}catch(error){
throw signal.throwIfAborted(),error instanceof RemoteError?error:new NoReplyError(`The download of the slug from ${url.host} broke off: ${errorMessage(error)}.`,
error)}finally{signal.removeEventListener("abort",stop),request.destroy()}}__name(getBlob,"getBlob");function lengthOf({headers}){let length=headers["content-le\
ngth"];return length!==void 0&&/^\d{1,15}$/.test(length)?Number(length):null}__name(lengthOf,"lengthOf");function checkLength(bytes,{sizeBytes,mostBytes}){if(bytes!==
null){if(bytes>mostBytes){let message=`The blob store's slug has more than ${mostBytes} bytes, which no slug of Heroku's has.`;throw new RemoteError(message,{trouble:null})}
if(sizeBytes!==null&&bytes!==sizeBytes)throw notTheSlug(`${bytes} bytes of ${sizeBytes}`)}}__name(checkLength,"checkLength");async function pageOf(response){let chunks=[],
length=0;try{for await(let chunk of response)if(chunks.push(chunk),length+=chunk.length,length>MOST_PAGE_BYTES)break}catch{}return Buffer.concat(chunks).toString(
"utf8",0,MOST_PAGE_BYTES)}__name(pageOf,"pageOf");var DOWNLOAD_BOUNDS={bytes:2*500*2**20,uncompressedBytes:8*2**30,entries:5e5};function downloadSlug(client,download){return withRetries(CALL_POLICIES.readSlug,client,
async attempt=>{let deployed=attempt===1?download.deployed:await readDeployedSlug(client,download),slug=await readOnce(client,{...download,deployed});if(deployed.
sha256!==null&&slug.sha256!==deployed.sha256)throw notTheSlug(`its checksum is SHA256:${slug.sha256}, and Heroku's SHA256:${deployed.sha256}`);return slug})}__name(
downloadSlug,"downloadSlug");async function readOnce(client,{deployed,name,bounds}){let{limits,log,signal}=client,{blobUrl,sizeBytes}=deployed;if(blobUrl===null)
throw new ActionError("Heroku does not say where the slug can be read.");let blob={url:parseBlobUrl(blobUrl,log),sizeBytes,mostBytes:bounds.bytes,limits,signal};
return readSlug2(getBlob(blob),{name,bounds,signal})}__name(readOnce,"readOnce");async function compareWithDeployed(slug,{app,release:release2,connect},world){let{limits,log,shelf,signal}=world,slugId=release2?.slugId??null;if(release2===null||
slugId===null)return{kind:"none",reason:`${app} runs no slug yet`,isFirst:!0};let place={app,slugId},reference={kind:"release",app,version:release2.version},deployed=await orFault(
{what:"reading it",limitMs:limits.readMs,signal},stop=>readDeployedSlug(connect(stop),place));if(deployed instanceof Fault)return log.warning(`The slug of ${app}\
 v${release2.version} cannot be compared with: ${deployed.reason}.`),{kind:"none",reason:`the slug of v${release2.version} cannot be read`,isFirst:!1};let files2=__name(
(source,sizeBytes,comparison)=>({kind:"files",with:reference,sizeBytes:deployed.sizeBytes??sizeBytes,source,comparison}),"files"),{sha256}=deployed;if(sha256===
slug.sha256)return files2("kept",slug.sizeBytes,compareSlugs(slug.manifest,slug.manifest));let kept=sha256===null?null:await shelf.find(sha256,log);if(kept!==null)
return files2("kept",kept.sizeBytes,compareSlugs(kept.manifest,slug.manifest));let sizeAlone=__name(reason2=>deployed.sizeBytes===null?{kind:"none",reason:`${reason2}\
, and Heroku does not tell the size of v${release2.version}`,isFirst:!1}:{kind:"size",with:reference,sizeBytes:deployed.sizeBytes,reason:reason2},"sizeAlone");if(world.
compare==="size")return sizeAlone("what is in the deployed slug is not known, and it is not downloaded where compare is size");log.info(`What is in the slug of ${app}\
 v${release2.version} is not known, so it is downloaded.`);let start=performance.now(),measured=await orFault({what:"the download",limitMs:limits.downloadMs,signal},
stop=>measureBoth(slug,{...place,deployed,name:`v${release2.version} of ${app}`,bounds:limits.bounds},connect(stop)));if(measured instanceof Fault)return log.warning(
`The slug of ${app} v${release2.version} is compared by its size alone, since it could not be downloaded: ${measured.reason}.`),sizeAlone("the deployed slug cou\
ld not be downloaded");let seconds=((performance.now()-start)/1e3).toFixed(1);return log.info(`It was downloaded and read in ${seconds} s.`),files2("download",measured.
theirs.sizeBytes,compareSlugs(measured.theirs,measured.ours))}__name(compareWithDeployed,"compareWithDeployed");async function measureBoth(slug,download,client){
let theirs=await downloadSlug(client,download),ours=await readSlug2(slug.file,{name:slug.file,bounds:SLUG_BOUNDS,signal:client.signal});if(ours.sha256!==slug.sha256)
throw new ActionError(`${slug.file} is no longer the slug that was packed`);return{theirs,ours}}__name(measureBoth,"measureBoth");var Fault=class{static{__name(
this,"Fault")}reason;constructor(error){this.reason=errorMessage(error).replace(/\.$/,"")}};async function orFault({what,limitMs,signal},body){let done=new AbortController;
try{return await withinTime({what,limitMs,signal},stop=>body(AbortSignal.any([stop,done.signal])))}catch(error){return signal.throwIfAborted(),new Fault(error)}finally{
done.abort(new TooSlowError(`${what} has ended`))}}__name(orFault,"orFault");var COMPARISON_LIMITS={readMs:3e4,downloadMs:2*6e4,bounds:DOWNLOAD_BOUNDS};async function compareWithEarlier(request){let compared=await compare(request);return request.log.info(sayCompared(compared,request.slug.sizeBytes)),compared}__name(
compareWithEarlier,"compareWithEarlier");async function compare({slug,app,baseBranch:branch,commentKey:commentKey2,limits=COMPARISON_LIMITS,...world}){switch(app.
kind){case"app":return compareWithDeployed(slug,app,{...world,limits});case"unreadable":return{kind:"none",reason:app.reason,isFirst:!1};case"none":return branch===
null?{kind:"none",reason:app.reason,isFirst:!1}:compareWithBranch(slug,{branch,commentKey:commentKey2},world)}}__name(compare,"compare");function sayCompared(compared,sizeBytes){
if(compared.kind==="none")return`Not compared: ${compared.reason}.`;let{with:other}=compared,place=other.kind==="release"?`v${other.version} on ${other.app}`:"w\
hat the base branch made last",delta=sizeBytes-compared.sizeBytes,size=`${delta<0?"-":"+"}${formatSize(Math.abs(delta))} against ${place}`;if(compared.kind==="s\
ize")return`${size}, by size alone: ${compared.reason}.`;let{length}=compared.comparison.changes;return`${size}: ${length} ${length===1?"file differs":"files di\
ffer"}.`}__name(sayCompared,"sayCompared");async function keepSlug({slug,branch,commentKey:commentKey2,commit,shelf,log}){let{sha256,sizeBytes,manifest}=slug,ofBranch=branch===null?null:{place:{branch,commentKey:commentKey2},
commit};await shelf.keep({sha256,sizeBytes,manifest,ofBranch},log)}__name(keepSlug,"keepSlug");function readOnlySlugShelf(shelf,reason2){return{...shelf,async keep(_slug,log){log.info(`What is in the slug is not kept for other jobs: ${reason2}.`)}}}__name(
readOnlySlugShelf,"readOnlySlugShelf");function slugProblem({app,generation,stack}){return generation!=="cedar"?`${app.name} is on Heroku's ${generation} generation, which takes no slugs. Create an a\
pp on the Cedar generation (\`heroku create --stack heroku-24\`) and release to that.`:stack==="container"||stack==="cnb"?`${app.name} is on the ${stack} stack,\
 which takes no slugs. Set one that does: \`heroku stack:set heroku-24 --app ${app.name}\`.`:null}__name(slugProblem,"slugProblem");async function readTarget(client,appName){refuseOtherNames(appName);let app=await fetchApp(client,appName),refusal=slugProblem(targetOf(app,noReleases,0));if(refusal!==
null)throw new ActionError(refusal);let target=targetOf(app,await fetchReleasesNow(client,app.name),0);return noteApp(client,target,appName),target}__name(readTarget,
"readTarget");function refuseOtherNames(appName){let problem=appNameProblem(appName);if(problem!==null)throw new ActionError(`heroku-app ${JSON.stringify(appName)}\
 is no app's name: ${problem}.`)}__name(refuseOtherNames,"refuseOtherNames");var noReleases={currentRelease:null,pendingRelease:null};function fetchApp(client,identity){
return client.call({method:"GET",path:["apps",identity],doing:`read the app ${identity}`,policy:CALL_POLICIES.read,read:readApp})}__name(fetchApp,"fetchApp");async function fetchReleasesNow(client,identity){
let releases=await client.call({method:"GET",path:["apps",identity,"releases"],range:"version ..; order=desc",doing:`read the releases of ${identity}`,policy:CALL_POLICIES.
read,read:readDatedReleases});return releasesNow(releases)}__name(fetchReleasesNow,"fetchReleasesNow");function releasesNow(releases){let current=releases.find(
release2=>release2.current),pending=releases.filter(({status,version:version2})=>status==="pending"&&version2>(current?.version??0)).toSorted((a,b)=>b.version-a.
version)[0];return{currentRelease:current===void 0?null:{id:current.id,version:current.version,slugId:current.slug?.id??null,createdAt:current.created_at},pendingRelease:pending===
void 0?null:{version:pending.version,createdAt:pending.created_at}}}__name(releasesNow,"releasesNow");function targetOf(app,releases,wave){return{app:{id:app.id,
name:app.name},wave,stack:app.build_stack.name,generation:app.generation.name,team:app.team?.name??null,space:app.space?.name??null,webUrl:app.web_url,maintenance:app.
maintenance,...releases}}__name(targetOf,"targetOf");function noteApp({log},{app,maintenance},identity){identity!==app.name&&identity!==app.id&&log.notice(`The \
app ${identity} is called ${app.name} now. Change heroku-app.`),maintenance&&log.warning(`${app.name} is in maintenance mode: visitors see the maintenance page,\
 also after the release, until \`heroku maintenance:off --app ${app.name}\`.`)}__name(noteApp,"noteApp");var NEW_TOKEN="Make a new one with `heroku authorizations:create` and store it as the secret that `heroku-api-key` reads.",LATER="See https://status.heroku.com \
and run the job again later.",HEROKU_CAUSES=[{status:400,id:null,happened:"Heroku does not understand the request.",remedy:"This is likely a bug of ours: please\
 report it with the Request-Id."},{status:401,id:null,happened:"the token is wrong, expired or revoked.",remedy:NEW_TOKEN},{status:402,id:null,happened:"the acc\
ount or team that owns the app has an unpaid or unverified bill.",remedy:"Settle it under Billing in the Heroku Dashboard."},{status:403,id:"two_factor",happened:"\
the account asks for a second factor, which a job cannot give.",remedy:`Use an authorization instead of a password or session. ${NEW_TOKEN}`},{status:403,id:"su\
spended",happened:"the account or the app is suspended.",remedy:"Ask Heroku support why, with the Request-Id."},{status:403,id:null,happened:"the token's accoun\
t has no access to this.",remedy:"Give it the `deploy` permission (team app) or make it a collaborator (`heroku access:add`); a scoped token needs at least `wri\
te`."},{status:404,id:null,happened:"Heroku does not find it.",remedy:"Check `heroku-app` against `heroku apps --all`: the app may have been renamed."},{status:409,
id:null,happened:"it conflicts with something that Heroku is doing for the app.",remedy:"Wait until that is done (`heroku releases`) and run the job again."},{status:410,
id:null,happened:"Heroku no longer offers this call.",remedy:"Use a newer version of heroku-docker-release."},{status:422,id:"verification_needed",happened:"the\
 account must be verified first.",remedy:"Enter billing information in the Heroku Dashboard."},{status:422,id:null,happened:"Heroku refuses the values that were\
 sent.",remedy:"Heroku's own words name the value: check the app's stack and the Procfile."},{status:429,id:null,happened:"the account has used up its 4,500 cal\
ls an hour, shared with everything else that uses it.",remedy:"Run the job later, or give it an account of its own."}],HEROKU_OUTAGE={happened:"Heroku has troub\
le of its own.",remedy:LATER};function causeOf(status,id){let rows=HEROKU_CAUSES.filter(row2=>row2.status===status),row=rows.find(candidate=>candidate.id===id)??
rows.find(candidate=>candidate.id===null);return row!==void 0?row:status>=500||status===408?HEROKU_OUTAGE:{happened:"Heroku refuses it.",remedy:"See Heroku's ow\
n words."}}__name(causeOf,"causeOf");var HerokuApiError=class extends RemoteError{static{__name(this,"HerokuApiError")}name="HerokuApiError";status;id;requestId;constructor(refusal){super(refusalMessage(
refusal),{trouble:troubleOfStatus(refusal.status),retryAfterMs:refusal.retryAfterMs}),this.status=refusal.status,this.id=refusal.id,this.requestId=refusal.requestId}};
function refusalMessage({doing,status,id,words,requestId,retryAfterMs,nowMs}){let{happened,remedy}=causeOf(status,id),facts=[`HTTP ${status}`,...id===null?[]:[id],
...words===null?[]:[`"${words}"`],`Request-Id ${requestId??"not given"}`],wait=retryAfterMs===null?"":` Heroku asks to wait ${waitText(retryAfterMs,nowMs)}.`;return`\
Could not ${doing}: ${happened} ${remedy}${wait} (${facts.join(", ")})`}__name(refusalMessage,"refusalMessage");function waitText(waitMs,nowMs){let until=new Date(
nowMs+waitMs),time=Number.isNaN(until.getTime())?"":`, until ${until.toISOString().slice(0,19)}Z`;return`${Math.ceil(waitMs/1e3)} s${time}`}__name(waitText,"wai\
tText");var MOST_RELEASES=20,MOST_CALLS=5,LIMIT_MS2=3e4;async function readPastReleases(question){let{app,connect,log,signal,limitMs=LIMIT_MS2}=question,sizes=new Map,releases=[],
ended2=new AbortController,either=AbortSignal.any([signal,ended2.signal]);try{await withinTime({what:"reading them",limitMs,signal:either},async stop=>{let client=connect(
stop);releases=bringers(await readNewest(client,app));let slugIds=new Set(releases.flatMap(({slug})=>slug===null?[]:[slug.id]));await readSizes(client,{app,slugIds},
sizes)})}catch(error){signal.throwIfAborted(),log.warning(`The sizes of earlier slugs of ${app} are not all known: ${errorMessage(error)}`)}finally{ended2.abort()}
return releases.flatMap(({version:version2,slug,created_at:createdAt})=>{let sizeBytes=slug===null?null:sizes.get(slug.id)??null;return sizeBytes===null?[]:[{version:version2,
sizeBytes,createdAt}]})}__name(readPastReleases,"readPastReleases");async function readNewest(client,app){return(await client.call({method:"GET",path:["apps",app,
"releases"],range:`version ..; order=desc,max=${MOST_RELEASES+1}`,doing:`read the last releases of ${app}`,policy:CALL_POLICIES.read,read:readDatedReleases})).toSorted(
(a,b)=>b.version-a.version).slice(0,MOST_RELEASES+1)}__name(readNewest,"readNewest");function bringers(newestFirst){let isWhole=newestFirst.length<=MOST_RELEASES,
ran=newestFirst.filter(({status})=>status!=="failed");return ran.filter(({slug},index)=>{let before=ran[index+1];return slug!==null&&(before===void 0?isWhole:slug.
id!==before.slug?.id)})}__name(bringers,"bringers");async function readSizes(client,{app,slugIds},sizes){let waiting=slugIds.values(),work=__name(async()=>{for(let slugId of waiting)
sizes.set(slugId,await sizeOf(client,app,slugId))},"work");await Promise.all(Array.from({length:MOST_CALLS},work))}__name(readSizes,"readSizes");async function sizeOf(client,app,slugId){
try{return(await readDeployedSlug(client,{app,slugId})).sizeBytes}catch(error){if(error instanceof HerokuApiError&&(error.status===404||error.status===410))return null;
throw error}}__name(sizeOf,"sizeOf");function roundedDelta({before,after,delta}){let[bytesBefore,bytesAfter]=[Math.round(before.bytes),Math.round(after.bytes)];return{before:{...before,bytes:bytesBefore},
after:{...after,bytes:bytesAfter},delta:{...delta,bytes:bytesAfter-bytesBefore}}}__name(roundedDelta,"roundedDelta");var MOST={folders:1e3,files:200},LEAST_DRIFT_BYTES=4*4096;function reportedComparison(compared){if(compared.kind!=="files")return compared;let{with:reference,sizeBytes,
source,comparison}=compared,{isSameContent:isSameContent2,folders,changes}=comparison;return{kind:"files",with:reference,sizeBytes,source,isSameContent:isSameContent2,
folders:folders.filter(isWorthNaming).slice(0,MOST.folders).map(reportedFolder),files:changes.slice(0,MOST.files).map(reportedFile),changedFiles:changes.length}}
__name(reportedComparison,"reportedComparison");function isWorthNaming({changedFiles,delta}){return changedFiles>0||Math.abs(delta.bytes)>LEAST_DRIFT_BYTES}__name(
isWorthNaming,"isWorthNaming");function reportedFolder({path,changedFiles,...delta}){return{path,changedFiles,...roundedDelta(delta)}}__name(reportedFolder,"rep\
ortedFolder");function reportedFile({path,change,...delta}){return{path,change,...roundedDelta(delta)}}__name(reportedFile,"reportedFile");var ofBranches=new Set(["push","schedule","workflow_dispatch"]);function readBranches(environment){return environment.GITHUB_ACTIONS!=="true"?{own:null,base:null}:
{own:ownBranch(environment),base:environment.GITHUB_BASE_REF||null}}__name(readBranches,"readBranches");function ownBranch(environment){let event=environment.GITHUB_EVENT_NAME??
"";return event==="workflow_run"?branchOfRunBefore(eventPayloadNow(environment)):ofBranches.has(event)&&environment.GITHUB_REF_TYPE==="branch"&&environment.GITHUB_REF_NAME||
null}__name(ownBranch,"ownBranch");function branchOfRunBefore(payload){let field=__name((...path)=>fieldAt(payload,"workflow_run",...path),"field"),[event,branch]=[
field("event"),field("head_branch")],isOurs=typeof event=="string"&&ofBranches.has(event)&&!isFromFork(field("head_repository","full_name"),payload),isDefault2=branch===
fieldAt(payload,"repository","default_branch");return isOurs&&isDefault2&&typeof branch=="string"&&branch!==""?branch:null}__name(branchOfRunBefore,"branchOfRun\
Before");var READ_LIMIT_MS=3e4;function openSlugShelf({environment,folder:folder2,cacheOutage,signal},trigger){let shelf=createCachedSlugShelf({keyPrefix:"heroku-docker-\
release",environment,stagingFolder:folder2,outage:cacheOutage,signal});return trigger.kind==="trusted"?shelf:readOnlySlugShelf(shelf,`this run was set off by ${trigger.
by}`)}__name(openSlugShelf,"openSlugShelf");function lookAtEarlierSlugs({inputs,ports,steps,draft},{app:asked,slug,targets,commit}){let{compare:compare3,apps,pipeline}=inputs,
enforce=__name(limits=>{let{check,problem}=growthCheck(draft.finish([]),limits);if(draft.checked(check),problem!==null)throw new ActionError(problem);if(check.outcome===
"not-run"){if(compare3!=="off"&&(apps.length>0||pipeline!==null)&&ports.heroku!==null&&!isFirst(draft))throw new ActionError(`Growth could not be checked (comme\
nt-fail-on): ${check.summary}. Run this again, or leave comment-fail-on out.`);ports.log.notice(`Growth is not checked (comment-fail-on): ${check.summary}.`)}},
"enforce"),isLimited=__name(limits=>Object.values(limits).some(limit=>limit!==null),"isLimited");if(compare3==="off")return{join:__name(async()=>{},"join"),enforceGrowth:__name(
async limits=>{isLimited(limits)&&enforce(limits)},"enforceGrowth")};let{environment,heroku,signal,slugShelf:shelf}=ports,branches=readBranches(environment),key=commentKey(
inputs),compared=steps.runBehind("Compare the slug",async log=>{let app=await findEarlierApp({name:await asked,heroku,target:targets[0]},log,signal),request={slug,
app,baseBranch:branches.base,commentKey:key,compare:compare3,shelf,log,signal},[comparison,history]=await Promise.all([compareWithEarlier(request),readHistory(app,
log,signal)]);return{comparison,history}}),kept=steps.runBehind("Keep what is in the slug",log=>keepSlug({slug,branch:branches.own,commentKey:key,commit,shelf,log})),
take=__name(async()=>{let{comparison,history}=await compared.join();draft.compared(reportedComparison(comparison)),draft.history(history)},"take");return{async join(){
for(let result of await Promise.allSettled([take(),kept.join()]))result.status==="fulfilled"||signal.aborted||(ports.log.debug(errorTrace(result.reason)),ports.
log.warning(`The slug could not be compared or kept: ${errorMessage(result.reason)}`))},async enforceGrowth(limits){isLimited(limits)&&(await take(),enforce(limits))}}}
__name(lookAtEarlierSlugs,"lookAtEarlierSlugs");function isFirst(draft){let{comparison}=draft.finish([]);return comparison?.kind==="none"&&comparison.isFirst}__name(
isFirst,"isFirst");async function findEarlierApp({name,heroku,target},log,signal){if(name===null)return{kind:"none",reason:"no app is known (heroku-app, heroku-\
pipeline)"};if(heroku===null)return{kind:"none",reason:"there is no heroku-api-key to ask Heroku with"};let connect=__name(stop=>heroku(log,stop),"connect");try{
let{app,currentRelease}=target??await readInTime(connect,name,signal);return{kind:"app",app:app.name,release:currentRelease,connect}}catch(error){return signal.
throwIfAborted(),log.warning(`${name} is not compared with: ${errorMessage(error)}`),{kind:"unreadable",reason:`${name} could not be read`}}}__name(findEarlierApp,
"findEarlierApp");async function readHistory(app,log,signal){if(app.kind!=="app"||app.release===null)return[];let{version:current}=app.release;return(await readPastReleases(
{app:app.app,connect:app.connect,log,signal})).filter(({version:version2})=>version2<=current)}__name(readHistory,"readHistory");function readInTime(connect,name,signal){
return withinTime({what:"reading the app",limitMs:READ_LIMIT_MS,signal},stop=>readTarget(connect(stop),name))}__name(readInTime,"readInTime");import{types}from"node:util";async function exchange(request){var _stack=[];try{request.signal.throwIfAborted();let limit=__using(_stack,timeLimit(request.replyMs,request.signal));try{let response=await fetch(
request.url,{method:request.method,headers:request.headers,redirect:"manual",signal:limit.signal,...request.body===void 0?{}:{body:request.body}}),{text,isWhole}=await readBody(
response,request);return{status:response.status,headers:response.headers,text,isWhole}}catch(error){let attempted=`Could not ${request.doing}:`;if(request.signal.
aborted)throw new CancelledCallError(`${attempted} cancelled before the reply came.`,request.signal.reason);let reason2=limit.isOver?`no whole reply within ${request.
replyMs/1e3} s`:networkReason(error);throw new NoReplyError(`${attempted} ${request.url.host}: ${reason2}.`,error)}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(
_stack,_error,_hasError)}}__name(exchange,"exchange");async function readBody(response,{maxBytes,keep="beginning"}){let kept=Buffer.alloc(0),isWhole=!0;try{for await(let chunk of response.
body??[]){let all=Buffer.concat([kept,chunk]);if(isWhole&&=all.length<=maxBytes,kept=keep==="end"?all.subarray(-maxBytes):all.subarray(0,maxBytes),!isWhole&&keep===
"beginning")break}}catch(error){if(response.status<400)throw error}return{text:kept.toString("utf8"),isWhole}}__name(readBody,"readBody");function networkReason(error){
return errorMessage((types.isNativeError(error)?error.cause:void 0)??error)}__name(networkReason,"networkReason");var unknownStanding={remainingCalls:null,scope:null};function standingAfter(headers,before){let remaining=headers.get("ratelimit-remaining")??"",scope=(headers.
get("oauth-scope")??"").split(/[\s,]+/).filter(word=>word!=="");return{remainingCalls:/^\d{1,9}$/.test(remaining)?Number(remaining):before.remainingCalls,scope:scope.
length>0?scope:before.scope}}__name(standingAfter,"standingAfter");var MOST_REPLY_BYTES=8*2**20;function createHerokuClient(options){let{apiUrl,token,userAgent,log,signal,clock=systemClock,limits=TIME_LIMITS}=options;token!==""&&
log.mask(token),checkToken(token);let problem=endpointProblem(apiUrl);if(problem!==null)throw new ActionError(`The token is not sent to heroku-api-url: ${problem}\
. Use https://api.heroku.com.`);let standing=unknownStanding;async function callOnce(call){let url=new URL(call.path.map(segment=>`/${encodeSegment(segment)}`).
join(""),apiUrl.origin),startedMs=clock.now(),reply=await exchange({url,method:call.method,headers:{accept:"application/vnd.heroku+json; version=3",authorization:`\
Bearer ${token}`,"user-agent":userAgent,...call.body===void 0?{}:{"content-type":"application/json"},...call.range===void 0?{}:{range:call.range}},...call.body===
void 0?{}:{body:JSON.stringify(call.body)},doing:call.doing,maxBytes:MOST_REPLY_BYTES,replyMs:limits.replyMs,signal:call.signal??signal});standing=standingAfter(
reply.headers,standing);let requestId=requestIdOf(reply);return log.debug(`${call.method} ${url.pathname}: ${reply.status} in ${clock.now()-startedMs} ms (Reque\
st-Id ${requestId})`),checkStatus(reply,call,clock.now()),readReply(reply,call)}return __name(callOnce,"callOnce"),{log,signal,clock,limits,call:__name(call=>withRetries(
call.policy,{clock,log,signal:call.signal??signal},()=>callOnce(call)),"call"),standing:__name(()=>standing,"standing")}}__name(createHerokuClient,"createHeroku\
Client");function checkToken(token){if(/^[\x21-\x7e]+$/.test(token))return;let fault=token===""?"is empty":"contains a space, a line break or a character that n\
o token has";throw new ActionError(`heroku-api-key ${fault}. Copy the token alone into the secret, as \`heroku authorizations:create\` prints it.`)}__name(checkToken,
"checkToken");function encodeSegment(segment){if(/^\.{0,2}$/.test(segment))throw new ActionError(`${JSON.stringify(segment)} cannot stand in a path of the Herok\
u API.`);return encodeURIComponent(segment)}__name(encodeSegment,"encodeSegment");function checkStatus(reply,{doing,path},nowMs){if(reply.status>=200&&reply.status<=
299)return;if(reply.status>=300&&reply.status<=399){let remedy=path[0]==="apps"?"An app that was renamed must be given by its new name; else check":"Check";throw new RemoteError(
`Could not ${doing}: HTTP ${reply.status} sends us to ${redirectHost(reply)}, and the token goes nowhere but to heroku-api-url. ${remedy} heroku-api-url.`,{trouble:null})}
let{id,message}=readError(reply.text);throw new HerokuApiError({doing,status:reply.status,id:id===null?null:oneLine(id,60),words:message===null?null:oneLine(message,
300),requestId:requestIdOf(reply),retryAfterMs:parseRetryAfter(reply.headers.get("retry-after"),nowMs),nowMs})}__name(checkStatus,"checkStatus");function readReply(reply,call){
try{if(!reply.isWhole)throw new RangeError(`longer than ${MOST_REPLY_BYTES} bytes`);return call.read(JSON.parse(reply.text))}catch(error){let reason2=error instanceof
SyntaxError?`${reply.text.length} characters, not JSON`:errorMessage(error);throw new UnreadableReplyError(`Could not ${call.doing}: the reply cannot be read (H\
TTP ${reply.status}, ${reason2}, Request-Id ${requestIdOf(reply)}). If it stays so, see https://status.heroku.com and check heroku-api-url.`,error instanceof SyntaxError?
void 0:error)}}__name(readReply,"readReply");function requestIdOf(reply){return oneLine(reply.headers.get("request-id")??"",100)||"not given"}__name(requestIdOf,
"requestIdOf");function redirectHost(reply){let location=reply.headers.get("location")??"";return URL.parse(location)?.host||"another place"}__name(redirectHost,
"redirectHost");import{createHash as createHash4}from"node:crypto";import{posix}from"node:path";var VERSION3=1;function writeRunImageIndex(index){let folders={},elf={};for(let[path,entry]of index.entries){let above=posix.dirname(path);folders[above]??={folders:[],
files:[],programs:[],links:[]};let[list,name]=[folders[above],posix.basename(path)];entry.kind==="folder"?list.folders.push(name):entry.kind==="link"?list.links.
push([name,entry.target]):((entry.isExecutable?list.programs:list.files).push(name),entry.content.kind==="linked"&&(elf[path]=entry.content.elf))}return{...index,
version:VERSION3,entries:void 0,folders,elf,owners:Object.fromEntries(index.owners)}}__name(writeRunImageIndex,"writeRunImageIndex");function readRunImageIndex(value){
let index=asObject(value,"it");if(index.version!==VERSION3)throw new ActionError(`its version is not ${VERSION3}`);let elf=new Map(Object.entries(asMap(index.elf,
"elf",readElfJson))),owners=asMap(index.owners,"owners",(each,where)=>{let owner=asObject(each,where);return{name:asText(owner.name,`${where}.name`),version:asText(
owner.version,`${where}.version`)}});return{identity:asTextLike(index.identity,{where:"identity",pattern:/^[0-9a-f]{64}$/,what:"a SHA-256 in hex"}),entries:readEntries2(
index.folders,elf),loaderFolders:asList(index.loaderFolders,"loaderFolders",asText),target:asNullable(index.target,"target",readTarget2),system:readSystem(index.
system,"system"),owners:new Map(Object.entries(owners)),path:asText(index.path,"path"),libraryPath:asText(index.libraryPath,"libraryPath")}}__name(readRunImageIndex,
"readRunImageIndex");function readEntries2(value,elf){let entries=new Map,folders=asMap(value,"folders",(each,where)=>{let names=asObject(each,where),list=__name(
kind=>asList(names[kind],`${where}.${kind}`,asText),"list");return{folders:list("folders"),files:list("files"),programs:list("programs"),links:asList(names.links,
`${where}.links`,(pair,at)=>asList(pair,at,asText))}});for(let[above,names]of Object.entries(folders)){let at=__name(name=>above==="/"?`/${name}`:`${above}/${name}`,
"at"),file=__name((name,isExecutable)=>{let known2=elf.get(at(name)),content=known2===void 0?{kind:"other"}:{kind:"linked",elf:known2};entries.set(at(name),{kind:"\
file",isExecutable,content})},"file");for(let name of names.folders)entries.set(at(name),{kind:"folder"});for(let name of names.files)file(name,!1);for(let name of names.
programs)file(name,!0);for(let[name="",target=""]of names.links)entries.set(at(name),{kind:"link",target})}return entries}__name(readEntries2,"readEntries");function readElfJson(value,where){
let elf=asObject(value,where),text=__name(field=>asNullable(elf[field],`${where}.${field}`,asText),"text"),texts=__name(field=>asList(elf[field],`${where}.${field}`,
asText),"texts");return{target:readTarget2(elf.target,`${where}.target`),system:readSystem(elf.system,`${where}.system`),interpreter:text("interpreter"),soname:text(
"soname"),needed:texts("needed"),rpath:text("rpath"),runpath:text("runpath"),searchesSystem:elf.searchesSystem!==!1,requires:asList(elf.requires,`${where}.requi\
res`,(each,at)=>{let need=asObject(each,at);return{library:asText(need.library,`${at}.library`),versions:asList(need.versions,`${at}.versions`,asText)}}),defines:texts(
"defines")}}__name(readElfJson,"readElfJson");function readTarget2(value,where){let target=asObject(value,where),{bits,order}=target;if(bits!==32&&bits!==64)throw new ActionError(
`${where}.bits is neither 32 nor 64`);if(order!=="little"&&order!=="big")throw new ActionError(`${where}.order is neither little nor big`);return{machine:asCount(
target.machine,`${where}.machine`),bits,order}}__name(readTarget2,"readTarget");function readSystem(value,where){if(value===null||value==="glibc"||value==="musl"||
value==="other")return value;throw new ActionError(`${where} is no system`)}__name(readSystem,"readSystem");var LARGEST_INDEX_BYTES=64*2**20;function createRunImageShelf(place){let shelf=createToolCacheShelf({...place,tool:"heroku-docker-release-run-image",version:"1.\
0.0",file:"index.json",what:"index",mostBytes:LARGEST_INDEX_BYTES,read:readRunImageIndex,write:writeRunImageIndex,folderOf:__name(image=>createHash4("sha256").update(
image).digest("hex").slice(0,32),"folderOf")});return{async find(image,identity){let index=await shelf.find(image);return index?.identity===identity?index:null},
keep:__name((image,index)=>shelf.keep(image,index),"keep")}}__name(createRunImageShelf,"createRunImageShelf");var noRunImageShelf={find:__name(async()=>null,"fi\
nd"),keep:__name(async()=>{},"keep")};import{isDeepStrictEqual}from"node:util";async function buildAppImage(recipe,base,ports,log){let reference=`localhost/heroku-docker-release/app:${ports.runId}`,remove=__name(()=>ports.images.removeImage(
reference).catch(left=>{log.warning(errorMessage(left))}),"remove"),labels={[RUN_LABEL]:ports.runId},asItStands={file:recipe.found.path,shownAs:recipe.found.file},
what=base===null?{dockerfile:asItStands,target:ports.inputs.target}:{dockerfile:{text:`FROM ${base.reference}
`},target:null};try{await pullFromImages(await(base===null?ports.upstream:ports.triggerImages),ports,log);let image=await buildPart({name:"app",tag:reference,labels,
usesCache:base!==null,...what},recipe,ports,log);return base!==null&&checkParent(image,base),{reference,image,[Symbol.asyncDispose]:remove}}catch(error){throw await remove(),
error}}__name(buildAppImage,"buildAppImage");function checkParent(image,base){if(!isDeepStrictEqual(image.diffIds.slice(0,base.image.diffIds.length),base.image.
diffIds))throw new ActionError(`The app image was not built on the base ${base.reference}: another image had that name when it was built. Run the job again.`)}__name(
checkParent,"checkParent");async function readPipelineWaves(client,{pipeline,stages}){let problem=pipelineNameProblem(pipeline);if(problem!==null)throw new ActionError(`heroku-pipeline ${JSON.
stringify(pipeline)} is no pipeline: ${problem}.`);let couplings=await readCouplings(client,pipeline),waves=stages.map(stage=>couplings.filter(coupling=>coupling.
stage===stage)),empty=stages.filter((_stage,index)=>waves[index]?.length===0);if(empty.length>0)throw new ActionError(`The pipeline ${pipeline} has no app in ${listed(
empty)}: ${inhabited(couplings)}. Change heroku-pipeline-stage, or add an app (\`heroku pipelines:add ${pipeline} --app NAME --stage ${empty[0]}\`).`);return waves.
map(wave=>wave.map(({appId})=>appId))}__name(readPipelineWaves,"readPipelineWaves");async function readCouplings(client,pipeline){let doing=`read the pipeline ${pipeline}`,
policy=CALL_POLICIES.read;try{let path=["pipelines",pipeline],id=await client.call({method:"GET",path,doing,policy,read:readPipelineId});return await client.call(
{method:"GET",path:["pipelines",id,"pipeline-couplings"],range:"id ..; max=1000",doing:`read which apps are in the pipeline ${pipeline}`,policy,read:readCouplingList})}catch(error){
throw!(error instanceof HerokuApiError)||error.status!==404?error:new ActionError(`Could not ${doing}: Heroku does not find it for this token. Check heroku-pipe\
line against \`heroku pipelines\`. (HTTP 404, Request-Id ${error.requestId})`,{cause:error})}}__name(readCouplings,"readCouplings");function readPipelineId(value){
return readUuid(readRecord(value,"pipeline"))}__name(readPipelineId,"readPipelineId");function readCouplingList(value){if(!Array.isArray(value))throw new TypeError(
"the list of pipeline couplings is no list");return value.map(item=>{let coupling=readRecord(item,"pipeline-coupling");return{appId:readUuid(readRecord(coupling.
app,"app")),stage:readText(coupling,"stage")}})}__name(readCouplingList,"readCouplingList");function readUuid(resource){let id=readText(resource,"id");if(!isUuid(
id))throw new TypeError('"id" is no UUID');return id}__name(readUuid,"readUuid");function inhabited(couplings){let counts=pipelineStages.map(stage=>({stage,count:couplings.
filter(coupling=>coupling.stage===stage).length})).filter(({count:count2})=>count2>0).map(({stage,count:count2})=>`${stage} (${count2})`);return counts.length===
0?"it has none at all":`it has apps in ${listed(counts)}`}__name(inhabited,"inhabited");function listed(names){return names.length<2?names.join(""):`${names.slice(
0,-1).join(", ")} and ${names.at(-1)}`}__name(listed,"listed");async function firstApp({inputs,targets,account,steps}){let{apps,pipeline,stages}=inputs,[named2]=apps;if(named2!==void 0||pipeline===null)return named2??null;let[
target]=await targets;return target!==void 0||account===null?target?.app.name??null:steps.run("Ask Heroku about the pipeline",async log=>{try{let[first2]=await readPipelineWaves(
account(log),{pipeline,stages});return first2?.[0]??null}catch(error){if(!(error instanceof ActionError))throw error;return log.warning(`The slug is compared wi\
th no app: ${errorMessage(error)}`),null}})}__name(firstApp,"firstApp");async function readConfigVars(client,app){try{return await client.call({method:"GET",path:["apps",app,"config-vars"],doing:`read the config vars of ${app}`,policy:CALL_POLICIES.
read,read:__name(body=>{let vars=readVars(body);for(let value of secretConfigVars(vars))client.log.mask(value);return vars},"read")})}catch(error){if(error instanceof
HerokuApiError&&(error.status===403||error.status===404))return{unknown:error.message};throw error}}__name(readConfigVars,"readConfigVars");function secretConfigVars(vars){
return"unknown"in vars?[]:[...vars].filter(([name,value])=>value!==""&&!isPublicConfigVar(name)).map(([,value])=>value)}__name(secretConfigVars,"secretConfigVar\
s");function readVars(body){let entries=Object.entries(readRecord(body,"config vars")).filter(([,value])=>value!==null);return new Map(entries.map(([name,value])=>{
if(typeof value!="string")throw new TypeError(`the config var "${name}" is no text`);return[name,value]}))}__name(readVars,"readVars");async function obtainBase(recipe,policy,ports,log){let base=await holdBase(()=>chooseBase(recipe,policy,ports,log),ports),silent=base.origin==="built"?[]:unanswered(
await ports.upstream);for(let error of silent)log.warning(`${error.message} So it is not known whether the base is outrun.`);return base}__name(obtainBase,"obta\
inBase");async function holdBase(choose,{images}){for(let isFirst2=!0;;isFirst2=!1){let base=await choose();try{return base.origin!=="built"&&await images.tagImage(
base.image.id,base.reference),base}catch(error){if(!isFirst2||!isStatus(error,404))throw error}}}__name(holdBase,"holdBase");async function chooseBase(recipe,policy,ports,log){
let candidates=await findBases(recipe,policy,ports,log);for(let candidate of candidates.filter(({freshness})=>freshness.kind==="fresh")){let base=await candidate.
take();if(base!==null)return base}let[newest,...others]=candidates.filter(({freshness})=>freshness.kind!=="fresh");if(newest===void 0)return log.info(`There is \
no base ${shortKey(recipe.key.key)} yet; building it.`),buildBase(recipe,ports,log);let staleness=`The base is ${describeStaleness(newest.freshness,newest.builtAt)}`;
if(policy.staleBase==="fail")throw new ActionError(`${staleness}, and stale-base is 'fail'. Run rebuild-base, or set stale-base to 'rebuild'. Nothing was releas\
ed.`);let refreshFailure=null;if(policy.staleBase==="rebuild"){log.info(`${staleness}; building it anew.`);try{return await buildBase(recipe,ports,log)}catch(error){
ports.signal.throwIfAborted(),refreshFailure=error}}for(let candidate of[newest,...others]){let base=await candidate.take();if(base===null)continue;let used=`Th\
e base is ${describeStaleness(base.freshness,base.builtAt)}`;return refreshFailure===null?log.warning(`${used}. Rebuild it with rebuild-base, or set stale-base \
to 'rebuild'.`):log.warning(`${used}, and could not be built anew; it is used all the same. ${errorMessage(refreshFailure)}`),{...base,refreshFailure:refreshFailure===
null?null:errorMessage(refreshFailure)}}if(refreshFailure!==null)throw refreshFailure;return buildBase(recipe,ports,log)}__name(chooseBase,"chooseBase");async function findBases(recipe,{
maxBaseAgeMs},ports,log){let{key}=recipe.key,rule={maxAgeMs:maxBaseAgeMs,now:Date.now(),upstream:await ports.upstream},common2={key,reference:runReference(ports.
runId),refreshFailure:null},held=await ports.images.inspectImage(baseReference(key)),shelved=held===null?null:await ports.shelf.find(key,held),heldBase=__name(record2=>{
if(held===null)return null;let{builtAt,from}=record2??{builtAt:held.created,from:[]},freshness2=judgeFreshness({builtAt,from},rule),base={...common2,origin:"eng\
ine",image:held,builtAt,buildSeconds:record2?.buildSeconds??null,restoreSeconds:null,from,record:record2,freshness:freshness2};return{builtAt,freshness:freshness2,
take:__name(async()=>(log.info(`The engine has the base ${shortKey(key)}, built ${builtAt}.`),base),"take")}},"heldBase"),own=heldBase(shelved);if(shelved!==null&&
own?.freshness.kind==="fresh")return[own];let stored=await ports.store.find(key,log);if(stored===null)return own===null?[]:[own];let{record}=stored;if(held!==null&&
matchesImage(record,held)===null)return[heldBase(record)].filter(each=>each!==null);let freshness=judgeFreshness(record,rule),take=__name(async()=>{let loaded=await stored.
load(log);if(loaded===null)return null;log.info(`The base ${shortKey(key)} came out of the store, built ${record.builtAt}.`);let{builtAt,buildSeconds,from}=record,
{image,seconds}=loaded;return{...common2,origin:"store",image,builtAt,buildSeconds,restoreSeconds:seconds,from,record,freshness}},"take");return[{builtAt:record.
builtAt,freshness,take},...own===null?[]:[own]].toSorted((a,b)=>Date.parse(b.builtAt)-Date.parse(a.builtAt))}__name(findBases,"findBases");async function makeBase(plan){let{recipe,base:ports,inputs,steps}=plan;if(recipe.dockerfile.onBuild.length===0)return plan.ports.log.notice(`${recipe.dockerfile.
file} has no ONBUILD triggers, so there is no base image to keep: everything is built each time. Put ONBUILD before the steps that copy and build the app, and w\
hat is above them is built once.`,{file:recipe.dockerfile.file,line:recipe.dockerfile.target.line}),null;let image=await steps.run("Get the base image",log=>obtainBase(
recipe,inputs,ports,log)),files2=steps.runBehind("List the files of the base",log=>readBaseFiles(image,ports,log)),kept,keepOnce=__name(()=>kept??=keepBehind(plan,
image,files2.result),"keepOnce");return{image,files:files2,keep:__name(()=>keepOnce().kept,"keep"),record:__name(()=>keepOnce().record,"record")}}__name(makeBase,
"makeBase");function keepBehind(plan,image,files2){let{recipe,base:ports,steps,runImage=__name(async()=>null,"runImage")}=plan,{result}=steps.runBehind("Record \
the base image",log=>recordBase(image,{files:files2,outside:__name(async()=>recordedLeftBehind(image.image,await runImage(),ports,log),"outside")},ports,log));return{
kept:steps.runBehind("Keep the base image",async log=>image.origin==="built"&&ports.store.kind!=="none"?keepBase(image,result,{recipe,ports,folder:plan.ports.folder},
log):(await result.catch(()=>{}),null)),record:result}}__name(keepBehind,"keepBehind");import{availableParallelism}from"node:os";import{join as join3}from"node:path";var BASE_TIME=315532800,HELD_FILE=1024*1024,FileTimes=class{static{__name(this,"FileTimes")}#base;#baseFolders;#decisions;#origins=new Map;#compiled=new Map;#sources=new Map;#wrong=!1;constructor({
base,appTime}){this.#base=new Map(base.map(file=>[file.path,file])),this.#baseFolders=new Set(base.flatMap(({path})=>foldersOf2(path))),this.#decisions={base:{origin:"\
base",mtime:BASE_TIME},app:{origin:"app",mtime:appTime}}}decideDirectory(path){return this.#decisions[path==="."||this.#baseFolders.has(showPath(path))?"base":"\
app"]}decideLink(path,digest){let known2=this.#base.get(showPath(path));return this.#decisions[known2?.digest===digest?"base":"app"]}decideEarly(path,entry){let known2=this.#sameSize(
path,entry),lesson=this.#origins.get(path);return known2===void 0||lesson!==void 0?this.#fileDecision(path,entry,lesson??"app"):entry.size<=HELD_FILE?null:this.#fileDecision(
path,entry,known2.time===entry.mtime?"base":"app")}decideLate(path,entry,digest){return this.#fileDecision(path,entry,this.#sameSize(path,entry)?.digest===digest?
"base":"app")}check(path,entry,decided,digest){let known2=this.#sameSize(path,entry);if(known2===void 0)return;let origin=known2.digest===digest?"base":"app";origin!==
decided.origin&&(this.#origins.set(path,origin),this.#wrong=!0)}compiled(record){let records=this.#compiled.get(record.source)??[];this.#compiled.set(record.source,
[...records,record]);let source=this.#sources.get(record.source);source!==void 0&&matches(record,source.entry)&&source.mtime!==source.entry.mtime&&(this.#wrong=
!0)}endPass(){let wrong=this.#wrong;return this.#wrong=!1,this.#sources=new Map,wrong}#fileDecision(path,entry,origin){let decision2=this.#keepsTime(path,entry,
origin)?{origin,mtime:entry.mtime}:this.#decisions[origin];return path.endsWith(".py")&&this.#sources.set(path,{entry,mtime:decision2.mtime}),decision2}#keepsTime(path,entry,origin){
if(!path.endsWith(".py")||entry.mtime<0)return!1;if(this.#compiled.get(path)?.some(record=>matches(record,entry)))return!0;let known2=this.#base.get(showPath(path));
return origin==="base"&&known2?.keepsTime===!0&&known2.time===entry.mtime}#sameSize(path,entry){let known2=this.#base.get(showPath(path));return known2?.size===
entry.size?known2:void 0}};function matches(record,source){return record.mtime===source.mtime%2**32&&record.size===source.size%2**32}__name(matches,"matches");function foldersOf2(path){
let parts2=path.split("/");return parts2.slice(1).map((_,index)=>parts2.slice(0,index+1).join("/"))}__name(foldersOf2,"foldersOf");import{constants,deflateRaw}from"node:zlib";var LEVEL=5,deflateEnd=Buffer.from([3,0]);async function*deflateBlocks(blocks,{concurrency}){let working=[];try{for await(let block of blocks){let work=deflateBlock(
block);if(work.catch(()=>{}),working.push(work),working.length>concurrency){let first2=await working.shift();first2!==void 0&&(yield first2)}}for(let next=working.
shift();next!==void 0;next=working.shift())yield await next}finally{await Promise.allSettled(working)}}__name(deflateBlocks,"deflateBlocks");function deflateBlock(block){
return new Promise((resolve2,reject)=>{let options={level:LEVEL,finishFlush:constants.Z_SYNC_FLUSH,chunkSize:block.bytes.length+16384,...block.dictionary.length>
0?{dictionary:block.dictionary}:{}};deflateRaw(block.bytes,options,(error,deflated)=>{error?reject(error):resolve2({block,deflated})})})}__name(deflateBlock,"de\
flateBlock");import{createHash as createHash5}from"node:crypto";import{lstat,open as open2,rm,statfs}from"node:fs/promises";import{dirname}from"node:path";import{crc32}from"node:zlib";var HEADER=Buffer.from([31,139,8,0,0,0,0,0,0,3]);async function writeGzipFile(file,blocks,onBlock){let hash=createHash5("sha256"),sizeBytes=0,crc=0,length=0,handle=await open2(
file,"w",420).catch(async error=>{throw await writeFailed(file,error)}),write=__name(async bytes=>{hash.update(bytes),sizeBytes+=bytes.length;try{for(let rest=bytes;rest.
length>0;)rest=rest.subarray((await handle.write(rest)).bytesWritten)}catch(error){throw await writeFailed(file,error)}},"write");try{await write(HEADER);for await(let deflated of blocks)
crc=crc32(deflated.block.bytes,crc),length+=deflated.block.bytes.length,await write(deflated.deflated),onBlock(deflated,sizeBytes);let trailer=Buffer.alloc(8);trailer.
writeUInt32LE(crc,0),trailer.writeUInt32LE(length%2**32,4),await write(Buffer.concat([deflateEnd,trailer]))}finally{await handle.close()}return{sizeBytes,sha256:hash.
digest("hex")}}__name(writeGzipFile,"writeGzipFile");async function discardFile(file){(await lstat(file).catch(()=>null))?.isFile()&&await rm(file,{force:!0})}__name(
discardFile,"discardFile");async function writeFailed(file,error){let space=await statfs(dirname(file)).catch(()=>null),free=space===null?"":` (${formatSize(space.
bavail*space.bsize)} free there)`;return new ActionError(`The slug could not be written to ${file}${free}: ${errorMessage(error)}. Make room, or name another pl\
ace as slug-path.`,{cause:error})}__name(writeFailed,"writeFailed");import{createHash as createHash6}from"node:crypto";var decision={origin:"app",mtime:BASE_TIME},AddedFiles=class{static{__name(this,"AddedFiles")}#waiting;#files;#folders;#there=new Set;constructor(files2){this.#waiting=
files2.toSorted((a,b)=>sortKey(bytePath(a.path))<sortKey(bytePath(b.path))?-1:1),this.#files=new Set(files2.map(({path})=>bytePath(path))),this.#folders=new Set(
[...this.#files].flatMap(foldersAbove))}before(next){let entries=[];for(let file=this.#waiting[0];file!==void 0;file=this.#waiting[0]){let path=bytePath(file.path);
if(next!==null&&sortKey(path)>=sortKey(next))break;this.#waiting.shift();let missing2=foldersAbove(path).filter(folder2=>!this.#there.has(folder2));for(let folder2 of missing2)
this.#there.add(folder2);entries.push(...missing2.map(addedFolder),addedFile(path,file.content))}return entries}keep(path,type){if(this.#files.has(path))throw inTheWay(
path);if(this.#folders.has(path)){if(type!=="directory")throw inTheWay(path);this.#there.add(path)}}};function foldersAbove(path){let parts2=path.split("/");return parts2.
slice(1).map((_,index)=>parts2.slice(0,index+1).join("/"))}__name(foldersAbove,"foldersAbove");function sortKey(path){return path==="."?"":path.replaceAll("/","\
\0")}__name(sortKey,"sortKey");function addedFolder(path){return{path,entry:{path,type:"directory",mode:493,size:0,mtime:BASE_TIME,linkPath:""},decision,digest:"",
blocks:Buffer.alloc(0)}}__name(addedFolder,"addedFolder");function addedFile(path,content){let entry={path,type:"file",mode:420,size:content.length,mtime:BASE_TIME,
linkPath:""},digest=createHash6("sha256").update(content).digest("hex");return{path,entry,decision,digest,blocks:Buffer.concat([content,Buffer.alloc(padding(content.
length))])}}__name(addedFile,"addedFile");function inTheWay(path){return new ActionError(`/app/${showPath(path)} in the image is in the way of the script that c\
arries the image's ENV and WORKDIR to the dyno. Give it another name (.profile.d has to be a folder), or set profile to off.`)}__name(inTheWay,"inTheWay");var BlockCutter=class{static{__name(this,"BlockCutter")}#ready=[];#chunks=[];#length=0;#spans=[];#origin="base";#dictionary=Buffer.alloc(0);entry(header,facts){
facts.origin!==this.#origin?(this.#cut(),this.#origin=facts.origin,this.#dictionary=Buffer.alloc(0)):this.#length>=262144&&(facts.size>=1048576||isBorder(facts.
path))&&this.#cut(),this.add(header,facts.index)}add(bytes,index){for(let rest=bytes;rest.length>0;){let part=rest.subarray(0,1048576-this.#length);rest=rest.subarray(
part.length),this.#chunks.push(part),this.#length+=part.length;let last=this.#spans.at(-1);last?.entry===index?this.#spans[this.#spans.length-1]={entry:index,bytes:last.
bytes+part.length}:this.#spans.push({entry:index,bytes:part.length}),this.#length===1048576&&this.#cut()}}take(){return this.#ready.splice(0)}end(){this.#cut()}#cut(){
if(this.#length===0)return;let bytes=this.#chunks.length===1&&this.#chunks[0]!==void 0?this.#chunks[0]:Buffer.concat(this.#chunks);this.#ready.push({bytes,dictionary:this.#dictionary,
origin:this.#origin,spans:this.#spans}),this.#dictionary=bytes.subarray(Math.max(0,bytes.length-32768)),this.#chunks=[],this.#length=0,this.#spans=[]}};function isBorder(path){
let hash=2166136261;for(let at=0;at<path.length;at+=1)hash=Math.imul(hash^path.charCodeAt(at),16777619);return hash>>>27===0}__name(isBorder,"isBorder");var TRACE=/\n\.dockerfile\.[0-9a-f]{20}\n$/;async function*withoutClientTraces(events){let held;for await(let event of events){if(event.kind==="bytes"?held===void 0?
yield event:(held.chunks.push(Buffer.from(event.bytes)),held.left-=event.bytes.length):isDockerignore(event)?held={event,chunks:[],left:event.entry.size}:yield event,
held===void 0||held.left>0)continue;let content=Buffer.concat(held.chunks).toString("latin1").replace(TRACE,"");yield{kind:"entry",entry:{...held.event.entry,size:content.
length}},content!==""&&(yield{kind:"bytes",bytes:Buffer.from(content,"latin1")}),held=void 0}}__name(withoutClientTraces,"withoutClientTraces");function isDockerignore(event){
let{type,path,size}=event.entry;return type==="file"&&size>0&&size<=1048576&&/(^|\/)\.dockerignore$/.test(path)}__name(isDockerignore,"isDockerignore");import{createHash as createHash7}from"node:crypto";var OpenFile=class{static{__name(this,"OpenFile")}#hash=createHash7("sha256");#size;#steps;#left;#head=Buffer.alloc(0);#held=[];#decision;#index=-1;constructor(size,steps){
this.#size=size,this.#left=size,this.#steps=steps,this.#decision=steps.early,this.#decision!==null&&(this.#index=steps.start(this.#decision))}get isComplete(){return this.#left===
0}add(bytes){this.#left-=bytes.length,this.#hash.update(bytes),this.#head.length<16&&(this.#head=Buffer.concat([this.#head,bytes.subarray(0,16-this.#head.length)])),
this.#decision===null?this.#held.push(bytes):this.#steps.content(bytes,this.#index)}end(){let digest=this.#hash.digest("hex");if(this.#decision===null){this.#decision=
this.#steps.late(digest),this.#index=this.#steps.start(this.#decision);for(let bytes of this.#held)this.#steps.content(bytes,this.#index)}let fill=padding(this.#size);
fill>0&&this.#steps.content(Buffer.alloc(fill),this.#index),this.#steps.end({index:this.#index,digest,head:this.#head,decision:this.#decision})}};function slugEntry(path,entry,decision2,hardlinkTarget){let type=entry.type==="directory"||entry.type==="symlink"||entry.type==="hardlink"?entry.type:"file";return{
path:inSlug(path),type,mode:type==="symlink"?511:entry.mode&511|ownerBits(type),size:type==="file"?entry.size:0,mtime:decision2.mtime,linkPath:type==="hardlink"?
inSlug(hardlinkTarget):type==="symlink"?entry.linkPath:""}}__name(slugEntry,"slugEntry");function inSlug(path){return path==="."?"./app":`./app/${path}`}__name(
inSlug,"inSlug");function ownerBits(type){return type==="directory"?320:256}__name(ownerBits,"ownerBits");function findingsOf(path,{type,mode,linkPath}){let kinds2=[];return type==="symlink"?leavesApp(path,linkPath)&&kinds2.push("outside-link"):(type==="file"||type===
"directory")&&((mode&3584)!==0&&kinds2.push("special-bits"),(mode&ownerBits(type))!==ownerBits(type)&&kinds2.push("unreadable")),kinds2.map(kind=>({kind,path:showPath(
path)}))}__name(findingsOf,"findingsOf");function leavesApp(path,target){if(target.startsWith("/"))return target!=="/app"&&!target.startsWith("/app/");let depth=path.
split("/").length-1;for(let part of target.split("/"))if(part===".."?depth-=1:part!==""&&part!=="."&&(depth+=1),depth<0)return!0;return!1}__name(leavesApp,"leav\
esApp");var SlugTar=class{static{__name(this,"SlugTar")}#cutter=new BlockCutter;#times;#exclusion;#bounds;#added;#draft=[];#findings=[];#seen=new Set;#moved;#movedNext=new Map;#kept=new Map;#notFiles=new Set;#excludedFolder;#previous="";#isEmpty=!0;#length=0;#uncompressed=0;constructor(options){
this.#times=options.times,this.#exclusion=options.exclusion,this.#bounds=options.bounds,this.#moved=options.moved,this.#added=new AddedFiles(options.added)}get facts(){
return{draft:this.#draft,findings:this.#findings,seen:this.#seen,length:this.#length}}get movedNext(){return this.#movedNext}async*blocks(archive){let file;for await(let event of withoutClientTraces(
readTar(archive)))event.kind==="entry"?file=this.#entry(event.entry):file?.add(event.bytes),file?.isComplete&&(file.end(),file=void 0),yield*this.#cutter.take();
if(this.#isEmpty&&this.#movedNext.size===0)throw emptyApp(this.#findings.some(({kind})=>kind==="excluded"));for(let each of this.#added.before(null))this.#add(each);
let end=tarEnd(this.#length);this.#cutter.add(end,0),this.#length+=end.length,this.#cutter.end(),yield*this.#cutter.take()}#entry(entry){let path=withoutDot(entry.
path)||".";this.#checkOrder(path);for(let each of this.#added.before(path))this.#add(each);if(this.#seen.add(path),this.#seen.size>this.#bounds.entries)throw tooManyEntries(
this.#bounds.entries,path);let isExcluded=this.#isExcluded(path,entry),{type}=entry;if(type==="fifo"||type==="character-device"||type==="block-device"){this.#notFiles.
add(path),isExcluded||this.#findings.push({kind:"not-a-file",path:showPath(path)});return}let place=isExcluded?this.#moved.get(path):path;return place===void 0||
this.#kept.has(place)?void 0:this.#keep(place,entry)}#keep(path,entry){if(this.#findings.push(...findingsOf(path,entry)),this.#added.keep(path,entry.type),entry.
type==="file")return this.#file(path,entry);entry.type==="hardlink"?this.#hardlink(path,entry):entry.type==="symlink"?this.#write(path,entry,this.#times.decideLink(
path,linkDigest(entry.linkPath)),""):this.#write(path,entry,this.#times.decideDirectory(path),"")}#file(path,entry){if(this.#uncompressed+=entry.size,this.#uncompressed>
this.#bounds.uncompressedBytes)throw tooManyBytes(this.#bounds.uncompressedBytes,path);return new OpenFile(entry.size,{early:this.#times.decideEarly(path,entry),
late:__name(digest=>this.#times.decideLate(path,entry,digest),"late"),start:__name(decision2=>this.#write(path,entry,decision2,""),"start"),content:__name((bytes,index)=>{
this.#cutter.add(bytes,index),this.#length+=bytes.length},"content"),end:__name(({index,digest,head:head2,decision:decision2})=>{let draft=this.#draft[index];draft!==
void 0&&(draft.digest=digest),this.#times.check(path,entry,decision2,digest);let compiled=compiledFrom(path,head2);compiled!==null&&this.#times.compiled(compiled)},
"end")})}#hardlink(path,entry){let target=withoutDot(entry.linkPath);if(this.#notFiles.has(target)){this.#findings.push({kind:"not-a-file",path:showPath(path)});
return}if(!this.#seen.has(target))throw damagedArchive(`a hard link '${showPath(path)}' to what does not come before it`);let carrier=this.#kept.has(target)?target:
this.#moved.get(target)??"",decision2=this.#kept.get(carrier);decision2!==void 0?this.#write(path,entry,decision2,carrier):this.#movedNext.has(target)||this.#movedNext.
set(target,path)}#add({path,entry,decision:decision2,digest,blocks}){this.#uncompressed+=entry.size;let wasEmpty=this.#isEmpty,index=this.#write(path,entry,decision2,
"");this.#isEmpty=wasEmpty;let draft=this.#draft[index];draft!==void 0&&(draft.digest=digest),this.#cutter.add(blocks,index),this.#length+=blocks.length}#write(path,entry,decision2,hardlinkTarget){
let index=this.#draft.length,{linkPath,...header}=slugEntry(path,entry,decision2,hardlinkTarget),bytes=gnuTarHeader({...header,linkPath}),{mode,type,size}=header,
linkTarget=type==="hardlink"?hardlinkTarget:linkPath;return this.#draft.push({path,type,mode,size,linkTarget,origin:decision2.origin,digest:"",compressedBytes:0}),
this.#kept.set(path,decision2),path!=="."&&(this.#isEmpty=!1),this.#cutter.entry(bytes,{index,path,size,origin:decision2.origin}),this.#length+=bytes.length,index}#isExcluded(path,entry){
return this.#excludedFolder!==void 0&&path.startsWith(this.#excludedFolder)?!0:(this.#excludedFolder=void 0,path==="."||!this.#exclusion(path,entry.type==="dire\
ctory")?!1:(entry.type==="directory"&&(this.#excludedFolder=`${path}/`),this.#findings.push({kind:"excluded",path:showPath(path)}),!0))}#checkOrder(path){let key=sortKey(
path);if(key<this.#previous)throw new ActionError(`The engine sent the files of /app in no order (at '${showPath(path)}'); this engine is not supported.`);this.#previous=
key}};function tooManyBytes(most,path){return new ActionError(`/app holds more than ${most} bytes (reached at '${showPath(path)}'); a slug of that size cannot b\
e unpacked on a dyno. Remove what the app does not need, or name it in .slugignore.`)}__name(tooManyBytes,"tooManyBytes");function tooManyEntries(most,path){return new ActionError(
`/app holds more than ${most} files and folders (reached at '${showPath(path)}', what .slugignore names counted). Remove what the app does not need from the ima\
ge.`)}__name(tooManyEntries,"tooManyEntries");function emptyApp(everythingIsExcluded){return new ActionError(everythingIsExcluded?"Everything in /app stays out \
of the slug by .slugignore (or is .git), so there is nothing to release. Narrow the patterns in .slugignore.":"/app in the app image is empty. Copy the app belo\
w /app, e.g. with ONBUILD COPY . /app in the Dockerfile.")}__name(emptyApp,"emptyApp");var MOST_READINGS=3;async function packSlug(options){try{return await packReadings(options)}catch(error){throw await discardFile(options.file),error}}__name(packSlug,
"packSlug");async function packReadings(options){let times=new FileTimes({base:options.base,appTime:options.appTime}),moved=new Map;for(let reading=1;reading<=MOST_READINGS;reading+=
1){let tar=new SlugTar({times,exclusion:options.exclusion,bounds:options.bounds,moved,added:options.added??[]}),archive=await options.source.openArchive(),{draft}=tar.
facts,written=await writeGzipFile(options.file,deflateBlocks(tar.blocks(archive),options),(block,sizeBytes)=>{share(draft,block),options.onProgress?.(sizeBytes)});
if(times.endPass()||tar.movedNext.size>0){moved=new Map([...moved,...tar.movedNext]);continue}let listing=await options.source.listing,facts=tar.facts,leftOut=listing===
null?[]:compareListing(listing,facts.seen);return listing===null&&options.keepsBase&&compareBaseFiles(options.base,facts.seen),{file:options.file,...written,tarBytes:facts.
length,manifest:finishManifest(facts.draft),findings:[...facts.findings,...leftOut],comparedWith:listing!==null?"container":options.keepsBase?"base":"nothing"}}
throw new ActionError("The files in /app change while they are read. Is another program writing to the same image or volume?")}__name(packReadings,"packReadings");
function share(draft,{block,deflated}){for(let span of block.spans){let entry=draft[span.entry];entry!==void 0&&(entry.compressedBytes+=deflated.length*span.bytes/
block.bytes.length)}}__name(share,"share");import{lstat as lstat2,realpath,stat}from"node:fs/promises";import{join as join2}from"node:path";async function readArchivedFile(archive,limitBytes2){let chunks=[],isFile=!1;for await(let event of readTar(archive))if(event.kind==="bytes")chunks.push(event.bytes);else{
if(isFile||event.entry.type!=="file"||event.entry.size>limitBytes2)return null;isFile=!0}return isFile?Buffer.concat(chunks).toString("utf8"):null}__name(readArchivedFile,
"readArchivedFile");var LARGEST_FILE=1024*1024;async function readContextFile(context,name){let path=join2(context,name),refused=__name((why,options={})=>new ActionError(`${name} i\
n the build context ${why}. It must be a plain file of at most ${formatSize(LARGEST_FILE)} that this user may read.`,{...options,location:{file:name}}),"refused"),
unreadable=__name(cause=>{throw refused(`cannot be read (${errorMessage(cause)})`,{cause})},"unreadable");if(await lstat2(path).catch(error=>errorCode(error)===
"ENOENT"?null:unreadable(error))===null)return null;let[real,folder2]=await Promise.all([realpath(path),realpath(context)]).catch(unreadable);if(!isWithin(folder2,
real))throw refused("is a symbolic link that leads out of it");let stats=await stat(real).catch(unreadable);if(!stats.isFile())throw refused(stats.isDirectory()?
"is a folder":"is a pipe, socket or device");if(stats.size>LARGEST_FILE)throw refused("is too large");return readText2(real,name)}__name(readContextFile,"readCo\
ntextFile");async function readAppFile(folder2,name){let archive=await folder2.openFile(name);if(archive===null)return null;let text=await readArchivedFile(archive,
LARGEST_FILE);if(text!==null)return text;throw new ActionError(`/app/${name} in the app image is no plain file of at most ${formatSize(LARGEST_FILE)}. Put the f\
ile itself there, not a link.`)}__name(readAppFile,"readAppFile");async function findProcessTypes(ofContext,{folder:folder2,config}){if(ofContext!==null)return ofContext;
let text=await readAppFile(folder2,"Procfile"),found=text===null?processTypesOfImage(config):readProcfile({text,file:"/app/Procfile"});if(found!==null)return found;
throw new ActionError("There is no Procfile in the build context or in /app, and the image has no CMD. Write a Procfile with a line such as web: node server.js.")}
__name(findProcessTypes,"findProcessTypes");async function openSlugSource(options){let folder2=await openAppFolder(options),disposed=new AbortController,signal=AbortSignal.any([options.signal,disposed.signal]),
listing=listAppFolder({...options,signal}).then(names=>names===null?null:readListing(names));return listing.catch(()=>{}),{folder:folder2,listing,openArchive:__name(
()=>folder2.openArchive(),"openArchive"),async[Symbol.asyncDispose](){disposed.abort(),await folder2[Symbol.asyncDispose](),await listing.catch(()=>{})}}}__name(
openSlugSource,"openSlugSource");async function packApp({inputs,ports,commit,procfile,recipe,base:{engine}},{base,image,added=[]},log){var _stack=[];try{let source=__using(_stack,await openSlugSource(
{api:engine.api,image:image.image.id,runId:ports.runId,log,signal:ports.signal}),!0);let processTypes=await findProcessTypes(procfile,{folder:source.folder,config:image.
image.config});let slugignore=await readContextFile(recipe.found.context,".slugignore")??await readAppFile(source.folder,".slugignore");let baseFiles=await base?.
files.join();let slug=await packSlug({source,file:inputs.slugPath??join3(ports.folder,"slug.tgz"),base:baseFiles?.files??[],keepsBase:base!==null&&isThin(base.image),
appTime:commit?.time??BASE_TIME,exclusion:slugExclusion(slugignore??""),added,bounds:SLUG_BOUNDS,concurrency:ports.concurrency??availableParallelism(),onProgress:__name(
bytes=>log.progress(`Packing the slug: ${formatSize(bytes)}`),"onProgress")});return{slug,processTypes}}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}__name(packApp,"packApp");import{statfs as statfs2}from"node:fs/promises";async function readFreeBytes(folder2,log){try{let{bavail,bsize}=await statfs2(folder2);return bavail*bsize}catch(error){return log.debug(`The free disk of ${folder2}\
 is not known: ${errorMessage(error)}`),null}}__name(readFreeBytes,"readFreeBytes");function diskProblem({folder:folder2,freeBytes,slugLimitBytes}){let neededBytes=slugLimitBytes*
2;return freeBytes>=neededBytes?null:`The disk of ${folder2} has ${formatSize(freeBytes)} (${freeBytes} bytes) free, and a slug of up to ${formatSize(slugLimitBytes)}\
 with what is written beside it needs ${formatSize(neededBytes)} (${neededBytes} bytes). Free some, or lower slug-limit.`}__name(diskProblem,"diskProblem");var RELEASING_SCOPES=["global","write","write-protected"];function accountProblems({scope,remainingCalls},apps){return[scopeProblem(scope),rateProblem(remainingCalls,apps)].filter(problem=>problem!==null)}__name(accountProblems,
"accountProblems");function scopeProblem(scope){return scope===null||scope.some(name=>RELEASING_SCOPES.includes(name))?null:`The token's scope is ${scope.join("\
, ")}, which allows no release. Make one that does (\`heroku authorizations:create --scope write-protected,read-protected\`) and store it as the secret that herok\
u-api-key reads.`}__name(scopeProblem,"scopeProblem");function rateProblem(remaining,apps){let needed=25+10*apps;if(remaining===null||remaining>=needed)return null;
let minutes2=Math.ceil((needed-remaining)/75);return`The account has ${remaining} of its 4500 calls an hour left, and this run needs up to ${needed}. Heroku giv\
es back 75 a minute: run the job again in ${minutes2} min or later, or give it an account of its own.`}__name(rateProblem,"rateProblem");function appProblems(target,{nowMs,lastDay,permissions}){return[slugProblem(target),lastDay===null?null:endedStack(target,lastDay),permissions===null||permissions.
includes("deploy")?null:missingPermission(target,permissions),releaseUnderWay(target,nowMs)].filter(problem=>problem!==null)}__name(appProblems,"appProblems");function stackWarning({
app,stack},state){if(state==="public"||state==="beta")return null;let what=state===void 0?"which Heroku does not offer":`which Heroku calls ${state}`;return`${app.
name} is on the stack ${stack}, ${what}. Move to a newer one: \`heroku stack:set NAME --app ${app.name}\`, and the same in the Dockerfile's FROM.`}__name(stackWarning,
"stackWarning");function endedStack({app,stack},lastDay){return`${app.name} is on the stack ${stack}, which reached its end of life on ${lastDay}. Move to a new\
er one: \`heroku stack:set NAME --app ${app.name}\`, and the same in the Dockerfile's FROM.`}__name(endedStack,"endedStack");function missingPermission({app,team},permissions){
let given2=permissions.toSorted().join(", ");return`The token's account may not deploy to ${app.name}: the team ${team??"that owns it"} gives it ${given2}. Give\
 it deploy as well: \`heroku access:update EMAIL --app ${app.name} --permissions ${[...permissions,"deploy"].toSorted().join(",")}\`.`}__name(missingPermission,
"missingPermission");function releaseUnderWay({app,pendingRelease},nowMs){if(pendingRelease===null)return null;let{version:version2,createdAt}=pendingRelease,forMs=Math.
max(0,nowMs-Date.parse(createdAt));return`${app.name} has a release under way: v${version2} is pending since ${createdAt} (for ${formatDuration(forMs)}). Wait u\
ntil it has ended (\`heroku releases:output v${version2} --app ${app.name}\` shows how far it is), or stop its dyno (\`heroku ps --app ${app.name}\` names it, \`h\
eroku ps:stop\` stops it), and run the job again.`}__name(releaseUnderWay,"releaseUnderWay");async function settled(answer){try{return{kind:"told",value:await answer}}catch(error){if(!(error instanceof ActionError))throw error;return{kind:"failed",error}}}
__name(settled,"settled");async function findApps(client,{waves,pipeline,stages}){if(pipeline===null)return lookUp(client,waves);let coupled=await settled(readPipelineWaves(client,{pipeline,
stages}));return coupled.kind==="failed"?[{identity:pipeline,wave:0,target:null,error:coupled.error}]:(await lookUp(client,coupled.value)).toSorted((a,b)=>a.wave-
b.wave||compare2(nameOf(a),nameOf(b)))}__name(findApps,"findApps");function lookUp(client,waves){return Promise.all(waves.flatMap((identities,wave)=>identities.
map(identity=>lookUpApp(client,{identity,wave}))))}__name(lookUp,"lookUp");async function lookUpApp(client,{identity,wave}){let[app,releases]=await Promise.all(
[settled(fetchApp(client,identity)),settled(fetchReleasesNow(client,identity))]);return app.kind==="failed"?{identity,wave,target:null,error:app.error}:releases.
kind==="told"?{identity,wave,target:targetOf(app.value,releases.value,wave),error:null}:{identity,wave,target:targetOf(app.value,noReleases,wave),error:releases.
error}}__name(lookUpApp,"lookUpApp");function nameOf({target,identity}){return target?.app.name??identity}__name(nameOf,"nameOf");function compare2(a,b){return a<
b?-1:a>b?1:0}__name(compare2,"compare");function fetchAccountId(client){return client.call({method:"GET",path:["account"],doing:"read the token's account",policy:CALL_POLICIES.read,read:__name(body=>readText(
readRecord(body,"account"),"id"),"read")})}__name(fetchAccountId,"fetchAccountId");function fetchStackStates(client){return client.call({method:"GET",path:["sta\
cks"],doing:"read the stacks",policy:CALL_POLICIES.readOnce,read:__name(body=>new Map(itemsOf(body,"stacks").map(item=>{let stack=readRecord(item,"stack");return[
readText(stack,"name"),readText(stack,"state")]})),"read")})}__name(fetchStackStates,"fetchStackStates");async function fetchPermissions(client,{app,accountId}){
let own=(await client.call({method:"GET",path:["apps",app,"collaborators"],doing:`read who may deploy to ${app}`,policy:CALL_POLICIES.readOnce,read:__name(body=>itemsOf(
body,"collaborators").map(readCollaborator),"read")})).find(({userId})=>userId===accountId);return own===void 0||own.role==="admin"||own.role==="owner"||own.permissions.
length===0?null:own.permissions}__name(fetchPermissions,"fetchPermissions");function readCollaborator(value){let collaborator=readRecord(value,"collaborator");return{
userId:readText(readRecord(collaborator.user,"user"),"id"),role:readNullable(collaborator,"role",readText),permissions:readNullable(collaborator,"permissions",(parent,name)=>itemsOf(
parent[name],name).map(item=>readText(readRecord(item,"permission"),"name")))??[]}}__name(readCollaborator,"readCollaborator");function itemsOf(value,name){if(!Array.
isArray(value))throw new TypeError(`"${name}" is no list`);return value}__name(itemsOf,"itemsOf");function sharedProblems(targets){let takers=targets.filter(target=>slugProblem(target)===null);return[severalStacks(takers),severalTeams(targets),appTwice(targets)].
filter(problem=>problem!==null)}__name(sharedProblems,"sharedProblems");function severalStacks(targets){return new Set(targets.map(({stack})=>stack)).size<2?null:
`One slug cannot be for several stacks: ${targets.map(({app,stack})=>`${app.name} is on ${stack}`).join(", ")}. Release to them by steps of their own.`}__name(severalStacks,
"severalStacks");function severalTeams(targets){return new Set(targets.map(({team})=>team)).size<2?null:`One slug cannot be for several teams: ${targets.map(({app,
team})=>`${app.name} is of ${team===null?"no team":`the team ${team}`}`).join(", ")}. Release to them by steps of their own.`}__name(severalTeams,"severalTeams");
function appTwice(targets){let twice=targets.find(({app},index)=>targets.findIndex(other=>other.app.id===app.id)<index);return twice===void 0?null:`heroku-app n\
ames ${twice.app.name} twice, once by a name that it had before. Leave that out.`}__name(appTwice,"appTwice");function toldOnce(errors){let common2=errors.find(isOfAllCalls);return errors.filter(error=>error===common2||!isOfAllCalls(error))}__name(toldOnce,"toldOnce");function isOfAllCalls(error){
return error instanceof RemoteError?error.trouble!==null||error instanceof HerokuApiError&&isOfTheToken(error):!1}__name(isOfAllCalls,"isOfAllCalls");function isOfTheToken({
status,id}){return status===401||id==="two_factor"}__name(isOfTheToken,"isOfTheToken");async function inspectApps(client,question){question.waves.flat().forEach(refuseOtherNames);let[account,stacks,found]=await Promise.all([settled(fetchAccountId(
client)),settled(fetchStackStates(client)),findApps(client,question)]),targets=found.flatMap(({target})=>target===null?[]:[target]),permissions=await permissionsOf(
client,targets,account);client.signal.throwIfAborted();let errors=[accountError(account),...found.map(({error})=>error)].filter(error=>error!==null),nowMs=client.
clock.now(),lastDay=__name(({stack})=>question.endOfStack(stack,nowMs),"lastDay");for(let{target,identity}of found)target!==null&&noteApp(client,target,identity);
let supported=targets.filter(target=>lastDay(target)===null);stacks.kind==="told"&&noteStacks(client,supported,stacks.value);let faults=[...toldOnce(errors),...accountProblems(
client.standing(),targets.length),...targets.flatMap(target=>appProblems(target,{nowMs,lastDay:lastDay(target),permissions:permissions.get(target.app.id)??null})),
...sharedProblems(targets)];return{targets,faults}}__name(inspectApps,"inspectApps");function accountError(account){if(account.kind==="told")return null;let{error}=account;
return error instanceof HerokuApiError&&error.status===403&&!isOfTheToken(error)&&error.id!=="suspended"?null:error}__name(accountError,"accountError");function noteStacks({
log},targets,states){for(let target of targets){let warning=stackWarning(target,states.get(target.stack));warning!==null&&log.warning(warning)}}__name(noteStacks,
"noteStacks");async function permissionsOf(client,targets,account){if(account.kind==="failed")return new Map;let asked=targets.filter(({team})=>team!==null).map(
async({app})=>{let permissions=await settled(fetchPermissions(client,{app:app.name,accountId:account.value}));return[app.id,permissions.kind==="told"?permissions.
value:null]});return new Map(await Promise.all(asked))}__name(permissionsOf,"permissionsOf");async function preflight({inputs,account,folder:folder2},log){let[{targets,faults},disk]=await Promise.all([inspectApps(account(log),{...inputs,endOfStack}),diskFault(
folder2,inputs.slugLimitBytes,log)]);refuse(disk===null?faults:[...faults,disk]);for(let{app,stack,wave,currentRelease}of targets){let place=inputs.waves.length>
1||inputs.stages.length>1?` (wave ${wave+1})`:"",current=currentRelease===null?"none":`v${currentRelease.version}`;log.info(`${app.name}${place} is on ${stack},\
 its current release is ${current}`)}return targets}__name(preflight,"preflight");async function diskFault(folder2,slugLimitBytes,log){let freeBytes=await readFreeBytes(
folder2,log);return freeBytes===null?null:diskProblem({folder:folder2,freeBytes,slugLimitBytes})}__name(diskFault,"diskFault");function refuse(faults){let[first2]=faults;
if(first2===void 0)return;if(faults.length===1&&first2 instanceof ActionError)throw first2;let cause=faults.find(fault=>fault instanceof ActionError),lines=faults.
map(fault=>typeof fault=="string"?fault:fault.message);throw new ActionError(lines.join(`
`),cause===void 0?{}:{cause})}__name(refuse,"refuse");import{execFile as execFile2}from"node:child_process";import{promisify as promisify2}from"node:util";var run2=promisify2(execFile2),LIMIT_MS3=5e3;async function readCommit(folder2,environment){let args=["-c","safe.directory=*","-C",folder2,"log","-1","--no-show\
-signature","--format=%H%n%ct%n%s"];try{let{stdout}=await run2("git",args,{env:childEnvironment(environment),timeout:LIMIT_MS3}),[sha="",time="",subject=""]=stdout.
split(`
`);return/^[0-9a-f]{40,64}$/.test(sha)?{sha,time:Number(time),subject}:null}catch{return null}}__name(readCommit,"readCommit");async function prepare(inputs,world,log){let read=await readBaseDockerfile(inputs),procfileText=await readContextFile(read.found.context,"Procfile"),procfile=procfileText===
null?null:readProcfile({text:procfileText,file:"Procfile"});return{...await prepareBase(read,{inputs,world,tries:1},log),commit:await readCommit(read.found.context,
world.environment),procfile}}__name(prepare,"prepare");import{constants as constants2}from"node:os";import{setTimeout as delay}from"node:timers/promises";import{StringDecoder}from"node:string_decoder";var HEADER_BYTES=8,STDERR=2;async function*readFrames(stream){let[stdout,stderr]=[new StringDecoder("utf8"),new StringDecoder("utf8")],rest=Buffer.alloc(0);for await(let chunk of stream)
for(rest=Buffer.concat([rest,Buffer.from(chunk)]);rest.length>=HEADER_BYTES&&rest.length>=HEADER_BYTES+rest.readUInt32BE(4);){let end=HEADER_BYTES+rest.readUInt32BE(
4),text=(rest[0]===STDERR?stderr:stdout).write(rest.subarray(HEADER_BYTES,end));text!==""&&(yield text),rest=rest.subarray(end)}}__name(readFrames,"readFrames");var ARCHIVE_LIMIT_MS=5*6e4,MOST_FILE_BYTES=4*1024*1024;async function createContainer(api,spec,signal){let{publishedPort,memoryBytes}=spec,port=`${publishedPort}\
/tcp`,options={Image:spec.image,Entrypoint:[],Cmd:[...spec.command],Env:Object.entries(spec.environment).map(([name,value])=>`${name}=${value}`),WorkingDir:spec.
workingDir,Labels:{...spec.labels},AttachStdout:!0,AttachStderr:!0,...spec.user===null?{}:{User:spec.user},...publishedPort===null?{}:{ExposedPorts:{[port]:{}}},
HostConfig:{NetworkMode:spec.network,...spec.hasInit===!0?{Init:!0}:{},...memoryBytes===null?{}:{Memory:memoryBytes,MemorySwap:memoryBytes},...publishedPort===null?
{}:{PortBindings:{[port]:[{HostIp:"127.0.0.1",HostPort:String(spec.hostPort??"")}]}}}},what=`The Docker engine could not create a container of ${spec.image}`;return createOrRemove(
what,{create:__name(()=>api.createContainer(options),"create"),signal})}__name(createContainer,"createContainer");async function startContainer(container,signal){
await shortCall("The Docker engine could not start the container",{signal},()=>container.start({abortSignal:signal}))}__name(startContainer,"startContainer");async function putArchive(container,{
archive,path,signal,limitMs=ARCHIVE_LIMIT_MS}){let limits={signal,limitMs};archive.on("error",()=>{});try{await shortCall(`The Docker engine could not unpack in\
to ${path}`,limits,()=>container.putArchive(archive,{path,abortSignal:signal})),archive.destroy()}catch(error){throw archive.destroy(error instanceof Error?error:
new Error(errorMessage(error))),error}}__name(putArchive,"putArchive");async function readContainerFile(container,path,signal){let what=`The Docker engine could\
 not read ${path} in the container`;try{let archive=await shortCall(what,{signal},()=>container.getArchive({path,abortSignal:signal}));return await shortCall(what,
{signal},()=>onlyFile2(archive))}catch(error){if(isStatus(error,404))return null;throw error}}__name(readContainerFile,"readContainerFile");async function followOutput(container,{
onOutput,signal}){let givenUp=new AbortController,stream=await shortCall("The Docker engine could not attach to the container",{signal},__name(()=>container.attach(
{stream:!0,stdout:!0,stderr:!0,abortSignal:givenUp.signal}),"attach")).catch(error=>{throw givenUp.abort(),error}),close=__name(()=>{"destroy"in stream&&typeof stream.
destroy=="function"&&stream.destroy()},"close");return{ended:handOver(stream,onOutput).catch(()=>{}),close}}__name(followOutput,"followOutput");async function waitForExit(container,signal){
let what="The Docker engine could not say how the container ended",reply=await shortCall(what,{signal,limitMs:2147483647},()=>container.wait({abortSignal:signal})),
code=typeof reply=="object"&&reply!==null&&"StatusCode"in reply?reply.StatusCode:void 0;if(typeof code!="number")throw new Error(`${what}: its reply has no Stat\
usCode`);return code}__name(waitForExit,"waitForExit");async function inspectContainer(container,signal){let what="The Docker engine could not inspect the conta\
iner",{State,NetworkSettings}=await shortCall(what,{signal},()=>container.inspect({abortSignal:signal})),networks=Object.values(NetworkSettings.Networks??{}),bindings=Object.
values(NetworkSettings.Ports??{}).flatMap(published=>published??[]);return{isRunning:State.Running,exitCode:State.ExitCode,isOutOfMemory:State.OOMKilled,address:networks[0]?.
IPAddress||null,hostPort:bindings[0]===void 0?null:Number(bindings[0].HostPort)}}__name(inspectContainer,"inspectContainer");async function handOver(stream,onOutput){
for await(let text of readFrames(stream))onOutput(text)}__name(handOver,"handOver");async function onlyFile2(archive){let chunks=[],isFile=!1;for await(let event of readTar(
archive,fault=>new Error(`its archive has ${fault}`)))if(event.kind==="bytes")chunks.push(event.bytes);else{if(isFile||event.entry.type!=="file")return null;if(event.
entry.size>MOST_FILE_BYTES)throw new Error(`it is larger than ${MOST_FILE_BYTES} bytes`);isFile=!0}return isFile?Buffer.concat(chunks):null}__name(onlyFile2,"on\
lyFile");var LAST_OUTPUT_MS=2e3,KILLED=137;async function exitOf(dyno){let{container,output,signal}=dyno,code=await waitForExit(container,signal);return await Promise.race(
[output.ended,delay(LAST_OUTPUT_MS,void 0,{ref:!1})]),{code,isOutOfMemory:code!==0&&await isOutOfMemory(container,{isKilled:code===KILLED,signal})}}__name(exitOf,
"exitOf");async function isOutOfMemory(container,{isKilled,signal}){for(let waitMs of isKilled?[0,100,200,400,800]:[0])if(await delay(waitMs,void 0,{signal}),(await inspectContainer(
container,signal)).isOutOfMemory)return!0;return!1}__name(isOutOfMemory,"isOutOfMemory");var STAYS_BEHIND="what an image has outside /app does not get into the slug",causeTable=[{pattern:/error while loading shared libraries: ([^:]+): cannot open shared object file/,
cause:__name(([library])=>`The library ${library} is neither in the slug nor in the run image: ${STAYS_BEHIND}. Install it below /app, and put its folder on LD_\
LIBRARY_PATH in a .profile.d script.`,"cause")},{pattern:/version [`']((?:GLIBC|GLIBCXX|CXXABI)_[\w.]+)' not found/,cause:__name(([version2])=>`It was compiled \
against a newer system than the run image, which has no ${version2}. Build FROM the build image of the app's own stack.`,"cause")},{pattern:/([^\s:]+): (?:cannot execute: required file not found|[^\s:]+: bad interpreter: No such file or directory)/,
cause:__name(([file])=>`The interpreter or loader that ${file} asks for, in its first line or its ELF header, is not in the run image. Name one that is, such as\
 #!/usr/bin/env bash, or bring it below /app.`,"cause")},{pattern:/(?:^|: )([^\s:]+): (?:command not found|not found$)|executable file not found in \$PATH/,cause:__name(
([command2])=>`The command ${command2||"of the Procfile"} is not on the dyno's PATH: ${STAYS_BEHIND}. Install it below /app, and put its folder on PATH in a .pr\
ofile.d script.`,"cause")},{pattern:/(?:EACCES|[Pp]ermission denied).*?(?:0\.0\.0\.0|127\.0\.0\.1|\*|\]):(\d{1,3})\b/,cause:__name(([port])=>`It listens on port\
 ${port}, which no dyno may. Listen on the PORT of the environment.`,"cause")},{pattern:/(?:EADDRINUSE|[Aa]ddress already in use)(?:.*?:(\d{2,5})\b)?/,cause:__name(
([port],{port:given2})=>port===""||Number(port)===given2?"Two things of it listen on one port. Let only one of them use $PORT.":`Two things of it listen on port\
 ${port}, which is not $PORT. Listen on the PORT of the environment.`,"cause")},{pattern:/(?:EROFS|EACCES|[Rr]ead-only file system|[Pp]ermission denied)\b.*?'?(\/(?!app\/|app\b|tmp\/)[^\s'":]+)/,
cause:__name(([path])=>`It may not use ${path}: a dyno's user writes below /app and /tmp alone.`,"cause")},{pattern:/(?:^|: )([^\s:]+): [Pp]ermission denied/,cause:__name(
([path])=>`${path} may not be run or opened by a dyno's user. Give it its mode in the Dockerfile (chmod +x).`,"cause")},{pattern:/Cannot find (?:module|package) '([^']+)'/,
cause:__name(([name])=>`The Node module ${name} is not in the slug. Install it below /app, also where it is among the devDependencies.`,"cause")},{pattern:/ModuleNotFoundError: No module named '([^']+)'/,
cause:__name(([name])=>`The Python module ${name} is not in the slug. Install it below /app: in a virtual environment there, or by pip install --target.`,"cause")},
{pattern:/cannot load such file -- (\S+)|Could not find (\S+) in (?:any of the sources|locally installed gems)/,cause:__name(([file,gem])=>`The gem of ${file||gem}\
 is not in the slug. Install gems below /app (bundle config set path vendor/bundle).`,"cause")},{pattern:/(?:ClassNotFoundException|NoClassDefFoundError|Could not find or load main class):? ([\w./$]+)|Unable to access jarfile (\S+)/,
cause:__name(([name,jar])=>`Java does not find ${name||jar} in the slug. Check the class path of the Procfile's command.`,"cause")},{pattern:/Can't locate (\S+) in @INC/,
cause:__name(([name])=>`The Perl module ${name} is not in the slug. Install it below /app, and set PERL5LIB.`,"cause")},{pattern:/JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|\bENOMEM\b/,
cause:__name((_groups,{settings})=>`It wants more memory than it may have. Lower its heap, or set ${settings.memory} to the app's dyno size.`,"cause")},{pattern:/KeyError: ['"]([A-Z][A-Z0-9_]+)['"]|key not found: "([A-Z][A-Z0-9_]+)"/,
cause:__name(([python,ruby],context)=>missingVar(python||ruby,context),"cause")},{pattern:/\b([A-Z][A-Z0-9]*_[A-Z0-9_]+|PORT)\b['"`]? (?:is|was|must be|has not been|environment variable is)\b.*?(?:missing|not set|unset|required|undefined|not defined|set\b|empty)/,
cause:__name(([name],context)=>missingVar(name,context),"cause")},{pattern:/(?:[Mm]issing|[Rr]equired|[Uu]ndefined|[Nn]o such) (?:required )?(?:env(?:ironment)?|config)[\w ]*?:? ['"`]?([A-Z][A-Z0-9_]{2,})\b/,
cause:__name(([name],context)=>missingVar(name,context),"cause")},{pattern:/Missing [`']?secret_key_base/,cause:__name((_groups,context)=>missingVar("SECRET_KEY\
_BASE",context),"cause")},{pattern:/EAI_AGAIN|ENOTFOUND|Temporary failure in name resolution|Name or service not known|ENETUNREACH|Network is unreachable/,cause:__name(
(_groups,{network,settings})=>network==="none"?`It needs the network, and the check runs without: set ${settings.network} to bridge.`:`It needs a service that c\
annot be reached from here. Give the check another by ${settings.environment}, if it need not be that one.`,"cause")},{pattern:/(?:ECONNREFUSED|[Cc]onnection refused).*?(?:(127\.0\.0\.1|localhost|::1)\S*)/,
cause:__name(([host])=>`It needs a service on ${host}, where a dyno has none. Read the service's address from a config var.`,"cause")}];function missingVar(name,{
givenNames,knowsConfigVars,settings}){return name===void 0||givenNames.has(name)?null:knowsConfigVars?`The config var ${name} is not set. Set it on the app (her\
oku config:set), or for the check alone by ${settings.environment}.`:`It needs the config var ${name}, and the app's are not known here: give it by ${settings.environment}\
.`}__name(missingVar,"missingVar");function likelyCause(lines,context){let hint=context.hints.find(({name})=>lines.some(line=>hasWord(line,name)));if(hint!==void 0)return hint.message;for(let{pattern,
cause}of causeTable)for(let line of lines.toReversed()){let match=pattern.exec(line),told=match===null?null:cause(match.slice(1).map(text=>named(text)),context);
if(told!==null)return told}return null}__name(likelyCause,"likelyCause");function hasWord(line,word){let at=line.indexOf(word);return at>=0&&!/[\w.+-]/.test(line[at-
1]??" ")&&!/[\w+-]/.test(line[at+word.length]??" ")}__name(hasWord,"hasWord");function named(text){return cutText((text??"").trim(),80)}__name(named,"named");var QUOTED_LINES=3,QUOTED_CHARACTERS=200;function judgeRun(run3,context){let fault=faultOf(run3,context),peak=run3.peakMemoryBytes===null?"":`, ${formatSize(run3.
peakMemoryBytes)} at its peak`;if(fault===null)return{summary:`${successOf(run3)}${peak}`,failure:null};let{herokuCode,what,cure,guess=null}=fault,cause=cure??likelyCause(
run3.lastLines,{...context,port:run3.port})??guess,happened=`${run3.processType} ${what}`,message=[`${happened}${herokuCode===null?"":` (Heroku's ${herokuCode})`}\
.`,...cause===null?[]:[cause],lastWords(run3.lastLines)].join(" ");return{summary:`${happened}${peak}`,failure:{herokuCode,message}}}__name(judgeRun,"judgeRun");
function successOf({processType,end,ranMs}){return end.kind==="answered"?`${processType} answered in ${formatDuration(end.bootMs)}`:end.kind==="exited"?`${processType}\
 ended with 0 after ${formatDuration(ranMs)}`:`${processType} stayed up for ${formatDuration(ranMs)}`}__name(successOf,"successOf");function faultOf(run3,context){
let{settings,memoryBytes}=context,{end,processType,ranMs}=run3;if(run3.isOutOfMemory)return{herokuCode:end.kind==="exited"?"R15":"R14",what:`needs more memory t\
han the ${formatSize(memoryBytes)} of ${settings.memory}, and was killed for it`,cure:`Let it need less, or set ${settings.memory} to the size of the app's dyno\
s.`};if(end.kind==="late")return lateFault(end,run3,context);if(end.kind!=="exited")return null;let{code}=end.exit;return code===0&&processType!=="web"?null:{herokuCode:processType===
"web"?"H10":null,what:`crashed ${processType==="web"?"before it answered":"at its start"}: it ended with ${exitText(code)} after ${formatDuration(ranMs)}`,cure:null,
...code===KILLED?{guess:`Something killed it; where that is not the app itself, it is most often the kernel, for want of memory: try a larger ${settings.memory}\
.`}:{}}}__name(faultOf,"faultOf");function lateFault(end,{port},{path,timeoutMs}){let within=`within ${formatDuration(timeoutMs)}`;if(end.lastStatus!==null)return{
herokuCode:null,what:`answered ${path} with nothing but ${end.lastStatus} ${within}`,cure:null};if(end.listeners===null)return{herokuCode:"R10",what:`answered n\
othing on $PORT ${within}`,cure:null};let atPort=end.listeners.filter(listener=>listener.port===port);if(atPort.some(({isLoopback:isLoopback2})=>!isLoopback2))return{
herokuCode:"H12",what:`bound $PORT and answered nothing to GET ${path} ${within}`,cure:null};if(atPort.length>0)return{herokuCode:"R10",what:`bound $PORT on the\
 loopback address alone, where nothing outside the dyno reaches it, ${within}`,cure:"Bind 0.0.0.0 and not 127.0.0.1 or localhost."};let others=portsText(end.listeners);
return others===null?{herokuCode:"R10",what:`listened on no port at all ${within}`,cure:null}:{herokuCode:"R10",what:`did not bind $PORT ${within}: it listens o\
n ${others}`,cure:"Let it listen on the PORT of the environment, which is another one at each start."}}__name(lateFault,"lateFault");function portsText(listeners){
let ports=[...new Set(listeners.map(({port})=>port))];return ports.length===0?null:`port ${ports.slice(0,5).join(", ")}${ports.length>5?" and more":""}`}__name(
portsText,"portsText");function exitText(code){if(code===126)return"126 (a command that may not be run)";if(code===127)return"127 (a command, a library or an in\
terpreter is missing)";let signal=Object.entries(constants2.signals).find(([,number])=>number===code-128)?.[0];return signal===void 0?`exit code ${code}`:`${code}\
 (${signal})`}__name(exitText,"exitText");function lastWords(lines){let quoted=lines.slice(-QUOTED_LINES).map(line=>cutText(line,QUOTED_CHARACTERS));return quoted.
length===0?"It printed nothing.":`Its last words: ${quoted.join(" | ")}`}__name(lastWords,"lastWords");var RELEASE_TYPE="release";var inputNames={processes:"dyno-check-processes",path:"dyno-check-path",network:"dyno-check-network",memory:"dyno-memory",environment:"dyno-env",runImage:"run-i\
mage"};function dynoCheckOf(check){let{options,obstacle,results}=check,context=contextOf(options,check.environment),judged=results.flatMap(result=>result.kind==="ran"?
[{run:result.run,verdict:judgeRun(result.run,context)}]:[]),failures=judged.flatMap(({verdict:{failure}})=>failure??[]),missing2=missingTypes(options),reasons=[
...obstacle===null?[]:[obstacle],...results.flatMap(result=>result.kind==="not-run"?[`${result.processType} could not be booted: ${result.reason}`]:[]),...missing2],
findings=[...failures.map(({message})=>({level:"error",message})),...judged.length===0?[]:reasons.map(reason2=>({level:"warning",message:`${capital(reason2)}.`})),
...notices(options)],summary=judged.length===0?reasons.join("; "):judged.map(({verdict})=>verdict.summary).join("; ");return{reported:{check:"dyno",outcome:outcomeOf(
{ran:judged.length,failed:failures.length,notRun:reasons.length}),summary:summary===""?"no process type was to be booted":summary,findings:findings.slice(0,100)},
processes:judged.map(factsOf)}}__name(dynoCheckOf,"dynoCheckOf");function contextOf(options,environment){let{path,timeoutMs,memoryBytes,network,hints,settings=inputNames}=options,
isUnknown="unknown"in options.configVars;return{path,timeoutMs,memoryBytes,network,hints,settings,givenNames:new Set(environment.keys()),knowsConfigVars:!isUnknown}}
__name(contextOf,"contextOf");function outcomeOf(counts){return counts.failed>0?"failed":counts.ran===0?"not-run":counts.notRun>0?"warned":"passed"}__name(outcomeOf,
"outcomeOf");function missingTypes({check,processTypes,settings=inputNames}){let missing2=[...new Set(check)].filter(type=>type!==RELEASE_TYPE&&!Object.hasOwn(processTypes,
type)),known2=Object.keys(processTypes).join(", ");return missing2.map(type=>`the Procfile has no process type ${type}, which ${settings.processes} names; it ha\
s ${known2}`)}__name(missingTypes,"missingTypes");function notices({configVars,processTypes,runImage}){return[..."unknown"in configVars?[`The app's config vars \
are not known, so the processes ran without them: ${configVars.unknown}`]:[],...Object.hasOwn(processTypes,RELEASE_TYPE)?[`The Procfile's release command was no\
t run: Heroku runs it on ${runImage} before the release becomes current.`]:[]].map(message=>({level:"notice",message}))}__name(notices,"notices");function factsOf({
run:run3,verdict}){let{processType,end,peakMemoryBytes,lastLines}=run3;return{processType,isProven:verdict.failure===null,bootMs:end.kind==="answered"?end.bootMs:
null,peakMemoryBytes,exitCode:end.kind==="exited"?end.exit.code:null,herokuCode:verdict.failure?.herokuCode??null,lastLines}}__name(factsOf,"factsOf");function capital(text){
return`${text.charAt(0).toUpperCase()}${text.slice(1)}`}__name(capital,"capital");var NEUTRAL_ENVIRONMENT=["LD_PRELOAD=","LD_LIBRARY_PATH=","LC_ALL=C"],LONGEST_TEXT=2**20,SHORT_LIMIT_MS=1e4;async function*execOutput(container,{command:command2,
signal}){let what=`The Docker engine could not run ${command2[0]} in the container`,exec=await shortCall(what,{signal},()=>container.exec({Cmd:[...command2],Env:NEUTRAL_ENVIRONMENT,
AttachStdout:!0,abortSignal:signal})),stream=await shortCall(what,{signal},()=>exec.start({abortSignal:signal})),close=__name(()=>{stream.destroy()},"close");signal.
addEventListener("abort",close,{once:!0});try{yield*readFrames(stream),signal.throwIfAborted()}catch(error){throw callFailed(what,error,signal)}finally{signal.removeEventListener(
"abort",close),close()}}__name(execOutput,"execOutput");async function execText(container,{command:command2,signal}){let ending=new AbortController,readAll=__name(
async()=>{let text="";for await(let part of execOutput(container,{command:command2,signal:AbortSignal.any([signal,ending.signal])}))if(text+=part,text.length>LONGEST_TEXT)
break;return text},"readAll");try{let what=`The Docker engine could not run ${command2[0]} in the container`;return await shortCall(what,{signal,limitMs:SHORT_LIMIT_MS},
readAll)}finally{ending.abort()}}__name(execText,"execText");async function readMemoryUse(container,{withPeak,signal}){let stats=await shortCall("The Docker engine could not tell the container's memory",{signal},()=>container.
stats({stream:!1,"one-shot":!0})),use=memoryUseIn(stats);if(use===null||use.peak!==null||!withPeak)return use;let text=await execText(container,{command:["cat",
"/sys/fs/cgroup/memory.peak"],signal}),peak=Number.parseInt(text,10);return{now:use.now,peak:Number.isSafeInteger(peak)?peak:null}}__name(readMemoryUse,"readMem\
oryUse");async function readMemoryKills(container,signal){let text=await execText(container,{command:["cat",...["/sys/fs/cgroup/memory.events","/sys/fs/cgroup/m\
emory/memory.oom_control"]],signal});return Number(/^oom_kill (\d+)$/m.exec(text)?.[1]??0)}__name(readMemoryKills,"readMemoryKills");function memoryUseIn(stats){
let memory=fieldOf(stats,"memory_stats"),[now,peak]=[fieldOf(memory,"usage"),fieldOf(memory,"max_usage")];return typeof now!="number"?null:{now,peak:typeof peak==
"number"&&peak>0?peak:null}}__name(memoryUseIn,"memoryUseIn");function fieldOf(value,name){return Object.entries(typeof value=="object"&&value!==null?value:{}).
find(([each])=>each===name)?.[1]}__name(fieldOf,"fieldOf");import{setTimeout as delay2}from"node:timers/promises";var LOOK_MS=250;function watchMemory(container,signal){let most=null,look3=__name(async withPeak=>{let use=await readMemoryUse(container,{withPeak,signal});return use===
null?!1:(most=Math.max(most??0,use.now,use.peak??0),!0)},"look");return __name(async()=>{for(;await look3(!1);)await delay2(LOOK_MS,void 0,{signal,ref:!1})},"fo\
llow")().catch(()=>{}),{async peak(){return await look3(!0).catch(()=>{}),most}}}__name(watchMemory,"watchMemory");var MOST_LINES=60,LONGEST_LINE=500,MOST_PASSED_LINES=5e3,MOST_PASSED_CHARACTERS=1024*1024,OutputTail=class{static{__name(this,"OutputTail")}#input=new UntrustedLines;#pass;#clean;#lines=[];#passedLines=0;#passedCharacters=0;#moreLines=0;#moreTold=0;constructor(pass,clean){
this.#pass=pass,this.#clean=clean}add(chunk){this.#take(this.#input.add(chunk))}end(){if(this.#take(this.#input.end()),this.#moreLines>0){let last=this.#moreTold===
0?[]:this.#lines.slice(-this.#moreTold);this.#pass(`\u2026 ${this.#moreLines} more lines${last.length===0?"":", which ended with"}`);for(let line of last)this.#pass(
line);this.#moreLines=0}return this.#lines}#take(lines){let told=lines.filter(line=>line.trim()!=="");for(let line of lines)this.#hasRoom(line)?this.#pass(line):
(this.#moreLines+=1,line.trim()!==""&&(this.#moreTold+=1));let last=told.slice(-MOST_LINES).map(line=>cutText(this.#clean(line).trim(),LONGEST_LINE));this.#lines=
[...this.#lines,...last].slice(-MOST_LINES)}#hasRoom(line){return this.#passedLines+=1,this.#passedCharacters+=line.length,this.#passedLines<=MOST_PASSED_LINES&&
this.#passedCharacters<=MOST_PASSED_CHARACTERS}};import{setTimeout as delay4}from"node:timers/promises";var ANOTHER_LOOPBACK="127.0.0.2",script=`exec 2>/dev/null
while :; do
  answer=silent
  if exec 3<>"/dev/tcp/$1/$2"; then
    printf '%s' "$3" >&3
    if IFS=' ' read -r -t 30 -u 3 version status rest && [[ $version == HTTP/* ]]; then answer=\${status%$'\\r'}; fi
    exec 3>&-
  fi
  printf '%s\\n' "$answer"
  sleep 0.1
done`;async function*attemptsInside(question){let{container,address,port,path,headers,signal}=question,fields={Host:`${address??ANOTHER_LOOPBACK}:${port}`,Connection:"\
close",...headers},lines=Object.entries(fields).map(([name,value])=>`${name}: ${value}\r
`),request=`GET ${path} HTTP/1.1\r
${lines.join("")}\r
`,command2=["bash","-p","-c",script,"ask",address??ANOTHER_LOOPBACK,String(port),request],rest="";for await(let text of execOutput(container,{command:command2,signal})){
let answers=(rest+text).split(`
`);rest=answers.pop()??"";for(let answer of answers)yield/^[1-9]\d\d$/.test(answer)?{kind:"answered",status:Number(answer),localPort:0}:{kind:"silent"}}}__name(
attemptsInside,"attemptsInside");var import_node_http2=__toESM(require_node_http(),1);import{setTimeout as delay3}from"node:timers/promises";var RETRY_MS=100,LONGEST_ANSWER_MS=1e4,CONNECT_MS=2e3,refusals=new Set(["ECONNREFUSED","ECONNRESET","EPIPE"]);async function waitForAnswer(url,signal){for await(let{
kind}of attemptsAt({url,answerMs:LONGEST_ANSWER_MS,signal}))if(kind==="answered")return}__name(waitForAnswer,"waitForAnswer");async function*attemptsAt(question){
for(;;){let{answer,close}=ask(question);try{yield await answer}finally{close()}await delay3(RETRY_MS,void 0,{signal:question.signal})}}__name(attemptsAt,"attemp\
tsAt");function ask({url,headers={},answerMs,signal}){signal.throwIfAborted();let{promise,resolve:resolve2,reject}=Promise.withResolvers(),request=(0,import_node_http2.get)(
url,{agent:!1,headers:{...headers},signal}),connecting=setTimeout(()=>resolve2({kind:"unreachable"}),CONNECT_MS),answering=setTimeout(()=>resolve2({kind:"silent"}),
CONNECT_MS+answerMs),localPort=0;return request.once("socket",socket=>socket.once("connect",()=>{localPort=socket.localPort??0,clearTimeout(connecting)})),request.
once("response",({statusCode=0})=>resolve2({kind:"answered",status:statusCode,localPort})),request.on("error",error=>{signal.aborted?reject(signal.reason):resolve2(
{kind:localPort>0||refusals.has(errorCode(error))?"silent":"unreachable"})}),{answer:promise,close:__name(()=>{clearTimeout(connecting),clearTimeout(answering),
request.destroy()},"close")}}__name(ask,"ask");var TCP_LISTEN="0A";async function readTcpTables(container,signal){return execText(container,{command:["cat","/proc/net/tcp","/proc/net/tcp6"],signal})}__name(readTcpTables,
"readTcpTables");function listenersIn(tables){let found=new Map;for(let{address,port,state}of socketsIn(tables)){if(state!==TCP_LISTEN)continue;let listener={port,
isLoopback:isLoopback(address)};found.set(`${port} ${listener.isLoopback}`,listener)}return[...found.values()].sort((a,b)=>a.port-b.port)}__name(listenersIn,"li\
stenersIn");function hasConnection(tables,{port,peerPort}){return socketsIn(tables).some(socket=>socket.port===port&&socket.peerPort===peerPort)}__name(hasConnection,
"hasConnection");function socketsIn(tables){return tables.split(`
`).flatMap(line=>{let match=/^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:([0-9A-F]{4}) ([0-9A-F]{2}) /.exec(line);if(match===null)return[];let[,address="",port="",
peerPort="",state=""]=match;return[{address,port:Number.parseInt(port,16),peerPort:Number.parseInt(peerPort,16),state}]})}__name(socketsIn,"socketsIn");function isLoopback(address){
let bytes=Buffer.from(address,"hex").swap32();if(bytes.length===4)return bytes[0]===127;let[high,low]=[bytes.subarray(0,12).toString("hex"),bytes.subarray(12)];
return high==="0".repeat(24)?low.readUInt32BE()===1:high===`${"0".repeat(20)}ffff`&&low[0]===127}__name(isLoopback,"isLoopback");var ANSWER_MS=3e4,LOOK_MS2=5e3,routerHeaders={Accept:"*/*","User-Agent":"heroku-docker-release (dyno check)","X-Forwarded-For":"127.0.0.1","X-Forwarded-Proto":"\
https","X-Forwarded-Port":"443"};async function*attemptsAtWeb(web){let inside={...web,headers:routerHeaders},outside=web.outside??web.address;outside!==null&&(yield*attemptsOutside(
web,outside)),yield*attemptsInside(inside)}__name(attemptsAtWeb,"attemptsAtWeb");async function*attemptsOutside(web,address){let url=`http://${address}:${web.port}${web.
path}`,isProven=!1,lookedMs=performance.now();for await(let attempt of attemptsAt({url,headers:routerHeaders,answerMs:ANSWER_MS,signal:web.signal})){if(attempt.
kind==="unreachable")return;if(attempt.kind==="answered"&&!isProven){let{localPort}=attempt;if(isProven=await knows(web,tables=>hasConnection(tables,{port:web.port,
peerPort:localPort})),!isProven)return}if(attempt.kind==="silent"&&performance.now()-lookedMs>LOOK_MS2){if(await knows(web,tables=>isBound(tables,web.port)))return;
lookedMs=performance.now()}yield attempt}}__name(attemptsOutside,"attemptsOutside");function isBound(tables,port){return listenersIn(tables).some(listener=>listener.
port===port&&!listener.isLoopback)}__name(isBound,"isBound");async function knows({container,signal},isTrue){try{return isTrue(await readTcpTables(container,signal))}catch{
return signal.throwIfAborted(),!1}}__name(knows,"knows");var LISTENERS_MS=5e3,LONGEST_TIMER_MS=2**31-1,EXIT_MS=2e3;async function endOfOther(process){let{exit,settleMs,signal}=process;return Promise.race([exited(exit),
delay4(settleMs,{kind:"stayed-up"},{signal})])}__name(endOfOther,"endOfOther");async function endOfWeb(web){let{container,exit,signal}=web,leftMs=Math.round(web.
timeoutMs-(performance.now()-web.startMs)),late=AbortSignal.timeout(Math.min(LONGEST_TIMER_MS,Math.max(0,leftMs))),settled2=new AbortController,asking=AbortSignal.
any([signal,late,settled2.signal]),lastStatus=null,answeredOrEnded=__name(async()=>{let{address}=await inspectContainer(container,asking);for await(let attempt of attemptsAtWeb(
{...web,address,signal:asking}))if(attempt.kind==="answered"&&(lastStatus=attempt.status,lastStatus<500))return{kind:"answered",status:lastStatus,bootMs:performance.
now()-web.startMs};return exited(exit)},"answered")().catch(async error=>{if(asking.aborted)throw error;let failed3=delay4(EXIT_MS,null,{signal:asking}),end=await Promise.
race([exited(exit),failed3]);if(end===null)throw error;return end});try{return await Promise.race([answeredOrEnded,exited(exit)])}catch(error){if(signal.throwIfAborted(),
!late.aborted)throw error;let limited=AbortSignal.any([signal,AbortSignal.timeout(LISTENERS_MS)]),listeners=await readTcpTables(container,limited).then(listenersIn,
()=>null);return{kind:"late",lastStatus,listeners}}finally{settled2.abort(),answeredOrEnded.catch(()=>{})}}__name(endOfWeb,"endOfWeb");async function exited(exit){
return{kind:"exited",exit:await exit}}__name(exited,"exited");import{randomInt}from"node:crypto";function dynoCommand(command2){return["bash","--noprofile","--norc","-c",['for profile in /app/.profile.d/*.sh; do [ -f "$profile" ] && source "$profile"; done',
"[ -f /app/.profile ] && source /app/.profile","unset profile",command2].join(`
`)]}__name(dynoCommand,"dynoCommand");function dynoEnvironment({name,port,configVars}){return{...configVars,HOME:"/app",DYNO:name,PORT:String(port)}}__name(dynoEnvironment,
"dynoEnvironment");var unprivileged={uid:1e3,gid:1e3,user:"1000:1000"};function userToCreateWith(imageUser){return isRoot(imageUser)?unprivileged.user:null}__name(userToCreateWith,
"userToCreateWith");async function resolveOwner(container,imageUser,signal){if(isRoot(imageUser))return{uid:unprivileged.uid,gid:unprivileged.gid};let[name="",group]=imageUser.
split(":"),entry=(await databaseOf(container,"/etc/passwd",signal)).find(fields=>fields[0]===name||fields[2]===name),uid=numberIn(name)??numberIn(entry?.[2]);if(uid===
null)throw noSuch("user",name);if(group===void 0)return{uid,gid:numberIn(entry?.[3])??0};let groups=numberIn(group)===null?await databaseOf(container,"/etc/grou\
p",signal):[],gid=numberIn(group)??numberIn(groups.find(fields=>fields[0]===group)?.[2]);if(gid===null)throw noSuch("group",group);return{uid,gid}}__name(resolveOwner,
"resolveOwner");function isRoot(imageUser){return/^(root|0+)?(:|$)/.test(imageUser)}__name(isRoot,"isRoot");async function databaseOf(container,path,signal){return((await readContainerFile(
container,path,signal))?.toString("utf8")??"").split(`
`).map(line=>line.split(":"))}__name(databaseOf,"databaseOf");function numberIn(text){return text!==void 0&&/^\d+$/.test(text)?Number(text):null}__name(numberIn,
"numberIn");function noSuch(kind,name){return new ActionError(`The run image is to be run as ${kind} '${name}', which it does not have. Name another run image.`)}
__name(noSuch,"noSuch");import{Readable}from"node:stream";import{createReadStream as createReadStream2}from"node:fs";import{createGunzip as createGunzip2}from"node:zlib";var CHUNK_BYTES2=256*1024;function inflateSlug(slugFile,signal){let file;async function*chunks(){file=createReadStream2(slugFile,{highWaterMark:CHUNK_BYTES2,...signal===
void 0?{}:{signal}});let tar=createGunzip2({chunkSize:CHUNK_BYTES2});file.once("error",error=>tar.destroy(error));try{yield*file.pipe(tar)}finally{file.destroy(),
tar.destroy()}}return __name(chunks,"chunks"),{[Symbol.asyncIterator]:chunks,readBytes:__name(()=>file?.bytesRead??0,"readBytes")}}__name(inflateSlug,"inflateSl\
ug");import{posix as posix2}from"node:path";var BLOCK2=512,typesWithContent=new Set(["0","\0","7","L","K"]),typesWithoutContent=new Set(["1","2","3","4","5","6"]),appFolder={path:"./app",type:"directory",
mode:493,size:0,mtime:0,linkPath:""},LONGEST_NAME=64*1024;async function*dynoArchive(tar,options){let input=new ByteSource(tar);try{yield*dynoEntries(input,options)}catch(error){
throw error instanceof ArchiveFault?damaged(error.message):error}finally{await input.close()}}__name(dynoArchive,"dynoArchive");async function*dynoEntries(input,{
owner,bounds}){let[entries,contentBytes]=[0,0],count2=__name(counted=>{if(entries+=counted.entries,contentBytes+=counted.bytes,entries>bounds.entries||contentBytes>
bounds.uncompressedBytes)throw damaged("more in it than any dyno could unpack")},"count");yield ownedBy(owner,gnuTarHeader(appFolder));let longName=null,extended=new Map;
for(;;){let header=Buffer.from(await input.take(BLOCK2,"a header"));if(header.every(byte=>byte===0))break;let type=String.fromCharCode(header[156]??0);if(type===
"x"||type==="g")throw damaged("PAX headers, and Heroku reads the GNU tar format only");let sizeBytes=paddedSize(type,header);if(type==="L"||type==="K"){if(sizeBytes>
LONGEST_NAME)throw damaged("a name that is too long");if(extended.has(type))throw damaged("an entry with two names");let name=Buffer.from(await input.take(sizeBytes,
"a long name"));type==="L"&&(longName=textIn(name,0,name.length)),extended.set(type,[header,name]);continue}count2({entries:1,bytes:sizeBytes});let isKept=isBelowApp(
longName??nameIn(header));isKept&&(yield*[...[...extended.values()].flat(),ownedBy(owner,header)]);for(let left=sizeBytes;left>0;){let bytes=await input.takeUpTo(
left,"the content of a file");left-=bytes.length,isKept&&(yield bytes)}longName=null,extended=new Map}for await(let bytes of input.rest())count2({entries:0,bytes:bytes.
length});yield Buffer.alloc(2*BLOCK2)}__name(dynoEntries,"dynoEntries");function isBelowApp(name){let path=posix2.normalize(name).replace(/^\/+/,"");return path===
"app"||path.startsWith("app/")}__name(isBelowApp,"isBelowApp");function nameIn(header){let name=textIn(header,0,100),prefix=header.toString("latin1",257,263)===
"ustar\0"?textIn(header,345,155):"";return prefix===""?name:`${prefix}/${name}`}__name(nameIn,"nameIn");function textIn(block,start,length){let text=block.toString(
"latin1",start,start+length),end=text.indexOf("\0");return end<0?text:text.slice(0,end)}__name(textIn,"textIn");function paddedSize(type,header){if(typesWithoutContent.
has(type))return 0;if(!typesWithContent.has(type))throw damaged(`an entry of the unknown type '${type}'`);let sizeBytes=(header[124]??0)>=128?Number(header.readBigUInt64BE(
128)):Number.parseInt(textIn(header,124,12).trim()||"0",8);if(!Number.isSafeInteger(sizeBytes)||sizeBytes<0)throw damaged("a size that is no number");return sizeBytes+
padding(sizeBytes)}__name(paddedSize,"paddedSize");function ownedBy({uid,gid},header){header.write(octal(uid,8),108,"latin1"),header.write(octal(gid,8),116,"lat\
in1"),header.fill(" ",148,156);let sum=header.reduce((total,byte)=>total+byte,0);return header.write(`${sum.toString(8).padStart(6,"0")}\0 `,148,"latin1"),header}
__name(ownedBy,"ownedBy");function octal(value,width){return`${value.toString(8).padStart(width-1,"0")}\0`}__name(octal,"octal");function damaged(what){return new ActionError(
`The slug cannot be unpacked: it has ${what}. Build it again.`)}__name(damaged,"damaged");function slugArchive(slugFile,owner){return Readable.from(dynoArchive(inflateSlug(slugFile),{owner,bounds:SLUG_BOUNDS}),{objectMode:!1})}__name(slugArchive,"slu\
gArchive");async function startDyno(options,{publishesPort}){let{api,runImage,processType,signal}=options,imageUser=await userOf(api,runImage,signal),port=options.port??randomInt(
1e4,6e4),container=await createContainer(api,{image:runImage,command:dynoCommand(options.command),environment:dynoEnvironment({name:`${processType}.1`,port,configVars:options.
configVars}),workingDir:"/app",user:userToCreateWith(imageUser),labels:{[RUN_LABEL]:options.runId},memoryBytes:options.memoryBytes,network:options.network,publishedPort:publishesPort?
port:null,...options.port===void 0?{}:{hostPort:port},hasInit:options.hasInit===!0},signal),output=null;try{let owner=await resolveOwner(container,imageUser,signal);
return await putArchive(container,{archive:slugArchive(options.slugFile,owner),path:"/",signal}),output=await followOutput(container,{onOutput:options.onOutput,
signal}),await startContainer(container,signal),{container,output,port}}catch(error){throw await removedAfter(error,{container,output,signal})}}__name(startDyno,
"startDyno");async function removedAfter(error,{container,output,signal}){output?.close();try{return await removeContainer(container,{signal}),error}catch(left){
return new ActionError(`${errorMessage(error)} ${errorMessage(left)}`,{cause:error})}}__name(removedAfter,"removedAfter");async function userOf(api,runImage,signal){
try{let what=`The Docker engine could not describe the run image ${runImage}`,{Config}=await shortCall(what,{signal},()=>api.getImage(runImage).inspect());return imageConfig(
Config).user}catch(error){throw isStatus(error,404)?new ActionError(`The Docker engine has no run image ${runImage}. Pull it first: docker pull ${runImage}`,{cause:error}):
error}}__name(userOf,"userOf");var NEAR_LIMIT=.9;async function runProcess(options){let{processType}=options,tail=new OutputTail(options.onLine,options.clean),onOutput=__name(chunk=>tail.add(
chunk),"onOutput"),{container,output,port}=await startDyno({...options,onOutput},{publishesPort:!1}),startMs=performance.now(),stopping=new AbortController,signal=AbortSignal.
any([options.signal,stopping.signal]);try{let memory=watchMemory(container,signal),exit=exitOf({container,output,signal});exit.catch(()=>{});let end=await(processType===
"web"?endOfWeb({...options,container,port,startMs,exit,signal}):endOfOther({settleMs:options.settleMs,exit,signal})),ranMs=performance.now()-startMs,peak=await memory.
peak(),isOutOfMemory2=end.kind==="exited"?end.exit.isOutOfMemory:await hasLostChild(container,{peak,memoryBytes:options.memoryBytes,signal});return{processType,
end,port,ranMs,peakMemoryBytes:isOutOfMemory2?options.memoryBytes??peak:peak,isOutOfMemory:isOutOfMemory2,lastLines:tail.end()}}finally{stopping.abort(),output.
close();let removal=removeOrWarn(container,options);options.onRemoval===void 0?await removal:options.onRemoval(removal)}}__name(runProcess,"runProcess");async function hasLostChild(container,dyno){
let{peak,memoryBytes,signal}=dyno;if(memoryBytes===null||peak!==null&&peak<NEAR_LIMIT*memoryBytes)return!1;if((await inspectContainer(container,signal)).isOutOfMemory)
return!0;let kills=await readMemoryKills(container,signal).catch(()=>0);return signal.throwIfAborted(),kills>0}__name(hasLostChild,"hasLostChild");var SETTLE_MS=5e3,AT_ONCE=3;async function checkDyno(options){let{processTypes,check,path,settings=inputNames,log}=options,problem=requestPathProblem(path);if(problem!==
null)throw new ActionError(`${settings.path} is ${JSON.stringify(path)}: ${problem}.`);let types3=[...new Set(check)].filter(type=>type!==RELEASE_TYPE&&Object.hasOwn(
processTypes,type)),obstacle=types3.length===0?null:await findObstacle(options),known2="unknown"in options.configVars?new Map:options.configVars,environment=new Map(
[...known2,...options.environment]),clean=hideValues(environment,log),results=[];if(obstacle===null){environment.size>0&&log.info(`The dyno has the config vars ${[
...environment.keys()].join(", ")}`);for(let at=0;at<types3.length;at+=AT_ONCE){let started=types3.slice(at,at+AT_ONCE).map(type=>checkProcess(type,{options,environment,
clean}));for(let settled2 of await Promise.allSettled(started)){if(settled2.status==="rejected")throw settled2.reason;results.push(settled2.value)}}}let hints=await options.
hints??[];return dynoCheckOf({options:{...options,hints},environment,obstacle,results})}__name(checkDyno,"checkDyno");async function findObstacle(options){let{engine,
platform,runImage,settings=inputNames,signal}=options,image=await createImageStore(engine,{platform,signal}).inspectImage(runImage);if(image===null)return`the D\
ocker engine has no run image ${runImage} (docker pull ${runImage})`;let imagePlatform=`${image.os}/${image.architecture}`;return imagePlatform===platform?null:
`the run image ${runImage} is for ${imagePlatform} and the slug for ${platform}; name one for ${platform} by ${settings.runImage}`}__name(findObstacle,"findObst\
acle");function hideValues(environment,log){let redactor=new Redactor;for(let[name,value]of environment)value===""||isPublicConfigVar(name)||(log.mask(value),redactor.
add(value));return text=>redactor.clean(text)}__name(hideValues,"hideValues");async function checkProcess(processType,given2){let{engine,processTypes,check,log,
signal,settleMs=SETTLE_MS,...options}=given2.options,prefix=check.length>1?`${processType}: `:"";log.info(`Booting ${processType} on ${options.runImage}`);try{let run3=await runProcess(
{...options,api:engine.api,processType,command:processTypes[processType]??"",configVars:Object.fromEntries(given2.environment),settleMs,onLine:__name(line=>log.
untrusted(`${prefix}${line}
`),"onLine"),clean:given2.clean,log,signal});return engine.platform!==options.platform&&run3.lastLines.some(line=>line.includes("exec format error"))?{kind:"not\
-run",processType,reason:foreignEngine(given2.options)}:{kind:"ran",run:run3}}catch(error){if(signal.aborted||!(error instanceof ActionError))throw error;let message=errorMessage(
error),isForeign=engine.platform!==options.platform&&message.includes("exec format error");return{kind:"not-run",processType,reason:isForeign?foreignEngine(given2.
options):message}}}__name(checkProcess,"checkProcess");function foreignEngine({engine,platform}){return`the Docker engine runs ${engine.platform} and cannot run\
 ${platform}; use a runner of that architecture`}__name(foreignEngine,"foreignEngine");function noteCheck({outcome,summary,findings},log){outcome==="not-run"?log.notice(`Not checked: ${summary}.`):log.info(`${summary.charAt(0).toUpperCase()}${summary.
slice(1)}.`);let told=findings.filter(({level})=>level!=="error");for(let[index,{level,message}]of told.entries())level==="error"||index>=10?log.info(message):log[level](
message)}__name(noteCheck,"noteCheck");var DEFAULT_TYPE="web";function refuseUnbootable({choice,processTypes,inputs}){if(!inputs.dynoCheck)return;let faults=[...choice.kind==="unknown"?[`It is not kn\
own which image the app's dynos run on: ${choice.reason}; or set dyno-check to false to do without the proof that the slug boots.`]:[],...processTypes===null?[]:
missingTypeFaults(processTypes,inputs)];if(faults.length>0)throw new ActionError(faults.join(`
`))}__name(refuseUnbootable,"refuseUnbootable");function refuseMissingTypes(processTypes,inputs){let faults=inputs.dynoCheck?missingTypeFaults(processTypes,inputs):
[];if(faults.length>0)throw new ActionError(faults.join(`
`))}__name(refuseMissingTypes,"refuseMissingTypes");function hasNothingToBoot(processTypes,{dynoCheckProcesses}){return isDefault(dynoCheckProcesses)&&!Object.hasOwn(
processTypes,DEFAULT_TYPE)}__name(hasNothingToBoot,"hasNothingToBoot");function missingTypeFaults(processTypes,{dynoCheckProcesses}){if(isDefault(dynoCheckProcesses))
return[];let missing2=dynoCheckProcesses.filter(type=>type!==RELEASE_TYPE&&!Object.hasOwn(processTypes,type));if(missing2.length===0)return[];let has=Object.keys(
processTypes).join(", ");return[`dyno-check-processes names ${missing2.join(", ")}, which the Procfile has not; it has ${has}.`]}__name(missingTypeFaults,"missi\
ngTypeFaults");function isDefault(types3){return types3.length===1&&types3[0]===DEFAULT_TYPE}__name(isDefault,"isDefault");function notBooted(reason2){return{check:{check:"dyno",outcome:"not-run",summary:reason2,findings:[]},unproven:[]}}__name(notBooted,"notBooted");async function bootSlug({
slug,processTypes},place,log){let booted=await boot({slug,processTypes},place,log);return noteCheck(booted.check,log),booted}__name(bootSlug,"bootSlug");async function boot({
slug,processTypes},{plan:{inputs,base},proof,hints,onRemoval},log){if(hasNothingToBoot(processTypes,inputs))return notBooted(`the Procfile has no process type ${DEFAULT_TYPE}\
; name what to boot by dyno-check-processes`);let asked=inputs.dynoCheckProcesses.filter(type=>Object.hasOwn(processTypes,type)),runImage=await proof.runImage.join();
if(runImage.kind!=="had")return{...notBooted(runImage.reason.replace(/\.$/,"")),unproven:asked};let{reported,processes}=await checkDyno({engine:base.engine,slugFile:slug.
file,platform:inputs.platform.split("/").slice(0,2).join("/"),runImage:runImage.reference,processTypes,check:inputs.dynoCheckProcesses,path:inputs.dynoCheckPath,
timeoutMs:inputs.dynoCheckTimeoutMs,network:inputs.dynoCheckNetwork,memoryBytes:inputs.dynoMemoryBytes,configVars:await proof.configVars,environment:inputs.dynoEnvironment,
runId:base.runId,log,signal:base.signal,hints,onRemoval}),ran=new Set(processes.map(({processType})=>processType));return{check:reported,unproven:asked.filter(type=>!ran.
has(type))}}__name(boot,"boot");function instructionPlace({text,file,stages,target},keyword,name){let{instructions,escapeSign}=readInstructions({text,file}),nextFrom=__name(line=>Math.min(...stages.
filter(stage=>stage.line>line).map(stage=>stage.line),Number.POSITIVE_INFINITY),"nextFrom"),placeIn=__name(stage=>{let found=instructions.filter(({line})=>line>
stage.line&&line<nextFrom(stage.line)).map(each=>each.keyword==="ONBUILD"?toInstruction({text:each.rest,line:each.line,escapeSign,file}):each).findLast(each=>each.
keyword===keyword&&(keyword==="WORKDIR"||envAssignments(each.rest,escapeSign).some(([set])=>set===name)));if(found!==void 0)return{file,line:found.line};let below=stage.
origin.kind==="stage"?stages[stage.origin.index]:void 0;return below===void 0?null:placeIn(below)},"placeIn");return placeIn(target)}__name(instructionPlace,"in\
structionPlace");import{posix as posix3}from"node:path";function bashWord(text){return`'${text.replaceAll("'","'\\''")}'`}__name(bashWord,"bashWord");function variablesOf(env){return new Map(env.flatMap(entry=>{let equals=entry.indexOf("=");return equals>0?[[entry.slice(0,equals),entry.slice(equals+1)]]:[]}))}
__name(variablesOf,"variablesOf");var ofTheDyno=new Set(["PORT","HOME","DYNO"]),ofTheShell=new Set(["_","BASHOPTS","BASH_VERSINFO","DIRSTACK","EUID","FUNCNAME",
"GROUPS","IFS","OLDPWD","PPID","PWD","SHELLOPTS","SHLVL","UID"]),ofTheBuild=new Set(["DEBIAN_FRONTEND"]);function carriedVariables(image,runImage){return[...image].
filter(([name,value])=>runImage.get(name)!==value&&name!=="PATH"&&!ofTheDyno.has(name)&&!ofTheShell.has(name)&&!ofTheBuild.has(name)).toSorted(([a],[b])=>a<b?-1:
1).map(([name,value])=>/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)?{kind:"default",name,value,runImageValue:runImage.get(name)??null}:{kind:"unnameable",name})}__name(
carriedVariables,"carriedVariables");function newPathFolders(image,runImage){let known2=new Set((runImage.get("PATH")??"").split(":")),folders=(image.get("PATH")??
"").split(":").filter(folder2=>folder2!==""&&!known2.has(folder2));return[...new Set(folders)]}__name(newPathFolders,"newPathFolders");var PROFILE_SCRIPT=".profile.d/000-heroku-docker-release.sh";function imageProfile({image,runImage,isSecret,place}){let[given2,known2]=[variablesOf(image.env),variablesOf(
runImage.env)],variables=carriedVariables(given2,known2),pathFolders=newPathFolders(given2,known2),workingDir=workingDirOf(image.workingDir,runImage.workingDir,
place),lines=[...variables.flatMap(assignment),...pathFolders.length===0?[]:[`export PATH=${bashWord(pathFolders.join(":"))}"\${PATH:+:$PATH}"`],...workingDir===
"/app"?[]:[`mkdir -p ${bashWord(workingDir)} && cd ${bashWord(workingDir)}`]],content=Buffer.from([...head,...lines,""].join(`
`),"utf8");return{file:lines.length===0?null:{path:PROFILE_SCRIPT,content},pathFolders,workingDir,findings:variables.flatMap(variable=>findingsOf2(variable,{isSecret,
place}))}}__name(imageProfile,"imageProfile");var head=["# Made by heroku-docker-release of the image's ENV and WORKDIR, so that a dyno's shell has what a conta\
iner's has.","# What is exported already, such as a config var, stays as it is. Set the input 'profile' to off to do without."];function assignment(variable){if(variable.
kind==="unnameable")return[];let{name,value,runImageValue}=variable,isExported=`\${${name}+\${${name}@a}} == *x*`,isGiven=runImageValue===null?isExported:`${isExported}\
 && $${name} != ${bashWord(runImageValue)}`,guard=(name==="LD_PRELOAD"?value.split(/[\s:]+/).filter(file=>file.includes("/")):[]).map(file=>`[[ -e ${bashWord(file)}\
 ]] && `).join(""),set=`export ${name}=${bashWord(value)}`;return[guard===""?`[[ ${isGiven} ]] || ${set}`:`[[ ${isGiven} ]] || { ${guard}${set}; } || :`]}__name(
assignment,"assignment");function workingDirOf(ofImage,ofRunImage,place){let[wanted,usual]=[absolute(ofImage),absolute(ofRunImage)];if(wanted===usual||wanted===
"/app")return"/app";if(wanted.startsWith("/app/"))return wanted;let location=place("WORKDIR",""),where=location===null?"at the end of the Dockerfile":`${placeText(
location)} or after it`;throw new ActionError(`The image's WORKDIR is ${showPath(bytePath(wanted))}, and a dyno has nothing of the image but /app. Write WORKDIR\
 /app, or a folder below it, ${where}; or set profile to off, and let the Procfile's commands cd to where they run.`,location===null?{}:{location})}__name(workingDirOf,
"workingDirOf");function absolute(path){return posix3.resolve("/",path)}__name(absolute,"absolute");function findingsOf2(variable,{isSecret,place}){let name=showPath(
bytePath(variable.name)),location=place("ENV",variable.name),where=location===null?{}:{location},at=location===null?"":` (${placeText(location)})`;if(variable.kind===
"unnameable")return[{level:"notice",message:`ENV ${name}${at} is not carried to the dyno, since no shell can set a variable of that name. Rename it, or let the \
app do without.`,...where}];let findings=[];if(isSecret([variable.name,variable.value])){let message=`ENV ${name}${at} looks like a secret, and would stand in t\
he image and in the slug in plain text. Remove it from the Dockerfile, change it where it is used, and set it with heroku config:set.`;findings.push({level:"war\
ning",message,...where})}if(variable.name==="LD_PRELOAD"&&variable.value.split(/[\s:]+/).some(isOutside)){let message=`ENV LD_PRELOAD${at} names a library outsi\
de /app, so it is only set on a dyno that has that library. Copy it below /app and name it there.`;findings.push({level:"notice",message,...where})}return findings}
__name(findingsOf2,"findingsOf");function isOutside(file){return file.startsWith("/")&&!file.startsWith("/app/")}__name(isOutside,"isOutside");function placeText({
file,line}){return line===void 0?`in ${file}`:`in ${file} line ${line}`}__name(placeText,"placeText");var nothing={added:[],workingDir:"/app"};async function carriedProfile(image,{inputs,recipe},proof,log){if(inputs.profile==="off")return nothing;let runImage=await proof.
runImage.join();if(runImage.kind==="unknown")return log.notice(`The image's ENV and WORKDIR are not carried to the dyno: ${runImage.reason}.`),nothing;if(runImage.
kind==="unavailable")throw new ActionError(`${runImage.reason} Without the run image it is not known which of the image's ENV the dyno lacks: name one that can \
be had by run-image, or set profile to off.`);let profile=imageProfile({image:image.config,runImage:runImage.facts.config,isSecret:looksSecret,place:__name((instruction,name)=>instructionPlace(
recipe.dockerfile,instruction,name),"place")});for(let{level,message,location}of profile.findings)log[level](message,location);return profile.file!==null&&log.info(
`/app/${profile.file.path} carries the image's ENV and WORKDIR to the dyno.`),{added:profile.file===null?[]:[profile.file],workingDir:profile.workingDir}}__name(
carriedProfile,"carriedProfile");async function configVarsForCheck({dynoCheck},{app:asked,account,steps}){if(!dynoCheck)return{unknown:"dyno-check is false"};let app=await asked;return app===null?
{unknown:"no app is known (heroku-app, heroku-pipeline)"}:account===null?{unknown:"there is no heroku-api-key to ask Heroku with"}:steps.run("Read the config va\
rs",log=>readOrTell(app,account,log))}__name(configVarsForCheck,"configVarsForCheck");async function readOrTell(app,account,log){try{let vars=await readConfigVars(
account(log),app);return"unknown"in vars?log.info(`They are not known: ${vars.unknown}`):log.info(`${app} has ${vars.size} config vars.`),vars}catch(error){if(!(error instanceof
ActionError))throw error;return log.info(`They are not known: ${errorMessage(error)}`),{unknown:errorMessage(error)}}}__name(readOrTell,"readOrTell");import{mkdtemp,rm as rm3}from"node:fs/promises";import{join as join5,posix as posix7}from"node:path";import{posix as posix4}from"node:path";var LONGEST_PATH=4096;async function readArchiveTree(tar,{pathOf,keepsText,reader,onEntry}){let entries=new Map,texts=new Map,events=tar[Symbol.asyncIterator](),
content=__name(async function*(size){for(let left=size;left>0;){let event=await events.next();if(event.done===!0||event.value.kind!=="bytes")return;left-=event.
value.bytes.length,yield event.value.bytes}},"content");try{for(let event=await events.next();event.done!==!0;event=await events.next()){if(event.value.kind==="\
bytes")continue;let{entry}=event.value;onEntry(entry.size);let path=pathOf(entry,entry.path);if(path===null||path.length>LONGEST_PATH)continue;if(addFoldersAbove(
entries,path,onEntry),entry.type==="file"){let read=await reader.read(content(entry.size),{size:entry.size,keepsText:keepsText(path)});entries.set(path,{kind:"f\
ile",isExecutable:(entry.mode&73)!==0,content:read.content}),read.text!==null&&texts.set(path,read.text);continue}let found=entryOf(entry,name=>entries.get(pathOf(
entry,name)??""));found!==null&&!(found.kind==="folder"&&entries.has(path))&&entries.set(path,found)}return{entries,texts}}finally{await events.return?.()}}__name(
readArchiveTree,"readArchiveTree");function entryOf(entry,find){switch(entry.type){case"directory":return{kind:"folder"};case"symlink":return{kind:"link",target:entry.
linkPath};case"hardlink":return find(entry.linkPath)??null;default:return{kind:"file",isExecutable:!1,content:{kind:"other"}}}}__name(entryOf,"entryOf");function addFoldersAbove(entries,path,onEntry){
for(let at=posix4.dirname(path);at!=="/"&&at!=="."&&!entries.has(at);at=posix4.dirname(at))onEntry(0),entries.set(at,{kind:"folder"})}__name(addFoldersAbove,"ad\
dFoldersAbove");import{open as open3,rm as rm2}from"node:fs/promises";import{join as join4}from"node:path";import{readSync}from"node:fs";var OddElfError=class extends Error{static{__name(this,"OddElfError")}name="OddElfError"},PAGE=64*1024,MOST_PAGES=16;function bytesOf(content){return{size:content.
length,read(offset,length){return checkRange(content.length,offset,length),content.subarray(offset,offset+length)}}}__name(bytesOf,"bytesOf");function bytesOfOpenFile(descriptor,size){
let pages=new Map,page=__name(index=>{let known2=pages.get(index);if(known2!==void 0)return known2;pages.size>=MOST_PAGES&&pages.clear();let fresh=Buffer.alloc(
Math.min(PAGE,size-index*PAGE));if(readSync(descriptor,fresh,0,fresh.length,index*PAGE)<fresh.length)throw new OddElfError("it is shorter than it was");return pages.
set(index,fresh),fresh},"page");return{size,read(offset,length){checkRange(size,offset,length);let first2=Math.floor(offset/PAGE),last=Math.floor((offset+Math.max(
length,1)-1)/PAGE);if(first2===last)return page(first2).subarray(offset-first2*PAGE,offset-first2*PAGE+length);let parts2=[];for(let index=first2;index<=last;index+=
1)parts2.push(page(index));return Buffer.concat(parts2).subarray(offset-first2*PAGE,offset-first2*PAGE+length)}}}__name(bytesOfOpenFile,"bytesOfOpenFile");function checkRange(size,offset,length){
if(!Number.isSafeInteger(offset)||offset<0||length<0||offset+length>size)throw new OddElfError("it ends before what it refers to")}__name(checkRange,"checkRange");var MAGIC=Buffer.from([127,69,76,70]),LONGEST_TEXT2=4096;function isElf(start){return start.length>=4&&start.compare(MAGIC,0,4,0,4)===0}__name(isElf,"isElf");var ElfView=class{static{
__name(this,"ElfView")}bits;order;#bytes;constructor(bytes){let identity=bytes.read(0,16),[bits,order]=[identity[4],identity[5]];if(!isElf(identity)||bits!==1&&
bits!==2)throw new OddElfError("it has no class");if(order!==1&&order!==2)throw new OddElfError("it has no byte order");this.bits=bits===1?32:64,this.order=order===
1?"little":"big",this.#bytes=bytes}get size(){return this.#bytes.size}byte(offset){return this.#bytes.read(offset,1).readUInt8(0)}half(offset){let bytes=this.#bytes.
read(offset,2);return this.order==="little"?bytes.readUInt16LE(0):bytes.readUInt16BE(0)}word(offset){let bytes=this.#bytes.read(offset,4);return this.order==="l\
ittle"?bytes.readUInt32LE(0):bytes.readUInt32BE(0)}address(offset){if(this.bits===32)return this.word(offset);let[low,high]=this.order==="little"?[offset,offset+
4]:[offset+4,offset];return this.word(high)*2**32+this.word(low)}text(offset,end){for(let length=64;;length*=4){let available=Math.min(length,end-offset,LONGEST_TEXT2);
if(available<=0)throw new OddElfError("a name in it is out of its table");let bytes=this.#bytes.read(offset,available),zero=bytes.indexOf(0);if(zero>=0)return bytes.
toString("latin1",0,zero);if(available<length)throw new OddElfError("a name in it has no end")}}};var MOST_SEGMENTS=1024,types2=new Map([[1,"load"],[2,"dynamic"],[3,"interpreter"],[4,"note"]]);function readHeaders(view){let is64=view.bits===64,kind=view.half(
16),start=view.address(is64?32:28),length=view.half(is64?54:42),count2=view.half(is64?56:44);if(count2>0&&length<(is64?56:32))throw new OddElfError("its program\
 headers are too short");if(count2>MOST_SEGMENTS)throw new OddElfError("it has more program headers than any linker makes");return{target:{machine:view.half(18),
bits:view.bits,order:view.order},type:kind===2?"executable":kind===3?"shared":"other",abi:view.byte(7),segments:Array.from({length:count2},(_,index)=>readSegment(
view,start+index*length))}}__name(readHeaders,"readHeaders");function readSegment(view,at){let fields=view.bits===64?{offset:8,address:16,size:32}:{offset:4,address:8,
size:16};return{type:types2.get(view.word(at))??"other",offset:view.address(at+fields.offset),address:view.address(at+fields.address),size:view.address(at+fields.
size)}}__name(readSegment,"readSegment");function fileOffset(segments,address){for(let segment of segments)if(segment.type==="load"&&address>=segment.address&&address<
segment.address+segment.size)return segment.offset+address-segment.address;throw new OddElfError("it refers to an address that it does not have")}__name(fileOffset,
"fileOffset");var MOST_ENTRIES=16384,MOST_NEEDED=1024,tags={needed:1,stringTable:5,stringTableSize:10,soname:14,rpath:15,runpath:29,flags1:1879048187,definitions:1879048188,definitionCount:1879048189,
needs:1879048190,needCount:1879048191},NO_DEFAULT_FOLDERS=2048;function readDynamicSection(view,{section,segments}){let{values,needed}=readEntries3(view,section),
text=stringTable(view,values,segments),optional=__name(tag=>{let index=values.get(tag);return index===void 0?null:text(index)},"optional"),table=__name((tag,countTag)=>{
let[address,count2]=[values.get(tag),values.get(countTag)];return address===void 0||count2===void 0?null:{offset:fileOffset(segments,address),count:count2}},"ta\
ble");return{soname:optional(tags.soname),needed:needed.map(text),rpath:optional(tags.rpath),runpath:optional(tags.runpath),searchesSystem:((values.get(tags.flags1)??
0)&NO_DEFAULT_FOLDERS)===0,needs:table(tags.needs,tags.needCount),definitions:table(tags.definitions,tags.definitionCount),text}}__name(readDynamicSection,"read\
DynamicSection");function readEntries3(view,section){let width=view.bits/8,values=new Map,needed=[];for(let index=0;;index+=1){if(index>MOST_ENTRIES||(index+1)*
2*width>section.size)throw new OddElfError("its dynamic section has no end");let at=section.offset+index*2*width,tag=view.address(at);if(tag===0)return{values,needed};
let value=view.address(at+width);if(tag!==tags.needed)values.set(tag,value);else if(needed.push(value)>MOST_NEEDED)throw new OddElfError("it needs more librarie\
s than any file does")}}__name(readEntries3,"readEntries");function stringTable(view,values,segments){let[address,size]=[values.get(tags.stringTable),values.get(
tags.stringTableSize)];return index=>{if(address===void 0||size===void 0)throw new OddElfError("it has no table of names");let start=fileOffset(segments,address);
return view.text(start+index,Math.min(start+size,view.size))}}__name(stringTable,"stringTable");var otherAbis=new Set([1,2,6,7,8,9,10,12]),otherNotes=new Set(["Android","FreeBSD","NetBSD","OpenBSD"]),NOTE_BYTES=4096;function systemOfInterpreter(interpreter){
let[name=""]=interpreter.split("/").slice(-1);return name.startsWith("ld-musl-")?"musl":/^(ld-linux|ld64|ld-lsb|ld\.so|ld-2\.)/.test(name)?"glibc":"other"}__name(
systemOfInterpreter,"systemOfInterpreter");function readSystem2(view,{abi,segments,interpreter,dynamic}){if(otherAbis.has(abi)||segments.some(segment=>hasOtherNote(
view,segment)))return"other";let needed=dynamic?.needed??[];return needed.includes("libc.so.6")||needed.some(name=>/^ld-linux[-.]/.test(name))?"glibc":needed.some(
name=>name.startsWith("libc.musl-")||name==="libc.so")?"musl":needed.some(name=>/^libc\.so\.\d+(\.\d+)*$/.test(name))?"other":interpreter===null?null:systemOfInterpreter(
interpreter)}__name(readSystem2,"readSystem");function hasOtherNote(view,{type,offset,size}){if(type!=="note")return!1;let end=offset+Math.min(size,NOTE_BYTES);
for(let at=offset;at+12<=end;){let[nameLength,contentLength]=[view.word(at),view.word(at+4)];if(nameLength>NOTE_BYTES||contentLength>NOTE_BYTES||at+12+nameLength>
end)return!1;if(nameLength>1&&otherNotes.has(view.text(at+12,at+12+nameLength)))return!0;at+=12+padded(nameLength)+padded(contentLength)}return!1}__name(hasOtherNote,
"hasOtherNote");function padded(length){return Math.ceil(length/4)*4}__name(padded,"padded");var MOST_RECORDS=8192,BASE=1,WEAK=2;function readNeeds(view,{offset,count:count2},text){let budget=recordBudget();return chain(count2,offset,budget,at=>{let versions=chain(
view.half(at+2),at+view.word(at+8),budget,each=>({value:(view.half(each+4)&WEAK)===0?text(view.word(each+8)):null,next:view.word(each+12)}));return{value:{library:text(
view.word(at+4)),versions:versions.filter(name=>name!==null)},next:view.word(at+12)}})}__name(readNeeds,"readNeeds");function readDefinitions(view,{offset,count:count2},text){
return chain(count2,offset,recordBudget(),at=>({value:(view.half(at+2)&BASE)===0?text(view.word(at+view.word(at+12))):null,next:view.word(at+16)})).filter(name=>name!==
null)}__name(readDefinitions,"readDefinitions");function recordBudget(){let left=MOST_RECORDS;return{spend(){if(left-=1,left<0)throw new OddElfError("it has mor\
e versions than any file does")}}}__name(recordBudget,"recordBudget");function chain(count2,start,budget,read){let values=[];for(let at=start;values.length<count2;){
budget.spend();let{value,next}=read(at);if(values.push(value),next===0)break;at+=next}return values}__name(chain,"chain");function readElf(bytes){try{return readWhole(new ElfView(bytes))}catch(error){if(error instanceof OddElfError)return{kind:"odd",why:error.message};throw error}}
__name(readElf,"readElf");function readWhole(view){let{target,type,abi,segments}=readHeaders(view),first2=__name(kind=>segments.find(segment=>segment.type===kind&&
segment.size>0),"first"),[section,loader]=[first2("dynamic"),first2("interpreter")];if(type==="other"||section===void 0&&loader===void 0)return{kind:"unlinked",
target};if(segments.some(({type:kind,offset,size})=>kind==="load"&&offset+size>view.size))throw new OddElfError("it is cut off");let interpreter=loader===void 0?
null:readInterpreter(view,loader),dynamic=section===void 0?null:readDynamicSection(view,{section,segments});return{kind:"linked",elf:{target,system:readSystem2(
view,{abi,segments,interpreter,dynamic}),interpreter,soname:dynamic?.soname??null,needed:dynamic?.needed??[],rpath:dynamic?.rpath??null,runpath:dynamic?.runpath??
null,searchesSystem:dynamic?.searchesSystem??!0,requires:dynamic?.needs?readNeeds(view,dynamic.needs,dynamic.text):[],defines:dynamic?.definitions?readDefinitions(
view,dynamic.definitions,dynamic.text):[]}}}__name(readWhole,"readWhole");function readInterpreter(view,{offset,size}){let path=view.text(offset,offset+size);if(path===
"")throw new OddElfError("it names no loader");return path}__name(readInterpreter,"readInterpreter");function shebangLine(start){if(start[0]!==35||start[1]!==33)return null;let line=start.subarray(2,256),end=line.indexOf(`
`);return line.toString("latin1",0,end<0?line.length:end)}__name(shebangLine,"shebangLine");function readShebang(line){let endsInCarriageReturn=line.endsWith("\r"),
[path,...rest]=line.replace(/\r$/,"").split(/[ \t]+/).filter(word=>word!=="");if(path===void 0||!path.startsWith("/"))return null;let command2=/\/env$/.test(path)?
envCommand(rest):null;return command2===null?{kind:"path",path,endsInCarriageReturn:endsInCarriageReturn&&rest.length===0}:command2.startsWith("/")?{kind:"path",
path:command2,endsInCarriageReturn}:command2.includes("/")?null:{kind:"command",env:path,command:command2,endsInCarriageReturn}}__name(readShebang,"readShebang");
var withValue=new Set(["-u","--unset","-C","--chdir","-a","--argv0"]);function envCommand(words){for(let index=0;index<words.length;index+=1){let word=words[index]??
"",[,split=""]=/^(?:-[iv]*S|--split-string=)(.*)$/.exec(word)??[];if(split!=="")return envCommand([split,...words.slice(index+1)]);if(withValue.has(word))index+=
1;else if(!word.startsWith("-")&&!word.includes("="))return word}return null}__name(envCommand,"envCommand");var LARGEST_IN_MEMORY=8*2**20,LARGEST_TEXT=64*1024,MOST_NAMES=64*2**20,ContentReader=class{static{__name(this,"ContentReader")}#temporaryFolder;#names=0;constructor(temporaryFolder){
this.#temporaryFolder=temporaryFolder}async read(content,{size,keepsText}){let held=[],heldBytes=0,wanted=keepsText?LARGEST_TEXT:256,spilled,isHeld;try{for await(let chunk of content)
if(spilled!==void 0?await spilled.append(chunk):(isHeld===!0||heldBytes<wanted)&&(held.push(chunk),heldBytes+=chunk.length),isHeld===void 0&&heldBytes>=Math.min(
4,size)&&(isHeld=isElf(joined(held))),isHeld===!0&&size>LARGEST_IN_MEMORY&&spilled===void 0){spilled=await SpilledFile.create(join4(this.#temporaryFolder,"elf-f\
ile"));for(let each of held)await spilled.append(each)}let start=joined(held),text=keepsText?Buffer.from(start.subarray(0,LARGEST_TEXT)):null;if(isHeld===!0)return{
content:this.#bounded(readElf(spilled?.bytes()??bytesOf(start))),text};let line=shebangLine(start);return{content:line===null?{kind:"other"}:{kind:"script",line},
text}}finally{await spilled?.close()}}#bounded(reading){if(reading.kind!=="linked")return reading;let{needed,requires,defines,rpath,runpath}=reading.elf,names=[
needed,defines,...requires.map(({versions})=>versions),[rpath??"",runpath??""]].flat();return this.#names+=names.reduce((sum,name)=>sum+name.length,0),this.#names<=
MOST_NAMES?reading:{kind:"odd",why:"ELF files before it have too many names"}}};function joined(chunks){let[only]=chunks;return chunks.length===1&&only!==void 0?
only:Buffer.concat(chunks)}__name(joined,"joined");var SpilledFile=class _SpilledFile{static{__name(this,"SpilledFile")}#path;#file;#size=0;constructor(path,file){
this.#path=path,this.#file=file}static async create(path){return new _SpilledFile(path,await open3(path,"wx+",384))}async append(chunk){for(let at=0;at<chunk.length;){
let{bytesWritten}=await this.#file.write(chunk,at,chunk.length-at,this.#size);at+=bytesWritten,this.#size+=bytesWritten}}bytes(){return bytesOfOpenFile(this.#file.
fd,this.#size)}async close(){await this.#file.close(),await rm2(this.#path,{force:!0})}};import{posix as posix5}from"node:path";var MOST_LINKS=40,LONGEST_TARGET=4096,FileTree=class{static{__name(this,"FileTree")}#slug;#image;constructor({slug,image}){this.#slug=slug,this.#image=image}resolve(path){
let direct=this.#entryAt(path);if(direct!==void 0&&direct.kind!=="link")return{kind:"found",path,entry:direct};let at="",links=0,rest=partsOf(path);for(let part=rest.
shift();part!==void 0;part=rest.shift()){if(part===".."){at=at.slice(0,Math.max(at.lastIndexOf("/"),0));continue}let next=`${at}/${part}`,entry2=this.#entryAt(next);
if(entry2===void 0||entry2.kind==="file"&&rest.length>0)return{kind:"absent",path:posix5.normalize([next,...rest].join("/"))};if(entry2.kind!=="link"){at=next;continue}
if(links+=1,links>MOST_LINKS||entry2.target.length>LONGEST_TARGET)return{kind:"loop"};entry2.target.startsWith("/")&&(at=""),rest.unshift(...partsOf(entry2.target))}
let entry=at===""?folder:this.#entryAt(at);return entry===void 0||entry.kind==="link"?{kind:"absent",path:at}:{kind:"found",path:at===""?"/":at,entry}}#entryAt(path){
return isInSlug(path)?this.#slug.get(path):this.#image.get(path)}},folder={kind:"folder"};function isInSlug(path){return path==="/app"||path.startsWith("/app/")}
__name(isInSlug,"isInSlug");function partsOf(path){return path.split("/").filter(part=>part!==""&&part!==".")}__name(partsOf,"partsOf");import{posix as posix6}from"node:path";var MAIN="/etc/ld.so.conf",MOST_FILES=200;function isLoaderConfiguration(path){return path===MAIN||/^\/etc\/ld\.so\.conf\.d\/[^/]+$/.test(path)}__name(isLoaderConfiguration,
"isLoaderConfiguration");function readLoaderFolders(texts){let folders=[],left=[MAIN],seen=new Set;for(let file=left.shift();file!==void 0&&seen.size<MOST_FILES;file=
left.shift()){if(seen.has(file))continue;seen.add(file);let included=[];for(let line of texts.get(file)?.toString("latin1").split(`
`)??[]){let[first2,...rest]=line.replace(/#.*/,"").trim().split(/[\s,:]+/);first2==="include"?included.push(...rest.flatMap(pattern=>matching(pattern,file,texts))):
first2!=="hwcap"&&folders.push(...[first2,...rest].flatMap(folder2=>plainFolder(folder2??"")))}left.unshift(...included)}return[...new Set(folders)]}__name(readLoaderFolders,
"readLoaderFolders");function matching(pattern,from,texts){let whole=posix6.resolve(posix6.dirname(from),pattern),expression=new RegExp(`^${whole.replace(/[.+?^${}()|[\]\\]/g,
"\\$&").replace(/\*/g,"[^/]*")}$`);return[...texts.keys()].filter(path=>expression.test(path)).toSorted()}__name(matching,"matching");function plainFolder(text){
let[path=""]=text.split("=");return path.startsWith("/")?[posix6.normalize(path).replace(/(.)\/$/,"$1")]:[]}__name(plainFolder,"plainFolder");var multiarch=new Map(
[[3,"i386-linux-gnu"],[21,"powerpc64le-linux-gnu"],[22,"s390x-linux-gnu"],[40,"arm-linux-gnueabihf"],[62,"x86_64-linux-gnu"],[183,"aarch64-linux-gnu"],[243,"ris\
cv64-linux-gnu"]]);function builtInFolders(tree,machine){let isFolder=__name(path=>{let found=tree.resolve(path);return found.kind==="found"&&found.entry.kind===
"folder"},"isFolder"),triplet=multiarch.get(machine);if(triplet!==void 0&&(isFolder(`/lib/${triplet}`)||isFolder(`/usr/lib/${triplet}`))){let lib2=`lib/${triplet}`;
return{folders:[`/${lib2}`,`/usr/${lib2}`,"/lib","/usr/lib"],lib:lib2}}let lib=isFolder("/usr/lib64")?"lib64":"lib";return{folders:[`/${lib}`,`/usr/${lib}`],lib}}
__name(builtInFolders,"builtInFolders");function platformName(machine){return multiarch.get(machine)?.split("-")[0]??""}__name(platformName,"platformName");function mostCommonTarget(entries){let counts=new Map;for(let entry of entries.values()){if(entry.kind!=="file"||entry.content.kind!=="linked")continue;let{target,
system}=entry.content.elf;if(system===null)continue;let key=`${target.machine} ${target.bits} ${target.order} ${system}`,known2=counts.get(key)??{target,system,
count:0};known2.count+=1,counts.set(key,known2)}let[most]=[...counts.values()].toSorted((a,b)=>b.count-a.count);return{target:most?.target??null,system:most?.system??
null}}__name(mostCommonTarget,"mostCommonTarget");var LARGEST_IMAGE_BYTES=64*2**30,MOST_FILES2=1e6;async function indexRunImage(options){let{image,facts,shelf}=options,identity=imageIdentity(facts),kept=await shelf.
find(image,identity);if(kept!==null)return kept;let index=await readRunImage(identity,options);return await shelf.keep(image,index),index}__name(indexRunImage,"\
indexRunImage");async function readRunImage(identity,{api,image,facts,runId,temporaryFolder,log,signal}){var _stack=[];try{let files2=__using(_stack,await openImageFiles(
{api,image,runId,log,signal}),!0);let folder2=await mkdtemp(join5(temporaryFolder,"run-image-"));try{let{entries,texts}=await readImageTree(files2,image,new ContentReader(
folder2)),environment=new Map(facts.config.env.map(each=>splitVariable(each)));return{identity,entries,loaderFolders:readLoaderFolders(texts),...mostCommonTarget(
entries),owners:await readOwners(files2,entries,log),path:environment.get("PATH")??"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",libraryPath:environment.
get("LD_LIBRARY_PATH")??""}}finally{await rm3(folder2,{recursive:!0,force:!0})}}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,
_hasError);_promise&&await _promise}}__name(readRunImage,"readRunImage");async function readImageTree(files2,image,reader){let unreadable=__name((what,cause)=>new ActionError(
`The files of ${image} cannot be read: ${what}.`,cause===void 0?{}:{cause}),"unreadable"),archive=await files2.open("/");if(archive===null)throw unreadable("the\
 engine finds none");let tooLarge=__name(()=>unreadable(`it holds more than ${LARGEST_IMAGE_BYTES/2**30} GB`),"tooLarge"),damaged2=__name(cause=>unreadable("the\
 engine sent a damaged archive of them",cause),"damaged"),count2=0,tree=await readArchiveTree(readGuarded(limitBytes(archive,LARGEST_IMAGE_BYTES,tooLarge),readTar,
damaged2),{pathOf:__name((_,name)=>pathInImage(name),"pathOf"),keepsText:isLoaderConfiguration,reader,onEntry:__name(()=>{if(count2+=1,count2>MOST_FILES2)throw unreadable(
`it has more than ${MOST_FILES2} files`)},"onEntry")});return{entries:new Map([...tree.entries].map(([path,entry])=>[path,withoutScript(entry)])),texts:tree.texts}}
__name(readImageTree,"readImageTree");function pathInImage(name){let path=posix7.join("/",name).replace(/(.)\/$/,"$1");return path==="/"||isInSlug(path)?null:path}
__name(pathInImage,"pathInImage");function withoutScript(entry){return entry.kind!=="file"||entry.content.kind==="linked"?entry:{...entry,content:{kind:"other"}}}
__name(withoutScript,"withoutScript");async function readOwners(files2,entries,log){let named2=[...entries].flatMap(([path,entry])=>entry.kind==="folder"?[]:[{path,
target:entry.kind==="link"?entry.target:null}]);try{let inventory=await readPackages(files2,{libraries:__name(held=>librariesAmong(named2,held),"libraries")}),packages=new Map(
packagesOf(inventory).map(each=>[each.name,each.version]));return new Map(inventory.libraries.flatMap(({path,package:name})=>{let version2=packages.get(name??"");
return name===null||version2===void 0?[]:[[readShownPath(path),{name,version:version2}]]}))}catch(error){if(!(error instanceof PackagesUnreadableError))throw error;
return log.debug(`The packages of the run image are not known: ${error.message}`),new Map}}__name(readOwners,"readOwners");function splitVariable(text){let at=text.
indexOf("=");return at<0?[text,""]:[text.slice(0,at),text.slice(at+1)]}__name(splitVariable,"splitVariable");function beginProof(plan,{stack,configVars}){let{inputs,base,recipe,steps}=plan,choice=chooseRunImage({named:inputs.runImage,stack,dockerfile:recipe.dockerfile});
refuseUnbootable({choice,processTypes:plan.procfile,inputs});let stopping=new AbortController,signal=AbortSignal.any([base.signal,stopping.signal]),asks=inputs.
dynoCheck||inputs.profile==="auto"||inputs.linkCheck!=="off",{engine,images}=base,ports={engine,images,platform:inputs.platform,signal},runImage=choice.kind==="\
unknown"||!asks?known(choice.kind==="unknown"?choice:{kind:"unknown",reason:"nothing asks for it"}):steps.runBehind("Get the run image",log=>fetchRunImage(choice,
ports,log)),index=inputs.linkCheck==="off"?null:choice.kind==="unknown"?known({unknown:choice.reason}):steps.runBehind("Read the run image",log=>readIndex(runImage.
result,{plan,signal},log));return{runImage,index,configVars,stop:__name(()=>stopping.abort(new ActionError("The run ended before.")),"stop")}}__name(beginProof,
"beginProof");async function runImageFacts({runImage}){let had=await runImage.result;return had.kind==="had"?had.facts:null}__name(runImageFacts,"runImageFacts");
async function readIndex(runImage,{plan:{base,ports},signal},log){let had=await runImage;if(had.kind!=="had")return{unknown:had.reason};try{return await indexRunImage(
{api:base.engine.api,image:had.reference,facts:had.facts,runId:base.runId,shelf:ports.runImageShelf,temporaryFolder:ports.folder,log,signal})}catch(error){if(signal.
throwIfAborted(),!(error instanceof ActionError))throw error;return{unknown:errorMessage(error)}}}__name(readIndex,"readIndex");function known(value){let result=Promise.
resolve(value);return{result,join:__name(()=>result,"join")}}__name(known,"known");import{posix as posix8}from"node:path";function commandReferences(missing2){return missing2.map(({processType,kind,to})=>({from:`the ${processType} process`,kind,to}))}__name(commandReferences,"comma\
ndReferences");function leftReferences(left,{references,pathFolders}){let groups=new Map(left.groups.map(group=>[group.name,group])),byPath=new Map(left.files.map(
file=>[file.path,file])),byName=Map.groupBy(left.files,({path})=>posix8.basename(path)),folders=left.groups.filter(({kind})=>kind==="folder"),find=__name(({kind,
to})=>kind==="library"?byName.get(to)?.[0]:(kind==="path"?[to]:pathFolders.map(folder2=>`${folder2}/${to}`)).map(path=>byPath.get(unmerged(path,mergedWithPrograms))).
find(file=>file!==void 0),"find");return references.flatMap(reference=>{let file=find(reference),path=file?.path??unmerged(reference.to,mergedWithPrograms),group=file===
void 0?folders.find(({name})=>reference.kind==="path"&&isAtOrBelow(path,name)):groups.get(file.group);return group===void 0?[]:[{reference,path,group}]})}__name(
leftReferences,"leftReferences");function isAtOrBelow(path,folder2){return folder2!=="/"&&(path===folder2||path.startsWith(`${folder2}/`)||folder2.startsWith(`${path}\
/`))}__name(isAtOrBelow,"isAtOrBelow");import{posix as posix9}from"node:path";function baseLibraries(inventory){let libraries=inventory?.libraries??[],byPath=new Map(libraries.map(each=>[readShownPath(each.path),each])),byName=new Map;for(let[
path,each]of byPath){let name=posix9.basename(path);(byName.get(name)?.package??null)===null&&byName.set(name,each)}let place=__name(library=>library===void 0?null:
{path:library.path,package:library.package??ownerOfFamily(library,libraries)},"place");return{isKnown:inventory!==null&&inventory.kind!=="unreadable",byName:__name(
soname=>place(byName.get(soname)),"byName"),byPath:__name(path=>place(byPath.get(path)??byPath.get(`/usr${path}`)),"byPath")}}__name(baseLibraries,"baseLibrarie\
s");function ownerOfFamily({path},libraries){return libraries.find(each=>each.package!==null&&each.path.startsWith(`${path}.`))?.package??null}__name(ownerOfFamily,
"ownerOfFamily");import{posix as posix10}from"node:path";import{setImmediate}from"node:timers/promises";function loadProgram(loader,program,{isDeep,interpreter}){let start={path:program.path,realPath:program.path,elf:program.elf,loader:null},files2=[start],byPath=new Map(
[[program.path,start]]),byName=new Map,addNames=__name((file,name)=>{for(let each of[name,file.elf?.soname])each&&!byName.has(each)&&byName.set(each,file)},"add\
Names");if(interpreter!==null&&program.elf.interpreter!==null){let path=program.elf.interpreter;addNames({path,realPath:path,elf:interpreter,loader:null},null)}
let missingLibraries=[];for(let by of files2)if(!(by.elf===null||!isDeep&&by!==start))for(let soname of by.elf.needed){if(byName.has(soname)||files2.length>=4096)
continue;let found=loader.find(soname,{...by,elf:by.elf});if(found===null){missingLibraries.push({soname,by});continue}let known2=byPath.get(found.realPath);addNames(
known2??found,soname),known2===void 0&&(byPath.set(found.realPath,found),files2.push(found))}return{files:files2,missingLibraries,missingVersions:(isDeep?files2:
[start]).flatMap(by=>missingVersionsOf(by,byName))}}__name(loadProgram,"loadProgram");function missingVersionsOf(by,byName){return(by.elf?.requires??[]).flatMap(
({library,versions})=>{let found=byName.get(library);if(found===void 0||found.elf===null||found.elf.defines.length===0)return[];let{defines}=found.elf;return versions.
filter(version2=>!defines.includes(version2)).map(version2=>({soname:library,version:version2,by,found}))})}__name(missingVersionsOf,"missingVersionsOf");var MOST_NAMED=10,kinds=["architecture","loader","library","version","script","link","unsearched"],ProblemList=class{static{__name(this,"ProblemList")}#problems=new Map;add(file,{
key,isCertain,version:version2,make}){let known2=this.#problems.get(key)??{missing:make(),isCertain,files:new Set,versions:new Set};known2.files.add(file),known2.
isCertain||=isCertain,version2!==void 0&&known2.versions.add(version2),this.#problems.set(key,known2)}list(){let all=[...this.#problems.values()].map(({missing:missing2,
isCertain,files:files2,versions})=>{let names=[...files2].map(file=>showPath(file.replace(/^\/app\//,""))).toSorted(byText(name=>name));return{missing:missing2.
kind==="version"?{...missing2,versions:[...versions].toSorted(byVersion)}:missing2,isCertain,count:files2.size,neededBy:names.slice(0,MOST_NAMED)}}),rank=__name(
({isCertain,missing:missing2})=>(isCertain?0:kinds.length)+kinds.indexOf(missing2.kind),"rank");return all.toSorted((a,b)=>rank(a)-rank(b)||b.count-a.count||compareTexts(
nameOf2(a),nameOf2(b)))}};function nameOf2({missing:missing2,neededBy}){return"soname"in missing2?missing2.soname:neededBy[0]??""}__name(nameOf2,"nameOf");function compareTexts(a,b){
return a<b?-1:a>b?1:0}__name(compareTexts,"compareTexts");function byVersion(a,b){let numbers=__name(text=>(text.match(/\d+/g)??[]).map(Number),"numbers"),[left,
right]=[numbers(a),numbers(b)];for(let at=0;at<Math.max(left.length,right.length);at+=1){let order=(left[at]??-1)-(right[at]??-1);if(order!==0)return order}return compareTexts(
a,b)}__name(byVersion,"byVersion");function findLoader(program,{tree,problems}){let path=program.elf.interpreter??"",found=tree.resolve(path);if(found.kind==="found"&&found.entry.kind==="file")return found.
entry.content;let missing2={kind:"loader",path:showPath(path)};return problems.add(program.path,{key:`loader ${path}`,isCertain:!0,make:__name(()=>missing2,"mak\
e")}),null}__name(findLoader,"findLoader");var LONGEST_TURN_MS=20,drivers=/^lib(cuda|nvidia-[\w-]+|nvcuvid|nvoptix|amdhip\w*)\.so/;async function checkPrograms(files2,linking,signal){let provided=new Set,
[programs,libraries]=[files2.filter(isProgram),files2.filter(file=>!isProgram(file))];for await(let file of inTurns(programs,signal))checkProgram(file,linking,provided);
for await(let file of inTurns(libraries,signal))checkLibrary(file,linking,provided)}__name(checkPrograms,"checkPrograms");async function*inTurns(values,signal){
let since=performance.now();for(let value of values)performance.now()-since>LONGEST_TURN_MS&&(await setImmediate(),signal.throwIfAborted(),since=performance.now()),
yield value}__name(inTurns,"inTurns");function isProgram({elf,isExecutable}){return elf.interpreter!==null&&isExecutable}__name(isProgram,"isProgram");function checkProgram(program,linking,provided){
let content=findLoader(program,linking);if(content===null)return;let outcome=loadProgram(linking.loader,program,{isDeep:!0,interpreter:content.kind==="linked"?content.
elf:null}),missing2=new Set(outcome.missingLibraries.map(({soname,by})=>keyOf(by.realPath,soname)));for(let{realPath,elf}of outcome.files)for(let soname of elf?.
needed??[])missing2.has(keyOf(realPath,soname))||provided.add(keyOf(realPath,soname));for(let each of outcome.missingLibraries)addMissingLibrary(each,program,linking);
for(let each of outcome.missingVersions)addMissingVersion(each,program,linking)}__name(checkProgram,"checkProgram");function checkLibrary(library,linking,provided){
let outcome=loadProgram(linking.loader,library,{isDeep:!1,interpreter:null});for(let each of outcome.missingLibraries)provided.has(keyOf(library.path,each.soname))||
addMissingLibrary(each,library,linking);for(let each of outcome.missingVersions)(linking.libraries.get(each.soname)??[]).some(({elf})=>elf===null||elf.defines.includes(
each.version))||addMissingVersion(each,library,linking)}__name(checkLibrary,"checkLibrary");function addMissingLibrary({soname,by},root,linking){let{base,libraries,
problems}=linking,needs=isInSlug(by.realPath)?by.realPath:root.path,[elsewhere]=libraries.get(soname)??[];if(elsewhere!==void 0){if(!isProgram(root)||linking.isLibraryPathUnknown)
return;let liesIn=showPath(posix10.dirname(elsewhere.path)),make=__name(()=>({kind:"unsearched",soname:showPath(soname),liesIn}),"make");problems.add(needs,{key:`\
unsearched ${soname}`,isCertain:!1,make});return}let inBase=base.byName(soname),isOptional=drivers.test(soname)||!isProgram(root)&&base.isKnown&&inBase===null;problems.
add(needs,{key:`library ${soname}`,isCertain:!isOptional,make:__name(()=>({kind:"library",soname:showPath(soname),inBase,copyTo:copyPlace(root,linking)}),"make")})}
__name(addMissingLibrary,"addMissingLibrary");function addMissingVersion({soname,version:version2,by,found},root,linking){let{base,runImage,problems}=linking,isOwn=isInSlug(
by.realPath);if(!isOwn&&!isInSlug(found.realPath))return;let family=version2.replace(/[\d.]+$/,""),owner=runImage.owners.get(found.realPath),newest=(found.elf?.
defines??[]).filter(each=>each.replace(/[\d.]+$/,"")===family).toSorted(byVersion);problems.add(isOwn?by.realPath:root.path,{key:`version ${soname} ${found.realPath}`,
isCertain:!0,version:showPath(version2),make:__name(()=>({kind:"version",soname:showPath(soname),versions:[],newest:newest.length===0?null:showPath(newest.at(-1)??
""),library:showPath(found.realPath),owner:owner===void 0?null:`${owner.name} ${owner.version}`,inBase:base.byName(soname),copyTo:copyPlace(root,linking)}),"mak\
e")})}__name(addMissingVersion,"addMissingVersion");function copyPlace({path,elf},{loader,libraryPath}){let searched=[...loader.ownFolders({path,elf}),...libraryPath].
find(isInSlug);return searched===void 0?{folder:"/app/lib",isSearched:!1}:{folder:showPath(searched),isSearched:!0}}__name(copyPlace,"copyPlace");function keyOf(path,soname){
return`${path}\0${soname}`}__name(keyOf,"keyOf");var machineNames=new Map([[3,"i386"],[8,"MIPS"],[20,"PowerPC"],[21,"PowerPC 64"],[22,"IBM Z"],[40,"ARM"],[62,"x86-64"],[183,"ARM 64"],[243,"RISC-V"],[247,"eBPF"],
[258,"LoongArch"]]);function isSameTarget(a,b){return a.machine===b.machine&&a.bits===b.bits&&a.order===b.order}__name(isSameTarget,"isSameTarget");function nameTarget({
machine,bits,order}){let name=machineNames.get(machine)??`machine ${machine}`;return machine===62&&bits===32?"x32":order==="big"&&machine!==22?`${name} (big-end\
ian)`:name}__name(nameTarget,"nameTarget");function checkForeignPrograms(programs,{native,target,tree,problems}){for(let program of programs)if(isSameTarget(program.elf.target,target))native.some(isProgram)||
findLoader(program,{tree,problems});else if(native.length===0){let is=nameTarget(program.elf.target),make=__name(()=>({kind:"architecture",is,runImageIs:nameTarget(
target)}),"make");problems.add(program.path,{key:`architecture ${is}`,isCertain:!0,make})}}__name(checkForeignPrograms,"checkForeignPrograms");import{posix as posix11}from"node:path";function isMadeAtRunTime(path){return/^\/(dev|proc|sys|tmp|run|var\/run|var\/tmp)(\/|$)/.test(path)}__name(isMadeAtRunTime,"isMadeAtRunTime");function checkOutsideLinks(slug,{tree,base,problems}){for(let[path,entry]of slug){if(entry.kind!=="link")continue;let target=posix11.resolve(posix11.dirname(path),
entry.target);if(isInSlug(target))continue;let found=tree.resolve(path);found.kind!=="absent"||isInSlug(found.path)||isMadeAtRunTime(found.path)||problems.add(path,
{key:`link ${found.path}`,isCertain:!0,make:__name(()=>({kind:"link",target:showPath(found.path),inBase:base.byPath(found.path)}),"make")})}}__name(checkOutsideLinks,
"checkOutsideLinks");import{posix as posix12}from"node:path";var dependencies=/\/(node_modules|bower_components|site-packages|dist-packages|gems|vendor\/bundle|vendor\/cache)\//;function checkScripts(slug,{tree,path,problems}){
let isProgram3=__name(file=>{let found=tree.resolve(file);return found.kind==="found"&&found.entry.kind==="file"&&found.entry.isExecutable},"isProgram"),names=commandNames(
slug,isProgram3),known2=new Map;for(let[file,entry]of slug){if(entry.kind!=="file"||!entry.isExecutable||entry.content.kind!=="script")continue;let{line}=entry.
content,wanted=readShebang(line);if(wanted===null)continue;let remembered=known2.get(line),missing2=remembered===void 0?missingInterpreter(wanted,{tree,path,isProgram:isProgram3,
names}):remembered;known2.set(line,missing2),missing2!==null&&problems.add(file,{key:`script ${missing2} ${wanted.endsInCarriageReturn}`,isCertain:!dependencies.
test(file),make:__name(()=>({kind:"script",interpreter:showPath(missing2),endsInCarriageReturn:wanted.endsInCarriageReturn}),"make")})}}__name(checkScripts,"che\
ckScripts");function commandNames(slug,isProgram3){let names=new Set;for(let[path,entry]of slug)(entry.kind==="file"?entry.isExecutable:entry.kind==="link"&&isProgram3(
path))&&names.add(posix12.basename(path));return names}__name(commandNames,"commandNames");function missingInterpreter(wanted,{tree,path,isProgram:isProgram3,names}){
let isThere=__name(file=>isProgram3(file)||isMadeAtRunTime(file)||leadsToRunTime(tree,file),"isThere");return wanted.kind==="path"?isThere(wanted.path)&&!wanted.
endsInCarriageReturn?null:wanted.path:isThere(wanted.env)?wanted.endsInCarriageReturn?wanted.command:names.has(wanted.command)||path.some(folder2=>isProgram3(posix12.
join(folder2,wanted.command)))?null:wanted.command:wanted.env}__name(missingInterpreter,"missingInterpreter");function leadsToRunTime(tree,file){let found=tree.
resolve(file);return found.kind==="absent"&&isMadeAtRunTime(found.path)}__name(leadsToRunTime,"leadsToRunTime");import{posix as posix13}from"node:path";var DynamicLoader=class{static{__name(this,"DynamicLoader")}#tree;#folders;#realFolders=new Map;constructor(tree,folders){this.#tree=tree,this.#folders=folders}find(needed,by){
if(needed.includes("/")){let path=posix13.resolve("/app",this.#expand(needed,by.path));return this.#open(path,by)}for(let folder2 of this.#searched(by)){let real=this.#realFolder(
folder2);if(real===null)continue;let found=this.#open(`${real==="/"?"":real}/${needed}`,by);if(found!==null)return{...found,path:posix13.join(folder2,needed)}}return null}ownFolders({
elf,path}){return this.#list(elf?.runpath??elf?.rpath??null,path)}*#searched(by){if(by.elf.runpath===null)for(let file=by;file!==null;file=file.loader)file.elf!==
null&&file.elf.runpath===null&&(yield*this.#list(file.elf.rpath,file.path));yield*this.#folders.libraryPath.map(folder2=>posix13.resolve("/app",this.#expand(folder2,
by.path))),yield*this.#list(by.elf.runpath,by.path),by.elf.searchesSystem&&(yield*this.#folders.cached,yield*this.#folders.builtIn)}#list(list,path){return list===
null||list===""?[]:list.split(":").map(folder2=>posix13.resolve("/app",this.#expand(folder2,path)))}#expand(text,path){if(!text.includes("$"))return text;let{lib,
platform}=this.#folders,values={ORIGIN:posix13.dirname(path),LIB:lib,PLATFORM:platform};return text.replace(/\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)(?!\w))/g,
(whole,braced,plain2)=>values[braced??plain2??""]??whole)}#realFolder(folder2){let known2=this.#realFolders.get(folder2);if(known2!==void 0)return known2;let found=this.#tree.
resolve(folder2),real=found.kind==="found"&&found.entry.kind==="folder"?found.path:null;return this.#realFolders.set(folder2,real),real}#open(path,by){let found=this.#tree.
resolve(path);if(found.kind!=="found"||found.entry.kind!=="file")return null;let{content}=found.entry;return content.kind==="unlinked"&&!isSameTarget(content.target,
by.elf.target)?null:content.kind!=="linked"?{path,realPath:found.path,elf:null,loader:by}:isSameTarget(content.elf.target,by.elf.target)?{path,realPath:found.path,
elf:content.elf,loader:by}:null}};import{mkdtemp as mkdtemp2,rm as rm4}from"node:fs/promises";import{join as join6}from"node:path";var delimiter=/[\s;&|()<>]/;function readShellWord(text,start,variables){return readParts(text,start,{variables,closing:"",isQuoted:!1})}__name(readShellWord,"r\
eadShellWord");function readParts(text,start,reading){let{closing,isQuoted}=reading,value="",at=start,take=__name(part=>{value+=part.value,at=part.end},"take");
for(;at<text.length;){let letter=text[at]??"";if(letter===closing)return{value,end:at};if(closing===""&&delimiter.test(letter))return{value,end:at};if(letter===
"\\")take({value:text[at+1]===`
`?"":text[at+1]??"",end:at+2});else if(letter==="$")take(readVariable(text,at,reading));else if(letter==="`")take({value:"\0",end:behind(text,"`",at+1)});else if(letter===
'"'&&!isQuoted){let quoted=readParts(text,at+1,{...reading,closing:'"',isQuoted:!0});take({value:quoted.value,end:quoted.end+1})}else if(letter==='"')take({value:"",
end:at+1});else if(letter==="'"&&!isQuoted){let end=behind(text,"'",at+1);take({value:text.slice(at+1,end-1),end})}else take({value:letter,end:at+1})}return{value,
end:at}}__name(readParts,"readParts");function readVariable(text,at,reading){let rest=text.slice(at,at+300),[plain2,plainName]=/^\$([A-Za-z_]\w*)/.exec(rest)??[];
if(plain2!==void 0)return{value:reading.variables.get(plainName??"")??"",end:at+plain2.length};let[opening,name="",operator=""]=/^\$\{([A-Za-z_]\w*)(:?[-+]|(?=\}))/.
exec(rest)??[];if(opening===void 0)return readUnknown(text,at);let alternative=readParts(text,at+opening.length,{...reading,closing:"}"}),value=reading.variables.
get(name),isSet=operator.startsWith(":")?value!==void 0&&value!=="":value!==void 0;return{value:(operator.endsWith("+")?isSet:operator.endsWith("-")&&!isSet)?alternative.
value:operator.endsWith("+")?"":value??"",end:alternative.end+1}}__name(readVariable,"readVariable");function readUnknown(text,at){let next=text[at+1]??"";return next===
"("||next==="{"?{value:"\0",end:behindPair(text,at+1)}:/[\d@*#?!$-]/.test(next)?{value:"\0",end:at+2}:{value:next==="'"||next==='"'?"":"$",end:at+1}}__name(readUnknown,
"readUnknown");function behind(text,closing,from){let end=text.indexOf(closing,from);return end<0?text.length:end+1}__name(behind,"behind");function behindPair(text,from){
let[open4,close]=text[from]==="("?["(",")"]:["{","}"],depth=0;for(let at=from;at<text.length;at+=1)if(text[at]===open4&&(depth+=1),text[at]===close&&--depth===0)
return at+1;return text.length}__name(behindPair,"behindPair");var assignment2=/(?:^|(\|\|)|[;&|{]|\b(?:then|do|else)\b)[ \t]*((?:export|declare|typeset)[ \t]+(?:-\w+[ \t]+)*)?([A-Za-z_]\w*)(\+?)=/g,another=/[ \t]+([A-Za-z_]\w*)(\+?)=/y,
command=/[ \t]+[^\s;&|#]/y;function readProfileEnvironment(texts,environment){let variables=new Map(Object.entries({...environment,HOME:"/app",PWD:"/app"})),notUnderstood=[];
for(let[path,text]of[...texts].toSorted(([a],[b])=>orderOf(a,b))){let lines=text.toString("latin1").split(/(?<!\\)\n/),number=1;for(let line of lines){for(let name of assign(
line,variables))notUnderstood.push({file:showPath(path.replace("/app/","")),line:number,name});number+=line.split(`
`).length}}return{path:foldersIn(variables.get("PATH")),libraryPath:foldersIn(variables.get("LD_LIBRARY_PATH")),notUnderstood}}__name(readProfileEnvironment,"re\
adProfileEnvironment");function foldersIn(list){if(list===void 0||list==="")return[];let parts2=list.split(/[:;]/).filter(part=>!part.includes("\0"));return[...new Set(
parts2.map(part=>part===""?"/app":part))]}__name(foldersIn,"foldersIn");function orderOf(a,b){return a==="/app/.profile"?1:b==="/app/.profile"||a<b?-1:1}__name(
orderOf,"orderOf");function assign(line,variables){let unknown=[];if(/^\s*#/.test(line))return unknown;for(let match of line.matchAll(assignment2)){let[whole,or,
exporting,firstName="",firstPlus=""]=match,pending=[],[at,name,plus]=[match.index+whole.length,firstName,firstPlus];for(;;){let word=readShellWord(line,at,variables);
pending.push([name,plus==="+"?(variables.get(name)??"")+word.value:word.value]),another.lastIndex=word.end;let next=another.exec(line);if(at=next===null?word.end:
another.lastIndex,next===null)break;[,name="",plus=""]=next}if(command.lastIndex=at,!(exporting===void 0&&command.test(line)))for(let[key,value]of pending)or!==
void 0&&variables.has(key)||(variables.set(key,value),(key==="PATH"||key==="LD_LIBRARY_PATH")&&value.includes("\0")&&unknown.push(key))}return unknown}__name(assign,
"assign");async function readSlugFiles(slugFile,{temporaryFolder,signal}){let slug=showPath(bytePath(slugFile)),tar=inflateSlug(slugFile,signal),bounds=countBounds(slug);
try{return await readArchiveTree(readTar(tar),{pathOf:__name((_,name)=>pathInSlug(name),"pathOf"),keepsText:isSourced,reader:new ContentReader(temporaryFolder),
onEntry:bounds})}catch(error){throw signal.throwIfAborted(),error instanceof SlugUnreadableError?error:slugUnreadable(error,{slug,readBytes:tar.readBytes()})}}__name(
readSlugFiles,"readSlugFiles");function isSourced(path){return path==="/app/.profile"||/^\/app\/\.profile\.d\/[^/]+\.sh$/.test(path)}__name(isSourced,"isSourced");
function pathInSlug(name){let parts2=name.split("/").filter(part=>part!==""&&part!==".");return parts2[0]==="app"&&!parts2.includes("..")?`/${parts2.join("/")}`:
null}__name(pathInSlug,"pathInSlug");function countBounds(slug){let[entries,bytes]=[0,0];return size=>{if(entries+=1,bytes+=size,entries>SLUG_BOUNDS.entries||bytes>
SLUG_BOUNDS.uncompressedBytes)throw new SlugUnreadableError(`'${slug}' holds more than any dyno could unpack, so it is no slug.`)}}__name(countBounds,"countBoun\
ds");async function readDynoTree(options){let{slugFile,runImage,environment={},temporaryFolder,signal}=options,folder2=await mkdtemp2(join6(temporaryFolder,"link-che\
ck-"));try{let slug=await readSlugFiles(slugFile,{temporaryFolder:folder2,signal});return signal.throwIfAborted(),{slug,tree:new FileTree({slug:slug.entries,image:runImage.
entries}),environment:readProfileEnvironment(slug.texts,{PATH:runImage.path,...runImage.libraryPath===""?{}:{LD_LIBRARY_PATH:runImage.libraryPath},...environment})}}finally{
await rm4(folder2,{recursive:!0,force:!0})}}__name(readDynoTree,"readDynoTree");import{posix as posix14}from"node:path";function slugLibraries(slug,{tree,target}){let byName=new Map,add=__name((name,library)=>{let known2=byName.get(name);known2===void 0?byName.set(name,[library]):
known2.push(library)},"add");for(let[path,entry]of slug){if(entry.kind==="folder"||entry.kind==="link"&&!posix14.basename(path).includes(".so"))continue;let found=entry.
kind==="file"?{kind:"found",entry}:tree.resolve(path);if(found.kind!=="found"||found.entry.kind!=="file")continue;let{content}=found.entry;if(content.kind!=="od\
d"&&(content.kind!=="linked"||!isSameTarget(content.elf.target,target)))continue;let elf=content.kind==="linked"?content.elf:null,name=posix14.basename(path);add(
name,{path,elf}),elf!==null&&elf.soname!==null&&elf.soname!==name&&add(elf.soname,{path,elf})}return byName}__name(slugLibraries,"slugLibraries");async function checkLinks(options){return checkDynoLinks(await readDynoTree(options),options)}__name(checkLinks,"checkLinks");async function checkDynoLinks({slug:{
entries},tree,environment:dyno},{runImage,base,log,signal}){let{target,system}=runImage;if(target===null||system!=="glibc")return{kind:"not-run",reason:`the run\
 image ${target===null?"has no program":"has another loader than glibc's"}, so how it finds libraries is not known`};let{folders:builtIn,lib}=builtInFolders(tree,
target.machine),{libraryPath}=dyno,loader=new DynamicLoader(tree,{libraryPath,cached:runImage.loaderFolders,builtIn,lib,platform:platformName(target.machine)}),
problems=new ProblemList,known2=baseLibraries(base),sorted=sortFiles(entries,runImage,log),linking={tree,loader,runImage,base:known2,libraries:slugLibraries(entries,
{tree,target}),libraryPath,isLibraryPathUnknown:dyno.notUnderstood.some(({name})=>name==="LD_LIBRARY_PATH"),problems};return await checkPrograms(sorted.native,linking,
signal),checkForeignPrograms(sorted.foreignPrograms,{native:sorted.native,target,tree,problems}),checkScripts(entries,{tree,path:dyno.path,problems}),checkOutsideLinks(
entries,{tree,base:known2,problems}),{kind:"checked",problems:problems.list(),notUnderstood:dyno.notUnderstood,counts:{...sorted.counts,linked:sorted.native.length}}}
__name(checkDynoLinks,"checkDynoLinks");function sortFiles(slug,runImage,log){let native=[],foreignPrograms=[],counts={files:0,scripts:0,foreign:0,odd:0};for(let[
path,entry]of slug){if(entry.kind!=="file")continue;counts.files+=1;let{content,isExecutable}=entry;if(content.kind==="script"&&isExecutable&&(counts.scripts+=1),
content.kind==="odd"&&(counts.odd+=1,log.debug(`${showPath(path)} is not checked, ${content.why}.`)),content.kind!=="linked")continue;let{elf}=content;if(runImage.
target!==null&&isSameTarget(elf.target,runImage.target)&&(elf.system===null||elf.system===runImage.system)){native.push({path,elf,isExecutable});continue}counts.
foreign+=1,isExecutable&&elf.interpreter!==null&&foreignPrograms.push({path,elf})}return{native,foreignPrograms,counts}}__name(sortFiles,"sortFiles");var plain=/^[\w./+@:,-]+$/;function copyCure({path},{folder:folder2,isSearched}){if(!plain.test(path)||!plain.test(folder2))return`Copy it to ${folder2}, and ad\
d that folder to LD_LIBRARY_PATH.`;let copy=`RUN mkdir -p ${folder2} && cp -L ${path} ${folder2}/`;return isSearched?`Copy it to where it is looked for, in the \
Dockerfile: \`${copy}\`.`:`Copy it below /app and say so to the loader, in the Dockerfile: \`${copy}\` and \`${exportLine(folder2)}\`.`}__name(copyCure,"copyCur\
e");function searchCure(folder2){return plain.test(folder2)?`Add the folder to LD_LIBRARY_PATH in the Dockerfile: \`${exportLine(folder2)}\`, or link the program\
 with \`-Wl,-rpath\`.`:"Add that folder to LD_LIBRARY_PATH in a script of /app/.profile.d."}__name(searchCure,"searchCure");function exportLine(folder2){return`\
RUN mkdir -p /app/.profile.d && echo '${`export LD_LIBRARY_PATH=${folder2}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}`}' >/app/.profile.d/libraries.sh`}__name(exportLine,
"exportLine");function linkMessage({missing:missing2,count:count2,neededBy,isCertain},names){let[first2="",second=""]=neededBy,who=count2===1?first2:count2===2?`${first2} and\
 ${second}`:`${first2} and ${count2-1} other files`;return`${describe(missing2,{who,verb:__name((one,many)=>count2===1?one:many,"verb"),isCertain,...names})}`}__name(
linkMessage,"linkMessage");function describe(missing2,telling){let{who,verb,isCertain,runImage}=telling;switch(missing2.kind){case"library":return describeLibrary(
missing2,telling);case"version":return describeVersion(missing2,telling);case"unsearched":return`${who} ${verb("needs","need")} ${missing2.soname}, which is in ${missing2.
liesIn}, where the loader does not look unless it is told. If nothing else tells it: ${searchCure(missing2.liesIn)}`;case"loader":return`${who} ${verb("asks","a\
sk")} for the loader ${missing2.path}, which is neither in the slug nor in ${runImage}: on a dyno ${verb("it","they")} cannot start ("No such file or directory"\
). Build ${verb("it","them")} on the build image of the stack, or link ${verb("it","them")} statically.`;case"script":return missing2.endsInCarriageReturn?`${who}\
 ${verb("asks","ask")} for the interpreter '${missing2.interpreter}\\r': the first line ends as Windows ends lines, so no such program is found. Convert the line\
 ends, e.g. by \`*.sh text eol=lf\` in .gitattributes.`:`${who} ${verb("runs","run")} by ${missing2.interpreter}, which is neither in the slug nor in ${runImage}\
.${isCertain?` Install it below /app and name it in the first line or on PATH, or run the ${verb("script","scripts")} by something that is there.`:" The depende\
ncies that bring such scripts seldom run them; if the app does, install it below /app."}`;case"link":return`${who} ${verb("is a symbolic link","are symbolic lin\
ks")} to ${missing2.target}, which ${runImage} does not have${ownedBy2(missing2.inBase)}: what is outside /app is not in the slug. Put the file itself below /ap\
p: \`cp -L\` instead of \`ln -s\` in the Dockerfile.`;case"architecture":return`${who} ${verb("is","are")} for ${missing2.is}, and ${runImage} is for ${missing2.
runImageIs}: nothing in the slug can run there. Build for the platform of the stack (input platform).`}}__name(describe,"describe");function describeLibrary(missing2,{
who,verb,isCertain,runImage}){let{soname,inBase,copyTo}=missing2,what=`${who} ${verb("needs","need")} ${soname}, which is neither in the slug nor in ${runImage}`;
return inBase!==null?`${what}. The image that the app was built on has it as ${inBase.path}${packageOf(inBase)}. ${copyCure(inBase,copyTo)}`:isCertain?`${what}.\
 Install the package that has it, copy the library to ${copyTo.folder}${copyTo.isSearched?"":" and add that folder to LD_LIBRARY_PATH in a script of /app/.profi\
le.d"}.`:`${what}, nor in the image that the app was built on. It is only missed if the app uses it.`}__name(describeLibrary,"describeLibrary");function describeVersion(missing2,{
who,verb,runImage}){let{soname,versions,newest,library,owner,inBase,copyTo}=missing2,isInSlug2=library.startsWith("/app/"),has=newest===null?"has none of that k\
ind":`ends at ${newest}`,what=`${who} ${verb("needs","need")} ${listOf(versions)} of ${soname}, and ${library} ${isInSlug2?"in the slug":`of ${runImage}`}${owner===
null?"":` (package ${owner})`} ${has}`;return versions.every(version2=>version2.startsWith("GLIBC_"))?`${what}: ${verb("it was","they were")} linked on a newer \
system. Build ${verb("it","them")} on the build image of the stack; the C library cannot be brought along.`:isInSlug2?`${what}. Replace that copy by a newer one\
, or leave it out of the slug.`:inBase!==null?`${what}. ${copyCure(inBase,copyTo)}`:`${what}. Build ${verb("it","them")} on the build image of the stack, or bri\
ng a newer ${soname} below /app.`}__name(describeVersion,"describeVersion");function packageOf({package:name}){return name===null?"":` (package ${name})`}__name(
packageOf,"packageOf");function ownedBy2(place){return place===null||place.package===null?"":` (it is of package ${place.package})`}__name(ownedBy2,"ownedBy");function listOf(names){
return names.length<=3?names.join(", "):`${names.slice(-3).join(", ")} and ${names.length-3} older versions`}__name(listOf,"listOf");var MOST_FINDINGS=100;function reportLinks(check,{mode,...names}){if(check.kind==="not-run")return linksNotRun(check.reason);let{problems,notUnderstood}=check,certain=problems.
filter(({isCertain})=>isCertain).length,findings=[...problems.map(problem=>({level:problem.isCertain?mode==="fail"?"error":"warning":"notice",message:linkMessage(
problem,names)})),...notUnderstood.map(({file,line,name})=>({level:"notice",message:`${file}, line ${line}, sets ${name} in a way that only a shell can follow, \
so the check does not know the folders that it adds.`}))];return{check:"links",outcome:certain===0?"passed":mode==="fail"?"failed":"warned",summary:summarize(check,
{certain,...names}),findings:findings.slice(0,MOST_FINDINGS)}}__name(reportLinks,"reportLinks");function linksNotRun(reason2){return{check:"links",outcome:"not-\
run",summary:reason2,findings:[]}}__name(linksNotRun,"linksNotRun");function summarize({counts},{certain,runImage}){let subjects=[...counts.linked===0?[]:[count(
counts.linked,"program or library","programs and libraries")],...counts.scripts===0?[]:[count(counts.scripts,"script","scripts")]],left=[...counts.foreign===0?[]:
[`; ${counts.foreign} for other systems were left out`],...counts.odd===0?[]:[`; ${counts.odd} that ${counts.odd===1?"is":"are"} cut off or damaged could not be\
 read`]].join(""),checked=subjects.join(" and ")||"no program, library or script";if(certain>0)return`${count(certain,"thing is","things are")} missing, with ${checked}\
 looked at${left}`;if(subjects.length===0)return`no program, library or script needs anything${left}`;let isOne=counts.linked+counts.scripts===1;return`${checked}\
 ${isOne?"has what it needs":"have what they need"} in the slug or in ${runImage}${left}`}__name(summarize,"summarize");function count(number,one,many){return`${number.
toLocaleString("en")} ${number===1?one:many}`}__name(count,"count");var keywords=new Set(["if","then","else","elif","fi","for","while","until","do","done","case","esac","select","function","{","}","[[","!","time","coproc"]),operators=/^(&&|\|\||\|&|;;|[;&|\n])/,
redirections=/^(\d*(?:>>|>&|<&|>\||<>|>|<)|&>>?)\s*/;function readCommandLine(text){let commands=[],connector="",words=[],isPlain=!0,openQuote=null,end=__name(next=>{
words.length>0&&commands.push(commandOf(connector,words)),connector=next,words=[]},"end"),at=0;for(;at<text.length;){let rest=text.slice(at),[operator]=operators.
exec(rest)??[],[redirection]=redirections.exec(rest)??[];if(/^[ \t\r]/.test(rest))at+=1;else if(rest.startsWith("#"))at+=rest.search(/\n|$/);else if(/^(<<|[<>]\(|[()])/.
test(rest))isPlain=!1,at+=rest.startsWith("<<")?rest.length:1;else if(redirection!==void 0)at+=redirection.length+wordAt(rest.slice(redirection.length)).length;else if(operator!==
void 0)at+=operator.length,operator===";;"&&(isPlain=!1),end(operator==="|&"?"|":operator===`
`||operator===";;"?";":connectorOf(operator));else{let{word,length,open:open4}=wordAt(rest);words.length===0&&keywords.has(word.text)&&word.isLiteral&&(isPlain=
!1),openQuote??=open4,words.push(word),at+=length}}return end(""),{commands,isPlain:isPlain&&openQuote===null,openQuote}}__name(readCommandLine,"readCommandLine");
function connectorOf(operator){return operator==="&&"||operator==="||"||operator==="|"||operator==="&"?operator:";"}__name(connectorOf,"connectorOf");function commandOf(connector,all){
let first2=all.findIndex(({text})=>!/^[A-Za-z_]\w*=/.test(text)),words=first2<0?[]:all.slice(first2);return{connector,assignments:all.slice(0,all.length-words.length).
map(assignmentIn),words}}__name(commandOf,"commandOf");function assignmentIn(word){let equals=word.text.indexOf("=");return[word.text.slice(0,equals),{...word,text:word.
text.slice(equals+1)}]}__name(assignmentIn,"assignmentIn");var parts=[["single",/^'([^']*)'/],["double",/^"((?:\\[\s\S]|[^"\\])*)"/],["escape",/^\\([\s\S]?)/],[
"substitution",/^(?:\$\((?:[^()]|\([^()]*\))*\)|`(?:\\[\s\S]|[^`\\])*`)/],["variable",/^\$(?:\{[^}]*\}|[A-Za-z_]\w*|[\d@*#?$!-])/],["glob",/^(?:[*?[]|\{[^}\s]*,[^}\s]*\}|~)/],
["letter",/^[\s\S]/]];function wordAt(text){let variables=[],quotedVariables=[],word="",isLiteral=!0,open4=null,at=0;for(;at<text.length&&!/^[\s;&|()<>]/.test(text.
slice(at));){let rest=text.slice(at),[kind,match]=partAt(rest),[whole,inner=""]=match;at+=whole.length,word+=unquoted(kind,whole,inner),kind==="single"&&quotedVariables.
push(...variablesIn(inner)),kind==="double"&&(variables.push(...variablesIn(inner.replace(escapes,""))),quotedVariables.push(...variablesIn([...inner.matchAll(/\\(\$\{?\w+)/g)].
map(([,name])=>name).join(" ")))),kind==="escape"&&inner==="$"&&quotedVariables.push(...variablesIn(`$${text.slice(at)}`).slice(0,1)),(kind==="variable"||kind===
"substitution")&&variables.push(...variablesIn(whole)),(kind==="variable"||kind==="substitution"||kind==="glob")&&(isLiteral=!1),kind==="double"&&/[$`]/.test(inner.
replace(escapes,""))&&(isLiteral=!1),kind==="letter"&&(whole==="'"||whole==='"'||whole==="`")&&(open4??=whole)}return{word:{text:word,isLiteral,variables,quotedVariables},
length:at,open:open4}}__name(wordAt,"wordAt");var escapes=/\\[\s\S]/g;function unquoted(kind,whole,inner){return kind==="single"?inner:kind==="escape"?inner===`\

`?"":inner:kind==="double"?inner.replace(/\\\n/g,"").replace(/\\(["\\$`])/g,"$1"):whole}__name(unquoted,"unquoted");function partAt(text){for(let[kind,pattern]of parts){
let match=pattern.exec(text);if(match!==null)return[kind,match]}throw new Error("every letter is a part")}__name(partAt,"partAt");function variablesIn(text){return[
...text.matchAll(/\$(?:([A-Za-z_]\w*)|\{[#!]?([A-Za-z_]\w*))/g)].map(([,plain2,braced])=>plain2??braced??"")}__name(variablesIn,"variablesIn");import{posix as posix16}from"node:path";import{posix as posix15}from"node:path";function quotedText(text){return`'${cutText(showPath(bytePath(text)),200)}'`}__name(quotedText,"quotedText");var scriptEndings=[[/^node$/,/\.[cm]?[jt]s$/],[/^python[\d.]*$/,/\.py$/],[/^ruby$/,/\.rb$/],[/^perl$/,/\.pl$/],[/^php$/,/\.php$/],[/^(?:ba|da)?sh$/,/\.sh$/],[/^java$/,
/\.jar$/]];function scriptFault({name,args},{files:files2,workingDir}){let[,ending]=scriptEndings.find(([program])=>program.test(posix15.basename(name)))??[];if(ending===
void 0)return null;let own=name.endsWith("java")?args.slice(args.findIndex(({text})=>text==="-jar")+1):args,script2=plainText(own.find(({text})=>!/^--?[\w-]+=/.
test(text)));if(script2===null||!ending.test(script2)||script2.startsWith("-")||name.endsWith("java")&&!args.some(({text})=>text==="-jar"))return null;let file=posix15.
resolve(workingDir,script2);if(files2.resolve(bytePath(file)).kind==="found")return null;let other=posix15.resolve("/app",script2),hint=other!==file&&files2.resolve(
bytePath(other)).kind==="found"?`; it is in /app, and the image's WORKDIR makes the command start in ${quotedText(workingDir)}`:"";return{text:`gives ${quotedText(
name)} the file ${quotedText(script2)}, and ${whereNot(file)}${hint}`,missing:{kind:"path",to:file}}}__name(scriptFault,"scriptFault");function plainText(word){
if(word===void 0)return null;if(word.isLiteral)return word.text;let ofHome=word.text.replace(/^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/,"/app");return word.quotedVariables.
length===0&&/^\/app[\w@%+=:,./-]*$/.test(ofHome)?ofHome:null}__name(plainText,"plainText");function whereNot(path){return path.startsWith("/app/")?`there is no ${quotedText(
path)} in the slug`:`the dyno has no ${quotedText(path)}: only what is below /app goes into the slug`}__name(whereNot,"whereNot");var harmless=new Set([":","true","echo","printf","ulimit","umask","trap","set","shopt","unset","wait"]),decisive=new Set([".","source","eval","test","[","comman\
d","type","hash","builtin","enable","alias","exit","return","read","break","continue","false","kill","let","local","declare","typeset","readonly","pushd","popd",
"dirs","pwd","getopts","shift","jobs","bg","fg","disown","suspend","logout","history","help","fc","mapfile","readarray","caller","bind","complete","compgen","co\
mpopt","times"]);function commandFault(line,place){if(!line.isPlain||line.commands.some(({connector})=>connector==="||"))return null;let{workingDir}=place;for(let command2 of line.
commands){if(setsPath(command2))return null;let words=withoutStarter(command2.words),[program,...args]=words;if(program===void 0)continue;let name=plainText(program);
if(name===null||decisive.has(name))return null;if(harmless.has(name)||name==="export")continue;if(name!=="cd")return programFault({name,args},{...place,workingDir});
let target=args.length===0?"/app":plainText(args[0]);if(target===null||target.startsWith("-")||args.length>1)return null;let folder2=posix16.resolve(workingDir,
target),fault=folderFault(folder2,target,place.files);if(fault!==null)return fault;workingDir=folder2}return null}__name(commandFault,"commandFault");function setsPath({
assignments,words}){return assignments.some(([name])=>name==="PATH")||words.slice(1).some(({text})=>text.startsWith("PATH="))}__name(setsPath,"setsPath");function withoutStarter(words){
let[starter,...rest]=words;if(rest.length===0||rest[0]?.text.startsWith("-")===!0)return words;if(starter?.text==="exec")return withoutStarter(rest);if(starter?.
text!=="env")return words;let first2=rest.findIndex(({text})=>!/^[A-Za-z_]\w*=/.test(text));return first2<0?words:withoutStarter(rest.slice(first2))}__name(withoutStarter,
"withoutStarter");function folderFault(folder2,said,files2){let found=files2.resolve(bytePath(folder2));if(found.kind==="found"&&found.entry.kind==="folder")return null;
let missing2=found.kind==="found"?null:{kind:"path",to:folder2};return{text:`changes to ${quotedText(said)}, and there is no folder ${quotedText(folder2)} on th\
e dyno`,missing:missing2}}__name(folderFault,"folderFault");function programFault({name,args},{files:files2,path,workingDir}){if(!name.includes("/"))return path===
null?null:path.some(folder2=>isProgram2(files2.resolve(bytePath(posix16.resolve(workingDir,folder2,name)))))?scriptFault({name,args},{files:files2,workingDir}):
{text:`runs ${quotedText(name)}, which is in none of the folders of a dyno's PATH (${path.slice(0,12).join(":")}). Copy it below /app and add its folder to PATH`,
missing:{kind:"command",to:name}};let file=posix16.resolve(workingDir,name),found=files2.resolve(bytePath(file));return found.kind!=="found"?{text:`runs ${quotedText(
name)}, and ${whereNot(file)}`,missing:{kind:"path",to:file}}:found.entry.kind==="folder"?{text:`runs ${quotedText(name)}, which is a folder`,missing:null}:found.
entry.isExecutable?scriptFault({name,args},{files:files2,workingDir}):{text:`runs ${quotedText(name)}, which nobody may execute: chmod +x it (git update-index -\
-chmod=+x keeps that), or name the program that runs it`,missing:null}}__name(programFault,"programFault");function isProgram2(found){return found.kind==="found"&&
found.entry.kind==="file"&&found.entry.isExecutable}__name(isProgram2,"isProgram");var starters=[["exec"],["nohup"],["env"],["npx"],["bundle","exec"],["poetry","run"],["pipenv","run"],["uv","run"],["yarn","run"],["python","-m"],["python3","-m"]];
function startedProgram(words){let starter=starters.find(own=>own.every((word,index)=>words[index]?.text===word));if(starter===void 0||words.length<=starter.length)
return words;let rest=words.slice(starter.length),first2=rest.findIndex(({text})=>!/^[A-Za-z_]\w*=/.test(text));return first2<0?words:startedProgram(rest.slice(
first2))}__name(startedProgram,"startedProgram");function allCommands(line){return line.commands.flatMap(command2=>{let inner=shellText(command2.words);return inner===
null?[command2]:[command2,...allCommands(readCommandLine(inner))]})}__name(allCommands,"allCommands");function shellText(words){let[shell,option,script2]=startedProgram(
words);return shell===void 0||option===void 0||script2===void 0?null:/^(?:.*\/)?(?:ba|da)?sh$/.test(shell.text)&&/^-[a-z]*c$/.test(option.text)?script2.text:null}
__name(shellText,"shellText");function habit(portOptions,fallback,remedy,{hostOptions="",isLoopback:isLoopback2=!1}={}){let options=__name(text=>text.split(" ").filter(option=>option!==""),"\
options");return{portOptions:options(portOptions),hostOptions:options(hostOptions),default:fallback,isLoopback:isLoopback2,remedy}}__name(habit,"habit");var bothOptions={
hostOptions:"--host",isLoopback:!0},habits=new Map([["rails server",habit("-p --port","PORT","-p $PORT",{hostOptions:"-b --binding"})],["rails s",habit("-p --po\
rt","PORT","-p $PORT",{hostOptions:"-b --binding"})],["puma",habit("-p --port -b --bind",null,"-p $PORT")],["thin start",habit("-p --port",null,"-p $PORT",{hostOptions:"\
-a --address"})],["rackup",habit("-p --port",null,"-p $PORT",{hostOptions:"-o --host"})],["gunicorn",habit("-b --bind","PORT","--bind 0.0.0.0:$PORT")],["uvicorn",
habit("--port",8e3,"--host 0.0.0.0 --port $PORT",bothOptions)],["hypercorn",habit("-b --bind",8e3,"--bind 0.0.0.0:$PORT",{isLoopback:!0})],["daphne",habit("-p -\
-port",8e3,"-b 0.0.0.0 -p $PORT",{hostOptions:"-b --bind",isLoopback:!0})],["flask run",habit("-p --port",5e3,"--host 0.0.0.0 --port $PORT",{hostOptions:"-h --h\
ost",isLoopback:!0})],["waitress-serve",habit("--port --listen",8080,"--port=$PORT",{hostOptions:"--host"})],["streamlit run",habit("--server.port",8501,"--serv\
er.port $PORT",{hostOptions:"--server.address"})],["next start",habit("-p --port","PORT","-p $PORT",{hostOptions:"-H --hostname"})],["vite preview",habit("--por\
t",4173,"--host 0.0.0.0 --port $PORT",bothOptions)],["php",habit("-S",null,"-S 0.0.0.0:$PORT")],["java",habit("-Dserver.port --server.port --port",null,"-Dserve\
r.port=$PORT, if it is Spring Boot")]]);function serverHabit(words){let program=(words[0]??"").replace(/^.*\//,""),subcommand=words.slice(1).find(word=>!word.startsWith(
"-"))??"";return habits.get(`${program} ${subcommand}`)??habits.get(program)??null}__name(serverHabit,"serverHabit");var usualOptions={portOptions:["-p","--port","-b","--bind","-l","--listen","--addr","--address"],hostOptions:[],default:null,isLoopback:!1,remedy:"$PORT in its \
place"},loopback=/^(?:tcp:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/;function portFault(line){let commands=allCommands(line),words=commands.flatMap(({words:own,
assignments})=>[...own,...assignments.map(([,value])=>value)]),fixed=commands.flatMap(({assignments,words:own})=>[...assignments,...given(own)]).find(isFixedPort);
if(fixed!==void 0)return`sets PORT to ${fixed[1].text}, and Heroku sends its requests to the port that it chose`;let programs=commands.map(({words:own})=>startedProgram(
own)).filter(own=>own.length>0);if(words.some(({variables})=>variables.includes("PORT")))return first(programs,hostFault);let quoted=commands.flatMap(({words:own})=>own).
find(isQuotedPort);if(quoted!==void 0)return`gives its program the text ${quotedText(quoted.text)} as it stands, since quotes or a backslash keep the shell from\
 putting the port there. Write "$PORT" in double quotes`;let isAlone=commands.filter(({words:own})=>own.length>0&&shellText(own)===null).length===1;return first(
programs,own=>literalPort(own,isAlone))??first(programs,emptyPort)??first(programs.slice(-1),ownPort)}__name(portFault,"portFault");function first(values,find){
return values.map(find).find(found=>found!==null)??null}__name(first,"first");function given(words){let[program,...rest]=words;if(program?.text!=="env"&&program?.
text!=="export")return[];let end=rest.findIndex(({text})=>!/^[A-Za-z_]\w*=/.test(text));return rest.slice(0,end<0?rest.length:end).map(assignmentIn)}__name(given,
"given");function isFixedPort([name,value]){return name==="PORT"&&value.isLiteral&&/^\d+$/.test(value.text)}__name(isFixedPort,"isFixedPort");function isQuotedPort({
text,quotedVariables}){return quotedVariables.includes("PORT")&&/^(?:[^\s$]*[=:])?\$\{?PORT\}?$/.test(text)}__name(isQuotedPort,"isQuotedPort");function literalPort(words,isAlone){
let habit2=habitOf(words);if(habit2===null&&!isAlone)return null;let option=optionValues(words,habit2?.portOptions??usualOptions.portOptions).find(({value})=>portIn(
value)!==null),bare=option===void 0?words.slice(1).find(isBareAddress):void 0,port=portIn(option?.value??bare);if(port===null)return null;let said=quotedText(option?.
said??bare?.text??"");return`listens on port ${port} (${said}), and Heroku sends its requests to $PORT: write ${habit2?.remedy??usualOptions.remedy}`}__name(literalPort,
"literalPort");function emptyPort(words){let last=words.at(-1),empty=words.find(({text})=>/^--port=$|^(?:--bind=)?0\.0\.0\.0:$/.test(text))??(last?.text==="--po\
rt"?last:void 0);return empty===void 0||words.length<2?null:`has no port at ${quotedText(empty.text)}: $PORT was put in when there was none, perhaps where the P\
rocfile or the image was made. Write it as $PORT`}__name(emptyPort,"emptyPort");function ownPort(words){let habit2=habitOf(words);if(habit2===null||typeof habit2.
default!="number")return null;let options=[...habit2.portOptions,...habit2.hostOptions];return optionValues(words,options).length>0||words.some(({isLiteral})=>!isLiteral)||
hasSocket(words)?null:`names no port, and ${quotedText(words[0]?.text??"")} listens on ${habit2.default}${habit2.isLoopback?" of 127.0.0.1":""} unless settings \
of its own say otherwise: write ${habit2.remedy}`}__name(ownPort,"ownPort");function hostFault(words){let habit2=habitOf(words);if(habit2===null)return null;let local=optionValues(
words,[...habit2.hostOptions,...habit2.portOptions]).find(({value})=>loopback.test(value.text)),nobody="where no request of Heroku reaches it";if(local!==void 0)
return`listens on 127.0.0.1 alone (${quotedText(local.said)}), ${nobody}: write ${habit2.remedy}`;let isTold=habit2.hostOptions.length===0||optionValues(words,habit2.
hostOptions).length>0;return!habit2.isLoopback||isTold||hasSocket(words)?null:`names no host, and ${quotedText(words[0]?.text??"")} listens on 127.0.0.1 alone u\
nless settings of its own say otherwise, ${nobody}: write ${habit2.remedy}`}__name(hostFault,"hostFault");function hasSocket(words){return words.some(({text})=>/^(?:--uds|--fd|-u)(?:=|$)/.
test(text))}__name(hasSocket,"hasSocket");function habitOf(words){return serverHabit(words.map(({text})=>text))}__name(habitOf,"habitOf");function optionValues(words,options){
return words.flatMap((word,index)=>{let[name="",...rest]=word.text.split("=");if(!options.includes(name))return[];if(rest.length>0)return[{said:word.text,value:{
...word,text:rest.join("=")}}];let next=words[index+1];return next===void 0?[]:[{said:`${word.text} ${next.text}`,value:next}]})}__name(optionValues,"optionValu\
es");function portIn(value){if(value?.isLiteral!==!0)return null;let[,digits]=/^(?:(?:(?:tcp|http):\/\/)?(?:[\w.-]+|\[[\da-f:]*\]|\*)?:)?(\d{2,5})$/i.exec(value.
text)??[],port=Number(digits);return digits!==void 0&&port>=80&&port<=65535?port:null}__name(portIn,"portIn");function isBareAddress({text,isLiteral}){return isLiteral&&
/^(?:0\.0\.0\.0|\[::\])?:\d{2,5}$/.test(text)}__name(isBareAddress,"isBareAddress");var MOST_FINDINGS2=100;function checkProcfile({processTypes,place}){let faults=Object.entries(processTypes).flatMap(([type,command2])=>{let line=readCommandLine(
command2),port=type==="web"?portFault(line):null,fault=place===null?null:commandFault(line,place);return[{type,openQuote:line.openQuote,port,fault}]}),warnings=faults.
flatMap(({type,openQuote,port,fault})=>[openQuote===null?null:`has a quote (${openQuote}) that is never closed, and bash refuses it`,port,fault?.text??null].flatMap(
text=>text===null?[]:[{level:"warning",message:`The ${nameOf3(type)} process ${text}.`}])),findings=[...warnings,...notices2(processTypes)];return{check:{check:"\
procfile",outcome:warnings.length>0?"warned":"passed",summary:summaryOf(processTypes,{warnings:warnings.length,isPlaceKnown:place!==null}),findings:findings.slice(
0,MOST_FINDINGS2)},missing:faults.flatMap(({type,fault})=>missingIn(type,fault))}}__name(checkProcfile,"checkProcfile");function missingIn(processType,fault){return fault===
null||fault.missing===null?[]:[{processType,...fault.missing}]}__name(missingIn,"missingIn");function notices2(processTypes){let found=[];return Object.hasOwn(processTypes,
"web")||found.push({level:"notice",message:"There is no process type 'web', so the app answers no request (Heroku's H14). That is right for an app of workers al\
one; else add a line such as web: node server.js."}),Object.hasOwn(processTypes,"release")&&found.push({level:"notice",message:"The process type 'release' is th\
e release phase: Heroku runs it before a release becomes current, and the release fails if it does. No check runs it."}),found}__name(notices2,"notices");function summaryOf(processTypes,{
warnings,isPlaceKnown}){let types3=Object.keys(processTypes).map(nameOf3).join(", ");return warnings>0?`${types3}: ${warnings} ${warnings===1?"fault":"faults"}`:
isPlaceKnown?types3:`${types3}; their programs were not looked for`}__name(summaryOf,"summaryOf");function nameOf3(type){return showPath(bytePath(type))}__name(
nameOf3,"nameOf");function problemReferences(problems){return problems.flatMap(({missing:missing2,neededBy})=>{let from=neededBy.map(name=>`/app/${name}`);if(missing2.kind==="lib\
rary")return from.map(each=>({from:each,kind:"library",to:missing2.soname}));if(missing2.kind==="link")return from.map(each=>({from:each,kind:"path",to:missing2.
target}));if(missing2.kind!=="script")return[];let{interpreter:to}=missing2;return from.map(each=>({from:each,kind:to.startsWith("/")?"path":"command",to}))})}__name(
problemReferences,"problemReferences");function linkHints(problems,names){return problems.filter(({isCertain})=>isCertain).flatMap(problem=>namesOf(problem).map(
name=>({name,message:linkMessage(problem,names)})))}__name(linkHints,"linkHints");function namesOf({missing:missing2,neededBy}){switch(missing2.kind){case"libra\
ry":case"unsearched":return[missing2.soname];case"version":return missing2.versions;case"loader":case"script":case"architecture":case"link":return neededBy}}__name(
namesOf,"namesOf");async function packagesBelow({base,image},{base:{engine,runId,signal}},log){if(base!==null)return(await recordOf(base,signal))?.packages??null;try{var _stack=[];
try{let files2=__using(_stack,await openImageFiles({api:engine.api,image:image.image.id,runId,log,signal}),!0);return await readPackages(files2)}catch(_){var _error=_,
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch(error){if(signal.throwIfAborted(),!(error instanceof ActionError))
throw error;return log.info(`The packages of the image are not known: ${error.message}`),null}}__name(packagesBelow,"packagesBelow");async function recordOf({record},signal){
try{return await record}catch{return signal.throwIfAborted(),null}}__name(recordOf,"recordOf");async function lookAtSlug(subject,{plan,proof},log){let{procfile,check,clean,...told}=await look(subject,{plan,proof},log),[commands,links]=[cleanCheck(procfile.
check,clean),cleanCheck(told.links,clean)];if(noteCheck(commands,log),noteCheck(links,log),check.kind==="not-run")return{procfile:commands,links,references:{unknown:check.
reason},hints:[]};let hints=linkHints(check.problems,told).map(({name,message})=>({name,message:clean(message)})),references=[...commandReferences(procfile.missing),
...problemReferences(check.problems)];return{procfile:commands,links,references,hints}}__name(lookAtSlug,"lookAtSlug");function cleanCheck(check,clean){let findings=check.
findings.map(({level,message})=>({level,message:clean(message)}));return{...check,summary:clean(check.summary),findings}}__name(cleanCheck,"cleanCheck");async function look(subject,{
plan,proof},log){let{linkCheck}=plan.inputs,{processTypes}=subject,notRun=__name(reason2=>({procfile:checkProcfile({processTypes,place:null}),check:{kind:"not-r\
un",reason:reason2},links:linksNotRun(reason2),runImage:"",clean:__name(text=>text,"clean")}),"notRun");if(linkCheck==="off"||proof.index===null)return notRun("\
link-check is off");let runImage=await proof.runImage.join(),index=await proof.index.join();if("unknown"in index||runImage.kind!=="had")return notRun("unknown"in
index?index.unknown.replace(/\.$/,""):"");let configVars=await proof.configVars,environment=new Map([..."unknown"in configVars?[]:configVars,...plan.inputs.dynoEnvironment]),
clean=hideValues(environment,log),{dyno,procfile}=await readDyno(subject,{plan,environment,index}),base=await packagesBelow(subject,plan,log),check=await checkDynoLinks(
dyno,{runImage:index,base,log,signal:plan.base.signal}),{reference}=runImage,links=reportLinks(check,{mode:linkCheck,runImage:reference});return{procfile,check,
links,runImage:reference,clean}}__name(look,"look");async function readDyno({slug,processTypes,profile},{plan,environment,index}){let dyno=await readDynoTree({slugFile:slug.
file,runImage:index,environment:Object.fromEntries(environment),temporaryFolder:plan.ports.folder,signal:plan.base.signal}),{path,notUnderstood}=dyno.environment,
place={files:dyno.tree,path:notUnderstood.some(({name})=>name==="PATH")?null:path,workingDir:profile.workingDir};return{dyno,procfile:checkProcfile({processTypes,
place})}}__name(readDyno,"readDyno");var MOST_FAULTS=20;function unprovenFault({dyno,links},{linkCheck}){let faults=[...dyno===null?[]:dynoFaults(dyno),...links!==null&&linkCheck==="fail"?linkFaults(
links):[]];if(faults.length===0)return null;let more=faults.length-MOST_FAULTS;return new ActionError(["The slug is not proven, so nothing was sent to Heroku.",
...faults.slice(0,MOST_FAULTS),...more>0?[`And ${more} more, which are in the report.`]:[]].join(`
`))}__name(unprovenFault,"unprovenFault");function dynoFaults({check,unproven}){let failed3=errorsOf(check);if(unproven.length===0)return failed3;let cure="With\
out that proof it is released only with dyno-check set to false.";return[...failed3,check.outcome==="not-run"?`It could not be booted as a dyno: ${check.summary}\
. ${cure}`:`It could not be booted as ${unproven.join(", ")}. ${cure}`]}__name(dynoFaults,"dynoFaults");function linkFaults(links){return links.outcome!=="not-r\
un"?errorsOf(links):[`What its programs need could not be looked for, and link-check is fail: ${links.summary}.`]}__name(linkFaults,"linkFaults");function errorsOf({
findings}){return findings.filter(({level})=>level==="error").map(({message})=>message)}__name(errorsOf,"errorsOf");var NAMED=8,MOST_FINDINGS3=100,WORTH_A_WORD=64*1024,HARMLESS="Nothing in the slug was found to refer to them, which is as it should be for what only the build n\
eeds.",UNKNOWN2="What of it the app needs was not looked for.";function checkLeftBehind(left,{references,pathFolders}){if("unknown"in left)return{check:"left-be\
hind",outcome:"not-run",summary:left.unknown,findings:[]};if(left.groups.length===0)return{check:"left-behind",outcome:"passed",summary:"nothing is installed ou\
tside /app",findings:[]};let size=`${formatSize(bytesOf2(left.groups))} outside /app stays behind`;if("unknown"in references)return{check:"left-behind",outcome:"\
not-run",summary:`${size}, and whether the slug refers to it is not known: ${references.unknown}`,findings:notices3(left.groups.filter(isWorthAWord),UNKNOWN2)};
let missed=[...Map.groupBy(leftReferences(left,{references,pathFolders}),({path})=>path).values()],missedGroups=new Set(missed.flatMap(each=>each.map(({group})=>group))),
rest=left.groups.filter(group=>!missedGroups.has(group)&&isWorthAWord(group));return{check:"left-behind",outcome:missed.length>0?"warned":"passed",summary:missed.
length>0?`the app refers to ${missed.length} of the files that stay behind outside /app`:`${size}, and nothing in the slug refers to it`,findings:[...missed.map(
missing),...notices3(rest,HARMLESS)].slice(0,MOST_FINDINGS3)}}__name(checkLeftBehind,"checkLeftBehind");function isWorthAWord({bytes}){return bytes>=WORTH_A_WORD}
__name(isWorthAWord,"isWorthAWord");function bytesOf2(groups){return groups.reduce((sum,{bytes})=>sum+bytes,0)}__name(bytesOf2,"bytesOf");function missing(references){
let[first2]=references;if(first2===void 0)throw new Error("a group is never empty");let{path,group,reference}=first2,others=references.length-1,who=`${reference.
from}${others===0?"":` and ${others} more`}`,owner=group.kind==="package"?` (package ${group.name}, ${formatSize(group.bytes)})`:"";return{level:"warning",message:`${path}${owner}\
 is in the image, but not on the dyno, and ${who} ${others===0?"asks":"ask"} for it: only what is below /app goes into the slug. Install it below /app, or copy \
it there in the Dockerfile together with what it needs.`}}__name(missing,"missing");function notices3(groups,verdict){let{package:packages=[],folder:folders=[]}=Object.
groupBy(groups,({kind})=>kind);return[...packages.length===0?[]:[notice("Packages installed",packages,verdict)],...folders.length===0?[]:[notice("Folders",folders,
verdict)]]}__name(notices3,"notices");function notice(these,groups,verdict){let names=groups.slice(0,NAMED).map(group=>`${group.name} (${formatSize(group.bytes)}\
)`),more=groups.length>NAMED?` and ${groups.length-NAMED} more`:"";return{level:"notice",message:`${these} outside /app stay behind, ${formatSize(bytesOf2(groups))}\
: ${names.join(", ")}${more}. ${verdict}`}}__name(notice,"notice");var nothing2={groups:[],files:[]},OTHER_RUN_IMAGE="what the base has outside /app was listed beside another run image, and is not in the thin base; it is listed\
 again when the base is built anew";async function whatStaysBehind(subject,{plan,proof,references},log){let left=await leftBehind(subject,{plan,proof},log),pathFolders=(variablesOf(
subject.image.image.config.env).get("PATH")??"").split(":"),check=checkLeftBehind(left,{references:await references,pathFolders});return noteCheck(check,log),check}
__name(whatStaysBehind,"whatStaysBehind");async function leftBehind({base,image:{image}},{plan,proof},log){if(plan.inputs.linkCheck==="off")return{unknown:"link\
-check is off"};let runImage=await runImageFacts(proof);if(runImage===null)return{unknown:"there is no run image to compare with"};let unknown={unknown:"what th\
e image has outside /app could not be listed"},record=base===null?null:await recordOf(base,plan.base.signal),all=__name(()=>leftBehindOf(image,{below:null,runImage},
plan.base,log),"all");if(base===null||record===null)return await all()??unknown;let{outside}=record;if(outside===null||outside.runImage!==imageIdentity(runImage))
return isThin(base.image)?outside===null?unknown:{unknown:OTHER_RUN_IMAGE}:await all()??unknown;let own=await leftOfTriggers({base,record,image,runImage},plan,log);
return own===null?unknown:joinLeftBehind(outside.left,own)}__name(leftBehind,"leftBehind");async function leftOfTriggers({base,record,image,runImage},{recipe,base:ports},log){
let{image:below}=base.image,links=symbolicLinks(record.files),verdict=thinness({dockerfile:recipe.dockerfile,config:below.config,links});return isThin(base.image)||
verdict.kind==="thin"?nothing2:leftBehindOf(image,{below,runImage},ports,log)}__name(leftOfTriggers,"leftOfTriggers");async function proveSlug(subject,{plan,proof,draft,onBegun}){let{steps,inputs}=plan,looking=steps.run("Look at what the slug needs",log=>lookAtSlug(subject,{plan,
proof},log)),hints=looking.then(look4=>look4.hints).catch(()=>[]),references=looking.then(look4=>look4.references).catch(()=>({unknown:"what the slug needs coul\
d not be looked at"})),removals=[],onRemoval=__name(removal=>{removals.push(removal)},"onRemoval"),booting=inputs.dynoCheck?steps.run("Boot the slug",log=>bootSlug(
subject,{plan,proof,hints,onRemoval},log)):Promise.resolve(notBooted("dyno-check is false")),both=Promise.allSettled([looking,booting]),left=both.then(()=>steps.
runBehind("Look at what stays behind",log=>whatStaysBehind(subject,{plan,proof,references},log)));onBegun({join:__name(async()=>{let notRun=__name(error=>({check:"\
left-behind",outcome:"not-run",summary:errorMessage(error),findings:[]}),"notRun");await Promise.all(removals),draft.checked(await left.then(step=>step.join()).
catch(notRun))},"join")});let results=await both,[look3,dyno]=[valueOrNull(results[0]),valueOrNull(results[1])];if(look3!==null)for(let check of[look3.procfile,
look3.links])draft.checked(check);dyno!==null&&draft.checked(dyno.check),plan.base.signal.throwIfAborted();let unproven=unprovenFault({dyno,links:look3?.links??
null},inputs);throwFaults([...unproven===null?[]:[unproven],...faultsOf(results)])}__name(proveSlug,"proveSlug");function valueOrNull(result){return result.status===
"fulfilled"?result.value:null}__name(valueOrNull,"valueOrNull");var SlugTooLargeError=class extends ActionError{static{__name(this,"SlugTooLargeError")}name="SlugTooLargeError"};function limitWarning(sizeBytes,limits){return sizeBytes<
limits.warnBytes?null:`The slug is ${formatSize(sizeBytes)}, ${percent(sizeBytes,limits.limitBytes)} of the limit of ${formatSize(limits.limitBytes)}.`}__name(limitWarning,
"limitWarning");function enforceLimit(slug,limitBytes2){if(slug.sizeBytes<=limitBytes2)return;let over=slug.sizeBytes-limitBytes2,exactly=over<2**10?"":` (${over}\
 bytes)`;throw new SlugTooLargeError([`The slug is ${formatSize(slug.sizeBytes)}, ${formatSize(over)}${exactly} over the limit of ${formatSize(limitBytes2)}; no\
thing was sent to Heroku.`,"Largest files, by their share of the compressed slug:",...largestFiles(slug.manifest,10).map(({path,bytes})=>`  ${formatSize(bytes)}\
  ${path}`),"Largest folders:",...largestFolders(slug.manifest,{levels:2,count:10}).map(({path,bytes})=>`  ${formatSize(bytes)}  ${path}/`),"Name what the dyno \
does not need in .slugignore, leave it out of the base, or raise slug-limit."].join(`
`))}__name(enforceLimit,"enforceLimit");function percent(part,whole){return`${Math.round(100*part/whole)} %`}__name(percent,"percent");var MOST_FINDINGS4=100;function sizeCheck(sizeBytes,limits){let{limitBytes:limitBytes2}=limits,isOver=sizeBytes>limitBytes2,warning=limitWarning(sizeBytes,limits);
return{check:"size",outcome:isOver?"failed":warning===null?"passed":"warned",summary:`${formatSize(sizeBytes)} of ${formatSize(limitBytes2)}`,findings:warning===
null?[]:[{level:isOver?"error":"warning",message:`${warning} Name what the dyno does not need in .slugignore, or leave it out of the base.`}]}}__name(sizeCheck,
"sizeCheck");function secretsCheck({entries},mode){let secrets=entries.filter(isSecretFile),level=mode==="fail"?"error":"warning",files2=`${secrets.length} ${secrets.
length===1?"file looks":"files look"}`;return{check:"secrets",outcome:secrets.length===0?"passed":mode==="fail"?"failed":"warned",summary:secrets.length===0?"no\
thing looks like credentials":`${files2} like credentials`,findings:secrets.slice(0,MOST_FINDINGS4).map(({path})=>({level,message:`${path} looks like credential\
s. Name it in .dockerignore and use config vars; where the dyno has no use for it, .slugignore leaves it out as well.`}))}}__name(secretsCheck,"secretsCheck");async function refuseOlder(client,app,{current,commit,order}){if(current?.slugId==null)return;let{commit:theirs}=await readDeployedSlug(client,{app,slugId:current.
slugId});if(theirs===null||!/^[0-9a-f]{40,64}$/i.test(theirs)){client.log.notice(`${app} v${current.version} names no commit, so there is none to be newer than \
(require-newer).`);return}let place=`${app} runs v${current.version} of commit ${theirs.slice(0,8)}`;if(commit===null)throw new ActionError(`${place}, and this \
run knows no commit of its own to compare it with (require-newer). Check the repository out with git, or leave require-newer out.`);switch(await order({ours:commit,
theirs:theirs.toLowerCase()})){case"same":case"newer":return;case"older":throw new ActionError(`${place}, which is newer than ${commit.slice(0,8)}: an older com\
mit is not released over it (require-newer). To go back on purpose, leave require-newer out.`);case"apart":throw new ActionError(`${place}, which ${commit.slice(
0,8)} does not come from (require-newer). Rebase on it, or leave require-newer out.`);case null:throw new ActionError(`${place}, and whether ${commit.slice(0,8)}\
 is newer cannot be told (require-newer). Check out with \`fetch-depth: 0\`, or give github-token \`contents: read\`.`)}}__name(refuseOlder,"refuseOlder");import{createHash as createHash8}from"node:crypto";import{createReadStream as createReadStream3}from"node:fs";var CHUNK_BYTES3=256*1024;function readSlug3(slug){let md5=createHash8("md5");return{chunks:readVerified(slug,md5),md5:__name(()=>md5.digest("hex"),"md5")}}__name(
readSlug3,"readSlug");async function*readVerified(slug,md5){let hash=createHash8("sha256"),sizeBytes=0,held;for await(let chunk of readChunks(slug.file)){if(hash.
update(chunk),md5.update(chunk),sizeBytes+=chunk.length,sizeBytes>slug.sizeBytes)break;held!==void 0&&(yield held),held=chunk}if(sizeBytes!==slug.sizeBytes||hash.
digest("hex")!==slug.sha256)throw changed(slug);held!==void 0&&(yield held)}__name(readVerified,"readVerified");async function*readChunks(file){let stream=createReadStream3(
file,{highWaterMark:CHUNK_BYTES3});try{for await(let chunk of stream)yield chunk}catch(error){throw new ActionError(`The slug ${file} cannot be read any more (${errorMessage(
error)}). Nothing was released. Keep it until the job is done.`,{cause:error})}}__name(readChunks,"readChunks");function changed({file,sizeBytes,sha256}){return new ActionError(
`The slug ${file} is no longer what was built (${sizeBytes} bytes, SHA256:${sha256}). Nothing was released. Let nothing else write to it during the job.`)}__name(
changed,"changed");var MOST_BODY_BYTES=64*1024;async function putBlob({url,slug,limits,signal,onSent}){var _stack=[];try{signal.throwIfAborted();let wholeMs=limits.idleMs+slug.sizeBytes/
limits.slowestBytesPerSecond*1e3;let limit=__using(_stack,timeLimit(wholeMs,signal));let request=openPut(url,slug.sizeBytes,limits);let stop=__name(()=>{request.
destroy(asError(limit.signal.reason))},"stop");limit.signal.addEventListener("abort",stop,{once:!0});try{let replying=replyTo(request),reading=readSlug3(slug),sending=sendBody(
request,reading.chunks,onSent);sending.catch(error=>request.destroy(asError(error)));let response=await replying;isSuccess(response)&&await sending;let body=await readReply2(
response),sentMd5=isSuccess(response)?reading.md5():null;return{status:response.statusCode??0,headers:response.headers,body,sentMd5}}catch(error){throw signal.aborted?
new CancelledCallError("The upload of the slug was cancelled.",signal.reason):error instanceof ActionError?error:new NoReplyError(`The upload of the slug to ${url.
host} broke off: ${errorMessage(error)}.`,error)}finally{request.destroy()}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}__name(
putBlob,"putBlob");async function readReply2(response){let chunks=[],length=0;try{for await(let chunk of response)if(chunks.push(chunk),length+=chunk.length,length>
MOST_BODY_BYTES)break}catch(error){if(isSuccess(response))throw error}return Buffer.concat(chunks).subarray(0,MOST_BODY_BYTES).toString("utf8")}__name(readReply2,
"readReply");function isSuccess({statusCode=0}){return statusCode>=200&&statusCode<=299}__name(isSuccess,"isSuccess");function asError(reason2){return reason2 instanceof
Error?reason2:new Error(String(reason2))}__name(asError,"asError");var MOST_DESCRIPTION_CHARACTERS=500;async function createSlug(client,slug){let created=await client.call({method:"POST",path:["apps",slug.app,"slugs"],doing:`cr\
eate a slug for ${slug.app}`,policy:CALL_POLICIES.createSlug,body:{process_types:slug.processTypes,checksum:`SHA256:${slug.slug.sha256}`,stack:slug.stack,buildpack_provided_description:cutText(
slug.description,MOST_DESCRIPTION_CHARACTERS),...slug.commit===void 0?{}:{commit:slug.commit},...slug.commitDescription===void 0?{}:{commit_description:cutText(
slug.commitDescription,MOST_DESCRIPTION_CHARACTERS)}},read:readSlug}),blobUrl=parseBlobUrl(created.blob.url,client.log);if(created.blob.method.toUpperCase()!=="\
PUT")throw new ActionError(`Heroku wants the slug sent by ${JSON.stringify(cutText(created.blob.method,20))} in place of PUT. Use a newer version of heroku-dock\
er-release.`);return{slugId:created.id,blobUrl}}__name(createSlug,"createSlug");async function checkStoredSize(client,slug){let stored=await storedBytes(client,slug).catch(error=>{if(client.signal.throwIfAborted(),!(error instanceof ActionError))
throw error;return client.log.debug(`The stored slug's size is not known: ${error.message}`),null});if(!(stored===null||stored===slug.sizeBytes))throw storedWrong(
`${stored} bytes of ${slug.sizeBytes}`,200)}__name(checkStoredSize,"checkStoredSize");async function storedBytes(client,{app,slugId}){let{blob}=await client.call(
{method:"GET",path:["apps",app,"slugs",slugId],doing:`read the slug ${slugId} of ${app}`,policy:CALL_POLICIES.read,read:readSlug});if(blob.method.toUpperCase()!==
"GET")return null;let reply=await exchange({url:parseBlobUrl(blob.url,client.log),method:"GET",headers:{range:"bytes=0-0","accept-encoding":"identity"},doing:"r\
ead one byte of the stored slug",maxBytes:1,replyMs:client.limits.replyMs,signal:client.signal});return reply.status===206?wholeNumber(/\/(\d+)$/.exec(reply.headers.
get("content-range")??"")?.[1]):reply.status===200?wholeNumber(reply.headers.get("content-length")??void 0):null}__name(storedBytes,"storedBytes");function wholeNumber(text){
return text!==void 0&&/^\d{1,15}$/.test(text)?Number(text):null}__name(wholeNumber,"wholeNumber");async function uploadSlug(client,slug){let created=await createSlug(client,slug);try{return await storeSlug(client,slug,created)}catch(error){if(!(error instanceof
BlobRefusedError&&error.isExpired))throw error;client.log.info(`${error.message} Asking Heroku for a new slug and URL, once.`)}return storeSlug(client,slug,await createSlug(
client,slug))}__name(uploadSlug,"uploadSlug");async function storeSlug(client,slug,created){let{app,slug:file}=slug;return await withRetries(CALL_POLICIES.storeSlug,
client,async()=>{let reply=await putBlob({url:created.blobUrl,slug:file,limits:client.limits,signal:client.signal,onSent:progressOf(client,file.sizeBytes)});checkBlobReply(
reply,client.clock.now()),await checkStoredSize(client,{app,slugId:created.slugId,sizeBytes:file.sizeBytes})}),{slugId:created.slugId}}__name(storeSlug,"storeSl\
ug");function progressOf({log},sizeBytes){let toldPercent=-1;return sentBytes=>{let percent2=Math.floor(sentBytes/sizeBytes*100);percent2!==toldPercent&&(toldPercent=
percent2,log.progress(`Uploading the slug: ${mebibytes(sentBytes)} of ${mebibytes(sizeBytes)} MiB (${percent2} %)`))}}__name(progressOf,"progressOf");function mebibytes(bytes){
return(bytes/2**20).toFixed(1)}__name(mebibytes,"mebibytes");function healthText({kind,attempts,afterMs}){let after=`after ${formatDuration(afterMs)}, try ${attempts}`;switch(kind){case"healthy":return`healthy ${after}`;case"\
unhealthy":return`not healthy ${after}`;case"unknown":return`health not known ${after}`}}__name(healthText,"healthText");function unchangedFault({app,version:version2,
health}){let state=health.kind==="unhealthy"?"is not healthy":"is not known to be healthy";return{reason:`it runs this slug already (v${version2}), and ${state}`,
message:`${app} runs this slug already, as v${version2}, and ${state}: ${ended(health.reason)} Nothing was released. See \`heroku logs --tail --app ${app}\`.`}}
__name(unchangedFault,"unchangedFault");function healthFault({app,version:version2,health,undone,isAsked}){let release2=`v${version2} of ${app}`,happened=health.
kind==="unhealthy"?`${release2} was released and is not healthy: ${health.reason}`:`${release2} was released, and whether it is healthy is not known: ${health.reason}`,
[state,remedy]=stateAfter({app,version:version2,health,undone,isAsked});return{reason:`${health.kind==="unhealthy"?"not healthy":"health not known"}; ${state}`,
message:`${ended(happened)} ${ended(capital2(state))} ${remedy}`}}__name(healthFault,"healthFault");function stateAfter({app,version:version2,health,undone,isAsked}){
let look3=`See \`heroku logs --tail --app ${app}\`.`,byHand=`Look at \`heroku releases --app ${app}\`; \`heroku rollback --app ${app}\` goes back.`;if(undone===
null)return[`NOT rolled back: ${health.kind==="unknown"?"no answer came that the app could be blamed for":isAsked?"there was nothing to go back to":"rollback is\
 false"}, v${version2} stays`,byHand];switch(undone.kind){case"rolled-back":return[`went back to v${undone.to}, as v${undone.version}`,look3];case"not-current":
return[`NOT rolled back: ${undone.reason}`,look3];case"impossible":return[`NOT rolled back: ${undone.reason}`,byHand];case"failed":return[`NOT rolled back: ${undone.
reason}`,byHand]}}__name(stateAfter,"stateAfter");function ended(sentence){return/[.!?]$/.test(sentence)?sentence:`${sentence}.`}__name(ended,"ended");function capital2(sentence){
return sentence.charAt(0).toUpperCase()+sentence.slice(1)}__name(capital2,"capital");async function findText(body,text,mostBytes){let wanted=Buffer.from(text,"utf8"),leftBytes=mostBytes,tail=Buffer.alloc(0);for await(let chunk of body){let window=Buffer.
concat([tail,chunk.subarray(0,leftBytes)]);if(window.includes(wanted))return{isFound:!0,isCut:!1};if(chunk.length>leftBytes)return{isFound:!1,isCut:!0};leftBytes-=
chunk.length,tail=window.subarray(Math.max(0,window.length-wanted.length+1))}return{isFound:wanted.length===0,isCut:!1}}__name(findText,"findText");var HEROKU_PAGE=/herokucdn\.com\/error-pages\/([a-z-]{1,40})\.html|<title>Application Error<\/title>/i;async function herokuPage(body){let text=await beginningOf(
body),page=HEROKU_PAGE.exec(text);if(page===null)return null;let code=/\bcode=(H\d\d)\b/.exec(text)?.[1]??page[1];return`Heroku's own error page${code===void 0?
"":` (${code})`}`}__name(herokuPage,"herokuPage");async function beginningOf(body){let chunks=[],length=0;try{for await(let chunk of body)if(chunks.push(chunk),
length+=chunk.length,length>16384)break}catch{}return Buffer.concat(chunks).toString("utf8",0,16384)}__name(beginningOf,"beginningOf");var REDIRECTS=new Set([301,302,303,307,308]);function redirectOf({status,headers},from){if(!REDIRECTS.has(status))return{kind:"none"};let{location}=headers;if(location===
void 0)return{kind:"nowhere",reason:"a redirect that does not say where to"};let url=URL.parse(Buffer.from(location,"latin1").toString("utf8"),from.href);return url===
null?{kind:"nowhere",reason:"a redirect to no URL"}:url.protocol==="http:"||url.protocol==="https:"?{kind:"to",url}:{kind:"nowhere",reason:`a redirect to a URL \
with ${JSON.stringify(oneLine(url.protocol,40))}`}}__name(redirectOf,"redirectOf");function shownUrl(url){return oneLine(`${url.origin}${url.pathname}`,200)}__name(
shownUrl,"shownUrl");var import_node_http3=__toESM(require_node_http(),1);import https2 from"node:https";var NoAnswerError=class extends Error{static{__name(this,"NoAnswerError")}name="NoAnswerError";isReached;constructor(message,options){super(message,{cause:options.
cause}),this.isReached=options.isReached}},HEADERS={accept:"*/*","accept-encoding":"identity","user-agent":"heroku-docker-release (health check)"};async function openVisit({
url,connectMs,signal}){let isSecure=url.protocol==="https:",target=new URL(url);target.username="",target.password="";let request=(isSecure?https2:import_node_http3.default).
get(target,{agent:!1,headers:HEADERS,signal}),seen={isConnected:!1,isSecured:!1,hasSpoken:!1},slow=new Error(`no connection within ${connectMs/1e3} s`);request.
once("socket",socket=>{let timer=setTimeout(()=>request.destroy(slow),connectMs);socket.once("connect",()=>{seen.isConnected=!0}),socket.once(isSecure?"secureCo\
nnect":"connect",()=>{seen.isSecured=!0,clearTimeout(timer)}),socket.once("data",()=>{seen.hasSpoken=!0}),socket.once("close",()=>clearTimeout(timer))});try{let response=await answerTo(
request);return{status:response.statusCode??0,headers:response.headers,body:response,[Symbol.dispose]:()=>{request.destroy()}}}catch(cause){if(signal.aborted)throw new NoAnswerError(
"no answer in time",{isReached:seen.isSecured,cause});let words=oneLine(errorMessage(cause),200);if(seen.hasSpoken)throw new NoAnswerError(`the answer is no HTT\
P (${words})`,{isReached:!0,cause});let stage=seen.isConnected&&!seen.isSecured&&cause!==slow?"no secure connection: ":"";throw new NoAnswerError(`${stage}${words}`,
{isReached:!1,cause})}}__name(openVisit,"openVisit");function answerTo(request){return new Promise((resolve2,reject)=>{request.once("response",resolve2),request.
on("error",reject)})}__name(answerTo,"answerTo");async function askApp(question){let{limits,signal}=question,url=question.url;try{for(let redirects=0;;redirects+=1){var _stack=[];try{let visit=__using(_stack,await openVisit(
{url,connectMs:limits.connectMs,signal}));let redirect=redirectOf(visit,url);if(redirect.kind==="none")return await judge(visit,question,placeOf(url,redirects));
let answer=`HTTP ${visit.status}${placeOf(url,redirects)}`;if(redirect.kind==="nowhere")return{kind:"bad",reason:`${answer}, ${redirect.reason}`};if(redirects===
limits.mostRedirects)return{kind:"bad",reason:`more than ${redirects} redirects, the last to ${shownUrl(redirect.url)}`};url=redirect.url}catch(_){var _error=_,
_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}}catch(error){if(!(error instanceof NoAnswerError))throw error;let place=url===question.url?"":` (${shownUrl(
url)}, where it redirects to)`;return{kind:error.isReached?"bad":"no-answer",reason:`${error.message}${place}`}}}__name(askApp,"askApp");async function judge({status,
headers,body},question,place){let answer=`HTTP ${status}${place}`;if(status>=400){let page=await herokuPage(body);return{kind:"bad",reason:page===null?answer:`${answer}\
, ${page}`}}let{text,limits,signal}=question;if(text===null)return{kind:"good",status};try{let{isFound,isCut}=await findText(body,text,limits.mostBodyBytes);if(isFound)
return{kind:"good",status};let part=isCut?`the first ${limits.mostBodyBytes} bytes of its body`:"its body",{"content-encoding":encoding="identity"}=headers;return{
kind:"bad",reason:`${answer} without the text in ${part}${encoding==="identity"?"":", which is compressed although it was asked for as it is"}`}}catch{let end=signal.
aborted?"did not end in time":"broke off";return{kind:"bad",reason:`${answer} without the text in its body, which ${end}`}}}__name(judge,"judge");function placeOf(url,redirects){
return redirects===0?"":` at ${shownUrl(url)}, where it redirects to`}__name(placeOf,"placeOf");var HEALTH_LIMITS={tryMs:35e3,connectMs:1e4,fairMs:1e4,leastTryMs:1e3,firstPauseMs:1e3,longestPauseMs:5e3,mostBodyBytes:1048576,mostRedirects:10};async function checkHealth(check){let{windowMs,log,signal,clock=systemClock}=check,limits={...HEALTH_LIMITS,...check.limits},startedMs=clock.now(),spentMs=__name(
()=>Math.max(0,clock.now()-startedMs),"spentMs"),verdict=null,pauseMs=limits.firstPauseMs;for(let attempts=1;;attempts+=1){let{outcome,isCut}=await tryOnce({...check,
limits,leftMs:windowMs-spentMs()}),afterMs=spentMs();if(outcome.kind==="good")return log.debug(`${shownUrl(check.url)}: HTTP ${outcome.status}, healthy.`),{kind:"\
healthy",status:outcome.status,attempts,afterMs};log.debug(`${shownUrl(check.url)}: ${outcome.reason}${isCut?", cut short":""}.`),(verdict===null||!isCut)&&(verdict=
outcome);let waitMs=Math.min(pauseMs,windowMs-afterMs-limits.leastTryMs);if(waitMs<=0)return failed(check,{verdict,attempts,afterMs});log.progress(`Not healthy \
yet after ${formatDuration(afterMs)}: ${outcome.reason}`),await clock.wait(waitMs,signal),pauseMs=Math.min(pauseMs*1.5,limits.longestPauseMs)}}__name(checkHealth,
"checkHealth");async function tryOnce({url,text,signal,limits,leftMs}){var _stack=[];try{signal.throwIfAborted();let limitMs=Math.min(limits.tryMs,Math.max(leftMs,
limits.leastTryMs));let limit=__using(_stack,timeLimit(limitMs,signal));let outcome=await askApp({url,text,limits,signal:limit.signal});signal.throwIfAborted();
return{outcome,isCut:limit.isOver&&limitMs<Math.min(limits.tryMs,limits.fairMs)}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}
__name(tryOnce,"tryOnce");function failed({url,text},{verdict,attempts,afterMs}){let tries=`${attempts} ${attempts===1?"try":"tries"} in ${formatDuration(afterMs)}`,
happened=`${shownUrl(url)}: ${verdict.reason} (${tries}).`;if(verdict.kind==="no-answer")return{kind:"unknown",reason:`${happened} This is between this machine \
and the app, and says nothing of the release.`,attempts,afterMs};let inBody=text===null?"":` with ${JSON.stringify(oneLine(text,100))} in the body`;return{kind:"\
unhealthy",reason:`${happened} Wanted: a status below 400${inBody}.`,attempts,afterMs}}__name(failed,"failed");var PAUSE_MS=2e3;async function waitForWebDynos(client,{app,version:version2,limitMs}){let{clock,log,signal}=client,endMs=clock.now()+limitMs;for(;;){let dynos=await readWebDynos(
client,app);if(dynos===null)return;let old=dynos.filter(dyno=>dyno.version<version2).length,starting=dynos.filter(({state})=>state==="starting").length;if(old===
0&&starting===0)return;let waiting=`of the web dynos of ${app}, ${old} are of an earlier release and ${starting} starting`,leftMs=endMs-clock.now();if(leftMs<=0){
log.info(`After ${limitMs/1e3} s, ${waiting}; the app is asked all the same.`);return}log.progress(`Waiting: ${waiting}.`),await clock.wait(Math.min(PAUSE_MS,leftMs),
signal)}}__name(waitForWebDynos,"waitForWebDynos");async function readWebDynos(client,app){try{return await client.call({method:"GET",path:["apps",app,"dynos"],
doing:`read the dynos of ${app}`,policy:CALL_POLICIES.read,read:readDynoList})}catch(error){if(client.signal.throwIfAborted(),!(error instanceof ActionError))throw error;
return client.log.info(`Whether the dynos of ${app} are of this release is not known: ${errorMessage(error)}`),null}}__name(readWebDynos,"readWebDynos");function readDynoList(value){
if(!Array.isArray(value))throw new TypeError("the list of dynos is no list");return value.flatMap(item=>{let dyno=readRecord(item,"dyno");return readText(dyno,"\
type")!=="web"?[]:[{version:readInteger(readRecord(dyno.release,"release"),"version"),state:readText(dyno,"state")}]})}__name(readDynoList,"readDynoList");var SHARE_FOR_DYNOS=.5;async function lookAtHealth(client,{app,webUrl},{version:version2,check}){let{path,windowMs,text}=check,url=webUrl===null?null:URL.parse(
path,webUrl);if(url===null)return{kind:"unknown",reason:`Heroku names no web URL for ${app.name}`,attempts:0,afterMs:0};let startedMs=client.clock.now();await waitForWebDynos(
client,{app:app.name,version:version2,limitMs:windowMs*SHARE_FOR_DYNOS});let waitedMs=client.clock.now()-startedMs,{log,signal}=client,health=await checkHealth(
{url,text,windowMs:Math.max(windowMs-waitedMs,1),log,signal});return{...health,afterMs:health.afterMs+waitedMs}}__name(lookAtHealth,"lookAtHealth");async function readCurrentRelease(client,app){return(await fetchReleasesNow(client,app)).currentRelease}__name(readCurrentRelease,"readCurrentRelease");async function*withoutKeepAlives(body){for await(let chunk of body)yield chunk.includes(0)?chunk.filter(byte=>byte!==0):chunk}__name(withoutKeepAlives,"withoutK\
eepAlives");async function*bytesFrom(body,{start,from}){let skipBytes=start==="unsaid"?null:from.byte-start,held=Buffer.alloc(0);for await(let chunk of body)held=
Buffer.concat([held,chunk]),skipBytes??=bytesToSkip(held,from),skipBytes!==null&&(skipBytes<held.length&&(yield held.subarray(skipBytes)),skipBytes=Math.max(0,skipBytes-
held.length),held=Buffer.alloc(0));held.length>0&&(yield held)}__name(bytesFrom,"bytesFrom");function bytesToSkip(beginning,{byte,head:head2}){let length=Math.min(
beginning.length,head2.length);return beginning.subarray(0,length).equals(head2.subarray(0,length))?length===head2.length?byte:null:0}__name(bytesToSkip,"bytesT\
oSkip");async function openOutput(url,from,signal){let{status,headers,body}=await fetch(url,{headers:{accept:"text/plain","accept-encoding":"identity",...from.byte===0?
{}:{range:`bytes=${from.byte}-`}},redirect:"manual",signal}),start=startOf(status,headers);return body!==null&&start!==null&&(start==="unsaid"||start<=from.byte)?
{kind:"bytes",bytes:bytesFrom(withoutKeepAlives(body),{start,from})}:(await body?.cancel(),{kind:[204,404,408,416,429].includes(status)||status>=500?"nothing-ye\
t":"refused",status})}__name(openOutput,"openOutput");function startOf(status,headers){if(status===200)return"unsaid";let start=/^bytes (\d{1,15})-/.exec(headers.
get("content-range")??"")?.[1];return status===206&&start!==void 0?Number(start):null}__name(startOf,"startOf");var MOST_LINES2=20,MOST_LINE_CHARACTERS=300,MOST_TAIL_CHARACTERS=64*1024,MOST_HEAD_BYTES=1024,MOST_SHOWN_BYTES=10*2**20,OutputText=class{static{__name(this,"Out\
putText")}#log;#decoder=new TextDecoder;#bytes=0;#head=Buffer.alloc(0);#shownBytes=0;#isFull=!1;#tail="";constructor(log){this.#log=log}get place(){return{byte:this.#bytes,
head:this.#head}}add(bytes){this.#bytes+=bytes.length,this.#head.length<MOST_HEAD_BYTES&&(this.#head=Buffer.concat([this.#head,bytes]).subarray(0,MOST_HEAD_BYTES)),
this.#take(this.#decoder.decode(bytes,{stream:!0}))}end(howToRead){if(this.#take(this.#decoder.decode()),!this.#isFull)return;let leftOut=formatSize(this.#bytes-
this.#shownBytes);this.#log.info(`${leftOut} more of the output of the release command are left out here: ${howToRead} has all of it.`)}lastLines(){let lines=this.#tail.
split(/[\r\n]+/).map(line=>oneLine(line,MOST_LINE_CHARACTERS)).filter(line=>line!=="").slice(-MOST_LINES2);return lines.length===0?null:lines}#take(text){if(text===
""||(this.#tail=(this.#tail+text).slice(-MOST_TAIL_CHARACTERS),this.#isFull))return;let bytes=Buffer.byteLength(text),excess=this.#shownBytes+bytes-MOST_SHOWN_BYTES,
end=excess<0?-1:text.indexOf(`
`,Math.max(0,text.length-excess));this.#isFull=end>=0;let shown=this.#isFull?text.slice(0,end+1):text;this.#shownBytes+=this.#isFull?Buffer.byteLength(shown):bytes,
this.#log.untrusted(shown)}};var LONGEST_REST_MS=2e4,LONGEST_SILENCE_MS=3e3,SILENT_LOOKS=3,ReleaseOutput=class{static{__name(this,"ReleaseOutput")}#client;#text;#stopping=new AbortController;#ended=new AbortController;#reading=null;#refusedUrl=null;constructor(client){
this.#client=client,this.#text=new OutputText(client.log)}get ended(){return this.#ended.signal}readOn(outputStreamUrl){if(this.#reading!==null||outputStreamUrl===
null||outputStreamUrl===this.#refusedUrl)return;let url=this.#openUrl(outputStreamUrl);if(url===null){this.#refusedUrl=outputStreamUrl;return}this.#reading=this.#read(
url,outputStreamUrl).finally(()=>{this.#reading=null})}async rest(outputStreamUrl,howToRead){let stop=__name(()=>this.#stopping.abort(),"stop"),whole=setTimeout(
stop,LONGEST_REST_MS),looks=this.#lookForSilence(stop);try{await this.#reading,this.#stopping.signal.aborted||this.readOn(outputStreamUrl),await this.#reading}finally{
clearTimeout(whole),clearInterval(looks)}return this.#text.end(howToRead),this.#text.lastLines()}[Symbol.dispose](){this.#stopping.abort()}#lookForSilence(stop){
let seenBytes=-1,silentLooks=0;return setInterval(__name(()=>{let{byte}=this.#text.place;silentLooks=byte===seenBytes?silentLooks+1:0,seenBytes=byte,silentLooks===
SILENT_LOOKS&&stop()},"look"),Math.min(LONGEST_SILENCE_MS,this.#client.limits.replyMs)/SILENT_LOOKS)}#openUrl(text){let{log}=this.#client;log.mask(text);let url=URL.
parse(text);if(url===null||endpointProblem(url)!==null)return null;for(let secret of secretsOf(url))log.mask(secret);return url}async#read(url,outputStreamUrl){
let{log,signal}=this.#client,from=this.#text.place;try{let reply=await openOutput(url,from,AbortSignal.any([signal,this.#stopping.signal]));if(reply.kind==="ref\
used"&&(this.#refusedUrl=outputStreamUrl),reply.kind!=="bytes")return log.debug(`The output of the release command: HTTP ${reply.status}.`);for await(let bytes of reply.
bytes)this.#text.add(bytes);this.#text.place.byte>from.byte&&this.#ended.abort()}catch(error){log.debug(`The output of the release command broke off: ${errorMessage(
error)}`)}}};var NOT_FOUND_GRACE_MS=6e4;async function readReleaseOnce(client,app,id){try{return await client.call({method:"GET",path:["apps",app,"releases",id],doing:`read \
a release of ${app}`,policy:CALL_POLICIES.readOnce,read:readRelease})}catch(error){if(client.signal.aborted)return new CancelledCallError("The job was cancelled\
 while Heroku was at it.",error);if(error instanceof RemoteError)return error;throw error}}__name(readReleaseOnce,"readReleaseOnce");function isFinalRefusal(error,elapsedMs){
return!(error instanceof HerokuApiError)||error.trouble!==null?!1:error.status!==404||elapsedMs>NOT_FOUND_GRACE_MS}__name(isFinalRefusal,"isFinalRefusal");var LONGEST_MS=61*6e4,FIRST_PAUSE_MS=2e3,LONGEST_PAUSE_MS=1e4,ReleaseEndedError=class extends ActionError{static{__name(this,"ReleaseEndedError")}name="ReleaseE\
ndedError";status;constructor(message,status){super(message),this.status=status}};async function followRelease(client,app,release2){var _stack=[];try{let{id,version:version2}=release2;
if(release2.status==="succeeded")return{id,version:version2,status:release2.status};let output=__using(_stack,new ReleaseOutput(client));let{status,outputStreamUrl}=await untilSettled(
client,app,{release:release2,output});let howToRead=`\`heroku releases:output v${version2} --app ${app}\``;let lastLines=await output.rest(outputStreamUrl,howToRead);
if(status==="succeeded")return{id,version:version2,status};throw new ReleaseEndedError(failureMessage({app,version:version2,status,lastLines,howToRead}),status)}catch(_){
var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}__name(followRelease,"followRelease");async function untilSettled(client,app,followed){
let startedMs=client.clock.now(),name=`release v${followed.release.version} of ${app}`,{release:release2}=followed,lastError=null,pauseMs=FIRST_PAUSE_MS;for(;release2.
status==="pending";){followed.output.readOn(release2.outputStreamUrl);let waitedMs=client.clock.now()-startedMs;if(waitedMs>=LONGEST_MS)throw outcomeUnknown(name,
lastError,`still pending after ${minutes(waitedMs)}`);client.log.progress(`Waiting for ${name}: ${minutes(waitedMs)}`);let asked=Math.max(pauseMs,lastError?.retryAfterMs??
0);pauseMs=await waitFor(client,Math.min(asked,LONGEST_MS-waitedMs),{cutBy:lastError===null?followed.output.ended:null}).catch(error=>{throw outcomeUnknown(name,
error,"the job was cancelled while Heroku was at it")})?FIRST_PAUSE_MS:Math.min(pauseMs*1.5,LONGEST_PAUSE_MS);let look3=await readReleaseOnce(client,app,release2.
id);if(look3 instanceof RemoteError){let elapsedMs=client.clock.now()-startedMs;if(isFinalRefusal(look3,elapsedMs)||client.signal.aborted)throw outcomeUnknown(name,
look3,look3.message);client.log.debug(look3.message),lastError=look3;continue}lastError=null,release2={...release2,status:look3.status,outputStreamUrl:look3.output_stream_url??
release2.outputStreamUrl}}return release2}__name(untilSettled,"untilSettled");async function waitFor({clock,signal},ms,{cutBy}){if(cutBy===null||cutBy.aborted)return await clock.
wait(ms,signal),!1;try{await clock.wait(ms,AbortSignal.any([signal,cutBy]))}catch(error){if(signal.throwIfAborted(),!cutBy.aborted)throw error}return cutBy.aborted}
__name(waitFor,"waitFor");function outcomeUnknown(name,cause,reason2){return new ActionError(`The ${name} was made, but its outcome is not known: ${reason2}. Lo\
ok at \`heroku releases\` before you run the job again.`,{cause})}__name(outcomeUnknown,"outcomeUnknown");function failureMessage({app,version:version2,status,lastLines,
howToRead}){let happened=status==="failed"?`The release command of the release v${version2} of ${app} failed, so ${app} runs what it ran before.`:`The release v${version2}\
 of ${app} ended as "${oneLine(status,60)}", which is no success.`;return lastLines===null?`${happened} See ${howToRead}.`:`${happened} Its last lines:
${lastLines.map(line=>`  | ${line}`).join(`
`)}`}__name(failureMessage,"failureMessage");function minutes(ms){return ms<12e4?`${Math.round(ms/1e3)} s`:`${Math.floor(ms/6e4)} min`}__name(minutes,"minutes");function readReleases(client,appName,policy){return client.call({method:"GET",path:["apps",appName,"releases"],range:"version ..; order=desc",doing:`read the re\
leases of ${appName}`,policy,read:__name(body=>readReleaseList(body).toSorted((a,b)=>b.version-a.version),"read")})}__name(readReleases,"readReleases");var WINDOW_MS=1e4,PAUSE_MS2=2e3;async function findRelease(client,traits){let endMs=client.clock.now()+WINDOW_MS;for(let absences=0;;){let leftMs=endMs-client.clock.
now(),search=await look2(client,traits,leftMs>0?CALL_POLICIES.readOnce:CALL_POLICIES.read);if(search.kind==="absent"&&(absences+=1),search.kind==="found"||leftMs<=
0&&absences!==1)return search;await client.clock.wait(leftMs>0?Math.min(PAUSE_MS2,leftMs):PAUSE_MS2,client.signal)}}__name(findRelease,"findRelease");async function look2(client,{
app,slugId,afterVersion,choose},policy){try{let candidates=(await readReleases(client,app,policy)).filter(({version:version2,slug})=>version2>afterVersion&&slug?.
id===slugId),release2=choose(candidates.toReversed());return release2===void 0?{kind:"absent"}:{kind:"found",release:release2}}catch(error){if(client.signal.throwIfAborted(),
!(error instanceof RemoteError))throw error;return{kind:"unknown",error}}}__name(look2,"look");function outlive(client,graceMs){let{signal:outer}=client,controller=new AbortController,timer,onAbort=__name(()=>{timer=setTimeout(()=>controller.abort(outer.reason),
graceLeftMs(outer,graceMs))},"onAbort");return outer.aborted?onAbort():outer.addEventListener("abort",onAbort,{once:!0}),{...client,signal:controller.signal,call:__name(
call=>client.call({signal:controller.signal,...call}),"call"),[Symbol.dispose](){clearTimeout(timer),outer.removeEventListener("abort",onAbort)}}}__name(outlive,
"outlive");var ReleaseUnknownError=class extends ActionError{static{__name(this,"ReleaseUnknownError")}name="ReleaseUnknownError"};async function makeReleaseOnce(client,request){
let{app,what}=request,first2=await post(client,request),made=first2.kind==="made"?first2.release:await reconcile(client,request,first2);if(made!==null)return made;
let absent=`No ${what} is in the list of ${app}`;if(client.signal.aborted)throw new ActionError(`The job was cancelled, and the ${what} was not made. ${absent}.`,
{cause:client.signal.reason});client.log.info(`${absent}: it was not made. Asking for it once more.`),await request.recheck?.();let second=await post(client,request),
madeLater=second.kind==="made"?second.release:await reconcile(client,request,second);if(madeLater!==null)return madeLater;let{message}=second.kind==="lost"?second.
error:{message:""};throw new ActionError(`${message} Heroku did not answer twice. ${absent}: it was not made. See https://status.heroku.com and run the job agai\
n.`,second.kind==="lost"?{cause:second.error}:{})}__name(makeReleaseOnce,"makeReleaseOnce");async function post(client,request){var _stack=[];try{let{app,slugId,
words,policy,body}=request;let patient=__using(_stack,outlive(client,client.limits.lastReplyMs));try{return{kind:"made",release:await withRetries(policy,client,
async tryNumber=>(tryNumber>1&&await request.recheck?.(),client.signal.throwIfAborted(),patient.call({method:"POST",path:["apps",app,"releases"],doing:words.doing,
policy:{...policy,attempts:1},body,read:__name(reply=>readReleaseOf(slugId,reply),"read")})))}}catch(error){if(error instanceof UnreadableReplyError)return{kind:"\
lost",error,isAccepted:!0};if(error instanceof NoReplyError||error instanceof CancelledCallError||error instanceof HerokuApiError&&error.trouble==="unavailable")
return{kind:"lost",error,isAccepted:!1};throw error}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}__name(post,"post");function readReleaseOf(slugId,body){
let release2=readRelease(body);if(release2.slug?.id!==slugId)throw new TypeError('"slug" is not the slug that was to be released');return release2}__name(readReleaseOf,
"readReleaseOf");async function reconcile(client,request,lost){var _stack=[];try{let{app}=request;client.log.info(`${lost.error.message} Looking into the releas\
es of ${app} whether it was made.`);let patient=__using(_stack,outlive(client,client.limits.lastWordMs));let search=await findRelease(patient,request).catch(error=>{
throw notKnown(request,{reason:lost.error.message,cause:error,lost})});switch(search.kind){case"found":return client.log.info(`It was made: ${app} v${search.release.
version}.`),search.release;case"unknown":{let reason2=`${lost.error.message} ${search.error.message}`;throw notKnown(request,{reason:reason2,cause:search.error,
lost})}case"absent":if(lost.isAccepted||lost.error instanceof CancelledCallError)throw notKnown(request,{reason:lost.error.message,cause:lost.error,lost});return null}}catch(_){
var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}__name(reconcile,"reconcile");function notKnown({app,what,words},{reason:reason2,cause,
lost}){let isNotKnown=lost.isAccepted?`Heroku said that the ${what} was made, but its outcome is not known`:`Whether ${app} was ${words.done} is not known`;return new ReleaseUnknownError(
`${isNotKnown}: ${reason2} Look at \`heroku releases --app ${app}\` before you run the job again.`,{cause})}__name(notKnown,"notKnown");async function releaseSlug(client,{app,slugId,description,before,recheck}){let made=await makeReleaseOnce(client,{app,what:"release of the slug",words:{doing:`r\
elease the slug to ${app}`,done:"released"},policy:CALL_POLICIES.createRelease,body:{slug:slugId,description},slugId,afterVersion:before?.version??0,...recheck===
void 0?{}:{recheck},choose:__name(candidates=>candidates.find(release2=>release2.description===description)??candidates[0],"choose")});return releaseOf(made)}__name(
releaseSlug,"releaseSlug");function releaseOf({id,version:version2,status,output_stream_url}){return{id,version:version2,status,outputStreamUrl:output_stream_url}}
__name(releaseOf,"releaseOf");async function readRollbackGround(client,{app,ours,before}){let releases=await readReleases(client,app,CALL_POLICIES.read),current=releases.find(release2=>release2.
current);if(current?.id!==ours.id)return{kind:"not-current",reason:whyNotCurrent(current,{releases,ours})};let ranBefore=releases.find(release2=>ranBeforeOurs(release2,
{ours,before})),target=targetOrObstacle(ranBefore,{app,ours,before});return typeof target=="string"?impossible(target,app):{kind:"open",target,ourSlugId:current.
slug?.id??null,newestVersion:releases[0]?.version??ours.version}}__name(readRollbackGround,"readRollbackGround");function whyNotCurrent(current,{releases,ours}){
let status=releases.find(({id})=>id===ours.id)?.status??"not in the list of releases";if(current===void 0||current.version<ours.version){let shown=current===void 0?
"none":`v${current.version}`;return`v${ours.version} is not what the app runs: Heroku shows ${shown} as current, and v${ours.version} is ${status}`}let description=oneLine(
current.description,100),words=description===""?"":` ("${description}")`;return`v${current.version}${words} became current after v${ours.version}, and going bac\
k would undo it`}__name(whyNotCurrent,"whyNotCurrent");function ranBeforeOurs({id,version:version2,status},{ours,before}){return id===before?.id?!0:version2<ours.
version&&version2>(before?.version??0)&&status==="succeeded"}__name(ranBeforeOurs,"ranBeforeOurs");function targetOrObstacle(release2,{app,ours,before}){if(release2===
void 0&&before!==null)return`v${before.version}, which ran before, is not in the list of releases any more`;if(release2===void 0||release2.slug===null)return`v${ours.
version} is the first release of ${app} with a slug`;let{id,version:version2,status,slug}=release2;return status==="expired"?`v${version2}, which ran before, ha\
s expired: Heroku destroys what is older than 30 days and 20 releases`:release2.eligible_for_rollback?{id,version:version2,slugId:slug.id}:`Heroku does not go b\
ack to v${version2}, which ran before (${status})`}__name(targetOrObstacle,"targetOrObstacle");function impossible(reason2,app){let hint=`Mend the app and relea\
se again; \`heroku maintenance:on --app ${app}\` hides it meanwhile`;return{kind:"impossible",reason:`there is nothing to go back to: ${reason2}. ${hint}`}}__name(
impossible,"impossible");var ClosedGroundError=class extends ActionError{static{__name(this,"ClosedGroundError")}name="ClosedGroundError";ground;constructor(ground){super(ground.reason),
this.ground=ground}};async function rollBack(client,request){try{let ground=await readRollbackGround(client,request);return ground.kind==="open"?await goBack(client,
request,ground):ground}catch(error){return error instanceof ClosedGroundError?error.ground:client.signal.aborted&&error===client.signal.reason?failed2("the job \
was cancelled before it was made",null):failed2(expectedMessage(error),null)}}__name(rollBack,"rollBack");async function goBack(client,request,ground){var _stack=[];
try{let{app,ours}=request;let{target,newestVersion}=ground;client.log.info(`Rolling ${app} back from v${ours.version} to v${target.version}.`);let made=await makeReleaseOnce(
client,{app,what:`rollback to v${target.version}`,words:{doing:`roll ${app} back to v${target.version}`,done:"rolled back"},policy:CALL_POLICIES.rollBack,body:{
release:target.id},slugId:target.slugId,afterVersion:newestVersion,choose:__name(candidates=>rollbackAmong(candidates,ground),"choose"),recheck:__name(()=>checkStillOpen(
client,request),"recheck")});made.version>newestVersion+1&&client.log.warning(`Somebody else released to ${app} while it was rolled back: look at what came betw\
een v${newestVersion} and v${made.version}.`);let patient=__using(_stack,outlive(client,client.limits.lastWordMs));try{return await followRelease(patient,app,releaseOf(
made)),{kind:"rolled-back",version:made.version,to:target.version}}catch(error){return failed2(expectedMessage(error),made.version)}}catch(_){var _error=_,_hasError=!0}finally{
__callDispose(_stack,_error,_hasError)}}__name(goBack,"goBack");function rollbackAmong(candidates,{target,ourSlugId}){let words=new RegExp(`^rollback to v${target.
version}$`,"i");return candidates.find(({description})=>words.test(description.trim()))??(ourSlugId===target.slugId?void 0:candidates[0])}__name(rollbackAmong,"\
rollbackAmong");async function checkStillOpen(client,request){let ground=await readRollbackGround(client,request).catch(error=>{throw client.signal.throwIfAborted(),
new ActionError(expectedMessage(error),{cause:error})});if(ground.kind!=="open")throw new ClosedGroundError(ground)}__name(checkStillOpen,"checkStillOpen");function failed2(reason2,version2){
return{kind:"failed",reason:reason2,version:version2}}__name(failed2,"failed");function expectedMessage(error){if(error instanceof ActionError)return errorMessage(
error);throw error}__name(expectedMessage,"expectedMessage");async function releaseApp(target,slug,{plan,turns},log){let{draft}=plan,{name}=target.app,client=plan.account(log),made=await turns.next(()=>makeRelease(client,
target,slug,plan));if(made===null){draft.released(name,{reason:"another app of its line failed"}),log.info(`${name} was not released: another app of its line fa\
iled.`);return}try{await settle(client,target,{...made,slugId:slug.slugId},plan)}catch(error){throw turns.stop(),error}finally{showEnd(target,made.release,plan)}}
__name(releaseApp,"releaseApp");async function makeRelease(client,{app,webUrl},{slugId,hasRelease},{inputs,commit,order,deployments,draft}){hasRelease&&await hideConfigVars(
client,app.name,draft);let{currentRelease:before,pendingRelease}=await fetchReleasesNow(client,app.name);if(pendingRelease!==null)throw new ActionError(pendingProblem(
app.name,pendingRelease));let checkOrder=__name(async current=>{inputs.requireNewer&&await refuseOlder(client,app.name,{current,commit:commit?.sha??null,order})},
"checkOrder");await checkOrder(before),draft.released(app.name,{previousVersion:before?.version??null}),deployments.set(app.name,{state:"in_progress",description:"\
The slug is being released",webUrl});let recheck=__name(async()=>{inputs.requireNewer&&await checkOrder(await readCurrentRelease(client,app.name))},"recheck");try{
let request={app:app.name,slugId,description:releaseDescription(commit),before,recheck},release2=await releaseSlug(client,request);return draft.released(app.name,
{version:release2.version,status:"pending",reason:""}),draft.happened(app.name,`v${release2.version} made`),before!==null&&release2.version>before.version+1&&client.
log.warning(`Between v${before.version} and our v${release2.version} of ${app.name} somebody else released or set a config var: look at \`heroku releases --app ${app.
name}\`.`),{release:release2,before}}catch(error){let isUnknown=error instanceof ReleaseUnknownError,reason2=isUnknown?"whether it was released is not known":"n\
o release was made";throw draft.released(app.name,{status:isUnknown?"pending":"failed",reason:reason2}),isUnknown||deployments.set(app.name,{state:"failure",description:"\
No release was made",webUrl}),error}}__name(makeRelease,"makeRelease");function pendingProblem(app,{version:version2,createdAt}){return`v${version2} of ${app}, \
made at ${createdAt}, is pending: its release phase decides what the app runs. Wait until it has ended (\`heroku releases --app ${app}\`) and run the job again.`}
__name(pendingProblem,"pendingProblem");async function hideConfigVars(client,app,draft){try{draft.hide(secretConfigVars(await readConfigVars(client,app)))}catch(error){
if(client.signal.throwIfAborted(),!(error instanceof ActionError))throw error;client.log.info(`The config vars of ${app} are not known, and not hidden: ${errorMessage(
error)}`)}}__name(hideConfigVars,"hideConfigVars");async function settle(client,target,{release:release2,before,slugId},{inputs,draft,signal}){let{name}=target.
app,{version:version2}=release2;try{await followRelease(client,name,release2)}catch(error){if(error instanceof ReleaseEndedError){let status=error.status==="exp\
ired"?"expired":"failed";draft.released(name,{status,reason:`Heroku ended it as ${error.status}`}),draft.happened(name,status)}else draft.released(name,{reason:"\
its outcome is not known"});throw error}if(client.log.info(`v${version2} is released to ${name}.`),draft.happened(name,"succeeded"),inputs.healthCheck===null)return draft.
released(name,{status:"succeeded"}),signal.throwIfAborted();let check=inputs.healthCheck,health=await lookAtHealth(client,target,{version:version2,check}).catch(
error=>{throw draft.released(name,{reason:"it was released, and the job ended before it was known to be healthy"}),error});if(draft.happened(name,healthText(health)),
health.kind==="healthy")return await checkStands(client,name,{version:version2,slugId,draft}),draft.released(name,{status:"succeeded"});let undone=inputs.rollback&&
health.kind==="unhealthy"?await goBack2(client,{app:name,ours:release2,before},draft):null,fault=healthFault({app:name,version:version2,health,undone,isAsked:inputs.
rollback});throw draft.released(name,{status:undone?.kind==="rolled-back"?"rolled-back":"failed",reason:fault.reason}),new ActionError(fault.message)}__name(settle,
"settle");async function checkStands(client,app,{version:version2,slugId,draft}){draft.released(app,{reason:"it was healthy, and whether it still runs is not kn\
own"});let current=await readCurrentRelease(client,app);if(draft.released(app,{reason:""}),!(current===null||current.slugId===slugId||current.version<=version2))
throw draft.released(app,{status:"failed",reason:`v${current.version} replaced it`}),new ActionError(`v${version2} of ${app} was released, and v${current.version}\
, which is not of this job, replaced it before it was known to be healthy. Look at \`heroku releases --app ${app}\`.`)}__name(checkStands,"checkStands");function showEnd({
app,webUrl},{version:version2},{deployments,draft}){let status=draft.statusOf(app.name);if(status==="pending")return;let state=status==="succeeded"?"success":"f\
ailure",description=status==="succeeded"?`v${version2} is released`:status==="rolled-back"?`v${version2} was rolled back`:`v${version2} failed`;deployments.set(
app.name,{state,description,webUrl})}__name(showEnd,"showEnd");async function goBack2(client,request,draft){let undone=await rollBack(client,request);return draft.
happened(request.app,undone.kind==="rolled-back"?`v${undone.version}, back to v${undone.to}`:"not rolled back"),undone}__name(goBack2,"goBack");function releaseDescription(commit){
return commit===null?"Deploy by heroku-docker-release":`Deploy ${commit.sha.slice(0,8)} by heroku-docker-release`}__name(releaseDescription,"releaseDescription");var Turns=class{static{__name(this,"Turns")}#last=Promise.resolve();#isStopped=!1;next(work){let turn=this.#last.then(()=>this.#isStopped?null:work());return this.#last=
turn.catch(()=>this.stop()),turn}stop(){this.#isStopped=!0}};async function releaseApps(order,plan){let{targets,unchanged}=order,changed2=targets.filter(({app})=>!unchanged.has(app.name)),slugId=await upload(order,changed2,
plan),hasRelease=Object.hasOwn(order.processTypes,"release"),waves=Map.groupBy(targets,({wave})=>wave);for(let wave of[...waves.keys()].toSorted((a,b)=>a-b)){let turns=new Turns,
results=await Promise.allSettled((waves.get(wave)??[]).map(target=>{let{name}=target.app,same=unchanged.get(name);if(same!==void 0)return lookAtUnchanged(target,
same,{plan,turns});if(slugId===null)throw new Error("There is a changed app, and no slug was uploaded.");let release2={slugId,hasRelease};return plan.steps.run(
`Release to ${name}`,log=>releaseApp(target,release2,{plan,turns},log))})),faults=faultsOf(results);if(faults.length!==0){for(let{app}of changed2.filter(target=>target.
wave>wave))plan.draft.released(app.name,{reason:"an app before it failed"});throwFaults(faults)}}}__name(releaseApps,"releaseApps");async function upload({slug,
processTypes},changed2,{account,commit,draft,steps}){let[first2]=changed2;if(first2===void 0)return null;let{slugId}=await steps.run("Upload the slug",log=>uploadSlug(
account(log),{app:first2.app.name,slug,processTypes,stack:first2.stack,...commit===null?{}:{commit:commit.sha,commitDescription:commit.subject},description:"her\
oku-docker-release"}));return draft.uploaded(slugId,changed2.map(({app})=>app.name)),slugId}__name(upload,"upload");async function lookAtUnchanged(target,{version:version2},{
plan,turns}){let{inputs,account,draft,steps}=plan,{name}=target.app,check=inputs.healthCheck;if(check===null)return;let health=await steps.run(`Look at ${name}`,
log=>lookAtHealth(account(log),target,{version:version2,check}));if(draft.happened(name,healthText(health)),health.kind==="healthy")return;turns.stop();let{reason:reason2,
message}=unchangedFault({app:name,version:version2,health});throw draft.released(name,{status:"failed",reason:reason2}),new ActionError(message)}__name(lookAtUnchanged,
"lookAtUnchanged");import{isDeepStrictEqual as isDeepStrictEqual2}from"node:util";async function findUnchanged(question,log){let client=question.account(log),same=await Promise.all(question.targets.map(async target=>{let{app}=target;try{let{currentRelease,
pendingRelease}=await fetchReleasesNow(client,app.name);if(currentRelease?.slugId==null||pendingRelease!==null)return[];let deployed=await readDeployedSlug(client,
{app:app.name,slugId:currentRelease.slugId}),what=await sameness(deployed,target,question,log);if(what===null)return[];let reason2=`v${currentRelease.version} h\
as ${what}`;return log.info(`${app.name} runs this slug already: ${reason2}.`),[[app.name,{version:currentRelease.version,reason:reason2}]]}catch(error){return client.
signal.throwIfAborted(),log.info(`Whether ${app.name} runs this slug already is not known: ${errorMessage(error)}`),[]}}));return new Map(same.flat())}__name(findUnchanged,
"findUnchanged");async function sameness(deployed,{stack},{slug,processTypes,shelf,commit},log){let isRunAlike=deployed.stack===stack&&isDeepStrictEqual2(deployed.
processTypes,{...processTypes});return deployed.sha256===null||!isRunAlike||commit!==null&&deployed.commit!==commit?null:deployed.sha256===slug.sha256?"the same\
 bytes and process types":(await shelf.find(deployed.sha256,log))?.manifest.contentDigest===slug.manifest.contentDigest?"the same files and process types":null}
__name(sameness,"sameness");var CANCELLED_MS=4500;function refuseOtherStack({dockerfile},[first2]){let reference=fromReference(dockerfile);if(first2===void 0||reference===null)return;let problem=stackMismatch(
{reference,app:first2.app.name,stack:first2.stack});if(problem!==null)throw new ActionError(problem,{location:{file:dockerfile.file,line:dockerfile.target.line}})}
__name(refuseOtherStack,"refuseOtherStack");async function refuseOlderCommit({ports,commit},{targets,account},log){let question={commit:commit?.sha??null,order:ports.
commitOrder},client=account(log),answers=targets.map(({app,currentRelease})=>refuseOlder(client,app.name,{...question,current:currentRelease}));throwFaults(faultsOf(
await Promise.allSettled(answers)))}__name(refuseOlderCommit,"refuseOlderCommit");async function unchangedApps({inputs,ports,commit,draft,steps},{targets,account,
slug,processTypes}){if(!inputs.skipUnchanged)return new Map;let question={targets,slug,processTypes,account,shelf:ports.slugShelf},unchanged=await steps.run("Lo\
ok whether the slug is released already",log=>findUnchanged({...question,commit:inputs.requireNewer?commit?.sha??"":null},log));for(let[app,{version:version2,reason:reason2}]of unchanged)
draft.released(app,{status:"unchanged",reason:reason2,previousVersion:version2});return unchanged}__name(unchangedApps,"unchangedApps");async function releaseSlugTo({
inputs,ports,commit,draft,steps},{targets,unchanged,account,slug,processTypes}){let{commitOrder:order,signal}=ports,deployments=ports.deployments(commit);try{await releaseApps(
{targets,unchanged,slug,processTypes},{account,inputs,commit,order,deployments,draft,signal,steps})}finally{signal.aborted?await deployments.close("The job was \
cancelled.",graceLeftMs(signal,CANCELLED_MS)):await deployments.close()}}__name(releaseSlugTo,"releaseSlugTo");function refuseUncheckable(check,targets){if(check===null)return;let faults=targets.flatMap(({app,maintenance,webUrl})=>webUrl===null?[`${app.name} has no web U\
RL, so health-check has nothing to ask. Leave health-check out.`]:maintenance?[`${app.name} is in maintenance mode, so health-check would meet the maintenance p\
age. End it first (\`heroku maintenance:off --app ${app.name}\`), or leave health-check out.`]:[]);if(faults.length>0)throw new ActionError(faults.join(`
`))}__name(refuseUncheckable,"refuseUncheckable");function refuseWithoutWeb(check,processTypes){if(!(check===null||processTypes===null||Object.hasOwn(processTypes,
"web")))throw new ActionError("health-check is given, and the Procfile has no process type web, which alone answers requests. Name one, or leave health-check ou\
t.")}__name(refuseWithoutWeb,"refuseWithoutWeb");var meanings={excluded:{level:"info",text:"left out by .slugignore (or .git)"},"not-a-file":{level:"warning",text:"left out: a pipe, socket or device cannot be \
in a slug"},"special-bits":{level:"notice",text:"setuid, setgid and sticky bits were cleared, a dyno has no use for them"},unreadable:{level:"warning",text:"mad\
e readable for their owner, or the dyno could not read its own files"},"outside-link":{level:"notice",text:"symbolic links that lead out of /app: on the dyno th\
ey point into the stack image"}};function noteFindings(slug,log){for(let[kind,{level,text}]of Object.entries(meanings)){let paths=slug.findings.filter(finding=>finding.
kind===kind).map(({path})=>path);paths.length>0&&log[level](`${namedPaths(paths)}: ${text}.`)}slug.comparedWith==="base"&&log.info("A thin base has no program t\
hat lists files, so the files of the base were compared with its record, and the archive's end vouches for those of the app."),slug.comparedWith==="nothing"&&log.
notice("The image has no find, so the files in the slug could not be compared with those in the image; only the end of the archive vouches for it.")}__name(noteFindings,
"noteFindings");import{writeFile as writeFile3}from"node:fs/promises";import{join as join7}from"node:path";import{basename,resolve}from"node:path";function missingService(environment){let missing2=["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"].find(name=>!environment[name]);return missing2===void 0?null:`\
there is no artifact service here (${missing2} is not set)`}__name(missingService,"missingService");var plainWords=[[/not currently supported on GHES/,"GitHub E\
nterprise Server has no artifact service of this kind"],[/CreateArtifact\b.*\(409\)/,"this run has an artifact of that name already"],[/Invalid token specified|Failed to get backend IDs/,
"ACTIONS_RUNTIME_TOKEN does not say which run this is"],[/Artifact storage quota/,"the storage for artifacts is used up"]];function uploadRefusal(error){let said=errorMessage(
error);return plainWords.find(([pattern])=>pattern.test(said))?.[1]??plainReason(said).replace(/\.$/,"")}__name(uploadRefusal,"uploadRefusal");var USUAL_LIMIT_MS=6e4;async function uploadArtifact({file,environment,folder:folder2,log,signal,limitMs=USUAL_LIMIT_MS,clientProgram=programBeside(import.meta.
url,"artifact-client")}){signal.throwIfAborted();let missing2=missingService(environment);if(missing2!==null)return{kind:"failed",reason:missing2};try{var _stack=[];
try{let client=__using(_stack,new ClientProcess({name:"the artifact client",program:clientProgram,folder:folder2,environment:{...clientEnvironment(environment,uploadSettings),
TMPDIR:folder2},readAnswer:readArtifactAnswer,log}),!0);let{id}=await askInTime(client,{file:resolve(file)},{what:"the upload",limitMs,signal});let runUrl=readGitHubRun(
environment)?.runUrl??null;return{kind:"uploaded",name:basename(file),url:runUrl===null?null:`${runUrl}/artifacts/${id}`}}catch(_){var _error=_,_hasError=!0}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch(error){return signal.throwIfAborted(),{kind:"failed",reason:uploadRefusal(error)}}}
__name(uploadArtifact,"uploadArtifact");var uploadSettings=["ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY","ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS"];async function askInTime(client,request,box){
try{return(await withinTime(box,stop=>client.ask(request,stop))).answer}catch(error){let attempt=lastFailedAttempt(client.lines);throw!(error instanceof TooSlowError)||
attempt===null?error:new ActionError(`${error.message} (${attempt})`,{cause:error})}}__name(askInTime,"askInTime");function escapeHtml(text){return text.replace(/[&<>"']/g,character=>`&#${character.charCodeAt(0)};`)}__name(escapeHtml,"escapeHtml");import{createHash as createHash9}from"node:crypto";var pageStyle=`:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #e6e9ee);
  --quiet: light-dark(#59636e, #9aa5b1);
  --ground: light-dark(#ffffff, #14171c);
  --raised: light-dark(#f4f6f8, #1e232a);
  --line: light-dark(#d5dae0, #343b45);
  --link: light-dark(#0a58ca, #7db4ff);
  --good: light-dark(#1c7c3a, #5fcf84);
  --busy: light-dark(#8f5a00, #e5b045);
  --bad: light-dark(#b3261e, #ff8a80);
  --app: light-dark(#2f6fc4, #3f7fd6);
  font: 15px/1.5 system-ui, sans-serif;
  color: var(--ink);
  background: var(--ground);
}
body { margin: 0; }
h1 { font-size: 1.35rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }`;function htmlPage({title,style,body,script:script2="",refreshSeconds}){let css=`
${pageStyle}
${style}
`;return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'",`style-src ${hashSource(css)}`,...script2===""?[]:[`script-src ${hashSource(script2)}`],
"img-src data:","base-uri 'none'","form-action 'none'"].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${refreshSeconds===void 0?"":`<meta http-equiv="refresh" content="${refreshSeconds}">
`}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${body}
${script2===""?"":`<script>${script2}</script>
`}</body>
</html>
`}__name(htmlPage,"htmlPage");function jsonBlock(id,value){let json=JSON.stringify(value).replace(/[<\u2028\u2029]/g,character=>`\\u${character.charCodeAt(0).toString(
16).padStart(4,"0")}`);return`<script type="application/json" id="${id}">${json}</script>`}__name(jsonBlock,"jsonBlock");function hashSource(text){return`'sha25\
6-${createHash9("sha256").update(text).digest("base64")}'`}__name(hashSource,"hashSource");var TREE_KINDS=["folder","file","symlink","hardlink"];var MOST_LEVELS=64;function plantTree({entries}){let root=newPlant("folder");for(let entry of entries)grow(placeOf2(root,entry),entry);return rowOf("",root)}__name(
plantTree,"plantTree");function placeOf2(root,{path,type}){let place=root;for(let name of namesOf2(path)){place.kind="folder";let child=place.children.get(name)??
newPlant(type==="directory"?"folder":type);place.children.set(name,child),place=child}return place}__name(placeOf2,"placeOf");function namesOf2(path){if(path===
".")return[];let names=path.split("/"),outer=MOST_LEVELS-1;return names.length<=MOST_LEVELS?names:[...names.slice(0,outer),names.slice(outer).join("/")]}__name(
namesOf2,"namesOf");function grow(plant,{size,compressedBytes,origin}){plant.compressedBytes+=compressedBytes,plant.uncompressedBytes+=size,plant.isBase=origin===
"base"}__name(grow,"grow");function newPlant(kind){return{kind,compressedBytes:0,uncompressedBytes:0,isBase:!1,children:new Map}}__name(newPlant,"newPlant");function rowOf(name,{
kind,compressedBytes,uncompressedBytes,isBase,children}){let rows=[...children].map(([childName,child])=>rowOf(childName,child)),tenths=Math.round(compressedBytes*
10)/10;return[name,TREE_KINDS.indexOf(kind),tenths,uncompressedBytes,isBase?1:0,rows]}__name(rowOf,"rowOf");var treemapScript=['"use strict";(()=>{function Y(){return{trail:x("trail",HTMLElement),search:x("search",HTMLInputElement),found:x("found",HTMLElement),measure\
s:[','x("compressed",HTMLInputElement),x("uncompressed",HTMLInputElement)],picture:x("picture",HTMLElement),canvas:x("canvas",','HTMLCanvasElement),hoverFrame:x\
("hover-frame",HTMLElement),focusFrame:x("focus-frame",HTMLElement),hint:x("hint",HTMLElement),','told:x("told",HTMLElement),listTitle:x("list-title",HTMLElemen\
t),list:x("list",HTMLElement)}}function x(e,n){let t=document.','getElementById(e);if(t instanceof n)return t;throw new Error(`The page has no ${e}.`)}function \
w(e,n,t=""){let r=document.','createElement(e);return r.textContent=n,t!==""&&(r.className=t),r}var R={KB:1024,MB:1048576,GB:1073741824};function T(e){if(e<R.KB\
)return`${Math.round(e)} bytes`;let n=e<R.MB*.99995?"KB":e<R.GB*.99995?"MB":"GB";return`${(e/R[n]).','toFixed(1)} ${n}`}var M=14;function U(e,n,{clientX:t,clien\
tY:r}){e.replaceChildren(...n.map(c=>w("div",c))),e.hidden=!1;let{width:i,height:o}=e.',"getBoundingClientRect(),l=t+M+i>window.innerWidth?t-M-i:t+M,s=r+M+o>win\
dow.innerHeight?r-M-o:r+M;e.style.transform=`tran\\",'slate(${Math.max(0,l)}px, ${Math.max(0,s)}px)`}function J(e,{focused:n,folder:t,bySize:r}){let i=n??t;if(e\
==="ArrowDown")return r(i)[0]??null;if(n===null)return e==="A\\','rrowRight"||e==="ArrowLeft"?r(t)[0]??null:null;let{parent:o}=n;if(o===null)return null;if(e===\
"ArrowUp")return o===t?null:','o;let l=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0,s=r(o);return l===0?null:s[s.indexOf(n)+l]??null}var ve={folder:"folder",file:"fi\
le",symlink:"symbolic link",hardlink:"hard link"};function Z(e,{root:n,measure:t,knowsBase:r}){','let{total:i,files:o,kind:l}=e,s=N(i[t],n.total[t]),c=l==="fold\
er"?`folder, ${o.toLocaleString("en")} ${o===1?"file":"fil\\','es"}`:ve[l];return[Te(e),`${T(i.compressed)} compressed, ${T(i.uncompressed)} unpacked`,`${s} of \
the ${t==="compressed"?','"compressed":"unpacked"} slug`,r?`${c}, ${Se(e,t)}`:c]}function Te({path:e,kind:n}){return n==="folder"?`/app/${e}${e===','""?"":"/"}`\
:`/app/${e}`}function N(e,n){if(n===0)return"0 %";let t=100*e/n;return t>0&&t<.05?"< 0.1 %":`${t.toFixed(1)} \\','%`}function Se({fromBase:e,total:n},t){let r=e\
[t];return r===0?e.compressed>0?"from the base":"from the app":r>=n[t]*.9995?','"from the base":`${N(r,n[t])} of it from the base`}function k(e){return`#/${e.to\
WellFormed().split("/").map(encodeURIComponent).join("/")}`}function Q(e){if(!e.startsWith(','"#/"))return"";try{return e.slice(2).split("/").map(decodeURICompo\
nent).join("/")}catch{return""}}var ee=100;function K(e,n){return e.toSorted((t,r)=>r.total[n]-t.total[n])}function ne(e,n,{measure:t,wholeBytes:r,nameOf:i}){',
'let o=K(n,t).slice(0,ee).map(s=>{let c=document.createElement("li"),d=w("a",s.kind==="folder"?`${i(s)}/`:i(s),"name");d.','href=k(s.path);let u=s.total[t];retu\
rn c.append(d,w("span",T(u),"size"),w("span",N(u,r),"size")),c.style.setProperty("--\\','share",`${r===0?0:100*u/r}%`),c}),l=n.length-ee;l>0&&o.push(w("li",`and\
 ${l.toLocaleString("en")} smaller ones`,"more")),',"e.replaceChildren(...o)}function Me(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[\
r].value;e.value=n}function Ne(){return this.","eachAfter(Me)}function ke(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function Ee(e,n){for(\
var t=this,","r=[t],i,o,l=-1;t=r.pop();)if(e.call(n,t,++l,this),i=t.children)for(o=i.length-1;o>=0;--o)r.push(i[o]);return this}function Le(e,n){","for(var t=th\
is,r=[t],i=[],o,l,s,c=-1;t=r.pop();)if(i.push(t),o=t.children)for(l=0,s=o.length;l<s;++l)r.push(o[l]);for(;t=","i.pop();)e.call(n,t,++c,this);return this}functi\
on be(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function Be(e){","return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,\
i=r&&r.length;--i>=0;)t+=r[i].value;n.value=t})}function _e(e){","return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function He(e){for(var n=t\
his,t=Re(n,e),r=[n];n!==t;)","n=n.parent,r.push(n);for(var i=r.length;e!==t;)r.splice(i,0,e),e=e.parent;return r}function Re(e,n){if(e===n)return e;var t=e.","a\
ncestors(),r=n.ancestors(),i=null;for(e=t.pop(),n=r.pop();e===n;)i=e,e=t.pop(),n=r.pop();return i}function Ae(){for(var e=this,","n=[e];e=e.parent;)n.push(e);re\
turn n}function $e(){return Array.from(this)}function ze(){var e=[];return this.eachBefore(","function(n){n.children||e.push(n)}),e}function Ce(){var e=this,n=[\
];return e.each(function(t){t!==e&&n.push({source:t.parent,","target:t})}),n}function*Ie(){var e=this,n,t=[e],r,i,o;do for(n=t.reverse(),t=[];e=n.pop();)if(yiel\
d e,r=e.children)for(i=","0,o=r.length;i<o;++i)t.push(r[i]);while(t.length)}function A(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=Ke)):n===","void 0&&(n\
=Oe);for(var t=new B(e),r,i=[t],o,l,s,c;r=i.pop();)if((l=n(r.data))&&(c=(l=Array.from(l)).length))for(r.children=","l,s=c-1;s>=0;--s)i.push(o=l[s]=new B(l[s])),\
o.parent=r,o.depth=r.depth+1;return t.eachBefore(Fe)}function Pe(){return A(","this).eachBefore(qe)}function Oe(e){return e.children}function Ke(e){return Array\
.isArray(e)?e[1]:null}function qe(e){e.","data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function Fe(e){var n=0;do e.height=n;while((e=e.parent)\
&&","e.height<++n)}function B(e){this.data=e,this.depth=this.height=0,this.parent=null}B.prototype=A.prototype={constructor:B,","count:Ne,each:ke,eachAfter:Le,e\
achBefore:Ee,find:be,sum:Be,sort:_e,path:He,ancestors:Ae,descendants:$e,leaves:ze,links:Ce,",'copy:Pe,[Symbol.iterator]:Ie};function De(e){if(typeof e!="functio\
n")throw new Error;return e}function L(){return 0}function b(e){return function(){return e}}function We(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math\
.round(e.x1),e.y1=Math.round(e.y1)}function te(e,n,t,r,i){',"for(var o=e.children,l,s=-1,c=o.length,d=e.value&&(r-n)/e.value;++s<c;)l=o[s],l.y0=t,l.y1=i,l.x0=n,\
l.x1=n+=l.value*d}function Ge(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=","0,this.t=null,this.\
i=n}Ge.prototype=Object.create(B.prototype);function re(e,n,t,r,i){for(var o=e.children,l,s=-1,c=o.length,d=e.value&&(i-t)/e.value;++s<c;)l=o[s],l.x0=n,l.x1=r,l\
.y0=","t,l.y1=t+=l.value*d}var ie=(1+Math.sqrt(5))/2;function oe(e,n,t,r,i,o){for(var l=[],s=n.children,c,d,u=0,g=0,a=s.length,","m,p,h=n.value,f,y,E,I,P,O,S;u<\
a;){m=i-t,p=o-r;do f=s[g++].value;while(!f&&g<a);for(y=E=f,O=Math.max(p/m,m/p)/(h*e),S=f*f*","O,P=Math.max(E/S,S/y);g<a;++g){if(f+=d=s[g].value,d<y&&(y=d),d>E&&\
(E=d),S=f*f*O,I=Math.max(E/S,S/y),I>P){f-=d;break}P=I}","l.push(c={value:f,dice:m<p,children:s.slice(u,g)}),c.dice?te(c,t,r,i,h?r+=p*f/h:o):re(c,t,r,h?t+=m*f/h:\
i,o),h-=f,u=g}return l}","var je=(function e(n){function t(r,i,o,l,s){oe(n,r,i,o,l,s)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(ie);function le(){",
"var e=je,n=!1,t=1,r=1,i=[0],o=L,l=L,s=L,c=L,d=L;function u(a){return a.x0=a.y0=0,a.x1=t,a.y1=r,a.eachBefore(g),i=[0],n&&","a.eachBefore(We),a}function g(a){var\
 m=i[a.depth],p=a.x0+m,h=a.y0+m,f=a.x1-m,y=a.y1-m;f<p&&(p=f=(p+f)/2),y<h&&(h=y=(h+y)/","2),a.x0=p,a.y0=h,a.x1=f,a.y1=y,a.children&&(m=i[a.depth+1]=o(a)/2,p+=d(a\
)-m,h+=l(a)-m,f-=s(a)-m,y-=c(a)-m,f<p&&(p=f=(p+f)/","2),y<h&&(h=y=(h+y)/2),e(a,p,h,f,y))}return u.round=function(a){return arguments.length?(n=!!a,u):n},u.size=\
function(a){return arguments.","length?(t=+a[0],r=+a[1],u):[t,r]},u.tile=function(a){return arguments.length?(e=De(a),u):e},u.padding=function(a){return argumen\
ts.","length?u.paddingInner(a).paddingOuter(a):u.paddingInner()},u.paddingInner=function(a){return arguments.length?(o=typeof a==",'"function"?a:b(+a),u):o},u.p\
addingOuter=function(a){return arguments.length?u.paddingTop(a).paddingRight(a).paddingBottom(','a).paddingLeft(a):u.paddingTop()},u.paddingTop=function(a){retu\
rn arguments.length?(l=typeof a=="function"?a:b(+a),u):l},','u.paddingRight=function(a){return arguments.length?(s=typeof a=="function"?a:b(+a),u):s},u.paddingB\
ottom=function(a){return arguments.','length?(c=typeof a=="function"?a:b(+a),u):c},u.paddingLeft=function(a){return arguments.length?(d=typeof a=="function"?a:',
"b(+a),u):d},u}var fn=(function e(n){function t(r,i,o,l,s){if((c=r._squarify)&&c.ratio===n)for(var c,d,u,g,a=-1,m,p=c.length,h=r.value;++a<","p;){for(d=c[a],u=d\
.children,g=d.value=0,m=u.length;g<m;++g)d.value+=u[g].value;d.dice?te(d,i,o,l,h?o+=(s-o)*d.value/h:s):","re(d,i,o,h?i+=(l-i)*d.value/h:l,s),h-=d.value}else r._\
squarify=c=oe(n,r,i,o,l,s),c.ratio=n}return t.ratio=function(r){return e(","(r=+r)>1?r:1)},t})(ie);var F=17,ae={width:46,height:34};function se(e,{width:n,heigh\
t:t,measure:r}){let i=A(e,({children:o})=>o.length===0?null:","o).sum(({own:o})=>o[r]).sort((o,l)=>(l.value??0)-(o.value??0));return le().size([n,t]).paddingInn\
er(q).paddingOuter(o=>o.","depth===0?0:q(o)).paddingTop(o=>D(o)?F:o.depth===0?0:q(o))(i)}function q({x0:e,x1:n,y0:t,y1:r,children:i=[]}){return Math.","min(1,Ma\
th.sqrt((n-e)*(r-t)/Math.max(1,i.length))/16)}function D(e){let{x0:n,x1:t,y0:r,y1:i,depth:o,data:l}=e;return o>0&&",'l.kind==="folder"&&t-n>=ae.width&&i-r>=ae.h\
eight}function W({x0:e,x1:n,y0:t,y1:r}){return n-e>=.3&&r-t>=.3}function ue(e,n,t){',"let r=o=>n>=o.x0&&n<o.x1&&t>=o.y0&&t<o.y1;if(!r(e))return null;let i=e;for\
(;;){let o=i.children?.find(l=>W(l)&&r(l));if(o===",'void 0)return i;i=o}}var Ve="12px system-ui, sans-serif",ce=4,de={width:34,height:15};function he(e,n){let{\
context:t,palette:r}=n;if(t.fillStyle=','r.ground,t.fillRect(e.x0,e.y0,e.x1-e.x0,e.y1-e.y0),t.font=Ve,t.textBaseline="middle",e.children===void 0)G(e,0,n);else \
for(let[',"i,o]of e.children.entries())G(o,i,n)}function G(e,n,t){if(!W(e))return;let{context:r,palette:i,matches:o}=t,{x0:l,y0:s,x1:c,",'y1:d,data:u}=e,g=u.kin\
d==="folder";if(r.fillStyle=g?i.folder:Xe(u,n,t),r.fillRect(l,s,c-l,d-s),D(e))fe(`${u.name}/`,{x:l,',"y:s+F/2,width:c-l,colour:i.ink},r);else if(!g&&c-l>=de.wid\
th&&d-s>=de.height){let a=o===null?i.tileInk:o.has(u)?i.markInk:","i.ink;fe(u.name,{x:l,y:s+9,width:c-l,colour:a},r)}for(let a of e.children??[])G(a,n,t)}functi\
on Xe(e,n,{palette:t,matches:r}){","if(r!==null)return r.has(e)?t.mark:t.faded;let i=e.fromBase.compressed>0?t.base:t.app;return i[n%i.length]??t.folder}functio\
n fe(e,{","x:n,y:t,width:r,colour:i},o){o.fillStyle=i,o.fillText(Ye(e,r-2*ce,o),n+ce,t)}function Ye(e,n,t){if(t.measureText(e).width<=",'n)return e;let r=[...e]\
,[i,o]=[0,r.length];for(;o-i>1;){let l=Math.floor((i+o)/2);t.measureText(`${r.slice(0,l).join("")}\\','\\u2026`).width<=n?i=l:o=l}return i===0?"":`${r.slice(0,i)\
.join("")}\\u2026`}function pe(e){let n=document.createElement("span");e.append(n);let t=i=>(n.style.color=`var(--${i})`,getComputedStyle(n).','color),r={ground\
:t("ground"),folder:t("folder"),ink:t("ink"),app:[t("app"),t("app-2"),t("app-3")],base:[t("base"),t("bas\\','e-2"),t("base-3")],tileInk:t("tile-ink"),faded:t("f\
aded"),mark:t("mark"),markInk:t("mark-ink")};return n.remove(),r}var $=class{#e;#n=null;#l=null;constructor(n){this.#e=n}show(n){let{clientWidth:t,clientHeight:\
r}=this.#e.picture,{folder:i,',"measure:o}=n,{canvas:l}=this.#e,s=window.devicePixelRatio;l.width=Math.round(t*s),l.height=Math.round(r*s),this.#n=se(i,","{widt\
h:t,height:r,measure:o}),this.repaint(n)}get isFitting(){let{clientWidth:n,clientHeight:t}=this.#e.picture;return this.#n?.",'x1===n&&this.#n.y1===t}repaint(n=t\
his.#l){this.#l=n;let t=this.#e.canvas.getContext("2d");if(t===null||this.#n===null||n===',"null)return;let r=window.devicePixelRatio;t.setTransform(r,0,0,r,0,0\
),he(this.#n,{context:t,palette:pe(this.#e.picture),","matches:n.matches})}tileAt({clientX:n,clientY:t}){if(this.#n===null)return null;let{left:r,top:i}=this.#e\
.canvas.getBoundingClientRect(),","o=ue(this.#n,n-r,t-i);return o===this.#n?null:o}frame(n,t){let r=t===null?void 0:this.#n?.find(({data:c})=>c===t);if(n.hidden\
=","r===void 0,r===void 0)return;let{x0:i,y0:o,x1:l,y1:s}=r;n.style.transform=`translate(${i}px, ${o}px)`,n.style.width=`${Math.",'max(3,l-i)}px`,n.style.height\
=`${Math.max(3,s-o)}px`}};var me=["folder","file","symlink","hardlink"];function j(e,n=null){let[t,r,i,o,l,s]=e,c=n===null||n.path===""?t:`${n.path}/${t}`,d={co\
mpressed:i,uncompressed:o},u={...d},','g=l===1?{...d}:{compressed:0,uncompressed:0},a=[],m=me[r]??"file",p={name:t,path:c,kind:m,parent:n,children:a,own:d,total\
:u,','fromBase:g,files:0};m!=="folder"&&(p.files=1);for(let h of s){let f=j(h,p);a.push(f);for(let y of["compressed","uncompre\\','ssed"])u[y]+=f.total[y],g[y]+\
=f.fromBase[y];p.files+=f.files}return p}function ge(e,n){let t=e;for(;;){let r=t.children.',"find(i=>n===i.path||n.startsWith(`${i.path}/`));if(r===void 0)retu\
rn t;t=r}}function _(e){return e.parent===null?[e]:[..._(",'e.parent),e]}function*V(e){e.kind!=="folder"&&(yield e);for(let n of e.children)yield*V(n)}var z=cla\
ss{#e;constructor(n){this.#e=[...V(n)].map(t=>({node:t,text:t.path.toLowerCase()}))}find(n){let t=n.trim().toLowerCase();','return t===""?null:new Set(this.#e.f\
ilter(({text:r})=>r.includes(t)).map(({node:r})=>r))}};function ye(e,n){let t=_(n).map(r=>{let i=document.createElement("li"),o=r.parent===null?"/app":r.name;if\
(r===n){let l=w(','"span",o);l.setAttribute("aria-current","location"),i.append(l)}else{let l=w("a",o);l.href=k(r.path),i.append(l)}return i});','e.replaceChild\
ren(...t)}var C=class{#e;#n;#l;#r;#u;#t;#o=null;#i="compressed";#a=null;constructor(n,{root:t,knowsBase:r}){this.#e=n,this.#n=j(t),',"this.#l=r,this.#r=new $(n)\
,this.#u=new z(this.#n),this.#t=this.#n}follow(n){let t=ge(this.#n,Q(n)),r=this.#t;this.#t=t.kind===",'"folder"?t:t.parent??this.#n,this.#o=t.kind==="folder"?_(\
r).find(({parent:i})=>i===t)??null:t,ye(this.#e.trail,this.#t),',"this.show()}show(){this.#r.show(this.#c),this.leave(),this.#f(),this.#s(this.#o)}fit(){this.#r\
.isFitting||this.show()}repaint(){","this.#r.repaint()}measureBy(n){this.#i=n,this.show(),this.#h()}search(n){this.#a=this.#u.find(n),this.#r.repaint(this.#c),",
"this.#h(),this.#f()}hover(n){let t=this.#r.tileAt(n);this.#r.frame(this.#e.hoverFrame,t?.data??null),t===null?this.#e.hint.","hidden=!0:U(this.#e.hint,this.#d(\
t.data),n)}leave(){this.#e.hint.hidden=!0,this.#e.hoverFrame.hidden=!0}enterAt(n){let t=this.#r.",'tileAt(n)?.data;if(t===void 0)return;let r=t.kind==="folder"?\
t:t.parent;r===null||r===this.#t?this.#s(t):X(r)}press(n){if(n===','"Escape")return this.#t.parent===null?!1:(X(this.#t.parent),!0);if(n==="Enter")return this.#\
o?.kind!=="folder"?!1:(X(this.#o),',"!0);let t=({children:i})=>K(i,this.#i),r=J(n,{focused:this.#o,folder:this.#t,bySize:t});return r!==null&&this.#s(r),n.start\
sWith(",'"Arrow")}get#c(){return{folder:this.#t,measure:this.#i,matches:this.#a}}#s(n){this.#o=n,this.#r.frame(this.#e.focusFrame,','n),this.#e.told.textContent\
=this.#d(n??this.#t).join(" \\xB7 ")}#d(n){return Z(n,{root:this.#n,measure:this.#i,knowsBase:this.#l})}#f(){','let{list:n,listTitle:t}=this.#e,r=this.#a!==null\
;t.textContent=r?"Largest matches":"Largest here",ne(n,r?[...this.#a??[]]:',"this.#t.children,{measure:this.#i,wholeBytes:(r?this.#n:this.#t).total[this.#i],nam\
eOf:({path:i,name:o})=>r?i:o})}#h(){let n=this.#a,",'t=[...n??[]].reduce((r,{total:i})=>r+i[this.#i],0);this.#e.found.textContent=n===null?"":`${n.size.toLocale\
String("en")}\\',' ${n.size===1?"file":"files"}, ${T(t)} (${N(t,this.#n.total[this.#i])})`}};function X(e){location.hash=k(e.path)}var we=Y(),Ue=JSON.parse(docu\
ment.getElementById("slug")?.textContent??""),v=new C(we,Ue),{picture:H,search:xe,measures:Je}=we;','H.addEventListener("pointermove",e=>v.hover(e));H.addEventL\
istener("pointerleave",()=>v.leave());H.addEventListener("cli\\','ck",e=>v.enterAt(e));H.addEventListener("keydown",e=>{!e.altKey&&!e.ctrlKey&&!e.metaKey&&v.pre\
ss(e.key)&&e.preventDefault()});','xe.addEventListener("input",()=>v.search(xe.value));for(let e of Je)e.addEventListener("change",()=>{v.measureBy(e.value===',
'"uncompressed"?"uncompressed":"compressed")});window.addEventListener("hashchange",()=>v.follow(location.hash));matchMedia(','"(prefers-color-scheme: dark)").a\
ddEventListener("change",()=>v.repaint());v.follow(location.hash);new ResizeObserver(()=>v.',"fit()).observe(H);})();"].join(`
`);var treemapStyle=`:root {
  --app-2: light-dark(#3f80d4, #2f6cbf);
  --app-3: light-dark(#265fae, #4c8de0);
  --base: light-dark(#8a6d1f, #8f7430);
  --base-2: light-dark(#9b7c2b, #7d6427);
  --base-3: light-dark(#785d16, #a1843b);
  --tile-ink: #ffffff;
  --folder: light-dark(#e3e8ee, #2a313a);
  --faded: light-dark(#c4ccd5, #3b434d);
  --mark: light-dark(#d9480f, #ffa94d);
  --mark-ink: light-dark(#ffffff, #1b1f24);
}
body { display: flex; flex-direction: column; min-height: 100vh; }
header, main { padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-top: .7rem; }
header p { margin: 0; color: var(--quiet); }
main { display: flex; flex: 1; flex-direction: column; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; padding: .6rem 0; }
nav { flex: 1 1 16rem; min-width: 0; }
#trail { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; }
#trail li + li::before { content: '/'; padding: 0 .35rem; color: var(--quiet); }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .6rem; }
input[type=search] { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .6rem; width: \
15rem; max-width: 100%; }
fieldset { display: flex; gap: .8rem; border: 0; margin: 0; padding: 0; }
legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
label { display: inline-flex; align-items: center; gap: .3rem; }
#picture { position: relative; flex: none; height: 64vh; min-height: 16rem; overflow: hidden; cursor: pointer; }
#canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.frame { position: absolute; top: 0; left: 0; box-sizing: border-box; pointer-events: none; border: 2px solid var(--ink); }
#hover-frame { border-color: var(--ground); outline: 1px solid var(--ink); }
[hidden] { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .4rem 0 0; color: var(--quiet); }
.key::before { content: ''; display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; background: var(--app); }
.key.base::before { background: var(--base); }
#told { margin: .2rem 0 0; overflow-wrap: anywhere; }
h2 { font-size: 1rem; font-weight: 600; margin: .8rem 0 .2rem; }
#list { list-style: none; margin: 0 0 1rem; padding: 0; }
#list li { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem 5rem; gap: .5rem; padding: .1rem .4rem; background: linear-gradient(var(--raised), var(--\
raised)) no-repeat 0 0 / var(--share, 0%) 100%; border-bottom: 1px solid var(--line); }
#list .name { overflow-wrap: anywhere; }
#list .size { text-align: right; font-variant-numeric: tabular-nums; }
#list .more { color: var(--quiet); }
#hint { position: fixed; top: 0; left: 0; z-index: 1; max-width: min(30rem, 90vw); pointer-events: none; overflow-wrap: anywhere; background: var(--raised); bor\
der: 1px solid var(--line); border-radius: 6px; padding: .4rem .6rem; box-shadow: 0 2px 10px rgb(0 0 0 / 25%); }
#hint div:first-child { font-weight: 600; }`;function treemapPage(page){let{title,manifest,knowsBase,home}=page,content={knowsBase,root:plantTree(manifest)},back=home===void 0?"":`<p class="home"><a href="${escapeHtml(
home.url)}">${escapeHtml(home.name)}</a></p>
`;return htmlPage({title,style:treemapStyle,script:treemapScript,body:`<header>
${back}<h1>${escapeHtml(title)}</h1>
<p>${sizesText(page)}</p>
</header>
<main>
<div class="tools">
<nav aria-label="Folder"><ol id="trail"></ol></nav>
<div class="search"><input id="search" type="search" placeholder="Search paths" aria-label="Search paths" autocomplete="off" spellcheck="false"><output id="foun\
d" for="search"></output></div>
<fieldset><legend>Sizes</legend>
<label><input type="radio" name="measure" id="compressed" value="compressed" checked>compressed</label>
<label><input type="radio" name="measure" id="uncompressed" value="uncompressed">unpacked</label>
</fieldset>
</div>
<div id="picture" tabindex="0" role="application" aria-label="Treemap of the slug" aria-describedby="help">
<canvas id="canvas" aria-hidden="true"></canvas>
<div id="hover-frame" class="frame" hidden></div>
<div id="focus-frame" class="frame" hidden></div>
</div>
<p class="legend">${legend(knowsBase)}<span id="help">Click or Enter goes into a folder, Escape out of it; the arrows move.</span></p>
<p id="told" role="status"></p>
<h2 id="list-title">Largest here</h2>
<ol id="list"></ol>
</main>
<div id="hint" aria-hidden="true" hidden></div>
<noscript><p>The picture needs JavaScript, which is all in this page.</p></noscript>
${jsonBlock("slug",content)}`})}__name(treemapPage,"treemapPage");function sizesText({manifest:{entries,uncompressedBytes},sizeBytes,limitBytes:limitBytes2}){let files2=entries.
filter(({type})=>type!=="directory").length,limit=limitBytes2===void 0?"":` of ${formatSize(limitBytes2)} (${Math.round(100*sizeBytes/limitBytes2)} %)`;return`${formatSize(
sizeBytes)}${limit} compressed, ${formatSize(uncompressedBytes)} unpacked in ${files2.toLocaleString("en")} ${files2===1?"file":"files"}`}__name(sizesText,"size\
sText");function legend(knowsBase){return knowsBase?'<span class="key app">from the app</span> <span class="key base">from the base</span> ':"<span>What came fr\
om the base is not known of this slug.</span> "}__name(legend,"legend");function uploadTreemap({inputs,ports,steps},slug){let upload2=steps.runBehind("Upload the treemap",async log=>{let{environment,folder:folder2,signal}=ports;try{
let file=await writePage(slug,{inputs,folder:folder2}),outcome=await uploadArtifact({file,environment,folder:folder2,log,signal});if(outcome.kind==="failed")throw new ActionError(
outcome.reason);let where=outcome.url===null?"":`: ${outcome.url}`;log.info(`The treemap is the artifact ${outcome.name} of this run${where}`)}catch(error){signal.
throwIfAborted(),log.warning(`The treemap could not be uploaded: ${errorMessage(error).replace(/\.$/,"")}.`)}});return{join:__name(()=>upload2.join().catch(()=>{}),
"join")}}__name(uploadTreemap,"uploadTreemap");async function writePage(slug,{inputs,folder:folder2}){let page=treemapPage({title:`Slug of ${inputs.apps[0]??inputs.
pipeline??inputs.dockerfile}`,manifest:slug.manifest,sizeBytes:slug.sizeBytes,knowsBase:!0,limitBytes:inputs.slugLimitBytes}),file=join7(folder2,`slug-treemap-${commentKey(
inputs)}.html`);return await writeFile3(file,page),file}__name(writePage,"writePage");var NOTHING_CHANGED="every app runs this slug already";async function release(inputs,ports){let steps=new Steps(ports.log),draft=new ReportDraft(inputs,()=>steps.
elapsedMs);try{var _stack=[];try{let heroku=inputs.release?ports.heroku:null;let targets=heroku===null?Promise.resolve([]):steps.run("Ask Heroku about the app",
log=>preflight({inputs,account:heroku,folder:ports.folder},log));let app=firstApp({inputs,targets,account:ports.heroku,steps});app.catch(()=>{});let configVars=configVarsForCheck(
inputs,{app,account:ports.heroku,steps});configVars.then(vars=>draft.hide(secretConfigVars(vars))).catch(()=>{});let preparation=steps.run("Read the Dockerfile",
log=>prepare(inputs,ports,log));let[found,prepared]=await bothOrThrow(targets,preparation);draft.targets(found);draft.commit(prepared.commit?.sha??null);let plan={
...prepared,inputs,ports,draft,steps};refuseOtherStack(prepared.recipe,found);refuseUncheckable(inputs.healthCheck,found);heroku!==null&&refuseWithoutWeb(inputs.
healthCheck,prepared.procfile);heroku!==null&&inputs.requireNewer&&await steps.run("Compare the commits",log=>refuseOlderCommit(plan,{targets:found,account:heroku},
log));let cleanup=__using(_stack,new AsyncDisposableStack,!0);let proof=beginProof(plan,{stack:found[0]?.stack??null,configVars});cleanup.defer(proof.stop);let base=await makeBase(
{...plan,runImage:__name(()=>runImageFacts(proof),"runImage")});base!==null&&draft.base(base.image);base!==null&&cleanup.defer(()=>letGoOfBase(base.image,plan.base,
ports.log));base!==null&&cleanup.defer(async()=>draft.kept(await base.keep().join()));let image=await steps.run("Build the app image",log=>buildAppImage(plan.recipe,
base?.image??null,plan.base,log));cleanup.use(image);let made=await steps.run("Pack the slug",log=>makeSlug(plan,{base,image,proof},log));let{slug}=made;base?.keep();
draft.slug(made);let earlier=lookAtEarlierSlugs(plan,{app,slug,targets:found,commit:plan.commit?.sha??null});cleanup.defer(()=>earlier.join());inputs.treemap&&cleanup.
defer(uploadTreemap(plan,slug).join);draft.checked(sizeCheck(slug.sizeBytes,limitsOf(inputs)));draft.checked(secretsCheck(slug.manifest,inputs.slugSecrets));inputs.
slugSecrets==="fail"&&refuseSecrets(slug.manifest);enforceLimit(slug,inputs.slugLimitBytes);let toApps=heroku===null?null:{targets:found,account:heroku,...made};
let unchanged=toApps===null?new Map:await unchangedApps(plan,toApps);if(toApps!==null&&unchanged.size===found.length)draft.checked(notBooted(NOTHING_CHANGED).check),
draft.skipped(NOTHING_CHANGED);else{let subject={...made,image,base:base===null?null:{image:base.image,record:base.record()}};await proveSlug(subject,{plan,proof,
draft,onBegun:__name(({join:join8})=>cleanup.defer(join8),"onBegun")})}await earlier.enforceGrowth(inputs.commentFailOn);toApps===null?draft.skipped("release is\
 false"):await releaseSlugTo(plan,{...toApps,unchanged})}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&
await _promise}}catch(error){ports.log.debug(errorTrace(error)),draft.failed(error)}return await steps.written(),draft.finish(steps.times)}__name(release,"relea\
se");async function makeSlug(plan,made,log){let{inputs}=plan,profile=await carriedProfile(made.image.image,plan,made.proof,log),{slug,processTypes}=await packApp(
plan,{...made,added:profile.added},log);refuseMissingTypes(processTypes,inputs),inputs.release&&refuseWithoutWeb(inputs.healthCheck,processTypes),log.info(`Slug\
 ${formatSize(slug.sizeBytes)} (${formatSize(slug.manifest.uncompressedBytes)} in ${slug.manifest.entries.length} entries), SHA256:${slug.sha256}`),await writeManifest(
slug),noteFindings(slug,log),inputs.slugSecrets==="warn"&&noteSecrets(slug.manifest,log);let advice=adviseOn(slug.manifest);noteAdvice(advice,log);let warning=limitWarning(
slug.sizeBytes,limitsOf(inputs));return warning!==null&&slug.sizeBytes<=inputs.slugLimitBytes&&log.warning(warning),{slug,processTypes,advice,profile}}__name(makeSlug,
"makeSlug");function limitsOf({slugLimitBytes,slugWarnBytes}){return{limitBytes:slugLimitBytes,warnBytes:slugWarnBytes}}__name(limitsOf,"limitsOf");import{randomUUID}from"node:crypto";var LOOK_AFTER_MS=[1e3,4e3],MOST_CREATIONS=2;async function createOnce({create,find,clock,log,signal}){for(let creations=1;;creations+=1)try{return await create()}catch(error){
if(!(error instanceof LostReplyError))throw error;log.info(`${error.message} Looking whether it was done.`);for(let waitMs of LOOK_AFTER_MS){await clock.wait(waitMs,
signal);let found=await find();if(found!==null)return found}if(creations===MOST_CREATIONS)throw error}}__name(createOnce,"createOnce");var PAYLOAD="heroku-docker-release",MOST_CHARACTERS=140;async function createDeployment(place,wanted){let{sha,app,description,runUrl,isProduction,mark}=wanted;return await createOnce(
{...place,create:__name(async()=>{let{data}=await place.api.request("POST /repos/{owner}/{repo}/deployments",{...repositoryOf(place),ref:sha,environment:app,description:oneLine(
description,MOST_CHARACTERS),auto_merge:!1,required_contexts:[],payload:{[PAYLOAD]:{app,run:runUrl,mark}},...isProduction===void 0?{}:{production_environment:isProduction}});
return readReply3(app,()=>idOf(data))},"create"),find:__name(async()=>{let{data}=await place.api.request("GET /repos/{owner}/{repo}/deployments",{...repositoryOf(
place),sha,environment:app,per_page:100}),ours=data.find(each=>markOf(each)===mark);return ours===void 0?null:readReply3(app,()=>idOf(ours))},"find")})}__name(createDeployment,
"createDeployment");async function createStatus(place,{id,app},{state,description,runUrl,webUrl}){let at={...repositoryOf(place),deployment_id:id},words=oneLine(
description,MOST_CHARACTERS);await createOnce({...place,create:__name(async()=>{let{data}=await place.api.request("POST /repos/{owner}/{repo}/deployments/{deplo\
yment_id}/statuses",{...at,state,description:words,...isPage(runUrl)?{log_url:runUrl}:{},...isPage(webUrl)?{environment_url:webUrl}:{}});return readReply3(app,()=>idOf(
data)),!0},"create"),find:__name(async()=>{let route="GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{data}=await place.api.request(route,{...at,
per_page:100});return data.some(each=>isRecord(each)&&each.state===state&&each.description===words)?!0:null},"find")})}__name(createStatus,"createStatus");function repositoryOf({
repository}){return{owner:repository.owner,repo:repository.name}}__name(repositoryOf,"repositoryOf");function isPage(url){let protocol=URL.parse(url??"")?.protocol;
return protocol==="https:"||protocol==="http:"}__name(isPage,"isPage");function idOf(value){return readInteger(readRecord(value,"deployment"),"id")}__name(idOf,
"idOf");function markOf(value){let payload=isRecord(value)?value.payload:void 0,ours=isRecord(payload)?payload[PAYLOAD]:void 0;return isRecord(ours)?ours.mark:void 0}
__name(markOf,"markOf");function readReply3(app,read){try{return read()}catch(error){let happened=`the reply cannot be read (${errorMessage(error)})`,facts={trouble:null,
cause:error};throw new LostReplyError(`Could not ${showing(app)}: ${happened}. Check GITHUB_API_URL.`,facts)}}__name(readReply3,"readReply");function showing(app){
return`show the release of ${app} as a deployment`}__name(showing,"showing");var AppDeployment=class{static{__name(this,"AppDeployment")}#options;#mark=randomUUID();#id=null;#next=null;#state=null;#isPossible=!0;#work=null;constructor(options){
this.#options=options}set(change){this.#isPossible&&(this.#next=change,this.#state=change.state,this.#work??=this.#send())}end(description){this.#state==="in_pr\
ogress"&&this.set({state:"error",description})}async settled(){await this.#work}async#send(){let{github,app,onFault}=this.#options;for(;this.#next!==null;){let change=this.#next;
this.#next=null;try{await github.run(showing(app),({api,signal})=>this.#show({api,signal,repository:github.repository,clock:github.clock,log:github.log},change))}catch(error){
this.#isPossible=this.#id!==null,this.#isPossible||(this.#next=null),onFault(error)}}this.#work=null}async#show(place,change){let{app,runUrl,webUrl}=this.#options;
this.#id??=await createDeployment(place,{...this.#options,mark:this.#mark});let{state,description,webUrl:page=webUrl}=this.#next??change;this.#next=null,await createStatus(
place,{id:this.#id,app},{state,description,runUrl,webUrl:page})}};var LIMITS={replyMs:1e4,errandMs:3e4,longestRetryAfterMs:5e3},CLOSE_MS=3e3,UNSETTLED="The job ended before the release was settled.";function createDeployments(access,wanted){
let{sha,environments,description,runUrl,isAsked,closeMs=CLOSE_MS}=wanted,abort=new AbortController,limits={...LIMITS,...access.limits},github=createGitHub({...access,
log:quietLog(access.log),limits,signal:abort.signal}),onFault=tellOnce(access.log,isAsked),deployments=new Map,closing=null;function deploymentOf(app){let{webUrl=null,
isProduction}=environments.find(each=>each.app===app)??{};return new AppDeployment({github,sha,app,description,runUrl,webUrl,isProduction,onFault})}__name(deploymentOf,
"deploymentOf");async function close(reason2,limitMs){let late=new GitHubError(`GitHub took longer than ${limitMs/1e3} s over it.`,{trouble:null}),timer=setTimeout(
()=>abort.abort(late),limitMs);for(let deployment of deployments.values())deployment.end(reason2);await Promise.all([...deployments.values()].map(deployment=>deployment.
settled())),clearTimeout(timer),abort.abort(new GitHubError("The deployments are closed.",{trouble:null}))}return __name(close,"close"),{set(app,change){if(closing!==
null)return;if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))return onFault(new GitHubError("the commit that is released is not known.",{trouble:null}));let deployment=deployments.
get(app)??deploymentOf(app);deployments.set(app,deployment),deployment.set(change)},close(reason2=UNSETTLED,waitMs=closeMs){return closing??=close(reason2,Math.
min(waitMs,closeMs)),closing}}}__name(createDeployments,"createDeployments");function tellOnce(log,isAsked){let isTold=!1;return error=>{let line=`No deployment\
 on GitHub, or one that is not up to date: ${errorMessage(error)}`;!(error instanceof ActionError)&&error instanceof Error&&log.debug(error.stack??""),isTold?log.
debug(line):isAsked?log.warning(line):log.info(line),isTold=!0}}__name(tellOnce,"tellOnce");function quietLog(log){let debug=__name(text=>log.debug(text),"debug");
return{debug,info:debug,notice:debug,warning:debug,error:debug,progress:debug,untrusted:__name(chunk=>log.untrusted(chunk),"untrusted"),mask:__name(secret=>log.
mask(secret),"mask"),group:__name((title,body)=>log.group(title,body),"group")}}__name(quietLog,"quietLog");var noDeployments={set:__name(()=>{},"set"),close:__name(async()=>{},"close")};function deploymentsFor({deployment,githubToken:token},{environment,log}){return commit=>{let run3=readGitHubRun(environment);if(run3===null||token===null||commit===
null||deployment==="never")return noDeployments;let{apiUrl,repository,runUrl}=run3;return createDeployments({apiUrl,token,repository,userAgent:`heroku-docker-re\
lease/${version}`,log},{sha:commit.sha,environments:[],description:"Slug by heroku-docker-release",runUrl,isAsked:deployment==="always"})}}__name(deploymentsFor,
"deploymentsFor");async function runRelease(inputs,world){checkTrigger(world.trigger,inputs);let base=await openBaseWorld(inputs,world),{herokuApiKey}=inputs,mayAsk=world.trigger.
kind==="trusted"||inputs.allowUntrustedTrigger,github=gitHubOfRun(inputs.githubToken,world),report=await release(inputs,{...base,commitOrder:askCommitOrder(inputs.
context,{...world,github}),deployments:deploymentsFor(inputs,world),slugShelf:openSlugShelf(base,world.trigger),runImageShelf:base.environment.RUNNER_TOOL_CACHE?
createRunImageShelf({temporaryFolder:base.folder,log:base.log}):noRunImageShelf,heroku:herokuApiKey===null||!mayAsk?null:(stepLog,signal=world.signal)=>createHerokuClient(
{apiUrl:inputs.herokuApiUrl,token:herokuApiKey,userAgent:`heroku-docker-release/${version}`,log:stepLog,signal})}),reportFile=await writeReport(base.folder,report);
return await commentOnRun(report,inputs,world),{report,reportFile}}__name(runRelease,"runRelease");var LONGEST=34e4;function renderSummary(report,now){let{base,slug,releases,failure,checks}=report,blocks=[`## ${headline(report,codeSpan)}`,...failure===null?[]:
[codeBlock(failure.message)],...releases.length===0?[]:[releaseTable(releases,!0)],...slug===null?[]:slugBlocks(report,slug),...checks.length===0?[]:["### Check\
s",...checkBlocks(checks)],"### Base",base===null?"No base image: the Dockerfile has no ONBUILD triggers, or the run did not get to it.":baseTable(base,now),"##\
# Time",timeline(report.steps)];return`${renderBlocks(blocks.filter(block=>block!==""),LONGEST)}
`}__name(renderSummary,"renderSummary");function slugBlocks(report,slug){let folders=folderBlocks(slug,report.comparison);return["### Slug",slugTable(slug,report.
comparison),...comparisonNotes(report.comparison,codeSpan),...folders.first,...folders.rest,...fileBlocks(slug,report.comparison),...slugCharts(report),...adviceTable(
slug.advice)]}__name(slugBlocks,"slugBlocks");function headline({slug,releases,failure,skipped},quote=text=>text){let size=slug===null?"No slug":`Slug ${sizeOfLimit(
slug)}`;if(failure!==null)return`${size}, the run failed`;let done=releases.flatMap(({app,version:version2,previousVersion,status})=>status==="succeeded"?[`v${version2}\
 on ${quote(app)}`]:status==="unchanged"?[`unchanged on ${quote(app)} (v${previousVersion})`]:[]);return done.length>0?`${size}, ${done.join(", ")}`:`${size}, n\
ot released: ${quote(skipped)}`}__name(headline,"headline");export{compareSlugs,CALL_POLICIES,readDeployedSlug,SlugUnreadableError,slugUnreadable,readSlug2 as readSlug,SLUG_BOUNDS,DOWNLOAD_BOUNDS,downloadSlug,roundedDelta,
createHerokuClient,createRunImageShelf,buildAppImage,makeBase,packApp,prepare,readContainerFile,inspectContainer,exitOf,RELEASE_TYPE,waitForAnswer,dynoCommand,inflateSlug,
startDyno,removedAfter,checkDyno,variablesOf,carriedProfile,indexRunImage,checkLinks,reportLinks,linksNotRun,readCommandLine,portFault,linkHints,readReleases,escapeHtml,
htmlPage,treemapPage,runRelease,renderSummary,headline};

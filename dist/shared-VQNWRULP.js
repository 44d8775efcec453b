import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{SLUG_BOUNDS,finishManifest,headline,runRelease,version}from"./shared-TU4PY2BF.js";import{findKnownBase,rebuildHeadline,runRebuild}from"./shared-HZUOHN2S.js";
import{RUN_LABEL,Redactor,UntrustedLines,bytePath,cancelledBySignal,connectEngine,createImageStore,createOrRemove,describeStaleness,failJob,failOnCrash,folderShares,
foldersOf,formatDuration,formatSize,isStatus,judgeFreshness,namesIn,nearestName,openBaseWorld,originBytes,outputsOfRebuild,outputsOfReport,packagesOf,padding,prepareBase,
pullIfMissing,readBaseDockerfile,readRebuildInputs,readReleaseInputs,readTar,readTrigger,rebuildInputs,releaseInputs,removeContainer,reportedContent,safeLines,shortCall,
showPath}from"./shared-XVCJFVVL.js";import{ActionError,__callDispose,__name,__using,errorMessage}from"./shared-QXOZGFLJ.js";import{homedir}from"node:os";import{join as join3}from"node:path";import{env,stderr}from"node:process";import{styleText}from"node:util";function createTerminalLog(stream,redactor,{isDebug=!1}={}){let untrusted=new UntrustedLines,hasProgress=!1,style=__name((format,text3)=>stream.isTTY?styleText(
format,text3,{validateStream:!1}):text3,"style"),line=__name(text3=>{stream.write(`${hasProgress?"\r\x1B[K":""}${text3}
`),hasProgress=!1},"line"),clean=__name(text3=>safeLines(text3).map(each=>redactor.clean(each)).join(`
`),"clean"),marked=__name((mark,text3,location)=>line(`${mark} ${clean(`${at(location)}${text3}`)}`),"marked"),flush=__name(()=>{for(let each of untrusted.end())
line(style("dim",`  ${clean(each)}`))},"flush");return{debug:__name(text3=>{isDebug&&line(style("dim",clean(text3)))},"debug"),info:__name(text3=>{flush(),line(
clean(text3))},"info"),notice:__name((text3,location)=>marked(style("cyan","note:"),text3,location),"notice"),warning:__name((text3,location)=>marked(style("yel\
low","warning:"),text3,location),"warning"),error:__name((text3,location)=>marked(style("red","error:"),text3,location),"error"),untrusted:__name(chunk=>{for(let each of untrusted.
add(chunk))line(style("dim",`  ${clean(each)}`))},"untrusted"),progress:__name(text3=>{stream.isTTY&&(stream.write(`\r\x1B[K${clean(text3).slice(0,(stream.columns??
80)-1)}`),hasProgress=!0)},"progress"),mask:__name(secret=>{redactor.add(secret)},"mask"),group:__name(async(title,body)=>{line(style("bold",clean(title)));try{
return await body()}finally{flush()}},"group")}}__name(createTerminalLog,"createTerminalLog");function at(location){return location===void 0?"":location.line===
void 0?`${location.file}: `:`${location.file}:${location.line}: `}__name(at,"at");import{tmpdir as tmpdir2}from"node:os";import{readFile}from"node:fs/promises";import{addAbortSignal}from"node:stream";import{text}from"node:stream/consumers";import{parseArgs}from"node:util";var inputsWithoutFlag=new Set(["heroku-api-key","secrets"]);async function readInputFlags(args2,{inputs,extra:extra2={}},signal){let names=inputs.map(({name:name2})=>name2).
filter(name2=>!inputsWithoutFlag.has(name2)),options=Object.fromEntries(names.map(name2=>[name2,{type:"string",multiple:!0}])),flags=parse(args2,{...options,...extra2,
"secrets-file":{type:"string"}}),values=new Map(names.flatMap(name2=>{let given=flags[name2];return Array.isArray(given)?[[name2,given.join(`
`)]]:[]})),secretsFile=flags["secrets-file"];return typeof secretsFile=="string"&&values.set("secrets",await readSecrets(secretsFile,signal)),{values,extra:flags}}
__name(readInputFlags,"readInputFlags");function parse(args2,options){let secret=args2.find(arg=>[...inputsWithoutFlag].some(name2=>arg===`--${name2}`||arg.startsWith(
`--${name2}=`)));if(secret!==void 0)throw new ActionError(`${secret.split("=")[0]} would show a secret to everyone who can list processes. Set HEROKU_API_KEY fo\
r the token, and use --secrets-file for build secrets.`);try{return parseArgs({args:[...args2],options,strict:!0}).values}catch(error){throw new ActionError(`${errorMessage(
error)} Try --help.`,{cause:error})}}__name(parse,"parse");async function readSecrets(file,signal){try{return file==="-"?await text(addAbortSignal(signal,process.
stdin)):await readFile(file,"utf8")}catch(error){throw signal.throwIfAborted(),new ActionError(`--secrets-file cannot be read: ${errorMessage(error)}`,{cause:error})}}
__name(readSecrets,"readSecrets");import{tmpdir}from"node:os";async function runStory(story3,values,{environment,log:log2,signal}){let inputs=readCommandInputs(story3.readInputs,values,{environment,log:log2}),start=Date.now(),
trigger=await readTrigger(environment),{report,reportFile}=await story3.run(inputs,{environment,temporaryFolder:tmpdir(),trigger,log:log2,signal});for(let[name2,
value]of Object.entries(story3.outputsOf(report,reportFile)))console.log(`${name2}=${value}`);return report.failure!==null?failJob(report.failure,log2):log2.info(
`${story3.headline(report)}, in ${formatDuration(Date.now()-start)}`),report}__name(runStory,"runStory");function readCommandInputs(readInputs,given,{environment,
log:log2}){let hasCache=!!(environment.ACTIONS_RESULTS_URL||environment.ACTIONS_CACHE_URL),values=new Map(hasCache?given:[["base-store","none"],...given]),{inputs,
warnings,secrets}=readInputs({values,workspace:process.cwd()});for(let secret of secrets)log2.mask(secret);for(let warning of warnings)log2.warning(warning);return inputs}
__name(readCommandInputs,"readCommandInputs");async function baseCommand(args2,world){let{environment,log:log2,signal}=world,{values}=await readInputFlags(args2,{inputs:rebuildInputs},signal),inputs=readCommandInputs(
readRebuildInputs,values,world),trigger=await readTrigger(environment),base=await openBaseWorld(inputs,{environment,temporaryFolder:tmpdir2(),trigger,log:log2,signal}),
read=await readBaseDockerfile(inputs),{recipe,base:ports}=await prepareBase(read,{inputs,world:base,tries:1},log2);print("base-key",recipe.key.key);for(let{name:name2,
digest}of recipe.key.parts)print("base-key-part",`${name2} ${digest}`);let upstream=await ports.upstream,known=await findKnownBase(recipe.key.key,ports,log2);for(let answer2 of upstream){
let then=known?.record.from.find(({reference})=>reference===answer2.reference)?.digest??"not known",now2=answer2.kind==="digest"?answer2.digest:answer2.kind==="\
local"?"in the engine alone":"not known";print("from",`${answer2.reference} built on ${then}, now ${now2}`)}if(known===null)return;let{record}=known,now=Date.now(),
freshness=judgeFreshness(record,{maxAgeMs:inputs.maxBaseAgeMs,now,upstream});print("base-built-at",record.builtAt),print("age",formatDuration(Math.max(0,now-Date.
parse(record.builtAt)))),print("state",describeStaleness(freshness,record.builtAt)),record.packages.kind!=="dpkg"&&print("packages",`${record.packages.kind}, wh\
ich is not covered`);for(let{name:name2,version:version2}of packagesOf(record.packages))print("package",`${name2} ${version2}`)}__name(baseCommand,"baseCommand");
function print(name2,value){console.log(`${name2}=${value}`)}__name(print,"print");import{stdout}from"node:process";function keepCommandsOffStdout(log2){let write=stdout.write.bind(stdout);stdout.write=(chunk,...rest)=>{let command=typeof chunk=="string"?/^::[a-z-]+(?: [^:]*)?::(.*)\r?\n$/s.
exec(chunk):null;if(command===null)return Reflect.apply(write,stdout,[chunk,...rest]);log2.debug(command[1]??"");let done=rest.at(-1);return typeof done=="funct\
ion"&&done(),!0}}__name(keepCommandsOffStdout,"keepCommandsOffStdout");function slugFileReport(file,slug,recorded){return{version:1,file:showPath(bytePath(file)),sizeBytes:slug.sizeBytes,checksum:`SHA256:${slug.sha256}`,...recorded===
null?{baseBytes:null,appBytes:null}:originBytes(recorded),...reportedContent(recorded??slug)}}__name(slugFileReport,"slugFileReport");function slugDiffReport({before,
after},{total,files,isSameContent:isSameContent2,folders,changes}){return{version:1,before:compared(before.file,before.slug,files.before),after:compared(after.file,
after.slug,files.after),delta:rounded(total).delta,isSameContent:isSameContent2,folders:folders.map(folder=>({...folder,...rounded(folder)})),changes:changes.map(
change=>({...change,...rounded(change)}))}}__name(slugDiffReport,"slugDiffReport");function compared(file,{sizeBytes,uncompressedBytes,sha256},files){return{file:showPath(
bytePath(file)),sizeBytes,uncompressedBytes,files,checksum:`SHA256:${sha256}`}}__name(compared,"compared");function rounded({before,after,delta}){let[bytesBefore,
bytesAfter]=[Math.round(before.bytes),Math.round(after.bytes)];return{before:{...before,bytes:bytesBefore},after:{...after,bytes:bytesAfter},delta:{...delta,bytes:bytesAfter-
bytesBefore}}}__name(rounded,"rounded");function textColumns(head,rows){let lines=[head,...rows],widths=head.map((_,column)=>Math.max(...lines.map(cells=>cells[column]?.length??0)));return lines.map(cells=>cells.
map((cell,column)=>`  ${column===head.length-1?cell:cell.padStart(widths[column]??0)}`).join("")).join(`
`)}__name(textColumns,"textColumns");var SHOWN=50;function slugFileText(report){let{file,sizeBytes,baseBytes,appBytes,largestFolders,largestFiles}=report;return[[`${file}: ${formatSize(sizeBytes)},\
 unpacked ${formatSize(report.uncompressedBytes)} in ${report.entries} entries`,...baseBytes===null||appBytes===null?[]:[`From the base / from the app: ${formatSize(
baseBytes)} / ${formatSize(appBytes)}`],report.checksum].join(`
`),...section("Largest folders",sharesText("FOLDER",largestFolders.map(asFolder),sizeBytes)),...section("Largest files",sharesText("FILE",largestFiles,sizeBytes))].
join(`

`)}__name(slugFileText,"slugFileText");function slugDiffText({before,after,delta,isSameContent:isSameContent2,folders,changes}){let changed=folders.filter(({changedFiles})=>changedFiles>
0);return[[`${fileText(before)}
${fileText(after)}`,`Difference: ${signed(delta.bytes)}${percentOf(delta.bytes,before.sizeBytes)}, unpacked ${signed(delta.uncompressedBytes)}`].join(`
`),...isSameContent2?["Both unpack to the same files."]:[],...!isSameContent2&&changes.length===0?["No file differs in content, only modes or folders do."]:[],...section(
"Folders",changesText(["FILES","FOLDER"],changed.map(asFolder),folder=>String(folder.changedFiles))),...section("Files",changesText(["CHANGE","FILE"],changes,({
change})=>change))].join(`

`)}__name(slugDiffText,"slugDiffText");function fileText({file,sizeBytes,uncompressedBytes,files}){return`${file}: ${formatSize(sizeBytes)}, unpacked ${formatSize(
uncompressedBytes)} in ${files} ${files===1?"file":"files"}`}__name(fileText,"fileText");function sharesText(what,shares,sizeBytes){return rowsText(["COMPRESSED",
"SHARE","UNPACKED",what],shares,({path,bytes,uncompressedBytes})=>[formatSize(bytes),`${Math.round(100*bytes/sizeBytes)} %`,formatSize(uncompressedBytes),path])}
__name(sharesText,"sharesText");function changesText([what,name2],deltas,tell){return rowsText(["COMPRESSED","BEFORE","AFTER","UNPACKED",what,name2],deltas,each=>[
signed(each.delta.bytes),formatSize(each.before.bytes),formatSize(each.after.bytes),signed(each.delta.uncompressedBytes),tell(each),each.path])}__name(changesText,
"changesText");function rowsText(head,items,row){if(items.length===0)return"";let more=items.length-SHOWN;return`${textColumns(head,items.slice(0,SHOWN).map(row))}${more>
0?`
  and ${more} more, which --json has`:""}`}__name(rowsText,"rowsText");function section(title,text3){return text3===""?[]:[`${title}
${text3}`]}__name(section,"section");function asFolder(folder){return{...folder,path:`${folder.path}/`}}__name(asFolder,"asFolder");function signed(bytes){return bytes<
0?`-${formatSize(-bytes)}`:`+${formatSize(bytes)}`}__name(signed,"signed");function percentOf(part,whole){return whole===0?"":` (${part<0?"":"+"}${(100*part/whole).
toFixed(1)} %)`}__name(percentOf,"percentOf");var LEVELS=3,NOTHING={bytes:0,uncompressedBytes:0};function compareSlugs(before,after){let files={before:filesOf(before),after:filesOf(after)},changes=pathsOf(files.
before,files.after).flatMap(path=>fileDelta(path,files.before.get(path),files.after.get(path)));return{total:deltaOf(totalOf(before),totalOf(after)),files:{before:files.
before.size,after:files.after.size},isSameContent:isSameContent(before,after),folders:folderDeltas({before,after},changes).toSorted(biggestFirst),changes:changes.
toSorted(biggestFirst)}}__name(compareSlugs,"compareSlugs");function folderDeltas({before,after},changes){let changedFiles=new Map;for(let{path}of changes)for(let folder of foldersOf(
{path,type:"file"},LEVELS))changedFiles.set(folder,(changedFiles.get(folder)??0)+1);let folders={before:folderShares(before,LEVELS),after:folderShares(after,LEVELS)};
return pathsOf(folders.before,folders.after).map(path=>({path,changedFiles:changedFiles.get(path)??0,...deltaOf(folders.before.get(path),folders.after.get(path))}))}
__name(folderDeltas,"folderDeltas");function filesOf({entries}){let files=new Map;for(let entry of entries){if(entry.type==="directory")continue;let earlier=files.
get(entry.path)??NOTHING;files.set(entry.path,{entry,bytes:earlier.bytes+entry.compressedBytes,uncompressedBytes:earlier.uncompressedBytes+entry.size})}return files}
__name(filesOf,"filesOf");function fileDelta(path,before,after){let change=changeOf(before?.entry,after?.entry);return change===null?[]:[{path,change,...deltaOf(
before,after)}]}__name(fileDelta,"fileDelta");function changeOf(before,after){return before===void 0?"new":after===void 0?"gone":before.size!==after.size?before.
size<after.size?"grown":"shrunk":before.type===after.type&&before.digest===after.digest&&before.linkTarget===after.linkTarget?null:"changed"}__name(changeOf,"ch\
angeOf");function isSameContent(before,after){if(before.contentDigest===after.contentDigest)return!0;let unpacked=new Map(before.entries.map(entry=>[entry.path,
entry])),other=new Map(after.entries.map(entry=>[entry.path,entry]));return unpacked.size===other.size&&[...unpacked].every(([path,{mode,...entry}])=>{let counterpart=other.
get(path);return counterpart?.mode===mode&&changeOf(entry,counterpart)===null})}__name(isSameContent,"isSameContent");function totalOf({entries,uncompressedBytes}){
return{bytes:entries.reduce((sum,{compressedBytes})=>sum+compressedBytes,0),uncompressedBytes}}__name(totalOf,"totalOf");function deltaOf(before=NOTHING,after=NOTHING){
let bytesOf=__name(({bytes,uncompressedBytes})=>({bytes,uncompressedBytes}),"bytesOf");return{before:bytesOf(before),after:bytesOf(after),delta:{bytes:after.bytes-
before.bytes,uncompressedBytes:after.uncompressedBytes-before.uncompressedBytes}}}__name(deltaOf,"deltaOf");function pathsOf(before,after){return[...new Set([...before.
keys(),...after.keys()])]}__name(pathsOf,"pathsOf");function biggestFirst(a,b){return Math.abs(b.delta.bytes)-Math.abs(a.delta.bytes)||(a.path<b.path?-1:1)}__name(
biggestFirst,"biggestFirst");import{createHash}from"node:crypto";import{createReadStream}from"node:fs";async function*abortable(source,signal){signal.throwIfAborted();let chunks=source[Symbol.asyncIterator](),aborted=Promise.withResolvers();aborted.promise.catch(
()=>{});let onAbort=__name(()=>aborted.reject(signal.reason),"onAbort");signal.addEventListener("abort",onAbort);try{for(;;){let next=await Promise.race([chunks.
next(),aborted.promise]);if(next.done)return;yield next.value}}finally{signal.removeEventListener("abort",onAbort),chunks.return?.().catch(()=>{})}}__name(abortable,
"abortable");import{createGunzip}from"node:zlib";async function*inflatePieces(file,{pieceBytes}){let inflater=createGunzip({chunkSize:65536}),inflated=[],taken=0,turn=Promise.withResolvers();inflater.on("data",
bytes=>inflated.push(bytes)),inflater.on("error",error=>turn.reject(error));let take=__name(()=>{let[first]=inflated,piece={bytes:first!==void 0&&inflated.length===
1?first:Buffer.concat(inflated),compressedBytes:taken};return inflated=[],taken=0,piece},"take");try{for await(let chunk of file)for(let at2=0;at2<chunk.length;at2+=
pieceBytes){let piece=chunk.subarray(at2,at2+pieceBytes);turn=Promise.withResolvers(),inflater.write(piece,()=>turn.resolve()),await turn.promise,taken+=piece.length,
inflated.length>0&&(yield take())}turn=Promise.withResolvers(),inflater.once("end",()=>turn.resolve()),inflater.end(),await turn.promise,(taken>0||inflated.length>
0)&&(yield take())}finally{inflater.destroy()}}__name(inflatePieces,"inflatePieces");var BLOCK=512,LONGEST_GAP=64*2**20,MeasuredTar=class{static{__name(this,"MeasuredTar")}#pieces;#onGap;#entry;#contentLeft=0;#gap=0;#headerShare=0;constructor(pieces,onGap){
this.#pieces=pieces,this.#onGap=onGap}async*chunks(){for await(let{bytes,compressedBytes}of this.#pieces){bytes.length===0&&(this.#headerShare+=compressedBytes);
let perByte=compressedBytes/bytes.length;for(let rest=bytes;rest.length>0;){let chunk=rest.subarray(0,this.#contentLeft>0?this.#contentLeft:BLOCK-this.#gap%BLOCK);
rest=rest.subarray(chunk.length),this.#count(chunk.length,perByte*chunk.length),yield chunk}}}startEntry(size,entry){this.#contentLeft=size+padding(size),this.#gap=
0,entry!==void 0&&this.#giveHeaderShare(entry)}end(entry){this.#giveHeaderShare(entry)}#giveHeaderShare(entry){entry.compressedBytes+=this.#headerShare,this.#headerShare=
0,this.#entry=entry}#count(length,share){if(this.#contentLeft>0&&this.#entry!==void 0){this.#contentLeft-=length,this.#entry.compressedBytes+=share;return}if(this.#gap+=
length,this.#headerShare+=share,this.#gap>LONGEST_GAP)throw this.#onGap()}};var SlugUnreadableError=class extends ActionError{static{__name(this,"SlugUnreadableError")}name="SlugUnreadableError"};function slugUnreadable(error,{slug,readBytes}){
return new SlugUnreadableError(reason(error,slug,readBytes),{cause:error})}__name(slugUnreadable,"slugUnreadable");function reason(error,slug,readBytes){switch(codeOf(
error)){case"ENOENT":return`There is no file '${slug}'. Name a slug file, such as slug.tgz.`;case"EISDIR":return`'${slug}' is a folder. Name a slug file, such a\
s slug.tgz.`;case"Z_BUF_ERROR":return`'${slug}' is cut off: it ends after ${readBytes} bytes, in the middle. Fetch or pack it again.`;case"Z_DATA_ERROR":return`\
'${slug}' is damaged (${errorMessage(error)}, before byte ${readBytes}). Fetch or pack it again.`}return error instanceof ActionError?`'${slug}' is damaged: wha\
t is compressed in it is no whole tar archive. Fetch or pack it again.`:`'${slug}' cannot be read: ${errorMessage(error)}.`}__name(reason,"reason");function codeOf(error){
return typeof error=="object"&&error!==null&&"code"in error?error.code:void 0}__name(codeOf,"codeOf");var PIECE_BYTES=4096,CHUNK_BYTES=256*1024,GZIP_MAGIC=Buffer.from([31,139]);async function readSlug(source,{name:name2,bounds,signal}){let slug=showPath(bytePath(
name2)),fileHash=createHash("sha256"),sizeBytes=0;async function*counted(){let stream=typeof source=="string"?createReadStream(source,{highWaterMark:CHUNK_BYTES}):
source;for await(let chunk of abortable(stream,signal)){if(sizeBytes===0&&!GZIP_MAGIC.subarray(0,chunk.length).equals(chunk.subarray(0,GZIP_MAGIC.length)))throw new SlugUnreadableError(
`'${slug}' is not compressed by gzip, so it is no slug. Name a slug file, such as slug.tgz.`);fileHash.update(chunk),sizeBytes+=chunk.length,yield chunk}}__name(
counted,"counted");try{let draft=await readEntries(inflatePieces(counted(),{pieceBytes:PIECE_BYTES}),{slug,bounds});return{...finishManifest(draft),sizeBytes,sha256:fileHash.
digest("hex")}}catch(error){throw signal.throwIfAborted(),error instanceof SlugUnreadableError?error:slugUnreadable(error,{slug,readBytes:sizeBytes})}}__name(readSlug,
"readSlug");async function readEntries(pieces,{slug,bounds}){let refuse2=__name(what=>new SlugUnreadableError(`'${slug}' ${what}`),"refuse"),tar=new MeasuredTar(
pieces,()=>refuse2("holds 64 MB without a file, so it is no slug.")),draft=[],notFiles=new Set,entries=0,uncompressedBytes=0,open2;for await(let event of readTar(
tar.chunks())){if(event.kind==="entry"){if(entries+=1,uncompressedBytes+=event.entry.size,entries>bounds.entries)throw refuse2(`holds more than ${bounds.entries}\
 entries, so it is no slug.`);if(uncompressedBytes>bounds.uncompressedBytes)throw refuse2(`holds more than ${bounds.uncompressedBytes} bytes of content, so it i\
s no slug.`);let path=pathBelowApp(event.entry.path);if(path===null)throw refuse2(`is no slug: it holds '${showPath(event.entry.path)}', and everything in a slu\
g is below ./app.`);let entry=draftEntry(path,event.entry,notFiles);if(tar.startEntry(event.entry.size,entry??void 0),entry===null){notFiles.add(path);continue}
draft.push(entry),entry.type==="file"&&(open2={entry,hash:createHash("sha256"),left:entry.size})}else open2!==void 0&&(open2.hash.update(event.bytes),open2.left-=
event.bytes.length);open2?.left===0&&(open2.entry.digest=open2.hash.digest("hex"),open2=void 0)}let[first]=draft;if(first===void 0)throw refuse2("is an empty ar\
chive, so it is no slug.");return tar.end(first),draft}__name(readEntries,"readEntries");function draftEntry(path,{type,mode,size,linkPath},notFiles){if(type===
"fifo"||type==="character-device"||type==="block-device")return null;let linkTarget=type==="hardlink"?pathBelowApp(linkPath)??linkPath:type==="symlink"?linkPath:
"";return type==="hardlink"&&notFiles.has(linkTarget)?null:{path,type,mode:mode&511,size,linkTarget,origin:"app",digest:"",compressedBytes:0}}__name(draftEntry,
"draftEntry");function pathBelowApp(path){let[dot,app,...parts]=path.split("/");return dot!=="."||app!=="app"||parts.includes("..")?null:parts.filter(part=>part!==
""&&part!==".").join("/")||"."}__name(pathBelowApp,"pathBelowApp");import{parseArgs as parseArgs2}from"node:util";function readSlugFileFlags(args2,{command,count}){let{values,positionals}=parse2(args2);if(positionals.length!==count||positionals.includes("")){let wanted=count===
1?"one slug file, such as slug.tgz":`${count} slug files`;throw new ActionError(`${command} takes ${wanted}; ${positionals.length} were given. Try --help.`)}return{
files:positionals,isJson:values.json===!0}}__name(readSlugFileFlags,"readSlugFileFlags");function parse2(args2){try{return parseArgs2({args:[...args2],options:{
json:{type:"boolean"}},allowPositionals:!0,strict:!0})}catch(error){throw new ActionError(`${errorMessage(error)} Try --help.`,{cause:error})}}__name(parse2,"pa\
rse");async function diffCommand(args2,{signal}){let{files,isJson}=readSlugFileFlags(args2,{command:"diff",count:2}),[before="",after=""]=files,slugs={before:{file:before,
slug:await readSlug(before,{name:before,bounds:SLUG_BOUNDS,signal})},after:{file:after,slug:await readSlug(after,{name:after,bounds:SLUG_BOUNDS,signal})}},report=slugDiffReport(
slugs,compareSlugs(slugs.before.slug,slugs.after.slug));console.log(isJson?JSON.stringify(report):slugDiffText(report))}__name(diffCommand,"diffCommand");import{randomBytes as randomBytes2}from"node:crypto";import{parseArgs as parseArgs3}from"node:util";import{randomInt}from"node:crypto";import{createReadStream as createReadStream2}from"node:fs";import{Readable}from"node:stream";import{createGunzip as createGunzip2}from"node:zlib";import{StringDecoder}from"node:string_decoder";var ARCHIVE_LIMIT_MS=5*6e4,MOST_FILE_BYTES=4*1024*1024;async function createContainer(api,spec,signal){let{publishedPort,memoryBytes}=spec,port=`${publishedPort}\
/tcp`,options={Image:spec.image,Entrypoint:[],Cmd:[...spec.command],Env:Object.entries(spec.environment).map(([name2,value])=>`${name2}=${value}`),WorkingDir:spec.
workingDir,Labels:{...spec.labels},AttachStdout:!0,AttachStderr:!0,...spec.user===null?{}:{User:spec.user},...publishedPort===null?{}:{ExposedPorts:{[port]:{}}},
HostConfig:{NetworkMode:spec.network,...memoryBytes===null?{}:{Memory:memoryBytes,MemorySwap:memoryBytes},...publishedPort===null?{}:{PortBindings:{[port]:[{HostIp:"\
127.0.0.1",HostPort:""}]}}}},what=`The Docker engine could not create a container of ${spec.image}`;return createOrRemove(what,{create:__name(()=>api.createContainer(
options),"create"),signal})}__name(createContainer,"createContainer");async function startContainer(container,signal){await shortCall("The Docker engine could n\
ot start the container",{signal},()=>container.start({abortSignal:signal}))}__name(startContainer,"startContainer");async function putArchive(container,{archive,
path,signal}){let limits={signal,limitMs:ARCHIVE_LIMIT_MS};try{await shortCall(`The Docker engine could not unpack into ${path}`,limits,()=>container.putArchive(
archive,{path,abortSignal:signal}))}finally{archive.destroy()}}__name(putArchive,"putArchive");async function readContainerFile(container,path,signal){let what=`\
The Docker engine could not read ${path} in the container`;try{let archive=await shortCall(what,{signal},()=>container.getArchive({path,abortSignal:signal}));return await shortCall(
what,{signal},()=>onlyFile(archive))}catch(error){if(isStatus(error,404))return null;throw error}}__name(readContainerFile,"readContainerFile");async function followOutput(container,{
onOutput,signal}){let stream=await shortCall("The Docker engine could not attach to the container",{signal},__name(()=>container.attach({stream:!0,stdout:!0,stderr:!0}),
"attach")),close=__name(()=>{"destroy"in stream&&typeof stream.destroy=="function"&&stream.destroy()},"close");return{ended:handOver(stream,onOutput).catch(()=>{}),
close}}__name(followOutput,"followOutput");async function waitForExit(container,signal){let what="The Docker engine could not say how the container ended",reply=await shortCall(
what,{signal,limitMs:2147483647},()=>container.wait({abortSignal:signal})),code=typeof reply=="object"&&reply!==null&&"StatusCode"in reply?reply.StatusCode:void 0;
if(typeof code!="number")throw new Error(`${what}: its reply has no StatusCode`);return code}__name(waitForExit,"waitForExit");async function inspectContainer(container,signal){
let what="The Docker engine could not inspect the container",{State,NetworkSettings}=await shortCall(what,{signal},()=>container.inspect({abortSignal:signal})),
networks=Object.values(NetworkSettings.Networks??{}),bindings=Object.values(NetworkSettings.Ports??{}).flatMap(published=>published??[]);return{isRunning:State.
Running,exitCode:State.ExitCode,isOutOfMemory:State.OOMKilled,address:networks[0]?.IPAddress||null,hostPort:bindings[0]===void 0?null:Number(bindings[0].HostPort)}}
__name(inspectContainer,"inspectContainer");async function handOver(stream,onOutput){let decoders=[1,2].map(()=>new StringDecoder("utf8")),rest=Buffer.alloc(0);
for await(let chunk of stream)for(rest=Buffer.concat([rest,Buffer.from(chunk)]);rest.length>=8&&rest.length>=8+rest.readUInt32BE(4);){let end=8+rest.readUInt32BE(
4),text3=decoders[rest[0]===2?1:0]?.write(rest.subarray(8,end))??"";text3!==""&&onOutput(text3),rest=rest.subarray(end)}}__name(handOver,"handOver");async function onlyFile(archive){
let chunks=[],length=0;for await(let chunk of archive){let bytes=Buffer.from(chunk);if(length+=bytes.length,length>MOST_FILE_BYTES)throw new Error(`it is larger\
 than ${MOST_FILE_BYTES} bytes`);chunks.push(bytes)}let tar=Buffer.concat(chunks);if(tar[156]!==48)return null;let sizeBytes=Number.parseInt(tar.toString("latin\
1",124,136),8);return tar.subarray(512,512+sizeBytes)}__name(onlyFile,"onlyFile");import{setTimeout as delay2}from"node:timers/promises";import{get}from"node:http";import{setTimeout as delay}from"node:timers/promises";var RETRY_MS=100,LONGEST_ANSWER_MS=1e4;async function waitForAnswer(url,signal){for(;!await isAnswered(url,signal);)await delay(RETRY_MS,void 0,{signal})}__name(
waitForAnswer,"waitForAnswer");async function isAnswered(url,signal){signal.throwIfAborted();let attempt=AbortSignal.any([signal,AbortSignal.timeout(LONGEST_ANSWER_MS)]),
{promise,resolve}=Promise.withResolvers(),request=get(url,{agent:!1,signal:attempt});request.once("response",()=>resolve(!0)),request.on("error",()=>resolve(!1));
try{return await promise}finally{request.destroy()}}__name(isAnswered,"isAnswered");var DynoBootError=class extends ActionError{static{__name(this,"DynoBootError")}name="DynoBootError";herokuCode;constructor(herokuCode,message){super(`${message}\
 (Heroku's ${herokuCode})`),this.herokuCode=herokuCode}},LAST_OUTPUT_MS=2e3,KILLED=137;async function runningDyno(parts){let{container,output}=parts,stopping=new AbortController,
signal=AbortSignal.any([parts.signal,stopping.signal]),exit=exitOf(container,output,signal);exit.catch(()=>{});let{hostPort}=await inspectContainer(container,signal),
url=hostPort===null?null:`http://127.0.0.1:${hostPort}`,stopped=null;return{containerId:container.id,url,exit,waitUntilBound:__name(timeoutMs=>waitUntilBound({...parts,
url,exit,timeoutMs,signal}),"waitUntilBound"),stop:__name(()=>(stopping.abort(new ActionError("The dyno was stopped.")),output.close(),stopped??=removeContainer(
container),stopped),"stop")}}__name(runningDyno,"runningDyno");async function exitOf(container,output,signal){let code=await waitForExit(container,signal);return await Promise.
race([output.ended,delay2(LAST_OUTPUT_MS,void 0,{ref:!1})]),{code,isOutOfMemory:code===KILLED&&await isOutOfMemory(container,signal)}}__name(exitOf,"exitOf");async function isOutOfMemory(container,signal){
for(let waitMs of[0,100,200,400,800])if(await delay2(waitMs,void 0,{signal}),(await inspectContainer(container,signal)).isOutOfMemory)return!0;return!1}__name(isOutOfMemory,
"isOutOfMemory");async function waitUntilBound(wait){let{url,exit,processType,timeoutMs}=wait,settled=new AbortController,late=AbortSignal.timeout(timeoutMs),signal=AbortSignal.
any([wait.signal,settled.signal,late]),ended=exit.then(({code})=>{throw new DynoBootError("H10",`The ${processType} process exited with ${code} before it had bo\
und $PORT.`)});try{if(!wait.isReachable)throw new ActionError(`The ${processType} process has no port to answer on.`);await(url===null?ended:Promise.race([waitForAnswer(
url,signal),ended]))}catch(error){throw wait.signal.aborted?wait.signal.reason:!late.aborted||error instanceof DynoBootError?error:new DynoBootError("R10",`The ${processType}\
 process answered nothing on $PORT within ${timeoutMs/1e3} s.`)}finally{settled.abort(),ended.catch(()=>{})}}__name(waitUntilBound,"waitUntilBound");import{posix}from"node:path";var BLOCK2=512,typesWithContent=new Set(["0","\0","7","L","K"]),typesWithoutContent=new Set(["1","2","3","4","5","6"]),LONGEST_NAME=64*1024;async function*dynoArchive(tar,owner){
let input=new BlockReader(tar);yield ownedBy(owner,appFolderHeader());let longName=null,held=[];for(;;){let header=Buffer.from(await input.take(BLOCK2));if(header.
every(byte=>byte===0))break;let type=String.fromCharCode(header[156]??0);if(type==="x"||type==="g")throw damaged("PAX headers, and Heroku reads the GNU tar form\
at only");let sizeBytes=paddedSize(type,header);if(type==="L"||type==="K"){if(sizeBytes>LONGEST_NAME)throw damaged("a name that is too long");let name2=Buffer.from(
await input.take(sizeBytes));type==="L"&&(longName=textIn(name2,0,name2.length)),held.push(header,name2);continue}let isKept=isBelowApp(longName??nameIn(header));
isKept&&(yield*[...held,ownedBy(owner,header)]);for await(let bytes of input.pass(sizeBytes))isKept&&(yield bytes);longName=null,held=[]}await input.drain(),yield Buffer.
alloc(2*BLOCK2)}__name(dynoArchive,"dynoArchive");function isBelowApp(name2){let path=posix.normalize(name2).replace(/^\/+/,"");return path==="app"||path.startsWith(
"app/")}__name(isBelowApp,"isBelowApp");function nameIn(header){let name2=textIn(header,0,100),prefix=header.toString("latin1",257,263)==="ustar\0"?textIn(header,
345,155):"";return prefix===""?name2:`${prefix}/${name2}`}__name(nameIn,"nameIn");function textIn(block,start,length){let text3=block.toString("latin1",start,start+
length),end=text3.indexOf("\0");return end<0?text3:text3.slice(0,end)}__name(textIn,"textIn");function paddedSize(type,header){if(typesWithoutContent.has(type))
return 0;if(!typesWithContent.has(type))throw damaged(`an entry of the unknown type '${type}'`);let sizeBytes=(header[124]??0)>=128?Number(header.readBigUInt64BE(
128)):Number.parseInt(textIn(header,124,12).trim()||"0",8);if(!Number.isSafeInteger(sizeBytes))throw damaged("a size that is no number");return Math.ceil(sizeBytes/
BLOCK2)*BLOCK2}__name(paddedSize,"paddedSize");function ownedBy({uid,gid},header){header.write(octal(uid,8),108,"latin1"),header.write(octal(gid,8),116,"latin1"),
header.fill(" ",148,156);let sum=header.reduce((total,byte)=>total+byte,0);return header.write(`${sum.toString(8).padStart(6,"0")}\0 `,148,"latin1"),header}__name(
ownedBy,"ownedBy");function octal(value,width){return`${value.toString(8).padStart(width-1,"0")}\0`}__name(octal,"octal");function appFolderHeader(){let header=Buffer.
alloc(BLOCK2);return header.write("./app/",0),header.write(octal(493,8),100),header.write(octal(0,12),124),header.write(octal(0,12),136),header.write("5",156),header.
write("ustar  \0",257,"latin1"),header}__name(appFolderHeader,"appFolderHeader");function damaged(what){return new ActionError(`The slug cannot be unpacked: it \
has ${what}. Build it again.`)}__name(damaged,"damaged");var BlockReader=class{static{__name(this,"BlockReader")}#chunks;#chunk=Buffer.alloc(0);constructor(source){
this.#chunks=source[Symbol.asyncIterator]()}async take(length){let parts=[];for await(let part of this.pass(length))parts.push(part);return parts.length===1&&parts[0]!==
void 0?parts[0]:Buffer.concat(parts)}async*pass(length){for(let left=length;left>0;){if(this.#chunk.length===0){let next=await this.#chunks.next();if(next.done===
!0)throw damaged("no end mark, so it was cut");this.#chunk=next.value}let part=this.#chunk.subarray(0,left);this.#chunk=this.#chunk.subarray(part.length),left-=
part.length,yield part}}async drain(){for(;(await this.#chunks.next()).done!==!0;);}};function dynoCommand(command){return["bash","--noprofile","--norc","-c",['for profile in /app/.profile.d/*.sh; do [ -f "$profile" ] && source "$profile"; done',
"[ -f /app/.profile ] && source /app/.profile","unset profile",command].join(`
`)]}__name(dynoCommand,"dynoCommand");function dynoEnvironment({name:name2,port,configVars}){return{...configVars,HOME:"/app",DYNO:name2,PORT:String(port)}}__name(
dynoEnvironment,"dynoEnvironment");var unprivileged={uid:1e3,gid:1e3,user:"1000:1000"};function userToCreateWith(imageUser){return isRoot(imageUser)?unprivileged.user:null}__name(userToCreateWith,
"userToCreateWith");async function resolveOwner(container,imageUser,signal){if(isRoot(imageUser))return{uid:unprivileged.uid,gid:unprivileged.gid};let[name2="",
group]=imageUser.split(":"),entry=(await databaseOf(container,"/etc/passwd",signal)).find(fields=>fields[0]===name2||fields[2]===name2),uid=numberIn(name2)??numberIn(
entry?.[2]);if(uid===null)throw noSuch("user",name2);if(group===void 0)return{uid,gid:numberIn(entry?.[3])??0};let groups=numberIn(group)===null?await databaseOf(
container,"/etc/group",signal):[],gid=numberIn(group)??numberIn(groups.find(fields=>fields[0]===group)?.[2]);if(gid===null)throw noSuch("group",group);return{uid,
gid}}__name(resolveOwner,"resolveOwner");function isRoot(imageUser){return/^(root|0+)?(:|$)/.test(imageUser)}__name(isRoot,"isRoot");async function databaseOf(container,path,signal){
return((await readContainerFile(container,path,signal))?.toString("utf8")??"").split(`
`).map(line=>line.split(":"))}__name(databaseOf,"databaseOf");function numberIn(text3){return text3!==void 0&&/^\d+$/.test(text3)?Number(text3):null}__name(numberIn,
"numberIn");function noSuch(kind,name2){return new ActionError(`The run image is to be run as ${kind} '${name2}', which it does not have. Name another run image\
.`)}__name(noSuch,"noSuch");async function bootDyno(options){let{api,runImage,processType,signal}=options,imageUser=await userOf(api,runImage,signal),port=randomInt(1e4,6e4),isReachable=processType===
"web"&&options.network==="bridge",container=await createContainer(api,{image:runImage,command:dynoCommand(options.command),environment:dynoEnvironment({name:`${processType}\
.1`,port,configVars:options.configVars}),workingDir:"/app",user:userToCreateWith(imageUser),labels:{[RUN_LABEL]:options.runId},memoryBytes:options.memoryBytes,network:options.
network,publishedPort:isReachable?port:null},signal),output=null;try{let owner=await resolveOwner(container,imageUser,signal);return await putArchive(container,
{archive:slugArchive(options.slugFile,owner),path:"/",signal}),output=await followOutput(container,{onOutput:options.onOutput,signal}),await startContainer(container,
signal),await runningDyno({container,output,processType,isReachable,signal})}catch(error){throw output?.close(),await removeContainer(container).catch(left=>{throw new ActionError(
`${errorMessage(error)} ${errorMessage(left)}`,{cause:error})}),error}}__name(bootDyno,"bootDyno");async function userOf(api,runImage,signal){try{let what=`The \
Docker engine could not describe the run image ${runImage}`,{Config}=await shortCall(what,{signal},()=>api.getImage(runImage).inspect());return Config.User}catch(error){
throw isStatus(error,404)?new ActionError(`The Docker engine has no run image ${runImage}. Pull it first: docker pull ${runImage}`,{cause:error}):error}}__name(
userOf,"userOf");function slugArchive(slugFile,owner){async function*blocks(){let file=createReadStream2(slugFile),tar=createGunzip2();file.once("error",error=>tar.
destroy(error));try{yield*dynoArchive(file.pipe(tar),owner)}finally{file.destroy(),tar.destroy()}}return __name(blocks,"blocks"),Readable.from(blocks(),{objectMode:!1})}
__name(slugArchive,"slugArchive");function dockerDynos(options){let{api,runId,runImageOf=herokuRunImage,memoryBytes=512*2**20}=options;return{start:__name(({stack,slugFile,processType,command,configVars,
onOutput,signal})=>bootDyno({api,slugFile,runImage:runImageOf(stack),processType,command,configVars,memoryBytes,network:"bridge",runId,onOutput,signal}),"start")}}
__name(dockerDynos,"dockerDynos");function herokuRunImage(stack){return`heroku/heroku:${stack.replace(/^heroku-/,"")}`}__name(herokuRunImage,"herokuRunImage");import{randomUUID as randomUUID6}from"node:crypto";import{once as once3}from"node:events";import{mkdtemp,rm as rm2}from"node:fs/promises";import{createServer as createServer2}from"node:http";
import{tmpdir as tmpdir3}from"node:os";import{join as join2}from"node:path";import{createHmac,randomBytes,timingSafeEqual}from"node:crypto";var lifetimeMs=60*6e4,BlobUrls=class{static{__name(this,"BlobUrls")}#key=randomBytes(32);#securityToken=randomBytes(24).toString("base64url");#origin;constructor(origin){
this.#origin=origin}sign(method,slug,{expired}){let url=new URL(blobPath(slug),this.#origin),expires=String(Math.floor((Date.now()+(expired?-1e3:lifetimeMs))/1e3));
return url.searchParams.set("Expires",expires),url.searchParams.set("X-Amz-Security-Token",this.#securityToken),url.searchParams.set("X-Amz-Signature",this.#signature(
method,url.pathname,expires,this.#securityToken)),url.href}check(method,path,query){let expires=query.get("Expires"),token=query.get("X-Amz-Security-Token"),signature=query.
get("X-Amz-Signature");if(expires===null||token===null||signature===null)return"unsigned";let expected=Buffer.from(this.#signature(method,path,expires,token)),given=Buffer.
from(signature);return expected.length!==given.length||!timingSafeEqual(expected,given)?"wrong-signature":Number(expires)*1e3<Date.now()?"expired":"allowed"}#signature(method,path,expires,token){
return createHmac("sha256",this.#key).update([method,path,expires,token].join(`
`)).digest("hex")}};function blobPath(slug){return`/blobs/slugs/${slug}.tgz`}__name(blobPath,"blobPath");function slugOfBlobPath(path){return/^\/blobs\/slugs\/([0-9a-f-]{36})\.tgz$/.
exec(path)?.[1]??null}__name(slugOfBlobPath,"slugOfBlobPath");import{Readable as Readable2}from"node:stream";import{pipeline}from"node:stream/promises";import{setTimeout as delay3}from"node:timers/promises";var lingerMs=250;async function failBeforeCommit({fault,...exchange}){return fault?.kind==="stall"?(await delay3(fault.ms,void 0,{signal:exchange.signal}),exchange.
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
ength":body.length,Connection:"close"}),response.write(body.subarray(0,afterBytes),()=>socket.destroySoon()),response.flushHeaders()}__name(answerCut,"answerCut");function outputPath(releaseId){return`/release-output/${releaseId}`}__name(outputPath,"outputPath");async function serveOutput(exchange,platform){let{path,request,
response,socket,entry,fault,method,signal}=exchange,output=platform.release(path.slice(outputPath("").length))?.output;if(output?.started!==!0||method!=="GET")return send(
exchange,{status:404,headers:{"Content-Type":"text/plain"},body:`Not found.
`});let from=Number(/^bytes=(\d+)-$/.exec(request.headers.range??"")?.[1]??0);if(output.ended&&from>0&&from>=output.sizeBytes)return send(exchange,{status:416,headers:{
"Content-Range":`bytes */${output.sizeBytes}`},body:""});entry.status=from>0?206:200,entry.committed=!0,response.writeHead(entry.status,{"Content-Type":"text/pl\
ain; charset=utf-8",...from>0?{"Content-Range":`bytes ${from}-*/*`}:{}}),response.flushHeaders();let gone=new AbortController;response.once("close",()=>gone.abort());
let chunks=output.follow(from,AbortSignal.any([signal,gone.signal]));await pipeline(Readable2.from(fault?.kind==="cut"?firstBytes(chunks,fault.afterBytes):chunks),
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
this.#changes,"change",{signal})}}}#push(bytes){this.#chunks.push(bytes),this.#sizeBytes+=bytes.length,this.#changes.emit("change")}};import{createHash as createHash2}from"node:crypto";var ownerEmail="you@local-heroku.invalid";function namedId(name2){let hex=createHash2("sha256").update(name2).digest("hex");return[hex.slice(0,8),hex.slice(8,12),
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
signal.removeEventListener("abort",onAbort)}}__name(untilAborted,"untilAborted");var releaseCommandMs=60*6e4,Releasing=class{static{__name(this,"Releasing")}#options;#running=new Set;constructor(options){this.#options=options}begin(app,wanted){
let release2=this.#options.platform.addRelease(app,wanted),command=release2.slug?.processTypes.release;if(release2.slug===null||command===void 0||this.#options.
dynos===null)return release2.output?.start(),release2.output?.end(),this.#succeed(app,release2),release2;let run=this.#runCommand(app,release2,release2.slug,command).
finally(()=>this.#running.delete(run));return this.#running.add(run),release2}async settled(){await Promise.all(this.#running)}async#runCommand(app,release2,slug,command){
let{log:log2,signal}=this.#options;try{let code=await this.#exitCode(app,release2,slug,command);if(release2.output?.end(),code===0)return this.#succeed(app,release2);
log2.warning(`${app.name} v${release2.version}: the release command exited with ${code}.`)}catch(error){signal.aborted||log2.warning(`${app.name} v${release2.version}\
: the release command failed: ${errorMessage(error)}`)}release2.output?.end(),release2.status="failed",release2.updatedAt=new Date}async#exitCode(app,release2,slug,command){
let{dynos}=this.#options;if(dynos===null)return 0;let signal=AbortSignal.any([this.#options.signal,AbortSignal.timeout(releaseCommandMs)]),dyno=await dynos.start(
{app:app.name,processType:"release",command,slugFile:blobOf(slug).file,stack:slug.stack,configVars:release2.configVars,onOutput:__name(chunk=>{release2.output?.
start(),release2.output?.append(chunk)},"onOutput"),signal});release2.output?.start();try{return(await untilAborted(dyno.exit,signal)).code}finally{await dyno.stop()}}#succeed(app,release2){
release2.status="succeeded",release2.updatedAt=new Date,!(release2.version<app.currentVersion)&&(app.currentVersion=release2.version,app.stack=release2.slug?.stack??
app.stack,app.updatedAt=release2.updatedAt,this.#options.webDynos.replace(app,release2))}};import{createHash as createHash3,randomUUID as randomUUID3,timingSafeEqual as timingSafeEqual2}from"node:crypto";function appOf({backend,parameters}){return backend.platform.app(parameters.app??"")}__name(appOf,"appOf");function checkFields(body,checks){if(!isObject(body))throw badRequest("The request body must be a JSON object.");for(let field of Object.keys(body))if(!Object.hasOwn(
checks,field))throw invalidParams(`Unknown parameter: ${field}.`);let checked=Object.entries(checks).map(([field,check])=>[field,check(body[field],field)]);return Object.
fromEntries(checked)}__name(checkFields,"checkFields");function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isObject,
"isObject");function optional(check){return(value,field)=>value==null?null:check(value,field)}__name(optional,"optional");var text2=__name((value,field)=>{if(typeof value!=
"string")throw invalidParams(`${field} must be a string.`);return value},"text"),flag=__name((value,field)=>{if(typeof value!="boolean")throw invalidParams(`${field}\
 must be a boolean.`);return value},"flag");function matching(pattern,message){return(value,field)=>{let given=text2(value,field);if(!pattern.test(given))throw invalidParams(
message);return given}}__name(matching,"matching");function textMap(keyPattern){return(value,field)=>{let map=nullableTextMap(keyPattern)(value,field);return Object.
fromEntries(Object.entries(map).map(([key,entry])=>[key,text2(entry,`${field}.${key}`)]))}}__name(textMap,"textMap");function nullableTextMap(keyPattern){return(value,field)=>{
if(!isObject(value))throw invalidParams(`${field} must be an object.`);return Object.fromEntries(Object.entries(value).map(([key,entry])=>{if(!keyPattern.test(key))
throw invalidParams(`${field} has a key that is not allowed: ${key}.`);return[key,entry===null?null:text2(entry,`${field}.${key}`)]}))}}__name(nullableTextMap,"\
nullableTextMap");var defaultMax=200,limitMax=1e3;function pageOf(items,fields,header){let names=Object.keys(fields),range=parseListRange(header??`${names[0]} ..`),key=Object.hasOwn(
fields,range.field)?fields[range.field]:void 0;if(key===void 0)throw unsatisfiable(`Range must be on one of: ${names.join(", ")}.`);let sign=range.descending?-1:
1,within=items.filter(item=>{let afterStart=range.from===""?1:sign*compare(key(item),range.from),beforeEnd=range.to===""||sign*compare(key(item),range.to)<=0;return(range.
fromExclusive?afterStart>0:afterStart>=0)&&beforeEnd}).sort((a,b)=>sign*compare(key(a),String(key(b)))),page=within.slice(0,range.max),[first,last]=[page[0],page.
at(-1)],rest=`; ${range.descending?"order=desc,":""}max=${range.max}`,hasMore=page.length<within.length&&last!==void 0;return{items:page,status:hasMore?206:200,
headers:{"Accept-Ranges":names.join(", "),...first===void 0||last===void 0?{}:{"Content-Range":`${range.field} ${key(first)}..${key(last)}${rest}`},...hasMore?{
"Next-Range":`${range.field} ]${key(last)}..${range.to}${rest}`}:{}}}}__name(pageOf,"pageOf");function parseListRange(header){let match=/^(\w+)\s*(\]?)\s*([^\s.;]*)\.\.([^\s;]*)\s*(?:;(.*))?$/.
exec(header.trim());if(match===null)throw unsatisfiable(`Range ${header} cannot be read.`);let[,field="",exclusive,from="",to="",optionText=""]=match,options=new Map(
optionText.split(/[,;]/).map(option=>option.trim()).filter(option=>option!=="").map(option=>{let[name2="",value=""]=option.split("=");return[name2.trim(),value.
trim()]})),max=Number(options.get("max")??defaultMax),order=options.get("order")??"asc";if(!Number.isInteger(max)||max<1||max>limitMax)throw unsatisfiable(`max \
must be 1 to ${limitMax}.`);if(order!=="asc"&&order!=="desc")throw unsatisfiable("order must be asc or desc.");return{field,from,fromExclusive:exclusive==="]",to,
max,descending:order==="desc"}}__name(parseListRange,"parseListRange");function compare(value,bound){return typeof value=="number"?value-Number(bound):value===bound?
0:value<bound?-1:1}__name(compare,"compare");function unsatisfiable(message){return new Refusal(416,"requested_range_not_satisfiable",message)}__name(unsatisfiable,
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
"version"),id:__name(({id})=>id,"id")},call.range);return{...page,body:page.items.map(release2=>shown(call,app,release2))}},"answer")},{method:"POST",path:"/app\
s/:app/releases",answer:__name(call=>{let app=appOf(call);return refuseUnlessSluggable(app),isObject(call.body)&&Object.hasOwn(call.body,"release")?rollBack(call,
app):release(call,app)},"answer")},{method:"GET",path:"/apps/:app/releases/:release",answer:__name(call=>{let app=appOf(call);return{body:shown(call,app,releaseOf(
call,app))}},"answer")},{method:"GET",path:"/apps/:app/releases/:release/config-vars",answer:__name(call=>({body:releaseOf(call,appOf(call)).configVars}),"answe\
r")}];function release(call,app){let fields=checkFields(call.body,{description:optional(text2),slug:text2}),slug=call.backend.platform.slug(fields.slug);if(slug===
null)throw notFound("slug");refuseUnlessComplete(slug);let made=call.backend.releasing.begin(app,{slug,description:fields.description??`Deploy ${slug.commit?.slice(
0,8)??slug.id.slice(0,8)}`,configVars:app.configVars});return{status:201,body:shown(call,app,made),effect:{kind:"release",app:app.name,version:made.version,slug:slug.
id}}}__name(release,"release");function rollBack(call,app){let{release:id}=checkFields(call.body,{release:text2}),target=app.releases.find(candidate=>candidate.
id===id);if(target===void 0)throw notFound("release");if(target.slug===null||!isEligibleForRollback(target))throw invalidParams(`Release v${target.version} is n\
ot eligible for rollback.`);app.configVars=target.configVars;let made=call.backend.releasing.begin(app,{slug:target.slug,description:`Rollback to v${target.version}`,
configVars:target.configVars});return{status:201,body:shown(call,app,made),effect:{kind:"rollback",app:app.name,version:made.version,slug:target.slug.id}}}__name(
rollBack,"rollBack");function refuseUnlessComplete(slug){if(slug.blob===null)throw invalidParams(`Slug ${slug.id} has not been uploaded.`);let stored=`SHA256:${slug.
blob.sha256}`;if(slug.checksum!==null&&slug.checksum.toLowerCase()!==stored.toLowerCase())throw invalidParams(`Slug ${slug.id} does not match its checksum: stor\
ed is ${stored}.`)}__name(refuseUnlessComplete,"refuseUnlessComplete");function releaseOf({parameters},app){let identity=parameters.release??"",found=app.releases.
find(({id,version:version2})=>id===identity||String(version2)===identity);if(found===void 0)throw notFound("release");return found}__name(releaseOf,"releaseOf");
function shown({backend},app,made){return releaseResource(app,made,made.output===null?null:backend.outputUrl(made.id))}__name(shown,"shown");var routes=[...appRoutes,...slugRoutes,...releaseRoutes,...dynoRoutes];async function serveApi(exchange,{token,backend,rateLimit}){let{request,entry}=exchange,remaining=rateLimit.
take(),standing={"RateLimit-Remaining":String(remaining??0),"Request-Id":randomUUID3()};try{if(checkHeaders(exchange,token),remaining===null)throw new Refusal(429,
"rate_limit",`Your account reached the API rate limit.
Please wait a few minutes before making new requests.`);let{route,parameters}=routeFor(exchange),body=await readJsonBody(exchange),{range}=request.headers,expireUrls=exchange.
fault?.kind==="expire-url",reply=await route.answer({backend,parameters,body,range,expireUrls});entry.committed=!0,entry.effect=reply.effect??null,sendJson(exchange,
reply,standing)}catch(error){if(!(error instanceof Refusal))throw error;let retry=error.status===429?{"Retry-After":"60"}:{};sendJson(exchange,{status:error.status,
body:{id:error.id,message:error.message}},{...standing,...retry})}}__name(serveApi,"serveApi");function checkHeaders({request},token){let{accept,authorization}=request.
headers;if(!/^application\/vnd\.heroku\+json;\s*version=3(\.[\w-]+)?$/.test(accept??""))throw new Refusal(406,"not_acceptable","Accept must be application/vnd.h\
eroku+json; version=3.");if((request.headers["user-agent"]??"")==="")throw badRequest("A User-Agent header is required.");let given=/^Bearer (.+)$/.exec(authorization??
"")?.[1];if(given===void 0)throw new Refusal(401,"unauthorized","There were no credentials provided in the request.");if(!isSame(given,token))throw new Refusal(
401,"unauthorized","Invalid credentials provided.")}__name(checkHeaders,"checkHeaders");function isSame(given,expected){let[a,b]=[given,expected].map(secret=>createHash3(
"sha256").update(secret).digest());return a!==void 0&&b!==void 0&&timingSafeEqual2(a,b)}__name(isSame,"isSame");function routeFor({method,path}){for(let route of routes){
let parameters=route.method===method?parametersIn(path,route.path):null;if(parameters!==null)return{route,parameters}}throw new Refusal(404,"not_found","The req\
uested API endpoint was not found. Are you using the right HTTP verb and path?")}__name(routeFor,"routeFor");function parametersIn(path,pattern){let parts=path.
split("/"),names=pattern.split("/");if(parts.length!==names.length)return null;let parameters={};for(let[index,name2]of names.entries()){let part=parts[index]??
"";if(name2.startsWith(":"))parameters[name2.slice(1)]=decoded(part);else if(part!==name2)return null}return parameters}__name(parametersIn,"parametersIn");function decoded(part){
try{return decodeURIComponent(part)}catch{throw badRequest("The path cannot be decoded.")}}__name(decoded,"decoded");function sendJson(exchange,reply,standing){
let body=JSON.stringify(reply.body),etag=`"${createHash3("md5").update(body).digest("hex")}"`,headers={...standing,...reply.headers,"Cache-Control":"private, no\
-cache",ETag:etag},isKnown=exchange.method==="GET"&&exchange.request.headers["if-none-match"]===etag,whole={status:reply.status??200,headers:{...headers,"Conten\
t-Type":"application/json"},body};send(exchange,isKnown?{status:304,headers,body:""}:whole)}__name(sendJson,"sendJson");import{createReadStream as createReadStream3}from"node:fs";import{pipeline as pipeline3}from"node:stream/promises";var refusals={expired:[403,"AccessDenied","Request has expired"],unsigned:[403,"AccessDenied","Access Denied"],"wrong-signature":[403,"SignatureDoesNotMatch","T\
he request signature we calculated does not match the signature you provided. Check your key and signing method."],"wrong-method":[405,"MethodNotAllowed","The s\
pecified method is not allowed against this resource."],"two-credentials":[400,"InvalidArgument","Only one auth mechanism allowed"],chunked:[501,"NotImplemented",
"A header you provided implies functionality that is not implemented"],"no-length":[411,"MissingContentLength","You must provide the Content-Length HTTP header."],
absent:[404,"NoSuchKey","The specified key does not exist."],"wrong-range":[416,"InvalidRange","The requested range is not satisfiable"]};function refuseBlob(exchange,refusal,headers={}){
let[status,code,message]=refusals[refusal],body=`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${message}</Message></Error>`;send(exchange,{status,headers:{"Content-Type":"application/xml",...headers},body})}__name(refuseBlob,
"refuseBlob");import{createHash as createHash4,randomUUID as randomUUID4}from"node:crypto";import{createWriteStream}from"node:fs";import{rename,rm}from"node:fs/promises";import{
join}from"node:path";import{Transform}from"node:stream";import{pipeline as pipeline2}from"node:stream/promises";async function takeBlob(exchange,folder){let{request,socket,fault,entry,signal}=exchange,file=join(folder,`${randomUUID4()}.tgz`),cutAfterBytes=fault?.kind==="c\
ut"?fault.afterBytes:Number.POSITIVE_INFINITY,keepBytes=fault?.kind==="store-short"?fault.bytes:Number.POSITIVE_INFINITY,received=createHash4("sha256"),sha256=createHash4(
"sha256"),md5=createHash4("md5"),sizeBytes=0,counted=new Transform({transform(chunk,_encoding,done){let kept=chunk.subarray(0,Math.max(0,keepBytes-sizeBytes));entry.
requestBytes+=chunk.length,sizeBytes+=kept.length,received.update(chunk),sha256.update(kept),md5.update(kept),entry.requestBytes>=cutAfterBytes&&reset(exchange),
done(null,kept)}});try{if(cutAfterBytes===0&&reset(exchange),await pipeline2(request,counted,createWriteStream(`${file}.part`),{signal}),socket.destroyed)throw new Error(
"The connection broke with the last byte.")}catch(error){if(await rm(`${file}.part`,{force:!0}),socket.destroyed)return null;throw error}return await rename(`${file}\
.part`,file),entry.bodySha256=received.digest("hex"),{file,sizeBytes,sha256:sha256.digest("hex"),md5:md5.digest("hex")}}__name(takeBlob,"takeBlob");function bytePart(header,sizeBytes){let match=/^bytes=(\d*)-(\d*)$/.exec(header??"");if(match===null)return null;let[,from="",to=""]=match;if(from===""&&to==="")
return null;let last=sizeBytes-1,start=from===""?Math.max(0,sizeBytes-Number(to)):Number(from),end=from===""||to===""?last:Math.min(Number(to),last);return start>
last||end<start?"unsatisfiable":{start,end}}__name(bytePart,"bytePart");async function serveBlob(exchange,store){let refusal=refusalOf(exchange,store.urls);if(refusal!==null)return refuseBlob(exchange,refusal);let slug=store.platform.
slug(slugOfBlobPath(exchange.path)??"");return slug===null?refuseBlob(exchange,"absent"):exchange.method==="PUT"?storeBlob(exchange,slug,store.folder):slug.blob===
null?refuseBlob(exchange,"absent"):sendBlob(exchange,slug.blob)}__name(serveBlob,"serveBlob");function refusalOf({method,path,query,request,fault},urls){let{headers}=request;
if(method!=="GET"&&method!=="HEAD"&&method!=="PUT")return"wrong-method";if(headers.authorization!==void 0)return"two-credentials";let access=urls.check(method===
"PUT"?"PUT":"GET",path,query);return fault?.kind==="expire-url"?"expired":access!=="allowed"?access:method!=="PUT"?null:(headers["content-type"]??"")!==""?"wron\
g-signature":headers["transfer-encoding"]!==void 0?"chunked":headers["content-length"]===void 0?"no-length":null}__name(refusalOf,"refusalOf");async function storeBlob(exchange,slug,folder){
let blob=await takeBlob(exchange,folder);blob!==null&&(slug.blob=blob,exchange.entry.committed=!0,exchange.entry.effect={kind:"upload",slug:slug.id,storedBytes:blob.
sizeBytes},send(exchange,{status:200,headers:{ETag:`"${blob.md5}"`},body:""}))}__name(storeBlob,"storeBlob");async function sendBlob(exchange,blob){let{request,
response,socket,entry,method,fault,signal}=exchange,part=bytePart(request.headers.range,blob.sizeBytes);if(part==="unsatisfiable")return refuseBlob(exchange,"wr\
ong-range",{"Content-Range":`bytes */${blob.sizeBytes}`});let{start,end}=part??{start:0,end:blob.sizeBytes-1},headers={"Accept-Ranges":"bytes","Content-Type":"a\
pplication/octet-stream",ETag:`"${blob.md5}"`,...part===null?{}:{"Content-Range":`bytes ${start}-${end}/${blob.sizeBytes}`}},status=part===null?200:206;if(entry.
committed=!0,fault!==void 0&&fault.kind!=="stall"&&fault.kind!=="cut")return send(exchange,{status,headers,body:""});if(entry.status=status,response.writeHead(status,
{...headers,"Content-Length":end-start+1}),method==="HEAD"||blob.sizeBytes===0){response.end();return}let isCut=fault?.kind==="cut",stop=isCut?Math.min(end,start+
fault.afterBytes-1):end;stop<start?response.flushHeaders():await pipeline3(createReadStream3(blob.file,{start,end:stop}),response,{signal,end:!isCut}),isCut&&socket.
destroySoon()}__name(sendBlob,"sendBlob");function homePage(apps){let rows=apps.map(rowOf).join(`
`);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>Local Heroku</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 3rem auto; max-width: 60rem; padding: 0 1rem; }
  h1 { font-weight: 600; margin: 0 0 1.5rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .6rem .8rem .6rem 0; text-align: left; }
  th { font-weight: 500; opacity: .7; }
  .failed, .crashed { color: #c0392b; } .succeeded, .up { color: #2a8c4a; } .pending, .starting { color: #b9770e; }
</style>
</head>
<body>
<h1>Local Heroku</h1>
${apps.length===0?"<p>No apps yet.</p>":`<table>
<tr><th>App</th><th>Stack</th><th>Current</th><th>Latest</th><th>Slug</th><th>Web</th></tr>
${rows}
</table>`}
</body>
</html>
`}__name(homePage,"homePage");function rowOf(app){let current=currentRelease(app),latest=app.releases.at(-1)??current,sizeBytes=current.slug?.blob?.sizeBytes;return`\
<tr>${[`<strong>${escaped(app.name)}</strong>${app.maintenance?" (maintenance)":""}`,escaped(app.stack),`v${current.version} ${escaped(current.description)}`,statusOf(
latest),sizeBytes===void 0?"\u2013":mebibytes(sizeBytes),webOf(app)].map(cell=>`<td>${cell}</td>`).join("")}</tr>`}__name(rowOf,"rowOf");function statusOf({version:version2,
status}){return`v${version2} <span class="${status}">${status}</span>`}__name(statusOf,"statusOf");function webOf(app){let web=app.dynos.find(({type})=>type==="\
web");if(web===void 0)return"\u2013";let state=`<span class="${web.state}">${web.state}</span>`;return app.webUrl===null?state:`<a href="${escaped(app.webUrl)}"\
>${escaped(app.webUrl)}</a> ${state}`}__name(webOf,"webOf");function mebibytes(sizeBytes){return`${(sizeBytes/2**20).toFixed(1)} MiB`}__name(mebibytes,"mebibyte\
s");function escaped(text3){return text3.replace(/[&<>"']/g,character=>`&#${character.charCodeAt(0)};`)}__name(escaped,"escaped");function requestListener(parts){let attempts=new Map;return(request,response)=>{let exchange=openExchange(request,response,{parts,attempts}),{entry}=exchange;parts.
journal.push(entry),response.once("close",()=>{parts.log.debug(`${entry.method} ${entry.path} \u2192 ${entry.status??"no reply"}`)}),serve(exchange,parts).catch(
error=>{if(parts.signal.aborted||response.destroyed)return reset(exchange);if(parts.log.warning(`The local Heroku failed at ${entry.method} ${entry.path}: ${errorMessage(
error)}`),response.headersSent)return reset(exchange);send(exchange,{status:500,headers:{},body:""})})}}__name(requestListener,"requestListener");async function serve(exchange,{
api,blobs}){if(!await failBeforeCommit(exchange))switch(exchange.entry.target){case"blob":return serveBlob(exchange,blobs);case"output":return serveOutput(exchange,
blobs.platform);case"page":return send(exchange,{status:200,headers:{"Content-Type":"text/html; charset=utf-8","Content-Security-Policy":"default-src 'none'; st\
yle-src 'unsafe-inline'"},body:homePage(blobs.platform.apps)});case"api":return serveApi(exchange,api)}}__name(serve,"serve");function openExchange(request,response,{
parts,attempts}){let method=request.method??"GET",[path="/",query=""]=(request.url??"/").split("?",2),attempt=(attempts.get(`${method} ${path}`)??0)+1;attempts.
set(`${method} ${path}`,attempt);let fault=parts.fault({method,path,attempt}),entry={at:Date.now(),method,path,attempt,target:targetOf(method,path),status:null,
committed:!1,requestBytes:0,bodySha256:null,bearer:request.headers.authorization!==void 0,userAgent:request.headers["user-agent"]??null,effect:null,fault:fault?.
kind??null},{socket}=request;return{request,response,socket,method,path,query:new URLSearchParams(query),fault,entry,signal:parts.signal}}__name(openExchange,"o\
penExchange");function targetOf(method,path){return path.startsWith("/blobs/")?"blob":path.startsWith("/release-output/")?"output":method==="GET"&&path==="/"?"p\
age":"api"}__name(targetOf,"targetOf");import{randomUUID as randomUUID5}from"node:crypto";var bootMs=6e4,WebDynos=class{static{__name(this,"WebDynos")}#runner;#log;#signal;#slots=new Map;constructor({runner,log:log2,signal}){this.#runner=runner,this.#log=
log2,this.#signal=signal}replace(app,release2){if(this.#runner===null||this.#signal.aborted)return;let before=this.#slots.get(app.name);app.dynos.length=0;let command=release2.
slug?.processTypes.web;if(release2.slug===null||command===void 0){let ended=before?.end();this.#slots.set(app.name,{end:__name(async()=>ended,"end")});return}let dyno=newWebDyno(
release2,command);app.dynos.push(dyno);let stopping=new AbortController,life=this.#live(app,{release:release2,slug:release2.slug,dyno,before,signal:stopping.signal,
runner:this.#runner});this.#slots.set(app.name,{end:__name(async()=>{stopping.abort(),await life},"end")})}async stop(){let slots=[...this.#slots.values()];this.#slots.
clear(),await Promise.all(slots.map(({end})=>end()))}async#live(app,life){let{release:release2,dyno,before,signal}=life,process2=null;try{throw await before?.end(),
signal.throwIfAborted(),process2=await this.#boot(app,life),await untilAborted(process2.exit,signal),new Error("The web process exited.")}catch(error){setState(
dyno,"crashed"),signal.aborted||this.#log.warning(`${app.name} ${dyno.name} (v${release2.version}): ${errorMessage(error)}`)}finally{await process2?.stop().catch(
error=>this.#log.warning(errorMessage(error)))}}async#boot(app,{release:release2,slug,dyno,signal,runner}){let process2=await runner.start({app:app.name,processType:"\
web",command:dyno.command,slugFile:blobOf(slug).file,stack:slug.stack,configVars:release2.configVars,onOutput:__name(chunk=>this.#log.untrusted(chunk),"onOutput"),
signal});try{await untilAborted(process2.waitUntilBound(bootMs),signal)}catch(error){throw await process2.stop(),error}return dyno.url=process2.url,setState(dyno,
"up"),this.#log.info(`${app.name} v${release2.version} is up${process2.url===null?"":` at ${process2.url}`}`),process2}};function newWebDyno(release2,command){let now=new Date;
return{id:randomUUID5(),name:"web.1",type:"web",command,release:{id:release2.id,version:release2.version},createdAt:now,state:"starting",updatedAt:now,url:null}}
__name(newWebDyno,"newWebDyno");function setState(dyno,state){dyno.state=state,dyno.updatedAt=new Date,state==="crashed"&&(dyno.url=null)}__name(setState,"setSt\
ate");import{once as once2}from"node:events";import{createServer,request as httpRequest}from"node:http";import{pipeline as pipeline4}from"node:stream/promises";import{
setTimeout as delay4}from"node:timers/promises";var pollMs=50,answerMs=3e4,bootMs2=75e3,WebFronts=class{static{__name(this,"WebFronts")}#options;#servers=[];constructor(options){this.#options=options}async open(app){
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
if(dyno===void 0||dyno.state!=="starting")return dyno?.url??null;await delay4(pollMs,void 0,{signal})}return null}__name(urlOfWebDyno,"urlOfWebDyno");function refuse(response,code){
response.writeHead(503,{"Content-Type":"text/html; charset=utf-8","Cache-Control":"no-cache, no-store"}),response.end(`<!doctype html><title>Application Error</\
title><h1>Application error</h1><p>code=${code}</p>
`)}__name(refuse,"refuse");var KEEP_ALIVE_MS=75e3;async function startLocalHeroku(options){let{token=`HRKU-${randomUUID6()}`,dynos,log:log2,publicHost,listenHost="127.0.0.1"}=options,closing=new AbortController,
{signal}=closing,platform=platformWith(options.apps??[]),server=createServer2({requestTimeout:0,keepAliveTimeout:KEEP_ALIVE_MS}),port=await listen(server,options.
port??0,listenHost),folder=await mkdtemp(join2(tmpdir3(),"local-heroku-")),linkOrigin=`http://${publicHost??"localhost"}:${port}`,blobUrls=new BlobUrls(linkOrigin),
fronts=new WebFronts({listenHost,publicHost:publicHost??"127.0.0.1",signal}),webDynos=new WebDynos({runner:dynos,log:log2,signal}),releasing=new Releasing({platform,
dynos,webDynos,log:log2,signal}),withFront=__name(async app=>(dynos!==null&&(app.webUrl=await fronts.open(app)),app),"withFront");await Promise.all(platform.apps.
map(withFront));let backend={platform,blobUrls,releasing,outputUrl:__name(releaseId=>`${linkOrigin}${outputPath(releaseId)}`,"outputUrl"),createApp:__name(wanted=>withFront(
platform.createApp(wanted)),"createApp"),startedAt:new Date},journal=[];server.on("request",requestListener({api:{token,backend,rateLimit:new RateLimit(Date.now)},
blobs:{urls:blobUrls,platform,folder},fault:options.fault??(()=>{}),journal,log:log2,signal}));let close=__name(async()=>{closing.abort(),await Promise.all([webDynos.
stop(),releasing.settled(),fronts.close(),shut(server)]),await rm2(folder,{recursive:!0,force:!0})},"close"),closed=null;return{url:`http://${publicHost??"127.0\
.0.1"}:${port}`,token,journal,app:__name(name2=>platform.app(name2),"app"),close:__name(()=>(closed??=close(),closed),"close")}}__name(startLocalHeroku,"startLo\
calHeroku");function platformWith(apps){let platform=new Platform;for(let app of apps)try{platform.createApp(app)}catch(cause){throw new ActionError(`The local \
Heroku cannot have an app ${app.name}: ${errorMessage(cause)}`,{cause})}return platform}__name(platformWith,"platformWith");async function listen(server,port,host){
let listening=once3(server,"listening");server.listen(port,host),await listening.catch(cause=>{let message=`The local Heroku cannot listen on ${host}:${port}: ${errorMessage(
cause)}. Choose another port.`;throw new ActionError(message,{cause})});let address=server.address();if(address===null||typeof address=="string")throw new Error(
"The server has no port.");return address.port}__name(listen,"listen");async function shut(server){let closed=once3(server,"close");server.close(),server.closeAllConnections(),
await closed}__name(shut,"shut");import{once as once4}from"node:events";async function untilCancelled(signal){signal.aborted||await once4(signal,"abort")}__name(untilCancelled,"untilCancelled");async function localHerokuCommand(args2,world){var _stack=[];try{let heroku=__using(_stack,await serveLocalHeroku(readFlags(args2),world),!0);console.log(`HEROK\
U_HOST=${heroku.url}
HEROKU_API_KEY=${heroku.token}`);world.log.info(`Serving until Ctrl-C; ${heroku.url} in a browser shows the apps.`);await untilCancelled(world.signal)}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(localHerokuCommand,"localHerokuCommand");
async function serveLocalHeroku(settings,world){let{environment,log:log2,signal}=world,engine=await connectEngine({environment,signal}),images=createImageStore(
engine,{platform:engine.platform,signal});await pullIfMissing(settings.runImage,{engine,images,platform:engine.platform,log:log2,signal});let heroku=await startLocalHeroku(
{apps:settings.apps.map(name2=>({name:name2})),dynos:dockerDynos({api:engine.api,runId:randomBytes2(6).toString("hex"),runImageOf:__name(()=>settings.runImage,"\
runImageOf")}),log:log2,...settings.port===void 0?{}:{port:settings.port}});return Object.assign(heroku,{[Symbol.asyncDispose]:()=>heroku.close()})}__name(serveLocalHeroku,
"serveLocalHeroku");function readFlags(args2){try{let options={port:{type:"string"},app:{type:"string",multiple:!0},"run-image":{type:"string"}},{values}=parseArgs3(
{args:[...args2],options,strict:!0}),port=values.port===void 0?void 0:Number(values.port);if(port!==void 0&&!(Number.isInteger(port)&&port>=0&&port<65536))throw new ActionError(
`--port is no port number: ${values.port}`);return{apps:values.app??["local-app"],runImage:values["run-image"]??"heroku/heroku:24",...port===void 0?{}:{port}}}catch(error){
throw new ActionError(`${errorMessage(error)}. Try --help.`,{cause:error})}}__name(readFlags,"readFlags");var story={readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,headline:rebuildHeadline};async function rebuildBaseCommand(args2,world){let{values}=await readInputFlags(
args2,{inputs:rebuildInputs},world.signal);await runStory(story,values,world)}__name(rebuildBaseCommand,"rebuildBaseCommand");var extra={local:{type:"boolean"},exit:{type:"boolean"},"run-image":{type:"string"}};async function readReleaseFlags(args2,signal){let{values,extra:flags}=await readInputFlags(
args2,{inputs:releaseInputs,extra},signal),runImage=flags["run-image"];return{values,isLocal:flags.local===!0,exits:flags.exit===!0,runImage:typeof runImage=="s\
tring"?runImage:"heroku/heroku:24"}}__name(readReleaseFlags,"readReleaseFlags");var LIMIT_MS=8e4,SHOWN_CHARACTERS=2e3;async function showPage(url,{log:log2,signal}){log2.info(`Fetching ${url}`);let response,text3;try{response=await fetch(url,
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
if(!isObject2(manifest)||manifest.contentDigest!==slug.contentDigest)return null;let recorded=manifest.entries;if(!Array.isArray(recorded)||recorded.length!==slug.
entries.length)return null;let entries=slug.entries.flatMap((entry,index)=>withRecord(entry,recorded[index])),sum=entries.reduce((bytes,{compressedBytes})=>bytes+
compressedBytes,0);return entries.length===recorded.length&&Math.abs(slug.sizeBytes-GZIP_FRAME_BYTES-sum)<1?{...slug,entries}:null}__name(withRecordedShares,"wi\
thRecordedShares");function withRecord(entry,record){if(!isObject2(record)||record.path!==entry.path)return[];let{origin,compressedBytes}=record;return isOrigin(
origin)&&isShare(compressedBytes)?[{...entry,origin,compressedBytes}]:[]}__name(withRecord,"withRecord");async function readManifest(file){try{var _stack=[];try{
let handle=__using(_stack,await open(file),!0);let{size}=await handle.stat();return size>LARGEST_MANIFEST?null:JSON.parse(await handle.readFile("utf8"))}catch(_){
var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch{return null}}__name(readManifest,"readMani\
fest");function isObject2(value){return typeof value=="object"&&value!==null}__name(isObject2,"isObject");function isOrigin(value){return value==="base"||value===
"app"}__name(isOrigin,"isOrigin");function isShare(value){return typeof value=="number"&&Number.isFinite(value)&&value>=0}__name(isShare,"isShare");async function reportCommand(args2,{signal}){let{files,isJson}=readSlugFileFlags(args2,{command:"report",count:1}),[file=""]=files,slug=await readSlug(file,{name:file,
bounds:SLUG_BOUNDS,signal}),report=slugFileReport(file,slug,await withRecordedShares(file,slug));console.log(isJson?JSON.stringify(report):slugFileText(report))}
__name(reportCommand,"reportCommand");function usage(){return`heroku-docker-release: release a Dockerfile app to Heroku as a slug

heroku-docker-release release [--local] [--INPUT VALUE]...
  Builds, packs and releases the app, as the action does. The API token is read from HEROKU_API_KEY.
  --local                    Release to a Heroku on this machine, and show the page that the app's dyno serves
  --exit                     With --local: end when the page was shown, also at a terminal
  --run-image IMAGE          With --local: what the dyno runs on (default heroku/heroku:24)
  --secrets-file FILE        Lines id=value, BuildKit secret mounts; - reads them from stdin
${flagsOf(releaseInputs)}

heroku-docker-release rebuild-base [--INPUT VALUE]...
  Builds the base anew if it is old or what it is built from has moved, and tells what that patched.
  --secrets-file FILE        As above
${flagsOf(rebuildInputs)}

heroku-docker-release base [--INPUT VALUE]...
  Prints what is known of the base: its key and age, what it is built on, and its packages. Takes the flags of rebuild-base.

heroku-docker-release report FILE.tgz [--json]
  Prints where the bytes of a slug are: its largest folders and files, by their share of the compressed slug.
  --json                     All of it as JSON

heroku-docker-release diff BEFORE.tgz AFTER.tgz [--json]
  Prints what a slug has more or less than another: in all, by folder and by file, the biggest difference first.
  --json                     All of it as JSON

heroku-docker-release local-heroku [--port N] [--app NAME]... [--run-image IMAGE]
  Serves a Heroku on this machine until Ctrl-C. Its first two lines are what the heroku CLI needs in its environment.`}__name(usage,"usage");function flagsOf(inputs){
return inputs.filter(({name:name2})=>!inputsWithoutFlag.has(name2)).map(({name:name2,default:value,description})=>`  --${name2.padEnd(24)} ${description}${value===
""?"":` (default ${value})`}`).join(`
`)}__name(flagsOf,"flagsOf");var commands=new Map([["release",releaseCommand],["rebuild-base",rebuildBaseCommand],["base",baseCommand],["report",reportCommand],["diff",diffCommand],["local-\
heroku",localHerokuCommand]]),log=createTerminalLog(stderr,new Redactor,{isDebug:env.DEBUG==="heroku-docker-release"});failOnCrash(log);keepCommandsOffStdout(log);
env.RUNNER_TOOL_CACHE||=join3(env.XDG_CACHE_HOME||join3(homedir(),".cache"),"heroku-docker-release");var[name="help",...args]=process.argv.slice(2);try{if(name===
"help"||name==="--help"||name==="-h"||args.includes("--help"))console.log(usage());else if(name==="--version")console.log(version);else{let command=commands.get(
name);if(command===void 0)throw new ActionError(`There is no command '${name}'. Did you mean '${nearestName(name,[...commands.keys()])}'? Try --help.`);await command(
args,{environment:env,log,signal:cancelledBySignal()})}}catch(error){failJob(error,log)}process.exit();

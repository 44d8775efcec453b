import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-K4SGEVF2.js";import{MOST_SLUGIGNORE_LINES,adviceSubjects,commentLinks,commentOnPullRequest,gitHubFor,headSha,readGitHubRun,readPullRequest,
readShownPath,renderComment}from"./shared-RXRDDIWL.js";import{InputReader,appNameProblem,checked,errorTrace,outputsOfComment,readCommentInputs,reportedFailure,
showPath,slugCommentInputs}from"./shared-WMF4APBR.js";import"./shared-3DDYU3MA.js";import{safeLines}from"./shared-D3VC2P7H.js";import"./shared-JHGYXWPP.js";
import{asCount,asDigest,asNullable,asNumber,asObject,asText,asTextLike,asTime,parseJson}from"./shared-QOM3WCTN.js";import{ActionError,__callDispose,__name,
__using,errorMessage}from"./shared-IFMXB3TZ.js";import{resolve}from"node:path";function readSlugCommentInputs({values,workspace}){let reader=new InputReader(values,slugCommentInputs),file=reader.value("report-file");file===""&&reader.faults.
push("report-file is empty; give the path of the release action's report.");let inputs={...readCommentInputs(reader),reportFile:resolve(workspace,file)};return inputs.
githubToken===null&&inputs.comment!=="never"&&reader.faults.push("github-token is empty; leave it out for the job's own token."),checked(inputs,reader,inputs.githubToken===
null?[]:[inputs.githubToken])}__name(readSlugCommentInputs,"readSlugCommentInputs");import{constants}from"node:fs";import{open}from"node:fs/promises";function record(fields){return(value,where)=>{let object=asObject(value,where),read=Object.entries(fields).map(([name,field])=>[name,field(object[name],within(where,
name))]);return Object.fromEntries(read)}}__name(record,"record");function union(kinds){let readers=new Map(Object.entries(kinds).map(([kind,fields])=>[kind,record(
fields)]));return(value,where)=>{let kind=asText(asObject(value,where).kind,within(where,"kind")),read=readers.get(kind);if(read===void 0)throw new ActionError(
`${within(where,"kind")} is none of ${[...readers.keys()].join(", ")}`);return{kind,...read(value,where)}}}__name(union,"union");function oneOf(words){return(value,where)=>{
let word=words.find(each=>each===value);if(word===void 0)throw new ActionError(`${where} is none of ${words.join(", ")}`);return word}}__name(oneOf,"oneOf");function list(item,most){
return(value,where)=>{if(!Array.isArray(value))throw new ActionError(`${where} is not a list`);if(value.length>most)throw new ActionError(`${where} has more tha\
n ${most} items`);return value.map((each,index)=>item(each,`${where}[${index}]`))}}__name(list,"list");function nullable(read){return(value,where)=>asNullable(value,
where,read)}__name(nullable,"nullable");function asBoolean(value,where){if(typeof value!="boolean")throw new ActionError(`${where} is neither true nor false`);return value}
__name(asBoolean,"asBoolean");function within(where,name){return where===""?name:`${where}.${name}`}__name(within,"within");var MOST_BYTES=2**50,LONGEST_PATH=4*4096,LONGEST_SECONDS=365*86400,asBytes=__name((value,where)=>within2(asCount(value,where),MOST_BYTES,where),"asBytes"),asByteDelta=__name(
(value,where)=>{let bytes=asNumber(value,where);if(!Number.isSafeInteger(bytes))throw new ActionError(`${where} is not a whole number`);return within2(Math.abs(
bytes),MOST_BYTES,where),bytes},"asByteDelta"),asSeconds=__name((value,where)=>within2(fromZero(value,where),LONGEST_SECONDS,where),"asSeconds"),asMilliseconds=__name(
(value,where)=>within2(fromZero(value,where),LONGEST_SECONDS*1e3,where),"asMilliseconds"),asAge=__name((value,where)=>within2(fromZero(value,where),LONGEST_SECONDS*
1e6,where),"asAge");function line(most){return(value,where)=>safeLines(shortText(value,where,most)).join(" ")}__name(line,"line");function lines(most){return(value,where)=>safeLines(
shortText(value,where,most)).join(`
`)}__name(lines,"lines");function textLike(pattern,most,what){return(value,where)=>(shortText(value,where,most),asTextLike(value,{where,pattern,what}))}__name(textLike,
"textLike");var asAppName=__name((value,where)=>{let name=asText(value,where);if(appNameProblem(name)!==null)throw new ActionError(`${where} is not the name of \
an app`);return name},"asAppName"),asShownPath=__name((value,where)=>{let path=shortText(value,where,LONGEST_PATH);if(path===""||showPath(readShownPath(path))!==
path)throw new ActionError(`${where} is not a path`);return path},"asShownPath"),asBranch=textLike(/^(?![-/])[^\p{C}\p{Z}~^:?*[\\]+$/u,255,"the name of a branch"),
asCommit=textLike(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,64,"a commit"),asChecksum=textLike(/^SHA256:[0-9a-f]{64}$/,71,"the checksum of a slug"),asHex=textLike(/^[0-9a-f]{64}$/,
64,"a SHA-256 in hex"),asImageReference=textLike(/^[\w[][\w.:/@[\]-]*$/,500,"an image's name"),asVersion=__name((value,where)=>within2(asCount(value,where),1e9,
where),"asVersion");function keyOf(table){let isKey=__name(value=>typeof value=="string"&&Object.hasOwn(table,value),"isKey");return(value,where)=>{if(!isKey(value))
throw new ActionError(`${where} is none of ${Object.keys(table).join(", ")}`);return value}}__name(keyOf,"keyOf");function shortText(value,where,most){let text=asText(
value,where);if(text.length>most)throw new ActionError(`${where} has more than ${most} characters`);if(!text.isWellFormed())throw new ActionError(`${where} is n\
ot Unicode text`);return text}__name(shortText,"shortText");function fromZero(value,where){let number=asNumber(value,where);if(number<0)throw new ActionError(`${where}\
 is below 0`);return number}__name(fromZero,"fromZero");function within2(number,most,where){if(number>most)throw new ActionError(`${where} is larger than ${most}`);
return number}__name(within2,"within");var asKeeping=union({"not-needed":{},skipped:{reason:line(2e3)},failed:{reason:line(2e3)},saved:{seconds:asSeconds,archiveBytes:nullable(asBytes),wholeBecause:nullable(
line(2e3))}}),asFreshness=union({fresh:{},old:{ageMs:nullable(asAge)},outrun:{reference:asImageReference,before:nullable(asDigest),after:asDigest}}),asBase=record(
{key:asHex,origin:oneOf(["engine","store","built"]),builtAt:asTime,buildSeconds:nullable(asSeconds),restoreSeconds:nullable(asSeconds),from:list(record({reference:asImageReference,
digest:nullable(asDigest)}),100),freshness:asFreshness,refreshFailure:nullable(line(2e4)),kept:asKeeping});var asReference=union({release:{app:asAppName,version:asVersion},branch:{branch:asBranch,commit:nullable(asCommit)}}),delta={before:record({bytes:asBytes,uncompressedBytes:asBytes}),
after:record({bytes:asBytes,uncompressedBytes:asBytes}),delta:record({bytes:asByteDelta,uncompressedBytes:asByteDelta})},asFolder=balanced(record({path:asShownPath,
...delta,changedFiles:asCount})),asFile=balanced(record({path:asShownPath,...delta,change:oneOf(["new","grown","shrunk","changed","gone"])})),asComparison=union(
{none:{reason:line(2e3),isFirst:asBoolean},size:{with:asReference,sizeBytes:asBytes,reason:line(2e3)},files:{with:asReference,sizeBytes:asBytes,source:oneOf(["k\
ept","download"]),isSameContent:asBoolean,folders:list(asFolder,1e3),files:list(asFile,200),changedFiles:asCount}}),asPastRelease=record({version:asVersion,sizeBytes:asBytes,
createdAt:asTime});function balanced(read){return(value,where)=>{let part=read(value,where);for(let name of["bytes","uncompressedBytes"])if(part.delta[name]!==part.
after[name]-part.before[name])throw new ActionError(`${where}.delta.${name} is not the difference of after and before`);return part}}__name(balanced,"balanced");var checks={size:!0,growth:!0,secrets:!0,procfile:!0,links:!0,"left-behind":!0,dyno:!0},asShare=record({path:asShownPath,bytes:asBytes,uncompressedBytes:asBytes}),
asAdvice=__name((value,where)=>{let{remedy,...named}=record({kind:keyOf(adviceSubjects),bytes:asBytes,paths:list(asShownPath,10),count:asCount,remedy:record({slugignore:list(
line(2e4),MOST_SLUGIGNORE_LINES)})})(value,where),{title,build,caution}=adviceSubjects[named.kind];return{...named,title,remedy:{slugignore:remedy.slugignore,build,
caution}}},"asAdvice"),asSlug=record({file:__name(()=>"","file"),sizeBytes:asBytes,limitBytes:atLeastOne,checksum:asChecksum,uncompressedBytes:asBytes,entries:asCount,
contentDigest:asHex,largestFolders:list(asShare,1e3),largestFiles:list(asShare,50),baseBytes:asBytes,appBytes:asBytes,advice:list(asAdvice,100),processTypes:list(
textLike(/^[-\w]{1,128}$/,128,"a process type"),1e3),comparedWith:oneOf(["container","base","nothing"])}),asCheck=record({check:keyOf(checks),outcome:oneOf(["pa\
ssed","warned","failed","not-run"]),summary:line(2e3),findings:list(record({level:oneOf(["notice","warning","error"]),message:line(2e4)}),100)}),asFailure=record(
{message:lines(2e5),isBug:asBoolean}),asStep=record({title:line(500),startMs:asMilliseconds,endMs:asMilliseconds,waitedMs:asMilliseconds,isDone:asBoolean}),asReleaseReport=record(
{version:__name(value=>{if(value!==1)throw new ActionError("version is not 1 (another release of heroku-docker-release made it)");return 1},"version"),isFromFile:__name(
()=>!0,"isFromFile"),app:nullable(asAppName),commentKey:textLike(/^[a-z0-9-]+$/,63,"lower-case letters, digits and dashes"),base:nullable(asBase),slug:nullable(
asSlug),comparison:nullable(asComparison),history:list(asPastRelease,20),checks:list(asCheck,20),commit:nullable(asCommit),releases:__name(()=>[],"releases"),skipped:__name(
()=>"","skipped"),failure:nullable(asFailure),steps:list(asStep,100)});function atLeastOne(value,where){let bytes=asBytes(value,where);if(bytes===0)throw new ActionError(
`${where} is 0`);return bytes}__name(atLeastOne,"atLeastOne");var LARGEST_REPORT_BYTES=4*1024*1024;async function readReport(file){try{return parseReport(await readSmallFile(file))}catch(error){throw new ActionError(`The r\
eport ${JSON.stringify(file)} was refused: ${errorMessage(error)}.`,{cause:error})}}__name(readReport,"readReport");function parseReport(bytes){return asReleaseReport(
asObject(parseJson(decoded(bytes),"it"),"it"),"")}__name(parseReport,"parseReport");async function readSmallFile(file){var _stack=[];try{let{O_RDONLY,O_NOFOLLOW,
O_NONBLOCK}=constants;let handle=__using(_stack,await opened(file,O_RDONLY|O_NOFOLLOW|O_NONBLOCK),!0);let found=await handle.stat();if(!found.isFile())throw new ActionError(
"it is not a file");if(found.size>LARGEST_REPORT_BYTES)throw tooLarge();let buffer=Buffer.alloc(found.size+1);let{bytesRead}=await handle.read(buffer,0,buffer.length,
0);return buffer.subarray(0,bytesRead)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}
__name(readSmallFile,"readSmallFile");async function opened(file,flags){try{return await open(file,flags)}catch(error){let code=typeof error=="object"&&error!==
null&&"code"in error?error.code:void 0;throw code==="ENOENT"?new ActionError("there is no such file",{cause:error}):code==="ELOOP"?new ActionError("it is a symb\
olic link",{cause:error}):new ActionError(`it cannot be read (${String(code??"unknown")})`,{cause:error})}}__name(opened,"opened");function decoded(bytes){if(bytes.
length>LARGEST_REPORT_BYTES)throw tooLarge();try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch(error){throw new ActionError("it is not UTF-8 te\
xt",{cause:error})}}__name(decoded,"decoded");function tooLarge(){return new ActionError(`it is larger than ${LARGEST_REPORT_BYTES} bytes`)}__name(tooLarge,"too\
Large");async function slugComment(inputs,world){try{return await comment(inputs,world)}catch(error){world.signal.throwIfAborted(),world.log.debug(errorTrace(error));let failure=reportedFailure(
error);return{outcome:{kind:"failed",reason:failure.message},summary:"",failure}}}__name(slugComment,"slugComment");async function comment(inputs,world){let{environment,
log}=world,run=readGitHubRun(environment);if(run===null)throw new ActionError("There is no GITHUB_REPOSITORY to comment in. slug-comment runs in GitHub Actions \
only.");let event=await readPullRequest(environment),links=commentLinks(run,event),{githubToken}=inputs;if(githubToken===null||inputs.comment==="never"||event.kind===
"none")return event.kind==="none"&&log.notice(`No comment: ${event.reason}.`),{outcome:{kind:"not-needed"},summary:"",failure:null};let report={...await readReport(
inputs.reportFile),commit:headSha(event)},github=gitHubFor(run,githubToken,world),now=Date.now(),outcome=await commentOnPullRequest({report,event,github,policy:inputs,
links,log,now});return{outcome,summary:outcome.kind==="failed"?renderComment(report,links,now):"",failure:null}}__name(comment,"comment");await runAction({readInputs:readSlugCommentInputs,run:__name(async(inputs,world)=>({report:await slugComment(inputs,world),reportFile:inputs.reportFile}),"run"),
outputsOf:__name(({outcome})=>outputsOfComment(outcome),"outputsOf"),renderSummary:__name(({summary})=>summary,"renderSummary")});

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{RUN_LABEL,ReportDraft,Steps,appNameProblem,baseReference,baseTable,buildBase,buildPart,bytePath,checkTrigger,childEnvironment,codeBlock,codeCell,compareBaseFiles,
compareListing,compiledFrom,damagedArchive,describeStaleness,errorCode,errorTrace,formatSize,gnuTarHeader,isStatus,isThin,isWithin,judgeFreshness,keepBase,largestFiles,
largestFolders,letGoOfBase,linkDigest,listAppFolder,matchesImage,openAppFolder,openBaseWorld,pRetry,padding,pathText,prepareBase,pullFromImages,readBaseDockerfile,
readBaseFiles,readListing,readTar,readText,recordBase,runReference,shortKey,showPath,table,tarEnd,timeline,unanswered,withoutDot,writeReport}from"./shared-XVCJFVVL.js";
import{ActionError,__callDispose,__name,__using,errorMessage}from"./shared-QXOZGFLJ.js";var package_default={name:"heroku-docker-release",version:"1.0.0",private:!0,description:"Release a Dockerfile app to Heroku as a slug that is proven before it \
is released",license:"MIT",type:"module",bin:{"heroku-docker-release":"dist/cli.js"},engines:{node:">=24"},scripts:{bench:"node script/bench.ts",build:"node scr\
ipt/build.ts",check:"npm run lint && npm run typecheck && npm run docs -- --check && npm run build -- --check",docs:"node script/docs.ts",format:"biome check --\
write .",lint:"biome ci . && oxlint",test:"node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",typecheck:"tsc"},
devDependencies:{"@biomejs/biome":"2.6.8","@jest/globals":"30.5.2","@types/dockerode":"4.0.2","@types/node":"24.19.2",esbuild:"0.28.2","fast-check":"4.10.2",jest:"\
30.5.2",node:"24.21.0",oxlint:"1.94.0","oxlint-tsgolint":"7.0.2007",typescript:"7.0.2",yaml:"2.9.1"},dependencies:{"@actions/cache":"6.3.0","@actions/core":"3.0\
.1","@actions/exec":"3.0.0","@actions/tool-cache":"4.0.0","dockerfile-ast":"0.7.1",dockerode:"5.0.1","p-retry":"9.0.0",tar:"7.5.23"},allowScripts:{node:!0}};var version=package_default.version;import{setTimeout as sleep}from"node:timers/promises";var systemClock={now:__name(()=>Date.now(),"now"),random:__name(()=>Math.random(),"random"),async wait(ms,signal){signal.throwIfAborted();try{await sleep(ms,void 0,
{signal})}catch(error){throw signal.throwIfAborted(),error}}};var LOOPBACK_HOST=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function endpointProblem(url){return url.username!==""||url.password!==""?`the URL for ${url.host}\
 carries a user name or password`:url.protocol==="https:"||url.protocol==="http:"&&LOOPBACK_HOST.test(url.hostname)?null:`${url.protocol}//${url.host} is not ht\
tps`}__name(endpointProblem,"endpointProblem");var NEW_TOKEN="Make a new one with `heroku authorizations:create` and store it as the secret that `heroku-api-key` reads.",LATER="See https://status.heroku.com \
and run the job again later.",HEROKU_CAUSES=[{status:400,id:null,happened:"Heroku does not understand the request.",remedy:"This is likely a bug of ours: please\
 report it with the Request-Id."},{status:401,id:null,happened:"the token is wrong, expired or revoked.",remedy:NEW_TOKEN},{status:402,id:null,happened:"the acc\
ount or team that owns the app has an unpaid or unverified bill.",remedy:"Settle it under Billing in the Heroku Dashboard."},{status:403,id:"two_factor",happened:"\
the account asks for a second factor, which a job cannot give.",remedy:`Use an authorization instead of a password or session. ${NEW_TOKEN}`},{status:403,id:"su\
spended",happened:"the account or the app is suspended.",remedy:"Ask Heroku support why, with the Request-Id."},{status:403,id:null,happened:"the token's accoun\
t has no access to this.",remedy:"Give it the `deploy` permission (team app) or make it a collaborator (`heroku access:add`); a scoped token needs at least `wri\
te`."},{status:404,id:null,happened:"Heroku does not find it.",remedy:"Check `heroku-app` against `heroku apps --all`: an app that was renamed is known by its n\
ew name only."},{status:409,id:null,happened:"it conflicts with something that Heroku is doing for the app.",remedy:"Wait until that is done (`heroku releases`)\
 and run the job again."},{status:410,id:null,happened:"Heroku no longer offers this call.",remedy:"Use a newer version of heroku-docker-release."},{status:422,
id:"verification_needed",happened:"the account must be verified first.",remedy:"Enter billing information in the Heroku Dashboard."},{status:422,id:null,happened:"\
Heroku refuses the values that were sent.",remedy:"Heroku's own words name the value: check the app's stack and the Procfile."},{status:429,id:null,happened:"th\
e account has used up its 4,500 calls an hour, shared with everything else that uses it.",remedy:"Run the job later, or give it an account of its own."}],HEROKU_OUTAGE={
happened:"Heroku has trouble of its own.",remedy:LATER};function causeOf(status,id){let rows=HEROKU_CAUSES.filter(row2=>row2.status===status),row=rows.find(candidate=>candidate.
id===id)??rows.find(candidate=>candidate.id===null);return row!==void 0?row:status>=500||status===408?HEROKU_OUTAGE:{happened:"Heroku refuses it.",remedy:"See H\
eroku's own words."}}__name(causeOf,"causeOf");var BACKOFF={firstWaitMs:500,longestWaitMs:3e4},CALL_POLICIES={read:{...BACKOFF,attempts:5,retriesOn:["rate-limited","unavailable","no-reply"]},readOnce:{...BACKOFF,
attempts:1,retriesOn:[]},createSlug:{...BACKOFF,attempts:4,retriesOn:["rate-limited","unavailable","no-reply"]},storeSlug:{...BACKOFF,attempts:4,retriesOn:["rat\
e-limited","unavailable","no-reply","stored-wrong"]},createRelease:{...BACKOFF,attempts:5,retriesOn:["rate-limited"]}},LONGEST_RETRY_AFTER_MS=6e4,TIME_LIMITS={connectMs:1e4,
replyMs:6e4,idleMs:6e4,slowestBytesPerSecond:64*1024};function troubleOfStatus(status){return status===429?"rate-limited":status===408||status>=500?"unavailable":
null}__name(troubleOfStatus,"troubleOfStatus");function waitBeforeNext(policy,failed,random){let bound=Math.min(policy.longestWaitMs,policy.firstWaitMs*2**(failed.
attempts-1));return Math.max(Math.round(random()*bound),failed.retryAfterMs??0)}__name(waitBeforeNext,"waitBeforeNext");function parseRetryAfter(value,nowMs){if(value===
null)return null;let text=value.trim();if(/^\d{1,9}$/.test(text))return Number(text)*1e3;if(!/^[A-Z][a-z]{2,8},? .*GMT$/.test(text))return null;let at=Date.parse(
text);return Number.isNaN(at)?null:Math.max(0,at-nowMs)}__name(parseRetryAfter,"parseRetryAfter");var RemoteError=class extends ActionError{static{__name(this,"RemoteError")}name="RemoteError";trouble;retryAfterMs;constructor(message,{trouble,retryAfterMs=null,
...options}){super(message,options),this.trouble=trouble,this.retryAfterMs=retryAfterMs}},NoReplyError=class extends RemoteError{static{__name(this,"NoReplyErro\
r")}name="NoReplyError";constructor(message,cause){super(message,{trouble:"no-reply",cause})}},UnreadableReplyError=class extends RemoteError{static{__name(this,
"UnreadableReplyError")}name="UnreadableReplyError";constructor(message,cause){super(message,{trouble:null,cause})}},CancelledCallError=class extends RemoteError{static{
__name(this,"CancelledCallError")}name="CancelledCallError";constructor(message,cause){super(message,{trouble:null,cause})}},HerokuApiError=class extends RemoteError{static{
__name(this,"HerokuApiError")}name="HerokuApiError";status;id;requestId;constructor(refusal){super(refusalMessage(refusal),{trouble:troubleOfStatus(refusal.status),
retryAfterMs:refusal.retryAfterMs}),this.status=refusal.status,this.id=refusal.id,this.requestId=refusal.requestId}};function refusalMessage({doing,status,id,words,
requestId,retryAfterMs,nowMs}){let{happened,remedy}=causeOf(status,id),facts=[`HTTP ${status}`,...id===null?[]:[id],...words===null?[]:[`"${words}"`],`Request-I\
d ${requestId??"not given"}`],wait=retryAfterMs===null?"":` Heroku asks to wait ${waitText(retryAfterMs,nowMs)}.`;return`Could not ${doing}: ${happened} ${remedy}${wait}\
 (${facts.join(", ")})`}__name(refusalMessage,"refusalMessage");function waitText(waitMs,nowMs){let until=new Date(nowMs+waitMs),time=Number.isNaN(until.getTime())?
"":`, until ${until.toISOString().slice(0,19)}Z`;return`${Math.ceil(waitMs/1e3)} s${time}`}__name(waitText,"waitText");import{types}from"node:util";function timeLimit(ms,outer){let controller=new AbortController,isOver=!1,timer=setTimeout(()=>{isOver=!0,controller.abort(new DOMException(`no end within ${ms/
1e3} s`,"TimeoutError"))},ms),onAbort=__name(()=>controller.abort(outer.reason),"onAbort");return outer.aborted&&onAbort(),outer.addEventListener("abort",onAbort,
{once:!0}),{signal:controller.signal,get isOver(){return isOver},[Symbol.dispose](){clearTimeout(timer),outer.removeEventListener("abort",onAbort)}}}__name(timeLimit,
"timeLimit");async function exchange(request){var _stack=[];try{request.signal.throwIfAborted();let limit=__using(_stack,timeLimit(request.replyMs,request.signal));try{let response=await fetch(
request.url,{method:request.method,headers:request.headers,redirect:"manual",signal:limit.signal,...request.body===void 0?{}:{body:request.body}}),{text,isWhole}=await readBody(
response,request);return{status:response.status,headers:response.headers,text,isWhole}}catch(error){let attempted=`Could not ${request.doing}:`;if(request.signal.
aborted)throw new CancelledCallError(`${attempted} cancelled before the reply came.`,request.signal.reason);let reason=limit.isOver?`no whole reply within ${request.
replyMs/1e3} s`:networkReason(error);throw new NoReplyError(`${attempted} ${request.url.host}: ${reason}.`,error)}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(
_stack,_error,_hasError)}}__name(exchange,"exchange");async function readBody(response,{maxBytes,keep="beginning"}){let kept=Buffer.alloc(0),isWhole=!0;try{for await(let chunk of response.
body??[]){let all=Buffer.concat([kept,chunk]);if(isWhole&&=all.length<=maxBytes,kept=keep==="end"?all.subarray(-maxBytes):all.subarray(0,maxBytes),!isWhole&&keep===
"beginning")break}}catch(error){if(response.status<400)throw error}return{text:kept.toString("utf8"),isWhole}}__name(readBody,"readBody");function networkReason(error){
return errorMessage((types.isNativeError(error)?error.cause:void 0)??error)}__name(networkReason,"networkReason");import{stripVTControlCharacters}from"node:util";function oneLine(text,maxCharacters){let plain=stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return cutText(plain,maxCharacters)}
__name(oneLine,"oneLine");function cutText(text,maxCharacters){let characters=Array.from(text);return characters.length<=maxCharacters?text:`${characters.slice(
0,maxCharacters-1).join("")}\u2026`}__name(cutText,"cutText");function withRetries(policy,{clock,log,signal},attempt){return pRetry(attempt,{retries:policy.attempts-1,minTimeout:0,shouldRetry:__name(async({error,attemptNumber})=>{
if(!isWorthRetrying(error,policy))return!1;let waitMs=waitBeforeNext(policy,{attempts:attemptNumber,retryAfterMs:error.retryAfterMs},clock.random),seconds=(waitMs/
1e3).toFixed(1);return log.info(`${error.message} Trying again in ${seconds} s (try ${attemptNumber+1} of ${policy.attempts}).`),await clock.wait(waitMs,signal),
!0},"shouldRetry")})}__name(withRetries,"withRetries");function isWorthRetrying(error,policy){return!(error instanceof RemoteError)||error.trouble===null?!1:policy.
retriesOn.includes(error.trouble)&&(error.retryAfterMs??0)<=LONGEST_RETRY_AFTER_MS}__name(isWorthRetrying,"isWorthRetrying");function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isRecord,"isRecord");function readRecord(value,name){if(!isRecord(
value))throw new TypeError(`"${name}" is no object`);return value}__name(readRecord,"readRecord");function readText2(record,name){let value=record[name];if(typeof value!=
"string"||value==="")throw new TypeError(`"${name}" is missing or no text`);return value}__name(readText2,"readText");function readInteger(record,name){let value=record[name];
if(typeof value!="number"||!Number.isSafeInteger(value))throw new TypeError(`"${name}" is no whole number`);return value}__name(readInteger,"readInteger");function readBoolean(record,name){
let value=record[name];if(typeof value!="boolean")throw new TypeError(`"${name}" is neither true nor false`);return value}__name(readBoolean,"readBoolean");function readNullable(record,name,read){
return record[name]===null||record[name]===void 0?null:read(record,name)}__name(readNullable,"readNullable");function readApp(value){let app=readRecord(value,"app");return{id:readText2(app,"id"),name:readText2(app,"name"),build_stack:{name:readText2(readRecord(app.build_stack,
"build_stack"),"name")},generation:{name:readText2(readRecord(app.generation,"generation"),"name")},maintenance:readBoolean(app,"maintenance"),web_url:readNullable(
app,"web_url",readText2)}}__name(readApp,"readApp");function readRelease(value){let release2=readRecord(value,"release");return{id:readText2(release2,"id"),version:readInteger(
release2,"version"),status:readText2(release2,"status"),current:readBoolean(release2,"current"),output_stream_url:readNullable(release2,"output_stream_url",readText2),
slug:readNullable(release2,"slug",(parent,name)=>({id:readText2(readRecord(parent[name],name),"id")}))}}__name(readRelease,"readRelease");function readReleaseList(value){
if(!Array.isArray(value))throw new TypeError("the list of releases is no list");return value.map(readRelease)}__name(readReleaseList,"readReleaseList");function readSlug(value){
let slug=readRecord(value,"slug"),blob=readRecord(slug.blob,"blob");return{id:readText2(slug,"id"),blob:{method:readText2(blob,"method"),url:readText2(blob,"url")}}}
__name(readSlug,"readSlug");function readError(body){let value=parseOrNull(body);if(!isRecord(value))return{id:null,message:null};let{id,message}=value;return{id:typeof id==
"string"?id:null,message:typeof message=="string"?message:null}}__name(readError,"readError");function parseOrNull(text){try{return JSON.parse(text)}catch{return null}}
__name(parseOrNull,"parseOrNull");var MOST_REPLY_BYTES=8*2**20;function createHerokuClient(options){let{apiUrl,token,userAgent,log,signal,clock=systemClock,limits=TIME_LIMITS}=options;token!==""&&
log.mask(token),checkToken(token);let problem=endpointProblem(apiUrl);if(problem!==null)throw new ActionError(`The token is not sent to heroku-api-url: ${problem}\
. Use https://api.heroku.com.`);async function callOnce(call){let url=new URL(call.path.map(segment=>`/${encodeSegment(segment)}`).join(""),apiUrl.origin),startedMs=clock.
now(),reply=await exchange({url,method:call.method,headers:{accept:"application/vnd.heroku+json; version=3",authorization:`Bearer ${token}`,"user-agent":userAgent,
...call.body===void 0?{}:{"content-type":"application/json"},...call.range===void 0?{}:{range:call.range}},...call.body===void 0?{}:{body:JSON.stringify(call.body)},
doing:call.doing,maxBytes:MOST_REPLY_BYTES,replyMs:limits.replyMs,signal}),requestId=requestIdOf(reply);return log.debug(`${call.method} ${url.pathname}: ${reply.
status} in ${clock.now()-startedMs} ms (Request-Id ${requestId})`),checkStatus(reply,call,clock.now()),readReply(reply,call)}return __name(callOnce,"callOnce"),
{log,signal,clock,limits,call:__name(call=>withRetries(call.policy,{clock,log,signal},()=>callOnce(call)),"call")}}__name(createHerokuClient,"createHerokuClient");
function checkToken(token){if(/^[\x21-\x7e]+$/.test(token))return;let fault=token===""?"is empty":"contains a space, a line break or a character that no token h\
as";throw new ActionError(`heroku-api-key ${fault}. Copy the token alone into the secret, as \`heroku authorizations:create\` prints it.`)}__name(checkToken,"ch\
eckToken");function encodeSegment(segment){if(/^\.{0,2}$/.test(segment))throw new ActionError(`${JSON.stringify(segment)} cannot stand in a path of the Heroku A\
PI.`);return encodeURIComponent(segment)}__name(encodeSegment,"encodeSegment");function checkStatus(reply,{doing,path},nowMs){if(reply.status>=200&&reply.status<=
299)return;if(reply.status>=300&&reply.status<=399){let remedy=path[0]==="apps"?"An app that was renamed must be given by its new name; else check":"Check";throw new RemoteError(
`Could not ${doing}: HTTP ${reply.status} sends us to ${redirectHost(reply)}, and the token goes nowhere but to heroku-api-url. ${remedy} heroku-api-url.`,{trouble:null})}
let{id,message}=readError(reply.text);throw new HerokuApiError({doing,status:reply.status,id:id===null?null:oneLine(id,60),words:message===null?null:oneLine(message,
300),requestId:requestIdOf(reply),retryAfterMs:parseRetryAfter(reply.headers.get("retry-after"),nowMs),nowMs})}__name(checkStatus,"checkStatus");function readReply(reply,call){
try{if(!reply.isWhole)throw new RangeError(`longer than ${MOST_REPLY_BYTES} bytes`);return call.read(JSON.parse(reply.text))}catch(error){let reason=error instanceof
SyntaxError?`${reply.text.length} characters, not JSON`:errorMessage(error);throw new UnreadableReplyError(`Could not ${call.doing}: the reply cannot be read (H\
TTP ${reply.status}, ${reason}, Request-Id ${requestIdOf(reply)}). If it stays so, see https://status.heroku.com and check heroku-api-url.`,error instanceof SyntaxError?
void 0:error)}}__name(readReply,"readReply");function requestIdOf(reply){return oneLine(reply.headers.get("request-id")??"",100)||"not given"}__name(requestIdOf,
"requestIdOf");function redirectHost(reply){let location=reply.headers.get("location")??"";return URL.parse(location)?.host||"another place"}__name(redirectHost,
"redirectHost");import{availableParallelism}from"node:os";import{join as join2}from"node:path";import{isDeepStrictEqual}from"node:util";async function buildAppImage(recipe,base,ports,log){let reference=`localhost/heroku-docker-release/app:${ports.runId}`,remove=__name(()=>ports.images.removeImage(
reference).catch(left=>{log.warning(`${errorMessage(left)} (to remove it by hand: docker rmi ${reference})`)}),"remove"),labels={[RUN_LABEL]:ports.runId},asItStands={
file:recipe.found.path,shownAs:recipe.found.file},what=base===null?{dockerfile:asItStands,target:ports.inputs.target}:{dockerfile:{text:`FROM ${base.reference}
`},target:null};try{await pullFromImages(await(base===null?ports.upstream:ports.triggerImages),ports,log);let image=await buildPart({name:"app",tag:reference,labels,
usesCache:base!==null,...what},recipe,ports,log);return base!==null&&checkParent(image,base),{reference,image,[Symbol.asyncDispose]:remove}}catch(error){throw await remove(),
error}}__name(buildAppImage,"buildAppImage");function checkParent(image,base){if(!isDeepStrictEqual(image.diffIds.slice(0,base.image.diffIds.length),base.image.
diffIds))throw new ActionError(`The app image was not built on the base ${base.reference}: another image had that name when it was built. Run the job again.`)}__name(
checkParent,"checkParent");async function obtainBase(recipe,policy,ports,log){let base=await holdBase(()=>chooseBase(recipe,policy,ports,log),ports),silent=base.origin==="built"?[]:unanswered(
await ports.upstream);for(let error of silent)log.warning(`${error.message} So it is not known whether the base is outrun.`);return base}__name(obtainBase,"obta\
inBase");async function holdBase(choose,{images}){for(let isFirst=!0;;isFirst=!1){let base=await choose();try{return base.origin!=="built"&&await images.tagImage(
base.image.id,base.reference),base}catch(error){if(!isFirst||!isStatus(error,404))throw error}}}__name(holdBase,"holdBase");async function chooseBase(recipe,policy,ports,log){
let candidates=await findBases(recipe,policy,ports,log);for(let candidate of candidates.filter(({freshness})=>freshness.kind==="fresh")){let base=await candidate.
take();if(base!==null)return base}let[newest,...others]=candidates.filter(({freshness})=>freshness.kind!=="fresh");if(newest===void 0)return log.info(`There is \
no base ${shortKey(recipe.key.key)} yet; building it.`),buildBase(recipe,ports,log);let staleness=`The base is ${describeStaleness(newest.freshness,newest.builtAt)}`;
if(policy.staleBase==="fail")throw new ActionError(`${staleness}, and stale-base is 'fail'. Run rebuild-base, or set stale-base to 'rebuild'. Nothing was releas\
ed.`);let refreshFailure=null;if(policy.staleBase==="rebuild"){log.info(`${staleness}; building it anew.`);try{return await buildBase(recipe,ports,log)}catch(error){
ports.signal.throwIfAborted(),refreshFailure=error}}for(let candidate of[newest,...others]){let base=await candidate.take();if(base===null)continue;let used=`Th\
e base is ${describeStaleness(base.freshness,base.builtAt)}`;return refreshFailure===null?log.warning(`${used}. Rebuild it with rebuild-base, or set stale-base \
to 'rebuild'.`):log.warning(`${used}, and could not be built anew; it is used all the same. ${errorMessage(refreshFailure)}`),{...base,refreshFailure:refreshFailure===
null?null:errorMessage(refreshFailure)}}if(refreshFailure!==null)throw refreshFailure;return buildBase(recipe,ports,log)}__name(chooseBase,"chooseBase");async function findBases(recipe,{
maxBaseAgeMs},ports,log){let{key}=recipe.key,rule={maxAgeMs:maxBaseAgeMs,now:Date.now(),upstream:await ports.upstream},common={key,reference:runReference(ports.
runId),refreshFailure:null},held=await ports.images.inspectImage(baseReference(key)),shelved=held===null?null:await ports.shelf.find(key,held),heldBase=__name(record2=>{
if(held===null)return null;let{builtAt,from}=record2??{builtAt:held.created,from:[]},freshness2=judgeFreshness({builtAt,from},rule),base={...common,origin:"engi\
ne",image:held,builtAt,buildSeconds:record2?.buildSeconds??null,restoreSeconds:null,from,record:record2,freshness:freshness2};return{builtAt,freshness:freshness2,
take:__name(async()=>(log.info(`The engine has the base ${shortKey(key)}, built ${builtAt}.`),base),"take")}},"heldBase"),own=heldBase(shelved);if(shelved!==null&&
own?.freshness.kind==="fresh")return[own];let stored=await ports.store.find(key,log);if(stored===null)return own===null?[]:[own];let{record}=stored;if(held!==null&&
matchesImage(record,held)===null)return[heldBase(record)].filter(each=>each!==null);let freshness=judgeFreshness(record,rule),take=__name(async()=>{let loaded=await stored.
load(log);if(loaded===null)return null;log.info(`The base ${shortKey(key)} came out of the store, built ${record.builtAt}.`);let{builtAt,buildSeconds,from}=record,
{image,seconds}=loaded;return{...common,origin:"store",image,builtAt,buildSeconds,restoreSeconds:seconds,from,record,freshness}},"take");return[{builtAt:record.
builtAt,freshness,take},...own===null?[]:[own]].toSorted((a,b)=>Date.parse(b.builtAt)-Date.parse(a.builtAt))}__name(findBases,"findBases");import{execFile}from"node:child_process";import{promisify}from"node:util";var run=promisify(execFile),LIMIT_MS=5e3;async function readCommit(folder,environment){let args=["-c","safe.directory=*","-C",folder,"log","-1","--no-show-signa\
ture","--format=%H%n%ct%n%s"];try{let{stdout}=await run("git",args,{env:childEnvironment(environment),timeout:LIMIT_MS}),[sha="",time="",subject=""]=stdout.split(
`
`);return/^[0-9a-f]{40,64}$/.test(sha)?{sha,time:Number(time),subject}:null}catch{return null}}__name(readCommit,"readCommit");function readShownPath(shown2){return shown2.split(/(\\x[0-9a-f]{2})/).map((part,index)=>index%2===0?bytePath(part):String.fromCharCode(Number.parseInt(part.slice(
2),16))).join("")}__name(readShownPath,"readShownPath");function globExpression(glob){let alternatives=expandBraces(glob);return alternatives===null?null:new RegExp(`^(?:${alternatives.map(pathExpression).join("|")})\
$`,"su")}__name(globExpression,"globExpression");function expandBraces(glob){let found=firstBraces(glob);if(found===null)return[glob];let expanded=[];for(let choice of found.
choices){let rest=expandBraces(found.before+choice+found.after);if(rest===null||expanded.length+rest.length>1e3)return null;expanded.push(...rest)}return expanded}
__name(expandBraces,"expandBraces");function firstBraces(glob){let[open2,from,depth]=[-1,0,0],choices=[];for(let at=0;at<glob.length;at+=1){let letter=glob[at];
if(letter==="\\")at+=1;else if(letter==="{"&&depth++===0)[open2,from]=[at,at+1];else if(letter===","&&depth===1)from=choices.push(glob.slice(from,at))&&at+1;else if(letter===
"}"&&depth>0&&--depth===0)return choices.push(glob.slice(from,at)),{before:glob.slice(0,open2),choices,after:glob.slice(at+1)}}return null}__name(firstBraces,"f\
irstBraces");function pathExpression(glob){let segments=glob.split("/");return segments.map((segment,index)=>{let isLast=index===segments.length-1;return segment===
"**"&&!isLast?"(?:(?!\\.)[^/]+/)*":segmentExpression([...segment])+(isLast?"":"/")}).join("")}__name(pathExpression,"pathExpression");function segmentExpression(letters){
let expression=/^[*?[]/.test(letters[0]??"")?"(?!\\.)":"";for(let at=0;at<letters.length;at+=1){let letter=letters[at]??"";if(letter==="*")expression+="[^/]*";else if(letter===
"?")expression+="[^/]";else if(letter==="["){let found=readClass(letters,at+1);if(found===null)return"(?!)";expression+=found.expression,at=found.end}else expression+=
literal(letter==="\\"?letters[++at]??letter:letter)}return expression}__name(segmentExpression,"segmentExpression");function readClass(letters,start){let isNegated=letters[start]===
"^"||letters[start]==="!",at=isNegated?start+1:start,ranges="",read=__name(()=>(letters[at]==="\\"&&(at+=1),letters[at++]),"read");for(;letters[at]!=="]";){let low=read(),
isRange=letters[at]==="-"&&letters[at+1]!=="]";isRange&&(at+=1);let high=isRange?read():low;if(low===void 0||high===void 0)return null;ranges+=`${literal(low)}${low<=
high?"-":""}${literal(high)}`}return{expression:isNegated?`[^/${ranges}]`:`(?!/)[${ranges}]`,end:at}}__name(readClass,"readClass");function literal(letter){return`\
\\u{${letter.codePointAt(0)?.toString(16)}}`}__name(literal,"literal");import{posix}from"node:path";function slugExclusion(slugignore){let patterns=slugignore.split(`
`).map(line=>line.split("#")[0]??"").flatMap(line=>line.split(/\s+/)).filter(word=>word!=="").flatMap(readPattern);return(path,isDirectory)=>{if(path===".git")return!0;
if(patterns.length===0)return!1;let text=pathText(path);return patterns.some(({text:ofText,bytes,directoriesOnly})=>{if(directoriesOnly&&!isDirectory)return!1;let end=directoriesOnly?
"/":"";return text===null?bytes.test(path+end):ofText.test(text+end)})}}__name(slugExclusion,"slugExclusion");function readPattern(word){let fromRoot=posix.normalize(
word).replace(/^\/+/,"");if(/^\.{0,2}\/?$|^\.\.\//.test(fromRoot))return[];let glob=word.includes("/")?fromRoot:`**/${fromRoot}`,[text,bytes]=[globExpression(glob),
globExpression(bytePath(glob))];if(text===null||bytes===null)throw new ActionError(`The braces of '${word.slice(0,60)}' in .slugignore stand for too many names.\
 Write fewer.`);return[{text,bytes,directoriesOnly:word.endsWith("/")}]}__name(readPattern,"readPattern");function slugignoreLines(roots,others){let stays=new StayingPaths(others);return[...grouped(roots,({path,glob})=>`${hiddenPart(path)} ${glob}`)].flatMap(group=>{
let line=stays.firstSafe(broadPatterns(group),group);return line!==null?[{line,roots:group}]:grouped(group,({path})=>shapeOf(path)).flatMap(alike=>{let pattern=stays.
firstSafe(mergedPatterns(alike),alike);return pattern===null?alike.flatMap(root=>stays.lineOf(root)):[{line:pattern,roots:alike}]})})}__name(slugignoreLines,"sl\
ugignoreLines");var MOST_INEXACT=100,StayingPaths=class{static{__name(this,"StayingPaths")}#inexact=0;#others;#byGlob=new Map;constructor(others){this.#others=others}firstSafe(patterns,roots){
let[first,...more]=roots;if(first===void 0||more.length===0)return null;let near=this.#named(first.glob),isSafe=__name(line=>{let isOut=slugExclusion(line);return roots.
every(({path})=>isOut(readShownPath(path),!0))&&!near.some(({path,type})=>isOut(readShownPath(path),type==="directory"))},"isSafe");return patterns.find(isSafe)??
null}lineOf(root){let{glob,isExact}=literalGlob(root.path),line=`/${glob}`;if(isExact)return[{line,roots:[root]}];if(this.#inexact+=1,this.#inexact>MOST_INEXACT)
return[];let isOut=slugExclusion(line);return this.#others.some(({path,type})=>isOut(readShownPath(path),type==="directory"))?[]:[{line,roots:[root]}]}#named(glob){
let known=this.#byGlob.get(glob);if(known!==void 0)return known;let name=globExpression(glob),found=this.#others.filter(({path})=>name?.test(path.slice(path.lastIndexOf(
"/")+1))??!0);return this.#byGlob.set(glob,found),found}};function broadPatterns(roots){let[first]=roots;if(first===void 0)return[];let parents=roots.map(({path})=>path.
split("/").slice(0,-1)),shared=(parents[0]??[]).findIndex((part,at)=>parents.some(parent=>parent[at]!==part)),common=shared<0?parents[0]??[]:(parents[0]??[]).slice(
0,shared),everywhere=hiddenPart(first.path)===""?[first.glob]:[],below=common.length===0?[]:[`/${literalGlob(common.join("/")).glob}/**/${first.glob}`];return first.
glob.includes("*")?[...everywhere,...below]:[...below,...everywhere]}__name(broadPatterns,"broadPatterns");function mergedPatterns(roots){let parents=roots.map(
({path})=>path.split("/").slice(0,-1)),merged=__name(wildcard=>(parents[0]??[]).map((part,at)=>parents.every(parent=>parent[at]===part)?literalGlob(part).glob:part.
startsWith("@")?"@*":wildcard),"merged");return["*","[^@]*"].map(wildcard=>`/${[...merged(wildcard),roots[0]?.glob??""].join("/")}`)}__name(mergedPatterns,"merg\
edPatterns");function shapeOf(path){return path.split("/").slice(0,-1).map(part=>part==="node_modules"||part.startsWith(".")?part:part.startsWith("@")?"@":"").join(
"/")}__name(shapeOf,"shapeOf");function hiddenPart(path){let parents=path.split("/").slice(0,-1);return parents.slice(0,parents.findLastIndex(part=>part.startsWith(
"."))+1).join("/")}__name(hiddenPart,"hiddenPart");function literalGlob(shown2){let path=readShownPath(shown2),text=pathText(path),replaced=/[\s#\p{C}\p{Z}]/u,isByte=text===
null,letters=[...text??path].map(letter=>replaced.test(letter)||isByte&&letter>"~"?"?":/[\\*?[\]{}]/.test(letter)?`\\${letter}`:letter);return{glob:letters.join(
""),isExact:!letters.includes("?")}}__name(literalGlob,"literalGlob");function grouped(items,keyOf){return[...Map.groupBy(items,keyOf).values()]}__name(grouped,
"grouped");var packageOnPath=/^(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+)\//;function nodePackageOf(path){return packageOnPath.exec(path)?.[1]??null}__name(nodePackageOf,
"nodePackageOf");function duplicatePackages(entries){let copies=new Map;for(let{path,digest}of entries){if(digest===void 0||!path.endsWith("/package.json")||isKeptApart(
path))continue;let folder=nodePackageOf(path);if(folder===null||`${folder}/package.json`!==path)continue;let key=`${folder.slice(folder.lastIndexOf("node_module\
s/"))} ${digest}`;copies.set(key,[...copies.get(key)??[],folder])}return new Set([...copies.values()].flatMap(folders=>folders.toSorted(byDepth).slice(1)))}__name(
duplicatePackages,"duplicatePackages");function isKeptApart(path){return path.includes("node_modules/.pnpm/")||/^(.*\/)?lib\/?$/.test(path.slice(0,path.indexOf(
"node_modules/")))}__name(isKeptApart,"isKeptApart");function byDepth(a,b){return a.split("/").length-b.split("/").length||(a<b?-1:1)}__name(byDepth,"byDepth");import{posix as posix2}from"node:path";var anywhere=/^/,belowModules=/(^|\/)node_modules(\/|$)/,nodePackage=/(^|\/)node_modules\/(@[^/]+\/)?[^/@.][^/]*$/,pythonPackage=/(^|\/)(site|dist)-packages\/[^/]/,
gem=/(^|\/)gems\/[^/]+-\d[^/]*$/;function place(kind,type,names,{within=anywhere,beside=null,notBeside=[]}={}){return names.map(name=>({kind,type,name,within,beside,
notBeside}))}__name(place,"place");var advicePlaces=[...place("git","folder",[".git"],{within:/./}),...place("npm-cache","folder",[".npm","_cacache"]),...place(
"yarn-cache","folder",["cache"],{within:/(^|\/)\.yarn$/,beside:"../node_modules",notBeside:["../.pnp.cjs","../.pnp.js"]}),...place("yarn-cache","folder",["yarn",
"pnpm"],{within:/(^|\/)\.cache$/}),...place("yarn-cache","folder",[".yarn-cache",".pnpm-store"]),...place("pip-cache","folder",["pip","uv"],{within:/(^|\/)\.cache$/}),
...place("pip-cache","folder",["cache","artifacts"],{within:/(^|\/)\.cache\/pypoetry$/}),...place("bundler-cache","folder",["cache"],{within:/(^|\/)(vendor\/bundle|\.bundle)\/[^/]+\/\d[^/]*$/}),
...place("bundler-cache","folder",["cache"],{within:/(^|\/)(\.bundle|gems\/\d[^/]*)$/}),...place("maven-cache","folder",[".m2"]),...place("gradle-cache","folder",
[".gradle"]),...place("sbt-cache","folder",[".ivy2",".sbt",".coursier"]),...place("sbt-cache","folder",["coursier"],{within:/(^|\/)\.cache$/}),...place("go-cach\
e","folder",["mod"],{within:/(^|\/)go\/pkg$/}),...place("go-cache","folder",["go-build"],{within:/(^|\/)\.cache$/}),...place("apt-lists","folder",["lists"],{within:/(^|\/)var\/lib\/apt$/}),
...place("apt-lists","folder",["apt"],{within:/(^|\/)var\/cache$/}),...place("build-cache","folder",[".cache"],{within:/(^|\/)node_modules$/}),...place("build-c\
ache","folder",["cache"],{within:/(^|\/)\.next$/}),...place("debug-symbols","folder",[".build-id","*.dSYM"]),...place("debug-symbols","folder",["debug"],{within:/(^|\/)usr\/lib$/}),
...place("debug-symbols","file",["*.debug","*.debuginfo","*.pdb","*.dwp"]),...place("source-maps","file",["*.js.map","*.mjs.map","*.cjs.map","*.css.map","*.d.ts\
.map"],{within:belowModules}),...place("documentation","folder",["man","doc","info","gtk-doc"],{within:/(^|\/)share$/}),...place("documentation","folder",["doc",
"docs","man"],{within:nodePackage}),...place("documentation","folder",["doc"],{within:/(^|\/)(vendor\/bundle\/[^/]+|lib\/ruby\/gems)\/\d[^/]*$/}),...place("docu\
mentation","folder",["man"],{within:anywhere,beside:"lib/modules"}),...place("documentation","file",["README.md","Readme.md","readme.md","CHANGELOG.md","HISTORY\
.md"],{within:belowModules}),...place("dependency-tests","folder",["test","tests","__tests__"],{within:nodePackage}),...place("dependency-tests","folder",["test\
s"],{within:pythonPackage}),...place("dependency-tests","folder",["spec","test"],{within:gem}),...place("static-libraries","file",["*.a","*.h","*.hh","*.hpp","*\
.hxx"]),...place("static-libraries","file",["lib*.la"]),...place("jdk-sources","folder",["jmods"],{beside:"lib/modules"}),...place("jdk-sources","file",["src.zi\
p"],{beside:"modules"}),...place("jdk-sources","file",["src.zip"],{beside:"jre/lib/rt.jar"})];var PlaceFinder=class{static{__name(this,"PlaceFinder")}#byName=new Map;#paths;#folders=new Map;constructor(entries,untold){this.#paths=new Set(entries.map(({path})=>path));
for(let place2 of advicePlaces.filter(({kind})=>!untold.has(kind))){let key=place2.name.slice(place2.name.indexOf("*")+1);this.#byName.set(key,[...this.#byName.
get(key)??[],place2])}}of({path,type}){return type==="directory"?this.#folder(path):this.#folder(parentOf(path))??this.#at(path,"file")}#folder(path){if(path===
""||path===".")return null;let known=this.#folders.get(path);if(known!==void 0)return known;let found=this.#folder(parentOf(path))??this.#at(path,"folder");return this.#folders.
set(path,found),found}#at(path,type){let parent=parentOf(path),name=path.slice(parent===""?0:parent.length+1);for(let from=0;from>=0;from=name.indexOf(".",from+
1)){let found=this.#byName.get(name.slice(from))?.find(place2=>place2.type===type&&isNamed(place2.name,name)&&this.#fits(place2,parent));if(found!==void 0)return{
kind:found.kind,path,glob:found.name}}return null}#fits({within,beside,notBeside},parent){let isThere=__name(path=>this.#paths.has(posix2.join(parent,path)),"is\
There");return within.test(parent)&&(beside===null||isThere(beside))&&!notBeside.some(isThere)}};function parentOf(path){return path.slice(0,Math.max(0,path.lastIndexOf(
"/")))}__name(parentOf,"parentOf");function isNamed(glob,name){let star=glob.indexOf("*");return star<0?glob===name:name.startsWith(glob.slice(0,star))&&name.endsWith(
glob.slice(star+1))&&(star>0||name[0]!==".")}__name(isNamed,"isNamed");function filesTwice(entries){let large=entries.filter(({type,size})=>type==="file"&&size>=10240),ofBase=new Set(large.filter(({origin})=>origin==="base").map(({
digest})=>digest));return large.filter(({origin,digest})=>origin==="app"&&digest!==void 0&&ofBase.has(digest))}__name(filesTwice,"filesTwice");function namedPaths(paths,count=paths.length){let more=count-Math.min(5,paths.length);return`${paths.slice(0,5).join(", ")}${more>0?` and ${more} more`:""}`}__name(
namedPaths,"namedPaths");var passwordPlaces=[/(^|\/)\.env(\.(local|production|development|staging|test)(\.local)?)?$/,/(^|\/)(\.netrc|\.pgpass|\.pypirc|\.git-credentials|\.git\/config)$/,
/(^|\/)(\.docker\/config\.json|\.aws\/credentials|\.kube\/config)$/,/(^|\/)\.config\/gcloud\/application_default_credentials\.json$/],keyPlaces=[/(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
/(^|\/)(privkey|private[-_]?key|([^/]*[-_])?key)\.pem$/,/(^|\/)(private|privkey|server|tls)\.key$/,/(^|\/)config\/(master|credentials\/[^/]+)\.key$/],published=/(^|\/)(node_modules|(site|dist)-packages|gems\/[^/]+-\d[^/]*)\//;
function looksLikeSecret(path){let is=__name(place2=>place2.test(path),"is");return passwordPlaces.some(is)||keyPlaces.some(is)&&!published.test(path)}__name(looksLikeSecret,
"looksLikeSecret");function isSecretFile({path,type}){return(type==="file"||type==="hardlink")&&looksLikeSecret(path)}__name(isSecretFile,"isSecretFile");function secretFiles({
entries}){return entries.filter(isSecretFile).map(({path})=>path)}__name(secretFiles,"secretFiles");function noteSecrets(manifest,log){let secrets=secretFiles(manifest);
secrets.length>0&&log.warning(`${namedPaths(secrets)}: the slug holds what looks like credentials. Name it in .dockerignore, and use config vars.`)}__name(noteSecrets,
"noteSecrets");function refuseSecrets(manifest){let secrets=secretFiles(manifest);if(secrets.length>0)throw new ActionError(`The slug holds what looks like cred\
entials, and slug-secrets is fail; nothing was sent to Heroku: ${namedPaths(secrets)}. Name it in .dockerignore and use config vars; where the dyno has no use f\
or it, .slugignore leaves it out as well.`)}__name(refuseSecrets,"refuseSecrets");function adviceClaims(entries,leastBytes){let untold=new Set;for(;;){let claims=allClaims(entries,untold),small=claims.filter(({kind,bytes})=>kind!=="secrets"&&
bytes<leastBytes);if(small.length===0)return claims;for(let{kind}of small)untold.add(kind)}}__name(adviceClaims,"adviceClaims");function allClaims(entries,untold){
let places=new PlaceFinder(entries,untold),placed=new Map;for(let entry of entries){let found2=places.of(entry);found2!==null&&placed.set(entry,found2)}let packages=untold.
has("duplicate-packages")?new Set:duplicatePackages(entries.filter(entry=>!placed.has(entry))),found=entries.flatMap(entry=>{let place2=placed.get(entry),folder=nodePackageOf(
entry.path)??"";return packages.has(folder)&&(place2===void 0||place2.path.startsWith(`${folder}/`))?[{entry,kind:"duplicate-packages",path:folder,glob:""}]:place2===
void 0?[]:[{entry,...place2}]}),known=new Set(found.map(({entry})=>entry)),twice=untold.has("base-and-app")?[]:filesTwice(entries.filter(entry=>!known.has(entry))),
secrets=entries.filter(isSecretFile);return[...claimsOf(found,entries),...claimsOf(twice.map(entry=>({entry,kind:"base-and-app",path:entry.path,glob:""})),entries),
...claimsOf(secrets.map(entry=>({entry,kind:"secrets",path:entry.path,glob:lastName(entry.path)})),entries)]}__name(allClaims,"allClaims");var notIgnorable=["du\
plicate-packages","base-and-app"];function claimsOf(found,entries){return[...Map.groupBy(found,({kind})=>kind)].map(([kind,ofKind])=>{let claimed=new Set(ofKind.
map(({entry})=>entry)),stays=linkedElsewhere(entries,claimed),bytesOf=__name(({path,compressedBytes})=>stays.has(path)?0:compressedBytes,"bytesOf"),roots=[...Map.
groupBy(ofKind,({path})=>path).values()].map(parts=>({path:parts[0]?.path??"",glob:parts[0]?.glob??"",bytes:parts.reduce((sum,{entry})=>sum+bytesOf(entry),0)})),
bytes=roots.reduce((sum,root)=>sum+root.bytes,0);return{kind,roots,bytes,claimed,isIgnorable:!notIgnorable.includes(kind)}})}__name(claimsOf,"claimsOf");function linkedElsewhere(entries,claimed){
let links=entries.filter(entry=>entry.type==="hardlink"&&!claimed.has(entry));return new Set(links.map(({linkTarget})=>linkTarget))}__name(linkedElsewhere,"link\
edElsewhere");function lastName(path){return literalGlob(path.slice(path.lastIndexOf("/")+1)).glob}__name(lastName,"lastName");var rerun="Only where a process of the Procfile runs the build tool itself does the dyno need it.",placedSubjects={git:{title:"Git history",build:"Write `**/.gi\
t` in `.dockerignore`; after a `git clone` in a RUN, remove its `.git` in the same RUN.",caution:null},"npm-cache":{title:"Cache of npm",build:"Install by `RUN \
npm ci --cache /tmp/npm && rm -rf /tmp/npm`.",caution:null},"yarn-cache":{title:"Cache of yarn or pnpm",build:"Run `yarn cache clean --all` (`pnpm store prune`)\
 in the RUN that installs, or keep the cache outside /app.",caution:null},"pip-cache":{title:"Cache of pip, Poetry or uv",build:"Install by `pip install --no-ca\
che-dir` (`uv --no-cache`), or keep the cache outside /app.",caution:null},"bundler-cache":{title:"Cache of bundler",build:"Put `&& rm -rf vendor/bundle/*/*/cac\
he` behind `bundle install` in the same RUN.",caution:null},"maven-cache":{title:"Repository of Maven",build:"Build by `mvn -Dmaven.repo.local=/tmp/m2`, so that\
 only the jar is left below /app.",caution:rerun},"gradle-cache":{title:"Cache of Gradle",build:"Set `ENV GRADLE_USER_HOME=/tmp/gradle` for the build, so that o\
nly what it makes is left below /app.",caution:rerun},"sbt-cache":{title:"Caches of sbt, Ivy or Coursier",build:"Build with `-Dsbt.ivy.home=/tmp/ivy -Dsbt.boot.\
directory=/tmp/sbt` and `COURSIER_CACHE=/tmp/coursier`.",caution:rerun},"go-cache":{title:"Caches of Go",build:"Build with `ENV GOMODCACHE=/tmp/go-mod GOCACHE=/\
tmp/go-build`: a Go program needs neither to run.",caution:null},"apt-lists":{title:"Package lists and archives of apt",build:"End the RUN that installs with `&\
& rm -rf /app/var/lib/apt/lists /app/var/cache/apt`.",caution:null},"build-cache":{title:"Build tools' cache of compiled files",build:"Remove it in the RUN that\
 builds, e.g. `&& rm -rf .next/cache node_modules/.cache`.",caution:"What makes it anew on the dyno starts more slowly the first time."},"debug-symbols":{title:"\
Debug symbols",build:"Leave out the `-dbg` and `-dbgsym` packages, or remove them in the RUN that installs.",caution:"Without a `.pdb` file, the stack traces of\
 .NET have no line numbers."},"source-maps":{title:"Source maps of dependencies",build:"Put `&& find node_modules -name '*.map' -delete` behind the installation\
 in the same RUN.",caution:"With `--enable-source-maps`, stack traces name lines of the compiled files instead."},documentation:{title:"Documentation of depende\
ncies",build:"Remove it in the RUN that installs; gems come without by `gem: --no-document` in `.gemrc`.",caution:"A program that shows its own help may read it\
: try it."},"dependency-tests":{title:"Tests of dependencies",build:"Remove them in the RUN that installs.",caution:"Some packages load files of their tests whe\
n they run: try it, by booting the slug without them."},"static-libraries":{title:"Static libraries and headers",build:"Remove them in the RUN that compiles aga\
inst them: only a compiler has use for them.",caution:"What compiles on the dyno, as some numeric Python packages do, needs them."},"jdk-sources":{title:"Source\
s and modules of the JDK",build:"Remove them in the RUN that unpacks the JDK, or make a smaller runtime by `jlink`.",caution:"Only `jlink` and debuggers read th\
em."}},comparedSubjects={secrets:{title:"What looks like credentials",build:"Name it in `.dockerignore`, and use config vars.",caution:null},"duplicate-packages":{
title:"npm packages that are there twice in one version",build:"Run `npm dedupe` (`yarn dedupe`) and commit the lock file; for several `package.json` files, use\
 one workspace.",caution:null},"base-and-app":{title:"Files of the app that the base holds as well",build:"Name them in `.dockerignore`, or put a link to the ba\
se's own in their place: `ONBUILD RUN ln -sf BASE_FILE APP_FILE`.",caution:null}},adviceSubjects={...placedSubjects,...comparedSubjects};var MOST_PATHS=10,MOST_LINES=50,WORTHWHILE={share:.005,bytes:100*1024};function adviseOn({entries}){let slugBytes=entries.reduce((sum,{compressedBytes})=>sum+compressedBytes,
0),least=Math.max(WORTHWHILE.bytes,slugBytes*WORTHWHILE.share);return adviceClaims(entries,least).map(claim=>advise(claim,entries)).filter(({kind,bytes,count})=>kind===
"secrets"?count>0:bytes>=least).toSorted((a,b)=>+(b.kind==="secrets")-+(a.kind==="secrets")||b.bytes-a.bytes)}__name(adviseOn,"adviseOn");function advise(claim,entries){
let{title,build,caution}=adviceSubjects[claim.kind],told=claim.isIgnorable?ignorable(claim,entries):{...claim,lines:[]},roots=told.roots.toSorted((a,b)=>b.bytes-
a.bytes||(a.path<b.path?-1:1));return{kind:claim.kind,title,bytes:roots.reduce((sum,{bytes})=>sum+bytes,0),paths:roots.slice(0,MOST_PATHS).map(({path})=>path),count:roots.
length,remedy:{slugignore:told.lines,build,caution}}}__name(advise,"advise");function ignorable({kind,roots,claimed},entries){let lines=slugignoreLines(roots,entries.
filter(entry=>!claimed.has(entry))).map(({line,roots:left})=>({line,left,bytes:left.reduce((sum,{bytes})=>sum+bytes,0)})).toSorted((a,b)=>b.bytes-a.bytes||(a.line<
b.line?-1:1));if(kind==="secrets")return{roots,lines:lines.map(({line})=>line)};let kept=lines.slice(0,MOST_LINES);return{roots:kept.flatMap(({left})=>left),lines:kept.
map(({line})=>line)}}__name(ignorable,"ignorable");function noteAdvice(advice,log){for(let{kind,title,bytes,paths,count,remedy}of advice){if(kind==="secrets")continue;
let lines=remedy.slugignore.length===0?"":` Or in .slugignore: ${namedPaths(remedy.slugignore)}.`,caution=remedy.caution===null?"":` ${remedy.caution}`;log.info(
`Could go, ${formatSize(bytes)}: ${title} (${namedPaths(paths,count)}). ${remedy.build}${lines}${caution}`)}}__name(noteAdvice,"noteAdvice");var BASE_TIME=315532800,HELD_FILE=1024*1024,FileTimes=class{static{__name(this,"FileTimes")}#base;#baseFolders;#decisions;#origins=new Map;#compiled=new Map;#sources=new Map;#wrong=!1;constructor({
base,appTime}){this.#base=new Map(base.map(file=>[file.path,file])),this.#baseFolders=new Set(base.flatMap(({path})=>foldersOf(path))),this.#decisions={base:{origin:"\
base",mtime:BASE_TIME},app:{origin:"app",mtime:appTime}}}decideDirectory(path){return this.#decisions[path==="."||this.#baseFolders.has(showPath(path))?"base":"\
app"]}decideLink(path,digest){let known=this.#base.get(showPath(path));return this.#decisions[known?.digest===digest?"base":"app"]}decideEarly(path,entry){let known=this.#sameSize(
path,entry),lesson=this.#origins.get(path);return known===void 0||lesson!==void 0?this.#fileDecision(path,entry,lesson??"app"):entry.size<=HELD_FILE?null:this.#fileDecision(
path,entry,known.time===entry.mtime?"base":"app")}decideLate(path,entry,digest){return this.#fileDecision(path,entry,this.#sameSize(path,entry)?.digest===digest?
"base":"app")}check(path,entry,decided,digest){let known=this.#sameSize(path,entry);if(known===void 0)return;let origin=known.digest===digest?"base":"app";origin!==
decided.origin&&(this.#origins.set(path,origin),this.#wrong=!0)}compiled(record){let records=this.#compiled.get(record.source)??[];this.#compiled.set(record.source,
[...records,record]);let source=this.#sources.get(record.source);source!==void 0&&matches(record,source.entry)&&source.mtime!==source.entry.mtime&&(this.#wrong=
!0)}endPass(){let wrong=this.#wrong;return this.#wrong=!1,this.#sources=new Map,wrong}#fileDecision(path,entry,origin){let decision=this.#keepsTime(path,entry,origin)?
{origin,mtime:entry.mtime}:this.#decisions[origin];return path.endsWith(".py")&&this.#sources.set(path,{entry,mtime:decision.mtime}),decision}#keepsTime(path,entry,origin){
if(!path.endsWith(".py")||entry.mtime<0)return!1;if(this.#compiled.get(path)?.some(record=>matches(record,entry)))return!0;let known=this.#base.get(showPath(path));
return origin==="base"&&known?.keepsTime===!0&&known.time===entry.mtime}#sameSize(path,entry){let known=this.#base.get(showPath(path));return known?.size===entry.
size?known:void 0}};function matches(record,source){return record.mtime===source.mtime%2**32&&record.size===source.size%2**32}__name(matches,"matches");function foldersOf(path){
let parts=path.split("/");return parts.slice(1).map((_,index)=>parts.slice(0,index+1).join("/"))}__name(foldersOf,"foldersOf");var meanings={excluded:{level:"info",text:"left out by .slugignore (or .git)"},"not-a-file":{level:"warning",text:"left out: a pipe, socket or device cannot be \
in a slug"},"special-bits":{level:"notice",text:"setuid, setgid and sticky bits were cleared, a dyno has no use for them"},unreadable:{level:"warning",text:"mad\
e readable for their owner, or the dyno could not read its own files"},"outside-link":{level:"notice",text:"symbolic links that lead out of /app: on the dyno th\
ey point into the stack image"}};function noteFindings(slug,log){for(let[kind,{level,text}]of Object.entries(meanings)){let paths=slug.findings.filter(finding=>finding.
kind===kind).map(({path})=>path);paths.length>0&&log[level](`${namedPaths(paths)}: ${text}.`)}slug.comparedWith==="base"&&log.info("A thin base has no program t\
hat lists files, so the files of the base were compared with its record, and the archive's end vouches for those of the app."),slug.comparedWith==="nothing"&&log.
notice("The image has no find, so the files in the slug could not be compared with those in the image; only the end of the archive vouches for it.")}__name(noteFindings,
"noteFindings");var SlugTooLargeError=class extends ActionError{static{__name(this,"SlugTooLargeError")}name="SlugTooLargeError"};function limitWarning(sizeBytes,limits){return sizeBytes<
limits.warnBytes?null:`The slug is ${formatSize(sizeBytes)}, ${percent(sizeBytes,limits.limitBytes)} of the limit of ${formatSize(limits.limitBytes)}.`}__name(limitWarning,
"limitWarning");function enforceLimit(slug,limitBytes){if(slug.sizeBytes<=limitBytes)return;let over=slug.sizeBytes-limitBytes,exactly=over<2**10?"":` (${over} \
bytes)`;throw new SlugTooLargeError([`The slug is ${formatSize(slug.sizeBytes)}, ${formatSize(over)}${exactly} over the limit of ${formatSize(limitBytes)}; noth\
ing was sent to Heroku.`,"Largest files, by their share of the compressed slug:",...largestFiles(slug.manifest,10).map(({path,bytes})=>`  ${formatSize(bytes)}  ${path}`),
"Largest folders:",...largestFolders(slug.manifest,{levels:2,count:10}).map(({path,bytes})=>`  ${formatSize(bytes)}  ${path}/`),"Name what the dyno does not nee\
d in .slugignore, leave it out of the base, or raise slug-limit."].join(`
`))}__name(enforceLimit,"enforceLimit");function percent(part,whole){return`${Math.round(100*part/whole)} %`}__name(percent,"percent");import{createHash}from"node:crypto";import{writeFile}from"node:fs/promises";function finishManifest(draft){let content=createHash("sha256"),uncompressedBytes=0;return{entries:draft.map(entry=>{let fields=[entry.path,entry.type,entry.mode.
toString(8),String(entry.size),entry.digest,entry.linkTarget];for(let field of fields)content.update(`${field.length}:`).update(field,"latin1");return uncompressedBytes+=
entry.size,{path:showPath(entry.path),type:entry.type,mode:entry.mode,size:entry.size,...entry.type==="file"?{digest:entry.digest}:{},...entry.linkTarget===""?{}:
{linkTarget:showPath(entry.linkTarget)},origin:entry.origin,compressedBytes:entry.compressedBytes}}),uncompressedBytes,contentDigest:content.digest("hex")}}__name(
finishManifest,"finishManifest");async function writeManifest(slugFile,manifest){let file=`${slugFile}.manifest.json`;return await writeFile(file,`${JSON.stringify(
manifest)}
`),file}__name(writeManifest,"writeManifest");import{constants,deflateRaw}from"node:zlib";var LEVEL=5,deflateEnd=Buffer.from([3,0]);async function*deflateBlocks(blocks,{concurrency}){let working=[];try{for await(let block of blocks){let work=deflateBlock(
block);if(work.catch(()=>{}),working.push(work),working.length>concurrency){let first=await working.shift();first!==void 0&&(yield first)}}for(let next=working.
shift();next!==void 0;next=working.shift())yield await next}finally{await Promise.allSettled(working)}}__name(deflateBlocks,"deflateBlocks");function deflateBlock(block){
return new Promise((resolve,reject)=>{let options={level:LEVEL,finishFlush:constants.Z_SYNC_FLUSH,chunkSize:block.bytes.length+16384,...block.dictionary.length>
0?{dictionary:block.dictionary}:{}};deflateRaw(block.bytes,options,(error,deflated)=>{error?reject(error):resolve({block,deflated})})})}__name(deflateBlock,"def\
lateBlock");import{createHash as createHash2}from"node:crypto";import{lstat,open,rm,statfs}from"node:fs/promises";import{dirname}from"node:path";import{crc32}from"node:zlib";var HEADER=Buffer.from([31,139,8,0,0,0,0,0,0,3]);async function writeGzipFile(file,blocks,onBlock){let hash=createHash2("sha256"),sizeBytes=0,crc=0,length=0,handle=await open(
file,"w",420).catch(async error=>{throw await writeFailed(file,error)}),write=__name(async bytes=>{hash.update(bytes),sizeBytes+=bytes.length;try{for(let rest=bytes;rest.
length>0;)rest=rest.subarray((await handle.write(rest)).bytesWritten)}catch(error){throw await writeFailed(file,error)}},"write");try{await write(HEADER);for await(let deflated of blocks)
crc=crc32(deflated.block.bytes,crc),length+=deflated.block.bytes.length,await write(deflated.deflated),onBlock(deflated,sizeBytes);let trailer=Buffer.alloc(8);trailer.
writeUInt32LE(crc,0),trailer.writeUInt32LE(length%2**32,4),await write(Buffer.concat([deflateEnd,trailer]))}finally{await handle.close()}return{sizeBytes,sha256:hash.
digest("hex")}}__name(writeGzipFile,"writeGzipFile");async function discardFile(file){(await lstat(file).catch(()=>null))?.isFile()&&await rm(file,{force:!0})}__name(
discardFile,"discardFile");async function writeFailed(file,error){let space=await statfs(dirname(file)).catch(()=>null),free=space===null?"":` (${formatSize(space.
bavail*space.bsize)} free there)`;return new ActionError(`The slug could not be written to ${file}${free}: ${errorMessage(error)}. Make room, or name another pl\
ace as slug-path.`,{cause:error})}__name(writeFailed,"writeFailed");var BlockCutter=class{static{__name(this,"BlockCutter")}#ready=[];#chunks=[];#length=0;#spans=[];#origin="base";#dictionary=Buffer.alloc(0);entry(header,facts){
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
let{type,path,size}=event.entry;return type==="file"&&size>0&&size<=1048576&&/(^|\/)\.dockerignore$/.test(path)}__name(isDockerignore,"isDockerignore");import{createHash as createHash3}from"node:crypto";var OpenFile=class{static{__name(this,"OpenFile")}#hash=createHash3("sha256");#size;#steps;#left;#head=Buffer.alloc(0);#held=[];#decision;#index=-1;constructor(size,steps){
this.#size=size,this.#left=size,this.#steps=steps,this.#decision=steps.early,this.#decision!==null&&(this.#index=steps.start(this.#decision))}get isComplete(){return this.#left===
0}add(bytes){this.#left-=bytes.length,this.#hash.update(bytes),this.#head.length<16&&(this.#head=Buffer.concat([this.#head,bytes.subarray(0,16-this.#head.length)])),
this.#decision===null?this.#held.push(bytes):this.#steps.content(bytes,this.#index)}end(){let digest=this.#hash.digest("hex");if(this.#decision===null){this.#decision=
this.#steps.late(digest),this.#index=this.#steps.start(this.#decision);for(let bytes of this.#held)this.#steps.content(bytes,this.#index)}let fill=padding(this.#size);
fill>0&&this.#steps.content(Buffer.alloc(fill),this.#index),this.#steps.end({index:this.#index,digest,head:this.#head,decision:this.#decision})}};function slugEntry(path,entry,decision,hardlinkTarget){let type=entry.type==="directory"||entry.type==="symlink"||entry.type==="hardlink"?entry.type:"file";return{
path:inSlug(path),type,mode:type==="symlink"?511:entry.mode&511|ownerBits(type),size:type==="file"?entry.size:0,mtime:decision.mtime,linkPath:type==="hardlink"?
inSlug(hardlinkTarget):type==="symlink"?entry.linkPath:""}}__name(slugEntry,"slugEntry");function inSlug(path){return path==="."?"./app":`./app/${path}`}__name(
inSlug,"inSlug");function ownerBits(type){return type==="directory"?320:256}__name(ownerBits,"ownerBits");function findingsOf(path,{type,mode,linkPath}){let kinds=[];return type==="symlink"?leavesApp(path,linkPath)&&kinds.push("outside-link"):(type==="file"||type===
"directory")&&((mode&3584)!==0&&kinds.push("special-bits"),(mode&ownerBits(type))!==ownerBits(type)&&kinds.push("unreadable")),kinds.map(kind=>({kind,path:showPath(
path)}))}__name(findingsOf,"findingsOf");function leavesApp(path,target){if(target.startsWith("/"))return target!=="/app"&&!target.startsWith("/app/");let depth=path.
split("/").length-1;for(let part of target.split("/"))if(part===".."?depth-=1:part!==""&&part!=="."&&(depth+=1),depth<0)return!0;return!1}__name(leavesApp,"leav\
esApp");var SlugTar=class{static{__name(this,"SlugTar")}#cutter=new BlockCutter;#times;#exclusion;#bounds;#draft=[];#findings=[];#seen=new Set;#moved;#movedNext=new Map;#kept=new Map;#notFiles=new Set;#excludedFolder;#previous="";#length=0;#uncompressed=0;constructor(options){
this.#times=options.times,this.#exclusion=options.exclusion,this.#bounds=options.bounds,this.#moved=options.moved}get facts(){return{draft:this.#draft,findings:this.#findings,
seen:this.#seen,length:this.#length}}get movedNext(){return this.#movedNext}async*blocks(archive){let file;for await(let event of withoutClientTraces(readTar(archive)))
event.kind==="entry"?file=this.#entry(event.entry):file?.add(event.bytes),file?.isComplete&&(file.end(),file=void 0),yield*this.#cutter.take();if(this.#draft.every(
({path})=>path===".")&&this.#movedNext.size===0)throw emptyApp(this.#findings.some(({kind})=>kind==="excluded"));let end=tarEnd(this.#length);this.#cutter.add(end,
0),this.#length+=end.length,this.#cutter.end(),yield*this.#cutter.take()}#entry(entry){let path=withoutDot(entry.path)||".";if(this.#checkOrder(path),this.#seen.
add(path),this.#seen.size>this.#bounds.entries)throw tooManyEntries(this.#bounds.entries,path);let isExcluded=this.#isExcluded(path,entry),{type}=entry;if(type===
"fifo"||type==="character-device"||type==="block-device"){this.#notFiles.add(path),isExcluded||this.#findings.push({kind:"not-a-file",path:showPath(path)});return}
let place2=isExcluded?this.#moved.get(path):path;return place2===void 0||this.#kept.has(place2)?void 0:this.#keep(place2,entry)}#keep(path,entry){if(this.#findings.
push(...findingsOf(path,entry)),entry.type==="file")return this.#file(path,entry);entry.type==="hardlink"?this.#hardlink(path,entry):entry.type==="symlink"?this.#write(
path,entry,this.#times.decideLink(path,linkDigest(entry.linkPath)),""):this.#write(path,entry,this.#times.decideDirectory(path),"")}#file(path,entry){if(this.#uncompressed+=
entry.size,this.#uncompressed>this.#bounds.uncompressedBytes)throw tooManyBytes(this.#bounds.uncompressedBytes,path);return new OpenFile(entry.size,{early:this.#times.
decideEarly(path,entry),late:__name(digest=>this.#times.decideLate(path,entry,digest),"late"),start:__name(decision=>this.#write(path,entry,decision,""),"start"),
content:__name((bytes,index)=>{this.#cutter.add(bytes,index),this.#length+=bytes.length},"content"),end:__name(({index,digest,head,decision})=>{let draft=this.#draft[index];
draft!==void 0&&(draft.digest=digest),this.#times.check(path,entry,decision,digest);let compiled=compiledFrom(path,head);compiled!==null&&this.#times.compiled(compiled)},
"end")})}#hardlink(path,entry){let target=withoutDot(entry.linkPath);if(this.#notFiles.has(target)){this.#findings.push({kind:"not-a-file",path:showPath(path)});
return}if(!this.#seen.has(target))throw damagedArchive(`a hard link '${showPath(path)}' to what does not come before it`);let carrier=this.#kept.has(target)?target:
this.#moved.get(target)??"",decision=this.#kept.get(carrier);decision!==void 0?this.#write(path,entry,decision,carrier):this.#movedNext.has(target)||this.#movedNext.
set(target,path)}#write(path,entry,decision,hardlinkTarget){let index=this.#draft.length,{linkPath,...header}=slugEntry(path,entry,decision,hardlinkTarget),bytes=gnuTarHeader(
{...header,linkPath}),{mode,type,size}=header,linkTarget=type==="hardlink"?hardlinkTarget:linkPath;return this.#draft.push({path,type,mode,size,linkTarget,origin:decision.
origin,digest:"",compressedBytes:0}),this.#kept.set(path,decision),this.#cutter.entry(bytes,{index,path,size,origin:decision.origin}),this.#length+=bytes.length,
index}#isExcluded(path,entry){return this.#excludedFolder!==void 0&&path.startsWith(this.#excludedFolder)?!0:(this.#excludedFolder=void 0,path==="."||!this.#exclusion(
path,entry.type==="directory")?!1:(entry.type==="directory"&&(this.#excludedFolder=`${path}/`),this.#findings.push({kind:"excluded",path:showPath(path)}),!0))}#checkOrder(path){
let key=path==="."?"":path.replaceAll("/","\0");if(key<this.#previous)throw new ActionError(`The engine sent the files of /app in no order (at '${showPath(path)}\
'); this engine is not supported.`);this.#previous=key}};function tooManyBytes(most,path){return new ActionError(`/app holds more than ${most} bytes (reached at\
 '${showPath(path)}'); a slug of that size cannot be unpacked on a dyno. Remove what the app does not need, or name it in .slugignore.`)}__name(tooManyBytes,"to\
oManyBytes");function tooManyEntries(most,path){return new ActionError(`/app holds more than ${most} files and folders (reached at '${showPath(path)}', what .sl\
ugignore names counted). Remove what the app does not need from the image.`)}__name(tooManyEntries,"tooManyEntries");function emptyApp(everythingIsExcluded){return new ActionError(
everythingIsExcluded?"Everything in /app stays out of the slug by .slugignore (or is .git), so there is nothing to release. Narrow the patterns in .slugignore.":
"/app in the app image is empty. Copy the app below /app, e.g. with ONBUILD COPY . /app in the Dockerfile.")}__name(emptyApp,"emptyApp");var MOST_READINGS=3;async function packSlug(options){try{return await packReadings(options)}catch(error){throw await discardFile(options.file),error}}__name(packSlug,
"packSlug");async function packReadings(options){let times=new FileTimes({base:options.base,appTime:options.appTime}),moved=new Map;for(let reading=1;reading<=MOST_READINGS;reading+=
1){let tar=new SlugTar({times,exclusion:options.exclusion,bounds:options.bounds,moved}),archive=await options.source.openArchive(),{draft}=tar.facts,written=await writeGzipFile(
options.file,deflateBlocks(tar.blocks(archive),options),(block,sizeBytes)=>{share(draft,block),options.onProgress?.(sizeBytes)});if(times.endPass()||tar.movedNext.
size>0){moved=new Map([...moved,...tar.movedNext]);continue}let listing=await options.source.listing,facts=tar.facts,leftOut=listing===null?[]:compareListing(listing,
facts.seen);return listing===null&&options.keepsBase&&compareBaseFiles(options.base,facts.seen),{file:options.file,...written,tarBytes:facts.length,manifest:finishManifest(
facts.draft),findings:[...facts.findings,...leftOut],comparedWith:listing!==null?"container":options.keepsBase?"base":"nothing"}}throw new ActionError("The file\
s in /app change while they are read. Is another program writing to the same image or volume?")}__name(packReadings,"packReadings");function share(draft,{block,
deflated}){for(let span of block.spans){let entry=draft[span.entry];entry!==void 0&&(entry.compressedBytes+=deflated.length*span.bytes/block.bytes.length)}}__name(
share,"share");function readProcfile({text,file}){let processTypes=new Map,faults=[];for(let[index,raw]of text.replace(/^\uFEFF/,"").split(/\r\n|\n|\r/).entries()){let line=raw.
trim();if(line===""||line.startsWith("#"))continue;let colon=line.indexOf(":"),type=line.slice(0,colon).trim(),command=line.slice(colon+1).trim(),what=lineFault(
{colon,type,command,taken:processTypes.has(type)});what===null?processTypes.set(type,command):faults.push({line:index+1,what})}let first=faults[0];if(first!==void 0)
throw new ActionError(faults.map(({line,what})=>`${file} line ${line}: ${what}`).join(`
`),{location:{file,line:first.line}});if(processTypes.size===0)throw new ActionError(`${file} names no process type; write a line such as 'web: node server.js'.`,
{location:{file}});return Object.fromEntries(processTypes)}__name(readProcfile,"readProcfile");function lineFault(line){return line.colon<0?"there is no colon; \
a line is 'TYPE: COMMAND'.":/^[-\w]{1,128}$/.test(line.type)?line.command===""?`the process type '${line.type}' has no command.`:line.taken?`the process type '${line.
type}' is there already.`:null:`the process type ${JSON.stringify(line.type.slice(0,60))} is not allowed; use 1 to 128 letters, digits, '-' or '_'.`}__name(lineFault,
"lineFault");function processTypesOfImage(image){let words=[...image.entrypoint??[],...image.cmd??[]];if(words.length===0)return null;let[shell,flag,script,...rest]=words;
return shell==="/bin/sh"&&flag==="-c"&&script!==void 0&&rest.length===0?{web:script}:{web:words.map(quoteWord).join(" ")}}__name(processTypesOfImage,"processTyp\
esOfImage");function quoteWord(word){return/^(?!\w+=)[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}__name(quoteWord,"quoteWord");var SLUG_BOUNDS={uncompressedBytes:17179869184,entries:5e5};import{lstat as lstat2,realpath,stat}from"node:fs/promises";import{join}from"node:path";async function readArchivedFile(archive,limitBytes){let chunks=[],isFile=!1,length=0;for await(let event of readTar(archive))event.kind==="entry"?isFile=event.entry.
type==="file":(length+=event.bytes.length,length<=limitBytes&&chunks.push(event.bytes));return isFile&&length<=limitBytes?Buffer.concat(chunks).toString("utf8"):
null}__name(readArchivedFile,"readArchivedFile");var LARGEST_FILE=1024*1024;async function readContextFile(context,name){let path=join(context,name),refused=__name((why,options={})=>new ActionError(`${name} in\
 the build context ${why}. It must be a plain file of at most ${formatSize(LARGEST_FILE)} that this user may read.`,{...options,location:{file:name}}),"refused"),
unreadable=__name(cause=>{throw refused(`cannot be read (${errorMessage(cause)})`,{cause})},"unreadable");if(await lstat2(path).catch(error=>errorCode(error)===
"ENOENT"?null:unreadable(error))===null)return null;let[real,folder]=await Promise.all([realpath(path),realpath(context)]).catch(unreadable);if(!isWithin(folder,
real))throw refused("is a symbolic link that leads out of it");let stats=await stat(real).catch(unreadable);if(!stats.isFile())throw refused(stats.isDirectory()?
"is a folder":"is a pipe, socket or device");if(stats.size>LARGEST_FILE)throw refused("is too large");return readText(real,name)}__name(readContextFile,"readCon\
textFile");async function readAppFile(folder,name){let archive=await folder.openFile(name);if(archive===null)return null;let text=await readArchivedFile(archive,
LARGEST_FILE);if(text!==null)return text;throw new ActionError(`/app/${name} in the app image is no plain file of at most ${formatSize(LARGEST_FILE)}. Put the f\
ile itself there, not a link.`)}__name(readAppFile,"readAppFile");async function findProcessTypes(ofContext,{folder,config}){if(ofContext!==null)return ofContext;
let text=await readAppFile(folder,"Procfile"),found=text===null?processTypesOfImage(config):readProcfile({text,file:"/app/Procfile"});if(found!==null)return found;
throw new ActionError("There is no Procfile in the build context or in /app, and the image has no CMD. Write a Procfile with a line such as web: node server.js.")}
__name(findProcessTypes,"findProcessTypes");async function openSlugSource(options){let folder=await openAppFolder(options),disposed=new AbortController,signal=AbortSignal.any([options.signal,disposed.signal]),
listing=listAppFolder({...options,signal}).then(names=>names===null?null:readListing(names));return listing.catch(()=>{}),{folder,listing,openArchive:__name(()=>folder.
openArchive(),"openArchive"),async[Symbol.asyncDispose](){disposed.abort(),await folder[Symbol.asyncDispose](),await listing.catch(()=>{})}}}__name(openSlugSource,
"openSlugSource");function readReleases(client,appName,policy){return client.call({method:"GET",path:["apps",appName,"releases"],range:"version ..; order=desc",doing:`read the re\
leases of ${appName}`,policy,read:__name(body=>readReleaseList(body).toSorted((a,b)=>b.version-a.version),"read")})}__name(readReleases,"readReleases");async function readTarget(client,appName){let problem=appNameProblem(appName);if(problem!==null)throw new ActionError(`heroku-app ${JSON.stringify(appName)} is \
no app's name: ${problem}.`);let app=await client.call({method:"GET",path:["apps",appName],doing:`read the app ${appName}`,policy:CALL_POLICIES.read,read:readApp});
checkTakesSlugs(app),app.name!==appName&&client.log.notice(`The app ${appName} is called ${app.name} now. Change heroku-app.`),app.maintenance&&client.log.warning(
`${app.name} is in maintenance mode: visitors see the maintenance page, also after the release, until \`heroku maintenance:off --app ${app.name}\`.`);let current=(await readReleases(
client,app.name,CALL_POLICIES.read)).find(release2=>release2.current);return{app:{id:app.id,name:app.name},stack:app.build_stack.name,generation:app.generation.
name,webUrl:app.web_url,maintenance:app.maintenance,currentRelease:current===void 0?null:{id:current.id,version:current.version,slugId:current.slug?.id??null}}}
__name(readTarget,"readTarget");function checkTakesSlugs({name,generation,build_stack:stack}){if(generation.name!=="cedar")throw new ActionError(`${name} is on \
Heroku's ${generation.name} generation, which takes no slugs. Create an app on the Cedar generation (\`heroku create --stack heroku-24\`) and release to that.`);
if(stack.name==="container"||stack.name==="cnb")throw new ActionError(`${name} is on the ${stack.name} stack, which takes no slugs. Set one that does: \`heroku s\
tack:set heroku-24 --app ${name}\`.`)}__name(checkTakesSlugs,"checkTakesSlugs");var MOST_LINES2=20,MOST_LINE_CHARACTERS=300,MOST_TAIL_BYTES=64*1024,LONGEST_READ_MS=3e4;async function readOutputTail(client,outputStreamUrl){client.log.mask(outputStreamUrl);
let url=URL.parse(outputStreamUrl);if(url===null||endpointProblem(url)!==null)return null;try{let reply=await exchange({url,method:"GET",headers:{accept:"text/p\
lain"},doing:"read the output of the release command",maxBytes:MOST_TAIL_BYTES,keep:"end",replyMs:LONGEST_READ_MS,signal:client.signal});return reply.status!==200&&
reply.status!==206?null:lastLines(reply.text)}catch(error){if(!(error instanceof ActionError)&&!client.signal.aborted)throw error;return client.log.debug(errorMessage(
error)),null}}__name(readOutputTail,"readOutputTail");function lastLines(text){let lines=text.split(/[\r\n]+/).map(line=>oneLine(line,MOST_LINE_CHARACTERS)).filter(
line=>line!=="").slice(-MOST_LINES2);return lines.length===0?null:lines}__name(lastLines,"lastLines");var LONGEST_MS=61*6e4,FIRST_PAUSE_MS=2e3,LONGEST_PAUSE_MS=1e4,NOT_FOUND_GRACE_MS=6e4,ReleaseEndedError=class extends ActionError{static{__name(this,"ReleaseEnde\
dError")}name="ReleaseEndedError";status;constructor(message,status){super(message),this.status=status}};async function followRelease(client,app,release2){let startedMs=client.
clock.now(),name=`release v${release2.version} of ${app}`,{status,outputStreamUrl}=release2,lastError=null,pauseMs=FIRST_PAUSE_MS;for(;status==="pending";){let waitedMs=client.
clock.now()-startedMs;if(waitedMs>=LONGEST_MS)throw outcomeUnknown(name,lastError,`still pending after ${minutes(waitedMs)}`);client.log.progress(`Waiting for ${name}\
: ${minutes(waitedMs)}`);let asked=Math.max(pauseMs,lastError?.retryAfterMs??0);await client.clock.wait(Math.min(asked,LONGEST_MS-waitedMs),client.signal).catch(
error=>{throw outcomeUnknown(name,error,"the job was cancelled while Heroku was at it")}),pauseMs=Math.min(pauseMs*1.5,LONGEST_PAUSE_MS);let look2=await askOnce(
client,app,release2);if(look2 instanceof RemoteError){let elapsedMs=client.clock.now()-startedMs;if(isFinal(look2,elapsedMs)||client.signal.aborted)throw outcomeUnknown(
name,look2,look2.message);client.log.debug(look2.message),lastError=look2;continue}lastError=null,status=look2.status,outputStreamUrl=look2.output_stream_url??outputStreamUrl}
if(status==="succeeded")return{id:release2.id,version:release2.version,status};throw new ReleaseEndedError(await failureMessage(client,{name,app,status,outputStreamUrl}),
status)}__name(followRelease,"followRelease");async function askOnce(client,app,{id}){try{return await client.call({method:"GET",path:["apps",app,"releases",id],
doing:`read a release of ${app}`,policy:CALL_POLICIES.readOnce,read:readRelease})}catch(error){if(client.signal.aborted)return new CancelledCallError("The job w\
as cancelled while Heroku was at it.",error);if(error instanceof RemoteError)return error;throw error}}__name(askOnce,"askOnce");function isFinal(error,elapsedMs){
return!(error instanceof HerokuApiError)||error.trouble!==null?!1:error.status!==404||elapsedMs>NOT_FOUND_GRACE_MS}__name(isFinal,"isFinal");function outcomeUnknown(name,cause,reason){
return new ActionError(`The ${name} was made, but its outcome is not known: ${reason}. Look at \`heroku releases\` before you run the job again.`,{cause})}__name(
outcomeUnknown,"outcomeUnknown");async function failureMessage(client,{name,app,status,outputStreamUrl}){let happened=status==="failed"?`The release command of \
the ${name} failed, so ${app} runs what it ran before.`:`The ${name} ended as "${status}", which is no success.`,tail=outputStreamUrl===null?null:await readOutputTail(
client,outputStreamUrl);return tail===null?`${happened} See \`heroku releases:output --app ${app}\`.`:`${happened} Its last lines:
${tail.map(line=>`  | ${line}`).join(`
`)}`}__name(failureMessage,"failureMessage");function minutes(ms){return ms<12e4?`${Math.round(ms/1e3)} s`:`${Math.floor(ms/6e4)} min`}__name(minutes,"minutes");var WINDOW_MS=1e4,PAUSE_MS=2e3;async function findRelease(client,traits){let endMs=client.clock.now()+WINDOW_MS;for(let absences=0;;){let leftMs=endMs-client.clock.
now(),search=await look(client,traits,leftMs>0?CALL_POLICIES.readOnce:CALL_POLICIES.read);if(search.kind==="absent"&&(absences+=1),search.kind==="found"||leftMs<=
0&&absences!==1)return search;await client.clock.wait(leftMs>0?Math.min(PAUSE_MS,leftMs):PAUSE_MS,client.signal)}}__name(findRelease,"findRelease");async function look(client,traits,policy){
try{let release2=(await readReleases(client,traits.app,policy)).findLast(({version:version2,slug})=>version2>traits.afterVersion&&slug?.id===traits.slugId);return release2===
void 0?{kind:"absent"}:{kind:"found",release:release2}}catch(error){if(client.signal.throwIfAborted(),!(error instanceof RemoteError))throw error;return{kind:"u\
nknown",error}}}__name(look,"look");async function releaseSlug(client,request){let first=await postRelease(client,request);if(first.kind==="made")return releaseOf(first.release);let found=await reconcile(
client,request,first);if(found!==null)return releaseOf(found);client.log.info(`No release of the slug is in the list of ${request.app}: it was not made. Asking \
for it once more.`);let second=await postRelease(client,request);if(second.kind==="made")return releaseOf(second.release);let foundLater=await reconcile(client,
request,second);if(foundLater!==null)return releaseOf(foundLater);throw new ActionError(`${second.error.message} Heroku did not answer twice, and no release of \
the slug is in the list of ${request.app}. See https://status.heroku.com and run the job again.`,{cause:second.error})}__name(releaseSlug,"releaseSlug");async function postRelease(client,{
app,slugId,description}){try{return{kind:"made",release:await client.call({method:"POST",path:["apps",app,"releases"],doing:`release the slug to ${app}`,policy:CALL_POLICIES.
createRelease,body:{slug:slugId,description},read:__name(body=>readReleaseOf(slugId,body),"read")})}}catch(error){if(error instanceof CancelledCallError)throw notKnown(
app,"The job was cancelled while it was asked for.",error);if(error instanceof UnreadableReplyError)return{kind:"lost",error,isAccepted:!0};if(error instanceof NoReplyError||
error instanceof HerokuApiError&&error.trouble==="unavailable")return{kind:"lost",error,isAccepted:!1};throw error}}__name(postRelease,"postRelease");function readReleaseOf(slugId,body){
let release2=readRelease(body);if(release2.slug?.id!==slugId)throw new TypeError('"slug" is not the slug that was to be released');return release2}__name(readReleaseOf,
"readReleaseOf");async function reconcile(client,{app,slugId,before},lost){client.log.info(`${lost.error.message} Looking into the releases of ${app} whether it\
 was made.`);let search=await findRelease(client,{app,slugId,afterVersion:before?.version??0}).catch(error=>{throw notKnown(app,lost.error.message,error)});switch(search.
kind){case"found":return client.log.info(`It was made: ${app} v${search.release.version}.`),search.release;case"unknown":throw notKnown(app,`${lost.error.message}\
 ${search.error.message}`,search.error);case"absent":if(lost.isAccepted)throw notKnown(app,lost.error.message,lost.error);return null}}__name(reconcile,"reconci\
le");function notKnown(app,reason,cause){return new ActionError(`Whether ${app} was released is not known: ${reason} Look at \`heroku releases --app ${app}\` bef\
ore you run the job again.`,{cause})}__name(notKnown,"notKnown");function releaseOf({id,version:version2,status,output_stream_url}){return{id,version:version2,status,
outputStreamUrl:output_stream_url}}__name(releaseOf,"releaseOf");import{once}from"node:events";import http from"node:http";import https from"node:https";import{setImmediate as nextTurn}from"node:timers/promises";var CONTINUE_MS=1e3;function openPut(url,sizeBytes,limits){let request=(url.protocol==="https:"?https:http).request(url,{method:"PUT",agent:!1,headers:{"content\
-length":sizeBytes,expect:"100-continue"},timeout:limits.idleMs});return request.once("timeout",()=>request.destroy(new Error(`not a byte moved for ${limits.idleMs/
1e3} s`))),request.once("socket",socket=>{let timer=setTimeout(()=>request.destroy(new Error(`no connection within ${limits.connectMs/1e3} s`)),limits.connectMs);
socket.once(url.protocol==="https:"?"secureConnect":"connect",()=>clearTimeout(timer)),socket.once("close",()=>clearTimeout(timer))}),request.flushHeaders(),request}
__name(openPut,"openPut");async function sendBody(request,chunks,onSent){let state={isOver:!1},end=__name(()=>{state.isOver=!0},"end");request.once("response",end),
request.once("close",end),await firstOf(request,["continue","response","close"],CONTINUE_MS);let sentBytes=0;for await(let chunk of chunks){if(await nextTurn(),
state.isOver)throw new Error("over before all was sent");request.write(chunk)||await firstOf(request,["drain","response","close"]),sentBytes+=chunk.length,onSent(
sentBytes)}request.end()}__name(sendBody,"sendBody");async function firstOf(request,events,atMostMs){let done=new AbortController,{signal}=done;try{await new Promise(
(resolve,reject)=>{for(let event of events)once(request,event,{signal}).then(()=>resolve(),reject);if(atMostMs===void 0)return;let timer=setTimeout(resolve,atMostMs);
signal.addEventListener("abort",()=>clearTimeout(timer),{once:!0})})}finally{done.abort()}}__name(firstOf,"firstOf");import{createHash as createHash4}from"node:crypto";import{createReadStream}from"node:fs";var CHUNK_BYTES=256*1024;function readSlug2(slug){let md5=createHash4("md5");return{chunks:readVerified(slug,md5),md5:__name(()=>md5.digest("hex"),"md5")}}__name(
readSlug2,"readSlug");async function*readVerified(slug,md5){let hash=createHash4("sha256"),sizeBytes=0,held;for await(let chunk of readChunks(slug.file)){if(hash.
update(chunk),md5.update(chunk),sizeBytes+=chunk.length,sizeBytes>slug.sizeBytes)break;held!==void 0&&(yield held),held=chunk}if(sizeBytes!==slug.sizeBytes||hash.
digest("hex")!==slug.sha256)throw changed(slug);held!==void 0&&(yield held)}__name(readVerified,"readVerified");async function*readChunks(file){let stream=createReadStream(
file,{highWaterMark:CHUNK_BYTES});try{for await(let chunk of stream)yield chunk}catch(error){throw new ActionError(`The slug ${file} cannot be read any more (${errorMessage(
error)}). Nothing was released. Keep it until the job is done.`,{cause:error})}}__name(readChunks,"readChunks");function changed({file,sizeBytes,sha256}){return new ActionError(
`The slug ${file} is no longer what was built (${sizeBytes} bytes, SHA256:${sha256}). Nothing was released. Let nothing else write to it during the job.`)}__name(
changed,"changed");var MOST_BODY_BYTES=64*1024;async function putBlob({url,slug,limits,signal,onSent}){var _stack=[];try{signal.throwIfAborted();let wholeMs=limits.idleMs+slug.sizeBytes/
limits.slowestBytesPerSecond*1e3;let limit=__using(_stack,timeLimit(wholeMs,signal));let request=openPut(url,slug.sizeBytes,limits);let stop=__name(()=>{request.
destroy(asError(limit.signal.reason))},"stop");limit.signal.addEventListener("abort",stop,{once:!0});try{let replying=replyTo(request),reading=readSlug2(slug),sending=sendBody(
request,reading.chunks,onSent);sending.catch(error=>request.destroy(asError(error)));let response=await replying;isSuccess(response)&&await sending;let body=await readReply2(
response),sentMd5=isSuccess(response)?reading.md5():null;return{status:response.statusCode??0,headers:response.headers,body,sentMd5}}catch(error){throw signal.aborted?
new CancelledCallError("The upload of the slug was cancelled.",signal.reason):error instanceof ActionError?error:new NoReplyError(`The upload of the slug to ${url.
host} broke off: ${errorMessage(error)}.`,error)}finally{request.destroy()}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}__name(
putBlob,"putBlob");function replyTo(request){return new Promise((resolve,reject)=>{request.once("response",resolve),request.on("error",reject)})}__name(replyTo,
"replyTo");async function readReply2(response){let chunks=[],length=0;try{for await(let chunk of response)if(chunks.push(chunk),length+=chunk.length,length>MOST_BODY_BYTES)
break}catch(error){if(isSuccess(response))throw error}return Buffer.concat(chunks).subarray(0,MOST_BODY_BYTES).toString("utf8")}__name(readReply2,"readReply");function isSuccess({
statusCode=0}){return statusCode>=200&&statusCode<=299}__name(isSuccess,"isSuccess");function asError(reason){return reason instanceof Error?reason:new Error(String(
reason))}__name(asError,"asError");var MOST_CLOCK_SKEW_MS=15*6e4,BlobRefusedError=class extends RemoteError{static{__name(this,"BlobRefusedError")}name="BlobRefusedError";status;code;isExpired;constructor(message,facts){
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
 Something on the way changes what is sent.`,{status,code:null,isExpired:!1,trouble:"stored-wrong"})}__name(storedWrong,"storedWrong");function xmlText(body,element){
let text=new RegExp(`<${element}>([^<]{1,500})</${element}>`).exec(body)?.[1];return text===void 0?null:oneLine(text,200)}__name(xmlText,"xmlText");var SECRET_NAME=/signature|token|credential|secret|password|accesskey|^sig$|^key$/i,SECRET_LENGTH=24;function parseBlobUrl(text,log){log.mask(text);let url=URL.
parse(text);if(url===null)throw new ActionError("Heroku gave a blob URL that is none. Run the job again.");for(let secret of secretsOf(url))log.mask(secret);let problem=endpointProblem(
url);if(problem!==null)throw new ActionError(`The slug is not sent where Heroku points us: ${problem}. Check heroku-api-url.`);return url}__name(parseBlobUrl,"p\
arseBlobUrl");function secretsOf(url){if(url.search==="")return[url.href];let values=[...url.searchParams].filter(([name,value])=>value!==""&&(SECRET_NAME.test(
name)||value.length>=SECRET_LENGTH));return[...new Set([url.href,url.search.slice(1),...values.map(([,value])=>value)])]}__name(secretsOf,"secretsOf");var MOST_DESCRIPTION_CHARACTERS=500;async function createSlug(client,slug){let created=await client.call({method:"POST",path:["apps",slug.app,"slugs"],doing:`cr\
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
ug");function progressOf({log},sizeBytes){let toldPercent=-1;return sentBytes=>{let percent3=Math.floor(sentBytes/sizeBytes*100);percent3!==toldPercent&&(toldPercent=
percent3,log.progress(`Uploading the slug: ${mebibytes(sentBytes)} of ${mebibytes(sizeBytes)} MiB (${percent3} %)`))}}__name(progressOf,"progressOf");function mebibytes(bytes){
return(bytes/2**20).toFixed(1)}__name(mebibytes,"mebibytes");async function findTargets(apps,account,log){let client=account(log),found=await Promise.allSettled(apps.map(app=>readTarget(client,app))),faults=found.flatMap(
result=>result.status==="rejected"?[result.reason]:[]),[first,...rest]=faults;if(first!==void 0)throw rest.length===0?first:new ActionError(faults.map(errorMessage).
join(`
`),{cause:first});let targets=found.flatMap(result=>result.status==="fulfilled"?[result.value]:[]);if(new Set(targets.map(({stack})=>stack)).size>1)throw new ActionError(
`One slug cannot be for several stacks: ${targets.map(({app,stack})=>`${app.name} is on ${stack}`).join(", ")}. Release to them by steps of their own.`);for(let{
app,stack,currentRelease}of targets)log.info(`${app.name} is on ${stack}, its current release is ${currentRelease===null?"none":`v${currentRelease.version}`}`);
return targets}__name(findTargets,"findTargets");async function releaseToApps(options){let{account,targets,slug,commit,steps,draft}=options,[first]=targets;if(first===
void 0)return;let{slugId}=await steps.run("Upload the slug",log=>uploadSlug(account(log),{app:first.app.name,slug,processTypes:options.processTypes,stack:first.
stack,...commit===null?{}:{commit:commit.sha,commitDescription:commit.subject},description:"heroku-docker-release"}));draft.uploaded(slugId);for(let{app,currentRelease}of targets)
await steps.run(`Release to ${app.name}`,async log=>{let client=account(log),request={app:app.name,slugId,description:releaseDescription(commit),before:currentRelease};
await follow(client,app.name,await releaseSlug(client,request),draft,log)})}__name(releaseToApps,"releaseToApps");async function follow(client,app,release2,draft,log){
draft.released(app,release2.version,"pending");try{await followRelease(client,app,release2),draft.released(app,release2.version,"succeeded"),log.info(`v${release2.
version} is released to ${app}.`)}catch(error){throw error instanceof ReleaseEndedError&&draft.released(app,release2.version,error.status==="expired"?"expired":
"failed"),error}}__name(follow,"follow");function releaseDescription(commit){return commit===null?"Deploy by heroku-docker-release":`Deploy ${commit.sha.slice(0,
8)} by heroku-docker-release`}__name(releaseDescription,"releaseDescription");async function release(inputs,ports){let steps=new Steps(ports.log),draft=new ReportDraft(inputs);try{var _stack=[];try{let{heroku}=ports;let targets=heroku===null?
[]:steps.run("Ask Heroku about the app",log=>findTargets(inputs.apps,heroku,log));let preparation=steps.run("Read the Dockerfile",log=>prepare(inputs,ports,log));
let[found,prepared]=await bothOrThrow(targets,preparation);draft.targets(found);draft.commit(prepared.commit?.sha??null);let plan={...prepared,inputs,ports,draft,
steps};let cleanup=__using(_stack,new AsyncDisposableStack,!0);let base=await makeBase(plan);base!==null&&cleanup.defer(()=>letGoOfBase(base.image,plan.base,ports.
log));base!==null&&cleanup.defer(async()=>draft.kept(await base.keep().join()));let image=await steps.run("Build the app image",log=>buildAppImage(plan.recipe,base?.
image??null,plan.base,log));cleanup.use(image);let made=await steps.run("Pack the slug",log=>makeSlug(plan,{base,image},log));let{slug,processTypes}=made;base?.
keep();draft.slug(made);inputs.slugSecrets==="fail"&&refuseSecrets(slug.manifest);enforceLimit(slug,inputs.slugLimitBytes);ports.heroku===null?draft.skipped("re\
lease is false"):await releaseToApps({account:ports.heroku,targets:found,slug,processTypes,commit:plan.commit,steps,draft})}catch(_){var _error=_,_hasError=!0}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch(error){ports.log.debug(errorTrace(error)),draft.failed(error)}return await steps.
written(),draft.finish(steps.times)}__name(release,"release");async function prepare(inputs,ports,log){let read=await readBaseDockerfile(inputs),procfileText=await readContextFile(
read.found.context,"Procfile"),procfile=procfileText===null?null:readProcfile({text:procfileText,file:"Procfile"});return{...await prepareBase(read,{inputs,world:ports,
tries:1},log),commit:await readCommit(read.found.context,ports.environment),procfile}}__name(prepare,"prepare");async function makeBase(plan){let{recipe,base:ports,
draft,inputs,steps}=plan;if(recipe.dockerfile.onBuild.length===0)return plan.ports.log.notice(`${recipe.dockerfile.file} has no ONBUILD triggers, so there is no\
 base image to keep: everything is built each time. Put ONBUILD before the steps that copy and build the app, and what is above them is built once.`,{file:recipe.
dockerfile.file,line:recipe.dockerfile.target.line}),null;let policy={maxBaseAgeMs:inputs.maxBaseAgeMs,staleBase:inputs.staleBase},image=await steps.run("Get th\
e base image",log=>obtainBase(recipe,policy,ports,log));draft.base(image);let files=steps.runBehind("List the files of the base",log=>readBaseFiles(image,ports,
log)),kept;return{image,files,keep:__name(()=>kept??=keepBehind(plan,image,files.result),"keep")}}__name(makeBase,"makeBase");function keepBehind(plan,image,files){
let{recipe,base:ports,steps}=plan,{result}=steps.runBehind("Record the base image",log=>recordBase(image,files,ports,log));return steps.runBehind("Keep the base\
 image",async log=>image.origin==="built"&&ports.store.kind!=="none"?keepBase(image,result,{recipe,ports,folder:plan.ports.folder},log):(await result.catch(()=>{}),
null))}__name(keepBehind,"keepBehind");async function makeSlug({inputs,ports,commit,procfile,recipe,base:{engine}},{base,image},log){var _stack=[];try{let source=__using(
_stack,await openSlugSource({api:engine.api,image:image.image.id,runId:ports.runId,log,signal:ports.signal}),!0);let processTypes=await findProcessTypes(procfile,
{folder:source.folder,config:image.image.config});let slugignore=await readContextFile(recipe.found.context,".slugignore")??await readAppFile(source.folder,".sl\
ugignore");let baseFiles=await base?.files.join();let slug=await packSlug({source,file:inputs.slugPath??join2(ports.folder,"slug.tgz"),base:baseFiles?.files??[],
keepsBase:base!==null&&isThin(base.image),appTime:commit?.time??BASE_TIME,exclusion:slugExclusion(slugignore??""),bounds:SLUG_BOUNDS,concurrency:ports.concurrency??
availableParallelism(),onProgress:__name(bytes=>log.progress(`Packing the slug: ${formatSize(bytes)}`),"onProgress")});log.info(`Slug ${formatSize(slug.sizeBytes)}\
 (${formatSize(slug.manifest.uncompressedBytes)} in ${slug.manifest.entries.length} entries), SHA256:${slug.sha256}`);await writeManifest(slug.file,slug.manifest);
noteFindings(slug,log);inputs.slugSecrets==="warn"&&noteSecrets(slug.manifest,log);let advice=adviseOn(slug.manifest);noteAdvice(advice,log);let warning=limitWarning(
slug.sizeBytes,{limitBytes:inputs.slugLimitBytes,warnBytes:inputs.slugWarnBytes});warning!==null&&slug.sizeBytes<=inputs.slugLimitBytes&&log.warning(warning);return{
slug,processTypes,advice}}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(makeSlug,
"makeSlug");async function bothOrThrow(a,b){let[first,second]=await Promise.allSettled([a,b]);if(first.status==="fulfilled"&&second.status==="fulfilled")return[
first.value,second.value];let reasons=[first,second].flatMap(result=>result.status==="rejected"?[result.reason]:[]);throw reasons.length===1?reasons[0]:new AggregateError(
reasons)}__name(bothOrThrow,"bothOrThrow");async function runRelease(inputs,world){checkTrigger(world.trigger,inputs);let base=await openBaseWorld(inputs,world),{herokuApiKey}=inputs,report=await release(
inputs,{...base,heroku:!inputs.release||herokuApiKey===null?null:stepLog=>createHerokuClient({apiUrl:inputs.herokuApiUrl,token:herokuApiKey,userAgent:`heroku-do\
cker-release/${version}`,log:stepLog,signal:world.signal})});return{report,reportFile:await writeReport(base.folder,report)}}__name(runRelease,"runRelease");var SHOWN=3;function adviceTable(advice){return advice.length===0?"":table(["Could go","Bytes","How"],advice.map(each=>[whatCell(each),formatSize(each.bytes),howCell(
each)]))}__name(adviceTable,"adviceTable");function whatCell({kind,paths,count}){return[adviceSubjects[kind].title,...shown(paths,count)].join("<br>")}__name(whatCell,
"whatCell");function howCell({kind,remedy:{slugignore}}){let{build,caution}=adviceSubjects[kind],lines=slugignore.length===0?[]:["Or in `.slugignore`:",...shown(
slugignore,slugignore.length)];return[build,...lines,...caution===null?[]:[caution]].join("<br>")}__name(howCell,"howCell");function shown(names,count){let more=count-
Math.min(SHOWN,names.length);return[...names.slice(0,SHOWN).map(codeCell),...more>0?[`and ${more} more`]:[]]}__name(shown,"shown");function renderSummary(report,now){let{base,slug,releases,failure}=report;return[`## ${headline(report,codeCell)}`,...failure===null?[]:[codeBlock(failure.message)],
...releases.length===0?[]:[releaseTable(releases)],...slug===null?[]:["### Slug",slugTable(slug),adviceTable(slug.advice),largestFoldersTable(slug)],"### Base",
base===null?"No base image: the Dockerfile has no ONBUILD triggers, or the run did not get to it.":baseTable(base,now),"### Time",timeline(report.steps)].filter(
part=>part!=="").join(`

`).concat(`
`)}__name(renderSummary,"renderSummary");function headline({slug,releases,failure,skipped},nameOf=app=>app){let size=slug===null?"No slug":`Slug ${formatSize(slug.
sizeBytes)} of ${formatSize(slug.limitBytes)} (${percent2(slug.sizeBytes,slug.limitBytes)})`;if(failure!==null)return`${size}, the run failed`;let done=releases.
filter(({status})=>status==="succeeded").map(({app,version:version2})=>`v${version2} on ${nameOf(app)}`);return done.length>0?`${size}, ${done.join(", ")}`:`${size}\
, not released: ${skipped}`}__name(headline,"headline");function releaseTable(releases){let rows=releases.map(({app,version:version2,status,webUrl})=>[webUrl!==
null&&/^https?:\/\/[\w.:/-]+$/.test(webUrl)?`[${codeCell(app)}](${webUrl})`:codeCell(app),version2===null?"":`v${version2}`,status]);return table(["App","Releas\
e","Status"],rows)}__name(releaseTable,"releaseTable");function slugTable(slug){return table(["Slug",""],[["Compressed",`${formatSize(slug.sizeBytes)} of ${formatSize(
slug.limitBytes)} (${percent2(slug.sizeBytes,slug.limitBytes)})`],["From the base / from this commit",`${formatSize(slug.baseBytes)} / ${formatSize(slug.appBytes)}`],
["Unpacked",`${formatSize(slug.uncompressedBytes)} in ${slug.entries} entries`],["Process types",slug.processTypes.map(codeCell).join(", ")],["Checksum",codeCell(
slug.checksum)]])}__name(slugTable,"slugTable");function largestFoldersTable({largestFolders:largestFolders2,sizeBytes}){if(largestFolders2.length===0)return"";
let rows=largestFolders2.filter(({path})=>path.split("/").length<=2).slice(0,10).map(({path,bytes})=>[codeCell(`${path}/`),formatSize(bytes),percent2(bytes,sizeBytes)]);
return`<details><summary>Largest folders, by their share of the compressed slug</summary>

${table(["Folder","Compressed","Share"],rows)}

</details>`}__name(largestFoldersTable,"largestFoldersTable");function percent2(part,whole){return`${Math.round(100*part/whole)} %`}__name(percent2,"percent");export{finishManifest,SLUG_BOUNDS,version,runRelease,renderSummary,headline};

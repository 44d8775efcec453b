import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{PULL_REQUEST_EVENTS,baseTable,bytePath,codeBlock,codeCell,codeSpan,cutInMiddle,describeStaleness,details,distinctLabels,errorTrace,fieldAt,formatDuration,
formatSize,isFromFork,mermaidBlock,pRetry,parseApiUrl,pathCell,pathText,readEventPayload,renderBlocks,stepTable,visibleText}from"./shared-WMF4APBR.js";import{
cutText}from"./shared-D3VC2P7H.js";import{Octokit}from"./shared-JHGYXWPP.js";import{ActionError,__callDispose,__name,__using,errorMessage}from"./shared-IFMXB3TZ.js";var package_default={version:"1.0.0"};var version=package_default.version;function readGitHubRun(environment){let[,owner,name]=/^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY??"")??[],apiUrl=parseApiUrl(environment.GITHUB_API_URL||
"https://api.github.com"),serverUrl=parseApiUrl(environment.GITHUB_SERVER_URL||"https://github.com");if(environment.GITHUB_ACTIONS!=="true"||owner===void 0||name===
void 0||apiUrl===null||serverUrl===null)return null;let repositoryUrl=`${serverUrl.href.replace(/\/$/,"")}/${owner}/${name}`,runId=environment.GITHUB_RUN_ID??"";
return{apiUrl,repository:{owner,name},repositoryUrl,runUrl:/^\d+$/.test(runId)?`${repositoryUrl}/actions/runs/${runId}`:null}}__name(readGitHubRun,"readGitHubRu\
n");import{setTimeout as sleep}from"node:timers/promises";var systemClock={now:__name(()=>Date.now(),"now"),random:__name(()=>Math.random(),"random"),async wait(ms,signal){signal.throwIfAborted();try{await sleep(ms,void 0,
{signal})}catch(error){throw signal.throwIfAborted(),error}}};var LOOPBACK_HOST=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function endpointProblem(url){return url.username!==""||url.password!==""?`the URL for ${url.host}\
 carries a user name or password`:url.protocol==="https:"||url.protocol==="http:"&&LOOPBACK_HOST.test(url.hostname)?null:`${url.protocol}//${url.host} is not ht\
tps`}__name(endpointProblem,"endpointProblem");function timeLimit(ms,outer){let controller=new AbortController,isOver=!1,timer=setTimeout(()=>{isOver=!0,controller.abort(new DOMException(`no end within ${ms/
1e3} s`,"TimeoutError"))},ms),onAbort=__name(()=>controller.abort(outer.reason),"onAbort");return outer.aborted&&onAbort(),outer.addEventListener("abort",onAbort,
{once:!0}),{signal:controller.signal,get isOver(){return isOver},[Symbol.dispose](){clearTimeout(timer),outer.removeEventListener("abort",onAbort)}}}__name(timeLimit,
"timeLimit");var RemoteError=class extends ActionError{static{__name(this,"RemoteError")}name="RemoteError";trouble;retryAfterMs;constructor(message,{trouble,retryAfterMs=null,
...options}){super(message,options),this.trouble=trouble,this.retryAfterMs=retryAfterMs}},NoReplyError=class extends RemoteError{static{__name(this,"NoReplyErro\
r")}name="NoReplyError";constructor(message,cause){super(message,{trouble:"no-reply",cause})}},UnreadableReplyError=class extends RemoteError{static{__name(this,
"UnreadableReplyError")}name="UnreadableReplyError";constructor(message,cause){super(message,{trouble:null,cause})}},CancelledCallError=class extends RemoteError{static{
__name(this,"CancelledCallError")}name="CancelledCallError";constructor(message,cause){super(message,{trouble:null,cause})}};var GitHubError=class extends RemoteError{static{__name(this,"GitHubError")}name="GitHubError"},LostReplyError=class extends RemoteError{static{__name(this,"Los\
tReplyError")}name="LostReplyError"};var GITHUB_LIMITS={replyMs:2e4,errandMs:9e4,longestRetryAfterMs:2e4,mostReplyBytes:33554432,mostPages:30},BACKOFF={firstWaitMs:500,longestWaitMs:3e4,attempts:5},
GITHUB_POLICIES={repeatable:{...BACKOFF,retriesOn:["rate-limited","unavailable","no-reply"]},creation:{...BACKOFF,retriesOn:["rate-limited"]}};var VERSION="0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]};if(!(("total_count"in response.data||
"total_commits"in response.data)&&!("url"in response.data)))return response;let incompleteResults=response.data.incomplete_results,repositorySelection=response.
data.repository_selection,totalCount=response.data.total_count,totalCommits=response.data.total_commits;delete response.data.incomplete_results,delete response.
data.repository_selection,delete response.data.total_count,delete response.data.total_commits;let namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey];
return response.data=data,typeof incompleteResults<"u"&&(response.data.incomplete_results=incompleteResults),typeof repositorySelection<"u"&&(response.data.repository_selection=
repositorySelection),response.data.total_count=totalCount,response.data.total_commits=totalCommits,response}__name(normalizePaginatedListResponse,"normalizePagi\
natedListResponse");function iterator(octokit,route,parameters){let options=typeof route=="function"?route.endpoint(parameters):octokit.request.endpoint(route,parameters),
requestMethod=typeof route=="function"?route:octokit.request,method=options.method,headers=options.headers,url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!url)return{done:!0};try{let response=await requestMethod({method,url,headers}),normalizedResponse=normalizePaginatedListResponse(response);if(url=((normalizedResponse.
headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!url&&"total_commits"in normalizedResponse.data){let parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.
searchParams,page=parseInt(params.get("page")||"1",10),per_page=parseInt(params.get("per_page")||"250",10);page*per_page<normalizedResponse.data.total_commits&&
(params.set("page",String(page+1)),url=parsedUrl.toString())}return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error;return url="",{value:{
status:200,headers:{},data:[]}}}}})}}__name(iterator,"iterator");function paginate(octokit,route,parameters,mapFn){return typeof parameters=="function"&&(mapFn=
parameters,parameters=void 0),gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),mapFn)}__name(paginate,"paginate");function gather(octokit,results,iterator2,mapFn){
return iterator2.next().then(result=>{if(result.done)return results;let earlyExit=!1;function done(){earlyExit=!0}return __name(done,"done"),results=results.concat(
mapFn?mapFn(result.value,done):result.value.data),earlyExit?results:gather(octokit,results,iterator2,mapFn)})}__name(gather,"gather");var composePaginateRest=Object.
assign(paginate,{iterator});function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}__name(paginateRest,"paginateR\
est");paginateRest.VERSION=VERSION;function troubleOfStatus(status){return status===429?"rate-limited":status===408||status>=500?"unavailable":null}__name(troubleOfStatus,"troubleOfStatus");function waitBeforeNext(policy,failed,random){
let bound=Math.min(policy.longestWaitMs,policy.firstWaitMs*2**(failed.attempts-1));return Math.max(Math.round(random()*bound),failed.retryAfterMs??0)}__name(waitBeforeNext,
"waitBeforeNext");function parseRetryAfter(value,nowMs){if(value===null)return null;let text=value.trim();if(/^\d{1,9}$/.test(text))return Number(text)*1e3;if(!/^[A-Z][a-z]{2,8},? .*GMT$/.
test(text))return null;let at=Date.parse(text);return Number.isNaN(at)?null:Math.max(0,at-nowMs)}__name(parseRetryAfter,"parseRetryAfter");function withRetries(policy,{clock,log,signal},attempt){return pRetry(attempt,{retries:policy.attempts-1,minTimeout:0,shouldRetry:__name(async({error,attemptNumber})=>{
if(!isWorthRetrying(error,policy))return!1;let waitMs=waitBeforeNext(policy,{attempts:attemptNumber,retryAfterMs:error.retryAfterMs},clock.random),seconds=(waitMs/
1e3).toFixed(1);return log.info(`${error.message} Trying again in ${seconds} s (try ${attemptNumber+1} of ${policy.attempts}).`),await clock.wait(waitMs,signal),
!0},"shouldRetry")})}__name(withRetries,"withRetries");function isWorthRetrying(error,policy){return!(error instanceof RemoteError)||error.trouble===null?!1:policy.
retriesOn.includes(error.trouble)&&(error.retryAfterMs??0)<=6e4}__name(isWorthRetrying,"isWorthRetrying");function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isRecord,"isRecord");function readRecord(value,name){if(!isRecord(
value))throw new TypeError(`"${name}" is no object`);return value}__name(readRecord,"readRecord");function readText(record,name){let value=record[name];if(typeof value!=
"string"||value==="")throw new TypeError(`"${name}" is missing or no text`);return value}__name(readText,"readText");function readTime(record,name){let text=readText(
record,name);if(!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)||Number.isNaN(Date.parse(text)))throw new TypeError(`"${name}" is no time in UTC`);return text}
__name(readTime,"readTime");function readInteger(record,name){let value=record[name];if(typeof value!="number"||!Number.isSafeInteger(value))throw new TypeError(
`"${name}" is no whole number`);return value}__name(readInteger,"readInteger");function readBoolean(record,name){let value=record[name];if(typeof value!="boolea\
n")throw new TypeError(`"${name}" is neither true nor false`);return value}__name(readBoolean,"readBoolean");function readNullable(record,name,read){return record[name]===
null||record[name]===void 0?null:read(record,name)}__name(readNullable,"readNullable");import{types}from"node:util";var MOST_ERROR_BYTES=64*2**10;function createBoundedFetch(bounds){return async(url,options)=>{var _stack=[];try{let{apiUrl,doing,limits,signal}=bounds;let target=new URL(
url);if(target.origin!==apiUrl.origin)throw ledAway(bounds,target.host);signal.throwIfAborted();let limit=__using(_stack,timeLimit(limits.replyMs,signal));try{let response=await fetch(
target,{method:options.method,headers:options.headers,redirect:"manual",signal:limit.signal,...options.body===void 0?{}:{body:options.body}});return await readWhole(
response,bounds)}catch(error){if(signal.throwIfAborted(),error instanceof GitHubError||error instanceof LostReplyError)throw error;let reason=limit.isOver?`no w\
hole reply within ${limits.replyMs/1e3} s`:networkReason(error);throw new LostReplyError(`Could not ${doing}: ${apiUrl.host}: ${reason}.`,{trouble:"no-reply",cause:error})}}catch(_){
var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}}__name(createBoundedFetch,"createBoundedFetch");async function readWhole(response,bounds){
let{status}=response;if(status>=300&&status<=399)throw response.body?.cancel().catch(()=>{}),ledAway(bounds,URL.parse(response.headers.get("location")??"")?.host||
"another place");let bytes=await readBody(response,bounds),headers=new Headers({"content-type":"application/json"});for(let name of KEPT_HEADERS){let value=response.
headers.get(name);value!==null&&headers.set(name,value)}return new Response(status===204||status===205?null:bytes,{status,headers})}__name(readWhole,"readWhole");
var KEPT_HEADERS=["link","retry-after","x-accepted-github-permissions","x-github-request-id","x-ratelimit-remaining","x-ratelimit-reset"];async function readBody(response,{
doing,limits}){let isError=response.status>=400,mostBytes=isError?MOST_ERROR_BYTES:limits.mostReplyBytes,chunks=[],length=0;try{for await(let chunk of response.
body??[])if(chunks.push(chunk),length+=chunk.length,length>mostBytes)break}catch(error){if(!isError)throw error}if(length>mostBytes&&!isError){let what=`the rep\
ly is longer than ${mostBytes} bytes, which none of GitHub's is`;throw new LostReplyError(`Could not ${doing}: ${what}. Check GITHUB_API_URL.`,{trouble:null})}return new Uint8Array(
Buffer.concat(chunks).subarray(0,mostBytes))}__name(readBody,"readBody");function ledAway({apiUrl,doing},place2){return new GitHubError(`Could not ${doing}: the\
 reply sends us to ${place2}, and the token goes nowhere but to ${apiUrl.host}. A repository that was renamed must be run again under its new name; else check G\
ITHUB_API_URL.`,{trouble:null})}__name(ledAway,"ledAway");function networkReason(error){return errorMessage((types.isNativeError(error)?error.cause:void 0)??error)}
__name(networkReason,"networkReason");import{stripVTControlCharacters}from"node:util";function oneLine(text,maxCharacters){let plain=stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim();return cutText(plain,maxCharacters)}
__name(oneLine,"oneLine");var LIMITED={happened:"GitHub limits how much this token may ask for.",remedy:"A later run makes up for it."},OUTAGE={happened:"GitHub has trouble of its own.",
remedy:"See https://www.githubstatus.com; a later run makes up for it."},CAUSES=[{status:401,words:null,happened:"the token is wrong, expired or revoked.",remedy:"\
Leave `github-token` at its default, or renew the token."},{status:403,route:"/deployments",words:null,happened:"the token may not do this.",remedy:"Give the jo\
b `permissions: deployments: write`, or set `deployment: false`."},{status:404,route:"/deployments",words:null,happened:"GitHub does not find it, or does not sh\
ow it to this token.",remedy:"Give the job `permissions: deployments: write`, or set `deployment: false`."},{status:422,route:"/deployments",words:/no ref found/i,
happened:"the commit is not in this repository on GitHub.",remedy:"Push it first."},{status:403,words:/locked/i,happened:"the conversation is locked.",remedy:"U\
nlock it to have the comment."},{status:403,words:/more than [\d,]+ comments/i,happened:"the conversation has as many comments as GitHub allows.",remedy:"Go on \
in a new pull request."},{status:403,words:null,happened:"the token may not do this.",remedy:"Give the job `permissions: pull-requests: write`; a pull request f\
rom a fork never has it, there a `workflow_run` posts the comment."},{status:404,words:null,happened:"GitHub does not find it, or does not show it to this token\
.",remedy:"Give the job `permissions: pull-requests: write`, and check that the pull request is in this repository."},{status:410,words:null,happened:"it was de\
leted, or comments are switched off there.",remedy:"Nothing need be done."},{status:422,words:null,happened:"GitHub refuses the values that were sent.",remedy:"\
This is likely a bug of ours: please report it with these words."}];function causeOfRefusal(refusal){if(refusal.isLimited)return LIMITED;let row=CAUSES.find(({status,
route="",words})=>status===refusal.status&&refusal.route.includes(route)&&(words?.test(refusal.words)??!0));return row!==void 0?row:refusal.status>=500||refusal.
status===408?OUTAGE:{happened:"GitHub refuses it.",remedy:"See GitHub's own words."}}__name(causeOfRefusal,"causeOfRefusal");var UNTOLD_WAIT_MS=6e4;function refusalError(refusal){let{doing,method,route,status,headers,nowMs}=refusal,words=wordsOf(refusal.body),waitMs=limitedForMs(refusal,
words),retryAfterMs=waitMs??parseRetryAfter(headers["retry-after"]??null,nowMs),{happened,remedy}=causeOfRefusal({status,route,words,isLimited:waitMs!==null}),wait=retryAfterMs===
null?"":` GitHub asks to wait ${Math.ceil(retryAfterMs/1e3)} s.`,message=`Could not ${doing}: ${happened} ${remedy}${wait} (${factsOf(refusal,words)})`,trouble=waitMs===
null?troubleOfStatus(status):"rate-limited",facts={trouble:(retryAfterMs??0)>refusal.longestRetryAfterMs?null:trouble,retryAfterMs};return method!=="GET"&&trouble===
"unavailable"?new LostReplyError(message,facts):new GitHubError(message,facts)}__name(refusalError,"refusalError");function limitedForMs({status,headers,nowMs},words){
let retryAfterMs=parseRetryAfter(headers["retry-after"]??null,nowMs),isUsedUp=headers["x-ratelimit-remaining"]==="0",isLimit403=status===403&&(retryAfterMs!==null||
isUsedUp||/rate limit|abuse detection/i.test(words));if(status!==429&&!isLimit403)return null;if(retryAfterMs!==null)return retryAfterMs;let resetSeconds=headers["\
x-ratelimit-reset"]??"";return isUsedUp&&/^\d{1,12}$/.test(resetSeconds)?Math.max(0,Number(resetSeconds)*1e3-nowMs):UNTOLD_WAIT_MS}__name(limitedForMs,"limitedF\
orMs");function factsOf({method,status,headers},words){let needs=status===403?headers["x-accepted-github-permissions"]:void 0;return[`${method}, HTTP ${status}`,
...words===""?[]:[`"${words}"`],...needs===void 0?[]:[`it needs ${oneLine(needs,100)}`],`X-GitHub-Request-Id ${oneLine(headers["x-github-request-id"]??"not give\
n",100)}`].join(", ")}__name(factsOf,"factsOf");function wordsOf(body){let message=isRecord(body)?body.message:void 0;return typeof message=="string"?oneLine(message,
300):""}__name(wordsOf,"wordsOf");var API_VERSION="2022-11-28",PaginatingOctokit=Octokit.plugin(paginateRest);function connectOctokit(connection){let{apiUrl,clock,log,signal,token,userAgent}=connection,
debug=__name(text=>log.debug(text),"debug"),octokit=new PaginatingOctokit({auth:token,baseUrl:apiUrl.href.replace(/\/+$/,""),userAgent,log:{debug,info:debug,warn:debug,
error:debug},request:{fetch:loggedFetch(connection)}});return octokit.hook.wrap("request",(request,options)=>{let policy=options.method==="POST"&&!options.url.endsWith(
"/graphql")?GITHUB_POLICIES.creation:GITHUB_POLICIES.repeatable;return withRetries(policy,{clock,log,signal},async()=>{try{let reply=await request(options);if(!(options.
method==="GET"&&!options.url.includes("/compare/")?Array.isArray(reply.data):isRecord(reply.data)))throw unreadable(connection,reply.status);return reply}catch(error){
throw plainError(error,{connection,method:options.method,route:options.url})}})}),octokit}__name(connectOctokit,"connectOctokit");function unreadable({doing},status){
let remedy="If it stays so, see https://www.githubstatus.com and check GITHUB_API_URL.";return new LostReplyError(`Could not ${doing}: the reply is not what Git\
Hub answers (HTTP ${status}). ${remedy}`,{trouble:null})}__name(unreadable,"unreadable");function loggedFetch(connection){let{clock,log}=connection,send=createBoundedFetch(
connection);return async(url,options)=>{let startedMs=clock.now(),response=await send(url,{...options,headers:{...options.headers,"x-github-api-version":API_VERSION}}),
requestId=response.headers.get("x-github-request-id")??"not given",took=`${clock.now()-startedMs} ms (X-GitHub-Request-Id ${requestId})`;return log.debug(`${options.
method} ${new URL(url).pathname}: ${response.status} in ${took}`),response}}__name(loggedFetch,"loggedFetch");function plainError(error,{connection,method,route}){
let{clock,doing,limits,signal}=connection;if(signal.aborted)return signal.reason;for(let candidate of[error,isRecord(error)?error.cause:void 0])if(candidate instanceof
GitHubError||candidate instanceof LostReplyError)return candidate;let reply=isRecord(error)?error.response:void 0;if(!isRecord(reply)||typeof reply.status!="num\
ber")return new GitHubError(`Could not ${doing}: ${errorMessage(error)}.`,{trouble:null,cause:error});let headers=isRecord(reply.headers)?reply.headers:{};return refusalError(
{doing,method,route,status:reply.status,headers:Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,String(value)])),body:reply.data,nowMs:clock.
now(),longestRetryAfterMs:limits.longestRetryAfterMs})}__name(plainError,"plainError");function createGitHub(options){let{apiUrl,token,repository,userAgent,log,signal,clock=systemClock}=options,limits={...GITHUB_LIMITS,...options.limits};token!==""&&
log.mask(token);let problem=accessProblem(options);return{repository,log,signal,clock,limits,async run(doing,errand){var _stack=[];try{signal.throwIfAborted();if(problem!==
null)throw new GitHubError(`Could not ${doing}: ${problem}`,{trouble:null});let limit=__using(_stack,timeLimit(limits.errandMs,signal));try{let connection={apiUrl,
token,userAgent,log,clock,limits,doing,signal:limit.signal};return await errand({api:connectOctokit(connection),signal:limit.signal})}catch(error){if(signal.throwIfAborted(),
!limit.isOver)throw error;let happened=`GitHub took longer than ${limits.errandMs/1e3} s over it`,remedy="See https://www.githubstatus.com; a later run makes up\
 for it.";throw new GitHubError(`Could not ${doing}: ${happened}. ${remedy}`,{trouble:null,cause:error})}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(
_stack,_error,_hasError)}}}}__name(createGitHub,"createGitHub");function accessProblem({apiUrl,repository,token}){let problem=endpointProblem(apiUrl);return problem!==
null?`the token is not sent to GITHUB_API_URL: ${problem}.`:/^[\x21-\x7e]+$/.test(token)?[repository.owner,repository.name].every(name=>/^(?!\.{1,2}$)[\w.-]+$/.
test(name))?null:`${JSON.stringify(`${repository.owner}/${repository.name}`)} is no repository of GitHub's.`:`github-token ${token===""?"is empty":"contains a s\
pace, a line break or a character that no token has"}. Leave it at its default, or copy the token alone into the secret.`}__name(accessProblem,"accessProblem");function gitHubOfRun(token,world){let run=readGitHubRun(world.environment);return run===null||token===null?null:gitHubFor(run,token,world)}__name(gitHubOfRun,"g\
itHubOfRun");function gitHubFor({apiUrl,repository},token,{log,signal}){return createGitHub({apiUrl,token,repository,userAgent:`heroku-docker-release/${version}`,
log,signal})}__name(gitHubFor,"gitHubFor");var rerun="Only where a process of the Procfile runs the build tool itself does the dyno need it.",placedSubjects={git:{title:"Git history",build:"Write `**/.gi\
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
se's own in their place: `ONBUILD RUN ln -sf BASE_FILE APP_FILE`.",caution:null}},adviceSubjects={...placedSubjects,...comparedSubjects};var SHOWN=3;function adviceTable(advice){if(advice.length===0)return[];let rows=advice.map(each=>[whatCell(each),formatSize(each.bytes),howCell(each)]);return[{
kind:"table",head:["Could go","Bytes","How"],rows}]}__name(adviceTable,"adviceTable");function whatCell({kind,paths,count}){return[adviceSubjects[kind].title,...shown(
paths,count)].join("<br>")}__name(whatCell,"whatCell");function howCell({kind,remedy:{slugignore}}){let{build,caution}=adviceSubjects[kind],lines=slugignore.length===
0?[]:["Or in `.slugignore`:",...shown(slugignore,slugignore.length)];return[build,...lines,...caution===null?[]:[caution]].join("<br>")}__name(howCell,"howCell");
function shown(names,count){let more=count-Math.min(SHOWN,names.length);return[...names.slice(0,SHOWN).map(pathCell),...more>0?[`and ${more} more`]:[]]}__name(shown,
"shown");var titles={size:"Size",growth:"Growth",secrets:"Credentials",procfile:"Procfile",links:"Missing libraries","left-behind":"Left outside `/app`",dyno:"Dyno boot"},
outcomes={passed:"passed",warned:"**warned**",failed:"**failed**","not-run":"not run"},LINE=110;function checkBlocks(checks){if(checks.length===0)return[];let rows=checks.
map(({check,outcome,summary})=>[titles[check],outcomes[outcome],codeCell(summary)]);return[{kind:"table",head:["Check","Outcome",""],rows},...checks.flatMap(({check,
findings})=>findings.length===0?[]:[`${titles[check]}:`,{kind:"code",lines:findings.map(findingText).flatMap(text=>wrapped(text))}])]}__name(checkBlocks,"checkB\
locks");function checkDetails(checks,introduction){if(checks.length===0)return[];let isOpen=checks.some(({outcome})=>outcome==="failed");return details(`Checks:\
 ${countedOutcomes(checks)}`,[...introduction,...checkBlocks(checks)],isOpen)}__name(checkDetails,"checkDetails");function countedOutcomes(checks){let counts=Map.
groupBy(checks,({outcome})=>outcome);return["failed","warned","not-run","passed"].flatMap(outcome=>counts.has(outcome)?[`${counts.get(outcome)?.length} ${outcomes[outcome]}`]:
[]).join(", ").replaceAll("**","")}__name(countedOutcomes,"countedOutcomes");function findingText({level,message}){return`${level}: ${visibleText(message)}`}__name(
findingText,"findingText");function wrapped(line){return(line.match(new RegExp(`.{1,${LINE}}(?: +|$)|.{${LINE}}`,"gu"))??[line]).map((part,index)=>`${index===0?
"":"  "}${part.trimEnd()}`)}__name(wrapped,"wrapped");function signedSize(bytes){return bytes<0?`-${formatSize(-bytes)}`:`+${formatSize(bytes)}`}__name(signedSize,"signedSize");function percentOf(part,whole){return whole===
0?"\u2013":`${Math.round(100*part/whole)} %`}__name(percentOf,"percentOf");function signedPercentOf(delta,before){return before===0?"":`${delta<0?"":"+"}${(100*
delta/before).toFixed(1)} %`}__name(signedPercentOf,"signedPercentOf");function sizeOfLimit({sizeBytes,limitBytes}){return`${formatSize(sizeBytes)} of ${formatSize(
limitBytes)} (${percentOf(sizeBytes,limitBytes)})`}__name(sizeOfLimit,"sizeOfLimit");function knownChange({slug,comparison}){if(slug===null||comparison===null||comparison.kind==="none")return null;let before=comparison.sizeBytes;return{slug,with:comparison.
with,before,delta:slug.sizeBytes-before}}__name(knownChange,"knownChange");function referenceText(reference,nameOf){if(reference.kind==="release")return`v${reference.
version} on ${nameOf(reference.app)}`;let{branch,commit}=reference;return`${nameOf(branch)}${commit===null?"":` at ${nameOf(commit.slice(0,7))}`}`}__name(referenceText,
"referenceText");function changeText(change,nameOf){let other=referenceText(change.with,nameOf);return change.delta===0?`the same size as ${other}`:`${signedSize(
change.delta)} against ${other}`}__name(changeText,"changeText");function comparisonNotes(comparison,codeOf){switch(comparison?.kind){case void 0:return[];case"\
none":return[`Not compared: ${codeOf(comparison.reason)}.`];case"size":return[`Of the other slug, only the size is known (${formatSize(comparison.sizeBytes)}): ${codeOf(
comparison.reason)}.`];case"files":return comparison.isSameContent?["Both unpack to the same files."]:comparison.changedFiles===0?["No file differs in content, \
only modes or folders do."]:[]}}__name(comparisonNotes,"comparisonNotes");var SHOWN2={changed:100,largest:20};function fileBlocks(slug,comparison){return comparison?.kind==="files"?changedFiles(comparison):largestFiles(slug)}__name(fileBlocks,
"fileBlocks");function changedFiles({files,changedFiles:changedFiles2}){if(files.length===0)return[];let rows=files.slice(0,SHOWN2.changed).map(file=>[pathCell(
file.path),file.change,sizesCell(file),signedSize(file.delta.bytes)]),most=changedFiles2>rows.length?`, the biggest ${rows.length}`:"",title=`${changedFiles2} ${changedFiles2===
1?"file that differs":"files that differ"}${most}`;return details(title,[{kind:"table",head:["File","","Compressed","Change"],rows}])}__name(changedFiles,"chang\
edFiles");function sizesCell({change,before,after}){return change==="new"?formatSize(after.bytes):change==="gone"?formatSize(before.bytes):`${formatSize(before.
bytes)} \u2192 ${formatSize(after.bytes)}`}__name(sizesCell,"sizesCell");function largestFiles({largestFiles:largestFiles2,sizeBytes}){let rows=largestFiles2.slice(
0,SHOWN2.largest).map(({path,bytes})=>[pathCell(path),formatSize(bytes),percentOf(bytes,sizeBytes)]);return rows.length===0?[]:details("Largest files",[{kind:"t\
able",head:["File","Compressed","Share"],rows}])}__name(largestFiles,"largestFiles");function folderSizes({largestFolders:largestFolders2},deltas){let changes=new Map(deltas.filter(({changedFiles:changedFiles2})=>changedFiles2>0).map(delta=>[delta.
path,delta])),present=largestFolders2.map(({path,bytes})=>({path,bytes,change:changes.get(path)??null})),known=new Set(present.map(({path})=>path)),others=[...changes.
values()].filter(({path})=>!known.has(path));return[...present,...others.map(change=>({path:change.path,bytes:change.after.bytes,change}))]}__name(folderSizes,"\
folderSizes");function chooseFolders(folders,count){let children=Map.groupBy(folders,({path})=>parentOf(path)),chosen=new Map,choose=__name((candidates,weigh)=>{
for(let candidate of candidates){if(chosen.size>=count)return;let folder=narrowed(candidate,children,weigh);[...chosen.keys()].every(path=>areApart(path,folder.
path))&&chosen.set(folder.path,folder)}},"choose");return choose(changedFolders(folders),changeOf),choose(heaviest(folders,({bytes})=>bytes).filter(({path,bytes})=>bytes>
0&&levelOf(path)<=2),({path,bytes})=>levelOf(path)<=2?bytes:0),[...chosen.values()]}__name(chooseFolders,"chooseFolders");function otherFolders(folders,chosen){
let left=folders.filter(({path})=>!chosen.some(each=>each.path===path)),changed=heaviest(left,changeOf).filter(({change})=>change!==null),same=heaviest(left,({bytes})=>bytes).
filter(({change})=>change===null);return[...changed,...same]}__name(otherFolders,"otherFolders");function changedFolders(folders){let[first,...rest]=heaviest(folders,
changeOf).filter(folder=>changeOf(folder)!==0);return first===void 0?[]:[first,...rest.filter(each=>Math.abs(changeOf(each))>=.01*Math.abs(changeOf(first)))]}__name(
changedFolders,"changedFolders");function changeOf({change}){return change?.delta.bytes??0}__name(changeOf,"changeOf");function narrowed(folder,children,weigh){
let child=children.get(folder.path)?.find(each=>weigh(each)/weigh(folder)>=.8);return child===void 0?folder:narrowed(child,children,weigh)}__name(narrowed,"narr\
owed");function heaviest(folders,weigh){return folders.toSorted((a,b)=>Math.abs(weigh(b))-Math.abs(weigh(a))||(a.path<b.path?-1:1))}__name(heaviest,"heaviest");
function parentOf(path){let end=path.lastIndexOf("/");return end===-1?null:path.slice(0,end)}__name(parentOf,"parentOf");function levelOf(path){return path.split(
"/").length}__name(levelOf,"levelOf");function areApart(a,b){return a!==b&&!a.startsWith(`${b}/`)&&!b.startsWith(`${a}/`)}__name(areApart,"areApart");var SHOWN3={first:10,rest:50};function folderBlocks(slug,comparison){let isCompared=comparison?.kind==="files",folders=folderSizes(slug,isCompared?comparison.folders:
[]),chosen=chooseFolders(folders,SHOWN3.first),rest=otherFolders(folders,chosen),tableOf=__name(rows=>rows.length===0?[]:[folderTable(rows,{sizeBytes:slug.sizeBytes,
isCompared})],"tableOf");return{first:tableOf(chosen),rest:details(moreOf(rest.length),tableOf(rest.slice(0,SHOWN3.rest)))}}__name(folderBlocks,"folderBlocks");
function moreOf(count){let most=count>SHOWN3.rest?`, the first ${SHOWN3.rest}`:"";return`${count} more ${count===1?"folder":"folders"}${most}`}__name(moreOf,"mo\
reOf");function folderTable(folders,{sizeBytes,isCompared}){let rows=folders.map(({path,bytes,change})=>[pathCell(`${path}/`),formatSize(bytes),percentOf(bytes,
sizeBytes),...isCompared?[changeCell(change)]:[]]);return{kind:"table",head:["Folder","Compressed","Share",...isCompared?["Change"]:[]],rows}}__name(folderTable,
"folderTable");function changeCell(change){if(change===null)return"";let{before,after,delta}=change,isEmpty=__name(({bytes,uncompressedBytes})=>bytes===0&&uncompressedBytes===
0,"isEmpty"),what=isEmpty(before)?", new":isEmpty(after)?", gone":"";return`**${signedSize(delta.bytes)}**${what}`}__name(changeCell,"changeCell");function releaseTable(releases,areLinked){let wanted=[["Wave",releases.some(({wave})=>wave>1),({wave})=>String(wave)],["App",!0,release=>appCell(release,areLinked)],
["Before",releases.some(each=>each.previousVersion!==null),each=>versionCell(each.previousVersion)],["Release",!0,({version:version2})=>versionCell(version2)],[
"Status",!0,({status,reason})=>reason===""?status:`${status}: ${codeCell(reason)}`],["When",releases.some(({moments})=>moments.length>0),({moments})=>codeCell(timesOf(
moments))]].filter(([,isWanted])=>isWanted);return{kind:"table",head:wanted.map(([head])=>head),rows:releases.map(release=>wanted.map(([,,cell])=>cell(release)))}}
__name(releaseTable,"releaseTable");function appCell({app,webUrl},isLinked){let isPlain=webUrl!==null&&/^https?:\/\/[\w.:/-]+$/.test(webUrl);return isLinked&&isPlain?
`[${codeCell(app)}](${webUrl})`:codeCell(app)}__name(appCell,"appCell");function versionCell(version2){return version2===null?"":`v${version2}`}__name(versionCell,
"versionCell");function timesOf(moments){return moments.map(({what,atMs},at)=>{let before=moments[at-1];return before===void 0?`${what} after ${formatDuration(atMs)}`:
`${what} +${formatDuration(Math.max(0,atMs-before.atMs))}`}).join(", ")}__name(timesOf,"timesOf");var MB=2**20,SLICES=8,THINNEST_SLICE=.02,LEAST_BYTES=.01*MB,LEAST_ROOM=.02,LINE_STYLE='%%{init: {"xyChart": {"height": 320}, "themeVariables": {"xyChart": {"plo\
tColorPalette": "#0969da"}}}}%%';function slugCharts(report){return report.slug===null?[]:[folderPie(report.slug),sizeLine(report)].filter(chart=>chart!==null)}
__name(slugCharts,"slugCharts");function folderPie(slug){let least=Math.max(LEAST_BYTES,THINNEST_SLICE*slug.sizeBytes),largest=chooseFolders(folderSizes(slug,[]),
SLICES).filter(({bytes})=>bytes>=least);if(largest.length===0)return null;let rest=slug.sizeBytes-largest.reduce((sum,{bytes})=>sum+bytes,0),slices=[...largest.
map(({path,bytes})=>({name:`${path}/`,bytes})),...rest>=LEAST_BYTES?[{name:"all other",bytes:rest}]:[]],labels=distinctLabels(slices.map(({name})=>name));return mermaidBlock(
["pie showData","  title Where the slug is large, in MB",...slices.map(({bytes},index)=>`  "${labels[index]}" : ${(bytes/MB).toFixed(2)}`)])}__name(folderPie,"f\
olderPie");function sizeLine({slug,history,app,releases}){if(slug===null||history.length===0)return null;let released=releases.find(release=>release.app===app&&
release.status==="succeeded")?.version??null,points=[...history.toReversed().map(({version:version2,sizeBytes})=>({name:`v${version2}`,sizeBytes})),{name:released===
null?"this":`v${released}`,sizeBytes:slug.sizeBytes}],sizes=points.map(({sizeBytes})=>sizeBytes/MB),[least,most]=[Math.min(...sizes),Math.max(...sizes)],room=Math.
max((most-least)/10,most*LEAST_ROOM);return mermaidBlock([LINE_STYLE,"xychart-beta",'  title "Slug size of the last releases, in MB"',`  x-axis [${points.map(({
name})=>`"${name}"`).join(", ")}]`,`  y-axis "MB" ${Math.max(0,least-room).toFixed(2)} --> ${(most+room).toFixed(2)}`,`  line [${sizes.map(size=>size.toFixed(2)).
join(", ")}]`])}__name(sizeLine,"sizeLine");function slugTable(slug,comparison){return{kind:"table",head:["Slug",""],rows:[["Compressed",sizeOfLimit(slug)],...changeRow(slug,comparison),["From the base / \
from this commit",`${formatSize(slug.baseBytes)} / ${formatSize(slug.appBytes)}`],["Unpacked",`${formatSize(slug.uncompressedBytes)} in ${slug.entries} entries`],
["Process types",slug.processTypes.map(codeCell).join(", ")],["Checksum",codeCell(slug.checksum)]]}}__name(slugTable,"slugTable");function changeRow(slug,comparison){
let change=knownChange({slug,comparison});if(change===null)return[];let percent=signedPercentOf(change.delta,change.before);return[["Change",`${changeText(change,
codeCell)}${change.delta===0||percent===""?"":` (${percent})`}`]]}__name(changeRow,"changeRow");var PROJECT={name:"heroku-docker-release",url:"https://github.com/org/heroku-docker-release"},LONGEST=6e4,NEARLY_FULL=.9,SAID_BY_BUILD="The build of this pull r\
equest says:";function commentMarker(commentKey){return`<!-- heroku-docker-release:slug:${commentKey.replace(/[^a-z0-9-]/g,"-")} -->`}__name(commentMarker,"comm\
entMarker");function renderComment(report,links,now){let{failure,releases,slug}=report,frame=[commentMarker(report.commentKey),`### ${commentHeadline(report)}`],
footer=footerLine(report,links),room=LONGEST-[...frame,footer].join(`

`).length-4,saidBy=report.isFromFile===!0?[SAID_BY_BUILD]:[],said=[...failure===null?[]:[codeBlock(failure.message)],...notes(report)],body=renderBlocks([...said.
length===0?[]:[...saidBy,...said],...releases.length===0?[]:[releaseTable(releases,!1)],...slug===null?[]:slugBlocks(report,slug),...checkDetails(report.checks,
saidBy),...slug===null?[]:details("What could go",adviceTable(slug.advice)),...baseDetails(report,now),...details("Time",stepTable(report.steps))],room);return[
...frame,...body===""?[]:[body],footer].join(`

`)}__name(renderComment,"renderComment");function commentHeadline(report){let{slug,failure}=report,change=knownChange(report);return[slug===null?"No slug":`${mark(
slug)}Slug ${sizeOfLimit(slug)}`,...change===null?[]:[changeText(change,codeSpan)],...failure===null?[]:["the run failed"]].join(", ")}__name(commentHeadline,"c\
ommentHeadline");function mark({sizeBytes,limitBytes}){return sizeBytes>limitBytes?"\u26D4 ":sizeBytes>NEARLY_FULL*limitBytes?"\u26A0\uFE0F ":""}__name(mark,"ma\
rk");function notes({base,comparison,failure,skipped}){let isStale=base!==null&&base.freshness.kind!=="fresh";return[...comparisonNotes(comparison,codeSpan),...isStale?
[`**The base is stale**: ${codeSpan(describeStaleness(base.freshness,base.builtAt))}.`]:[],...skipped!==""&&failure===null?[`Not released: ${codeSpan(skipped)}.`]:
[]]}__name(notes,"notes");function slugBlocks(report,slug){let folders=folderBlocks(slug,report.comparison);return[...folders.first,...folders.rest,...fileBlocks(
slug,report.comparison),...details("Charts",slugCharts(report)),...details("Slug",[slugTable(slug,report.comparison)])]}__name(slugBlocks,"slugBlocks");function baseDetails({
base},now){return base===null?[]:details("Base",[baseTable(base,now)])}__name(baseDetails,"baseDetails");function footerLine({commit},{runUrl,commitUrl}){return[
...runUrl===null?[]:[linkTo(runUrl,"This run")],...commit===null?[]:[linkTo(commitUrl,codeSpan(commit.slice(0,7)))],linkTo(PROJECT.url,PROJECT.name)].join(" \xB7 ")}
__name(footerLine,"footerLine");function linkTo(url,text){return url!==null&&/^https?:\/\/[\w.:/-]+$/.test(url)?`[${text}](${url})`:text}__name(linkTo,"linkTo");var commentable=new Set([...PULL_REQUEST_EVENTS,"pull_request_target"]);async function readPullRequest(environment){if(environment.GITHUB_ACTIONS!=="true")return none(
"this is no run of GitHub Actions");let event=environment.GITHUB_EVENT_NAME??"";return commentable.has(event)?ofPullRequest(event,await readEventPayload(environment)):
event==="workflow_run"?afterRun(await readEventPayload(environment)):none(`this run was set off by ${event||"an unknown event"}, not by a pull request`)}__name(
readPullRequest,"readPullRequest");function headSha(event){return event.kind==="pull-request"?event.headSha:event.kind==="workflow-run"?event.head.sha:null}__name(
headSha,"headSha");function ofPullRequest(event,payload){let number=fieldAt(payload,"pull_request","number"),sha=fieldAt(payload,"pull_request","head","sha"),baseBranch=fieldAt(
payload,"pull_request","base","ref");return!isNumber(number)||!isSha(sha)||!isName(baseBranch)?none(`the event ${event} does not say which pull request it is of`):
{kind:"pull-request",number,headSha:sha,head:headOf(payload),isOpen:fieldAt(payload,"pull_request","state")==="open",baseBranch,isFork:isFromFork(fieldAt(payload,
"pull_request","head","repo","full_name"),payload)}}__name(ofPullRequest,"ofPullRequest");function headOf(payload){let[repository,branch]=[fieldAt(payload,"pull\
_request","head","repo","full_name"),fieldAt(payload,"pull_request","head","ref")];return isName(repository)&&isName(branch)?{owner:repository.split("/")[0]??"",
branch}:null}__name(headOf,"headOf");function afterRun(payload){let field=__name((...path)=>fieldAt(payload,"workflow_run",...path),"field"),event=field("event");
if(event!=="pull_request")return none(`the run before this one was set off by ${isName(event)?event:"an unknown event"}, not by pull_request`);let[owner,branch,
sha]=[field("head_repository","owner","login"),field("head_branch"),field("head_sha")];if(!isName(owner)||!isName(branch)||!isSha(sha))return none("the event do\
es not say of which branch the run before this one was; its fork may be gone");let runUrl=field("html_url");return{kind:"workflow-run",head:{owner,branch,sha},runUrl:isPage(
runUrl)?runUrl:null}}__name(afterRun,"afterRun");function none(reason){return{kind:"none",reason}}__name(none,"none");function isNumber(value){return Number.isSafeInteger(
value)&&Number(value)>0}__name(isNumber,"isNumber");function isSha(value){return typeof value=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)}__name(isSha,
"isSha");function isName(value){return typeof value=="string"&&value!==""}__name(isName,"isName");function isPage(value){return typeof value=="string"&&/^https?:\/\/[\w.:/-]+$/.
test(value)}__name(isPage,"isPage");async function findPullRequestOfHead(github,head){let doing=`look for the pull request of ${JSON.stringify(`${head.owner}:${head.branch}`)}`;return(await github.
run(doing,async({api})=>{let{data}=await api.request("GET /repos/{owner}/{repo}/pulls",{owner:github.repository.owner,repo:github.repository.name,head:`${head.owner}\
:${head.branch}`,state:"open",per_page:100});try{return data.map(readCandidate)}catch(error){let happened=`the reply cannot be read (${errorMessage(error)})`;throw new LostReplyError(
`Could not ${doing}: ${happened}. Check GITHUB_API_URL.`,{trouble:null,cause:error})}})).filter(({pullRequest,owner,branch})=>pullRequest.isOpen&&pullRequest.headSha===
head.sha&&branch===head.branch&&owner.toLowerCase()===head.owner.toLowerCase()).map(({pullRequest})=>pullRequest).sort((a,b)=>b.number-a.number)[0]??null}__name(
findPullRequestOfHead,"findPullRequestOfHead");function readCandidate(value){let record=readRecord(value,"pull request"),head=readRecord(record.head,"head");return{
pullRequest:{number:readInteger(record,"number"),headSha:readText(head,"sha"),isOpen:readText(record,"state")==="open",baseBranch:readText(readRecord(record.base,
"base"),"ref")},owner:readNullable(head,"user",(fields,name)=>readText(readRecord(fields[name],name),"login"))??"",branch:readText(head,"ref")}}__name(readCandidate,
"readCandidate");async function listMarkedComments(conversation,marker){let{api,limits,pullRequest}=conversation,pages=api.paginate.iterator("GET /repos/{owner}/{repo}/issues/{i\
ssue_number}/comments",{...placeOf(conversation),issue_number:pullRequest,per_page:100}),marked=[],pageCount=0;for await(let{data}of pages){if(pageCount+=1,pageCount>
limits.mostPages)throw endless(conversation);let comments=readReply(conversation,()=>data.map(readComment));marked.push(...comments.filter(({body})=>body.startsWith(
marker)))}return marked}__name(listMarkedComments,"listMarkedComments");async function createComment(conversation,body){let{data}=await conversation.api.request(
"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...placeOf(conversation),issue_number:conversation.pullRequest,body});return readReply(conversation,
()=>readComment(data))}__name(createComment,"createComment");async function editComment(conversation,id,body){let{data}=await conversation.api.request("PATCH /r\
epos/{owner}/{repo}/issues/comments/{comment_id}",{...placeOf(conversation),comment_id:id,body});return readReply(conversation,()=>readComment(data))}__name(editComment,
"editComment");function placeOf({repository}){return{owner:repository.owner,repo:repository.name}}__name(placeOf,"placeOf");function readReply({pullRequest},read){
try{return read()}catch(error){throw new LostReplyError(`Could not comment on pull request #${pullRequest}: the reply cannot be read (${errorMessage(error)}). C\
heck GITHUB_API_URL.`,{trouble:null,cause:error})}}__name(readReply,"readReply");function readComment(value){let comment=readRecord(value,"comment"),{body}=comment;
return{id:readInteger(comment,"id"),url:readText(comment,"html_url"),body:typeof body=="string"?body:"",author:readNullable(comment,"user",readAuthor)}}__name(readComment,
"readComment");function readAuthor(comment,name){let user=comment[name];return isRecord(user)?{login:readText(user,"login"),type:readText(user,"type")}:null}__name(
readAuthor,"readAuthor");function endless({pullRequest,limits}){let happened=`its list of comments does not end after ${limits.mostPages} pages, more than a pul\
l request can have`;return new GitHubError(`Could not comment on pull request #${pullRequest}: ${happened}. Check GITHUB_API_URL.`,{trouble:null})}__name(endless,
"endless");var ACTIONS={login:"github-actions[bot]",type:"Bot"};async function findOwnComment(conversation,marker){let marked=await listMarkedComments(conversation,marker),
byActions=marked.filter(isByActions),ours=byActions.length>0||marked.length===0?byActions:await ofViewer(conversation,marked),newest=ours.reduce((last,each)=>last===
null||each.id>last.id?each:last,null);return newest!==null&&ours.length>1&&conversation.log.info(`Pull request #${conversation.pullRequest} has ${ours.length} c\
omments of ours for this slug. The last, ${newest.url}, is kept up to date; the others can be deleted.`),newest}__name(findOwnComment,"findOwnComment");function isByActions({
author}){return author?.login===ACTIONS.login&&author.type===ACTIONS.type}__name(isByActions,"isByActions");async function ofViewer(conversation,marked){let login=await viewerLogin(
conversation);return marked.filter(({author})=>author?.login===login)}__name(ofViewer,"ofViewer");async function viewerLogin({api,pullRequest,signal}){try{let{viewer}=await api.
graphql("{ viewer { login } }");if(typeof viewer.login=="string")return viewer.login;throw new TypeError('"login" is no text')}catch(error){if(signal.aborted||error instanceof
GitHubError||error instanceof LostReplyError)throw error;let why=`GitHub does not say whether a comment with our marker is ours (${errorMessage(error)})`;throw new GitHubError(
`Could not comment on pull request #${pullRequest}: ${why}. Leave \`github-token\` at its default.`,{trouble:null,cause:error})}}__name(viewerLogin,"viewerLogin");var LOOK_AFTER_MS=[1e3,4e3],MOST_CREATIONS=2;async function putComment(github,wanted){let{repository,limits,log,clock}=github,{pullRequest}=wanted;try{if(!wanted.
body.startsWith(wanted.marker))throw new Error("the body of a comment must begin with its marker");return await github.run(`comment on pull request #${pullRequest}`,
errand=>put({...errand,repository,limits,log,clock,pullRequest},wanted))}catch(error){github.signal.throwIfAborted();let isExpected=error instanceof ActionError,
reason=`${isExpected?"":`Could not comment on pull request #${pullRequest}: `}${errorMessage(error)}`;return!isExpected&&error instanceof Error&&github.log.debug(
error.stack??""),{kind:"failed",reason}}}__name(putComment,"putComment");async function put(place2,wanted){let found=await findOwnComment(place2,wanted.marker);
return found!==null?await update(place2,found,wanted.body):wanted.mayCreate?await create(place2,wanted):{kind:"not-needed"}}__name(put,"put");async function update(place2,found,body){
if(sameText(found.body,body))return{kind:"unchanged",url:found.url};let{url}=await editComment(place2,found.id,body);return{kind:"updated",url}}__name(update,"u\
pdate");async function create(place2,wanted){for(let creations=1;;creations+=1)try{let{url}=await createComment(place2,wanted.body);return{kind:"created",url}}catch(error){
if(!(error instanceof LostReplyError))throw error;place2.log.info(`${error.message} Looking whether the comment was made.`);let found=await lookFor(place2,wanted.
marker);if(found!==null)return await update(place2,found,wanted.body),{kind:"created",url:found.url};if(creations===MOST_CREATIONS)throw error}}__name(create,"c\
reate");async function lookFor(place2,marker){for(let waitMs of LOOK_AFTER_MS){await place2.clock.wait(waitMs,place2.signal);let found=await findOwnComment(place2,
marker);if(found!==null)return found}return null}__name(lookFor,"lookFor");function sameText(stored,wanted){let plain=__name(text=>text.replace(/\r\n?/g,`
`).trimEnd(),"plain");return plain(stored)===plain(wanted)}__name(sameText,"sameText");var NAMED=5;function isWorthComment(report,threshold){if(report.failure!==null||report.checks.some(({outcome})=>outcome==="failed"))return!0;if(report.slug===null)
return!1;let change=knownChange(report);return change===null||!isBelow(change,threshold)}__name(isWorthComment,"isWorthComment");function isBelow({delta,before},{
share,bytes}){let size=Math.abs(delta);return(share===null||size<share*before)&&(bytes===null||size<bytes)}__name(isBelow,"isBelow");function growthCheck(report,limits){
let problem=growthProblem(report,limits),of=__name((outcome,summary)=>({check:"growth",outcome,summary,findings:[]}),"of");if(problem!==null)return{problem,check:of(
"failed","more than comment-fail-on allows")};if(!((limits.growthShare!==null||limits.growthBytes!==null)&&knownChange(report)===null))return{problem,check:of("\
passed","within comment-fail-on")};let{comparison}=report;return{problem,check:of("not-run",comparison?.kind==="none"?comparison.reason:"nothing is compared")}}
__name(growthCheck,"growthCheck");function growthProblem(report,limits){let{slug}=report;if(slug===null)return null;let change=knownChange(report),faults=[...limits.
sizeBytes!==null&&slug.sizeBytes>limits.sizeBytes?[sizeFault(slug,limits.sizeBytes)]:[],...change===null?[]:growthFaults(change,limits)];if(faults.length===0)return null;
let grown=grownFolders(report);return[...faults,...grown.length>0?["What grew most:",...grown]:["Largest folders:",...largestFolders(slug)],"Leave out what the \
dyno does not need (.slugignore, or the base), or raise comment-fail-on if it is meant to be so."].join(`
`)}__name(growthProblem,"growthProblem");function sizeFault({sizeBytes},limit){return`The slug is ${formatSize(sizeBytes)}, ${exact(sizeBytes-limit)} more than \
the ${formatSize(limit)} of comment-fail-on.`}__name(sizeFault,"sizeFault");function growthFaults(change,{growthBytes,growthShare}){let{before,delta}=change,allowed=[
...growthBytes===null?[]:[{bytes:growthBytes,text:formatSize(growthBytes)}],...growthShare===null?[]:[{bytes:growthShare*before,text:`${Number((growthShare*100).
toFixed(3))} %, here ${formatSize(growthShare*before)}`}]].filter(({bytes})=>delta>bytes);if(allowed.length===0)return[];let percent=signedPercentOf(delta,before);
return[`${`The slug grew by ${exact(delta)}${percent===""?"":`, ${percent},`} against ${referenceText(change.with,name=>name)}, to ${formatSize(before+delta)}`}\
; comment-fail-on allows ${allowed.map(({text})=>text).join(" and ")}.`]}__name(growthFaults,"growthFaults");function exact(bytes){return bytes<2**10?formatSize(
bytes):`${formatSize(bytes)} (${bytes} bytes)`}__name(exact,"exact");function grownFolders({slug,comparison}){if(slug===null||comparison?.kind!=="files")return[];
let grown=comparison.folders.filter(({delta})=>delta.bytes>0);return chooseFolders(folderSizes(slug,grown),NAMED).flatMap(({path,change})=>change===null?[]:[{path,
bytes:change.delta.bytes}]).map(({path,bytes})=>`  ${signedSize(bytes)}  ${folderName(path)}`)}__name(grownFolders,"grownFolders");function largestFolders(slug){
return chooseFolders(folderSizes(slug,[]),NAMED).map(({path,bytes})=>`  ${formatSize(bytes)} (${percentOf(bytes,slug.sizeBytes)})  ${folderName(path)}`)}__name(
largestFolders,"largestFolders");function folderName(path){return`${cutInMiddle(path,200)}/`}__name(folderName,"folderName");async function commentOnPullRequest(comment){let{report,event,github,policy,links,log,now}=comment;if(policy.comment==="never")return{kind:"not-needed"};let found=await findPullRequest(
event,github);if(found.kind==="failed")return log.warning(`No comment on the pull request: ${found.reason}`),found;if(found.kind==="none")return log[found.isWorthNotice?
"notice":"info"](`No comment: ${found.reason}.`),{kind:"not-needed"};let outcome=await putComment(github,{pullRequest:found.number,marker:commentMarker(report.commentKey),
body:renderComment({...report,commit:headSha(event)},links,now),mayCreate:policy.comment==="always"||isWorthComment(report,policy.commentThreshold)});return tell(
outcome,found.number,log),outcome}__name(commentOnPullRequest,"commentOnPullRequest");async function commentOnRun(report,inputs,world){let{environment,log}=world,
{githubToken,comment}=inputs,[run,github]=[readGitHubRun(environment),gitHubOfRun(githubToken,world)];if(!(run===null||github===null||comment==="never"))try{let event=await readPullRequest(
environment);if(event.kind==="none")return log.debug(`No comment: ${event.reason}.`);if(event.kind==="pull-request"&&event.isFork&&environment.GITHUB_EVENT_NAME!==
"pull_request_target"){log.notice("No comment from here: a run on a pull request from a fork may not write one. A workflow_run with slug-comment may; see docs/p\
ull-requests.md.");return}let links=commentLinks(run,event);await commentOnPullRequest({report,event,github,policy:inputs,links,log,now:Date.now()})}catch(error){
log.debug(errorTrace(error)),log.warning(`No comment on the pull request: ${errorMessage(error)}`)}}__name(commentOnRun,"commentOnRun");function commentLinks(run,event){
let sha=headSha(event);return{runUrl:event.kind==="workflow-run"?event.runUrl:run.runUrl,commitUrl:sha===null?null:`${run.repositoryUrl}/commit/${sha}`}}__name(
commentLinks,"commentLinks");async function findPullRequest(event,github){switch(event.kind){case"none":return{kind:"none",reason:event.reason,isWorthNotice:!1};case"\
pull-request":{let{number,isOpen,head,headSha:sha}=event;if(!isOpen)return{kind:"none",reason:`pull request #${number} is closed`,isWorthNotice:!1};let found=head===
null?null:await findByHead({...head,sha},github);return found===null||found.kind==="open"?{kind:"open",number}:found}case"workflow-run":return findByHead(event.
head,github)}}__name(findPullRequest,"findPullRequest");async function findByHead(head,github){try{let found=await findPullRequestOfHead(github,head);if(found?.
isOpen)return{kind:"open",number:found.number}}catch(error){return github.signal.throwIfAborted(),github.log.debug(errorTrace(error)),{kind:"failed",reason:errorMessage(
error)}}return{kind:"none",reason:`no open pull request has ${head.owner}:${head.branch} at ${head.sha.slice(0,7)}. It was closed, or there was a push since, wh\
ose own run comments`,isWorthNotice:!0}}__name(findByHead,"findByHead");function tell(outcome,pullRequest,log){switch(outcome.kind){case"failed":log.warning(`No\
 comment on the pull request: ${outcome.reason}`);return;case"not-needed":log.info(`No comment on pull request #${pullRequest}: the change is too small for a ne\
w one (comment-threshold).`);return;default:log.info(`Comment on pull request #${pullRequest} ${outcome.kind}: ${outcome.url}`)}}__name(tell,"tell");import{posix}from"node:path";function globExpression(glob){let alternatives=expandBraces(glob);return alternatives===null?null:new RegExp(`^(?:${alternatives.map(pathExpression).join("|")})\
$`,"su")}__name(globExpression,"globExpression");function expandBraces(glob){let found=firstBraces(glob);if(found===null)return[glob];let expanded=[];for(let choice of found.
choices){let rest=expandBraces(found.before+choice+found.after);if(rest===null||expanded.length+rest.length>1e3)return null;expanded.push(...rest)}return expanded}
__name(expandBraces,"expandBraces");function firstBraces(glob){let[open,from,depth]=[-1,0,0],choices=[];for(let at=0;at<glob.length;at+=1){let letter=glob[at];if(letter===
"\\")at+=1;else if(letter==="{"&&depth++===0)[open,from]=[at,at+1];else if(letter===","&&depth===1)from=choices.push(glob.slice(from,at))&&at+1;else if(letter===
"}"&&depth>0&&--depth===0)return choices.push(glob.slice(from,at)),{before:glob.slice(0,open),choices,after:glob.slice(at+1)}}return null}__name(firstBraces,"fi\
rstBraces");function pathExpression(glob){let segments=glob.split("/");return segments.map((segment,index)=>{let isLast=index===segments.length-1;return segment===
"**"&&!isLast?"(?:(?!\\.)[^/]+/)*":segmentExpression([...segment])+(isLast?"":"/")}).join("")}__name(pathExpression,"pathExpression");function segmentExpression(letters){
let expression=/^[*?[]/.test(letters[0]??"")?"(?!\\.)":"";for(let at=0;at<letters.length;at+=1){let letter=letters[at]??"";if(letter==="*")expression+="[^/]*";else if(letter===
"?")expression+="[^/]";else if(letter==="["){let found=readClass(letters,at+1);if(found===null)return"(?!)";expression+=found.expression,at=found.end}else expression+=
literal(letter==="\\"?letters[++at]??letter:letter)}return expression}__name(segmentExpression,"segmentExpression");function readClass(letters,start){let isNegated=letters[start]===
"^"||letters[start]==="!",at=isNegated?start+1:start,ranges="",read=__name(()=>(letters[at]==="\\"&&(at+=1),letters[at++]),"read");for(;letters[at]!=="]";){let low=read(),
isRange=letters[at]==="-"&&letters[at+1]!=="]";isRange&&(at+=1);let high=isRange?read():low;if(low===void 0||high===void 0)return null;ranges+=`${literal(low)}${low<=
high?"-":""}${literal(high)}`}return{expression:isNegated?`[^/${ranges}]`:`(?!/)[${ranges}]`,end:at}}__name(readClass,"readClass");function literal(letter){return`\
\\u{${letter.codePointAt(0)?.toString(16)}}`}__name(literal,"literal");function slugExclusion(slugignore){let patterns=slugignore.split(`
`).map(line=>line.split("#")[0]??"").flatMap(line=>line.split(/\s+/)).filter(word=>word!=="").flatMap(readPattern);return(path,isDirectory)=>{if(path===".git")return!0;
if(patterns.length===0)return!1;let text=pathText(path);return patterns.some(({text:ofText,bytes,directoriesOnly})=>{if(directoriesOnly&&!isDirectory)return!1;let end=directoriesOnly?
"/":"";return text===null?bytes.test(path+end):ofText.test(text+end)})}}__name(slugExclusion,"slugExclusion");function readPattern(word){let fromRoot=posix.normalize(
word).replace(/^\/+/,"");if(/^\.{0,2}\/?$|^\.\.\//.test(fromRoot))return[];let glob=word.includes("/")?fromRoot:`**/${fromRoot}`,[text,bytes]=[globExpression(glob),
globExpression(bytePath(glob))];if(text===null||bytes===null)throw new ActionError(`The braces of '${cutText(word,60)}' in .slugignore stand for too many names.\
 Write fewer.`);return[{text,bytes,directoriesOnly:word.endsWith("/")}]}__name(readPattern,"readPattern");function namedPaths(paths,count=paths.length){let more=count-Math.min(5,paths.length);return`${paths.slice(0,5).join(", ")}${more>0?` and ${more} more`:""}`}__name(
namedPaths,"namedPaths");var passwordPlaces=[/(^|\/)\.env(\.(local|production|development|staging|test)(\.local)?)?$/,/(^|\/)(\.netrc|\.pgpass|\.pypirc|\.git-credentials|\.git\/config)$/,
/(^|\/)(\.docker\/config\.json|\.aws\/credentials|\.kube\/config)$/,/(^|\/)\.config\/gcloud\/application_default_credentials\.json$/],keyPlaces=[/(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
/(^|\/)(privkey|private[-_]?key|([^/]*[-_])?key)\.pem$/,/(^|\/)(private|privkey|server|tls)\.key$/,/(^|\/)config\/(master|credentials\/[^/]+)\.key$/],published=/(^|\/)(node_modules|(site|dist)-packages|gems\/[^/]+-\d[^/]*)\//;
function looksLikeSecret(path){let is=__name(place2=>place2.test(path),"is");return passwordPlaces.some(is)||keyPlaces.some(is)&&!published.test(path)}__name(looksLikeSecret,
"looksLikeSecret");function isSecretFile({path,type}){return(type==="file"||type==="hardlink")&&looksLikeSecret(path)}__name(isSecretFile,"isSecretFile");function secretFiles({
entries}){return entries.filter(isSecretFile).map(({path})=>path)}__name(secretFiles,"secretFiles");function noteSecrets(manifest,log){let secrets=secretFiles(manifest);
secrets.length>0&&log.warning(`${namedPaths(secrets)}: the slug holds what looks like credentials. Name it in .dockerignore, and use config vars.`)}__name(noteSecrets,
"noteSecrets");function refuseSecrets(manifest){let secrets=secretFiles(manifest);if(secrets.length>0)throw new ActionError(`The slug holds what looks like cred\
entials, and slug-secrets is fail; nothing was sent to Heroku: ${namedPaths(secrets)}. Name it in .dockerignore and use config vars; where the dyno has no use f\
or it, .slugignore leaves it out as well.`)}__name(refuseSecrets,"refuseSecrets");function readShownPath(shown2){return shown2.split(/(\\x[0-9a-f]{2})/).map((part,index)=>index%2===0?bytePath(part):String.fromCharCode(Number.parseInt(part.slice(
2),16))).join("")}__name(readShownPath,"readShownPath");function slugignoreLines(roots,others){let stays=new StayingPaths(others);return[...grouped(roots,({path,glob})=>`${hiddenPart(path)} ${glob}`)].flatMap(group=>{
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
get(key)??[],place2])}}of({path,type}){return type==="directory"?this.#folder(path):this.#folder(parentOf2(path))??this.#at(path,"file")}#folder(path){if(path===
""||path===".")return null;let known=this.#folders.get(path);if(known!==void 0)return known;let found=this.#folder(parentOf2(path))??this.#at(path,"folder");return this.#folders.
set(path,found),found}#at(path,type){let parent=parentOf2(path),name=path.slice(parent===""?0:parent.length+1);for(let from=0;from>=0;from=name.indexOf(".",from+
1)){let found=this.#byName.get(name.slice(from))?.find(place2=>place2.type===type&&isNamed(place2.name,name)&&this.#fits(place2,parent));if(found!==void 0)return{
kind:found.kind,path,glob:found.name}}return null}#fits({within,beside,notBeside},parent){let isThere=__name(path=>this.#paths.has(posix2.join(parent,path)),"is\
There");return within.test(parent)&&(beside===null||isThere(beside))&&!notBeside.some(isThere)}};function parentOf2(path){return path.slice(0,Math.max(0,path.lastIndexOf(
"/")))}__name(parentOf2,"parentOf");function isNamed(glob,name){let star=glob.indexOf("*");return star<0?glob===name:name.startsWith(glob.slice(0,star))&&name.endsWith(
glob.slice(star+1))&&(star>0||name[0]!==".")}__name(isNamed,"isNamed");function filesTwice(entries){let large=entries.filter(({type,size})=>type==="file"&&size>=10240),ofBase=new Set(large.filter(({origin})=>origin==="base").map(({
digest})=>digest));return large.filter(({origin,digest})=>origin==="app"&&digest!==void 0&&ofBase.has(digest))}__name(filesTwice,"filesTwice");function adviceClaims(entries,leastBytes){let untold=new Set;for(;;){let claims=allClaims(entries,untold),small=claims.filter(({kind,bytes})=>kind!=="secrets"&&
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
edElsewhere");function lastName(path){return literalGlob(path.slice(path.lastIndexOf("/")+1)).glob}__name(lastName,"lastName");var MOST_SLUGIGNORE_LINES=1e3,MOST_PATHS=10,MOST_LINES=50,WORTHWHILE={share:.005,bytes:100*1024};function adviseOn({entries}){let slugBytes=entries.reduce((sum,{
compressedBytes})=>sum+compressedBytes,0),least=Math.max(WORTHWHILE.bytes,slugBytes*WORTHWHILE.share);return adviceClaims(entries,least).map(claim=>advise(claim,
entries)).filter(({kind,bytes,count})=>kind==="secrets"?count>0:bytes>=least).toSorted((a,b)=>+(b.kind==="secrets")-+(a.kind==="secrets")||b.bytes-a.bytes)}__name(
adviseOn,"adviseOn");function advise(claim,entries){let{title,build,caution}=adviceSubjects[claim.kind],told=claim.isIgnorable?ignorable(claim,entries):{...claim,
lines:[]},roots=told.roots.toSorted((a,b)=>b.bytes-a.bytes||(a.path<b.path?-1:1));return{kind:claim.kind,title,bytes:roots.reduce((sum,{bytes})=>sum+bytes,0),paths:roots.
slice(0,MOST_PATHS).map(({path})=>path),count:roots.length,remedy:{slugignore:told.lines,build,caution}}}__name(advise,"advise");function ignorable({kind,roots,
claimed},entries){let lines=slugignoreLines(roots,entries.filter(entry=>!claimed.has(entry))).map(({line,roots:left})=>({line,left,bytes:left.reduce((sum,{bytes})=>sum+
bytes,0)})).toSorted((a,b)=>b.bytes-a.bytes||(a.line<b.line?-1:1));if(kind==="secrets")return{roots,lines:lines.slice(0,MOST_SLUGIGNORE_LINES).map(({line})=>line)};
let kept=lines.slice(0,MOST_LINES);return{roots:kept.flatMap(({left})=>left),lines:kept.map(({line})=>line)}}__name(ignorable,"ignorable");function noteAdvice(advice,log){
for(let{kind,title,bytes,paths,count,remedy}of advice){if(kind==="secrets")continue;let lines=remedy.slugignore.length===0?"":` Or in .slugignore: ${namedPaths(
remedy.slugignore)}.`,caution=remedy.caution===null?"":` ${remedy.caution}`;log.info(`Could go, ${formatSize(bytes)}: ${title} (${namedPaths(paths,count)}). ${remedy.
build}${lines}${caution}`)}}__name(noteAdvice,"noteAdvice");export{isRecord,readRecord,readText,readTime,readInteger,readBoolean,readNullable,RemoteError,NoReplyError,UnreadableReplyError,CancelledCallError,GitHubError,LostReplyError,
systemClock,endpointProblem,timeLimit,troubleOfStatus,parseRetryAfter,withRetries,oneLine,createGitHub,version,readGitHubRun,gitHubOfRun,gitHubFor,adviceSubjects,
adviceTable,checkBlocks,signedSize,percentOf,signedPercentOf,sizeOfLimit,comparisonNotes,fileBlocks,folderBlocks,releaseTable,slugCharts,slugTable,renderComment,
growthCheck,readPullRequest,headSha,commentOnPullRequest,commentOnRun,commentLinks,slugExclusion,readShownPath,namedPaths,isSecretFile,noteSecrets,refuseSecrets,
MOST_SLUGIGNORE_LINES,adviseOn,noteAdvice};

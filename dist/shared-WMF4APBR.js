import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{CancelledError,cutText,isHideable}from"./shared-D3VC2P7H.js";import{ActionError,__name,errorMessage}from"./shared-IFMXB3TZ.js";function nearestName(name,names){return names.map(each=>({each,distance:distance(name,each)})).reduce((best,next)=>next.distance<best.distance?next:best).each}__name(
nearestName,"nearestName");function distance(a,b){let row=Array.from({length:[...b].length+1},(_,index)=>index);for(let[i,letter]of[...a].entries()){let next=[i+
1];for(let[j,other2]of[...b].entries()){let change=(row[j]??0)+(letter===other2?0:1);next.push(Math.min(change,(row[j+1]??0)+1,(next[j]??0)+1))}row=next}return row.
at(-1)??0}__name(distance,"distance");import{resolve as resolve2}from"node:path";var releaseInputs=[{name:"heroku-api-key",default:"",description:"Heroku API token; needed when `release` is true"},{name:"heroku-app",default:"",description:"N\
ame of the app, or of several. Those on one line, with commas, are released side by side; a further line waits until those above it have succeeded and are healt\
hy"},{name:"heroku-pipeline",default:"",description:"Name of a pipeline, in place of `heroku-app`"},{name:"heroku-pipeline-stage",default:"production",description:"\
Stage of the pipeline whose apps are released; a further line waits as one of `heroku-app` does"},{name:"context",default:".",description:"Build context, from t\
he workspace"},{name:"dockerfile",default:"Dockerfile",description:"Path of the Dockerfile, from the context"},{name:"target",default:"",description:"Stage of t\
he Dockerfile that is the base image; default the last"},{name:"build-args",default:"",description:"Lines `KEY=VALUE`"},{name:"secrets",default:"",description:"\
Lines `id=value`, BuildKit secret mounts; never in a layer, a log or the base key"},{name:"platform",default:"linux/amd64",description:"Platform of the images"},
{name:"build-idle-timeout",default:"30m",description:"How long a build may print nothing before it is stopped, a number with s, m, h or d"},{name:"base-store",default:"\
actions",description:"Where bases are kept between jobs, `actions` (the Actions cache), `registry` (see `base-image`) or `none` (only the engine's own images)"},
{name:"base-image",default:"",description:"Repository for `base-store` `registry`, such as `ghcr.io/org/app-base`; pushed and pulled with the job's docker login"},
{name:"max-base-age",default:"7d",description:"How old a base may be, a number with s, m, h or d"},{name:"stale-base",default:"rebuild",description:"What a base\
 leads to that is older, or whose FROM images have moved since, `rebuild`, `warn` or `fail`"},{name:"allow-untrusted-trigger",default:"false",description:"`true\
` releases also under `pull_request_target`, `issue_comment` and a `workflow_run` that a pull request set off"},{name:"slug-limit",default:"300MB",description:"\
Largest compressed slug that is released; 1 MB is 2^20 bytes, as Heroku prints sizes"},{name:"slug-warn",default:"90%",description:"From where on to warn, a per\
centage of the limit or a size"},{name:"slug-path",default:"",description:"Where to leave the slug; default a folder of the run under `RUNNER_TEMP`"},{name:"slu\
g-secrets",default:"warn",description:"What files in the slug lead to that look like credentials, such as `.env` or a private key, `warn` or `fail`"},{name:"pro\
file",default:"auto",description:"`auto` carries the image's ENV and WORKDIR to the dyno in a script of `.profile.d`, `off` leaves the slug as it is"},{name:"ru\
n-image",default:"",description:"Image that a dyno of the app runs on; default `heroku/heroku:N` for the app's build stack `heroku-N`"},{name:"link-check",default:"\
warn",description:"Whether what the programs of the slug need is looked for in the slug and the run image, `off`, `warn` or `fail`"},{name:"dyno-check",default:"\
true",description:"`true` boots the slug as a dyno before it is released"},{name:"dyno-check-path",default:"/",description:"What the web process must answer wit\
h a status below 500"},{name:"dyno-check-processes",default:"web",description:"Process types to boot, with a comma or a line each"},{name:"dyno-check-timeout",default:"\
60s",description:"How long the web process may take to bind its port, a number with s or m, at most 1h; Heroku gives 60s"},{name:"dyno-check-network",default:"b\
ridge",description:"Network of the dyno, `bridge` or `none`"},{name:"dyno-memory",default:"512MB",description:"Memory of the dyno; 1 MB is 2^20 bytes"},{name:"d\
yno-env",default:"",description:"Lines `KEY=VALUE`, as in a `.env` file, added to the app's config vars for the check"},{name:"release",default:"true",description:"\
`false` builds, checks and reports only, e.g. for pull requests"},{name:"skip-unchanged",default:"true",description:"`true` uploads and releases nothing for an \
app whose current release carries this slug already, by its bytes or by its files and process types"},{name:"require-newer",default:"false",description:"`true` \
refuses to release a commit that is older than what an app runs, or not known to be newer"},{name:"health-check",default:"",description:"Path on the app's web U\
RL that must answer with a status below 400 after the release, such as `/health`"},{name:"health-check-timeout",default:"60s",description:"How long the app may \
take until it answers so, a number with s or m, at most 1h"},{name:"health-check-text",default:"",description:"What the answer's body must contain"},{name:"roll\
back",default:"true",description:"`true` goes back to the release before if the health check fails"},{name:"deployment",default:"auto",description:"Whether each\
 app's release is shown as a GitHub Deployment, `auto` (where the token may), `true` (and a warning where it may not) or `false`"},{name:"compare",default:"auto",
description:"What the slug is compared with, `auto` (the files of the slug that is deployed, or of the base branch), `size` (never downloads the deployed slug) \
or `off`"},{name:"comment",default:"auto",description:"The comment on a pull request, `auto` (where the change is worth it), `true` (always there) or `false`"},
{name:"comment-threshold",default:"1%, 1MB",description:"What `comment` `auto` finds worth a new comment, a share or a size of the change; a change below all th\
at are named makes none"},{name:"comment-fail-on",default:"",description:"What fails the job, growth by more than a share or a size (`10%`, `5MB`), or a slug la\
rger than a size (`>250MB`); several with a comma"},{name:"treemap",default:"false",description:"`true` uploads a page that shows where the bytes of the slug ar\
e, as an artifact of the run"},{name:"github-token",default:"${{ github.token }}",description:"Token for the comment, which needs `pull-requests` `write`, for d\
eployments (`deployments` `write`), and to compare commits (`contents` `read`)"},{name:"heroku-api-url",default:"https://api.heroku.com",description:"Address of\
 the Heroku Platform API"}];var rebuildInputs=[{name:"context",default:".",description:"Build context, from the workspace"},{name:"dockerfile",default:"Dockerfile",description:"Path of the\
 Dockerfile, from the context"},{name:"target",default:"",description:"Stage of the Dockerfile that is the base image; default the last"},{name:"build-args",default:"",
description:"Lines `KEY=VALUE`"},{name:"secrets",default:"",description:"Lines `id=value`, BuildKit secret mounts; never in a layer, a log or the base key"},{name:"\
platform",default:"linux/amd64",description:"Platform of the images"},{name:"build-idle-timeout",default:"30m",description:"How long a build may print nothing b\
efore it is stopped, a number with s, m, h or d"},{name:"base-store",default:"actions",description:"Where bases are kept between jobs, `actions` (the Actions ca\
che), `registry` (see `base-image`) or `none` (only the engine's own images)"},{name:"base-image",default:"",description:"Repository for `base-store` `registry`\
, such as `ghcr.io/org/app-base`; pushed and pulled with the job's docker login"},{name:"max-base-age",default:"7d",description:"How old a base may be before it\
 is rebuilt, a number with s, m, h or d"},{name:"force",default:"false",description:"`true` rebuilds whatever the age"}];var slugCommentInputs=[{name:"report-file",default:"",description:"Path of the report that the release action wrote (its output `report-file`), from the workspa\
ce"},{name:"comment",default:"auto",description:"The comment on a pull request, `auto` (where the change is worth it), `true` (always there) or `false`"},{name:"\
comment-threshold",default:"1%, 1MB",description:"What `comment` `auto` finds worth a new comment, a share or a size of the change; a change below all that are \
named makes none"},{name:"github-token",default:"${{ github.token }}",description:"Token for the comment, which needs `pull-requests` `write`"}];var units={KB:1024,MB:1048576,GB:1073741824};function parseSize(text){let[,number,unit]=/^(\d{1,12}(?:\.\d{1,6})?) ?(KB|MB|GB)$/.exec(text)??[];if(number===void 0||
unit!=="KB"&&unit!=="MB"&&unit!=="GB")return null;let bytes=Math.round(Number(number)*units[unit]);return bytes>0&&Number.isSafeInteger(bytes)?bytes:null}__name(
parseSize,"parseSize");function formatSize(bytes){if(bytes<units.KB)return`${Math.round(bytes)} bytes`;let unit=bytes<units.MB*.99995?"KB":bytes<units.GB*.99995?
"MB":"GB";return`${(bytes/units[unit]).toFixed(1)} ${unit}`}__name(formatSize,"formatSize");var units2={s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){let[,number,unit]=/^(\d{1,6})([smhd])$/.exec(text)??[];if(number===void 0||unit!=="s"&&unit!==
"m"&&unit!=="h"&&unit!=="d")return null;let ms=Number(number)*units2[unit];return ms>0?ms:null}__name(parseDuration,"parseDuration");function formatDuration(ms){
if(ms<9950)return`${(ms/1e3).toFixed(1)} s`;let seconds=Math.round(ms/1e3);return seconds<60?`${seconds} s`:seconds<3600?pair(seconds,60,"min","s"):seconds<48*3600?
pair(Math.round(seconds/60),60,"h","min"):`${Math.floor(seconds/86400)} days`}__name(formatDuration,"formatDuration");function pair(value,per,large,small){let rest=value%
per;return`${Math.floor(value/per)} ${large}${rest===0?"":` ${rest} ${small}`}`}__name(pair,"pair");function requestPathProblem(path){return!path.startsWith("/")||path.startsWith("//")?"it must begin with one slash, such as /health":path.length>2e3?"it is long\
er than 2,000 characters":/^[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/.test(path)?null:"it holds a space or a character that no request has; encode it\
, as %20"}__name(requestPathProblem,"requestPathProblem");function parseBoolean(text){return text==="true"?!0:text==="false"?!1:null}__name(parseBoolean,"parseBoolean");function parseStore(text){return text==="actions"||
text==="registry"||text==="none"?text:null}__name(parseStore,"parseStore");function parseStalePolicy(text){return text==="rebuild"||text==="warn"||text==="fail"?
text:null}__name(parseStalePolicy,"parseStalePolicy");function parseComparison(text){return text==="auto"||text==="size"||text==="off"?text:null}__name(parseComparison,
"parseComparison");function parseWhen(text){return text==="auto"?"auto":text==="true"?"always":text==="false"?"never":null}__name(parseWhen,"parseWhen");function parseWarnOrFail(text){
return text==="warn"||text==="fail"?text:null}__name(parseWarnOrFail,"parseWarnOrFail");function parseLevel(text){return text==="off"?text:parseWarnOrFail(text)}
__name(parseLevel,"parseLevel");function parseProfile(text){return text==="auto"||text==="off"?text:null}__name(parseProfile,"parseProfile");function parseNetwork(text){
return text==="bridge"||text==="none"?text:null}__name(parseNetwork,"parseNetwork");function namesIn(text){return text.split(/[\n,]/).map(name=>name.trim()).filter(
name=>name!=="")}__name(namesIn,"namesIn");function parseImageName(text){let[,repository=""]=/^(.*?)(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/.exec(text)??
[];return parseRepository(repository)===null?null:text}__name(parseImageName,"parseImageName");function parseRepository(text){let part="[a-z0-9]+(?:(?:[._]|__|-\
+)[a-z0-9]+)*",label="[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?",host=`${label}(?:\\.${label})*(?::\\d{1,5})?`;return text.length<=200&&new RegExp(`^(?:${host}/)\
?${part}(?:/${part})*$`).test(text)?text:null}__name(parseRepository,"parseRepository");function parseShare(text,whole){let percent=/^(\d{1,3}(?:\.\d{1,3})?) ?%$/.
exec(text)?.[1];return percent===void 0?parseSize(text):Number(percent)>0&&Number(percent)<=100?Math.round(whole*Number(percent)/100):null}__name(parseShare,"pa\
rseShare");function parseApiUrl(text){let url=URL.parse(text);if(url===null||url.username!==""||url.password!==""||url.search!==""||url.hash!=="")return null;let isLocal=[
"localhost","127.0.0.1","[::1]"].includes(url.hostname);return url.protocol==="https:"||url.protocol==="http:"&&isLocal?url:null}__name(parseApiUrl,"parseApiUrl");
function looksSecret([name,value]){let isNamedSo=/TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH(?!OR)/i.test(name);return value!==""&&
(isNamedSo||/:\/\/[^/\s@]*:[^/\s@]+@/.test(value))}__name(looksSecret,"looksSecret");function shown(given){let text=given.replace(/\/\/[^/@\s]*@/g,"//***@").replace(
/(:\/\/[^\s?#]*)[?#]\S*/g,"$1");return JSON.stringify(cutText(text,80))}__name(shown,"shown");var LONGEST_WINDOW_MS=36e5;function readAfterReleaseInputs(reader){return{skipUnchanged:reader.read("skip-unchanged",parseBoolean,"it is true or false",!1),requireNewer:reader.
read("require-newer",parseBoolean,"it is true or false",!0),healthCheck:readHealthCheck(reader),rollback:reader.read("rollback",parseBoolean,"it is true or fals\
e",!1),deployment:reader.read("deployment",parseWhen,"it is 'auto', true or false","never")}}__name(readAfterReleaseInputs,"readAfterReleaseInputs");function readHealthCheck(reader){
let path=reader.value("health-check"),text=reader.given("health-check-text").replace(/\r?\n$/,""),windowMs=reader.read("health-check-timeout",value=>{let ms=parseDuration(
value);return ms===null||ms>LONGEST_WINDOW_MS?null:ms},"write a whole number with s or m, such as 60s, of 1h at most",1);if(path==="")return text!==""&&reader.faults.
push("health-check-text is given without health-check; name the path that must answer with it."),null;(/[\r\n]/.test(text)||text!==""&&text.trim()==="")&&reader.
faults.push("health-check-text must be one line, and more than spaces.");let problem=requestPathProblem(path);return problem!==null&&reader.faults.push(`health-\
check is ${shown(path)}; ${problem}.`),{path,windowMs,text:text===""?null:text}}__name(readHealthCheck,"readHealthCheck");var APP_NAME=/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/;function appNameProblem(name){return APP_NAME.test(name)?null:"an app name has 3 to 30 lower-case letters, digits \
and hyphens, begins with a letter and ends with no hyphen"}__name(appNameProblem,"appNameProblem");var pipelineStages=["review","development","test","staging","production"],NAME=/^[a-z][a-z0-9-]{2,29}$/;function pipelineNameProblem(name){return NAME.test(name)||
isUuid(name)?null:"a pipeline name has 3 to 30 lower-case letters, digits and hyphens and begins with a letter; its id is a UUID"}__name(pipelineNameProblem,"pi\
pelineNameProblem");function isUuid(text){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)}__name(isUuid,"isUuid");var DEFAULT_STAGE="production";function readAppInputs(reader,isNeeded){let{faults}=reader,waves=linesOf(reader.value("heroku-app")).map(namesIn).filter(wave=>wave.
length>0),apps=waves.flat(),pipeline=reader.value("heroku-pipeline")||null;apps.length===0&&pipeline===null&&isNeeded&&faults.push("heroku-app is empty; name th\
e app to release to, or set release to false."),apps.length>0&&pipeline!==null&&faults.push(`heroku-pipeline is ${shown(pipeline)} beside heroku-app ${shown(apps.
join(", "))}; give one of the two.`),faults.push(...appFaults(apps),...pipelineFaults(pipeline));let stages=linesOf(reader.value("heroku-pipeline-stage"));return faults.
push(...stageFaults(stages,pipeline)),{apps,waves,pipeline,stages:pipeline===null?[]:stages}}__name(readAppInputs,"readAppInputs");function linesOf(text){return text.
split(`
`).map(line=>line.trim()).filter(line=>line!=="")}__name(linesOf,"linesOf");function appFaults(apps){let faults=apps.flatMap(app=>{let problem=appNameProblem(app);
return problem===null?[]:[`heroku-app is ${shown(app)}; ${problem}.`]});return new Set(apps).size<apps.length?[...faults,`heroku-app is ${shown(apps.join(", "))}\
; it names an app twice.`]:faults}__name(appFaults,"appFaults");function pipelineFaults(pipeline){let problem=pipeline===null?null:pipelineNameProblem(pipeline);
return pipeline===null||problem===null?[]:[`heroku-pipeline is ${shown(pipeline)}; ${problem}.`]}__name(pipelineFaults,"pipelineFaults");function stageFaults(stages,pipeline){
let known=pipelineStages,faults=stages.filter(stage=>!known.includes(stage)).map(stage=>`heroku-pipeline-stage is ${shown(stage)}; write ${pipelineStages.join("\
, ")}, a line each.`),given=shown(stages.join(", "));return new Set(stages).size<stages.length&&faults.push(`heroku-pipeline-stage is ${given}; it names a stage\
 twice.`),pipeline===null&&stages.join()!==DEFAULT_STAGE&&faults.push(`heroku-pipeline-stage is ${given} without a heroku-pipeline; name the pipeline, or leave \
it out.`),faults}__name(stageFaults,"stageFaults");import{resolve}from"node:path";function readLines(text,rule,faults){let lines=new Map;for(let[index,line]of text.split(/\r?\n/).entries()){if(line.trim()==="")continue;let equals=line.indexOf(
"="),name=line.slice(0,Math.max(0,equals)).trim(),given=equals<0?"it has no '='":`its name is ${shown(name)}`;rule.name.test(name)?lines.has(name)?faults.push(`${rule.
input} has '${name}' twice.`):line.includes("\0")?faults.push(`${rule.input} has a NUL character in the value of '${name}'.`):lines.set(name,line.slice(equals+1)):
faults.push(`${rule.input} has a line ${index+1} that is no ${rule.form}${rule.isSecret?"":`: ${given}`}.`)}return lines}__name(readLines,"readLines");function readBaseInputs(reader,workspace){let{faults,warnings}=reader,duration="write a whole number with s, m, h or d, such as",secrets=readLines(reader.given(
"secrets"),secretLines,faults),buildArgs=readLines(reader.given("build-args"),buildArgLines,faults);warnAboutSecrets(secrets,buildArgs,warnings);let baseStore=reader.
read("base-store",parseStore,"it is 'actions', 'registry' or 'none'","none");return{workspace:resolve(workspace),context:readContext(reader.value("context"),workspace,
faults),dockerfile:reader.value("dockerfile"),target:reader.value("target")||null,buildArgs,secrets,platform:reader.read("platform",text=>/^linux\/[a-z0-9]+(\/v\d)?$/.
test(text)?text:null,"write a Linux platform such as linux/amd64",""),buildIdleLimitMs:reader.read("build-idle-timeout",parseDuration,`${duration} 30m`,1),baseStore,
baseImage:readBaseImage(reader,baseStore),maxBaseAgeMs:reader.read("max-base-age",parseDuration,`${duration} 7d`,1)}}__name(readBaseInputs,"readBaseInputs");function secretsOfBase({
secrets,buildArgs}){let secretArgs=[...buildArgs].filter(looksSecret).map(([,value])=>value);return[...secrets.values(),...secretArgs].filter(secret=>secret!=="")}
__name(secretsOfBase,"secretsOfBase");var secretLines={input:"secrets",name:/^[\w.-]+$/,form:"id=value",isSecret:!0},buildArgLines={input:"build-args",name:/^[A-Za-z_]\w*$/,
form:"KEY=VALUE",isSecret:!1};function readBaseImage(reader,store){let given=reader.value("base-image");return store!=="registry"?(given!==""&&reader.warnings.push(
`base-image is not used: base-store is '${store}', not 'registry'.`),null):given===""?(reader.faults.push("base-image is empty, and base-store is 'registry'; na\
me a repository such as ghcr.io/org/app-base."),null):reader.read("base-image",parseRepository,"name a repository without tag or digest, such as ghcr.io/org/app\
-base","")}__name(readBaseImage,"readBaseImage");function warnAboutSecrets(secrets,buildArgs,warnings){for(let[name]of[...buildArgs].filter(looksSecret))warnings.
push(`build-args: ${name} looks like a secret, and build args stay readable in the image's history. Use 'secrets' and RUN --mount=type=secret.`);for(let[id,secret]of secrets)
secret===""?warnings.push(`secrets: the value of '${id}' is empty. Is the secret set, and may this run read it?`):isHideable(secret)||warnings.push(`secrets: th\
e value of '${id}' is too short or too common a word to be hidden in the log.`)}__name(warnAboutSecrets,"warnAboutSecrets");function readContext(text,workspace,faults){
return/^(https?|git|ssh):|^git@|\0/.test(text)&&faults.push(`context is ${shown(text)}; name a folder of the checked-out repository.`),resolve(workspace,text)}__name(
readContext,"readContext");function readCommentInputs(reader){return{comment:reader.read("comment",parseWhen,"it is 'auto', true or false","never"),commentThreshold:reader.read("comment-t\
hreshold",parseThreshold,"write a share, a size or both, each once, such as 1%, 1MB",{share:null,bytes:null}),githubToken:reader.given("github-token").trim()||null}}
__name(readCommentInputs,"readCommentInputs");function parseThreshold(text){let parts=partsOf(text),[share,bytes]=[onlyOne(parts,parsePercentage),onlyOne(parts,
parseSize)],count=+(share!==null)+ +(bytes!==null);return parts.length>0&&count===parts.length?{share,bytes}:null}__name(parseThreshold,"parseThreshold");function parseGrowthLimits(text){
let parts=partsOf(text),limits={growthShare:onlyOne(parts,parsePercentage),growthBytes:onlyOne(parts,parseSize),sizeBytes:onlyOne(parts,part=>part.startsWith(">")?
parseSize(part.slice(1).trim()):null)};return Object.values(limits).filter(limit=>limit!==null).length===parts.length?limits:null}__name(parseGrowthLimits,"pars\
eGrowthLimits");function partsOf(text){return text.split(",").map(part=>part.trim()).filter(part=>part!=="")}__name(partsOf,"partsOf");function onlyOne(parts,parse){
let[first,...rest]=parts.map(parse).filter(parsed=>parsed!==null);return rest.length===0?first??null:null}__name(onlyOne,"onlyOne");function parsePercentage(text){
let percent=/^(\d{1,4}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];return percent===void 0?null:Number(percent)/100}__name(parsePercentage,"parsePercentage");var InputReader=class{static{__name(this,"InputReader")}faults=[];warnings;#values;#declared;constructor(values,declared){this.#values=values,this.#declared=declared;
let known=declared.map(({name})=>name);this.warnings=[...values.keys()].filter(name=>!known.includes(name)).map(name=>`There is no input '${name}'; it was ignor\
ed. Did you mean '${nearestName(name,known)}'?`)}given(name){return this.#values.get(name)??""}value(name){return this.given(name).trim()||(this.#declared.find(
input=>input.name===name)?.default??"")}read(name,parse,allowed,fallback){let parsed=parse(this.value(name));return parsed===null&&this.faults.push(`${name} is ${shown(
this.value(name))}; ${allowed}.`),parsed??fallback}};import{parseEnv}from"node:util";var publicNames=/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|DJANGO_SETTINGS_MODULE|ENVIRONMENT|STAGE|LOG_LEVEL|LANG|LANGUAGE|LC_[A-Z]+|TZ|PORT|HOST|PATH|WEB_CONCURRENCY|WEB_MEMORY|RAILS_LOG_TO_STDOUT|RAILS_SERVE_STATIC_FILES|MALLOC_ARENA_MAX|HEROKU_[A-Z_]+)$/;
function isPublicConfigVar(name){return publicNames.test(name)&&!/KEY|TOKEN|SECRET|PASSW|URL/.test(name)}__name(isPublicConfigVar,"isPublicConfigVar");var PROCESS_TYPE=/^[-\w]{1,128}$/;function readProcfile({text,file}){let processTypes=new Map,faults=[];for(let[index,raw]of text.replace(/^\uFEFF/,"").split(/\r\n|\n|\r/).
entries()){let line=raw.trim();if(line===""||line.startsWith("#"))continue;let colon=line.indexOf(":"),type=line.slice(0,colon).trim(),command=line.slice(colon+
1).trim(),what=lineFault({colon,type,command,taken:processTypes.has(type)});what===null?processTypes.set(type,command):faults.push({line:index+1,what})}let first=faults[0];
if(first!==void 0)throw new ActionError(faults.map(({line,what})=>`${file} line ${line}: ${what}`).join(`
`),{location:{file,line:first.line}});if(processTypes.size===0)throw new ActionError(`${file} names no process type; write a line such as 'web: node server.js'.`,
{location:{file}});return Object.fromEntries(processTypes)}__name(readProcfile,"readProcfile");function lineFault(line){return line.colon<0?"there is no colon; \
a line is 'TYPE: COMMAND'.":PROCESS_TYPE.test(line.type)?line.command===""?`the process type '${line.type}' has no command.`:line.taken?`the process type '${line.
type}' is there already.`:null:`the process type ${JSON.stringify(line.type.slice(0,60))} is not allowed; use 1 to 128 letters, digits, '-' or '_'.`}__name(lineFault,
"lineFault");function processTypesOfImage(image){let words=[...image.entrypoint??[],...image.cmd??[]];if(words.length===0)return null;let[shell,flag,script,...rest]=words;
return shell==="/bin/sh"&&flag==="-c"&&script!==void 0&&rest.length===0?{web:script}:{web:words.map(quoteWord).join(" ")}}__name(processTypesOfImage,"processTyp\
esOfImage");function quoteWord(word){return/^(?!\w+=)[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}__name(quoteWord,"quoteWord");var LEAST_MEMORY_BYTES=6*2**20,LONGEST_TIMEOUT_MS=36e5;function readProofInputs(reader){let runImage=reader.value("run-image");return{profile:reader.read("profi\
le",parseProfile,"it is 'auto' or 'off'","off"),runImage:runImage===""?null:reader.read("run-image",parseImageName,"name an image, such as heroku/heroku:24",runImage),
linkCheck:reader.read("link-check",parseLevel,"it is 'off', 'warn' or 'fail'","off"),dynoCheck:reader.read("dyno-check",parseBoolean,"it is true or false",!1),dynoCheckPath:readPath(
reader),dynoCheckProcesses:readProcesses(reader),dynoCheckTimeoutMs:reader.read("dyno-check-timeout",text=>atMost(LONGEST_TIMEOUT_MS,parseDuration(text)),"write\
 a whole number with s or m, such as 60s, of 1h at most",1),dynoCheckNetwork:reader.read("dyno-check-network",parseNetwork,"it is 'bridge' or 'none'","none"),dynoMemoryBytes:reader.
read("dyno-memory",text=>atLeast(LEAST_MEMORY_BYTES,parseSize(text)),"write a size of at least 6MB, such as 512MB",1),dynoEnvironment:readEnvironment(reader)}}__name(
readProofInputs,"readProofInputs");function secretsOfProof({dynoEnvironment}){return[...dynoEnvironment].filter(([name])=>!isPublicConfigVar(name)).map(([,value])=>value).
filter(isHideable)}__name(secretsOfProof,"secretsOfProof");function readPath(reader){let path=reader.value("dyno-check-path"),problem=requestPathProblem(path);return problem!==
null&&reader.faults.push(`dyno-check-path is ${shown(path)}; ${problem}.`),path}__name(readPath,"readPath");function readProcesses(reader){let names=namesIn(reader.
value("dyno-check-processes"));for(let name of names)PROCESS_TYPE.test(name)?name==="release"&&reader.faults.push("dyno-check-processes names 'release', which H\
eroku runs at each release: no check runs it."):reader.faults.push(`dyno-check-processes names ${shown(name)}; that is no process type.`);return names.length===
0&&reader.faults.push("dyno-check-processes is empty; to boot nothing, set dyno-check to false."),names}__name(readProcesses,"readProcesses");function readEnvironment(reader){
let text=reader.given("dyno-env"),lines=new Map(Object.entries(parseEnv(text)).flatMap(([name,value])=>value===void 0?[]:[[name,value]]));for(let name of lines.
keys())/^[A-Za-z_]\w*$/.test(name)?name==="PORT"&&reader.faults.push("dyno-env sets PORT, which the dyno chooses; leave it out."):reader.faults.push(`dyno-env h\
as a line whose name is ${shown(name)}; it is no name of a variable.`);let unread=lineThatIsNone(text);return unread!==null&&reader.faults.push(`dyno-env has a \
line ${unread} that is no KEY=VALUE.`),lines}__name(readEnvironment,"readEnvironment");function lineThatIsNone(text){let line=/[^\S\n]*(?:#[^\n]*|(?:export\s+)?[\w.-]+[^\S\n]*=[^\S\n]*(?:"[^"]*"|'[^']*'|`[^`]*`)?[^\n]*)?(?:\n|$)/y;
for(;line.lastIndex<text.length;){let start=line.lastIndex;if(!line.test(text))return text.slice(0,start).split(`
`).length}return null}__name(lineThatIsNone,"lineThatIsNone");function atMost(most,value){return value!==null&&value<=most?value:null}__name(atMost,"atMost");function atLeast(least,bytes){
return bytes!==null&&bytes>=least?bytes:null}__name(atLeast,"atLeast");function inputsOfEnvironment(environment){return new Map(Object.entries(environment).flatMap(([name,value])=>name.startsWith("INPUT_")&&value!==void 0?[[name.slice(
6).toLowerCase(),value]]:[]))}__name(inputsOfEnvironment,"inputsOfEnvironment");function readReleaseInputs({values,workspace}){let reader=new InputReader(values,
releaseInputs),{faults}=reader,release=reader.read("release",parseBoolean,"it is true or false",!0),limit=reader.read("slug-limit",parseSize,"write a size such \
as 300MB",1),inputs={herokuApiKey:readToken(reader.given("heroku-api-key").trim(),release,faults),...readAppInputs(reader,release),...readBaseInputs(reader,workspace),
staleBase:reader.read("stale-base",parseStalePolicy,"it is 'rebuild', 'warn' or 'fail'","fail"),allowUntrustedTrigger:reader.read("allow-untrusted-trigger",parseBoolean,
"it is true or false",!1),slugLimitBytes:limit,slugWarnBytes:reader.read("slug-warn",text=>parseShare(text,limit),"write a percentage of slug-limit such as 90% \
or a size such as 250MB",1),slugPath:reader.value("slug-path")===""?null:resolve2(workspace,reader.value("slug-path")),slugSecrets:reader.read("slug-secrets",parseWarnOrFail,
"it is 'warn' or 'fail'","fail"),...readProofInputs(reader),release,...readAfterReleaseInputs(reader),compare:reader.read("compare",parseComparison,"it is 'auto\
', 'size' or 'off'","off"),...readCommentInputs(reader),commentFailOn:reader.read("comment-fail-on",parseGrowthLimits,"write a share and a size of growth and a \
size of the slug, each once, such as 10%, 5MB, >250MB",noLimits),treemap:reader.read("treemap",parseBoolean,"it is true or false",!1),herokuApiUrl:reader.read("\
heroku-api-url",parseApiUrl,"write an https address (http only for this machine itself)",new URL("https://api.heroku.com"))};return checked(inputs,reader,secretsOf(
inputs))}__name(readReleaseInputs,"readReleaseInputs");function readRebuildInputs({values,workspace}){let reader=new InputReader(values,rebuildInputs),inputs={...readBaseInputs(
reader,workspace),force:reader.read("force",parseBoolean,"it is true or false",!1)};return checked(inputs,reader,secretsOfBase(inputs))}__name(readRebuildInputs,
"readRebuildInputs");var noLimits={growthShare:null,growthBytes:null,sizeBytes:null};function secretsOf(inputs){return[...[inputs.herokuApiKey,inputs.githubToken].
filter(token=>token!==null),...secretsOfBase(inputs),...secretsOfProof(inputs)]}__name(secretsOf,"secretsOf");function checked(inputs,{faults,warnings},secrets){
if(faults.length>0)throw new ActionError(faults.map(fault=>`Input ${fault}`).join(`
`));return{inputs,warnings,secrets}}__name(checked,"checked");function readToken(token,isNeeded,faults){return token===""?(isNeeded&&faults.push("heroku-api-key\
 is empty; give an API token (`heroku authorizations:create`) as a secret, or set release to false."),null):/^[\x21-\x7e]+$/.test(token)?isHideable(token)?token:
(faults.push("heroku-api-key is too short or too common a word to be a token; check how the secret was stored."),null):(faults.push("heroku-api-key holds a spac\
e, a line break or another character that no token has; check how the secret was stored."),null)}__name(readToken,"readToken");function outputsOfReport(report,reportFile){let{base,slug,releases}=report,first=releases[0];return{"base-key":base?.key??"","base-hit":base?.origin??"","base-b\
uilt-at":base?.builtAt??"","slug-file":slug?.file??"","slug-size":slug===null?"":String(slug.sizeBytes),"slug-checksum":slug?.checksum??"","slug-uncompressed-si\
ze":slug===null?"":String(slug.uncompressedBytes),"slug-id":first?.slugId??"",released:String(isReleased(releases)),"release-version":first?.version==null?"":String(
first.version),releases:JSON.stringify(releases.map(({app,version,status,slugId,reason})=>({app,version,status,slug:slugId,reason}))),skipped:report.skipped,"re\
port-file":reportFile}}__name(outputsOfReport,"outputsOfReport");function isReleased(releases){let made=releases.filter(({status})=>status!=="unchanged");return made.
length>0&&made.every(({status})=>status==="succeeded")}__name(isReleased,"isReleased");function outputsOfRebuild(report,reportFile){let{baseKey,reason,after,changes}=report;
return{"base-key":baseKey,changed:String(changes===null?after!==null:isChanged(changes)),reason:reason?.kind??"",packages:JSON.stringify(changes?.packages??[]),
"slug-files-changed":String(changes?.files.count??0),"report-file":reportFile}}__name(outputsOfRebuild,"outputsOfRebuild");function isChanged({packages,files,isTreeChanged,
isConfigChanged}){return packages.length>0||files.count>0||isTreeChanged===!0||isConfigChanged}__name(isChanged,"isChanged");function outputsOfComment(outcome){
return{comment:outcome.kind,"comment-url":"url"in outcome?outcome.url:""}}__name(outputsOfComment,"outputsOfComment");var LONGEST_REASON=300;function plainReason(text){let line=text.replace(/\?[^\s"'<>]*/g,query=>query.length>1?"?\u2026":query).replace(/\s+/g," ").trim();return cutText(
line,LONGEST_REASON)}__name(plainReason,"plainReason");function withoutQueries(text){return text.replace(/https?:\/\/[^\s"']+/g,url=>url.replace(/\?.+/,"?\u2026"))}
__name(withoutQueries,"withoutQueries");function reportedFailure(error){let failures=failuresIn(error),messages=new Set(failures.map(errorMessage)),location=failures.map(each=>each instanceof ActionError?
each.location:void 0).find(Boolean);return{message:[...messages].join(`
`),isBug:failures.some(each=>!(each instanceof ActionError)),...location===void 0?{}:{location}}}__name(reportedFailure,"reportedFailure");function errorTrace(error){
return withoutQueries(traceLines(error,new Set).join(`
`))}__name(errorTrace,"errorTrace");function traceLines(error,seen){if(seen.has(error))return[];if(seen.add(error),!(error instanceof Error))return[String(error)];
let below=[...partsOf2(error),...error.cause===void 0?[]:[error.cause]].flatMap(cause=>traceLines(cause,seen)).map(line=>`  ${line}`);return[error.stack??errorMessage(
error),...below.length===0?[]:["caused by:",...below]]}__name(traceLines,"traceLines");function failuresIn(error){let parts=partsOf2(error);return parts.length===
0?[error]:parts.flatMap(failuresIn)}__name(failuresIn,"failuresIn");function partsOf2(error){return error instanceof AggregateError?error.errors:error instanceof
SuppressedError?[error.suppressed,error.error]:[]}__name(partsOf2,"partsOf");function failJob(failure,log){process.exitCode=1;let{message,location,isBug}=isReported(failure)?failure:reportedFailure(failure);isBug?log.error(`This is a bug\
 in heroku-docker-release, please report it with the log of a run with debug logging: ${message}`):log.error(message,location),isReported(failure)||log.debug(errorTrace(
failure))}__name(failJob,"failJob");function failOnCrash(log){process.on("uncaughtException",error=>{failJob(error,log),process.exit()})}__name(failOnCrash,"fai\
lOnCrash");function isReported(failure){return typeof failure=="object"&&failure!==null&&!(failure instanceof Error)&&"isBug"in failure}__name(isReported,"isRep\
orted");var LATE_MS=6500;function cancelledBySignal(){let controller=new AbortController;for(let name of["SIGINT","SIGTERM"])process.on(name,()=>controller.abort(new CancelledError(
`Cancelled (${name}).`)));return controller.signal}__name(cancelledBySignal,"cancelledBySignal");function endLateJob(signal,log){let end=__name(()=>{let what=`T\
he cancelled run had not ended ${LATE_MS/1e3} s after the signal, and was given up.`;failJob(new ActionError(what,{cause:signal.reason}),log),process.exit()},"e\
nd");signal.addEventListener("abort",()=>setTimeout(end,LATE_MS),{once:!0})}__name(endLateJob,"endLateJob");function bytePath(text){return Buffer.from(text,"utf8").toString("latin1")}__name(bytePath,"bytePath");function pathBytes(path){return Buffer.from(path,"latin1")}
__name(pathBytes,"pathBytes");function ownCopy(path){return Buffer.from(path,"latin1").toString("latin1")}__name(ownCopy,"ownCopy");var utf8=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}),ascii=/^[\x00-\x7f]*$/,plain=/^[\x20-\x5b\x5d-\x7e]*$/,unprintable=/[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function pathText(path){
if(ascii.test(path))return path;try{return utf8.decode(pathBytes(path))}catch{return null}}__name(pathText,"pathText");function showPath(path){if(plain.test(path))
return path;let text=pathText(path);return text===null?path.replace(/[^\x20-\x5b\x5d-\x7e]/g,byte=>escapeBytes(Buffer.from(byte,"latin1"))):text.replace(unprintable,
character=>escapeBytes(Buffer.from(character,"utf8")))}__name(showPath,"showPath");function escapeBytes(bytes){return[...bytes].map(byte=>`\\x${byte.toString(16).
padStart(2,"0")}`).join("")}__name(escapeBytes,"escapeBytes");var MOST_CLOCK_SKEW_MS=24*36e5;function judgeFreshness(base,{maxAgeMs,now,upstream}){for(let answer of upstream){if(answer.kind!=="digest")continue;let{reference}=answer,
before=base.from.find(image=>image.reference===reference)?.digest??null;if(before!==answer.digest)return{kind:"outrun",reference,before,after:answer.digest}}let ageMs=now-
Date.parse(base.builtAt);return ageMs>=-MOST_CLOCK_SKEW_MS?ageMs>maxAgeMs?{kind:"old",ageMs}:{kind:"fresh"}:{kind:"old",ageMs:null}}__name(judgeFreshness,"judge\
Freshness");function describeStaleness(freshness,builtAt){switch(freshness.kind){case"fresh":return"fresh";case"old":return freshness.ageMs===null?`said to be b\
uilt in the future (${builtAt})`:`${formatDuration(freshness.ageMs)} old (built ${builtAt})`;case"outrun":return`outrun: ${freshness.reference} was ${freshness.
before===null?"not known":shortDigest(freshness.before)} when it was built (${builtAt}) and is ${shortDigest(freshness.after)} now`}}__name(describeStaleness,"d\
escribeStaleness");function shortDigest(digest){return digest.slice(0,19)}__name(shortDigest,"shortDigest");var unseen=new RegExp("[[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{DI}]--[\\u200d\\ufe0f]]","gv");function visibleText(text){return text.replace(unseen,character=>`\
\\u{${character.codePointAt(0)?.toString(16)}}`)}__name(visibleText,"visibleText");function cutInMiddle(text,most){if(text.length<=most)return text;let before=Math.
ceil((most-1)/2),head=text.slice(0,before).replace(/[\ud800-\udbff]$/,""),tail=text.slice(text.length-(most-1-before)).replace(/^[\udc00-\udfff]/,"");return`${head}${"\
\u2026"}${tail}`}__name(cutInMiddle,"cutInMiddle");var LONGEST={cell:1e3,name:120,block:1e4};function codeSpan(text){return spanOf(cutInMiddle(visibleText(text),LONGEST.cell))}__name(codeSpan,"codeSpan");function codeCell(text){
return cellOf(cutInMiddle(visibleText(text),LONGEST.cell))}__name(codeCell,"codeCell");function pathCell(path){return cellOf(cutInMiddle(visibleText(path),LONGEST.
name))}__name(pathCell,"pathCell");function cellOf(line){return spanOf(line.replace(/\\(?=\\*\|)/g,"\\u{5c}").replaceAll("|","\\|"))}__name(cellOf,"cellOf");function spanOf(line){
if(line==="")return"";let longestRun=longestFence(line),fence="`".repeat(longestRun+1);return longestRun===0?`${fence}${line}${fence}`:`${fence} ${line} ${fence}`}
__name(spanOf,"spanOf");function table(head,rows){return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join(`
`)}__name(table,"table");function codeBlock(text){let lines=text.split(/\r?\n/).map(line=>line.split("	").map(visibleText).join("	")),shown2=cutInMiddle(lines.join(
`
`),LONGEST.block),fence="`".repeat(Math.max(2,longestFence(shown2))+1);return`${fence}text
${shown2}
${fence}`}__name(codeBlock,"codeBlock");function longestFence(text){return Math.max(0,...[...text.matchAll(/`+/g)].map(([run])=>run.length))}__name(longestFence,
"longestFence");var origins={engine:"the engine's own",store:"restored from the store",built:"built in this run"};function baseTable(base,now){let{builtAt,freshness,refreshFailure}=base;
return{kind:"table",head:["Base",""],rows:[["Came from",cameFrom(base)],["Built",`${codeCell(builtAt)} (${formatDuration(Math.max(0,now-Date.parse(builtAt)))} a\
go)`],["Built on",base.from.map(fromCell).join("<br>")],...freshness.kind==="fresh"?[]:[["**Stale**",codeCell(describeStaleness(freshness,builtAt))]],...refreshFailure===
null?[]:[["**Not built anew**",codeCell(refreshFailure)]],["Key",codeCell(base.key)],...base.kept.kind==="not-needed"?[]:[["Kept for the next job",keptCell(base.
kept)]]]}}__name(baseTable,"baseTable");function cameFrom({origin,buildSeconds,restoreSeconds}){let taken=origin==="built"?buildSeconds:restoreSeconds,isBuildTold=origin!==
"built"&&buildSeconds!==null;return[origins[origin],...taken===null?[]:[` in ${formatDuration(taken*1e3)}`],...isBuildTold?[`; building it took ${formatDuration(
buildSeconds*1e3)}`]:[]].join("")}__name(cameFrom,"cameFrom");function fromCell({reference,digest}){return digest===null?`${codeCell(reference)}, digest not kno\
wn`:`${codeCell(reference)} ${codeCell(digest)}`}__name(fromCell,"fromCell");function keptCell(kept){if(kept.kind!=="saved")return`${kept.kind}: ${codeCell(kept.
reason)}`;let time=formatDuration(kept.seconds*1e3);return kept.archiveBytes===0?`its record only, in ${time}: the image was there`:`${kept.wholeBecause===null?
"thin (`/app`, which is all that its triggers need)":`whole, because ${codeCell(kept.wholeBecause)}`}${kept.archiveBytes===null?"":`, ${formatSize(kept.archiveBytes)}`}\
, in ${time}`}__name(keptCell,"keptCell");var GAP=`

`,CUT="_Cut here: what follows would be longer than GitHub takes. The report has all of it._";function renderBlocks(blocks,most){let whole=wholeText(blocks);return whole.
length<=most?whole:[...fitting(blocks,most-CUT.length-GAP.length),CUT].join(GAP)}__name(renderBlocks,"renderBlocks");function details(title,blocks,isOpen=!1){return blocks.
length===0?[]:[{kind:"details",title,isOpen,blocks}]}__name(details,"details");function wholeText(blocks){return blocks.map(blockText).join(GAP)}__name(wholeText,
"wholeText");function blockText(block){if(typeof block=="string")return block;switch(block.kind){case"table":return table(block.head,block.rows);case"code":return codeBlock(
block.lines.join(`
`));case"details":return`<details${block.isOpen?" open":""}><summary>${block.title}</summary>${GAP}${wholeText(block.blocks)}${GAP}</details>`}}__name(blockText,
"blockText");function fitting(blocks,room){let texts=[],left=room;for(let block of blocks){let text=blockText(block);if(text.length>left){let start=startOf(block,
left);return start===null?texts:[...texts,blockText(start)]}texts.push(text),left-=text.length+GAP.length}return texts}__name(fitting,"fitting");function startOf(block,room){
if(typeof block=="string")return null;switch(block.kind){case"table":return longest(block.rows,rows=>({...block,rows}),room);case"code":return longest(block.lines,
lines=>({...block,lines}),room);case"details":{let frame=blockText({...block,blocks:[]}).length,inside=fitting(block.blocks,room-frame);return inside.length===0?
null:{...block,blocks:inside}}}}__name(startOf,"startOf");function longest(parts,blockOf,room){let[fits,fitsNot]=[0,parts.length];for(;fitsNot-fits>1;){let middle=Math.
floor((fits+fitsNot)/2);blockText(blockOf(parts.slice(0,middle))).length<=room?fits=middle:fitsNot=middle}return fits===0?null:blockOf(parts.slice(0,fits))}__name(
longest,"longest");var other=new RegExp("[^[[\\p{L}\\p{N} .\\/\\(\\)_+\\-]--\\p{DI}]]+","gv"),LONGEST_LABEL=48;function mermaidBlock(lines){return["```mermaid",...lines,"```"].join(
`
`)}__name(mermaidBlock,"mermaidBlock");function mermaidLabel(text){let label=text.replace(other," ").replace(/ +/g," ").trim(),characters=[...label];if(characters.
length<=LONGEST_LABEL)return label===""?"-":label;let end=LONGEST_LABEL/2-2;return`${characters.slice(0,end).join("")}...${characters.slice(-end).join("")}`}__name(
mermaidLabel,"mermaidLabel");function distinctLabels(texts){let taken=new Set;return texts.map(text=>{let label=mermaidLabel(text),distinct=label;for(let count=2;taken.
has(distinct);count++)distinct=`${label} (${count})`;return taken.add(distinct),distinct})}__name(distinctLabels,"distinctLabels");function timeline(steps){return steps.length===0?"":renderBlocks([timeChart(steps),...stepTable(steps)],Number.POSITIVE_INFINITY)}__name(timeline,"timeline");function timeChart(steps){
let bars=steps.map(({title,startMs,endMs,isDone})=>{let from=Math.round(startMs);return`  ${mermaidLabel(title)} :${isDone?"":"crit, "}${from}, ${Math.max(from+
1,Math.round(endMs))}`});return mermaidBlock(["gantt","  dateFormat x","  axisFormat %M:%S",...bars])}__name(timeChart,"timeChart");function stepTable(steps){if(steps.
length===0)return[];let rows=steps.map(({title,startMs,endMs,waitedMs,isDone})=>[codeCell(title),formatDuration(startMs),`${formatDuration(endMs-startMs)}${isDone?
"":" (failed)"}`,formatDuration(waitedMs)]);return[{kind:"table",head:["Step","Began after","Took","Waited for"],rows}]}__name(stepTable,"stepTable");import{readFileSync}from"node:fs";import{readFile}from"node:fs/promises";var PULL_REQUEST_EVENTS=new Set(["pull_request","pull_request_review","pull_request_review_comment"]);async function readEventPayload(environment){try{return JSON.
parse(await readFile(environment.GITHUB_EVENT_PATH??"","utf8"))}catch{return null}}__name(readEventPayload,"readEventPayload");function eventPayloadNow(environment){
try{return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH??"","utf8"))}catch{return null}}__name(eventPayloadNow,"eventPayloadNow");function fieldAt(value,...path){
return path.reduce((inner,name)=>typeof inner=="object"&&inner!==null?inner[name]:void 0,value)}__name(fieldAt,"fieldAt");function isFromFork(head,payload){return typeof head!=
"string"||head!==fieldAt(payload,"repository","full_name")}__name(isFromFork,"isFromFork");var open=new Set(["pull_request_target","issue_comment"]);async function readTrigger(environment){if(environment.GITHUB_ACTIONS!=="true")return{kind:"trusted"};
let event=environment.GITHUB_EVENT_NAME??"";if(open.has(event))return{kind:"untrusted",by:event};if(PULL_REQUEST_EVENTS.has(event)){let payload=await readEventPayload(
environment);return isFromFork(fieldAt(payload,"pull_request","head","repo","full_name"),payload)?{kind:"untrusted",by:`${event} of a fork`}:{kind:"trusted"}}if(event===
"workflow_run"){let payload=await readEventPayload(environment),first=fieldAt(payload,"workflow_run","event");return typeof first=="string"&&first!=="workflow_r\
un"&&!open.has(first)&&!PULL_REQUEST_EVENTS.has(first)&&!isFromFork(fieldAt(payload,"workflow_run","head_repository","full_name"),payload)?{kind:"trusted"}:{kind:"\
untrusted",by:typeof first=="string"?`a workflow_run after ${first}`:"a workflow_run that does not say after what"}}return{kind:"trusted"}}__name(readTrigger,"r\
eadTrigger");function checkTrigger(trigger,{release,allowUntrustedTrigger}){if(!(trigger.kind==="trusted"||!release||allowUntrustedTrigger))throw new ActionError(
`This run was set off by ${trigger.by}, so strangers may decide what is built and released here. Release on push, or after tests by a workflow_run that a push s\
et off; set release to false; or, if the code that is checked out is yours alone, set allow-untrusted-trigger to true.`)}__name(checkTrigger,"checkTrigger");var objectToString=Object.prototype.toString,isError=__name(value=>objectToString.call(value)==="[object Error]","isError"),errorMessages=new Set(["network erro\
r","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A n\
etwork error occurred.","Network connection lost"]);function isNetworkError(error){if(!(error&&isError(error)&&error.name==="TypeError"&&typeof error.message=="\
string"))return!1;let{message,stack}=error;return message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(")")?stack===void 0||"__sentry_\
captured__"in error:message.startsWith("error sending request for url")||message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(
")")?!0:errorMessages.has(message)}__name(isNetworkError,"isNetworkError");function validateRetries(retries){if(typeof retries=="number"){if(retries<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(
retries))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");if(Number.isFinite(retries)&&!Number.isInteger(retries))throw new TypeError(
"Expected `retries` to be a non-negative integer or Infinity.")}else if(retries!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}__name(
validateRetries,"validateRetries");function validateNumberOption(name,value,{allowInfinity=!1}={}){if(typeof value!="number"||Number.isNaN(value))throw new TypeError(
`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`);if(!allowInfinity&&!Number.isFinite(value))throw new TypeError(`Expected \`${name}\` to\
 be a finite number.`);if(value<0)throw new TypeError(`Expected \`${name}\` to be \u2265 0.`)}__name(validateNumberOption,"validateNumberOption");function validateOption(name,value,type){
if(value!=null&&typeof value!==type)throw new TypeError(`Expected \`${name}\` to be a ${type}.`)}__name(validateOption,"validateOption");function validateSignal(value){
if(value!=null&&(typeof value.throwIfAborted!="function"||typeof value.addEventListener!="function"||typeof value.removeEventListener!="function"))throw new TypeError(
"Expected `signal` to be an AbortSignal.")}__name(validateSignal,"validateSignal");var AbortError=class _AbortError extends Error{static{__name(this,"AbortError")}constructor(message){
super(typeof message=="string"?message:void 0),this.name="AbortError",message instanceof Error?(this.originalError=message,{message}=message):(this.originalError=
new Error(message),{message}=this.originalError,Error.captureStackTrace?.(this.originalError,_AbortError)),this.message=message}},maximumDelay=2**31-1;function calculateDelay(retriesConsumed,options){
if(options.minTimeout===0)return 0;let attempt=retriesConsumed+1,random=options.randomize?Math.random()+1:1,timeout=Math.round(random*options.minTimeout*options.
factor**(attempt-1));return Math.min(timeout,Math.ceil(options.maxTimeout),maximumDelay)}__name(calculateDelay,"calculateDelay");function calculateRemainingTime(start,max){
return Number.isFinite(max)?max-(performance.now()-start):max}__name(calculateRemainingTime,"calculateRemainingTime");async function delayForRetry(delay,options){
delay<=0||await new Promise((resolve3,reject)=>{let onAbort=__name(()=>{clearTimeout(timeoutToken),reject(options.signal.reason)},"onAbort"),timeoutToken=setTimeout(
()=>{options.signal?.removeEventListener("abort",onAbort),resolve3()},delay);options.unref&&timeoutToken.unref?.(),options.signal?.addEventListener("abort",onAbort,
{once:!0})})}__name(delayForRetry,"delayForRetry");function stringifyThrownValue(value){try{return String(value)}catch{return Object.prototype.toString.call(value)}}
__name(stringifyThrownValue,"stringifyThrownValue");function unwrapAbortError(error){let cause=error;for(;cause instanceof AbortError&&cause.originalError instanceof
Error;)cause=cause.originalError;return cause}__name(unwrapAbortError,"unwrapAbortError");async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,
options}){let abortIfNeeded=__name(()=>{options.signal?.throwIfAborted()},"abortIfNeeded"),normalizedError=error instanceof Error?error:new TypeError(`Non-error\
 was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);if(abortIfNeeded(),normalizedError instanceof AbortError)throw unwrapAbortError(normalizedError);
let retriesLeft=options.retries-retriesConsumed,isRetriableError=!(normalizedError instanceof TypeError)||isNetworkError(normalizedError),timeLeft=calculateRemainingTime(
startTime,options.maxRetryTime),delayTime=isRetriableError&&timeLeft>0&&retriesLeft>0?calculateDelay(retriesConsumed,options):0,consumeRetryContext=Object.freeze(
{error:normalizedError,attemptNumber,retriesLeft,retriesConsumed,retryDelay:delayTime}),consumeRetry=await options.shouldConsumeRetry(consumeRetryContext)??!0;abortIfNeeded();
let effectiveDelay=consumeRetry?delayTime:0,context=Object.freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed,retryDelay:effectiveDelay});await options.
onFailedAttempt(context),abortIfNeeded();let remainingTime=calculateRemainingTime(startTime,options.maxRetryTime);if(!isRetriableError||remainingTime<=0||retriesLeft<=
0)throw normalizedError;let shouldRetry=await options.shouldRetry(context);if(abortIfNeeded(),!shouldRetry)throw normalizedError;let remainingTimeAfterShouldRetry=calculateRemainingTime(
startTime,options.maxRetryTime);if(remainingTimeAfterShouldRetry<=0)throw normalizedError;return consumeRetry?(await delayForRetry(Math.min(effectiveDelay,remainingTimeAfterShouldRetry),
options),!0):!1}__name(onAttemptFailure,"onAttemptFailure");async function pRetry(input,options={}){if(options={...options},options.retries??=10,validateRetries(
options.retries),Object.hasOwn(options,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infini\
ty` instead.");options.factor??=2,options.minTimeout??=1e3,options.maxTimeout??=1/0,options.maxRetryTime??=1/0,options.randomize??=!1,options.onFailedAttempt??=
()=>{},options.shouldRetry??=()=>!0,options.shouldConsumeRetry??=()=>!0,validateOption("onFailedAttempt",options.onFailedAttempt,"function"),validateOption("sho\
uldRetry",options.shouldRetry,"function"),validateOption("shouldConsumeRetry",options.shouldConsumeRetry,"function"),validateOption("randomize",options.randomize,
"boolean"),validateOption("unref",options.unref,"boolean"),validateSignal(options.signal),validateNumberOption("factor",options.factor),validateNumberOption("mi\
nTimeout",options.minTimeout),validateNumberOption("maxTimeout",options.maxTimeout,{allowInfinity:!0}),validateNumberOption("maxRetryTime",options.maxRetryTime,
{allowInfinity:!0}),options.factor===0&&(options.factor=1),options.signal?.throwIfAborted();let attemptNumber=0,retriesConsumed=0,startTime=performance.now();for(;retriesConsumed<=
options.retries;){attemptNumber++;try{options.signal?.throwIfAborted();let result=await input(attemptNumber);return options.signal?.throwIfAborted(),result}catch(error){
await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})&&retriesConsumed++}}throw new Error("Retry attempts exhausted without throwing a\
n error.")}__name(pRetry,"pRetry");export{releaseInputs,rebuildInputs,slugCommentInputs,parseSize,formatSize,parseDuration,formatDuration,requestPathProblem,parseLevel,namesIn,parseApiUrl,looksSecret,
shown,appNameProblem,pipelineStages,pipelineNameProblem,isUuid,secretsOfBase,readCommentInputs,nearestName,InputReader,isPublicConfigVar,PROCESS_TYPE,readProcfile,
processTypesOfImage,inputsOfEnvironment,readReleaseInputs,readRebuildInputs,secretsOf,checked,outputsOfReport,outputsOfRebuild,outputsOfComment,bytePath,pathBytes,
ownCopy,pathText,showPath,plainReason,withoutQueries,pRetry,judgeFreshness,describeStaleness,visibleText,cutInMiddle,codeSpan,codeCell,pathCell,table,codeBlock,
baseTable,fromCell,keptCell,renderBlocks,details,mermaidBlock,distinctLabels,timeline,stepTable,reportedFailure,errorTrace,PULL_REQUEST_EVENTS,readEventPayload,
eventPayloadNow,fieldAt,isFromFork,readTrigger,checkTrigger,failJob,failOnCrash,cancelledBySignal,endLateJob};

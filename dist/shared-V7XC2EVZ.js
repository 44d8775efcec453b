import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{Steps,buildBase,byText,chooseRunImage,fetchRunImage,keepBase,matchesImage,openBaseWorld,outsideUnknown,packagesOf,prepareBase,readBaseDockerfile,readBaseFiles,
recordBase,recordedLeftBehind,renewBase,reportedKeeping,throwFaults,unanswered,writeReport}from"./shared-7QF4VWAF.js";import{codeBlock,codeCell,errorTrace,
formatDuration,fromCell,judgeFreshness,keptCell,reportedFailure,secretsOfBase,table,timeline}from"./shared-WMF4APBR.js";import{baseReference,letGoOfBase,shortKey}from"./shared-ZIDZGWSW.js";
import{Redactor}from"./shared-D3VC2P7H.js";import{ActionError,__callDispose,__name,__using,errorMessage}from"./shared-IFMXB3TZ.js";var MOST_FILES=50,MOST_PACKAGES=500;function renderRebuildSummary(report,now){let{after,before,changes,failure,kept,reason,steps}=report;return[`## ${rebuildHeadline(
report,codeCell)}`,...failure===null?[]:[codeBlock(failure.message)],...changes===null?[]:[packagesPart(changes),filesPart(changes)],"### Base",table(["Base",""],
[["Key",codeCell(report.baseKey)],...reason===null||reason.kind==="none"?[]:[["Why",reasonCell(reason)]],...before===null?[]:[[after===null?"Built":"Before",buildCell(
before,now)]],...after===null?[]:[["Now",buildCell(after,now)]],...kept.kind==="not-needed"?[]:[["Kept",keptCell(kept)]]]),"### Time",timeline(steps)].filter(part=>part!==
"").join(`

`).concat(`
`)}__name(renderRebuildSummary,"renderRebuildSummary");function rebuildHeadline({after,before,changes,failure,reason},nameOf=reference=>reference){return failure!==
null?`${after===null?"The base was not rebuilt":"The base was rebuilt, but the run failed"}${before===null?"":"; the one that there was stays in use"}`:reason===
null||reason.kind==="none"||after===null?"The base is up to date":changes===null?"The base was built for the first time":`The base was rebuilt (${describeReason(
reason,nameOf)}): ${describeChanges(changes)}`}__name(rebuildHeadline,"rebuildHeadline");function describeReason(reason,nameOf){switch(reason.kind){case"first":
return"there was none";case"forced":return"forced";case"none":return"no reason";case"age":return reason.ageMs===null?"it said that it was built in the future":`\
it was ${formatDuration(reason.ageMs)} old`;case"upstream":return`${nameOf(reason.reference)} has moved`}}__name(describeReason,"describeReason");function reasonCell(reason){
let why=describeReason(reason,codeCell);return reason.kind==="upstream"?`${why}: ${reason.before===null?"not known":codeCell(reason.before)} \u2192 ${codeCell(reason.
after)}`:why}__name(reasonCell,"reasonCell");function describeChanges({packages,arePackagesKnown,files,isTreeChanged,isConfigChanged}){let inSlug=packages.filter(
({where})=>where==="slug").length,security=packages.filter(each=>each.security===!0).length,parts=[...packages.length===0?[]:[`${count(packages.length,"package")}\
 (${inSlug} in the slug, ${packages.length-inSlug} on the platform${security===0?"":`, ${security} for security`})`],...files.count===0?[]:[`${count(files.count,
"file")} under /app`],...isTreeTold({files,isTreeChanged})?["modes, folders or links under /app, or user names"]:[],...isConfigChanged?["the image's configurati\
on"]:[]],known=parts.length===0?"nothing changed":parts.join(", "),unknown=[...arePackagesKnown?[]:["packages"],...isTreeChanged===null?["modes and user names"]:
[]];return unknown.length===0?known:`${known}; ${unknown.join(", ")} were not compared`}__name(describeChanges,"describeChanges");function isTreeTold({files,isTreeChanged}){
return isTreeChanged===!0&&files.added.length===0&&files.removed.length===0}__name(isTreeTold,"isTreeTold");function packagesPart({packages,arePackagesKnown,packageKind}){
return arePackagesKnown?packages.length===0?`### Packages

None changed.`:["### Packages","What is _in the slug_ reaches the dyno with the next release. What is _on the platform_ is patched by Heroku on every dyno, and \
here it is what the app is built against.",...cutTable(["Package","Before","Now","","Where","Security update"],packages.map(packageRow),MOST_PACKAGES)].join(`

`):`### Packages

Not compared: ${whyNotCompared(packageKind)}.`}__name(packagesPart,"packagesPart");function whyNotCompared(kind){switch(kind){case"dpkg":return"those of the bas\
e before are not known";case"apk":case"rpm":return`those of ${kind} are not covered`;case"none":return"the image has no package database";case"unreadable":return"\
the image's package database cannot be read, see the log"}}__name(whyNotCompared,"whyNotCompared");function packageRow({name,before,after,change,where,security}){
return[codeCell(name),before===null?"":codeCell(before),after===null?"":codeCell(after),change,where==="slug"?"**in the slug**":"on the platform",security===null?
"not known":security?"**yes**":"no"]}__name(packageRow,"packageRow");function filesPart({files,isTreeChanged}){let{count:total,added,changed,removed,folders}=files,
tree=treeSentences({files,isTreeChanged});if(total===0)return["### In the slug",tree.length===0?"No file under `/app` changed.":"The content of no file under `/\
app` changed.",...tree].join(`

`);let named=[...changed.map(path=>[codeCell(path),"changed"]),...added.map(path=>[codeCell(path),"added"]),...removed.map(path=>[codeCell(path),"removed"])];return[
"### In the slug",...cutTable(["Folder","Files"],folders.map(({path,count:files2})=>[codeCell(path==="."?"/app":`/app/${path}/`),String(files2)]),MOST_FILES),`<\
details><summary>${count(total,"file")}</summary>`,...cutTable(["File",""],named,MOST_FILES),"</details>",...tree].join(`

`)}__name(filesPart,"filesPart");function treeSentences(changes){return changes.isTreeChanged===null?["Modes and user names were not compared."]:isTreeTold(changes)?
["Modes, folders or links under `/app` changed, or user names of the image."]:[]}__name(treeSentences,"treeSentences");function cutTable(head,rows,most){let rest=rows.
length-most;return[table(head,rows.slice(0,most)),...rest<=0?[]:[`\u2026 and ${rest} more in the report.`]]}__name(cutTable,"cutTable");function buildCell({builtAt,
buildSeconds,from},now){let age=formatDuration(Math.max(0,now-Date.parse(builtAt)));return[`${codeCell(builtAt)} (${age} ago), in ${formatDuration(buildSeconds*
1e3)}`,...from.map(fromCell)].join("<br>")}__name(buildCell,"buildCell");function count(number,what){return`${number} ${what}${number===1?"":"s"}`}__name(count,
"count");import{isDeepStrictEqual}from"node:util";import{posix}from"node:path";var FOLDER_LEVELS=2;function compareAppFiles(before,after){let[old,current]=[byPath(before),byPath(after)],paths=__name((files,isMeant)=>[...files.values()].filter(
isMeant).map(({path})=>path).toSorted(),"paths"),added=paths(current,({path})=>!old.has(path)),removed=paths(old,({path})=>!current.has(path)),changed=paths(current,
file=>{let was=old.get(file.path);return was!==void 0&&(was.size!==file.size||was.digest!==file.digest)}),all=[...added,...changed,...removed];return{count:all.
length,added,changed,removed,folders:countFolders(all)}}__name(compareAppFiles,"compareAppFiles");function byPath(files){return new Map(files.map(file=>[file.path,
file]))}__name(byPath,"byPath");function countFolders(paths){let counts=new Map;for(let path of paths){let folder=posix.dirname(path).split("/").slice(0,FOLDER_LEVELS).
join("/");counts.set(folder,(counts.get(folder)??0)+1)}return[...counts].map(([path,count2])=>({path,count:count2})).toSorted(byText(({path})=>path)).toSorted((a,b)=>b.
count-a.count)}__name(countFolders,"countFolders");function compareVersions(a,b){let[left,right]=[split(a),split(b)];return compareNumbers(left.epoch,right.epoch)||compareParts(left.upstream,right.upstream)||compareParts(
left.revision,right.revision)}__name(compareVersions,"compareVersions");function split(version){let[,epoch=""]=/^(\d+):/.exec(version)??[],rest=epoch===""?version:
version.slice(epoch.length+1),hyphen=rest.lastIndexOf("-");return hyphen<0?{epoch,upstream:rest,revision:""}:{epoch,upstream:rest.slice(0,hyphen),revision:rest.
slice(hyphen+1)}}__name(split,"split");function compareParts(a,b){let[left,right]=[stretches(a),stretches(b)];for(let at=0;at<Math.max(left.length,right.length);at+=
1){let order=(at%2===0?compareTexts:compareNumbers)(left[at]??"",right[at]??"");if(order!==0)return order}return 0}__name(compareParts,"compareParts");function stretches(part){
return part.split(/(\d+)/)}__name(stretches,"stretches");function compareTexts(a,b){for(let at=0;at<Math.max(a.length,b.length);at+=1){let order=Math.sign(weight(
a,at)-weight(b,at));if(order!==0)return order<0?-1:1}return 0}__name(compareTexts,"compareTexts");function weight(text,at){let character=text[at];return character===
void 0?0:character==="~"?-1:text.charCodeAt(at)+(/[A-Za-z]/.test(character)?0:65536)}__name(weight,"weight");function compareNumbers(a,b){let[left,right]=[a.replace(
/^0+/,""),b.replace(/^0+/,"")];return left.length!==right.length?left.length<right.length?-1:1:left<right?-1:left>right?1:0}__name(compareNumbers,"compareNumber\
s");function comparePackages(before,after,reach){if([before,after].some(({kind})=>kind==="apk"||kind==="rpm"))return[];let[old,current]=[byName(before),byName(after)],
inSlug=new Set([...copiedPackages(before,reach.before),...copiedPackages(after,reach.after)]);return[...new Set([...old.keys(),...current.keys()])].toSorted(byText(
name=>name)).flatMap(name=>{let[was,is]=[old.get(name),current.get(name)],change=changeBetween(was,is);if(change===null)return[];let where=inSlug.has(name)?"slu\
g":"platform";return[{name,before:was?.version??null,after:is?.version??null,change,where,security:is?.security??null}]})}__name(comparePackages,"comparePackage\
s");function byName(inventory){return new Map(packagesOf(inventory).map(each=>[each.name,each]))}__name(byName,"byName");function changeBetween(before,after){if(before===
void 0)return after===void 0?null:"added";if(after===void 0)return"removed";let order=compareVersions(before.version,after.version);return order===0?null:order<
0?"upgraded":"downgraded"}__name(changeBetween,"changeBetween");function copiedPackages({libraries},copies){let md5s=new Set(copies.map(({md5})=>md5));return new Set(
libraries.flatMap(each=>each.package!==null&&md5s.has(each.md5??"")?[each.package]:[]))}__name(copiedPackages,"copiedPackages");function compareBases(before,after){let reach={before:copiesOf(before.files),after:copiesOf(after.files)},files=compareAppFiles(before.files,after.files),isConfigChanged=!isDeepStrictEqual(
before.config,after.config),arePackagesKnown=before.packages.kind==="dpkg"&&after.packages.kind==="dpkg",isTreeChanged=before.treeDigest!==null&&after.treeDigest!==
null?before.treeDigest!==after.treeDigest:null;return{packages:arePackagesKnown?comparePackages(before.packages,after.packages,reach):[],arePackagesKnown,files,
isTreeChanged,isConfigChanged,isThinSame:isTreeChanged===!1&&files.count===0&&!isConfigChanged}}__name(compareBases,"compareBases");function copiesOf(files){return files.
flatMap(({path,md5})=>md5===void 0?[]:[{path,md5}])}__name(copiesOf,"copiesOf");async function findKnownBase(key,ports,log){let stored=await ports.store.findOrThrow(key,log),record=stored?.record??(ports.store.kind==="none"?await heldRecord(
key,ports,log):null);return record===null?(log.info(`There is no base ${shortKey(key)} yet.`),null):(log.info(`The base ${shortKey(key)} was built ${record.builtAt}\
.`),{record,stored})}__name(findKnownBase,"findKnownBase");async function heldRecord(key,ports,log){let reference=baseReference(key),image=await ports.images.inspectImage(
reference);if(image===null)return null;let record=await ports.shelf.find(key,image);if(record!==null)return record;let base={key,reference,origin:"engine",image,
builtAt:image.created,buildSeconds:null,restoreSeconds:null,from:[],record:null,freshness:{kind:"fresh"},refreshFailure:null};return recordBase(base,{files:readBaseFiles(
base,ports,log),outside:outsideUnknown},ports,log)}__name(heldRecord,"heldRecord");function rebuildReason(known,rule){if(known===null)return{kind:"first"};let freshness=judgeFreshness(known,rule);return freshness.kind==="outrun"?{...freshness,
kind:"upstream"}:freshness.kind==="old"?{kind:"age",ageMs:freshness.ageMs}:{kind:rule.isForced?"forced":"none"}}__name(rebuildReason,"rebuildReason");var ReplacedBase=class _ReplacedBase{static{__name(this,"ReplacedBase")}#reference;#before;#images;constructor(reference,before,images){this.#reference=reference,
this.#before=before,this.#images=images}static async remember(reference,{images,runId}){if(await images.inspectImage(reference)===null)return new _ReplacedBase(
reference,null,images);let before=`localhost/heroku-docker-release/replaced:${runId}`;return await images.tagImage(reference,before),new _ReplacedBase(reference,
before,images)}async restore(record,rebuilt,log){try{if((await this.#images.inspectImage(this.#reference))?.id!==rebuilt.id)return;let before=this.#before===null?
null:await this.#images.inspectImage(this.#before);this.#before!==null&&before!==null&&matchesImage(record,before)===null?await this.#images.tagImage(this.#before,
this.#reference):await this.#images.removeImage(this.#reference)}catch(error){log.warning(`The engine keeps the rebuilt base, whose files have other times: ${errorMessage(
error)}`)}}async[Symbol.asyncDispose](){this.#before!==null&&await this.#images.removeImage(this.#before).catch(()=>{})}};var MOST_FOLDERS=50;function changeLines(changes){let{packages,files}=changes,folders=files.folders.slice(0,MOST_FOLDERS),rest=files.folders.length-folders.length;
return[`Compared with the base before: ${describeChanges(changes)}.`,...packages.map(packageLine),...folders.map(({path,count:count2})=>`${count2} in ${path==="\
."?"/app":`/app/${path}`}`),...rest===0?[]:[`\u2026 and in ${rest} more folders`]]}__name(changeLines,"changeLines");function packageLine({name,before,after,change,
where,security}){let versions=[before,after].filter(version=>version!==null).join(" \u2192 ");return`${name} ${versions}: ${change}, ${where==="slug"?"in the sl\
ug":"on the platform"}${security===!0?", a security update":""}`}__name(packageLine,"packageLine");var RebuildDraft=class{static{__name(this,"RebuildDraft")}#redactor=new Redactor;#report={version:1,baseKey:"",reason:null,before:null,after:null,changes:null,kept:{
kind:"not-needed"},failure:null,steps:[]};constructor(inputs){for(let secret of secretsOfBase(inputs))this.#redactor.add(secret)}key(baseKey){this.#report={...this.#report,
baseKey}}found(before){this.#report={...this.#report,before:before===null?null:buildOf(before)}}reason(reason){this.#report={...this.#report,reason}}built(record,changes){
this.#report={...this.#report,after:buildOf(record),changes:changes===null?null:reportedChanges(changes,record)}}kept(kept){this.#report={...this.#report,kept:reportedKeeping(
kept)}}failed(error){let failure=reportedFailure(error);this.#report={...this.#report,failure:{...failure,message:this.#redactor.clean(failure.message)}}}finish(steps){
return{...this.#report,steps}}};function reportedChanges({packages,arePackagesKnown,files,isTreeChanged,isConfigChanged},after){return{packages,arePackagesKnown,
packageKind:after.packages.kind,files,isTreeChanged,isConfigChanged}}__name(reportedChanges,"reportedChanges");function buildOf({builtAt,buildSeconds,from}){return{
builtAt,buildSeconds,from}}__name(buildOf,"buildOf");var REGISTRY_TRIES=3;async function rebuildBase(inputs,world){let steps=new Steps(world.log),draft=new RebuildDraft(inputs);try{let{recipe,base:ports}=await steps.
run("Read the Dockerfile",log=>prepare(inputs,world,log));draft.key(recipe.key.key);let known=await steps.run("Look for the base",log=>findKnownBase(recipe.key.
key,ports,log));draft.found(known?.record??null);let upstream=await steps.run("Ask the registries",async log=>{let answers=await ports.upstream;for(let answer of answers)
answer.kind==="digest"&&log.info(`${answer.reference} is ${answer.digest} now`);return throwFaults(unanswered(answers)),answers}),rule={isForced:inputs.force,maxAgeMs:inputs.
maxBaseAgeMs,now:Date.now(),upstream},reason=rebuildReason(known?.record??null,rule);if(draft.reason(reason),reason.kind!=="none"){var _stack=[];try{let cleanup=__using(
_stack,new AsyncDisposableStack,!0);let replaced=cleanup.use(await ReplacedBase.remember(baseReference(recipe.key.key),ports));let runImage=runImageBehind({recipe,
ports},steps);let base=await steps.run("Build the base image",log=>buildBase(recipe,ports,log));cleanup.defer(()=>letGoOfBase(base,ports,world.log));let record=await steps.
run("Record the base image",log=>recordBase(base,{files:readBaseFiles(base,ports,log),outside:__name(async()=>recordedLeftBehind(base.image,await runImage(),ports,
log),"outside")},ports,log));let changes=known===null?null:await steps.run("Compare it with the base before",async log=>compare(known.record,record,log));draft.
built(record,changes);let kept=await steps.run("Keep the base image",log=>keep({base,record,changes,known,replaced},{recipe,ports,folder:world.folder},log));draft.
kept(kept);ports.signal.throwIfAborted();if(kept.outcome.kind!=="saved"&&ports.store.kind!=="none")throw new ActionError(`The base was rebuilt but could not be \
kept: ${kept.outcome.reason}.${known===null?"":" Releases go on with the base that there was."}`)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}}catch(error){world.log.debug(errorTrace(error)),draft.failed(error)}return await steps.written(),draft.finish(
steps.times)}__name(rebuildBase,"rebuildBase");async function prepare(inputs,world,log){let read=await readBaseDockerfile(inputs),{file,onBuild,target}=read.dockerfile;
if(onBuild.length===0)throw new ActionError(`${file} has no ONBUILD triggers, so there is no base image to rebuild: each release builds everything. Put ONBUILD \
before the steps that copy and build the app.`,{location:{file,line:target.line}});return prepareBase(read,{inputs,world,tries:REGISTRY_TRIES},log)}__name(prepare,
"prepare");function runImageBehind({recipe,ports},steps){let choice=chooseRunImage({named:null,stack:null,dockerfile:recipe.dockerfile});if(choice.kind==="unkno\
wn")return async()=>null;let place={...ports,platform:ports.inputs.platform},fetching=steps.runBehind("Get the run image",log=>fetchRunImage(choice,place,log));
return async()=>{let fetched=await fetching.result;return fetched.kind==="had"?fetched.facts:null}}__name(runImageBehind,"runImageBehind");function compare(before,after,log){
let changes=compareBases(before,after);for(let line of changeLines(changes))log.info(line);return changes}__name(compare,"compare");async function keep({base,record,
changes,known,replaced},place,log){let stored=known?.stored??null;if(stored===null||changes?.isThinSame!==!0||stored.record.stored?.form!=="thin")return keepBase(
base,Promise.resolve(record),place,log);let kept=await renewBase(record,stored,place.ports,log);return kept.outcome.kind==="saved"&&await replaced.restore(stored.
record,base.image,log),kept}__name(keep,"keep");async function runRebuild(inputs,world){let{trigger}=world;if(trigger.kind==="untrusted")throw new ActionError(`This run was set off by ${trigger.by}, so nothin\
g may be saved for other jobs, and a rebuilt base would be lost. Run rebuild-base on a schedule, or by hand.`);let base=await openBaseWorld(inputs,world),report=await rebuildBase(
inputs,base);return{report,reportFile:await writeReport(base.folder,report)}}__name(runRebuild,"runRebuild");export{findKnownBase,renderRebuildSummary,rebuildHeadline,runRebuild};

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{ActionError,__name}from"./shared-IFMXB3TZ.js";function cutText(text,maxCharacters){if(text.length<=maxCharacters)return text;let characters=Array.from(text.slice(0,2*maxCharacters+1));return characters.length<=
maxCharacters?text:`${characters.slice(0,maxCharacters-1).join("")}\u2026`}__name(cutText,"cutText");var SHORTEST=4,commonWords=new Set(["true","false","null","none","undefined","empty","main","master"]);function isHideable(secret){return secret.trim().length>=
SHORTEST&&!commonWords.has(secret.trim().toLowerCase())}__name(isHideable,"isHideable");var Redactor=class{static{__name(this,"Redactor")}#secrets=[];#runs=new Set;add(secret){
if(!isHideable(secret))return[];let lines=[secret,...secret.split(/\r\n|\r|\n/)].flatMap(line=>[line,line.trim()]),forms=[...new Set(lines.filter(isHideable).flatMap(
formsOf))];this.#secrets=[...new Set([...this.#secrets,...forms])];for(let form of forms)for(let at=0;at+SHORTEST<=form.length;at+=1)this.#runs.add(form.slice(at,
at+SHORTEST));return forms}clean(text){let places=[...this.#secrets.flatMap(secret=>placesOf(secret,text)),...this.#cutPlacesOf(text)].sort((a,b)=>a.start-b.start),
cleaned="",end=0;for(let place of places)place.start>=end&&(cleaned+=`${text.slice(end,place.start)}***`),end=Math.max(end,place.end);return cleaned+text.slice(
end)}#cutPlacesOf(text){let places=[];for(let at=text.indexOf("\u2026");at>=0;at=text.indexOf("\u2026",at+1)){let start=at+"\u2026".length;if(this.#runs.has(text.
slice(Math.max(0,at-SHORTEST),at))){let length=this.#longestPart((secret,most)=>text.endsWith(secret.slice(0,most),at));length>0&&places.push({start:at-length,end:at})}
if(this.#runs.has(text.slice(start,start+SHORTEST))){let length=this.#longestPart((secret,most)=>text.startsWith(secret.slice(-most),start));length>0&&places.push(
{start,end:start+length})}}return places}#longestPart(holds){return Math.max(...this.#secrets.map(secret=>longestPart(secret,length=>holds(secret,length))))}};function formsOf(line){
let base64=[line,`:${line}`].map(text=>Buffer.from(text,"utf8").toString("base64").replace(/=+$/,""));return[line,encodeURIComponent(line.toWellFormed()),JSON.stringify(
line).slice(1,-1),...base64]}__name(formsOf,"formsOf");function placesOf(secret,text){let places=[];for(let start=text.indexOf(secret);start>=0;start=text.indexOf(
secret,start+1))places.push({start,end:start+secret.length});return places}__name(placesOf,"placesOf");function longestPart(secret,holds){for(let length=secret.
length-1;length>=SHORTEST;length-=1)if(holds(length))return length;return 0}__name(longestPart,"longestPart");var CancelledError=class extends ActionError{static{__name(this,"CancelledError")}name="CancelledError";atMs=performance.now()};function graceLeftMs(signal,graceMs){
let reason=signal.reason;return reason instanceof CancelledError?Math.max(0,graceMs-(performance.now()-reason.atMs)):graceMs}__name(graceLeftMs,"graceLeftMs");import{join}from"node:path";function runFolder(temporaryFolder,runId){return join(temporaryFolder,`heroku-docker-release-${runId}`)}__name(runFolder,"runFolder");import{stripVTControlCharacters}from"node:util";var controls=/[\x00-\x08\x0a-\x1f\x7f-\x9f]/g,LONGEST_LINE=1024*1024,UntrustedLines=class{static{__name(this,"UntrustedLines")}#rest="";add(chunk){if(!/[\r\n]/.
test(chunk)&&!this.#rest.endsWith("\r"))return this.#rest.length<=LONGEST_LINE&&(this.#rest+=chunk),[];let lines=(this.#rest+chunk).split(/\r\n|\n|\r(?!$)/);return this.#rest=
lines.pop()??"",lines.map(safeLine)}end(){let rest=this.#rest;return this.#rest="",rest===""?[]:[safeLine(rest.replace(/\r$/,""))]}};function safeLines(text){return text.
split(/\r\n|\n|\r/).map(safeLine)}__name(safeLines,"safeLines");function safeLine(line){let safe=stripVTControlCharacters(line).replace(controls,"");return safe.
length>LONGEST_LINE?`${safe.slice(0,LONGEST_LINE)}${"\u2026"}`:safe}__name(safeLine,"safeLine");function looksLikeCommand(line){return/^[\s\x85]*::|##\[/.test(line.
replace(new RegExp("\\p{Cf}","gu"),""))}__name(looksLikeCommand,"looksLikeCommand");export{cutText,isHideable,Redactor,CancelledError,graceLeftMs,runFolder,UntrustedLines,safeLines,looksLikeCommand};

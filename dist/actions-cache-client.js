import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{readCacheRequest,require_semver}from"./shared-RHRE5U3L.js";import{BearerCredentialHandler,BlobClient,BlockBlobClient,HttpClient,HttpClientError,HttpCodes,
answerRequests,require_commonjs,require_commonjs2}from"./shared-BP2RLUXG.js";import"./shared-Q7MVCTRJ.js";import"./shared-2IGZ7TQY.js";import"./shared-QOM3WCTN.js";
import"./shared-F2NWVMLY.js";import{__commonJS,__name,__toESM,debug,error,exec,info,isDebug,mkdirP,rmRF,setSecret,warning,which}from"./shared-IFMXB3TZ.js";var require_package=__commonJS({"node_modules/@actions/cache/package.json"(exports,module){module.exports={name:"@actions/cache",version:"6.3.0",description:"Ac\
tions cache lib",keywords:["github","actions","cache"],homepage:"https://github.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"\
lib/cache.js",types:"lib/cache.d.ts",exports:{".":{types:"./lib/cache.d.ts",import:"./lib/cache.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.D\
S_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-mo\
derate":"npm install && npm audit --json --audit-level=moderate > audit.json",test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/sha\
red/package-version.cjs lib/internal/shared/"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.1","@actions/exec":"^3\
.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@p\
rotobuf-ts/runtime-rpc":"^2.11.1",semver:"^7.8.5"},devDependencies:{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"\
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}});var require_package_version=__commonJS({"node_modules/@actions/cache/lib/internal/shared/package-version.cjs"(exports,module){var packageJson=require_package();
module.exports={version:packageJson.version}}});import*as path8 from"path";import*as fs from"fs";function getOptions(copy){let result={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return copy&&
(typeof copy.followSymbolicLinks=="boolean"&&(result.followSymbolicLinks=copy.followSymbolicLinks,debug(`followSymbolicLinks '${result.followSymbolicLinks}'`)),
typeof copy.implicitDescendants=="boolean"&&(result.implicitDescendants=copy.implicitDescendants,debug(`implicitDescendants '${result.implicitDescendants}'`)),typeof copy.
matchDirectories=="boolean"&&(result.matchDirectories=copy.matchDirectories,debug(`matchDirectories '${result.matchDirectories}'`)),typeof copy.omitBrokenSymbolicLinks==
"boolean"&&(result.omitBrokenSymbolicLinks=copy.omitBrokenSymbolicLinks,debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`)),typeof copy.excludeHiddenFiles==
"boolean"&&(result.excludeHiddenFiles=copy.excludeHiddenFiles,debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`))),result}__name(getOptions,"getOptions");import*as path5 from"path";import*as path from"path";import assert from"assert";var IS_WINDOWS=process.platform==="win32";function dirname2(p){if(p=safeTrimTrailingSeparator(p),IS_WINDOWS&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(p))return p;let result=path.dirname(
p);return IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)&&(result=safeTrimTrailingSeparator(result)),result}__name(dirname2,"dirname");function ensureAbsoluteRoot(root,itemPath){
if(assert(root,"ensureAbsoluteRoot parameter 'root' must not be empty"),assert(itemPath,"ensureAbsoluteRoot parameter 'itemPath' must not be empty"),hasAbsoluteRoot(
itemPath))return itemPath;if(IS_WINDOWS){if(itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.cwd();return assert(cwd.match(/^[A-Z]:\\/i),`Expected cur\
rent directory to start with an absolute drive root. Actual '${cwd}'`),itemPath[0].toUpperCase()===cwd[0].toUpperCase()?itemPath.length===2?`${itemPath[0]}:\\${cwd.
substr(3)}`:(cwd.endsWith("\\")||(cwd+="\\"),`${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`):`${itemPath[0]}:\\${itemPath.substr(2)}`}else if(normalizeSeparators(
itemPath).match(/^\\$|^\\[^\\]/)){let cwd=process.cwd();return assert(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. \
Actual '${cwd}'`),`${cwd[0]}:\\${itemPath.substr(1)}`}}return assert(hasAbsoluteRoot(root),"ensureAbsoluteRoot parameter 'root' must have an absolute root"),root.
endsWith("/")||IS_WINDOWS&&root.endsWith("\\")||(root+=path.sep),root+itemPath}__name(ensureAbsoluteRoot,"ensureAbsoluteRoot");function hasAbsoluteRoot(itemPath){
return assert(itemPath,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\\\")||
/^[A-Z]:\\/i.test(itemPath):itemPath.startsWith("/")}__name(hasAbsoluteRoot,"hasAbsoluteRoot");function hasRoot(itemPath){return assert(itemPath,"isRooted param\
eter 'itemPath' must not be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath):itemPath.startsWith("\
/")}__name(hasRoot,"hasRoot");function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(p)?"\\":"")+p.replace(/\\\\+/g,
"\\")):p.replace(/\/\/+/g,"/")}__name(normalizeSeparators,"normalizeSeparators");function safeTrimTrailingSeparator(p){return p?(p=normalizeSeparators(p),!p.endsWith(
path.sep)||p===path.sep||IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)?p:p.substr(0,p.length-1)):""}__name(safeTrimTrailingSeparator,"safeTrimTrailingSeparator");var MatchKind;(function(MatchKind2){MatchKind2[MatchKind2.None=0]="None",MatchKind2[MatchKind2.Directory=1]="Directory",MatchKind2[MatchKind2.File=2]="File",MatchKind2[MatchKind2.
All=3]="All"})(MatchKind||(MatchKind={}));var IS_WINDOWS2=process.platform==="win32";function getSearchPaths(patterns){patterns=patterns.filter(x=>!x.negate);let searchPathMap={};for(let pattern of patterns){
let key=IS_WINDOWS2?pattern.searchPath.toUpperCase():pattern.searchPath;searchPathMap[key]="candidate"}let result=[];for(let pattern of patterns){let key=IS_WINDOWS2?
pattern.searchPath.toUpperCase():pattern.searchPath;if(searchPathMap[key]==="included")continue;let foundAncestor=!1,tempKey=key,parent=dirname2(tempKey);for(;parent!==
tempKey;){if(searchPathMap[parent]){foundAncestor=!0;break}tempKey=parent,parent=dirname2(tempKey)}foundAncestor||(result.push(pattern.searchPath),searchPathMap[key]=
"included")}return result}__name(getSearchPaths,"getSearchPaths");function match(patterns,itemPath){let result=MatchKind.None;for(let pattern of patterns)pattern.
negate?result&=~pattern.match(itemPath):result|=pattern.match(itemPath);return result}__name(match,"match");function partialMatch(patterns,itemPath){return patterns.
some(x=>!x.negate&&x.partialMatch(itemPath))}__name(partialMatch,"partialMatch");import*as os from"os";import*as path4 from"path";import assert3 from"assert";var range=__name((a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=
str.length;i>=0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),
beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result},"range");var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\
\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,
"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,
closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,
CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}__name(numeric,"numeric");function escapeBraces(str){return str.replace(
slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}__name(escapeBraces,
"escapeBraces");function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,
",").replace(escPeriodPattern,".")}__name(unescapeBraces,"unescapeBraces");function pushAll(target,items){for(let i=0;i<items.length;i++)target.push(items[i])}__name(
pushAll,"pushAll");function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;let r=range("{","}",masked),unmatched=r!==void 0&&masked.indexOf(
"{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.
slice(r[1]+1),unmatched}}__name(balancedWithBudget,"balancedWithBudget");function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open=[];
for(let i=0;i<masked.length;i++){let c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){
let at=open[i];out+=masked.slice(last,at)+"\0",last=at+1}return out+masked.slice(last)}__name(maskUnmatchedOpens,"maskUnmatchedOpens");function commaSetFollows(str,budget){
if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===
10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(i+1)!==44)return!0}return!1}__name(commaSetFollows,"commaSetFollows");function parseCommaParts(str,budget){
let parts=[],carry="";for(;;){let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){let tail=str.split(",");return tail[0]=carry+tail[0],
pushAll(parts,tail),parts}let{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+"}",!post.length)return pushAll(parts,p),parts;carry=
p.pop(),pushAll(parts,p),str=post}}__name(parseCommaParts,"parseCommaParts");function bound(value,fallback){return value===void 0||isNaN(value)?fallback:value}__name(
bound,"bound");function expand(str,options={}){if(!str)return[];let max=bound(options.max,EXPANSION_MAX),maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),
maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);
return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}
__name(expand,"expand");function embrace(str){return"{"+str+"}"}__name(embrace,"embrace");function isPadded(el){return/^-?0\d/.test(el)}__name(isPadded,"isPadde\
d");function lte(i,y){return i<=y}__name(lte,"lte");function gte(i,y){return i>=y}__name(gte,"gte");function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
let out=[],length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix=acc[a]+pre,vs=values;dropEmpties&&!prefix&&(nonEmpty||(nonEmpty=values.filter(v=>v)),
vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),
length+=expansion.length}}return budget.remaining-=out.length,out}__name(combine,"combine");function expandSequence(body,isAlphaSequence,max,maxLength,budget){let n=body.
split(/\.\./),N=[];if(n[0]===void 0||n[1]===void 0)return N;let x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===3&&n[2]!==
void 0?Math.max(Math.abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?width:1,length=0;for(let i=x;test(i,y)&&N.length<
max;i+=incr){if(budget.remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){let need=width-
c.length;if(need>0){let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}__name(
expandSequence,"expandSequence");function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[
str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,
dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));let pre=m.pre,literal=__name(()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,
dropEmpties,budget),"literal");if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),firstGroup=!1,!m.
post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(
m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&
(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(m.body,isAlphaSequence,max,maxLength,budget),!values)return literal()}else{
let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,
!1).map(embrace),budget.remaining<0)return literal();if(n.length===1){let next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.
remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;
for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){let expanded=expand_(n[j],max,
maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<expanded.length;k++){let v=expanded[k];if(!(dropsEmpties&&
!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&
!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}__name(expand_,
"expand_");var assertValidPattern=__name(pattern=>{if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>65536)throw new TypeError("pattern \
is too long")},"assertValidPattern");var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl\
:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],
"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=__name(
s=>s.replace(/[[\]\\-]/g,"\\$&"),"braceEscape"),regexpEscape=__name(s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),"regexpEscape"),rangesToString=__name(ranges=>ranges.
join(""),"rangesToString"),parseClass=__name((glob,position)=>{let pos=position;if(glob.charAt(pos)!=="[")throw new Error("not in a brace expression");let ranges=[],
negs=[],i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<glob.length;){let c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+
1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){
for(let[cls,[unip,u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,!0];i+=cls.length,neg?negs.push(
unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&
ranges.push(braceEscape(c)),rangeStart="",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){
rangeStart=c,i+=2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$.",!1,glob.length-pos,!0];if(negs.
length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){let r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,
!1]}let sranges="["+(negate?"^":"")+rangesToString(ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.length&&negs.length?"("+sranges+
"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-pos,!0]},"parseClass");var unescape=__name((s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$\
1"),"unescape");var _a,types=new Set(["!","?","+","*","@"]),isExtglobType=__name(c=>types.has(c),"isExtglobType"),isExtglobAST=__name(c=>isExtglobType(c.type),"isExtglobAST"),adoptionMap=new Map(
[["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map(
[["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["\
*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?\
(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set("().*{}+?[]^$\\!"),regExpEscape=__name(s=>s.replace(
/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),"regExpEscape"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?",ID=0,AST=class{static{__name(this,"AST")}type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=
parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,
type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(let p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(let part of n.#parts){if(typeof part=="s\
tring")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){for(let p of parts)if(p!==""){if(typeof p!=
"string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){let ret=this.type===null?this.#parts.slice().map(
p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===
0)return!0;let p=this.#parent;for(let i=0;i<this.#parentIndex;i++){let pp=p.#parts[i];if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===
this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();let pl=this.#parent?this.#parent.#parts.length:
0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){let c=new _a(this.type,parent);for(let p of this.#parts)
c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){let maxDepth=opt.maxExtglobRecursion??2,escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===
null){let i2=pos,acc2="";for(;i2<str.length;){let c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){i2===braceStart+1?(c===
"^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=
c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";let ext2=new _a(c,ast);i2=_a.#parseAST(str,ext2,i2,
opt,extDepth+1),ast.push(ext2);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast),parts=[],acc="";for(;i<str.length;){let c=str.charAt(
i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&
(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=
maxDepth||ast&&ast.#canAdoptType(c))){let depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";let ext2=new _a(c,part);part.push(ext2),i=_a.#parseAST(str,
ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")return acc===""&&ast.#parts.
length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],
i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="object"||child.type!==null||
child.#parts.length!==1||this.type===null)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){
return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){let gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.push(""),gc.push(blank),
this.#adopt(child,index)}#adopt(child,index){let gc=child.#parts[0];this.#parts.splice(index,1,...gc.#parts);for(let p of gc.#parts)typeof p=="object"&&(p.#parent=
this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.
length!==1||this.type===null||this.#parts.length!==1)return!1;let gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){
let m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=gc.#parts;for(let p of this.#parts)typeof p=="object"&&(p.#parent=
this);this.type=nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){let ast=new _a(null,void 0,options);return _a.#parseAST(pattern,ast,
0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();let glob=this.toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||
this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase()))return body;let flags=(this.#options.nocase?"i":"")+
(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){let dot=allowDot??
!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){let noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!=
"string"),src=this.#parts.map(p=>{let[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=
this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join(""),start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.
has(this.#parts[0]))){let aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.
has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&
this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}let repeated=this.
type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:",body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){let s=this.
toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,unescape(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?
"":this.#partsToRegExp(!0);bodyDotAllowed===body&&(bodyDotAllowed=""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";if(this.type==="!"&&
this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{let close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+"\
)":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body+close}return[
final,unescape(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.
length;i++){let c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(
c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else for(let p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=
void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglob ast??");let[re,_,_hasMagic,uflag]=p.toRegExpSource(
dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){let escaping=!1,
re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){let c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)
continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}
if(c==="["){let[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c===
"?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape(glob),!!hasMagic,uflag]}};_a=AST;var escape=__name((s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,
"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&"),"escape");var minimatch=__name((p,pattern,options={})=>(assertValidPattern(pattern),!options.nocomment&&pattern.charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p)),
"minimatch"),starDotExtRE=/^\*+([^+@!?*[(]*)$/,starDotExtTest=__name(ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2),"starDotExtTest"),starDotExtTestDot=__name(ext2=>f=>f.
endsWith(ext2),"starDotExtTestDot"),starDotExtTestNocase=__name(ext2=>(ext2=ext2.toLowerCase(),f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)),"starDotEx\
tTestNocase"),starDotExtTestNocaseDot=__name(ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),"starDotExtTestNocaseDot"),starDotStarRE=/^\*+\.\*+$/,
starDotStarTest=__name(f=>!f.startsWith(".")&&f.includes("."),"starDotStarTest"),starDotStarTestDot=__name(f=>f!=="."&&f!==".."&&f.includes("."),"starDotStarTes\
tDot"),dotStarRE=/^\.\*+$/,dotStarTest=__name(f=>f!=="."&&f!==".."&&f.startsWith("."),"dotStarTest"),starRE=/^\*+$/,starTest=__name(f=>f.length!==0&&!f.startsWith(
"."),"starTest"),starTestDot=__name(f=>f.length!==0&&f!=="."&&f!=="..","starTestDot"),qmarksRE=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=__name(([$0,ext2=""])=>{let noext=qmarksTestNoExt(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},"qmarksTestNocase"),qmarksTestNocaseDot=__name(([$0,ext2=""])=>{let noext=qmarksTestNoExtDot(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},"qmarksTestNocaseDot"),qmarksTestDot=__name(([$0,ext2=""])=>{let noext=qmarksTestNoExtDot(
[$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},"qmarksTestDot"),qmarksTest=__name(([$0,ext2=""])=>{let noext=qmarksTestNoExt([$0]);return ext2?f=>noext(
f)&&f.endsWith(ext2):noext},"qmarksTest"),qmarksTestNoExt=__name(([$0])=>{let len=$0.length;return f=>f.length===len&&!f.startsWith(".")},"qmarksTestNoExt"),qmarksTestNoExtDot=__name(
([$0])=>{let len=$0.length;return f=>f.length===len&&f!=="."&&f!==".."},"qmarksTestNoExtDot"),defaultPlatform=typeof process=="object"&&process?typeof process.env==
"object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",path2={win32:{sep:"\\"},posix:{sep:"/"}},sep2=defaultPlatform==="win\
32"?path2.win32.sep:path2.posix.sep;minimatch.sep=sep2;var GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;var qmark2="[^/]",star2=qmark2+"*?",twoStarDot="\
(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?",filter=__name((pattern,options={})=>p=>minimatch(p,pattern,options),"filter");minimatch.
filter=filter;var ext=__name((a,b={})=>Object.assign({},a,b),"ext"),defaults=__name(def=>{if(!def||typeof def!="object"||!Object.keys(def).length)return minimatch;
let orig=minimatch;return Object.assign(__name((p,pattern,options={})=>orig(p,pattern,ext(def,options)),"m"),{Minimatch:class extends orig.Minimatch{static{__name(
this,"Minimatch")}constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.
AST{static{__name(this,"AST")}constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(
pattern,ext(def,options))}},unescape:__name((s,options={})=>orig.unescape(s,ext(def,options)),"unescape"),escape:__name((s,options={})=>orig.escape(s,ext(def,options)),
"escape"),filter:__name((pattern,options={})=>orig.filter(pattern,ext(def,options)),"filter"),defaults:__name(options=>orig.defaults(ext(def,options)),"defaults"),
makeRe:__name((pattern,options={})=>orig.makeRe(pattern,ext(def,options)),"makeRe"),braceExpand:__name((pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),
"braceExpand"),match:__name((list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),"match"),sep:orig.sep,GLOBSTAR})},"defaults");minimatch.defaults=
defaults;var braceExpand=__name((pattern,options={})=>(assertValidPattern(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern,{
max:options.braceExpandMax})),"braceExpand");minimatch.braceExpand=braceExpand;var makeRe=__name((pattern,options={})=>new Minimatch(pattern,options).makeRe(),"\
makeRe");minimatch.makeRe=makeRe;var match2=__name((list,pattern,options={})=>{let mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),mm.
options.nonull&&!list.length&&list.push(pattern),list},"match");minimatch.match=match2;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,regExpEscape2=__name(s=>s.replace(
/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),"regExpEscape"),Minimatch=class{static{__name(this,"Minimatch")}options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??200,this.pattern=pattern,this.platform=
options.platform||defaultPlatform,this.isWindows=this.platform==="win32";let awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.
regexp=null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,this.
windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],
this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)if(typeof part!="string")return!0;
return!1}debug(..._){}make(){let pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){this.
empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.pattern,
this.globSet);let rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.
globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]),
isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}
return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){
let p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){
if(this.options.noglobstar)for(let partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");let{optimizationLevel=1}=this.options;
return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.
levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;
for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){return globParts.
map(parts=>(parts=parts.reduce((set,part)=>{let prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="*\
*"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(parts));let didSomething=!1;
do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=
!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",
dd+1))!==-1;){let p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(dd-1,2),dd-=2)}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf(
"**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+2],p2=parts[gs+3];if(next!==".."||
!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.
preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}
parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-
1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(""),
dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-1;i++)for(let j=i+1;j<globParts.length;j++){let matched=this.
partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){
let ai=0,bi=0,result=[],which2="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which2==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]===
"**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.
dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which2==="b")return!1;which2="a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].
startsWith("."))&&a[ai]!=="**"){if(which2==="a")return!1;which2="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){
if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;
negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){
let fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]==
"string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(
pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file[fdi],pattern[pdi]];
fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=fd,patternStartIndex=pdi,fileStartIndex=fdi)}}let{optimizationLevel=1}=this.options;return optimizationLevel>=
2&&(file=this.levelTwoFileOptimize(file)),pattern.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,
pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){let firstgs=pattern.indexOf(GLOBSTAR,patternIndex),
lastgs=pattern.lastIndexOf(GLOBSTAR),[head,body,tail]=partial?[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){let fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,
partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.
length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||
(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<
file.length-fileTailMatch;i2++){let f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}let bodySegments=[
[[],0]],currentBody=bodySegments[0],nonGsParts=0,nonGsPartsSums=[0];for(let b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.
push(currentBody)):(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1,fileLength=file.length-fileTailMatch;for(let b of bodySegments)b[1]=fileLength-
(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
let bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;let f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))
return!1}return sawTail}let[body,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<
this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==
!1)return sub}let f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){
let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi],f=file[fi];
if(this.debug(pattern,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug(
"pattern match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(pattern){assertValidPattern(pattern);let options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern===
"")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?options.
dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.nocase?options.
dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:starDotStarTest:
(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);let re=AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re=="object"&&Reflect.defineProperty(
re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;let set=this.set;if(!set.length)return this.regexp=!1,this.regexp;let options=this.
options,twoStar=options.noglobstar?star2:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]),re=set.map(pattern=>{let pp=pattern.map(p=>{
if(p instanceof RegExp)for(let f of p.flags.split(""))flags.add(f);return typeof p=="string"?regExpEscape2(p):p===GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{
let next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||prev===GLOBSTAR||(prev===void 0?next!==void 0&&next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=twoStar:
next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});let filtered=pp.filter(
p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){let prefixes=[];for(let i=1;i<=filtered.length;i++)prefixes.push(filtered.slice(0,i).join("/"));return"(?:"+
prefixes.join("|")+")"}return filtered.join("/")}).join("|"),[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.partial&&(re="^(?:\\/|"+
open+re.slice(1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){
return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.
debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;let options=this.options;this.isWindows&&(f=f.split(
"\\").join("/"));let ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);let set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];
if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(let pattern of set){let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),
this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(
def).Minimatch}};minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=escape;minimatch.unescape=unescape;import*as path3 from"path";import assert2 from"assert";var IS_WINDOWS3=process.platform==="win32",Path=class{static{__name(this,"Path")}constructor(itemPath){if(this.segments=[],typeof itemPath=="string")if(assert2(
itemPath,"Parameter 'itemPath' must not be empty"),itemPath=safeTrimTrailingSeparator(itemPath),!hasRoot(itemPath))this.segments=itemPath.split(path3.sep);else{
let remaining=itemPath,dir=dirname2(remaining);for(;dir!==remaining;){let basename3=path3.basename(remaining);this.segments.unshift(basename3),remaining=dir,dir=
dirname2(remaining)}this.segments.unshift(remaining)}else{assert2(itemPath.length>0,"Parameter 'itemPath' must not be an empty array");for(let i=0;i<itemPath.length;i++){
let segment=itemPath[i];assert2(segment,"Parameter 'itemPath' must not contain any empty segments"),segment=normalizeSeparators(itemPath[i]),i===0&&hasRoot(segment)?
(segment=safeTrimTrailingSeparator(segment),assert2(segment===dirname2(segment),"Parameter 'itemPath' root segment contains information for multiple segments"),
this.segments.push(segment)):(assert2(!segment.includes(path3.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(segment))}}}toString(){
let result=this.segments[0],skipSlash=result.endsWith(path3.sep)||IS_WINDOWS3&&/^[A-Z]:$/i.test(result);for(let i=1;i<this.segments.length;i++)skipSlash?skipSlash=
!1:result+=path3.sep,result+=this.segments[i];return result}};var IS_WINDOWS4=process.platform==="win32",Pattern=class _Pattern{static{__name(this,"Pattern")}constructor(patternOrNegate,isImplicitPattern=!1,segments,homedir2){
this.negate=!1;let pattern;if(typeof patternOrNegate=="string")pattern=patternOrNegate.trim();else{segments=segments||[],assert3(segments.length,"Parameter 'seg\
ments' must not empty");let root=_Pattern.getLiteral(segments[0]);assert3(root&&hasAbsoluteRoot(root),"Parameter 'segments' first element must be a root path"),
pattern=new Path(segments).toString().trim(),patternOrNegate&&(pattern=`!${pattern}`)}for(;pattern.startsWith("!");)this.negate=!this.negate,pattern=pattern.substr(
1).trim();pattern=_Pattern.fixupPattern(pattern,homedir2),this.segments=new Path(pattern).segments,this.trailingSeparator=normalizeSeparators(pattern).endsWith(
path4.sep),pattern=safeTrimTrailingSeparator(pattern);let foundGlob=!1,searchSegments=this.segments.map(x=>_Pattern.getLiteral(x)).filter(x=>!foundGlob&&!(foundGlob=
x===""));this.searchPath=new Path(searchSegments).toString(),this.rootRegExp=new RegExp(_Pattern.regExpEscape(searchSegments[0]),IS_WINDOWS4?"i":""),this.isImplicitPattern=
isImplicitPattern;let minimatchOptions={dot:!0,nobrace:!0,nocase:IS_WINDOWS4,nocomment:!0,noext:!0,nonegate:!0};pattern=IS_WINDOWS4?pattern.replace(/\\/g,"/"):pattern,
this.minimatch=new Minimatch(pattern,minimatchOptions)}match(itemPath){return this.segments[this.segments.length-1]==="**"?(itemPath=normalizeSeparators(itemPath),
!itemPath.endsWith(path4.sep)&&this.isImplicitPattern===!1&&(itemPath=`${itemPath}${path4.sep}`)):itemPath=safeTrimTrailingSeparator(itemPath),this.minimatch.match(
itemPath)?this.trailingSeparator?MatchKind.Directory:MatchKind.All:MatchKind.None}partialMatch(itemPath){return itemPath=safeTrimTrailingSeparator(itemPath),dirname2(
itemPath)===itemPath?this.rootRegExp.test(itemPath):this.minimatch.matchOne(itemPath.split(IS_WINDOWS4?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(s){
return(IS_WINDOWS4?s:s.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir2){
assert3(pattern,"pattern cannot be empty");let literalSegments=new Path(pattern).segments.map(x=>_Pattern.getLiteral(x));if(assert3(literalSegments.every((x,i)=>(x!==
"."||i===0)&&x!==".."),`Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`),assert3(!hasRoot(pattern)||literalSegments[0],`Invalid pat\
tern '${pattern}'. Root segment must not contain globs.`),pattern=normalizeSeparators(pattern),pattern==="."||pattern.startsWith(`.${path4.sep}`))pattern=_Pattern.
globEscape(process.cwd())+pattern.substr(1);else if(pattern==="~"||pattern.startsWith(`~${path4.sep}`))homedir2=homedir2||os.homedir(),assert3(homedir2,"Unable \
to determine HOME directory"),assert3(hasAbsoluteRoot(homedir2),`Expected HOME directory to be a rooted path. Actual '${homedir2}'`),pattern=_Pattern.globEscape(
homedir2)+pattern.substr(1);else if(IS_WINDOWS4&&(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot("C:\\dummy-root",pattern.
substr(0,2));pattern.length>2&&!root.endsWith("\\")&&(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(2)}else if(IS_WINDOWS4&&(pattern==="\\"||pattern.
match(/^\\[^\\]/))){let root=ensureAbsoluteRoot("C:\\dummy-root","\\");root.endsWith("\\")||(root+="\\"),pattern=_Pattern.globEscape(root)+pattern.substr(1)}else
pattern=ensureAbsoluteRoot(_Pattern.globEscape(process.cwd()),pattern);return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";for(let i=0;i<
segment.length;i++){let c=segment[i];if(c==="\\"&&!IS_WINDOWS4&&i+1<segment.length){literal+=segment[++i];continue}else{if(c==="*"||c==="?")return"";if(c==="["&&
i+1<segment.length){let set="",closed=-1;for(let i2=i+1;i2<segment.length;i2++){let c2=segment[i2];if(c2==="\\"&&!IS_WINDOWS4&&i2+1<segment.length){set+=segment[++i2];
continue}else if(c2==="]"){closed=i2;break}else set+=c2}if(closed>=0){if(set.length>1)return"";if(set){literal+=set,i=closed;continue}}}}literal+=c}return literal}static regExpEscape(s){
return s.replace(/[[\\^$.|?*+()]/g,"\\$&")}};var SearchState=class{static{__name(this,"SearchState")}constructor(path9,level){this.path=path9,this.level=level}};var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},__asyncValues=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values=="fun\
ction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}function settle(resolve2,reject,d,v){Promise.
resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},__await=function(v){return this instanceof __await?(this.v=v,this):new __await(v)},__asyncGenerator=function(thisArg,_arguments,generator){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create(
(typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),verb("next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},
i;function awaitReturn(f){return function(v){return Promise.resolve(v).then(f,reject)}}function verb(n,f){g[n]&&(i[n]=function(v){return new Promise(function(a,b){
q.push([n,v,a,b])>1||resume(n,v)})},f&&(i[n]=f(i[n])))}function resume(n,v){try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?
Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){
f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}},IS_WINDOWS5=process.platform==="win32",DefaultGlobber=class _DefaultGlobber{static{__name(this,"DefaultGlobbe\
r")}constructor(options){this.patterns=[],this.searchPaths=[],this.options=getOptions(options)}getSearchPaths(){return this.searchPaths.slice()}glob(){return __awaiter(
this,void 0,void 0,function*(){var _a2,e_1,_b,_c;let result=[];try{for(var _d=!0,_e=__asyncValues(this.globGenerator()),_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=
!0){_c=_f.value,_d=!1;let itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a2&&(_b=_e.return)&&(yield _b.call(_e))}finally{if(e_1)
throw e_1.error}}return result})}globGenerator(){return __asyncGenerator(this,arguments,__name(function*(){let options=getOptions(this.options),patterns=[];for(let pattern of this.
patterns)patterns.push(pattern),options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.segments.length-1]!=="**")&&patterns.push(new Pattern(
pattern.negate,!0,pattern.segments.concat("**")));let stack=[];for(let searchPath of getSearchPaths(patterns)){debug(`Search path '${searchPath}'`);try{yield __await(
fs.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT")continue;throw err}stack.unshift(new SearchState(searchPath,1))}let traversalChain=[];for(;stack.
length;){let item=stack.pop(),match3=match(patterns,item.path),partialMatch2=!!match3||partialMatch(patterns,item.path);if(!match3&&!partialMatch2)continue;let stats=yield __await(
_DefaultGlobber.stat(item,options,traversalChain));if(stats&&!(options.excludeHiddenFiles&&path5.basename(item.path).match(/^\./)))if(stats.isDirectory()){if(match3&
MatchKind.Directory&&options.matchDirectories)yield yield __await(item.path);else if(!partialMatch2)continue;let childLevel=item.level+1,childItems=(yield __await(
fs.promises.readdir(item.path))).map(x=>new SearchState(path5.join(item.path,x),childLevel));stack.push(...childItems.reverse())}else match3&MatchKind.File&&(yield yield __await(
item.path))}},"globGenerator_1"))}static create(patterns,options){return __awaiter(this,void 0,void 0,function*(){let result=new _DefaultGlobber(options);IS_WINDOWS5&&
(patterns=patterns.replace(/\r\n/g,`
`),patterns=patterns.replace(/\r/g,`
`));let lines=patterns.split(`
`).map(x=>x.trim());for(let line of lines)!line||line.startsWith("#")||result.patterns.push(new Pattern(line));return result.searchPaths.push(...getSearchPaths(
result.patterns)),result})}static stat(item,options,traversalChain){return __awaiter(this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks)try{
stats=yield fs.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){if(options.omitBrokenSymbolicLinks){debug(`Broken symlink '${item.path}'`);return}throw new Error(
`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`)}throw err}else stats=yield fs.promises.lstat(item.path);if(stats.
isDirectory()&&options.followSymbolicLinks){let realPath=yield fs.promises.realpath(item.path);for(;traversalChain.length>=item.level;)traversalChain.pop();if(traversalChain.
some(x=>x===realPath)){debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);return}traversalChain.push(realPath)}return stats})}};var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function create(patterns,options){
return __awaiter2(this,void 0,void 0,function*(){return yield DefaultGlobber.create(patterns,options)})}__name(create,"create");var semver=__toESM(require_semver(),1);import*as crypto from"crypto";import*as fs2 from"fs";import*as path6 from"path";import*as util from"util";var CacheFilename;(function(CacheFilename2){CacheFilename2.Gzip="cache.tgz",CacheFilename2.Zstd="cache.tzst"})(CacheFilename||(CacheFilename={}));var CompressionMethod;
(function(CompressionMethod2){CompressionMethod2.Gzip="gzip",CompressionMethod2.ZstdWithoutLong="zstd-without-long",CompressionMethod2.Zstd="zstd"})(CompressionMethod||
(CompressionMethod={}));var ArchiveToolType;(function(ArchiveToolType2){ArchiveToolType2.GNU="gnu",ArchiveToolType2.BSD="bsd"})(ArchiveToolType||(ArchiveToolType=
{}));var DefaultRetryAttempts=2,DefaultRetryDelay=5e3,SocketTimeout=5e3,GnuTarPathOnWindows=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,SystemTarPathOnWindows=`${process.
env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,TarFilename="cache.tar",ManifestFilename="manifest.txt",CacheFileSizeLimit=10*Math.pow(1024,3),CacheReadDeniedMessagePrefix="\
cache read denied:";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},__asyncValues2=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values=="fun\
ction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve2,reject){v=o[n](v),settle(resolve2,reject,v.done,v.value)})}}function settle(resolve2,reject,d,v){Promise.
resolve(v).then(function(v2){resolve2({value:v2,done:d})},reject)}},versionSalt="1.0";function createTempDirectory(){return __awaiter3(this,void 0,void 0,function*(){
let IS_WINDOWS7=process.platform==="win32",tempDirectory=process.env.RUNNER_TEMP||"";if(!tempDirectory){let baseLocation;IS_WINDOWS7?baseLocation=process.env.USERPROFILE||
"C:\\":process.platform==="darwin"?baseLocation="/Users":baseLocation="/home",tempDirectory=path6.join(baseLocation,"actions","temp")}let dest=path6.join(tempDirectory,
crypto.randomUUID());return yield mkdirP(dest),dest})}__name(createTempDirectory,"createTempDirectory");function getArchiveFileSizeInBytes(filePath){return fs2.statSync(
filePath).size}__name(getArchiveFileSizeInBytes,"getArchiveFileSizeInBytes");function resolvePaths(patterns){return __awaiter3(this,void 0,void 0,function*(){var _a2,
e_1,_b,_c,_d;let paths=[],workspace=(_d=process.env.GITHUB_WORKSPACE)!==null&&_d!==void 0?_d:process.cwd(),globber=yield create(patterns.join(`
`),{implicitDescendants:!1});try{for(var _e=!0,_f=__asyncValues2(globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=!0){_c=_g.value,_e=!1;let relativeFile=path6.relative(
workspace,_c).replace(new RegExp(`\\${path6.sep}`,"g"),"/");debug(`Matched: ${relativeFile}`),relativeFile===""?paths.push("."):paths.push(`${relativeFile}`)}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{!_e&&!_a2&&(_b=_f.return)&&(yield _b.call(_f))}finally{if(e_1)throw e_1.error}}return paths})}__name(resolvePaths,"resolvePaths");
function unlinkFile(filePath){return __awaiter3(this,void 0,void 0,function*(){return util.promisify(fs2.unlink)(filePath)})}__name(unlinkFile,"unlinkFile");function getVersion(app_1){
return __awaiter3(this,arguments,void 0,function*(app,additionalArgs=[]){let versionOutput="";additionalArgs.push("--version"),debug(`Checking ${app} ${additionalArgs.
join(" ")}`);try{yield exec(`${app}`,additionalArgs,{ignoreReturnCode:!0,silent:!0,listeners:{stdout:__name(data=>versionOutput+=data.toString(),"stdout"),stderr:__name(
data=>versionOutput+=data.toString(),"stderr")}})}catch(err){debug(err.message)}return versionOutput=versionOutput.trim(),debug(versionOutput),versionOutput})}__name(
getVersion,"getVersion");function getCompressionMethod(){return __awaiter3(this,void 0,void 0,function*(){let versionOutput=yield getVersion("zstd",["--quiet"]),
version2=semver.clean(versionOutput);return debug(`zstd version: ${version2}`),versionOutput===""?CompressionMethod.Gzip:CompressionMethod.ZstdWithoutLong})}__name(
getCompressionMethod,"getCompressionMethod");function getCacheFileName(compressionMethod){return compressionMethod===CompressionMethod.Gzip?CacheFilename.Gzip:CacheFilename.
Zstd}__name(getCacheFileName,"getCacheFileName");function getGnuTarPathOnWindows(){return __awaiter3(this,void 0,void 0,function*(){return fs2.existsSync(GnuTarPathOnWindows)?
GnuTarPathOnWindows:(yield getVersion("tar")).toLowerCase().includes("gnu tar")?which("tar"):""})}__name(getGnuTarPathOnWindows,"getGnuTarPathOnWindows");function assertDefined(name,value){
if(value===void 0)throw Error(`Expected ${name} but value was undefiend`);return value}__name(assertDefined,"assertDefined");function getCacheVersion(paths,compressionMethod,enableCrossOsArchive=!1){
let components=paths.slice();return compressionMethod&&components.push(compressionMethod),process.platform==="win32"&&!enableCrossOsArchive&&components.push("wi\
ndows-only"),components.push(versionSalt),crypto.createHash("sha256").update(components.join("|")).digest("hex")}__name(getCacheVersion,"getCacheVersion");function getRuntimeToken(){
let token=process.env.ACTIONS_RUNTIME_TOKEN;if(!token)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return token}__name(getRuntimeToken,
"getRuntimeToken");import*as fs4 from"fs";import{URL as URL2}from"url";var InvalidResponseError=class extends Error{static{__name(this,"InvalidResponseError")}constructor(message){super(message),this.name="InvalidResponseError"}};var NetworkError=class extends Error{static{__name(this,"NetworkError")}constructor(code){let message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message),this.code=code,this.name="Network\
Error"}};NetworkError.isNetworkErrorCode=code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;var UsageError=class extends Error{static{
__name(this,"UsageError")}constructor(){super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};UsageError.isUsageErrorMessage=msg=>msg?msg.includes("insufficient usage"):!1;var RateLimitError=class extends Error{static{
__name(this,"RateLimitError")}constructor(message){super(message),this.name="RateLimitError"}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},UploadProgress=class{static{
__name(this,"UploadProgress")}constructor(contentLength){this.contentLength=contentLength,this.sentBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}setSentBytes(sentBytes){
this.sentBytes=sentBytes}getTransferredBytes(){return this.sentBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)
return;let transferredBytes=this.sentBytes,percentage=(100*(transferredBytes/this.contentLength)).toFixed(1),elapsedTime=Date.now()-this.startTime,uploadSpeed=(transferredBytes/
(1024*1024)/(elapsedTime/1e3)).toFixed(1);info(`Sent ${transferredBytes} of ${this.contentLength} (${percentage}%), ${uploadSpeed} MBs/sec`),this.isDone()&&(this.
displayedComplete=!0)}onProgress(){return progress=>{this.setSentBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){let displayCallback=__name(()=>{this.
display(),this.isDone()||(this.timeoutHandle=setTimeout(displayCallback,delayInMs))},"displayCallback");this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){
this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function uploadCacheArchiveSDK(signedUploadURL,archivePath,options){
return __awaiter4(this,void 0,void 0,function*(){var _a2;let blobClient=new BlobClient(signedUploadURL),blockBlobClient=blobClient.getBlockBlobClient(),uploadProgress=new UploadProgress(
(_a2=options?.archiveSizeBytes)!==null&&_a2!==void 0?_a2:0),uploadOptions={blockSize:options?.uploadChunkSize,concurrency:options?.uploadConcurrency,maxSingleShotSize:128*
1024*1024,onProgress:uploadProgress.onProgress()};try{uploadProgress.startDisplayTimer(),debug(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.
containerName}`);let response=yield blockBlobClient.uploadFile(archivePath,uploadOptions);if(response._response.status>=400)throw new InvalidResponseError(`uplo\
adCacheArchiveSDK: upload failed with status code ${response._response.status}`);return response}catch(error2){throw warning(`uploadCacheArchiveSDK: internal er\
ror uploading cache archive: ${error2.message}`),error2}finally{uploadProgress.stopDisplayTimer()}})}__name(uploadCacheArchiveSDK,"uploadCacheArchiveSDK");import*as buffer from"buffer";import*as fs3 from"fs";import*as stream from"stream";import*as util2 from"util";var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function isSuccessStatusCode(statusCode){
return statusCode?statusCode>=200&&statusCode<300:!1}__name(isSuccessStatusCode,"isSuccessStatusCode");function isServerErrorStatusCode(statusCode){return statusCode?
statusCode>=500:!0}__name(isServerErrorStatusCode,"isServerErrorStatusCode");function isRetryableStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout].includes(statusCode):!1}__name(isRetryableStatusCode,"isRetryableStatusCode");function sleep(milliseconds){
return __awaiter5(this,void 0,void 0,function*(){return new Promise(resolve2=>setTimeout(resolve2,milliseconds))})}__name(sleep,"sleep");function retry(name_1,method_1,getStatusCode_1){
return __awaiter5(this,arguments,void 0,function*(name,method,getStatusCode,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay,onError=void 0){let errorMessage="",
attempt=1;for(;attempt<=maxAttempts;){let response,statusCode,isRetryable=!1;try{response=yield method()}catch(error2){onError&&(response=onError(error2)),isRetryable=
!0,errorMessage=error2.message}if(response&&(statusCode=getStatusCode(response),!isServerErrorStatusCode(statusCode)))return response;if(statusCode&&(isRetryable=
isRetryableStatusCode(statusCode),errorMessage=`Cache service responded with ${statusCode}`),debug(`${name} - Attempt ${attempt} of ${maxAttempts} failed with e\
rror: ${errorMessage}`),!isRetryable){debug(`${name} - Error is not retryable`);break}yield sleep(delay),attempt++}throw Error(`${name} failed: ${errorMessage}`)})}
__name(retry,"retry");function retryTypedResponse(name_1,method_1){return __awaiter5(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){
return yield retry(name,method,response=>response.statusCode,maxAttempts,delay,error2=>{if(error2 instanceof HttpClientError)return{statusCode:error2.statusCode,
result:null,headers:{},error:error2}})})}__name(retryTypedResponse,"retryTypedResponse");function retryHttpClientResponse(name_1,method_1){return __awaiter5(this,
arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){return yield retry(name,method,response=>response.message.statusCode,
maxAttempts,delay)})}__name(retryHttpClientResponse,"retryHttpClientResponse");var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function pipeResponseToStream(response,output){
return __awaiter6(this,void 0,void 0,function*(){yield util2.promisify(stream.pipeline)(response.message,output)})}__name(pipeResponseToStream,"pipeResponseToSt\
ream");var DownloadProgress=class{static{__name(this,"DownloadProgress")}constructor(contentLength){this.contentLength=contentLength,this.segmentIndex=0,this.segmentSize=
0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(segmentSize){this.segmentOffset=this.segmentOffset+this.
segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=segmentSize,this.receivedBytes=0,debug(`Downloading segment at offset ${this.segmentOffset} w\
ith length ${this.segmentSize}...`)}setReceivedBytes(receivedBytes){this.receivedBytes=receivedBytes}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;let transferredBytes=this.segmentOffset+this.receivedBytes,percentage=(100*
(transferredBytes/this.contentLength)).toFixed(1),elapsedTime=Date.now()-this.startTime,downloadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).toFixed(1);
info(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return progress=>{this.setReceivedBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){let displayCallback=__name(()=>{this.display(),this.isDone()||(this.
timeoutHandle=setTimeout(displayCallback,delayInMs))},"displayCallback");this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){this.timeoutHandle&&
(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function downloadCacheHttpClient(archiveLocation,archivePath){return __awaiter6(this,
void 0,void 0,function*(){let writeStream=fs3.createWriteStream(archivePath),httpClient=new HttpClient("actions/cache"),downloadResponse=yield retryHttpClientResponse(
"downloadCache",()=>__awaiter6(this,void 0,void 0,function*(){return httpClient.get(archiveLocation)}));downloadResponse.message.socket.setTimeout(SocketTimeout,
()=>{downloadResponse.message.destroy(),debug(`Aborting download, socket timed out after ${SocketTimeout} ms`)}),yield pipeResponseToStream(downloadResponse,writeStream);
let contentLengthHeader=downloadResponse.message.headers["content-length"];if(contentLengthHeader){let expectedLength=parseInt(contentLengthHeader),actualLength=getArchiveFileSizeInBytes(
archivePath);if(actualLength!==expectedLength)throw new Error(`Incomplete download. Expected file size: ${expectedLength}, actual file size: ${actualLength}`)}else
debug("Unable to validate download, no Content-Length header")})}__name(downloadCacheHttpClient,"downloadCacheHttpClient");function downloadCacheHttpClientConcurrent(archiveLocation,archivePath,options){
return __awaiter6(this,void 0,void 0,function*(){var _a2;let archiveDescriptor=yield fs3.promises.open(archivePath,"w"),httpClient=new HttpClient("actions/cache",
void 0,{socketTimeout:options.timeoutInMs,keepAlive:!0});try{let lengthHeader=(yield retryHttpClientResponse("downloadCacheMetadata",()=>__awaiter6(this,void 0,
void 0,function*(){return yield httpClient.request("HEAD",archiveLocation,null,{})}))).message.headers["content-length"];if(lengthHeader==null)throw new Error("\
Content-Length not found on blob response");let length=parseInt(lengthHeader);if(Number.isNaN(length))throw new Error(`Could not interpret Content-Length: ${length}`);
let downloads=[],blockSize=4*1024*1024;for(let offset=0;offset<length;offset+=blockSize){let count=Math.min(blockSize,length-offset);downloads.push({offset,promiseGetter:__name(
()=>__awaiter6(this,void 0,void 0,function*(){return yield downloadSegmentRetry(httpClient,archiveLocation,offset,count)}),"promiseGetter")})}downloads.reverse();
let actives=0,bytesDownloaded=0,progress=new DownloadProgress(length);progress.startDisplayTimer();let progressFn=progress.onProgress(),activeDownloads=[],nextDownload,
waitAndWrite=__name(()=>__awaiter6(this,void 0,void 0,function*(){let segment=yield Promise.race(Object.values(activeDownloads));yield archiveDescriptor.write(segment.
buffer,0,segment.count,segment.offset),actives--,delete activeDownloads[segment.offset],bytesDownloaded+=segment.count,progressFn({loadedBytes:bytesDownloaded})}),
"waitAndWrite");for(;nextDownload=downloads.pop();)activeDownloads[nextDownload.offset]=nextDownload.promiseGetter(),actives++,actives>=((_a2=options.downloadConcurrency)!==
null&&_a2!==void 0?_a2:10)&&(yield waitAndWrite());for(;actives>0;)yield waitAndWrite()}finally{httpClient.dispose(),yield archiveDescriptor.close()}})}__name(downloadCacheHttpClientConcurrent,
"downloadCacheHttpClientConcurrent");function downloadSegmentRetry(httpClient,archiveLocation,offset,count){return __awaiter6(this,void 0,void 0,function*(){let failures=0;
for(;;)try{let result=yield promiseWithTimeout(3e4,downloadSegment(httpClient,archiveLocation,offset,count));if(typeof result=="string")throw new Error("downloa\
dSegmentRetry failed due to timeout");return result}catch(err){if(failures>=5)throw err;failures++}})}__name(downloadSegmentRetry,"downloadSegmentRetry");function downloadSegment(httpClient,archiveLocation,offset,count){
return __awaiter6(this,void 0,void 0,function*(){let partRes=yield retryHttpClientResponse("downloadCachePart",()=>__awaiter6(this,void 0,void 0,function*(){return yield httpClient.
get(archiveLocation,{Range:`bytes=${offset}-${offset+count-1}`})}));if(!partRes.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement readBod\
yBuffer");return{offset,count,buffer:yield partRes.readBodyBuffer()}})}__name(downloadSegment,"downloadSegment");function downloadCacheStorageSDK(archiveLocation,archivePath,options){
return __awaiter6(this,void 0,void 0,function*(){var _a2;let client=new BlockBlobClient(archiveLocation,void 0,{retryOptions:{tryTimeoutInMs:options.timeoutInMs}}),
contentLength=(_a2=(yield client.getProperties()).contentLength)!==null&&_a2!==void 0?_a2:-1;if(contentLength<0)debug("Unable to determine content length, downl\
oading file with http-client..."),yield downloadCacheHttpClient(archiveLocation,archivePath);else{let maxSegmentSize=Math.min(134217728,buffer.constants.MAX_LENGTH),
downloadProgress=new DownloadProgress(contentLength),fd=fs3.openSync(archivePath,"w");try{downloadProgress.startDisplayTimer();let controller=new AbortController,
abortSignal=controller.signal;for(;!downloadProgress.isDone();){let segmentStart=downloadProgress.segmentOffset+downloadProgress.segmentSize,segmentSize=Math.min(
maxSegmentSize,contentLength-segmentStart);downloadProgress.nextSegment(segmentSize);let result=yield promiseWithTimeout(options.segmentTimeoutInMs||36e5,client.
downloadToBuffer(segmentStart,segmentSize,{abortSignal,concurrency:options.downloadConcurrency,onProgress:downloadProgress.onProgress()}));if(result==="timeout")
throw controller.abort(),new Error("Aborting cache download as the download time exceeded the timeout.");Buffer.isBuffer(result)&&fs3.writeFileSync(fd,result)}}finally{
downloadProgress.stopDisplayTimer(),fs3.closeSync(fd)}}})}__name(downloadCacheStorageSDK,"downloadCacheStorageSDK");var promiseWithTimeout=__name((timeoutMs,promise)=>__awaiter6(
void 0,void 0,void 0,function*(){let timeoutHandle,timeoutPromise=new Promise(resolve2=>{timeoutHandle=setTimeout(()=>resolve2("timeout"),timeoutMs)});return Promise.
race([promise,timeoutPromise]).then(result=>(clearTimeout(timeoutHandle),result))}),"promiseWithTimeout");function getUploadOptions(copy){let result={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};return copy&&(typeof copy.useAzureSdk=="boolean"&&(result.
useAzureSdk=copy.useAzureSdk),typeof copy.uploadConcurrency=="number"&&(result.uploadConcurrency=copy.uploadConcurrency),typeof copy.uploadChunkSize=="number"&&
(result.uploadChunkSize=copy.uploadChunkSize)),result.uploadConcurrency=isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?result.uploadConcurrency:Math.min(32,
Number(process.env.CACHE_UPLOAD_CONCURRENCY)),result.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?result.uploadChunkSize:Math.min(128*1024*
1024,Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Upload concurrency: ${result.uploadConcurrency}`),
debug(`Upload chunk size: ${result.uploadChunkSize}`),result}__name(getUploadOptions,"getUploadOptions");function getDownloadOptions(copy){let result={useAzureSdk:!1,
concurrentBlobDownloads:!0,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};copy&&(typeof copy.useAzureSdk=="boolean"&&(result.useAzureSdk=
copy.useAzureSdk),typeof copy.concurrentBlobDownloads=="boolean"&&(result.concurrentBlobDownloads=copy.concurrentBlobDownloads),typeof copy.downloadConcurrency==
"number"&&(result.downloadConcurrency=copy.downloadConcurrency),typeof copy.timeoutInMs=="number"&&(result.timeoutInMs=copy.timeoutInMs),typeof copy.segmentTimeoutInMs==
"number"&&(result.segmentTimeoutInMs=copy.segmentTimeoutInMs),typeof copy.lookupOnly=="boolean"&&(result.lookupOnly=copy.lookupOnly));let segmentDownloadTimeoutMins=process.
env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return segmentDownloadTimeoutMins&&!isNaN(Number(segmentDownloadTimeoutMins))&&isFinite(Number(segmentDownloadTimeoutMins))&&(result.
segmentTimeoutInMs=Number(segmentDownloadTimeoutMins)*60*1e3),debug(`Use Azure SDK: ${result.useAzureSdk}`),debug(`Download concurrency: ${result.downloadConcurrency}`),
debug(`Request timeout (ms): ${result.timeoutInMs}`),debug(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),debug(`S\
egment download timeout (ms): ${result.segmentTimeoutInMs}`),debug(`Lookup only: ${result.lookupOnly}`),result}__name(getDownloadOptions,"getDownloadOptions");function isGhes(){let hostname=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),isGitHubHost=hostname==="GITHUB.COM",
isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}__name(isGhes,"isGhes");function getCacheServiceVersion(){
return isGhes()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}__name(getCacheServiceVersion,"getCacheServiceVersion");var KNOWN_CACHE_MODES=["none","read",
"write","write-only"];function getCacheMode(){return(process.env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}__name(getCacheMode,"getCacheMode");function isCacheReadable(mode){
return KNOWN_CACHE_MODES.includes(mode)?mode==="read"||mode==="write":!0}__name(isCacheReadable,"isCacheReadable");function isCacheWritable(mode){return KNOWN_CACHE_MODES.
includes(mode)?mode==="write"||mode==="write-only":!0}__name(isCacheWritable,"isCacheWritable");function getCacheServiceURL(){let version2=getCacheServiceVersion();
switch(version2){case"v1":return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:
throw new Error(`Unsupported cache service version: ${version2}`)}}__name(getCacheServiceURL,"getCacheServiceURL");var import_package_version=__toESM(require_package_version(),1);function getUserAgentString(){return`@actions/cache-${import_package_version.version}`}__name(getUserAgentString,"getUserAgentString");var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getCacheApiUrl(resource){
let baseUrl=getCacheServiceURL();if(!baseUrl)throw new Error("Cache Service Url not found, unable to restore cache.");let url=`${baseUrl}_apis/artifactcache/${resource}`;
return debug(`Resource Url: ${url}`),url}__name(getCacheApiUrl,"getCacheApiUrl");function createAcceptHeader(type,apiVersion){return`${type};api-version=${apiVersion}`}
__name(createAcceptHeader,"createAcceptHeader");function getRequestOptions(){return{headers:{Accept:createAcceptHeader("application/json","6.0-preview.1")}}}__name(
getRequestOptions,"getRequestOptions");function createHttpClient(){let token=process.env.ACTIONS_RUNTIME_TOKEN||"",bearerCredentialHandler=new BearerCredentialHandler(
token);return new HttpClient(getUserAgentString(),[bearerCredentialHandler],getRequestOptions())}__name(createHttpClient,"createHttpClient");function getCacheEntry(keys,paths,options){
return __awaiter7(this,void 0,void 0,function*(){var _a2;let httpClient=createHttpClient(),version2=getCacheVersion(paths,options?.compressionMethod,options?.enableCrossOsArchive),
resource=`cache?keys=${encodeURIComponent(keys.join(","))}&version=${version2}`,response=yield retryTypedResponse("getCacheEntry",()=>__awaiter7(this,void 0,void 0,
function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===204)return isDebug()&&(yield printCachesListForDiagnostics(keys[0],httpClient,
version2)),null;if(!isSuccessStatusCode(response.statusCode)){let errorMessage=(_a2=response.error)===null||_a2===void 0?void 0:_a2.message;throw errorMessage?.
includes(CacheReadDeniedMessagePrefix)?new Error(errorMessage):new Error(`Cache service responded with ${response.statusCode}`)}let cacheResult=response.result,
cacheDownloadUrl=cacheResult?.archiveLocation;if(!cacheDownloadUrl)throw new Error("Cache not found.");return setSecret(cacheDownloadUrl),debug("Cache Result:"),
debug(JSON.stringify(cacheResult)),cacheResult})}__name(getCacheEntry,"getCacheEntry");function printCachesListForDiagnostics(key,httpClient,version2){return __awaiter7(
this,void 0,void 0,function*(){let resource=`caches?key=${encodeURIComponent(key)}`,response=yield retryTypedResponse("listCache",()=>__awaiter7(this,void 0,void 0,
function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===200){let cacheListResult=response.result,totalCount=cacheListResult?.
totalCount;if(totalCount&&totalCount>0){debug(`No matching cache found for cache key '${key}', version '${version2} and scope ${process.env.GITHUB_REF}. There e\
xist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/us\
ing-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key 
Other caches with similar key:`);for(let cacheEntry of cacheListResult?.artifactCaches||[])debug(`Cache Key: ${cacheEntry?.cacheKey}, Cache Version: ${cacheEntry?.
cacheVersion}, Cache Scope: ${cacheEntry?.scope}, Cache Created: ${cacheEntry?.creationTime}`)}}})}__name(printCachesListForDiagnostics,"printCachesListForDiagn\
ostics");function downloadCache(archiveLocation,archivePath,options){return __awaiter7(this,void 0,void 0,function*(){let archiveUrl=new URL2(archiveLocation),downloadOptions=getDownloadOptions(
options);archiveUrl.hostname.endsWith(".blob.core.windows.net")?downloadOptions.useAzureSdk?yield downloadCacheStorageSDK(archiveLocation,archivePath,downloadOptions):
downloadOptions.concurrentBlobDownloads?yield downloadCacheHttpClientConcurrent(archiveLocation,archivePath,downloadOptions):yield downloadCacheHttpClient(archiveLocation,
archivePath):yield downloadCacheHttpClient(archiveLocation,archivePath)})}__name(downloadCache,"downloadCache");function reserveCache(key,paths,options){return __awaiter7(
this,void 0,void 0,function*(){let httpClient=createHttpClient(),version2=getCacheVersion(paths,options?.compressionMethod,options?.enableCrossOsArchive),reserveCacheRequest={
key,version:version2,cacheSize:options?.cacheSize};return yield retryTypedResponse("reserveCache",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.
postJson(getCacheApiUrl("caches"),reserveCacheRequest)}))})}__name(reserveCache,"reserveCache");function getContentRange(start,end){return`bytes ${start}-${end}\
/*`}__name(getContentRange,"getContentRange");function uploadChunk(httpClient,resourceUrl,openStream,start,end){return __awaiter7(this,void 0,void 0,function*(){
debug(`Uploading chunk of size ${end-start+1} bytes at offset ${start} with content range: ${getContentRange(start,end)}`);let additionalHeaders={"Content-Type":"\
application/octet-stream","Content-Range":getContentRange(start,end)},uploadChunkResponse=yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end}\
)`,()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.sendStream("PATCH",resourceUrl,openStream(),additionalHeaders)}));if(!isSuccessStatusCode(uploadChunkResponse.
message.statusCode))throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`)})}__name(uploadChunk,"uploadC\
hunk");function uploadFile(httpClient,cacheId,archivePath,options){return __awaiter7(this,void 0,void 0,function*(){let fileSize=getArchiveFileSizeInBytes(archivePath),
resourceUrl=getCacheApiUrl(`caches/${cacheId.toString()}`),fd=fs4.openSync(archivePath,"r"),uploadOptions=getUploadOptions(options),concurrency=assertDefined("u\
ploadConcurrency",uploadOptions.uploadConcurrency),maxChunkSize=assertDefined("uploadChunkSize",uploadOptions.uploadChunkSize),parallelUploads=[...new Array(concurrency).
keys()];debug("Awaiting all uploads");let offset=0;try{yield Promise.all(parallelUploads.map(()=>__awaiter7(this,void 0,void 0,function*(){for(;offset<fileSize;){
let chunkSize=Math.min(fileSize-offset,maxChunkSize),start=offset,end=offset+chunkSize-1;offset+=maxChunkSize,yield uploadChunk(httpClient,resourceUrl,()=>fs4.createReadStream(
archivePath,{fd,start,end,autoClose:!1}).on("error",error2=>{throw new Error(`Cache upload failed because file read failed with ${error2.message}`)}),start,end)}})))}finally{
fs4.closeSync(fd)}})}__name(uploadFile,"uploadFile");function commitCache(httpClient,cacheId,filesize){return __awaiter7(this,void 0,void 0,function*(){let commitCacheRequest={
size:filesize};return yield retryTypedResponse("commitCache",()=>__awaiter7(this,void 0,void 0,function*(){return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.
toString()}`),commitCacheRequest)}))})}__name(commitCache,"commitCache");function saveCache(cacheId,archivePath,signedUploadURL,options){return __awaiter7(this,
void 0,void 0,function*(){if(getUploadOptions(options).useAzureSdk){if(!signedUploadURL)throw new Error("Azure Storage SDK can only be used when a signed URL is\
 provided.");yield uploadCacheArchiveSDK(signedUploadURL,archivePath,options)}else{let httpClient=createHttpClient();debug("Upload cache"),yield uploadFile(httpClient,
cacheId,archivePath,options),debug("Commiting cache");let cacheSize=getArchiveFileSizeInBytes(archivePath);info(`Cache Size: ~${Math.round(cacheSize/(1024*1024))}\
 MB (${cacheSize} B)`);let commitCacheResponse=yield commitCache(httpClient,cacheId,cacheSize);if(!isSuccessStatusCode(commitCacheResponse.statusCode))throw new Error(
`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`);info("Cache saved successfully")}})}__name(saveCache,"saveCache");var import_runtime_rpc=__toESM(require_commonjs2(),1),import_runtime39=__toESM(require_commonjs(),1),import_runtime40=__toESM(require_commonjs(),1),import_runtime41=__toESM(require_commonjs(),1),
import_runtime42=__toESM(require_commonjs(),1),import_runtime43=__toESM(require_commonjs(),1);var import_runtime33=__toESM(require_commonjs(),1),import_runtime34=__toESM(require_commonjs(),1),import_runtime35=__toESM(require_commonjs(),1),import_runtime36=__toESM(require_commonjs(),1),
import_runtime37=__toESM(require_commonjs(),1);var import_runtime27=__toESM(require_commonjs(),1),import_runtime28=__toESM(require_commonjs(),1),import_runtime29=__toESM(require_commonjs(),1),import_runtime30=__toESM(require_commonjs(),1),
import_runtime31=__toESM(require_commonjs(),1);var CacheScope$Type=class extends import_runtime31.MessageType{static{__name(this,"CacheScope$Type")}constructor(){super("github.actions.results.entities.v1.Cac\
heScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(value){let message={scope:"",permission:"0"};return globalThis.
Object.defineProperty(message,import_runtime30.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime29.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.scope=reader.string();break;case 2:message.permission=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime28.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.scope!==""&&writer.tag(1,import_runtime27.WireType.
LengthDelimited).string(message.scope),message.permission!=="0"&&writer.tag(2,import_runtime27.WireType.Varint).int64(message.permission);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime28.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CacheScope=new CacheScope$Type;var CacheMetadata$Type=class extends import_runtime37.MessageType{static{__name(this,"CacheMetadata$Type")}constructor(){super("github.actions.results.entities.\
v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"message",repeat:1,T:__name(()=>CacheScope,"T")}])}create(value){let message={
repositoryId:"0",scope:[]};return globalThis.Object.defineProperty(message,import_runtime36.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime35.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.repositoryId=reader.int64().toString();break;case 2:message.scope.push(CacheScope.internalBinaryRead(reader,
reader.uint32(),options));break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime34.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.repositoryId!=="0"&&writer.tag(1,import_runtime33.WireType.Varint).int64(message.repositoryId);for(let i=0;i<message.scope.length;i++)CacheScope.internalBinaryWrite(
message.scope[i],writer.tag(2,import_runtime33.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime34.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},CacheMetadata=new CacheMetadata$Type;var CreateCacheEntryRequest$Type=class extends import_runtime43.MessageType{static{__name(this,"CreateCacheEntryRequest$Type")}constructor(){super("github.actio\
ns.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:__name(()=>CacheMetadata,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"\
version",kind:"scalar",T:9}])}create(value){let message={key:"",version:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(
reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.version=reader.string();break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);
u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.metadata&&CacheMetadata.internalBinaryWrite(message.metadata,writer.tag(1,import_runtime39.WireType.LengthDelimited).fork(),options).join(),message.key!==
""&&writer.tag(2,import_runtime39.WireType.LengthDelimited).string(message.key),message.version!==""&&writer.tag(3,import_runtime39.WireType.LengthDelimited).string(
message.version);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime40.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryRequest=new CreateCacheEntryRequest$Type,
CreateCacheEntryResponse$Type=class extends import_runtime43.MessageType{static{__name(this,"CreateCacheEntryResponse$Type")}constructor(){super("github.actions\
.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scala\
r",T:9}])}create(value){let message={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.
signedUploadUrl=reader.string();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(
`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.onRead:
u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime39.WireType.
Varint).bool(message.ok),message.signedUploadUrl!==""&&writer.tag(2,import_runtime39.WireType.LengthDelimited).string(message.signedUploadUrl),message.message!==
""&&writer.tag(3,import_runtime39.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime40.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},CreateCacheEntryResponse=new CreateCacheEntryResponse$Type,FinalizeCacheEntryUploadRequest$Type=class extends import_runtime43.MessageType{static{
__name(this,"FinalizeCacheEntryUploadRequest$Type")}constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"\
message",T:__name(()=>CacheMetadata,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(value){
let message={key:"",sizeBytes:"0",version:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==
void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),
end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(reader,reader.
uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.sizeBytes=reader.int64().toString();break;case 4:message.version=
reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.
typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.metadata&&CacheMetadata.internalBinaryWrite(message.metadata,writer.tag(1,import_runtime39.WireType.LengthDelimited).fork(),options).join(),message.key!==
""&&writer.tag(2,import_runtime39.WireType.LengthDelimited).string(message.key),message.sizeBytes!=="0"&&writer.tag(3,import_runtime39.WireType.Varint).int64(message.
sizeBytes),message.version!==""&&writer.tag(4,import_runtime39.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;return u!==!1&&
(u==!0?import_runtime40.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},FinalizeCacheEntryUploadRequest=new FinalizeCacheEntryUploadRequest$Type,
FinalizeCacheEntryUploadResponse$Type=class extends import_runtime43.MessageType{static{__name(this,"FinalizeCacheEntryUploadResponse$Type")}constructor(){super(
"github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"messag\
e",kind:"scalar",T:9}])}create(value){let message={ok:!1,entryId:"0",message:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,{
enumerable:!1,value:this}),value!==void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.entryId=reader.int64().toString();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")
throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime39.WireType.
Varint).bool(message.ok),message.entryId!=="0"&&writer.tag(2,import_runtime39.WireType.Varint).int64(message.entryId),message.message!==""&&writer.tag(3,import_runtime39.WireType.
LengthDelimited).string(message.message);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime40.UnknownFieldHandler.onWrite:u)(this.typeName,message,
writer),writer}},FinalizeCacheEntryUploadResponse=new FinalizeCacheEntryUploadResponse$Type,GetCacheEntryDownloadURLRequest$Type=class extends import_runtime43.MessageType{static{
__name(this,"GetCacheEntryDownloadURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"\
message",T:__name(()=>CacheMetadata,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"s\
calar",T:9}])}create(value){let message={key:"",restoreKeys:[],version:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=CacheMetadata.internalBinaryRead(
reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.restoreKeys.push(reader.string());break;case 4:message.
version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType})\
 for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.metadata&&CacheMetadata.internalBinaryWrite(message.metadata,writer.tag(1,import_runtime39.WireType.LengthDelimited).fork(),options).join(),message.key!==
""&&writer.tag(2,import_runtime39.WireType.LengthDelimited).string(message.key);for(let i=0;i<message.restoreKeys.length;i++)writer.tag(3,import_runtime39.WireType.
LengthDelimited).string(message.restoreKeys[i]);message.version!==""&&writer.tag(4,import_runtime39.WireType.LengthDelimited).string(message.version);let u=options.
writeUnknownFields;return u!==!1&&(u==!0?import_runtime40.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLRequest=new GetCacheEntryDownloadURLRequest$Type,
GetCacheEntryDownloadURLResponse$Type=class extends import_runtime43.MessageType{static{__name(this,"GetCacheEntryDownloadURLResponse$Type")}constructor(){super(
"github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"\
matched_key",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(message,import_runtime42.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime41.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();
break;case 2:message.signedDownloadUrl=reader.string();break;case 3:message.matchedKey=reader.string();break;default:let u=options.readUnknownField;if(u==="thro\
w")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime40.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime39.WireType.
Varint).bool(message.ok),message.signedDownloadUrl!==""&&writer.tag(2,import_runtime39.WireType.LengthDelimited).string(message.signedDownloadUrl),message.matchedKey!==
""&&writer.tag(3,import_runtime39.WireType.LengthDelimited).string(message.matchedKey);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime40.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},GetCacheEntryDownloadURLResponse=new GetCacheEntryDownloadURLResponse$Type,CacheService=new import_runtime_rpc.ServiceType(
"github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:CreateCacheEntryRequest,O:CreateCacheEntryResponse},{name:"FinalizeCacheEntr\
yUpload",options:{},I:FinalizeCacheEntryUploadRequest,O:FinalizeCacheEntryUploadResponse},{name:"GetCacheEntryDownloadURL",options:{},I:GetCacheEntryDownloadURLRequest,
O:GetCacheEntryDownloadURLResponse}]);var CacheServiceClientJSON=class{static{__name(this,"CacheServiceClientJSON")}constructor(rpc){this.rpc=rpc,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.
bind(this),this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(request){let data=CreateCacheEntryRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",data).then(data2=>CreateCacheEntryResponse.fromJson(data2,
{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(request){let data=FinalizeCacheEntryUploadRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",data).then(data2=>FinalizeCacheEntryUploadResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(request){let data=GetCacheEntryDownloadURLRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",data).then(data2=>GetCacheEntryDownloadURLResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}};function maskSigUrl(url){if(url)try{let signature=new URL(url).searchParams.get("sig");signature&&(setSecret(signature),setSecret(encodeURIComponent(signature)))}catch(error2){
debug(`Failed to parse URL: ${url} ${error2 instanceof Error?error2.message:String(error2)}`)}}__name(maskSigUrl,"maskSigUrl");function maskSecretUrls(body){if(typeof body!=
"object"||body===null){debug("body is not an object or is null");return}"signed_upload_url"in body&&typeof body.signed_upload_url=="string"&&maskSigUrl(body.signed_upload_url),
"signed_download_url"in body&&typeof body.signed_download_url=="string"&&maskSigUrl(body.signed_download_url)}__name(maskSecretUrls,"maskSecretUrls");var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},CacheServiceClient=class{static{
__name(this,"CacheServiceClient")}constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=
3e3,this.retryMultiplier=1.5;let token=getRuntimeToken();this.baseUrl=getCacheServiceURL(),maxAttempts&&(this.maxAttempts=maxAttempts),baseRetryIntervalMilliseconds&&
(this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),this.httpClient=new HttpClient(userAgent,
[new BearerCredentialHandler(token)])}request(service,method,contentType,data){return __awaiter8(this,void 0,void 0,function*(){let url=new URL(`/twirp/${service}\
/${method}`,this.baseUrl).href;debug(`[Request] ${method} ${url}`);let headers={"Content-Type":contentType};try{let{body}=yield this.retryableRequest(()=>__awaiter8(
this,void 0,void 0,function*(){return this.httpClient.post(url,JSON.stringify(data),headers)}));return body}catch(error2){throw new Error(`Failed to ${method}: ${error2.
message}`)}})}retryableRequest(operation){return __awaiter8(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";for(;attempt<this.maxAttempts;){
let isRetryable=!1;try{let response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),debug(`[Response] - ${response.message.
statusCode}`),debug(`Headers: ${JSON.stringify(response.message.headers,null,2)}`);let body=JSON.parse(rawBody);if(maskSecretUrls(body),debug(`Body: ${JSON.stringify(
body,null,2)}`),this.isSuccessStatusCode(statusCode))return{response,body};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),errorMessage=`Failed reques\
t: (${statusCode}) ${response.message.statusMessage}`,body.msg){if(UsageError.isUsageErrorMessage(body.msg))throw new UsageError;errorMessage=`${errorMessage}: ${body.
msg}`}if(statusCode===HttpCodes.TooManyRequests){let retryAfterHeader=response.message.headers["retry-after"];if(retryAfterHeader){let parsedSeconds=parseInt(retryAfterHeader,
10);!isNaN(parsedSeconds)&&parsedSeconds>0&&warning(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`)}throw new RateLimitError(
`Rate limited: ${errorMessage}`)}}catch(error2){if(error2 instanceof SyntaxError&&debug(`Raw Body: ${rawBody}`),error2 instanceof UsageError||error2 instanceof RateLimitError)
throw error2;if(NetworkError.isNetworkErrorCode(error2?.code))throw new NetworkError(error2?.code);isRetryable=!0,errorMessage=error2.message}if(!isRetryable)throw new Error(
`Received non-retryable error: ${errorMessage}`);if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
let retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(attempt);info(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}\
. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(retryTimeMilliseconds),attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){
return statusCode?statusCode>=200&&statusCode<300:!1}isRetryableHttpStatusCode(statusCode){return statusCode?[HttpCodes.BadGateway,HttpCodes.GatewayTimeout,HttpCodes.
InternalServerError,HttpCodes.ServiceUnavailable].includes(statusCode):!1}sleep(milliseconds){return __awaiter8(this,void 0,void 0,function*(){return new Promise(
resolve2=>setTimeout(resolve2,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0)throw new Error("attempt should be a positive integer");
if(attempt===0)return this.baseRetryIntervalMilliseconds;let minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,attempt),maxTime=minTime*this.
retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}};function internalCacheTwirpClient(options){let client=new CacheServiceClient(getUserAgentString(),
options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new CacheServiceClientJSON(client)}__name(internalCacheTwirpClient,"internalCache\
TwirpClient");import{existsSync as existsSync2,writeFileSync as writeFileSync2}from"fs";import*as path7 from"path";var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS6=process.
platform==="win32";function getTarPath(){return __awaiter9(this,void 0,void 0,function*(){switch(process.platform){case"win32":{let gnuTar=yield getGnuTarPathOnWindows(),
systemTar=SystemTarPathOnWindows;if(gnuTar)return{path:gnuTar,type:ArchiveToolType.GNU};if(existsSync2(systemTar))return{path:systemTar,type:ArchiveToolType.BSD};
break}case"darwin":{let gnuTar=yield which("gtar",!1);return gnuTar?{path:gnuTar,type:ArchiveToolType.GNU}:{path:yield which("tar",!0),type:ArchiveToolType.BSD}}default:
break}return{path:yield which("tar",!0),type:ArchiveToolType.GNU}})}__name(getTarPath,"getTarPath");function getTarArgs(tarPath_1,compressionMethod_1,type_1){return __awaiter9(
this,arguments,void 0,function*(tarPath,compressionMethod,type,archivePath=""){let args=[`"${tarPath.path}"`],cacheFileName=getCacheFileName(compressionMethod),
tarFile="cache.tar",workingDirectory=getWorkingDirectory(),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;
switch(type){case"create":args.push("--posix","-cf",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--exclude",BSD_TAR_ZSTD?tarFile:
cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"--files-from",ManifestFilename);
break;case"extract":args.push("-xf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),"-P","-C",BSD_TAR_ZSTD?quoteAbsolutePath(workingDirectory):
workingDirectory.replace(new RegExp(`\\${path7.sep}`,"g"),"/"));break;case"list":args.push("-tf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${path7.sep}`,
"g"),"/"),"-P");break}if(tarPath.type===ArchiveToolType.GNU)switch(process.platform){case"win32":args.push("--force-local");break;case"darwin":args.push("--dela\
y-directory-restore");break}return args})}__name(getTarArgs,"getTarArgs");function getCommands(compressionMethod_1,type_1){return __awaiter9(this,arguments,void 0,
function*(compressionMethod,type,archivePath=""){let args,tarPath=yield getTarPath(),tarArgs=yield getTarArgs(tarPath,compressionMethod,type,archivePath),compressionArgs=type!==
"create"?yield getDecompressionProgram(tarPath,compressionMethod,archivePath):yield getCompressionProgram(tarPath,compressionMethod),BSD_TAR_ZSTD=tarPath.type===
ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;return BSD_TAR_ZSTD&&type!=="create"?args=[[...compressionArgs].join(" "),[...tarArgs].
join(" ")]:args=[[...tarArgs].join(" "),[...compressionArgs].join(" ")],{commands:BSD_TAR_ZSTD?args:[args.join(" ")],requiresTempDirectory:BSD_TAR_ZSTD&&type!==
"create"}})}__name(getCommands,"getCommands");function getWorkingDirectory(){var _a2;return(_a2=process.env.GITHUB_WORKSPACE)!==null&&_a2!==void 0?_a2:process.cwd()}
__name(getWorkingDirectory,"getWorkingDirectory");function quoteAbsolutePath(filePath){return`"${path7.resolve(filePath).replace(new RegExp(`\\${path7.sep}`,"g"),
"/")}"`}__name(quoteAbsolutePath,"quoteAbsolutePath");function getDecompressionProgram(tarPath,compressionMethod,archivePath){return __awaiter9(this,void 0,void 0,
function*(){let BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&IS_WINDOWS6;switch(compressionMethod){case CompressionMethod.
Zstd:return BSD_TAR_ZSTD?["zstd -d --long=30 --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",IS_WINDOWS6?'"zstd -d --long=30"':
"unzstd --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -d --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compres\
s-program",IS_WINDOWS6?'"zstd -d"':"unzstd"];default:return["-z"]}})}__name(getDecompressionProgram,"getDecompressionProgram");function getCompressionProgram(tarPath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){let cacheFileName=getCacheFileName(compressionMethod),BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==
CompressionMethod.Gzip&&IS_WINDOWS6;switch(compressionMethod){case CompressionMethod.Zstd:return BSD_TAR_ZSTD?["zstd -T0 --long=30 --force -o",cacheFileName.replace(
new RegExp(`\\${path7.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd -T0 --long=30"':"zstdmt --long=30"];case CompressionMethod.ZstdWithoutLong:
return BSD_TAR_ZSTD?["zstd -T0 --force -o",cacheFileName.replace(new RegExp(`\\${path7.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",IS_WINDOWS6?'"zstd\
 -T0"':"zstdmt"];default:return["-z"]}})}__name(getCompressionProgram,"getCompressionProgram");function execCommands(commands,cwd){return __awaiter9(this,void 0,
void 0,function*(){for(let command of commands)try{yield exec(command,void 0,{cwd,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestric\
t"})})}catch(error2){throw new Error(`${command.split(" ")[0]} failed with error: ${error2?.message}`)}})}__name(execCommands,"execCommands");function execReadCommands(archivePath,compressionMethod,type){
return __awaiter9(this,void 0,void 0,function*(){let{commands,requiresTempDirectory}=yield getCommands(compressionMethod,type,archivePath),tempDirectory=requiresTempDirectory?
yield createTempDirectory():void 0;try{yield execCommands(commands,tempDirectory)}finally{if(tempDirectory)try{yield rmRF(tempDirectory)}catch(error2){debug(`Fa\
iled to delete temporary tar directory: ${error2}`)}}})}__name(execReadCommands,"execReadCommands");function listTar(archivePath,compressionMethod){return __awaiter9(
this,void 0,void 0,function*(){yield execReadCommands(archivePath,compressionMethod,"list")})}__name(listTar,"listTar");function extractTar(archivePath,compressionMethod){
return __awaiter9(this,void 0,void 0,function*(){let workingDirectory=getWorkingDirectory();yield mkdirP(workingDirectory),yield execReadCommands(archivePath,compressionMethod,
"extract")})}__name(extractTar,"extractTar");function createTar(archiveFolder,sourceDirectories,compressionMethod){return __awaiter9(this,void 0,void 0,function*(){
writeFileSync2(path7.join(archiveFolder,ManifestFilename),sourceDirectories.join(`
`));let{commands}=yield getCommands(compressionMethod,"create");yield execCommands(commands,archiveFolder)})}__name(createTar,"createTar");var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},ValidationError=class _ValidationError extends Error{static{
__name(this,"ValidationError")}constructor(message){super(message),this.name="ValidationError",Object.setPrototypeOf(this,_ValidationError.prototype)}},ReserveCacheError=class _ReserveCacheError extends Error{static{
__name(this,"ReserveCacheError")}constructor(message){super(message),this.name="ReserveCacheError",Object.setPrototypeOf(this,_ReserveCacheError.prototype)}},CACHE_WRITE_DENIED_PREFIX="\
cache write denied:",CacheWriteDeniedError=class _CacheWriteDeniedError extends ReserveCacheError{static{__name(this,"CacheWriteDeniedError")}constructor(message){
super(message),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,_CacheWriteDeniedError.prototype)}},CACHE_READ_DENIED_PREFIX=CacheReadDeniedMessagePrefix,
CacheReadDeniedError=class _CacheReadDeniedError extends Error{static{__name(this,"CacheReadDeniedError")}constructor(message){super(message),this.name="CacheRe\
adDeniedError",Object.setPrototypeOf(this,_CacheReadDeniedError.prototype)}},FinalizeCacheError=class _FinalizeCacheError extends Error{static{__name(this,"Fina\
lizeCacheError")}constructor(message){super(message),this.name="FinalizeCacheError",Object.setPrototypeOf(this,_FinalizeCacheError.prototype)}};function checkPaths(paths){
if(!paths||paths.length===0)throw new ValidationError("Path Validation Error: At least one directory or file path is required")}__name(checkPaths,"checkPaths");
function checkKey(key){if(key.length>512)throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 characters.`);if(!/^[^,]*$/.test(key))
throw new ValidationError(`Key Validation Error: ${key} cannot contain commas.`)}__name(checkKey,"checkKey");function restoreCache(paths_1,primaryKey_1,restoreKeys_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){
let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service version: ${cacheServiceVersion}`),checkPaths(paths);let cacheMode=getCacheMode();if(!isCacheReadable(
cacheMode)){info(`Cache restore skipped: the effective cache-mode '${cacheMode}' does not permit reads.`),debug(`Skipped restore for paths [${paths.join(", ")}]\
 with primary key '${primaryKey}'.`);return}return cacheServiceVersion==="v2"?yield restoreCacheV2(paths,primaryKey,restoreKeys,options,enableCrossOsArchive):yield restoreCacheV1(
paths,primaryKey,restoreKeys,options,enableCrossOsArchive)})}__name(restoreCache,"restoreCache");function restoreCacheV1(paths_1,primaryKey_1,restoreKeys_1,options_1){
return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){var _a2;restoreKeys=restoreKeys||[];let keys=[primaryKey,
...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)throw new ValidationError("Key Validation Error: Keys are limited to a max\
imum of 10.");for(let key of keys)checkKey(key);let compressionMethod=yield getCompressionMethod(),archivePath="";try{let cacheEntry;try{cacheEntry=yield getCacheEntry(
keys,paths,{compressionMethod,enableCrossOsArchive})}catch(error2){let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.includes(
CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!cacheEntry?.archiveLocation)return;if(options?.lookupOnly)return info("Lookup only -\
 skipping download"),cacheEntry.cacheKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),debug(`Archive Path: ${archivePath}`),
yield downloadCache(cacheEntry.archiveLocation,archivePath,options),isDebug()&&(yield listTar(archivePath,compressionMethod));let archiveFileSize=getArchiveFileSizeInBytes(
archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),yield extractTar(archivePath,compressionMethod),info(
"Cache restored successfully"),cacheEntry.cacheKey}catch(error2){let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError instanceof
HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`Failed to restore: ${error2.message}`):warning(`Failed to restore: ${error2.
message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to delete archive: ${error2}`)}}})}__name(restoreCacheV1,"restoreCacheV1");function restoreCacheV2(paths_1,primaryKey_1,restoreKeys_1,options_1){
return __awaiter10(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=!1){var _a2;options=Object.assign(Object.assign({},
options),{useAzureSdk:!0}),restoreKeys=restoreKeys||[];let keys=[primaryKey,...restoreKeys];if(debug("Resolved Keys:"),debug(JSON.stringify(keys)),keys.length>10)
throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");for(let key of keys)checkKey(key);let archivePath="";try{let twirpClient=internalCacheTwirpClient(),
compressionMethod=yield getCompressionMethod(),request={key:primaryKey,restoreKeys,version:getCacheVersion(paths,compressionMethod,enableCrossOsArchive)},response;
try{response=yield twirpClient.GetCacheEntryDownloadURL(request)}catch(error2){let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.
includes(CACHE_READ_DENIED_PREFIX)?new CacheReadDeniedError(errorMessage):error2}if(!response.ok){debug(`Cache not found for version ${request.version} of keys:\
 ${keys.join(", ")}`);return}if(request.key!==response.matchedKey?info(`Cache hit for restore-key: ${response.matchedKey}`):info(`Cache hit for: ${response.matchedKey}`),
options?.lookupOnly)return info("Lookup only - skipping download"),response.matchedKey;archivePath=path8.join(yield createTempDirectory(),getCacheFileName(compressionMethod)),
debug(`Archive path: ${archivePath}`),debug(`Starting download of archive to: ${archivePath}`),yield downloadCache(response.signedDownloadUrl,archivePath,options);
let archiveFileSize=getArchiveFileSizeInBytes(archivePath);return info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`),isDebug()&&
(yield listTar(archivePath,compressionMethod)),yield extractTar(archivePath,compressionMethod),info("Cache restored successfully"),response.matchedKey}catch(error2){
let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.
statusCode>=500?error(`Failed to restore: ${error2.message}`):warning(`Failed to restore: ${error2.message}`)}finally{try{archivePath&&(yield unlinkFile(archivePath))}catch(error2){
debug(`Failed to delete archive: ${error2}`)}}})}__name(restoreCacheV2,"restoreCacheV2");function saveCache2(paths_1,key_1,options_1){return __awaiter10(this,arguments,
void 0,function*(paths,key,options,enableCrossOsArchive=!1){let cacheServiceVersion=getCacheServiceVersion();debug(`Cache service version: ${cacheServiceVersion}`),
checkPaths(paths),checkKey(key);let cacheMode=getCacheMode();return isCacheWritable(cacheMode)?cacheServiceVersion==="v2"?yield saveCacheV2(paths,key,options,enableCrossOsArchive):
yield saveCacheV1(paths,key,options,enableCrossOsArchive):(info(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`),debug(`Sk\
ipped save for paths [${paths.join(", ")}] with key '${key}'.`),-1)})}__name(saveCache2,"saveCache");function saveCacheV1(paths_1,key_1,options_1){return __awaiter10(
this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){var _a2,_b,_c,_d,_e,_f;let compressionMethod=yield getCompressionMethod(),cacheId=-1,
cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(cachePaths)}`),cachePaths.length===0)throw new Error("Path Validation Erro\
r: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let archiveFolder=yield createTempDirectory(),archivePath=path8.join(
archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod),isDebug()&&
(yield listTar(archivePath,compressionMethod));let fileSizeLimit=10*1024*1024*1024,archiveFileSize=getArchiveFileSizeInBytes(archivePath);if(debug(`File Size: ${archiveFileSize}`),
archiveFileSize>fileSizeLimit&&!isGhes())throw new Error(`Cache size of ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the 10GB l\
imit, not saving cache.`);debug("Reserving Cache");let reserveCacheResponse=yield reserveCache(key,paths,{compressionMethod,enableCrossOsArchive,cacheSize:archiveFileSize});
if(!((_a2=reserveCacheResponse?.result)===null||_a2===void 0)&&_a2.cacheId)cacheId=(_b=reserveCacheResponse?.result)===null||_b===void 0?void 0:_b.cacheId;else{
if(reserveCacheResponse?.statusCode===400)throw new Error((_d=(_c=reserveCacheResponse?.error)===null||_c===void 0?void 0:_c.message)!==null&&_d!==void 0?_d:`Ca\
che size of ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving cache.`);{let detailMessage=(_e=reserveCacheResponse?.
error)===null||_e===void 0?void 0:_e.message;throw detailMessage?.startsWith(CACHE_WRITE_DENIED_PREFIX)?new CacheWriteDeniedError(`Unable to reserve cache with \
key ${key}. More details: ${detailMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache. More detail\
s: ${(_f=reserveCacheResponse?.error)===null||_f===void 0?void 0:_f.message}`)}}debug(`Saving Cache (ID: ${cacheId})`),yield saveCache(cacheId,archivePath,"",options)}catch(error2){
let typedError=error2;if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?info(`Failed to save: ${typedError.message}`):
typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(`Failed to save: ${typedError.message}`):warning(
`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed to delete archive: ${error2}`)}}return cacheId})}
__name(saveCacheV1,"saveCacheV1");function saveCacheV2(paths_1,key_1,options_1){return __awaiter10(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=!1){
var _a2;options=Object.assign(Object.assign({},options),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});let compressionMethod=yield getCompressionMethod(),
twirpClient=internalCacheTwirpClient(),cacheId=-1,cachePaths=yield resolvePaths(paths);if(debug("Cache Paths:"),debug(`${JSON.stringify(cachePaths)}`),cachePaths.
length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");let archiveFolder=yield createTempDirectory(),
archivePath=path8.join(archiveFolder,getCacheFileName(compressionMethod));debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod),
isDebug()&&(yield listTar(archivePath,compressionMethod));let archiveFileSize=getArchiveFileSizeInBytes(archivePath);debug(`File Size: ${archiveFileSize}`),options.
archiveSizeBytes=archiveFileSize,debug("Reserving Cache");let version2=getCacheVersion(paths,compressionMethod,enableCrossOsArchive),request={key,version:version2},
signedUploadUrl;try{let response=yield twirpClient.CreateCacheEntry(request);if(!response.ok)throw response.message&&!response.message.startsWith(CACHE_WRITE_DENIED_PREFIX)&&
warning(`Cache reservation failed: ${response.message}`),new Error(response.message||"Response was not ok");signedUploadUrl=response.signedUploadUrl}catch(error2){
debug(`Failed to reserve cache: ${error2}`);let errorMessage=(_a2=error2?.message)!==null&&_a2!==void 0?_a2:"";throw errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)?
new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${errorMessage}`):new ReserveCacheError(`Unable to reserve cache with key ${key}\
, another job may be creating this cache.`)}debug(`Attempting to upload cache located at: ${archivePath}`),yield saveCache(cacheId,archivePath,signedUploadUrl,options);
let finalizeRequest={key,version:version2,sizeBytes:`${archiveFileSize}`},finalizeResponse=yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);if(debug(
`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`),!finalizeResponse.ok)throw finalizeResponse.message?new FinalizeCacheError(finalizeResponse.message):
new Error(`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`);cacheId=parseInt(finalizeResponse.entryId)}catch(error2){let typedError=error2;
if(typedError.name===ValidationError.name)throw error2;typedError.name===ReserveCacheError.name?info(`Failed to save: ${typedError.message}`):typedError.name===
FinalizeCacheError.name?warning(typedError.message):typedError instanceof HttpClientError&&typeof typedError.statusCode=="number"&&typedError.statusCode>=500?error(
`Failed to save: ${typedError.message}`):warning(`Failed to save: ${typedError.message}`)}finally{try{yield unlinkFile(archivePath)}catch(error2){debug(`Failed \
to delete archive: ${error2}`)}}return cacheId})}__name(saveCacheV2,"saveCacheV2");answerRequests(async message=>{let request=readCacheRequest(message),paths=[...request.paths];switch(request.kind){case"look-up":return{kind:"matched",key:await restoreCache(
paths,`${request.prefix}newest`,[request.prefix],{lookupOnly:!0})??null};case"download":return{kind:"matched",key:await restoreCache(paths,request.key)??null};case"\
upload":return{kind:"uploaded",id:await saveCache2(paths,request.key)}}});

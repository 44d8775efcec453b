import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{readArtifactRequest}from"./shared-BLHFOZHF.js";import{Octokit,RequestError}from"./shared-JHGYXWPP.js";import{require_left_out}from"./shared-SMMFWVCT.js";
import{BearerCredentialHandler,BlobClient,HttpClient,HttpCodes,answerRequests,require_commonjs,require_commonjs2,require_tunnel,require_undici}from"./shared-BP2RLUXG.js";
import"./shared-Q7MVCTRJ.js";import"./shared-2IGZ7TQY.js";import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import{__commonJS,__name,
__require,__toESM,debug,error,info,setSecret,warning}from"./shared-IFMXB3TZ.js";var require_package=__commonJS({"node_modules/@actions/artifact/package.json"(exports,module){module.exports={name:"@actions/artifact",version:"6.2.1",preview:!0,
description:"Actions artifact lib",keywords:["github","actions","artifact"],homepage:"https://github.com/actions/toolkit/tree/main/packages/artifact",license:"M\
IT",type:"module",main:"lib/artifact.js",types:"lib/artifact.d.ts",exports:{".":{types:"./lib/artifact.d.ts",import:"./lib/artifact.js"}},directories:{lib:"lib",
test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"\
packages/artifact"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",test:"cd ../../ && npm run test ./packages/a\
rtifact",bootstrap:"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/",tsc:"npm run bootstrap &&\
 npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},bugs:{url:"https\
://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"\
^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"\
^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4",archiver:"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},devDependencies:{
"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4",typedoc:"^0.28.16","typedoc-plugin-markdown":"^4.9.0",typescript:"^5.9.3"},overrides:{"uri-js":"npm:ur\
i-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}});var require_package_version=__commonJS({"node_modules/@actions/artifact/lib/internal/shared/package-version.cjs"(exports,module){var packageJson=require_package();
module.exports={version:packageJson.version}}});var require_proxy=__commonJS({"node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.getProxyUrl=getProxyUrl;exports.checkBypass=checkBypass;function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(
reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(
proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}__name(getProxyUrl,
"getProxyUrl");function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;let noProxy=process.
env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol==="http:"?reqPort=80:reqUrl.protocol===
"https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(let upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}__name(checkBypass,"checkBypass");function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}__name(isLoopbackAddress,
"isLoopbackAddress");var DecodedURL=class extends URL{static{__name(this,"DecodedURL")}constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_lib=__commonJS({"node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js"(exports){"use strict";var __createBinding=exports&&exports.
__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:__name(function(){return m[k]},"get")}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):
function(o,v){o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=__name(function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)},"ownKeys");return function(mod){if(mod&&mod.__esModule)
return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,
mod),result}})(),__awaiter12=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return __name(adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}__name(fulfilled,"fulfilled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){
result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};
Object.defineProperty(exports,"__esModule",{value:!0});exports.HttpClient=exports.HttpClientResponse=exports.HttpClientError=exports.MediaTypes=exports.Headers=
exports.HttpCodes=void 0;exports.getProxyUrl=getProxyUrl;exports.isHttps=isHttps;var http=__importStar(__require("http")),https=__importStar(__require("https")),
pm=__importStar(require_proxy()),tunnel=__importStar(require_tunnel()),undici_1=require_undici(),HttpCodes2;(function(HttpCodes3){HttpCodes3[HttpCodes3.OK=200]=
"OK",HttpCodes3[HttpCodes3.MultipleChoices=300]="MultipleChoices",HttpCodes3[HttpCodes3.MovedPermanently=301]="MovedPermanently",HttpCodes3[HttpCodes3.ResourceMoved=
302]="ResourceMoved",HttpCodes3[HttpCodes3.SeeOther=303]="SeeOther",HttpCodes3[HttpCodes3.NotModified=304]="NotModified",HttpCodes3[HttpCodes3.UseProxy=305]="Us\
eProxy",HttpCodes3[HttpCodes3.SwitchProxy=306]="SwitchProxy",HttpCodes3[HttpCodes3.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes3[HttpCodes3.PermanentRedirect=
308]="PermanentRedirect",HttpCodes3[HttpCodes3.BadRequest=400]="BadRequest",HttpCodes3[HttpCodes3.Unauthorized=401]="Unauthorized",HttpCodes3[HttpCodes3.PaymentRequired=
402]="PaymentRequired",HttpCodes3[HttpCodes3.Forbidden=403]="Forbidden",HttpCodes3[HttpCodes3.NotFound=404]="NotFound",HttpCodes3[HttpCodes3.MethodNotAllowed=405]=
"MethodNotAllowed",HttpCodes3[HttpCodes3.NotAcceptable=406]="NotAcceptable",HttpCodes3[HttpCodes3.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",
HttpCodes3[HttpCodes3.RequestTimeout=408]="RequestTimeout",HttpCodes3[HttpCodes3.Conflict=409]="Conflict",HttpCodes3[HttpCodes3.Gone=410]="Gone",HttpCodes3[HttpCodes3.
TooManyRequests=429]="TooManyRequests",HttpCodes3[HttpCodes3.InternalServerError=500]="InternalServerError",HttpCodes3[HttpCodes3.NotImplemented=501]="NotImplem\
ented",HttpCodes3[HttpCodes3.BadGateway=502]="BadGateway",HttpCodes3[HttpCodes3.ServiceUnavailable=503]="ServiceUnavailable",HttpCodes3[HttpCodes3.GatewayTimeout=
504]="GatewayTimeout"})(HttpCodes2||(exports.HttpCodes=HttpCodes2={}));var Headers;(function(Headers2){Headers2.Accept="accept",Headers2.ContentType="content-ty\
pe"})(Headers||(exports.Headers=Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||(exports.MediaTypes=
MediaTypes={}));function getProxyUrl(serverUrl){let proxyUrl=pm.getProxyUrl(new URL(serverUrl));return proxyUrl?proxyUrl.href:""}__name(getProxyUrl,"getProxyUrl");
var HttpRedirectCodes=[HttpCodes2.MovedPermanently,HttpCodes2.ResourceMoved,HttpCodes2.SeeOther,HttpCodes2.TemporaryRedirect,HttpCodes2.PermanentRedirect],HttpResponseRetryCodes=[
HttpCodes2.BadGateway,HttpCodes2.ServiceUnavailable,HttpCodes2.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=10,
ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{static{__name(this,"HttpClientError")}constructor(message,statusCode){super(message),
this.name="HttpClientError",this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}};exports.HttpClientError=HttpClientError;var HttpClientResponse=class{static{
__name(this,"HttpClientResponse")}constructor(message){this.message=message}readBody(){return __awaiter12(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter12(
this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on("data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve2(
output.toString())})}))})}readBodyBuffer(){return __awaiter12(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter12(this,void 0,void 0,function*(){
let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.message.on("end",()=>{resolve2(Buffer.concat(chunks))})}))})}};exports.HttpClientResponse=
HttpClientResponse;function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}__name(isHttps,"isHttps");var HttpClient3=class{static{__name(this,
"HttpClient")}constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=
50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(userAgent),this.handlers=handlers||
[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.ignoreSslError),this._socketTimeout=
requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(requestOptions.maxRedirects,
0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=requestOptions.allowRetries),
requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){
return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.
request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request("\
DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request("\
POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request("P\
ATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream4,additionalHeaders){return __awaiter12(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream4,additionalHeaders)})}getJson(requestUrl_1){return __awaiter12(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.
Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this.
_processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter12(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter12(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter12(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter12(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes2.Unauthorized){let authenticationHandler;for(let handler2 of this.handlers)if(handler2.canHandleAuthentication(response)){
authenticationHandler=handler2;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this.
_maxRedirects;for(;response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.
message.headers.location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)
header.toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),
redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&
(yield response.readBody(),yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(info2,data){return __awaiter12(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{function callbackForResult(err,res){
err?reject(err):res?resolve2(res):reject(new Error("Unknown error"))}__name(callbackForResult,"callbackForResult"),this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){
typeof data=="string"&&(info2.options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;
function handleResult(err,res){callbackCalled||(callbackCalled=!0,onResult(err,res))}__name(handleResult,"handleResult");let req=info2.httpModule.request(info2.
options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,
()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data==
"string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("close",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(
serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){let parsedUrl=new URL(serverUrl),proxyUrl=pm.getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.
hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.
parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.options={},info2.options.host=info2.parsedUrl.hostname,
info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.parsedUrl.pathname||"")+(info2.parsedUrl.search||""),
info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.options.headers["user-agent"]=this.userAgent),info2.options.
agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler2 of this.handlers)handler2.prepareRequest(info2.options);return info2}_mergeHeaders(headers){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers||{})):lowercaseKeys(headers||
{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.headers){let headerValue=lowercaseKeys(
this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():headerValue)}let additionalValue=additionalHeaders[header];
return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){
let clientHeader;if(this.requestOptions&&this.requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&
(typeof headerValue=="number"?clientHeader=String(headerValue):Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.
ContentType];return additionalValue!==void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):
additionalValue:clientHeader!==void 0?clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=pm.getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;
if(this._keepAlive&&useProxy&&(agent=this._proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;
if(this.requestOptions&&(maxSockets=this.requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.
hostname,port:proxyUrl.port})},tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=
overHttps?tunnel.httpOverHttps:tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};
agent=usingSsl?new https.Agent(options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||
{},{rejectUnauthorized:!1})),agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)
return proxyAgent;let usingSsl=parsedUrl.protocol==="https:";return proxyAgent=new undici_1.ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?
1:0},(proxyUrl.username||proxyUrl.password)&&{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){
let baseUserAgent=userAgent||"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent}\
 actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter12(this,void 0,void 0,function*(){retryNumber=
Math.min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),
ms))})}_processResponse(res,options){return __awaiter12(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter12(this,void 0,void 0,function*(){
let statusCode=res.message.statusCode||0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes2.NotFound&&resolve2(response);function dateTimeDeserializer(key,value){
if(typeof value=="string"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}__name(dateTimeDeserializer,"dateTimeDeserializer");let obj,contents;
try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),
response.result=obj),response.headers=res.message.headers}catch{}if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:
msg=`Failed request: (${statusCode})`;let err=new HttpClientError(msg,statusCode);err.result=response.result,reject(err)}else resolve2(response)}))})}};exports.
HttpClient=HttpClient3;var lowercaseKeys=__name(obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{}),"lowercaseKeys")}});var require_light=__commonJS({"node_modules/bottleneck/light.js"(exports,module){(function(global2,factory){typeof exports=="object"&&typeof module<"u"?module.exports=
factory():typeof define=="function"&&define.amd?define(factory):global2.Bottleneck=factory()})(exports,(function(){"use strict";var commonjsGlobal=typeof globalThis<
"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function getCjsExportFromNamespace(n){return n&&n.default||n}__name(getCjsExportFromNamespace,
"getCjsExportFromNamespace");var load=__name(function(received,defaults2,onto={}){var k,ref,v;for(k in defaults2)v=defaults2[k],onto[k]=(ref=received[k])!=null?
ref:v;return onto},"load"),overwrite=__name(function(received,defaults2,onto={}){var k,v;for(k in received)v=received[k],defaults2[k]!==void 0&&(onto[k]=v);return onto},
"overwrite"),parser={load,overwrite},DLList;DLList=class{static{__name(this,"DLList")}constructor(incr,decr){this.incr=incr,this.decr=decr,this._first=null,this.
_last=null,this.length=0}push(value){var node;this.length++,typeof this.incr=="function"&&this.incr(),node={value,prev:this._last,next:null},this._last!=null?(this.
_last.next=node,this._last=node):this._first=this._last=node}shift(){var value;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),
value=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,value}first(){if(this._first!=null)return this._first.value}getArray(){
var node,ref,results;for(node=this._first,results=[];node!=null;)results.push((ref=node,node=node.next,ref.value));return results}forEachShift(cb){var node;for(node=
this.shift();node!=null;)cb(node),node=this.shift()}debug(){var node,ref,ref1,ref2,results;for(node=this._first,results=[];node!=null;)results.push((ref=node,node=
node.next,{value:ref.value,prev:(ref1=ref.prev)!=null?ref1.value:void 0,next:(ref2=ref.next)!=null?ref2.value:void 0}));return results}};var DLList_1=DLList,Events;
Events=class{static{__name(this,"Events")}constructor(instance){if(this.instance=instance,this._events={},this.instance.on!=null||this.instance.once!=null||this.
instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(name,cb)=>this._addListener(name,"many",cb),this.
instance.once=(name,cb)=>this._addListener(name,"once",cb),this.instance.removeAllListeners=(name=null)=>name!=null?delete this._events[name]:this._events={}}_addListener(name,status,cb){
var base;return(base=this._events)[name]==null&&(base[name]=[]),this._events[name].push({cb,status}),this.instance}listenerCount(name){return this._events[name]!=
null?this._events[name].length:0}async trigger(name,...args){var e,promises2;try{return name!=="debug"&&this.trigger("debug",`Event triggered: ${name}`,args),this.
_events[name]==null?void 0:(this._events[name]=this._events[name].filter(function(listener){return listener.status!=="none"}),promises2=this._events[name].map(async listener=>{
var e2,returned;if(listener.status!=="none"){listener.status==="once"&&(listener.status="none");try{return returned=typeof listener.cb=="function"?listener.cb(...args):
void 0,typeof returned?.then=="function"?await returned:returned}catch(error2){return e2=error2,this.trigger("error",e2),null}}}),(await Promise.all(promises2)).
find(function(x){return x!=null}))}catch(error2){return e=error2,this.trigger("error",e),null}}};var Events_1=Events,DLList$1,Events$1,Queues;DLList$1=DLList_1,
Events$1=Events_1,Queues=class{static{__name(this,"Queues")}constructor(num_priorities){var i;this.Events=new Events$1(this),this._length=0,this._lists=(function(){
var j,ref,results;for(results=[],i=j=1,ref=num_priorities;1<=ref?j<=ref:j>=ref;i=1<=ref?++j:--j)results.push(new DLList$1((()=>this.incr()),(()=>this.decr())));
return results}).call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(job){
return this._lists[job.options.priority].push(job)}queued(priority){return priority!=null?this._lists[priority].length:this._length}shiftAll(fn){return this._lists.
forEach(function(list){return list.forEachShift(fn)})}getFirst(arr=this._lists){var j,len,list;for(j=0,len=arr.length;j<len;j++)if(list=arr[j],list.length>0)return list;
return[]}shiftLastFrom(priority){return this.getFirst(this._lists.slice(priority).reverse()).shift()}};var Queues_1=Queues,BottleneckError;BottleneckError=class extends Error{static{
__name(this,"BottleneckError")}};var BottleneckError_1=BottleneckError,BottleneckError$1,DEFAULT_PRIORITY,Job,NUM_PRIORITIES,parser$1;NUM_PRIORITIES=10,DEFAULT_PRIORITY=
5,parser$1=parser,BottleneckError$1=BottleneckError_1,Job=class{static{__name(this,"Job")}constructor(task,args,options,jobDefaults,rejectOnDrop,Events2,_states,Promise2){
this.task=task,this.args=args,this.rejectOnDrop=rejectOnDrop,this.Events=Events2,this._states=_states,this.Promise=Promise2,this.options=parser$1.load(options,jobDefaults),
this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===jobDefaults.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),
this.promise=new this.Promise((_resolve,_reject)=>{this._resolve=_resolve,this._reject=_reject}),this.retryCount=0}_sanitizePriority(priority){var sProperty;return sProperty=
~~priority!==priority?DEFAULT_PRIORITY:priority,sProperty<0?0:sProperty>NUM_PRIORITIES-1?NUM_PRIORITIES-1:sProperty}_randomIndex(){return Math.random().toString(
36).slice(2)}doDrop({error:error2,message="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(
error2??new BottleneckError$1(message)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(expected){
var status;if(status=this._states.jobStatus(this.options.id),!(status===expected||expected==="DONE"&&status===null))throw new BottleneckError$1(`Invalid job sta\
tus ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(reachedHWM,blocked){return this._assertStatus("RECEIVED"),this._states.next(this.
options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUE\
D"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(chained,clearGlobalState,run,free){
var error2,eventInfo,passed;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),eventInfo={args:this.
args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",eventInfo);try{if(passed=await(chained!=null?chained.schedule(this.options,
this.task,...this.args):this.task(...this.args)),clearGlobalState())return this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),
this._resolve(passed)}catch(error1){return error2=error1,this._onFailure(error2,eventInfo,clearGlobalState,run,free)}}doExpire(clearGlobalState,run,free){var error2,
eventInfo;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),eventInfo={args:this.args,
options:this.options,retryCount:this.retryCount},error2=new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(error2,
eventInfo,clearGlobalState,run,free)}async _onFailure(error2,eventInfo,clearGlobalState,run,free){var retry2,retryAfter;if(clearGlobalState())return retry2=await this.
Events.trigger("failed",error2,eventInfo),retry2!=null?(retryAfter=~~retry2,this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo),
this.retryCount++,run(retryAfter)):(this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._reject(error2))}doDone(eventInfo){
return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",eventInfo)}};var Job_1=Job,BottleneckError$2,LocalDatastore,
parser$2;parser$2=parser,BottleneckError$2=BottleneckError_1,LocalDatastore=class{static{__name(this,"LocalDatastore")}constructor(instance,storeOptions,storeInstanceOptions){
this.instance=instance,this.storeOptions=storeOptions,this.clientId=this.instance._randomIndex(),parser$2.load(storeInstanceOptions,storeInstanceOptions,this),this.
_nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),
this.clients={},this._startHeartbeat()}_startHeartbeat(){var base;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.
reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(base=this.heartbeat=setInterval(
()=>{var amount,incr,maximum,now,reservoir;if(now=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&now>=this._lastReservoirRefresh+this.storeOptions.
reservoirRefreshInterval&&(this._lastReservoirRefresh=now,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),
this.storeOptions.reservoirIncreaseInterval!=null&&now>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:amount,
reservoirIncreaseMaximum:maximum,reservoir}=this.storeOptions,this._lastReservoirIncrease=now,incr=maximum!=null?Math.min(amount,maximum-reservoir):amount,incr>
0))return this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?base.unref():void 0:clearInterval(
this.heartbeat)}async __publish__(message){return await this.yieldLoop(),this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){
return await this.yieldLoop(),clearInterval(this.heartbeat),this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve2,reject){return setTimeout(
resolve2,t)})}computePenalty(){var ref;return(ref=this.storeOptions.penalty)!=null?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){return await this.
yieldLoop(),parser$2.overwrite(options,options,this.storeOptions),this._startHeartbeat(),this.instance._drainAll(this.computeCapacity()),!0}async __running__(){
return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.yieldLoop(),
this._done}async __groupCheck__(time){return await this.yieldLoop(),this._nextRequest+this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;return{maxConcurrent,
reservoir}=this.storeOptions,maxConcurrent!=null&&reservoir!=null?Math.min(maxConcurrent-this._running,reservoir):maxConcurrent!=null?maxConcurrent-this._running:
reservoir??null}conditionsCheck(weight){var capacity;return capacity=this.computeCapacity(),capacity==null||weight<=capacity}async __incrementReservoir__(incr){
var reservoir;return await this.yieldLoop(),reservoir=this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity()),reservoir}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(now){return this._unblockTime>=now}check(weight,now){return this.conditionsCheck(weight)&&this.
_nextRequest-now<=0}async __check__(weight){var now;return await this.yieldLoop(),now=Date.now(),this.check(weight,now)}async __register__(index,weight,expiration){
var now,wait;return await this.yieldLoop(),now=Date.now(),this.conditionsCheck(weight)?(this._running+=weight,this.storeOptions.reservoir!=null&&(this.storeOptions.
reservoir-=weight),wait=Math.max(this._nextRequest-now,0),this._nextRequest=now+wait+this.storeOptions.minTime,{success:!0,wait,reservoir:this.storeOptions.reservoir}):
{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(queueLength,weight){var blocked,now,reachedHWM;if(await this.yieldLoop(),this.
storeOptions.maxConcurrent!=null&&weight>this.storeOptions.maxConcurrent)throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a \
limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return now=Date.now(),reachedHWM=this.storeOptions.highWater!=null&&queueLength===
this.storeOptions.highWater&&!this.check(weight,now),blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(now)),blocked&&(this._unblockTime=now+this.computePenalty(),
this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM,blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){
return await this.yieldLoop(),this._running-=weight,this._done+=weight,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};var LocalDatastore_1=LocalDatastore,
BottleneckError$3,States;BottleneckError$3=BottleneckError_1,States=class{static{__name(this,"States")}constructor(status1){this.status=status1,this._jobs={},this.
counts=this.status.map(function(){return 0})}next(id){var current,next;if(current=this._jobs[id],next=current+1,current!=null&&next<this.status.length)return this.
counts[current]--,this.counts[next]++,this._jobs[id]++;if(current!=null)return this.counts[current]--,delete this._jobs[id]}start(id){var initial;return initial=
0,this._jobs[id]=initial,this.counts[initial]++}remove(id){var current;return current=this._jobs[id],current!=null&&(this.counts[current]--,delete this._jobs[id]),
current!=null}jobStatus(id){var ref;return(ref=this.status[this._jobs[id]])!=null?ref:null}statusJobs(status){var k,pos,ref,results,v;if(status!=null){if(pos=this.
status.indexOf(status),pos<0)throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);ref=this._jobs,results=[];for(k in ref)v=ref[k],v===
pos&&results.push(k);return results}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((acc,v,i)=>(acc[this.status[i]]=v,acc)),{})}};
var States_1=States,DLList$2,Sync;DLList$2=DLList_1,Sync=class{static{__name(this,"Sync")}constructor(name,Promise2){this.schedule=this.schedule.bind(this),this.
name=name,this.Promise=Promise2,this._running=0,this._queue=new DLList$2}isEmpty(){return this._queue.length===0}async _tryToRun(){var args,cb,error2,reject,resolve2,
returned,task;if(this._running<1&&this._queue.length>0)return this._running++,{task,args,resolve:resolve2,reject}=this._queue.shift(),cb=await(async function(){
try{return returned=await task(...args),function(){return resolve2(returned)}}catch(error1){return error2=error1,function(){return reject(error2)}}})(),this._running--,
this._tryToRun(),cb()}schedule(task,...args){var promise,reject,resolve2;return resolve2=reject=null,promise=new this.Promise(function(_resolve,_reject){return resolve2=
_resolve,reject=_reject}),this._queue.push({task,args,resolve:resolve2,reject}),this._tryToRun(),promise}};var Sync_1=Sync,version2="2.19.5",version$1={version:version2},
version$2=Object.freeze({version:version2,default:version$1}),require$$2=__name(()=>console.log("You must import the full version of Bottleneck in order to use \
this feature."),"require$$2"),require$$3=__name(()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$3"),require$$4=__name(
()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$4"),Events$2,Group,IORedisConnection$1,RedisConnection$1,
Scripts$1,parser$3;parser$3=parser,Events$2=Events_1,RedisConnection$1=require$$2,IORedisConnection$1=require$$3,Scripts$1=require$$4,Group=(function(){class Group2{static{
__name(this,"Group")}constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=limiterOptions,parser$3.load(this.limiterOptions,
this.defaults,this),this.Events=new Events$2(this),this.instances={},this.Bottleneck=Bottleneck_1,this._startAutoCleanup(),this.sharedConnection=this.connection!=
null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new RedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events})):
this.limiterOptions.datastore==="ioredis"&&(this.connection=new IORedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(key=""){var ref;
return(ref=this.instances[key])!=null?ref:(()=>{var limiter;return limiter=this.instances[key]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.
id}-${key}`,timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",limiter,key),limiter})()}async deleteKey(key=""){var deleted,instance;
return instance=this.instances[key],this.connection&&(deleted=await this.connection.__runCommand__(["del",...Scripts$1.allKeys(`${this.id}-${key}`)])),instance!=
null&&(delete this.instances[key],await instance.disconnect()),instance!=null||deleted>0}limiters(){var k,ref,results,v;ref=this.instances,results=[];for(k in ref)
v=ref[k],results.push({key:k,limiter:v});return results}keys(){return Object.keys(this.instances)}async clusterKeys(){var cursor,end,found,i,k,keys,len,next,start;
if(this.connection==null)return this.Promise.resolve(this.keys());for(keys=[],cursor=null,start=`b_${this.id}-`.length,end=9;cursor!==0;)for([next,found]=await this.
connection.__runCommand__(["scan",cursor??0,"match",`b_${this.id}-*_settings`,"count",1e4]),cursor=~~next,i=0,len=found.length;i<len;i++)k=found[i],keys.push(k.
slice(start,-end));return keys}_startAutoCleanup(){var base;return clearInterval(this.interval),typeof(base=this.interval=setInterval(async()=>{var e,k,ref,results,
time,v;time=Date.now(),ref=this.instances,results=[];for(k in ref){v=ref[k];try{await v._store.__groupCheck__(time)?results.push(this.deleteKey(k)):results.push(
void 0)}catch(error2){e=error2,results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).unref=="function"?base.unref():void 0}updateSettings(options={}){
if(parser$3.overwrite(options,this.defaults,this),parser$3.overwrite(options,options,this.limiterOptions),options.timeout!=null)return this._startAutoCleanup()}disconnect(flush=!0){
var ref;if(!this.sharedConnection)return(ref=this.connection)!=null?ref.disconnect(flush):void 0}}return Group2.prototype.defaults={timeout:1e3*60*5,connection:null,
Promise,id:"group-key"},Group2}).call(commonjsGlobal);var Group_1=Group,Batcher,Events$3,parser$4;parser$4=parser,Events$3=Events_1,Batcher=(function(){class Batcher2{static{
__name(this,"Batcher")}constructor(options={}){this.options=options,parser$4.load(this.options,this.defaults,this),this.Events=new Events$3(this),this._arr=[],this.
_resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this._resolve=res)}_flush(){return clearTimeout(this.
_timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(data){var ret;return this._arr.
push(data),ret=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),
this.maxTime)),ret}}return Batcher2.prototype.defaults={maxTime:null,maxSize:null,Promise},Batcher2}).call(commonjsGlobal);var Batcher_1=Batcher,require$$4$1=__name(
()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$4$1"),require$$8=getCjsExportFromNamespace(version$2),
Bottleneck2,DEFAULT_PRIORITY$1,Events$4,Job$1,LocalDatastore$1,NUM_PRIORITIES$1,Queues$1,RedisDatastore$1,States$1,Sync$1,parser$5,splice=[].splice;NUM_PRIORITIES$1=
10,DEFAULT_PRIORITY$1=5,parser$5=parser,Queues$1=Queues_1,Job$1=Job_1,LocalDatastore$1=LocalDatastore_1,RedisDatastore$1=require$$4$1,Events$4=Events_1,States$1=
States_1,Sync$1=Sync_1,Bottleneck2=(function(){class Bottleneck3{static{__name(this,"Bottleneck")}constructor(options={},...invalid){var storeInstanceOptions,storeOptions;
this._addToQueue=this._addToQueue.bind(this),this._validateOptions(options,invalid),parser$5.load(options,this.instanceDefaults,this),this._queues=new Queues$1(
NUM_PRIORITIES$1),this._scheduled={},this._states=new States$1(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=
null,this.Events=new Events$4(this),this._submitLock=new Sync$1("submit",this.Promise),this._registerLock=new Sync$1("register",this.Promise),storeOptions=parser$5.
load(options,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return storeInstanceOptions=
parser$5.load(options,this.redisStoreDefaults,{}),new RedisDatastore$1(this,storeOptions,storeInstanceOptions);if(this.datastore==="local")return storeInstanceOptions=
parser$5.load(options,this.localStoreDefaults,{}),new LocalDatastore$1(this,storeOptions,storeInstanceOptions);throw new Bottleneck3.prototype.BottleneckError(`\
Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.ref=="funct\
ion"?ref.ref():void 0}),this._queues.on("zero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.unref=="function"?ref.unref():void 0})}_validateOptions(options,invalid){
if(!(options!=null&&typeof options=="object"&&invalid.length===0))throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument.\
 Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this.
_store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(message){return this._store.__publish__(message)}disconnect(flush=!0){
return this._store.__disconnect__(flush)}chain(_limiter){return this._limiter=_limiter,this}queued(priority){return this._queues.queued(priority)}clusterQueued(){
return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.
__done__()}jobStatus(id){return this._states.jobStatus(id)}jobs(status){return this._states.statusJobs(status)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(weight=1){return this._store.__check__(weight)}_clearGlobalState(index){return this._scheduled[index]!=null?(clearTimeout(
this._scheduled[index].expiration),delete this._scheduled[index],!0):!1}async _free(index,job,options,eventInfo){var e,running;try{if({running}=await this._store.
__free__(index,options.weight),this.Events.trigger("debug",`Freed ${options.id}`,eventInfo),running===0&&this.empty())return this.Events.trigger("idle")}catch(error1){
return e=error1,this.Events.trigger("error",e)}}_run(index,job,wait){var clearGlobalState,free,run;return job.doRun(),clearGlobalState=this._clearGlobalState.bind(
this,index),run=this._run.bind(this,index,job),free=this._free.bind(this,index,job),this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this._limiter,clearGlobalState,
run,free),wait),expiration:job.options.expiration!=null?setTimeout(function(){return job.doExpire(clearGlobalState,run,free)},wait+job.options.expiration):void 0,
job}}_drainOne(capacity){return this._registerLock.schedule(()=>{var args,index,next,options,queue;return this.queued()===0?this.Promise.resolve(null):(queue=this.
_queues.getFirst(),{options,args}=next=queue.first(),capacity!=null&&options.weight>capacity?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${options.
id}`,{args,options}),index=this._randomIndex(),this._store.__register__(index,options.weight,options.expiration).then(({success,wait,reservoir})=>{var empty;return this.
Events.trigger("debug",`Drained ${options.id}`,{success,args,options}),success?(queue.shift(),empty=this.empty(),empty&&this.Events.trigger("empty"),reservoir===
0&&this.Events.trigger("depleted",empty),this._run(index,next,wait),this.Promise.resolve(options.weight)):this.Promise.resolve(null)})))})}_drainAll(capacity,total=0){
return this._drainOne(capacity).then(drained=>{var newCapacity;return drained!=null?(newCapacity=capacity!=null?capacity-drained:capacity,this._drainAll(newCapacity,
total+drained)):this.Promise.resolve(total)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.
doDrop({message})})}stop(options={}){var done,waitForExecuting;return options=parser$5.load(options,this.stopDefaults),waitForExecuting=__name(at=>{var finished;
return finished=__name(()=>{var counts;return counts=this._states.counts,counts[0]+counts[1]+counts[2]+counts[3]===at},"finished"),new this.Promise((resolve2,reject)=>finished()?
resolve2():this.on("done",()=>{if(finished())return this.removeAllListeners("done"),resolve2()}))},"waitForExecuting"),done=options.dropWaitingJobs?(this._run=function(index,next){
return next.doDrop({message:options.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(
()=>{var k,ref,v;ref=this._scheduled;for(k in ref)v=ref[k],this.jobStatus(v.job.options.id)==="RUNNING"&&(clearTimeout(v.timeout),clearTimeout(v.expiration),v.job.
doDrop({message:options.dropErrorMessage}));return this._dropAllQueued(options.dropErrorMessage),waitForExecuting(0)}))):this.schedule({priority:NUM_PRIORITIES$1-
1,weight:0},()=>waitForExecuting(1)),this._receive=function(job){return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage))},this.
stop=()=>this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called")),done}async _addToQueue(job){var args,blocked,error2,options,
reachedHWM,shifted,strategy;({args,options}=job);try{({reachedHWM,blocked,strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){return error2=
error1,this.Events.trigger("debug",`Could not queue ${options.id}`,{args,options,error:error2}),job.doDrop({error:error2}),!1}return blocked?(job.doDrop(),!0):reachedHWM&&
(shifted=strategy===Bottleneck3.prototype.strategy.LEAK?this._queues.shiftLastFrom(options.priority):strategy===Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY?
this._queues.shiftLastFrom(options.priority+1):strategy===Bottleneck3.prototype.strategy.OVERFLOW?job:void 0,shifted?.doDrop(),shifted==null||strategy===Bottleneck3.
prototype.strategy.OVERFLOW)?(shifted==null&&job.doDrop(),reachedHWM):(job.doQueue(reachedHWM,blocked),this._queues.push(job),await this._drainAll(),reachedHWM)}_receive(job){
return this._states.jobStatus(job.options.id)!=null?(job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.
id})`)),!1):(job.doReceive(),this._submitLock.schedule(this._addToQueue,job))}submit(...args){var cb,fn,job,options,ref,ref1,task;return typeof args[0]=="functi\
on"?(ref=args,[fn,...args]=ref,[cb]=splice.call(args,-1),options=parser$5.load({},this.jobDefaults)):(ref1=args,[options,fn,...args]=ref1,[cb]=splice.call(args,
-1),options=parser$5.load(options,this.jobDefaults)),task=__name((...args2)=>new this.Promise(function(resolve2,reject){return fn(...args2,function(...args3){return(args3[0]!=
null?reject:resolve2)(args3)})}),"task"),job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),job.promise.then(
function(args2){return typeof cb=="function"?cb(...args2):void 0}).catch(function(args2){return Array.isArray(args2)?typeof cb=="function"?cb(...args2):void 0:typeof cb==
"function"?cb(args2):void 0}),this._receive(job)}schedule(...args){var job,options,task;return typeof args[0]=="function"?([task,...args]=args,options={}):[options,
task,...args]=args,job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(job),job.promise}wrap(fn){
var schedule,wrapped;return schedule=this.schedule.bind(this),wrapped=__name(function(...args){return schedule(fn.bind(this),...args)},"wrapped"),wrapped.withOptions=
function(options,...args){return schedule(options,fn,...args)},wrapped}async updateSettings(options={}){return await this._store.__updateSettings__(parser$5.overwrite(
options,this.storeDefaults)),parser$5.overwrite(options,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(incr=0){
return this._store.__incrementReservoir__(incr)}}return Bottleneck3.default=Bottleneck3,Bottleneck3.Events=Events$4,Bottleneck3.version=Bottleneck3.prototype.version=
require$$8.version,Bottleneck3.strategy=Bottleneck3.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},Bottleneck3.BottleneckError=Bottleneck3.prototype.
BottleneckError=BottleneckError_1,Bottleneck3.Group=Bottleneck3.prototype.Group=Group_1,Bottleneck3.RedisConnection=Bottleneck3.prototype.RedisConnection=require$$2,
Bottleneck3.IORedisConnection=Bottleneck3.prototype.IORedisConnection=require$$3,Bottleneck3.Batcher=Bottleneck3.prototype.Batcher=Batcher_1,Bottleneck3.prototype.
jobDefaults={priority:DEFAULT_PRIORITY$1,weight:1,expiration:null,id:"<no-id>"},Bottleneck3.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:Bottleneck3.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},Bottleneck3.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},Bottleneck3.prototype.
redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},
Bottleneck3.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},Bottleneck3.prototype.stopDefaults=
{enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},Bottleneck3}).
call(commonjsGlobal);var Bottleneck_1=Bottleneck2,lib=Bottleneck_1;return lib}))}});import{basename as basename3,dirname}from"node:path";import os from"os";function getUploadChunkSize(){return 8*1024*1024}__name(getUploadChunkSize,"getUploadChunkSize");function getRuntimeToken(){let token=process.env.ACTIONS_RUNTIME_TOKEN;
if(!token)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return token}__name(getRuntimeToken,"getRuntimeToken");function getResultsServiceUrl(){
let resultsUrl=process.env.ACTIONS_RESULTS_URL;if(!resultsUrl)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(resultsUrl).origin}
__name(getResultsServiceUrl,"getResultsServiceUrl");function isGhes(){let hostname=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().
toUpperCase(),isGitHubHost=hostname==="GITHUB.COM",isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&
!isLocalHost}__name(isGhes,"isGhes");function getGitHubWorkspaceDir(){let ghWorkspaceDir=process.env.GITHUB_WORKSPACE;if(!ghWorkspaceDir)throw new Error("Unable\
 to get the GITHUB_WORKSPACE env variable");return ghWorkspaceDir}__name(getGitHubWorkspaceDir,"getGitHubWorkspaceDir");function getConcurrency(){let numCPUs=os.
cpus().length,concurrencyCap=32;if(numCPUs>4){let concurrency=16*numCPUs;concurrencyCap=concurrency>300?300:concurrency}let concurrencyOverride=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
if(concurrencyOverride){let concurrency=parseInt(concurrencyOverride);if(isNaN(concurrency)||concurrency<1)throw new Error("Invalid value set for ACTIONS_ARTIFA\
CT_UPLOAD_CONCURRENCY env variable");return concurrency<concurrencyCap?(info("Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),concurrency):
(info(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${concurrencyCap} based on the number of cpus. Set it to the maximum value allowed.`),concurrencyCap)}
return 5}__name(getConcurrency,"getConcurrency");function getUploadChunkTimeout(){let timeoutVar=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!timeoutVar)return 3e5;
let timeout=parseInt(timeoutVar);if(isNaN(timeout))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return timeout}__name(
getUploadChunkTimeout,"getUploadChunkTimeout");function getMaxArtifactListCount(){let maxCountVar=process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT||"1000",maxCount=parseInt(
maxCountVar);if(isNaN(maxCount)||maxCount<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable");return maxCount}__name(getMaxArtifactListCount,
"getMaxArtifactListCount");import*as fs3 from"fs";import*as path2 from"path";var import_runtime2=__toESM(require_commonjs(),1),import_runtime3=__toESM(require_commonjs(),1),import_runtime4=__toESM(require_commonjs(),1),import_runtime5=__toESM(require_commonjs(),1),
import_runtime6=__toESM(require_commonjs(),1),import_runtime7=__toESM(require_commonjs(),1),import_runtime8=__toESM(require_commonjs(),1);var Timestamp$Type=class extends import_runtime8.MessageType{static{__name(this,"Timestamp$Type")}constructor(){super("google.protobuf.Timestamp",[{no:1,name:"s\
econds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"scalar",T:5}])}now(){let msg=this.create(),ms=Date.now();return msg.seconds=import_runtime7.PbLong.from(Math.
floor(ms/1e3)).toString(),msg.nanos=ms%1e3*1e6,msg}toDate(message){return new Date(import_runtime7.PbLong.from(message.seconds).toNumber()*1e3+Math.ceil(message.
nanos/1e6))}fromDate(date){let msg=this.create(),ms=date.getTime();return msg.seconds=import_runtime7.PbLong.from(Math.floor(ms/1e3)).toString(),msg.nanos=ms%1e3*
1e6,msg}internalJsonWrite(message,options){let ms=import_runtime7.PbLong.from(message.seconds).toNumber()*1e3;if(ms<Date.parse("0001-01-01T00:00:00Z")||ms>Date.
parse("9999-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");if(message.
nanos<0)throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let z="Z";if(message.nanos>0){let nanosStr=(message.nanos+1e9).
toString().substring(1);nanosStr.substring(3)==="000000"?z="."+nanosStr.substring(0,3)+"Z":nanosStr.substring(6)==="000"?z="."+nanosStr.substring(0,6)+"Z":z="."+
nanosStr+"Z"}return new Date(ms).toISOString().replace(".000Z",z)}internalJsonRead(json,options,target){if(typeof json!="string")throw new Error("Unable to pars\
e Timestamp from JSON "+(0,import_runtime6.typeofJsonValue)(json)+".");let matches=json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!matches)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let ms=Date.parse(matches[1]+"-"+matches[2]+"-"+matches[3]+"T"+matches[4]+":"+
matches[5]+":"+matches[6]+(matches[8]?matches[8]:"Z"));if(Number.isNaN(ms))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(ms<Date.parse(
"0001-01-01T00:00:00Z")||ms>Date.parse("9999-12-31T23:59:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00\
Z to 9999-12-31T23:59:59Z inclusive.");return target||(target=this.create()),target.seconds=import_runtime7.PbLong.from(ms/1e3).toString(),target.nanos=0,matches[7]&&
(target.nanos=parseInt("1"+matches[7]+"0".repeat(9-matches[7].length))-1e9),target}create(value){let message={seconds:"0",nanos:0};return globalThis.Object.defineProperty(
message,import_runtime5.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime4.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.seconds=reader.int64().
toString();break;case 2:message.nanos=reader.int32();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime3.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.seconds!=="0"&&writer.tag(1,import_runtime2.WireType.Varint).int64(message.
seconds),message.nanos!==0&&writer.tag(2,import_runtime2.WireType.Varint).int32(message.nanos);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime3.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},Timestamp=new Timestamp$Type;var import_runtime10=__toESM(require_commonjs(),1),import_runtime11=__toESM(require_commonjs(),1),import_runtime12=__toESM(require_commonjs(),1),import_runtime13=__toESM(require_commonjs(),1),
import_runtime14=__toESM(require_commonjs(),1),import_runtime15=__toESM(require_commonjs(),1),import_runtime16=__toESM(require_commonjs(),1);var DoubleValue$Type=class extends import_runtime16.MessageType{static{__name(this,"DoubleValue$Type")}constructor(){super("google.protobuf.DoubleValue",[{no:1,
name:"value",kind:"scalar",T:1}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(2,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){let message={value:0};return globalThis.
Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.double();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field\
 ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,
message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==0&&writer.tag(1,import_runtime12.WireType.Bit64).double(
message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},DoubleValue=new DoubleValue$Type,
FloatValue$Type=class extends import_runtime16.MessageType{static{__name(this,"FloatValue$Type")}constructor(){super("google.protobuf.FloatValue",[{no:1,name:"v\
alue",kind:"scalar",T:2}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(1,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){let message={value:0};return globalThis.
Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.float();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==0&&writer.tag(1,import_runtime12.WireType.Bit32).float(message.value);
let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},FloatValue=new FloatValue$Type,
Int64Value$Type=class extends import_runtime16.MessageType{static{__name(this,"Int64Value$Type")}constructor(){super("google.protobuf.Int64Value",[{no:1,name:"v\
alue",kind:"scalar",T:3}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(import_runtime10.ScalarType.INT64,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,import_runtime10.ScalarType.INT64,import_runtime11.LongType.STRING,"value"),target}create(value){
let message={value:"0"};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!=="0"&&writer.tag(1,import_runtime12.WireType.
Varint).int64(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),
writer}},Int64Value=new Int64Value$Type,UInt64Value$Type=class extends import_runtime16.MessageType{static{__name(this,"UInt64Value$Type")}constructor(){super("\
google.protobuf.UInt64Value",[{no:1,name:"value",kind:"scalar",T:4}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(import_runtime10.ScalarType.
UINT64,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,import_runtime10.ScalarType.
UINT64,import_runtime11.LongType.STRING,"value"),target}create(value){let message={value:"0"};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.uint64().
toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!=="0"&&writer.tag(1,import_runtime12.WireType.Varint).uint64(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},UInt64Value=new UInt64Value$Type,Int32Value$Type=class extends import_runtime16.MessageType{static{__name(this,
"Int32Value$Type")}constructor(){super("google.protobuf.Int32Value",[{no:1,name:"value",kind:"scalar",T:5}])}internalJsonWrite(message,options){return this.refJsonWriter.
scalar(5,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,5,
void 0,"value"),target}create(value){let message={value:0};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.
create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.int32();break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);
u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,import_runtime12.WireType.Varint).int32(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},Int32Value=new Int32Value$Type,UInt32Value$Type=class extends import_runtime16.MessageType{static{__name(this,
"UInt32Value$Type")}constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(message,options){return this.refJsonWriter.
scalar(13,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,13,
void 0,"value"),target}create(value){let message={value:0};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.
create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.uint32();break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);
u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,import_runtime12.WireType.Varint).uint32(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},UInt32Value=new UInt32Value$Type,BoolValue$Type=class extends import_runtime16.MessageType{static{__name(this,
"BoolValue$Type")}constructor(){super("google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(message,options){return message.value}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,8,void 0,"value"),target}create(value){let message={value:!1};return globalThis.
Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.value=reader.bool();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==!1&&writer.tag(1,import_runtime12.WireType.Varint).bool(message.
value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},BoolValue=new BoolValue$Type,
StringValue$Type=class extends import_runtime16.MessageType{static{__name(this,"StringValue$Type")}constructor(){super("google.protobuf.StringValue",[{no:1,name:"\
value",kind:"scalar",T:9}])}internalJsonWrite(message,options){return message.value}internalJsonRead(json,options,target){return target||(target=this.create()),
target.value=this.refJsonReader.scalar(json,9,void 0,"value"),target}create(value){let message={value:""};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.string();
break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==""&&writer.tag(1,import_runtime12.WireType.LengthDelimited).string(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},StringValue=new StringValue$Type,BytesValue$Type=class extends import_runtime16.MessageType{static{__name(this,
"BytesValue$Type")}constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(message,options){return this.refJsonWriter.
scalar(12,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,12,
void 0,"value"),target}create(value){let message={value:new Uint8Array(0)};return globalThis.Object.defineProperty(message,import_runtime15.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime14.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.bytes();break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);
u!==!1&&(u===!0?import_runtime13.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value.length&&writer.tag(1,import_runtime12.WireType.LengthDelimited).bytes(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime13.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},BytesValue=new BytesValue$Type;var import_runtime_rpc=__toESM(require_commonjs2(),1),import_runtime18=__toESM(require_commonjs(),1),import_runtime19=__toESM(require_commonjs(),1),import_runtime20=__toESM(require_commonjs(),1),
import_runtime21=__toESM(require_commonjs(),1),import_runtime22=__toESM(require_commonjs(),1);var CreateArtifactRequest$Type=class extends import_runtime22.MessageType{static{__name(this,"CreateArtifactRequest$Type")}constructor(){super("github.actions.r\
esults.api.v1.CreateArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"expires_at",kind:"message",T:__name(()=>Timestamp,"T")},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",
kind:"message",T:__name(()=>StringValue,"T")}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.
Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=
reader.string();break;case 4:message.expiresAt=Timestamp.internalBinaryRead(reader,reader.uint32(),options,message.expiresAt);break;case 5:message.version=reader.
int32();break;case 6:message.mimeType=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.mimeType);break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,
import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).
string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime18.WireType.LengthDelimited).string(message.name),message.expiresAt&&Timestamp.
internalBinaryWrite(message.expiresAt,writer.tag(4,import_runtime18.WireType.LengthDelimited).fork(),options).join(),message.version!==0&&writer.tag(5,import_runtime18.WireType.
Varint).int32(message.version),message.mimeType&&StringValue.internalBinaryWrite(message.mimeType,writer.tag(6,import_runtime18.WireType.LengthDelimited).fork(),
options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateArtifactRequest=new CreateArtifactRequest$Type,
CreateArtifactResponse$Type=class extends import_runtime22.MessageType{static{__name(this,"CreateArtifactResponse$Type")}constructor(){super("github.actions.res\
ults.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(value){let message={ok:!1,signedUploadUrl:""};
return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.signedUploadUrl=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime18.WireType.
Varint).bool(message.ok),message.signedUploadUrl!==""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).string(message.signedUploadUrl);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},CreateArtifactResponse=new CreateArtifactResponse$Type,
FinalizeArtifactRequest$Type=class extends import_runtime22.MessageType{static{__name(this,"FinalizeArtifactRequest$Type")}constructor(){super("github.actions.r\
esults.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:__name(()=>StringValue,"T")}])}create(value){let message={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();
break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;case 4:message.size=reader.int64().toString();break;case 5:
message.hash=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.hash);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,
import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).
string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime18.WireType.LengthDelimited).string(message.name),message.size!=="0"&&writer.
tag(4,import_runtime18.WireType.Varint).int64(message.size),message.hash&&StringValue.internalBinaryWrite(message.hash,writer.tag(5,import_runtime18.WireType.LengthDelimited).
fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
FinalizeArtifactRequest=new FinalizeArtifactRequest$Type,FinalizeArtifactResponse$Type=class extends import_runtime22.MessageType{static{__name(this,"FinalizeAr\
tifactResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",
kind:"scalar",T:3}])}create(value){let message={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.
artifactId=reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type\
 ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,
d)}}return message}internalBinaryWrite(message,writer,options){message.ok!==!1&&writer.tag(1,import_runtime18.WireType.Varint).bool(message.ok),message.artifactId!==
"0"&&writer.tag(2,import_runtime18.WireType.Varint).int64(message.artifactId);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},FinalizeArtifactResponse=new FinalizeArtifactResponse$Type,ListArtifactsRequest$Type=class extends import_runtime22.MessageType{static{
__name(this,"ListArtifactsRequest$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"sc\
alar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name_filter",kind:"message",T:__name(()=>StringValue,"T")},{no:4,name:"id_fil\
ter",kind:"message",T:__name(()=>Int64Value,"T")}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:""};return globalThis.Object.defineProperty(
message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=
reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.nameFilter=StringValue.internalBinaryRead(reader,reader.uint32(),
options,message.nameFilter);break;case 4:message.idFilter=Int64Value.internalBinaryRead(reader,reader.uint32(),options,message.idFilter);break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);
u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==
""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.nameFilter&&StringValue.internalBinaryWrite(message.
nameFilter,writer.tag(3,import_runtime18.WireType.LengthDelimited).fork(),options).join(),message.idFilter&&Int64Value.internalBinaryWrite(message.idFilter,writer.
tag(4,import_runtime18.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsRequest=new ListArtifactsRequest$Type,ListArtifactsResponse$Type=class extends import_runtime22.MessageType{static{
__name(this,"ListArtifactsResponse$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"message",repeat:2,
T:__name(()=>ListArtifactsResponse_MonolithArtifact,"T")}])}create(value){let message={artifacts:[]};return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,
{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.artifacts.push(ListArtifactsResponse_MonolithArtifact.
internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){for(let i=0;i<message.artifacts.length;i++)ListArtifactsResponse_MonolithArtifact.
internalBinaryWrite(message.artifacts[i],writer.tag(1,import_runtime18.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==
!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsResponse=new ListArtifactsResponse$Type,ListArtifactsResponse_MonolithArtifact$Type=class extends import_runtime22.MessageType{static{
__name(this,"ListArtifactsResponse_MonolithArtifact$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"\
workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"\
name",kind:"scalar",T:9},{no:5,name:"size",kind:"scalar",T:3},{no:6,name:"created_at",kind:"message",T:__name(()=>Timestamp,"T")},{no:7,name:"digest",kind:"mess\
age",T:__name(()=>StringValue,"T")}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"};return globalThis.
Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.databaseId=
reader.int64().toString();break;case 4:message.name=reader.string();break;case 5:message.size=reader.int64().toString();break;case 6:message.createdAt=Timestamp.
internalBinaryRead(reader,reader.uint32(),options,message.createdAt);break;case 7:message.digest=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.
digest);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==
""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.databaseId!=="0"&&writer.tag(3,import_runtime18.WireType.
Varint).int64(message.databaseId),message.name!==""&&writer.tag(4,import_runtime18.WireType.LengthDelimited).string(message.name),message.size!=="0"&&writer.tag(
5,import_runtime18.WireType.Varint).int64(message.size),message.createdAt&&Timestamp.internalBinaryWrite(message.createdAt,writer.tag(6,import_runtime18.WireType.
LengthDelimited).fork(),options).join(),message.digest&&StringValue.internalBinaryWrite(message.digest,writer.tag(7,import_runtime18.WireType.LengthDelimited).fork(),
options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},ListArtifactsResponse_MonolithArtifact=new ListArtifactsResponse_MonolithArtifact$Type,
GetSignedArtifactURLRequest$Type=class extends import_runtime22.MessageType{static{__name(this,"GetSignedArtifactURLRequest$Type")}constructor(){super("github.a\
ctions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scala\
r",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(
message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=
reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&writer.tag(1,
import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).
string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime18.WireType.LengthDelimited).string(message.name);let u=options.writeUnknownFields;
return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},GetSignedArtifactURLRequest=new GetSignedArtifactURLRequest$Type,
GetSignedArtifactURLResponse$Type=class extends import_runtime22.MessageType{static{__name(this,"GetSignedArtifactURLResponse$Type")}constructor(){super("github\
.actions.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(value){let message={signedUrl:""};return globalThis.Object.
defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),
message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.
tag();switch(fieldNo){case 1:message.signedUrl=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown f\
ield ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,
message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.signedUrl!==""&&writer.tag(1,import_runtime18.WireType.LengthDelimited).
string(message.signedUrl);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
GetSignedArtifactURLResponse=new GetSignedArtifactURLResponse$Type,DeleteArtifactRequest$Type=class extends import_runtime22.MessageType{static{__name(this,"Del\
eteArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,
name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){let message={workflowRunBackendId:"",workflowJobRunBackendId:"",
name:""};return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,import_runtime20.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,
wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:
message.name=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,import_runtime18.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==
""&&writer.tag(2,import_runtime18.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,import_runtime18.WireType.LengthDelimited).
string(message.name);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
DeleteArtifactRequest=new DeleteArtifactRequest$Type,DeleteArtifactResponse$Type=class extends import_runtime22.MessageType{static{__name(this,"DeleteArtifactRe\
sponse$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",kind:"scal\
ar",T:3}])}create(value){let message={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(message,import_runtime21.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,import_runtime20.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.
create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:message.artifactId=
reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?import_runtime19.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.ok!==!1&&writer.tag(1,import_runtime18.WireType.Varint).bool(message.ok),message.artifactId!=="0"&&writer.tag(2,import_runtime18.WireType.Varint).int64(
message.artifactId);let u=options.writeUnknownFields;return u!==!1&&(u==!0?import_runtime19.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}},
DeleteArtifactResponse=new DeleteArtifactResponse$Type,ArtifactService=new import_runtime_rpc.ServiceType("github.actions.results.api.v1.ArtifactService",[{name:"\
CreateArtifact",options:{},I:CreateArtifactRequest,O:CreateArtifactResponse},{name:"FinalizeArtifact",options:{},I:FinalizeArtifactRequest,O:FinalizeArtifactResponse},
{name:"ListArtifacts",options:{},I:ListArtifactsRequest,O:ListArtifactsResponse},{name:"GetSignedArtifactURL",options:{},I:GetSignedArtifactURLRequest,O:GetSignedArtifactURLResponse},
{name:"DeleteArtifact",options:{},I:DeleteArtifactRequest,O:DeleteArtifactResponse}]);var ArtifactServiceClientJSON=class{static{__name(this,"ArtifactServiceClientJSON")}constructor(rpc){this.rpc=rpc,this.CreateArtifact.bind(this),this.FinalizeArtifact.
bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(request){let data=CreateArtifactRequest.
toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","applicatio\
n/json",data).then(data2=>CreateArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}FinalizeArtifact(request){let data=FinalizeArtifactRequest.toJson(request,
{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",data).
then(data2=>FinalizeArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}ListArtifacts(request){let data=ListArtifactsRequest.toJson(request,{useProtoFieldName:!0,
emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",data).then(data2=>ListArtifactsResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(request){let data=GetSignedArtifactURLRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",data).then(data2=>GetSignedArtifactURLResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}DeleteArtifact(request){let data=DeleteArtifactRequest.toJson(request,{useProtoFieldName:!0,emitDefaultValues:!1});return this.
rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","application/json",data).then(data2=>DeleteArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}};function getExpiration(retentionDays){if(!retentionDays)return;let maxRetentionDays=getRetentionDays();maxRetentionDays&&maxRetentionDays<retentionDays&&(warning(
`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${maxRetentionDays} instead.`),retentionDays=maxRetentionDays);
let expirationDate=new Date;return expirationDate.setDate(expirationDate.getDate()+retentionDays),Timestamp.fromDate(expirationDate)}__name(getExpiration,"getEx\
piration");function getRetentionDays(){let retentionDays=process.env.GITHUB_RETENTION_DAYS;if(!retentionDays)return;let days=parseInt(retentionDays);if(!isNaN(days))
return days}__name(getRetentionDays,"getRetentionDays");var invalidArtifactFilePathCharacters=new Map([['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*",
" Asterisk *"],["?"," Question mark ?"],["\r"," Carriage return \\r"],[`
`," Line feed \\n"]]),invalidArtifactNameCharacters=new Map([...invalidArtifactFilePathCharacters,["\\"," Backslash \\"],["/"," Forward slash /"]]);function validateArtifactName(name){
if(!name)throw new Error("Provided artifact name input during validation is empty");for(let[invalidCharacterKey,errorMessageForCharacter]of invalidArtifactNameCharacters)
if(name.includes(invalidCharacterKey))throw new Error(`The artifact name is not valid: ${name}. Contains the following character: ${errorMessageForCharacter}
          
Invalid characters include: ${Array.from(invalidArtifactNameCharacters.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);info("Artifact name is valid!")}__name(validateArtifactName,
"validateArtifactName");function validateFilePath(path4){if(!path4)throw new Error("Provided file path input during validation is empty");for(let[invalidCharacterKey,
errorMessageForCharacter]of invalidArtifactFilePathCharacters)if(path4.includes(invalidCharacterKey))throw new Error(`The path for one of the files in artifact \
is not valid: ${path4}. Contains the following character: ${errorMessageForCharacter}
          
Invalid characters include: ${Array.from(invalidArtifactFilePathCharacters.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}__name(validateFilePath,"validateFilePath");var import_package_version=__toESM(require_package_version(),1);function getUserAgentString(){return`@actions/artifact-${import_package_version.version}`}__name(getUserAgentString,"getUserAgentString");var FilesNotFoundError=class extends Error{static{__name(this,"FilesNotFoundError")}constructor(files=[]){let message="No files were found to upload";files.length>
0&&(message+=`: ${files.join(", ")}`),super(message),this.files=files,this.name="FilesNotFoundError"}},InvalidResponseError=class extends Error{static{__name(this,
"InvalidResponseError")}constructor(message){super(message),this.name="InvalidResponseError"}},ArtifactNotFoundError=class extends Error{static{__name(this,"Art\
ifactNotFoundError")}constructor(message="Artifact not found"){super(message),this.name="ArtifactNotFoundError"}},GHESNotSupportedError=class extends Error{static{
__name(this,"GHESNotSupportedError")}constructor(message="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported o\
n GHES."){super(message),this.name="GHESNotSupportedError"}},NetworkError=class extends Error{static{__name(this,"NetworkError")}constructor(code){let message=`\
Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message),this.code=code,this.name="Network\
Error"}};NetworkError.isNetworkErrorCode=code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;var UsageError=class extends Error{static{
__name(this,"UsageError")}constructor(){super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};UsageError.isUsageErrorMessage=msg=>msg?msg.includes("insufficient usage"):!1;var InvalidTokenError=class extends Error{static{__name(this,"InvalidTokenError")}};InvalidTokenError.prototype.name="InvalidTokenError";function b64DecodeUnicode(str){
return decodeURIComponent(atob(str).replace(/(.)/g,(m,p)=>{let code=p.charCodeAt(0).toString(16).toUpperCase();return code.length<2&&(code="0"+code),"%"+code}))}
__name(b64DecodeUnicode,"b64DecodeUnicode");function base64UrlDecode(str){let output=str.replace(/-/g,"+").replace(/_/g,"/");switch(output.length%4){case 0:break;case 2:
output+="==";break;case 3:output+="=";break;default:throw new Error("base64 string is not of the correct length")}try{return b64DecodeUnicode(output)}catch{return atob(
output)}}__name(base64UrlDecode,"base64UrlDecode");function jwtDecode(token,options){if(typeof token!="string")throw new InvalidTokenError("Invalid token specif\
ied: must be a string");options||(options={});let pos=options.header===!0?0:1,part=token.split(".")[pos];if(typeof part!="string")throw new InvalidTokenError(`I\
nvalid token specified: missing part #${pos+1}`);let decoded;try{decoded=base64UrlDecode(part)}catch(e){throw new InvalidTokenError(`Invalid token specified: in\
valid base64 for part #${pos+1} (${e.message})`)}try{return JSON.parse(decoded)}catch(e){throw new InvalidTokenError(`Invalid token specified: invalid json for \
part #${pos+1} (${e.message})`)}}__name(jwtDecode,"jwtDecode");var InvalidJwtError=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function getBackendIdsFromToken(){let token=getRuntimeToken(),
decoded=jwtDecode(token);if(!decoded.scp)throw InvalidJwtError;let scpParts=decoded.scp.split(" ");if(scpParts.length===0)throw InvalidJwtError;for(let scopes of scpParts){
let scopeParts=scopes.split(":");if(scopeParts?.[0]!=="Actions.Results")continue;if(scopeParts.length!==3)throw InvalidJwtError;let ids={workflowRunBackendId:scopeParts[1],
workflowJobRunBackendId:scopeParts[2]};return debug(`Workflow Run Backend ID: ${ids.workflowRunBackendId}`),debug(`Workflow Job Run Backend ID: ${ids.workflowJobRunBackendId}`),
ids}throw InvalidJwtError}__name(getBackendIdsFromToken,"getBackendIdsFromToken");function maskSigUrl(url){if(url)try{let signature=new URL(url).searchParams.get(
"sig");signature&&(setSecret(signature),setSecret(encodeURIComponent(signature)))}catch(error2){debug(`Failed to parse URL: ${url} ${error2 instanceof Error?error2.
message:String(error2)}`)}}__name(maskSigUrl,"maskSigUrl");function maskSecretUrls(body){if(typeof body!="object"||body===null){debug("body is not an object or \
is null");return}"signed_upload_url"in body&&typeof body.signed_upload_url=="string"&&maskSigUrl(body.signed_upload_url),"signed_url"in body&&typeof body.signed_url==
"string"&&maskSigUrl(body.signed_url)}__name(maskSecretUrls,"maskSecretUrls");var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},ArtifactHttpClient=class{static{
__name(this,"ArtifactHttpClient")}constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=
3e3,this.retryMultiplier=1.5;let token=getRuntimeToken();this.baseUrl=getResultsServiceUrl(),maxAttempts&&(this.maxAttempts=maxAttempts),baseRetryIntervalMilliseconds&&
(this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),this.httpClient=new HttpClient(userAgent,
[new BearerCredentialHandler(token)])}request(service,method,contentType,data){return __awaiter(this,void 0,void 0,function*(){let url=new URL(`/twirp/${service}\
/${method}`,this.baseUrl).href;debug(`[Request] ${method} ${url}`);let headers={"Content-Type":contentType};try{let{body}=yield this.retryableRequest(()=>__awaiter(
this,void 0,void 0,function*(){return this.httpClient.post(url,JSON.stringify(data),headers)}));return body}catch(error2){throw new Error(`Failed to ${method}: ${error2.
message}`)}})}retryableRequest(operation){return __awaiter(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";for(;attempt<this.maxAttempts;){
let isRetryable=!1;try{let response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),debug(`[Response] - ${response.message.
statusCode}`),debug(`Headers: ${JSON.stringify(response.message.headers,null,2)}`);let body=JSON.parse(rawBody);if(maskSecretUrls(body),debug(`Body: ${JSON.stringify(
body,null,2)}`),this.isSuccessStatusCode(statusCode))return{response,body};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),errorMessage=`Failed reques\
t: (${statusCode}) ${response.message.statusMessage}`,body.msg){if(UsageError.isUsageErrorMessage(body.msg))throw new UsageError;errorMessage=`${errorMessage}: ${body.
msg}`}}catch(error2){if(error2 instanceof SyntaxError&&debug(`Raw Body: ${rawBody}`),error2 instanceof UsageError)throw error2;if(NetworkError.isNetworkErrorCode(
error2?.code))throw new NetworkError(error2?.code);isRetryable=!0,errorMessage=error2.message}if(!isRetryable)throw new Error(`Received non-retryable error: ${errorMessage}`);
if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);let retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(
attempt);info(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(
retryTimeMilliseconds),attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){return statusCode?statusCode>=200&&statusCode<300:!1}isRetryableHttpStatusCode(statusCode){
return statusCode?[HttpCodes.BadGateway,HttpCodes.GatewayTimeout,HttpCodes.InternalServerError,HttpCodes.ServiceUnavailable,HttpCodes.TooManyRequests].includes(
statusCode):!1}sleep(milliseconds){return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve2=>setTimeout(resolve2,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){
if(attempt<0)throw new Error("attempt should be a positive integer");if(attempt===0)return this.baseRetryIntervalMilliseconds;let minTime=this.baseRetryIntervalMilliseconds*
Math.pow(this.retryMultiplier,attempt),maxTime=minTime*this.retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}};function internalArtifactTwirpClient(options){
let client2=new ArtifactHttpClient(getUserAgentString(),options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new ArtifactServiceClientJSON(
client2)}__name(internalArtifactTwirpClient,"internalArtifactTwirpClient");import*as fs from"fs";import{normalize,resolve}from"path";function validateRootDirectory(rootDirectory){if(!fs.existsSync(rootDirectory))throw new Error(`The provided rootDirectory ${rootDirectory} does not exist`);if(!fs.statSync(
rootDirectory).isDirectory())throw new Error(`The provided rootDirectory ${rootDirectory} is not a valid directory`);info("Root directory input is valid!")}__name(
validateRootDirectory,"validateRootDirectory");function getUploadZipSpecification(filesToZip,rootDirectory){let specification=[];rootDirectory=normalize(rootDirectory),
rootDirectory=resolve(rootDirectory);for(let file of filesToZip){let stats=fs.lstatSync(file,{throwIfNoEntry:!1});if(!stats)throw new Error(`File ${file} does n\
ot exist`);if(stats.isDirectory()){let directoryPath=file.replace(rootDirectory,"");validateFilePath(directoryPath),specification.push({sourcePath:null,destinationPath:directoryPath,
stats})}else{if(file=normalize(file),file=resolve(file),!file.startsWith(rootDirectory))throw new Error(`The rootDirectory: ${rootDirectory} is not a parent dir\
ectory of the file: ${file}`);let uploadPath=file.replace(rootDirectory,"");validateFilePath(uploadPath),specification.push({sourcePath:file,destinationPath:uploadPath,
stats})}}return specification}__name(getUploadZipSpecification,"getUploadZipSpecification");import*as crypto from"crypto";import*as stream from"stream";var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function uploadToBlobStorage(authenticatedUploadURL,uploadStream,contentType){
return __awaiter2(this,void 0,void 0,function*(){let uploadByteCount=0,lastProgressTime=Date.now(),abortController=new AbortController,chunkTimer=__name(interval=>__awaiter2(
this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{let timer=setInterval(()=>{Date.now()-lastProgressTime>interval&&reject(new Error("Upload \
progress stalled."))},interval);abortController.signal.addEventListener("abort",()=>{clearInterval(timer),resolve2()})})}),"chunkTimer"),maxConcurrency=getConcurrency(),
bufferSize=getUploadChunkSize(),blockBlobClient=new BlobClient(authenticatedUploadURL).getBlockBlobClient();debug(`Uploading artifact to blob storage with maxCo\
ncurrency: ${maxConcurrency}, bufferSize: ${bufferSize}, contentType: ${contentType}`);let options={blobHTTPHeaders:{blobContentType:contentType},onProgress:__name(
progress=>{info(`Uploaded bytes ${progress.loadedBytes}`),uploadByteCount=progress.loadedBytes,lastProgressTime=Date.now()},"uploadCallback"),abortSignal:abortController.
signal},sha256Hash,blobUploadStream=new stream.PassThrough,hashStream=crypto.createHash("sha256");uploadStream.pipe(blobUploadStream),uploadStream.pipe(hashStream).
setEncoding("hex"),info("Beginning upload of artifact content to blob storage");try{yield Promise.race([blockBlobClient.uploadStream(blobUploadStream,bufferSize,
maxConcurrency,options),chunkTimer(getUploadChunkTimeout())])}catch(error2){throw NetworkError.isNetworkErrorCode(error2?.code)?new NetworkError(error2?.code):error2}finally{
abortController.abort()}return info("Finished uploading artifact content to blob storage!"),hashStream.end(),sha256Hash=hashStream.read(),info(`SHA256 digest of\
 uploaded artifact is ${sha256Hash}`),uploadByteCount===0&&warning("No data was uploaded to blob storage. Reported upload byte count is 0."),{uploadSize:uploadByteCount,
sha256Hash}})}__name(uploadToBlobStorage,"uploadToBlobStorage");var import_archiver=__toESM(require_left_out(),1);import{realpath as realpath2}from"fs/promises";import*as stream2 from"stream";import*as fs2 from"fs";import{realpath}from"fs/promises";var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},WaterMarkedUploadStream=class extends stream2.Transform{static{
__name(this,"WaterMarkedUploadStream")}constructor(bufferSize){super({highWaterMark:bufferSize})}_transform(chunk,enc,cb){cb(null,chunk)}};function createRawFileUploadStream(filePath){
return __awaiter3(this,void 0,void 0,function*(){debug(`Creating raw file upload stream for: ${filePath}`);let bufferSize=getUploadChunkSize(),uploadStream=new WaterMarkedUploadStream(
bufferSize),sourcePath=filePath;(yield fs2.promises.lstat(filePath)).isSymbolicLink()&&(sourcePath=yield realpath(filePath));let fileStream=fs2.createReadStream(
sourcePath,{highWaterMark:bufferSize});return fileStream.on("error",error2=>{error("An error has occurred while reading the file for upload"),error(String(error2)),
uploadStream.destroy(new Error("An error has occurred during file read for the artifact"))}),fileStream.pipe(uploadStream),uploadStream})}__name(createRawFileUploadStream,
"createRawFileUploadStream");var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},DEFAULT_COMPRESSION_LEVEL=6;
function createZipUploadStream(uploadSpecification_1){return __awaiter4(this,arguments,void 0,function*(uploadSpecification,compressionLevel=DEFAULT_COMPRESSION_LEVEL){
debug(`Creating Artifact archive with compressionLevel: ${compressionLevel}`);let zip=import_archiver.default.create("zip",{highWaterMark:getUploadChunkSize(),zlib:{
level:compressionLevel}});zip.on("error",zipErrorCallback),zip.on("warning",zipWarningCallback),zip.on("finish",zipFinishCallback),zip.on("end",zipEndCallback);
for(let file of uploadSpecification)if(file.sourcePath!==null){let sourcePath=file.sourcePath;file.stats.isSymbolicLink()&&(sourcePath=yield realpath2(file.sourcePath)),
zip.file(sourcePath,{name:file.destinationPath})}else zip.append("",{name:file.destinationPath});let bufferSize=getUploadChunkSize(),zipUploadStream=new WaterMarkedUploadStream(
bufferSize);return debug(`Zip write high watermark value ${zipUploadStream.writableHighWaterMark}`),debug(`Zip read high watermark value ${zipUploadStream.readableHighWaterMark}`),
zip.pipe(zipUploadStream),zip.finalize(),zipUploadStream})}__name(createZipUploadStream,"createZipUploadStream");var zipErrorCallback=__name(error2=>{throw error(
"An error has occurred while creating the zip file for upload"),info(error2),new Error("An error has occurred during zip creation for the artifact")},"zipErrorC\
allback"),zipWarningCallback=__name(error2=>{error2.code==="ENOENT"?(warning("ENOENT warning during artifact zip creation. No such file or directory"),info(error2)):
(warning(`A non-blocking warning has occurred during artifact zip creation: ${error2.code}`),info(error2))},"zipWarningCallback"),zipFinishCallback=__name(()=>{
debug("Zip stream for upload has finished.")},"zipFinishCallback"),zipEndCallback=__name(()=>{debug("Zip stream for upload has ended.")},"zipEndCallback");import*as path from"path";var mimeTypes={".txt":"text/plain",".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text/markdown",".js":"app\
lication/javascript",".mjs":"application/javascript",".json":"application/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif","\
.svg":"image/svg+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",".wav":"audio/w\
av",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"application/pdf","\
.doc":"application/msword",".docx":"application/vnd.openxmlformats-officedocument.wordprocessingml.document",".xls":"application/vnd.ms-excel",".xlsx":"applicat\
ion/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"application/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-officedocument.present\
ationml.presentation",".zip":"application/zip",".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"application/x-7z-compress\
ed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font\
/otf",".eot":"application/vnd.ms-fontobject"};function getMimeType(filePath){let ext=path.extname(filePath).toLowerCase();return mimeTypes[ext]||"application/oc\
tet-stream"}__name(getMimeType,"getMimeType");var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function uploadArtifact(name,files,rootDirectory,options){
return __awaiter5(this,void 0,void 0,function*(){let artifactFileName=`${name}.zip`;if(options?.skipArchive){if(files.length===0)throw new FilesNotFoundError([]);
if(files.length>1)throw new Error("skipArchive option is only supported when uploading a single file");if(!fs3.existsSync(files[0]))throw new FilesNotFoundError(
files);artifactFileName=path2.basename(files[0]),name=artifactFileName}validateArtifactName(name),validateRootDirectory(rootDirectory);let zipSpecification=[];if(!options?.
skipArchive&&(zipSpecification=getUploadZipSpecification(files,rootDirectory),zipSpecification.length===0))throw new FilesNotFoundError(zipSpecification.flatMap(
s=>s.sourcePath?[s.sourcePath]:[]));let contentType=getMimeType(artifactFileName),backendIds=getBackendIdsFromToken(),artifactClient=internalArtifactTwirpClient(),
createArtifactReq={workflowRunBackendId:backendIds.workflowRunBackendId,workflowJobRunBackendId:backendIds.workflowJobRunBackendId,name,mimeType:StringValue.create(
{value:contentType}),version:7},expiresAt=getExpiration(options?.retentionDays);expiresAt&&(createArtifactReq.expiresAt=expiresAt);let createArtifactResp=yield artifactClient.
CreateArtifact(createArtifactReq);if(!createArtifactResp.ok)throw new InvalidResponseError("CreateArtifact: response from backend was not ok");let stream4;options?.
skipArchive?stream4=yield createRawFileUploadStream(files[0]):stream4=yield createZipUploadStream(zipSpecification,options?.compressionLevel),info(`Uploading ar\
tifact: ${artifactFileName}`);let uploadResult=yield uploadToBlobStorage(createArtifactResp.signedUploadUrl,stream4,contentType),finalizeArtifactReq={workflowRunBackendId:backendIds.
workflowRunBackendId,workflowJobRunBackendId:backendIds.workflowJobRunBackendId,name,size:uploadResult.uploadSize?uploadResult.uploadSize.toString():"0"};uploadResult.
sha256Hash&&(finalizeArtifactReq.hash=StringValue.create({value:`sha256:${uploadResult.sha256Hash}`})),info("Finalizing artifact upload");let finalizeArtifactResp=yield artifactClient.
FinalizeArtifact(finalizeArtifactReq);if(!finalizeArtifactResp.ok)throw new InvalidResponseError("FinalizeArtifact: response from backend was not ok");let artifactId=BigInt(
finalizeArtifactResp.artifactId);return info(`Artifact ${name} successfully finalized. Artifact ID ${artifactId}`),{size:uploadResult.uploadSize,digest:uploadResult.
sha256Hash,id:Number(artifactId)}})}__name(uploadArtifact,"uploadArtifact");import fs4 from"fs/promises";import*as fsSync from"fs";import*as crypto2 from"crypto";import*as stream3 from"stream";import*as path3 from"path";import{readFileSync,existsSync as existsSync3}from"fs";import{EOL}from"os";var Context=class{static{__name(this,"Context")}constructor(){var _a,_b,_c;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(existsSync3(process.env.GITHUB_EVENT_PATH))
this.payload=JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let path4=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB\
_EVENT_PATH ${path4} does not exist${EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=
process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.
env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(_a=process.env.
GITHUB_API_URL)!==null&&_a!==void 0?_a:"https://api.github.com",this.serverUrl=(_b=process.env.GITHUB_SERVER_URL)!==null&&_b!==void 0?_b:"https://github.com",this.
graphqlUrl=(_c=process.env.GITHUB_GRAPHQL_URL)!==null&&_c!==void 0?_c:"https://api.github.com/graphql"}get issue(){let payload=this.payload;return Object.assign(
Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[owner,repo]=process.
env.GITHUB_REPOSITORY.split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var httpClient=__toESM(require_lib(),1),import_undici=__toESM(require_undici(),1);var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getAuthString(token,options){
if(!token&&!options.auth)throw new Error("Parameter token or opts.auth is required");if(token&&options.auth)throw new Error("Parameters token and opts.auth may \
not both be specified");return typeof options.auth=="string"?options.auth:`token ${token}`}__name(getAuthString,"getAuthString");function getProxyAgent(destinationUrl){
return new httpClient.HttpClient().getAgent(destinationUrl)}__name(getProxyAgent,"getProxyAgent");function getProxyAgentDispatcher(destinationUrl){return new httpClient.HttpClient().
getAgentDispatcher(destinationUrl)}__name(getProxyAgentDispatcher,"getProxyAgentDispatcher");function getProxyFetch(destinationUrl){let httpDispatcher=getProxyAgentDispatcher(
destinationUrl);return __name((url,opts)=>__awaiter6(this,void 0,void 0,function*(){return(0,import_undici.fetch)(url,Object.assign(Object.assign({},opts),{dispatcher:httpDispatcher}))}),
"proxyFetch")}__name(getProxyFetch,"getProxyFetch");function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}__name(getApiBaseUrl,"g\
etApiBaseUrl");function getUserAgentWithOrchestrationId(baseUserAgent){var _a;let orchId=(_a=process.env.ACTIONS_ORCHESTRATION_ID)===null||_a===void 0?void 0:_a.
trim();if(orchId){let tag=`actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`;return baseUserAgent?.includes(tag)?baseUserAgent:`${baseUserAgent?
`${baseUserAgent} `:""}${tag}`}return baseUserAgent}__name(getUserAgentWithOrchestrationId,"getUserAgentWithOrchestrationId");var VERSION="17.0.0";var Endpoints={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group\
_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},endpoints_default=Endpoints;var endpointMethodsMap=new Map;for(let[scope,endpoints]of Object.entries(endpoints_default))for(let[methodName,endpoint]of Object.entries(endpoints)){let[route,
defaults2,decorations]=endpoint,[method,url]=route.split(/ /),endpointDefaults=Object.assign({method,url},defaults2);endpointMethodsMap.has(scope)||endpointMethodsMap.
set(scope,new Map),endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}var handler={has({scope},methodName){return endpointMethodsMap.
get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{value:this.get(target,methodName),configurable:!0,writable:!0,enumerable:!0}},defineProperty(target,methodName,descriptor){
return Object.defineProperty(target.cache,methodName,descriptor),!0},deleteProperty(target,methodName){return delete target.cache[methodName],!0},ownKeys({scope}){
return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.cache[methodName]=value},get({octokit,scope,cache},methodName){if(cache[methodName])
return cache[methodName];let method=endpointMethodsMap.get(scope).get(methodName);if(!method)return;let{endpointDefaults,decorations}=method;return decorations?
cache[methodName]=decorate(octokit,scope,methodName,endpointDefaults,decorations):cache[methodName]=octokit.request.defaults(endpointDefaults),cache[methodName]}};
function endpointsToMethods(octokit){let newMethods={};for(let scope of endpointMethodsMap.keys())newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler);
return newMethods}__name(endpointsToMethods,"endpointsToMethods");function decorate(octokit,scope,methodName,defaults2,decorations){let requestWithDefaults=octokit.
request.defaults(defaults2);function withDecorations(...args){let options=requestWithDefaults.endpoint.merge(...args);if(decorations.mapToData)return options=Object.
assign({},options,{data:options[decorations.mapToData],[decorations.mapToData]:void 0}),requestWithDefaults(options);if(decorations.renamed){let[newScope,newMethodName]=decorations.
renamed;octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}if(decorations.deprecated&&octokit.log.warn(
decorations.deprecated),decorations.renamedParameters){let options2=requestWithDefaults.endpoint.merge(...args);for(let[name,alias]of Object.entries(decorations.
renamedParameters))name in options2&&(octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`),alias in
options2||(options2[alias]=options2[name]),delete options2[name]);return requestWithDefaults(options2)}return requestWithDefaults(...args)}return __name(withDecorations,
"withDecorations"),Object.assign(withDecorations,requestWithDefaults)}__name(decorate,"decorate");function restEndpointMethods(octokit){return{rest:endpointsToMethods(octokit)}}__name(restEndpointMethods,"restEndpointMethods");restEndpointMethods.VERSION=VERSION;
function legacyRestEndpointMethods(octokit){let api=endpointsToMethods(octokit);return{...api,rest:api}}__name(legacyRestEndpointMethods,"legacyRestEndpointMeth\
ods");legacyRestEndpointMethods.VERSION=VERSION;var VERSION2="0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]};if(!(("total_count"in response.
data||"total_commits"in response.data)&&!("url"in response.data)))return response;let incompleteResults=response.data.incomplete_results,repositorySelection=response.
data.repository_selection,totalCount=response.data.total_count,totalCommits=response.data.total_commits;delete response.data.incomplete_results,delete response.
data.repository_selection,delete response.data.total_count,delete response.data.total_commits;let namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey];
return response.data=data,typeof incompleteResults<"u"&&(response.data.incomplete_results=incompleteResults),typeof repositorySelection<"u"&&(response.data.repository_selection=
repositorySelection),response.data.total_count=totalCount,response.data.total_commits=totalCommits,response}__name(normalizePaginatedListResponse,"normalizePagi\
natedListResponse");function iterator(octokit,route,parameters){let options=typeof route=="function"?route.endpoint(parameters):octokit.request.endpoint(route,parameters),
requestMethod=typeof route=="function"?route:octokit.request,method=options.method,headers=options.headers,url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){
if(!url)return{done:!0};try{let response=await requestMethod({method,url,headers}),normalizedResponse=normalizePaginatedListResponse(response);if(url=((normalizedResponse.
headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!url&&"total_commits"in normalizedResponse.data){let parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.
searchParams,page=parseInt(params.get("page")||"1",10),per_page=parseInt(params.get("per_page")||"250",10);page*per_page<normalizedResponse.data.total_commits&&
(params.set("page",String(page+1)),url=parsedUrl.toString())}return{value:normalizedResponse}}catch(error2){if(error2.status!==409)throw error2;return url="",{value:{
status:200,headers:{},data:[]}}}}})}}__name(iterator,"iterator");function paginate(octokit,route,parameters,mapFn){return typeof parameters=="function"&&(mapFn=
parameters,parameters=void 0),gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),mapFn)}__name(paginate,"paginate");function gather(octokit,results,iterator2,mapFn){
return iterator2.next().then(result=>{if(result.done)return results;let earlyExit=!1;function done(){earlyExit=!0}return __name(done,"done"),results=results.concat(
mapFn?mapFn(result.value,done):result.value.data),earlyExit?results:gather(octokit,results,iterator2,mapFn)})}__name(gather,"gather");var composePaginateRest=Object.
assign(paginate,{iterator});function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}__name(paginateRest,"paginateR\
est");paginateRest.VERSION=VERSION2;var context=new Context,baseUrl=getApiBaseUrl(),defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}},GitHub=Octokit.plugin(restEndpointMethods,
paginateRest).defaults(defaults);function getOctokitOptions(token,options){let opts=Object.assign({},options||{}),auth=getAuthString(token,opts);auth&&(opts.auth=
auth);let userAgent=getUserAgentWithOrchestrationId(opts.userAgent);return userAgent&&(opts.userAgent=userAgent),opts}__name(getOctokitOptions,"getOctokitOption\
s");var context2=new Context;function getOctokit(token,options,...additionalPlugins){let GitHubWithPlugins=GitHub.plugin(...additionalPlugins);return new GitHubWithPlugins(
getOctokitOptions(token,options))}__name(getOctokit,"getOctokit");var import_unzip_stream=__toESM(require_left_out(),1);var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},scrubQueryParameters=__name(
url=>{let parsed=new URL(url);return parsed.search="",parsed.toString()},"scrubQueryParameters");function exists(path4){return __awaiter7(this,void 0,void 0,function*(){
try{return yield fs4.access(path4),!0}catch(error2){if(error2.code==="ENOENT")return!1;throw error2}})}__name(exists,"exists");function streamExtract(url,directory,skipDecompress){
return __awaiter7(this,void 0,void 0,function*(){let retryCount=0;for(;retryCount<5;)try{return yield streamExtractExternal(url,directory,{skipDecompress})}catch(error2){
retryCount++,debug(`Failed to download artifact after ${retryCount} retries due to ${error2.message}. Retrying in 5 seconds...`),yield new Promise(resolve2=>setTimeout(
resolve2,5e3))}throw new Error(`Artifact download failed after ${retryCount} retries.`)})}__name(streamExtract,"streamExtract");function streamExtractExternal(url_1,directory_1){
return __awaiter7(this,arguments,void 0,function*(url,directory,opts={}){let{timeout=30*1e3,skipDecompress=!1}=opts,response=yield new HttpClient(getUserAgentString()).
get(url);if(response.message.statusCode!==200)throw new Error(`Unexpected HTTP response from blob storage: ${response.message.statusCode} ${response.message.statusMessage}`);
let contentType=response.message.headers["content-type"]||"",mimeType=contentType.split(";",1)[0].trim().toLowerCase(),urlEndsWithZip=new URL(url).pathname.toLowerCase().
endsWith(".zip"),isZip=mimeType==="application/zip"||mimeType==="application/x-zip-compressed"||mimeType==="application/zip-compressed"||urlEndsWithZip,contentDisposition=response.
message.headers["content-disposition"]||"",fileName="artifact",filenameStar=contentDisposition.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i),filenamePlain=contentDisposition.
match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i),rawName=filenameStar?.[1]||filenamePlain?.[1];rawName&&(fileName=path3.basename(decodeURIComponent(rawName.
trim()))),debug(`Content-Type: ${contentType}, mimeType: ${mimeType}, urlEndsWithZip: ${urlEndsWithZip}, isZip: ${isZip}, skipDecompress: ${skipDecompress}`),debug(
`Content-Disposition: ${contentDisposition}, fileName: ${fileName}`);let sha256Digest;return new Promise((resolve2,reject)=>{let timer=setTimeout(__name(()=>{let timeoutError=new Error(
`Blob storage chunk did not respond in ${timeout}ms`);response.message.destroy(timeoutError),reject(timeoutError)},"timerFn"),timeout),onError=__name(error2=>{debug(
`response.message: Artifact download failed: ${error2.message}`),clearTimeout(timer),reject(error2)},"onError"),hashStream=crypto2.createHash("sha256").setEncoding(
"hex"),passThrough=new stream3.PassThrough().on("data",()=>{timer.refresh()}).on("error",onError);response.message.pipe(passThrough),passThrough.pipe(hashStream);
let onClose=__name(()=>{clearTimeout(timer),hashStream&&(hashStream.end(),sha256Digest=hashStream.read(),info(`SHA256 digest of downloaded artifact is ${sha256Digest}`)),
resolve2({sha256Digest:`sha256:${sha256Digest}`})},"onClose");if(isZip&&!skipDecompress)passThrough.pipe(import_unzip_stream.default.Extract({path:directory})).
on("close",onClose).on("error",onError);else{let filePath=path3.join(directory,fileName),writeStream=fsSync.createWriteStream(filePath);info(`Downloading raw fi\
le (non-zip) to: ${filePath}`),passThrough.pipe(writeStream).on("close",onClose).on("error",onError)}})})}__name(streamExtractExternal,"streamExtractExternal");
function downloadArtifactPublic(artifactId,repositoryOwner,repositoryName,token,options){return __awaiter7(this,void 0,void 0,function*(){let downloadPath=yield resolveOrCreateDirectory(
options?.path),api=getOctokit(token),digestMismatch=!1;info(`Downloading artifact '${artifactId}' from '${repositoryOwner}/${repositoryName}'`);let{headers,status}=yield api.
rest.actions.downloadArtifact({owner:repositoryOwner,repo:repositoryName,artifact_id:artifactId,archive_format:"zip",request:{redirect:"manual"}});if(status!==302)
throw new Error(`Unable to download artifact. Unexpected status: ${status}`);let{location}=headers;if(!location)throw new Error("Unable to redirect to artifact \
download url");info(`Redirecting to blob download url: ${scrubQueryParameters(location)}`);try{info(`Starting download of artifact to: ${downloadPath}`);let extractResponse=yield streamExtract(
location,downloadPath,options?.skipDecompress);info("Artifact download completed successfully."),options?.expectedHash&&options?.expectedHash!==extractResponse.
sha256Digest&&(digestMismatch=!0,debug(`Computed digest: ${extractResponse.sha256Digest}`),debug(`Expected digest: ${options.expectedHash}`))}catch(error2){throw new Error(
`Unable to download and extract artifact: ${error2.message}`)}return{downloadPath,digestMismatch}})}__name(downloadArtifactPublic,"downloadArtifactPublic");function downloadArtifactInternal(artifactId,options){
return __awaiter7(this,void 0,void 0,function*(){let downloadPath=yield resolveOrCreateDirectory(options?.path),artifactClient=internalArtifactTwirpClient(),digestMismatch=!1,
{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),listReq={workflowRunBackendId,workflowJobRunBackendId,idFilter:Int64Value.create({value:artifactId.
toString()})},{artifacts}=yield artifactClient.ListArtifacts(listReq);if(artifacts.length===0)throw new ArtifactNotFoundError(`No artifacts found for ID: ${artifactId}\

Are you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);artifacts.length>1&&warning("Multiple artifacts fo\
und, defaulting to first.");let signedReq={workflowRunBackendId:artifacts[0].workflowRunBackendId,workflowJobRunBackendId:artifacts[0].workflowJobRunBackendId,name:artifacts[0].
name},{signedUrl}=yield artifactClient.GetSignedArtifactURL(signedReq);info(`Redirecting to blob download url: ${scrubQueryParameters(signedUrl)}`);try{info(`St\
arting download of artifact to: ${downloadPath}`);let extractResponse=yield streamExtract(signedUrl,downloadPath,options?.skipDecompress);info("Artifact downloa\
d completed successfully."),options?.expectedHash&&options?.expectedHash!==extractResponse.sha256Digest&&(digestMismatch=!0,debug(`Computed digest: ${extractResponse.
sha256Digest}`),debug(`Expected digest: ${options.expectedHash}`))}catch(error2){throw new Error(`Unable to download and extract artifact: ${error2.message}`)}return{
downloadPath,digestMismatch}})}__name(downloadArtifactInternal,"downloadArtifactInternal");function resolveOrCreateDirectory(){return __awaiter7(this,arguments,
void 0,function*(downloadPath=getGitHubWorkspaceDir()){return(yield exists(downloadPath))?debug(`Artifact destination folder already exists: ${downloadPath}`):(debug(
`Artifact destination folder does not exist, creating: ${downloadPath}`),yield fs4.mkdir(downloadPath,{recursive:!0})),downloadPath})}__name(resolveOrCreateDirectory,
"resolveOrCreateDirectory");var defaultMaxRetryNumber=5,defaultExemptStatusCodes=[400,401,403,404,422];function getRetryOptions(defaultOptions,retries=defaultMaxRetryNumber,exemptStatusCodes=defaultExemptStatusCodes){
var _a;if(retries<=0)return[{enabled:!1},defaultOptions.request];let retryOptions={enabled:!0};exemptStatusCodes.length>0&&(retryOptions.doNotRetry=exemptStatusCodes);
let requestOptions=Object.assign(Object.assign({},defaultOptions.request),{retries});return debug(`GitHub client configured with: (retries: ${requestOptions.retries}\
, retry-exempt-status-code: ${(_a=retryOptions.doNotRetry)!==null&&_a!==void 0?_a:"octokit default: [400, 401, 403, 404, 422]"})`),[retryOptions,requestOptions]}
__name(getRetryOptions,"getRetryOptions");var VERSION3="6.0.0";function requestLog(octokit){octokit.hook.wrap("request",(request,options)=>{octokit.log.debug("request",options);let start=Date.now(),requestOptions=octokit.request.
endpoint.parse(options),path4=requestOptions.url.replace(options.baseUrl,"");return request(options).then(response=>{let requestId=response.headers["x-github-re\
quest-id"];return octokit.log.info(`${requestOptions.method} ${path4} - ${response.status} with id ${requestId} in ${Date.now()-start}ms`),response}).catch(error2=>{
let requestId=error2.response?.headers["x-github-request-id"]||"UNKNOWN";throw octokit.log.error(`${requestOptions.method} ${path4} - ${error2.status} with id ${requestId}\
 in ${Date.now()-start}ms`),error2})})}__name(requestLog,"requestLog");requestLog.VERSION=VERSION3;var import_light=__toESM(require_light(),1);var VERSION4="0.0.0-development";function isRequestError(error2){return error2.request!==void 0}__name(isRequestError,"isRequestError");async function errorRequest(state,octokit,error2,options){
if(!isRequestError(error2)||!error2?.request.request)throw error2;if(error2.status>=400&&!state.doNotRetry.includes(error2.status)){let retries=options.request.
retries!=null?options.request.retries:state.retries,retryAfter=Math.pow((options.request.retryCount||0)+1,2);throw octokit.retry.retryRequest(error2,retries,retryAfter)}
throw error2}__name(errorRequest,"errorRequest");async function wrapRequest(state,octokit,request,options){let limiter=new import_light.default;return limiter.on(
"failed",function(error2,info2){let maxRetries=~~error2.request.request?.retries,after=~~error2.request.request?.retryAfter;if(options.request.retryCount=info2.
retryCount+1,maxRetries>info2.retryCount)return after*state.retryAfterBaseValue}),limiter.schedule(requestWithGraphqlErrorHandling.bind(null,state,octokit,request),
options)}__name(wrapRequest,"wrapRequest");async function requestWithGraphqlErrorHandling(state,octokit,request,options){let response=await request(options);if(response.
data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.test(response.data.errors[0].message)){let error2=new RequestError(
response.data.errors[0].message,500,{request:options,response});return errorRequest(state,octokit,error2,options)}return response}__name(requestWithGraphqlErrorHandling,
"requestWithGraphqlErrorHandling");function retry(octokit,octokitOptions){let state=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,
410,422,451],retries:3},octokitOptions.retry),retryPlugin={retry:{retryRequest:__name((error2,retries,retryAfter)=>(error2.request.request=Object.assign({},error2.
request.request,{retries,retryAfter}),error2),"retryRequest")}};return state.enabled&&(octokit.hook.error("request",errorRequest.bind(null,state,retryPlugin)),octokit.
hook.wrap("request",wrapRequest.bind(null,state,retryPlugin))),retryPlugin}__name(retry,"retry");retry.VERSION=VERSION4;var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token){
return __awaiter8(this,void 0,void 0,function*(){var _a;let[retryOpts,requestOpts]=getRetryOptions(defaults),opts={log:void 0,userAgent:getUserAgentString(),previews:void 0,
retry:retryOpts,request:requestOpts},getArtifactResp=yield getOctokit(token,opts,retry,requestLog).request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/arti\
facts{?name}",{owner:repositoryOwner,repo:repositoryName,run_id:workflowRunId,name:artifactName});if(getArtifactResp.status!==200)throw new InvalidResponseError(
`Invalid response from GitHub API: ${getArtifactResp.status} (${(_a=getArtifactResp?.headers)===null||_a===void 0?void 0:_a["x-github-request-id"]})`);if(getArtifactResp.
data.artifacts.length===0)throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);let artifact=getArtifactResp.
data.artifacts[0];return getArtifactResp.data.artifacts.length>1&&(artifact=getArtifactResp.data.artifacts.sort((a,b)=>b.id-a.id)[0],debug(`More than one artifa\
ct found for a single name, returning newest (id: ${artifact.id})`)),{artifact:{name:artifact.name,id:artifact.id,size:artifact.size_in_bytes,createdAt:artifact.
created_at?new Date(artifact.created_at):void 0,digest:artifact.digest}}})}__name(getArtifactPublic,"getArtifactPublic");function getArtifactInternal(artifactName){
return __awaiter8(this,void 0,void 0,function*(){var _a;let artifactClient=internalArtifactTwirpClient(),{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),
req={workflowRunBackendId,workflowJobRunBackendId,nameFilter:StringValue.create({value:artifactName})},res=yield artifactClient.ListArtifacts(req);if(res.artifacts.
length===0)throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);let artifact=res.artifacts[0];
return res.artifacts.length>1&&(artifact=res.artifacts.sort((a,b)=>Number(b.databaseId)-Number(a.databaseId))[0],debug(`More than one artifact found for a singl\
e name, returning newest (id: ${artifact.databaseId})`)),{artifact:{name:artifact.name,id:Number(artifact.databaseId),size:Number(artifact.size),createdAt:artifact.
createdAt?Timestamp.toDate(artifact.createdAt):void 0,digest:(_a=artifact.digest)===null||_a===void 0?void 0:_a.value}}})}__name(getArtifactInternal,"getArtifac\
tInternal");var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};function deleteArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token){
return __awaiter9(this,void 0,void 0,function*(){var _a;let[retryOpts,requestOpts]=getRetryOptions(defaults),opts={log:void 0,userAgent:getUserAgentString(),previews:void 0,
retry:retryOpts,request:requestOpts},github=getOctokit(token,opts,retry,requestLog),getArtifactResp=yield getArtifactPublic(artifactName,workflowRunId,repositoryOwner,
repositoryName,token),deleteArtifactResp=yield github.rest.actions.deleteArtifact({owner:repositoryOwner,repo:repositoryName,artifact_id:getArtifactResp.artifact.
id});if(deleteArtifactResp.status!==204)throw new InvalidResponseError(`Invalid response from GitHub API: ${deleteArtifactResp.status} (${(_a=deleteArtifactResp?.
headers)===null||_a===void 0?void 0:_a["x-github-request-id"]})`);return{id:getArtifactResp.artifact.id}})}__name(deleteArtifactPublic,"deleteArtifactPublic");function deleteArtifactInternal(artifactName){
return __awaiter9(this,void 0,void 0,function*(){let artifactClient=internalArtifactTwirpClient(),{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),
listReq={workflowRunBackendId,workflowJobRunBackendId,nameFilter:StringValue.create({value:artifactName})},listRes=yield artifactClient.ListArtifacts(listReq);if(listRes.
artifacts.length===0)throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}`);let artifact=listRes.artifacts[0];listRes.artifacts.length>
1&&(artifact=listRes.artifacts.sort((a,b)=>Number(b.databaseId)-Number(a.databaseId))[0],debug(`More than one artifact found for a single name, returning newest\
 (id: ${artifact.databaseId})`));let req={workflowRunBackendId:artifact.workflowRunBackendId,workflowJobRunBackendId:artifact.workflowJobRunBackendId,name:artifact.
name},res=yield artifactClient.DeleteArtifact(req);return info(`Artifact '${artifactName}' (ID: ${res.artifactId}) deleted`),{id:Number(res.artifactId)}})}__name(
deleteArtifactInternal,"deleteArtifactInternal");var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},maximumArtifactCount=getMaxArtifactListCount(),
paginationCount=100,maxNumberOfPages=Math.ceil(maximumArtifactCount/paginationCount);function listArtifactsPublic(workflowRunId_1,repositoryOwner_1,repositoryName_1,token_1){
return __awaiter10(this,arguments,void 0,function*(workflowRunId,repositoryOwner,repositoryName,token,latest=!1){info(`Fetching artifact list for workflow run ${workflowRunId}\
 in repository ${repositoryOwner}/${repositoryName}`);let artifacts=[],[retryOpts,requestOpts]=getRetryOptions(defaults),opts={log:void 0,userAgent:getUserAgentString(),
previews:void 0,retry:retryOpts,request:requestOpts},github=getOctokit(token,opts,retry,requestLog),currentPageNumber=1,{data:listArtifactResponse}=yield github.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner:repositoryOwner,repo:repositoryName,run_id:workflowRunId,per_page:paginationCount,page:currentPageNumber}),
numberOfPages=Math.ceil(listArtifactResponse.total_count/paginationCount),totalArtifactCount=listArtifactResponse.total_count;totalArtifactCount>maximumArtifactCount&&
(warning(`Workflow run ${workflowRunId} has ${totalArtifactCount} artifacts, exceeding the limit of ${maximumArtifactCount}. Results will be incomplete as only \
the first ${maximumArtifactCount} artifacts will be returned`),numberOfPages=maxNumberOfPages);for(let artifact of listArtifactResponse.artifacts)artifacts.push(
{name:artifact.name,id:artifact.id,size:artifact.size_in_bytes,createdAt:artifact.created_at?new Date(artifact.created_at):void 0,digest:artifact.digest});for(currentPageNumber++,
currentPageNumber;currentPageNumber<=numberOfPages;currentPageNumber++){debug(`Fetching page ${currentPageNumber} of artifact list`);let{data:listArtifactResponse2}=yield github.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner:repositoryOwner,repo:repositoryName,run_id:workflowRunId,per_page:paginationCount,page:currentPageNumber});
for(let artifact of listArtifactResponse2.artifacts)artifacts.push({name:artifact.name,id:artifact.id,size:artifact.size_in_bytes,createdAt:artifact.created_at?
new Date(artifact.created_at):void 0,digest:artifact.digest})}return latest&&(artifacts=filterLatest(artifacts)),info(`Found ${artifacts.length} artifact(s)`),{
artifacts}})}__name(listArtifactsPublic,"listArtifactsPublic");function listArtifactsInternal(){return __awaiter10(this,arguments,void 0,function*(latest=!1){let artifactClient=internalArtifactTwirpClient(),
{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),req={workflowRunBackendId,workflowJobRunBackendId},artifacts=(yield artifactClient.ListArtifacts(
req)).artifacts.map(artifact=>{var _a;return{name:artifact.name,id:Number(artifact.databaseId),size:Number(artifact.size),createdAt:artifact.createdAt?Timestamp.
toDate(artifact.createdAt):void 0,digest:(_a=artifact.digest)===null||_a===void 0?void 0:_a.value}});return latest&&(artifacts=filterLatest(artifacts)),info(`Fo\
und ${artifacts.length} artifact(s)`),{artifacts}})}__name(listArtifactsInternal,"listArtifactsInternal");function filterLatest(artifacts){artifacts.sort((a,b)=>b.
id-a.id);let latestArtifacts=[],seenArtifactNames=new Set;for(let artifact of artifacts)seenArtifactNames.has(artifact.name)||(latestArtifacts.push(artifact),seenArtifactNames.
add(artifact.name));return latestArtifacts}__name(filterLatest,"filterLatest");var __awaiter11=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"ful\
filled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})},__rest=function(s,e){
var t={};for(var p in s)Object.prototype.hasOwnProperty.call(s,p)&&e.indexOf(p)<0&&(t[p]=s[p]);if(s!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,
p=Object.getOwnPropertySymbols(s);i<p.length;i++)e.indexOf(p[i])<0&&Object.prototype.propertyIsEnumerable.call(s,p[i])&&(t[p[i]]=s[p[i]]);return t},DefaultArtifactClient=class{static{
__name(this,"DefaultArtifactClient")}uploadArtifact(name,files,rootDirectory,options){return __awaiter11(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;
return uploadArtifact(name,files,rootDirectory,options)}catch(error2){throw warning(`Artifact upload failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}downloadArtifact(artifactId,options){
return __awaiter11(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{repositoryOwner,repositoryName,
token}}=options,downloadOptions=__rest(options,["findBy"]);return downloadArtifactPublic(artifactId,repositoryOwner,repositoryName,token,downloadOptions)}return downloadArtifactInternal(
artifactId,options)}catch(error2){throw warning(`Download Artifact failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}listArtifacts(options){
return __awaiter11(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{workflowRunId,repositoryOwner,
repositoryName,token}}=options;return listArtifactsPublic(workflowRunId,repositoryOwner,repositoryName,token,options?.latest)}return listArtifactsInternal(options?.
latest)}catch(error2){throw warning(`Listing Artifacts failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}getArtifact(artifactName,options){
return __awaiter11(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{workflowRunId,repositoryOwner,
repositoryName,token}}=options;return getArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}return getArtifactInternal(artifactName)}catch(error2){
throw warning(`Get Artifact failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}deleteArtifact(artifactName,options){
return __awaiter11(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){let{findBy:{repositoryOwner,repositoryName,
workflowRunId,token}}=options;return deleteArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}return deleteArtifactInternal(artifactName)}catch(error2){
throw warning(`Delete Artifact failed with error: ${error2}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),error2}})}};var client=new DefaultArtifactClient;answerRequests(async request=>{let{file}=readArtifactRequest(request),options={skipArchive:!0},{id}=await new DefaultArtifactClient().uploadArtifact(basename3(file),
[file],dirname(file),options);return{id}});

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{graceLeftMs}from"./shared-5SEFEU27.js";import{require_src}from"./shared-2PJS4K36.js";import{ActionError,__commonJS,__name,__require,__toESM,errorMessage}from"./shared-O5CBZGAW.js";var require_utils=__commonJS({"node_modules/docker-modem/lib/utils.js"(exports,module){var arr=[],each=arr.forEach,slice=arr.slice;module.exports.extend=function(obj){
return each.call(slice.call(arguments,1),function(source){if(source)for(var prop in source)obj[prop]=source[prop]}),obj};module.exports.parseJSON=function(s){try{
return JSON.parse(s)}catch{return null}}}});var require_http=__commonJS({"node_modules/docker-modem/lib/http.js"(exports,module){var nativeHttps=__require("https"),nativeHttp=__require("http"),url=__require("url"),
utils=require_utils(),maxRedirects=module.exports.maxRedirects=5,protocols={https:nativeHttps,http:nativeHttp};for(protocol in protocols)h=__name(function(){},"\
h"),h.prototype=protocols[protocol],h=new h,h.request=(function(h2){return function(options,callback,redirectOptions){redirectOptions=redirectOptions||{};var max=typeof options==
"object"&&"maxRedirects"in options?options.maxRedirects:exports.maxRedirects,redirect=utils.extend({count:0,max,clientRequest:null,userCallback:callback},redirectOptions);
if(redirect.count>redirect.max){var err=new Error("Max redirects exceeded. To allow more redirects, pass options.maxRedirects property.");return redirect.clientRequest.
emit("error",err),redirect.clientRequest}redirect.count++;var reqUrl;typeof options=="string"?reqUrl=options:reqUrl=url.format(utils.extend({protocol},options));
var clientRequest=Object.getPrototypeOf(h2).request(options,redirectCallback(reqUrl,redirect));redirect.clientRequest||(redirect.clientRequest=clientRequest);function redirectCallback(reqUrl2,redirect2){
return function(res){if(res.statusCode<300||res.statusCode>399||!("location"in res.headers))return redirect2.userCallback(res);var redirectUrl=url.resolve(reqUrl2,
res.headers.location),proto=url.parse(redirectUrl).protocol;return proto=proto.substr(0,proto.length-1),module.exports[proto].get(redirectUrl,redirectCallback(reqUrl2,
redirect2),redirect2)}}return __name(redirectCallback,"redirectCallback"),clientRequest}})(h),h.get=(function(h2){return function(options,cb,redirectOptions){var req=h2.
request(options,cb,redirectOptions);return req.end(),req}})(h),module.exports[protocol]=h;var h,protocol}});var require_no_ssh=__commonJS({"script/no-ssh.cjs"(exports,module){"use strict";module.exports={}}});var require_ssh=__commonJS({"node_modules/docker-modem/lib/ssh.js"(exports,module){var Client=require_no_ssh().Client,http=__require("http");module.exports=function(opt){
var conn=new Client,agent=new http.Agent;agent.createConnection=function(options,fn){try{conn.once("ready",function(){conn.exec("docker system dial-stdio",function(err,stream){
err&&handleError(err,fn),fn(null,stream),stream.addListener("error",err2=>{handleError(err2,fn)}),stream.once("close",()=>{conn.end(),agent.destroy()})})}).on("\
error",err=>{handleError(err,fn)}).connect(opt),conn.once("end",()=>agent.destroy())}catch(err){handleError(err)}};function handleError(err,cb){if(conn.end(),agent.
destroy(),cb)cb(err);else throw err}return __name(handleError,"handleError"),agent}}});var require_stream=__commonJS({"node_modules/readable-stream/lib/internal/streams/stream.js"(exports,module){module.exports=__require("stream")}});var require_buffer_list=__commonJS({"node_modules/readable-stream/lib/internal/streams/buffer_list.js"(exports,module){"use strict";function ownKeys(object,enumerableOnly){
var keys=Object.keys(object);if(Object.getOwnPropertySymbols){var symbols=Object.getOwnPropertySymbols(object);enumerableOnly&&(symbols=symbols.filter(function(sym){
return Object.getOwnPropertyDescriptor(object,sym).enumerable})),keys.push.apply(keys,symbols)}return keys}__name(ownKeys,"ownKeys");function _objectSpread(target){
for(var i=1;i<arguments.length;i++){var source=arguments[i]!=null?arguments[i]:{};i%2?ownKeys(Object(source),!0).forEach(function(key){_defineProperty(target,key,
source[key])}):Object.getOwnPropertyDescriptors?Object.defineProperties(target,Object.getOwnPropertyDescriptors(source)):ownKeys(Object(source)).forEach(function(key){
Object.defineProperty(target,key,Object.getOwnPropertyDescriptor(source,key))})}return target}__name(_objectSpread,"_objectSpread");function _defineProperty(obj,key,value){
return key=_toPropertyKey(key),key in obj?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value,obj}__name(_defineProperty,
"_defineProperty");function _classCallCheck(instance,Constructor){if(!(instance instanceof Constructor))throw new TypeError("Cannot call a class as a function")}
__name(_classCallCheck,"_classCallCheck");function _defineProperties(target,props){for(var i=0;i<props.length;i++){var descriptor=props[i];descriptor.enumerable=
descriptor.enumerable||!1,descriptor.configurable=!0,"value"in descriptor&&(descriptor.writable=!0),Object.defineProperty(target,_toPropertyKey(descriptor.key),
descriptor)}}__name(_defineProperties,"_defineProperties");function _createClass(Constructor,protoProps,staticProps){return protoProps&&_defineProperties(Constructor.
prototype,protoProps),staticProps&&_defineProperties(Constructor,staticProps),Object.defineProperty(Constructor,"prototype",{writable:!1}),Constructor}__name(_createClass,
"_createClass");function _toPropertyKey(arg){var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(key)}__name(_toPropertyKey,"_toPropertyKe\
y");function _toPrimitive(input,hint2){if(typeof input!="object"||input===null)return input;var prim=input[Symbol.toPrimitive];if(prim!==void 0){var res=prim.call(
input,hint2||"default");if(typeof res!="object")return res;throw new TypeError("@@toPrimitive must return a primitive value.")}return(hint2==="string"?String:Number)(
input)}__name(_toPrimitive,"_toPrimitive");var _require=__require("buffer"),Buffer2=_require.Buffer,_require2=__require("util"),inspect=_require2.inspect,custom=inspect&&
inspect.custom||"inspect";function copyBuffer(src,target,offset){Buffer2.prototype.copy.call(src,target,offset)}__name(copyBuffer,"copyBuffer");module.exports=(function(){
function BufferList(){_classCallCheck(this,BufferList),this.head=null,this.tail=null,this.length=0}return __name(BufferList,"BufferList"),_createClass(BufferList,
[{key:"push",value:__name(function(v){var entry={data:v,next:null};this.length>0?this.tail.next=entry:this.head=entry,this.tail=entry,++this.length},"push")},{key:"\
unshift",value:__name(function(v){var entry={data:v,next:this.head};this.length===0&&(this.tail=entry),this.head=entry,++this.length},"unshift")},{key:"shift",value:__name(
function(){if(this.length!==0){var ret=this.head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.length,ret}},"shift")},{key:"\
clear",value:__name(function(){this.head=this.tail=null,this.length=0},"clear")},{key:"join",value:__name(function(s){if(this.length===0)return"";for(var p=this.
head,ret=""+p.data;p=p.next;)ret+=s+p.data;return ret},"join")},{key:"concat",value:__name(function(n){if(this.length===0)return Buffer2.alloc(0);for(var ret=Buffer2.
allocUnsafe(n>>>0),p=this.head,i=0;p;)copyBuffer(p.data,ret,i),i+=p.data.length,p=p.next;return ret},"concat")},{key:"consume",value:__name(function(n,hasStrings){
var ret;return n<this.head.data.length?(ret=this.head.data.slice(0,n),this.head.data=this.head.data.slice(n)):n===this.head.data.length?ret=this.shift():ret=hasStrings?
this._getString(n):this._getBuffer(n),ret},"consume")},{key:"first",value:__name(function(){return this.head.data},"first")},{key:"_getString",value:__name(function(n){
var p=this.head,c=1,ret=p.data;for(n-=ret.length;p=p.next;){var str=p.data,nb=n>str.length?str.length:n;if(nb===str.length?ret+=str:ret+=str.slice(0,n),n-=nb,n===
0){nb===str.length?(++c,p.next?this.head=p.next:this.head=this.tail=null):(this.head=p,p.data=str.slice(nb));break}++c}return this.length-=c,ret},"_getString")},
{key:"_getBuffer",value:__name(function(n){var ret=Buffer2.allocUnsafe(n),p=this.head,c=1;for(p.data.copy(ret),n-=p.data.length;p=p.next;){var buf=p.data,nb=n>buf.
length?buf.length:n;if(buf.copy(ret,ret.length-n,0,nb),n-=nb,n===0){nb===buf.length?(++c,p.next?this.head=p.next:this.head=this.tail=null):(this.head=p,p.data=buf.
slice(nb));break}++c}return this.length-=c,ret},"_getBuffer")},{key:custom,value:__name(function(_,options){return inspect(this,_objectSpread(_objectSpread({},options),
{},{depth:0,customInspect:!1}))},"value")}]),BufferList})()}});var require_destroy=__commonJS({"node_modules/readable-stream/lib/internal/streams/destroy.js"(exports,module){"use strict";function destroy(err,cb){var _this=this,
readableDestroyed=this._readableState&&this._readableState.destroyed,writableDestroyed=this._writableState&&this._writableState.destroyed;return readableDestroyed||
writableDestroyed?(cb?cb(err):err&&(this._writableState?this._writableState.errorEmitted||(this._writableState.errorEmitted=!0,process.nextTick(emitErrorNT,this,
err)):process.nextTick(emitErrorNT,this,err)),this):(this._readableState&&(this._readableState.destroyed=!0),this._writableState&&(this._writableState.destroyed=
!0),this._destroy(err||null,function(err2){!cb&&err2?_this._writableState?_this._writableState.errorEmitted?process.nextTick(emitCloseNT,_this):(_this._writableState.
errorEmitted=!0,process.nextTick(emitErrorAndCloseNT,_this,err2)):process.nextTick(emitErrorAndCloseNT,_this,err2):cb?(process.nextTick(emitCloseNT,_this),cb(err2)):
process.nextTick(emitCloseNT,_this)}),this)}__name(destroy,"destroy");function emitErrorAndCloseNT(self2,err){emitErrorNT(self2,err),emitCloseNT(self2)}__name(emitErrorAndCloseNT,
"emitErrorAndCloseNT");function emitCloseNT(self2){self2._writableState&&!self2._writableState.emitClose||self2._readableState&&!self2._readableState.emitClose||
self2.emit("close")}__name(emitCloseNT,"emitCloseNT");function undestroy(){this._readableState&&(this._readableState.destroyed=!1,this._readableState.reading=!1,
this._readableState.ended=!1,this._readableState.endEmitted=!1),this._writableState&&(this._writableState.destroyed=!1,this._writableState.ended=!1,this._writableState.
ending=!1,this._writableState.finalCalled=!1,this._writableState.prefinished=!1,this._writableState.finished=!1,this._writableState.errorEmitted=!1)}__name(undestroy,
"undestroy");function emitErrorNT(self2,err){self2.emit("error",err)}__name(emitErrorNT,"emitErrorNT");function errorOrDestroy(stream,err){var rState=stream._readableState,
wState=stream._writableState;rState&&rState.autoDestroy||wState&&wState.autoDestroy?stream.destroy(err):stream.emit("error",err)}__name(errorOrDestroy,"errorOrD\
estroy");module.exports={destroy,undestroy,errorOrDestroy}}});var require_errors=__commonJS({"node_modules/readable-stream/errors.js"(exports,module){"use strict";var codes={};function createErrorType(code,message,Base){Base||
(Base=Error);function getMessage(arg1,arg2,arg3){return typeof message=="string"?message:message(arg1,arg2,arg3)}__name(getMessage,"getMessage");class NodeError extends Base{static{
__name(this,"NodeError")}constructor(arg1,arg2,arg3){super(getMessage(arg1,arg2,arg3))}}NodeError.prototype.name=Base.name,NodeError.prototype.code=code,codes[code]=
NodeError}__name(createErrorType,"createErrorType");function oneOf(expected,thing){if(Array.isArray(expected)){let len=expected.length;return expected=expected.
map(i=>String(i)),len>2?`one of ${thing} ${expected.slice(0,len-1).join(", ")}, or `+expected[len-1]:len===2?`one of ${thing} ${expected[0]} or ${expected[1]}`:
`of ${thing} ${expected[0]}`}else return`of ${thing} ${String(expected)}`}__name(oneOf,"oneOf");function startsWith(str,search,pos){return str.substr(!pos||pos<
0?0:+pos,search.length)===search}__name(startsWith,"startsWith");function endsWith(str,search,this_len){return(this_len===void 0||this_len>str.length)&&(this_len=
str.length),str.substring(this_len-search.length,this_len)===search}__name(endsWith,"endsWith");function includes(str,search,start){return typeof start!="number"&&
(start=0),start+search.length>str.length?!1:str.indexOf(search,start)!==-1}__name(includes,"includes");createErrorType("ERR_INVALID_OPT_VALUE",function(name,value){
return'The value "'+value+'" is invalid for option "'+name+'"'},TypeError);createErrorType("ERR_INVALID_ARG_TYPE",function(name,expected,actual){let determiner;
typeof expected=="string"&&startsWith(expected,"not ")?(determiner="must not be",expected=expected.replace(/^not /,"")):determiner="must be";let msg;if(endsWith(
name," argument"))msg=`The ${name} ${determiner} ${oneOf(expected,"type")}`;else{let type=includes(name,".")?"property":"argument";msg=`The "${name}" ${type} ${determiner}\
 ${oneOf(expected,"type")}`}return msg+=`. Received type ${typeof actual}`,msg},TypeError);createErrorType("ERR_STREAM_PUSH_AFTER_EOF","stream.push() after EOF");
createErrorType("ERR_METHOD_NOT_IMPLEMENTED",function(name){return"The "+name+" method is not implemented"});createErrorType("ERR_STREAM_PREMATURE_CLOSE","Prema\
ture close");createErrorType("ERR_STREAM_DESTROYED",function(name){return"Cannot call "+name+" after a stream was destroyed"});createErrorType("ERR_MULTIPLE_CAL\
LBACK","Callback called multiple times");createErrorType("ERR_STREAM_CANNOT_PIPE","Cannot pipe, not readable");createErrorType("ERR_STREAM_WRITE_AFTER_END","wri\
te after end");createErrorType("ERR_STREAM_NULL_VALUES","May not write null values to stream",TypeError);createErrorType("ERR_UNKNOWN_ENCODING",function(arg){return"\
Unknown encoding: "+arg},TypeError);createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after end event");module.exports.codes=codes}});var require_state=__commonJS({"node_modules/readable-stream/lib/internal/streams/state.js"(exports,module){"use strict";var ERR_INVALID_OPT_VALUE=require_errors().
codes.ERR_INVALID_OPT_VALUE;function highWaterMarkFrom(options,isDuplex,duplexKey){return options.highWaterMark!=null?options.highWaterMark:isDuplex?options[duplexKey]:
null}__name(highWaterMarkFrom,"highWaterMarkFrom");function getHighWaterMark(state,options,duplexKey,isDuplex){var hwm=highWaterMarkFrom(options,isDuplex,duplexKey);
if(hwm!=null){if(!(isFinite(hwm)&&Math.floor(hwm)===hwm)||hwm<0){var name=isDuplex?duplexKey:"highWaterMark";throw new ERR_INVALID_OPT_VALUE(name,hwm)}return Math.
floor(hwm)}return state.objectMode?16:16*1024}__name(getHighWaterMark,"getHighWaterMark");module.exports={getHighWaterMark}}});var require_inherits_browser=__commonJS({"node_modules/inherits/inherits_browser.js"(exports,module){typeof Object.create=="function"?module.exports=__name(function(ctor,superCtor){
superCtor&&(ctor.super_=superCtor,ctor.prototype=Object.create(superCtor.prototype,{constructor:{value:ctor,enumerable:!1,writable:!0,configurable:!0}}))},"inhe\
rits"):module.exports=__name(function(ctor,superCtor){if(superCtor){ctor.super_=superCtor;var TempCtor=__name(function(){},"TempCtor");TempCtor.prototype=superCtor.
prototype,ctor.prototype=new TempCtor,ctor.prototype.constructor=ctor}},"inherits")}});var require_inherits=__commonJS({"node_modules/inherits/inherits.js"(exports,module){try{if(util=__require("util"),typeof util.inherits!="function")throw"";module.
exports=util.inherits}catch{module.exports=require_inherits_browser()}var util}});var require_node=__commonJS({"node_modules/util-deprecate/node.js"(exports,module){module.exports=__require("util").deprecate}});var require_stream_writable=__commonJS({"node_modules/readable-stream/lib/_stream_writable.js"(exports,module){"use strict";module.exports=Writable;function CorkedRequest(state){
var _this=this;this.next=null,this.entry=null,this.finish=function(){onCorkedFinish(_this,state)}}__name(CorkedRequest,"CorkedRequest");var Duplex;Writable.WritableState=
WritableState;var internalUtil={deprecate:require_node()},Stream=require_stream(),Buffer2=__require("buffer").Buffer,OurUint8Array=(typeof global<"u"?global:typeof window<
"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};function _uint8ArrayToBuffer(chunk){return Buffer2.from(chunk)}__name(_uint8ArrayToBuffer,"_uint8Ar\
rayToBuffer");function _isUint8Array(obj){return Buffer2.isBuffer(obj)||obj instanceof OurUint8Array}__name(_isUint8Array,"_isUint8Array");var destroyImpl=require_destroy(),
_require=require_state(),getHighWaterMark=_require.getHighWaterMark,_require$codes=require_errors().codes,ERR_INVALID_ARG_TYPE=_require$codes.ERR_INVALID_ARG_TYPE,
ERR_METHOD_NOT_IMPLEMENTED=_require$codes.ERR_METHOD_NOT_IMPLEMENTED,ERR_MULTIPLE_CALLBACK=_require$codes.ERR_MULTIPLE_CALLBACK,ERR_STREAM_CANNOT_PIPE=_require$codes.
ERR_STREAM_CANNOT_PIPE,ERR_STREAM_DESTROYED=_require$codes.ERR_STREAM_DESTROYED,ERR_STREAM_NULL_VALUES=_require$codes.ERR_STREAM_NULL_VALUES,ERR_STREAM_WRITE_AFTER_END=_require$codes.
ERR_STREAM_WRITE_AFTER_END,ERR_UNKNOWN_ENCODING=_require$codes.ERR_UNKNOWN_ENCODING,errorOrDestroy=destroyImpl.errorOrDestroy;require_inherits()(Writable,Stream);
function nop(){}__name(nop,"nop");function WritableState(options,stream,isDuplex){Duplex=Duplex||require_stream_duplex(),options=options||{},typeof isDuplex!="b\
oolean"&&(isDuplex=stream instanceof Duplex),this.objectMode=!!options.objectMode,isDuplex&&(this.objectMode=this.objectMode||!!options.writableObjectMode),this.
highWaterMark=getHighWaterMark(this,options,"writableHighWaterMark",isDuplex),this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.ended=!1,this.finished=!1,
this.destroyed=!1;var noDecode=options.decodeStrings===!1;this.decodeStrings=!noDecode,this.defaultEncoding=options.defaultEncoding||"utf8",this.length=0,this.writing=
!1,this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=function(er){onwrite(stream,er)},this.writecb=null,this.writelen=0,this.bufferedRequest=null,
this.lastBufferedRequest=null,this.pendingcb=0,this.prefinished=!1,this.errorEmitted=!1,this.emitClose=options.emitClose!==!1,this.autoDestroy=!!options.autoDestroy,
this.bufferedRequestCount=0,this.corkedRequestsFree=new CorkedRequest(this)}__name(WritableState,"WritableState");WritableState.prototype.getBuffer=__name(function(){
for(var current=this.bufferedRequest,out=[];current;)out.push(current),current=current.next;return out},"getBuffer");(function(){try{Object.defineProperty(WritableState.
prototype,"buffer",{get:internalUtil.deprecate(__name(function(){return this.getBuffer()},"writableStateBufferGetter"),"_writableState.buffer is deprecated. Use\
 _writableState.getBuffer instead.","DEP0003")})}catch{}})();var realHasInstance;typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.prototype[Symbol.
hasInstance]=="function"?(realHasInstance=Function.prototype[Symbol.hasInstance],Object.defineProperty(Writable,Symbol.hasInstance,{value:__name(function(object){
return realHasInstance.call(this,object)?!0:this!==Writable?!1:object&&object._writableState instanceof WritableState},"value")})):realHasInstance=__name(function(object){
return object instanceof this},"realHasInstance");function Writable(options){Duplex=Duplex||require_stream_duplex();var isDuplex=this instanceof Duplex;if(!isDuplex&&
!realHasInstance.call(Writable,this))return new Writable(options);this._writableState=new WritableState(options,this,isDuplex),this.writable=!0,options&&(typeof options.
write=="function"&&(this._write=options.write),typeof options.writev=="function"&&(this._writev=options.writev),typeof options.destroy=="function"&&(this._destroy=
options.destroy),typeof options.final=="function"&&(this._final=options.final)),Stream.call(this)}__name(Writable,"Writable");Writable.prototype.pipe=function(){
errorOrDestroy(this,new ERR_STREAM_CANNOT_PIPE)};function writeAfterEnd(stream,cb){var er=new ERR_STREAM_WRITE_AFTER_END;errorOrDestroy(stream,er),process.nextTick(
cb,er)}__name(writeAfterEnd,"writeAfterEnd");function validChunk(stream,state,chunk,cb){var er;return chunk===null?er=new ERR_STREAM_NULL_VALUES:typeof chunk!="\
string"&&!state.objectMode&&(er=new ERR_INVALID_ARG_TYPE("chunk",["string","Buffer"],chunk)),er?(errorOrDestroy(stream,er),process.nextTick(cb,er),!1):!0}__name(
validChunk,"validChunk");Writable.prototype.write=function(chunk,encoding,cb){var state=this._writableState,ret=!1,isBuf=!state.objectMode&&_isUint8Array(chunk);
return isBuf&&!Buffer2.isBuffer(chunk)&&(chunk=_uint8ArrayToBuffer(chunk)),typeof encoding=="function"&&(cb=encoding,encoding=null),isBuf?encoding="buffer":encoding||
(encoding=state.defaultEncoding),typeof cb!="function"&&(cb=nop),state.ending?writeAfterEnd(this,cb):(isBuf||validChunk(this,state,chunk,cb))&&(state.pendingcb++,
ret=writeOrBuffer(this,state,isBuf,chunk,encoding,cb)),ret};Writable.prototype.cork=function(){this._writableState.corked++};Writable.prototype.uncork=function(){
var state=this._writableState;state.corked&&(state.corked--,!state.writing&&!state.corked&&!state.bufferProcessing&&state.bufferedRequest&&clearBuffer(this,state))};
Writable.prototype.setDefaultEncoding=__name(function(encoding){if(typeof encoding=="string"&&(encoding=encoding.toLowerCase()),!(["hex","utf8","utf-8","ascii",
"binary","base64","ucs2","ucs-2","utf16le","utf-16le","raw"].indexOf((encoding+"").toLowerCase())>-1))throw new ERR_UNKNOWN_ENCODING(encoding);return this._writableState.
defaultEncoding=encoding,this},"setDefaultEncoding");Object.defineProperty(Writable.prototype,"writableBuffer",{enumerable:!1,get:__name(function(){return this.
_writableState&&this._writableState.getBuffer()},"get")});function decodeChunk(state,chunk,encoding){return!state.objectMode&&state.decodeStrings!==!1&&typeof chunk==
"string"&&(chunk=Buffer2.from(chunk,encoding)),chunk}__name(decodeChunk,"decodeChunk");Object.defineProperty(Writable.prototype,"writableHighWaterMark",{enumerable:!1,
get:__name(function(){return this._writableState.highWaterMark},"get")});function writeOrBuffer(stream,state,isBuf,chunk,encoding,cb){if(!isBuf){var newChunk=decodeChunk(
state,chunk,encoding);chunk!==newChunk&&(isBuf=!0,encoding="buffer",chunk=newChunk)}var len=state.objectMode?1:chunk.length;state.length+=len;var ret=state.length<
state.highWaterMark;if(ret||(state.needDrain=!0),state.writing||state.corked){var last=state.lastBufferedRequest;state.lastBufferedRequest={chunk,encoding,isBuf,
callback:cb,next:null},last?last.next=state.lastBufferedRequest:state.bufferedRequest=state.lastBufferedRequest,state.bufferedRequestCount+=1}else doWrite(stream,
state,!1,len,chunk,encoding,cb);return ret}__name(writeOrBuffer,"writeOrBuffer");function doWrite(stream,state,writev,len,chunk,encoding,cb){state.writelen=len,
state.writecb=cb,state.writing=!0,state.sync=!0,state.destroyed?state.onwrite(new ERR_STREAM_DESTROYED("write")):writev?stream._writev(chunk,state.onwrite):stream.
_write(chunk,encoding,state.onwrite),state.sync=!1}__name(doWrite,"doWrite");function onwriteError(stream,state,sync,er,cb){--state.pendingcb,sync?(process.nextTick(
cb,er),process.nextTick(finishMaybe,stream,state),stream._writableState.errorEmitted=!0,errorOrDestroy(stream,er)):(cb(er),stream._writableState.errorEmitted=!0,
errorOrDestroy(stream,er),finishMaybe(stream,state))}__name(onwriteError,"onwriteError");function onwriteStateUpdate(state){state.writing=!1,state.writecb=null,
state.length-=state.writelen,state.writelen=0}__name(onwriteStateUpdate,"onwriteStateUpdate");function onwrite(stream,er){var state=stream._writableState,sync=state.
sync,cb=state.writecb;if(typeof cb!="function")throw new ERR_MULTIPLE_CALLBACK;if(onwriteStateUpdate(state),er)onwriteError(stream,state,sync,er,cb);else{var finished=needFinish(
state)||stream.destroyed;!finished&&!state.corked&&!state.bufferProcessing&&state.bufferedRequest&&clearBuffer(stream,state),sync?process.nextTick(afterWrite,stream,
state,finished,cb):afterWrite(stream,state,finished,cb)}}__name(onwrite,"onwrite");function afterWrite(stream,state,finished,cb){finished||onwriteDrain(stream,state),
state.pendingcb--,cb(),finishMaybe(stream,state)}__name(afterWrite,"afterWrite");function onwriteDrain(stream,state){state.length===0&&state.needDrain&&(state.needDrain=
!1,stream.emit("drain"))}__name(onwriteDrain,"onwriteDrain");function clearBuffer(stream,state){state.bufferProcessing=!0;var entry=state.bufferedRequest;if(stream.
_writev&&entry&&entry.next){var l=state.bufferedRequestCount,buffer=new Array(l),holder=state.corkedRequestsFree;holder.entry=entry;for(var count=0,allBuffers=!0;entry;)
buffer[count]=entry,entry.isBuf||(allBuffers=!1),entry=entry.next,count+=1;buffer.allBuffers=allBuffers,doWrite(stream,state,!0,state.length,buffer,"",holder.finish),
state.pendingcb++,state.lastBufferedRequest=null,holder.next?(state.corkedRequestsFree=holder.next,holder.next=null):state.corkedRequestsFree=new CorkedRequest(
state),state.bufferedRequestCount=0}else{for(;entry;){var chunk=entry.chunk,encoding=entry.encoding,cb=entry.callback,len=state.objectMode?1:chunk.length;if(doWrite(
stream,state,!1,len,chunk,encoding,cb),entry=entry.next,state.bufferedRequestCount--,state.writing)break}entry===null&&(state.lastBufferedRequest=null)}state.bufferedRequest=
entry,state.bufferProcessing=!1}__name(clearBuffer,"clearBuffer");Writable.prototype._write=function(chunk,encoding,cb){cb(new ERR_METHOD_NOT_IMPLEMENTED("_writ\
e()"))};Writable.prototype._writev=null;Writable.prototype.end=function(chunk,encoding,cb){var state=this._writableState;return typeof chunk=="function"?(cb=chunk,
chunk=null,encoding=null):typeof encoding=="function"&&(cb=encoding,encoding=null),chunk!=null&&this.write(chunk,encoding),state.corked&&(state.corked=1,this.uncork()),
state.ending||endWritable(this,state,cb),this};Object.defineProperty(Writable.prototype,"writableLength",{enumerable:!1,get:__name(function(){return this._writableState.
length},"get")});function needFinish(state){return state.ending&&state.length===0&&state.bufferedRequest===null&&!state.finished&&!state.writing}__name(needFinish,
"needFinish");function callFinal(stream,state){stream._final(function(err){state.pendingcb--,err&&errorOrDestroy(stream,err),state.prefinished=!0,stream.emit("p\
refinish"),finishMaybe(stream,state)})}__name(callFinal,"callFinal");function prefinish(stream,state){!state.prefinished&&!state.finalCalled&&(typeof stream._final==
"function"&&!state.destroyed?(state.pendingcb++,state.finalCalled=!0,process.nextTick(callFinal,stream,state)):(state.prefinished=!0,stream.emit("prefinish")))}
__name(prefinish,"prefinish");function finishMaybe(stream,state){var need=needFinish(state);if(need&&(prefinish(stream,state),state.pendingcb===0&&(state.finished=
!0,stream.emit("finish"),state.autoDestroy))){var rState=stream._readableState;(!rState||rState.autoDestroy&&rState.endEmitted)&&stream.destroy()}return need}__name(
finishMaybe,"finishMaybe");function endWritable(stream,state,cb){state.ending=!0,finishMaybe(stream,state),cb&&(state.finished?process.nextTick(cb):stream.once(
"finish",cb)),state.ended=!0,stream.writable=!1}__name(endWritable,"endWritable");function onCorkedFinish(corkReq,state,err){var entry=corkReq.entry;for(corkReq.
entry=null;entry;){var cb=entry.callback;state.pendingcb--,cb(err),entry=entry.next}state.corkedRequestsFree.next=corkReq}__name(onCorkedFinish,"onCorkedFinish");
Object.defineProperty(Writable.prototype,"destroyed",{enumerable:!1,get:__name(function(){return this._writableState===void 0?!1:this._writableState.destroyed},
"get"),set:__name(function(value){this._writableState&&(this._writableState.destroyed=value)},"set")});Writable.prototype.destroy=destroyImpl.destroy;Writable.prototype.
_undestroy=destroyImpl.undestroy;Writable.prototype._destroy=function(err,cb){cb(err)}}});var require_stream_duplex=__commonJS({"node_modules/readable-stream/lib/_stream_duplex.js"(exports,module){"use strict";var objectKeys=Object.keys||function(obj){
var keys2=[];for(var key in obj)keys2.push(key);return keys2};module.exports=Duplex;var Readable=require_stream_readable(),Writable=require_stream_writable();require_inherits()(
Duplex,Readable);for(keys=objectKeys(Writable.prototype),v=0;v<keys.length;v++)method=keys[v],Duplex.prototype[method]||(Duplex.prototype[method]=Writable.prototype[method]);
var keys,method,v;function Duplex(options){if(!(this instanceof Duplex))return new Duplex(options);Readable.call(this,options),Writable.call(this,options),this.
allowHalfOpen=!0,options&&(options.readable===!1&&(this.readable=!1),options.writable===!1&&(this.writable=!1),options.allowHalfOpen===!1&&(this.allowHalfOpen=!1,
this.once("end",onend)))}__name(Duplex,"Duplex");Object.defineProperty(Duplex.prototype,"writableHighWaterMark",{enumerable:!1,get:__name(function(){return this.
_writableState.highWaterMark},"get")});Object.defineProperty(Duplex.prototype,"writableBuffer",{enumerable:!1,get:__name(function(){return this._writableState&&
this._writableState.getBuffer()},"get")});Object.defineProperty(Duplex.prototype,"writableLength",{enumerable:!1,get:__name(function(){return this._writableState.
length},"get")});function onend(){this._writableState.ended||process.nextTick(onEndNT,this)}__name(onend,"onend");function onEndNT(self2){self2.end()}__name(onEndNT,
"onEndNT");Object.defineProperty(Duplex.prototype,"destroyed",{enumerable:!1,get:__name(function(){return this._readableState===void 0||this._writableState===void 0?
!1:this._readableState.destroyed&&this._writableState.destroyed},"get"),set:__name(function(value){this._readableState===void 0||this._writableState===void 0||(this.
_readableState.destroyed=value,this._writableState.destroyed=value)},"set")})}});var require_safe_buffer=__commonJS({"node_modules/safe-buffer/index.js"(exports,module){var buffer=__require("buffer"),Buffer2=buffer.Buffer;function copyProps(src,dst){
for(var key in src)dst[key]=src[key]}__name(copyProps,"copyProps");Buffer2.from&&Buffer2.alloc&&Buffer2.allocUnsafe&&Buffer2.allocUnsafeSlow?module.exports=buffer:
(copyProps(buffer,exports),exports.Buffer=SafeBuffer);function SafeBuffer(arg,encodingOrOffset,length){return Buffer2(arg,encodingOrOffset,length)}__name(SafeBuffer,
"SafeBuffer");SafeBuffer.prototype=Object.create(Buffer2.prototype);copyProps(Buffer2,SafeBuffer);SafeBuffer.from=function(arg,encodingOrOffset,length){if(typeof arg==
"number")throw new TypeError("Argument must not be a number");return Buffer2(arg,encodingOrOffset,length)};SafeBuffer.alloc=function(size,fill,encoding){if(typeof size!=
"number")throw new TypeError("Argument must be a number");var buf=Buffer2(size);return fill!==void 0?typeof encoding=="string"?buf.fill(fill,encoding):buf.fill(
fill):buf.fill(0),buf};SafeBuffer.allocUnsafe=function(size){if(typeof size!="number")throw new TypeError("Argument must be a number");return Buffer2(size)};SafeBuffer.
allocUnsafeSlow=function(size){if(typeof size!="number")throw new TypeError("Argument must be a number");return buffer.SlowBuffer(size)}}});var require_string_decoder=__commonJS({"node_modules/string_decoder/lib/string_decoder.js"(exports){"use strict";var Buffer2=require_safe_buffer().Buffer,isEncoding=Buffer2.
isEncoding||function(encoding){switch(encoding=""+encoding,encoding&&encoding.toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"binary":case"base\
64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function _normalizeEncoding(enc){if(!enc)return"utf8";for(var retried;;)
switch(enc){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"\
base64":case"ascii":case"hex":return enc;default:if(retried)return;enc=(""+enc).toLowerCase(),retried=!0}}__name(_normalizeEncoding,"_normalizeEncoding");function normalizeEncoding(enc){
var nenc=_normalizeEncoding(enc);if(typeof nenc!="string"&&(Buffer2.isEncoding===isEncoding||!isEncoding(enc)))throw new Error("Unknown encoding: "+enc);return nenc||
enc}__name(normalizeEncoding,"normalizeEncoding");exports.StringDecoder=StringDecoder;function StringDecoder(encoding){this.encoding=normalizeEncoding(encoding);
var nb;switch(this.encoding){case"utf16le":this.text=utf16Text,this.end=utf16End,nb=4;break;case"utf8":this.fillLast=utf8FillLast,nb=4;break;case"base64":this.text=
base64Text,this.end=base64End,nb=3;break;default:this.write=simpleWrite,this.end=simpleEnd;return}this.lastNeed=0,this.lastTotal=0,this.lastChar=Buffer2.allocUnsafe(
nb)}__name(StringDecoder,"StringDecoder");StringDecoder.prototype.write=function(buf){if(buf.length===0)return"";var r,i;if(this.lastNeed){if(r=this.fillLast(buf),
r===void 0)return"";i=this.lastNeed,this.lastNeed=0}else i=0;return i<buf.length?r?r+this.text(buf,i):this.text(buf,i):r||""};StringDecoder.prototype.end=utf8End;
StringDecoder.prototype.text=utf8Text;StringDecoder.prototype.fillLast=function(buf){if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,this.lastTotal-this.
lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,this.lastTotal-this.lastNeed,0,buf.length),this.lastNeed-=
buf.length};function utf8CheckByte(byte){return byte<=127?0:byte>>5===6?2:byte>>4===14?3:byte>>3===30?4:byte>>6===2?-1:-2}__name(utf8CheckByte,"utf8CheckByte");
function utf8CheckIncomplete(self2,buf,i){var j=buf.length-1;if(j<i)return 0;var nb=utf8CheckByte(buf[j]);return nb>=0?(nb>0&&(self2.lastNeed=nb-1),nb):--j<i||nb===
-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>0&&(self2.lastNeed=nb-2),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>0&&(nb===2?nb=0:self2.lastNeed=nb-3),
nb):0))}__name(utf8CheckIncomplete,"utf8CheckIncomplete");function utf8CheckExtraBytes(self2,buf,p){if((buf[0]&192)!==128)return self2.lastNeed=0,"\uFFFD";if(self2.
lastNeed>1&&buf.length>1){if((buf[1]&192)!==128)return self2.lastNeed=1,"\uFFFD";if(self2.lastNeed>2&&buf.length>2&&(buf[2]&192)!==128)return self2.lastNeed=2,"\
\uFFFD"}}__name(utf8CheckExtraBytes,"utf8CheckExtraBytes");function utf8FillLast(buf){var p=this.lastTotal-this.lastNeed,r=utf8CheckExtraBytes(this,buf,p);if(r!==
void 0)return r;if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,p,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);buf.copy(this.
lastChar,p,0,buf.length),this.lastNeed-=buf.length}__name(utf8FillLast,"utf8FillLast");function utf8Text(buf,i){var total=utf8CheckIncomplete(this,buf,i);if(!this.
lastNeed)return buf.toString("utf8",i);this.lastTotal=total;var end2=buf.length-(total-this.lastNeed);return buf.copy(this.lastChar,0,end2),buf.toString("utf8",
i,end2)}__name(utf8Text,"utf8Text");function utf8End(buf){var r=buf&&buf.length?this.write(buf):"";return this.lastNeed?r+"\uFFFD":r}__name(utf8End,"utf8End");function utf16Text(buf,i){
if((buf.length-i)%2===0){var r=buf.toString("utf16le",i);if(r){var c=r.charCodeAt(r.length-1);if(c>=55296&&c<=56319)return this.lastNeed=2,this.lastTotal=4,this.
lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.length-1],r.slice(0,-1)}return r}return this.lastNeed=1,this.lastTotal=2,this.lastChar[0]=buf[buf.length-
1],buf.toString("utf16le",i,buf.length-1)}__name(utf16Text,"utf16Text");function utf16End(buf){var r=buf&&buf.length?this.write(buf):"";if(this.lastNeed){var end2=this.
lastTotal-this.lastNeed;return r+this.lastChar.toString("utf16le",0,end2)}return r}__name(utf16End,"utf16End");function base64Text(buf,i){var n=(buf.length-i)%3;
return n===0?buf.toString("base64",i):(this.lastNeed=3-n,this.lastTotal=3,n===1?this.lastChar[0]=buf[buf.length-1]:(this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=
buf[buf.length-1]),buf.toString("base64",i,buf.length-n))}__name(base64Text,"base64Text");function base64End(buf){var r=buf&&buf.length?this.write(buf):"";return this.
lastNeed?r+this.lastChar.toString("base64",0,3-this.lastNeed):r}__name(base64End,"base64End");function simpleWrite(buf){return buf.toString(this.encoding)}__name(
simpleWrite,"simpleWrite");function simpleEnd(buf){return buf&&buf.length?this.write(buf):""}__name(simpleEnd,"simpleEnd")}});var require_end_of_stream=__commonJS({"node_modules/readable-stream/lib/internal/streams/end-of-stream.js"(exports,module){"use strict";var ERR_STREAM_PREMATURE_CLOSE=require_errors().
codes.ERR_STREAM_PREMATURE_CLOSE;function once(callback){var called=!1;return function(){if(!called){called=!0;for(var _len=arguments.length,args=new Array(_len),
_key=0;_key<_len;_key++)args[_key]=arguments[_key];callback.apply(this,args)}}}__name(once,"once");function noop(){}__name(noop,"noop");function isRequest(stream){
return stream.setHeader&&typeof stream.abort=="function"}__name(isRequest,"isRequest");function eos(stream,opts,callback){if(typeof opts=="function")return eos(
stream,null,opts);opts||(opts={}),callback=once(callback||noop);var readable=opts.readable||opts.readable!==!1&&stream.readable,writable=opts.writable||opts.writable!==
!1&&stream.writable,onlegacyfinish=__name(function(){stream.writable||onfinish()},"onlegacyfinish"),writableEnded=stream._writableState&&stream._writableState.finished,
onfinish=__name(function(){writable=!1,writableEnded=!0,readable||callback.call(stream)},"onfinish"),readableEnded=stream._readableState&&stream._readableState.
endEmitted,onend=__name(function(){readable=!1,readableEnded=!0,writable||callback.call(stream)},"onend"),onerror=__name(function(err){callback.call(stream,err)},
"onerror"),onclose=__name(function(){var err;if(readable&&!readableEnded)return(!stream._readableState||!stream._readableState.ended)&&(err=new ERR_STREAM_PREMATURE_CLOSE),
callback.call(stream,err);if(writable&&!writableEnded)return(!stream._writableState||!stream._writableState.ended)&&(err=new ERR_STREAM_PREMATURE_CLOSE),callback.
call(stream,err)},"onclose"),onrequest=__name(function(){stream.req.on("finish",onfinish)},"onrequest");return isRequest(stream)?(stream.on("complete",onfinish),
stream.on("abort",onclose),stream.req?onrequest():stream.on("request",onrequest)):writable&&!stream._writableState&&(stream.on("end",onlegacyfinish),stream.on("\
close",onlegacyfinish)),stream.on("end",onend),stream.on("finish",onfinish),opts.error!==!1&&stream.on("error",onerror),stream.on("close",onclose),function(){stream.
removeListener("complete",onfinish),stream.removeListener("abort",onclose),stream.removeListener("request",onrequest),stream.req&&stream.req.removeListener("fin\
ish",onfinish),stream.removeListener("end",onlegacyfinish),stream.removeListener("close",onlegacyfinish),stream.removeListener("finish",onfinish),stream.removeListener(
"end",onend),stream.removeListener("error",onerror),stream.removeListener("close",onclose)}}__name(eos,"eos");module.exports=eos}});var require_async_iterator=__commonJS({"node_modules/readable-stream/lib/internal/streams/async_iterator.js"(exports,module){"use strict";var _Object$setPrototypeO;
function _defineProperty(obj,key,value){return key=_toPropertyKey(key),key in obj?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):
obj[key]=value,obj}__name(_defineProperty,"_defineProperty");function _toPropertyKey(arg){var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(
key)}__name(_toPropertyKey,"_toPropertyKey");function _toPrimitive(input,hint2){if(typeof input!="object"||input===null)return input;var prim=input[Symbol.toPrimitive];
if(prim!==void 0){var res=prim.call(input,hint2||"default");if(typeof res!="object")return res;throw new TypeError("@@toPrimitive must return a primitive value.")}
return(hint2==="string"?String:Number)(input)}__name(_toPrimitive,"_toPrimitive");var finished=require_end_of_stream(),kLastResolve=Symbol("lastResolve"),kLastReject=Symbol(
"lastReject"),kError=Symbol("error"),kEnded=Symbol("ended"),kLastPromise=Symbol("lastPromise"),kHandlePromise=Symbol("handlePromise"),kStream=Symbol("stream");function createIterResult(value,done){
return{value,done}}__name(createIterResult,"createIterResult");function readAndResolve(iter){var resolve=iter[kLastResolve];if(resolve!==null){var data=iter[kStream].
read();data!==null&&(iter[kLastPromise]=null,iter[kLastResolve]=null,iter[kLastReject]=null,resolve(createIterResult(data,!1)))}}__name(readAndResolve,"readAndR\
esolve");function onReadable(iter){process.nextTick(readAndResolve,iter)}__name(onReadable,"onReadable");function wrapForNext(lastPromise,iter){return function(resolve,reject){
lastPromise.then(function(){if(iter[kEnded]){resolve(createIterResult(void 0,!0));return}iter[kHandlePromise](resolve,reject)},reject)}}__name(wrapForNext,"wrap\
ForNext");var AsyncIteratorPrototype=Object.getPrototypeOf(function(){}),ReadableStreamAsyncIteratorPrototype=Object.setPrototypeOf((_Object$setPrototypeO={get stream(){
return this[kStream]},next:__name(function(){var _this=this,error=this[kError];if(error!==null)return Promise.reject(error);if(this[kEnded])return Promise.resolve(
createIterResult(void 0,!0));if(this[kStream].destroyed)return new Promise(function(resolve,reject){process.nextTick(function(){_this[kError]?reject(_this[kError]):
resolve(createIterResult(void 0,!0))})});var lastPromise=this[kLastPromise],promise;if(lastPromise)promise=new Promise(wrapForNext(lastPromise,this));else{var data=this[kStream].
read();if(data!==null)return Promise.resolve(createIterResult(data,!1));promise=new Promise(this[kHandlePromise])}return this[kLastPromise]=promise,promise},"ne\
xt")},_defineProperty(_Object$setPrototypeO,Symbol.asyncIterator,function(){return this}),_defineProperty(_Object$setPrototypeO,"return",__name(function(){var _this2=this;
return new Promise(function(resolve,reject){_this2[kStream].destroy(null,function(err){if(err){reject(err);return}resolve(createIterResult(void 0,!0))})})},"_re\
turn")),_Object$setPrototypeO),AsyncIteratorPrototype),createReadableStreamAsyncIterator=__name(function(stream){var _Object$create,iterator=Object.create(ReadableStreamAsyncIteratorPrototype,
(_Object$create={},_defineProperty(_Object$create,kStream,{value:stream,writable:!0}),_defineProperty(_Object$create,kLastResolve,{value:null,writable:!0}),_defineProperty(
_Object$create,kLastReject,{value:null,writable:!0}),_defineProperty(_Object$create,kError,{value:null,writable:!0}),_defineProperty(_Object$create,kEnded,{value:stream.
_readableState.endEmitted,writable:!0}),_defineProperty(_Object$create,kHandlePromise,{value:__name(function(resolve,reject){var data=iterator[kStream].read();data?
(iterator[kLastPromise]=null,iterator[kLastResolve]=null,iterator[kLastReject]=null,resolve(createIterResult(data,!1))):(iterator[kLastResolve]=resolve,iterator[kLastReject]=
reject)},"value"),writable:!0}),_Object$create));return iterator[kLastPromise]=null,finished(stream,function(err){if(err&&err.code!=="ERR_STREAM_PREMATURE_CLOSE"){
var reject=iterator[kLastReject];reject!==null&&(iterator[kLastPromise]=null,iterator[kLastResolve]=null,iterator[kLastReject]=null,reject(err)),iterator[kError]=
err;return}var resolve=iterator[kLastResolve];resolve!==null&&(iterator[kLastPromise]=null,iterator[kLastResolve]=null,iterator[kLastReject]=null,resolve(createIterResult(
void 0,!0))),iterator[kEnded]=!0}),stream.on("readable",onReadable.bind(null,iterator)),iterator},"createReadableStreamAsyncIterator");module.exports=createReadableStreamAsyncIterator}});var require_from=__commonJS({"node_modules/readable-stream/lib/internal/streams/from.js"(exports,module){"use strict";function asyncGeneratorStep(gen,resolve,reject,_next,_throw,key,arg){
try{var info=gen[key](arg),value=info.value}catch(error){reject(error);return}info.done?resolve(value):Promise.resolve(value).then(_next,_throw)}__name(asyncGeneratorStep,
"asyncGeneratorStep");function _asyncToGenerator(fn){return function(){var self2=this,args=arguments;return new Promise(function(resolve,reject){var gen=fn.apply(
self2,args);function _next(value){asyncGeneratorStep(gen,resolve,reject,_next,_throw,"next",value)}__name(_next,"_next");function _throw(err){asyncGeneratorStep(
gen,resolve,reject,_next,_throw,"throw",err)}__name(_throw,"_throw"),_next(void 0)})}}__name(_asyncToGenerator,"_asyncToGenerator");function ownKeys(object,enumerableOnly){
var keys=Object.keys(object);if(Object.getOwnPropertySymbols){var symbols=Object.getOwnPropertySymbols(object);enumerableOnly&&(symbols=symbols.filter(function(sym){
return Object.getOwnPropertyDescriptor(object,sym).enumerable})),keys.push.apply(keys,symbols)}return keys}__name(ownKeys,"ownKeys");function _objectSpread(target){
for(var i=1;i<arguments.length;i++){var source=arguments[i]!=null?arguments[i]:{};i%2?ownKeys(Object(source),!0).forEach(function(key){_defineProperty(target,key,
source[key])}):Object.getOwnPropertyDescriptors?Object.defineProperties(target,Object.getOwnPropertyDescriptors(source)):ownKeys(Object(source)).forEach(function(key){
Object.defineProperty(target,key,Object.getOwnPropertyDescriptor(source,key))})}return target}__name(_objectSpread,"_objectSpread");function _defineProperty(obj,key,value){
return key=_toPropertyKey(key),key in obj?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value,obj}__name(_defineProperty,
"_defineProperty");function _toPropertyKey(arg){var key=_toPrimitive(arg,"string");return typeof key=="symbol"?key:String(key)}__name(_toPropertyKey,"_toPropert\
yKey");function _toPrimitive(input,hint2){if(typeof input!="object"||input===null)return input;var prim=input[Symbol.toPrimitive];if(prim!==void 0){var res=prim.
call(input,hint2||"default");if(typeof res!="object")return res;throw new TypeError("@@toPrimitive must return a primitive value.")}return(hint2==="string"?String:
Number)(input)}__name(_toPrimitive,"_toPrimitive");var ERR_INVALID_ARG_TYPE=require_errors().codes.ERR_INVALID_ARG_TYPE;function from(Readable,iterable,opts){var iterator;
if(iterable&&typeof iterable.next=="function")iterator=iterable;else if(iterable&&iterable[Symbol.asyncIterator])iterator=iterable[Symbol.asyncIterator]();else if(iterable&&
iterable[Symbol.iterator])iterator=iterable[Symbol.iterator]();else throw new ERR_INVALID_ARG_TYPE("iterable",["Iterable"],iterable);var readable=new Readable(_objectSpread(
{objectMode:!0},opts)),reading=!1;readable._read=function(){reading||(reading=!0,next())};function next(){return _next2.apply(this,arguments)}__name(next,"next");
function _next2(){return _next2=_asyncToGenerator(function*(){try{var _yield$iterator$next=yield iterator.next(),value=_yield$iterator$next.value,done=_yield$iterator$next.
done;done?readable.push(null):readable.push(yield value)?next():reading=!1}catch(err){readable.destroy(err)}}),_next2.apply(this,arguments)}return __name(_next2,
"_next2"),readable}__name(from,"from");module.exports=from}});var require_stream_readable=__commonJS({"node_modules/readable-stream/lib/_stream_readable.js"(exports,module){"use strict";module.exports=Readable;var Duplex;Readable.
ReadableState=ReadableState;var EE=__require("events").EventEmitter,EElistenerCount=__name(function(emitter,type){return emitter.listeners(type).length},"EElist\
enerCount"),Stream=require_stream(),Buffer2=__require("buffer").Buffer,OurUint8Array=(typeof global<"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).
Uint8Array||function(){};function _uint8ArrayToBuffer(chunk){return Buffer2.from(chunk)}__name(_uint8ArrayToBuffer,"_uint8ArrayToBuffer");function _isUint8Array(obj){
return Buffer2.isBuffer(obj)||obj instanceof OurUint8Array}__name(_isUint8Array,"_isUint8Array");var debugUtil=__require("util"),debug;debugUtil&&debugUtil.debuglog?
debug=debugUtil.debuglog("stream"):debug=__name(function(){},"debug");var BufferList=require_buffer_list(),destroyImpl=require_destroy(),_require=require_state(),
getHighWaterMark=_require.getHighWaterMark,_require$codes=require_errors().codes,ERR_INVALID_ARG_TYPE=_require$codes.ERR_INVALID_ARG_TYPE,ERR_STREAM_PUSH_AFTER_EOF=_require$codes.
ERR_STREAM_PUSH_AFTER_EOF,ERR_METHOD_NOT_IMPLEMENTED=_require$codes.ERR_METHOD_NOT_IMPLEMENTED,ERR_STREAM_UNSHIFT_AFTER_END_EVENT=_require$codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT,
StringDecoder,createReadableStreamAsyncIterator,from;require_inherits()(Readable,Stream);var errorOrDestroy=destroyImpl.errorOrDestroy,kProxyEvents=["error","cl\
ose","destroy","pause","resume"];function prependListener(emitter,event,fn){if(typeof emitter.prependListener=="function")return emitter.prependListener(event,fn);
!emitter._events||!emitter._events[event]?emitter.on(event,fn):Array.isArray(emitter._events[event])?emitter._events[event].unshift(fn):emitter._events[event]=[
fn,emitter._events[event]]}__name(prependListener,"prependListener");function ReadableState(options,stream,isDuplex){Duplex=Duplex||require_stream_duplex(),options=
options||{},typeof isDuplex!="boolean"&&(isDuplex=stream instanceof Duplex),this.objectMode=!!options.objectMode,isDuplex&&(this.objectMode=this.objectMode||!!options.
readableObjectMode),this.highWaterMark=getHighWaterMark(this,options,"readableHighWaterMark",isDuplex),this.buffer=new BufferList,this.length=0,this.pipes=null,
this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=!1,this.reading=!1,this.sync=!0,this.needReadable=!1,this.emittedReadable=!1,this.readableListening=
!1,this.resumeScheduled=!1,this.paused=!0,this.emitClose=options.emitClose!==!1,this.autoDestroy=!!options.autoDestroy,this.destroyed=!1,this.defaultEncoding=options.
defaultEncoding||"utf8",this.awaitDrain=0,this.readingMore=!1,this.decoder=null,this.encoding=null,options.encoding&&(StringDecoder||(StringDecoder=require_string_decoder().
StringDecoder),this.decoder=new StringDecoder(options.encoding),this.encoding=options.encoding)}__name(ReadableState,"ReadableState");function Readable(options){
if(Duplex=Duplex||require_stream_duplex(),!(this instanceof Readable))return new Readable(options);var isDuplex=this instanceof Duplex;this._readableState=new ReadableState(
options,this,isDuplex),this.readable=!0,options&&(typeof options.read=="function"&&(this._read=options.read),typeof options.destroy=="function"&&(this._destroy=
options.destroy)),Stream.call(this)}__name(Readable,"Readable");Object.defineProperty(Readable.prototype,"destroyed",{enumerable:!1,get:__name(function(){return this.
_readableState===void 0?!1:this._readableState.destroyed},"get"),set:__name(function(value){this._readableState&&(this._readableState.destroyed=value)},"set")});
Readable.prototype.destroy=destroyImpl.destroy;Readable.prototype._undestroy=destroyImpl.undestroy;Readable.prototype._destroy=function(err,cb){cb(err)};Readable.
prototype.push=function(chunk,encoding){var state=this._readableState,skipChunkCheck;return state.objectMode?skipChunkCheck=!0:typeof chunk=="string"&&(encoding=
encoding||state.defaultEncoding,encoding!==state.encoding&&(chunk=Buffer2.from(chunk,encoding),encoding=""),skipChunkCheck=!0),readableAddChunk(this,chunk,encoding,
!1,skipChunkCheck)};Readable.prototype.unshift=function(chunk){return readableAddChunk(this,chunk,null,!0,!1)};function readableAddChunk(stream,chunk,encoding,addToFront,skipChunkCheck){
debug("readableAddChunk",chunk);var state=stream._readableState;if(chunk===null)state.reading=!1,onEofChunk(stream,state);else{var er;if(skipChunkCheck||(er=chunkInvalid(
state,chunk)),er)errorOrDestroy(stream,er);else if(state.objectMode||chunk&&chunk.length>0)if(typeof chunk!="string"&&!state.objectMode&&Object.getPrototypeOf(chunk)!==
Buffer2.prototype&&(chunk=_uint8ArrayToBuffer(chunk)),addToFront)state.endEmitted?errorOrDestroy(stream,new ERR_STREAM_UNSHIFT_AFTER_END_EVENT):addChunk(stream,
state,chunk,!0);else if(state.ended)errorOrDestroy(stream,new ERR_STREAM_PUSH_AFTER_EOF);else{if(state.destroyed)return!1;state.reading=!1,state.decoder&&!encoding?
(chunk=state.decoder.write(chunk),state.objectMode||chunk.length!==0?addChunk(stream,state,chunk,!1):maybeReadMore(stream,state)):addChunk(stream,state,chunk,!1)}else
addToFront||(state.reading=!1,maybeReadMore(stream,state))}return!state.ended&&(state.length<state.highWaterMark||state.length===0)}__name(readableAddChunk,"rea\
dableAddChunk");function addChunk(stream,state,chunk,addToFront){state.flowing&&state.length===0&&!state.sync?(state.awaitDrain=0,stream.emit("data",chunk)):(state.
length+=state.objectMode?1:chunk.length,addToFront?state.buffer.unshift(chunk):state.buffer.push(chunk),state.needReadable&&emitReadable(stream)),maybeReadMore(
stream,state)}__name(addChunk,"addChunk");function chunkInvalid(state,chunk){var er;return!_isUint8Array(chunk)&&typeof chunk!="string"&&chunk!==void 0&&!state.
objectMode&&(er=new ERR_INVALID_ARG_TYPE("chunk",["string","Buffer","Uint8Array"],chunk)),er}__name(chunkInvalid,"chunkInvalid");Readable.prototype.isPaused=function(){
return this._readableState.flowing===!1};Readable.prototype.setEncoding=function(enc){StringDecoder||(StringDecoder=require_string_decoder().StringDecoder);var decoder=new StringDecoder(
enc);this._readableState.decoder=decoder,this._readableState.encoding=this._readableState.decoder.encoding;for(var p=this._readableState.buffer.head,content="";p!==
null;)content+=decoder.write(p.data),p=p.next;return this._readableState.buffer.clear(),content!==""&&this._readableState.buffer.push(content),this._readableState.
length=content.length,this};var MAX_HWM=1073741824;function computeNewHighWaterMark(n){return n>=MAX_HWM?n=MAX_HWM:(n--,n|=n>>>1,n|=n>>>2,n|=n>>>4,n|=n>>>8,n|=n>>>
16,n++),n}__name(computeNewHighWaterMark,"computeNewHighWaterMark");function howMuchToRead(n,state){return n<=0||state.length===0&&state.ended?0:state.objectMode?
1:n!==n?state.flowing&&state.length?state.buffer.head.data.length:state.length:(n>state.highWaterMark&&(state.highWaterMark=computeNewHighWaterMark(n)),n<=state.
length?n:state.ended?state.length:(state.needReadable=!0,0))}__name(howMuchToRead,"howMuchToRead");Readable.prototype.read=function(n){debug("read",n),n=parseInt(
n,10);var state=this._readableState,nOrig=n;if(n!==0&&(state.emittedReadable=!1),n===0&&state.needReadable&&((state.highWaterMark!==0?state.length>=state.highWaterMark:
state.length>0)||state.ended))return debug("read: emitReadable",state.length,state.ended),state.length===0&&state.ended?endReadable(this):emitReadable(this),null;
if(n=howMuchToRead(n,state),n===0&&state.ended)return state.length===0&&endReadable(this),null;var doRead=state.needReadable;debug("need readable",doRead),(state.
length===0||state.length-n<state.highWaterMark)&&(doRead=!0,debug("length less than watermark",doRead)),state.ended||state.reading?(doRead=!1,debug("reading or \
ended",doRead)):doRead&&(debug("do read"),state.reading=!0,state.sync=!0,state.length===0&&(state.needReadable=!0),this._read(state.highWaterMark),state.sync=!1,
state.reading||(n=howMuchToRead(nOrig,state)));var ret;return n>0?ret=fromList(n,state):ret=null,ret===null?(state.needReadable=state.length<=state.highWaterMark,
n=0):(state.length-=n,state.awaitDrain=0),state.length===0&&(state.ended||(state.needReadable=!0),nOrig!==n&&state.ended&&endReadable(this)),ret!==null&&this.emit(
"data",ret),ret};function onEofChunk(stream,state){if(debug("onEofChunk"),!state.ended){if(state.decoder){var chunk=state.decoder.end();chunk&&chunk.length&&(state.
buffer.push(chunk),state.length+=state.objectMode?1:chunk.length)}state.ended=!0,state.sync?emitReadable(stream):(state.needReadable=!1,state.emittedReadable||(state.
emittedReadable=!0,emitReadable_(stream)))}}__name(onEofChunk,"onEofChunk");function emitReadable(stream){var state=stream._readableState;debug("emitReadable",state.
needReadable,state.emittedReadable),state.needReadable=!1,state.emittedReadable||(debug("emitReadable",state.flowing),state.emittedReadable=!0,process.nextTick(
emitReadable_,stream))}__name(emitReadable,"emitReadable");function emitReadable_(stream){var state=stream._readableState;debug("emitReadable_",state.destroyed,
state.length,state.ended),!state.destroyed&&(state.length||state.ended)&&(stream.emit("readable"),state.emittedReadable=!1),state.needReadable=!state.flowing&&!state.
ended&&state.length<=state.highWaterMark,flow(stream)}__name(emitReadable_,"emitReadable_");function maybeReadMore(stream,state){state.readingMore||(state.readingMore=
!0,process.nextTick(maybeReadMore_,stream,state))}__name(maybeReadMore,"maybeReadMore");function maybeReadMore_(stream,state){for(;!state.reading&&!state.ended&&
(state.length<state.highWaterMark||state.flowing&&state.length===0);){var len=state.length;if(debug("maybeReadMore read 0"),stream.read(0),len===state.length)break}
state.readingMore=!1}__name(maybeReadMore_,"maybeReadMore_");Readable.prototype._read=function(n){errorOrDestroy(this,new ERR_METHOD_NOT_IMPLEMENTED("_read()"))};
Readable.prototype.pipe=function(dest,pipeOpts){var src=this,state=this._readableState;switch(state.pipesCount){case 0:state.pipes=dest;break;case 1:state.pipes=
[state.pipes,dest];break;default:state.pipes.push(dest);break}state.pipesCount+=1,debug("pipe count=%d opts=%j",state.pipesCount,pipeOpts);var doEnd=(!pipeOpts||
pipeOpts.end!==!1)&&dest!==process.stdout&&dest!==process.stderr,endFn=doEnd?onend:unpipe;state.endEmitted?process.nextTick(endFn):src.once("end",endFn),dest.on(
"unpipe",onunpipe);function onunpipe(readable,unpipeInfo){debug("onunpipe"),readable===src&&unpipeInfo&&unpipeInfo.hasUnpiped===!1&&(unpipeInfo.hasUnpiped=!0,cleanup())}
__name(onunpipe,"onunpipe");function onend(){debug("onend"),dest.end()}__name(onend,"onend");var ondrain=pipeOnDrain(src);dest.on("drain",ondrain);var cleanedUp=!1;
function cleanup(){debug("cleanup"),dest.removeListener("close",onclose),dest.removeListener("finish",onfinish),dest.removeListener("drain",ondrain),dest.removeListener(
"error",onerror),dest.removeListener("unpipe",onunpipe),src.removeListener("end",onend),src.removeListener("end",unpipe),src.removeListener("data",ondata),cleanedUp=
!0,state.awaitDrain&&(!dest._writableState||dest._writableState.needDrain)&&ondrain()}__name(cleanup,"cleanup"),src.on("data",ondata);function ondata(chunk){debug(
"ondata");var ret=dest.write(chunk);debug("dest.write",ret),ret===!1&&((state.pipesCount===1&&state.pipes===dest||state.pipesCount>1&&indexOf(state.pipes,dest)!==
-1)&&!cleanedUp&&(debug("false write response, pause",state.awaitDrain),state.awaitDrain++),src.pause())}__name(ondata,"ondata");function onerror(er){debug("one\
rror",er),unpipe(),dest.removeListener("error",onerror),EElistenerCount(dest,"error")===0&&errorOrDestroy(dest,er)}__name(onerror,"onerror"),prependListener(dest,
"error",onerror);function onclose(){dest.removeListener("finish",onfinish),unpipe()}__name(onclose,"onclose"),dest.once("close",onclose);function onfinish(){debug(
"onfinish"),dest.removeListener("close",onclose),unpipe()}__name(onfinish,"onfinish"),dest.once("finish",onfinish);function unpipe(){debug("unpipe"),src.unpipe(
dest)}return __name(unpipe,"unpipe"),dest.emit("pipe",src),state.flowing||(debug("pipe resume"),src.resume()),dest};function pipeOnDrain(src){return __name(function(){
var state=src._readableState;debug("pipeOnDrain",state.awaitDrain),state.awaitDrain&&state.awaitDrain--,state.awaitDrain===0&&EElistenerCount(src,"data")&&(state.
flowing=!0,flow(src))},"pipeOnDrainFunctionResult")}__name(pipeOnDrain,"pipeOnDrain");Readable.prototype.unpipe=function(dest){var state=this._readableState,unpipeInfo={
hasUnpiped:!1};if(state.pipesCount===0)return this;if(state.pipesCount===1)return dest&&dest!==state.pipes?this:(dest||(dest=state.pipes),state.pipes=null,state.
pipesCount=0,state.flowing=!1,dest&&dest.emit("unpipe",this,unpipeInfo),this);if(!dest){var dests=state.pipes,len=state.pipesCount;state.pipes=null,state.pipesCount=
0,state.flowing=!1;for(var i=0;i<len;i++)dests[i].emit("unpipe",this,{hasUnpiped:!1});return this}var index=indexOf(state.pipes,dest);return index===-1?this:(state.
pipes.splice(index,1),state.pipesCount-=1,state.pipesCount===1&&(state.pipes=state.pipes[0]),dest.emit("unpipe",this,unpipeInfo),this)};Readable.prototype.on=function(ev,fn){
var res=Stream.prototype.on.call(this,ev,fn),state=this._readableState;return ev==="data"?(state.readableListening=this.listenerCount("readable")>0,state.flowing!==
!1&&this.resume()):ev==="readable"&&!state.endEmitted&&!state.readableListening&&(state.readableListening=state.needReadable=!0,state.flowing=!1,state.emittedReadable=
!1,debug("on readable",state.length,state.reading),state.length?emitReadable(this):state.reading||process.nextTick(nReadingNextTick,this)),res};Readable.prototype.
addListener=Readable.prototype.on;Readable.prototype.removeListener=function(ev,fn){var res=Stream.prototype.removeListener.call(this,ev,fn);return ev==="readab\
le"&&process.nextTick(updateReadableListening,this),res};Readable.prototype.removeAllListeners=function(ev){var res=Stream.prototype.removeAllListeners.apply(this,
arguments);return(ev==="readable"||ev===void 0)&&process.nextTick(updateReadableListening,this),res};function updateReadableListening(self2){var state=self2._readableState;
state.readableListening=self2.listenerCount("readable")>0,state.resumeScheduled&&!state.paused?state.flowing=!0:self2.listenerCount("data")>0&&self2.resume()}__name(
updateReadableListening,"updateReadableListening");function nReadingNextTick(self2){debug("readable nexttick read 0"),self2.read(0)}__name(nReadingNextTick,"nRe\
adingNextTick");Readable.prototype.resume=function(){var state=this._readableState;return state.flowing||(debug("resume"),state.flowing=!state.readableListening,
resume(this,state)),state.paused=!1,this};function resume(stream,state){state.resumeScheduled||(state.resumeScheduled=!0,process.nextTick(resume_,stream,state))}
__name(resume,"resume");function resume_(stream,state){debug("resume",state.reading),state.reading||stream.read(0),state.resumeScheduled=!1,stream.emit("resume"),
flow(stream),state.flowing&&!state.reading&&stream.read(0)}__name(resume_,"resume_");Readable.prototype.pause=function(){return debug("call pause flowing=%j",this.
_readableState.flowing),this._readableState.flowing!==!1&&(debug("pause"),this._readableState.flowing=!1,this.emit("pause")),this._readableState.paused=!0,this};
function flow(stream){var state=stream._readableState;for(debug("flow",state.flowing);state.flowing&&stream.read()!==null;);}__name(flow,"flow");Readable.prototype.
wrap=function(stream){var _this=this,state=this._readableState,paused=!1;stream.on("end",function(){if(debug("wrapped end"),state.decoder&&!state.ended){var chunk=state.
decoder.end();chunk&&chunk.length&&_this.push(chunk)}_this.push(null)}),stream.on("data",function(chunk){if(debug("wrapped data"),state.decoder&&(chunk=state.decoder.
write(chunk)),!(state.objectMode&&chunk==null)&&!(!state.objectMode&&(!chunk||!chunk.length))){var ret=_this.push(chunk);ret||(paused=!0,stream.pause())}});for(var i in stream)
this[i]===void 0&&typeof stream[i]=="function"&&(this[i]=__name(function(method){return __name(function(){return stream[method].apply(stream,arguments)},"method\
WrapReturnFunction")},"methodWrap")(i));for(var n=0;n<kProxyEvents.length;n++)stream.on(kProxyEvents[n],this.emit.bind(this,kProxyEvents[n]));return this._read=
function(n2){debug("wrapped _read",n2),paused&&(paused=!1,stream.resume())},this};typeof Symbol=="function"&&(Readable.prototype[Symbol.asyncIterator]=function(){
return createReadableStreamAsyncIterator===void 0&&(createReadableStreamAsyncIterator=require_async_iterator()),createReadableStreamAsyncIterator(this)});Object.
defineProperty(Readable.prototype,"readableHighWaterMark",{enumerable:!1,get:__name(function(){return this._readableState.highWaterMark},"get")});Object.defineProperty(
Readable.prototype,"readableBuffer",{enumerable:!1,get:__name(function(){return this._readableState&&this._readableState.buffer},"get")});Object.defineProperty(
Readable.prototype,"readableFlowing",{enumerable:!1,get:__name(function(){return this._readableState.flowing},"get"),set:__name(function(state){this._readableState&&
(this._readableState.flowing=state)},"set")});Readable._fromList=fromList;Object.defineProperty(Readable.prototype,"readableLength",{enumerable:!1,get:__name(function(){
return this._readableState.length},"get")});function fromList(n,state){if(state.length===0)return null;var ret;return state.objectMode?ret=state.buffer.shift():
!n||n>=state.length?(state.decoder?ret=state.buffer.join(""):state.buffer.length===1?ret=state.buffer.first():ret=state.buffer.concat(state.length),state.buffer.
clear()):ret=state.buffer.consume(n,state.decoder),ret}__name(fromList,"fromList");function endReadable(stream){var state=stream._readableState;debug("endReadab\
le",state.endEmitted),state.endEmitted||(state.ended=!0,process.nextTick(endReadableNT,state,stream))}__name(endReadable,"endReadable");function endReadableNT(state,stream){
if(debug("endReadableNT",state.endEmitted,state.length),!state.endEmitted&&state.length===0&&(state.endEmitted=!0,stream.readable=!1,stream.emit("end"),state.autoDestroy)){
var wState=stream._writableState;(!wState||wState.autoDestroy&&wState.finished)&&stream.destroy()}}__name(endReadableNT,"endReadableNT");typeof Symbol=="functio\
n"&&(Readable.from=function(iterable,opts){return from===void 0&&(from=require_from()),from(Readable,iterable,opts)});function indexOf(xs,x){for(var i=0,l=xs.length;i<
l;i++)if(xs[i]===x)return i;return-1}__name(indexOf,"indexOf")}});var require_stream_transform=__commonJS({"node_modules/readable-stream/lib/_stream_transform.js"(exports,module){"use strict";module.exports=Transform;var _require$codes=require_errors().
codes,ERR_METHOD_NOT_IMPLEMENTED=_require$codes.ERR_METHOD_NOT_IMPLEMENTED,ERR_MULTIPLE_CALLBACK=_require$codes.ERR_MULTIPLE_CALLBACK,ERR_TRANSFORM_ALREADY_TRANSFORMING=_require$codes.
ERR_TRANSFORM_ALREADY_TRANSFORMING,ERR_TRANSFORM_WITH_LENGTH_0=_require$codes.ERR_TRANSFORM_WITH_LENGTH_0,Duplex=require_stream_duplex();require_inherits()(Transform,
Duplex);function afterTransform(er,data){var ts=this._transformState;ts.transforming=!1;var cb=ts.writecb;if(cb===null)return this.emit("error",new ERR_MULTIPLE_CALLBACK);
ts.writechunk=null,ts.writecb=null,data!=null&&this.push(data),cb(er);var rs=this._readableState;rs.reading=!1,(rs.needReadable||rs.length<rs.highWaterMark)&&this.
_read(rs.highWaterMark)}__name(afterTransform,"afterTransform");function Transform(options){if(!(this instanceof Transform))return new Transform(options);Duplex.
call(this,options),this._transformState={afterTransform:afterTransform.bind(this),needTransform:!1,transforming:!1,writecb:null,writechunk:null,writeencoding:null},
this._readableState.needReadable=!0,this._readableState.sync=!1,options&&(typeof options.transform=="function"&&(this._transform=options.transform),typeof options.
flush=="function"&&(this._flush=options.flush)),this.on("prefinish",prefinish)}__name(Transform,"Transform");function prefinish(){var _this=this;typeof this._flush==
"function"&&!this._readableState.destroyed?this._flush(function(er,data){done(_this,er,data)}):done(this,null,null)}__name(prefinish,"prefinish");Transform.prototype.
push=function(chunk,encoding){return this._transformState.needTransform=!1,Duplex.prototype.push.call(this,chunk,encoding)};Transform.prototype._transform=function(chunk,encoding,cb){
cb(new ERR_METHOD_NOT_IMPLEMENTED("_transform()"))};Transform.prototype._write=function(chunk,encoding,cb){var ts=this._transformState;if(ts.writecb=cb,ts.writechunk=
chunk,ts.writeencoding=encoding,!ts.transforming){var rs=this._readableState;(ts.needTransform||rs.needReadable||rs.length<rs.highWaterMark)&&this._read(rs.highWaterMark)}};
Transform.prototype._read=function(n){var ts=this._transformState;ts.writechunk!==null&&!ts.transforming?(ts.transforming=!0,this._transform(ts.writechunk,ts.writeencoding,
ts.afterTransform)):ts.needTransform=!0};Transform.prototype._destroy=function(err,cb){Duplex.prototype._destroy.call(this,err,function(err2){cb(err2)})};function done(stream,er,data){
if(er)return stream.emit("error",er);if(data!=null&&stream.push(data),stream._writableState.length)throw new ERR_TRANSFORM_WITH_LENGTH_0;if(stream._transformState.
transforming)throw new ERR_TRANSFORM_ALREADY_TRANSFORMING;return stream.push(null)}__name(done,"done")}});var require_stream_passthrough=__commonJS({"node_modules/readable-stream/lib/_stream_passthrough.js"(exports,module){"use strict";module.exports=PassThrough;var Transform=require_stream_transform();
require_inherits()(PassThrough,Transform);function PassThrough(options){if(!(this instanceof PassThrough))return new PassThrough(options);Transform.call(this,options)}
__name(PassThrough,"PassThrough");PassThrough.prototype._transform=function(chunk,encoding,cb){cb(null,chunk)}}});var require_pipeline=__commonJS({"node_modules/readable-stream/lib/internal/streams/pipeline.js"(exports,module){"use strict";var eos;function once(callback){var called=!1;
return function(){called||(called=!0,callback.apply(void 0,arguments))}}__name(once,"once");var _require$codes=require_errors().codes,ERR_MISSING_ARGS=_require$codes.
ERR_MISSING_ARGS,ERR_STREAM_DESTROYED=_require$codes.ERR_STREAM_DESTROYED;function noop(err){if(err)throw err}__name(noop,"noop");function isRequest(stream){return stream.
setHeader&&typeof stream.abort=="function"}__name(isRequest,"isRequest");function destroyer(stream,reading,writing,callback){callback=once(callback);var closed=!1;
stream.on("close",function(){closed=!0}),eos===void 0&&(eos=require_end_of_stream()),eos(stream,{readable:reading,writable:writing},function(err){if(err)return callback(
err);closed=!0,callback()});var destroyed=!1;return function(err){if(!closed&&!destroyed){if(destroyed=!0,isRequest(stream))return stream.abort();if(typeof stream.
destroy=="function")return stream.destroy();callback(err||new ERR_STREAM_DESTROYED("pipe"))}}}__name(destroyer,"destroyer");function call(fn){fn()}__name(call,"\
call");function pipe(from,to){return from.pipe(to)}__name(pipe,"pipe");function popCallback(streams){return!streams.length||typeof streams[streams.length-1]!="f\
unction"?noop:streams.pop()}__name(popCallback,"popCallback");function pipeline(){for(var _len=arguments.length,streams=new Array(_len),_key=0;_key<_len;_key++)
streams[_key]=arguments[_key];var callback=popCallback(streams);if(Array.isArray(streams[0])&&(streams=streams[0]),streams.length<2)throw new ERR_MISSING_ARGS("\
streams");var error,destroys=streams.map(function(stream,i){var reading=i<streams.length-1,writing=i>0;return destroyer(stream,reading,writing,function(err){error||
(error=err),err&&destroys.forEach(call),!reading&&(destroys.forEach(call),callback(error))})});return streams.reduce(pipe)}__name(pipeline,"pipeline");module.exports=
pipeline}});var require_readable=__commonJS({"node_modules/readable-stream/readable.js"(exports,module){var Stream=__require("stream");process.env.READABLE_STREAM==="disabl\
e"&&Stream?(module.exports=Stream.Readable,Object.assign(module.exports,Stream),module.exports.Stream=Stream):(exports=module.exports=require_stream_readable(),
exports.Stream=Stream||exports,exports.Readable=exports,exports.Writable=require_stream_writable(),exports.Duplex=require_stream_duplex(),exports.Transform=require_stream_transform(),
exports.PassThrough=require_stream_passthrough(),exports.finished=require_end_of_stream(),exports.pipeline=require_pipeline())}});var require_http_duplex=__commonJS({"node_modules/docker-modem/lib/http_duplex.js"(exports,module){module.exports=HttpDuplex;var util=__require("util"),stream=require_readable();
util.inherits(HttpDuplex,stream.Duplex);function HttpDuplex(req,res,options){var self2=this;if(!(self2 instanceof HttpDuplex))return new HttpDuplex(req,res,options);
stream.Duplex.call(self2,options),self2._output=null,self2.connect(req,res)}__name(HttpDuplex,"HttpDuplex");HttpDuplex.prototype.connect=function(req,res){var self2=this;
self2.req=req,self2._output=res,self2.emit("response",res),res.on("data",function(c){self2.push(c)||self2._output.pause()}),res.on("end",function(){self2.push(null)})};
HttpDuplex.prototype._read=function(n){this._output&&this._output.resume()};HttpDuplex.prototype._write=function(chunk,encoding,cb){this.req.write(chunk,encoding),
cb()};HttpDuplex.prototype.end=function(chunk,encoding,cb){return this._output.socket.destroySoon(),this.req.end(chunk,encoding,cb)};HttpDuplex.prototype.destroy=
function(){this.req.destroy(),this._output.socket.destroy()};HttpDuplex.prototype.destroySoon=function(){this.req.destroy(),this._output.socket.destroy()}}});var require_split_ca=__commonJS({"node_modules/split-ca/index.js"(exports,module){var fs=__require("fs");module.exports=function(filepath,split,encoding){split=
typeof split<"u"?split:`
`,encoding=typeof encoding<"u"?encoding:"utf8";var ca=[],chain=fs.readFileSync(filepath,encoding);if(chain.indexOf("-END CERTIFICATE-")<0||chain.indexOf("-BEGIN\
 CERTIFICATE-")<0)throw Error("File does not contain 'BEGIN CERTIFICATE' or 'END CERTIFICATE'");chain=chain.split(split);var cert=[],_i,_len;for(_i=0,_len=chain.
length;_i<_len;_i++){var line=chain[_i];line.length!==0&&(cert.push(line),line.match(/-END CERTIFICATE-/)&&(ca.push(cert.join(split)),cert=[]))}return ca}}});var require_modem=__commonJS({"node_modules/docker-modem/lib/modem.js"(exports,module){var querystring=__require("querystring"),http=require_http(),fs=__require("fs"),
path=__require("path"),url=__require("url"),ssh=require_ssh(),HttpDuplex=require_http_duplex(),debug=require_src()("modem"),utils=require_utils(),util=__require("util"),
splitca=require_split_ca(),os=__require("os"),isWin=os.type()==="Windows_NT",stream=__require("stream"),defaultOpts=__name(function(){var host,opts={};if(!process.
env.DOCKER_HOST)opts.socketPath=isWin?"//./pipe/docker_engine":findDefaultUnixSocket;else if(process.env.DOCKER_HOST.indexOf("unix://")===0)opts.socketPath=process.
env.DOCKER_HOST.substring(7)||findDefaultUnixSocket;else if(process.env.DOCKER_HOST.indexOf("npipe://")===0)opts.socketPath=process.env.DOCKER_HOST.substring(8)||
"//./pipe/docker_engine";else{var hostStr=process.env.DOCKER_HOST;hostStr.indexOf("//")<0&&(hostStr="tcp://"+hostStr);try{host=new url.URL(hostStr)}catch{throw new Error(
"DOCKER_HOST env variable should be something like tcp://localhost:1234")}opts.port=host.port,process.env.DOCKER_TLS_VERIFY==="1"||opts.port==="2376"?opts.protocol=
"https":host.protocol==="ssh:"?(opts.protocol="ssh",opts.username=host.username,opts.sshOptions={agent:process.env.SSH_AUTH_SOCK}):opts.protocol="http",process.
env.DOCKER_PATH_PREFIX?opts.pathPrefix=process.env.DOCKER_PATH_PREFIX:opts.pathPrefix="/",opts.host=host.hostname,process.env.DOCKER_CERT_PATH&&(opts.ca=splitca(
path.join(process.env.DOCKER_CERT_PATH,"ca.pem")),opts.cert=fs.readFileSync(path.join(process.env.DOCKER_CERT_PATH,"cert.pem")),opts.key=fs.readFileSync(path.join(
process.env.DOCKER_CERT_PATH,"key.pem"))),process.env.DOCKER_CLIENT_TIMEOUT&&(opts.timeout=parseInt(process.env.DOCKER_CLIENT_TIMEOUT,10))}return opts},"default\
Opts"),findDefaultUnixSocket=__name(function(){return new Promise(function(resolve){var userDockerSocket=path.join(os.homedir(),".docker","run","docker.sock");fs.
access(userDockerSocket,function(err){resolve(err?"/var/run/docker.sock":userDockerSocket)})})},"findDefaultUnixSocket"),Modem=__name(function(options){var optDefaults=defaultOpts(),
opts=Object.assign({},optDefaults,options);this.host=opts.host,this.host||(this.socketPath=opts.socketPath),this.port=opts.port,this.pathPrefix=opts.pathPrefix,
this.username=opts.username,this.password=opts.password,this.version=opts.version,this.key=opts.key,this.cert=opts.cert,this.ca=opts.ca,this.timeout=opts.timeout,
this.connectionTimeout=opts.connectionTimeout,this.checkServerIdentity=opts.checkServerIdentity,this.agent=opts.agent,this.headers=opts.headers||{},this.sshOptions=
Object.assign({},options?options.sshOptions:{},optDefaults.sshOptions),this.sshOptions.agentForward===void 0&&(this.sshOptions.agentForward=opts.agentForward),this.
key&&this.cert&&this.ca&&(this.protocol="https"),this.protocol=opts.protocol||this.protocol||"http"},"Modem");Modem.prototype.dial=function(options,callback){var opts,
address,data;if(options.options&&(opts=options.options),opts&&opts.authconfig&&delete opts.authconfig,opts&&opts.abortSignal&&delete opts.abortSignal,this.version&&
(options.path="/"+this.version+options.path),this.host){var parsed=url.parse(this.host);address=url.format({protocol:parsed.protocol||this.protocol,hostname:parsed.
hostname||this.host,port:this.port,pathname:parsed.pathname||this.pathPrefix}),address=url.resolve(address,options.path)}else address=options.path;options.path.
indexOf("?")!==-1&&(opts&&Object.keys(opts).length>0?address+=this.buildQuerystring(opts._query||opts):address=address.substring(0,address.length-1));var optionsf={
path:address,method:options.method,headers:options.headers||Object.assign({},this.headers),key:this.key,cert:this.cert,ca:this.ca};if(this.checkServerIdentity&&
(optionsf.checkServerIdentity=this.checkServerIdentity),this.agent&&(optionsf.agent=this.agent),options.authconfig&&(optionsf.headers["X-Registry-Auth"]=options.
authconfig.key||options.authconfig.base64||Buffer.from(JSON.stringify(options.authconfig)).toString("base64").replace(/\+/g,"-").replace(/\//g,"_")),options.registryconfig&&
(optionsf.headers["X-Registry-Config"]=options.registryconfig.base64||Buffer.from(JSON.stringify(options.registryconfig)).toString("base64")),options.abortSignal&&
(optionsf.signal=options.abortSignal),options.file?(typeof options.file=="string"?data=fs.createReadStream(path.resolve(options.file)):data=options.file,optionsf.
headers["Content-Type"]=options?.headers?.["Content-Type"]??"application/tar"):opts&&options.method==="POST"&&(data=JSON.stringify(opts._body||opts),options.allowEmpty||
data!=="{}"&&data!=='""'?optionsf.headers["Content-Type"]=options?.headers?.["Content-Type"]??"application/json":data=void 0),typeof data=="string"?optionsf.headers["\
Content-Length"]=Buffer.byteLength(data):Buffer.isBuffer(data)===!0?optionsf.headers["Content-Length"]=data.length:(optionsf.method==="PUT"||options.hijack||options.
openStdin)&&(optionsf.headers["Transfer-Encoding"]="chunked"),options.hijack&&(optionsf.headers.Connection="Upgrade",optionsf.headers.Upgrade=optionsf.headers.Upgrade??
"tcp"),this.socketPath)this.getSocketPath().then(socketPath=>{optionsf.socketPath=socketPath,this.buildRequest(optionsf,options,data,callback)});else{var urlp=url.
parse(address);optionsf.hostname=urlp.hostname,optionsf.port=urlp.port,optionsf.path=urlp.path,this.buildRequest(optionsf,options,data,callback)}};Modem.prototype.
getSocketPath=function(){if(this.socketPath){if(this.socketPathCache)return Promise.resolve(this.socketPathCache);var socketPathValue=typeof this.socketPath=="f\
unction"?this.socketPath():this.socketPath;return this.socketPathCache=socketPathValue,Promise.resolve(socketPathValue)}};Modem.prototype.buildRequest=function(options,context,data,callback){
var self2=this,connectionTimeoutTimer,finished=!1,opts=self2.protocol==="ssh"?Object.assign(options,{agent:ssh(Object.assign({},self2.sshOptions,{host:self2.host,
port:self2.port,username:self2.username,password:self2.password})),protocol:"http:"}):options,req=null;try{req=http[self2.protocol==="ssh"?"http":self2.protocol].
request(opts,function(){})}catch(e){callback(e);return}debug("Sending: %s",util.inspect(options,{showHidden:!0,depth:null})),self2.connectionTimeout&&(connectionTimeoutTimer=
setTimeout(function(){debug("Connection Timeout of %s ms exceeded",self2.connectionTimeout),req.destroy()},self2.connectionTimeout)),self2.timeout&&(req.setTimeout(
self2.timeout),req.on("timeout",function(){debug("Timeout of %s ms exceeded",self2.timeout),req.destroy()})),context.hijack===!0&&(clearTimeout(connectionTimeoutTimer),
req.on("upgrade",function(res,sock,head){if(finished===!1)return finished=!0,head.length>0&&sock.unshift(head),callback(null,sock)})),req.on("connect",function(){
clearTimeout(connectionTimeoutTimer)}),req.on("disconnect",function(){clearTimeout(connectionTimeoutTimer)}),req.on("response",function(res){if(clearTimeout(connectionTimeoutTimer),
context.isStream===!0)finished===!1&&(finished=!0,self2.buildPayload(null,context.isStream,context.statusCodes,context.openStdin,req,res,null,callback));else{options.
signal!=null&&stream.addAbortSignal(options.signal,res);var chunks=[];res.on("data",function(chunk){chunks.push(chunk)}),res.on("end",function(){var buffer=Buffer.
concat(chunks),result=buffer.toString();debug("Received: %s",result);var json=utils.parseJSON(result)||buffer;finished===!1&&(finished=!0,self2.buildPayload(null,
context.isStream,context.statusCodes,!1,req,res,json,callback))})}}),req.on("error",function(error){clearTimeout(connectionTimeoutTimer),finished===!1&&(finished=
!0,self2.buildPayload(error,context.isStream,context.statusCodes,!1,{},{},null,callback))}),typeof data=="string"||Buffer.isBuffer(data)?req.write(data):data&&(data.
on("error",function(error){req.destroy(error)}),data.pipe(req)),!context.openStdin&&(typeof data=="string"||data===void 0||Buffer.isBuffer(data))&&req.end()};Modem.
prototype.buildPayload=function(err,isStream,statusCodes,openStdin,req,res,json,cb){if(err)return cb(err,null);statusCodes[res.statusCode]!==!0?getCause(isStream,
res,json,function(err2,cause){if(err2)return cb(err2,null);var msg=new Error("(HTTP code "+res.statusCode+") "+(statusCodes[res.statusCode]||"unexpected")+" - "+
(cause.message||cause.error||cause)+" ");msg.reason=statusCodes[res.statusCode],msg.statusCode=res.statusCode,msg.json=json,cb(msg,null)}):openStdin?cb(null,new HttpDuplex(
req,res)):isStream?cb(null,res):cb(null,json);function getCause(isStream2,res2,json2,callback){var chunks="",done=!1;isStream2?(res2.on("data",function(chunk){chunks+=
chunk}),res2.on("error",function(err2){handler(err2,null)}),res2.on("end",function(){handler(null,utils.parseJSON(chunks)||chunks)})):callback(null,json2);function handler(err2,data){
done===!1&&(err2?callback(err2):callback(null,data)),done=!0}__name(handler,"handler")}__name(getCause,"getCause")};Modem.prototype.demuxStream=function(streama,stdout,stderr){
var pendingStreamType=null,pendingDataLength=null,buffer=Buffer.from("");function processData(data){if(data&&(buffer=Buffer.concat([buffer,data])),pendingStreamType===
null){if(buffer.length>=8){var header=bufferSlice(8),streamType=header.readUInt8(0),dataLength=header.readUInt32BE(4);if(streamType!==0&&streamType!==1&&streamType!==
2){var remaining=Buffer.concat([header,buffer]);stdout.write(remaining),buffer=Buffer.from(""),pendingStreamType=null,pendingDataLength=null,streama.removeListener(
"data",processData),streama.on("data",function(chunk){stdout.write(chunk)});return}pendingStreamType=streamType,pendingDataLength=dataLength,processData()}}else if(buffer.
length>=pendingDataLength){var content=bufferSlice(pendingDataLength);pendingStreamType===1?stdout.write(content):stderr.write(content),pendingStreamType=null,pendingDataLength=
null,processData()}}__name(processData,"processData");function bufferSlice(end2){var out=buffer.subarray(0,end2);return buffer=Buffer.from(buffer.subarray(end2,
buffer.length)),out}__name(bufferSlice,"bufferSlice"),streama.on("data",processData)};Modem.prototype.followProgress=function(streama,onFinished,onProgress){var buf="",
output=[],finished=!1;streama.on("data",onStreamEvent),streama.on("error",onStreamError),streama.on("end",onStreamEnd),streama.on("close",onStreamEnd);function onStreamEvent(data){
buf+=data.toString(),pump();function pump(){for(var pos;(pos=buf.indexOf(`
`))>=0;){if(pos==0){buf=buf.slice(1);continue}processLine(buf.slice(0,pos)),buf=buf.slice(pos+1)}}__name(pump,"pump");function processLine(line){if(line[line.length-
1]=="\r"&&(line=line.substr(0,line.length-1)),line.length>0){var obj=JSON.parse(line);output.push(obj),onProgress&&onProgress(obj)}}__name(processLine,"processL\
ine")}__name(onStreamEvent,"onStreamEvent");function onStreamError(err){finished=!0,streama.removeListener("data",onStreamEvent),streama.removeListener("error",
onStreamError),streama.removeListener("end",onStreamEnd),streama.removeListener("close",onStreamEnd),onFinished(err,output)}__name(onStreamError,"onStreamError");
function onStreamEnd(){finished||onFinished(null,output),finished=!0}__name(onStreamEnd,"onStreamEnd")};Modem.prototype.buildQuerystring=function(opts){var clone={};
return Object.keys(opts).map(function(key,i){opts[key]&&typeof opts[key]=="object"&&!Array.isArray(opts[key])?clone[key]=JSON.stringify(opts[key]):clone[key]=opts[key]}),
querystring.stringify(clone)};module.exports=Modem}});var require_ignore=__commonJS({"node_modules/@balena/dockerignore/ignore.js"(exports,module){"use strict";var path=__require("path"),factory=__name(options=>new IgnoreBase(
options),"factory");factory.default=factory;module.exports=factory;function make_array(subject){return Array.isArray(subject)?subject:[subject]}__name(make_array,
"make_array");var REGEX_TRAILING_SLASH=/(?<=.)\/$/,REGEX_TRAILING_BACKSLASH=/(?<=.)\\$/,REGEX_TRAILING_PATH_SEP=path.sep==="\\"?REGEX_TRAILING_BACKSLASH:REGEX_TRAILING_SLASH,
KEY_IGNORE=typeof Symbol<"u"?Symbol.for("dockerignore"):"dockerignore";function cleanPath(file){return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP,"")}
__name(cleanPath,"cleanPath");function toSlash(file){return path.sep==="/"?file:file.replace(/\\/g,"/")}__name(toSlash,"toSlash");function fromSlash(file){return path.
sep==="/"?file:file.replace(/\//g,path.sep)}__name(fromSlash,"fromSlash");var IgnoreBase=class{static{__name(this,"IgnoreBase")}constructor({ignorecase=!0}={}){
this._rules=[],this._ignorecase=ignorecase,this[KEY_IGNORE]=!0,this._initCache()}_initCache(){this._cache={}}add(pattern){return this._added=!1,typeof pattern==
"string"&&(pattern=pattern.split(/\r?\n/g)),make_array(pattern).forEach(this._addPattern,this),this._added&&this._initCache(),this}addPattern(pattern){return this.
add(pattern)}_addPattern(pattern){if(pattern&&pattern[KEY_IGNORE]){this._rules=this._rules.concat(pattern._rules),this._added=!0;return}if(this._checkPattern(pattern)){
let rule=this._createRule(pattern.trim());rule!==null&&(this._added=!0,this._rules.push(rule))}}_checkPattern(pattern){return pattern&&typeof pattern=="string"&&
pattern.indexOf("#")!==0&&pattern.trim()!==""}filter(paths){return make_array(paths).filter(path2=>this._filter(path2))}createFilter(){return path2=>this._filter(
path2)}ignores(path2){return!this._filter(path2)}_createRule(pattern){let origin=pattern,negative=!1;if(pattern[0]==="!"&&(negative=!0,pattern=pattern.substring(
1).trim()),pattern.length>0&&(pattern=cleanPath(pattern),pattern=toSlash(pattern),pattern.length>1&&pattern[0]==="/"&&(pattern=pattern.slice(1))),negative&&(pattern=
"!"+pattern),pattern=pattern.trim(),pattern==="")return null;if(pattern=cleanPath(pattern),pattern[0]==="!"){if(pattern.length===1)return null;negative=!0,pattern=
pattern.substring(1)}else negative=!1;return{origin,pattern,dirs:pattern.split(path.sep),negative}}_filter(path2){return path2?path2 in this._cache?this._cache[path2]:
this._cache[path2]=this._test(path2):!1}_test(file){file=fromSlash(file);let parentPath=cleanPath(path.dirname(file)),parentPathDirs=parentPath.split(path.sep),
matched=!1;return this._rules.forEach(rule=>{let match=this._match(file,rule);if(!match&&parentPath!==".")if(rule.dirs.includes("**"))for(let i=rule.dirs.filter(
x=>x!=="**").length;i<=parentPathDirs.length;i++)match=match||this._match(parentPathDirs.slice(0,i).join(path.sep),rule);else rule.dirs.length<=parentPathDirs.length&&
(match=this._match(parentPathDirs.slice(0,rule.dirs.length).join(path.sep),rule));match&&(matched=!rule.negative)}),!matched}_match(file,rule){return this._compile(
rule).regexp.test(file)}_compile(rule){if(rule.regexp)return rule;let regStr="^",escapedSlash=path.sep==="\\"?"\\\\":path.sep;for(let i=0;i<rule.pattern.length;i++){
let ch=rule.pattern[i];if(ch==="*")rule.pattern[i+1]==="*"?(i++,rule.pattern[i+1]===path.sep&&i++,rule.pattern[i+1]===void 0?regStr+=".*":regStr+=`(.*${escapedSlash}\
)?`):regStr+=`[^${escapedSlash}]*`;else if(ch==="?")regStr+=`[^${escapedSlash}]`;else if(ch==="."||ch==="$")regStr+=`\\${ch}`;else if(ch==="\\"){if(path.sep==="\
\\"){regStr+=escapedSlash;continue}rule.pattern[i+1]!==void 0?(regStr+="\\"+rule.pattern[i+1],i++):regStr+="\\"}else regStr+=ch}return regStr+="$",rule.regexp=new RegExp(
regStr,this._ignorecase?"i":""),rule}}}});var require_chownr=__commonJS({"node_modules/tar-fs/node_modules/chownr/chownr.js"(exports,module){"use strict";var fs=__require("fs"),path=__require("path"),LCHOWN=fs.
lchown?"lchown":"chown",LCHOWNSYNC=fs.lchownSync?"lchownSync":"chownSync",needEISDIRHandled=fs.lchown&&!process.version.match(/v1[1-9]+\./)&&!process.version.match(
/v10\.[6-9]/),lchownSync=__name((path2,uid,gid)=>{try{return fs[LCHOWNSYNC](path2,uid,gid)}catch(er){if(er.code!=="ENOENT")throw er}},"lchownSync"),chownSync=__name(
(path2,uid,gid)=>{try{return fs.chownSync(path2,uid,gid)}catch(er){if(er.code!=="ENOENT")throw er}},"chownSync"),handleEISDIR=needEISDIRHandled?(path2,uid,gid,cb)=>er=>{
!er||er.code!=="EISDIR"?cb(er):fs.chown(path2,uid,gid,cb)}:(_,__,___,cb)=>cb,handleEISDirSync=needEISDIRHandled?(path2,uid,gid)=>{try{return lchownSync(path2,uid,
gid)}catch(er){if(er.code!=="EISDIR")throw er;chownSync(path2,uid,gid)}}:(path2,uid,gid)=>lchownSync(path2,uid,gid),nodeVersion=process.version,readdir2=__name(
(path2,options,cb)=>fs.readdir(path2,options,cb),"readdir"),readdirSync=__name((path2,options)=>fs.readdirSync(path2,options),"readdirSync");/^v4\./.test(nodeVersion)&&
(readdir2=__name((path2,options,cb)=>fs.readdir(path2,cb),"readdir"));var chown=__name((cpath,uid,gid,cb)=>{fs[LCHOWN](cpath,uid,gid,handleEISDIR(cpath,uid,gid,
er=>{cb(er&&er.code!=="ENOENT"?er:null)}))},"chown"),chownrKid=__name((p,child,uid,gid,cb)=>{if(typeof child=="string")return fs.lstat(path.resolve(p,child),(er,stats)=>{
if(er)return cb(er.code!=="ENOENT"?er:null);stats.name=child,chownrKid(p,stats,uid,gid,cb)});if(child.isDirectory())chownr(path.resolve(p,child.name),uid,gid,er=>{
if(er)return cb(er);let cpath=path.resolve(p,child.name);chown(cpath,uid,gid,cb)});else{let cpath=path.resolve(p,child.name);chown(cpath,uid,gid,cb)}},"chownrKi\
d"),chownr=__name((p,uid,gid,cb)=>{readdir2(p,{withFileTypes:!0},(er,children)=>{if(er){if(er.code==="ENOENT")return cb();if(er.code!=="ENOTDIR"&&er.code!=="ENO\
TSUP")return cb(er)}if(er||!children.length)return chown(p,uid,gid,cb);let len=children.length,errState=null,then=__name(er2=>{if(!errState){if(er2)return cb(errState=
er2);if(--len===0)return chown(p,uid,gid,cb)}},"then");children.forEach(child=>chownrKid(p,child,uid,gid,then))})},"chownr"),chownrKidSync=__name((p,child,uid,gid)=>{
if(typeof child=="string")try{let stats=fs.lstatSync(path.resolve(p,child));stats.name=child,child=stats}catch(er){if(er.code==="ENOENT")return;throw er}child.isDirectory()&&
chownrSync(path.resolve(p,child.name),uid,gid),handleEISDirSync(path.resolve(p,child.name),uid,gid)},"chownrKidSync"),chownrSync=__name((p,uid,gid)=>{let children;
try{children=readdirSync(p,{withFileTypes:!0})}catch(er){if(er.code==="ENOENT")return;if(er.code==="ENOTDIR"||er.code==="ENOTSUP")return handleEISDirSync(p,uid,
gid);throw er}return children&&children.length&&children.forEach(child=>chownrKidSync(p,child,uid,gid)),handleEISDirSync(p,uid,gid)},"chownrSync");module.exports=
chownr;chownr.sync=chownrSync}});var require_BufferList=__commonJS({"node_modules/bl/BufferList.js"(exports,module){"use strict";var{Buffer:Buffer2}=__require("buffer"),symbol=Symbol.for("Buffe\
rList");function BufferList(buf){if(!(this instanceof BufferList))return new BufferList(buf);BufferList._init.call(this,buf)}__name(BufferList,"BufferList");BufferList.
_init=__name(function(buf){Object.defineProperty(this,symbol,{value:!0}),this._bufs=[],this.length=0,buf&&this.append(buf)},"_init");BufferList.prototype._new=__name(
function(buf){return new BufferList(buf)},"_new");BufferList.prototype._offset=__name(function(offset){if(offset===0)return[0,0];let tot=0;for(let i=0;i<this._bufs.
length;i++){let _t=tot+this._bufs[i].length;if(offset<_t||i===this._bufs.length-1)return[i,offset-tot];tot=_t}},"_offset");BufferList.prototype._reverseOffset=function(blOffset){
let bufferId=blOffset[0],offset=blOffset[1];for(let i=0;i<bufferId;i++)offset+=this._bufs[i].length;return offset};BufferList.prototype.get=__name(function(index){
if(index>this.length||index<0)return;let offset=this._offset(index);return this._bufs[offset[0]][offset[1]]},"get");BufferList.prototype.slice=__name(function(start,end2){
return typeof start=="number"&&start<0&&(start+=this.length),typeof end2=="number"&&end2<0&&(end2+=this.length),this.copy(null,0,start,end2)},"slice");BufferList.
prototype.copy=__name(function(dst,dstStart,srcStart,srcEnd){if((typeof srcStart!="number"||srcStart<0)&&(srcStart=0),(typeof srcEnd!="number"||srcEnd>this.length)&&
(srcEnd=this.length),srcStart>=this.length||srcEnd<=0)return dst||Buffer2.alloc(0);let copy2=!!dst,off=this._offset(srcStart),len=srcEnd-srcStart,bytes=len,bufoff=copy2&&
dstStart||0,start=off[1];if(srcStart===0&&srcEnd===this.length){if(!copy2)return this._bufs.length===1?this._bufs[0]:Buffer2.concat(this._bufs,this.length);for(let i=0;i<
this._bufs.length;i++)this._bufs[i].copy(dst,bufoff),bufoff+=this._bufs[i].length;return dst}if(bytes<=this._bufs[off[0]].length-start)return copy2?this._bufs[off[0]].
copy(dst,dstStart,start,start+bytes):this._bufs[off[0]].slice(start,start+bytes);copy2||(dst=Buffer2.allocUnsafe(len));for(let i=off[0];i<this._bufs.length;i++){
let l=this._bufs[i].length-start;if(bytes>l)this._bufs[i].copy(dst,bufoff,start),bufoff+=l;else{this._bufs[i].copy(dst,bufoff,start,start+bytes),bufoff+=l;break}
bytes-=l,start&&(start=0)}return dst.length>bufoff?dst.slice(0,bufoff):dst},"copy");BufferList.prototype.shallowSlice=__name(function(start,end2){if(start=start||
0,end2=typeof end2!="number"?this.length:end2,start<0&&(start+=this.length),end2<0&&(end2+=this.length),start===end2)return this._new();let startOffset=this._offset(
start),endOffset=this._offset(end2),buffers=this._bufs.slice(startOffset[0],endOffset[0]+1);return endOffset[1]===0?buffers.pop():buffers[buffers.length-1]=buffers[buffers.
length-1].slice(0,endOffset[1]),startOffset[1]!==0&&(buffers[0]=buffers[0].slice(startOffset[1])),this._new(buffers)},"shallowSlice");BufferList.prototype.toString=
__name(function(encoding,start,end2){return this.slice(start,end2).toString(encoding)},"toString");BufferList.prototype.consume=__name(function(bytes){if(bytes=
Math.trunc(bytes),Number.isNaN(bytes)||bytes<=0)return this;for(;this._bufs.length;)if(bytes>=this._bufs[0].length)bytes-=this._bufs[0].length,this.length-=this.
_bufs[0].length,this._bufs.shift();else{this._bufs[0]=this._bufs[0].slice(bytes),this.length-=bytes;break}return this},"consume");BufferList.prototype.duplicate=
__name(function(){let copy=this._new();for(let i=0;i<this._bufs.length;i++)copy.append(this._bufs[i]);return copy},"duplicate");BufferList.prototype.append=__name(
function(buf){if(buf==null)return this;if(buf.buffer)this._appendBuffer(Buffer2.from(buf.buffer,buf.byteOffset,buf.byteLength));else if(Array.isArray(buf))for(let i=0;i<
buf.length;i++)this.append(buf[i]);else if(this._isBufferList(buf))for(let i=0;i<buf._bufs.length;i++)this.append(buf._bufs[i]);else typeof buf=="number"&&(buf=
buf.toString()),this._appendBuffer(Buffer2.from(buf));return this},"append");BufferList.prototype._appendBuffer=__name(function(buf){this._bufs.push(buf),this.length+=
buf.length},"appendBuffer");BufferList.prototype.indexOf=function(search,offset,encoding){if(encoding===void 0&&typeof offset=="string"&&(encoding=offset,offset=
void 0),typeof search=="function"||Array.isArray(search))throw new TypeError('The "value" argument must be one of type string, Buffer, BufferList, or Uint8Array\
.');if(typeof search=="number"?search=Buffer2.from([search]):typeof search=="string"?search=Buffer2.from(search,encoding):this._isBufferList(search)?search=search.
slice():Array.isArray(search.buffer)?search=Buffer2.from(search.buffer,search.byteOffset,search.byteLength):Buffer2.isBuffer(search)||(search=Buffer2.from(search)),
offset=Number(offset||0),isNaN(offset)&&(offset=0),offset<0&&(offset=this.length+offset),offset<0&&(offset=0),search.length===0)return offset>this.length?this.length:
offset;let blOffset=this._offset(offset),blIndex=blOffset[0],buffOffset=blOffset[1];for(;blIndex<this._bufs.length;blIndex++){let buff=this._bufs[blIndex];for(;buffOffset<
buff.length;)if(buff.length-buffOffset>=search.length){let nativeSearchResult=buff.indexOf(search,buffOffset);if(nativeSearchResult!==-1)return this._reverseOffset(
[blIndex,nativeSearchResult]);buffOffset=buff.length-search.length+1}else{let revOffset=this._reverseOffset([blIndex,buffOffset]);if(this._match(revOffset,search))
return revOffset;buffOffset++}buffOffset=0}return-1};BufferList.prototype._match=function(offset,search){if(this.length-offset<search.length)return!1;for(let searchOffset=0;searchOffset<
search.length;searchOffset++)if(this.get(offset+searchOffset)!==search[searchOffset])return!1;return!0};(function(){let methods={readDoubleBE:8,readDoubleLE:8,readFloatBE:4,
readFloatLE:4,readInt32BE:4,readInt32LE:4,readUInt32BE:4,readUInt32LE:4,readInt16BE:2,readInt16LE:2,readUInt16BE:2,readUInt16LE:2,readInt8:1,readUInt8:1,readIntBE:null,
readIntLE:null,readUIntBE:null,readUIntLE:null};for(let m in methods)(function(m2){methods[m2]===null?BufferList.prototype[m2]=function(offset,byteLength){return this.
slice(offset,offset+byteLength)[m2](0,byteLength)}:BufferList.prototype[m2]=function(offset=0){return this.slice(offset,offset+methods[m2])[m2](0)}})(m)})();BufferList.
prototype._isBufferList=__name(function(b){return b instanceof BufferList||BufferList.isBufferList(b)},"_isBufferList");BufferList.isBufferList=__name(function(b){
return b!=null&&b[symbol]},"isBufferList");module.exports=BufferList}});var require_bl=__commonJS({"node_modules/bl/bl.js"(exports,module){"use strict";var DuplexStream=require_readable().Duplex,inherits=require_inherits(),BufferList=require_BufferList();
function BufferListStream(callback){if(!(this instanceof BufferListStream))return new BufferListStream(callback);if(typeof callback=="function"){this._callback=
callback;let piper=__name(function(err){this._callback&&(this._callback(err),this._callback=null)},"piper").bind(this);this.on("pipe",__name(function(src){src.on(
"error",piper)},"onPipe")),this.on("unpipe",__name(function(src){src.removeListener("error",piper)},"onUnpipe")),callback=null}BufferList._init.call(this,callback),
DuplexStream.call(this)}__name(BufferListStream,"BufferListStream");inherits(BufferListStream,DuplexStream);Object.assign(BufferListStream.prototype,BufferList.
prototype);BufferListStream.prototype._new=__name(function(callback){return new BufferListStream(callback)},"_new");BufferListStream.prototype._write=__name(function(buf,encoding,callback){
this._appendBuffer(buf),typeof callback=="function"&&callback()},"_write");BufferListStream.prototype._read=__name(function(size){if(!this.length)return this.push(
null);size=Math.min(size,this.length),this.push(this.slice(0,size)),this.consume(size)},"_read");BufferListStream.prototype.end=__name(function(chunk){DuplexStream.
prototype.end.call(this,chunk),this._callback&&(this._callback(null,this.slice()),this._callback=null)},"end");BufferListStream.prototype._destroy=__name(function(err,cb){
this._bufs.length=0,this.length=0,cb(err)},"_destroy");BufferListStream.prototype._isBufferList=__name(function(b){return b instanceof BufferListStream||b instanceof
BufferList||BufferListStream.isBufferList(b)},"_isBufferList");BufferListStream.isBufferList=BufferList.isBufferList;module.exports=BufferListStream;module.exports.
BufferListStream=BufferListStream;module.exports.BufferList=BufferList}});var require_headers=__commonJS({"node_modules/tar-stream/headers.js"(exports){var alloc=Buffer.alloc,ZEROS="0000000000000000000",SEVENS="7777777777777777777",ZERO_OFFSET=48,
USTAR_MAGIC=Buffer.from("ustar\0","binary"),USTAR_VER=Buffer.from("00","binary"),GNU_MAGIC=Buffer.from("ustar ","binary"),GNU_VER=Buffer.from(" \0","binary"),MASK=parseInt(
"7777",8),MAGIC_OFFSET=257,VERSION_OFFSET=263,clamp=__name(function(index,len,defaultValue){return typeof index!="number"?defaultValue:(index=~~index,index>=len?
len:index>=0||(index+=len,index>=0)?index:0)},"clamp"),toType=__name(function(flag){switch(flag){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguous-file";case 72:return"pax-header";case 55:
return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:return"gnu-long-path"}return null},"toType"),toTypeflag=__name(function(flag){switch(flag){case"\
file":return 0;case"link":return 1;case"symlink":return 2;case"character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"\
contiguous-file":return 7;case"pax-header":return 72}return 0},"toTypeflag"),indexOf=__name(function(block,num,offset,end2){for(;offset<end2;offset++)if(block[offset]===
num)return offset;return end2},"indexOf"),cksum=__name(function(block){for(var sum=256,i=0;i<148;i++)sum+=block[i];for(var j=156;j<512;j++)sum+=block[j];return sum},
"cksum"),encodeOct=__name(function(val,n){return val=val.toString(8),val.length>n?SEVENS.slice(0,n)+" ":ZEROS.slice(0,n-val.length)+val+" "},"encodeOct");function parse256(buf){
var positive;if(buf[0]===128)positive=!0;else if(buf[0]===255)positive=!1;else return null;for(var tuple=[],i=buf.length-1;i>0;i--){var byte=buf[i];positive?tuple.
push(byte):tuple.push(255-byte)}var sum=0,l=tuple.length;for(i=0;i<l;i++)sum+=tuple[i]*Math.pow(256,i);return positive?sum:-1*sum}__name(parse256,"parse256");var decodeOct=__name(
function(val,offset,length){if(val=val.slice(offset,offset+length),offset=0,val[offset]&128)return parse256(val);for(;offset<val.length&&val[offset]===32;)offset++;
for(var end2=clamp(indexOf(val,32,offset,val.length),val.length,val.length);offset<end2&&val[offset]===0;)offset++;return end2===offset?0:parseInt(val.slice(offset,
end2).toString(),8)},"decodeOct"),decodeStr=__name(function(val,offset,length,encoding){return val.slice(offset,indexOf(val,0,offset,offset+length)).toString(encoding)},
"decodeStr"),addLength=__name(function(str){var len=Buffer.byteLength(str),digits=Math.floor(Math.log(len)/Math.log(10))+1;return len+digits>=Math.pow(10,digits)&&
digits++,len+digits+str},"addLength");exports.decodeLongPath=function(buf,encoding){return decodeStr(buf,0,buf.length,encoding)};exports.encodePax=function(opts){
var result="";opts.name&&(result+=addLength(" path="+opts.name+`
`)),opts.linkname&&(result+=addLength(" linkpath="+opts.linkname+`
`));var pax=opts.pax;if(pax)for(var key in pax)result+=addLength(" "+key+"="+pax[key]+`
`);return Buffer.from(result)};exports.decodePax=function(buf){for(var result={};buf.length;){for(var i=0;i<buf.length&&buf[i]!==32;)i++;var len=parseInt(buf.slice(
0,i).toString(),10);if(!len)return result;var b=buf.slice(i+1,len-1).toString(),keyIndex=b.indexOf("=");if(keyIndex===-1)return result;result[b.slice(0,keyIndex)]=
b.slice(keyIndex+1),buf=buf.slice(len)}return result};exports.encode=function(opts){var buf=alloc(512),name=opts.name,prefix="";if(opts.typeflag===5&&name[name.
length-1]!=="/"&&(name+="/"),Buffer.byteLength(name)!==name.length)return null;for(;Buffer.byteLength(name)>100;){var i=name.indexOf("/");if(i===-1)return null;
prefix+=prefix?"/"+name.slice(0,i):name.slice(0,i),name=name.slice(i+1)}return Buffer.byteLength(name)>100||Buffer.byteLength(prefix)>155||opts.linkname&&Buffer.
byteLength(opts.linkname)>100?null:(buf.write(name),buf.write(encodeOct(opts.mode&MASK,6),100),buf.write(encodeOct(opts.uid,6),108),buf.write(encodeOct(opts.gid,
6),116),buf.write(encodeOct(opts.size,11),124),buf.write(encodeOct(opts.mtime.getTime()/1e3|0,11),136),buf[156]=ZERO_OFFSET+toTypeflag(opts.type),opts.linkname&&
buf.write(opts.linkname,157),USTAR_MAGIC.copy(buf,MAGIC_OFFSET),USTAR_VER.copy(buf,VERSION_OFFSET),opts.uname&&buf.write(opts.uname,265),opts.gname&&buf.write(opts.
gname,297),buf.write(encodeOct(opts.devmajor||0,6),329),buf.write(encodeOct(opts.devminor||0,6),337),prefix&&buf.write(prefix,345),buf.write(encodeOct(cksum(buf),
6),148),buf)};exports.decode=function(buf,filenameEncoding,allowUnknownFormat){var typeflag=buf[156]===0?0:buf[156]-ZERO_OFFSET,name=decodeStr(buf,0,100,filenameEncoding),
mode=decodeOct(buf,100,8),uid=decodeOct(buf,108,8),gid=decodeOct(buf,116,8),size=decodeOct(buf,124,12),mtime=decodeOct(buf,136,12),type=toType(typeflag),linkname=buf[157]===
0?null:decodeStr(buf,157,100,filenameEncoding),uname=decodeStr(buf,265,32),gname=decodeStr(buf,297,32),devmajor=decodeOct(buf,329,8),devminor=decodeOct(buf,337,
8),c=cksum(buf);if(c===256)return null;if(c!==decodeOct(buf,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
if(USTAR_MAGIC.compare(buf,MAGIC_OFFSET,MAGIC_OFFSET+6)===0)buf[345]&&(name=decodeStr(buf,345,155,filenameEncoding)+"/"+name);else if(!(GNU_MAGIC.compare(buf,MAGIC_OFFSET,
MAGIC_OFFSET+6)===0&&GNU_VER.compare(buf,VERSION_OFFSET,VERSION_OFFSET+2)===0)){if(!allowUnknownFormat)throw new Error("Invalid tar header: unknown format.")}return typeflag===
0&&name&&name[name.length-1]==="/"&&(typeflag=5),{name,mode,uid,gid,size,mtime:new Date(1e3*mtime),type,linkname,uname,gname,devmajor,devminor}}}});var require_extract=__commonJS({"node_modules/tar-stream/extract.js"(exports,module){var util=__require("util"),bl=require_bl(),headers=require_headers(),Writable=require_readable().
Writable,PassThrough=require_readable().PassThrough,noop=__name(function(){},"noop"),overflow=__name(function(size){return size&=511,size&&512-size},"overflow"),
emptyStream=__name(function(self2,offset){var s=new Source(self2,offset);return s.end(),s},"emptyStream"),mixinPax=__name(function(header,pax){return pax.path&&
(header.name=pax.path),pax.linkpath&&(header.linkname=pax.linkpath),pax.size&&(header.size=parseInt(pax.size,10)),header.pax=pax,header},"mixinPax"),Source=__name(
function(self2,offset){this._parent=self2,this.offset=offset,PassThrough.call(this,{autoDestroy:!1})},"Source");util.inherits(Source,PassThrough);Source.prototype.
destroy=function(err){this._parent.destroy(err)};var Extract=__name(function(opts){if(!(this instanceof Extract))return new Extract(opts);Writable.call(this,opts),
opts=opts||{},this._offset=0,this._buffer=bl(),this._missing=0,this._partial=!1,this._onparse=noop,this._header=null,this._stream=null,this._overflow=null,this.
_cb=null,this._locked=!1,this._destroyed=!1,this._pax=null,this._paxGlobal=null,this._gnuLongPath=null,this._gnuLongLinkPath=null;var self2=this,b=self2._buffer,
oncontinue=__name(function(){self2._continue()},"oncontinue"),onunlock=__name(function(err){if(self2._locked=!1,err)return self2.destroy(err);self2._stream||oncontinue()},
"onunlock"),onstreamend=__name(function(){self2._stream=null;var drain=overflow(self2._header.size);drain?self2._parse(drain,ondrain):self2._parse(512,onheader),
self2._locked||oncontinue()},"onstreamend"),ondrain=__name(function(){self2._buffer.consume(overflow(self2._header.size)),self2._parse(512,onheader),oncontinue()},
"ondrain"),onpaxglobalheader=__name(function(){var size=self2._header.size;self2._paxGlobal=headers.decodePax(b.slice(0,size)),b.consume(size),onstreamend()},"o\
npaxglobalheader"),onpaxheader=__name(function(){var size=self2._header.size;self2._pax=headers.decodePax(b.slice(0,size)),self2._paxGlobal&&(self2._pax=Object.
assign({},self2._paxGlobal,self2._pax)),b.consume(size),onstreamend()},"onpaxheader"),ongnulongpath=__name(function(){var size=self2._header.size;this._gnuLongPath=
headers.decodeLongPath(b.slice(0,size),opts.filenameEncoding),b.consume(size),onstreamend()},"ongnulongpath"),ongnulonglinkpath=__name(function(){var size=self2.
_header.size;this._gnuLongLinkPath=headers.decodeLongPath(b.slice(0,size),opts.filenameEncoding),b.consume(size),onstreamend()},"ongnulonglinkpath"),onheader=__name(
function(){var offset=self2._offset,header;try{header=self2._header=headers.decode(b.slice(0,512),opts.filenameEncoding,opts.allowUnknownFormat)}catch(err){self2.
emit("error",err)}if(b.consume(512),!header){self2._parse(512,onheader),oncontinue();return}if(header.type==="gnu-long-path"){self2._parse(header.size,ongnulongpath),
oncontinue();return}if(header.type==="gnu-long-link-path"){self2._parse(header.size,ongnulonglinkpath),oncontinue();return}if(header.type==="pax-global-header"){
self2._parse(header.size,onpaxglobalheader),oncontinue();return}if(header.type==="pax-header"){self2._parse(header.size,onpaxheader),oncontinue();return}if(self2.
_gnuLongPath&&(header.name=self2._gnuLongPath,self2._gnuLongPath=null),self2._gnuLongLinkPath&&(header.linkname=self2._gnuLongLinkPath,self2._gnuLongLinkPath=null),
self2._pax&&(self2._header=header=mixinPax(header,self2._pax),self2._pax=null),self2._locked=!0,!header.size||header.type==="directory"){self2._parse(512,onheader),
self2.emit("entry",header,emptyStream(self2,offset),onunlock);return}self2._stream=new Source(self2,offset),self2.emit("entry",header,self2._stream,onunlock),self2.
_parse(header.size,onstreamend),oncontinue()},"onheader");this._onheader=onheader,this._parse(512,onheader)},"Extract");util.inherits(Extract,Writable);Extract.
prototype.destroy=function(err){this._destroyed||(this._destroyed=!0,err&&this.emit("error",err),this.emit("close"),this._stream&&this._stream.emit("close"))};Extract.
prototype._parse=function(size,onparse){this._destroyed||(this._offset+=size,this._missing=size,onparse===this._onheader&&(this._partial=!1),this._onparse=onparse)};
Extract.prototype._continue=function(){if(!this._destroyed){var cb=this._cb;this._cb=noop,this._overflow?this._write(this._overflow,void 0,cb):cb()}};Extract.prototype.
_write=function(data,enc,cb){if(!this._destroyed){var s=this._stream,b=this._buffer,missing=this._missing;if(data.length&&(this._partial=!0),data.length<missing)
return this._missing-=data.length,this._overflow=null,s?s.write(data,cb):(b.append(data),cb());this._cb=cb,this._missing=0;var overflow2=null;data.length>missing&&
(overflow2=data.slice(missing),data=data.slice(0,missing)),s?s.end(data):b.append(data),this._overflow=overflow2,this._onparse()}};Extract.prototype._final=function(cb){
if(this._partial)return this.destroy(new Error("Unexpected end of data"));cb()};module.exports=Extract}});var require_fs_constants=__commonJS({"node_modules/fs-constants/index.js"(exports,module){module.exports=__require("fs").constants||__require("constants")}});var require_wrappy=__commonJS({"node_modules/wrappy/wrappy.js"(exports,module){module.exports=wrappy;function wrappy(fn,cb){if(fn&&cb)return wrappy(fn)(cb);if(typeof fn!=
"function")throw new TypeError("need wrapper function");return Object.keys(fn).forEach(function(k){wrapper[k]=fn[k]}),wrapper;function wrapper(){for(var args=new Array(
arguments.length),i=0;i<args.length;i++)args[i]=arguments[i];var ret=fn.apply(this,args),cb2=args[args.length-1];return typeof ret=="function"&&ret!==cb2&&Object.
keys(cb2).forEach(function(k){ret[k]=cb2[k]}),ret}__name(wrapper,"wrapper")}__name(wrappy,"wrappy")}});var require_once=__commonJS({"node_modules/once/once.js"(exports,module){var wrappy=require_wrappy();module.exports=wrappy(once);module.exports.strict=wrappy(onceStrict);
once.proto=once(function(){Object.defineProperty(Function.prototype,"once",{value:__name(function(){return once(this)},"value"),configurable:!0}),Object.defineProperty(
Function.prototype,"onceStrict",{value:__name(function(){return onceStrict(this)},"value"),configurable:!0})});function once(fn){var f=__name(function(){return f.
called?f.value:(f.called=!0,f.value=fn.apply(this,arguments))},"f");return f.called=!1,f}__name(once,"once");function onceStrict(fn){var f=__name(function(){if(f.
called)throw new Error(f.onceError);return f.called=!0,f.value=fn.apply(this,arguments)},"f"),name=fn.name||"Function wrapped with `once`";return f.onceError=name+
" shouldn't be called more than once",f.called=!1,f}__name(onceStrict,"onceStrict")}});var require_end_of_stream2=__commonJS({"node_modules/end-of-stream/index.js"(exports,module){var once=require_once(),noop=__name(function(){},"noop"),qnt=global.
Bare?queueMicrotask:process.nextTick.bind(process),isRequest=__name(function(stream){return stream.setHeader&&typeof stream.abort=="function"},"isRequest"),isChildProcess=__name(
function(stream){return stream.stdio&&Array.isArray(stream.stdio)&&stream.stdio.length===3},"isChildProcess"),eos=__name(function(stream,opts,callback){if(typeof opts==
"function")return eos(stream,null,opts);opts||(opts={}),callback=once(callback||noop);var ws=stream._writableState,rs=stream._readableState,readable=opts.readable||
opts.readable!==!1&&stream.readable,writable=opts.writable||opts.writable!==!1&&stream.writable,cancelled=!1,onlegacyfinish=__name(function(){stream.writable||onfinish()},
"onlegacyfinish"),onfinish=__name(function(){writable=!1,readable||callback.call(stream)},"onfinish"),onend=__name(function(){readable=!1,writable||callback.call(
stream)},"onend"),onexit=__name(function(exitCode){callback.call(stream,exitCode?new Error("exited with error code: "+exitCode):null)},"onexit"),onerror=__name(
function(err){callback.call(stream,err)},"onerror"),onclose=__name(function(){qnt(onclosenexttick)},"onclose"),onclosenexttick=__name(function(){if(!cancelled){
if(readable&&!(rs&&rs.ended&&!rs.destroyed))return callback.call(stream,new Error("premature close"));if(writable&&!(ws&&ws.ended&&!ws.destroyed))return callback.
call(stream,new Error("premature close"))}},"onclosenexttick"),onrequest=__name(function(){stream.req.on("finish",onfinish)},"onrequest");return isRequest(stream)?
(stream.on("complete",onfinish),stream.on("abort",onclose),stream.req?onrequest():stream.on("request",onrequest)):writable&&!ws&&(stream.on("end",onlegacyfinish),
stream.on("close",onlegacyfinish)),isChildProcess(stream)&&stream.on("exit",onexit),stream.on("end",onend),stream.on("finish",onfinish),opts.error!==!1&&stream.
on("error",onerror),stream.on("close",onclose),function(){cancelled=!0,stream.removeListener("complete",onfinish),stream.removeListener("abort",onclose),stream.
removeListener("request",onrequest),stream.req&&stream.req.removeListener("finish",onfinish),stream.removeListener("end",onlegacyfinish),stream.removeListener("\
close",onlegacyfinish),stream.removeListener("finish",onfinish),stream.removeListener("exit",onexit),stream.removeListener("end",onend),stream.removeListener("e\
rror",onerror),stream.removeListener("close",onclose)}},"eos");module.exports=eos}});var require_pack=__commonJS({"node_modules/tar-stream/pack.js"(exports,module){var constants=require_fs_constants(),eos=require_end_of_stream2(),inherits=require_inherits(),
alloc=Buffer.alloc,Readable=require_readable().Readable,Writable=require_readable().Writable,StringDecoder=__require("string_decoder").StringDecoder,headers=require_headers(),
DMODE=parseInt("755",8),FMODE=parseInt("644",8),END_OF_TAR=alloc(1024),noop=__name(function(){},"noop"),overflow=__name(function(self2,size){size&=511,size&&self2.
push(END_OF_TAR.slice(0,512-size))},"overflow");function modeToType(mode){switch(mode&constants.S_IFMT){case constants.S_IFBLK:return"block-device";case constants.
S_IFCHR:return"character-device";case constants.S_IFDIR:return"directory";case constants.S_IFIFO:return"fifo";case constants.S_IFLNK:return"symlink"}return"file"}
__name(modeToType,"modeToType");var Sink=__name(function(to){Writable.call(this),this.written=0,this._to=to,this._destroyed=!1},"Sink");inherits(Sink,Writable);
Sink.prototype._write=function(data,enc,cb){if(this.written+=data.length,this._to.push(data))return cb();this._to._drain=cb};Sink.prototype.destroy=function(){this.
_destroyed||(this._destroyed=!0,this.emit("close"))};var LinkSink=__name(function(){Writable.call(this),this.linkname="",this._decoder=new StringDecoder("utf-8"),
this._destroyed=!1},"LinkSink");inherits(LinkSink,Writable);LinkSink.prototype._write=function(data,enc,cb){this.linkname+=this._decoder.write(data),cb()};LinkSink.
prototype.destroy=function(){this._destroyed||(this._destroyed=!0,this.emit("close"))};var Void=__name(function(){Writable.call(this),this._destroyed=!1},"Void");
inherits(Void,Writable);Void.prototype._write=function(data,enc,cb){cb(new Error("No body allowed for this entry"))};Void.prototype.destroy=function(){this._destroyed||
(this._destroyed=!0,this.emit("close"))};var Pack=__name(function(opts){if(!(this instanceof Pack))return new Pack(opts);Readable.call(this,opts),this._drain=noop,
this._finalized=!1,this._finalizing=!1,this._destroyed=!1,this._stream=null},"Pack");inherits(Pack,Readable);Pack.prototype.entry=function(header,buffer,callback){
if(this._stream)throw new Error("already piping an entry");if(!(this._finalized||this._destroyed)){typeof buffer=="function"&&(callback=buffer,buffer=null),callback||
(callback=noop);var self2=this;if((!header.size||header.type==="symlink")&&(header.size=0),header.type||(header.type=modeToType(header.mode)),header.mode||(header.
mode=header.type==="directory"?DMODE:FMODE),header.uid||(header.uid=0),header.gid||(header.gid=0),header.mtime||(header.mtime=new Date),typeof buffer=="string"&&
(buffer=Buffer.from(buffer)),Buffer.isBuffer(buffer)){header.size=buffer.length,this._encode(header);var ok=this.push(buffer);return overflow(self2,header.size),
ok?process.nextTick(callback):this._drain=callback,new Void}if(header.type==="symlink"&&!header.linkname){var linkSink=new LinkSink;return eos(linkSink,function(err){
if(err)return self2.destroy(),callback(err);header.linkname=linkSink.linkname,self2._encode(header),callback()}),linkSink}if(this._encode(header),header.type!==
"file"&&header.type!=="contiguous-file")return process.nextTick(callback),new Void;var sink=new Sink(this);return this._stream=sink,eos(sink,function(err){if(self2.
_stream=null,err)return self2.destroy(),callback(err);if(sink.written!==header.size)return self2.destroy(),callback(new Error("size mismatch"));overflow(self2,header.
size),self2._finalizing&&self2.finalize(),callback()}),sink}};Pack.prototype.finalize=function(){if(this._stream){this._finalizing=!0;return}this._finalized||(this.
_finalized=!0,this.push(END_OF_TAR),this.push(null))};Pack.prototype.destroy=function(err){this._destroyed||(this._destroyed=!0,err&&this.emit("error",err),this.
emit("close"),this._stream&&this._stream.destroy&&this._stream.destroy())};Pack.prototype._encode=function(header){if(!header.pax){var buf=headers.encode(header);
if(buf){this.push(buf);return}}this._encodePax(header)};Pack.prototype._encodePax=function(header){var paxHeader=headers.encodePax({name:header.name,linkname:header.
linkname,pax:header.pax}),newHeader={name:"PaxHeader",mode:header.mode,uid:header.uid,gid:header.gid,size:paxHeader.length,mtime:header.mtime,type:"pax-header",
linkname:header.linkname&&"PaxHeader",uname:header.uname,gname:header.gname,devmajor:header.devmajor,devminor:header.devminor};this.push(headers.encode(newHeader)),
this.push(paxHeader),overflow(this,paxHeader.length),newHeader.size=header.size,newHeader.type=header.type,this.push(headers.encode(newHeader))};Pack.prototype.
_read=function(n){var drain=this._drain;this._drain=noop,drain()};module.exports=Pack}});var require_tar_stream=__commonJS({"node_modules/tar-stream/index.js"(exports){exports.extract=require_extract();exports.pack=require_pack()}});var require_pump=__commonJS({"node_modules/pump/index.js"(exports,module){var once=require_once(),eos=require_end_of_stream2(),fs;try{fs=__require("fs")}catch{}
var noop=__name(function(){},"noop"),ancient=typeof process>"u"?!1:/^v?\.0/.test(process.version),isFn=__name(function(fn){return typeof fn=="function"},"isFn"),
isFS=__name(function(stream){return!ancient||!fs?!1:(stream instanceof(fs.ReadStream||noop)||stream instanceof(fs.WriteStream||noop))&&isFn(stream.close)},"isFS"),
isRequest=__name(function(stream){return stream.setHeader&&isFn(stream.abort)},"isRequest"),destroyer=__name(function(stream,reading,writing,callback){callback=
once(callback);var closed=!1;stream.on("close",function(){closed=!0}),eos(stream,{readable:reading,writable:writing},function(err){if(err)return callback(err);closed=
!0,callback()});var destroyed=!1;return function(err){if(!closed&&!destroyed){if(destroyed=!0,isFS(stream))return stream.close(noop);if(isRequest(stream))return stream.
abort();if(isFn(stream.destroy))return stream.destroy();callback(err||new Error("stream was destroyed"))}}},"destroyer"),call=__name(function(fn){fn()},"call"),
pipe=__name(function(from,to){return from.pipe(to)},"pipe"),pump=__name(function(){var streams=Array.prototype.slice.call(arguments),callback=isFn(streams[streams.
length-1]||noop)&&streams.pop()||noop;if(Array.isArray(streams[0])&&(streams=streams[0]),streams.length<2)throw new Error("pump requires two streams per minimum");
var error,destroys=streams.map(function(stream,i){var reading=i<streams.length-1,writing=i>0;return destroyer(stream,reading,writing,function(err){error||(error=
err),err&&destroys.forEach(call),!reading&&(destroys.forEach(call),callback(error))})});return streams.reduce(pipe)},"pump");module.exports=pump}});var require_mkdirp_classic=__commonJS({"node_modules/mkdirp-classic/index.js"(exports,module){var path=__require("path"),fs=__require("fs"),_0777=parseInt("0777",
8);module.exports=mkdirP.mkdirp=mkdirP.mkdirP=mkdirP;function mkdirP(p,opts,f,made){typeof opts=="function"?(f=opts,opts={}):(!opts||typeof opts!="object")&&(opts=
{mode:opts});var mode=opts.mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777&~process.umask()),made||(made=null);var cb=f||function(){};p=path.resolve(p),xfs.mkdir(
p,mode,function(er){if(!er)return made=made||p,cb(null,made);er.code==="ENOENT"?mkdirP(path.dirname(p),opts,function(er2,made2){er2?cb(er2,made2):mkdirP(p,opts,
cb,made2)}):xfs.stat(p,function(er2,stat){er2||!stat.isDirectory()?cb(er,made):cb(null,made)})})}__name(mkdirP,"mkdirP");mkdirP.sync=__name(function sync(p,opts,made){
(!opts||typeof opts!="object")&&(opts={mode:opts});var mode=opts.mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777&~process.umask()),made||(made=null),p=path.resolve(
p);try{xfs.mkdirSync(p,mode),made=made||p}catch(err0){switch(err0.code){case"ENOENT":made=sync(path.dirname(p),opts,made),sync(p,opts,made);break;default:var stat;
try{stat=xfs.statSync(p)}catch{throw err0}if(!stat.isDirectory())throw err0;break}}return made},"sync")}});var require_tar_fs=__commonJS({"node_modules/tar-fs/index.js"(exports){var chownr=require_chownr(),tar=require_tar_stream(),pump=require_pump(),mkdirp=require_mkdirp_classic(),
fs=__require("fs"),path=__require("path"),os=__require("os"),win32=os.platform()==="win32",noop=__name(function(){},"noop"),echo=__name(function(name){return name},
"echo"),normalize=win32?function(name){return name.replace(/\\/g,"/").replace(/[:?<>|]/g,"_")}:echo,statAll=__name(function(fs2,stat,cwd,ignore,entries,sort){for(var queue=entries||
["."],i=0;i<queue.length;i++)if(!inCwd(path.resolve(cwd,queue[i]),cwd))throw new Error(queue[i]+" is not a valid path");return __name(function(callback){if(!queue.
length)return callback();var next=queue.shift(),nextAbs=path.join(cwd,next);stat.call(fs2,nextAbs,function(err,stat2){if(err)return callback(err);if(!stat2.isDirectory())
return callback(null,next,stat2);fs2.readdir(nextAbs,function(err2,files){if(err2)return callback(err2);sort&&files.sort();for(var i2=0;i2<files.length;i2++)ignore(
path.join(cwd,next,files[i2]))||queue.push(path.join(next,files[i2]));callback(null,next,stat2)})})},"loop")},"statAll"),strip=__name(function(map,level){return function(header){
header.name=header.name.split("/").slice(level).join("/");var linkname=header.linkname;return linkname&&(header.type==="link"||path.isAbsolute(linkname))&&(header.
linkname=linkname.split("/").slice(level).join("/")),map(header)}},"strip");exports.pack=function(cwd,opts){cwd||(cwd="."),opts||(opts={});var xfs=opts.fs||fs,ignore=opts.
ignore||opts.filter||noop,map=opts.map||noop,mapStream=opts.mapStream||echo,statNext=statAll(xfs,opts.dereference?xfs.stat:xfs.lstat,cwd,ignore,opts.entries,opts.
sort),strict=opts.strict!==!1,umask=typeof opts.umask=="number"?~opts.umask:~processUmask(),dmode=typeof opts.dmode=="number"?opts.dmode:0,fmode=typeof opts.fmode==
"number"?opts.fmode:0,pack=opts.pack||tar.pack(),finish=opts.finish||noop;opts.strip&&(map=strip(map,opts.strip)),opts.readable&&(dmode|=parseInt(555,8),fmode|=
parseInt(444,8)),opts.writable&&(dmode|=parseInt(333,8),fmode|=parseInt(222,8));var onsymlink=__name(function(filename,header){xfs.readlink(path.join(cwd,filename),
function(err,linkname){if(err)return pack.destroy(err);header.linkname=normalize(linkname),pack.entry(header,onnextentry)})},"onsymlink"),onstat=__name(function(err,filename,stat){
if(err)return pack.destroy(err);if(!filename)return opts.finalize!==!1&&pack.finalize(),finish(pack);if(stat.isSocket())return onnextentry();var header={name:normalize(
filename),mode:(stat.mode|(stat.isDirectory()?dmode:fmode))&umask,mtime:stat.mtime,size:stat.size,type:"file",uid:stat.uid,gid:stat.gid};if(stat.isDirectory())return header.
size=0,header.type="directory",header=map(header)||header,pack.entry(header,onnextentry);if(stat.isSymbolicLink())return header.size=0,header.type="symlink",header=
map(header)||header,onsymlink(filename,header);if(header=map(header)||header,!stat.isFile())return strict?pack.destroy(new Error("unsupported type for "+filename)):
onnextentry();var entry=pack.entry(header,onnextentry);if(entry){var rs=mapStream(xfs.createReadStream(path.join(cwd,filename),{start:0,end:header.size>0?header.
size-1:header.size}),header);rs.on("error",function(err2){entry.destroy(err2)}),pump(rs,entry)}},"onstat"),onnextentry=__name(function(err){if(err)return pack.destroy(
err);statNext(onstat)},"onnextentry");return onnextentry(),pack};var head=__name(function(list){return list.length?list[list.length-1]:null},"head"),processGetuid=__name(
function(){return process.getuid?process.getuid():-1},"processGetuid"),processUmask=__name(function(){return process.umask?process.umask():0},"processUmask");exports.
extract=function(cwd,opts){cwd||(cwd="."),opts||(opts={});var xfs=opts.fs||fs,ignore=opts.ignore||opts.filter||noop,map=opts.map||noop,mapStream=opts.mapStream||
echo,own=opts.chown!==!1&&!win32&&processGetuid()===0,extract=opts.extract||tar.extract(),stack=[],now=new Date,umask=typeof opts.umask=="number"?~opts.umask:~processUmask(),
dmode=typeof opts.dmode=="number"?opts.dmode:0,fmode=typeof opts.fmode=="number"?opts.fmode:0,strict=opts.strict!==!1;opts.strip&&(map=strip(map,opts.strip)),opts.
readable&&(dmode|=parseInt(555,8),fmode|=parseInt(444,8)),opts.writable&&(dmode|=parseInt(333,8),fmode|=parseInt(222,8));var utimesParent=__name(function(name,cb){
for(var top;(top=head(stack))&&name.slice(0,top[0].length)!==top[0];)stack.pop();if(!top)return cb();xfs.utimes(top[0],now,top[1],cb)},"utimesParent"),utimes=__name(
function(name,header,cb){if(opts.utimes===!1)return cb();if(header.type==="directory")return xfs.utimes(name,now,header.mtime,cb);if(header.type==="symlink")return utimesParent(
name,cb);xfs.utimes(name,now,header.mtime,function(err){if(err)return cb(err);utimesParent(name,cb)})},"utimes"),chperm=__name(function(name,header,cb){var link=header.
type==="symlink",chmod=link?xfs.lchmod:xfs.chmod,chown=link?xfs.lchown:xfs.chown;if(!chmod)return cb();var mode=(header.mode|(header.type==="directory"?dmode:fmode))&
umask&parseInt(777,8);chown&&own?chown.call(xfs,name,header.uid,header.gid,onchown):onchown(null);function onchown(err){if(err)return cb(err);if(!chmod)return cb();
chmod.call(xfs,name,mode,cb)}__name(onchown,"onchown")},"chperm");return extract.on("entry",function(header,stream,next){header=map(header)||header,header.name=
normalize(header.name);var name=path.join(cwd,path.join("/",header.name));if(ignore(name,header))return stream.resume(),next();var stat=__name(function(err){if(err)
return next(err);if(path.join(name,".")===path.join(cwd,"."))return next();utimes(name,header,function(err2){if(err2)return next(err2);if(win32)return next();chperm(
name,header,next)})},"stat"),onsymlink=__name(function(){if(win32)return next();xfs.unlink(name,function(){var dst=path.resolve(path.dirname(name),header.linkname);
if(!inCwd(dst,cwd))return next(new Error(name+" is not a valid symlink"));validateNotSymlink(xfs,dst,path.resolve(cwd),function(err,valid){if(err)return next(err);
if(!valid)return next(new Error(name+" is not a valid symlink"));xfs.symlink(header.linkname,name,stat)})})},"onsymlink"),onlink=__name(function(){if(win32)return next();
xfs.unlink(name,function(){var srcpath=path.join(cwd,path.join("/",header.linkname));xfs.realpath(srcpath,function(err,dst){if(err||!inCwd(dst,cwd))return next(
new Error(name+" is not a valid hardlink"));xfs.link(dst,name,function(err2){if(err2&&err2.code==="EPERM"&&opts.hardlinkAsFilesFallback)return stream=xfs.createReadStream(
srcpath),onfile();stat(err2)})})})},"onlink"),onfile=__name(function(){xfs.lstat(name,function(err,st){if(!err&&st.isSymbolicLink())return xfs.unlink(name,onwrite);
onwrite()});function onwrite(err){if(err)return next(err);var ws=xfs.createWriteStream(name),rs=mapStream(stream,header);ws.on("error",function(err2){rs.destroy(
err2)}),pump(rs,ws,function(err2){if(err2)return next(err2);ws.on("close",stat)})}__name(onwrite,"onwrite")},"onfile");if(header.type==="directory")return stack.
push([name,header.mtime]),mkdirfix(name,{fs:xfs,own,uid:header.uid,gid:header.gid},stat);var dir=path.dirname(name);validate(xfs,dir,path.join(cwd,"."),function(err,valid){
if(err)return next(err);if(!valid)return next(new Error(dir+" is not a valid path"));mkdirfix(dir,{fs:xfs,own,uid:header.uid,gid:header.gid},function(err2){if(err2)
return next(err2);switch(header.type){case"file":return onfile();case"link":return onlink();case"symlink":return onsymlink()}if(strict)return next(new Error("un\
supported type for "+name+" ("+header.type+")"));stream.resume(),next()})})}),opts.finish&&extract.on("finish",opts.finish),extract};function validate(fs2,name,root,cb){
if(name===root)return cb(null,!0);fs2.lstat(name,function(err,st){if(err&&err.code!=="ENOENT")return cb(err);if(err||st.isDirectory())return validate(fs2,path.join(
name,".."),root,cb);cb(null,!1)})}__name(validate,"validate");function validateNotSymlink(fs2,name,root,cb){if(name===root)return cb(null,!0);if(!name.startsWith(
root+path.sep))return cb(null,!1);fs2.lstat(name,function(err,st){if(err&&err.code!=="ENOENT"&&err.code!=="EPERM")return cb(err);if(err||!st.isSymbolicLink())return validateNotSymlink(
fs2,path.join(name,".."),root,cb);cb(null,!1)})}__name(validateNotSymlink,"validateNotSymlink");function mkdirfix(name,opts,cb){mkdirp(name,{fs:opts.fs},function(err,made){
!err&&made&&opts.own?chownr(made,opts.uid,opts.gid,cb):cb(err)})}__name(mkdirfix,"mkdirfix");function inCwd(dst,cwd){return cwd=path.resolve(cwd),cwd===dst||dst.
startsWith(cwd+path.sep)}__name(inCwd,"inCwd")}});var require_util=__commonJS({"node_modules/dockerode/lib/util.js"(exports,module){var DockerIgnore=require_ignore(),fs=__require("fs"),path=__require("path"),tar=require_tar_fs(),
zlib=__require("zlib"),arr=[],each=arr.forEach,slice=arr.slice;module.exports.extend=function(obj){return each.call(slice.call(arguments,1),function(source){if(source)
for(var prop in source)obj[prop]=source[prop]}),obj};module.exports.processArgs=function(opts,callback,defaultOpts){return!callback&&typeof opts=="function"&&(callback=
opts,opts=null),{callback,opts:module.exports.extend({},defaultOpts,opts)}};module.exports.parseRepositoryTag=function(input){var separatorPos,digestPos=input.indexOf(
"@"),colonPos=input.lastIndexOf(":");if(digestPos>=0)separatorPos=digestPos;else if(colonPos>=0)separatorPos=colonPos;else return{repository:input};var tag=input.
slice(separatorPos+1);return tag.indexOf("/")===-1?{repository:input.slice(0,separatorPos),tag}:{repository:input}};module.exports.prepareBuildContext=function(file,next){
file&&file.context?fs.readFile(path.join(file.context,".dockerignore"),(err,data)=>{let ignoreFn,filterFn;err||(filterFn=DockerIgnore({ignorecase:!1}).add(data.
toString()).createFilter(),ignoreFn=__name(path2=>!filterFn(path2),"ignoreFn"));let entries=file.src.slice()||[],pack=tar.pack(file.context,{entries:filterFn?entries.
filter(filterFn):entries,ignore:ignoreFn});next(pack.pipe(zlib.createGzip()))}):next(file)}}});var require_exec=__commonJS({"node_modules/dockerode/lib/exec.js"(exports,module){var util=require_util(),Exec=__name(function(modem,id){this.modem=modem,this.id=
id},"Exec");Exec.prototype[__require("util").inspect.custom]=function(){return this};Exec.prototype.start=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),optsf={path:"/exec/"+this.id+"/start",method:"POST",abortSignal:args.opts.abortSignal,isStream:!0,allowEmpty:!0,hijack:args.opts.hijack,openStdin:args.
opts.stdin,statusCodes:{200:!0,204:!0,404:"no such exec",409:"container stopped/paused",500:"container not running"},options:args.opts};if(args.callback===void 0)
return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,
function(err,data){if(err)return args.callback(err,data);args.callback(err,data)})};Exec.prototype.resize=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),optsf={path:"/exec/"+this.id+"/resize?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such exec",500:"container not\
 running"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)
return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,data)})};Exec.prototype.inspect=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/exec/"+this.id+"/json",method:"GET",abortSignal:args.opts.abortSignal,
statusCodes:{200:!0,404:"no such exec",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,
function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,
data)})};module.exports=Exec}});var require_container=__commonJS({"node_modules/dockerode/lib/container.js"(exports,module){var extend=require_util().extend,Exec=require_exec(),util=require_util(),
Container=__name(function(modem,id){this.modem=modem,this.id=id,this.defaultOptions={top:{},start:{},commit:{},stop:{},pause:{},unpause:{},restart:{},resize:{},
attach:{},remove:{},copy:{},kill:{},exec:{},rename:{},log:{},stats:{},getArchive:{},infoArchive:{},putArchive:{},update:{},wait:{}}},"Container");Container.prototype[__require("util").
inspect.custom]=function(){return this};Container.prototype.inspect=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/co\
ntainers/"+this.id+"/json?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such container",500:"server error"}};if(args.
callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.
modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.rename=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,
this.defaultOptions.rename),optsf={path:"/containers/"+this.id+"/rename?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,404:"no suc\
h container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.update=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.update),optsf={path:"/containers/"+this.id+"/update",method:"POST",abortSignal:args.opts.
abortSignal,statusCodes:{200:!0,204:!0,400:"bad parameter",404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};Container.prototype.top=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.top),optsf={path:"\
/containers/"+this.id+"/top?",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such container",500:"server error"},options:args.opts};
if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});
this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.changes=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback),optsf={path:"/containers/"+this.id+"/changes",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such container",500:"server e\
rror"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.listCheckpoint=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/containers/"+this.id+"/checkpoints?",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such co\
ntainer",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.deleteCheckpoint=function(checkpoint,opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/containers/"+this.id+"/checkpoints/"+checkpoint+"?",method:"DELETE",abortSignal:args.opts.abortSignal,
statusCodes:{200:!0,204:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.
prototype.createCheckpoint=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/containers/"+this.id+"/checkpoints",method:"\
POST",abortSignal:args.opts.abortSignal,allowEmpty:!0,statusCodes:{200:!0,201:!0,204:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===
void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(
optsf,function(err,data){args.callback(err,data)})};Container.prototype.export=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={
path:"/containers/"+this.id+"/export",method:"GET",abortSignal:args.opts.abortSignal,isStream:!0,statusCodes:{200:!0,404:"no such container",500:"server error"}};
if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});
this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.start=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback,this.defaultOptions.start),optsf={path:"/containers/"+this.id+"/start?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,304:"\
container already started",404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.
prototype.pause=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.pause),optsf={path:"/containers/"+this.id+"/pause",
method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.
Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};Container.prototype.unpause=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.unpause),optsf={
path:"/containers/"+this.id+"/unpause",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,404:"no such container",500:"server error"},options:args.
opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.exec=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback,this.defaultOptions.exec),optsf={path:"/containers/"+this.id+"/exec",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,201:!0,404:"\
no such container",409:"container stopped/paused",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(new Exec(self2.modem,data.Id))})});this.modem.dial(optsf,function(err,data){if(err)return args.
callback(err,data);args.callback(err,new Exec(self2.modem,data.Id))})};Container.prototype.commit=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback,this.defaultOptions.commit);args.opts.container=this.id;var optsf={path:"/commit?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
201:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.
stop=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.stop),optsf={path:"/containers/"+this.id+"/stop?",method:"PO\
ST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,304:"container already stopped",404:"no such container",500:"server error"},options:args.opts};
if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});
this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.restart=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback,this.defaultOptions.restart),optsf={path:"/containers/"+this.id+"/restart?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,
404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(
optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.kill=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.kill),optsf={path:"/containers/"+this.id+"/kill?",method:"POST",abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,204:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(
function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(
err,data)})};Container.prototype.resize=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.resize),optsf={path:"/con\
tainers/"+this.id+"/resize?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",404:"no such container",500:"server error"},
options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.attach=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback,this.defaultOptions.attach),optsf={path:"/containers/"+this.id+"/attach?",method:"POST",abortSignal:args.opts.abortSignal,isStream:!0,
hijack:args.opts.hijack,openStdin:args.opts.stdin,statusCodes:{200:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,stream){if(err)return reject(err);resolve(stream)})});this.modem.dial(optsf,function(err,stream){
args.callback(err,stream)})};Container.prototype.wait=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.wait),optsf={
path:"/containers/"+this.id+"/wait?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",404:"no such container",500:"server\
 error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.remove=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback,this.defaultOptions.remove),optsf={path:"/containers/"+this.id+"?",method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
204:!0,400:"bad parameter",404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.
prototype.copy=function(opts,callback){var self2=this;console.log("container.copy is deprecated since Docker v1.8.x");var args=util.processArgs(opts,callback,this.
defaultOptions.copy),optsf={path:"/containers/"+this.id+"/copy",method:"POST",abortSignal:args.opts.abortSignal,isStream:!0,statusCodes:{200:!0,404:"no such con\
tainer",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.getArchive=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.getArchive),optsf={path:"/containers/"+this.id+"/archive?",method:"GET",abortSignal:args.
opts.abortSignal,isStream:!0,statusCodes:{200:!0,400:"client error, bad parameters",404:"no such container",500:"server error"},options:args.opts};if(args.callback===
void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(
optsf,function(err,data){args.callback(err,data)})};Container.prototype.infoArchive=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.
defaultOptions.infoArchive),optsf={path:"/containers/"+this.id+"/archive?",method:"HEAD",abortSignal:args.opts.abortSignal,isStream:!0,statusCodes:{200:!0,400:"\
client error, bad parameters",404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.
prototype.putArchive=function(file,opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.putArchive),optsf={path:"/containers/"+
this.id+"/archive?",method:"PUT",file,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"client error, bad parameters",403:"client error, permission den\
ied",404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Container.prototype.
logs=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.log),optsf={path:"/containers/"+this.id+"/logs?",method:"GET",
abortSignal:args.opts.abortSignal,isStream:args.opts.follow||!1,statusCodes:{200:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===
void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(
optsf,function(err,data){args.callback(err,data)})};Container.prototype.stats=function(opts,callback){var self2=this,args=util.processArgs(opts,callback,this.defaultOptions.
stats),isStream=!0;args.opts.stream===!1&&(isStream=!1);var optsf={path:"/containers/"+this.id+"/stats?",method:"GET",abortSignal:args.opts.abortSignal,isStream,
statusCodes:{200:!0,404:"no such container",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.
exports=Container}});var require_image=__commonJS({"node_modules/dockerode/lib/image.js"(exports,module){var util=require_util(),Image=__name(function(modem,name){this.modem=modem,this.
name=name},"Image");Image.prototype[__require("util").inspect.custom]=function(){return this};Image.prototype.inspect=function(opts,callback){var args=util.processArgs(
opts,callback),self2=this,opts={path:"/images/"+this.name+"/json",method:"GET",options:args.opts,statusCodes:{200:!0,404:"no such image",500:"server error"}};if(args.
callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(opts,function(err,data){if(err)return reject(err);resolve(data)})});this.
modem.dial(opts,function(err,data){if(err)return args.callback(err,data);args.callback(err,data)})};Image.prototype.distribution=function(opts,callback){var args=util.
processArgs(opts,callback),self2=this,fopts={path:"/distribution/"+this.name+"/json",method:"GET",statusCodes:{200:!0,401:"no such image",500:"server error"},authconfig:args.
opts?args.opts.authconfig:void 0};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(fopts,function(err,data){if(err)
return reject(err);resolve(data)})});this.modem.dial(fopts,function(err,data){if(err)return args.callback(err,data);args.callback(err,data)})};Image.prototype.history=
function(callback){var self2=this,opts={path:"/images/"+this.name+"/history",method:"GET",statusCodes:{200:!0,404:"no such image",500:"server error"}};if(callback===
void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(opts,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(
opts,function(err,data){if(err)return callback(err,data);callback(err,data)})};Image.prototype.get=function(callback){var self2=this,opts={path:"/images/"+this.
name+"/get",method:"GET",isStream:!0,statusCodes:{200:!0,500:"server error"}};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(opts,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(opts,function(err,data){if(err)return callback(err,data);callback(
err,data)})};Image.prototype.push=function(opts,callback,auth){var self2=this,args=util.processArgs(opts,callback),isStream=!0;args.opts.stream===!1&&(isStream=
!1);var optsf={path:"/images/"+this.name+"/push?",method:"POST",options:args.opts,authconfig:args.opts.authconfig||auth,abortSignal:args.opts.abortSignal,isStream,
statusCodes:{200:!0,404:"no such image",500:"server error"}};if(delete optsf.options.authconfig,callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Image.prototype.
tag=function(opts,callback){var self2=this,optsf={path:"/images/"+this.name+"/tag?",method:"POST",options:opts,abortSignal:opts&&opts.abortSignal,statusCodes:{200:!0,
201:!0,400:"bad parameter",404:"no such image",409:"conflict",500:"server error"}};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Image.prototype.remove=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/images/"+this.name+"?",method:"DELETE",abortSignal:args.opts.abortSignal,
statusCodes:{200:!0,404:"no such image",409:"conflict",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.
exports=Image}});var require_volume=__commonJS({"node_modules/dockerode/lib/volume.js"(exports,module){var util=require_util(),Volume=__name(function(modem,name){this.modem=modem,
this.name=name},"Volume");Volume.prototype[__require("util").inspect.custom]=function(){return this};Volume.prototype.inspect=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/volumes/"+this.name,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such volume",500:"\
server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Volume.prototype.remove=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/volumes/"+this.name,method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{204:!0,404:"no such volume",409:"con\
flict",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.exports=Volume}});var require_network=__commonJS({"node_modules/dockerode/lib/network.js"(exports,module){var util=require_util(),Network=__name(function(modem,id){this.modem=modem,
this.id=id},"Network");Network.prototype[__require("util").inspect.custom]=function(){return this};Network.prototype.inspect=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),opts={path:"/networks/"+this.id+"?",method:"GET",statusCodes:{200:!0,404:"no such network",500:"server error"},options:args.
opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(opts,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(opts,function(err,data){args.callback(err,data)})};Network.prototype.remove=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),optsf={path:"/networks/"+this.id,method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,404:"no such network",409:"conflict",
500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Network.prototype.connect=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/networks/"+this.id+"/connect",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
201:!0,404:"network or container is not found",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Network.
prototype.disconnect=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/networks/"+this.id+"/disconnect",method:"POST",abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,201:!0,404:"network or container is not found",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};module.exports=Network}});var require_service=__commonJS({"node_modules/dockerode/lib/service.js"(exports,module){var util=require_util(),Service=__name(function(modem,id){this.modem=modem,
this.id=id},"Service");Service.prototype[__require("util").inspect.custom]=function(){return this};Service.prototype.inspect=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/services/"+this.id,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such service",500:"\
server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Service.prototype.remove=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/services/"+this.id,method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,404:"no such service",500:"\
server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Service.prototype.update=function(auth,opts,callback){var self2=this;
if(!callback){var t=typeof opts;t==="function"?(callback=opts,opts=auth,auth=opts.authconfig||void 0):t==="undefined"&&(opts=auth,auth=opts.authconfig||void 0)}
var optsf={path:"/services/"+this.id+"/update?",method:"POST",abortSignal:opts&&opts.abortSignal,statusCodes:{200:!0,404:"no such service",500:"server error"},authconfig:auth,
options:opts};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Service.prototype.logs=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback,{}),optsf={path:"/services/"+this.id+"/logs?",method:"GET",abortSignal:args.opts.abortSignal,isStream:args.opts.follow||!1,statusCodes:{200:!0,404:"no \
such service",500:"server error",503:"node is not part of a swarm"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.
exports=Service}});var require_plugin=__commonJS({"node_modules/dockerode/lib/plugin.js"(exports,module){var util=require_util(),Plugin=__name(function(modem,name,remote){this.modem=
modem,this.name=name,this.remote=remote||name},"Plugin");Plugin.prototype[__require("util").inspect.custom]=function(){return this};Plugin.prototype.inspect=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"/json",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
404:"plugin is not installed",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Plugin.prototype.remove=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"?",method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
404:"plugin is not installed",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(
err,data)})};Plugin.prototype.privileges=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/privileges?",method:"\
GET",options:{remote:this.remote},abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(
function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(
err,data)})};Plugin.prototype.pull=function(opts,callback){var self2=this,args=util.processArgs(opts,callback);args.opts._query&&!args.opts._query.name&&(args.opts.
_query.name=this.name),args.opts._query&&!args.opts._query.remote&&(args.opts._query.remote=this.remote);var optsf={path:"/plugins/pull?",method:"POST",abortSignal:args.
opts.abortSignal,isStream:!0,options:args.opts,statusCodes:{200:!0,204:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Plugin.
prototype.enable=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"/enable?",method:"POST",abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Plugin.prototype.
disable=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"/disable",method:"POST",abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Plugin.prototype.
push=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"/push",method:"POST",abortSignal:args.opts.abortSignal,
statusCodes:{200:!0,404:"plugin not installed",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Plugin.
prototype.configure=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins/"+this.name+"/set",method:"POST",abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,204:!0,404:"plugin not installed",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(
function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(
err,data)})};Plugin.prototype.upgrade=function(auth,opts,callback){var self2=this;!callback&&typeof opts=="function"&&(callback=opts,opts=auth,auth=opts.authconfig||
void 0);var optsf={path:"/plugins/"+this.name+"/upgrade?",method:"POST",abortSignal:opts&&opts.abortSignal,statusCodes:{200:!0,204:!0,404:"plugin not installed",
500:"server error"},authconfig:auth,options:opts};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};module.exports=Plugin}});var require_secret=__commonJS({"node_modules/dockerode/lib/secret.js"(exports,module){var util=require_util(),Secret=__name(function(modem,id){this.modem=modem,
this.id=id},"Secret");Secret.prototype[__require("util").inspect.custom]=function(){return this};Secret.prototype.inspect=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/secrets/"+this.id,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"secret not found",406:"\
node is not part of a swarm",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Secret.prototype.update=function(opts,callback){
var self2=this;!callback&&typeof opts=="function"&&(callback=opts);var optsf={path:"/secrets/"+this.id+"/update?",method:"POST",abortSignal:opts&&opts.abortSignal,
statusCodes:{200:!0,404:"secret not found",500:"server error"},options:opts};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Secret.prototype.remove=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/secrets/"+this.id,method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,204:!0,404:"secret not found",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.exports=
Secret}});var require_config=__commonJS({"node_modules/dockerode/lib/config.js"(exports,module){var util=require_util(),Config=__name(function(modem,id){this.modem=modem,
this.id=id},"Config");Config.prototype[__require("util").inspect.custom]=function(){return this};Config.prototype.inspect=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/configs/"+this.id,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"config not found",500:"\
server error",503:"node is not part of a swarm"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Config.prototype.update=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/configs/"+this.id+"/update?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
404:"config not found",500:"server error",503:"node is not part of a swarm"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Config.
prototype.remove=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/configs/"+this.id,method:"DELETE",abortSignal:args.opts.
abortSignal,statusCodes:{200:!0,204:!0,404:"config not found",500:"server error",503:"node is not part of a swarm"},options:args.opts};if(args.callback===void 0)
return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,
function(err,data){args.callback(err,data)})};module.exports=Config}});var require_task=__commonJS({"node_modules/dockerode/lib/task.js"(exports,module){var util=require_util(),Task=__name(function(modem,id){this.modem=modem,this.id=
id,this.defaultOptions={log:{}}},"Task");Task.prototype[__require("util").inspect.custom]=function(){return this};Task.prototype.inspect=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/tasks/"+this.id,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"unknow\
n task",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Task.prototype.logs=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback,this.defaultOptions.log),optsf={path:"/tasks/"+this.id+"/logs?",method:"GET",abortSignal:args.opts.abortSignal,isStream:args.opts.follow||
!1,statusCodes:{101:!0,200:!0,404:"no such container",500:"server error",503:"node is not part of a swarm"},options:args.opts};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};module.exports=Task}});var require_node2=__commonJS({"node_modules/dockerode/lib/node.js"(exports,module){var util=require_util(),Node=__name(function(modem,id){this.modem=modem,this.
id=id},"Node");Node.prototype[__require("util").inspect.custom]=function(){return this};Node.prototype.inspect=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/nodes/"+this.id,method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"no such node",500:"server error"}};
if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});
this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Node.prototype.update=function(opts,callback){var self2=this;!callback&&typeof opts=="functi\
on"&&(callback=opts);var optsf={path:"/nodes/"+this.id+"/update?",method:"POST",abortSignal:opts&&opts.abortSignal,statusCodes:{200:!0,404:"no such node",406:"n\
ode is not part of a swarm",500:"server error"},options:opts};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,
function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Node.prototype.remove=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/nodes/"+this.id+"?",method:"DELETE",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,404:"\
no such node",500:"server error"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.exports=Node}});var require_constants=__commonJS({"node_modules/@grpc/grpc-js/build/src/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=exports.DEFAULT_MAX_SEND_MESSAGE_LENGTH=exports.Propagate=exports.LogVerbosity=exports.Status=void 0;var Status;(function(Status2){
Status2[Status2.OK=0]="OK",Status2[Status2.CANCELLED=1]="CANCELLED",Status2[Status2.UNKNOWN=2]="UNKNOWN",Status2[Status2.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",
Status2[Status2.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",Status2[Status2.NOT_FOUND=5]="NOT_FOUND",Status2[Status2.ALREADY_EXISTS=6]="ALREADY_EXISTS",Status2[Status2.
PERMISSION_DENIED=7]="PERMISSION_DENIED",Status2[Status2.RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",Status2[Status2.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",
Status2[Status2.ABORTED=10]="ABORTED",Status2[Status2.OUT_OF_RANGE=11]="OUT_OF_RANGE",Status2[Status2.UNIMPLEMENTED=12]="UNIMPLEMENTED",Status2[Status2.INTERNAL=
13]="INTERNAL",Status2[Status2.UNAVAILABLE=14]="UNAVAILABLE",Status2[Status2.DATA_LOSS=15]="DATA_LOSS",Status2[Status2.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(Status||
(exports.Status=Status={}));var LogVerbosity;(function(LogVerbosity2){LogVerbosity2[LogVerbosity2.DEBUG=0]="DEBUG",LogVerbosity2[LogVerbosity2.INFO=1]="INFO",LogVerbosity2[LogVerbosity2.
ERROR=2]="ERROR",LogVerbosity2[LogVerbosity2.NONE=3]="NONE"})(LogVerbosity||(exports.LogVerbosity=LogVerbosity={}));var Propagate;(function(Propagate2){Propagate2[Propagate2.
DEADLINE=1]="DEADLINE",Propagate2[Propagate2.CENSUS_STATS_CONTEXT=2]="CENSUS_STATS_CONTEXT",Propagate2[Propagate2.CENSUS_TRACING_CONTEXT=4]="CENSUS_TRACING_CONT\
EXT",Propagate2[Propagate2.CANCELLATION=8]="CANCELLATION",Propagate2[Propagate2.DEFAULTS=65535]="DEFAULTS"})(Propagate||(exports.Propagate=Propagate={}));exports.
DEFAULT_MAX_SEND_MESSAGE_LENGTH=-1;exports.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=4*1024*1024}});var require_package=__commonJS({"node_modules/@grpc/grpc-js/package.json"(exports,module){module.exports={name:"@grpc/grpc-js",version:"1.14.7",description:"gRP\
C Library for Node - pure JS implementation",homepage:"https://grpc.io/",repository:"https://github.com/grpc/grpc-node/tree/master/packages/grpc-js",main:"build\
/src/index.js",engines:{node:">=12.10.0"},keywords:[],author:{name:"Google Inc."},types:"build/src/index.d.ts",license:"Apache-2.0",devDependencies:{"@grpc/prot\
o-loader":"file:../proto-loader","@types/gulp":"^4.0.17","@types/gulp-mocha":"0.0.37","@types/lodash":"^4.14.202","@types/mocha":"^10.0.6","@types/ncp":"^2.0.8",
"@types/node":">=20.11.20","@types/pify":"^5.0.4","@types/semver":"^7.5.8","@typescript-eslint/eslint-plugin":"^7.1.0","@typescript-eslint/parser":"^7.1.0","@ty\
pescript-eslint/typescript-estree":"^7.1.0","clang-format":"^1.8.0",eslint:"^8.42.0","eslint-config-prettier":"^8.8.0","eslint-plugin-node":"^11.1.0","eslint-pl\
ugin-prettier":"^4.2.1",execa:"^2.0.3",gulp:"^4.0.2","gulp-mocha":"^6.0.0",lodash:"^4.17.21",madge:"^5.0.1","mocha-jenkins-reporter":"^0.4.1",ncp:"^2.0.0",pify:"\
^4.0.1",prettier:"^2.8.8",rimraf:"^3.0.2",semver:"^7.6.0","ts-node":"^10.9.2",typescript:"^5.3.3"},contributors:[{name:"Google Inc."}],scripts:{build:"npm run c\
ompile",clean:"rimraf ./build",compile:"tsc -p .",format:'clang-format -i -style="{Language: JavaScript, BasedOnStyle: Google, ColumnLimit: 80}" src/*.ts test/*\
.ts',lint:"eslint src/*.ts test/*.ts",prepare:"npm run copy-protos && npm run generate-types && npm run generate-test-types && npm run compile",test:"gulp test",
check:"npm run lint",fix:"eslint --fix src/*.ts test/*.ts",pretest:"npm run generate-types && npm run generate-test-types && npm run compile",posttest:"npm run \
check && madge -c ./build/src","generate-types":"proto-loader-gen-types --keepCase --longs String --enums String --defaults --oneofs --includeComments --include\
Dirs proto/ --include-dirs proto/ proto/xds/ proto/protoc-gen-validate/ -O src/generated/ --grpcLib ../index channelz.proto xds/service/orca/v3/orca.proto","gen\
erate-test-types":"proto-loader-gen-types --keepCase --longs String --enums String --defaults --oneofs --includeComments --include-dirs test/fixtures/ -O test/g\
enerated/ --grpcLib ../../src/index test_service.proto echo_service.proto","copy-protos":"node ./copy-protos"},dependencies:{"@grpc/proto-loader":"^0.8.0","@js-\
sdsl/ordered-map":"^4.4.2"},files:["src/**/*.ts","build/src/**/*.{js,d.ts,js.map}","proto/**/*.proto","proto/**/LICENSE","LICENSE","deps/envoy-api/envoy/api/v2/\
**/*.proto","deps/envoy-api/envoy/config/**/*.proto","deps/envoy-api/envoy/service/**/*.proto","deps/envoy-api/envoy/type/**/*.proto","deps/udpa/udpa/**/*.proto",
"deps/googleapis/google/api/*.proto","deps/googleapis/google/rpc/*.proto","deps/protoc-gen-validate/validate/**/*.proto"]}}});var require_logging=__commonJS({"node_modules/@grpc/grpc-js/build/src/logging.js"(exports){"use strict";var _a,_b,_c,_d;Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.log=exports.setLoggerVerbosity=exports.setLogger=exports.getLogger=void 0;exports.trace=trace;exports.isTracerEnabled=isTracerEnabled;var constants_1=require_constants(),
process_1=__require("process"),clientVersion=require_package().version,DEFAULT_LOGGER={error:__name((message,...optionalParams)=>{console.error("E "+message,...optionalParams)},
"error"),info:__name((message,...optionalParams)=>{console.error("I "+message,...optionalParams)},"info"),debug:__name((message,...optionalParams)=>{console.error(
"D "+message,...optionalParams)},"debug")},_logger=DEFAULT_LOGGER,_logVerbosity=constants_1.LogVerbosity.ERROR,verbosityString=(_b=(_a=process.env.GRPC_NODE_VERBOSITY)!==
null&&_a!==void 0?_a:process.env.GRPC_VERBOSITY)!==null&&_b!==void 0?_b:"";switch(verbosityString.toUpperCase()){case"DEBUG":_logVerbosity=constants_1.LogVerbosity.
DEBUG;break;case"INFO":_logVerbosity=constants_1.LogVerbosity.INFO;break;case"ERROR":_logVerbosity=constants_1.LogVerbosity.ERROR;break;case"NONE":_logVerbosity=
constants_1.LogVerbosity.NONE;break;default:}var getLogger=__name(()=>_logger,"getLogger");exports.getLogger=getLogger;var setLogger=__name(logger=>{_logger=logger},
"setLogger");exports.setLogger=setLogger;var setLoggerVerbosity=__name(verbosity=>{_logVerbosity=verbosity},"setLoggerVerbosity");exports.setLoggerVerbosity=setLoggerVerbosity;
var log=__name((severity,...args)=>{let logFunction;if(severity>=_logVerbosity){switch(severity){case constants_1.LogVerbosity.DEBUG:logFunction=_logger.debug;break;case constants_1.
LogVerbosity.INFO:logFunction=_logger.info;break;case constants_1.LogVerbosity.ERROR:logFunction=_logger.error;break}logFunction||(logFunction=_logger.error),logFunction&&
logFunction.bind(_logger)(...args)}},"log");exports.log=log;var tracersString=(_d=(_c=process.env.GRPC_NODE_TRACE)!==null&&_c!==void 0?_c:process.env.GRPC_TRACE)!==
null&&_d!==void 0?_d:"",enabledTracers=new Set,disabledTracers=new Set;for(let tracerName of tracersString.split(","))tracerName.length!==0&&(tracerName.startsWith(
"-")?disabledTracers.add(tracerName.substring(1)):enabledTracers.add(tracerName));var allEnabled=enabledTracers.has("all"),anyTracerEnabled=allEnabled||enabledTracers.
size>0;function trace(severity,tracer,text){isTracerEnabled(tracer)&&(0,exports.log)(severity,new Date().toISOString()+" | v"+clientVersion+" "+process_1.pid+" \
| "+tracer+" | "+text)}__name(trace,"trace");function isTracerEnabled(tracer){return anyTracerEnabled?!disabledTracers.has(tracer)&&(allEnabled||enabledTracers.
has(tracer)):!1}__name(isTracerEnabled,"isTracerEnabled")}});var require_error=__commonJS({"node_modules/@grpc/grpc-js/build/src/error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
getErrorMessage=getErrorMessage;exports.getErrorCode=getErrorCode;function getErrorMessage(error){return error instanceof Error?error.message:String(error)}__name(
getErrorMessage,"getErrorMessage");function getErrorCode(error){return typeof error=="object"&&error!==null&&"code"in error&&typeof error.code=="number"?error.code:
null}__name(getErrorCode,"getErrorCode")}});var require_metadata=__commonJS({"node_modules/@grpc/grpc-js/build/src/metadata.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Metadata=void 0;var logging_1=require_logging(),constants_1=require_constants(),error_1=require_error(),LEGAL_KEY_REGEX=/^[:0-9a-z_.-]+$/,LEGAL_NON_BINARY_VALUE_REGEX=/^[ -~]*$/;
function isLegalKey(key){return LEGAL_KEY_REGEX.test(key)}__name(isLegalKey,"isLegalKey");function isLegalNonBinaryValue(value){return LEGAL_NON_BINARY_VALUE_REGEX.
test(value)}__name(isLegalNonBinaryValue,"isLegalNonBinaryValue");function isBinaryKey(key){return key.endsWith("-bin")}__name(isBinaryKey,"isBinaryKey");function isCustomMetadata(key){
return!key.startsWith("grpc-")}__name(isCustomMetadata,"isCustomMetadata");function normalizeKey(key){return key.toLowerCase()}__name(normalizeKey,"normalizeKey");
function validate(key,value){if(!isLegalKey(key))throw new Error('Metadata key "'+key+'" contains illegal characters');if(value!=null)if(isBinaryKey(key)){if(!Buffer.
isBuffer(value))throw new Error("keys that end with '-bin' must have Buffer values")}else{if(Buffer.isBuffer(value))throw new Error("keys that don't end with '-\
bin' must have String values");if(!isLegalNonBinaryValue(value))throw new Error('Metadata string value "'+value+'" contains illegal characters')}}__name(validate,
"validate");var Metadata=class _Metadata{static{__name(this,"Metadata")}constructor(options={}){this.internalRepr=new Map,this.options=options}set(key,value){key=
normalizeKey(key),validate(key,value),this.internalRepr.set(key,[value])}add(key,value){key=normalizeKey(key),validate(key,value);let existingValue=this.internalRepr.
get(key);existingValue===void 0?this.internalRepr.set(key,[value]):existingValue.push(value)}remove(key){key=normalizeKey(key),this.internalRepr.delete(key)}get(key){
return key=normalizeKey(key),this.internalRepr.get(key)||[]}getMap(){let result={};for(let[key,values]of this.internalRepr)if(values.length>0){let v=values[0];result[key]=
Buffer.isBuffer(v)?Buffer.from(v):v}return result}clone(){let newMetadata=new _Metadata(this.options),newInternalRepr=newMetadata.internalRepr;for(let[key,value]of this.
internalRepr){let clonedValue=value.map(v=>Buffer.isBuffer(v)?Buffer.from(v):v);newInternalRepr.set(key,clonedValue)}return newMetadata}merge(other){for(let[key,
values]of other.internalRepr){let mergedValue=(this.internalRepr.get(key)||[]).concat(values);this.internalRepr.set(key,mergedValue)}}setOptions(options){this.options=
options}getOptions(){return this.options}toHttp2Headers(){let result={};for(let[key,values]of this.internalRepr)key.startsWith(":")||(values.length===1?result[key]=
bufToString(values[0]):result[key]=values.map(bufToString));return result}toJSON(){let result={};for(let[key,values]of this.internalRepr)result[key]=values;return result}setOpaque(key,value){
this.opaqueData||(this.opaqueData=new Map),this.opaqueData.set(key,value)}getOpaque(key){var _a;return(_a=this.opaqueData)===null||_a===void 0?void 0:_a.get(key)}static fromHttp2Headers(headers){
let result=new _Metadata;for(let key of Object.keys(headers)){if(key.charAt(0)===":")continue;let values=headers[key];try{isBinaryKey(key)?Array.isArray(values)?
values.forEach(value=>{result.add(key,Buffer.from(value,"base64"))}):values!==void 0&&(isCustomMetadata(key)?values.split(",").forEach(v=>{result.add(key,Buffer.
from(v.trim(),"base64"))}):result.add(key,Buffer.from(values,"base64"))):Array.isArray(values)?values.forEach(value=>{result.add(key,value)}):values!==void 0&&result.
add(key,values)}catch(error){let message=`Failed to add metadata entry ${key}: ${values}. ${(0,error_1.getErrorMessage)(error)}. For more information see https:\
//github.com/grpc/grpc-node/issues/1173`;(0,logging_1.log)(constants_1.LogVerbosity.ERROR,message)}}return result}};exports.Metadata=Metadata;var bufToString=__name(
val=>Buffer.isBuffer(val)?val.toString("base64"):val,"bufToString")}});var require_call_credentials=__commonJS({"node_modules/@grpc/grpc-js/build/src/call-credentials.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.CallCredentials=void 0;exports.isEmptyCallCredentials=isEmptyCallCredentials;var metadata_1=require_metadata();function isCurrentOauth2Client(client){
return"getRequestHeaders"in client&&typeof client.getRequestHeaders=="function"}__name(isCurrentOauth2Client,"isCurrentOauth2Client");var CallCredentials=class _CallCredentials{static{
__name(this,"CallCredentials")}static createFromMetadataGenerator(metadataGenerator){return new SingleCallCredentials(metadataGenerator)}static createFromGoogleCredential(googleCredentials){
return _CallCredentials.createFromMetadataGenerator((options,callback)=>{let getHeaders;isCurrentOauth2Client(googleCredentials)?getHeaders=googleCredentials.getRequestHeaders(
options.service_url):getHeaders=new Promise((resolve,reject)=>{googleCredentials.getRequestMetadata(options.service_url,(err,headers)=>{if(err){reject(err);return}
if(!headers){reject(new Error("Headers not set by metadata plugin"));return}resolve(headers)})}),getHeaders.then(headers=>{let metadata=new metadata_1.Metadata;
for(let key of Object.keys(headers))metadata.add(key,headers[key]);callback(null,metadata)},err=>{callback(err)})})}static createEmpty(){return new EmptyCallCredentials}};
exports.CallCredentials=CallCredentials;var ComposedCallCredentials=class _ComposedCallCredentials extends CallCredentials{static{__name(this,"ComposedCallCrede\
ntials")}constructor(creds){super(),this.creds=creds}async generateMetadata(options){let base=new metadata_1.Metadata,generated=await Promise.all(this.creds.map(
cred=>cred.generateMetadata(options)));for(let gen of generated)base.merge(gen);return base}compose(other){return other instanceof EmptyCallCredentials?this:new _ComposedCallCredentials(
this.creds.concat([other]))}_equals(other){return this===other?!0:other instanceof _ComposedCallCredentials?this.creds.every((value,index)=>value._equals(other.
creds[index])):!1}},SingleCallCredentials=class _SingleCallCredentials extends CallCredentials{static{__name(this,"SingleCallCredentials")}constructor(metadataGenerator){
super(),this.metadataGenerator=metadataGenerator}generateMetadata(options){return new Promise((resolve,reject)=>{this.metadataGenerator(options,(err,metadata)=>{
metadata!==void 0?resolve(metadata):reject(err)})})}compose(other){return other instanceof EmptyCallCredentials?this:new ComposedCallCredentials([this,other])}_equals(other){
return this===other?!0:other instanceof _SingleCallCredentials?this.metadataGenerator===other.metadataGenerator:!1}},EmptyCallCredentials=class _EmptyCallCredentials extends CallCredentials{static{
__name(this,"EmptyCallCredentials")}generateMetadata(options){return Promise.resolve(new metadata_1.Metadata)}compose(other){return other}_equals(other){return other instanceof
_EmptyCallCredentials}};function isEmptyCallCredentials(callCredentials){return callCredentials instanceof EmptyCallCredentials}__name(isEmptyCallCredentials,"i\
sEmptyCallCredentials")}});var require_tls_helpers=__commonJS({"node_modules/@grpc/grpc-js/build/src/tls-helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.CIPHER_SUITES=void 0;exports.getDefaultRootsData=getDefaultRootsData;var fs=__require("fs");exports.CIPHER_SUITES=process.env.GRPC_SSL_CIPHER_SUITES;var DEFAULT_ROOTS_FILE_PATH=process.
env.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH,defaultRootsData=null;function getDefaultRootsData(){return DEFAULT_ROOTS_FILE_PATH?(defaultRootsData===null&&(defaultRootsData=
fs.readFileSync(DEFAULT_ROOTS_FILE_PATH)),defaultRootsData):null}__name(getDefaultRootsData,"getDefaultRootsData")}});var require_uri_parser=__commonJS({"node_modules/@grpc/grpc-js/build/src/uri-parser.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseUri=parseUri;exports.splitHostPort=splitHostPort;exports.combineHostPort=combineHostPort;exports.uriToString=uriToString;exports.extractServiceName=
extractServiceName;exports.computeServiceUrl=computeServiceUrl;var URI_REGEX=/^(?:([A-Za-z0-9+.-]+):)?(?:\/\/([^/]*)\/)?(.+)$/;function parseUri(uriString){let parsedUri=URI_REGEX.
exec(uriString);return parsedUri===null?null:{scheme:parsedUri[1],authority:parsedUri[2],path:parsedUri[3]}}__name(parseUri,"parseUri");var NUMBER_REGEX=/^\d+$/;
function splitHostPort(path){if(path.startsWith("[")){let hostEnd=path.indexOf("]");if(hostEnd===-1)return null;let host=path.substring(1,hostEnd);if(host.indexOf(
":")===-1)return null;if(path.length>hostEnd+1)if(path[hostEnd+1]===":"){let portString=path.substring(hostEnd+2);return NUMBER_REGEX.test(portString)?{host,port:+portString}:
null}else return null;else return{host}}else{let splitPath=path.split(":");return splitPath.length===2?NUMBER_REGEX.test(splitPath[1])?{host:splitPath[0],port:+splitPath[1]}:
null:{host:path}}}__name(splitHostPort,"splitHostPort");function combineHostPort(hostPort){return hostPort.port===void 0?hostPort.host:hostPort.host.includes(":")?
`[${hostPort.host}]:${hostPort.port}`:`${hostPort.host}:${hostPort.port}`}__name(combineHostPort,"combineHostPort");function uriToString(uri){let result="";return uri.
scheme!==void 0&&(result+=uri.scheme+":"),uri.authority!==void 0&&(result+="//"+uri.authority+"/"),result+=uri.path,result}__name(uriToString,"uriToString");function extractServiceName(methodName){
let firstSlashIndex=methodName.indexOf("/");if(firstSlashIndex===-1)return"";let secondSlashIndex=methodName.indexOf("/",firstSlashIndex+1);return secondSlashIndex===
-1?methodName.substring(firstSlashIndex+1):methodName.substring(firstSlashIndex+1,secondSlashIndex)}__name(extractServiceName,"extractServiceName");function computeServiceUrl(host,methodName){
var _a,_b;let serviceName=extractServiceName(methodName);return`https://${(_b=(_a=splitHostPort(host))===null||_a===void 0?void 0:_a.host)!==null&&_b!==void 0?_b:
"localhost"}/${serviceName}`}__name(computeServiceUrl,"computeServiceUrl")}});var require_resolver=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolver.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=void 0;exports.registerResolver=registerResolver;exports.registerDefaultScheme=registerDefaultScheme;exports.createResolver=
createResolver;exports.getDefaultAuthority=getDefaultAuthority;exports.mapUriDefaultScheme=mapUriDefaultScheme;var uri_parser_1=require_uri_parser();exports.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=
"grpc.internal.config_selector";var registeredResolvers={},defaultScheme=null;function registerResolver(scheme,resolverClass){registeredResolvers[scheme]=resolverClass}
__name(registerResolver,"registerResolver");function registerDefaultScheme(scheme){defaultScheme=scheme}__name(registerDefaultScheme,"registerDefaultScheme");function createResolver(target,listener,options){
if(target.scheme!==void 0&&target.scheme in registeredResolvers)return new registeredResolvers[target.scheme](target,listener,options);throw new Error(`No resol\
ver could be created for target ${(0,uri_parser_1.uriToString)(target)}`)}__name(createResolver,"createResolver");function getDefaultAuthority(target){if(target.
scheme!==void 0&&target.scheme in registeredResolvers)return registeredResolvers[target.scheme].getDefaultAuthority(target);throw new Error(`Invalid target ${(0,uri_parser_1.
uriToString)(target)}`)}__name(getDefaultAuthority,"getDefaultAuthority");function mapUriDefaultScheme(target){return target.scheme===void 0||!(target.scheme in
registeredResolvers)?defaultScheme!==null?{scheme:defaultScheme,authority:void 0,path:(0,uri_parser_1.uriToString)(target)}:null:target}__name(mapUriDefaultScheme,
"mapUriDefaultScheme")}});var require_channel_credentials=__commonJS({"node_modules/@grpc/grpc-js/build/src/channel-credentials.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.ChannelCredentials=void 0;exports.createCertificateProviderChannelCredentials=createCertificateProviderChannelCredentials;var tls_1=__require("tls"),
call_credentials_1=require_call_credentials(),tls_helpers_1=require_tls_helpers(),uri_parser_1=require_uri_parser(),resolver_1=require_resolver(),logging_1=require_logging(),
constants_1=require_constants();function verifyIsBufferOrNull(obj,friendlyName){if(obj&&!(obj instanceof Buffer))throw new TypeError(`${friendlyName}, if provid\
ed, must be a Buffer.`)}__name(verifyIsBufferOrNull,"verifyIsBufferOrNull");var ChannelCredentials=class{static{__name(this,"ChannelCredentials")}compose(callCredentials){
return new ComposedChannelCredentialsImpl(this,callCredentials)}static createSsl(rootCerts,privateKey,certChain,verifyOptions){var _a;if(verifyIsBufferOrNull(rootCerts,
"Root certificate"),verifyIsBufferOrNull(privateKey,"Private key"),verifyIsBufferOrNull(certChain,"Certificate chain"),privateKey&&!certChain)throw new Error("P\
rivate key must be given with accompanying certificate chain");if(!privateKey&&certChain)throw new Error("Certificate chain must be given with accompanying priv\
ate key");let secureContext=(0,tls_1.createSecureContext)({ca:(_a=rootCerts??(0,tls_helpers_1.getDefaultRootsData)())!==null&&_a!==void 0?_a:void 0,key:privateKey??
void 0,cert:certChain??void 0,ciphers:tls_helpers_1.CIPHER_SUITES});return new SecureChannelCredentialsImpl(secureContext,verifyOptions??{})}static createFromSecureContext(secureContext,verifyOptions){
return new SecureChannelCredentialsImpl(secureContext,verifyOptions??{})}static createInsecure(){return new InsecureChannelCredentialsImpl}};exports.ChannelCredentials=
ChannelCredentials;var InsecureChannelCredentialsImpl=class _InsecureChannelCredentialsImpl extends ChannelCredentials{static{__name(this,"InsecureChannelCreden\
tialsImpl")}constructor(){super()}compose(callCredentials){throw new Error("Cannot compose insecure credentials")}_isSecure(){return!1}_equals(other){return other instanceof
_InsecureChannelCredentialsImpl}_createSecureConnector(channelTarget,options,callCredentials){let credentials=callCredentials??call_credentials_1.CallCredentials.
createEmpty();return{connect(socket){return Promise.resolve({socket,secure:!1})},waitForReady:__name(()=>Promise.resolve(),"waitForReady"),getCallCredentials:__name(
()=>credentials,"getCallCredentials"),destroy(){}}}};function getConnectionOptions(secureContext,verifyOptions,channelTarget,options){var _a,_b;let connectionOptions={
secureContext},realTarget=channelTarget;if("grpc.http_connect_target"in options){let parsedTarget=(0,uri_parser_1.parseUri)(options["grpc.http_connect_target"]);
parsedTarget&&(realTarget=parsedTarget)}let targetPath=(0,resolver_1.getDefaultAuthority)(realTarget),hostPort=(0,uri_parser_1.splitHostPort)(targetPath),remoteHost=(_a=
hostPort?.host)!==null&&_a!==void 0?_a:targetPath;if(connectionOptions.host=remoteHost,verifyOptions.checkServerIdentity&&(connectionOptions.checkServerIdentity=
verifyOptions.checkServerIdentity),verifyOptions.rejectUnauthorized!==void 0&&(connectionOptions.rejectUnauthorized=verifyOptions.rejectUnauthorized),connectionOptions.
ALPNProtocols=["h2"],options["grpc.ssl_target_name_override"]){let sslTargetNameOverride=options["grpc.ssl_target_name_override"],originalCheckServerIdentity=(_b=
connectionOptions.checkServerIdentity)!==null&&_b!==void 0?_b:tls_1.checkServerIdentity;connectionOptions.checkServerIdentity=(host,cert)=>originalCheckServerIdentity(
sslTargetNameOverride,cert),connectionOptions.servername=sslTargetNameOverride}else connectionOptions.servername=remoteHost;return options["grpc-node.tls_enable\
_trace"]&&(connectionOptions.enableTrace=!0),connectionOptions}__name(getConnectionOptions,"getConnectionOptions");var SecureConnectorImpl=class{static{__name(this,
"SecureConnectorImpl")}constructor(connectionOptions,callCredentials){this.connectionOptions=connectionOptions,this.callCredentials=callCredentials}connect(socket){
let tlsConnectOptions=Object.assign({socket},this.connectionOptions);return new Promise((resolve,reject)=>{let tlsSocket=(0,tls_1.connect)(tlsConnectOptions,()=>{
var _a;if((!((_a=this.connectionOptions.rejectUnauthorized)!==null&&_a!==void 0)||_a)&&!tlsSocket.authorized){reject(tlsSocket.authorizationError);return}resolve(
{socket:tlsSocket,secure:!0})});tlsSocket.on("error",error=>{reject(error)})})}waitForReady(){return Promise.resolve()}getCallCredentials(){return this.callCredentials}destroy(){}},
SecureChannelCredentialsImpl=class _SecureChannelCredentialsImpl extends ChannelCredentials{static{__name(this,"SecureChannelCredentialsImpl")}constructor(secureContext,verifyOptions){
super(),this.secureContext=secureContext,this.verifyOptions=verifyOptions}_isSecure(){return!0}_equals(other){return this===other?!0:other instanceof _SecureChannelCredentialsImpl?
this.secureContext===other.secureContext&&this.verifyOptions.checkServerIdentity===other.verifyOptions.checkServerIdentity:!1}_createSecureConnector(channelTarget,options,callCredentials){
let connectionOptions=getConnectionOptions(this.secureContext,this.verifyOptions,channelTarget,options);return new SecureConnectorImpl(connectionOptions,callCredentials??
call_credentials_1.CallCredentials.createEmpty())}},CertificateProviderChannelCredentialsImpl=class _CertificateProviderChannelCredentialsImpl extends ChannelCredentials{static{
__name(this,"CertificateProviderChannelCredentialsImpl")}constructor(caCertificateProvider,identityCertificateProvider,verifyOptions){super(),this.caCertificateProvider=
caCertificateProvider,this.identityCertificateProvider=identityCertificateProvider,this.verifyOptions=verifyOptions,this.refcount=0,this.latestCaUpdate=void 0,this.
latestIdentityUpdate=void 0,this.caCertificateUpdateListener=this.handleCaCertificateUpdate.bind(this),this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.
bind(this),this.secureContextWatchers=[]}_isSecure(){return!0}_equals(other){var _a,_b;return this===other?!0:other instanceof _CertificateProviderChannelCredentialsImpl?
this.caCertificateProvider===other.caCertificateProvider&&this.identityCertificateProvider===other.identityCertificateProvider&&((_a=this.verifyOptions)===null||
_a===void 0?void 0:_a.checkServerIdentity)===((_b=other.verifyOptions)===null||_b===void 0?void 0:_b.checkServerIdentity):!1}ref(){var _a;this.refcount===0&&(this.
caCertificateProvider.addCaCertificateListener(this.caCertificateUpdateListener),(_a=this.identityCertificateProvider)===null||_a===void 0||_a.addIdentityCertificateListener(
this.identityCertificateUpdateListener)),this.refcount+=1}unref(){var _a;this.refcount-=1,this.refcount===0&&(this.caCertificateProvider.removeCaCertificateListener(
this.caCertificateUpdateListener),(_a=this.identityCertificateProvider)===null||_a===void 0||_a.removeIdentityCertificateListener(this.identityCertificateUpdateListener))}_createSecureConnector(channelTarget,options,callCredentials){
return this.ref(),new _CertificateProviderChannelCredentialsImpl.SecureConnectorImpl(this,channelTarget,options,callCredentials??call_credentials_1.CallCredentials.
createEmpty())}maybeUpdateWatchers(){if(this.hasReceivedUpdates()){for(let watcher of this.secureContextWatchers)watcher(this.getLatestSecureContext());this.secureContextWatchers=
[]}}handleCaCertificateUpdate(update){this.latestCaUpdate=update,this.maybeUpdateWatchers()}handleIdentityCertitificateUpdate(update){this.latestIdentityUpdate=
update,this.maybeUpdateWatchers()}hasReceivedUpdates(){return!(this.latestCaUpdate===void 0||this.identityCertificateProvider&&this.latestIdentityUpdate===void 0)}getSecureContext(){
return this.hasReceivedUpdates()?Promise.resolve(this.getLatestSecureContext()):new Promise(resolve=>{this.secureContextWatchers.push(resolve)})}getLatestSecureContext(){
var _a,_b;if(!this.latestCaUpdate||this.identityCertificateProvider!==null&&!this.latestIdentityUpdate)return null;try{return(0,tls_1.createSecureContext)({ca:this.
latestCaUpdate.caCertificate,key:(_a=this.latestIdentityUpdate)===null||_a===void 0?void 0:_a.privateKey,cert:(_b=this.latestIdentityUpdate)===null||_b===void 0?
void 0:_b.certificate,ciphers:tls_helpers_1.CIPHER_SUITES})}catch(e){return(0,logging_1.log)(constants_1.LogVerbosity.ERROR,"Failed to createSecureContext with \
error "+e.message),null}}};CertificateProviderChannelCredentialsImpl.SecureConnectorImpl=class{constructor(parent,channelTarget,options,callCredentials){this.parent=
parent,this.channelTarget=channelTarget,this.options=options,this.callCredentials=callCredentials}connect(socket){return new Promise((resolve,reject)=>{let secureContext=this.
parent.getLatestSecureContext();if(!secureContext){reject(new Error("Failed to load credentials"));return}socket.closed&&reject(new Error("Socket closed while l\
oading credentials"));let connnectionOptions=getConnectionOptions(secureContext,this.parent.verifyOptions,this.channelTarget,this.options),tlsConnectOptions=Object.
assign({socket},connnectionOptions),closeCallback=__name(()=>{reject(new Error("Socket closed"))},"closeCallback"),errorCallback=__name(error=>{reject(error)},"\
errorCallback"),tlsSocket=(0,tls_1.connect)(tlsConnectOptions,()=>{var _a;if(tlsSocket.removeListener("close",closeCallback),tlsSocket.removeListener("error",errorCallback),
(!((_a=this.parent.verifyOptions.rejectUnauthorized)!==null&&_a!==void 0)||_a)&&!tlsSocket.authorized){reject(tlsSocket.authorizationError);return}resolve({socket:tlsSocket,
secure:!0})});tlsSocket.once("close",closeCallback),tlsSocket.once("error",errorCallback)})}async waitForReady(){await this.parent.getSecureContext()}getCallCredentials(){
return this.callCredentials}destroy(){this.parent.unref()}};function createCertificateProviderChannelCredentials(caCertificateProvider,identityCertificateProvider,verifyOptions){
return new CertificateProviderChannelCredentialsImpl(caCertificateProvider,identityCertificateProvider,verifyOptions??{})}__name(createCertificateProviderChannelCredentials,
"createCertificateProviderChannelCredentials");var ComposedChannelCredentialsImpl=class _ComposedChannelCredentialsImpl extends ChannelCredentials{static{__name(
this,"ComposedChannelCredentialsImpl")}constructor(channelCredentials,callCredentials){if(super(),this.channelCredentials=channelCredentials,this.callCredentials=
callCredentials,!channelCredentials._isSecure())throw new Error("Cannot compose insecure credentials")}compose(callCredentials){let combinedCallCredentials=this.
callCredentials.compose(callCredentials);return new _ComposedChannelCredentialsImpl(this.channelCredentials,combinedCallCredentials)}_isSecure(){return!0}_equals(other){
return this===other?!0:other instanceof _ComposedChannelCredentialsImpl?this.channelCredentials._equals(other.channelCredentials)&&this.callCredentials._equals(
other.callCredentials):!1}_createSecureConnector(channelTarget,options,callCredentials){let combinedCallCredentials=this.callCredentials.compose(callCredentials??
call_credentials_1.CallCredentials.createEmpty());return this.channelCredentials._createSecureConnector(channelTarget,options,combinedCallCredentials)}}}});var require_load_balancer=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.createChildChannelControlHelper=createChildChannelControlHelper;exports.registerLoadBalancerType=registerLoadBalancerType;exports.registerDefaultLoadBalancerType=
registerDefaultLoadBalancerType;exports.createLoadBalancer=createLoadBalancer;exports.isLoadBalancerNameRegistered=isLoadBalancerNameRegistered;exports.parseLoadBalancingConfig=
parseLoadBalancingConfig;exports.getDefaultConfig=getDefaultConfig;exports.selectLbConfigFromList=selectLbConfigFromList;var logging_1=require_logging(),constants_1=require_constants();
function createChildChannelControlHelper(parent,overrides){var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k;return{createSubchannel:(_b=(_a=overrides.createSubchannel)===null||
_a===void 0?void 0:_a.bind(overrides))!==null&&_b!==void 0?_b:parent.createSubchannel.bind(parent),updateState:(_d=(_c=overrides.updateState)===null||_c===void 0?
void 0:_c.bind(overrides))!==null&&_d!==void 0?_d:parent.updateState.bind(parent),requestReresolution:(_f=(_e=overrides.requestReresolution)===null||_e===void 0?
void 0:_e.bind(overrides))!==null&&_f!==void 0?_f:parent.requestReresolution.bind(parent),addChannelzChild:(_h=(_g=overrides.addChannelzChild)===null||_g===void 0?
void 0:_g.bind(overrides))!==null&&_h!==void 0?_h:parent.addChannelzChild.bind(parent),removeChannelzChild:(_k=(_j=overrides.removeChannelzChild)===null||_j===void 0?
void 0:_j.bind(overrides))!==null&&_k!==void 0?_k:parent.removeChannelzChild.bind(parent)}}__name(createChildChannelControlHelper,"createChildChannelControlHelp\
er");var registeredLoadBalancerTypes={},defaultLoadBalancerType=null;function registerLoadBalancerType(typeName,loadBalancerType,loadBalancingConfigType){registeredLoadBalancerTypes[typeName]=
{LoadBalancer:loadBalancerType,LoadBalancingConfig:loadBalancingConfigType}}__name(registerLoadBalancerType,"registerLoadBalancerType");function registerDefaultLoadBalancerType(typeName){
defaultLoadBalancerType=typeName}__name(registerDefaultLoadBalancerType,"registerDefaultLoadBalancerType");function createLoadBalancer(config,channelControlHelper){
let typeName=config.getLoadBalancerName();return typeName in registeredLoadBalancerTypes?new registeredLoadBalancerTypes[typeName].LoadBalancer(channelControlHelper):
null}__name(createLoadBalancer,"createLoadBalancer");function isLoadBalancerNameRegistered(typeName){return typeName in registeredLoadBalancerTypes}__name(isLoadBalancerNameRegistered,
"isLoadBalancerNameRegistered");function parseLoadBalancingConfig(rawConfig){let keys=Object.keys(rawConfig);if(keys.length!==1)throw new Error("Provided load b\
alancing config has multiple conflicting entries");let typeName=keys[0];if(typeName in registeredLoadBalancerTypes)try{return registeredLoadBalancerTypes[typeName].
LoadBalancingConfig.createFromJson(rawConfig[typeName])}catch(e){throw new Error(`${typeName}: ${e.message}`)}else throw new Error(`Unrecognized load balancing \
config name ${typeName}`)}__name(parseLoadBalancingConfig,"parseLoadBalancingConfig");function getDefaultConfig(){if(!defaultLoadBalancerType)throw new Error("N\
o default load balancer type registered");return new registeredLoadBalancerTypes[defaultLoadBalancerType].LoadBalancingConfig}__name(getDefaultConfig,"getDefaul\
tConfig");function selectLbConfigFromList(configs,fallbackTodefault=!1){for(let config of configs)try{return parseLoadBalancingConfig(config)}catch(e){(0,logging_1.
log)(constants_1.LogVerbosity.DEBUG,"Config parsing failed with error",e.message);continue}return fallbackTodefault&&defaultLoadBalancerType?new registeredLoadBalancerTypes[defaultLoadBalancerType].
LoadBalancingConfig:null}__name(selectLbConfigFromList,"selectLbConfigFromList")}});var require_service_config=__commonJS({"node_modules/@grpc/grpc-js/build/src/service-config.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.validateRetryThrottling=validateRetryThrottling;exports.validateServiceConfig=validateServiceConfig;exports.extractAndSelectServiceConfig=extractAndSelectServiceConfig;
var os=__require("os"),constants_1=require_constants(),DURATION_REGEX=/^\d+(\.\d{1,9})?s$/,CLIENT_LANGUAGE_STRING="node";function validateName(obj){if("service"in
obj&&obj.service!==""){if(typeof obj.service!="string")throw new Error(`Invalid method config name: invalid service: expected type string, got ${typeof obj.service}`);
if("method"in obj&&obj.method!==""){if(typeof obj.method!="string")throw new Error(`Invalid method config name: invalid method: expected type string, got ${typeof obj.
service}`);return{service:obj.service,method:obj.method}}else return{service:obj.service}}else{if("method"in obj&&obj.method!==void 0)throw new Error("Invalid m\
ethod config name: method set with empty or unset service");return{}}}__name(validateName,"validateName");function validateRetryPolicy(obj){if(!("maxAttempts"in
obj)||!Number.isInteger(obj.maxAttempts)||obj.maxAttempts<2)throw new Error("Invalid method config retry policy: maxAttempts must be an integer at least 2");if(!("\
initialBackoff"in obj)||typeof obj.initialBackoff!="string"||!DURATION_REGEX.test(obj.initialBackoff))throw new Error("Invalid method config retry policy: initi\
alBackoff must be a string consisting of a positive integer or decimal followed by s");if(!("maxBackoff"in obj)||typeof obj.maxBackoff!="string"||!DURATION_REGEX.
test(obj.maxBackoff))throw new Error("Invalid method config retry policy: maxBackoff must be a string consisting of a positive integer or decimal followed by s");
if(!("backoffMultiplier"in obj)||typeof obj.backoffMultiplier!="number"||obj.backoffMultiplier<=0)throw new Error("Invalid method config retry policy: backoffMu\
ltiplier must be a number greater than 0");if(!("retryableStatusCodes"in obj&&Array.isArray(obj.retryableStatusCodes)))throw new Error("Invalid method config re\
try policy: retryableStatusCodes is required");if(obj.retryableStatusCodes.length===0)throw new Error("Invalid method config retry policy: retryableStatusCodes \
must be non-empty");for(let value of obj.retryableStatusCodes)if(typeof value=="number"){if(!Object.values(constants_1.Status).includes(value))throw new Error("\
Invalid method config retry policy: retryableStatusCodes value not in status code range")}else if(typeof value=="string"){if(!Object.values(constants_1.Status).
includes(value.toUpperCase()))throw new Error("Invalid method config retry policy: retryableStatusCodes value not a status code name")}else throw new Error("Inv\
alid method config retry policy: retryableStatusCodes value must be a string or number");return{maxAttempts:obj.maxAttempts,initialBackoff:obj.initialBackoff,maxBackoff:obj.
maxBackoff,backoffMultiplier:obj.backoffMultiplier,retryableStatusCodes:obj.retryableStatusCodes}}__name(validateRetryPolicy,"validateRetryPolicy");function validateHedgingPolicy(obj){
if(!("maxAttempts"in obj)||!Number.isInteger(obj.maxAttempts)||obj.maxAttempts<2)throw new Error("Invalid method config hedging policy: maxAttempts must be an i\
nteger at least 2");if("hedgingDelay"in obj&&(typeof obj.hedgingDelay!="string"||!DURATION_REGEX.test(obj.hedgingDelay)))throw new Error("Invalid method config \
hedging policy: hedgingDelay must be a string consisting of a positive integer followed by s");if("nonFatalStatusCodes"in obj&&Array.isArray(obj.nonFatalStatusCodes))
for(let value of obj.nonFatalStatusCodes)if(typeof value=="number"){if(!Object.values(constants_1.Status).includes(value))throw new Error("Invalid method config\
 hedging policy: nonFatalStatusCodes value not in status code range")}else if(typeof value=="string"){if(!Object.values(constants_1.Status).includes(value.toUpperCase()))
throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value not a status code name")}else throw new Error("Invalid method config hedging po\
licy: nonFatalStatusCodes value must be a string or number");let result={maxAttempts:obj.maxAttempts};return obj.hedgingDelay&&(result.hedgingDelay=obj.hedgingDelay),
obj.nonFatalStatusCodes&&(result.nonFatalStatusCodes=obj.nonFatalStatusCodes),result}__name(validateHedgingPolicy,"validateHedgingPolicy");function validateMethodConfig(obj){
var _a;let result={name:[]};if(!("name"in obj)||!Array.isArray(obj.name))throw new Error("Invalid method config: invalid name array");for(let name of obj.name)result.
name.push(validateName(name));if("waitForReady"in obj){if(typeof obj.waitForReady!="boolean")throw new Error("Invalid method config: invalid waitForReady");result.
waitForReady=obj.waitForReady}if("timeout"in obj)if(typeof obj.timeout=="object"){if(!("seconds"in obj.timeout)||typeof obj.timeout.seconds!="number")throw new Error(
"Invalid method config: invalid timeout.seconds");if(!("nanos"in obj.timeout)||typeof obj.timeout.nanos!="number")throw new Error("Invalid method config: invali\
d timeout.nanos");result.timeout=obj.timeout}else if(typeof obj.timeout=="string"&&DURATION_REGEX.test(obj.timeout)){let timeoutParts=obj.timeout.substring(0,obj.
timeout.length-1).split(".");result.timeout={seconds:timeoutParts[0]|0,nanos:((_a=timeoutParts[1])!==null&&_a!==void 0?_a:0)|0}}else throw new Error("Invalid me\
thod config: invalid timeout");if("maxRequestBytes"in obj){if(typeof obj.maxRequestBytes!="number")throw new Error("Invalid method config: invalid maxRequestByt\
es");result.maxRequestBytes=obj.maxRequestBytes}if("maxResponseBytes"in obj){if(typeof obj.maxResponseBytes!="number")throw new Error("Invalid method config: in\
valid maxRequestBytes");result.maxResponseBytes=obj.maxResponseBytes}if("retryPolicy"in obj){if("hedgingPolicy"in obj)throw new Error("Invalid method config: re\
tryPolicy and hedgingPolicy cannot both be specified");result.retryPolicy=validateRetryPolicy(obj.retryPolicy)}else"hedgingPolicy"in obj&&(result.hedgingPolicy=
validateHedgingPolicy(obj.hedgingPolicy));return result}__name(validateMethodConfig,"validateMethodConfig");function validateRetryThrottling(obj){if(!("maxToken\
s"in obj)||typeof obj.maxTokens!="number"||obj.maxTokens<=0||obj.maxTokens>1e3)throw new Error("Invalid retryThrottling: maxTokens must be a number in (0, 1000]");
if(!("tokenRatio"in obj)||typeof obj.tokenRatio!="number"||obj.tokenRatio<=0)throw new Error("Invalid retryThrottling: tokenRatio must be a number greater than \
0");return{maxTokens:+obj.maxTokens.toFixed(3),tokenRatio:+obj.tokenRatio.toFixed(3)}}__name(validateRetryThrottling,"validateRetryThrottling");function validateLoadBalancingConfig(obj){
if(!(typeof obj=="object"&&obj!==null))throw new Error(`Invalid loadBalancingConfig: unexpected type ${typeof obj}`);let keys=Object.keys(obj);if(keys.length>1)
throw new Error(`Invalid loadBalancingConfig: unexpected multiple keys ${keys}`);if(keys.length===0)throw new Error("Invalid loadBalancingConfig: load balancing\
 policy name required");return{[keys[0]]:obj[keys[0]]}}__name(validateLoadBalancingConfig,"validateLoadBalancingConfig");function validateServiceConfig(obj){let result={
loadBalancingConfig:[],methodConfig:[]};if("loadBalancingPolicy"in obj)if(typeof obj.loadBalancingPolicy=="string")result.loadBalancingPolicy=obj.loadBalancingPolicy;else
throw new Error("Invalid service config: invalid loadBalancingPolicy");if("loadBalancingConfig"in obj)if(Array.isArray(obj.loadBalancingConfig))for(let config of obj.
loadBalancingConfig)result.loadBalancingConfig.push(validateLoadBalancingConfig(config));else throw new Error("Invalid service config: invalid loadBalancingConf\
ig");if("methodConfig"in obj&&Array.isArray(obj.methodConfig))for(let methodConfig of obj.methodConfig)result.methodConfig.push(validateMethodConfig(methodConfig));
"retryThrottling"in obj&&(result.retryThrottling=validateRetryThrottling(obj.retryThrottling));let seenMethodNames=[];for(let methodConfig of result.methodConfig)
for(let name of methodConfig.name){for(let seenName of seenMethodNames)if(name.service===seenName.service&&name.method===seenName.method)throw new Error(`Invali\
d service config: duplicate name ${name.service}/${name.method}`);seenMethodNames.push(name)}return result}__name(validateServiceConfig,"validateServiceConfig");
function validateCanaryConfig(obj){if(!("serviceConfig"in obj))throw new Error("Invalid service config choice: missing service config");let result={serviceConfig:validateServiceConfig(
obj.serviceConfig)};if("clientLanguage"in obj)if(Array.isArray(obj.clientLanguage)){result.clientLanguage=[];for(let lang of obj.clientLanguage)if(typeof lang==
"string")result.clientLanguage.push(lang);else throw new Error("Invalid service config choice: invalid clientLanguage")}else throw new Error("Invalid service co\
nfig choice: invalid clientLanguage");if("clientHostname"in obj)if(Array.isArray(obj.clientHostname)){result.clientHostname=[];for(let lang of obj.clientHostname)
if(typeof lang=="string")result.clientHostname.push(lang);else throw new Error("Invalid service config choice: invalid clientHostname")}else throw new Error("In\
valid service config choice: invalid clientHostname");if("percentage"in obj)if(typeof obj.percentage=="number"&&0<=obj.percentage&&obj.percentage<=100)result.percentage=
obj.percentage;else throw new Error("Invalid service config choice: invalid percentage");let allowedFields=["clientLanguage","percentage","clientHostname","serv\
iceConfig"];for(let field in obj)if(!allowedFields.includes(field))throw new Error(`Invalid service config choice: unexpected field ${field}`);return result}__name(
validateCanaryConfig,"validateCanaryConfig");function validateAndSelectCanaryConfig(obj,percentage){if(!Array.isArray(obj))throw new Error("Invalid service conf\
ig list");for(let config of obj){let validatedConfig=validateCanaryConfig(config);if(!(typeof validatedConfig.percentage=="number"&&percentage>validatedConfig.percentage)){
if(Array.isArray(validatedConfig.clientHostname)){let hostnameMatched=!1;for(let hostname of validatedConfig.clientHostname)hostname===os.hostname()&&(hostnameMatched=
!0);if(!hostnameMatched)continue}if(Array.isArray(validatedConfig.clientLanguage)){let languageMatched=!1;for(let language of validatedConfig.clientLanguage)language===
CLIENT_LANGUAGE_STRING&&(languageMatched=!0);if(!languageMatched)continue}return validatedConfig.serviceConfig}}throw new Error("No matching service config foun\
d")}__name(validateAndSelectCanaryConfig,"validateAndSelectCanaryConfig");function extractAndSelectServiceConfig(txtRecord,percentage){for(let record of txtRecord)
if(record.length>0&&record[0].startsWith("grpc_config=")){let recordString=record.join("").substring(12),recordJson=JSON.parse(recordString);return validateAndSelectCanaryConfig(
recordJson,percentage)}return null}__name(extractAndSelectServiceConfig,"extractAndSelectServiceConfig")}});var require_connectivity_state=__commonJS({"node_modules/@grpc/grpc-js/build/src/connectivity-state.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.ConnectivityState=void 0;var ConnectivityState;(function(ConnectivityState2){ConnectivityState2[ConnectivityState2.IDLE=0]="IDLE",ConnectivityState2[ConnectivityState2.
CONNECTING=1]="CONNECTING",ConnectivityState2[ConnectivityState2.READY=2]="READY",ConnectivityState2[ConnectivityState2.TRANSIENT_FAILURE=3]="TRANSIENT_FAILURE",
ConnectivityState2[ConnectivityState2.SHUTDOWN=4]="SHUTDOWN"})(ConnectivityState||(exports.ConnectivityState=ConnectivityState={}))}});var require_picker=__commonJS({"node_modules/@grpc/grpc-js/build/src/picker.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
QueuePicker=exports.UnavailablePicker=exports.PickResultType=void 0;var metadata_1=require_metadata(),constants_1=require_constants(),PickResultType;(function(PickResultType2){
PickResultType2[PickResultType2.COMPLETE=0]="COMPLETE",PickResultType2[PickResultType2.QUEUE=1]="QUEUE",PickResultType2[PickResultType2.TRANSIENT_FAILURE=2]="TR\
ANSIENT_FAILURE",PickResultType2[PickResultType2.DROP=3]="DROP"})(PickResultType||(exports.PickResultType=PickResultType={}));var UnavailablePicker=class{static{
__name(this,"UnavailablePicker")}constructor(status){this.status=Object.assign({code:constants_1.Status.UNAVAILABLE,details:"No connection established",metadata:new metadata_1.
Metadata},status)}pick(pickArgs){return{pickResultType:PickResultType.TRANSIENT_FAILURE,subchannel:null,status:this.status,onCallStarted:null,onCallEnded:null}}};
exports.UnavailablePicker=UnavailablePicker;var QueuePicker=class{static{__name(this,"QueuePicker")}constructor(loadBalancer,childPicker){this.loadBalancer=loadBalancer,
this.childPicker=childPicker,this.calledExitIdle=!1}pick(pickArgs){return this.calledExitIdle||(process.nextTick(()=>{this.loadBalancer.exitIdle()}),this.calledExitIdle=
!0),this.childPicker?this.childPicker.pick(pickArgs):{pickResultType:PickResultType.QUEUE,subchannel:null,status:null,onCallStarted:null,onCallEnded:null}}};exports.
QueuePicker=QueuePicker}});var require_backoff_timeout=__commonJS({"node_modules/@grpc/grpc-js/build/src/backoff-timeout.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.BackoffTimeout=void 0;var constants_1=require_constants(),logging=require_logging(),TRACER_NAME="backoff",INITIAL_BACKOFF_MS=1e3,BACKOFF_MULTIPLIER=1.6,
MAX_BACKOFF_MS=12e4,BACKOFF_JITTER=.2;function uniformRandom(min,max){return Math.random()*(max-min)+min}__name(uniformRandom,"uniformRandom");var BackoffTimeout=class _BackoffTimeout{static{
__name(this,"BackoffTimeout")}constructor(callback,options){this.callback=callback,this.initialDelay=INITIAL_BACKOFF_MS,this.multiplier=BACKOFF_MULTIPLIER,this.
maxDelay=MAX_BACKOFF_MS,this.jitter=BACKOFF_JITTER,this.running=!1,this.hasRef=!0,this.startTime=new Date,this.endTime=new Date,this.id=_BackoffTimeout.getNextId(),
options&&(options.initialDelay&&(this.initialDelay=options.initialDelay),options.multiplier&&(this.multiplier=options.multiplier),options.jitter&&(this.jitter=options.
jitter),options.maxDelay&&(this.maxDelay=options.maxDelay)),this.traceEnabled&&this.trace("constructed initialDelay="+this.initialDelay+" multiplier="+this.multiplier+
" jitter="+this.jitter+" maxDelay="+this.maxDelay),this.nextDelay=this.initialDelay,this.timerId=setTimeout(()=>{},0),clearTimeout(this.timerId)}static getNextId(){
return this.nextId++}get traceEnabled(){return logging.isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,
TRACER_NAME,"{"+this.id+"} "+text)}runTimer(delay3){var _a,_b;this.traceEnabled&&this.trace("runTimer(delay="+delay3+")"),this.endTime=this.startTime,this.endTime.
setMilliseconds(this.endTime.getMilliseconds()+delay3),clearTimeout(this.timerId),this.timerId=setTimeout(()=>{this.trace("timer fired"),this.running=!1,this.callback()},
delay3),this.hasRef||(_b=(_a=this.timerId).unref)===null||_b===void 0||_b.call(_a)}runOnce(){this.trace("runOnce()"),this.running=!0,this.startTime=new Date,this.
runTimer(this.nextDelay);let nextBackoff=Math.min(this.nextDelay*this.multiplier,this.maxDelay),jitterMagnitude=nextBackoff*this.jitter;this.nextDelay=nextBackoff+
uniformRandom(-jitterMagnitude,jitterMagnitude)}stop(){this.trace("stop()"),clearTimeout(this.timerId),this.running=!1}reset(){if(this.traceEnabled&&this.trace(
"reset() running="+this.running),this.nextDelay=this.initialDelay,this.running){let now=new Date,newEndTime=this.startTime;newEndTime.setMilliseconds(newEndTime.
getMilliseconds()+this.nextDelay),clearTimeout(this.timerId),now<newEndTime?this.runTimer(newEndTime.getTime()-now.getTime()):this.running=!1}}isRunning(){return this.
running}ref(){var _a,_b;this.hasRef=!0,(_b=(_a=this.timerId).ref)===null||_b===void 0||_b.call(_a)}unref(){var _a,_b;this.hasRef=!1,(_b=(_a=this.timerId).unref)===
null||_b===void 0||_b.call(_a)}getEndTime(){return this.endTime}};exports.BackoffTimeout=BackoffTimeout;BackoffTimeout.nextId=0}});var require_load_balancer_child_handler=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer-child-handler.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ChildLoadBalancerHandler=void 0;var load_balancer_1=require_load_balancer(),connectivity_state_1=require_connectivity_state(),
TYPE_NAME="child_load_balancer_helper",ChildLoadBalancerHandler=class{static{__name(this,"ChildLoadBalancerHandler")}constructor(channelControlHelper){this.channelControlHelper=
channelControlHelper,this.currentChild=null,this.pendingChild=null,this.latestConfig=null,this.ChildPolicyHelper=class{constructor(parent){this.parent=parent,this.
child=null}createSubchannel(subchannelAddress,subchannelArgs){return this.parent.channelControlHelper.createSubchannel(subchannelAddress,subchannelArgs)}updateState(connectivityState,picker,errorMessage2){
var _a;if(this.calledByPendingChild()){if(connectivityState===connectivity_state_1.ConnectivityState.CONNECTING)return;(_a=this.parent.currentChild)===null||_a===
void 0||_a.destroy(),this.parent.currentChild=this.parent.pendingChild,this.parent.pendingChild=null}else if(!this.calledByCurrentChild())return;this.parent.channelControlHelper.
updateState(connectivityState,picker,errorMessage2)}requestReresolution(){var _a;let latestChild=(_a=this.parent.pendingChild)!==null&&_a!==void 0?_a:this.parent.
currentChild;this.child===latestChild&&this.parent.channelControlHelper.requestReresolution()}setChild(newChild){this.child=newChild}addChannelzChild(child){this.
parent.channelControlHelper.addChannelzChild(child)}removeChannelzChild(child){this.parent.channelControlHelper.removeChannelzChild(child)}calledByPendingChild(){
return this.child===this.parent.pendingChild}calledByCurrentChild(){return this.child===this.parent.currentChild}}}configUpdateRequiresNewPolicyInstance(oldConfig,newConfig){
return oldConfig.getLoadBalancerName()!==newConfig.getLoadBalancerName()}updateAddressList(endpointList,lbConfig,options,resolutionNote){let childToUpdate;if(this.
currentChild===null||this.latestConfig===null||this.configUpdateRequiresNewPolicyInstance(this.latestConfig,lbConfig)){let newHelper=new this.ChildPolicyHelper(
this),newChild=(0,load_balancer_1.createLoadBalancer)(lbConfig,newHelper);newHelper.setChild(newChild),this.currentChild===null?(this.currentChild=newChild,childToUpdate=
this.currentChild):(this.pendingChild&&this.pendingChild.destroy(),this.pendingChild=newChild,childToUpdate=this.pendingChild)}else this.pendingChild===null?childToUpdate=
this.currentChild:childToUpdate=this.pendingChild;return this.latestConfig=lbConfig,childToUpdate.updateAddressList(endpointList,lbConfig,options,resolutionNote)}exitIdle(){
this.currentChild&&(this.currentChild.exitIdle(),this.pendingChild&&this.pendingChild.exitIdle())}resetBackoff(){this.currentChild&&(this.currentChild.resetBackoff(),
this.pendingChild&&this.pendingChild.resetBackoff())}destroy(){this.currentChild&&(this.currentChild.destroy(),this.currentChild=null),this.pendingChild&&(this.
pendingChild.destroy(),this.pendingChild=null)}getTypeName(){return TYPE_NAME}};exports.ChildLoadBalancerHandler=ChildLoadBalancerHandler}});var require_resolving_load_balancer=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolving-load-balancer.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.ResolvingLoadBalancer=void 0;exports.getDefaultConfigSelector=getDefaultConfigSelector;var load_balancer_1=require_load_balancer(),
service_config_1=require_service_config(),connectivity_state_1=require_connectivity_state(),resolver_1=require_resolver(),picker_1=require_picker(),backoff_timeout_1=require_backoff_timeout(),
constants_1=require_constants(),metadata_1=require_metadata(),logging=require_logging(),constants_2=require_constants(),uri_parser_1=require_uri_parser(),load_balancer_child_handler_1=require_load_balancer_child_handler(),
TRACER_NAME="resolving_load_balancer";function trace(text){logging.trace(constants_2.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var NAME_MATCH_LEVEL_ORDER=[
"SERVICE_AND_METHOD","SERVICE","EMPTY"];function hasMatchingName(service,method,methodConfig,matchLevel){for(let name of methodConfig.name)switch(matchLevel){case"\
EMPTY":if(!name.service&&!name.method)return!0;break;case"SERVICE":if(name.service===service&&!name.method)return!0;break;case"SERVICE_AND_METHOD":if(name.service===
service&&name.method===method)return!0}return!1}__name(hasMatchingName,"hasMatchingName");function findMatchingConfig(service,method,methodConfigs,matchLevel){for(let config of methodConfigs)
if(hasMatchingName(service,method,config,matchLevel))return config;return null}__name(findMatchingConfig,"findMatchingConfig");var MAX_CACHED_METHOD_CONFIGS=100;
function getDefaultConfigSelector(serviceConfig){let methodConfigCache=new Map;return{invoke(methodName,metadata,channelId){var _a,_b;let matchingConfig=methodConfigCache.
get(methodName);if(matchingConfig===void 0){let splitName=methodName.split("/").filter(x=>x.length>0),service=(_a=splitName[0])!==null&&_a!==void 0?_a:"",method=(_b=
splitName[1])!==null&&_b!==void 0?_b:"";if(matchingConfig={name:[]},serviceConfig&&serviceConfig.methodConfig)for(let matchLevel of NAME_MATCH_LEVEL_ORDER){let foundConfig=findMatchingConfig(
service,method,serviceConfig.methodConfig,matchLevel);if(foundConfig){matchingConfig=foundConfig;break}}methodConfigCache.size<MAX_CACHED_METHOD_CONFIGS&&methodConfigCache.
set(methodName,matchingConfig)}return{methodConfig:matchingConfig,pickInformation:{},status:constants_1.Status.OK,dynamicFilterFactories:[]}},unref(){methodConfigCache.
clear()}}}__name(getDefaultConfigSelector,"getDefaultConfigSelector");var ResolvingLoadBalancer=class{static{__name(this,"ResolvingLoadBalancer")}constructor(target,channelControlHelper,channelOptions,onSuccessfulResolution,onFailedResolution){
this.target=target,this.channelControlHelper=channelControlHelper,this.channelOptions=channelOptions,this.onSuccessfulResolution=onSuccessfulResolution,this.onFailedResolution=
onFailedResolution,this.latestChildState=connectivity_state_1.ConnectivityState.IDLE,this.latestChildPicker=new picker_1.QueuePicker(this),this.latestChildErrorMessage=
null,this.currentState=connectivity_state_1.ConnectivityState.IDLE,this.previousServiceConfig=null,this.continueResolving=!1,channelOptions["grpc.service_config"]?
this.defaultServiceConfig=(0,service_config_1.validateServiceConfig)(JSON.parse(channelOptions["grpc.service_config"])):this.defaultServiceConfig={loadBalancingConfig:[],
methodConfig:[]},this.updateState(connectivity_state_1.ConnectivityState.IDLE,new picker_1.QueuePicker(this),null),this.childLoadBalancer=new load_balancer_child_handler_1.
ChildLoadBalancerHandler({createSubchannel:channelControlHelper.createSubchannel.bind(channelControlHelper),requestReresolution:__name(()=>{this.backoffTimeout.
isRunning()?(trace("requestReresolution delayed by backoff timer until "+this.backoffTimeout.getEndTime().toISOString()),this.continueResolving=!0):this.updateResolution()},
"requestReresolution"),updateState:__name((newState,picker,errorMessage2)=>{this.latestChildState=newState,this.latestChildPicker=picker,this.latestChildErrorMessage=
errorMessage2,this.updateState(newState,picker,errorMessage2)},"updateState"),addChannelzChild:channelControlHelper.addChannelzChild.bind(channelControlHelper),
removeChannelzChild:channelControlHelper.removeChannelzChild.bind(channelControlHelper)}),this.innerResolver=(0,resolver_1.createResolver)(target,this.handleResolverResult.
bind(this),channelOptions);let backoffOptions={initialDelay:channelOptions["grpc.initial_reconnect_backoff_ms"],maxDelay:channelOptions["grpc.max_reconnect_back\
off_ms"]};this.backoffTimeout=new backoff_timeout_1.BackoffTimeout(()=>{this.continueResolving?(this.updateResolution(),this.continueResolving=!1):this.updateState(
this.latestChildState,this.latestChildPicker,this.latestChildErrorMessage)},backoffOptions),this.backoffTimeout.unref()}handleResolverResult(endpointList,attributes,serviceConfig,resolutionNote){
var _a,_b;this.backoffTimeout.stop(),this.backoffTimeout.reset();let resultAccepted=!0,workingServiceConfig=null;if(serviceConfig===null?workingServiceConfig=this.
defaultServiceConfig:serviceConfig.ok?workingServiceConfig=serviceConfig.value:this.previousServiceConfig!==null?workingServiceConfig=this.previousServiceConfig:
(resultAccepted=!1,this.handleResolutionFailure(serviceConfig.error)),workingServiceConfig!==null){let workingConfigList=(_a=workingServiceConfig?.loadBalancingConfig)!==
null&&_a!==void 0?_a:[],loadBalancingConfig=(0,load_balancer_1.selectLbConfigFromList)(workingConfigList,!0);loadBalancingConfig===null?(resultAccepted=!1,this.
handleResolutionFailure({code:constants_1.Status.UNAVAILABLE,details:"All load balancer options in service config are not compatible",metadata:new metadata_1.Metadata})):
resultAccepted=this.childLoadBalancer.updateAddressList(endpointList,loadBalancingConfig,Object.assign(Object.assign({},this.channelOptions),attributes),resolutionNote)}
return resultAccepted&&this.onSuccessfulResolution(workingServiceConfig,(_b=attributes[resolver_1.CHANNEL_ARGS_CONFIG_SELECTOR_KEY])!==null&&_b!==void 0?_b:getDefaultConfigSelector(
workingServiceConfig)),resultAccepted}updateResolution(){this.innerResolver.updateResolution(),this.currentState===connectivity_state_1.ConnectivityState.IDLE&&
this.updateState(connectivity_state_1.ConnectivityState.CONNECTING,this.latestChildPicker,this.latestChildErrorMessage),this.backoffTimeout.runOnce()}updateState(connectivityState,picker,errorMessage2){
trace((0,uri_parser_1.uriToString)(this.target)+" "+connectivity_state_1.ConnectivityState[this.currentState]+" -> "+connectivity_state_1.ConnectivityState[connectivityState]),
connectivityState===connectivity_state_1.ConnectivityState.IDLE&&(picker=new picker_1.QueuePicker(this,picker)),this.currentState=connectivityState,this.channelControlHelper.
updateState(connectivityState,picker,errorMessage2)}handleResolutionFailure(error){this.latestChildState===connectivity_state_1.ConnectivityState.IDLE&&(this.updateState(
connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker(error),error.details),this.onFailedResolution(error))}exitIdle(){(this.currentState===
connectivity_state_1.ConnectivityState.IDLE||this.currentState===connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE)&&(this.backoffTimeout.isRunning()?this.
continueResolving=!0:this.updateResolution()),this.childLoadBalancer.exitIdle()}updateAddressList(endpointList,lbConfig){throw new Error("updateAddressList not \
supported on ResolvingLoadBalancer")}resetBackoff(){this.backoffTimeout.reset(),this.childLoadBalancer.resetBackoff()}destroy(){this.childLoadBalancer.destroy(),
this.innerResolver.destroy(),this.backoffTimeout.reset(),this.backoffTimeout.stop(),this.latestChildState=connectivity_state_1.ConnectivityState.IDLE,this.latestChildPicker=
new picker_1.QueuePicker(this),this.currentState=connectivity_state_1.ConnectivityState.IDLE,this.previousServiceConfig=null,this.continueResolving=!1}getTypeName(){
return"resolving_load_balancer"}};exports.ResolvingLoadBalancer=ResolvingLoadBalancer}});var require_channel_options=__commonJS({"node_modules/@grpc/grpc-js/build/src/channel-options.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.recognizedOptions=void 0;exports.channelOptionsEqual=channelOptionsEqual;exports.recognizedOptions={"grpc.ssl_target_name_override":!0,"g\
rpc.primary_user_agent":!0,"grpc.secondary_user_agent":!0,"grpc.default_authority":!0,"grpc.keepalive_time_ms":!0,"grpc.keepalive_timeout_ms":!0,"grpc.keepalive\
_permit_without_calls":!0,"grpc.service_config":!0,"grpc.max_concurrent_streams":!0,"grpc.initial_reconnect_backoff_ms":!0,"grpc.max_reconnect_backoff_ms":!0,"g\
rpc.use_local_subchannel_pool":!0,"grpc.max_send_message_length":!0,"grpc.max_receive_message_length":!0,"grpc.enable_http_proxy":!0,"grpc.enable_channelz":!0,"\
grpc.dns_min_time_between_resolutions_ms":!0,"grpc.enable_retries":!0,"grpc.per_rpc_retry_buffer_size":!0,"grpc.retry_buffer_size":!0,"grpc.max_connection_age_m\
s":!0,"grpc.max_connection_age_grace_ms":!0,"grpc-node.max_session_memory":!0,"grpc.service_config_disable_resolution":!0,"grpc.client_idle_timeout_ms":!0,"grpc\
-node.tls_enable_trace":!0,"grpc.lb.ring_hash.ring_size_cap":!0,"grpc-node.retry_max_attempts_limit":!0,"grpc-node.flow_control_window":!0,"grpc.server_call_met\
ric_recording":!0};function channelOptionsEqual(options1,options2){let keys1=Object.keys(options1).sort(),keys2=Object.keys(options2).sort();if(keys1.length!==keys2.
length)return!1;for(let i=0;i<keys1.length;i+=1)if(keys1[i]!==keys2[i]||options1[keys1[i]]!==options2[keys2[i]])return!1;return!0}__name(channelOptionsEqual,"ch\
annelOptionsEqual")}});var require_subchannel_address=__commonJS({"node_modules/@grpc/grpc-js/build/src/subchannel-address.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.EndpointMap=void 0;exports.isTcpSubchannelAddress=isTcpSubchannelAddress;exports.subchannelAddressEqual=subchannelAddressEqual;exports.
subchannelAddressToString=subchannelAddressToString;exports.stringToSubchannelAddress=stringToSubchannelAddress;exports.endpointEqual=endpointEqual;exports.endpointToString=
endpointToString;exports.endpointHasAddress=endpointHasAddress;var net_1=__require("net");function isTcpSubchannelAddress(address){return"port"in address}__name(
isTcpSubchannelAddress,"isTcpSubchannelAddress");function subchannelAddressEqual(address1,address2){return!address1&&!address2?!0:!address1||!address2?!1:isTcpSubchannelAddress(
address1)?isTcpSubchannelAddress(address2)&&address1.host===address2.host&&address1.port===address2.port:!isTcpSubchannelAddress(address2)&&address1.path===address2.
path}__name(subchannelAddressEqual,"subchannelAddressEqual");function subchannelAddressToString(address){return isTcpSubchannelAddress(address)?(0,net_1.isIPv6)(
address.host)?"["+address.host+"]:"+address.port:address.host+":"+address.port:address.path}__name(subchannelAddressToString,"subchannelAddressToString");var DEFAULT_PORT=443;
function stringToSubchannelAddress(addressString,port){return(0,net_1.isIP)(addressString)?{host:addressString,port:port??DEFAULT_PORT}:{path:addressString}}__name(
stringToSubchannelAddress,"stringToSubchannelAddress");function endpointEqual(endpoint1,endpoint2){if(endpoint1.addresses.length!==endpoint2.addresses.length)return!1;
for(let i=0;i<endpoint1.addresses.length;i++)if(!subchannelAddressEqual(endpoint1.addresses[i],endpoint2.addresses[i]))return!1;return!0}__name(endpointEqual,"e\
ndpointEqual");function endpointToString(endpoint){return"["+endpoint.addresses.map(subchannelAddressToString).join(", ")+"]"}__name(endpointToString,"endpointT\
oString");function endpointHasAddress(endpoint,expectedAddress){for(let address of endpoint.addresses)if(subchannelAddressEqual(address,expectedAddress))return!0;
return!1}__name(endpointHasAddress,"endpointHasAddress");function endpointEqualUnordered(endpoint1,endpoint2){if(endpoint1.addresses.length!==endpoint2.addresses.
length)return!1;for(let address1 of endpoint1.addresses){let matchFound=!1;for(let address2 of endpoint2.addresses)if(subchannelAddressEqual(address1,address2)){
matchFound=!0;break}if(!matchFound)return!1}return!0}__name(endpointEqualUnordered,"endpointEqualUnordered");var EndpointMap=class{static{__name(this,"EndpointM\
ap")}constructor(){this.map=new Set}get size(){return this.map.size}getForSubchannelAddress(address){for(let entry of this.map)if(endpointHasAddress(entry.key,address))
return entry.value}deleteMissing(endpoints){let removedValues=[];for(let entry of this.map){let foundEntry=!1;for(let endpoint of endpoints)endpointEqualUnordered(
endpoint,entry.key)&&(foundEntry=!0);foundEntry||(removedValues.push(entry.value),this.map.delete(entry))}return removedValues}get(endpoint){for(let entry of this.
map)if(endpointEqualUnordered(endpoint,entry.key))return entry.value}set(endpoint,mapEntry){for(let entry of this.map)if(endpointEqualUnordered(endpoint,entry.key)){
entry.value=mapEntry;return}this.map.add({key:endpoint,value:mapEntry})}delete(endpoint){for(let entry of this.map)if(endpointEqualUnordered(endpoint,entry.key)){
this.map.delete(entry);return}}has(endpoint){for(let entry of this.map)if(endpointEqualUnordered(endpoint,entry.key))return!0;return!1}clear(){this.map.clear()}*keys(){
for(let entry of this.map)yield entry.key}*values(){for(let entry of this.map)yield entry.value}*entries(){for(let entry of this.map)yield[entry.key,entry.value]}};
exports.EndpointMap=EndpointMap}});var require_cjs=__commonJS({"node_modules/@js-sdsl/ordered-map/dist/cjs/index.js"(exports){"use strict";Object.defineProperty(exports,"t",{value:!0});var TreeNode=class{static{
__name(this,"TreeNode")}constructor(t,e,s=1){this.i=void 0,this.h=void 0,this.o=void 0,this.u=t,this.l=e,this.p=s}I(){let t=this,e=t.o.o===t;if(e&&t.p===1)t=t.h;else if(t.
i)for(t=t.i;t.h;)t=t.h;else{if(e)return t.o;let s=t.o;for(;s.i===t;)t=s,s=t.o;t=s}return t}B(){let t=this;if(t.h){for(t=t.h;t.i;)t=t.i;return t}else{let e=t.o;for(;e.
h===t;)t=e,e=t.o;return t.h!==e?e:t}}_(){let t=this.o,e=this.h,s=e.i;return t.o===this?t.o=e:t.i===this?t.i=e:t.h=e,e.o=t,e.i=this,this.o=e,this.h=s,s&&(s.o=this),
e}g(){let t=this.o,e=this.i,s=e.h;return t.o===this?t.o=e:t.i===this?t.i=e:t.h=e,e.o=t,e.h=this,this.o=e,this.i=s,s&&(s.o=this),e}},TreeNodeEnableIndex=class extends TreeNode{static{
__name(this,"TreeNodeEnableIndex")}constructor(){super(...arguments),this.M=1}_(){let t=super._();return this.O(),t.O(),t}g(){let t=super.g();return this.O(),t.
O(),t}O(){this.M=1,this.i&&(this.M+=this.i.M),this.h&&(this.M+=this.h.M)}},ContainerIterator=class{static{__name(this,"ContainerIterator")}constructor(t=0){this.
iteratorType=t}equals(t){return this.T===t.T}},Base=class{static{__name(this,"Base")}constructor(){this.m=0}get length(){return this.m}size(){return this.m}empty(){
return this.m===0}},Container=class extends Base{static{__name(this,"Container")}};function throwIteratorAccessError(){throw new RangeError("Iterator access den\
ied!")}__name(throwIteratorAccessError,"throwIteratorAccessError");var TreeContainer=class extends Container{static{__name(this,"TreeContainer")}constructor(t=function(t2,e2){
return t2<e2?-1:t2>e2?1:0},e=!1){super(),this.v=void 0,this.A=t,this.enableIndex=e,this.N=e?TreeNodeEnableIndex:TreeNode,this.C=new this.N}R(t,e){let s=this.C;for(;t;){
let i=this.A(t.u,e);if(i<0)t=t.h;else if(i>0)s=t,t=t.i;else return t}return s}K(t,e){let s=this.C;for(;t;)this.A(t.u,e)<=0?t=t.h:(s=t,t=t.i);return s}L(t,e){let s=this.
C;for(;t;){let i=this.A(t.u,e);if(i<0)s=t,t=t.h;else if(i>0)t=t.i;else return t}return s}k(t,e){let s=this.C;for(;t;)this.A(t.u,e)<0?(s=t,t=t.h):t=t.i;return s}P(t){
for(;;){let e=t.o;if(e===this.C)return;if(t.p===1){t.p=0;return}if(t===e.i){let s=e.h;if(s.p===1)s.p=0,e.p=1,e===this.v?this.v=e._():e._();else if(s.h&&s.h.p===
1){s.p=e.p,e.p=0,s.h.p=0,e===this.v?this.v=e._():e._();return}else s.i&&s.i.p===1?(s.p=1,s.i.p=0,s.g()):(s.p=1,t=e)}else{let s=e.i;if(s.p===1)s.p=0,e.p=1,e===this.
v?this.v=e.g():e.g();else if(s.i&&s.i.p===1){s.p=e.p,e.p=0,s.i.p=0,e===this.v?this.v=e.g():e.g();return}else s.h&&s.h.p===1?(s.p=1,s.h.p=0,s._()):(s.p=1,t=e)}}}S(t){
if(this.m===1){this.clear();return}let e=t;for(;e.i||e.h;){if(e.h)for(e=e.h;e.i;)e=e.i;else e=e.i;let s2=t.u;t.u=e.u,e.u=s2;let i=t.l;t.l=e.l,e.l=i,t=e}this.C.i===
e?this.C.i=e.o:this.C.h===e&&(this.C.h=e.o),this.P(e);let s=e.o;if(e===s.i?s.i=void 0:s.h=void 0,this.m-=1,this.v.p=0,this.enableIndex)for(;s!==this.C;)s.M-=1,s=
s.o}U(t){let e=typeof t=="number"?t:void 0,s=typeof t=="function"?t:void 0,i=typeof t>"u"?[]:void 0,r=0,n=this.v,h=[];for(;h.length||n;)if(n)h.push(n),n=n.i;else{
if(n=h.pop(),r===e)return n;i&&i.push(n),s&&s(n,r,this),r+=1,n=n.h}return i}j(t){for(;;){let e=t.o;if(e.p===0)return;let s=e.o;if(e===s.i){let i=s.h;if(i&&i.p===
1){if(i.p=e.p=0,s===this.v)return;s.p=1,t=s;continue}else if(t===e.h){if(t.p=0,t.i&&(t.i.o=e),t.h&&(t.h.o=s),e.h=t.i,s.i=t.h,t.i=e,t.h=s,s===this.v)this.v=t,this.
C.o=t;else{let e2=s.o;e2.i===s?e2.i=t:e2.h=t}t.o=s.o,e.o=t,s.o=t,s.p=1}else{e.p=0,s===this.v?this.v=s.g():s.g(),s.p=1;return}}else{let i=s.i;if(i&&i.p===1){if(i.
p=e.p=0,s===this.v)return;s.p=1,t=s;continue}else if(t===e.i){if(t.p=0,t.i&&(t.i.o=s),t.h&&(t.h.o=e),s.h=t.i,e.i=t.h,t.i=s,t.h=e,s===this.v)this.v=t,this.C.o=t;else{
let e2=s.o;e2.i===s?e2.i=t:e2.h=t}t.o=s.o,e.o=t,s.o=t,s.p=1}else{e.p=0,s===this.v?this.v=s._():s._(),s.p=1;return}}this.enableIndex&&(e.O(),s.O(),t.O());return}}q(t,e,s){
if(this.v===void 0)return this.m+=1,this.v=new this.N(t,e,0),this.v.o=this.C,this.C.o=this.C.i=this.C.h=this.v,this.m;let i,r=this.C.i,n=this.A(r.u,t);if(n===0)
return r.l=e,this.m;if(n>0)r.i=new this.N(t,e),r.i.o=r,i=r.i,this.C.i=i;else{let r2=this.C.h,n2=this.A(r2.u,t);if(n2===0)return r2.l=e,this.m;if(n2<0)r2.h=new this.
N(t,e),r2.h.o=r2,i=r2.h,this.C.h=i;else{if(s!==void 0){let r3=s.T;if(r3!==this.C){let s2=this.A(r3.u,t);if(s2===0)return r3.l=e,this.m;if(s2>0){let s3=r3.I(),n3=this.
A(s3.u,t);if(n3===0)return s3.l=e,this.m;n3<0&&(i=new this.N(t,e),s3.h===void 0?(s3.h=i,i.o=s3):(r3.i=i,i.o=r3))}}}if(i===void 0)for(i=this.v;;){let s2=this.A(i.
u,t);if(s2>0){if(i.i===void 0){i.i=new this.N(t,e),i.i.o=i,i=i.i;break}i=i.i}else if(s2<0){if(i.h===void 0){i.h=new this.N(t,e),i.h.o=i,i=i.h;break}i=i.h}else return i.
l=e,this.m}}}if(this.enableIndex){let t2=i.o;for(;t2!==this.C;)t2.M+=1,t2=t2.o}return this.j(i),this.m+=1,this.m}H(t,e){for(;t;){let s=this.A(t.u,e);if(s<0)t=t.
h;else if(s>0)t=t.i;else return t}return t||this.C}clear(){this.m=0,this.v=void 0,this.C.o=void 0,this.C.i=this.C.h=void 0}updateKeyByIterator(t,e){let s=t.T;if(s===
this.C&&throwIteratorAccessError(),this.m===1)return s.u=e,!0;let i=s.B().u;if(s===this.C.i)return this.A(i,e)>0?(s.u=e,!0):!1;let r=s.I().u;return s===this.C.h?
this.A(r,e)<0?(s.u=e,!0):!1:this.A(r,e)>=0||this.A(i,e)<=0?!1:(s.u=e,!0)}eraseElementByPos(t){if(t<0||t>this.m-1)throw new RangeError;let e=this.U(t);return this.
S(e),this.m}eraseElementByKey(t){if(this.m===0)return!1;let e=this.H(this.v,t);return e===this.C?!1:(this.S(e),!0)}eraseElementByIterator(t){let e=t.T;e===this.
C&&throwIteratorAccessError();let s=e.h===void 0;return t.iteratorType===0?s&&t.next():(!s||e.i===void 0)&&t.next(),this.S(e),t}getHeight(){if(this.m===0)return 0;
function traversal(t){return t?Math.max(traversal(t.i),traversal(t.h))+1:0}return __name(traversal,"traversal"),traversal(this.v)}},TreeIterator=class extends ContainerIterator{static{
__name(this,"TreeIterator")}constructor(t,e,s){super(s),this.T=t,this.C=e,this.iteratorType===0?(this.pre=function(){return this.T===this.C.i&&throwIteratorAccessError(),
this.T=this.T.I(),this},this.next=function(){return this.T===this.C&&throwIteratorAccessError(),this.T=this.T.B(),this}):(this.pre=function(){return this.T===this.
C.h&&throwIteratorAccessError(),this.T=this.T.B(),this},this.next=function(){return this.T===this.C&&throwIteratorAccessError(),this.T=this.T.I(),this})}get index(){
let t=this.T,e=this.C.o;if(t===this.C)return e?e.M-1:0;let s=0;for(t.i&&(s+=t.i.M);t!==e;){let e2=t.o;t===e2.h&&(s+=1,e2.i&&(s+=e2.i.M)),t=e2}return s}isAccessible(){
return this.T!==this.C}},OrderedMapIterator=class _OrderedMapIterator extends TreeIterator{static{__name(this,"OrderedMapIterator")}constructor(t,e,s,i){super(t,
e,i),this.container=s}get pointer(){this.T===this.C&&throwIteratorAccessError();let t=this;return new Proxy([],{get(e,s){return s==="0"?t.T.u:s==="1"?t.T.l:(e[0]=
t.T.u,e[1]=t.T.l,e[s])},set(e,s,i){if(s!=="1")throw new TypeError("prop must be 1");return t.T.l=i,!0}})}copy(){return new _OrderedMapIterator(this.T,this.C,this.
container,this.iteratorType)}},OrderedMap=class extends TreeContainer{static{__name(this,"OrderedMap")}constructor(t=[],e,s){super(e,s);let i=this;t.forEach((function(t2){
i.setElement(t2[0],t2[1])}))}begin(){return new OrderedMapIterator(this.C.i||this.C,this.C,this)}end(){return new OrderedMapIterator(this.C,this.C,this)}rBegin(){
return new OrderedMapIterator(this.C.h||this.C,this.C,this,1)}rEnd(){return new OrderedMapIterator(this.C,this.C,this,1)}front(){if(this.m===0)return;let t=this.
C.i;return[t.u,t.l]}back(){if(this.m===0)return;let t=this.C.h;return[t.u,t.l]}lowerBound(t){let e=this.R(this.v,t);return new OrderedMapIterator(e,this.C,this)}upperBound(t){
let e=this.K(this.v,t);return new OrderedMapIterator(e,this.C,this)}reverseLowerBound(t){let e=this.L(this.v,t);return new OrderedMapIterator(e,this.C,this)}reverseUpperBound(t){
let e=this.k(this.v,t);return new OrderedMapIterator(e,this.C,this)}forEach(t){this.U((function(e,s,i){t([e.u,e.l],s,i)}))}setElement(t,e,s){return this.q(t,e,s)}getElementByPos(t){
if(t<0||t>this.m-1)throw new RangeError;let e=this.U(t);return[e.u,e.l]}find(t){let e=this.H(this.v,t);return new OrderedMapIterator(e,this.C,this)}getElementByKey(t){
return this.H(this.v,t).l}union(t){let e=this;return t.forEach((function(t2){e.setElement(t2[0],t2[1])})),this.m}*[Symbol.iterator](){let t=this.m,e=this.U();for(let s=0;s<
t;++s){let t2=e[s];yield[t2.u,t2.l]}}};exports.OrderedMap=OrderedMap}});var require_admin=__commonJS({"node_modules/@grpc/grpc-js/build/src/admin.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
registerAdminService=registerAdminService;exports.addAdminServicesToServer=addAdminServicesToServer;var registeredAdminServices=[];function registerAdminService(getServiceDefinition,getHandlers){
registeredAdminServices.push({getServiceDefinition,getHandlers})}__name(registerAdminService,"registerAdminService");function addAdminServicesToServer(server){for(let{
getServiceDefinition,getHandlers}of registeredAdminServices)server.addService(getServiceDefinition(),getHandlers())}__name(addAdminServicesToServer,"addAdminSer\
vicesToServer")}});var require_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/call.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
ClientDuplexStreamImpl=exports.ClientWritableStreamImpl=exports.ClientReadableStreamImpl=exports.ClientUnaryCallImpl=void 0;exports.callErrorFromStatus=callErrorFromStatus;
var events_1=__require("events"),stream_1=__require("stream"),constants_1=require_constants();function callErrorFromStatus(status,callerStack){let message=`${status.
code} ${constants_1.Status[status.code]}: ${status.details}`,stack=`${new Error(message).stack}
for call at
${callerStack}`;return Object.assign(new Error(message),status,{stack})}__name(callErrorFromStatus,"callErrorFromStatus");var ClientUnaryCallImpl=class extends events_1.
EventEmitter{static{__name(this,"ClientUnaryCallImpl")}constructor(){super()}cancel(){var _a;(_a=this.call)===null||_a===void 0||_a.cancelWithStatus(constants_1.
Status.CANCELLED,"Cancelled on client")}getPeer(){var _a,_b;return(_b=(_a=this.call)===null||_a===void 0?void 0:_a.getPeer())!==null&&_b!==void 0?_b:"unknown"}getAuthContext(){
var _a,_b;return(_b=(_a=this.call)===null||_a===void 0?void 0:_a.getAuthContext())!==null&&_b!==void 0?_b:null}};exports.ClientUnaryCallImpl=ClientUnaryCallImpl;
var ClientReadableStreamImpl=class extends stream_1.Readable{static{__name(this,"ClientReadableStreamImpl")}constructor(deserialize){super({objectMode:!0}),this.
deserialize=deserialize}cancel(){var _a;(_a=this.call)===null||_a===void 0||_a.cancelWithStatus(constants_1.Status.CANCELLED,"Cancelled on client")}getPeer(){var _a,
_b;return(_b=(_a=this.call)===null||_a===void 0?void 0:_a.getPeer())!==null&&_b!==void 0?_b:"unknown"}getAuthContext(){var _a,_b;return(_b=(_a=this.call)===null||
_a===void 0?void 0:_a.getAuthContext())!==null&&_b!==void 0?_b:null}_read(_size){var _a;(_a=this.call)===null||_a===void 0||_a.startRead()}};exports.ClientReadableStreamImpl=
ClientReadableStreamImpl;var ClientWritableStreamImpl=class extends stream_1.Writable{static{__name(this,"ClientWritableStreamImpl")}constructor(serialize){super(
{objectMode:!0}),this.serialize=serialize}cancel(){var _a;(_a=this.call)===null||_a===void 0||_a.cancelWithStatus(constants_1.Status.CANCELLED,"Cancelled on cli\
ent")}getPeer(){var _a,_b;return(_b=(_a=this.call)===null||_a===void 0?void 0:_a.getPeer())!==null&&_b!==void 0?_b:"unknown"}getAuthContext(){var _a,_b;return(_b=
(_a=this.call)===null||_a===void 0?void 0:_a.getAuthContext())!==null&&_b!==void 0?_b:null}_write(chunk,encoding,cb){var _a;let context={callback:cb},flags=Number(
encoding);Number.isNaN(flags)||(context.flags=flags),(_a=this.call)===null||_a===void 0||_a.sendMessageWithContext(context,chunk)}_final(cb){var _a;(_a=this.call)===
null||_a===void 0||_a.halfClose(),cb()}};exports.ClientWritableStreamImpl=ClientWritableStreamImpl;var ClientDuplexStreamImpl=class extends stream_1.Duplex{static{
__name(this,"ClientDuplexStreamImpl")}constructor(serialize,deserialize){super({objectMode:!0}),this.serialize=serialize,this.deserialize=deserialize}cancel(){var _a;
(_a=this.call)===null||_a===void 0||_a.cancelWithStatus(constants_1.Status.CANCELLED,"Cancelled on client")}getPeer(){var _a,_b;return(_b=(_a=this.call)===null||
_a===void 0?void 0:_a.getPeer())!==null&&_b!==void 0?_b:"unknown"}getAuthContext(){var _a,_b;return(_b=(_a=this.call)===null||_a===void 0?void 0:_a.getAuthContext())!==
null&&_b!==void 0?_b:null}_read(_size){var _a;(_a=this.call)===null||_a===void 0||_a.startRead()}_write(chunk,encoding,cb){var _a;let context={callback:cb},flags=Number(
encoding);Number.isNaN(flags)||(context.flags=flags),(_a=this.call)===null||_a===void 0||_a.sendMessageWithContext(context,chunk)}_final(cb){var _a;(_a=this.call)===
null||_a===void 0||_a.halfClose(),cb()}};exports.ClientDuplexStreamImpl=ClientDuplexStreamImpl}});var require_call_interface=__commonJS({"node_modules/@grpc/grpc-js/build/src/call-interface.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.InterceptingListenerImpl=void 0;exports.statusOrFromValue=statusOrFromValue;exports.statusOrFromError=statusOrFromError;exports.isInterceptingListener=
isInterceptingListener;var metadata_1=require_metadata();function statusOrFromValue(value){return{ok:!0,value}}__name(statusOrFromValue,"statusOrFromValue");function statusOrFromError(error){
var _a;return{ok:!1,error:Object.assign(Object.assign({},error),{metadata:(_a=error.metadata)!==null&&_a!==void 0?_a:new metadata_1.Metadata})}}__name(statusOrFromError,
"statusOrFromError");function isInterceptingListener(listener){return listener.onReceiveMetadata!==void 0&&listener.onReceiveMetadata.length===1}__name(isInterceptingListener,
"isInterceptingListener");var InterceptingListenerImpl=class{static{__name(this,"InterceptingListenerImpl")}constructor(listener,nextListener){this.listener=listener,
this.nextListener=nextListener,this.processingMetadata=!1,this.hasPendingMessage=!1,this.processingMessage=!1,this.pendingStatus=null}processPendingMessage(){this.
hasPendingMessage&&(this.nextListener.onReceiveMessage(this.pendingMessage),this.pendingMessage=null,this.hasPendingMessage=!1)}processPendingStatus(){this.pendingStatus&&
this.nextListener.onReceiveStatus(this.pendingStatus)}onReceiveMetadata(metadata){this.processingMetadata=!0,this.listener.onReceiveMetadata(metadata,metadata2=>{
this.processingMetadata=!1,this.nextListener.onReceiveMetadata(metadata2),this.processPendingMessage(),this.processPendingStatus()})}onReceiveMessage(message){this.
processingMessage=!0,this.listener.onReceiveMessage(message,msg=>{this.processingMessage=!1,this.processingMetadata?(this.pendingMessage=msg,this.hasPendingMessage=
!0):(this.nextListener.onReceiveMessage(msg),this.processPendingStatus())})}onReceiveStatus(status){this.listener.onReceiveStatus(status,processedStatus=>{this.
processingMetadata||this.processingMessage?this.pendingStatus=processedStatus:this.nextListener.onReceiveStatus(processedStatus)})}};exports.InterceptingListenerImpl=
InterceptingListenerImpl}});var require_client_interceptors=__commonJS({"node_modules/@grpc/grpc-js/build/src/client-interceptors.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.InterceptingCall=exports.RequesterBuilder=exports.ListenerBuilder=exports.InterceptorConfigurationError=void 0;exports.getInterceptingCall=
getInterceptingCall;var metadata_1=require_metadata(),call_interface_1=require_call_interface(),constants_1=require_constants(),error_1=require_error(),InterceptorConfigurationError=class _InterceptorConfigurationError extends Error{static{
__name(this,"InterceptorConfigurationError")}constructor(message){super(message),this.name="InterceptorConfigurationError",Error.captureStackTrace(this,_InterceptorConfigurationError)}};
exports.InterceptorConfigurationError=InterceptorConfigurationError;var ListenerBuilder=class{static{__name(this,"ListenerBuilder")}constructor(){this.metadata=
void 0,this.message=void 0,this.status=void 0}withOnReceiveMetadata(onReceiveMetadata){return this.metadata=onReceiveMetadata,this}withOnReceiveMessage(onReceiveMessage){
return this.message=onReceiveMessage,this}withOnReceiveStatus(onReceiveStatus){return this.status=onReceiveStatus,this}build(){return{onReceiveMetadata:this.metadata,
onReceiveMessage:this.message,onReceiveStatus:this.status}}};exports.ListenerBuilder=ListenerBuilder;var RequesterBuilder=class{static{__name(this,"RequesterBui\
lder")}constructor(){this.start=void 0,this.message=void 0,this.halfClose=void 0,this.cancel=void 0}withStart(start){return this.start=start,this}withSendMessage(sendMessage){
return this.message=sendMessage,this}withHalfClose(halfClose){return this.halfClose=halfClose,this}withCancel(cancel){return this.cancel=cancel,this}build(){return{
start:this.start,sendMessage:this.message,halfClose:this.halfClose,cancel:this.cancel}}};exports.RequesterBuilder=RequesterBuilder;var defaultListener={onReceiveMetadata:__name(
(metadata,next)=>{next(metadata)},"onReceiveMetadata"),onReceiveMessage:__name((message,next)=>{next(message)},"onReceiveMessage"),onReceiveStatus:__name((status,next)=>{
next(status)},"onReceiveStatus")},defaultRequester={start:__name((metadata,listener,next)=>{next(metadata,listener)},"start"),sendMessage:__name((message,next)=>{
next(message)},"sendMessage"),halfClose:__name(next=>{next()},"halfClose"),cancel:__name(next=>{next()},"cancel")},InterceptingCall=class{static{__name(this,"In\
terceptingCall")}constructor(nextCall,requester){var _a,_b,_c,_d;this.nextCall=nextCall,this.processingMetadata=!1,this.pendingMessageContext=null,this.processingMessage=
!1,this.pendingHalfClose=!1,requester?this.requester={start:(_a=requester.start)!==null&&_a!==void 0?_a:defaultRequester.start,sendMessage:(_b=requester.sendMessage)!==
null&&_b!==void 0?_b:defaultRequester.sendMessage,halfClose:(_c=requester.halfClose)!==null&&_c!==void 0?_c:defaultRequester.halfClose,cancel:(_d=requester.cancel)!==
null&&_d!==void 0?_d:defaultRequester.cancel}:this.requester=defaultRequester}cancelWithStatus(status,details){this.requester.cancel(()=>{this.nextCall.cancelWithStatus(
status,details)})}getPeer(){return this.nextCall.getPeer()}processPendingMessage(){this.pendingMessageContext&&(this.nextCall.sendMessageWithContext(this.pendingMessageContext,
this.pendingMessage),this.pendingMessageContext=null,this.pendingMessage=null)}processPendingHalfClose(){this.pendingHalfClose&&this.nextCall.halfClose()}start(metadata,interceptingListener){
var _a,_b,_c,_d,_e,_f;let fullInterceptingListener={onReceiveMetadata:(_b=(_a=interceptingListener?.onReceiveMetadata)===null||_a===void 0?void 0:_a.bind(interceptingListener))!==
null&&_b!==void 0?_b:(metadata2=>{}),onReceiveMessage:(_d=(_c=interceptingListener?.onReceiveMessage)===null||_c===void 0?void 0:_c.bind(interceptingListener))!==
null&&_d!==void 0?_d:(message=>{}),onReceiveStatus:(_f=(_e=interceptingListener?.onReceiveStatus)===null||_e===void 0?void 0:_e.bind(interceptingListener))!==null&&
_f!==void 0?_f:(status=>{})};this.processingMetadata=!0,this.requester.start(metadata,fullInterceptingListener,(md,listener)=>{var _a2,_b2,_c2;this.processingMetadata=
!1;let finalInterceptingListener;if((0,call_interface_1.isInterceptingListener)(listener))finalInterceptingListener=listener;else{let fullListener={onReceiveMetadata:(_a2=
listener.onReceiveMetadata)!==null&&_a2!==void 0?_a2:defaultListener.onReceiveMetadata,onReceiveMessage:(_b2=listener.onReceiveMessage)!==null&&_b2!==void 0?_b2:
defaultListener.onReceiveMessage,onReceiveStatus:(_c2=listener.onReceiveStatus)!==null&&_c2!==void 0?_c2:defaultListener.onReceiveStatus};finalInterceptingListener=
new call_interface_1.InterceptingListenerImpl(fullListener,fullInterceptingListener)}this.nextCall.start(md,finalInterceptingListener),this.processPendingMessage(),
this.processPendingHalfClose()})}sendMessageWithContext(context,message){this.processingMessage=!0,this.requester.sendMessage(message,finalMessage=>{this.processingMessage=
!1,this.processingMetadata?(this.pendingMessageContext=context,this.pendingMessage=message):(this.nextCall.sendMessageWithContext(context,finalMessage),this.processPendingHalfClose())})}sendMessage(message){
this.sendMessageWithContext({},message)}startRead(){this.nextCall.startRead()}halfClose(){this.requester.halfClose(()=>{this.processingMetadata||this.processingMessage?
this.pendingHalfClose=!0:this.nextCall.halfClose()})}getAuthContext(){return this.nextCall.getAuthContext()}};exports.InterceptingCall=InterceptingCall;function getCall(channel,path,options){
var _a,_b;let deadline=(_a=options.deadline)!==null&&_a!==void 0?_a:1/0,host=options.host,parent=(_b=options.parent)!==null&&_b!==void 0?_b:null,propagateFlags=options.
propagate_flags,credentials=options.credentials,call=channel.createCall(path,deadline,host,parent,propagateFlags);return credentials&&call.setCredentials(credentials),
call}__name(getCall,"getCall");var BaseInterceptingCall=class{static{__name(this,"BaseInterceptingCall")}constructor(call,methodDefinition){this.call=call,this.
methodDefinition=methodDefinition}cancelWithStatus(status,details){this.call.cancelWithStatus(status,details)}getPeer(){return this.call.getPeer()}sendMessageWithContext(context,message){
let serialized;try{serialized=this.methodDefinition.requestSerialize(message)}catch(e){this.call.cancelWithStatus(constants_1.Status.INTERNAL,`Request message s\
erialization failure: ${(0,error_1.getErrorMessage)(e)}`);return}this.call.sendMessageWithContext(context,serialized)}sendMessage(message){this.sendMessageWithContext(
{},message)}start(metadata,interceptingListener){let readError=null;this.call.start(metadata,{onReceiveMetadata:__name(metadata2=>{var _a;(_a=interceptingListener?.
onReceiveMetadata)===null||_a===void 0||_a.call(interceptingListener,metadata2)},"onReceiveMetadata"),onReceiveMessage:__name(message=>{var _a;let deserialized;
try{deserialized=this.methodDefinition.responseDeserialize(message)}catch(e){readError={code:constants_1.Status.INTERNAL,details:`Response message parsing error\
: ${(0,error_1.getErrorMessage)(e)}`,metadata:new metadata_1.Metadata},this.call.cancelWithStatus(readError.code,readError.details);return}(_a=interceptingListener?.
onReceiveMessage)===null||_a===void 0||_a.call(interceptingListener,deserialized)},"onReceiveMessage"),onReceiveStatus:__name(status=>{var _a,_b;readError?(_a=interceptingListener?.
onReceiveStatus)===null||_a===void 0||_a.call(interceptingListener,readError):(_b=interceptingListener?.onReceiveStatus)===null||_b===void 0||_b.call(interceptingListener,
status)},"onReceiveStatus")})}startRead(){this.call.startRead()}halfClose(){this.call.halfClose()}getAuthContext(){return this.call.getAuthContext()}},BaseUnaryInterceptingCall=class extends BaseInterceptingCall{static{
__name(this,"BaseUnaryInterceptingCall")}constructor(call,methodDefinition){super(call,methodDefinition)}start(metadata,listener){var _a,_b;let receivedMessage=!1,
wrapperListener={onReceiveMetadata:(_b=(_a=listener?.onReceiveMetadata)===null||_a===void 0?void 0:_a.bind(listener))!==null&&_b!==void 0?_b:(metadata2=>{}),onReceiveMessage:__name(
message=>{var _a2;receivedMessage=!0,(_a2=listener?.onReceiveMessage)===null||_a2===void 0||_a2.call(listener,message)},"onReceiveMessage"),onReceiveStatus:__name(
status=>{var _a2,_b2;receivedMessage||(_a2=listener?.onReceiveMessage)===null||_a2===void 0||_a2.call(listener,null),(_b2=listener?.onReceiveStatus)===null||_b2===
void 0||_b2.call(listener,status)},"onReceiveStatus")};super.start(metadata,wrapperListener),this.call.startRead()}},BaseStreamingInterceptingCall=class extends BaseInterceptingCall{static{
__name(this,"BaseStreamingInterceptingCall")}};function getBottomInterceptingCall(channel,options,methodDefinition){let call=getCall(channel,methodDefinition.path,
options);return methodDefinition.responseStream?new BaseStreamingInterceptingCall(call,methodDefinition):new BaseUnaryInterceptingCall(call,methodDefinition)}__name(
getBottomInterceptingCall,"getBottomInterceptingCall");function getInterceptingCall(interceptorArgs,methodDefinition,options,channel){if(interceptorArgs.clientInterceptors.
length>0&&interceptorArgs.clientInterceptorProviders.length>0)throw new InterceptorConfigurationError("Both interceptors and interceptor_providers were passed a\
s options to the client constructor. Only one of these is allowed.");if(interceptorArgs.callInterceptors.length>0&&interceptorArgs.callInterceptorProviders.length>
0)throw new InterceptorConfigurationError("Both interceptors and interceptor_providers were passed as call options. Only one of these is allowed.");let interceptors=[];
interceptorArgs.callInterceptors.length>0||interceptorArgs.callInterceptorProviders.length>0?interceptors=[].concat(interceptorArgs.callInterceptors,interceptorArgs.
callInterceptorProviders.map(provider=>provider(methodDefinition))).filter(interceptor=>interceptor):interceptors=[].concat(interceptorArgs.clientInterceptors,interceptorArgs.
clientInterceptorProviders.map(provider=>provider(methodDefinition))).filter(interceptor=>interceptor);let interceptorOptions=Object.assign({},options,{method_definition:methodDefinition});
return interceptors.reduceRight((nextCall,nextInterceptor)=>currentOptions=>nextInterceptor(currentOptions,nextCall),finalOptions=>getBottomInterceptingCall(channel,
finalOptions,methodDefinition))(interceptorOptions)}__name(getInterceptingCall,"getInterceptingCall")}});var require_client=__commonJS({"node_modules/@grpc/grpc-js/build/src/client.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Client=void 0;var call_1=require_call(),channel_1=require_channel(),connectivity_state_1=require_connectivity_state(),constants_1=require_constants(),metadata_1=require_metadata(),
client_interceptors_1=require_client_interceptors(),CHANNEL_SYMBOL=Symbol(),INTERCEPTOR_SYMBOL=Symbol(),INTERCEPTOR_PROVIDER_SYMBOL=Symbol(),CALL_INVOCATION_TRANSFORMER_SYMBOL=Symbol();
function isFunction(arg){return typeof arg=="function"}__name(isFunction,"isFunction");function getErrorStackString(error){var _a;return((_a=error.stack)===null||
_a===void 0?void 0:_a.split(`
`).slice(1).join(`
`))||"no stack trace available"}__name(getErrorStackString,"getErrorStackString");var Client=class{static{__name(this,"Client")}constructor(address,credentials,options={}){
var _a,_b;if(options=Object.assign({},options),this[INTERCEPTOR_SYMBOL]=(_a=options.interceptors)!==null&&_a!==void 0?_a:[],delete options.interceptors,this[INTERCEPTOR_PROVIDER_SYMBOL]=
(_b=options.interceptor_providers)!==null&&_b!==void 0?_b:[],delete options.interceptor_providers,this[INTERCEPTOR_SYMBOL].length>0&&this[INTERCEPTOR_PROVIDER_SYMBOL].
length>0)throw new Error("Both interceptors and interceptor_providers were passed as options to the client constructor. Only one of these is allowed.");if(this[CALL_INVOCATION_TRANSFORMER_SYMBOL]=
options.callInvocationTransformer,delete options.callInvocationTransformer,options.channelOverride)this[CHANNEL_SYMBOL]=options.channelOverride;else if(options.
channelFactoryOverride){let channelFactoryOverride=options.channelFactoryOverride;delete options.channelFactoryOverride,this[CHANNEL_SYMBOL]=channelFactoryOverride(
address,credentials,options)}else this[CHANNEL_SYMBOL]=new channel_1.ChannelImplementation(address,credentials,options)}close(){this[CHANNEL_SYMBOL].close()}getChannel(){
return this[CHANNEL_SYMBOL]}waitForReady(deadline,callback){let checkState=__name(err=>{if(err){callback(new Error("Failed to connect before the deadline"));return}
let newState;try{newState=this[CHANNEL_SYMBOL].getConnectivityState(!0)}catch{callback(new Error("The channel has been closed"));return}if(newState===connectivity_state_1.
ConnectivityState.READY)callback();else try{this[CHANNEL_SYMBOL].watchConnectivityState(newState,deadline,checkState)}catch{callback(new Error("The channel has \
been closed"))}},"checkState");setImmediate(checkState)}checkOptionalUnaryResponseArguments(arg1,arg2,arg3){if(isFunction(arg1))return{metadata:new metadata_1.Metadata,
options:{},callback:arg1};if(isFunction(arg2))return arg1 instanceof metadata_1.Metadata?{metadata:arg1,options:{},callback:arg2}:{metadata:new metadata_1.Metadata,
options:arg1,callback:arg2};if(!(arg1 instanceof metadata_1.Metadata&&arg2 instanceof Object&&isFunction(arg3)))throw new Error("Incorrect arguments passed");return{
metadata:arg1,options:arg2,callback:arg3}}makeUnaryRequest(method,serialize,deserialize,argument,metadata,options,callback){var _a,_b;let checkedArguments=this.
checkOptionalUnaryResponseArguments(metadata,options,callback),methodDefinition={path:method,requestStream:!1,responseStream:!1,requestSerialize:serialize,responseDeserialize:deserialize},
callProperties={argument,metadata:checkedArguments.metadata,call:new call_1.ClientUnaryCallImpl,channel:this[CHANNEL_SYMBOL],methodDefinition,callOptions:checkedArguments.
options,callback:checkedArguments.callback};this[CALL_INVOCATION_TRANSFORMER_SYMBOL]&&(callProperties=this[CALL_INVOCATION_TRANSFORMER_SYMBOL](callProperties));
let emitter=callProperties.call,interceptorArgs={clientInterceptors:this[INTERCEPTOR_SYMBOL],clientInterceptorProviders:this[INTERCEPTOR_PROVIDER_SYMBOL],callInterceptors:(_a=
callProperties.callOptions.interceptors)!==null&&_a!==void 0?_a:[],callInterceptorProviders:(_b=callProperties.callOptions.interceptor_providers)!==null&&_b!==void 0?
_b:[]},call=(0,client_interceptors_1.getInterceptingCall)(interceptorArgs,callProperties.methodDefinition,callProperties.callOptions,callProperties.channel);emitter.
call=call;let responseMessage=null,receivedStatus=!1,callerStackError=new Error;return call.start(callProperties.metadata,{onReceiveMetadata:__name(metadata2=>{
emitter.emit("metadata",metadata2)},"onReceiveMetadata"),onReceiveMessage(message){responseMessage!==null&&call.cancelWithStatus(constants_1.Status.UNIMPLEMENTED,
"Too many responses received"),responseMessage=message},onReceiveStatus(status){if(!receivedStatus){if(receivedStatus=!0,status.code===constants_1.Status.OK)if(responseMessage===
null){let callerStack=getErrorStackString(callerStackError);callProperties.callback((0,call_1.callErrorFromStatus)({code:constants_1.Status.UNIMPLEMENTED,details:"\
No message received",metadata:status.metadata},callerStack))}else callProperties.callback(null,responseMessage);else{let callerStack=getErrorStackString(callerStackError);
callProperties.callback((0,call_1.callErrorFromStatus)(status,callerStack))}callerStackError=null,emitter.emit("status",status)}}}),call.sendMessage(argument),call.
halfClose(),emitter}makeClientStreamRequest(method,serialize,deserialize,metadata,options,callback){var _a,_b;let checkedArguments=this.checkOptionalUnaryResponseArguments(
metadata,options,callback),methodDefinition={path:method,requestStream:!0,responseStream:!1,requestSerialize:serialize,responseDeserialize:deserialize},callProperties={
metadata:checkedArguments.metadata,call:new call_1.ClientWritableStreamImpl(serialize),channel:this[CHANNEL_SYMBOL],methodDefinition,callOptions:checkedArguments.
options,callback:checkedArguments.callback};this[CALL_INVOCATION_TRANSFORMER_SYMBOL]&&(callProperties=this[CALL_INVOCATION_TRANSFORMER_SYMBOL](callProperties));
let emitter=callProperties.call,interceptorArgs={clientInterceptors:this[INTERCEPTOR_SYMBOL],clientInterceptorProviders:this[INTERCEPTOR_PROVIDER_SYMBOL],callInterceptors:(_a=
callProperties.callOptions.interceptors)!==null&&_a!==void 0?_a:[],callInterceptorProviders:(_b=callProperties.callOptions.interceptor_providers)!==null&&_b!==void 0?
_b:[]},call=(0,client_interceptors_1.getInterceptingCall)(interceptorArgs,callProperties.methodDefinition,callProperties.callOptions,callProperties.channel);emitter.
call=call;let responseMessage=null,receivedStatus=!1,callerStackError=new Error;return call.start(callProperties.metadata,{onReceiveMetadata:__name(metadata2=>{
emitter.emit("metadata",metadata2)},"onReceiveMetadata"),onReceiveMessage(message){responseMessage!==null&&call.cancelWithStatus(constants_1.Status.UNIMPLEMENTED,
"Too many responses received"),responseMessage=message,call.startRead()},onReceiveStatus(status){if(!receivedStatus){if(receivedStatus=!0,status.code===constants_1.
Status.OK)if(responseMessage===null){let callerStack=getErrorStackString(callerStackError);callProperties.callback((0,call_1.callErrorFromStatus)({code:constants_1.
Status.UNIMPLEMENTED,details:"No message received",metadata:status.metadata},callerStack))}else callProperties.callback(null,responseMessage);else{let callerStack=getErrorStackString(
callerStackError);callProperties.callback((0,call_1.callErrorFromStatus)(status,callerStack))}callerStackError=null,emitter.emit("status",status)}}}),emitter}checkMetadataAndOptions(arg1,arg2){
let metadata,options;return arg1 instanceof metadata_1.Metadata?(metadata=arg1,arg2?options=arg2:options={}):(arg1?options=arg1:options={},metadata=new metadata_1.
Metadata),{metadata,options}}makeServerStreamRequest(method,serialize,deserialize,argument,metadata,options){var _a,_b;let checkedArguments=this.checkMetadataAndOptions(
metadata,options),methodDefinition={path:method,requestStream:!1,responseStream:!0,requestSerialize:serialize,responseDeserialize:deserialize},callProperties={argument,
metadata:checkedArguments.metadata,call:new call_1.ClientReadableStreamImpl(deserialize),channel:this[CHANNEL_SYMBOL],methodDefinition,callOptions:checkedArguments.
options};this[CALL_INVOCATION_TRANSFORMER_SYMBOL]&&(callProperties=this[CALL_INVOCATION_TRANSFORMER_SYMBOL](callProperties));let stream=callProperties.call,interceptorArgs={
clientInterceptors:this[INTERCEPTOR_SYMBOL],clientInterceptorProviders:this[INTERCEPTOR_PROVIDER_SYMBOL],callInterceptors:(_a=callProperties.callOptions.interceptors)!==
null&&_a!==void 0?_a:[],callInterceptorProviders:(_b=callProperties.callOptions.interceptor_providers)!==null&&_b!==void 0?_b:[]},call=(0,client_interceptors_1.
getInterceptingCall)(interceptorArgs,callProperties.methodDefinition,callProperties.callOptions,callProperties.channel);stream.call=call;let receivedStatus=!1,callerStackError=new Error;
return call.start(callProperties.metadata,{onReceiveMetadata(metadata2){stream.emit("metadata",metadata2)},onReceiveMessage(message){stream.push(message)},onReceiveStatus(status){
if(!receivedStatus){if(receivedStatus=!0,stream.push(null),status.code!==constants_1.Status.OK){let callerStack=getErrorStackString(callerStackError);stream.emit(
"error",(0,call_1.callErrorFromStatus)(status,callerStack))}callerStackError=null,stream.emit("status",status)}}}),call.sendMessage(argument),call.halfClose(),stream}makeBidiStreamRequest(method,serialize,deserialize,metadata,options){
var _a,_b;let checkedArguments=this.checkMetadataAndOptions(metadata,options),methodDefinition={path:method,requestStream:!0,responseStream:!0,requestSerialize:serialize,
responseDeserialize:deserialize},callProperties={metadata:checkedArguments.metadata,call:new call_1.ClientDuplexStreamImpl(serialize,deserialize),channel:this[CHANNEL_SYMBOL],
methodDefinition,callOptions:checkedArguments.options};this[CALL_INVOCATION_TRANSFORMER_SYMBOL]&&(callProperties=this[CALL_INVOCATION_TRANSFORMER_SYMBOL](callProperties));
let stream=callProperties.call,interceptorArgs={clientInterceptors:this[INTERCEPTOR_SYMBOL],clientInterceptorProviders:this[INTERCEPTOR_PROVIDER_SYMBOL],callInterceptors:(_a=
callProperties.callOptions.interceptors)!==null&&_a!==void 0?_a:[],callInterceptorProviders:(_b=callProperties.callOptions.interceptor_providers)!==null&&_b!==void 0?
_b:[]},call=(0,client_interceptors_1.getInterceptingCall)(interceptorArgs,callProperties.methodDefinition,callProperties.callOptions,callProperties.channel);stream.
call=call;let receivedStatus=!1,callerStackError=new Error;return call.start(callProperties.metadata,{onReceiveMetadata(metadata2){stream.emit("metadata",metadata2)},
onReceiveMessage(message){stream.push(message)},onReceiveStatus(status){if(!receivedStatus){if(receivedStatus=!0,stream.push(null),status.code!==constants_1.Status.
OK){let callerStack=getErrorStackString(callerStackError);stream.emit("error",(0,call_1.callErrorFromStatus)(status,callerStack))}callerStackError=null,stream.emit(
"status",status)}}}),stream}};exports.Client=Client}});var require_make_client=__commonJS({"node_modules/@grpc/grpc-js/build/src/make-client.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.makeClientConstructor=makeClientConstructor;exports.loadPackageDefinition=loadPackageDefinition;var client_1=require_client(),requesterFuncs={unary:client_1.
Client.prototype.makeUnaryRequest,server_stream:client_1.Client.prototype.makeServerStreamRequest,client_stream:client_1.Client.prototype.makeClientStreamRequest,
bidi:client_1.Client.prototype.makeBidiStreamRequest};function isPrototypePolluted(key){return["__proto__","prototype","constructor"].includes(key)}__name(isPrototypePolluted,
"isPrototypePolluted");function makeClientConstructor(methods,serviceName,classOptions){classOptions||(classOptions={});class ServiceClientImpl extends client_1.
Client{static{__name(this,"ServiceClientImpl")}}return Object.keys(methods).forEach(name=>{if(isPrototypePolluted(name))return;let attrs=methods[name],methodType;
if(typeof name=="string"&&name.charAt(0)==="$")throw new Error("Method names cannot start with $");attrs.requestStream?attrs.responseStream?methodType="bidi":methodType=
"client_stream":attrs.responseStream?methodType="server_stream":methodType="unary";let serialize=attrs.requestSerialize,deserialize=attrs.responseDeserialize,methodFunc=partial(
requesterFuncs[methodType],attrs.path,serialize,deserialize);ServiceClientImpl.prototype[name]=methodFunc,Object.assign(ServiceClientImpl.prototype[name],attrs),
attrs.originalName&&!isPrototypePolluted(attrs.originalName)&&(ServiceClientImpl.prototype[attrs.originalName]=ServiceClientImpl.prototype[name])}),ServiceClientImpl.
service=methods,ServiceClientImpl.serviceName=serviceName,ServiceClientImpl}__name(makeClientConstructor,"makeClientConstructor");function partial(fn,path,serialize,deserialize){
return function(...args){return fn.call(this,path,serialize,deserialize,...args)}}__name(partial,"partial");function isProtobufTypeDefinition(obj){return"format"in
obj}__name(isProtobufTypeDefinition,"isProtobufTypeDefinition");function loadPackageDefinition(packageDef){let result={};for(let serviceFqn in packageDef)if(Object.
prototype.hasOwnProperty.call(packageDef,serviceFqn)){let service=packageDef[serviceFqn],nameComponents=serviceFqn.split(".");if(nameComponents.some(comp=>isPrototypePolluted(
comp)))continue;let serviceName=nameComponents[nameComponents.length-1],current=result;for(let packageName of nameComponents.slice(0,-1))current[packageName]||(current[packageName]=
{}),current=current[packageName];isProtobufTypeDefinition(service)?current[serviceName]=service:current[serviceName]=makeClientConstructor(service,serviceName,{})}
return result}__name(loadPackageDefinition,"loadPackageDefinition")}});var require_lodash=__commonJS({"node_modules/lodash.camelcase/index.js"(exports,module){var INFINITY=1/0,symbolTag="[object Symbol]",reAsciiWord=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g,
reLatin=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g,rsAstralRange="\\ud800-\\udfff",rsComboMarksRange="\\u0300-\\u036f\\ufe20-\\ufe23",rsComboSymbolsRange="\\u\
20d0-\\u20f0",rsDingbatRange="\\u2700-\\u27bf",rsLowerRange="a-z\\xdf-\\xf6\\xf8-\\xff",rsMathOpRange="\\xac\\xb1\\xd7\\xf7",rsNonCharRange="\\x00-\\x2f\\x3a-\\x40\\\
x5b-\\x60\\x7b-\\xbf",rsPunctuationRange="\\u2000-\\u206f",rsSpaceRange=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u20\
06\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000",rsUpperRange="A-Z\\xc0-\\xd6\\xd8-\\xde",rsVarRange="\\ufe0e\\ufe0f",rsBreakRange=rsMathOpRange+rsNonCharRange+
rsPunctuationRange+rsSpaceRange,rsApos="['\u2019]",rsAstral="["+rsAstralRange+"]",rsBreak="["+rsBreakRange+"]",rsCombo="["+rsComboMarksRange+rsComboSymbolsRange+
"]",rsDigits="\\d+",rsDingbat="["+rsDingbatRange+"]",rsLower="["+rsLowerRange+"]",rsMisc="[^"+rsAstralRange+rsBreakRange+rsDigits+rsDingbatRange+rsLowerRange+rsUpperRange+
"]",rsFitz="\\ud83c[\\udffb-\\udfff]",rsModifier="(?:"+rsCombo+"|"+rsFitz+")",rsNonAstral="[^"+rsAstralRange+"]",rsRegional="(?:\\ud83c[\\udde6-\\uddff]){2}",rsSurrPair="\
[\\ud800-\\udbff][\\udc00-\\udfff]",rsUpper="["+rsUpperRange+"]",rsZWJ="\\u200d",rsLowerMisc="(?:"+rsLower+"|"+rsMisc+")",rsUpperMisc="(?:"+rsUpper+"|"+rsMisc+"\
)",rsOptLowerContr="(?:"+rsApos+"(?:d|ll|m|re|s|t|ve))?",rsOptUpperContr="(?:"+rsApos+"(?:D|LL|M|RE|S|T|VE))?",reOptMod=rsModifier+"?",rsOptVar="["+rsVarRange+"\
]?",rsOptJoin="(?:"+rsZWJ+"(?:"+[rsNonAstral,rsRegional,rsSurrPair].join("|")+")"+rsOptVar+reOptMod+")*",rsSeq=rsOptVar+reOptMod+rsOptJoin,rsEmoji="(?:"+[rsDingbat,
rsRegional,rsSurrPair].join("|")+")"+rsSeq,rsSymbol="(?:"+[rsNonAstral+rsCombo+"?",rsCombo,rsRegional,rsSurrPair,rsAstral].join("|")+")",reApos=RegExp(rsApos,"g"),
reComboMark=RegExp(rsCombo,"g"),reUnicode=RegExp(rsFitz+"(?="+rsFitz+")|"+rsSymbol+rsSeq,"g"),reUnicodeWord=RegExp([rsUpper+"?"+rsLower+"+"+rsOptLowerContr+"(?="+
[rsBreak,rsUpper,"$"].join("|")+")",rsUpperMisc+"+"+rsOptUpperContr+"(?="+[rsBreak,rsUpper+rsLowerMisc,"$"].join("|")+")",rsUpper+"?"+rsLowerMisc+"+"+rsOptLowerContr,
rsUpper+"+"+rsOptUpperContr,rsDigits,rsEmoji].join("|"),"g"),reHasUnicode=RegExp("["+rsZWJ+rsAstralRange+rsComboMarksRange+rsComboSymbolsRange+rsVarRange+"]"),reHasUnicodeWord=/[a-z][A-Z]|[A-Z]{2,}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/,
deburredLetters={\u00C0:"A",\u00C1:"A",\u00C2:"A",\u00C3:"A",\u00C4:"A",\u00C5:"A",\u00E0:"a",\u00E1:"a",\u00E2:"a",\u00E3:"a",\u00E4:"a",\u00E5:"a",\u00C7:"C",
\u00E7:"c",\u00D0:"D",\u00F0:"d",\u00C8:"E",\u00C9:"E",\u00CA:"E",\u00CB:"E",\u00E8:"e",\u00E9:"e",\u00EA:"e",\u00EB:"e",\u00CC:"I",\u00CD:"I",\u00CE:"I",\u00CF:"\
I",\u00EC:"i",\u00ED:"i",\u00EE:"i",\u00EF:"i",\u00D1:"N",\u00F1:"n",\u00D2:"O",\u00D3:"O",\u00D4:"O",\u00D5:"O",\u00D6:"O",\u00D8:"O",\u00F2:"o",\u00F3:"o",\u00F4:"\
o",\u00F5:"o",\u00F6:"o",\u00F8:"o",\u00D9:"U",\u00DA:"U",\u00DB:"U",\u00DC:"U",\u00F9:"u",\u00FA:"u",\u00FB:"u",\u00FC:"u",\u00DD:"Y",\u00FD:"y",\u00FF:"y",\u00C6:"\
Ae",\u00E6:"ae",\u00DE:"Th",\u00FE:"th",\u00DF:"ss",\u0100:"A",\u0102:"A",\u0104:"A",\u0101:"a",\u0103:"a",\u0105:"a",\u0106:"C",\u0108:"C",\u010A:"C",\u010C:"C",
\u0107:"c",\u0109:"c",\u010B:"c",\u010D:"c",\u010E:"D",\u0110:"D",\u010F:"d",\u0111:"d",\u0112:"E",\u0114:"E",\u0116:"E",\u0118:"E",\u011A:"E",\u0113:"e",\u0115:"\
e",\u0117:"e",\u0119:"e",\u011B:"e",\u011C:"G",\u011E:"G",\u0120:"G",\u0122:"G",\u011D:"g",\u011F:"g",\u0121:"g",\u0123:"g",\u0124:"H",\u0126:"H",\u0125:"h",\u0127:"\
h",\u0128:"I",\u012A:"I",\u012C:"I",\u012E:"I",\u0130:"I",\u0129:"i",\u012B:"i",\u012D:"i",\u012F:"i",\u0131:"i",\u0134:"J",\u0135:"j",\u0136:"K",\u0137:"k",\u0138:"\
k",\u0139:"L",\u013B:"L",\u013D:"L",\u013F:"L",\u0141:"L",\u013A:"l",\u013C:"l",\u013E:"l",\u0140:"l",\u0142:"l",\u0143:"N",\u0145:"N",\u0147:"N",\u014A:"N",\u0144:"\
n",\u0146:"n",\u0148:"n",\u014B:"n",\u014C:"O",\u014E:"O",\u0150:"O",\u014D:"o",\u014F:"o",\u0151:"o",\u0154:"R",\u0156:"R",\u0158:"R",\u0155:"r",\u0157:"r",\u0159:"\
r",\u015A:"S",\u015C:"S",\u015E:"S",\u0160:"S",\u015B:"s",\u015D:"s",\u015F:"s",\u0161:"s",\u0162:"T",\u0164:"T",\u0166:"T",\u0163:"t",\u0165:"t",\u0167:"t",\u0168:"\
U",\u016A:"U",\u016C:"U",\u016E:"U",\u0170:"U",\u0172:"U",\u0169:"u",\u016B:"u",\u016D:"u",\u016F:"u",\u0171:"u",\u0173:"u",\u0174:"W",\u0175:"w",\u0176:"Y",\u0177:"\
y",\u0178:"Y",\u0179:"Z",\u017B:"Z",\u017D:"Z",\u017A:"z",\u017C:"z",\u017E:"z",\u0132:"IJ",\u0133:"ij",\u0152:"Oe",\u0153:"oe",\u0149:"'n",\u017F:"ss"},freeGlobal=typeof global==
"object"&&global&&global.Object===Object&&global,freeSelf=typeof self=="object"&&self&&self.Object===Object&&self,root=freeGlobal||freeSelf||Function("return th\
is")();function arrayReduce(array,iteratee,accumulator,initAccum){var index=-1,length=array?array.length:0;for(initAccum&&length&&(accumulator=array[++index]);++index<
length;)accumulator=iteratee(accumulator,array[index],index,array);return accumulator}__name(arrayReduce,"arrayReduce");function asciiToArray(string){return string.
split("")}__name(asciiToArray,"asciiToArray");function asciiWords(string){return string.match(reAsciiWord)||[]}__name(asciiWords,"asciiWords");function basePropertyOf(object){
return function(key){return object?.[key]}}__name(basePropertyOf,"basePropertyOf");var deburrLetter=basePropertyOf(deburredLetters);function hasUnicode(string){
return reHasUnicode.test(string)}__name(hasUnicode,"hasUnicode");function hasUnicodeWord(string){return reHasUnicodeWord.test(string)}__name(hasUnicodeWord,"has\
UnicodeWord");function stringToArray(string){return hasUnicode(string)?unicodeToArray(string):asciiToArray(string)}__name(stringToArray,"stringToArray");function unicodeToArray(string){
return string.match(reUnicode)||[]}__name(unicodeToArray,"unicodeToArray");function unicodeWords(string){return string.match(reUnicodeWord)||[]}__name(unicodeWords,
"unicodeWords");var objectProto=Object.prototype,objectToString=objectProto.toString,Symbol2=root.Symbol,symbolProto=Symbol2?Symbol2.prototype:void 0,symbolToString=symbolProto?
symbolProto.toString:void 0;function baseSlice(array,start,end2){var index=-1,length=array.length;start<0&&(start=-start>length?0:length+start),end2=end2>length?
length:end2,end2<0&&(end2+=length),length=start>end2?0:end2-start>>>0,start>>>=0;for(var result=Array(length);++index<length;)result[index]=array[index+start];return result}
__name(baseSlice,"baseSlice");function baseToString(value){if(typeof value=="string")return value;if(isSymbol(value))return symbolToString?symbolToString.call(value):
"";var result=value+"";return result=="0"&&1/value==-INFINITY?"-0":result}__name(baseToString,"baseToString");function castSlice(array,start,end2){var length=array.
length;return end2=end2===void 0?length:end2,!start&&end2>=length?array:baseSlice(array,start,end2)}__name(castSlice,"castSlice");function createCaseFirst(methodName){
return function(string){string=toString(string);var strSymbols=hasUnicode(string)?stringToArray(string):void 0,chr=strSymbols?strSymbols[0]:string.charAt(0),trailing=strSymbols?
castSlice(strSymbols,1).join(""):string.slice(1);return chr[methodName]()+trailing}}__name(createCaseFirst,"createCaseFirst");function createCompounder(callback){
return function(string){return arrayReduce(words(deburr(string).replace(reApos,"")),callback,"")}}__name(createCompounder,"createCompounder");function isObjectLike(value){
return!!value&&typeof value=="object"}__name(isObjectLike,"isObjectLike");function isSymbol(value){return typeof value=="symbol"||isObjectLike(value)&&objectToString.
call(value)==symbolTag}__name(isSymbol,"isSymbol");function toString(value){return value==null?"":baseToString(value)}__name(toString,"toString");var camelCase=createCompounder(
function(result,word,index){return word=word.toLowerCase(),result+(index?capitalize(word):word)});function capitalize(string){return upperFirst(toString(string).
toLowerCase())}__name(capitalize,"capitalize");function deburr(string){return string=toString(string),string&&string.replace(reLatin,deburrLetter).replace(reComboMark,
"")}__name(deburr,"deburr");var upperFirst=createCaseFirst("toUpperCase");function words(string,pattern,guard){return string=toString(string),pattern=guard?void 0:
pattern,pattern===void 0?hasUnicodeWord(string)?unicodeWords(string):asciiWords(string):string.match(pattern)||[]}__name(words,"words");module.exports=camelCase}});var require_aspromise=__commonJS({"node_modules/@protobufjs/aspromise/index.js"(exports,module){"use strict";module.exports=asPromise;function asPromise(fn,ctx){
for(var params=new Array(arguments.length-1),offset=0,index=2,pending=!0;index<arguments.length;)params[offset++]=arguments[index++];return new Promise(__name(function(resolve,reject){
params[offset]=__name(function(err){if(pending)if(pending=!1,err)reject(err);else{for(var params2=new Array(arguments.length-1),offset2=0;offset2<params2.length;)
params2[offset2++]=arguments[offset2];resolve.apply(null,params2)}},"callback");try{fn.apply(ctx||null,params)}catch(err){pending&&(pending=!1,reject(err))}},"e\
xecutor"))}__name(asPromise,"asPromise")}});var require_base64=__commonJS({"node_modules/@protobufjs/base64/index.js"(exports){"use strict";var base64=exports;base64.length=__name(function(string){var p=string.
length;if(!p)return 0;for(var n=0;--p%4>1&&string.charAt(p)==="=";)++n;return Math.ceil(string.length*3)/4-n},"length");var b64=new Array(64),s64=new Array(123);
for(i=0;i<64;)s64[b64[i]=i<26?i+65:i<52?i+71:i<62?i-4:i-59|43]=i++;var i;base64.encode=__name(function(buffer,start,end2){for(var parts=null,chunk=[],i2=0,j=0,t;start<
end2;){var b=buffer[start++];switch(j){case 0:chunk[i2++]=b64[b>>2],t=(b&3)<<4,j=1;break;case 1:chunk[i2++]=b64[t|b>>4],t=(b&15)<<2,j=2;break;case 2:chunk[i2++]=
b64[t|b>>6],chunk[i2++]=b64[b&63],j=0;break}i2>8191&&((parts||(parts=[])).push(String.fromCharCode.apply(String,chunk)),i2=0)}return j&&(chunk[i2++]=b64[t],chunk[i2++]=
61,j===1&&(chunk[i2++]=61)),parts?(i2&&parts.push(String.fromCharCode.apply(String,chunk.slice(0,i2))),parts.join("")):String.fromCharCode.apply(String,chunk.slice(
0,i2))},"encode");var invalidEncoding="invalid encoding";base64.decode=__name(function(string,buffer,offset){for(var start=offset,j=0,t,i2=0;i2<string.length;){
var c=string.charCodeAt(i2++);if(c===61&&j>1)break;if((c=s64[c])===void 0)throw Error(invalidEncoding);switch(j){case 0:t=c,j=1;break;case 1:buffer[offset++]=t<<
2|(c&48)>>4,t=c,j=2;break;case 2:buffer[offset++]=(t&15)<<4|(c&60)>>2,t=c,j=3;break;case 3:buffer[offset++]=(t&3)<<6|c,j=0;break}}if(j===1)throw Error(invalidEncoding);
return offset-start},"decode");base64.test=__name(function(string){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(string)},"test")}});var require_eventemitter=__commonJS({"node_modules/@protobufjs/eventemitter/index.js"(exports,module){"use strict";module.exports=EventEmitter;function EventEmitter(){
this._listeners=Object.create(null)}__name(EventEmitter,"EventEmitter");EventEmitter.prototype.on=__name(function(evt,fn,ctx){return(this._listeners[evt]||(this.
_listeners[evt]=[])).push({fn,ctx:ctx||this}),this},"on");EventEmitter.prototype.off=__name(function(evt,fn){if(evt===void 0)this._listeners=Object.create(null);else if(fn===
void 0)this._listeners[evt]=[];else{var listeners=this._listeners[evt];if(!listeners)return this;for(var i=0;i<listeners.length;)listeners[i].fn===fn?listeners.
splice(i,1):++i}return this},"off");EventEmitter.prototype.emit=__name(function(evt){var listeners=this._listeners[evt];if(listeners){for(var args=[],i=1;i<arguments.
length;)args.push(arguments[i++]);for(i=0;i<listeners.length;)listeners[i].fn.apply(listeners[i++].ctx,args)}return this},"emit")}});var require_float=__commonJS({"node_modules/@protobufjs/float/index.js"(exports,module){"use strict";module.exports=factory(factory);function factory(exports2){
return typeof Float32Array<"u"?(function(){var f32=new Float32Array([-0]),f8b=new Uint8Array(f32.buffer),le=f8b[3]===128;function writeFloat_f32_cpy(val,buf,pos){
f32[0]=val,buf[pos]=f8b[0],buf[pos+1]=f8b[1],buf[pos+2]=f8b[2],buf[pos+3]=f8b[3]}__name(writeFloat_f32_cpy,"writeFloat_f32_cpy");function writeFloat_f32_rev(val,buf,pos){
f32[0]=val,buf[pos]=f8b[3],buf[pos+1]=f8b[2],buf[pos+2]=f8b[1],buf[pos+3]=f8b[0]}__name(writeFloat_f32_rev,"writeFloat_f32_rev"),exports2.writeFloatLE=le?writeFloat_f32_cpy:
writeFloat_f32_rev,exports2.writeFloatBE=le?writeFloat_f32_rev:writeFloat_f32_cpy;function readFloat_f32_cpy(buf,pos){return f8b[0]=buf[pos],f8b[1]=buf[pos+1],f8b[2]=
buf[pos+2],f8b[3]=buf[pos+3],f32[0]}__name(readFloat_f32_cpy,"readFloat_f32_cpy");function readFloat_f32_rev(buf,pos){return f8b[3]=buf[pos],f8b[2]=buf[pos+1],f8b[1]=
buf[pos+2],f8b[0]=buf[pos+3],f32[0]}__name(readFloat_f32_rev,"readFloat_f32_rev"),exports2.readFloatLE=le?readFloat_f32_cpy:readFloat_f32_rev,exports2.readFloatBE=
le?readFloat_f32_rev:readFloat_f32_cpy})():(function(){function writeFloat_ieee754(writeUint,val,buf,pos){var sign=val<0?1:0;if(sign&&(val=-val),val===0)writeUint(
1/val>0?0:2147483648,buf,pos);else if(isNaN(val))writeUint(2143289344,buf,pos);else if(val>34028234663852886e22)writeUint((sign<<31|2139095040)>>>0,buf,pos);else if(val<
11754943508222875e-54)writeUint((sign<<31|Math.round(val/1401298464324817e-60))>>>0,buf,pos);else{var exponent=Math.floor(Math.log(val)/Math.LN2),mantissa=Math.
round(val*Math.pow(2,-exponent)*8388608)&8388607;writeUint((sign<<31|exponent+127<<23|mantissa)>>>0,buf,pos)}}__name(writeFloat_ieee754,"writeFloat_ieee754"),exports2.
writeFloatLE=writeFloat_ieee754.bind(null,writeUintLE),exports2.writeFloatBE=writeFloat_ieee754.bind(null,writeUintBE);function readFloat_ieee754(readUint,buf,pos){
var uint=readUint(buf,pos),sign=(uint>>31)*2+1,exponent=uint>>>23&255,mantissa=uint&8388607;return exponent===255?mantissa?NaN:sign*(1/0):exponent===0?sign*1401298464324817e-60*
mantissa:sign*Math.pow(2,exponent-150)*(mantissa+8388608)}__name(readFloat_ieee754,"readFloat_ieee754"),exports2.readFloatLE=readFloat_ieee754.bind(null,readUintLE),
exports2.readFloatBE=readFloat_ieee754.bind(null,readUintBE)})(),typeof Float64Array<"u"?(function(){var f64=new Float64Array([-0]),f8b=new Uint8Array(f64.buffer),
le=f8b[7]===128;function writeDouble_f64_cpy(val,buf,pos){f64[0]=val,buf[pos]=f8b[0],buf[pos+1]=f8b[1],buf[pos+2]=f8b[2],buf[pos+3]=f8b[3],buf[pos+4]=f8b[4],buf[pos+
5]=f8b[5],buf[pos+6]=f8b[6],buf[pos+7]=f8b[7]}__name(writeDouble_f64_cpy,"writeDouble_f64_cpy");function writeDouble_f64_rev(val,buf,pos){f64[0]=val,buf[pos]=f8b[7],
buf[pos+1]=f8b[6],buf[pos+2]=f8b[5],buf[pos+3]=f8b[4],buf[pos+4]=f8b[3],buf[pos+5]=f8b[2],buf[pos+6]=f8b[1],buf[pos+7]=f8b[0]}__name(writeDouble_f64_rev,"writeD\
ouble_f64_rev"),exports2.writeDoubleLE=le?writeDouble_f64_cpy:writeDouble_f64_rev,exports2.writeDoubleBE=le?writeDouble_f64_rev:writeDouble_f64_cpy;function readDouble_f64_cpy(buf,pos){
return f8b[0]=buf[pos],f8b[1]=buf[pos+1],f8b[2]=buf[pos+2],f8b[3]=buf[pos+3],f8b[4]=buf[pos+4],f8b[5]=buf[pos+5],f8b[6]=buf[pos+6],f8b[7]=buf[pos+7],f64[0]}__name(
readDouble_f64_cpy,"readDouble_f64_cpy");function readDouble_f64_rev(buf,pos){return f8b[7]=buf[pos],f8b[6]=buf[pos+1],f8b[5]=buf[pos+2],f8b[4]=buf[pos+3],f8b[3]=
buf[pos+4],f8b[2]=buf[pos+5],f8b[1]=buf[pos+6],f8b[0]=buf[pos+7],f64[0]}__name(readDouble_f64_rev,"readDouble_f64_rev"),exports2.readDoubleLE=le?readDouble_f64_cpy:
readDouble_f64_rev,exports2.readDoubleBE=le?readDouble_f64_rev:readDouble_f64_cpy})():(function(){function writeDouble_ieee754(writeUint,off0,off1,val,buf,pos){
var sign=val<0?1:0;if(sign&&(val=-val),val===0)writeUint(0,buf,pos+off0),writeUint(1/val>0?0:2147483648,buf,pos+off1);else if(isNaN(val))writeUint(0,buf,pos+off0),
writeUint(2146959360,buf,pos+off1);else if(val>17976931348623157e292)writeUint(0,buf,pos+off0),writeUint((sign<<31|2146435072)>>>0,buf,pos+off1);else{var mantissa;
if(val<22250738585072014e-324)mantissa=val/5e-324,writeUint(mantissa>>>0,buf,pos+off0),writeUint((sign<<31|mantissa/4294967296)>>>0,buf,pos+off1);else{var exponent=Math.
floor(Math.log(val)/Math.LN2);exponent===1024&&(exponent=1023),mantissa=val*Math.pow(2,-exponent),writeUint(mantissa*4503599627370496>>>0,buf,pos+off0),writeUint(
(sign<<31|exponent+1023<<20|mantissa*1048576&1048575)>>>0,buf,pos+off1)}}}__name(writeDouble_ieee754,"writeDouble_ieee754"),exports2.writeDoubleLE=writeDouble_ieee754.
bind(null,writeUintLE,0,4),exports2.writeDoubleBE=writeDouble_ieee754.bind(null,writeUintBE,4,0);function readDouble_ieee754(readUint,off0,off1,buf,pos){var lo=readUint(
buf,pos+off0),hi=readUint(buf,pos+off1),sign=(hi>>31)*2+1,exponent=hi>>>20&2047,mantissa=4294967296*(hi&1048575)+lo;return exponent===2047?mantissa?NaN:sign*(1/0):
exponent===0?sign*5e-324*mantissa:sign*Math.pow(2,exponent-1075)*(mantissa+4503599627370496)}__name(readDouble_ieee754,"readDouble_ieee754"),exports2.readDoubleLE=
readDouble_ieee754.bind(null,readUintLE,0,4),exports2.readDoubleBE=readDouble_ieee754.bind(null,readUintBE,4,0)})(),exports2}__name(factory,"factory");function writeUintLE(val,buf,pos){
buf[pos]=val&255,buf[pos+1]=val>>>8&255,buf[pos+2]=val>>>16&255,buf[pos+3]=val>>>24}__name(writeUintLE,"writeUintLE");function writeUintBE(val,buf,pos){buf[pos]=
val>>>24,buf[pos+1]=val>>>16&255,buf[pos+2]=val>>>8&255,buf[pos+3]=val&255}__name(writeUintBE,"writeUintBE");function readUintLE(buf,pos){return(buf[pos]|buf[pos+
1]<<8|buf[pos+2]<<16|buf[pos+3]<<24)>>>0}__name(readUintLE,"readUintLE");function readUintBE(buf,pos){return(buf[pos]<<24|buf[pos+1]<<16|buf[pos+2]<<8|buf[pos+3])>>>
0}__name(readUintBE,"readUintBE")}});var require_utf8=__commonJS({"node_modules/@protobufjs/utf8/index.js"(exports){"use strict";var utf8=exports,replacementCharCode=65533;utf8.length=__name(function(string){
for(var len=0,c=0,i=0;i<string.length;++i)c=string.charCodeAt(i),c<128?len+=1:c<2048?len+=2:(c&64512)===55296&&(string.charCodeAt(i+1)&64512)===56320?(++i,len+=
4):len+=3;return len},"utf8_length");utf8.read=__name(function(buffer,start,end2){if(end2-start<1)return"";for(var parts=null,chunk=[],i=0,t,t2,c2,c3;start<end2;)
t=buffer[start++],t<=127?chunk[i++]=t:t>=192&&t<224?(c2=(t&31)<<6|buffer[start++]&63,chunk[i++]=c2>=128?c2:replacementCharCode):t>=224&&t<240?(c3=(t&15)<<12|(buffer[start++]&
63)<<6|buffer[start++]&63,chunk[i++]=c3>=2048?c3:replacementCharCode):t>=240&&(t2=(t&7)<<18|(buffer[start++]&63)<<12|(buffer[start++]&63)<<6|buffer[start++]&63,
t2<65536||t2>1114111?chunk[i++]=replacementCharCode:(t2-=65536,chunk[i++]=55296+(t2>>10),chunk[i++]=56320+(t2&1023))),i>8191&&((parts||(parts=[])).push(String.fromCharCode.
apply(String,chunk.slice(0,i))),i=0);return parts?(i&&parts.push(String.fromCharCode.apply(String,chunk.slice(0,i))),parts.join("")):String.fromCharCode.apply(String,
chunk.slice(0,i))},"utf8_read");utf8.write=__name(function(string,buffer,offset){for(var start=offset,c1,c2,i=0;i<string.length;++i)c1=string.charCodeAt(i),c1<128?
buffer[offset++]=c1:c1<2048?(buffer[offset++]=c1>>6|192,buffer[offset++]=c1&63|128):(c1&64512)===55296&&((c2=string.charCodeAt(i+1))&64512)===56320?(c1=65536+((c1&
1023)<<10)+(c2&1023),++i,buffer[offset++]=c1>>18|240,buffer[offset++]=c1>>12&63|128,buffer[offset++]=c1>>6&63|128,buffer[offset++]=c1&63|128):(buffer[offset++]=
c1>>12|224,buffer[offset++]=c1>>6&63|128,buffer[offset++]=c1&63|128);return offset-start},"utf8_write")}});var require_pool=__commonJS({"node_modules/@protobufjs/pool/index.js"(exports,module){"use strict";module.exports=pool;function pool(alloc,slice,size){var SIZE=size||
8192,MAX=SIZE>>>1,slab=null,offset=SIZE;return __name(function(size2){if(size2<1||size2>MAX)return alloc(size2);offset+size2>SIZE&&(slab=alloc(SIZE),offset=0);var buf=slice.
call(slab,offset,offset+=size2);return offset&7&&(offset=(offset|7)+1),buf},"pool_alloc")}__name(pool,"pool")}});var require_longbits=__commonJS({"node_modules/protobufjs/src/util/longbits.js"(exports,module){"use strict";module.exports=LongBits;var util=require_minimal();
function LongBits(lo,hi){this.lo=lo>>>0,this.hi=hi>>>0}__name(LongBits,"LongBits");var zero=LongBits.zero=new LongBits(0,0);zero.toNumber=function(){return 0};zero.
zzEncode=zero.zzDecode=function(){return this};zero.length=function(){return 1};var zeroHash=LongBits.zeroHash="\0\0\0\0\0\0\0\0";LongBits.fromNumber=__name(function(value){
if(value===0)return zero;var sign=value<0;sign&&(value=-value);var lo=value>>>0,hi=(value-lo)/4294967296>>>0;return sign&&(hi=~hi>>>0,lo=~lo>>>0,++lo>4294967295&&
(lo=0,++hi>4294967295&&(hi=0))),new LongBits(lo,hi)},"fromNumber");LongBits.from=__name(function(value){if(typeof value=="number")return LongBits.fromNumber(value);
if(util.isString(value))if(util.Long)value=util.Long.fromString(value);else return LongBits.fromNumber(parseInt(value,10));return value.low||value.high?new LongBits(
value.low>>>0,value.high>>>0):zero},"from");LongBits.prototype.toNumber=__name(function(unsigned){if(!unsigned&&this.hi>>>31){var lo=~this.lo+1>>>0,hi=~this.hi>>>
0;return lo||(hi=hi+1>>>0),-(lo+hi*4294967296)}return this.lo+this.hi*4294967296},"toNumber");LongBits.prototype.toLong=__name(function(unsigned){return util.Long?
new util.Long(this.lo|0,this.hi|0,!!unsigned):{low:this.lo|0,high:this.hi|0,unsigned:!!unsigned}},"toLong");var charCodeAt=String.prototype.charCodeAt;LongBits.
fromHash=__name(function(hash){return hash===zeroHash?zero:new LongBits((charCodeAt.call(hash,0)|charCodeAt.call(hash,1)<<8|charCodeAt.call(hash,2)<<16|charCodeAt.
call(hash,3)<<24)>>>0,(charCodeAt.call(hash,4)|charCodeAt.call(hash,5)<<8|charCodeAt.call(hash,6)<<16|charCodeAt.call(hash,7)<<24)>>>0)},"fromHash");LongBits.prototype.
toHash=__name(function(){return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&255,this.hi>>>16&255,this.
hi>>>24)},"toHash");LongBits.prototype.zzEncode=__name(function(){var mask=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>31)^mask)>>>0,this.lo=(this.lo<<1^mask)>>>
0,this},"zzEncode");LongBits.prototype.zzDecode=__name(function(){var mask=-(this.lo&1);return this.lo=((this.lo>>>1|this.hi<<31)^mask)>>>0,this.hi=(this.hi>>>1^
mask)>>>0,this},"zzDecode");LongBits.prototype.length=__name(function(){var part0=this.lo,part1=(this.lo>>>28|this.hi<<4)>>>0,part2=this.hi>>>24;return part2===
0?part1===0?part0<16384?part0<128?1:2:part0<2097152?3:4:part1<16384?part1<128?5:6:part1<2097152?7:8:part2<128?9:10},"length")}});var require_umd=__commonJS({"node_modules/long/umd/index.js"(exports,module){(function(global2,factory){function preferDefault(exports2){return exports2.default||
exports2}__name(preferDefault,"preferDefault"),typeof define=="function"&&define.amd?define([],function(){var exports2={};return factory(exports2),preferDefault(
exports2)}):typeof exports=="object"?(factory(exports),typeof module=="object"&&(module.exports=preferDefault(exports))):(function(){var exports2={};factory(exports2),
global2.Long=preferDefault(exports2)})()})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:exports,function(_exports){"use strict";Object.defineProperty(_exports,
"__esModule",{value:!0}),_exports.default=void 0;var wasm=null;try{wasm=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,
2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,
109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,
66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,
4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,
132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,
66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Long(low,high,unsigned){this.low=low|0,this.high=high|0,this.unsigned=!!unsigned}__name(Long,"Long"),
Long.prototype.__isLong__,Object.defineProperty(Long.prototype,"__isLong__",{value:!0});function isLong(obj){return(obj&&obj.__isLong__)===!0}__name(isLong,"isL\
ong");function ctz32(value){var c=Math.clz32(value&-value);return value?31-c:c}__name(ctz32,"ctz32"),Long.isLong=isLong;var INT_CACHE={},UINT_CACHE={};function fromInt(value,unsigned){
var obj,cachedObj,cache;return unsigned?(value>>>=0,(cache=0<=value&&value<256)&&(cachedObj=UINT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,0,!0),cache&&
(UINT_CACHE[value]=obj),obj)):(value|=0,(cache=-128<=value&&value<128)&&(cachedObj=INT_CACHE[value],cachedObj)?cachedObj:(obj=fromBits(value,value<0?-1:0,!1),cache&&
(INT_CACHE[value]=obj),obj))}__name(fromInt,"fromInt"),Long.fromInt=fromInt;function fromNumber(value,unsigned){if(isNaN(value))return unsigned?UZERO:ZERO;if(unsigned){
if(value<0)return UZERO;if(value>=TWO_PWR_64_DBL)return MAX_UNSIGNED_VALUE}else{if(value<=-TWO_PWR_63_DBL)return MIN_VALUE;if(value+1>=TWO_PWR_63_DBL)return MAX_VALUE}
return value<0?fromNumber(-value,unsigned).neg():fromBits(value%TWO_PWR_32_DBL|0,value/TWO_PWR_32_DBL|0,unsigned)}__name(fromNumber,"fromNumber"),Long.fromNumber=
fromNumber;function fromBits(lowBits,highBits,unsigned){return new Long(lowBits,highBits,unsigned)}__name(fromBits,"fromBits"),Long.fromBits=fromBits;var pow_dbl=Math.
pow;function fromString(str,unsigned,radix){if(str.length===0)throw Error("empty string");if(typeof unsigned=="number"?(radix=unsigned,unsigned=!1):unsigned=!!unsigned,
str==="NaN"||str==="Infinity"||str==="+Infinity"||str==="-Infinity")return unsigned?UZERO:ZERO;if(radix=radix||10,radix<2||36<radix)throw RangeError("radix");var p;
if((p=str.indexOf("-"))>0)throw Error("interior hyphen");if(p===0)return fromString(str.substring(1),unsigned,radix).neg();for(var radixToPower=fromNumber(pow_dbl(
radix,8)),result=ZERO,i=0;i<str.length;i+=8){var size=Math.min(8,str.length-i),value=parseInt(str.substring(i,i+size),radix);if(size<8){var power=fromNumber(pow_dbl(
radix,size));result=result.mul(power).add(fromNumber(value))}else result=result.mul(radixToPower),result=result.add(fromNumber(value))}return result.unsigned=unsigned,
result}__name(fromString,"fromString"),Long.fromString=fromString;function fromValue(val,unsigned){return typeof val=="number"?fromNumber(val,unsigned):typeof val==
"string"?fromString(val,unsigned):fromBits(val.low,val.high,typeof unsigned=="boolean"?unsigned:val.unsigned)}__name(fromValue,"fromValue"),Long.fromValue=fromValue;
var TWO_PWR_16_DBL=65536,TWO_PWR_24_DBL=1<<24,TWO_PWR_32_DBL=TWO_PWR_16_DBL*TWO_PWR_16_DBL,TWO_PWR_64_DBL=TWO_PWR_32_DBL*TWO_PWR_32_DBL,TWO_PWR_63_DBL=TWO_PWR_64_DBL/
2,TWO_PWR_24=fromInt(TWO_PWR_24_DBL),ZERO=fromInt(0);Long.ZERO=ZERO;var UZERO=fromInt(0,!0);Long.UZERO=UZERO;var ONE=fromInt(1);Long.ONE=ONE;var UONE=fromInt(1,
!0);Long.UONE=UONE;var NEG_ONE=fromInt(-1);Long.NEG_ONE=NEG_ONE;var MAX_VALUE=fromBits(-1,2147483647,!1);Long.MAX_VALUE=MAX_VALUE;var MAX_UNSIGNED_VALUE=fromBits(
-1,-1,!0);Long.MAX_UNSIGNED_VALUE=MAX_UNSIGNED_VALUE;var MIN_VALUE=fromBits(0,-2147483648,!1);Long.MIN_VALUE=MIN_VALUE;var LongPrototype=Long.prototype;LongPrototype.
toInt=__name(function(){return this.unsigned?this.low>>>0:this.low},"toInt"),LongPrototype.toNumber=__name(function(){return this.unsigned?(this.high>>>0)*TWO_PWR_32_DBL+
(this.low>>>0):this.high*TWO_PWR_32_DBL+(this.low>>>0)},"toNumber"),LongPrototype.toString=__name(function(radix){if(radix=radix||10,radix<2||36<radix)throw RangeError(
"radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(MIN_VALUE)){var radixLong=fromNumber(radix),div=this.div(radixLong),rem1=div.mul(radixLong).
sub(this);return div.toString(radix)+rem1.toInt().toString(radix)}else return"-"+this.neg().toString(radix);for(var radixToPower=fromNumber(pow_dbl(radix,6),this.
unsigned),rem=this,result="";;){var remDiv=rem.div(radixToPower),intval=rem.sub(remDiv.mul(radixToPower)).toInt()>>>0,digits=intval.toString(radix);if(rem=remDiv,
rem.isZero())return digits+result;for(;digits.length<6;)digits="0"+digits;result=""+digits+result}},"toString"),LongPrototype.getHighBits=__name(function(){return this.
high},"getHighBits"),LongPrototype.getHighBitsUnsigned=__name(function(){return this.high>>>0},"getHighBitsUnsigned"),LongPrototype.getLowBits=__name(function(){
return this.low},"getLowBits"),LongPrototype.getLowBitsUnsigned=__name(function(){return this.low>>>0},"getLowBitsUnsigned"),LongPrototype.getNumBitsAbs=__name(
function(){if(this.isNegative())return this.eq(MIN_VALUE)?64:this.neg().getNumBitsAbs();for(var val=this.high!=0?this.high:this.low,bit=31;bit>0&&(val&1<<bit)==
0;bit--);return this.high!=0?bit+33:bit+1},"getNumBitsAbs"),LongPrototype.isSafeInteger=__name(function(){var top11Bits=this.high>>21;return top11Bits?this.unsigned?
!1:top11Bits===-1&&!(this.low===0&&this.high===-2097152):!0},"isSafeInteger"),LongPrototype.isZero=__name(function(){return this.high===0&&this.low===0},"isZero"),
LongPrototype.eqz=LongPrototype.isZero,LongPrototype.isNegative=__name(function(){return!this.unsigned&&this.high<0},"isNegative"),LongPrototype.isPositive=__name(
function(){return this.unsigned||this.high>=0},"isPositive"),LongPrototype.isOdd=__name(function(){return(this.low&1)===1},"isOdd"),LongPrototype.isEven=__name(
function(){return(this.low&1)===0},"isEven"),LongPrototype.equals=__name(function(other){return isLong(other)||(other=fromValue(other)),this.unsigned!==other.unsigned&&
this.high>>>31===1&&other.high>>>31===1?!1:this.high===other.high&&this.low===other.low},"equals"),LongPrototype.eq=LongPrototype.equals,LongPrototype.notEquals=
__name(function(other){return!this.eq(other)},"notEquals"),LongPrototype.neq=LongPrototype.notEquals,LongPrototype.ne=LongPrototype.notEquals,LongPrototype.lessThan=
__name(function(other){return this.comp(other)<0},"lessThan"),LongPrototype.lt=LongPrototype.lessThan,LongPrototype.lessThanOrEqual=__name(function(other){return this.
comp(other)<=0},"lessThanOrEqual"),LongPrototype.lte=LongPrototype.lessThanOrEqual,LongPrototype.le=LongPrototype.lessThanOrEqual,LongPrototype.greaterThan=__name(
function(other){return this.comp(other)>0},"greaterThan"),LongPrototype.gt=LongPrototype.greaterThan,LongPrototype.greaterThanOrEqual=__name(function(other){return this.
comp(other)>=0},"greaterThanOrEqual"),LongPrototype.gte=LongPrototype.greaterThanOrEqual,LongPrototype.ge=LongPrototype.greaterThanOrEqual,LongPrototype.compare=
__name(function(other){if(isLong(other)||(other=fromValue(other)),this.eq(other))return 0;var thisNeg=this.isNegative(),otherNeg=other.isNegative();return thisNeg&&
!otherNeg?-1:!thisNeg&&otherNeg?1:this.unsigned?other.high>>>0>this.high>>>0||other.high===this.high&&other.low>>>0>this.low>>>0?-1:1:this.sub(other).isNegative()?
-1:1},"compare"),LongPrototype.comp=LongPrototype.compare,LongPrototype.negate=__name(function(){return!this.unsigned&&this.eq(MIN_VALUE)?MIN_VALUE:this.not().add(
ONE)},"negate"),LongPrototype.neg=LongPrototype.negate,LongPrototype.add=__name(function(addend){isLong(addend)||(addend=fromValue(addend));var a48=this.high>>>
16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=addend.high>>>16,b32=addend.high&65535,b16=addend.low>>>16,b00=addend.low&65535,c48=0,c32=0,c16=0,
c00=0;return c00+=a00+b00,c16+=c00>>>16,c00&=65535,c16+=a16+b16,c32+=c16>>>16,c16&=65535,c32+=a32+b32,c48+=c32>>>16,c32&=65535,c48+=a48+b48,c48&=65535,fromBits(
c16<<16|c00,c48<<16|c32,this.unsigned)},"add"),LongPrototype.subtract=__name(function(subtrahend){return isLong(subtrahend)||(subtrahend=fromValue(subtrahend)),
this.add(subtrahend.neg())},"subtract"),LongPrototype.sub=LongPrototype.subtract,LongPrototype.multiply=__name(function(multiplier){if(this.isZero())return this;
if(isLong(multiplier)||(multiplier=fromValue(multiplier)),wasm){var low=wasm.mul(this.low,this.high,multiplier.low,multiplier.high);return fromBits(low,wasm.get_high(),
this.unsigned)}if(multiplier.isZero())return this.unsigned?UZERO:ZERO;if(this.eq(MIN_VALUE))return multiplier.isOdd()?MIN_VALUE:ZERO;if(multiplier.eq(MIN_VALUE))
return this.isOdd()?MIN_VALUE:ZERO;if(this.isNegative())return multiplier.isNegative()?this.neg().mul(multiplier.neg()):this.neg().mul(multiplier).neg();if(multiplier.
isNegative())return this.mul(multiplier.neg()).neg();if(this.lt(TWO_PWR_24)&&multiplier.lt(TWO_PWR_24))return fromNumber(this.toNumber()*multiplier.toNumber(),this.
unsigned);var a48=this.high>>>16,a32=this.high&65535,a16=this.low>>>16,a00=this.low&65535,b48=multiplier.high>>>16,b32=multiplier.high&65535,b16=multiplier.low>>>
16,b00=multiplier.low&65535,c48=0,c32=0,c16=0,c00=0;return c00+=a00*b00,c16+=c00>>>16,c00&=65535,c16+=a16*b00,c32+=c16>>>16,c16&=65535,c16+=a00*b16,c32+=c16>>>16,
c16&=65535,c32+=a32*b00,c48+=c32>>>16,c32&=65535,c32+=a16*b16,c48+=c32>>>16,c32&=65535,c32+=a00*b32,c48+=c32>>>16,c32&=65535,c48+=a48*b00+a32*b16+a16*b32+a00*b48,
c48&=65535,fromBits(c16<<16|c00,c48<<16|c32,this.unsigned)},"multiply"),LongPrototype.mul=LongPrototype.multiply,LongPrototype.divide=__name(function(divisor){if(isLong(
divisor)||(divisor=fromValue(divisor)),divisor.isZero())throw Error("division by zero");if(wasm){if(!this.unsigned&&this.high===-2147483648&&divisor.low===-1&&divisor.
high===-1)return this;var low=(this.unsigned?wasm.div_u:wasm.div_s)(this.low,this.high,divisor.low,divisor.high);return fromBits(low,wasm.get_high(),this.unsigned)}
if(this.isZero())return this.unsigned?UZERO:ZERO;var approx,rem,res;if(this.unsigned){if(divisor.unsigned||(divisor=divisor.toUnsigned()),divisor.gt(this))return UZERO;
if(divisor.gt(this.shru(1)))return UONE;res=UZERO}else{if(this.eq(MIN_VALUE)){if(divisor.eq(ONE)||divisor.eq(NEG_ONE))return MIN_VALUE;if(divisor.eq(MIN_VALUE))
return ONE;var halfThis=this.shr(1);return approx=halfThis.div(divisor).shl(1),approx.eq(ZERO)?divisor.isNegative()?ONE:NEG_ONE:(rem=this.sub(divisor.mul(approx)),
res=approx.add(rem.div(divisor)),res)}else if(divisor.eq(MIN_VALUE))return this.unsigned?UZERO:ZERO;if(this.isNegative())return divisor.isNegative()?this.neg().
div(divisor.neg()):this.neg().div(divisor).neg();if(divisor.isNegative())return this.div(divisor.neg()).neg();res=ZERO}for(rem=this;rem.gte(divisor);){approx=Math.
max(1,Math.floor(rem.toNumber()/divisor.toNumber()));for(var log2=Math.ceil(Math.log(approx)/Math.LN2),delta=log2<=48?1:pow_dbl(2,log2-48),approxRes=fromNumber(
approx),approxRem=approxRes.mul(divisor);approxRem.isNegative()||approxRem.gt(rem);)approx-=delta,approxRes=fromNumber(approx,this.unsigned),approxRem=approxRes.
mul(divisor);approxRes.isZero()&&(approxRes=ONE),res=res.add(approxRes),rem=rem.sub(approxRem)}return res},"divide"),LongPrototype.div=LongPrototype.divide,LongPrototype.
modulo=__name(function(divisor){if(isLong(divisor)||(divisor=fromValue(divisor)),wasm){var low=(this.unsigned?wasm.rem_u:wasm.rem_s)(this.low,this.high,divisor.
low,divisor.high);return fromBits(low,wasm.get_high(),this.unsigned)}return this.sub(this.div(divisor).mul(divisor))},"modulo"),LongPrototype.mod=LongPrototype.
modulo,LongPrototype.rem=LongPrototype.modulo,LongPrototype.not=__name(function(){return fromBits(~this.low,~this.high,this.unsigned)},"not"),LongPrototype.countLeadingZeros=
__name(function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},"countLeadingZeros"),LongPrototype.clz=LongPrototype.countLeadingZeros,LongPrototype.
countTrailingZeros=__name(function(){return this.low?ctz32(this.low):ctz32(this.high)+32},"countTrailingZeros"),LongPrototype.ctz=LongPrototype.countTrailingZeros,
LongPrototype.and=__name(function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low&other.low,this.high&other.high,this.unsigned)},"and"),
LongPrototype.or=__name(function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low|other.low,this.high|other.high,this.unsigned)},"or"),LongPrototype.
xor=__name(function(other){return isLong(other)||(other=fromValue(other)),fromBits(this.low^other.low,this.high^other.high,this.unsigned)},"xor"),LongPrototype.
shiftLeft=__name(function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low<<numBits,this.high<<numBits|
this.low>>>32-numBits,this.unsigned):fromBits(0,this.low<<numBits-32,this.unsigned)},"shiftLeft"),LongPrototype.shl=LongPrototype.shiftLeft,LongPrototype.shiftRight=
__name(function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low>>>numBits|this.high<<32-numBits,this.
high>>numBits,this.unsigned):fromBits(this.high>>numBits-32,this.high>=0?0:-1,this.unsigned)},"shiftRight"),LongPrototype.shr=LongPrototype.shiftRight,LongPrototype.
shiftRightUnsigned=__name(function(numBits){return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits<32?fromBits(this.low>>>numBits|this.
high<<32-numBits,this.high>>>numBits,this.unsigned):numBits===32?fromBits(this.high,0,this.unsigned):fromBits(this.high>>>numBits-32,0,this.unsigned)},"shiftRig\
htUnsigned"),LongPrototype.shru=LongPrototype.shiftRightUnsigned,LongPrototype.shr_u=LongPrototype.shiftRightUnsigned,LongPrototype.rotateLeft=__name(function(numBits){
var b;return isLong(numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits===32?fromBits(this.high,this.low,this.unsigned):numBits<32?(b=32-numBits,
fromBits(this.low<<numBits|this.high>>>b,this.high<<numBits|this.low>>>b,this.unsigned)):(numBits-=32,b=32-numBits,fromBits(this.high<<numBits|this.low>>>b,this.
low<<numBits|this.high>>>b,this.unsigned))},"rotateLeft"),LongPrototype.rotl=LongPrototype.rotateLeft,LongPrototype.rotateRight=__name(function(numBits){var b;return isLong(
numBits)&&(numBits=numBits.toInt()),(numBits&=63)===0?this:numBits===32?fromBits(this.high,this.low,this.unsigned):numBits<32?(b=32-numBits,fromBits(this.high<<
b|this.low>>>numBits,this.low<<b|this.high>>>numBits,this.unsigned)):(numBits-=32,b=32-numBits,fromBits(this.low<<b|this.high>>>numBits,this.high<<b|this.low>>>
numBits,this.unsigned))},"rotateRight"),LongPrototype.rotr=LongPrototype.rotateRight,LongPrototype.toSigned=__name(function(){return this.unsigned?fromBits(this.
low,this.high,!1):this},"toSigned"),LongPrototype.toUnsigned=__name(function(){return this.unsigned?this:fromBits(this.low,this.high,!0)},"toUnsigned"),LongPrototype.
toBytes=__name(function(le){return le?this.toBytesLE():this.toBytesBE()},"toBytes"),LongPrototype.toBytesLE=__name(function(){var hi=this.high,lo=this.low;return[
lo&255,lo>>>8&255,lo>>>16&255,lo>>>24,hi&255,hi>>>8&255,hi>>>16&255,hi>>>24]},"toBytesLE"),LongPrototype.toBytesBE=__name(function(){var hi=this.high,lo=this.low;
return[hi>>>24,hi>>>16&255,hi>>>8&255,hi&255,lo>>>24,lo>>>16&255,lo>>>8&255,lo&255]},"toBytesBE"),Long.fromBytes=__name(function(bytes,unsigned,le){return le?Long.
fromBytesLE(bytes,unsigned):Long.fromBytesBE(bytes,unsigned)},"fromBytes"),Long.fromBytesLE=__name(function(bytes,unsigned){return new Long(bytes[0]|bytes[1]<<8|
bytes[2]<<16|bytes[3]<<24,bytes[4]|bytes[5]<<8|bytes[6]<<16|bytes[7]<<24,unsigned)},"fromBytesLE"),Long.fromBytesBE=__name(function(bytes,unsigned){return new Long(
bytes[4]<<24|bytes[5]<<16|bytes[6]<<8|bytes[7],bytes[0]<<24|bytes[1]<<16|bytes[2]<<8|bytes[3],unsigned)},"fromBytesBE"),typeof BigInt=="function"&&(Long.fromBigInt=
__name(function(value,unsigned){var lowBits=Number(BigInt.asIntN(32,value)),highBits=Number(BigInt.asIntN(32,value>>BigInt(32)));return fromBits(lowBits,highBits,
unsigned)},"fromBigInt"),Long.fromValue=__name(function(value,unsigned){return typeof value=="bigint"?Long.fromBigInt(value,unsigned):fromValue(value,unsigned)},
"fromValueWithBigInt"),LongPrototype.toBigInt=__name(function(){var lowBigInt=BigInt(this.low>>>0),highBigInt=BigInt(this.unsigned?this.high>>>0:this.high);return highBigInt<<
BigInt(32)|lowBigInt},"toBigInt"));var _default=_exports.default=Long})}});var require_minimal=__commonJS({"node_modules/protobufjs/src/util/minimal.js"(exports){"use strict";var util=exports;util.asPromise=require_aspromise();util.base64=
require_base64();util.EventEmitter=require_eventemitter();util.float=require_float();util.utf8=require_utf8();util.pool=require_pool();util.LongBits=require_longbits();
function isUnsafeProperty(key){return key==="__proto__"||key==="prototype"||key==="constructor"}__name(isUnsafeProperty,"isUnsafeProperty");util.isUnsafeProperty=
isUnsafeProperty;util.isNode=!!(typeof global<"u"&&global&&global.process&&global.process.versions&&global.process.versions.node);util.global=util.isNode&&global||
typeof window<"u"&&window||typeof self<"u"&&self||exports;util.emptyArray=Object.freeze?Object.freeze([]):[];util.emptyObject=Object.freeze?Object.freeze({}):{};
util.isInteger=Number.isInteger||__name(function(value){return typeof value=="number"&&isFinite(value)&&Math.floor(value)===value},"isInteger");util.isString=__name(
function(value){return typeof value=="string"||value instanceof String},"isString");util.isObject=__name(function(value){return value&&typeof value=="object"},"\
isObject");util.isset=util.isSet=__name(function(obj,prop){var value=obj[prop];return value!=null&&Object.hasOwnProperty.call(obj,prop)?typeof value!="object"||
(Array.isArray(value)?value.length:Object.keys(value).length)>0:!1},"isSet");util.Buffer=(function(){try{var Buffer2=util.global.Buffer;return Buffer2.prototype.
utf8Write?Buffer2:null}catch{return null}})();util._Buffer_from=null;util._Buffer_allocUnsafe=null;util.newBuffer=__name(function(sizeOrArray){return typeof sizeOrArray==
"number"?util.Buffer?util._Buffer_allocUnsafe(sizeOrArray):new util.Array(sizeOrArray):util.Buffer?util._Buffer_from(sizeOrArray):typeof Uint8Array>"u"?sizeOrArray:
new Uint8Array(sizeOrArray)},"newBuffer");util.Array=typeof Uint8Array<"u"?Uint8Array:Array;util.Long=util.global.dcodeIO&&util.global.dcodeIO.Long||util.global.
Long||(function(){try{var Long=require_umd();return Long&&Long.isLong?Long:null}catch{return null}})();util.key2Re=/^true|false|0|1$/;util.key32Re=/^-?(?:0|[1-9][0-9]*)$/;
util.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/;util.longToHash=__name(function(value){return value?util.LongBits.from(value).toHash():util.LongBits.zeroHash},
"longToHash");util.longFromHash=__name(function(hash,unsigned){var bits=util.LongBits.fromHash(hash);return util.Long?util.Long.fromBits(bits.lo,bits.hi,unsigned):
bits.toNumber(!!unsigned)},"longFromHash");function merge(dst){var ifNotSet=typeof arguments[arguments.length-1]=="boolean",limit=ifNotSet?arguments.length-1:arguments.
length;ifNotSet=ifNotSet&&arguments[arguments.length-1];for(var a=1;a<limit;++a){var src=arguments[a];if(src)for(var keys=Object.keys(src),i=0;i<keys.length;++i)
!isUnsafeProperty(keys[i])&&(dst[keys[i]]===void 0||!ifNotSet)&&(dst[keys[i]]=src[keys[i]])}return dst}__name(merge,"merge");util.merge=merge;util.nestingLimit=
32;util.recursionLimit=100;util.makeProp=__name(function(obj,key){Object.defineProperty(obj,key,{enumerable:!0,configurable:!0,writable:!0})},"makeProp");util.lcFirst=
__name(function(str){return str.charAt(0).toLowerCase()+str.substring(1)},"lcFirst");function newError(name){function CustomError(message,properties){if(!(this instanceof
CustomError))return new CustomError(message,properties);Object.defineProperty(this,"message",{get:__name(function(){return message},"get")}),Error.captureStackTrace?
Error.captureStackTrace(this,CustomError):Object.defineProperty(this,"stack",{value:new Error().stack||""}),properties&&merge(this,properties)}return __name(CustomError,
"CustomError"),CustomError.prototype=Object.create(Error.prototype,{constructor:{value:CustomError,writable:!0,enumerable:!1,configurable:!0},name:{get:__name(function(){
return name},"get"),set:void 0,enumerable:!1,configurable:!0},toString:{value:__name(function(){return this.name+": "+this.message},"value"),writable:!0,enumerable:!1,
configurable:!0}}),CustomError}__name(newError,"newError");util.newError=newError;util.ProtocolError=newError("ProtocolError");util.oneOfGetter=__name(function(fieldNames){
for(var fieldMap={},i=0;i<fieldNames.length;++i)fieldMap[fieldNames[i]]=1;return function(){for(var keys=Object.keys(this),i2=keys.length-1;i2>-1;--i2)if(fieldMap[keys[i2]]===
1&&this[keys[i2]]!==void 0&&this[keys[i2]]!==null)return keys[i2]}},"getOneOf");util.oneOfSetter=__name(function(fieldNames){return function(name){for(var i=0;i<
fieldNames.length;++i)fieldNames[i]!==name&&delete this[fieldNames[i]]}},"setOneOf");util.toJSONOptions={longs:String,enums:String,bytes:String,json:!0};util._configure=
function(){var Buffer2=util.Buffer;if(!Buffer2){util._Buffer_from=util._Buffer_allocUnsafe=null;return}util._Buffer_from=Buffer2.from!==Uint8Array.from&&Buffer2.
from||__name(function(value,encoding){return new Buffer2(value,encoding)},"Buffer_from"),util._Buffer_allocUnsafe=Buffer2.allocUnsafe||__name(function(size){return new Buffer2(
size)},"Buffer_allocUnsafe")}}});var require_writer=__commonJS({"node_modules/protobufjs/src/writer.js"(exports,module){"use strict";module.exports=Writer;var util=require_minimal(),BufferWriter,
LongBits=util.LongBits,base64=util.base64,utf8=util.utf8;function Op(fn,len,val){this.fn=fn,this.len=len,this.next=void 0,this.val=val}__name(Op,"Op");function noop(){}
__name(noop,"noop");function State(writer){this.head=writer.head,this.tail=writer.tail,this.len=writer.len,this.next=writer.states}__name(State,"State");function Writer(){
this.len=0,this.head=new Op(noop,0,0),this.tail=this.head,this.states=null}__name(Writer,"Writer");var create=__name(function(){return util.Buffer?__name(function(){
return(Writer.create=__name(function(){return new BufferWriter},"create_buffer"))()},"create_buffer_setup"):__name(function(){return new Writer},"create_array")},
"create");Writer.create=create();Writer.alloc=__name(function(size){return new util.Array(size)},"alloc");util.Array!==Array&&(Writer.alloc=util.pool(Writer.alloc,
util.Array.prototype.subarray));Writer.prototype._push=__name(function(fn,len,val){return this.tail=this.tail.next=new Op(fn,len,val),this.len+=len,this},"push");
function writeByte(val,buf,pos){buf[pos]=val&255}__name(writeByte,"writeByte");function writeVarint32(val,buf,pos){for(;val>127;)buf[pos++]=val&127|128,val>>>=7;
buf[pos]=val}__name(writeVarint32,"writeVarint32");function VarintOp(len,val){this.len=len,this.next=void 0,this.val=val}__name(VarintOp,"VarintOp");VarintOp.prototype=
Object.create(Op.prototype);VarintOp.prototype.fn=writeVarint32;Writer.prototype.uint32=__name(function(value){return this.len+=(this.tail=this.tail.next=new VarintOp(
(value=value>>>0)<128?1:value<16384?2:value<2097152?3:value<268435456?4:5,value)).len,this},"write_uint32");Writer.prototype.int32=__name(function(value){return(value|=
0)<0?this._push(writeVarint64,10,LongBits.fromNumber(value)):this.uint32(value)},"write_int32");Writer.prototype.sint32=__name(function(value){return this.uint32(
(value<<1^value>>31)>>>0)},"write_sint32");function writeVarint64(val,buf,pos){for(var lo=val.lo,hi=val.hi;hi;)buf[pos++]=lo&127|128,lo=(lo>>>7|hi<<25)>>>0,hi>>>=
7;for(;lo>127;)buf[pos++]=lo&127|128,lo=lo>>>7;buf[pos++]=lo}__name(writeVarint64,"writeVarint64");Writer.prototype.uint64=__name(function(value){var bits=LongBits.
from(value);return this._push(writeVarint64,bits.length(),bits)},"write_uint64");Writer.prototype.int64=Writer.prototype.uint64;Writer.prototype.sint64=__name(function(value){
var bits=LongBits.from(value).zzEncode();return this._push(writeVarint64,bits.length(),bits)},"write_sint64");Writer.prototype.bool=__name(function(value){return this.
_push(writeByte,1,value?1:0)},"write_bool");function writeFixed32(val,buf,pos){buf[pos]=val&255,buf[pos+1]=val>>>8&255,buf[pos+2]=val>>>16&255,buf[pos+3]=val>>>
24}__name(writeFixed32,"writeFixed32");Writer.prototype.fixed32=__name(function(value){return this._push(writeFixed32,4,value>>>0)},"write_fixed32");Writer.prototype.
sfixed32=Writer.prototype.fixed32;Writer.prototype.fixed64=__name(function(value){var bits=LongBits.from(value);return this._push(writeFixed32,4,bits.lo)._push(
writeFixed32,4,bits.hi)},"write_fixed64");Writer.prototype.sfixed64=Writer.prototype.fixed64;Writer.prototype.float=__name(function(value){return this._push(util.
float.writeFloatLE,4,value)},"write_float");Writer.prototype.double=__name(function(value){return this._push(util.float.writeDoubleLE,8,value)},"write_double");
var writeBytes=util.Array.prototype.set?__name(function(val,buf,pos){buf.set(val,pos)},"writeBytes_set"):__name(function(val,buf,pos){for(var i=0;i<val.length;++i)
buf[pos+i]=val[i]},"writeBytes_for");Writer.prototype.bytes=__name(function(value){var len=value.length>>>0;if(!len)return this._push(writeByte,1,0);if(util.isString(
value)){var buf=Writer.alloc(len=base64.length(value));base64.decode(value,buf,0),value=buf}return this.uint32(len)._push(writeBytes,len,value)},"write_bytes");
Writer.prototype.string=__name(function(value){var len=utf8.length(value);return len?this.uint32(len)._push(utf8.write,len,value):this._push(writeByte,1,0)},"wr\
ite_string");Writer.prototype.fork=__name(function(){return this.states=new State(this),this.head=this.tail=new Op(noop,0,0),this.len=0,this},"fork");Writer.prototype.
reset=__name(function(){return this.states?(this.head=this.states.head,this.tail=this.states.tail,this.len=this.states.len,this.states=this.states.next):(this.head=
this.tail=new Op(noop,0,0),this.len=0),this},"reset");Writer.prototype.ldelim=__name(function(){var head=this.head,tail=this.tail,len=this.len;return this.reset().
uint32(len),len&&(this.tail.next=head.next,this.tail=tail,this.len+=len),this},"ldelim");Writer.prototype.finish=__name(function(){for(var head=this.head.next,buf=this.
constructor.alloc(this.len),pos=0;head;)head.fn(head.val,buf,pos),pos+=head.len,head=head.next;return buf},"finish");Writer._configure=function(BufferWriter_){BufferWriter=
BufferWriter_,Writer.create=create(),BufferWriter._configure()}}});var require_writer_buffer=__commonJS({"node_modules/protobufjs/src/writer_buffer.js"(exports,module){"use strict";module.exports=BufferWriter;var Writer=require_writer();
(BufferWriter.prototype=Object.create(Writer.prototype)).constructor=BufferWriter;var util=require_minimal();function BufferWriter(){Writer.call(this)}__name(BufferWriter,
"BufferWriter");BufferWriter._configure=function(){BufferWriter.alloc=util._Buffer_allocUnsafe,BufferWriter.writeBytesBuffer=util.Buffer&&util.Buffer.prototype instanceof
Uint8Array&&util.Buffer.prototype.set.name==="set"?__name(function(val,buf,pos){buf.set(val,pos)},"writeBytesBuffer_set"):__name(function(val,buf,pos){if(val.copy)
val.copy(buf,pos,0,val.length);else for(var i=0;i<val.length;)buf[pos++]=val[i++]},"writeBytesBuffer_copy")};BufferWriter.prototype.bytes=__name(function(value){
util.isString(value)&&(value=util._Buffer_from(value,"base64"));var len=value.length>>>0;return this.uint32(len),len&&this._push(BufferWriter.writeBytesBuffer,len,
value),this},"write_bytes_buffer");function writeStringBuffer(val,buf,pos){val.length<40?util.utf8.write(val,buf,pos):buf.utf8Write?buf.utf8Write(val,pos):buf.write(
val,pos)}__name(writeStringBuffer,"writeStringBuffer");BufferWriter.prototype.string=__name(function(value){var len=util.Buffer.byteLength(value);return this.uint32(
len),len&&this._push(writeStringBuffer,len,value),this},"write_string_buffer");BufferWriter._configure()}});var require_reader=__commonJS({"node_modules/protobufjs/src/reader.js"(exports,module){"use strict";module.exports=Reader;var util=require_minimal(),BufferReader,
LongBits=util.LongBits,utf8=util.utf8;function indexOutOfRange(reader,writeLength){return RangeError("index out of range: "+reader.pos+" + "+(writeLength||1)+" \
> "+reader.len)}__name(indexOutOfRange,"indexOutOfRange");function Reader(buffer){this.buf=buffer,this.pos=0,this.len=buffer.length}__name(Reader,"Reader");var create_array=typeof Uint8Array<
"u"?__name(function(buffer){if(buffer instanceof Uint8Array||Array.isArray(buffer))return new Reader(buffer);throw Error("illegal buffer")},"create_typed_array"):
__name(function(buffer){if(Array.isArray(buffer))return new Reader(buffer);throw Error("illegal buffer")},"create_array"),create=__name(function(){return util.Buffer?
__name(function(buffer){return(Reader.create=__name(function(buffer2){return util.Buffer.isBuffer(buffer2)?new BufferReader(buffer2):create_array(buffer2)},"cre\
ate_buffer"))(buffer)},"create_buffer_setup"):create_array},"create");Reader.create=create();Reader.prototype._slice=util.Array.prototype.subarray||util.Array.prototype.
slice;function readVarint32NearEnd(reader){for(var value=0,i=0;i<4;++i){if(reader.pos>=reader.len)throw indexOutOfRange(reader);var b=reader.buf[reader.pos++];if(value=
(value|(b&127)<<i*7)>>>0,b<128)return value}throw indexOutOfRange(reader)}__name(readVarint32NearEnd,"readVarint32NearEnd");Reader.prototype.uint32=__name((function(){
var value=4294967295;return __name(function(){if(this.len-this.pos<5){if(this.pos>=this.len)throw indexOutOfRange(this);if(this.buf[this.pos]>=128)return readVarint32NearEnd(
this)}if(value=(this.buf[this.pos]&127)>>>0,this.buf[this.pos++]<128||(value=(value|(this.buf[this.pos]&127)<<7)>>>0,this.buf[this.pos++]<128)||(value=(value|(this.
buf[this.pos]&127)<<14)>>>0,this.buf[this.pos++]<128)||(value=(value|(this.buf[this.pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(value=(value|(this.buf[this.pos]&
15)<<28)>>>0,this.buf[this.pos++]<128))return value;if((this.pos+=5)>this.len)throw this.pos=this.len,indexOutOfRange(this,10);return value},"read_uint32")}),"r\
ead_uint32_setup")();Reader.prototype.int32=__name(function(){return this.uint32()|0},"read_int32");Reader.prototype.sint32=__name(function(){var value=this.uint32();
return value>>>1^-(value&1)|0},"read_sint32");function readLongVarint(){var bits=new LongBits(0,0),i=0;if(this.len-this.pos>4){for(;i<4;++i)if(bits.lo=(bits.lo|
(this.buf[this.pos]&127)<<i*7)>>>0,this.buf[this.pos++]<128)return bits;if(bits.lo=(bits.lo|(this.buf[this.pos]&127)<<28)>>>0,bits.hi=(bits.hi|(this.buf[this.pos]&
127)>>4)>>>0,this.buf[this.pos++]<128)return bits;i=0}else{for(;i<3;++i){if(this.pos>=this.len)throw indexOutOfRange(this);if(bits.lo=(bits.lo|(this.buf[this.pos]&
127)<<i*7)>>>0,this.buf[this.pos++]<128)return bits}return bits.lo=(bits.lo|(this.buf[this.pos++]&127)<<i*7)>>>0,bits}if(this.len-this.pos>4){for(;i<5;++i)if(bits.
hi=(bits.hi|(this.buf[this.pos]&127)<<i*7+3)>>>0,this.buf[this.pos++]<128)return bits}else for(;i<5;++i){if(this.pos>=this.len)throw indexOutOfRange(this);if(bits.
hi=(bits.hi|(this.buf[this.pos]&127)<<i*7+3)>>>0,this.buf[this.pos++]<128)return bits}throw Error("invalid varint encoding")}__name(readLongVarint,"readLongVari\
nt");Reader.prototype.bool=__name(function(){return this.uint32()!==0},"read_bool");function readFixed32_end(buf,end2){return(buf[end2-4]|buf[end2-3]<<8|buf[end2-
2]<<16|buf[end2-1]<<24)>>>0}__name(readFixed32_end,"readFixed32_end");Reader.prototype.fixed32=__name(function(){if(this.pos+4>this.len)throw indexOutOfRange(this,
4);return readFixed32_end(this.buf,this.pos+=4)},"read_fixed32");Reader.prototype.sfixed32=__name(function(){if(this.pos+4>this.len)throw indexOutOfRange(this,4);
return readFixed32_end(this.buf,this.pos+=4)|0},"read_sfixed32");function readFixed64(){if(this.pos+8>this.len)throw indexOutOfRange(this,8);return new LongBits(
readFixed32_end(this.buf,this.pos+=4),readFixed32_end(this.buf,this.pos+=4))}__name(readFixed64,"readFixed64");Reader.prototype.float=__name(function(){if(this.
pos+4>this.len)throw indexOutOfRange(this,4);var value=util.float.readFloatLE(this.buf,this.pos);return this.pos+=4,value},"read_float");Reader.prototype.double=
__name(function(){if(this.pos+8>this.len)throw indexOutOfRange(this,4);var value=util.float.readDoubleLE(this.buf,this.pos);return this.pos+=8,value},"read_doub\
le");Reader.prototype.bytes=__name(function(){var length=this.uint32(),start=this.pos,end2=this.pos+length;if(end2>this.len)throw indexOutOfRange(this,length);if(this.
pos+=length,Array.isArray(this.buf))return this.buf.slice(start,end2);if(start===end2){var nativeBuffer=util.Buffer;return nativeBuffer?nativeBuffer.alloc(0):new this.
buf.constructor(0)}return this._slice.call(this.buf,start,end2)},"read_bytes");Reader.prototype.string=__name(function(){var bytes=this.bytes();return utf8.read(
bytes,0,bytes.length)},"read_string");Reader.prototype.skip=__name(function(length){if(typeof length=="number"){if(this.pos+length>this.len)throw indexOutOfRange(
this,length);this.pos+=length}else do if(this.pos>=this.len)throw indexOutOfRange(this);while(this.buf[this.pos++]&128);return this},"skip");Reader.recursionLimit=
util.recursionLimit;Reader.prototype.skipType=function(wireType,depth){if(depth===void 0&&(depth=0),depth>Reader.recursionLimit)throw Error("maximum nesting dep\
th exceeded");switch(wireType){case 0:this.skip();break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:for(;(wireType=this.uint32()&7)!==
4;)this.skipType(wireType,depth+1);break;case 5:this.skip(4);break;default:throw Error("invalid wire type "+wireType+" at offset "+this.pos)}return this};Reader.
_configure=function(BufferReader_){BufferReader=BufferReader_,Reader.create=create(),BufferReader._configure();var fn=util.Long?"toLong":"toNumber";util.merge(Reader.
prototype,{int64:__name(function(){return readLongVarint.call(this)[fn](!1)},"read_int64"),uint64:__name(function(){return readLongVarint.call(this)[fn](!0)},"r\
ead_uint64"),sint64:__name(function(){return readLongVarint.call(this).zzDecode()[fn](!1)},"read_sint64"),fixed64:__name(function(){return readFixed64.call(this)[fn](
!0)},"read_fixed64"),sfixed64:__name(function(){return readFixed64.call(this)[fn](!1)},"read_sfixed64")})}}});var require_reader_buffer=__commonJS({"node_modules/protobufjs/src/reader_buffer.js"(exports,module){"use strict";module.exports=BufferReader;var Reader=require_reader();
(BufferReader.prototype=Object.create(Reader.prototype)).constructor=BufferReader;var util=require_minimal();function BufferReader(buffer){Reader.call(this,buffer)}
__name(BufferReader,"BufferReader");BufferReader._configure=function(){util.Buffer&&(BufferReader.prototype._slice=util.Buffer.prototype.slice)};BufferReader.prototype.
string=__name(function(){var len=this.uint32();return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.pos+len,this.len)):this.buf.toString(
"utf-8",this.pos,this.pos=Math.min(this.pos+len,this.len))},"read_string_buffer");BufferReader._configure()}});var require_service2=__commonJS({"node_modules/protobufjs/src/rpc/service.js"(exports,module){"use strict";module.exports=Service;var util=require_minimal();(Service.
prototype=Object.create(util.EventEmitter.prototype)).constructor=Service;function Service(rpcImpl,requestDelimited,responseDelimited){if(typeof rpcImpl!="funct\
ion")throw TypeError("rpcImpl must be a function");util.EventEmitter.call(this),this.rpcImpl=rpcImpl,this.requestDelimited=!!requestDelimited,this.responseDelimited=
!!responseDelimited}__name(Service,"Service");Service.prototype.rpcCall=__name(function rpcCall(method,requestCtor,responseCtor,request,callback){if(!request)throw TypeError(
"request must be specified");var self2=this;if(!callback)return util.asPromise(rpcCall,self2,method,requestCtor,responseCtor,request);if(!self2.rpcImpl){setTimeout(
function(){callback(Error("already ended"))},0);return}try{return self2.rpcImpl(method,requestCtor[self2.requestDelimited?"encodeDelimited":"encode"](request).finish(),
__name(function(err,response){if(err)return self2.emit("error",err,method),callback(err);if(response===null){self2.end(!0);return}if(!(response instanceof responseCtor))
try{response=responseCtor[self2.responseDelimited?"decodeDelimited":"decode"](response)}catch(err2){return self2.emit("error",err2,method),callback(err2)}return self2.
emit("data",response,method),callback(null,response)},"rpcCallback"))}catch(err){self2.emit("error",err,method),setTimeout(function(){callback(err)},0);return}},
"rpcCall");Service.prototype.end=__name(function(endedByRPC){return this.rpcImpl&&(endedByRPC||this.rpcImpl(null,null,null),this.rpcImpl=null,this.emit("end").off()),
this},"end")}});var require_rpc=__commonJS({"node_modules/protobufjs/src/rpc.js"(exports){"use strict";var rpc=exports;rpc.Service=require_service2()}});var require_roots=__commonJS({"node_modules/protobufjs/src/roots.js"(exports,module){"use strict";module.exports=Object.create(null)}});var require_index_minimal=__commonJS({"node_modules/protobufjs/src/index-minimal.js"(exports){"use strict";var protobuf=exports;protobuf.build="minimal";protobuf.
Writer=require_writer();protobuf.BufferWriter=require_writer_buffer();protobuf.Reader=require_reader();protobuf.BufferReader=require_reader_buffer();protobuf.util=
require_minimal();protobuf.rpc=require_rpc();protobuf.roots=require_roots();protobuf.configure=configure;function configure(){protobuf.util._configure(),protobuf.
Writer._configure(protobuf.BufferWriter),protobuf.Reader._configure(protobuf.BufferReader)}__name(configure,"configure");configure()}});var require_codegen=__commonJS({"node_modules/@protobufjs/codegen/index.js"(exports,module){"use strict";module.exports=codegen;var reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function codegen(functionParams,functionName){typeof functionParams=="string"&&(functionName=functionParams,functionParams=void 0);var body=[];function Codegen(formatStringOrScope){
if(typeof formatStringOrScope!="string"){var source=toString();if(codegen.verbose&&console.log("codegen: "+source),source="return "+source,formatStringOrScope){
for(var scopeKeys=Object.keys(formatStringOrScope),scopeParams=new Array(scopeKeys.length+1),scopeValues=new Array(scopeKeys.length),scopeOffset=0;scopeOffset<scopeKeys.
length;)scopeParams[scopeOffset]=scopeKeys[scopeOffset],scopeValues[scopeOffset]=formatStringOrScope[scopeKeys[scopeOffset++]];return scopeParams[scopeOffset]=source,
Function.apply(null,scopeParams).apply(null,scopeValues)}return Function(source)()}for(var formatParams=new Array(arguments.length-1),formatOffset=0;formatOffset<
formatParams.length;)formatParams[formatOffset]=arguments[++formatOffset];if(formatOffset=0,formatStringOrScope=formatStringOrScope.replace(/%([%dfijs])/g,__name(
function($0,$1){var value=formatParams[formatOffset++];switch($1){case"d":case"f":return String(Number(value));case"i":return String(Math.floor(value));case"j":
return JSON.stringify(value);case"s":return String(value)}return"%"},"replace")),formatOffset!==formatParams.length)throw Error("parameter count mismatch");return body.
push(formatStringOrScope),Codegen}__name(Codegen,"Codegen");function toString(functionNameOverride){return"function "+safeFunctionName(functionNameOverride||functionName)+
"("+(functionParams&&functionParams.join(",")||"")+`){
  `+body.join(`
  `)+`
}`}return __name(toString,"toString"),Codegen.toString=toString,Codegen}__name(codegen,"codegen");codegen.verbose=!1;function safeFunctionName(name){return!name||
(name=String(name).replace(/[^\w$]/g,""),!name)?"":(/^\d/.test(name)&&(name="_"+name),reservedRe.test(name)?name+"_":name)}__name(safeFunctionName,"safeFunction\
Name")}});var require_fs=__commonJS({"node_modules/@protobufjs/fetch/util/fs.js"(exports,module){"use strict";var fs=null;try{fs=__require("fs"),(!fs||!fs.readFile||!fs.readFileSync)&&
(fs=null)}catch{}module.exports=fs}});var require_fetch=__commonJS({"node_modules/@protobufjs/fetch/index.js"(exports,module){"use strict";module.exports=fetch;var asPromise=require_aspromise(),fs=require_fs();
function fetch(filename,options,callback){return typeof options=="function"?(callback=options,options={}):options||(options={}),callback?!options.xhr&&fs&&fs.readFile?
fs.readFile(filename,__name(function(err,contents){return err&&typeof XMLHttpRequest<"u"?fetch.xhr(filename,options,callback):err?callback(err):callback(null,options.
binary?contents:contents.toString("utf8"))},"fetchReadFileCallback")):fetch.xhr(filename,options,callback):asPromise(fetch,this,filename,options)}__name(fetch,"\
fetch");fetch.xhr=__name(function(filename,options,callback){var xhr=new XMLHttpRequest;xhr.onreadystatechange=__name(function(){if(xhr.readyState===4){if(xhr.status!==
0&&xhr.status!==200)return callback(Error("status "+xhr.status));if(options.binary){var buffer=xhr.response;if(!buffer){buffer=[];for(var i=0;i<xhr.responseText.
length;++i)buffer.push(xhr.responseText.charCodeAt(i)&255)}return callback(null,typeof Uint8Array<"u"?new Uint8Array(buffer):buffer)}return callback(null,xhr.responseText)}},
"fetchOnReadyStateChange"),options.binary&&("overrideMimeType"in xhr&&xhr.overrideMimeType("text/plain; charset=x-user-defined"),xhr.responseType="arraybuffer"),
xhr.open("GET",filename),xhr.send()},"fetch_xhr")}});var require_path=__commonJS({"node_modules/@protobufjs/path/index.js"(exports){"use strict";var path=exports,isAbsolute=path.isAbsolute=__name(function(path2){return/^(?:\/|\w+:)/.
test(path2)},"isAbsolute"),normalize=path.normalize=__name(function(path2){path2=path2.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var parts=path2.split("/"),absolute=isAbsolute(
path2),prefix="";absolute&&(prefix=parts.shift()+"/");for(var i=0;i<parts.length;)parts[i]===".."?i>0&&parts[i-1]!==".."?parts.splice(--i,2):absolute?parts.splice(
i,1):++i:parts[i]==="."?parts.splice(i,1):++i;return prefix+parts.join("/")},"normalize");path.resolve=__name(function(originPath,includePath,alreadyNormalized){
return alreadyNormalized||(includePath=normalize(includePath)),isAbsolute(includePath)?includePath:(alreadyNormalized||(originPath=normalize(originPath)),(originPath=
originPath.replace(/(?:\/|^)[^/]+$/,"")).length?normalize(originPath+"/"+includePath):includePath)},"resolve")}});var require_patterns=__commonJS({"node_modules/protobufjs/src/util/patterns.js"(exports){"use strict";var patterns=exports;patterns.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
patterns.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/;patterns.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}});var require_fs2=__commonJS({"node_modules/protobufjs/src/util/fs.js"(exports,module){"use strict";var fs=null;try{fs=__require("fs"),(!fs||!fs.readFile||!fs.readFileSync)&&
(fs=null)}catch{}module.exports=fs}});var require_namespace=__commonJS({"node_modules/protobufjs/src/namespace.js"(exports,module){"use strict";module.exports=Namespace;var ReflectionObject=require_object();
((Namespace.prototype=Object.create(ReflectionObject.prototype)).constructor=Namespace).className="Namespace";var Field=require_field(),util=require_util2(),OneOf=require_oneof(),
Type,Service,Enum;Namespace.fromJSON=__name(function(name,json,depth){return depth=util.checkDepth(depth),new Namespace(name,json.options).addJSON(json.nested,depth)},
"fromJSON");function arrayToJSON(array,toJSONOptions){if(array&&array.length){for(var obj={},i=0;i<array.length;++i)obj[array[i].name]=array[i].toJSON(toJSONOptions);
return obj}}__name(arrayToJSON,"arrayToJSON");Namespace.arrayToJSON=arrayToJSON;Namespace.isReservedId=__name(function(reserved,id){if(reserved){for(var i=0;i<reserved.
length;++i)if(typeof reserved[i]!="string"&&reserved[i][0]<=id&&reserved[i][1]>id)return!0}return!1},"isReservedId");Namespace.isReservedName=__name(function(reserved,name){
if(reserved){for(var i=0;i<reserved.length;++i)if(reserved[i]===name)return!0}return!1},"isReservedName");function Namespace(name,options){ReflectionObject.call(
this,name,options),this.nested=void 0,this._nestedArray=null,this._lookupCache=Object.create(null),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=
!0}__name(Namespace,"Namespace");function clearCache(namespace){namespace._nestedArray=null,namespace._lookupCache=Object.create(null);for(var parent=namespace;parent=
parent.parent;)parent._lookupCache=Object.create(null);return namespace}__name(clearCache,"clearCache");Object.defineProperty(Namespace.prototype,"nestedArray",
{get:__name(function(){return this._nestedArray||(this._nestedArray=util.toArray(this.nested))},"get")});Namespace.prototype.toJSON=__name(function(toJSONOptions){
return util.toObject(["options",this.options,"nested",arrayToJSON(this.nestedArray,toJSONOptions)])},"toJSON");Namespace.prototype.addJSON=__name(function(nestedJson,depth){
depth=util.checkDepth(depth);var ns=this;if(nestedJson)for(var names=Object.keys(nestedJson),i=0,nested;i<names.length;++i)nested=nestedJson[names[i]],ns.add((nested.
fields!==void 0?Type.fromJSON:nested.values!==void 0?Enum.fromJSON:nested.methods!==void 0?Service.fromJSON:nested.id!==void 0?Field.fromJSON:Namespace.fromJSON)(
names[i],nested,depth+1));return this},"addJSON");Namespace.prototype.get=__name(function(name){return this.nested&&Object.prototype.hasOwnProperty.call(this.nested,
name)?this.nested[name]:null},"get");Namespace.prototype.getEnum=__name(function(name){if(this.nested&&Object.prototype.hasOwnProperty.call(this.nested,name)&&this.
nested[name]instanceof Enum)return this.nested[name].values;throw Error("no such enum: "+name)},"getEnum");Namespace.prototype.add=__name(function(object){if(!(object instanceof
Field&&object.extend!==void 0||object instanceof Type||object instanceof OneOf||object instanceof Enum||object instanceof Service||object instanceof Namespace))
throw TypeError("object must be a valid nested object");if(object.name==="__proto__")return this;if(!this.nested)this.nested={};else{var prev=this.get(object.name);
if(prev)if(prev instanceof Namespace&&object instanceof Namespace&&!(prev instanceof Type||prev instanceof Service)){for(var nested=prev.nestedArray,i=0;i<nested.
length;++i)object.add(nested[i]);this.remove(prev),this.nested||(this.nested={}),object.setOptions(prev.options,!0)}else throw Error("duplicate name '"+object.name+
"' in "+this)}this.nested[object.name]=object,this instanceof Type||this instanceof Service||this instanceof Enum||this instanceof Field||object._edition||(object.
_edition=object._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0;for(var parent=this;parent=parent.parent;)parent._needsRecursiveFeatureResolution=
!0,parent._needsRecursiveResolve=!0;return object.onAdd(this),clearCache(this)},"add");Namespace.prototype.remove=__name(function(object){if(!(object instanceof
ReflectionObject))throw TypeError("object must be a ReflectionObject");if(object.parent!==this)throw Error(object+" is not a member of "+this);return delete this.
nested[object.name],Object.keys(this.nested).length||(this.nested=void 0),object.onRemove(this),clearCache(this)},"remove");Namespace.prototype.define=__name(function(path,json){
if(util.isString(path))path=path.split(".");else if(!Array.isArray(path))throw TypeError("illegal path");if(path&&path.length&&path[0]==="")throw Error("path mu\
st be relative");if(path.length>util.recursionLimit)throw Error("max depth exceeded");for(var ptr=this;path.length>0;){var part=path.shift();if(ptr.nested&&ptr.
nested[part]){if(ptr=ptr.nested[part],!(ptr instanceof Namespace))throw Error("path conflicts with non-namespace objects")}else ptr.add(ptr=new Namespace(part))}
return json&&ptr.addJSON(json),ptr},"define");Namespace.prototype.resolveAll=__name(function(){if(!this._needsRecursiveResolve)return this;this._resolveFeaturesRecursive(
this._edition);var nested=this.nestedArray,i=0;for(this.resolve();i<nested.length;)nested[i]instanceof Namespace?nested[i++].resolveAll():nested[i++].resolve();
return this._needsRecursiveResolve=!1,this},"resolveAll");Namespace.prototype._resolveFeaturesRecursive=__name(function(edition){return this._needsRecursiveFeatureResolution?
(this._needsRecursiveFeatureResolution=!1,edition=this._edition||edition,ReflectionObject.prototype._resolveFeaturesRecursive.call(this,edition),this.nestedArray.
forEach(nested=>{nested._resolveFeaturesRecursive(edition)}),this):this},"_resolveFeaturesRecursive");Namespace.prototype.lookup=__name(function(path,filterTypes,parentAlreadyChecked){
if(typeof filterTypes=="boolean"?(parentAlreadyChecked=filterTypes,filterTypes=void 0):filterTypes&&!Array.isArray(filterTypes)&&(filterTypes=[filterTypes]),util.
isString(path)&&path.length){if(path===".")return this.root;path=path.split(".")}else if(!path.length)return this;var flatPath=path.join(".");if(path[0]==="")return this.
root.lookup(path.slice(1),filterTypes);var found=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["."+flatPath];if(found&&(!filterTypes||filterTypes.
indexOf(found.constructor)>-1)||(found=this._lookupImpl(path,flatPath),found&&(!filterTypes||filterTypes.indexOf(found.constructor)>-1)))return found;if(parentAlreadyChecked)
return null;for(var current=this;current.parent;){if(found=current.parent._lookupImpl(path,flatPath),found&&(!filterTypes||filterTypes.indexOf(found.constructor)>
-1))return found;current=current.parent}return null},"lookup");Namespace.prototype._lookupImpl=__name(function(path,flatPath){if(Object.prototype.hasOwnProperty.
call(this._lookupCache,flatPath))return this._lookupCache[flatPath];var found=this.get(path[0]),exact=null;if(found)path.length===1?exact=found:found instanceof
Namespace&&(path=path.slice(1),exact=found._lookupImpl(path,path.join(".")));else for(var i=0;i<this.nestedArray.length;++i)if(this._nestedArray[i]instanceof Namespace&&
(found=this._nestedArray[i]._lookupImpl(path,flatPath))){exact=found;break}return this._lookupCache[flatPath]=exact,exact},"lookup");Namespace.prototype.lookupType=
__name(function(path){var found=this.lookup(path,[Type]);if(!found)throw Error("no such type: "+path);return found},"lookupType");Namespace.prototype.lookupEnum=
__name(function(path){var found=this.lookup(path,[Enum]);if(!found)throw Error("no such Enum '"+path+"' in "+this);return found},"lookupEnum");Namespace.prototype.
lookupTypeOrEnum=__name(function(path){var found=this.lookup(path,[Type,Enum]);if(!found)throw Error("no such Type or Enum '"+path+"' in "+this);return found},"\
lookupTypeOrEnum");Namespace.prototype.lookupService=__name(function(path){var found=this.lookup(path,[Service]);if(!found)throw Error("no such Service '"+path+
"' in "+this);return found},"lookupService");Namespace._configure=function(Type_,Service_,Enum_){Type=Type_,Service=Service_,Enum=Enum_}}});var require_mapfield=__commonJS({"node_modules/protobufjs/src/mapfield.js"(exports,module){"use strict";module.exports=MapField;var Field=require_field();((MapField.
prototype=Object.create(Field.prototype)).constructor=MapField).className="MapField";var types=require_types(),util=require_util2();function MapField(name,id,keyType,type,options,comment){
if(Field.call(this,name,id,type,void 0,void 0,options,comment),!util.isString(keyType))throw TypeError("keyType must be a string");this.keyType=keyType,this.resolvedKeyType=
null,this.map=!0}__name(MapField,"MapField");MapField.fromJSON=__name(function(name,json){return new MapField(name,json.id,json.keyType,json.type,json.options,json.
comment)},"fromJSON");MapField.prototype.toJSON=__name(function(toJSONOptions){var keepComments=toJSONOptions?!!toJSONOptions.keepComments:!1;return util.toObject(
["keyType",this.keyType,"type",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",keepComments?this.comment:void 0])},"toJSON");MapField.
prototype.resolve=__name(function(){if(this.resolved)return this;if(types.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType);return Field.
prototype.resolve.call(this)},"resolve");MapField.d=__name(function(fieldId,fieldKeyType,fieldValueType){return typeof fieldValueType=="function"?fieldValueType=
util.decorateType(fieldValueType).name:fieldValueType&&typeof fieldValueType=="object"&&(fieldValueType=util.decorateEnum(fieldValueType).name),__name(function(prototype,fieldName){
util.decorateType(prototype.constructor).add(new MapField(fieldName,fieldId,fieldKeyType,fieldValueType))},"mapFieldDecorator")},"decorateMapField")}});var require_method=__commonJS({"node_modules/protobufjs/src/method.js"(exports,module){"use strict";module.exports=Method;var ReflectionObject=require_object();
((Method.prototype=Object.create(ReflectionObject.prototype)).constructor=Method).className="Method";var util=require_util2();function Method(name,type,requestType,responseType,requestStream,responseStream,options,comment,parsedOptions){
if(util.isObject(requestStream)?(options=requestStream,requestStream=responseStream=void 0):util.isObject(responseStream)&&(options=responseStream,responseStream=
void 0),!(type===void 0||util.isString(type)))throw TypeError("type must be a string");if(!util.isString(requestType))throw TypeError("requestType must be a str\
ing");if(!util.isString(responseType))throw TypeError("responseType must be a string");ReflectionObject.call(this,name,options),this.type=type||"rpc",this.requestType=
requestType,this.requestStream=requestStream?!0:void 0,this.responseType=responseType,this.responseStream=responseStream?!0:void 0,this.resolvedRequestType=null,
this.resolvedResponseType=null,this.comment=comment,this.parsedOptions=parsedOptions}__name(Method,"Method");Method.fromJSON=__name(function(name,json){return new Method(
name,json.type,json.requestType,json.responseType,json.requestStream,json.responseStream,json.options,json.comment,json.parsedOptions)},"fromJSON");Method.prototype.
toJSON=__name(function(toJSONOptions){var keepComments=toJSONOptions?!!toJSONOptions.keepComments:!1;return util.toObject(["type",this.type!=="rpc"&&this.type||
void 0,"requestType",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,"responseStream",this.responseStream,"options",this.options,
"comment",keepComments?this.comment:void 0,"parsedOptions",this.parsedOptions])},"toJSON");Method.prototype.resolve=__name(function(){return this.resolved?this:
(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.parent.lookupType(this.responseType),ReflectionObject.prototype.
resolve.call(this))},"resolve")}});var require_service3=__commonJS({"node_modules/protobufjs/src/service.js"(exports,module){"use strict";module.exports=Service;var Namespace=require_namespace();
((Service.prototype=Object.create(Namespace.prototype)).constructor=Service).className="Service";var Method=require_method(),util=require_util2(),rpc=require_rpc();
function Service(name,options){Namespace.call(this,name,options),this.methods={},this._methodsArray=null}__name(Service,"Service");Service.fromJSON=__name(function(name,json,depth){
depth=util.checkDepth(depth);var service=new Service(name,json.options);if(json.methods)for(var names=Object.keys(json.methods),i=0;i<names.length;++i)service.add(
Method.fromJSON(names[i],json.methods[names[i]]));return json.nested&&service.addJSON(json.nested,depth),json.edition&&(service._edition=json.edition),service.comment=
json.comment,service._defaultEdition="proto3",service},"fromJSON");Service.prototype.toJSON=__name(function(toJSONOptions){var inherited=Namespace.prototype.toJSON.
call(this,toJSONOptions),keepComments=toJSONOptions?!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"options",inherited&&inherited.
options||void 0,"methods",Namespace.arrayToJSON(this.methodsArray,toJSONOptions)||{},"nested",inherited&&inherited.nested||void 0,"comment",keepComments?this.comment:
void 0])},"toJSON");Object.defineProperty(Service.prototype,"methodsArray",{get:__name(function(){return this._methodsArray||(this._methodsArray=util.toArray(this.
methods))},"get")});function clearCache(service){return service._methodsArray=null,service}__name(clearCache,"clearCache");Service.prototype.get=__name(function(name){
return Object.prototype.hasOwnProperty.call(this.methods,name)?this.methods[name]:Namespace.prototype.get.call(this,name)},"get");Service.prototype.resolveAll=__name(
function(){if(!this._needsRecursiveResolve)return this;Namespace.prototype.resolve.call(this);for(var methods=this.methodsArray,i=0;i<methods.length;++i)methods[i].
resolve();return this},"resolveAll");Service.prototype._resolveFeaturesRecursive=__name(function(edition){return this._needsRecursiveFeatureResolution?(edition=
this._edition||edition,Namespace.prototype._resolveFeaturesRecursive.call(this,edition),this.methodsArray.forEach(method=>{method._resolveFeaturesRecursive(edition)}),
this):this},"_resolveFeaturesRecursive");Service.prototype.add=__name(function(object){if(this.get(object.name))throw Error("duplicate name '"+object.name+"' in\
 "+this);return object instanceof Method?object.name==="__proto__"?this:(this.methods[object.name]=object,object.parent=this,clearCache(this)):Namespace.prototype.
add.call(this,object)},"add");Service.prototype.remove=__name(function(object){if(object instanceof Method){if(this.methods[object.name]!==object)throw Error(object+
" is not a member of "+this);return delete this.methods[object.name],object.parent=null,clearCache(this)}return Namespace.prototype.remove.call(this,object)},"r\
emove");Service.prototype.create=__name(function(rpcImpl,requestDelimited,responseDelimited){for(var rpcService=new rpc.Service(rpcImpl,requestDelimited,responseDelimited),
i=0,method;i<this.methodsArray.length;++i){var methodName=util.lcFirst((method=this._methodsArray[i]).resolve().name).replace(/[^$\w_]/g,"");rpcService[methodName]=
(function(method2,requestType,responseType){return __name(function(request,callback){return rpc.Service.prototype.rpcCall.call(this,method2,requestType,responseType,
request,callback)},"rpcMethod")})(method,method.resolvedRequestType.ctor,method.resolvedResponseType.ctor)}return rpcService},"create")}});var require_message=__commonJS({"node_modules/protobufjs/src/message.js"(exports,module){"use strict";module.exports=Message;var util=require_minimal();function Message(properties){
if(properties)for(var keys=Object.keys(properties),i=0;i<keys.length;++i){var key=keys[i];key!=="__proto__"&&(this[key]=properties[key])}}__name(Message,"Messag\
e");Message.create=__name(function(properties){return this.$type.create(properties)},"create");Message.encode=__name(function(message,writer){return this.$type.
encode(message,writer)},"encode");Message.encodeDelimited=__name(function(message,writer){return this.$type.encodeDelimited(message,writer)},"encodeDelimited");
Message.decode=__name(function(reader){return this.$type.decode(reader)},"decode");Message.decodeDelimited=__name(function(reader){return this.$type.decodeDelimited(
reader)},"decodeDelimited");Message.verify=__name(function(message){return this.$type.verify(message)},"verify");Message.fromObject=__name(function(object){return this.
$type.fromObject(object)},"fromObject");Message.toObject=__name(function(message,options){return this.$type.toObject(message,options)},"toObject");Message.prototype.
toJSON=__name(function(){return this.$type.toObject(this,util.toJSONOptions)},"toJSON")}});var require_decoder=__commonJS({"node_modules/protobufjs/src/decoder.js"(exports,module){"use strict";module.exports=decoder;var Enum=require_enum(),types=require_types(),
util=require_util2();function missing(field){return"missing required '"+field.name+"'"}__name(missing,"missing");function decoder(mtype){for(var gen=util.codegen(
["r","l","e","n"],mtype.name+"$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")('throw Error(\
"maximum nesting depth exceeded")')("var c,m"+(mtype.fieldsArray.filter(function(field2){return field2.map}).length?",k,value":""))("if(l===undefined)")("c=r.le\
n")("else{")("c=r.pos+l")("if(c>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uin\
t32()")("if(t===e)")("break")("switch(t>>>3){"),i=0;i<mtype.fieldsArray.length;++i){var field=mtype._fieldsArray[i].resolve(),type=field.resolvedType instanceof
Enum?"int32":field.type,ref="m"+util.safeProp(field.name);gen("case %i: {",field.id),field.map?(gen("if(%s===util.emptyObject)",ref)("%s={}",ref)("var c2=r.uint\
32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2"),types.defaults[field.keyType]!==void 0?gen("k=%j",types.defaults[field.keyType]):
gen("k=null"),types.defaults[type]!==void 0?gen("value=%j",types.defaults[type]):gen("value=null"),gen("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>\
>3){")("case 1: k=r.%s(); break",field.keyType)("case 2:"),types.basic[type]===void 0?gen("value=types[%i].decode(r,r.uint32(),undefined,n+1)",i):gen("value=r.%\
s()",type),gen("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")('throw RangeError("index out of range")')("r.len=c"),types.long[field.
keyType]!==void 0?gen('%s[typeof k==="object"?util.longToHash(k):k]=value',ref):(field.keyType==="string"&&gen('if(k==="__proto__")')("util.makeProp(%s,k)",ref),
gen("%s[k]=value",ref))):field.repeated?(gen("if(!(%s&&%s.length))",ref,ref)("%s=[]",ref),types.packed[type]!==void 0&&gen("if((t&7)===2){")("var c2=r.uint32()+\
r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",ref,type)("if(r.pos!==c2)")('throw RangeError\
("index out of range")')("r.len=c")("}else"),types.basic[type]===void 0?gen(field.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push(typ\
es[%i].decode(r,r.uint32(),undefined,n+1))",ref,i):gen("%s.push(r.%s())",ref,type)):types.basic[type]===void 0?gen(field.delimited?"%s=types[%i].decode(r,undefi\
ned,((t&~7)|4),n+1)":"%s=types[%i].decode(r,r.uint32(),undefined,n+1)",ref,i):gen("%s=r.%s()",ref,type),gen("break")("}")}for(gen("default:")("r.skipType(t&7,n)")(
"break")("}")("}"),gen("if(l!==undefined){")("if(r.pos!==c)")('throw RangeError("index out of range")')("r.len=l")("}"),i=0;i<mtype._fieldsArray.length;++i){var rfield=mtype.
_fieldsArray[i];rfield.required&&gen("if(!Object.hasOwnProperty.call(m,%j))",rfield.name)("throw util.ProtocolError(%j,{instance:m})",missing(rfield))}return gen(
"return m")}__name(decoder,"decoder")}});var require_verifier=__commonJS({"node_modules/protobufjs/src/verifier.js"(exports,module){"use strict";module.exports=verifier;var Enum=require_enum(),util=require_util2();
function invalid(field,expected){return field.name+": "+expected+(field.repeated&&expected!=="array"?"[]":field.map&&expected!=="object"?"{k:"+field.keyType+"}":
"")+" expected"}__name(invalid,"invalid");function genVerifyValue(gen,field,fieldIndex,ref){if(field.resolvedType)if(field.resolvedType instanceof Enum){gen("sw\
itch(%s){",ref)("default:")("return%j",invalid(field,"enum value"));for(var keys=Object.keys(field.resolvedType.values),j=0;j<keys.length;++j)gen("case %i:",field.
resolvedType.values[keys[j]]);gen("break")("}")}else gen("{")("var e=types[%i].verify(%s,n+1);",fieldIndex,ref)("if(e)")("return%j+e",field.name+".")("}");else switch(field.
type){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":gen("if(!util.isInteger(%s))",ref)("return%j",invalid(field,"integer"));break;case"int6\
4":case"uint64":case"sint64":case"fixed64":case"sfixed64":gen("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))",ref,ref,ref,ref)(
"return%j",invalid(field,"integer|Long"));break;case"float":case"double":gen('if(typeof %s!=="number")',ref)("return%j",invalid(field,"number"));break;case"bool":
gen('if(typeof %s!=="boolean")',ref)("return%j",invalid(field,"boolean"));break;case"string":gen("if(!util.isString(%s))",ref)("return%j",invalid(field,"string"));
break;case"bytes":gen('if(!(%s&&typeof %s.length==="number"||util.isString(%s)))',ref,ref,ref)("return%j",invalid(field,"buffer"));break}return gen}__name(genVerifyValue,
"genVerifyValue");function genVerifyKey(gen,field,ref){switch(field.keyType){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":gen("if(!util.ke\
y32Re.test(%s))",ref)("return%j",invalid(field,"integer key"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":gen("if(!util.key64Re.te\
st(%s))",ref)("return%j",invalid(field,"integer|Long key"));break;case"bool":gen("if(!util.key2Re.test(%s))",ref)("return%j",invalid(field,"boolean key"));break}
return gen}__name(genVerifyKey,"genVerifyKey");function verifier(mtype){var gen=util.codegen(["m","n"],mtype.name+"$verify")('if(typeof m!=="object"||m===null)')(
"return%j","object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),oneofs=mtype.oneofsArray,seenFirstField={};
oneofs.length&&gen("var p={}");for(var i=0;i<mtype.fieldsArray.length;++i){var field=mtype._fieldsArray[i].resolve(),ref="m"+util.safeProp(field.name);if(field.
optional&&gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",ref,field.name),field.map)gen("if(!util.isObject(%s))",ref)("return%j",invalid(field,"object"))(
"var k=Object.keys(%s)",ref)("for(var i=0;i<k.length;++i){"),genVerifyKey(gen,field,"k[i]"),genVerifyValue(gen,field,i,ref+"[k[i]]")("}");else if(field.repeated)
gen("if(!Array.isArray(%s))",ref)("return%j",invalid(field,"array"))("for(var i=0;i<%s.length;++i){",ref),genVerifyValue(gen,field,i,ref+"[i]")("}");else{if(field.
partOf){var oneofProp=util.safeProp(field.partOf.name);seenFirstField[field.partOf.name]===1&&gen("if(p%s===1)",oneofProp)("return%j",field.partOf.name+": multi\
ple values"),seenFirstField[field.partOf.name]=1,gen("p%s=1",oneofProp)}genVerifyValue(gen,field,i,ref)}field.optional&&gen("}")}return gen("return null")}__name(
verifier,"verifier")}});var require_converter=__commonJS({"node_modules/protobufjs/src/converter.js"(exports){"use strict";var converter=exports,Enum=require_enum(),util=require_util2();
function genValuePartial_fromObject(gen,field,fieldIndex,prop){var defaultAlreadyEmitted=!1;if(field.resolvedType)if(field.resolvedType instanceof Enum){gen("sw\
itch(d%s){",prop);for(var values=field.resolvedType.values,keys=Object.keys(values),i=0;i<keys.length;++i)values[keys[i]]===field.typeDefault&&!defaultAlreadyEmitted&&
(gen("default:")('if(typeof(d%s)==="number"){m%s=d%s;break}',prop,prop,prop),field.repeated||gen("break"),defaultAlreadyEmitted=!0),gen("case%j:",keys[i])("case\
 %i:",values[keys[i]])("m%s=%j",prop,values[keys[i]])("break");gen("}")}else gen("if(!util.isObject(d%s))",prop)("throw TypeError(%j)",field.fullName+": object \
expected")("m%s=types[%i].fromObject(d%s,n+1)",prop,fieldIndex,prop);else{var isUnsigned=!1;switch(field.type){case"double":case"float":gen("m%s=Number(d%s)",prop,
prop);break;case"uint32":case"fixed32":gen("m%s=d%s>>>0",prop,prop);break;case"int32":case"sint32":case"sfixed32":gen("m%s=d%s|0",prop,prop);break;case"uint64":case"\
fixed64":isUnsigned=!0;case"int64":case"sint64":case"sfixed64":gen("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)",prop,prop,isUnsigned)('else if(typeof d%s=\
=="string")',prop)("m%s=parseInt(d%s,10)",prop,prop)('else if(typeof d%s==="number")',prop)("m%s=d%s",prop,prop)('else if(typeof d%s==="object")',prop)("m%s=new\
 util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)",prop,prop,prop,isUnsigned?"true":"");break;case"bytes":gen('if(typeof d%s==="string")',prop)("util.base64\
.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)",prop,prop,prop)("else if(d%s.length >= 0)",prop)("m%s=d%s",prop,prop);break;case"string":gen("m%s=St\
ring(d%s)",prop,prop);break;case"bool":gen("m%s=Boolean(d%s)",prop,prop);break}}return gen}__name(genValuePartial_fromObject,"genValuePartial_fromObject");converter.
fromObject=__name(function(mtype){var fields=mtype.fieldsArray,gen=util.codegen(["d","n"],mtype.name+"$fromObject")("if(d instanceof this.ctor)")("return d");if(!fields.
length)return gen("return new this.ctor");gen("if(!util.isObject(d))")("throw TypeError(%j)",mtype.fullName+": object expected")("if(n===undefined)n=0")("if(n>u\
til.recursionLimit)")('throw Error("maximum nesting depth exceeded")'),gen("var m=new this.ctor");for(var i=0;i<fields.length;++i){var field=fields[i].resolve(),
prop=util.safeProp(field.name);field.map?(gen("if(d%s){",prop)("if(!util.isObject(d%s))",prop)("throw TypeError(%j)",field.fullName+": object expected")("m%s={}",
prop)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){",prop),gen('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",prop),genValuePartial_fromObject(gen,field,
i,prop+"[ks[i]]")("}")("}")):field.repeated?(gen("if(d%s){",prop)("if(!Array.isArray(d%s))",prop)("throw TypeError(%j)",field.fullName+": array expected")("m%s=\
[]",prop)("for(var i=0;i<d%s.length;++i){",prop),genValuePartial_fromObject(gen,field,i,prop+"[i]")("}")("}")):(field.resolvedType instanceof Enum||gen("if(d%s!\
=null){",prop),genValuePartial_fromObject(gen,field,i,prop),field.resolvedType instanceof Enum||gen("}"))}return gen("return m")},"fromObject");function genValuePartial_toObject(gen,field,fieldIndex,prop){
if(field.resolvedType)field.resolvedType instanceof Enum?gen("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s",prop,fieldIndex,
prop,prop,fieldIndex,prop,prop):gen("d%s=types[%i].toObject(m%s,o,q+1)",prop,fieldIndex,prop);else{var isUnsigned=!1;switch(field.type){case"double":case"float":
gen("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",prop,prop,prop,prop);break;case"uint64":case"fixed64":isUnsigned=!0;case"int64":case"sint64":case"sfixed64":gen(
'if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()',prop,prop,
prop,prop,prop,isUnsigned)('else if(typeof m%s==="number")',prop)("d%s=o.longs===String?String(m%s):m%s",prop,prop,prop)("else")("d%s=o.longs===String?util.Long\
.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",prop,prop,prop,prop,isUnsigned?"true":"",prop);break;case"\
bytes":gen("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",prop,prop,prop,prop,prop);break;default:
gen("d%s=m%s",prop,prop);break}}return gen}__name(genValuePartial_toObject,"genValuePartial_toObject");converter.toObject=__name(function(mtype){var fields=mtype.
fieldsArray.slice().sort(util.compareFieldsById);if(!fields.length)return util.codegen()("return {}");for(var gen=util.codegen(["m","o","q"],mtype.name+"$toObje\
ct")("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}"),repeatedFields=[],mapFields=[],normalFields=[],
i=0;i<fields.length;++i)fields[i].partOf||(fields[i].resolve().repeated?repeatedFields:fields[i].map?mapFields:normalFields).push(fields[i]);if(repeatedFields.length){
for(gen("if(o.arrays||o.defaults){"),i=0;i<repeatedFields.length;++i)gen("d%s=[]",util.safeProp(repeatedFields[i].name));gen("}")}if(mapFields.length){for(gen("\
if(o.objects||o.defaults){"),i=0;i<mapFields.length;++i)gen("d%s={}",util.safeProp(mapFields[i].name));gen("}")}if(normalFields.length){for(gen("if(o.defaults){"),
i=0;i<normalFields.length;++i){var field=normalFields[i],prop=util.safeProp(field.name);if(field.resolvedType instanceof Enum)gen("d%s=o.enums===String?%j:%j",prop,
field.resolvedType.valuesById[field.typeDefault],field.typeDefault);else if(field.long)gen("if(util.Long){")("var n=new util.Long(%i,%i,%j)",field.typeDefault.low,
field.typeDefault.high,field.typeDefault.unsigned)('d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigIn\
t?n.toBigInt():n',prop)("}else")('d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%j):%i',prop,field.typeDefault.toString(),field.typeDefault.
toString(),field.typeDefault.toNumber());else if(field.bytes){var arrayDefault=Array.prototype.slice.call(field.typeDefault);gen("if(o.bytes===String)d%s=%j",prop,
String.fromCharCode.apply(String,field.typeDefault))("else{")("d%s=%j",prop,arrayDefault)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)",prop,prop)("}")}else gen(
"d%s=%j",prop,field.typeDefault)}gen("}")}var hasKs2=!1;for(i=0;i<fields.length;++i){var field=fields[i],index=mtype._fieldsArray.indexOf(field),prop=util.safeProp(
field.name);field.map?(hasKs2||(hasKs2=!0,gen("var ks2")),gen("if(m%s&&(ks2=Object.keys(m%s)).length){",prop,prop)("d%s={}",prop)("for(var j=0;j<ks2.length;++j)\
{"),gen('if(ks2[j]==="__proto__")')("util.makeProp(d%s,ks2[j])",prop),genValuePartial_toObject(gen,field,index,prop+"[ks2[j]]")("}")):field.repeated?(gen("if(m%\
s&&m%s.length){",prop,prop)("d%s=[]",prop)("for(var j=0;j<m%s.length;++j){",prop),genValuePartial_toObject(gen,field,index,prop+"[j]")("}")):(gen("if(m%s!=null&\
&Object.hasOwnProperty.call(m,%j)){",prop,field.name),genValuePartial_toObject(gen,field,index,prop),field.partOf&&gen("if(o.oneofs)")("d%s=%j",util.safeProp(field.
partOf.name),field.name)),gen("}")}return gen("return d")},"toObject")}});var require_wrappers=__commonJS({"node_modules/protobufjs/src/wrappers.js"(exports){"use strict";var wrappers=exports,Message=require_message(),util=require_minimal();
wrappers[".google.protobuf.Any"]={fromObject:__name(function(object,depth){if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth exceede\
d");if(object&&object["@type"]){var name=object["@type"].substring(object["@type"].lastIndexOf("/")+1),type=this.lookup(name);if(type){var type_url=object["@typ\
e"].charAt(0)==="."?object["@type"].slice(1):object["@type"];return type_url.indexOf("/")===-1&&(type_url="/"+type_url),this.create({type_url,value:type.encode(
type.fromObject(object,depth+1)).finish()})}}return this.fromObject(object,depth)},"fromObject"),toObject:__name(function(message,options,depth){if(depth===void 0&&
(depth=0),depth>util.recursionLimit)throw Error("max depth exceeded");var googleApi="type.googleapis.com/",prefix="",name="";if(options&&options.json&&message.type_url&&
message.value){name=message.type_url.substring(message.type_url.lastIndexOf("/")+1),prefix=message.type_url.substring(0,message.type_url.lastIndexOf("/")+1);var type=this.
lookup(name);type&&(message=type.decode(message.value,void 0,void 0,depth+1))}if(!(message instanceof this.ctor)&&message instanceof Message){var object=message.
$type.toObject(message,options,depth+1),messageName=message.$type.fullName[0]==="."?message.$type.fullName.slice(1):message.$type.fullName;return prefix===""&&(prefix=
googleApi),name=prefix+messageName,object["@type"]=name,object}return this.toObject(message,options,depth)},"toObject")}}});var require_type=__commonJS({"node_modules/protobufjs/src/type.js"(exports,module){"use strict";module.exports=Type;var Namespace=require_namespace();((Type.prototype=
Object.create(Namespace.prototype)).constructor=Type).className="Type";var Enum=require_enum(),OneOf=require_oneof(),Field=require_field(),MapField=require_mapfield(),
Service=require_service3(),Message=require_message(),Reader=require_reader(),Writer=require_writer(),util=require_util2(),encoder=require_encoder(),decoder=require_decoder(),
verifier=require_verifier(),converter=require_converter(),wrappers=require_wrappers();function Type(name,options){name=name.replace(/\W/g,""),Namespace.call(this,
name,options),this.fields={},this.oneofs=void 0,this.extensions=void 0,this.reserved=void 0,this.group=void 0,this._fieldsById=null,this._fieldsArray=null,this.
_oneofsArray=null,this._ctor=null}__name(Type,"Type");Object.defineProperties(Type.prototype,{fieldsById:{get:__name(function(){if(this._fieldsById)return this.
_fieldsById;this._fieldsById={};for(var names=Object.keys(this.fields),i=0;i<names.length;++i){var field=this.fields[names[i]],id=field.id;if(this._fieldsById[id])
throw Error("duplicate id "+id+" in "+this);this._fieldsById[id]=field}return this._fieldsById},"get")},fieldsArray:{get:__name(function(){return this._fieldsArray||
(this._fieldsArray=util.toArray(this.fields))},"get")},oneofsArray:{get:__name(function(){return this._oneofsArray||(this._oneofsArray=util.toArray(this.oneofs))},
"get")},ctor:{get:__name(function(){return this._ctor||(this.ctor=Type.generateConstructor(this)())},"get"),set:__name(function(ctor){var prototype=ctor.prototype;
prototype instanceof Message||((ctor.prototype=new Message).constructor=ctor,util.merge(ctor.prototype,prototype)),ctor.$type=ctor.prototype.$type=this,util.merge(
ctor,Message,!0),this._ctor=ctor;for(var i=0;i<this.fieldsArray.length;++i)this._fieldsArray[i].resolve();var ctorProperties={};for(i=0;i<this.oneofsArray.length;++i)
ctorProperties[this._oneofsArray[i].resolve().name]={get:util.oneOfGetter(this._oneofsArray[i].oneof),set:util.oneOfSetter(this._oneofsArray[i].oneof)};i&&Object.
defineProperties(ctor.prototype,ctorProperties)},"set")}});Type.generateConstructor=__name(function(mtype){for(var gen=util.codegen(["p"],mtype.name),i=0,field;i<
mtype.fieldsArray.length;++i)(field=mtype._fieldsArray[i]).map?gen("this%s={}",util.safeProp(field.name)):field.repeated&&gen("this%s=[]",util.safeProp(field.name));
return gen('if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")},"generateConstructor");function clearCache(type){
return type._fieldsById=type._fieldsArray=type._oneofsArray=null,delete type.encode,delete type.decode,delete type.verify,type}__name(clearCache,"clearCache");Type.
fromJSON=__name(function(name,json,depth){if(depth===void 0&&(depth=0),depth>util.nestingLimit)throw Error("max depth exceeded");var type=new Type(name,json.options);
type.extensions=json.extensions,type.reserved=json.reserved;for(var names=Object.keys(json.fields),i=0;i<names.length;++i)type.add((typeof json.fields[names[i]].
keyType<"u"?MapField.fromJSON:Field.fromJSON)(names[i],json.fields[names[i]]));if(json.oneofs)for(names=Object.keys(json.oneofs),i=0;i<names.length;++i)type.add(
OneOf.fromJSON(names[i],json.oneofs[names[i]]));if(json.nested)for(names=Object.keys(json.nested),i=0;i<names.length;++i){var nested=json.nested[names[i]];type.
add((nested.id!==void 0?Field.fromJSON:nested.fields!==void 0?Type.fromJSON:nested.values!==void 0?Enum.fromJSON:nested.methods!==void 0?Service.fromJSON:Namespace.
fromJSON)(names[i],nested,depth+1))}return json.extensions&&json.extensions.length&&(type.extensions=json.extensions),json.reserved&&json.reserved.length&&(type.
reserved=json.reserved),json.group&&(type.group=!0),json.comment&&(type.comment=json.comment),json.edition&&(type._edition=json.edition),type._defaultEdition="p\
roto3",type},"fromJSON");Type.prototype.toJSON=__name(function(toJSONOptions){var inherited=Namespace.prototype.toJSON.call(this,toJSONOptions),keepComments=toJSONOptions?
!!toJSONOptions.keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"options",inherited&&inherited.options||void 0,"oneofs",Namespace.arrayToJSON(
this.oneofsArray,toJSONOptions),"fields",Namespace.arrayToJSON(this.fieldsArray.filter(function(obj){return!obj.declaringField}),toJSONOptions)||{},"extensions",
this.extensions&&this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"group",this.group||void 0,"n\
ested",inherited&&inherited.nested||void 0,"comment",keepComments?this.comment:void 0])},"toJSON");Type.prototype.resolveAll=__name(function(){if(!this._needsRecursiveResolve)
return this;Namespace.prototype.resolveAll.call(this);var oneofs=this.oneofsArray;for(i=0;i<oneofs.length;)oneofs[i++].resolve();for(var fields=this.fieldsArray,
i=0;i<fields.length;)fields[i++].resolve();return this},"resolveAll");Type.prototype._resolveFeaturesRecursive=__name(function(edition){return this._needsRecursiveFeatureResolution?
(edition=this._edition||edition,Namespace.prototype._resolveFeaturesRecursive.call(this,edition),this.oneofsArray.forEach(oneof=>{oneof._resolveFeatures(edition)}),
this.fieldsArray.forEach(field=>{field._resolveFeatures(edition)}),this):this},"_resolveFeaturesRecursive");Type.prototype.get=__name(function(name){return Object.
prototype.hasOwnProperty.call(this.fields,name)?this.fields[name]:this.oneofs&&Object.prototype.hasOwnProperty.call(this.oneofs,name)?this.oneofs[name]:this.nested&&
Object.prototype.hasOwnProperty.call(this.nested,name)?this.nested[name]:null},"get");Type.prototype.add=__name(function(object){if(this.get(object.name))throw Error(
"duplicate name '"+object.name+"' in "+this);if(object instanceof Field&&object.extend===void 0){if(this._fieldsById?this._fieldsById[object.id]:this.fieldsById[object.
id])throw Error("duplicate id "+object.id+" in "+this);if(this.isReservedId(object.id))throw Error("id "+object.id+" is reserved in "+this);if(this.isReservedName(
object.name)||object.name.charAt(0)==="$")throw Error("name '"+object.name+"' is reserved in "+this);return object.name==="__proto__"?this:(object.parent&&object.
parent.remove(object),this.fields[object.name]=object,object.message=this,object.onAdd(this),clearCache(this))}if(object instanceof OneOf){if(object.name.charAt(
0)==="$")throw Error("name '"+object.name+"' is reserved in "+this);return object.name==="__proto__"?this:(this.oneofs||(this.oneofs={}),this.oneofs[object.name]=
object,object.onAdd(this),clearCache(this))}return Namespace.prototype.add.call(this,object)},"add");Type.prototype.remove=__name(function(object){if(object instanceof
Field&&object.extend===void 0){if(!this.fields||this.fields[object.name]!==object)throw Error(object+" is not a member of "+this);return delete this.fields[object.
name],object.parent=null,object.onRemove(this),clearCache(this)}if(object instanceof OneOf){if(!this.oneofs||this.oneofs[object.name]!==object)throw Error(object+
" is not a member of "+this);return delete this.oneofs[object.name],object.parent=null,object.onRemove(this),clearCache(this)}return Namespace.prototype.remove.
call(this,object)},"remove");Type.prototype.isReservedId=__name(function(id){return Namespace.isReservedId(this.reserved,id)},"isReservedId");Type.prototype.isReservedName=
__name(function(name){return Namespace.isReservedName(this.reserved,name)},"isReservedName");Type.prototype.create=__name(function(properties){return new this.ctor(
properties)},"create");Type.prototype.setup=__name(function(){for(var fullName=this.fullName,types=[],i=0;i<this.fieldsArray.length;++i)types.push(this._fieldsArray[i].
resolve().resolvedType);this.encode=encoder(this)({Writer,types,util}),this.decode=decoder(this)({Reader,types,util}),this.verify=verifier(this)({types,util}),this.
fromObject=converter.fromObject(this)({types,util}),this.toObject=converter.toObject(this)({types,util});var wrapper=wrappers[fullName];if(wrapper){var originalThis=Object.
create(this);originalThis.fromObject=this.fromObject,this.fromObject=wrapper.fromObject.bind(originalThis),originalThis.toObject=this.toObject,this.toObject=wrapper.
toObject.bind(originalThis)}return this},"setup");Type.prototype.encode=__name(function(message,writer){return this.setup().encode.apply(this,arguments)},"encod\
e_setup");Type.prototype.encodeDelimited=__name(function(message,writer){return this.encode(message,writer&&writer.len?writer.fork():writer).ldelim()},"encodeDe\
limited");Type.prototype.decode=__name(function(reader,length,end2,depth){return this.setup().decode(reader,length,end2,depth)},"decode_setup");Type.prototype.decodeDelimited=
__name(function(reader){return reader instanceof Reader||(reader=Reader.create(reader)),this.decode(reader,reader.uint32())},"decodeDelimited");Type.prototype.verify=
__name(function(message,depth){return this.setup().verify(message,depth)},"verify_setup");Type.prototype.fromObject=__name(function(object,depth){return this.setup().
fromObject(object,depth)},"fromObject");Type.prototype.toObject=__name(function(message,options){return this.setup().toObject.apply(this,arguments)},"toObject");
Type.d=__name(function(typeName){return __name(function(target){util.decorateType(target,typeName)},"typeDecorator")},"decorateType")}});var require_root=__commonJS({"node_modules/protobufjs/src/root.js"(exports,module){"use strict";module.exports=Root;var Namespace=require_namespace();((Root.prototype=
Object.create(Namespace.prototype)).constructor=Root).className="Root";var Field=require_field(),Enum=require_enum(),OneOf=require_oneof(),util=require_util2(),
Type,parse,common;function Root(options){Namespace.call(this,"",options),this.deferred=[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects={}}__name(
Root,"Root");Root.fromJSON=__name(function(json,root,depth){return depth=util.checkDepth(depth),root||(root=new Root),json.options&&root.setOptions(json.options),
root.addJSON(json.nested,depth).resolveAll()},"fromJSON");Root.prototype.resolvePath=util.path.resolve;Root.prototype.fetch=util.fetch;function SYNC(){}__name(SYNC,
"SYNC");Root.prototype.load=__name(function load(filename,options,callback){typeof options=="function"&&(callback=options,options=void 0);var self2=this;if(!callback)
return util.asPromise(load,self2,filename,options);var sync=callback===SYNC;function finish(err,root){if(callback){if(sync)throw err;root&&root.resolveAll();var cb=callback;
callback=null,cb(err,root)}}__name(finish,"finish");function getBundledFileName(filename2){var idx=filename2.lastIndexOf("google/protobuf/");if(idx>-1){var altname=filename2.
substring(idx);if(altname in common)return altname}return null}__name(getBundledFileName,"getBundledFileName");function process2(filename2,source,depth){depth===
void 0&&(depth=0);try{if(depth>util.recursionLimit)throw Error("max depth exceeded");if(util.isString(source)&&source.charAt(0)==="{"&&(source=JSON.parse(source)),
!util.isString(source))self2.setOptions(source.options).addJSON(source.nested);else{parse.filename=filename2;var parsed=parse(source,self2,options),resolved2,i2=0;
if(parsed.imports)for(;i2<parsed.imports.length;++i2)(resolved2=getBundledFileName(parsed.imports[i2])||self2.resolvePath(filename2,parsed.imports[i2]))&&fetch(
resolved2,!1,depth+1);if(parsed.weakImports)for(i2=0;i2<parsed.weakImports.length;++i2)(resolved2=getBundledFileName(parsed.weakImports[i2])||self2.resolvePath(
filename2,parsed.weakImports[i2]))&&fetch(resolved2,!0,depth+1)}}catch(err){finish(err)}!sync&&!queued&&finish(null,self2)}__name(process2,"process");function fetch(filename2,weak,depth){
if(depth===void 0&&(depth=0),filename2=getBundledFileName(filename2)||filename2,!(self2.files.indexOf(filename2)>-1)){if(self2.files.push(filename2),filename2 in
common){sync?process2(filename2,common[filename2],depth):(++queued,setTimeout(function(){--queued,process2(filename2,common[filename2],depth)}));return}if(sync){
var source;try{source=util.fs.readFileSync(filename2).toString("utf8")}catch(err){weak||finish(err);return}process2(filename2,source,depth)}else++queued,self2.fetch(
filename2,function(err,source2){if(--queued,!!callback){if(err){weak?queued||finish(null,self2):finish(err);return}process2(filename2,source2,depth)}})}}__name(
fetch,"fetch");var queued=0;util.isString(filename)&&(filename=[filename]);for(var i=0,resolved;i<filename.length;++i)(resolved=self2.resolvePath("",filename[i]))&&
fetch(resolved);return sync?(self2.resolveAll(),self2):(queued||finish(null,self2),self2)},"load");Root.prototype.loadSync=__name(function(filename,options){if(!util.
isNode)throw Error("not supported");return this.load(filename,options,SYNC)},"loadSync");Root.prototype.resolveAll=__name(function(){if(!this._needsRecursiveResolve)
return this;if(this.deferred.length)throw Error("unresolvable extensions: "+this.deferred.map(function(field){return"'extend "+field.extend+"' in "+field.parent.
fullName}).join(", "));return Namespace.prototype.resolveAll.call(this)},"resolveAll");var exposeRe=/^[A-Z]/;function tryHandleExtension(root,field){var extendedType=field.
parent.lookup(field.extend);if(extendedType){var sisterField=new Field(field.fullName,field.id,field.type,field.rule,void 0,field.options);return extendedType.get(
sisterField.name)||(sisterField.declaringField=field,field.extensionField=sisterField,extendedType.add(sisterField)),!0}return!1}__name(tryHandleExtension,"tryH\
andleExtension");Root.prototype._handleAdd=__name(function(object){if(object instanceof Field)object.extend!==void 0&&!object.extensionField&&(tryHandleExtension(
this,object)||this.deferred.push(object));else if(object instanceof Enum)exposeRe.test(object.name)&&(object.parent[object.name]=object.values);else if(!(object instanceof
OneOf)){if(object instanceof Type)for(var i=0;i<this.deferred.length;)tryHandleExtension(this,this.deferred[i])?this.deferred.splice(i,1):++i;for(var j=0;j<object.
nestedArray.length;++j)this._handleAdd(object._nestedArray[j]);exposeRe.test(object.name)&&(object.parent[object.name]=object)}(object instanceof Type||object instanceof
Enum||object instanceof Field)&&(this._fullyQualifiedObjects[object.fullName]=object)},"_handleAdd");Root.prototype._handleRemove=__name(function(object){if(object instanceof
Field){if(object.extend!==void 0)if(object.extensionField)object.extensionField.parent.remove(object.extensionField),object.extensionField=null;else{var index=this.
deferred.indexOf(object);index>-1&&this.deferred.splice(index,1)}}else if(object instanceof Enum)exposeRe.test(object.name)&&delete object.parent[object.name];else if(object instanceof
Namespace){for(var i=0;i<object.nestedArray.length;++i)this._handleRemove(object._nestedArray[i]);exposeRe.test(object.name)&&delete object.parent[object.name]}
delete this._fullyQualifiedObjects[object.fullName]},"_handleRemove");Root._configure=function(Type_,parse_,common_){Type=Type_,parse=parse_,common=common_}}});var require_util2=__commonJS({"node_modules/protobufjs/src/util.js"(exports,module){"use strict";var util=module.exports=require_minimal(),roots=require_roots(),
Type,Enum;util.codegen=require_codegen();util.fetch=require_fetch();util.path=require_path();util.patterns=require_patterns();var reservedRe=util.patterns.reservedRe;
util.fs=require_fs2();util.checkDepth=__name(function(depth){if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth exceeded");return depth},
"checkDepth");util.toArray=__name(function(object){if(object){for(var keys=Object.keys(object),array=new Array(keys.length),index=0;index<keys.length;)array[index]=
object[keys[index++]];return array}return[]},"toArray");util.toObject=__name(function(array){for(var object={},index=0;index<array.length;){var key=array[index++],
val=array[index++];val!==void 0&&(object[key]=val)}return object},"toObject");util.isReserved=__name(function(name){return reservedRe.test(name)},"isReserved");
util.safeProp=__name(function(prop){return!/^[$\w_]+$/.test(prop)||reservedRe.test(prop)?"["+JSON.stringify(prop)+"]":"."+prop},"safeProp");util.ucFirst=__name(
function(str){return str.charAt(0).toUpperCase()+str.substring(1)},"ucFirst");var camelCaseRe=/_([a-z])/g;util.camelCase=__name(function(str){return str.substring(
0,1)+str.substring(1).replace(camelCaseRe,function($0,$1){return $1.toUpperCase()})},"camelCase");util.compareFieldsById=__name(function(a,b){return a.id-b.id},
"compareFieldsById");util.decorateType=__name(function(ctor,typeName){if(ctor.$type)return typeName&&ctor.$type.name!==typeName&&(util.decorateRoot.remove(ctor.
$type),ctor.$type.name=typeName,util.decorateRoot.add(ctor.$type)),ctor.$type;Type||(Type=require_type());var type=new Type(typeName||ctor.name);return util.decorateRoot.
add(type),type.ctor=ctor,Object.defineProperty(ctor,"$type",{value:type,enumerable:!1}),Object.defineProperty(ctor.prototype,"$type",{value:type,enumerable:!1}),
type},"decorateType");var decorateEnumIndex=0;util.decorateEnum=__name(function(object){if(object.$type)return object.$type;Enum||(Enum=require_enum());var enm=new Enum(
"Enum"+decorateEnumIndex++,object);return util.decorateRoot.add(enm),Object.defineProperty(object,"$type",{value:enm,enumerable:!1}),enm},"decorateEnum");util.setProperty=
__name(function(dst,path,value,ifNotSet){function setProp(dst2,path2,value2){var part=path2.shift();if(util.isUnsafeProperty(part))return dst2;if(path2.length>0)
dst2[part]=setProp(dst2[part]||{},path2,value2);else{var prevValue=dst2[part];if(prevValue&&ifNotSet)return dst2;prevValue&&(value2=[].concat(prevValue).concat(
value2)),dst2[part]=value2}return dst2}if(__name(setProp,"setProp"),typeof dst!="object")throw TypeError("dst must be an object");if(!path)throw TypeError("path\
 must be specified");if(path=path.split("."),path.length>util.recursionLimit)throw Error("max depth exceeded");return setProp(dst,path,value)},"setProperty");Object.
defineProperty(util,"decorateRoot",{get:__name(function(){return roots.decorated||(roots.decorated=new(require_root()))},"get")})}});var require_types=__commonJS({"node_modules/protobufjs/src/types.js"(exports){"use strict";var types=exports,util=require_util2(),s=["double","float","int32","u\
int32","sint32","fixed32","sfixed32","int64","uint64","sint64","fixed64","sfixed64","bool","string","bytes"];function bake(values,offset){var i=0,o=Object.create(
null);for(offset|=0;i<values.length;)o[s[i+offset]]=values[i++];return o}__name(bake,"bake");types.basic=bake([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2]);types.defaults=bake(
[0,0,0,0,0,0,0,0,0,0,0,0,!1,"",util.emptyArray,null]);types.long=bake([0,0,0,1,1],7);types.mapKey=bake([0,0,0,5,5,0,0,0,1,1,0,2],2);types.packed=bake([1,5,0,0,0,
5,5,0,0,0,1,1,0])}});var require_field=__commonJS({"node_modules/protobufjs/src/field.js"(exports,module){"use strict";module.exports=Field;var ReflectionObject=require_object();((Field.
prototype=Object.create(ReflectionObject.prototype)).constructor=Field).className="Field";var Enum=require_enum(),types=require_types(),util=require_util2(),Type,
ruleRe=/^required|optional|repeated$/;Field.fromJSON=__name(function(name,json){var field=new Field(name,json.id,json.type,json.rule,json.extend,json.options,json.
comment);return json.edition&&(field._edition=json.edition),field._defaultEdition="proto3",field},"fromJSON");function Field(name,id,type,rule,extend,options,comment){
if(util.isObject(rule)?(comment=extend,options=rule,rule=extend=void 0):util.isObject(extend)&&(comment=options,options=extend,extend=void 0),ReflectionObject.call(
this,name,options),!util.isInteger(id)||id<0)throw TypeError("id must be a non-negative integer");if(!util.isString(type))throw TypeError("type must be a string");
if(rule!==void 0&&!ruleRe.test(rule=rule.toString().toLowerCase()))throw TypeError("rule must be a string rule");if(extend!==void 0&&!util.isString(extend))throw TypeError(
"extend must be a string");rule==="proto3_optional"&&(rule="optional"),this.rule=rule&&rule!=="optional"?rule:void 0,this.type=type,this.id=id,this.extend=extend||
void 0,this.repeated=rule==="repeated",this.map=!1,this.message=null,this.partOf=null,this.typeDefault=null,this.defaultValue=null,this.long=util.Long?types.long[type]!==
void 0:!1,this.bytes=type==="bytes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=comment}__name(Field,"Field");Object.defineProperty(
Field.prototype,"required",{get:__name(function(){return this._features.field_presence==="LEGACY_REQUIRED"},"get")});Object.defineProperty(Field.prototype,"opti\
onal",{get:__name(function(){return!this.required},"get")});Object.defineProperty(Field.prototype,"delimited",{get:__name(function(){return this.resolvedType instanceof
Type&&this._features.message_encoding==="DELIMITED"},"get")});Object.defineProperty(Field.prototype,"packed",{get:__name(function(){return this._features.repeated_field_encoding===
"PACKED"},"get")});Object.defineProperty(Field.prototype,"hasPresence",{get:__name(function(){return this.repeated||this.map?!1:this.partOf||this.declaringField||
this.extensionField||this._features.field_presence!=="IMPLICIT"},"get")});Field.prototype.setOption=__name(function(name,value,ifNotSet){return ReflectionObject.
prototype.setOption.call(this,name,value,ifNotSet)},"setOption");Field.prototype.toJSON=__name(function(toJSONOptions){var keepComments=toJSONOptions?!!toJSONOptions.
keepComments:!1;return util.toObject(["edition",this._editionToJSON(),"rule",this.rule!=="optional"&&this.rule||void 0,"type",this.type,"id",this.id,"extend",this.
extend,"options",this.options,"comment",keepComments?this.comment:void 0])},"toJSON");Field.prototype.resolve=__name(function(){if(this.resolved)return this;if((this.
typeDefault=types.defaults[this.type])===void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:this.parent).lookupTypeOrEnum(this.type),this.
resolvedType instanceof Type?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.values)[0]]):this.options&&this.options.
proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&(this.typeDefault=this.options.default,this.resolvedType instanceof Enum&&typeof this.
typeDefault=="string"&&(this.typeDefault=this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==void 0&&this.resolvedType&&!(this.resolvedType instanceof
Enum)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.typeDefault=util.Long.fromNumber(this.typeDefault,this.
type==="uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.bytes&&typeof this.typeDefault=="string"){var buf;util.base64.
test(this.typeDefault)?util.base64.decode(this.typeDefault,buf=util.newBuffer(util.base64.length(this.typeDefault)),0):util.utf8.write(this.typeDefault,buf=util.
newBuffer(util.utf8.length(this.typeDefault)),0),this.typeDefault=buf}return this.map?this.defaultValue=util.emptyObject:this.repeated?this.defaultValue=util.emptyArray:
this.defaultValue=this.typeDefault,this.parent instanceof Type&&(this.parent.ctor.prototype[this.name]=this.defaultValue),ReflectionObject.prototype.resolve.call(
this)},"resolve");Field.prototype._inferLegacyProtoFeatures=__name(function(edition){if(edition!=="proto2"&&edition!=="proto3")return{};var features={};if(this.
rule==="required"&&(features.field_presence="LEGACY_REQUIRED"),this.parent&&types.defaults[this.type]===void 0){var type=this.parent.get(this.type.split(".").pop());
type&&type instanceof Type&&type.group&&(features.message_encoding="DELIMITED")}return this.getOption("packed")===!0?features.repeated_field_encoding="PACKED":this.
getOption("packed")===!1&&(features.repeated_field_encoding="EXPANDED"),features},"_inferLegacyProtoFeatures");Field.prototype._resolveFeatures=__name(function(edition){
return ReflectionObject.prototype._resolveFeatures.call(this,this._edition||edition)},"_resolveFeatures");Field.d=__name(function(fieldId,fieldType,fieldRule,defaultValue){
return typeof fieldType=="function"?fieldType=util.decorateType(fieldType).name:fieldType&&typeof fieldType=="object"&&(fieldType=util.decorateEnum(fieldType).name),
__name(function(prototype,fieldName){util.decorateType(prototype.constructor).add(new Field(fieldName,fieldId,fieldType,fieldRule,{default:defaultValue}))},"fie\
ldDecorator")},"decorateField");Field._configure=__name(function(Type_){Type=Type_},"configure")}});var require_oneof=__commonJS({"node_modules/protobufjs/src/oneof.js"(exports,module){"use strict";module.exports=OneOf;var ReflectionObject=require_object();((OneOf.
prototype=Object.create(ReflectionObject.prototype)).constructor=OneOf).className="OneOf";var Field=require_field(),util=require_util2();function OneOf(name,fieldNames,options,comment){
if(Array.isArray(fieldNames)||(options=fieldNames,fieldNames=void 0),ReflectionObject.call(this,name,options),!(fieldNames===void 0||Array.isArray(fieldNames)))
throw TypeError("fieldNames must be an Array");this.oneof=fieldNames||[],this.fieldsArray=[],this.comment=comment}__name(OneOf,"OneOf");OneOf.fromJSON=__name(function(name,json){
return new OneOf(name,json.oneof,json.options,json.comment)},"fromJSON");OneOf.prototype.toJSON=__name(function(toJSONOptions){var keepComments=toJSONOptions?!!toJSONOptions.
keepComments:!1;return util.toObject(["options",this.options,"oneof",this.oneof,"comment",keepComments?this.comment:void 0])},"toJSON");function addFieldsToParent(oneof){
if(oneof.parent)for(var i=0;i<oneof.fieldsArray.length;++i)oneof.fieldsArray[i].parent||oneof.parent.add(oneof.fieldsArray[i])}__name(addFieldsToParent,"addFiel\
dsToParent");OneOf.prototype.add=__name(function(field){if(!(field instanceof Field))throw TypeError("field must be a Field");return field.parent&&field.parent!==
this.parent&&field.parent.remove(field),this.oneof.push(field.name),this.fieldsArray.push(field),field.partOf=this,addFieldsToParent(this),this},"add");OneOf.prototype.
remove=__name(function(field){if(!(field instanceof Field))throw TypeError("field must be a Field");var index=this.fieldsArray.indexOf(field);if(index<0)throw Error(
field+" is not a member of "+this);return this.fieldsArray.splice(index,1),index=this.oneof.indexOf(field.name),index>-1&&this.oneof.splice(index,1),field.partOf=
null,this},"remove");OneOf.prototype.onAdd=__name(function(parent){ReflectionObject.prototype.onAdd.call(this,parent);for(var self2=this,i=0;i<this.oneof.length;++i){
var field=parent.get(this.oneof[i]);field&&!field.partOf&&(field.partOf=self2,self2.fieldsArray.push(field))}addFieldsToParent(this)},"onAdd");OneOf.prototype.onRemove=
__name(function(parent){for(var i=0,field;i<this.fieldsArray.length;++i)(field=this.fieldsArray[i]).parent&&field.parent.remove(field);ReflectionObject.prototype.
onRemove.call(this,parent)},"onRemove");Object.defineProperty(OneOf.prototype,"isProto3Optional",{get:__name(function(){if(this.fieldsArray==null||this.fieldsArray.
length!==1)return!1;var field=this.fieldsArray[0];return field.options!=null&&field.options.proto3_optional===!0},"get")});OneOf.d=__name(function(){for(var fieldNames=new Array(
arguments.length),index=0;index<arguments.length;)fieldNames[index]=arguments[index++];return __name(function(prototype,oneofName){util.decorateType(prototype.constructor).
add(new OneOf(oneofName,fieldNames)),Object.defineProperty(prototype,oneofName,{get:util.oneOfGetter(fieldNames),set:util.oneOfSetter(fieldNames)})},"oneOfDecor\
ator")},"decorateOneOf")}});var require_object=__commonJS({"node_modules/protobufjs/src/object.js"(exports,module){"use strict";module.exports=ReflectionObject;ReflectionObject.className="\
ReflectionObject";var OneOf=require_oneof(),util=require_util2(),Root,editions2023Defaults={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",message_encoding:"\
LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"},proto2Defaults={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGACY_BES\
T_EFFORT",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"},proto3Defaults={enum_type:"OPEN",field_presence:"IMPLICI\
T",json_format:"ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"};function ReflectionObject(name,options){if(!util.
isString(name))throw TypeError("name must be a string");if(options&&!util.isObject(options))throw TypeError("options must be an object");this.options=options,this.
parsedOptions=null,this.name=name,this._edition=null,this._defaultEdition="proto2",this._features={},this._featuresResolved=!1,this.parent=null,this.resolved=!1,
this.comment=null,this.filename=null}__name(ReflectionObject,"ReflectionObject");Object.defineProperties(ReflectionObject.prototype,{root:{get:__name(function(){
for(var ptr=this;ptr.parent!==null;)ptr=ptr.parent;return ptr},"get")},fullName:{get:__name(function(){for(var path=[this.name],ptr=this.parent;ptr;)path.unshift(
ptr.name),ptr=ptr.parent;return path.join(".")},"get")}});ReflectionObject.prototype.toJSON=__name(function(){throw Error()},"toJSON");ReflectionObject.prototype.
onAdd=__name(function(parent){this.parent&&this.parent!==parent&&this.parent.remove(this),this.parent=parent,this.resolved=!1;var root=parent.root;root instanceof
Root&&root._handleAdd(this)},"onAdd");ReflectionObject.prototype.onRemove=__name(function(parent){var root=parent.root;root instanceof Root&&root._handleRemove(
this),this.parent=null,this.resolved=!1},"onRemove");ReflectionObject.prototype.resolve=__name(function(){return this.resolved?this:(this.root instanceof Root&&
(this.resolved=!0),this)},"resolve");ReflectionObject.prototype._resolveFeaturesRecursive=__name(function(edition){return this._resolveFeatures(this._edition||edition)},
"_resolveFeaturesRecursive");ReflectionObject.prototype._resolveFeatures=__name(function(edition){if(!this._featuresResolved){var defaults={};if(!edition)throw new Error(
"Unknown edition for "+this.fullName);var protoFeatures=util.merge({},this.options&&this.options.features,this._inferLegacyProtoFeatures(edition));if(this._edition){
if(edition==="proto2")defaults=Object.assign({},proto2Defaults);else if(edition==="proto3")defaults=Object.assign({},proto3Defaults);else if(edition==="2023")defaults=
Object.assign({},editions2023Defaults);else throw new Error("Unknown edition: "+edition);this._features=util.merge(defaults,protoFeatures),this._featuresResolved=
!0;return}if(this.partOf instanceof OneOf){var lexicalParentFeaturesCopy=util.merge({},this.partOf._features);this._features=util.merge(lexicalParentFeaturesCopy,
protoFeatures)}else if(!this.declaringField)if(this.parent){var parentFeaturesCopy=util.merge({},this.parent._features);this._features=util.merge(parentFeaturesCopy,
protoFeatures)}else throw new Error("Unable to find a parent for "+this.fullName);this.extensionField&&(this.extensionField._features=this._features),this._featuresResolved=
!0}},"_resolveFeatures");ReflectionObject.prototype._inferLegacyProtoFeatures=__name(function(){return{}},"_inferLegacyProtoFeatures");ReflectionObject.prototype.
getOption=__name(function(name){if(this.options)return this.options[name]},"getOption");ReflectionObject.prototype.setOption=__name(function(name,value,ifNotSet){
return name==="__proto__"?this:(this.options||(this.options={}),/^features\./.test(name)?util.setProperty(this.options,name,value,ifNotSet):(!ifNotSet||this.options[name]===
void 0)&&(this.getOption(name)!==value&&(this.resolved=!1),this.options[name]=value),this)},"setOption");ReflectionObject.prototype.setParsedOption=__name(function(name,value,propName){
if(name==="__proto__")return this;this.parsedOptions||(this.parsedOptions=[]);var parsedOptions=this.parsedOptions;if(propName){var opt=parsedOptions.find(function(opt2){
return Object.prototype.hasOwnProperty.call(opt2,name)});if(opt){var newValue=opt[name];util.setProperty(newValue,propName,value)}else opt={},opt[name]=util.setProperty(
{},propName,value),parsedOptions.push(opt)}else{var newOpt={};newOpt[name]=value,parsedOptions.push(newOpt)}return this},"setParsedOption");ReflectionObject.prototype.
setOptions=__name(function(options,ifNotSet){if(options)for(var keys=Object.keys(options),i=0;i<keys.length;++i)this.setOption(keys[i],options[keys[i]],ifNotSet);
return this},"setOptions");ReflectionObject.prototype.toString=__name(function(){var className=this.constructor.className,fullName=this.fullName;return fullName.
length?className+" "+fullName:className},"toString");ReflectionObject.prototype._editionToJSON=__name(function(){if(!(!this._edition||this._edition==="proto3"))
return this._edition},"_editionToJSON");ReflectionObject._configure=function(Root_){Root=Root_}}});var require_enum=__commonJS({"node_modules/protobufjs/src/enum.js"(exports,module){"use strict";module.exports=Enum;var ReflectionObject=require_object();((Enum.
prototype=Object.create(ReflectionObject.prototype)).constructor=Enum).className="Enum";var Namespace=require_namespace(),util=require_util2();function Enum(name,values,options,comment,comments,valuesOptions){
if(ReflectionObject.call(this,name,options),values&&typeof values!="object")throw TypeError("values must be an object");if(this.valuesById={},this.values=Object.
create(this.valuesById),this.comment=comment,this.comments=comments||{},this.valuesOptions=valuesOptions,this._valuesFeatures={},this.reserved=void 0,values)for(var keys=Object.
keys(values),i=0;i<keys.length;++i)keys[i]!=="__proto__"&&typeof values[keys[i]]=="number"&&(this.valuesById[this.values[keys[i]]=values[keys[i]]]=keys[i])}__name(
Enum,"Enum");Enum.prototype._resolveFeatures=__name(function(edition){return edition=this._edition||edition,ReflectionObject.prototype._resolveFeatures.call(this,
edition),Object.keys(this.values).forEach(key=>{var parentFeaturesCopy=util.merge({},this._features);this._valuesFeatures[key]=util.merge(parentFeaturesCopy,this.
valuesOptions&&this.valuesOptions[key]&&this.valuesOptions[key].features||{})}),this},"_resolveFeatures");Enum.fromJSON=__name(function(name,json){var enm=new Enum(
name,json.values,json.options,json.comment,json.comments);return enm.reserved=json.reserved,json.edition&&(enm._edition=json.edition),enm._defaultEdition="proto\
3",enm},"fromJSON");Enum.prototype.toJSON=__name(function(toJSONOptions){var keepComments=toJSONOptions?!!toJSONOptions.keepComments:!1;return util.toObject(["e\
dition",this._editionToJSON(),"options",this.options,"valuesOptions",this.valuesOptions,"values",this.values,"reserved",this.reserved&&this.reserved.length?this.
reserved:void 0,"comment",keepComments?this.comment:void 0,"comments",keepComments?this.comments:void 0])},"toJSON");Enum.prototype.add=__name(function(name,id,comment,options){
if(!util.isString(name))throw TypeError("name must be a string");if(!util.isInteger(id))throw TypeError("id must be an integer");if(name==="__proto__")return this;
if(this.values[name]!==void 0)throw Error("duplicate name '"+name+"' in "+this);if(this.isReservedId(id))throw Error("id "+id+" is reserved in "+this);if(this.isReservedName(
name))throw Error("name '"+name+"' is reserved in "+this);if(this.valuesById[id]!==void 0){if(!(this.options&&this.options.allow_alias))throw Error("duplicate i\
d "+id+" in "+this);this.values[name]=id}else this.valuesById[this.values[name]=id]=name;return options&&(this.valuesOptions===void 0&&(this.valuesOptions={}),this.
valuesOptions[name]=options||null),this.comments[name]=comment||null,this},"add");Enum.prototype.remove=__name(function(name){if(!util.isString(name))throw TypeError(
"name must be a string");var val=this.values[name];if(val==null)throw Error("name '"+name+"' does not exist in "+this);return delete this.valuesById[val],delete this.
values[name],delete this.comments[name],this.valuesOptions&&delete this.valuesOptions[name],this},"remove");Enum.prototype.isReservedId=__name(function(id){return Namespace.
isReservedId(this.reserved,id)},"isReservedId");Enum.prototype.isReservedName=__name(function(name){return Namespace.isReservedName(this.reserved,name)},"isRese\
rvedName")}});var require_encoder=__commonJS({"node_modules/protobufjs/src/encoder.js"(exports,module){"use strict";module.exports=encoder;var Enum=require_enum(),types=require_types(),
util=require_util2();function genTypePartial(gen,field,fieldIndex,ref){return field.delimited?gen("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",fieldIndex,
ref,(field.id<<3|3)>>>0,(field.id<<3|4)>>>0):gen("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()",fieldIndex,ref,(field.id<<3|2)>>>0)}__name(genTypePartial,
"genTypePartial");function encoder(mtype){for(var gen=util.codegen(["m","w","q"],mtype.name+"$encode")("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("i\
f(q>util.recursionLimit)")('throw Error("max depth exceeded")'),i,ref,fields=mtype.fieldsArray.slice().sort(util.compareFieldsById),i=0;i<fields.length;++i){var field=fields[i].
resolve(),index=mtype._fieldsArray.indexOf(field),type=field.resolvedType instanceof Enum?"int32":field.type,wireType=types.basic[type];ref="m"+util.safeProp(field.
name),field.map?(gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",ref,field.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",ref)("w.uint32(%i).for\
k().uint32(%i).%s(ks[i])",(field.id<<3|2)>>>0,8|types.mapKey[field.keyType],field.keyType),wireType===void 0?gen("types[%i].encode(%s[ks[i]],w.uint32(18).fork()\
,q+1).ldelim().ldelim()",index,ref):gen(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|wireType,type,ref),gen("}")("}")):field.repeated?(gen("if(%s!=null&&%s.length){",
ref,ref),field.packed&&types.packed[type]!==void 0?gen("w.uint32(%i).fork()",(field.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",ref)("w.%s(%s[i])",type,ref)("w\
.ldelim()"):(gen("for(var i=0;i<%s.length;++i)",ref),wireType===void 0?genTypePartial(gen,field,index,ref+"[i]"):gen("w.uint32(%i).%s(%s[i])",(field.id<<3|wireType)>>>
0,type,ref)),gen("}")):(field.optional&&gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",ref,field.name),wireType===void 0?genTypePartial(gen,field,index,ref):
gen("w.uint32(%i).%s(%s)",(field.id<<3|wireType)>>>0,type,ref))}return gen("return w")}__name(encoder,"encoder")}});var require_index_light=__commonJS({"node_modules/protobufjs/src/index-light.js"(exports,module){"use strict";var protobuf=module.exports=require_index_minimal();
protobuf.build="light";function load(filename,root,callback){return typeof root=="function"?(callback=root,root=new protobuf.Root):root||(root=new protobuf.Root),
root.load(filename,callback)}__name(load,"load");protobuf.load=load;function loadSync(filename,root){return root||(root=new protobuf.Root),root.loadSync(filename)}
__name(loadSync,"loadSync");protobuf.loadSync=loadSync;protobuf.encoder=require_encoder();protobuf.decoder=require_decoder();protobuf.verifier=require_verifier();
protobuf.converter=require_converter();protobuf.ReflectionObject=require_object();protobuf.Namespace=require_namespace();protobuf.Root=require_root();protobuf.Enum=
require_enum();protobuf.Type=require_type();protobuf.Field=require_field();protobuf.OneOf=require_oneof();protobuf.MapField=require_mapfield();protobuf.Service=
require_service3();protobuf.Method=require_method();protobuf.Message=require_message();protobuf.wrappers=require_wrappers();protobuf.types=require_types();protobuf.
util=require_util2();protobuf.ReflectionObject._configure(protobuf.Root);protobuf.Namespace._configure(protobuf.Type,protobuf.Service,protobuf.Enum);protobuf.Root.
_configure(protobuf.Type);protobuf.Field._configure(protobuf.Type)}});var require_tokenize=__commonJS({"node_modules/protobufjs/src/tokenize.js"(exports,module){"use strict";module.exports=tokenize;var delimRe=/[\s{}=;:[\],'"()<>]/g,
stringDoubleRe=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,stringSingleRe=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g,setCommentRe=/^ *[*/]+ */,setCommentAltRe=/^\s*\*?\/*/,setCommentSplitRe=/\n/g,
whitespaceRe=/\s/,unescapeRe=/\\(.?)/g,unescapeMap={0:"\0",r:"\r",n:`
`,t:"	"};function unescape(str){return str.replace(unescapeRe,function($0,$1){switch($1){case"\\":case"":return $1;default:return unescapeMap[$1]||""}})}__name(
unescape,"unescape");tokenize.unescape=unescape;function tokenize(source,alternateCommentMode){source=source.toString();var offset=0,length=source.length,line=1,
lastCommentLine=0,comments={},stack=[],stringDelim=null;function illegal(subject){return Error("illegal "+subject+" (line "+line+")")}__name(illegal,"illegal");
function readString(){var re=stringDelim==="'"?stringSingleRe:stringDoubleRe;re.lastIndex=offset-1;var match=re.exec(source);if(!match)throw illegal("string");return offset=
re.lastIndex,push(stringDelim),stringDelim=null,unescape(match[1])}__name(readString,"readString");function charAt(pos){return source.charAt(pos)}__name(charAt,
"charAt");function setComment(start,end2,isLeading){var comment={type:source.charAt(start++),lineEmpty:!1,leading:isLeading},lookback;alternateCommentMode?lookback=
2:lookback=3;var commentOffset=start-lookback,c;do if(--commentOffset<0||(c=source.charAt(commentOffset))===`
`){comment.lineEmpty=!0;break}while(c===" "||c==="	");for(var lines=source.substring(start,end2).split(setCommentSplitRe),i=0;i<lines.length;++i)lines[i]=lines[i].
replace(alternateCommentMode?setCommentAltRe:setCommentRe,"").trim();comment.text=lines.join(`
`).trim(),comments[line]=comment,lastCommentLine=line}__name(setComment,"setComment");function isDoubleSlashCommentLine(startOffset){var endOffset=findEndOfLine(
startOffset),lineText=source.substring(startOffset,endOffset),isComment=/^\s*\/\//.test(lineText);return isComment}__name(isDoubleSlashCommentLine,"isDoubleSlas\
hCommentLine");function findEndOfLine(cursor){for(var endOffset=cursor;endOffset<length&&charAt(endOffset)!==`
`;)endOffset++;return endOffset}__name(findEndOfLine,"findEndOfLine");function next(){if(stack.length>0)return stack.shift();if(stringDelim)return readString();
var repeat,prev,curr,start,isDoc,isLeadingComment=offset===0;do{if(offset===length)return null;for(repeat=!1;whitespaceRe.test(curr=charAt(offset));)if(curr===`\

`&&(isLeadingComment=!0,++line),++offset===length)return null;if(charAt(offset)==="/"){if(++offset===length)throw illegal("comment");if(charAt(offset)==="/")if(alternateCommentMode){
if(start=offset,isDoc=!1,isDoubleSlashCommentLine(offset-1)){isDoc=!0;do if(offset=findEndOfLine(offset),offset===length||(offset++,!isLeadingComment))break;while(isDoubleSlashCommentLine(
offset))}else offset=Math.min(length,findEndOfLine(offset)+1);isDoc&&(setComment(start,offset,isLeadingComment),isLeadingComment=!0),line++,repeat=!0}else{for(isDoc=
charAt(start=offset+1)==="/";charAt(++offset)!==`
`;)if(offset===length)return null;++offset,isDoc&&(setComment(start,offset-1,isLeadingComment),isLeadingComment=!0),++line,repeat=!0}else if((curr=charAt(offset))===
"*"){start=offset+1,isDoc=alternateCommentMode||charAt(start)==="*";do{if(curr===`
`&&++line,++offset===length)throw illegal("comment");prev=curr,curr=charAt(offset)}while(prev!=="*"||curr!=="/");++offset,isDoc&&(setComment(start,offset-2,isLeadingComment),
isLeadingComment=!0),repeat=!0}else return"/"}}while(repeat);var end2=offset;delimRe.lastIndex=0;var delim=delimRe.test(charAt(end2++));if(!delim)for(;end2<length&&
!delimRe.test(charAt(end2));)++end2;var token=source.substring(offset,offset=end2);return(token==='"'||token==="'")&&(stringDelim=token),token}__name(next,"next");
function push(token){stack.push(token)}__name(push,"push");function peek(){if(!stack.length){var token=next();if(token===null)return null;push(token)}return stack[0]}
__name(peek,"peek");function skip(expected,optional){var actual=peek(),equals=actual===expected;if(equals)return next(),!0;if(!optional)throw illegal("token '"+
actual+"', '"+expected+"' expected");return!1}__name(skip,"skip");function cmnt(trailingLine){var ret=null,comment;return trailingLine===void 0?(comment=comments[line-
1],delete comments[line-1],comment&&(alternateCommentMode||comment.type==="*"||comment.lineEmpty)&&(ret=comment.leading?comment.text:null)):(lastCommentLine<trailingLine&&
peek(),comment=comments[trailingLine],delete comments[trailingLine],comment&&!comment.lineEmpty&&(alternateCommentMode||comment.type==="/")&&(ret=comment.leading?
null:comment.text)),ret}return __name(cmnt,"cmnt"),Object.defineProperty({next,peek,push,skip,cmnt},"line",{get:__name(function(){return line},"get")})}__name(tokenize,
"tokenize")}});var require_parse=__commonJS({"node_modules/protobufjs/src/parse.js"(exports,module){"use strict";module.exports=parse;parse.filename=null;parse.defaults={keepCase:!1};
var tokenize=require_tokenize(),Root=require_root(),Type=require_type(),Field=require_field(),MapField=require_mapfield(),OneOf=require_oneof(),Enum=require_enum(),
Service=require_service3(),Method=require_method(),ReflectionObject=require_object(),types=require_types(),util=require_util2(),base10Re=/^[1-9][0-9]*$/,base10NegRe=/^-?[1-9][0-9]*$/,
base16Re=/^0[x][0-9a-fA-F]+$/,base16NegRe=/^-?0[x][0-9a-fA-F]+$/,base8Re=/^0[0-7]+$/,base8NegRe=/^-?0[0-7]+$/,numberRe=util.patterns.numberRe,nameRe=/^[a-zA-Z_][a-zA-Z_0-9]*$/,
typeRefRe=util.patterns.typeRefRe;function parse(source,root,options){root instanceof Root||(options=root,root=new Root),options||(options=parse.defaults);var preferTrailingComment=options.
preferTrailingComment||!1,tn=tokenize(source,options.alternateCommentMode||!1),next=tn.next,push=tn.push,peek=tn.peek,skip=tn.skip,cmnt=tn.cmnt,head=!0,pkg,imports,
weakImports,edition="proto2",ptr=root,topLevelObjects=[],topLevelOptions={},applyCase=options.keepCase?function(name){return name}:util.camelCase;function resolveFileFeatures(){
topLevelObjects.forEach(obj=>{obj._edition=edition,Object.keys(topLevelOptions).forEach(opt=>{obj.getOption(opt)===void 0&&obj.setOption(opt,topLevelOptions[opt],
!0)})})}__name(resolveFileFeatures,"resolveFileFeatures");function illegal(token2,name,insideTryCatch){var filename=parse.filename;return insideTryCatch||(parse.
filename=null),Error("illegal "+(name||"token")+" '"+token2+"' ("+(filename?filename+", ":"")+"line "+tn.line+")")}__name(illegal,"illegal");function readString(){
var values=[],token2;do{if((token2=next())!=='"'&&token2!=="'")throw illegal(token2);values.push(next()),skip(token2),token2=peek()}while(token2==='"'||token2===
"'");return values.join("")}__name(readString,"readString");function readValue(acceptTypeRef){var token2=next();switch(token2){case"'":case'"':return push(token2),
readString();case"true":case"TRUE":return!0;case"false":case"FALSE":return!1}try{return parseNumber(token2,!0)}catch{if(acceptTypeRef&&typeRefRe.test(token2))return token2;
throw illegal(token2,"value")}}__name(readValue,"readValue");function readRanges(target,acceptStrings){var token2,start;do if(acceptStrings&&((token2=peek())===
'"'||token2==="'")){var str=readString();if(target.push(str),edition>=2023)throw illegal(str,"id")}else try{target.push([start=parseId(next()),skip("to",!0)?parseId(
next()):start])}catch(err){if(acceptStrings&&typeRefRe.test(token2)&&edition>=2023)target.push(token2);else throw err}while(skip(",",!0));var dummy={options:void 0};
dummy.setOption=function(name,value){this.options===void 0&&(this.options={}),this.options[name]=value},ifBlock(dummy,__name(function(token3){if(token3==="optio\
n")parseOption(dummy,token3),skip(";");else throw illegal(token3)},"parseRange_block"),__name(function(){parseInlineOptions(dummy)},"parseRange_line"))}__name(readRanges,
"readRanges");function parseNumber(token2,insideTryCatch){var sign=1;switch(token2.charAt(0)==="-"&&(sign=-1,token2=token2.substring(1)),token2){case"inf":case"\
INF":case"Inf":return sign*(1/0);case"nan":case"NAN":case"Nan":case"NaN":return NaN;case"0":return 0}if(base10Re.test(token2))return sign*parseInt(token2,10);if(base16Re.
test(token2))return sign*parseInt(token2,16);if(base8Re.test(token2))return sign*parseInt(token2,8);if(numberRe.test(token2))return sign*parseFloat(token2);throw illegal(
token2,"number",insideTryCatch)}__name(parseNumber,"parseNumber");function parseId(token2,acceptNegative){switch(token2){case"max":case"MAX":case"Max":return 536870911;case"\
0":return 0}if(!acceptNegative&&token2.charAt(0)==="-")throw illegal(token2,"id");if(base10NegRe.test(token2))return parseInt(token2,10);if(base16NegRe.test(token2))
return parseInt(token2,16);if(base8NegRe.test(token2))return parseInt(token2,8);throw illegal(token2,"id")}__name(parseId,"parseId");function parsePackage(){if(pkg!==
void 0)throw illegal("package");if(pkg=next(),!typeRefRe.test(pkg))throw illegal(pkg,"name");ptr=ptr.define(pkg),skip(";")}__name(parsePackage,"parsePackage");function parseImport(){
var token2=peek(),whichImports;switch(token2){case"weak":whichImports=weakImports||(weakImports=[]),next();break;case"public":next();default:whichImports=imports||
(imports=[]);break}token2=readString(),skip(";"),whichImports.push(token2)}__name(parseImport,"parseImport");function parseSyntax(){if(skip("="),edition=readString(),
edition<2023)throw illegal(edition,"syntax");skip(";")}__name(parseSyntax,"parseSyntax");function parseEdition(){if(skip("="),edition=readString(),!["2023"].includes(
edition))throw illegal(edition,"edition");skip(";")}__name(parseEdition,"parseEdition");function parseCommon(parent,token2,depth){switch(depth===void 0&&(depth=
0),token2){case"option":return parseOption(parent,token2),skip(";"),!0;case"message":return parseType(parent,token2,depth+1),!0;case"enum":return parseEnum(parent,
token2),!0;case"service":return parseService(parent,token2,depth+1),!0;case"extend":return parseExtension(parent,token2,depth),!0}return!1}__name(parseCommon,"p\
arseCommon");function ifBlock(obj,fnIf,fnElse){var trailingLine=tn.line;if(obj&&(typeof obj.comment!="string"&&(obj.comment=cmnt()),obj.filename=parse.filename),
skip("{",!0)){for(var token2;(token2=next())!=="}";)fnIf(token2);skip(";",!0)}else fnElse&&fnElse(),skip(";"),obj&&(typeof obj.comment!="string"||preferTrailingComment)&&
(obj.comment=cmnt(trailingLine)||obj.comment)}__name(ifBlock,"ifBlock");function parseType(parent,token2,depth){if(depth===void 0&&(depth=0),depth>util.nestingLimit)
throw Error("max depth exceeded");if(!nameRe.test(token2=next()))throw illegal(token2,"type name");var type=new Type(token2);ifBlock(type,__name(function(token3){
if(!parseCommon(type,token3,depth))switch(token3){case"map":parseMapField(type,token3);break;case"required":if(edition!=="proto2")throw illegal(token3);case"rep\
eated":parseField(type,token3,void 0,depth+1);break;case"optional":if(edition==="proto3")parseField(type,"proto3_optional",void 0,depth+1);else{if(edition!=="pr\
oto2")throw illegal(token3);parseField(type,"optional",void 0,depth+1)}break;case"oneof":parseOneOf(type,token3,depth+1);break;case"extensions":readRanges(type.
extensions||(type.extensions=[]));break;case"reserved":readRanges(type.reserved||(type.reserved=[]),!0);break;default:if(edition==="proto2"||!typeRefRe.test(token3))
throw illegal(token3);push(token3),parseField(type,"optional",void 0,depth+1);break}},"parseType_block")),parent.add(type),parent===ptr&&topLevelObjects.push(type)}
__name(parseType,"parseType");function parseField(parent,rule,extend,depth){var type=next();if(type==="group"){parseGroup(parent,rule,depth);return}for(;type.endsWith(
".")||peek().startsWith(".");)type+=next();if(!typeRefRe.test(type))throw illegal(type,"type");var name=next();if(!nameRe.test(name))throw illegal(name,"name");
name=applyCase(name),skip("=");var field=new Field(name,parseId(next()),type,rule,extend);if(ifBlock(field,__name(function(token2){if(token2==="option")parseOption(
field,token2),skip(";");else throw illegal(token2)},"parseField_block"),__name(function(){parseInlineOptions(field)},"parseField_line")),rule==="proto3_optional"){
var oneof=new OneOf("_"+name);field.setOption("proto3_optional",!0),oneof.add(field),parent.add(oneof)}else parent.add(field);parent===ptr&&topLevelObjects.push(
field)}__name(parseField,"parseField");function parseGroup(parent,rule,depth){if(depth===void 0&&(depth=0),depth>util.nestingLimit)throw Error("max depth exceed\
ed");if(edition>=2023)throw illegal("group");var name=next();if(!nameRe.test(name))throw illegal(name,"name");var fieldName=util.lcFirst(name);name===fieldName&&
(name=util.ucFirst(name)),skip("=");var id=parseId(next()),type=new Type(name);type.group=!0;var field=new Field(fieldName,id,name,rule);field.filename=parse.filename,
ifBlock(type,__name(function(token2){switch(token2){case"option":parseOption(type,token2),skip(";");break;case"required":case"repeated":parseField(type,token2,void 0,
depth+1);break;case"optional":edition==="proto3"?parseField(type,"proto3_optional",void 0,depth+1):parseField(type,"optional",void 0,depth+1);break;case"message":
parseType(type,token2,depth+1);break;case"enum":parseEnum(type,token2);break;case"reserved":readRanges(type.reserved||(type.reserved=[]),!0);break;default:throw illegal(
token2)}},"parseGroup_block")),parent.add(type).add(field)}__name(parseGroup,"parseGroup");function parseMapField(parent){skip("<");var keyType=next();if(types.
mapKey[keyType]===void 0)throw illegal(keyType,"type");skip(",");var valueType=next();if(!typeRefRe.test(valueType))throw illegal(valueType,"type");skip(">");var name=next();
if(!nameRe.test(name))throw illegal(name,"name");skip("=");var field=new MapField(applyCase(name),parseId(next()),keyType,valueType);ifBlock(field,__name(function(token2){
if(token2==="option")parseOption(field,token2),skip(";");else throw illegal(token2)},"parseMapField_block"),__name(function(){parseInlineOptions(field)},"parseM\
apField_line")),parent.add(field)}__name(parseMapField,"parseMapField");function parseOneOf(parent,token2,depth){if(!nameRe.test(token2=next()))throw illegal(token2,
"name");var oneof=new OneOf(applyCase(token2));ifBlock(oneof,__name(function(token3){token3==="option"?(parseOption(oneof,token3),skip(";")):(push(token3),parseField(
oneof,"optional",void 0,depth))},"parseOneOf_block")),parent.add(oneof)}__name(parseOneOf,"parseOneOf");function parseEnum(parent,token2){if(!nameRe.test(token2=
next()))throw illegal(token2,"name");var enm=new Enum(token2);ifBlock(enm,__name(function(token3){switch(token3){case"option":parseOption(enm,token3),skip(";");
break;case"reserved":readRanges(enm.reserved||(enm.reserved=[]),!0),enm.reserved===void 0&&(enm.reserved=[]);break;default:parseEnumValue(enm,token3)}},"parseEn\
um_block")),parent.add(enm),parent===ptr&&topLevelObjects.push(enm)}__name(parseEnum,"parseEnum");function parseEnumValue(parent,token2){if(!nameRe.test(token2))
throw illegal(token2,"name");skip("=");var value=parseId(next(),!0),dummy={options:void 0};dummy.getOption=function(name){return this.options[name]},dummy.setOption=
function(name,value2){ReflectionObject.prototype.setOption.call(dummy,name,value2)},dummy.setParsedOption=function(){},ifBlock(dummy,__name(function(token3){if(token3===
"option")parseOption(dummy,token3),skip(";");else throw illegal(token3)},"parseEnumValue_block"),__name(function(){parseInlineOptions(dummy)},"parseEnumValue_li\
ne")),parent.add(token2,value,dummy.comment,dummy.parsedOptions||dummy.options)}__name(parseEnumValue,"parseEnumValue");function parseOption(parent,token2){var option,
propName,isOption=!0;for(token2==="option"&&(token2=next());token2!=="=";){if(token2===null)throw illegal(token2,"end of input");if(token2==="("){var parensValue=next();
skip(")"),token2="("+parensValue+")"}if(isOption){if(isOption=!1,token2.includes(".")&&!token2.includes("(")){var tokens=token2.split(".");option=tokens[0]+".",
token2=tokens[1];continue}option=token2}else propName=propName?propName+=token2:token2;token2=next()}var name=propName?option.concat(propName):option,optionValue=parseOptionValue(
parent,name);propName=propName&&propName[0]==="."?propName.slice(1):propName,option=option&&option[option.length-1]==="."?option.slice(0,-1):option,setParsedOption(
parent,option,optionValue,propName)}__name(parseOption,"parseOption");function parseOptionValue(parent,name,depth){if(depth===void 0&&(depth=0),depth>util.recursionLimit)
throw Error("max depth exceeded");if(skip("{",!0)){for(var objectResult={};!skip("}",!0);){if(!nameRe.test(token=next()))throw illegal(token,"name");if(token===
null)throw illegal(token,"end of input");var value,propName=token;if(skip(":",!0),peek()==="{")value=parseOptionValue(parent,name+"."+token,depth+1);else if(peek()===
"["){value=[];var lastValue;if(skip("[",!0)){do lastValue=readValue(!0),value.push(lastValue);while(skip(",",!0));skip("]"),typeof lastValue<"u"&&setOption(parent,
name+"."+token,lastValue)}}else value=readValue(!0),setOption(parent,name+"."+token,value);var prevValue=objectResult[propName];prevValue&&(value=[].concat(prevValue).
concat(value)),propName!=="__proto__"&&(objectResult[propName]=value),skip(",",!0),skip(";",!0)}return objectResult}var simpleValue=readValue(!0);return setOption(
parent,name,simpleValue),simpleValue}__name(parseOptionValue,"parseOptionValue");function setOption(parent,name,value){if(ptr===parent&&/^features\./.test(name)){
topLevelOptions[name]=value;return}parent.setOption&&parent.setOption(name,value)}__name(setOption,"setOption");function setParsedOption(parent,name,value,propName){
parent.setParsedOption&&parent.setParsedOption(name,value,propName)}__name(setParsedOption,"setParsedOption");function parseInlineOptions(parent){if(skip("[",!0)){
do parseOption(parent,"option");while(skip(",",!0));skip("]")}return parent}__name(parseInlineOptions,"parseInlineOptions");function parseService(parent,token2,depth){
if(depth===void 0&&(depth=0),depth>util.recursionLimit)throw Error("max depth exceeded");if(!nameRe.test(token2=next()))throw illegal(token2,"service name");var service=new Service(
token2);ifBlock(service,__name(function(token3){if(!parseCommon(service,token3,depth))if(token3==="rpc")parseMethod(service,token3);else throw illegal(token3)},
"parseService_block")),parent.add(service),parent===ptr&&topLevelObjects.push(service)}__name(parseService,"parseService");function parseMethod(parent,token2){var commentText=cmnt(),
type=token2;if(!nameRe.test(token2=next()))throw illegal(token2,"name");var name=token2,requestType,requestStream,responseType,responseStream;if(skip("("),skip(
"stream",!0)&&(requestStream=!0),!typeRefRe.test(token2=next())||(requestType=token2,skip(")"),skip("returns"),skip("("),skip("stream",!0)&&(responseStream=!0),
!typeRefRe.test(token2=next())))throw illegal(token2);responseType=token2,skip(")");var method=new Method(name,type,requestType,responseType,requestStream,responseStream);
method.comment=commentText,ifBlock(method,__name(function(token3){if(token3==="option")parseOption(method,token3),skip(";");else throw illegal(token3)},"parseMe\
thod_block")),parent.add(method)}__name(parseMethod,"parseMethod");function parseExtension(parent,token2,depth){if(!typeRefRe.test(token2=next()))throw illegal(
token2,"reference");var reference=token2;ifBlock(null,__name(function(token3){switch(token3){case"required":case"repeated":parseField(parent,token3,reference,depth+
1);break;case"optional":edition==="proto3"?parseField(parent,"proto3_optional",reference,depth+1):parseField(parent,"optional",reference,depth+1);break;default:
if(edition==="proto2"||!typeRefRe.test(token3))throw illegal(token3);push(token3),parseField(parent,"optional",reference,depth+1);break}},"parseExtension_block"))}
__name(parseExtension,"parseExtension");for(var token;(token=next())!==null;)switch(token){case"package":if(!head)throw illegal(token);parsePackage();break;case"\
import":if(!head)throw illegal(token);parseImport();break;case"syntax":if(!head)throw illegal(token);parseSyntax();break;case"edition":if(!head)throw illegal(token);
parseEdition();break;case"option":parseOption(ptr,token),skip(";",!0);break;default:if(parseCommon(ptr,token,0)){head=!1;continue}throw illegal(token)}return resolveFileFeatures(),
parse.filename=null,{package:pkg,imports,weakImports,root}}__name(parse,"parse")}});var require_common=__commonJS({"node_modules/protobufjs/src/common.js"(exports,module){"use strict";module.exports=common;var commonRe=/\/|\./;function common(name,json){
commonRe.test(name)||(name="google/protobuf/"+name+".proto",json={nested:{google:{nested:{protobuf:{nested:json}}}}}),common[name]=json}__name(common,"common");
common("any",{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",id:2}}}});var timeType;common("duration",{Duration:timeType={fields:{seconds:{type:"\
int64",id:1},nanos:{type:"int32",id:2}}}});common("timestamp",{Timestamp:timeType});common("empty",{Empty:{fields:{}}});common("struct",{Struct:{fields:{fields:{
keyType:"string",type:"Value",id:1}}},Value:{oneofs:{kind:{oneof:["nullValue","numberValue","stringValue","boolValue","structValue","listValue"]}},fields:{nullValue:{
type:"NullValue",id:1},numberValue:{type:"double",id:2},stringValue:{type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{type:"Struct",id:5},listValue:{
type:"ListValue",id:6}}},NullValue:{values:{NULL_VALUE:0}},ListValue:{fields:{values:{rule:"repeated",type:"Value",id:1}}}});common("wrappers",{DoubleValue:{fields:{
value:{type:"double",id:1}}},FloatValue:{fields:{value:{type:"float",id:1}}},Int64Value:{fields:{value:{type:"int64",id:1}}},UInt64Value:{fields:{value:{type:"u\
int64",id:1}}},Int32Value:{fields:{value:{type:"int32",id:1}}},UInt32Value:{fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{type:"bool",id:1}}},StringValue:{
fields:{value:{type:"string",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}});common("field_mask",{FieldMask:{fields:{paths:{rule:"repeated",type:"stri\
ng",id:1}}}});common.get=__name(function(file){return common[file]||null},"get")}});var require_src2=__commonJS({"node_modules/protobufjs/src/index.js"(exports,module){"use strict";var protobuf=module.exports=require_index_light();protobuf.build=
"full";protobuf.tokenize=require_tokenize();protobuf.parse=require_parse();protobuf.common=require_common();protobuf.Root._configure(protobuf.Type,protobuf.parse,
protobuf.common)}});var require_protobufjs=__commonJS({"node_modules/protobufjs/index.js"(exports,module){"use strict";module.exports=require_src2()}});var require_descriptor=__commonJS({"node_modules/protobufjs/google/protobuf/descriptor.json"(exports,module){module.exports={nested:{google:{nested:{protobuf:{options:{
go_package:"google.golang.org/protobuf/types/descriptorpb",java_package:"com.google.protobuf",java_outer_classname:"DescriptorProtos",csharp_namespace:"Google.P\
rotobuf.Reflection",objc_class_prefix:"GPB",cc_enable_arenas:!0,optimize_for:"SPEED"},nested:{FileDescriptorSet:{edition:"proto2",fields:{file:{rule:"repeated",
type:"FileDescriptorProto",id:1}},extensions:[[536e6,536e6]]},Edition:{edition:"proto2",values:{EDITION_UNKNOWN:0,EDITION_LEGACY:900,EDITION_PROTO2:998,EDITION_PROTO3:999,
EDITION_2023:1e3,EDITION_2024:1001,EDITION_1_TEST_ONLY:1,EDITION_2_TEST_ONLY:2,EDITION_99997_TEST_ONLY:99997,EDITION_99998_TEST_ONLY:99998,EDITION_99999_TEST_ONLY:99999,
EDITION_MAX:2147483647}},FileDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},package:{type:"string",id:2},dependency:{rule:"repeated",type:"\
string",id:3},publicDependency:{rule:"repeated",type:"int32",id:10},weakDependency:{rule:"repeated",type:"int32",id:11},optionDependency:{rule:"repeated",type:"\
string",id:15},messageType:{rule:"repeated",type:"DescriptorProto",id:4},enumType:{rule:"repeated",type:"EnumDescriptorProto",id:5},service:{rule:"repeated",type:"\
ServiceDescriptorProto",id:6},extension:{rule:"repeated",type:"FieldDescriptorProto",id:7},options:{type:"FileOptions",id:8},sourceCodeInfo:{type:"SourceCodeInf\
o",id:9},syntax:{type:"string",id:12},edition:{type:"Edition",id:14}}},DescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},field:{rule:"repeated",
type:"FieldDescriptorProto",id:2},extension:{rule:"repeated",type:"FieldDescriptorProto",id:6},nestedType:{rule:"repeated",type:"DescriptorProto",id:3},enumType:{
rule:"repeated",type:"EnumDescriptorProto",id:4},extensionRange:{rule:"repeated",type:"ExtensionRange",id:5},oneofDecl:{rule:"repeated",type:"OneofDescriptorPro\
to",id:8},options:{type:"MessageOptions",id:7},reservedRange:{rule:"repeated",type:"ReservedRange",id:9},reservedName:{rule:"repeated",type:"string",id:10},visibility:{
type:"SymbolVisibility",id:11}},nested:{ExtensionRange:{fields:{start:{type:"int32",id:1},end:{type:"int32",id:2},options:{type:"ExtensionRangeOptions",id:3}}},
ReservedRange:{fields:{start:{type:"int32",id:1},end:{type:"int32",id:2}}}}},ExtensionRangeOptions:{edition:"proto2",fields:{uninterpretedOption:{rule:"repeated",
type:"UninterpretedOption",id:999},declaration:{rule:"repeated",type:"Declaration",id:2,options:{retention:"RETENTION_SOURCE"}},features:{type:"FeatureSet",id:50},
verification:{type:"VerificationState",id:3,options:{default:"UNVERIFIED",retention:"RETENTION_SOURCE"}}},extensions:[[1e3,536870911]],nested:{Declaration:{fields:{
number:{type:"int32",id:1},fullName:{type:"string",id:2},type:{type:"string",id:3},reserved:{type:"bool",id:5},repeated:{type:"bool",id:6}},reserved:[[4,4]]},VerificationState:{
values:{DECLARATION:0,UNVERIFIED:1}}}},FieldDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},number:{type:"int32",id:3},label:{type:"Label",id:4},
type:{type:"Type",id:5},typeName:{type:"string",id:6},extendee:{type:"string",id:2},defaultValue:{type:"string",id:7},oneofIndex:{type:"int32",id:9},jsonName:{type:"\
string",id:10},options:{type:"FieldOptions",id:8},proto3Optional:{type:"bool",id:17}},nested:{Type:{values:{TYPE_DOUBLE:1,TYPE_FLOAT:2,TYPE_INT64:3,TYPE_UINT64:4,
TYPE_INT32:5,TYPE_FIXED64:6,TYPE_FIXED32:7,TYPE_BOOL:8,TYPE_STRING:9,TYPE_GROUP:10,TYPE_MESSAGE:11,TYPE_BYTES:12,TYPE_UINT32:13,TYPE_ENUM:14,TYPE_SFIXED32:15,TYPE_SFIXED64:16,
TYPE_SINT32:17,TYPE_SINT64:18}},Label:{values:{LABEL_OPTIONAL:1,LABEL_REPEATED:3,LABEL_REQUIRED:2}}}},OneofDescriptorProto:{edition:"proto2",fields:{name:{type:"\
string",id:1},options:{type:"OneofOptions",id:2}}},EnumDescriptorProto:{edition:"proto2",fields:{name:{type:"string",id:1},value:{rule:"repeated",type:"EnumValu\
eDescriptorProto",id:2},options:{type:"EnumOptions",id:3},reservedRange:{rule:"repeated",type:"EnumReservedRange",id:4},reservedName:{rule:"repeated",type:"stri\
ng",id:5},visibility:{type:"SymbolVisibility",id:6}},nested:{EnumReservedRange:{fields:{start:{type:"int32",id:1},end:{type:"int32",id:2}}}}},EnumValueDescriptorProto:{
edition:"proto2",fields:{name:{type:"string",id:1},number:{type:"int32",id:2},options:{type:"EnumValueOptions",id:3}}},ServiceDescriptorProto:{edition:"proto2",
fields:{name:{type:"string",id:1},method:{rule:"repeated",type:"MethodDescriptorProto",id:2},options:{type:"ServiceOptions",id:3}}},MethodDescriptorProto:{edition:"\
proto2",fields:{name:{type:"string",id:1},inputType:{type:"string",id:2},outputType:{type:"string",id:3},options:{type:"MethodOptions",id:4},clientStreaming:{type:"\
bool",id:5},serverStreaming:{type:"bool",id:6}}},FileOptions:{edition:"proto2",fields:{javaPackage:{type:"string",id:1},javaOuterClassname:{type:"string",id:8},
javaMultipleFiles:{type:"bool",id:10},javaGenerateEqualsAndHash:{type:"bool",id:20,options:{deprecated:!0}},javaStringCheckUtf8:{type:"bool",id:27},optimizeFor:{
type:"OptimizeMode",id:9,options:{default:"SPEED"}},goPackage:{type:"string",id:11},ccGenericServices:{type:"bool",id:16},javaGenericServices:{type:"bool",id:17},
pyGenericServices:{type:"bool",id:18},deprecated:{type:"bool",id:23},ccEnableArenas:{type:"bool",id:31,options:{default:!0}},objcClassPrefix:{type:"string",id:36},
csharpNamespace:{type:"string",id:37},swiftPrefix:{type:"string",id:39},phpClassPrefix:{type:"string",id:40},phpNamespace:{type:"string",id:41},phpMetadataNamespace:{
type:"string",id:44},rubyPackage:{type:"string",id:45},features:{type:"FeatureSet",id:50},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},
extensions:[[1e3,536870911]],reserved:[[42,42],[38,38],"php_generic_services"],nested:{OptimizeMode:{values:{SPEED:1,CODE_SIZE:2,LITE_RUNTIME:3}}}},MessageOptions:{
edition:"proto2",fields:{messageSetWireFormat:{type:"bool",id:1},noStandardDescriptorAccessor:{type:"bool",id:2},deprecated:{type:"bool",id:3},mapEntry:{type:"b\
ool",id:7},deprecatedLegacyJsonFieldConflicts:{type:"bool",id:11,options:{deprecated:!0}},features:{type:"FeatureSet",id:12},uninterpretedOption:{rule:"repeated",
type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]],reserved:[[4,4],[5,5],[6,6],[8,8],[9,9]]},FieldOptions:{edition:"proto2",fields:{ctype:{type:"C\
Type",id:1,options:{default:"STRING"}},packed:{type:"bool",id:2},jstype:{type:"JSType",id:6,options:{default:"JS_NORMAL"}},lazy:{type:"bool",id:5},unverifiedLazy:{
type:"bool",id:15},deprecated:{type:"bool",id:3},weak:{type:"bool",id:10,options:{deprecated:!0}},debugRedact:{type:"bool",id:16},retention:{type:"OptionRetenti\
on",id:17},targets:{rule:"repeated",type:"OptionTargetType",id:19},editionDefaults:{rule:"repeated",type:"EditionDefault",id:20},features:{type:"FeatureSet",id:21},
featureSupport:{type:"FeatureSupport",id:22},uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]],reserved:[[4,
4],[18,18]],nested:{CType:{values:{STRING:0,CORD:1,STRING_PIECE:2}},JSType:{values:{JS_NORMAL:0,JS_STRING:1,JS_NUMBER:2}},OptionRetention:{values:{RETENTION_UNKNOWN:0,
RETENTION_RUNTIME:1,RETENTION_SOURCE:2}},OptionTargetType:{values:{TARGET_TYPE_UNKNOWN:0,TARGET_TYPE_FILE:1,TARGET_TYPE_EXTENSION_RANGE:2,TARGET_TYPE_MESSAGE:3,
TARGET_TYPE_FIELD:4,TARGET_TYPE_ONEOF:5,TARGET_TYPE_ENUM:6,TARGET_TYPE_ENUM_ENTRY:7,TARGET_TYPE_SERVICE:8,TARGET_TYPE_METHOD:9}},EditionDefault:{fields:{edition:{
type:"Edition",id:3},value:{type:"string",id:2}}},FeatureSupport:{fields:{editionIntroduced:{type:"Edition",id:1},editionDeprecated:{type:"Edition",id:2},deprecationWarning:{
type:"string",id:3},editionRemoved:{type:"Edition",id:4}}}}},OneofOptions:{edition:"proto2",fields:{features:{type:"FeatureSet",id:1},uninterpretedOption:{rule:"\
repeated",type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]]},EnumOptions:{edition:"proto2",fields:{allowAlias:{type:"bool",id:2},deprecated:{type:"\
bool",id:3},deprecatedLegacyJsonFieldConflicts:{type:"bool",id:6,options:{deprecated:!0}},features:{type:"FeatureSet",id:7},uninterpretedOption:{rule:"repeated",
type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]],reserved:[[5,5]]},EnumValueOptions:{edition:"proto2",fields:{deprecated:{type:"bool",id:1},features:{
type:"FeatureSet",id:2},debugRedact:{type:"bool",id:3},featureSupport:{type:"FieldOptions.FeatureSupport",id:4},uninterpretedOption:{rule:"repeated",type:"Unint\
erpretedOption",id:999}},extensions:[[1e3,536870911]]},ServiceOptions:{edition:"proto2",fields:{features:{type:"FeatureSet",id:34},deprecated:{type:"bool",id:33},
uninterpretedOption:{rule:"repeated",type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]]},MethodOptions:{edition:"proto2",fields:{deprecated:{type:"\
bool",id:33},idempotencyLevel:{type:"IdempotencyLevel",id:34,options:{default:"IDEMPOTENCY_UNKNOWN"}},features:{type:"FeatureSet",id:35},uninterpretedOption:{rule:"\
repeated",type:"UninterpretedOption",id:999}},extensions:[[1e3,536870911]],nested:{IdempotencyLevel:{values:{IDEMPOTENCY_UNKNOWN:0,NO_SIDE_EFFECTS:1,IDEMPOTENT:2}}}},
UninterpretedOption:{edition:"proto2",fields:{name:{rule:"repeated",type:"NamePart",id:2},identifierValue:{type:"string",id:3},positiveIntValue:{type:"uint64",id:4},
negativeIntValue:{type:"int64",id:5},doubleValue:{type:"double",id:6},stringValue:{type:"bytes",id:7},aggregateValue:{type:"string",id:8}},nested:{NamePart:{fields:{
namePart:{rule:"required",type:"string",id:1},isExtension:{rule:"required",type:"bool",id:2}}}}},FeatureSet:{edition:"proto2",fields:{fieldPresence:{type:"Field\
Presence",id:1,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"\
EDITION_2023","edition_defaults.value":"EXPLICIT"}},enumType:{type:"EnumType",id:2,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE","feature_su\
pport.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"OPEN"}},repeatedFieldEncoding:{type:"RepeatedFiel\
dEncoding",id:3,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"\
EDITION_PROTO3","edition_defaults.value":"PACKED"}},utf8Validation:{type:"Utf8Validation",id:4,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE",
"feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"VERIFY"}},messageEncoding:{type:"Messa\
geEncoding",id:5,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"\
EDITION_LEGACY","edition_defaults.value":"LENGTH_PREFIXED"}},jsonFormat:{type:"JsonFormat",id:6,options:{retention:"RETENTION_RUNTIME",targets:"TARGET_TYPE_FILE",
"feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"ALLOW"}},enforceNamingStyle:{type:"Enf\
orceNamingStyle",id:7,options:{retention:"RETENTION_SOURCE",targets:"TARGET_TYPE_METHOD","feature_support.edition_introduced":"EDITION_2024","edition_defaults.e\
dition":"EDITION_2024","edition_defaults.value":"STYLE2024"}},defaultSymbolVisibility:{type:"VisibilityFeature.DefaultSymbolVisibility",id:8,options:{retention:"\
RETENTION_SOURCE",targets:"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.val\
ue":"EXPORT_TOP_LEVEL"}}},extensions:[[1e3,9994],[9995,9999],[1e4,1e4]],reserved:[[999,999]],nested:{FieldPresence:{values:{FIELD_PRESENCE_UNKNOWN:0,EXPLICIT:1,
IMPLICIT:2,LEGACY_REQUIRED:3}},EnumType:{values:{ENUM_TYPE_UNKNOWN:0,OPEN:1,CLOSED:2}},RepeatedFieldEncoding:{values:{REPEATED_FIELD_ENCODING_UNKNOWN:0,PACKED:1,
EXPANDED:2}},Utf8Validation:{values:{UTF8_VALIDATION_UNKNOWN:0,VERIFY:2,NONE:3}},MessageEncoding:{values:{MESSAGE_ENCODING_UNKNOWN:0,LENGTH_PREFIXED:1,DELIMITED:2}},
JsonFormat:{values:{JSON_FORMAT_UNKNOWN:0,ALLOW:1,LEGACY_BEST_EFFORT:2}},EnforceNamingStyle:{values:{ENFORCE_NAMING_STYLE_UNKNOWN:0,STYLE2024:1,STYLE_LEGACY:2}},
VisibilityFeature:{fields:{},reserved:[[1,536870911]],nested:{DefaultSymbolVisibility:{values:{DEFAULT_SYMBOL_VISIBILITY_UNKNOWN:0,EXPORT_ALL:1,EXPORT_TOP_LEVEL:2,
LOCAL_ALL:3,STRICT:4}}}}}},FeatureSetDefaults:{edition:"proto2",fields:{defaults:{rule:"repeated",type:"FeatureSetEditionDefault",id:1},minimumEdition:{type:"Ed\
ition",id:4},maximumEdition:{type:"Edition",id:5}},nested:{FeatureSetEditionDefault:{fields:{edition:{type:"Edition",id:3},overridableFeatures:{type:"FeatureSet",
id:4},fixedFeatures:{type:"FeatureSet",id:5}},reserved:[[1,1],[2,2],"features"]}}},SourceCodeInfo:{edition:"proto2",fields:{location:{rule:"repeated",type:"Loca\
tion",id:1}},extensions:[[536e6,536e6]],nested:{Location:{fields:{path:{rule:"repeated",type:"int32",id:1,options:{packed:!0}},span:{rule:"repeated",type:"int32",
id:2,options:{packed:!0}},leadingComments:{type:"string",id:3},trailingComments:{type:"string",id:4},leadingDetachedComments:{rule:"repeated",type:"string",id:6}}}}},
GeneratedCodeInfo:{edition:"proto2",fields:{annotation:{rule:"repeated",type:"Annotation",id:1}},nested:{Annotation:{fields:{path:{rule:"repeated",type:"int32",
id:1,options:{packed:!0}},sourceFile:{type:"string",id:2},begin:{type:"int32",id:3},end:{type:"int32",id:4},semantic:{type:"Semantic",id:5}},nested:{Semantic:{values:{
NONE:0,SET:1,ALIAS:2}}}}}},SymbolVisibility:{edition:"proto2",values:{VISIBILITY_UNSET:0,VISIBILITY_LOCAL:1,VISIBILITY_EXPORT:2}}}}}}}}}});var require_descriptor2=__commonJS({"node_modules/protobufjs/ext/descriptor/index.js"(exports,module){"use strict";var $protobuf=require_protobufjs();module.exports=
exports=$protobuf.descriptor=$protobuf.Root.fromJSON(require_descriptor()).lookup(".google.protobuf");var Namespace=$protobuf.Namespace,Root=$protobuf.Root,Enum=$protobuf.
Enum,Type=$protobuf.Type,Field=$protobuf.Field,MapField=$protobuf.MapField,OneOf=$protobuf.OneOf,Service=$protobuf.Service,Method=$protobuf.Method,patterns=$protobuf.
util.patterns,numberRe=patterns.numberRe,typeRefRe=patterns.typeRefRe;Root.fromDescriptor=__name(function(descriptor){typeof descriptor.length=="number"&&(descriptor=
exports.FileDescriptorSet.decode(descriptor));var root=new Root;if(descriptor.file)for(var fileDescriptor,filePackage,j=0,i;j<descriptor.file.length;++j){filePackage=
root,(fileDescriptor=descriptor.file[j]).package&&fileDescriptor.package.length&&(filePackage=root.define(fileDescriptor.package));var edition=editionFromDescriptor(
fileDescriptor);if(fileDescriptor.name&&fileDescriptor.name.length&&root.files.push(filePackage.filename=fileDescriptor.name),fileDescriptor.messageType)for(i=0;i<
fileDescriptor.messageType.length;++i)filePackage.add(Type.fromDescriptor(fileDescriptor.messageType[i],edition));if(fileDescriptor.enumType)for(i=0;i<fileDescriptor.
enumType.length;++i)filePackage.add(Enum.fromDescriptor(fileDescriptor.enumType[i],edition));if(fileDescriptor.extension)for(i=0;i<fileDescriptor.extension.length;++i)
filePackage.add(Field.fromDescriptor(fileDescriptor.extension[i],edition));if(fileDescriptor.service)for(i=0;i<fileDescriptor.service.length;++i)filePackage.add(
Service.fromDescriptor(fileDescriptor.service[i],edition));var opts=fromDescriptorOptions(fileDescriptor.options,exports.FileOptions);if(opts){var ks=Object.keys(
opts);for(i=0;i<ks.length;++i)filePackage.setOption(ks[i],opts[ks[i]])}}return root.resolveAll()},"fromDescriptor");Root.prototype.toDescriptor=__name(function(edition){
var set=exports.FileDescriptorSet.create();return Root_toDescriptorRecursive(this,set.file,edition),set},"toDescriptor");function Root_toDescriptorRecursive(ns,files,edition){
var file=exports.FileDescriptorProto.create({name:ns.filename||(ns.fullName.substring(1).replace(/\./g,"_")||"root")+".proto"});editionToDescriptor(edition,file),
ns instanceof Root||(file.package=ns.fullName.substring(1));for(var i=0,nested;i<ns.nestedArray.length;++i)(nested=ns._nestedArray[i])instanceof Type?file.messageType.
push(nested.toDescriptor(edition)):nested instanceof Enum?file.enumType.push(nested.toDescriptor()):nested instanceof Field?file.extension.push(nested.toDescriptor(
edition)):nested instanceof Service?file.service.push(nested.toDescriptor()):nested instanceof Namespace&&Root_toDescriptorRecursive(nested,files,edition);file.
options=toDescriptorOptions(ns.options,exports.FileOptions),file.messageType.length+file.enumType.length+file.extension.length+file.service.length&&files.push(file)}
__name(Root_toDescriptorRecursive,"Root_toDescriptorRecursive");var unnamedMessageIndex=0;Type.fromDescriptor=__name(function(descriptor,edition,nested,depth){if(depth===
void 0&&(depth=0),depth>$protobuf.util.nestingLimit)throw Error("max depth exceeded");typeof descriptor.length=="number"&&(descriptor=exports.DescriptorProto.decode(
descriptor));var type=new Type(descriptor.name.length?descriptor.name:"Type"+unnamedMessageIndex++,fromDescriptorOptions(descriptor.options,exports.MessageOptions)),
i;if(nested||(type._edition=edition),descriptor.oneofDecl)for(i=0;i<descriptor.oneofDecl.length;++i)type.add(OneOf.fromDescriptor(descriptor.oneofDecl[i]));if(descriptor.
field)for(i=0;i<descriptor.field.length;++i){var field=Field.fromDescriptor(descriptor.field[i],edition,!0);type.add(field),descriptor.field[i].hasOwnProperty("\
oneofIndex")&&type.oneofsArray[descriptor.field[i].oneofIndex].add(field)}if(descriptor.extension)for(i=0;i<descriptor.extension.length;++i)type.add(Field.fromDescriptor(
descriptor.extension[i],edition,!0));if(descriptor.nestedType)for(i=0;i<descriptor.nestedType.length;++i)type.add(Type.fromDescriptor(descriptor.nestedType[i],edition,
!0,depth+1)),descriptor.nestedType[i].options&&descriptor.nestedType[i].options.mapEntry&&type.setOption("map_entry",!0);if(descriptor.enumType)for(i=0;i<descriptor.
enumType.length;++i)type.add(Enum.fromDescriptor(descriptor.enumType[i],edition,!0));if(descriptor.extensionRange&&descriptor.extensionRange.length)for(type.extensions=
[],i=0;i<descriptor.extensionRange.length;++i)type.extensions.push([descriptor.extensionRange[i].start,descriptor.extensionRange[i].end]);if(descriptor.reservedRange&&
descriptor.reservedRange.length||descriptor.reservedName&&descriptor.reservedName.length){if(type.reserved=[],descriptor.reservedRange)for(i=0;i<descriptor.reservedRange.
length;++i)type.reserved.push([descriptor.reservedRange[i].start,descriptor.reservedRange[i].end]);if(descriptor.reservedName)for(i=0;i<descriptor.reservedName.
length;++i)type.reserved.push(descriptor.reservedName[i])}return type},"fromDescriptor");Type.prototype.toDescriptor=__name(function(edition){var descriptor=exports.
DescriptorProto.create({name:this.name}),i;for(i=0;i<this.fieldsArray.length;++i){var fieldDescriptor;if(descriptor.field.push(fieldDescriptor=this._fieldsArray[i].
toDescriptor(edition)),this._fieldsArray[i]instanceof MapField){var keyType=toDescriptorType(this._fieldsArray[i].keyType,this._fieldsArray[i].resolvedKeyType,!1),
valueType=toDescriptorType(this._fieldsArray[i].type,this._fieldsArray[i].resolvedType,!1),valueTypeName=valueType===11||valueType===14?this._fieldsArray[i].resolvedType&&
shortname(this.parent,this._fieldsArray[i].resolvedType)||this._fieldsArray[i].type:void 0;descriptor.nestedType.push(exports.DescriptorProto.create({name:fieldDescriptor.
typeName,field:[exports.FieldDescriptorProto.create({name:"key",number:1,label:1,type:keyType}),exports.FieldDescriptorProto.create({name:"value",number:2,label:1,
type:valueType,typeName:valueTypeName})],options:exports.MessageOptions.create({mapEntry:!0})}))}}for(i=0;i<this.oneofsArray.length;++i)descriptor.oneofDecl.push(
this._oneofsArray[i].toDescriptor());for(i=0;i<this.nestedArray.length;++i)this._nestedArray[i]instanceof Field?descriptor.field.push(this._nestedArray[i].toDescriptor(
edition)):this._nestedArray[i]instanceof Type?descriptor.nestedType.push(this._nestedArray[i].toDescriptor(edition)):this._nestedArray[i]instanceof Enum&&descriptor.
enumType.push(this._nestedArray[i].toDescriptor());if(this.extensions)for(i=0;i<this.extensions.length;++i)descriptor.extensionRange.push(exports.DescriptorProto.
ExtensionRange.create({start:this.extensions[i][0],end:this.extensions[i][1]}));if(this.reserved)for(i=0;i<this.reserved.length;++i)typeof this.reserved[i]=="st\
ring"?descriptor.reservedName.push(this.reserved[i]):descriptor.reservedRange.push(exports.DescriptorProto.ReservedRange.create({start:this.reserved[i][0],end:this.
reserved[i][1]}));return descriptor.options=toDescriptorOptions(this.options,exports.MessageOptions),descriptor},"toDescriptor");Field.fromDescriptor=__name(function(descriptor,edition,nested){
if(typeof descriptor.length=="number"&&(descriptor=exports.DescriptorProto.decode(descriptor)),typeof descriptor.number!="number")throw Error("missing field id");
var typeName=descriptor.typeName,fieldType;if(typeName!=null&&typeName!==""){if(typeof typeName!="string"||!typeRefRe.test(typeName))throw Error("illegal type n\
ame: "+typeName);fieldType=typeName}else fieldType=fromDescriptorType(descriptor.type);var fieldRule;switch(descriptor.label){case 1:fieldRule=void 0;break;case 2:
fieldRule="required";break;case 3:fieldRule="repeated";break;default:throw Error("illegal label: "+descriptor.label)}var extendee=descriptor.extendee;if(extendee!=
null&&extendee!==""){if(typeof extendee!="string"||!typeRefRe.test(extendee))throw Error("illegal type name: "+extendee)}else extendee=void 0;var field=new Field(
descriptor.name.length?descriptor.name:"field"+descriptor.number,descriptor.number,fieldType,fieldRule,extendee);if(nested||(field._edition=edition),field.options=
fromDescriptorOptions(descriptor.options,exports.FieldOptions),descriptor.proto3_optional&&(field.options.proto3_optional=!0),descriptor.defaultValue&&descriptor.
defaultValue.length){var defaultValue=descriptor.defaultValue;switch(defaultValue){case"true":case"TRUE":defaultValue=!0;break;case"false":case"FALSE":defaultValue=
!1;break;default:var match=numberRe.exec(defaultValue);match&&(defaultValue=parseInt(defaultValue));break}field.setOption("default",defaultValue)}return packableDescriptorType(
descriptor.type)&&(edition==="proto3"?descriptor.options&&!descriptor.options.packed&&field.setOption("packed",!1):(!edition||edition==="proto2")&&descriptor.options&&
descriptor.options.packed&&field.setOption("packed",!0)),field},"fromDescriptor");Field.prototype.toDescriptor=__name(function(edition){var descriptor=exports.FieldDescriptorProto.
create({name:this.name,number:this.id});if(this.map)descriptor.type=11,descriptor.typeName=$protobuf.util.ucFirst(this.name),descriptor.label=3;else{switch(descriptor.
type=toDescriptorType(this.type,this.resolve().resolvedType,this.delimited)){case 10:case 11:case 14:descriptor.typeName=this.resolvedType?shortname(this.parent,
this.resolvedType):this.type;break}this.rule==="repeated"?descriptor.label=3:this.required&&edition==="proto2"?descriptor.label=2:descriptor.label=1}if(descriptor.
extendee=this.extensionField?this.extensionField.parent.fullName:this.extend,this.partOf&&this.parent instanceof Type&&(descriptor.oneofIndex=this.parent.oneofsArray.
indexOf(this.partOf))<0)throw Error("missing oneof");return this.options&&(descriptor.options=toDescriptorOptions(this.options,exports.FieldOptions),this.options.
default!=null&&(descriptor.defaultValue=String(this.options.default)),this.options.proto3_optional&&(descriptor.proto3_optional=!0)),edition==="proto3"?this.packed||
((descriptor.options||(descriptor.options=exports.FieldOptions.create())).packed=!1):(!edition||edition==="proto2")&&this.packed&&((descriptor.options||(descriptor.
options=exports.FieldOptions.create())).packed=!0),descriptor},"toDescriptor");var unnamedEnumIndex=0;Enum.fromDescriptor=__name(function(descriptor,edition,nested){
typeof descriptor.length=="number"&&(descriptor=exports.EnumDescriptorProto.decode(descriptor));var values={};if(descriptor.value)for(var i=0;i<descriptor.value.
length;++i){var name=descriptor.value[i].name,value=descriptor.value[i].number||0;values[name&&name.length?name:"NAME"+value]=value}var enm=new Enum(descriptor.
name&&descriptor.name.length?descriptor.name:"Enum"+unnamedEnumIndex++,values,fromDescriptorOptions(descriptor.options,exports.EnumOptions));return nested||(enm.
_edition=edition),enm},"fromDescriptor");Enum.prototype.toDescriptor=__name(function(){for(var values=[],i=0,ks=Object.keys(this.values);i<ks.length;++i)values.
push(exports.EnumValueDescriptorProto.create({name:ks[i],number:this.values[ks[i]]}));return exports.EnumDescriptorProto.create({name:this.name,value:values,options:toDescriptorOptions(
this.options,exports.EnumOptions)})},"toDescriptor");var unnamedOneofIndex=0;OneOf.fromDescriptor=__name(function(descriptor){return typeof descriptor.length=="\
number"&&(descriptor=exports.OneofDescriptorProto.decode(descriptor)),new OneOf(descriptor.name&&descriptor.name.length?descriptor.name:"oneof"+unnamedOneofIndex++)},
"fromDescriptor");OneOf.prototype.toDescriptor=__name(function(){return exports.OneofDescriptorProto.create({name:this.name})},"toDescriptor");var unnamedServiceIndex=0;
Service.fromDescriptor=__name(function(descriptor,edition,nested){typeof descriptor.length=="number"&&(descriptor=exports.ServiceDescriptorProto.decode(descriptor));
var service=new Service(descriptor.name&&descriptor.name.length?descriptor.name:"Service"+unnamedServiceIndex++,fromDescriptorOptions(descriptor.options,exports.
ServiceOptions));if(nested||(service._edition=edition),descriptor.method)for(var i=0;i<descriptor.method.length;++i)service.add(Method.fromDescriptor(descriptor.
method[i]));return service},"fromDescriptor");Service.prototype.toDescriptor=__name(function(){for(var methods=[],i=0;i<this.methodsArray.length;++i)methods.push(
this._methodsArray[i].toDescriptor());return exports.ServiceDescriptorProto.create({name:this.name,method:methods,options:toDescriptorOptions(this.options,exports.
ServiceOptions)})},"toDescriptor");var unnamedMethodIndex=0;Method.fromDescriptor=__name(function(descriptor){typeof descriptor.length=="number"&&(descriptor=exports.
MethodDescriptorProto.decode(descriptor));var inputType=descriptor.inputType,outputType=descriptor.outputType;if(inputType!=null&&inputType!==""&&(typeof inputType!=
"string"||!typeRefRe.test(inputType)))throw Error("illegal type name: "+inputType);if(outputType!=null&&outputType!==""&&(typeof outputType!="string"||!typeRefRe.
test(outputType)))throw Error("illegal type name: "+outputType);return new Method(descriptor.name&&descriptor.name.length?descriptor.name:"Method"+unnamedMethodIndex++,
"rpc",inputType,outputType,!!descriptor.clientStreaming,!!descriptor.serverStreaming,fromDescriptorOptions(descriptor.options,exports.MethodOptions))},"fromDesc\
riptor");Method.prototype.toDescriptor=__name(function(){return exports.MethodDescriptorProto.create({name:this.name,inputType:this.resolvedRequestType?this.resolvedRequestType.
fullName:this.requestType,outputType:this.resolvedResponseType?this.resolvedResponseType.fullName:this.responseType,clientStreaming:this.requestStream,serverStreaming:this.
responseStream,options:toDescriptorOptions(this.options,exports.MethodOptions)})},"toDescriptor");function fromDescriptorType(type){switch(type){case 1:return"d\
ouble";case 2:return"float";case 3:return"int64";case 4:return"uint64";case 5:return"int32";case 6:return"fixed64";case 7:return"fixed32";case 8:return"bool";case 9:
return"string";case 12:return"bytes";case 13:return"uint32";case 15:return"sfixed32";case 16:return"sfixed64";case 17:return"sint32";case 18:return"sint64"}throw Error(
"illegal type: "+type)}__name(fromDescriptorType,"fromDescriptorType");function packableDescriptorType(type){switch(type){case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 13:case 14:case 15:case 16:case 17:case 18:
return!0}return!1}__name(packableDescriptorType,"packableDescriptorType");function toDescriptorType(type,resolvedType,delimited){switch(type){case"double":return 1;case"\
float":return 2;case"int64":return 3;case"uint64":return 4;case"int32":return 5;case"fixed64":return 6;case"fixed32":return 7;case"bool":return 8;case"string":return 9;case"\
bytes":return 12;case"uint32":return 13;case"sfixed32":return 15;case"sfixed64":return 16;case"sint32":return 17;case"sint64":return 18}if(resolvedType instanceof
Enum)return 14;if(resolvedType instanceof Type)return delimited?10:11;throw Error("illegal type: "+type)}__name(toDescriptorType,"toDescriptorType");function fromDescriptorOptionsRecursive(obj,type){
for(var val={},i=0,field,key;i<type.fieldsArray.length;++i)if((key=(field=type._fieldsArray[i]).name)!=="uninterpretedOption"&&Object.prototype.hasOwnProperty.call(
obj,key)){var newKey=underScore(key);field.resolvedType instanceof Type?val[newKey]=fromDescriptorOptionsRecursive(obj[key],field.resolvedType):field.resolvedType instanceof
Enum?val[newKey]=field.resolvedType.valuesById[obj[key]]:val[newKey]=obj[key]}return val}__name(fromDescriptorOptionsRecursive,"fromDescriptorOptionsRecursive");
function fromDescriptorOptions(options,type){if(options)return fromDescriptorOptionsRecursive(type.toObject(options),type)}__name(fromDescriptorOptions,"fromDes\
criptorOptions");function toDescriptorOptionsRecursive(obj,type){for(var val={},keys=Object.keys(obj),i=0;i<keys.length;++i){var key=keys[i],newKey=$protobuf.util.
camelCase(key);if(Object.prototype.hasOwnProperty.call(type.fields,newKey)){var field=type.fields[newKey];field.resolvedType instanceof Type?val[newKey]=toDescriptorOptionsRecursive(
obj[key],field.resolvedType):val[newKey]=obj[key],field.repeated&&!Array.isArray(val[newKey])&&(val[newKey]=[val[newKey]])}}return val}__name(toDescriptorOptionsRecursive,
"toDescriptorOptionsRecursive");function toDescriptorOptions(options,type){if(options)return type.fromObject(toDescriptorOptionsRecursive(options,type))}__name(
toDescriptorOptions,"toDescriptorOptions");function shortname(from,to){var fromPath=from.fullName.split("."),toPath=to.fullName.split("."),i=0,j=0,k=toPath.length-
1;if(!(from instanceof Root)&&to instanceof Namespace)for(;i<fromPath.length&&j<k&&fromPath[i]===toPath[j];){var other=to.lookup(fromPath[i++],!0);if(other!==null&&
other!==to)break;++j}else for(;i<fromPath.length&&j<k&&fromPath[i]===toPath[j];++i,++j);return toPath.slice(j).join(".")}__name(shortname,"shortname");function underScore(str){
return str.substring(0,1)+str.substring(1).replace(/([A-Z])(?=[a-z]|$)/g,function($0,$1){return"_"+$1.toLowerCase()})}__name(underScore,"underScore");function editionFromDescriptor(fileDescriptor){
if(fileDescriptor.syntax==="editions"){if(fileDescriptor.edition===exports.Edition.EDITION_2023)return"2023";throw new Error("Unsupported edition "+fileDescriptor.
edition)}return fileDescriptor.syntax==="proto3"?"proto3":"proto2"}__name(editionFromDescriptor,"editionFromDescriptor");function editionToDescriptor(edition,fileDescriptor){
if(edition)if(edition==="proto2"||edition==="proto3")fileDescriptor.syntax=edition;else if(fileDescriptor.syntax="editions",edition==="2023")fileDescriptor.edition=
exports.Edition.EDITION_2023;else throw new Error("Unsupported edition "+edition)}__name(editionToDescriptor,"editionToDescriptor")}});var require_api=__commonJS({"node_modules/protobufjs/google/protobuf/api.json"(exports,module){module.exports={nested:{google:{nested:{protobuf:{nested:{Api:{fields:{
name:{type:"string",id:1},methods:{rule:"repeated",type:"Method",id:2},options:{rule:"repeated",type:"Option",id:3},version:{type:"string",id:4},sourceContext:{
type:"SourceContext",id:5},mixins:{rule:"repeated",type:"Mixin",id:6},syntax:{type:"Syntax",id:7}}},Method:{fields:{name:{type:"string",id:1},requestTypeUrl:{type:"\
string",id:2},requestStreaming:{type:"bool",id:3},responseTypeUrl:{type:"string",id:4},responseStreaming:{type:"bool",id:5},options:{rule:"repeated",type:"Optio\
n",id:6},syntax:{type:"Syntax",id:7}}},Mixin:{fields:{name:{type:"string",id:1},root:{type:"string",id:2}}},SourceContext:{fields:{fileName:{type:"string",id:1}}},
Option:{fields:{name:{type:"string",id:1},value:{type:"Any",id:2}}},Syntax:{values:{SYNTAX_PROTO2:0,SYNTAX_PROTO3:1}}}}}}}}}});var require_source_context=__commonJS({"node_modules/protobufjs/google/protobuf/source_context.json"(exports,module){module.exports={nested:{google:{nested:{protobuf:{
nested:{SourceContext:{fields:{fileName:{type:"string",id:1}}}}}}}}}}});var require_type2=__commonJS({"node_modules/protobufjs/google/protobuf/type.json"(exports,module){module.exports={nested:{google:{nested:{protobuf:{nested:{Type:{
fields:{name:{type:"string",id:1},fields:{rule:"repeated",type:"Field",id:2},oneofs:{rule:"repeated",type:"string",id:3},options:{rule:"repeated",type:"Option",
id:4},sourceContext:{type:"SourceContext",id:5},syntax:{type:"Syntax",id:6}}},Field:{fields:{kind:{type:"Kind",id:1},cardinality:{type:"Cardinality",id:2},number:{
type:"int32",id:3},name:{type:"string",id:4},typeUrl:{type:"string",id:6},oneofIndex:{type:"int32",id:7},packed:{type:"bool",id:8},options:{rule:"repeated",type:"\
Option",id:9},jsonName:{type:"string",id:10},defaultValue:{type:"string",id:11}},nested:{Kind:{values:{TYPE_UNKNOWN:0,TYPE_DOUBLE:1,TYPE_FLOAT:2,TYPE_INT64:3,TYPE_UINT64:4,
TYPE_INT32:5,TYPE_FIXED64:6,TYPE_FIXED32:7,TYPE_BOOL:8,TYPE_STRING:9,TYPE_GROUP:10,TYPE_MESSAGE:11,TYPE_BYTES:12,TYPE_UINT32:13,TYPE_ENUM:14,TYPE_SFIXED32:15,TYPE_SFIXED64:16,
TYPE_SINT32:17,TYPE_SINT64:18}},Cardinality:{values:{CARDINALITY_UNKNOWN:0,CARDINALITY_OPTIONAL:1,CARDINALITY_REQUIRED:2,CARDINALITY_REPEATED:3}}}},Enum:{fields:{
name:{type:"string",id:1},enumvalue:{rule:"repeated",type:"EnumValue",id:2},options:{rule:"repeated",type:"Option",id:3},sourceContext:{type:"SourceContext",id:4},
syntax:{type:"Syntax",id:5}}},EnumValue:{fields:{name:{type:"string",id:1},number:{type:"int32",id:2},options:{rule:"repeated",type:"Option",id:3}}},Option:{fields:{
name:{type:"string",id:1},value:{type:"Any",id:2}}},Syntax:{values:{SYNTAX_PROTO2:0,SYNTAX_PROTO3:1}},Any:{fields:{type_url:{type:"string",id:1},value:{type:"by\
tes",id:2}}},SourceContext:{fields:{fileName:{type:"string",id:1}}}}}}}}}}});var require_util3=__commonJS({"node_modules/@grpc/grpc-js/node_modules/@grpc/proto-loader/build/src/util.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.addCommonProtos=exports.loadProtosWithOptionsSync=exports.loadProtosWithOptions=void 0;var fs=__require("fs"),path=__require("path"),
Protobuf=require_protobufjs();function addIncludePathResolver(root,includePaths){let originalResolvePath=root.resolvePath;root.resolvePath=(origin,target)=>{if(path.
isAbsolute(target))return target;for(let directory of includePaths){let fullPath=path.join(directory,target);try{return fs.accessSync(fullPath,fs.constants.R_OK),
fullPath}catch{continue}}return process.emitWarning(`${target} not found in any of the include paths ${includePaths}`),originalResolvePath(origin,target)}}__name(
addIncludePathResolver,"addIncludePathResolver");async function loadProtosWithOptions(filename,options){let root=new Protobuf.Root;if(options=options||{},options.
includeDirs){if(!Array.isArray(options.includeDirs))return Promise.reject(new Error("The includeDirs option must be an array"));addIncludePathResolver(root,options.
includeDirs)}let loadedRoot=await root.load(filename,options);return loadedRoot.resolveAll(),loadedRoot}__name(loadProtosWithOptions,"loadProtosWithOptions");exports.
loadProtosWithOptions=loadProtosWithOptions;function loadProtosWithOptionsSync(filename,options){let root=new Protobuf.Root;if(options=options||{},options.includeDirs){
if(!Array.isArray(options.includeDirs))throw new Error("The includeDirs option must be an array");addIncludePathResolver(root,options.includeDirs)}let loadedRoot=root.
loadSync(filename,options);return loadedRoot.resolveAll(),loadedRoot}__name(loadProtosWithOptionsSync,"loadProtosWithOptionsSync");exports.loadProtosWithOptionsSync=
loadProtosWithOptionsSync;function addCommonProtos(){let apiDescriptor=require_api(),descriptorDescriptor=require_descriptor(),sourceContextDescriptor=require_source_context(),
typeDescriptor=require_type2();Protobuf.common("api",apiDescriptor.nested.google.nested.protobuf.nested),Protobuf.common("descriptor",descriptorDescriptor.nested.
google.nested.protobuf.nested),Protobuf.common("source_context",sourceContextDescriptor.nested.google.nested.protobuf.nested),Protobuf.common("type",typeDescriptor.
nested.google.nested.protobuf.nested)}__name(addCommonProtos,"addCommonProtos");exports.addCommonProtos=addCommonProtos}});var require_src3=__commonJS({"node_modules/@grpc/grpc-js/node_modules/@grpc/proto-loader/build/src/index.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.loadFileDescriptorSetFromObject=exports.loadFileDescriptorSetFromBuffer=exports.fromJSON=exports.loadSync=exports.load=exports.
IdempotencyLevel=exports.isAnyExtension=exports.Long=void 0;var camelCase=require_lodash(),Protobuf=require_protobufjs(),descriptor=require_descriptor2(),util_1=require_util3(),
Long=require_umd();exports.Long=Long;function isAnyExtension(obj){return"@type"in obj&&typeof obj["@type"]=="string"}__name(isAnyExtension,"isAnyExtension");exports.
isAnyExtension=isAnyExtension;var IdempotencyLevel;(function(IdempotencyLevel2){IdempotencyLevel2.IDEMPOTENCY_UNKNOWN="IDEMPOTENCY_UNKNOWN",IdempotencyLevel2.NO_SIDE_EFFECTS=
"NO_SIDE_EFFECTS",IdempotencyLevel2.IDEMPOTENT="IDEMPOTENT"})(IdempotencyLevel=exports.IdempotencyLevel||(exports.IdempotencyLevel={}));var descriptorOptions={longs:String,
enums:String,bytes:String,defaults:!0,oneofs:!0,json:!0};function joinName(baseName,name){return baseName===""?name:baseName+"."+name}__name(joinName,"joinName");
function isHandledReflectionObject(obj){return obj instanceof Protobuf.Service||obj instanceof Protobuf.Type||obj instanceof Protobuf.Enum}__name(isHandledReflectionObject,
"isHandledReflectionObject");function isNamespaceBase(obj){return obj instanceof Protobuf.Namespace||obj instanceof Protobuf.Root}__name(isNamespaceBase,"isName\
spaceBase");function getAllHandledReflectionObjects(obj,parentName){let objName=joinName(parentName,obj.name);return isHandledReflectionObject(obj)?[[objName,obj]]:
isNamespaceBase(obj)&&typeof obj.nested<"u"?Object.keys(obj.nested).map(name=>getAllHandledReflectionObjects(obj.nested[name],objName)).reduce((accumulator,currentValue)=>accumulator.
concat(currentValue),[]):[]}__name(getAllHandledReflectionObjects,"getAllHandledReflectionObjects");function createDeserializer(cls,options){return __name(function(argBuf){
return cls.toObject(cls.decode(argBuf),options)},"deserialize")}__name(createDeserializer,"createDeserializer");function createSerializer(cls){return __name(function(arg){
if(Array.isArray(arg))throw new Error(`Failed to serialize message: expected object with ${cls.name} structure, got array instead`);let message=cls.fromObject(arg);
return cls.encode(message).finish()},"serialize")}__name(createSerializer,"createSerializer");function mapMethodOptions(options){return(options||[]).reduce((obj,item)=>{
for(let[key,value]of Object.entries(item))key==="uninterpreted_option"?obj.uninterpreted_option.push(item.uninterpreted_option):obj[key]=value;return obj},{deprecated:!1,
idempotency_level:IdempotencyLevel.IDEMPOTENCY_UNKNOWN,uninterpreted_option:[]})}__name(mapMethodOptions,"mapMethodOptions");function createMethodDefinition(method,serviceName,options,fileDescriptors){
let requestType=method.resolvedRequestType,responseType=method.resolvedResponseType;return{path:"/"+serviceName+"/"+method.name,requestStream:!!method.requestStream,
responseStream:!!method.responseStream,requestSerialize:createSerializer(requestType),requestDeserialize:createDeserializer(requestType,options),responseSerialize:createSerializer(
responseType),responseDeserialize:createDeserializer(responseType,options),originalName:camelCase(method.name),requestType:createMessageDefinition(requestType,options,
fileDescriptors),responseType:createMessageDefinition(responseType,options,fileDescriptors),options:mapMethodOptions(method.parsedOptions)}}__name(createMethodDefinition,
"createMethodDefinition");function createServiceDefinition(service,name,options,fileDescriptors){let def={};for(let method of service.methodsArray)def[method.name]=
createMethodDefinition(method,name,options,fileDescriptors);return def}__name(createServiceDefinition,"createServiceDefinition");function createMessageDefinition(message,options,fileDescriptors){
let messageDescriptor=message.toDescriptor("proto3");return{format:"Protocol Buffer 3 DescriptorProto",type:messageDescriptor.$type.toObject(messageDescriptor,descriptorOptions),
fileDescriptorProtos:fileDescriptors,serialize:createSerializer(message),deserialize:createDeserializer(message,options)}}__name(createMessageDefinition,"create\
MessageDefinition");function createEnumDefinition(enumType,fileDescriptors){let enumDescriptor=enumType.toDescriptor("proto3");return{format:"Protocol Buffer 3 \
EnumDescriptorProto",type:enumDescriptor.$type.toObject(enumDescriptor,descriptorOptions),fileDescriptorProtos:fileDescriptors}}__name(createEnumDefinition,"cre\
ateEnumDefinition");function createDefinition(obj,name,options,fileDescriptors){if(obj instanceof Protobuf.Service)return createServiceDefinition(obj,name,options,
fileDescriptors);if(obj instanceof Protobuf.Type)return createMessageDefinition(obj,options,fileDescriptors);if(obj instanceof Protobuf.Enum)return createEnumDefinition(
obj,fileDescriptors);throw new Error("Type mismatch in reflection object handling")}__name(createDefinition,"createDefinition");function createPackageDefinition(root,options){
let def={};root.resolveAll();let bufferList=root.toDescriptor("proto3").file.map(value=>Buffer.from(descriptor.FileDescriptorProto.encode(value).finish()));for(let[
name,obj]of getAllHandledReflectionObjects(root,""))def[name]=createDefinition(obj,name,options,bufferList);return def}__name(createPackageDefinition,"createPac\
kageDefinition");function createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options){options=options||{};let root=Protobuf.Root.fromDescriptor(decodedDescriptorSet);
return root.resolveAll(),createPackageDefinition(root,options)}__name(createPackageDefinitionFromDescriptorSet,"createPackageDefinitionFromDescriptorSet");function load(filename,options){
return(0,util_1.loadProtosWithOptions)(filename,options).then(loadedRoot=>createPackageDefinition(loadedRoot,options))}__name(load,"load");exports.load=load;function loadSync(filename,options){
let loadedRoot=(0,util_1.loadProtosWithOptionsSync)(filename,options);return createPackageDefinition(loadedRoot,options)}__name(loadSync,"loadSync");exports.loadSync=
loadSync;function fromJSON(json,options){options=options||{};let loadedRoot=Protobuf.Root.fromJSON(json);return loadedRoot.resolveAll(),createPackageDefinition(
loadedRoot,options)}__name(fromJSON,"fromJSON");exports.fromJSON=fromJSON;function loadFileDescriptorSetFromBuffer(descriptorSet,options){let decodedDescriptorSet=descriptor.
FileDescriptorSet.decode(descriptorSet);return createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options)}__name(loadFileDescriptorSetFromBuffer,"lo\
adFileDescriptorSetFromBuffer");exports.loadFileDescriptorSetFromBuffer=loadFileDescriptorSetFromBuffer;function loadFileDescriptorSetFromObject(descriptorSet,options){
let decodedDescriptorSet=descriptor.FileDescriptorSet.fromObject(descriptorSet);return createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options)}__name(
loadFileDescriptorSetFromObject,"loadFileDescriptorSetFromObject");exports.loadFileDescriptorSetFromObject=loadFileDescriptorSetFromObject;(0,util_1.addCommonProtos)()}});var require_channelz=__commonJS({"node_modules/@grpc/grpc-js/build/src/channelz.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.registerChannelzSocket=exports.registerChannelzServer=exports.registerChannelzSubchannel=exports.registerChannelzChannel=exports.ChannelzCallTrackerStub=
exports.ChannelzCallTracker=exports.ChannelzChildrenTrackerStub=exports.ChannelzChildrenTracker=exports.ChannelzTrace=exports.ChannelzTraceStub=void 0;exports.unregisterChannelzRef=
unregisterChannelzRef;exports.dateToProtoTimestamp=dateToProtoTimestamp;exports.getChannelzHandlers=getChannelzHandlers;exports.getChannelzServiceDefinition=getChannelzServiceDefinition;
exports.setup=setup;var net_1=__require("net"),ordered_map_1=require_cjs(),connectivity_state_1=require_connectivity_state(),constants_1=require_constants(),subchannel_address_1=require_subchannel_address(),
admin_1=require_admin(),make_client_1=require_make_client();function channelRefToMessage(ref){return{channel_id:ref.id,name:ref.name}}__name(channelRefToMessage,
"channelRefToMessage");function subchannelRefToMessage(ref){return{subchannel_id:ref.id,name:ref.name}}__name(subchannelRefToMessage,"subchannelRefToMessage");function serverRefToMessage(ref){
return{server_id:ref.id}}__name(serverRefToMessage,"serverRefToMessage");function socketRefToMessage(ref){return{socket_id:ref.id,name:ref.name}}__name(socketRefToMessage,
"socketRefToMessage");var TARGET_RETAINED_TRACES=32,DEFAULT_MAX_RESULTS=100,ChannelzTraceStub=class{static{__name(this,"ChannelzTraceStub")}constructor(){this.events=
[],this.creationTimestamp=new Date,this.eventsLogged=0}addTrace(){}getTraceMessage(){return{creation_timestamp:dateToProtoTimestamp(this.creationTimestamp),num_events_logged:this.
eventsLogged,events:[]}}};exports.ChannelzTraceStub=ChannelzTraceStub;var ChannelzTrace=class{static{__name(this,"ChannelzTrace")}constructor(){this.events=[],this.
eventsLogged=0,this.creationTimestamp=new Date}addTrace(severity,description,child){let timestamp=new Date;this.events.push({description,severity,timestamp,childChannel:child?.
kind==="channel"?child:void 0,childSubchannel:child?.kind==="subchannel"?child:void 0}),this.events.length>=TARGET_RETAINED_TRACES*2&&(this.events=this.events.slice(
TARGET_RETAINED_TRACES)),this.eventsLogged+=1}getTraceMessage(){return{creation_timestamp:dateToProtoTimestamp(this.creationTimestamp),num_events_logged:this.eventsLogged,
events:this.events.map(event=>({description:event.description,severity:event.severity,timestamp:dateToProtoTimestamp(event.timestamp),channel_ref:event.childChannel?
channelRefToMessage(event.childChannel):null,subchannel_ref:event.childSubchannel?subchannelRefToMessage(event.childSubchannel):null}))}}};exports.ChannelzTrace=
ChannelzTrace;var ChannelzChildrenTracker=class{static{__name(this,"ChannelzChildrenTracker")}constructor(){this.channelChildren=new ordered_map_1.OrderedMap,this.
subchannelChildren=new ordered_map_1.OrderedMap,this.socketChildren=new ordered_map_1.OrderedMap,this.trackerMap={channel:this.channelChildren,subchannel:this.subchannelChildren,
socket:this.socketChildren}}refChild(child){let tracker=this.trackerMap[child.kind],trackedChild=tracker.find(child.id);trackedChild.equals(tracker.end())?tracker.
setElement(child.id,{ref:child,count:1},trackedChild):trackedChild.pointer[1].count+=1}unrefChild(child){let tracker=this.trackerMap[child.kind],trackedChild=tracker.
getElementByKey(child.id);trackedChild!==void 0&&(trackedChild.count-=1,trackedChild.count===0&&tracker.eraseElementByKey(child.id))}getChildLists(){return{channels:this.
channelChildren,subchannels:this.subchannelChildren,sockets:this.socketChildren}}};exports.ChannelzChildrenTracker=ChannelzChildrenTracker;var ChannelzChildrenTrackerStub=class extends ChannelzChildrenTracker{static{
__name(this,"ChannelzChildrenTrackerStub")}refChild(){}unrefChild(){}};exports.ChannelzChildrenTrackerStub=ChannelzChildrenTrackerStub;var ChannelzCallTracker=class{static{
__name(this,"ChannelzCallTracker")}constructor(){this.callsStarted=0,this.callsSucceeded=0,this.callsFailed=0,this.lastCallStartedTimestamp=null}addCallStarted(){
this.callsStarted+=1,this.lastCallStartedTimestamp=Date.now()}addCallSucceeded(){this.callsSucceeded+=1}addCallFailed(){this.callsFailed+=1}};exports.ChannelzCallTracker=
ChannelzCallTracker;var ChannelzCallTrackerStub=class extends ChannelzCallTracker{static{__name(this,"ChannelzCallTrackerStub")}addCallStarted(){}addCallSucceeded(){}addCallFailed(){}};
exports.ChannelzCallTrackerStub=ChannelzCallTrackerStub;var entityMaps={channel:new ordered_map_1.OrderedMap,subchannel:new ordered_map_1.OrderedMap,server:new ordered_map_1.
OrderedMap,socket:new ordered_map_1.OrderedMap},generateRegisterFn=__name(kind=>{let nextId=1;function getNextId(){return nextId++}__name(getNextId,"getNextId");
let entityMap=entityMaps[kind];return(name,getInfo,channelzEnabled)=>{let id=getNextId(),ref={id,name,kind};return channelzEnabled&&entityMap.setElement(id,{ref,
getInfo}),ref}},"generateRegisterFn");exports.registerChannelzChannel=generateRegisterFn("channel");exports.registerChannelzSubchannel=generateRegisterFn("subch\
annel");exports.registerChannelzServer=generateRegisterFn("server");exports.registerChannelzSocket=generateRegisterFn("socket");function unregisterChannelzRef(ref){
entityMaps[ref.kind].eraseElementByKey(ref.id)}__name(unregisterChannelzRef,"unregisterChannelzRef");function parseIPv6Section(addressSection){let numberValue=Number.
parseInt(addressSection,16);return[numberValue/256|0,numberValue%256]}__name(parseIPv6Section,"parseIPv6Section");function parseIPv6Chunk(addressChunk){if(addressChunk===
"")return[];let bytePairs=addressChunk.split(":").map(section=>parseIPv6Section(section));return[].concat(...bytePairs)}__name(parseIPv6Chunk,"parseIPv6Chunk");
function isIPv6MappedIPv4(ipAddress){return(0,net_1.isIPv6)(ipAddress)&&ipAddress.toLowerCase().startsWith("::ffff:")&&(0,net_1.isIPv4)(ipAddress.substring(7))}
__name(isIPv6MappedIPv4,"isIPv6MappedIPv4");function ipv4AddressStringToBuffer(ipAddress){return Buffer.from(Uint8Array.from(ipAddress.split(".").map(segment=>Number.
parseInt(segment))))}__name(ipv4AddressStringToBuffer,"ipv4AddressStringToBuffer");function ipAddressStringToBuffer(ipAddress){if((0,net_1.isIPv4)(ipAddress))return ipv4AddressStringToBuffer(
ipAddress);if(isIPv6MappedIPv4(ipAddress))return ipv4AddressStringToBuffer(ipAddress.substring(7));if((0,net_1.isIPv6)(ipAddress)){let leftSection,rightSection,
doubleColonIndex=ipAddress.indexOf("::");doubleColonIndex===-1?(leftSection=ipAddress,rightSection=""):(leftSection=ipAddress.substring(0,doubleColonIndex),rightSection=
ipAddress.substring(doubleColonIndex+2));let leftBuffer=Buffer.from(parseIPv6Chunk(leftSection)),rightBuffer=Buffer.from(parseIPv6Chunk(rightSection)),middleBuffer=Buffer.
alloc(16-leftBuffer.length-rightBuffer.length,0);return Buffer.concat([leftBuffer,middleBuffer,rightBuffer])}else return null}__name(ipAddressStringToBuffer,"ip\
AddressStringToBuffer");function connectivityStateToMessage(state){switch(state){case connectivity_state_1.ConnectivityState.CONNECTING:return{state:"CONNECTING"};case connectivity_state_1.
ConnectivityState.IDLE:return{state:"IDLE"};case connectivity_state_1.ConnectivityState.READY:return{state:"READY"};case connectivity_state_1.ConnectivityState.
SHUTDOWN:return{state:"SHUTDOWN"};case connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE:return{state:"TRANSIENT_FAILURE"};default:return{state:"UNKNOWN"}}}
__name(connectivityStateToMessage,"connectivityStateToMessage");function dateToProtoTimestamp(date){if(date==null)return null;let millisSinceEpoch=typeof date==
"number"?date:date.getTime();return{seconds:Math.floor(millisSinceEpoch/1e3),nanos:millisSinceEpoch%1e3*1e6}}__name(dateToProtoTimestamp,"dateToProtoTimestamp");
function getChannelMessage(channelEntry){let resolvedInfo=channelEntry.getInfo(),channelRef=[],subchannelRef=[];return resolvedInfo.children.channels.forEach(el=>{
channelRef.push(channelRefToMessage(el[1].ref))}),resolvedInfo.children.subchannels.forEach(el=>{subchannelRef.push(subchannelRefToMessage(el[1].ref))}),{ref:channelRefToMessage(
channelEntry.ref),data:{target:resolvedInfo.target,state:connectivityStateToMessage(resolvedInfo.state),calls_started:resolvedInfo.callTracker.callsStarted,calls_succeeded:resolvedInfo.
callTracker.callsSucceeded,calls_failed:resolvedInfo.callTracker.callsFailed,last_call_started_timestamp:dateToProtoTimestamp(resolvedInfo.callTracker.lastCallStartedTimestamp),
trace:resolvedInfo.trace.getTraceMessage()},channel_ref:channelRef,subchannel_ref:subchannelRef}}__name(getChannelMessage,"getChannelMessage");function GetChannel(call,callback){
let channelId=parseInt(call.request.channel_id,10),channelEntry=entityMaps.channel.getElementByKey(channelId);if(channelEntry===void 0){callback({code:constants_1.
Status.NOT_FOUND,details:"No channel data found for id "+channelId});return}callback(null,{channel:getChannelMessage(channelEntry)})}__name(GetChannel,"GetChann\
el");function GetTopChannels(call,callback){let maxResults=parseInt(call.request.max_results,10)||DEFAULT_MAX_RESULTS,resultList=[],startId=parseInt(call.request.
start_channel_id,10),channelEntries=entityMaps.channel,i;for(i=channelEntries.lowerBound(startId);!i.equals(channelEntries.end())&&resultList.length<maxResults;i=
i.next())resultList.push(getChannelMessage(i.pointer[1]));callback(null,{channel:resultList,end:i.equals(channelEntries.end())})}__name(GetTopChannels,"GetTopCh\
annels");function getServerMessage(serverEntry){let resolvedInfo=serverEntry.getInfo(),listenSocket=[];return resolvedInfo.listenerChildren.sockets.forEach(el=>{
listenSocket.push(socketRefToMessage(el[1].ref))}),{ref:serverRefToMessage(serverEntry.ref),data:{calls_started:resolvedInfo.callTracker.callsStarted,calls_succeeded:resolvedInfo.
callTracker.callsSucceeded,calls_failed:resolvedInfo.callTracker.callsFailed,last_call_started_timestamp:dateToProtoTimestamp(resolvedInfo.callTracker.lastCallStartedTimestamp),
trace:resolvedInfo.trace.getTraceMessage()},listen_socket:listenSocket}}__name(getServerMessage,"getServerMessage");function GetServer(call,callback){let serverId=parseInt(
call.request.server_id,10),serverEntry=entityMaps.server.getElementByKey(serverId);if(serverEntry===void 0){callback({code:constants_1.Status.NOT_FOUND,details:"\
No server data found for id "+serverId});return}callback(null,{server:getServerMessage(serverEntry)})}__name(GetServer,"GetServer");function GetServers(call,callback){
let maxResults=parseInt(call.request.max_results,10)||DEFAULT_MAX_RESULTS,startId=parseInt(call.request.start_server_id,10),serverEntries=entityMaps.server,resultList=[],
i;for(i=serverEntries.lowerBound(startId);!i.equals(serverEntries.end())&&resultList.length<maxResults;i=i.next())resultList.push(getServerMessage(i.pointer[1]));
callback(null,{server:resultList,end:i.equals(serverEntries.end())})}__name(GetServers,"GetServers");function GetSubchannel(call,callback){let subchannelId=parseInt(
call.request.subchannel_id,10),subchannelEntry=entityMaps.subchannel.getElementByKey(subchannelId);if(subchannelEntry===void 0){callback({code:constants_1.Status.
NOT_FOUND,details:"No subchannel data found for id "+subchannelId});return}let resolvedInfo=subchannelEntry.getInfo(),listenSocket=[];resolvedInfo.children.sockets.
forEach(el=>{listenSocket.push(socketRefToMessage(el[1].ref))});let subchannelMessage={ref:subchannelRefToMessage(subchannelEntry.ref),data:{target:resolvedInfo.
target,state:connectivityStateToMessage(resolvedInfo.state),calls_started:resolvedInfo.callTracker.callsStarted,calls_succeeded:resolvedInfo.callTracker.callsSucceeded,
calls_failed:resolvedInfo.callTracker.callsFailed,last_call_started_timestamp:dateToProtoTimestamp(resolvedInfo.callTracker.lastCallStartedTimestamp),trace:resolvedInfo.
trace.getTraceMessage()},socket_ref:listenSocket};callback(null,{subchannel:subchannelMessage})}__name(GetSubchannel,"GetSubchannel");function subchannelAddressToAddressMessage(subchannelAddress){
var _a;return(0,subchannel_address_1.isTcpSubchannelAddress)(subchannelAddress)?{address:"tcpip_address",tcpip_address:{ip_address:(_a=ipAddressStringToBuffer(subchannelAddress.
host))!==null&&_a!==void 0?_a:void 0,port:subchannelAddress.port}}:{address:"uds_address",uds_address:{filename:subchannelAddress.path}}}__name(subchannelAddressToAddressMessage,
"subchannelAddressToAddressMessage");function GetSocket(call,callback){var _a,_b,_c,_d,_e;let socketId=parseInt(call.request.socket_id,10),socketEntry=entityMaps.
socket.getElementByKey(socketId);if(socketEntry===void 0){callback({code:constants_1.Status.NOT_FOUND,details:"No socket data found for id "+socketId});return}let resolvedInfo=socketEntry.
getInfo(),securityMessage=resolvedInfo.security?{model:"tls",tls:{cipher_suite:resolvedInfo.security.cipherSuiteStandardName?"standard_name":"other_name",standard_name:(_a=
resolvedInfo.security.cipherSuiteStandardName)!==null&&_a!==void 0?_a:void 0,other_name:(_b=resolvedInfo.security.cipherSuiteOtherName)!==null&&_b!==void 0?_b:void 0,
local_certificate:(_c=resolvedInfo.security.localCertificate)!==null&&_c!==void 0?_c:void 0,remote_certificate:(_d=resolvedInfo.security.remoteCertificate)!==null&&
_d!==void 0?_d:void 0}}:null,socketMessage={ref:socketRefToMessage(socketEntry.ref),local:resolvedInfo.localAddress?subchannelAddressToAddressMessage(resolvedInfo.
localAddress):null,remote:resolvedInfo.remoteAddress?subchannelAddressToAddressMessage(resolvedInfo.remoteAddress):null,remote_name:(_e=resolvedInfo.remoteName)!==
null&&_e!==void 0?_e:void 0,security:securityMessage,data:{keep_alives_sent:resolvedInfo.keepAlivesSent,streams_started:resolvedInfo.streamsStarted,streams_succeeded:resolvedInfo.
streamsSucceeded,streams_failed:resolvedInfo.streamsFailed,last_local_stream_created_timestamp:dateToProtoTimestamp(resolvedInfo.lastLocalStreamCreatedTimestamp),
last_remote_stream_created_timestamp:dateToProtoTimestamp(resolvedInfo.lastRemoteStreamCreatedTimestamp),messages_received:resolvedInfo.messagesReceived,messages_sent:resolvedInfo.
messagesSent,last_message_received_timestamp:dateToProtoTimestamp(resolvedInfo.lastMessageReceivedTimestamp),last_message_sent_timestamp:dateToProtoTimestamp(resolvedInfo.
lastMessageSentTimestamp),local_flow_control_window:resolvedInfo.localFlowControlWindow?{value:resolvedInfo.localFlowControlWindow}:null,remote_flow_control_window:resolvedInfo.
remoteFlowControlWindow?{value:resolvedInfo.remoteFlowControlWindow}:null}};callback(null,{socket:socketMessage})}__name(GetSocket,"GetSocket");function GetServerSockets(call,callback){
let serverId=parseInt(call.request.server_id,10),serverEntry=entityMaps.server.getElementByKey(serverId);if(serverEntry===void 0){callback({code:constants_1.Status.
NOT_FOUND,details:"No server data found for id "+serverId});return}let startId=parseInt(call.request.start_socket_id,10),maxResults=parseInt(call.request.max_results,
10)||DEFAULT_MAX_RESULTS,allSockets=serverEntry.getInfo().sessionChildren.sockets,resultList=[],i;for(i=allSockets.lowerBound(startId);!i.equals(allSockets.end())&&
resultList.length<maxResults;i=i.next())resultList.push(socketRefToMessage(i.pointer[1].ref));callback(null,{socket_ref:resultList,end:i.equals(allSockets.end())})}
__name(GetServerSockets,"GetServerSockets");function getChannelzHandlers(){return{GetChannel,GetTopChannels,GetServer,GetServers,GetSubchannel,GetSocket,GetServerSockets}}
__name(getChannelzHandlers,"getChannelzHandlers");var loadedChannelzDefinition=null;function getChannelzServiceDefinition(){if(loadedChannelzDefinition)return loadedChannelzDefinition;
let loaderLoadSync=require_src3().loadSync,loadedProto=loaderLoadSync("channelz.proto",{keepCase:!0,longs:String,enums:String,defaults:!0,oneofs:!0,includeDirs:[
`${__dirname}/../../proto`]});return loadedChannelzDefinition=(0,make_client_1.loadPackageDefinition)(loadedProto).grpc.channelz.v1.Channelz.service,loadedChannelzDefinition}
__name(getChannelzServiceDefinition,"getChannelzServiceDefinition");function setup(){(0,admin_1.registerAdminService)(getChannelzServiceDefinition,getChannelzHandlers)}
__name(setup,"setup")}});var require_call_number=__commonJS({"node_modules/@grpc/grpc-js/build/src/call-number.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.getNextCallNumber=getNextCallNumber;var nextCallNumber=0;function getNextCallNumber(){return nextCallNumber++}__name(getNextCallNumber,"getNextCallNumbe\
r")}});var require_compression_algorithms=__commonJS({"node_modules/@grpc/grpc-js/build/src/compression-algorithms.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.CompressionAlgorithms=void 0;var CompressionAlgorithms;(function(CompressionAlgorithms2){CompressionAlgorithms2[CompressionAlgorithms2.
identity=0]="identity",CompressionAlgorithms2[CompressionAlgorithms2.deflate=1]="deflate",CompressionAlgorithms2[CompressionAlgorithms2.gzip=2]="gzip"})(CompressionAlgorithms||
(exports.CompressionAlgorithms=CompressionAlgorithms={}))}});var require_filter=__commonJS({"node_modules/@grpc/grpc-js/build/src/filter.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
BaseFilter=void 0;var BaseFilter=class{static{__name(this,"BaseFilter")}async sendMetadata(metadata){return metadata}receiveMetadata(metadata){return metadata}async sendMessage(message){
return message}async receiveMessage(message){return message}receiveTrailers(status){return status}};exports.BaseFilter=BaseFilter}});var require_compression_filter=__commonJS({"node_modules/@grpc/grpc-js/build/src/compression-filter.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.CompressionFilterFactory=exports.CompressionFilter=void 0;var zlib=__require("zlib"),compression_algorithms_1=require_compression_algorithms(),
constants_1=require_constants(),filter_1=require_filter(),logging=require_logging(),isCompressionAlgorithmKey=__name(key=>typeof key=="number"&&typeof compression_algorithms_1.
CompressionAlgorithms[key]=="string","isCompressionAlgorithmKey"),CompressionHandler=class{static{__name(this,"CompressionHandler")}async writeMessage(message,compress){
let messageBuffer=message;compress&&(messageBuffer=await this.compressMessage(messageBuffer));let output=Buffer.allocUnsafe(messageBuffer.length+5);return output.
writeUInt8(compress?1:0,0),output.writeUInt32BE(messageBuffer.length,1),messageBuffer.copy(output,5),output}async readMessage(data){let compressed=data.readUInt8(
0)===1,messageBuffer=data.slice(5);return compressed&&(messageBuffer=await this.decompressMessage(messageBuffer)),messageBuffer}},IdentityHandler=class extends CompressionHandler{static{
__name(this,"IdentityHandler")}async compressMessage(message){return message}async writeMessage(message,compress){let output=Buffer.allocUnsafe(message.length+5);
return output.writeUInt8(0,0),output.writeUInt32BE(message.length,1),message.copy(output,5),output}decompressMessage(message){return Promise.reject(new Error('R\
eceived compressed message but "grpc-encoding" header was identity'))}},DeflateHandler=class extends CompressionHandler{static{__name(this,"DeflateHandler")}constructor(maxRecvMessageLength){
super(),this.maxRecvMessageLength=maxRecvMessageLength}compressMessage(message){return new Promise((resolve,reject)=>{zlib.deflate(message,(err,output)=>{err?reject(
err):resolve(output)})})}decompressMessage(message){return new Promise((resolve,reject)=>{let totalLength=0,messageParts=[],decompresser=zlib.createInflate();decompresser.
on("error",error=>{reject({code:constants_1.Status.INTERNAL,details:"Failed to decompress deflate-encoded message"})}),decompresser.on("data",chunk=>{messageParts.
push(chunk),totalLength+=chunk.byteLength,this.maxRecvMessageLength!==-1&&totalLength>this.maxRecvMessageLength&&(decompresser.destroy(),reject({code:constants_1.
Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`}))}),decompresser.on("end",()=>{resolve(
Buffer.concat(messageParts))}),decompresser.write(message),decompresser.end()})}},GzipHandler=class extends CompressionHandler{static{__name(this,"GzipHandler")}constructor(maxRecvMessageLength){
super(),this.maxRecvMessageLength=maxRecvMessageLength}compressMessage(message){return new Promise((resolve,reject)=>{zlib.gzip(message,(err,output)=>{err?reject(
err):resolve(output)})})}decompressMessage(message){return new Promise((resolve,reject)=>{let totalLength=0,messageParts=[],decompresser=zlib.createGunzip();decompresser.
on("error",error=>{reject({code:constants_1.Status.INTERNAL,details:"Failed to decompress gzip-encoded message"})}),decompresser.on("data",chunk=>{messageParts.
push(chunk),totalLength+=chunk.byteLength,this.maxRecvMessageLength!==-1&&totalLength>this.maxRecvMessageLength&&(decompresser.destroy(),reject({code:constants_1.
Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`}))}),decompresser.on("end",()=>{resolve(
Buffer.concat(messageParts))}),decompresser.write(message),decompresser.end()})}},UnknownHandler=class extends CompressionHandler{static{__name(this,"UnknownHan\
dler")}constructor(compressionName){super(),this.compressionName=compressionName}compressMessage(message){return Promise.reject(new Error(`Received message comp\
ressed with unsupported compression method ${this.compressionName}`))}decompressMessage(message){return Promise.reject(new Error(`Compression method not support\
ed: ${this.compressionName}`))}};function getCompressionHandler(compressionName,maxReceiveMessageSize){switch(compressionName){case"identity":return new IdentityHandler;case"\
deflate":return new DeflateHandler(maxReceiveMessageSize);case"gzip":return new GzipHandler(maxReceiveMessageSize);default:return new UnknownHandler(compressionName)}}
__name(getCompressionHandler,"getCompressionHandler");var CompressionFilter=class extends filter_1.BaseFilter{static{__name(this,"CompressionFilter")}constructor(channelOptions,sharedFilterConfig){
var _a,_b,_c;super(),this.sharedFilterConfig=sharedFilterConfig,this.sendCompression=new IdentityHandler,this.receiveCompression=new IdentityHandler,this.currentCompressionAlgorithm=
"identity";let compressionAlgorithmKey=channelOptions["grpc.default_compression_algorithm"];if(this.maxReceiveMessageLength=(_a=channelOptions["grpc.max_receive\
_message_length"])!==null&&_a!==void 0?_a:constants_1.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH,this.maxSendMessageLength=(_b=channelOptions["grpc.max_send_message_len\
gth"])!==null&&_b!==void 0?_b:constants_1.DEFAULT_MAX_SEND_MESSAGE_LENGTH,compressionAlgorithmKey!==void 0)if(isCompressionAlgorithmKey(compressionAlgorithmKey)){
let clientSelectedEncoding=compression_algorithms_1.CompressionAlgorithms[compressionAlgorithmKey],serverSupportedEncodings=(_c=sharedFilterConfig.serverSupportedEncodingHeader)===
null||_c===void 0?void 0:_c.split(",");(!serverSupportedEncodings||serverSupportedEncodings.includes(clientSelectedEncoding))&&(this.currentCompressionAlgorithm=
clientSelectedEncoding,this.sendCompression=getCompressionHandler(this.currentCompressionAlgorithm,-1))}else logging.log(constants_1.LogVerbosity.ERROR,`Invalid\
 value provided for grpc.default_compression_algorithm option: ${compressionAlgorithmKey}`)}async sendMetadata(metadata){let headers=await metadata;return headers.
set("grpc-accept-encoding","identity,deflate,gzip"),headers.set("accept-encoding","identity"),this.currentCompressionAlgorithm==="identity"?headers.remove("grpc\
-encoding"):headers.set("grpc-encoding",this.currentCompressionAlgorithm),headers}receiveMetadata(metadata){let receiveEncoding=metadata.get("grpc-encoding");if(receiveEncoding.
length>0){let encoding=receiveEncoding[0];typeof encoding=="string"&&(this.receiveCompression=getCompressionHandler(encoding,this.maxReceiveMessageLength))}metadata.
remove("grpc-encoding");let serverSupportedEncodingsHeader=metadata.get("grpc-accept-encoding")[0];return serverSupportedEncodingsHeader&&(this.sharedFilterConfig.
serverSupportedEncodingHeader=serverSupportedEncodingsHeader,serverSupportedEncodingsHeader.split(",").includes(this.currentCompressionAlgorithm)||(this.sendCompression=
new IdentityHandler,this.currentCompressionAlgorithm="identity")),metadata.remove("grpc-accept-encoding"),metadata}async sendMessage(message){var _a;let resolvedMessage=await message;
if(this.maxSendMessageLength!==-1&&resolvedMessage.message.length>this.maxSendMessageLength)throw{code:constants_1.Status.RESOURCE_EXHAUSTED,details:`Attempted \
to send message with a size larger than ${this.maxSendMessageLength}`};let compress;return this.sendCompression instanceof IdentityHandler?compress=!1:compress=
(((_a=resolvedMessage.flags)!==null&&_a!==void 0?_a:0)&2)===0,{message:await this.sendCompression.writeMessage(resolvedMessage.message,compress),flags:resolvedMessage.
flags}}async receiveMessage(message){return this.receiveCompression.readMessage(await message)}};exports.CompressionFilter=CompressionFilter;var CompressionFilterFactory=class{static{
__name(this,"CompressionFilterFactory")}constructor(channel,options){this.options=options,this.sharedFilterConfig={}}createFilter(){return new CompressionFilter(
this.options,this.sharedFilterConfig)}};exports.CompressionFilterFactory=CompressionFilterFactory}});var require_control_plane_status=__commonJS({"node_modules/@grpc/grpc-js/build/src/control-plane-status.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.restrictControlPlaneStatusCode=restrictControlPlaneStatusCode;var constants_1=require_constants(),INAPPROPRIATE_CONTROL_PLANE_CODES=[
constants_1.Status.OK,constants_1.Status.INVALID_ARGUMENT,constants_1.Status.NOT_FOUND,constants_1.Status.ALREADY_EXISTS,constants_1.Status.FAILED_PRECONDITION,
constants_1.Status.ABORTED,constants_1.Status.OUT_OF_RANGE,constants_1.Status.DATA_LOSS];function restrictControlPlaneStatusCode(code,details){return INAPPROPRIATE_CONTROL_PLANE_CODES.
includes(code)?{code:constants_1.Status.INTERNAL,details:`Invalid status from control plane: ${code} ${constants_1.Status[code]} ${details}`}:{code,details}}__name(
restrictControlPlaneStatusCode,"restrictControlPlaneStatusCode")}});var require_deadline=__commonJS({"node_modules/@grpc/grpc-js/build/src/deadline.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.minDeadline=minDeadline;exports.getDeadlineTimeoutString=getDeadlineTimeoutString;exports.getRelativeTimeout=getRelativeTimeout;exports.deadlineToString=
deadlineToString;exports.formatDateDifference=formatDateDifference;function minDeadline(...deadlineList){let minValue=1/0;for(let deadline of deadlineList){let deadlineMsecs=deadline instanceof
Date?deadline.getTime():deadline;deadlineMsecs<minValue&&(minValue=deadlineMsecs)}return minValue}__name(minDeadline,"minDeadline");var units=[["m",1],["S",1e3],
["M",60*1e3],["H",3600*1e3]];function getDeadlineTimeoutString(deadline){let now=Date.now();deadline instanceof Date&&(deadline=deadline.getTime());let timeoutMs=Math.
max(deadline-now,0);for(let[unit,factor]of units){let amount=timeoutMs/factor;if(amount<1e8)return String(Math.ceil(amount))+unit}throw new Error("Deadline is t\
oo far in the future")}__name(getDeadlineTimeoutString,"getDeadlineTimeoutString");var MAX_TIMEOUT_TIME=2147483647;function getRelativeTimeout(deadline){let deadlineMs=deadline instanceof
Date?deadline.getTime():deadline,now=Date.now(),timeout=deadlineMs-now;return timeout<0?0:timeout>MAX_TIMEOUT_TIME?1/0:timeout}__name(getRelativeTimeout,"getRel\
ativeTimeout");function deadlineToString(deadline){if(deadline instanceof Date)return deadline.toISOString();{let dateDeadline=new Date(deadline);return Number.
isNaN(dateDeadline.getTime())?""+deadline:dateDeadline.toISOString()}}__name(deadlineToString,"deadlineToString");function formatDateDifference(startDate,endDate){
let startMs=typeof startDate=="number"?startDate:startDate.getTime();return(((typeof endDate=="number"?endDate:endDate.getTime())-startMs)/1e3).toFixed(3)+"s"}__name(
formatDateDifference,"formatDateDifference")}});var require_filter_stack=__commonJS({"node_modules/@grpc/grpc-js/build/src/filter-stack.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.FilterStackFactory=exports.FilterStack=void 0;var FilterStack=class{static{__name(this,"FilterStack")}constructor(filters){this.filters=filters}sendMetadata(metadata){
let result=metadata;for(let i=0;i<this.filters.length;i++)result=this.filters[i].sendMetadata(result);return result}receiveMetadata(metadata){let result=metadata;
for(let i=this.filters.length-1;i>=0;i--)result=this.filters[i].receiveMetadata(result);return result}sendMessage(message){let result=message;for(let i=0;i<this.
filters.length;i++)result=this.filters[i].sendMessage(result);return result}receiveMessage(message){let result=message;for(let i=this.filters.length-1;i>=0;i--)
result=this.filters[i].receiveMessage(result);return result}receiveTrailers(status){let result=status;for(let i=this.filters.length-1;i>=0;i--)result=this.filters[i].
receiveTrailers(result);return result}push(filters){this.filters.unshift(...filters)}getFilters(){return this.filters}};exports.FilterStack=FilterStack;var FilterStackFactory=class _FilterStackFactory{static{
__name(this,"FilterStackFactory")}constructor(factories){this.factories=factories}push(filterFactories){this.factories.unshift(...filterFactories)}clone(){return new _FilterStackFactory(
[...this.factories])}createFilter(){return new FilterStack(this.factories.map(factory=>factory.createFilter()))}};exports.FilterStackFactory=FilterStackFactory}});var require_single_subchannel_channel=__commonJS({"node_modules/@grpc/grpc-js/build/src/single-subchannel-channel.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.SingleSubchannelChannel=void 0;var call_number_1=require_call_number(),channelz_1=require_channelz(),compression_filter_1=require_compression_filter(),
connectivity_state_1=require_connectivity_state(),constants_1=require_constants(),control_plane_status_1=require_control_plane_status(),deadline_1=require_deadline(),
filter_stack_1=require_filter_stack(),metadata_1=require_metadata(),resolver_1=require_resolver(),uri_parser_1=require_uri_parser(),SubchannelCallWrapper=class{static{
__name(this,"SubchannelCallWrapper")}constructor(subchannel,method,filterStackFactory,options,callNumber){this.subchannel=subchannel,this.method=method,this.options=
options,this.callNumber=callNumber,this.childCall=null,this.pendingMessage=null,this.readPending=!1,this.halfClosePending=!1,this.pendingStatus=null,this.readFilterPending=
!1,this.writeFilterPending=!1,this.serviceUrl=(0,uri_parser_1.computeServiceUrl)(this.options.host,this.method);let timeout=(0,deadline_1.getRelativeTimeout)(options.
deadline);timeout!==1/0&&(timeout<=0?this.cancelWithStatus(constants_1.Status.DEADLINE_EXCEEDED,"Deadline exceeded"):setTimeout(()=>{this.cancelWithStatus(constants_1.
Status.DEADLINE_EXCEEDED,"Deadline exceeded")},timeout)),this.filterStack=filterStackFactory.createFilter()}cancelWithStatus(status,details){this.childCall?this.
childCall.cancelWithStatus(status,details):this.pendingStatus={code:status,details,metadata:new metadata_1.Metadata}}getPeer(){var _a,_b;return(_b=(_a=this.childCall)===
null||_a===void 0?void 0:_a.getPeer())!==null&&_b!==void 0?_b:this.subchannel.getAddress()}async start(metadata,listener){if(this.pendingStatus){listener.onReceiveStatus(
this.pendingStatus);return}if(this.subchannel.getConnectivityState()!==connectivity_state_1.ConnectivityState.READY){listener.onReceiveStatus({code:constants_1.
Status.UNAVAILABLE,details:"Subchannel not ready",metadata:new metadata_1.Metadata});return}let filteredMetadata=await this.filterStack.sendMetadata(Promise.resolve(
metadata)),credsMetadata;try{credsMetadata=await this.subchannel.getCallCredentials().generateMetadata({method_name:this.method,service_url:this.serviceUrl})}catch(e){
let error=e,{code,details}=(0,control_plane_status_1.restrictControlPlaneStatusCode)(typeof error.code=="number"?error.code:constants_1.Status.UNKNOWN,`Getting \
metadata from plugin failed with error: ${error.message}`);listener.onReceiveStatus({code,details,metadata:new metadata_1.Metadata});return}credsMetadata.merge(
filteredMetadata);let childListener={onReceiveMetadata:__name(async metadata2=>{listener.onReceiveMetadata(await this.filterStack.receiveMetadata(metadata2))},"\
onReceiveMetadata"),onReceiveMessage:__name(async message=>{this.readFilterPending=!0;let filteredMessage=await this.filterStack.receiveMessage(message);this.readFilterPending=
!1,listener.onReceiveMessage(filteredMessage),this.pendingStatus&&listener.onReceiveStatus(this.pendingStatus)},"onReceiveMessage"),onReceiveStatus:__name(async status=>{
let filteredStatus=await this.filterStack.receiveTrailers(status);this.readFilterPending?this.pendingStatus=filteredStatus:listener.onReceiveStatus(filteredStatus)},
"onReceiveStatus")};this.childCall=this.subchannel.createCall(credsMetadata,this.options.host,this.method,childListener,this.callNumber),this.readPending&&this.
childCall.startRead(),this.pendingMessage&&this.childCall.sendMessageWithContext(this.pendingMessage.context,this.pendingMessage.message),this.halfClosePending&&
!this.writeFilterPending&&this.childCall.halfClose()}async sendMessageWithContext(context,message){this.writeFilterPending=!0;let filteredMessage=await this.filterStack.
sendMessage(Promise.resolve({message,flags:context.flags}));this.writeFilterPending=!1,this.childCall?(this.childCall.sendMessageWithContext(context,filteredMessage.
message),this.halfClosePending&&this.childCall.halfClose()):this.pendingMessage={context,message:filteredMessage.message}}startRead(){this.childCall?this.childCall.
startRead():this.readPending=!0}halfClose(){this.childCall&&!this.writeFilterPending?this.childCall.halfClose():this.halfClosePending=!0}getCallNumber(){return this.
callNumber}setCredentials(credentials){throw new Error("Method not implemented.")}getAuthContext(){return this.childCall?this.childCall.getAuthContext():null}},
SingleSubchannelChannel=class{static{__name(this,"SingleSubchannelChannel")}constructor(subchannel,target,options){this.subchannel=subchannel,this.target=target,
this.channelzEnabled=!1,this.channelzTrace=new channelz_1.ChannelzTrace,this.callTracker=new channelz_1.ChannelzCallTracker,this.childrenTracker=new channelz_1.
ChannelzChildrenTracker,this.channelzEnabled=options["grpc.enable_channelz"]!==0,this.channelzRef=(0,channelz_1.registerChannelzChannel)((0,uri_parser_1.uriToString)(
target),()=>({target:`${(0,uri_parser_1.uriToString)(target)} (${subchannel.getAddress()})`,state:this.subchannel.getConnectivityState(),trace:this.channelzTrace,
callTracker:this.callTracker,children:this.childrenTracker.getChildLists()}),this.channelzEnabled),this.channelzEnabled&&this.childrenTracker.refChild(subchannel.
getChannelzRef()),this.filterStackFactory=new filter_stack_1.FilterStackFactory([new compression_filter_1.CompressionFilterFactory(this,options)])}close(){this.
channelzEnabled&&this.childrenTracker.unrefChild(this.subchannel.getChannelzRef()),(0,channelz_1.unregisterChannelzRef)(this.channelzRef)}getTarget(){return(0,uri_parser_1.
uriToString)(this.target)}getConnectivityState(tryToConnect){throw new Error("Method not implemented.")}watchConnectivityState(currentState,deadline,callback){throw new Error(
"Method not implemented.")}getChannelzRef(){return this.channelzRef}createCall(method,deadline){let callOptions={deadline,host:(0,resolver_1.getDefaultAuthority)(
this.target),flags:constants_1.Propagate.DEFAULTS,parentCall:null};return new SubchannelCallWrapper(this.subchannel,method,this.filterStackFactory,callOptions,(0,call_number_1.
getNextCallNumber)())}};exports.SingleSubchannelChannel=SingleSubchannelChannel}});var require_subchannel=__commonJS({"node_modules/@grpc/grpc-js/build/src/subchannel.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Subchannel=void 0;var connectivity_state_1=require_connectivity_state(),backoff_timeout_1=require_backoff_timeout(),logging=require_logging(),constants_1=require_constants(),
uri_parser_1=require_uri_parser(),subchannel_address_1=require_subchannel_address(),channelz_1=require_channelz(),single_subchannel_channel_1=require_single_subchannel_channel(),
TRACER_NAME="subchannel",KEEPALIVE_MAX_TIME_MS=~(1<<31),Subchannel=class{static{__name(this,"Subchannel")}constructor(channelTarget,subchannelAddress,options,credentials,connector){
var _a;this.channelTarget=channelTarget,this.subchannelAddress=subchannelAddress,this.options=options,this.connector=connector,this.connectivityState=connectivity_state_1.
ConnectivityState.IDLE,this.transport=null,this.continueConnecting=!1,this.stateListeners=new Set,this.refcount=0,this.channelzEnabled=!0,this.dataProducers=new Map,
this.subchannelChannel=null;let backoffOptions={initialDelay:options["grpc.initial_reconnect_backoff_ms"],maxDelay:options["grpc.max_reconnect_backoff_ms"]};this.
backoffTimeout=new backoff_timeout_1.BackoffTimeout(()=>{this.handleBackoffTimer()},backoffOptions),this.backoffTimeout.unref(),this.subchannelAddressString=(0,subchannel_address_1.
subchannelAddressToString)(subchannelAddress),this.keepaliveTime=(_a=options["grpc.keepalive_time_ms"])!==null&&_a!==void 0?_a:-1,options["grpc.enable_channelz"]===
0?(this.channelzEnabled=!1,this.channelzTrace=new channelz_1.ChannelzTraceStub,this.callTracker=new channelz_1.ChannelzCallTrackerStub,this.childrenTracker=new channelz_1.
ChannelzChildrenTrackerStub,this.streamTracker=new channelz_1.ChannelzCallTrackerStub):(this.channelzTrace=new channelz_1.ChannelzTrace,this.callTracker=new channelz_1.
ChannelzCallTracker,this.childrenTracker=new channelz_1.ChannelzChildrenTracker,this.streamTracker=new channelz_1.ChannelzCallTracker),this.channelzRef=(0,channelz_1.
registerChannelzSubchannel)(this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled),this.channelzTrace.addTrace("CT_INFO","Subchannel crea\
ted"),this.traceEnabled&&this.trace("Subchannel constructed with options "+JSON.stringify(options,void 0,2)),this.secureConnector=credentials._createSecureConnector(
channelTarget,options)}getChannelzInfo(){return{state:this.connectivityState,trace:this.channelzTrace,callTracker:this.callTracker,children:this.childrenTracker.
getChildLists(),target:this.subchannelAddressString}}get traceEnabled(){return logging.isTracerEnabled(TRACER_NAME)}get refTraceEnabled(){return logging.isTracerEnabled(
"subchannel_refcount")}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,"("+this.channelzRef.id+") "+this.subchannelAddressString+
" "+text)}refTrace(text){this.refTraceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,"subchannel_refcount","("+this.channelzRef.id+") "+this.subchannelAddressString+
" "+text)}handleBackoffTimer(){this.continueConnecting?this.transitionToState([connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE],connectivity_state_1.ConnectivityState.
CONNECTING):this.transitionToState([connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE],connectivity_state_1.ConnectivityState.IDLE)}startBackoff(){this.backoffTimeout.
runOnce()}stopBackoff(){this.backoffTimeout.stop(),this.backoffTimeout.reset()}startConnectingInternal(){let options=this.options;if(options["grpc.keepalive_tim\
e_ms"]){let adjustedKeepaliveTime=Math.min(this.keepaliveTime,KEEPALIVE_MAX_TIME_MS);options=Object.assign(Object.assign({},options),{"grpc.keepalive_time_ms":adjustedKeepaliveTime})}
this.connector.connect(this.subchannelAddress,this.secureConnector,options).then(transport=>{this.transitionToState([connectivity_state_1.ConnectivityState.CONNECTING],
connectivity_state_1.ConnectivityState.READY)?(this.transport=transport,this.channelzEnabled&&this.childrenTracker.refChild(transport.getChannelzRef()),transport.
addDisconnectListener(tooManyPings=>{this.transitionToState([connectivity_state_1.ConnectivityState.READY],connectivity_state_1.ConnectivityState.IDLE),tooManyPings&&
this.keepaliveTime>0&&(this.keepaliveTime*=2,logging.log(constants_1.LogVerbosity.ERROR,`Connection to ${(0,uri_parser_1.uriToString)(this.channelTarget)} at ${this.
subchannelAddressString} rejected by server because of excess pings. Increasing ping interval to ${this.keepaliveTime} ms`))})):transport.shutdown()},error=>{this.
transitionToState([connectivity_state_1.ConnectivityState.CONNECTING],connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,`${error}`)})}transitionToState(oldStates,newState,errorMessage2){
var _a,_b;if(oldStates.indexOf(this.connectivityState)===-1)return!1;this.traceEnabled&&(errorMessage2?this.trace(connectivity_state_1.ConnectivityState[this.connectivityState]+
" -> "+connectivity_state_1.ConnectivityState[newState]+' with error "'+errorMessage2+'"'):this.trace(connectivity_state_1.ConnectivityState[this.connectivityState]+
" -> "+connectivity_state_1.ConnectivityState[newState])),this.channelzEnabled&&this.channelzTrace.addTrace("CT_INFO","Connectivity state change to "+connectivity_state_1.
ConnectivityState[newState]);let previousState=this.connectivityState;switch(this.connectivityState=newState,newState){case connectivity_state_1.ConnectivityState.
READY:this.stopBackoff();break;case connectivity_state_1.ConnectivityState.CONNECTING:this.startBackoff(),this.startConnectingInternal(),this.continueConnecting=
!1;break;case connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE:this.channelzEnabled&&this.transport&&this.childrenTracker.unrefChild(this.transport.getChannelzRef()),
(_a=this.transport)===null||_a===void 0||_a.shutdown(),this.transport=null,this.backoffTimeout.isRunning()||process.nextTick(()=>{this.handleBackoffTimer()});break;case connectivity_state_1.
ConnectivityState.IDLE:this.channelzEnabled&&this.transport&&this.childrenTracker.unrefChild(this.transport.getChannelzRef()),(_b=this.transport)===null||_b===void 0||
_b.shutdown(),this.transport=null;break;default:throw new Error(`Invalid state: unknown ConnectivityState ${newState}`)}for(let listener of this.stateListeners)
listener(this,previousState,newState,this.keepaliveTime,errorMessage2);return!0}ref(){this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+" -> "+(this.
refcount+1)),this.refcount+=1}unref(){this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+" -> "+(this.refcount-1)),this.refcount-=1,this.refcount===0&&
(this.channelzTrace.addTrace("CT_INFO","Shutting down"),(0,channelz_1.unregisterChannelzRef)(this.channelzRef),this.secureConnector.destroy(),process.nextTick(()=>{
this.transitionToState([connectivity_state_1.ConnectivityState.CONNECTING,connectivity_state_1.ConnectivityState.READY],connectivity_state_1.ConnectivityState.IDLE)}))}unrefIfOneRef(){
return this.refcount===1?(this.unref(),!0):!1}createCall(metadata,host,method,listener,callId){if(!this.transport)throw new Error("Cannot create call, subchanne\
l not READY");let statsTracker;return this.channelzEnabled?(this.callTracker.addCallStarted(),this.streamTracker.addCallStarted(),statsTracker={onCallEnd:__name(
status=>{status.code===constants_1.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()},"onCallEnd")}):statsTracker={},this.transport.
createCall(metadata,host,method,listener,statsTracker,callId)}startConnecting(){process.nextTick(()=>{this.transitionToState([connectivity_state_1.ConnectivityState.
IDLE],connectivity_state_1.ConnectivityState.CONNECTING)||this.connectivityState===connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE&&(this.continueConnecting=
!0)})}getConnectivityState(){return this.connectivityState}addConnectivityStateListener(listener){this.stateListeners.add(listener)}removeConnectivityStateListener(listener){
this.stateListeners.delete(listener)}resetBackoff(){process.nextTick(()=>{this.backoffTimeout.reset(),this.transitionToState([connectivity_state_1.ConnectivityState.
TRANSIENT_FAILURE],connectivity_state_1.ConnectivityState.CONNECTING)})}getAddress(){return this.subchannelAddressString}getChannelzRef(){return this.channelzRef}isHealthy(){
return!0}addHealthStateWatcher(listener){}removeHealthStateWatcher(listener){}getRealSubchannel(){return this}realSubchannelEquals(other){return other.getRealSubchannel()===
this}throttleKeepalive(newKeepaliveTime){newKeepaliveTime>this.keepaliveTime&&(this.keepaliveTime=newKeepaliveTime)}getCallCredentials(){return this.secureConnector.
getCallCredentials()}getChannel(){return this.subchannelChannel||(this.subchannelChannel=new single_subchannel_channel_1.SingleSubchannelChannel(this,this.channelTarget,
this.options)),this.subchannelChannel}addDataWatcher(dataWatcher){throw new Error("Not implemented")}getOrCreateDataProducer(name,createDataProducer){let existingProducer=this.
dataProducers.get(name);if(existingProducer)return existingProducer;let newProducer=createDataProducer(this);return this.dataProducers.set(name,newProducer),newProducer}removeDataProducer(name){
this.dataProducers.delete(name)}};exports.Subchannel=Subchannel}});var require_environment=__commonJS({"node_modules/@grpc/grpc-js/build/src/environment.js"(exports){"use strict";var _a,_b;Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=exports.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=void 0;exports.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=((_a=process.
env.GRPC_NODE_USE_ALTERNATIVE_RESOLVER)!==null&&_a!==void 0?_a:"false")==="true";exports.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=((_b=process.env.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS)!==
null&&_b!==void 0?_b:"false")==="true"}});var require_resolver_dns=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolver-dns.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.DEFAULT_PORT=void 0;exports.setup=setup;var resolver_1=require_resolver(),dns_1=__require("dns"),service_config_1=require_service_config(),constants_1=require_constants(),
call_interface_1=require_call_interface(),metadata_1=require_metadata(),logging=require_logging(),constants_2=require_constants(),uri_parser_1=require_uri_parser(),
net_1=__require("net"),backoff_timeout_1=require_backoff_timeout(),environment_1=require_environment(),TRACER_NAME="dns_resolver";function trace(text){logging.trace(
constants_2.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");exports.DEFAULT_PORT=443;var DEFAULT_MIN_TIME_BETWEEN_RESOLUTIONS_MS=3e4,DnsResolver=class{static{
__name(this,"DnsResolver")}constructor(target,listener,channelOptions){var _a,_b,_c;this.target=target,this.listener=listener,this.pendingLookupPromise=null,this.
pendingTxtPromise=null,this.latestLookupResult=null,this.latestServiceConfigResult=null,this.continueResolving=!1,this.isNextResolutionTimerRunning=!1,this.isServiceConfigEnabled=
!0,this.returnedIpResult=!1,this.alternativeResolver=new dns_1.promises.Resolver,trace("Resolver constructed for target "+(0,uri_parser_1.uriToString)(target)),
target.authority&&this.alternativeResolver.setServers([target.authority]);let hostPort=(0,uri_parser_1.splitHostPort)(target.path);hostPort===null?(this.ipResult=
null,this.dnsHostname=null,this.port=null):(0,net_1.isIPv4)(hostPort.host)||(0,net_1.isIPv6)(hostPort.host)?(this.ipResult=[{addresses:[{host:hostPort.host,port:(_a=
hostPort.port)!==null&&_a!==void 0?_a:exports.DEFAULT_PORT}]}],this.dnsHostname=null,this.port=null):(this.ipResult=null,this.dnsHostname=hostPort.host,this.port=
(_b=hostPort.port)!==null&&_b!==void 0?_b:exports.DEFAULT_PORT),this.percentage=Math.random()*100,channelOptions["grpc.service_config_disable_resolution"]===1&&
(this.isServiceConfigEnabled=!1),this.defaultResolutionError={code:constants_1.Status.UNAVAILABLE,details:`Name resolution failed for target ${(0,uri_parser_1.uriToString)(
this.target)}`,metadata:new metadata_1.Metadata};let backoffOptions={initialDelay:channelOptions["grpc.initial_reconnect_backoff_ms"],maxDelay:channelOptions["g\
rpc.max_reconnect_backoff_ms"]};this.backoff=new backoff_timeout_1.BackoffTimeout(()=>{this.continueResolving&&this.startResolutionWithBackoff()},backoffOptions),
this.backoff.unref(),this.minTimeBetweenResolutionsMs=(_c=channelOptions["grpc.dns_min_time_between_resolutions_ms"])!==null&&_c!==void 0?_c:DEFAULT_MIN_TIME_BETWEEN_RESOLUTIONS_MS,
this.nextResolutionTimer=setTimeout(()=>{},0),clearTimeout(this.nextResolutionTimer)}startResolution(){if(this.ipResult!==null){this.returnedIpResult||(trace("R\
eturning IP address for target "+(0,uri_parser_1.uriToString)(this.target)),setImmediate(()=>{this.listener((0,call_interface_1.statusOrFromValue)(this.ipResult),
{},null,"")}),this.returnedIpResult=!0),this.backoff.stop(),this.backoff.reset(),this.stopNextResolutionTimer();return}if(this.dnsHostname===null)trace("Failed \
to parse DNS address "+(0,uri_parser_1.uriToString)(this.target)),setImmediate(()=>{this.listener((0,call_interface_1.statusOrFromError)({code:constants_1.Status.
UNAVAILABLE,details:`Failed to parse DNS address ${(0,uri_parser_1.uriToString)(this.target)}`}),{},null,"")}),this.stopNextResolutionTimer();else{if(this.pendingLookupPromise!==
null)return;trace("Looking up DNS hostname "+this.dnsHostname),this.latestLookupResult=null;let hostname=this.dnsHostname;this.pendingLookupPromise=this.lookup(
hostname),this.pendingLookupPromise.then(addressList=>{if(this.pendingLookupPromise===null)return;this.pendingLookupPromise=null,this.latestLookupResult=(0,call_interface_1.
statusOrFromValue)(addressList.map(address=>({addresses:[address]})));let allAddressesString="["+addressList.map(addr=>addr.host+":"+addr.port).join(",")+"]";trace(
"Resolved addresses for target "+(0,uri_parser_1.uriToString)(this.target)+": "+allAddressesString);let healthStatus=this.listener(this.latestLookupResult,{},this.
latestServiceConfigResult,"");this.handleHealthStatus(healthStatus)},err=>{this.pendingLookupPromise!==null&&(trace("Resolution error for target "+(0,uri_parser_1.
uriToString)(this.target)+": "+err.message),this.pendingLookupPromise=null,this.stopNextResolutionTimer(),this.listener((0,call_interface_1.statusOrFromError)(this.
defaultResolutionError),{},this.latestServiceConfigResult,""))}),this.isServiceConfigEnabled&&this.pendingTxtPromise===null&&(this.pendingTxtPromise=this.resolveTxt(
hostname),this.pendingTxtPromise.then(txtRecord=>{if(this.pendingTxtPromise===null)return;this.pendingTxtPromise=null;let serviceConfig;try{serviceConfig=(0,service_config_1.
extractAndSelectServiceConfig)(txtRecord,this.percentage),serviceConfig?this.latestServiceConfigResult=(0,call_interface_1.statusOrFromValue)(serviceConfig):this.
latestServiceConfigResult=null}catch(err){this.latestServiceConfigResult=(0,call_interface_1.statusOrFromError)({code:constants_1.Status.UNAVAILABLE,details:`Pa\
rsing service config failed with error ${err.message}`})}this.latestLookupResult!==null&&this.listener(this.latestLookupResult,{},this.latestServiceConfigResult,
"")},err=>{}))}}handleHealthStatus(healthStatus){healthStatus?(this.backoff.stop(),this.backoff.reset()):this.continueResolving=!0}async lookup(hostname){if(environment_1.
GRPC_NODE_USE_ALTERNATIVE_RESOLVER){trace("Using alternative DNS resolver.");let records=await Promise.allSettled([this.alternativeResolver.resolve4(hostname),this.
alternativeResolver.resolve6(hostname)]);if(records.every(result=>result.status==="rejected"))throw new Error(records[0].reason);return records.reduce((acc,result)=>result.
status==="fulfilled"?[...acc,...result.value]:acc,[]).map(addr=>({host:addr,port:+this.port}))}return(await dns_1.promises.lookup(hostname,{all:!0})).map(addr=>({
host:addr.address,port:+this.port}))}async resolveTxt(hostname){return environment_1.GRPC_NODE_USE_ALTERNATIVE_RESOLVER?(trace("Using alternative DNS resolver."),
this.alternativeResolver.resolveTxt(hostname)):dns_1.promises.resolveTxt(hostname)}startNextResolutionTimer(){var _a,_b;clearTimeout(this.nextResolutionTimer),this.
nextResolutionTimer=setTimeout(()=>{this.stopNextResolutionTimer(),this.continueResolving&&this.startResolutionWithBackoff()},this.minTimeBetweenResolutionsMs),
(_b=(_a=this.nextResolutionTimer).unref)===null||_b===void 0||_b.call(_a),this.isNextResolutionTimerRunning=!0}stopNextResolutionTimer(){clearTimeout(this.nextResolutionTimer),
this.isNextResolutionTimerRunning=!1}startResolutionWithBackoff(){this.pendingLookupPromise===null&&(this.continueResolving=!1,this.backoff.runOnce(),this.startNextResolutionTimer(),
this.startResolution())}updateResolution(){this.pendingLookupPromise===null&&(this.isNextResolutionTimerRunning||this.backoff.isRunning()?(this.isNextResolutionTimerRunning?
trace('resolution update delayed by "min time between resolutions" rate limit'):trace("resolution update delayed by backoff timer until "+this.backoff.getEndTime().
toISOString()),this.continueResolving=!0):this.startResolutionWithBackoff())}destroy(){this.continueResolving=!1,this.backoff.reset(),this.backoff.stop(),this.stopNextResolutionTimer(),
this.pendingLookupPromise=null,this.pendingTxtPromise=null,this.latestLookupResult=null,this.latestServiceConfigResult=null,this.returnedIpResult=!1}static getDefaultAuthority(target){
return target.path}};function setup(){(0,resolver_1.registerResolver)("dns",DnsResolver),(0,resolver_1.registerDefaultScheme)("dns")}__name(setup,"setup")}});var require_http_proxy=__commonJS({"node_modules/@grpc/grpc-js/build/src/http_proxy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseCIDR=parseCIDR;exports.mapProxyName=mapProxyName;exports.getProxiedConnection=getProxiedConnection;var logging_1=require_logging(),constants_1=require_constants(),
net_1=__require("net"),http=__require("http"),logging=require_logging(),subchannel_address_1=require_subchannel_address(),uri_parser_1=require_uri_parser(),url_1=__require("url"),
resolver_dns_1=require_resolver_dns(),TRACER_NAME="proxy";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trac\
e");function getProxyInfo(){let proxyEnv="",envVar="";if(process.env.grpc_proxy)envVar="grpc_proxy",proxyEnv=process.env.grpc_proxy;else if(process.env.https_proxy)
envVar="https_proxy",proxyEnv=process.env.https_proxy;else if(process.env.http_proxy)envVar="http_proxy",proxyEnv=process.env.http_proxy;else return{};let proxyUrl;
try{proxyUrl=new url_1.URL(proxyEnv)}catch{return(0,logging_1.log)(constants_1.LogVerbosity.ERROR,`cannot parse value of "${envVar}" env var`),{}}if(proxyUrl.protocol!==
"http:")return(0,logging_1.log)(constants_1.LogVerbosity.ERROR,`"${proxyUrl.protocol}" scheme not supported in proxy URI`),{};let userCred=null;proxyUrl.username&&
(proxyUrl.password?((0,logging_1.log)(constants_1.LogVerbosity.INFO,"userinfo found in proxy URI"),userCred=decodeURIComponent(`${proxyUrl.username}:${proxyUrl.
password}`)):userCred=proxyUrl.username);let hostname=proxyUrl.hostname,port=proxyUrl.port;port===""&&(port="80");let result={address:`${hostname}:${port}`};return userCred&&
(result.creds=userCred),trace("Proxy server "+result.address+" set by environment variable "+envVar),result}__name(getProxyInfo,"getProxyInfo");function getNoProxyHostList(){
let noProxyStr=process.env.no_grpc_proxy,envVar="no_grpc_proxy";return noProxyStr||(noProxyStr=process.env.no_proxy,envVar="no_proxy"),noProxyStr?(trace("No pro\
xy server list set by environment variable "+envVar),noProxyStr.split(",")):[]}__name(getNoProxyHostList,"getNoProxyHostList");function parseCIDR(cidrString){let splitRange=cidrString.
split("/");if(splitRange.length!==2)return null;let prefixLength=parseInt(splitRange[1],10);return!(0,net_1.isIPv4)(splitRange[0])||Number.isNaN(prefixLength)||
prefixLength<0||prefixLength>32?null:{ip:ipToInt(splitRange[0]),prefixLength}}__name(parseCIDR,"parseCIDR");function ipToInt(ip){return ip.split(".").reduce((acc,octet)=>(acc<<
8)+parseInt(octet,10),0)}__name(ipToInt,"ipToInt");function isIpInCIDR(cidr,serverHost){let ip=cidr.ip,mask=-1<<32-cidr.prefixLength;return(ipToInt(serverHost)&
mask)===(ip&mask)}__name(isIpInCIDR,"isIpInCIDR");function hostMatchesNoProxyList(serverHost){for(let host of getNoProxyHostList()){let parsedCIDR=parseCIDR(host);
if((0,net_1.isIPv4)(serverHost)&&parsedCIDR&&isIpInCIDR(parsedCIDR,serverHost))return!0;if(serverHost.endsWith(host))return!0}return!1}__name(hostMatchesNoProxyList,
"hostMatchesNoProxyList");function mapProxyName(target,options){var _a;let noProxyResult={target,extraOptions:{}};if(((_a=options["grpc.enable_http_proxy"])!==null&&
_a!==void 0?_a:1)===0||target.scheme==="unix")return noProxyResult;let proxyInfo=getProxyInfo();if(!proxyInfo.address)return noProxyResult;let hostPort=(0,uri_parser_1.
splitHostPort)(target.path);if(!hostPort)return noProxyResult;let serverHost=hostPort.host;if(hostMatchesNoProxyList(serverHost))return trace("Not using proxy f\
or target in no_proxy list: "+(0,uri_parser_1.uriToString)(target)),noProxyResult;let extraOptions={"grpc.http_connect_target":(0,uri_parser_1.uriToString)(target)};
return proxyInfo.creds&&(extraOptions["grpc.http_connect_creds"]=proxyInfo.creds),{target:{scheme:"dns",path:proxyInfo.address},extraOptions}}__name(mapProxyName,
"mapProxyName");function getProxiedConnection(address,channelOptions){var _a;if(!("grpc.http_connect_target"in channelOptions))return Promise.resolve(null);let realTarget=channelOptions["\
grpc.http_connect_target"],parsedTarget=(0,uri_parser_1.parseUri)(realTarget);if(parsedTarget===null)return Promise.resolve(null);let splitHostPost=(0,uri_parser_1.
splitHostPort)(parsedTarget.path);if(splitHostPost===null)return Promise.resolve(null);let hostPort=`${splitHostPost.host}:${(_a=splitHostPost.port)!==null&&_a!==
void 0?_a:resolver_dns_1.DEFAULT_PORT}`,options={method:"CONNECT",path:hostPort},headers={Host:hostPort};(0,subchannel_address_1.isTcpSubchannelAddress)(address)?
(options.host=address.host,options.port=address.port):options.socketPath=address.path,"grpc.http_connect_creds"in channelOptions&&(headers["Proxy-Authorization"]=
"Basic "+Buffer.from(channelOptions["grpc.http_connect_creds"]).toString("base64")),options.headers=headers;let proxyAddressString=(0,subchannel_address_1.subchannelAddressToString)(
address);return trace("Using proxy "+proxyAddressString+" to connect to "+options.path),new Promise((resolve,reject)=>{let request=http.request(options);request.
once("connect",(res,socket,head)=>{request.removeAllListeners(),socket.removeAllListeners(),res.statusCode===200?(trace("Successfully connected to "+options.path+
" through proxy "+proxyAddressString),head.length>0&&socket.unshift(head),trace("Successfully established a plaintext connection to "+options.path+" through pro\
xy "+proxyAddressString),resolve(socket)):((0,logging_1.log)(constants_1.LogVerbosity.ERROR,"Failed to connect to "+options.path+" through proxy "+proxyAddressString+
" with status "+res.statusCode),reject())}),request.once("error",err=>{request.removeAllListeners(),(0,logging_1.log)(constants_1.LogVerbosity.ERROR,"Failed to \
connect to proxy "+proxyAddressString+" with error "+err.message),reject()}),request.end()})}__name(getProxiedConnection,"getProxiedConnection")}});var require_stream_decoder=__commonJS({"node_modules/@grpc/grpc-js/build/src/stream-decoder.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.StreamDecoder=void 0;var ReadState;(function(ReadState2){ReadState2[ReadState2.NO_DATA=0]="NO_DATA",ReadState2[ReadState2.READING_SIZE=1]="R\
EADING_SIZE",ReadState2[ReadState2.READING_MESSAGE=2]="READING_MESSAGE"})(ReadState||(ReadState={}));var StreamDecoder=class{static{__name(this,"StreamDecoder")}constructor(maxReadMessageLength){
this.maxReadMessageLength=maxReadMessageLength,this.readState=ReadState.NO_DATA,this.readCompressFlag=Buffer.alloc(1),this.readPartialSize=Buffer.alloc(4),this.
readSizeRemaining=4,this.readMessageSize=0,this.readPartialMessage=[],this.readMessageRemaining=0}write(data){let readHead=0,toRead,result=[];for(;readHead<data.
length;)switch(this.readState){case ReadState.NO_DATA:this.readCompressFlag=data.slice(readHead,readHead+1),readHead+=1,this.readState=ReadState.READING_SIZE,this.
readPartialSize.fill(0),this.readSizeRemaining=4,this.readMessageSize=0,this.readMessageRemaining=0,this.readPartialMessage=[];break;case ReadState.READING_SIZE:
if(toRead=Math.min(data.length-readHead,this.readSizeRemaining),data.copy(this.readPartialSize,4-this.readSizeRemaining,readHead,readHead+toRead),this.readSizeRemaining-=
toRead,readHead+=toRead,this.readSizeRemaining===0){if(this.readMessageSize=this.readPartialSize.readUInt32BE(0),this.maxReadMessageLength!==-1&&this.readMessageSize>
this.maxReadMessageLength)throw new Error(`Received message larger than max (${this.readMessageSize} vs ${this.maxReadMessageLength})`);if(this.readMessageRemaining=
this.readMessageSize,this.readMessageRemaining>0)this.readState=ReadState.READING_MESSAGE;else{let message=Buffer.concat([this.readCompressFlag,this.readPartialSize],
5);this.readState=ReadState.NO_DATA,result.push(message)}}break;case ReadState.READING_MESSAGE:if(toRead=Math.min(data.length-readHead,this.readMessageRemaining),
this.readPartialMessage.push(data.slice(readHead,readHead+toRead)),this.readMessageRemaining-=toRead,readHead+=toRead,this.readMessageRemaining===0){let framedMessageBuffers=[
this.readCompressFlag,this.readPartialSize].concat(this.readPartialMessage),framedMessage=Buffer.concat(framedMessageBuffers,this.readMessageSize+5);this.readState=
ReadState.NO_DATA,result.push(framedMessage)}break;default:throw new Error("Unexpected read state")}return result}};exports.StreamDecoder=StreamDecoder}});var require_subchannel_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/subchannel-call.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.Http2SubchannelCall=void 0;var http2=__require("http2"),os=__require("os"),constants_1=require_constants(),metadata_1=require_metadata(),
stream_decoder_1=require_stream_decoder(),logging=require_logging(),constants_2=require_constants(),TRACER_NAME="subchannel_call";function getSystemErrorName(errno){
for(let[name,num]of Object.entries(os.constants.errno))if(num===errno)return name;return"Unknown system error "+errno}__name(getSystemErrorName,"getSystemErrorN\
ame");function mapHttpStatusCode(code){let details=`Received HTTP status code ${code}`,mappedStatusCode;switch(code){case 400:mappedStatusCode=constants_1.Status.
INTERNAL;break;case 401:mappedStatusCode=constants_1.Status.UNAUTHENTICATED;break;case 403:mappedStatusCode=constants_1.Status.PERMISSION_DENIED;break;case 404:
mappedStatusCode=constants_1.Status.UNIMPLEMENTED;break;case 429:case 502:case 503:case 504:mappedStatusCode=constants_1.Status.UNAVAILABLE;break;default:mappedStatusCode=
constants_1.Status.UNKNOWN}return{code:mappedStatusCode,details,metadata:new metadata_1.Metadata}}__name(mapHttpStatusCode,"mapHttpStatusCode");var Http2SubchannelCall=class{static{
__name(this,"Http2SubchannelCall")}constructor(http2Stream,callEventTracker,listener,transport,callId){var _a;this.http2Stream=http2Stream,this.callEventTracker=
callEventTracker,this.listener=listener,this.transport=transport,this.callId=callId,this.isReadFilterPending=!1,this.isPushPending=!1,this.canPush=!1,this.readsClosed=
!1,this.statusOutput=!1,this.unpushedReadMessages=[],this.finalStatus=null,this.internalError=null,this.serverEndedCall=!1,this.connectionDropped=!1;let maxReceiveMessageLength=(_a=
transport.getOptions()["grpc.max_receive_message_length"])!==null&&_a!==void 0?_a:constants_1.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH;this.decoder=new stream_decoder_1.
StreamDecoder(maxReceiveMessageLength),http2Stream.on("response",(headers,flags)=>{if(this.traceEnabled){let headersString="";for(let header of Object.keys(headers))
headersString+="		"+header+": "+headers[header]+`
`;this.trace(`Received server headers:
`+headersString)}if(this.httpStatusCode=headers[":status"],flags&http2.constants.NGHTTP2_FLAG_END_STREAM)this.handleTrailers(headers);else{let metadata;try{metadata=
metadata_1.Metadata.fromHttp2Headers(headers)}catch(error){this.endCall({code:constants_1.Status.UNKNOWN,details:error.message,metadata:new metadata_1.Metadata});
return}this.listener.onReceiveMetadata(metadata)}}),http2Stream.on("trailers",headers=>{this.handleTrailers(headers)}),http2Stream.on("data",data=>{if(this.statusOutput)
return;this.traceEnabled&&this.trace("receive HTTP/2 data frame of length "+data.length);let messages;try{messages=this.decoder.write(data)}catch(e){if(this.httpStatusCode!==
void 0&&this.httpStatusCode!==200){let mappedStatus=mapHttpStatusCode(this.httpStatusCode);this.cancelWithStatus(mappedStatus.code,mappedStatus.details)}else this.
cancelWithStatus(constants_1.Status.RESOURCE_EXHAUSTED,e.message);return}for(let message of messages)this.traceEnabled&&this.trace("parsed message of length "+message.
length),this.callEventTracker.addMessageReceived(),this.tryPush(message)}),http2Stream.on("end",()=>{this.readsClosed=!0,this.maybeOutputStatus()}),http2Stream.
on("close",()=>{this.serverEndedCall=!0,process.nextTick(()=>{var _a2;if(this.traceEnabled&&this.trace("HTTP/2 stream closed with code "+http2Stream.rstCode),((_a2=
this.finalStatus)===null||_a2===void 0?void 0:_a2.code)===constants_1.Status.OK)return;let code,details="";switch(http2Stream.rstCode){case http2.constants.NGHTTP2_NO_ERROR:
if(this.finalStatus!==null)return;if(this.httpStatusCode&&this.httpStatusCode!==200){let mappedStatus=mapHttpStatusCode(this.httpStatusCode);code=mappedStatus.code,
details=mappedStatus.details}else code=constants_1.Status.INTERNAL,details=`Received RST_STREAM with code ${http2Stream.rstCode} (Call ended without gRPC status\
)`;break;case http2.constants.NGHTTP2_REFUSED_STREAM:code=constants_1.Status.UNAVAILABLE,details="Stream refused by server";break;case http2.constants.NGHTTP2_CANCEL:
this.connectionDropped?(code=constants_1.Status.UNAVAILABLE,details="Connection dropped"):(code=constants_1.Status.CANCELLED,details="Call cancelled");break;case http2.
constants.NGHTTP2_ENHANCE_YOUR_CALM:code=constants_1.Status.RESOURCE_EXHAUSTED,details="Bandwidth exhausted or memory limit exceeded";break;case http2.constants.
NGHTTP2_INADEQUATE_SECURITY:code=constants_1.Status.PERMISSION_DENIED,details="Protocol not secure enough";break;case http2.constants.NGHTTP2_INTERNAL_ERROR:code=
constants_1.Status.INTERNAL,this.internalError===null?details=`Received RST_STREAM with code ${http2Stream.rstCode} (Internal server error)`:this.internalError.
code==="ECONNRESET"||this.internalError.code==="ETIMEDOUT"?(code=constants_1.Status.UNAVAILABLE,details=this.internalError.message):details=`Received RST_STREAM\
 with code ${http2Stream.rstCode} triggered by internal client error: ${this.internalError.message}`;break;default:code=constants_1.Status.INTERNAL,details=`Rec\
eived RST_STREAM with code ${http2Stream.rstCode}`}this.endCall({code,details,metadata:new metadata_1.Metadata,rstCode:http2Stream.rstCode})})}),http2Stream.on(
"error",err=>{err.code!=="ERR_HTTP2_STREAM_ERROR"&&(this.traceEnabled&&this.trace("Node error event: message="+err.message+" code="+err.code+" errno="+getSystemErrorName(
err.errno)+" syscall="+err.syscall),this.internalError=err),this.callEventTracker.onStreamEnd(!1)})}getDeadlineInfo(){return[`remote_addr=${this.getPeer()}`]}onDisconnect(){
this.connectionDropped=!0,setImmediate(()=>{this.endCall({code:constants_1.Status.UNAVAILABLE,details:"Connection dropped",metadata:new metadata_1.Metadata})})}outputStatus(){
this.statusOutput||(this.statusOutput=!0,this.traceEnabled&&this.trace("ended with status: code="+this.finalStatus.code+' details="'+this.finalStatus.details+'"'),
this.callEventTracker.onCallEnd(this.finalStatus),process.nextTick(()=>{this.listener.onReceiveStatus(this.finalStatus)}),this.http2Stream.resume())}get traceEnabled(){
return logging.isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(constants_2.LogVerbosity.DEBUG,TRACER_NAME,"["+this.callId+"] "+text)}endCall(status){
(this.finalStatus===null||this.finalStatus.code===constants_1.Status.OK)&&(this.finalStatus=status,this.maybeOutputStatus()),this.destroyHttp2Stream()}maybeOutputStatus(){
this.finalStatus!==null&&(this.finalStatus.code!==constants_1.Status.OK||this.readsClosed&&this.unpushedReadMessages.length===0&&!this.isReadFilterPending&&!this.
isPushPending)&&this.outputStatus()}push(message){this.traceEnabled&&this.trace("pushing to reader message of length "+(message instanceof Buffer?message.length:
null)),this.canPush=!1,this.isPushPending=!0,process.nextTick(()=>{this.isPushPending=!1,!this.statusOutput&&(this.listener.onReceiveMessage(message),this.maybeOutputStatus())})}tryPush(messageBytes){
this.canPush?(this.http2Stream.pause(),this.push(messageBytes)):(this.traceEnabled&&this.trace("unpushedReadMessages.push message of length "+messageBytes.length),
this.unpushedReadMessages.push(messageBytes))}handleTrailers(headers){if(this.serverEndedCall=!0,this.callEventTracker.onStreamEnd(!0),this.traceEnabled){let headersString="";
for(let header of Object.keys(headers))headersString+="		"+header+": "+headers[header]+`
`;this.trace(`Received server trailers:
`+headersString)}let metadata;try{metadata=metadata_1.Metadata.fromHttp2Headers(headers)}catch{metadata=new metadata_1.Metadata}let statusValues=metadata.get("g\
rpc-status"),status;if(statusValues.length>0&&typeof statusValues[0]=="string"){let receivedStatus=Number(statusValues[0]);this.traceEnabled&&this.trace("receiv\
ed status code "+receivedStatus+" from server"),metadata.remove("grpc-status");let details="",messageValues=metadata.get("grpc-message");if(messageValues.length>
0&&typeof messageValues[0]=="string"){let messageString=messageValues[0];try{details=decodeURI(messageString)}catch{details=messageString}metadata.remove("grpc-\
message"),this.traceEnabled&&this.trace('received status details string "'+details+'" from server')}status={code:receivedStatus,details,metadata}}else this.httpStatusCode?
(status=mapHttpStatusCode(this.httpStatusCode),status.metadata=metadata):status={code:constants_1.Status.UNKNOWN,details:"No status information received",metadata};
this.endCall(status)}destroyHttp2Stream(){var _a;if(!this.http2Stream.destroyed)if(this.serverEndedCall)this.http2Stream.writableEnded||this.http2Stream.end();else{
let code;((_a=this.finalStatus)===null||_a===void 0?void 0:_a.code)===constants_1.Status.OK?code=http2.constants.NGHTTP2_NO_ERROR:code=http2.constants.NGHTTP2_CANCEL,
this.traceEnabled&&this.trace("close http2 stream with code "+code),this.http2Stream.close(code)}}cancelWithStatus(status,details){this.traceEnabled&&this.trace(
"cancelWithStatus code: "+status+' details: "'+details+'"'),this.endCall({code:status,details,metadata:new metadata_1.Metadata})}getStatus(){return this.finalStatus}getPeer(){
return this.transport.getPeerName()}getCallNumber(){return this.callId}getAuthContext(){return this.transport.getAuthContext()}startRead(){if(this.finalStatus!==
null&&this.finalStatus.code!==constants_1.Status.OK){this.readsClosed=!0,this.maybeOutputStatus();return}if(this.canPush=!0,this.unpushedReadMessages.length>0){
let nextMessage=this.unpushedReadMessages.shift();this.push(nextMessage);return}this.http2Stream.resume()}sendMessageWithContext(context,message){this.traceEnabled&&
this.trace("write() called with message of length "+message.length);let cb=__name(error=>{process.nextTick(()=>{var _a;let code=constants_1.Status.UNAVAILABLE;error?.
code==="ERR_STREAM_WRITE_AFTER_END"&&(code=constants_1.Status.INTERNAL),error&&this.endCall({code,details:`Write error: ${error.message}`,metadata:new metadata_1.
Metadata,rstCode:this.http2Stream.rstCode}),(_a=context.callback)===null||_a===void 0||_a.call(context)})},"cb");this.traceEnabled&&this.trace("sending data chu\
nk of length "+message.length),this.callEventTracker.addMessageSent();try{this.http2Stream.write(message,cb)}catch(error){this.endCall({code:constants_1.Status.
UNAVAILABLE,details:`Write failed with error ${error.message}`,metadata:new metadata_1.Metadata})}}halfClose(){this.trace("end() called"),!(this.http2Stream.destroyed||
this.http2Stream.writableEnded)&&(this.trace("calling end() on HTTP/2 stream"),this.http2Stream.end())}};exports.Http2SubchannelCall=Http2SubchannelCall}});var require_transport=__commonJS({"node_modules/@grpc/grpc-js/build/src/transport.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Http2SubchannelConnector=void 0;var http2=__require("http2"),tls_1=__require("tls"),channelz_1=require_channelz(),constants_1=require_constants(),http_proxy_1=require_http_proxy(),
logging=require_logging(),resolver_1=require_resolver(),subchannel_address_1=require_subchannel_address(),uri_parser_1=require_uri_parser(),net=__require("net"),
subchannel_call_1=require_subchannel_call(),call_number_1=require_call_number(),TRACER_NAME="transport",FLOW_CONTROL_TRACER_NAME="transport_flowctrl",clientVersion=require_package().
version,{HTTP2_HEADER_AUTHORITY,HTTP2_HEADER_CONTENT_TYPE,HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_TE,HTTP2_HEADER_USER_AGENT}=http2.constants,KEEPALIVE_TIMEOUT_MS=2e4,
tooManyPingsData=Buffer.from("too_many_pings","ascii"),Http2Transport=class{static{__name(this,"Http2Transport")}constructor(session,subchannelAddress,options,remoteName){
this.session=session,this.options=options,this.remoteName=remoteName,this.keepaliveTimer=null,this.pendingSendKeepalivePing=!1,this.activeCalls=new Set,this.disconnectListeners=
[],this.disconnectHandled=!1,this.channelzEnabled=!0,this.keepalivesSent=0,this.messagesSent=0,this.messagesReceived=0,this.lastMessageSentTimestamp=null,this.lastMessageReceivedTimestamp=
null,this.subchannelAddressString=(0,subchannel_address_1.subchannelAddressToString)(subchannelAddress),options["grpc.enable_channelz"]===0?(this.channelzEnabled=
!1,this.streamTracker=new channelz_1.ChannelzCallTrackerStub):this.streamTracker=new channelz_1.ChannelzCallTracker,this.channelzRef=(0,channelz_1.registerChannelzSocket)(
this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled),this.userAgent=[options["grpc.primary_user_agent"],`grpc-node-js/${clientVersion}`,
options["grpc.secondary_user_agent"]].filter(e=>e).join(" "),"grpc.keepalive_time_ms"in options?this.keepaliveTimeMs=options["grpc.keepalive_time_ms"]:this.keepaliveTimeMs=
-1,"grpc.keepalive_timeout_ms"in options?this.keepaliveTimeoutMs=options["grpc.keepalive_timeout_ms"]:this.keepaliveTimeoutMs=KEEPALIVE_TIMEOUT_MS,"grpc.keepali\
ve_permit_without_calls"in options?this.keepaliveWithoutCalls=options["grpc.keepalive_permit_without_calls"]===1:this.keepaliveWithoutCalls=!1,session.once("clo\
se",()=>{this.trace("session closed"),this.handleDisconnect()}),session.once("goaway",(errorCode2,lastStreamID,opaqueData)=>{let tooManyPings=!1;errorCode2===http2.
constants.NGHTTP2_ENHANCE_YOUR_CALM&&opaqueData&&opaqueData.equals(tooManyPingsData)&&(tooManyPings=!0),this.traceEnabled&&this.trace("connection closed by GOAW\
AY with code "+errorCode2+" and data "+opaqueData?.toString()),this.reportDisconnectToOwner(tooManyPings)}),session.once("error",error=>{this.traceEnabled&&this.
trace("connection closed with error "+error.message),this.handleDisconnect()}),session.socket.once("close",hadError=>{this.traceEnabled&&this.trace("connection \
closed. hadError="+hadError),this.handleDisconnect()}),this.traceEnabled&&(session.on("remoteSettings",settings=>{this.trace("new settings received"+(this.session!==
session?" on the old connection":"")+": "+JSON.stringify(settings))}),session.on("localSettings",settings=>{this.trace("local settings acknowledged by remote"+(this.
session!==session?" on the old connection":"")+": "+JSON.stringify(settings))})),this.keepaliveWithoutCalls&&this.maybeStartKeepalivePingTimer(),session.socket instanceof
tls_1.TLSSocket&&session.socket.authorized?this.authContext={transportSecurityType:"ssl",sslPeerCertificate:session.socket.getPeerCertificate()}:this.authContext=
{}}getChannelzInfo(){var _a,_b,_c;let sessionSocket=this.session.socket,remoteAddress=sessionSocket.remoteAddress?(0,subchannel_address_1.stringToSubchannelAddress)(
sessionSocket.remoteAddress,sessionSocket.remotePort):null,localAddress=sessionSocket.localAddress?(0,subchannel_address_1.stringToSubchannelAddress)(sessionSocket.
localAddress,sessionSocket.localPort):null,tlsInfo;if(this.session.encrypted){let tlsSocket=sessionSocket,cipherInfo=tlsSocket.getCipher(),certificate=tlsSocket.
getCertificate(),peerCertificate=tlsSocket.getPeerCertificate();tlsInfo={cipherSuiteStandardName:(_a=cipherInfo.standardName)!==null&&_a!==void 0?_a:null,cipherSuiteOtherName:cipherInfo.
standardName?null:cipherInfo.name,localCertificate:certificate&&"raw"in certificate?certificate.raw:null,remoteCertificate:peerCertificate&&"raw"in peerCertificate?
peerCertificate.raw:null}}else tlsInfo=null;return{remoteAddress,localAddress,security:tlsInfo,remoteName:this.remoteName,streamsStarted:this.streamTracker.callsStarted,
streamsSucceeded:this.streamTracker.callsSucceeded,streamsFailed:this.streamTracker.callsFailed,messagesSent:this.messagesSent,messagesReceived:this.messagesReceived,
keepAlivesSent:this.keepalivesSent,lastLocalStreamCreatedTimestamp:this.streamTracker.lastCallStartedTimestamp,lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:this.
lastMessageSentTimestamp,lastMessageReceivedTimestamp:this.lastMessageReceivedTimestamp,localFlowControlWindow:(_b=this.session.state.localWindowSize)!==null&&_b!==
void 0?_b:null,remoteFlowControlWindow:(_c=this.session.state.remoteWindowSize)!==null&&_c!==void 0?_c:null}}get traceEnabled(){return logging.isTracerEnabled(TRACER_NAME)}get keepaliveTraceEnabled(){
return logging.isTracerEnabled("keepalive")}get flowControlTraceEnabled(){return logging.isTracerEnabled(FLOW_CONTROL_TRACER_NAME)}get internalsTraceEnabled(){return logging.
isTracerEnabled("transport_internals")}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,"("+this.channelzRef.id+") "+this.
subchannelAddressString+" "+text)}keepaliveTrace(text){this.keepaliveTraceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.
id+") "+this.subchannelAddressString+" "+text)}flowControlTrace(text){this.flowControlTraceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,FLOW_CONTROL_TRACER_NAME,
"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+text)}internalsTrace(text){this.internalsTraceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,
"transport_internals","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+text)}reportDisconnectToOwner(tooManyPings){this.disconnectHandled||(this.disconnectHandled=
!0,this.disconnectListeners.forEach(listener=>listener(tooManyPings)))}handleDisconnect(){this.clearKeepaliveTimeout(),this.reportDisconnectToOwner(!1);for(let call of this.
activeCalls)call.onDisconnect();setImmediate(()=>{this.session.destroy()})}addDisconnectListener(listener){this.disconnectListeners.push(listener)}canSendPing(){
return!this.session.destroyed&&this.keepaliveTimeMs>0&&(this.keepaliveWithoutCalls||this.activeCalls.size>0)}maybeSendPing(){var _a,_b;if(!this.canSendPing()){this.
pendingSendKeepalivePing=!0;return}if(this.keepaliveTimer){console.error("keepaliveTimeout is not null");return}this.channelzEnabled&&(this.keepalivesSent+=1),this.
keepaliveTraceEnabled&&this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms"),this.keepaliveTimer=setTimeout(()=>{this.keepaliveTimer=null,
this.keepaliveTrace("Ping timeout passed without response"),this.handleDisconnect()},this.keepaliveTimeoutMs),(_b=(_a=this.keepaliveTimer).unref)===null||_b===void 0||
_b.call(_a);let pingSendError="";try{this.session.ping((err,duration,payload)=>{this.clearKeepaliveTimeout(),err?(this.keepaliveTraceEnabled&&this.keepaliveTrace(
"Ping failed with error "+err.message),this.handleDisconnect()):(this.keepaliveTrace("Received ping response"),this.maybeStartKeepalivePingTimer())})||(pingSendError=
"Ping returned false")}catch(e){pingSendError=(e instanceof Error?e.message:"")||"Unknown error"}pingSendError&&(this.keepaliveTraceEnabled&&this.keepaliveTrace(
"Ping send failed: "+pingSendError),this.handleDisconnect())}maybeStartKeepalivePingTimer(){var _a,_b;this.canSendPing()&&(this.pendingSendKeepalivePing?(this.pendingSendKeepalivePing=
!1,this.maybeSendPing()):this.keepaliveTimer||(this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms"),this.keepaliveTimer=setTimeout(()=>{
this.keepaliveTimer=null,this.maybeSendPing()},this.keepaliveTimeMs),(_b=(_a=this.keepaliveTimer).unref)===null||_b===void 0||_b.call(_a)))}clearKeepaliveTimeout(){
this.keepaliveTimer&&(clearTimeout(this.keepaliveTimer),this.keepaliveTimer=null)}removeActiveCall(call){this.activeCalls.delete(call),this.activeCalls.size===0&&
this.session.unref()}addActiveCall(call){this.activeCalls.add(call),this.activeCalls.size===1&&(this.session.ref(),this.keepaliveWithoutCalls||this.maybeStartKeepalivePingTimer())}createCall(metadata,host,method,listener,subchannelCallStatsTracker,callId){
let headers=metadata.toHttp2Headers();headers[HTTP2_HEADER_AUTHORITY]=host,headers[HTTP2_HEADER_USER_AGENT]=this.userAgent,headers[HTTP2_HEADER_CONTENT_TYPE]="a\
pplication/grpc",headers[HTTP2_HEADER_METHOD]="POST",headers[HTTP2_HEADER_PATH]=method,headers[HTTP2_HEADER_TE]="trailers";let http2Stream;try{http2Stream=this.
session.request(headers)}catch(e){throw this.handleDisconnect(),e}this.flowControlTraceEnabled&&this.flowControlTrace("local window size: "+this.session.state.localWindowSize+
" remote window size: "+this.session.state.remoteWindowSize),this.internalsTraceEnabled&&this.internalsTrace("session.closed="+this.session.closed+" session.des\
troyed="+this.session.destroyed+" session.socket.destroyed="+this.session.socket.destroyed);let eventTracker,call;return this.channelzEnabled?(this.streamTracker.
addCallStarted(),eventTracker={addMessageSent:__name(()=>{var _a;this.messagesSent+=1,this.lastMessageSentTimestamp=Date.now(),(_a=subchannelCallStatsTracker.addMessageSent)===
null||_a===void 0||_a.call(subchannelCallStatsTracker)},"addMessageSent"),addMessageReceived:__name(()=>{var _a;this.messagesReceived+=1,this.lastMessageReceivedTimestamp=
Date.now(),(_a=subchannelCallStatsTracker.addMessageReceived)===null||_a===void 0||_a.call(subchannelCallStatsTracker)},"addMessageReceived"),onCallEnd:__name(status=>{
var _a;(_a=subchannelCallStatsTracker.onCallEnd)===null||_a===void 0||_a.call(subchannelCallStatsTracker,status),this.removeActiveCall(call)},"onCallEnd"),onStreamEnd:__name(
success=>{var _a;success?this.streamTracker.addCallSucceeded():this.streamTracker.addCallFailed(),(_a=subchannelCallStatsTracker.onStreamEnd)===null||_a===void 0||
_a.call(subchannelCallStatsTracker,success)},"onStreamEnd")}):eventTracker={addMessageSent:__name(()=>{var _a;(_a=subchannelCallStatsTracker.addMessageSent)===null||
_a===void 0||_a.call(subchannelCallStatsTracker)},"addMessageSent"),addMessageReceived:__name(()=>{var _a;(_a=subchannelCallStatsTracker.addMessageReceived)===null||
_a===void 0||_a.call(subchannelCallStatsTracker)},"addMessageReceived"),onCallEnd:__name(status=>{var _a;(_a=subchannelCallStatsTracker.onCallEnd)===null||_a===
void 0||_a.call(subchannelCallStatsTracker,status),this.removeActiveCall(call)},"onCallEnd"),onStreamEnd:__name(success=>{var _a;(_a=subchannelCallStatsTracker.
onStreamEnd)===null||_a===void 0||_a.call(subchannelCallStatsTracker,success)},"onStreamEnd")},call=new subchannel_call_1.Http2SubchannelCall(http2Stream,eventTracker,
listener,this,callId??(0,call_number_1.getNextCallNumber)()),this.addActiveCall(call),call}getChannelzRef(){return this.channelzRef}getPeerName(){return this.subchannelAddressString}getOptions(){
return this.options}getAuthContext(){return this.authContext}shutdown(){this.session.close(),(0,channelz_1.unregisterChannelzRef)(this.channelzRef)}},Http2SubchannelConnector=class{static{
__name(this,"Http2SubchannelConnector")}constructor(channelTarget){this.channelTarget=channelTarget,this.session=null,this.isShutdown=!1}get traceEnabled(){return logging.
isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,(0,uri_parser_1.uriToString)(this.channelTarget)+
" "+text)}createSession(secureConnectResult,address,options){return this.isShutdown?Promise.reject():secureConnectResult.socket.closed?Promise.reject("Connectio\
n closed before starting HTTP/2 handshake"):new Promise((resolve,reject)=>{var _a,_b,_c,_d,_e,_f,_g,_h;let remoteName=null,realTarget=this.channelTarget;if("grp\
c.http_connect_target"in options){let parsedTarget=(0,uri_parser_1.parseUri)(options["grpc.http_connect_target"]);parsedTarget&&(realTarget=parsedTarget,remoteName=
(0,uri_parser_1.uriToString)(parsedTarget))}let scheme=secureConnectResult.secure?"https":"http",targetPath=(0,resolver_1.getDefaultAuthority)(realTarget),closeHandler=__name(
()=>{var _a2;(_a2=this.session)===null||_a2===void 0||_a2.destroy(),this.session=null,setImmediate(()=>{reportedError||(reportedError=!0,reject(`${errorMessage2.
trim()} (${new Date().toISOString()})`))})},"closeHandler"),errorHandler=__name(error=>{var _a2;(_a2=this.session)===null||_a2===void 0||_a2.destroy(),errorMessage2=
error.message,this.traceEnabled&&this.trace("connection failed with error "+errorMessage2),reportedError||(reportedError=!0,reject(`${errorMessage2} (${new Date().
toISOString()})`))},"errorHandler"),sessionOptions={createConnection:__name((authority,option)=>secureConnectResult.socket,"createConnection"),settings:{initialWindowSize:(_d=
(_a=options["grpc-node.flow_control_window"])!==null&&_a!==void 0?_a:(_c=(_b=http2.getDefaultSettings)===null||_b===void 0?void 0:_b.call(http2))===null||_c===void 0?
void 0:_c.initialWindowSize)!==null&&_d!==void 0?_d:65535},maxSendHeaderBlockLength:Number.MAX_SAFE_INTEGER,maxSessionMemory:(_e=options["grpc-node.max_session_\
memory"])!==null&&_e!==void 0?_e:Number.MAX_SAFE_INTEGER},session=http2.connect(`${scheme}://${targetPath}`,sessionOptions),defaultWin=(_h=(_g=(_f=http2.getDefaultSettings)===
null||_f===void 0?void 0:_f.call(http2))===null||_g===void 0?void 0:_g.initialWindowSize)!==null&&_h!==void 0?_h:65535,connWin=options["grpc-node.flow_control_w\
indow"];this.session=session;let errorMessage2="Failed to connect",reportedError=!1;session.unref(),session.once("remoteSettings",()=>{var _a2;if(connWin&&connWin>
defaultWin)try{session.setLocalWindowSize(connWin)}catch{let delta=connWin-((_a2=session.state.localWindowSize)!==null&&_a2!==void 0?_a2:defaultWin);delta>0&&session.
incrementWindowSize(delta)}session.removeAllListeners(),secureConnectResult.socket.removeListener("close",closeHandler),secureConnectResult.socket.removeListener(
"error",errorHandler),resolve(new Http2Transport(session,address,options,remoteName)),this.session=null}),session.once("close",closeHandler),session.once("error",
errorHandler),secureConnectResult.socket.once("close",closeHandler),secureConnectResult.socket.once("error",errorHandler)})}tcpConnect(address,options){return(0,http_proxy_1.
getProxiedConnection)(address,options).then(proxiedSocket=>proxiedSocket||new Promise((resolve,reject)=>{let closeCallback=__name(()=>{reject(new Error("Socket \
closed"))},"closeCallback"),errorCallback=__name(error=>{reject(error)},"errorCallback"),socket=net.connect(address,()=>{socket.removeListener("close",closeCallback),
socket.removeListener("error",errorCallback),resolve(socket)});socket.once("close",closeCallback),socket.once("error",errorCallback)}))}async connect(address,secureConnector,options){
if(this.isShutdown)return Promise.reject();let tcpConnection=null,secureConnectResult=null,addressString=(0,subchannel_address_1.subchannelAddressToString)(address);
try{return this.traceEnabled&&this.trace(addressString+" Waiting for secureConnector to be ready"),await secureConnector.waitForReady(),this.traceEnabled&&this.
trace(addressString+" secureConnector is ready"),tcpConnection=await this.tcpConnect(address,options),tcpConnection.setNoDelay(),this.traceEnabled&&this.trace(addressString+
" Established TCP connection"),secureConnectResult=await secureConnector.connect(tcpConnection),this.traceEnabled&&this.trace(addressString+" Established secure\
 connection"),this.createSession(secureConnectResult,address,options)}catch(e){throw tcpConnection?.destroy(),secureConnectResult?.socket.destroy(),e}}shutdown(){
var _a;this.isShutdown=!0,(_a=this.session)===null||_a===void 0||_a.close(),this.session=null}};exports.Http2SubchannelConnector=Http2SubchannelConnector}});var require_subchannel_pool=__commonJS({"node_modules/@grpc/grpc-js/build/src/subchannel-pool.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.SubchannelPool=void 0;exports.getSubchannelPool=getSubchannelPool;var channel_options_1=require_channel_options(),subchannel_1=require_subchannel(),
subchannel_address_1=require_subchannel_address(),uri_parser_1=require_uri_parser(),transport_1=require_transport(),REF_CHECK_INTERVAL=1e4,SubchannelPool=class{static{
__name(this,"SubchannelPool")}constructor(){this.pool=Object.create(null),this.cleanupTimer=null}unrefUnusedSubchannels(){let allSubchannelsUnrefed=!0;for(let channelTarget in this.
pool){let refedSubchannels=this.pool[channelTarget].filter(value=>!value.subchannel.unrefIfOneRef());refedSubchannels.length>0&&(allSubchannelsUnrefed=!1),this.
pool[channelTarget]=refedSubchannels}allSubchannelsUnrefed&&this.cleanupTimer!==null&&(clearInterval(this.cleanupTimer),this.cleanupTimer=null)}ensureCleanupTask(){
var _a,_b;this.cleanupTimer===null&&(this.cleanupTimer=setInterval(()=>{this.unrefUnusedSubchannels()},REF_CHECK_INTERVAL),(_b=(_a=this.cleanupTimer).unref)===null||
_b===void 0||_b.call(_a))}getOrCreateSubchannel(channelTargetUri,subchannelTarget,channelArguments,channelCredentials){this.ensureCleanupTask();let channelTarget=(0,uri_parser_1.
uriToString)(channelTargetUri);if(channelTarget in this.pool){let subchannelObjArray=this.pool[channelTarget];for(let subchannelObj of subchannelObjArray)if((0,subchannel_address_1.
subchannelAddressEqual)(subchannelTarget,subchannelObj.subchannelAddress)&&(0,channel_options_1.channelOptionsEqual)(channelArguments,subchannelObj.channelArguments)&&
channelCredentials._equals(subchannelObj.channelCredentials))return subchannelObj.subchannel}let subchannel=new subchannel_1.Subchannel(channelTargetUri,subchannelTarget,
channelArguments,channelCredentials,new transport_1.Http2SubchannelConnector(channelTargetUri));return channelTarget in this.pool||(this.pool[channelTarget]=[]),
this.pool[channelTarget].push({subchannelAddress:subchannelTarget,channelArguments,channelCredentials,subchannel}),subchannel.ref(),subchannel}};exports.SubchannelPool=
SubchannelPool;var globalSubchannelPool=new SubchannelPool;function getSubchannelPool(global2){return global2?globalSubchannelPool:new SubchannelPool}__name(getSubchannelPool,
"getSubchannelPool")}});var require_load_balancing_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancing-call.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.LoadBalancingCall=void 0;var call_credentials_1=require_call_credentials(),connectivity_state_1=require_connectivity_state(),constants_1=require_constants(),
deadline_1=require_deadline(),metadata_1=require_metadata(),picker_1=require_picker(),logging=require_logging(),control_plane_status_1=require_control_plane_status(),
http2=__require("http2"),TRACER_NAME="load_balancing_call",RESOLVED_EMPTY_METADATA=Promise.resolve(void 0),LoadBalancingCall=class{static{__name(this,"LoadBalan\
cingCall")}constructor(channel,callConfig,methodName,host,credentials,deadline,callNumber){this.channel=channel,this.callConfig=callConfig,this.methodName=methodName,
this.host=host,this.credentials=credentials,this.deadline=deadline,this.callNumber=callNumber,this.child=null,this.readPending=!1,this.pendingMessage=null,this.
pendingHalfClose=!1,this.ended=!1,this.metadata=null,this.listener=null,this.onCallEnded=null,this.childStartTime=null,this.serviceUrl=this.channel.getServiceUrl(
this.host,this.methodName),this.startTime=Date.now()}getDeadlineInfo(){var _a,_b;let deadlineInfo=[];return this.childStartTime!==null?(this.childStartTime>this.
startTime&&(!((_a=this.metadata)===null||_a===void 0)&&_a.getOptions().waitForReady&&deadlineInfo.push("wait_for_ready"),deadlineInfo.push(`LB pick: ${(0,deadline_1.
formatDateDifference)(this.startTime,this.childStartTime)}`)),deadlineInfo.push(...this.child.getDeadlineInfo()),deadlineInfo):(!((_b=this.metadata)===null||_b===
void 0)&&_b.getOptions().waitForReady&&deadlineInfo.push("wait_for_ready"),deadlineInfo.push("Waiting for LB pick"),deadlineInfo)}get traceEnabled(){return logging.
isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,"["+this.callNumber+"] "+text)}getSubchannelString(subchannel){
return subchannel?"("+subchannel.getChannelzRef().id+") "+subchannel.getAddress():""+subchannel}outputStatus(status,progress){var _a,_b;if(!this.ended){this.ended=
!0,this.traceEnabled&&this.trace("ended with status: code="+status.code+' details="'+status.details+'" start time='+new Date(this.startTime).toISOString());let finalStatus=Object.
assign(Object.assign({},status),{progress});(_a=this.listener)===null||_a===void 0||_a.onReceiveStatus(finalStatus),(_b=this.onCallEnded)===null||_b===void 0||_b.
call(this,finalStatus.code,finalStatus.details,finalStatus.metadata),this.channel.removeCallFromPickQueue(this)}}generateCallCredentialsMetadata(callCredentials){
return(0,call_credentials_1.isEmptyCallCredentials)(callCredentials)?RESOLVED_EMPTY_METADATA:callCredentials.generateMetadata({method_name:this.methodName,service_url:this.
serviceUrl})}doPick(){var _a,_b;if(this.ended)return;if(!this.metadata)throw new Error("doPick called before start");this.trace("Pick called");let finalMetadata=this.
metadata.clone(),pickResult=this.channel.doPick(finalMetadata,this.callConfig.pickInformation);switch(this.traceEnabled&&this.trace("Pick result: "+picker_1.PickResultType[pickResult.
pickResultType]+" subchannel: "+this.getSubchannelString(pickResult.subchannel)+" status: "+((_a=pickResult.status)===null||_a===void 0?void 0:_a.code)+" "+((_b=
pickResult.status)===null||_b===void 0?void 0:_b.details)),pickResult.pickResultType){case picker_1.PickResultType.COMPLETE:this.generateCallCredentialsMetadata(
this.credentials.compose(pickResult.subchannel.getCallCredentials())).then(credsMetadata=>{var _a2;if(this.ended){this.trace("Credentials metadata generation fi\
nished after call ended");return}if(credsMetadata&&finalMetadata.merge(credsMetadata),finalMetadata.get("authorization").length>1&&this.outputStatus({code:constants_1.
Status.INTERNAL,details:'"authorization" metadata cannot have multiple values',metadata:new metadata_1.Metadata},"PROCESSED"),pickResult.subchannel.getConnectivityState()!==
connectivity_state_1.ConnectivityState.READY){this.traceEnabled&&this.trace("Picked subchannel "+this.getSubchannelString(pickResult.subchannel)+" has state "+connectivity_state_1.
ConnectivityState[pickResult.subchannel.getConnectivityState()]+" after getting credentials metadata. Retrying pick"),this.doPick();return}this.deadline!==1/0&&
finalMetadata.set("grpc-timeout",(0,deadline_1.getDeadlineTimeoutString)(this.deadline));try{this.child=pickResult.subchannel.getRealSubchannel().createCall(finalMetadata,
this.host,this.methodName,{onReceiveMetadata:__name(metadata=>{this.trace("Received metadata"),this.listener.onReceiveMetadata(metadata)},"onReceiveMetadata"),onReceiveMessage:__name(
message=>{this.trace("Received message"),this.listener.onReceiveMessage(message)},"onReceiveMessage"),onReceiveStatus:__name(status=>{this.trace("Received statu\
s"),status.rstCode===http2.constants.NGHTTP2_REFUSED_STREAM?this.outputStatus(status,"REFUSED"):this.outputStatus(status,"PROCESSED")},"onReceiveStatus")},this.
callNumber),this.childStartTime=Date.now()}catch(error){this.traceEnabled&&this.trace("Failed to start call on picked subchannel "+this.getSubchannelString(pickResult.
subchannel)+" with error "+error.message),this.outputStatus({code:constants_1.Status.INTERNAL,details:"Failed to start HTTP/2 stream with error "+error.message,
metadata:new metadata_1.Metadata},"NOT_STARTED");return}(_a2=pickResult.onCallStarted)===null||_a2===void 0||_a2.call(pickResult),this.onCallEnded=pickResult.onCallEnded,
this.traceEnabled&&this.trace("Created child call ["+this.child.getCallNumber()+"]"),this.readPending&&this.child.startRead(),this.pendingMessage&&this.child.sendMessageWithContext(
this.pendingMessage.context,this.pendingMessage.message),this.pendingHalfClose&&this.child.halfClose()},error=>{let{code:code2,details:details2}=(0,control_plane_status_1.
restrictControlPlaneStatusCode)(typeof error.code=="number"?error.code:constants_1.Status.UNKNOWN,`Getting metadata from plugin failed with error: ${error.message}`);
this.outputStatus({code:code2,details:details2,metadata:new metadata_1.Metadata},"PROCESSED")});break;case picker_1.PickResultType.DROP:let{code,details}=(0,control_plane_status_1.
restrictControlPlaneStatusCode)(pickResult.status.code,pickResult.status.details);setImmediate(()=>{this.outputStatus({code,details,metadata:pickResult.status.metadata},
"DROP")});break;case picker_1.PickResultType.TRANSIENT_FAILURE:if(this.metadata.getOptions().waitForReady)this.channel.queueCallForPick(this);else{let{code:code2,
details:details2}=(0,control_plane_status_1.restrictControlPlaneStatusCode)(pickResult.status.code,pickResult.status.details);setImmediate(()=>{this.outputStatus(
{code:code2,details:details2,metadata:pickResult.status.metadata},"PROCESSED")})}break;case picker_1.PickResultType.QUEUE:this.channel.queueCallForPick(this)}}cancelWithStatus(status,details){
var _a;this.traceEnabled&&this.trace("cancelWithStatus code: "+status+' details: "'+details+'"'),(_a=this.child)===null||_a===void 0||_a.cancelWithStatus(status,
details),this.outputStatus({code:status,details,metadata:new metadata_1.Metadata},"PROCESSED")}getPeer(){var _a,_b;return(_b=(_a=this.child)===null||_a===void 0?
void 0:_a.getPeer())!==null&&_b!==void 0?_b:this.channel.getTarget()}start(metadata,listener){this.trace("start called"),this.listener=listener,this.metadata=metadata,
this.doPick()}sendMessageWithContext(context,message){this.traceEnabled&&this.trace("write() called with message of length "+message.length),this.child?this.child.
sendMessageWithContext(context,message):this.pendingMessage={context,message}}startRead(){this.trace("startRead called"),this.child?this.child.startRead():this.
readPending=!0}halfClose(){this.trace("halfClose called"),this.child?this.child.halfClose():this.pendingHalfClose=!0}setCredentials(credentials){throw new Error(
"Method not implemented.")}getCallNumber(){return this.callNumber}getAuthContext(){return this.child?this.child.getAuthContext():null}};exports.LoadBalancingCall=
LoadBalancingCall}});var require_resolving_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolving-call.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.ResolvingCall=void 0;var call_credentials_1=require_call_credentials(),constants_1=require_constants(),deadline_1=require_deadline(),metadata_1=require_metadata(),
logging=require_logging(),control_plane_status_1=require_control_plane_status(),TRACER_NAME="resolving_call",ResolvingCall=class{static{__name(this,"ResolvingCa\
ll")}constructor(channel,method,options,filterStackFactory,callNumber){this.channel=channel,this.method=method,this.filterStackFactory=filterStackFactory,this.callNumber=
callNumber,this.child=null,this.readPending=!1,this.pendingMessage=null,this.pendingHalfClose=!1,this.ended=!1,this.readFilterPending=!1,this.writeFilterPending=
!1,this.pendingChildStatus=null,this.metadata=null,this.listener=null,this.statusWatchers=[],this.deadlineTimer=null,this.filterStack=null,this.deadlineStartTime=
null,this.configReceivedTime=null,this.childStartTime=null,this.credentials=call_credentials_1.CallCredentials.createEmpty(),this.deadline=options.deadline,this.
host=options.host,options.parentCall&&(options.flags&constants_1.Propagate.CANCELLATION&&options.parentCall.on("cancelled",()=>{this.cancelWithStatus(constants_1.
Status.CANCELLED,"Cancelled by parent call")}),options.flags&constants_1.Propagate.DEADLINE&&(this.traceEnabled&&this.trace("Propagating deadline from parent: "+
options.parentCall.getDeadline()),this.deadline=(0,deadline_1.minDeadline)(this.deadline,options.parentCall.getDeadline()))),this.trace("Created"),this.runDeadlineTimer()}get traceEnabled(){
return logging.isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,"["+this.callNumber+"] "+text)}runDeadlineTimer(){
this.deadlineTimer&&(clearTimeout(this.deadlineTimer),this.deadlineTimer=null),this.deadlineStartTime=Date.now(),this.traceEnabled&&this.trace("Deadline: "+(0,deadline_1.
deadlineToString)(this.deadline));let timeout=(0,deadline_1.getRelativeTimeout)(this.deadline);if(timeout!==1/0){this.traceEnabled&&this.trace("Deadline will be\
 reached in "+timeout+"ms");let handleDeadline=__name(()=>{if(this.deadlineTimer=null,this.deadlineStartTime===null){this.cancelWithStatus(constants_1.Status.DEADLINE_EXCEEDED,
"Deadline exceeded");return}let deadlineInfo=[],deadlineEndTime=Date.now();deadlineInfo.push(`Deadline exceeded after ${(0,deadline_1.formatDateDifference)(this.
deadlineStartTime,deadlineEndTime)}`),this.configReceivedTime!==null?(this.configReceivedTime>this.deadlineStartTime&&deadlineInfo.push(`name resolution: ${(0,deadline_1.
formatDateDifference)(this.deadlineStartTime,this.configReceivedTime)}`),this.childStartTime!==null?this.childStartTime>this.configReceivedTime&&deadlineInfo.push(
`metadata filters: ${(0,deadline_1.formatDateDifference)(this.configReceivedTime,this.childStartTime)}`):deadlineInfo.push("waiting for metadata filters")):deadlineInfo.
push("waiting for name resolution"),this.child&&deadlineInfo.push(...this.child.getDeadlineInfo()),this.cancelWithStatus(constants_1.Status.DEADLINE_EXCEEDED,deadlineInfo.
join(","))},"handleDeadline");timeout<=0?process.nextTick(handleDeadline):this.deadlineTimer=setTimeout(handleDeadline,timeout)}}outputStatus(status){if(!this.ended){
this.ended=!0,this.filterStack||(this.filterStack=this.filterStackFactory.createFilter()),this.deadlineTimer&&(clearTimeout(this.deadlineTimer),this.deadlineTimer=
null);let filteredStatus=this.filterStack.receiveTrailers(status);this.traceEnabled&&this.trace("ended with status: code="+filteredStatus.code+' details="'+filteredStatus.
details+'"'),this.statusWatchers.forEach(watcher=>watcher(filteredStatus)),process.nextTick(()=>{var _a;(_a=this.listener)===null||_a===void 0||_a.onReceiveStatus(
filteredStatus)})}}sendMessageOnChild(context,message){if(!this.child)throw new Error("sendMessageonChild called with child not populated");let child=this.child;
this.writeFilterPending=!0,this.filterStack.sendMessage(Promise.resolve({message,flags:context.flags})).then(filteredMessage=>{this.writeFilterPending=!1,child.
sendMessageWithContext(context,filteredMessage.message),this.pendingHalfClose&&child.halfClose()},status=>{var _a,_b;this.cancelWithStatus((_a=status.code)!==null&&
_a!==void 0?_a:constants_1.Status.INTERNAL,(_b=status.details)!==null&&_b!==void 0?_b:"Failed to write message")})}getConfig(){if(this.ended)return;if(!this.metadata||
!this.listener)throw new Error("getConfig called before start");let configResult=this.channel.getConfig(this.method,this.metadata);if(configResult.type==="NONE"){
this.channel.queueCallForConfig(this);return}else if(configResult.type==="ERROR"){this.metadata.getOptions().waitForReady?this.channel.queueCallForConfig(this):
this.outputStatus(configResult.error);return}this.configReceivedTime=Date.now();let config=configResult.config;if(config.status!==constants_1.Status.OK){let{code,
details}=(0,control_plane_status_1.restrictControlPlaneStatusCode)(config.status,"Failed to route call to method "+this.method);this.outputStatus({code,details,
metadata:new metadata_1.Metadata});return}if(config.methodConfig.timeout){let timeoutMs=Math.floor(config.methodConfig.timeout.seconds*1e3+config.methodConfig.timeout.
nanos/1e6),configDeadline=Date.now()+timeoutMs;this.deadline=(0,deadline_1.minDeadline)(this.deadline,configDeadline),this.runDeadlineTimer()}this.filterStackFactory.
push(config.dynamicFilterFactories),this.filterStack=this.filterStackFactory.createFilter(),this.filterStack.sendMetadata(Promise.resolve(this.metadata)).then(filteredMetadata=>{
this.child=this.channel.createRetryingCall(config,this.method,this.host,this.credentials,this.deadline,this.callNumber),this.traceEnabled&&this.trace("Created c\
hild ["+this.child.getCallNumber()+"]"),this.childStartTime=Date.now(),this.child.start(filteredMetadata,{onReceiveMetadata:__name(metadata=>{this.trace("Receiv\
ed metadata"),this.listener.onReceiveMetadata(this.filterStack.receiveMetadata(metadata))},"onReceiveMetadata"),onReceiveMessage:__name(message=>{this.trace("Re\
ceived message"),this.readFilterPending=!0,this.filterStack.receiveMessage(message).then(filteredMesssage=>{this.trace("Finished filtering received message"),this.
readFilterPending=!1,this.listener.onReceiveMessage(filteredMesssage),this.pendingChildStatus&&this.outputStatus(this.pendingChildStatus)},status=>{this.cancelWithStatus(
status.code,status.details)})},"onReceiveMessage"),onReceiveStatus:__name(status=>{this.trace("Received status"),this.readFilterPending?this.pendingChildStatus=
status:this.outputStatus(status)},"onReceiveStatus")}),this.readPending&&this.child.startRead(),this.pendingMessage?this.sendMessageOnChild(this.pendingMessage.
context,this.pendingMessage.message):this.pendingHalfClose&&this.child.halfClose()},status=>{this.outputStatus(status)})}reportResolverError(status){var _a;!((_a=
this.metadata)===null||_a===void 0)&&_a.getOptions().waitForReady?this.channel.queueCallForConfig(this):this.outputStatus(status)}cancelWithStatus(status,details){
var _a;this.traceEnabled&&this.trace("cancelWithStatus code: "+status+' details: "'+details+'"'),(_a=this.child)===null||_a===void 0||_a.cancelWithStatus(status,
details),this.outputStatus({code:status,details,metadata:new metadata_1.Metadata})}getPeer(){var _a,_b;return(_b=(_a=this.child)===null||_a===void 0?void 0:_a.getPeer())!==
null&&_b!==void 0?_b:this.channel.getTarget()}start(metadata,listener){this.trace("start called"),this.metadata=metadata.clone(),this.listener=listener,this.getConfig()}sendMessageWithContext(context,message){
this.traceEnabled&&this.trace("write() called with message of length "+message.length),this.child?this.sendMessageOnChild(context,message):this.pendingMessage={
context,message}}startRead(){this.trace("startRead called"),this.child?this.child.startRead():this.readPending=!0}halfClose(){this.trace("halfClose called"),this.
child&&!this.writeFilterPending?this.child.halfClose():this.pendingHalfClose=!0}setCredentials(credentials){this.credentials=credentials}addStatusWatcher(watcher){
this.statusWatchers.push(watcher)}getCallNumber(){return this.callNumber}getAuthContext(){return this.child?this.child.getAuthContext():null}};exports.ResolvingCall=
ResolvingCall}});var require_retrying_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/retrying-call.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.RetryingCall=exports.MessageBufferTracker=exports.RetryThrottler=void 0;var constants_1=require_constants(),deadline_1=require_deadline(),metadata_1=require_metadata(),
logging=require_logging(),call_number_1=require_call_number(),TRACER_NAME="retrying_call",RetryThrottler=class{static{__name(this,"RetryThrottler")}constructor(maxTokens,tokenRatio,previousRetryThrottler){
this.maxTokens=maxTokens,this.tokenRatio=tokenRatio,previousRetryThrottler?this.tokens=previousRetryThrottler.tokens*(maxTokens/previousRetryThrottler.maxTokens):
this.tokens=maxTokens}addCallSucceeded(){this.tokens=Math.min(this.tokens+this.tokenRatio,this.maxTokens)}addCallFailed(){this.tokens=Math.max(this.tokens-1,0)}canRetryCall(){
return this.tokens>this.maxTokens/2}};exports.RetryThrottler=RetryThrottler;var MessageBufferTracker=class{static{__name(this,"MessageBufferTracker")}constructor(totalLimit,limitPerCall){
this.totalLimit=totalLimit,this.limitPerCall=limitPerCall,this.totalAllocated=0,this.allocatedPerCall=new Map}allocate(size,callId){var _a;let currentPerCall=(_a=
this.allocatedPerCall.get(callId))!==null&&_a!==void 0?_a:0;return this.limitPerCall-currentPerCall<size||this.totalLimit-this.totalAllocated<size?!1:(this.allocatedPerCall.
set(callId,currentPerCall+size),this.totalAllocated+=size,!0)}free(size,callId){var _a;if(this.totalAllocated<size)throw new Error(`Invalid buffer allocation st\
ate: call ${callId} freed ${size} > total allocated ${this.totalAllocated}`);this.totalAllocated-=size;let currentPerCall=(_a=this.allocatedPerCall.get(callId))!==
null&&_a!==void 0?_a:0;if(currentPerCall<size)throw new Error(`Invalid buffer allocation state: call ${callId} freed ${size} > allocated for call ${currentPerCall}`);
this.allocatedPerCall.set(callId,currentPerCall-size)}freeAll(callId){var _a;let currentPerCall=(_a=this.allocatedPerCall.get(callId))!==null&&_a!==void 0?_a:0;
if(this.totalAllocated<currentPerCall)throw new Error(`Invalid buffer allocation state: call ${callId} allocated ${currentPerCall} > total allocated ${this.totalAllocated}`);
this.totalAllocated-=currentPerCall,this.allocatedPerCall.delete(callId)}};exports.MessageBufferTracker=MessageBufferTracker;var PREVIONS_RPC_ATTEMPTS_METADATA_KEY="\
grpc-previous-rpc-attempts",DEFAULT_MAX_ATTEMPTS_LIMIT=5,RetryingCall=class{static{__name(this,"RetryingCall")}constructor(channel,callConfig,methodName,host,credentials,deadline,callNumber,bufferTracker,retryThrottler){
var _a;this.channel=channel,this.callConfig=callConfig,this.methodName=methodName,this.host=host,this.credentials=credentials,this.deadline=deadline,this.callNumber=
callNumber,this.bufferTracker=bufferTracker,this.retryThrottler=retryThrottler,this.listener=null,this.initialMetadata=null,this.underlyingCalls=[],this.writeBuffer=
[],this.writeBufferOffset=0,this.readStarted=!1,this.transparentRetryUsed=!1,this.attempts=0,this.hedgingTimer=null,this.retryTimer=null,this.committedCallIndex=
null,this.initialRetryBackoffSec=0,this.nextRetryBackoffSec=0;let maxAttemptsLimit=(_a=channel.getOptions()["grpc-node.retry_max_attempts_limit"])!==null&&_a!==
void 0?_a:DEFAULT_MAX_ATTEMPTS_LIMIT;if(channel.getOptions()["grpc.enable_retries"]===0)this.state="NO_RETRY",this.maxAttempts=1;else if(callConfig.methodConfig.
retryPolicy){this.state="RETRY";let retryPolicy=callConfig.methodConfig.retryPolicy;this.nextRetryBackoffSec=this.initialRetryBackoffSec=Number(retryPolicy.initialBackoff.
substring(0,retryPolicy.initialBackoff.length-1)),this.maxAttempts=Math.min(retryPolicy.maxAttempts,maxAttemptsLimit)}else callConfig.methodConfig.hedgingPolicy?
(this.state="HEDGING",this.maxAttempts=Math.min(callConfig.methodConfig.hedgingPolicy.maxAttempts,maxAttemptsLimit)):(this.state="TRANSPARENT_ONLY",this.maxAttempts=
1);this.startTime=Date.now()}getDeadlineInfo(){if(this.underlyingCalls.length===0)return[];let deadlineInfo=[],latestCall=this.underlyingCalls[this.underlyingCalls.
length-1];return this.underlyingCalls.length>1&&deadlineInfo.push(`previous attempts: ${this.underlyingCalls.length-1}`),latestCall.startTime>this.startTime&&deadlineInfo.
push(`time to current attempt start: ${(0,deadline_1.formatDateDifference)(this.startTime,latestCall.startTime)}`),deadlineInfo.push(...latestCall.call.getDeadlineInfo()),
deadlineInfo}getCallNumber(){return this.callNumber}get traceEnabled(){return logging.isTracerEnabled(TRACER_NAME)}trace(text){this.traceEnabled&&logging.trace(
constants_1.LogVerbosity.DEBUG,TRACER_NAME,"["+this.callNumber+"] "+text)}reportStatus(statusObject){this.traceEnabled&&this.trace("ended with status: code="+statusObject.
code+' details="'+statusObject.details+'" start time='+new Date(this.startTime).toISOString()),this.bufferTracker.freeAll(this.callNumber),this.writeBufferOffset=
this.writeBufferOffset+this.writeBuffer.length,this.writeBuffer=[],process.nextTick(()=>{var _a;(_a=this.listener)===null||_a===void 0||_a.onReceiveStatus({code:statusObject.
code,details:statusObject.details,metadata:statusObject.metadata})})}cancelWithStatus(status,details){this.traceEnabled&&this.trace("cancelWithStatus code: "+status+
' details: "'+details+'"'),this.state="NO_RETRY",this.retryTimer&&(clearTimeout(this.retryTimer),this.retryTimer=null),this.hedgingTimer&&(clearTimeout(this.hedgingTimer),
this.hedgingTimer=null),this.reportStatus({code:status,details,metadata:new metadata_1.Metadata});for(let{call}of this.underlyingCalls)call.cancelWithStatus(status,
details)}getPeer(){return this.committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getPeer():"unknown"}getBufferEntry(messageIndex){var _a;
return(_a=this.writeBuffer[messageIndex-this.writeBufferOffset])!==null&&_a!==void 0?_a:{entryType:"FREED",allocated:!1}}getNextBufferIndex(){return this.writeBufferOffset+
this.writeBuffer.length}clearSentMessages(){if(this.state!=="COMMITTED")return;let earliestNeededMessageIndex;this.underlyingCalls[this.committedCallIndex].state===
"COMPLETED"?earliestNeededMessageIndex=this.getNextBufferIndex():earliestNeededMessageIndex=this.underlyingCalls[this.committedCallIndex].nextMessageToSend;for(let messageIndex=this.
writeBufferOffset;messageIndex<earliestNeededMessageIndex;messageIndex++){let bufferEntry=this.getBufferEntry(messageIndex);bufferEntry.allocated&&this.bufferTracker.
free(bufferEntry.message.message.length,this.callNumber)}this.writeBuffer=this.writeBuffer.slice(earliestNeededMessageIndex-this.writeBufferOffset),this.writeBufferOffset=
earliestNeededMessageIndex}commitCall(index){var _a,_b;if(this.state!=="COMMITTED"){this.traceEnabled&&this.trace("Committing call ["+this.underlyingCalls[index].
call.getCallNumber()+"] at index "+index),this.state="COMMITTED",(_b=(_a=this.callConfig).onCommitted)===null||_b===void 0||_b.call(_a),this.committedCallIndex=
index;for(let i=0;i<this.underlyingCalls.length;i++)i!==index&&this.underlyingCalls[i].state!=="COMPLETED"&&(this.underlyingCalls[i].state="COMPLETED",this.underlyingCalls[i].
call.cancelWithStatus(constants_1.Status.CANCELLED,"Discarded in favor of other hedged attempt"));this.clearSentMessages()}}commitCallWithMostMessages(){if(this.
state==="COMMITTED")return;let mostMessages=-1,callWithMostMessages=-1;for(let[index,childCall]of this.underlyingCalls.entries())childCall.state==="ACTIVE"&&childCall.
nextMessageToSend>mostMessages&&(mostMessages=childCall.nextMessageToSend,callWithMostMessages=index);callWithMostMessages===-1?this.state="TRANSPARENT_ONLY":this.
commitCall(callWithMostMessages)}isStatusCodeInList(list,code){return list.some(value=>{var _a;return value===code||value.toString().toLowerCase()===((_a=constants_1.
Status[code])===null||_a===void 0?void 0:_a.toLowerCase())})}getNextRetryJitter(){return Math.random()*(1.2-.8)+.8}getNextRetryBackoffMs(){var _a;let retryPolicy=(_a=
this.callConfig)===null||_a===void 0?void 0:_a.methodConfig.retryPolicy;if(!retryPolicy)return 0;let nextBackoffMs=this.getNextRetryJitter()*this.nextRetryBackoffSec*
1e3,maxBackoffSec=Number(retryPolicy.maxBackoff.substring(0,retryPolicy.maxBackoff.length-1));return this.nextRetryBackoffSec=Math.min(this.nextRetryBackoffSec*
retryPolicy.backoffMultiplier,maxBackoffSec),nextBackoffMs}maybeRetryCall(pushback,callback){if(this.state!=="RETRY"){callback(!1);return}if(this.attempts>=this.
maxAttempts){callback(!1);return}let retryDelayMs;if(pushback===null)retryDelayMs=this.getNextRetryBackoffMs();else if(pushback<0){this.state="TRANSPARENT_ONLY",
callback(!1);return}else retryDelayMs=pushback,this.nextRetryBackoffSec=this.initialRetryBackoffSec;this.retryTimer=setTimeout(()=>{var _a,_b;if(this.retryTimer=
null,this.state!=="RETRY"){callback(!1);return}!((_b=(_a=this.retryThrottler)===null||_a===void 0?void 0:_a.canRetryCall())!==null&&_b!==void 0)||_b?(callback(!0),
this.attempts+=1,this.startNewAttempt()):(this.trace("Retry attempt denied by throttling policy"),callback(!1))},retryDelayMs)}countActiveCalls(){let count=0;for(let call of this.
underlyingCalls)call?.state==="ACTIVE"&&(count+=1);return count}handleProcessedStatus(status,callIndex,pushback){var _a,_b,_c;switch(this.state){case"COMMITTED":case"\
NO_RETRY":case"TRANSPARENT_ONLY":this.commitCall(callIndex),this.reportStatus(status);break;case"HEDGING":if(this.isStatusCodeInList((_a=this.callConfig.methodConfig.
hedgingPolicy.nonFatalStatusCodes)!==null&&_a!==void 0?_a:[],status.code)){(_b=this.retryThrottler)===null||_b===void 0||_b.addCallFailed();let delayMs;if(pushback===
null)delayMs=0;else if(pushback<0){this.state="TRANSPARENT_ONLY",this.commitCall(callIndex),this.reportStatus(status);return}else delayMs=pushback;setTimeout(()=>{
this.maybeStartHedgingAttempt(),this.countActiveCalls()===0&&(this.commitCall(callIndex),this.reportStatus(status))},delayMs)}else this.commitCall(callIndex),this.
reportStatus(status);break;case"RETRY":this.isStatusCodeInList(this.callConfig.methodConfig.retryPolicy.retryableStatusCodes,status.code)?((_c=this.retryThrottler)===
null||_c===void 0||_c.addCallFailed(),this.maybeRetryCall(pushback,retried=>{retried||(this.commitCall(callIndex),this.reportStatus(status))})):(this.commitCall(
callIndex),this.reportStatus(status));break}}getPushback(metadata){let mdValue=metadata.get("grpc-retry-pushback-ms");if(mdValue.length===0)return null;try{return parseInt(
mdValue[0])}catch{return-1}}handleChildStatus(status,callIndex){var _a;if(this.underlyingCalls[callIndex].state==="COMPLETED")return;if(this.traceEnabled&&this.
trace("state="+this.state+" handling status with progress "+status.progress+" from child ["+this.underlyingCalls[callIndex].call.getCallNumber()+"] in state "+this.
underlyingCalls[callIndex].state),this.underlyingCalls[callIndex].state="COMPLETED",status.code===constants_1.Status.OK){(_a=this.retryThrottler)===null||_a===void 0||
_a.addCallSucceeded(),this.commitCall(callIndex),this.reportStatus(status);return}if(this.state==="NO_RETRY"){this.commitCall(callIndex),this.reportStatus(status);
return}if(this.state==="COMMITTED"){this.reportStatus(status);return}let pushback=this.getPushback(status.metadata);switch(status.progress){case"NOT_STARTED":this.
startNewAttempt();break;case"REFUSED":this.transparentRetryUsed?this.handleProcessedStatus(status,callIndex,pushback):(this.transparentRetryUsed=!0,this.startNewAttempt());
break;case"DROP":this.commitCall(callIndex),this.reportStatus(status);break;case"PROCESSED":this.handleProcessedStatus(status,callIndex,pushback);break}}maybeStartHedgingAttempt(){
this.state==="HEDGING"&&this.callConfig.methodConfig.hedgingPolicy&&(this.attempts>=this.maxAttempts||(this.attempts+=1,this.startNewAttempt(),this.maybeStartHedgingTimer()))}maybeStartHedgingTimer(){
var _a,_b,_c;if(this.hedgingTimer&&clearTimeout(this.hedgingTimer),this.state!=="HEDGING"||!this.callConfig.methodConfig.hedgingPolicy)return;let hedgingPolicy=this.
callConfig.methodConfig.hedgingPolicy;if(this.attempts>=this.maxAttempts)return;let hedgingDelayString=(_a=hedgingPolicy.hedgingDelay)!==null&&_a!==void 0?_a:"0\
s",hedgingDelaySec=Number(hedgingDelayString.substring(0,hedgingDelayString.length-1));this.hedgingTimer=setTimeout(()=>{this.maybeStartHedgingAttempt()},hedgingDelaySec*
1e3),(_c=(_b=this.hedgingTimer).unref)===null||_c===void 0||_c.call(_b)}startNewAttempt(){let childCallNumber=this.underlyingCalls.length>0?(0,call_number_1.getNextCallNumber)():
this.callNumber,child=this.channel.createLoadBalancingCall(this.callConfig,this.methodName,this.host,this.credentials,this.deadline,childCallNumber);this.traceEnabled&&
this.trace("Created child call ["+child.getCallNumber()+"] for attempt "+this.attempts);let index=this.underlyingCalls.length;this.underlyingCalls.push({state:"\
ACTIVE",call:child,nextMessageToSend:0,startTime:Date.now()});let previousAttempts=this.attempts-1,initialMetadata=this.initialMetadata;previousAttempts>0&&(initialMetadata=
initialMetadata.clone(),initialMetadata.set(PREVIONS_RPC_ATTEMPTS_METADATA_KEY,`${previousAttempts}`));let receivedMetadata=!1;child.start(initialMetadata,{onReceiveMetadata:__name(
metadata=>{this.traceEnabled&&this.trace("Received metadata from child ["+child.getCallNumber()+"]"),this.commitCall(index),receivedMetadata=!0,previousAttempts>
0&&metadata.set(PREVIONS_RPC_ATTEMPTS_METADATA_KEY,`${previousAttempts}`),this.underlyingCalls[index].state==="ACTIVE"&&this.listener.onReceiveMetadata(metadata)},
"onReceiveMetadata"),onReceiveMessage:__name(message=>{this.traceEnabled&&this.trace("Received message from child ["+child.getCallNumber()+"]"),this.commitCall(
index),this.underlyingCalls[index].state==="ACTIVE"&&this.listener.onReceiveMessage(message)},"onReceiveMessage"),onReceiveStatus:__name(status=>{this.traceEnabled&&
this.trace("Received status from child ["+child.getCallNumber()+"]"),!receivedMetadata&&previousAttempts>0&&status.metadata.set(PREVIONS_RPC_ATTEMPTS_METADATA_KEY,
`${previousAttempts}`),this.handleChildStatus(status,index)},"onReceiveStatus")}),this.sendNextChildMessage(index),this.readStarted&&child.startRead()}start(metadata,listener){
this.trace("start called"),this.listener=listener,this.initialMetadata=metadata,this.attempts+=1,this.startNewAttempt(),this.maybeStartHedgingTimer()}handleChildWriteCompleted(childIndex,messageIndex){
var _a,_b;(_b=(_a=this.getBufferEntry(messageIndex)).callback)===null||_b===void 0||_b.call(_a),this.clearSentMessages();let childCall=this.underlyingCalls[childIndex];
childCall.nextMessageToSend+=1,this.sendNextChildMessage(childIndex)}sendNextChildMessage(childIndex){let childCall=this.underlyingCalls[childIndex];if(childCall.
state==="COMPLETED")return;let messageIndex=childCall.nextMessageToSend;if(this.getBufferEntry(messageIndex)){let bufferEntry=this.getBufferEntry(messageIndex);
switch(bufferEntry.entryType){case"MESSAGE":childCall.call.sendMessageWithContext({callback:__name(error=>{this.handleChildWriteCompleted(childIndex,messageIndex)},
"callback")},bufferEntry.message.message),this.getBufferEntry(messageIndex+1).entryType==="HALF_CLOSE"&&(this.traceEnabled&&this.trace("Sending halfClose immedi\
ately after message to child ["+childCall.call.getCallNumber()+"] - optimizing for unary/final message"),childCall.nextMessageToSend+=1,childCall.call.halfClose());
break;case"HALF_CLOSE":childCall.nextMessageToSend+=1,childCall.call.halfClose();break;case"FREED":break}}}sendMessageWithContext(context,message){this.traceEnabled&&
this.trace("write() called with message of length "+message.length);let writeObj={message,flags:context.flags},messageIndex=this.getNextBufferIndex(),bufferEntry={
entryType:"MESSAGE",message:writeObj,allocated:this.bufferTracker.allocate(message.length,this.callNumber)};if(this.writeBuffer.push(bufferEntry),bufferEntry.allocated){
process.nextTick(()=>{var _a;(_a=context.callback)===null||_a===void 0||_a.call(context)});for(let[callIndex,call]of this.underlyingCalls.entries())call.state===
"ACTIVE"&&call.nextMessageToSend===messageIndex&&call.call.sendMessageWithContext({callback:__name(error=>{this.handleChildWriteCompleted(callIndex,messageIndex)},
"callback")},message)}else{if(this.commitCallWithMostMessages(),this.committedCallIndex===null)return;let call=this.underlyingCalls[this.committedCallIndex];bufferEntry.
callback=context.callback,call.state==="ACTIVE"&&call.nextMessageToSend===messageIndex&&call.call.sendMessageWithContext({callback:__name(error=>{this.handleChildWriteCompleted(
this.committedCallIndex,messageIndex)},"callback")},message)}}startRead(){this.trace("startRead called"),this.readStarted=!0;for(let underlyingCall of this.underlyingCalls)
underlyingCall?.state==="ACTIVE"&&underlyingCall.call.startRead()}halfClose(){this.trace("halfClose called");let halfCloseIndex=this.getNextBufferIndex();this.writeBuffer.
push({entryType:"HALF_CLOSE",allocated:!1});for(let call of this.underlyingCalls)call?.state==="ACTIVE"&&(call.nextMessageToSend===halfCloseIndex||call.nextMessageToSend===
halfCloseIndex-1)&&(this.traceEnabled&&this.trace("Sending halfClose immediately to child ["+call.call.getCallNumber()+"] - all messages already sent"),call.nextMessageToSend+=
1,call.call.halfClose())}setCredentials(newCredentials){throw new Error("Method not implemented.")}getMethod(){return this.methodName}getHost(){return this.host}getAuthContext(){
return this.committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getAuthContext():null}};exports.RetryingCall=RetryingCall}});var require_subchannel_interface=__commonJS({"node_modules/@grpc/grpc-js/build/src/subchannel-interface.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.BaseSubchannelWrapper=void 0;var BaseSubchannelWrapper=class{static{__name(this,"BaseSubchannelWrapper")}constructor(child){this.
child=child,this.healthy=!0,this.healthListeners=new Set,this.refcount=0,this.dataWatchers=new Set,child.addHealthStateWatcher(childHealthy=>{this.healthy&&this.
updateHealthListeners()})}updateHealthListeners(){for(let listener of this.healthListeners)listener(this.isHealthy())}getConnectivityState(){return this.child.getConnectivityState()}addConnectivityStateListener(listener){
this.child.addConnectivityStateListener(listener)}removeConnectivityStateListener(listener){this.child.removeConnectivityStateListener(listener)}startConnecting(){
this.child.startConnecting()}getAddress(){return this.child.getAddress()}throttleKeepalive(newKeepaliveTime){this.child.throttleKeepalive(newKeepaliveTime)}ref(){
this.child.ref(),this.refcount+=1}unref(){this.child.unref(),this.refcount-=1,this.refcount===0&&this.destroy()}destroy(){for(let watcher of this.dataWatchers)watcher.
destroy()}getChannelzRef(){return this.child.getChannelzRef()}isHealthy(){return this.healthy&&this.child.isHealthy()}addHealthStateWatcher(listener){this.healthListeners.
add(listener)}removeHealthStateWatcher(listener){this.healthListeners.delete(listener)}addDataWatcher(dataWatcher){dataWatcher.setSubchannel(this.getRealSubchannel()),
this.dataWatchers.add(dataWatcher)}setHealthy(healthy){healthy!==this.healthy&&(this.healthy=healthy,this.child.isHealthy()&&this.updateHealthListeners())}getRealSubchannel(){
return this.child.getRealSubchannel()}realSubchannelEquals(other){return this.getRealSubchannel()===other.getRealSubchannel()}getCallCredentials(){return this.child.
getCallCredentials()}getChannel(){return this.child.getChannel()}};exports.BaseSubchannelWrapper=BaseSubchannelWrapper}});var require_internal_channel=__commonJS({"node_modules/@grpc/grpc-js/build/src/internal-channel.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.InternalChannel=exports.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=void 0;var channel_credentials_1=require_channel_credentials(),resolving_load_balancer_1=require_resolving_load_balancer(),
subchannel_pool_1=require_subchannel_pool(),picker_1=require_picker(),metadata_1=require_metadata(),constants_1=require_constants(),filter_stack_1=require_filter_stack(),
compression_filter_1=require_compression_filter(),resolver_1=require_resolver(),logging_1=require_logging(),http_proxy_1=require_http_proxy(),uri_parser_1=require_uri_parser(),
connectivity_state_1=require_connectivity_state(),channelz_1=require_channelz(),load_balancing_call_1=require_load_balancing_call(),deadline_1=require_deadline(),
resolving_call_1=require_resolving_call(),call_number_1=require_call_number(),control_plane_status_1=require_control_plane_status(),retrying_call_1=require_retrying_call(),
subchannel_interface_1=require_subchannel_interface(),MAX_TIMEOUT_TIME=2147483647,MIN_IDLE_TIMEOUT_MS=1e3,DEFAULT_IDLE_TIMEOUT_MS=1800*1e3,RETRY_THROTTLER_MAP=new Map,
DEFAULT_RETRY_BUFFER_SIZE_BYTES=1<<24,DEFAULT_PER_RPC_RETRY_BUFFER_SIZE_BYTES=1<<20,ChannelSubchannelWrapper=class extends subchannel_interface_1.BaseSubchannelWrapper{static{
__name(this,"ChannelSubchannelWrapper")}constructor(childSubchannel,channel){super(childSubchannel),this.channel=channel,this.refCount=0,this.subchannelStateListener=
(subchannel,previousState,newState,keepaliveTime)=>{channel.throttleKeepalive(keepaliveTime)}}ref(){this.refCount===0&&(this.child.addConnectivityStateListener(
this.subchannelStateListener),this.channel.addWrappedSubchannel(this)),this.child.ref(),this.refCount+=1}unref(){this.child.unref(),this.refCount-=1,this.refCount<=
0&&(this.child.removeConnectivityStateListener(this.subchannelStateListener),this.channel.removeWrappedSubchannel(this))}},ShutdownPicker=class{static{__name(this,
"ShutdownPicker")}pick(pickArgs){return{pickResultType:picker_1.PickResultType.DROP,status:{code:constants_1.Status.UNAVAILABLE,details:"Channel closed before c\
all started",metadata:new metadata_1.Metadata},subchannel:null,onCallStarted:null,onCallEnded:null}}};exports.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX="grpc.internal.\
no_subchannel";var ChannelzInfoTracker=class{static{__name(this,"ChannelzInfoTracker")}constructor(target){this.target=target,this.trace=new channelz_1.ChannelzTrace,
this.callTracker=new channelz_1.ChannelzCallTracker,this.childrenTracker=new channelz_1.ChannelzChildrenTracker,this.state=connectivity_state_1.ConnectivityState.
IDLE}getChannelzInfoCallback(){return()=>({target:this.target,state:this.state,trace:this.trace,callTracker:this.callTracker,children:this.childrenTracker.getChildLists()})}},
InternalChannel=class _InternalChannel{static{__name(this,"InternalChannel")}constructor(target,credentials,options){var _a,_b,_c,_d,_e,_f;if(this.credentials=credentials,
this.options=options,this.connectivityState=connectivity_state_1.ConnectivityState.IDLE,this.currentPicker=new picker_1.UnavailablePicker,this.configSelectionQueue=
[],this.pickQueue=new Set,this.connectivityStateWatchers=[],this.callRefTimer=null,this.configSelector=null,this.currentResolutionError=null,this.wrappedSubchannels=
new Set,this.callCount=0,this.idleTimer=null,this.channelzEnabled=!0,this.randomChannelId=Math.floor(Math.random()*Number.MAX_SAFE_INTEGER),this.serviceUrlCache=
new Map,typeof target!="string")throw new TypeError("Channel target must be a string");if(!(credentials instanceof channel_credentials_1.ChannelCredentials))throw new TypeError(
"Channel credentials must be a ChannelCredentials object");if(options&&typeof options!="object")throw new TypeError("Channel options must be an object");this.channelzInfoTracker=
new ChannelzInfoTracker(target);let originalTargetUri=(0,uri_parser_1.parseUri)(target);if(originalTargetUri===null)throw new Error(`Could not parse target name\
 "${target}"`);let defaultSchemeMapResult=(0,resolver_1.mapUriDefaultScheme)(originalTargetUri);if(defaultSchemeMapResult===null)throw new Error(`Could not find\
 a default scheme for target name "${target}"`);this.options["grpc.enable_channelz"]===0&&(this.channelzEnabled=!1),this.channelzRef=(0,channelz_1.registerChannelzChannel)(
target,this.channelzInfoTracker.getChannelzInfoCallback(),this.channelzEnabled),this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Channel\
 created"),this.options["grpc.default_authority"]?this.defaultAuthority=this.options["grpc.default_authority"]:this.defaultAuthority=(0,resolver_1.getDefaultAuthority)(
defaultSchemeMapResult);let proxyMapResult=(0,http_proxy_1.mapProxyName)(defaultSchemeMapResult,options);this.target=proxyMapResult.target,this.options=Object.assign(
{},this.options,proxyMapResult.extraOptions),this.subchannelPool=(0,subchannel_pool_1.getSubchannelPool)(((_a=this.options["grpc.use_local_subchannel_pool"])!==
null&&_a!==void 0?_a:0)===0),this.retryBufferTracker=new retrying_call_1.MessageBufferTracker((_b=this.options["grpc.retry_buffer_size"])!==null&&_b!==void 0?_b:
DEFAULT_RETRY_BUFFER_SIZE_BYTES,(_c=this.options["grpc.per_rpc_retry_buffer_size"])!==null&&_c!==void 0?_c:DEFAULT_PER_RPC_RETRY_BUFFER_SIZE_BYTES),this.keepaliveTime=
(_d=this.options["grpc.keepalive_time_ms"])!==null&&_d!==void 0?_d:-1,this.idleTimeoutMs=Math.max((_e=this.options["grpc.client_idle_timeout_ms"])!==null&&_e!==
void 0?_e:DEFAULT_IDLE_TIMEOUT_MS,MIN_IDLE_TIMEOUT_MS);let channelControlHelper={createSubchannel:__name((subchannelAddress,subchannelArgs)=>{let finalSubchannelArgs={};
for(let[key,value]of Object.entries(subchannelArgs))key.startsWith(exports.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX)||(finalSubchannelArgs[key]=value);let subchannel=this.
subchannelPool.getOrCreateSubchannel(this.target,subchannelAddress,finalSubchannelArgs,this.credentials);return subchannel.throttleKeepalive(this.keepaliveTime),
this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Created subchannel or used existing subchannel",subchannel.getChannelzRef()),new ChannelSubchannelWrapper(
subchannel,this)},"createSubchannel"),updateState:__name((connectivityState,picker)=>{this.currentPicker=picker;let queueCopy=this.pickQueue;this.pickQueue=new Set,
queueCopy.size>0&&this.callRefTimerUnref();for(let call of queueCopy)call.doPick();this.updateState(connectivityState)},"updateState"),requestReresolution:__name(
()=>{throw new Error("Resolving load balancer should never call requestReresolution")},"requestReresolution"),addChannelzChild:__name(child=>{this.channelzEnabled&&
this.channelzInfoTracker.childrenTracker.refChild(child)},"addChannelzChild"),removeChannelzChild:__name(child=>{this.channelzEnabled&&this.channelzInfoTracker.
childrenTracker.unrefChild(child)},"removeChannelzChild")};if(this.resolvingLoadBalancer=new resolving_load_balancer_1.ResolvingLoadBalancer(this.target,channelControlHelper,
this.options,(serviceConfig,configSelector)=>{var _a2;serviceConfig.retryThrottling?RETRY_THROTTLER_MAP.set(this.getTarget(),new retrying_call_1.RetryThrottler(
serviceConfig.retryThrottling.maxTokens,serviceConfig.retryThrottling.tokenRatio,RETRY_THROTTLER_MAP.get(this.getTarget()))):RETRY_THROTTLER_MAP.delete(this.getTarget()),
this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Address resolution succeeded"),(_a2=this.configSelector)===null||_a2===void 0||_a2.unref(),
this.configSelector=configSelector,this.currentResolutionError=null,process.nextTick(()=>{let localQueue=this.configSelectionQueue;this.configSelectionQueue=[],
localQueue.length>0&&this.callRefTimerUnref();for(let call of localQueue)call.getConfig()})},status=>{this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace(
"CT_WARNING","Address resolution failed with code "+status.code+' and details "'+status.details+'"'),this.configSelectionQueue.length>0&&this.trace("Name resolu\
tion failed with calls queued for config selection"),this.configSelector===null&&(this.currentResolutionError=Object.assign(Object.assign({},(0,control_plane_status_1.
restrictControlPlaneStatusCode)(status.code,status.details)),{metadata:status.metadata}));let localQueue=this.configSelectionQueue;this.configSelectionQueue=[],
localQueue.length>0&&this.callRefTimerUnref();for(let call of localQueue)call.reportResolverError(status)}),this.filterStackFactory=new filter_stack_1.FilterStackFactory(
[new compression_filter_1.CompressionFilterFactory(this,this.options)]),this.traceEnabled&&this.trace("Channel constructed with options "+JSON.stringify(options,
void 0,2)),(0,logging_1.isTracerEnabled)("channel_stacktrace")){let error=new Error;(0,logging_1.trace)(constants_1.LogVerbosity.DEBUG,"channel_stacktrace","("+
this.channelzRef.id+`) Channel constructed 
`+((_f=error.stack)===null||_f===void 0?void 0:_f.substring(error.stack.indexOf(`
`)+1)))}this.lastActivityTimestamp=Date.now()}get traceEnabled(){return(0,logging_1.isTracerEnabled)("channel")}trace(text,verbosityOverride){this.traceEnabled&&
(0,logging_1.trace)(verbosityOverride??constants_1.LogVerbosity.DEBUG,"channel","("+this.channelzRef.id+") "+(0,uri_parser_1.uriToString)(this.target)+" "+text)}callRefTimerRef(){
var _a,_b,_c,_d;this.callRefTimer||(this.callRefTimer=setInterval(()=>{},MAX_TIMEOUT_TIME)),!((_b=(_a=this.callRefTimer).hasRef)===null||_b===void 0)&&_b.call(_a)||
(this.traceEnabled&&this.trace("callRefTimer.ref | configSelectionQueue.length="+this.configSelectionQueue.length+" pickQueue.length="+this.pickQueue.size),(_d=
(_c=this.callRefTimer).ref)===null||_d===void 0||_d.call(_c))}callRefTimerUnref(){var _a,_b,_c;(!(!((_a=this.callRefTimer)===null||_a===void 0)&&_a.hasRef)||this.
callRefTimer.hasRef())&&(this.traceEnabled&&this.trace("callRefTimer.unref | configSelectionQueue.length="+this.configSelectionQueue.length+" pickQueue.length="+
this.pickQueue.size),(_c=(_b=this.callRefTimer)===null||_b===void 0?void 0:_b.unref)===null||_c===void 0||_c.call(_b))}removeConnectivityStateWatcher(watcherObject){
let watcherIndex=this.connectivityStateWatchers.findIndex(value=>value===watcherObject);watcherIndex>=0&&this.connectivityStateWatchers.splice(watcherIndex,1)}updateState(newState){
(0,logging_1.trace)(constants_1.LogVerbosity.DEBUG,"connectivity_state","("+this.channelzRef.id+") "+(0,uri_parser_1.uriToString)(this.target)+" "+connectivity_state_1.
ConnectivityState[this.connectivityState]+" -> "+connectivity_state_1.ConnectivityState[newState]),this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace(
"CT_INFO","Connectivity state change to "+connectivity_state_1.ConnectivityState[newState]),this.connectivityState=newState,this.channelzInfoTracker.state=newState;
let watchersCopy=this.connectivityStateWatchers.slice();for(let watcherObject of watchersCopy)newState!==watcherObject.currentState&&(watcherObject.timer&&clearTimeout(
watcherObject.timer),this.removeConnectivityStateWatcher(watcherObject),watcherObject.callback());newState!==connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE&&
(this.currentResolutionError=null)}throttleKeepalive(newKeepaliveTime){if(newKeepaliveTime>this.keepaliveTime){this.keepaliveTime=newKeepaliveTime;for(let wrappedSubchannel of this.
wrappedSubchannels)wrappedSubchannel.throttleKeepalive(newKeepaliveTime)}}addWrappedSubchannel(wrappedSubchannel){this.wrappedSubchannels.add(wrappedSubchannel)}removeWrappedSubchannel(wrappedSubchannel){
this.wrappedSubchannels.delete(wrappedSubchannel)}doPick(metadata,extraPickInfo){return this.currentPicker.pick({metadata,extraPickInfo})}queueCallForPick(call){
this.pickQueue.add(call),this.callRefTimerRef()}removeCallFromPickQueue(call){this.pickQueue.delete(call),this.pickQueue.size===0&&this.callRefTimerUnref()}getConfig(method,metadata){
return this.connectivityState!==connectivity_state_1.ConnectivityState.SHUTDOWN&&this.resolvingLoadBalancer.exitIdle(),this.configSelector?{type:"SUCCESS",config:this.
configSelector.invoke(method,metadata,this.randomChannelId)}:this.currentResolutionError?{type:"ERROR",error:this.currentResolutionError}:{type:"NONE"}}queueCallForConfig(call){
this.configSelectionQueue.push(call),this.callRefTimerRef()}enterIdle(){this.resolvingLoadBalancer.destroy(),this.updateState(connectivity_state_1.ConnectivityState.
IDLE),this.currentPicker=new picker_1.QueuePicker(this.resolvingLoadBalancer),this.idleTimer&&(clearTimeout(this.idleTimer),this.idleTimer=null),this.callRefTimer&&
(clearInterval(this.callRefTimer),this.callRefTimer=null)}startIdleTimeout(timeoutMs){var _a,_b;this.idleTimer=setTimeout(()=>{if(this.callCount>0){this.startIdleTimeout(
this.idleTimeoutMs);return}let timeSinceLastActivity=Date.now()-this.lastActivityTimestamp;timeSinceLastActivity>=this.idleTimeoutMs?(this.trace("Idle timer tri\
ggered after "+this.idleTimeoutMs+"ms of inactivity"),this.enterIdle()):this.startIdleTimeout(this.idleTimeoutMs-timeSinceLastActivity)},timeoutMs),(_b=(_a=this.
idleTimer).unref)===null||_b===void 0||_b.call(_a)}maybeStartIdleTimer(){this.connectivityState!==connectivity_state_1.ConnectivityState.SHUTDOWN&&!this.idleTimer&&
this.startIdleTimeout(this.idleTimeoutMs)}onCallStart(){this.channelzEnabled&&this.channelzInfoTracker.callTracker.addCallStarted(),this.callCount+=1}onCallEnd(status){
this.channelzEnabled&&(status.code===constants_1.Status.OK?this.channelzInfoTracker.callTracker.addCallSucceeded():this.channelzInfoTracker.callTracker.addCallFailed()),
this.callCount-=1,this.lastActivityTimestamp=Date.now(),this.maybeStartIdleTimer()}getServiceUrl(host,methodName){let methodMap=this.serviceUrlCache.get(host);if(methodMap===
void 0&&this.serviceUrlCache.size<_InternalChannel.MAX_CACHED_HOSTS&&(methodMap=new Map,this.serviceUrlCache.set(host,methodMap)),methodMap!==void 0){let serviceUrl=methodMap.
get(methodName);if(serviceUrl!==void 0)return serviceUrl;let computedServiceUrl=(0,uri_parser_1.computeServiceUrl)(host,methodName);return methodMap.size<_InternalChannel.
MAX_METHODS_PER_HOST&&methodMap.set(methodName,computedServiceUrl),computedServiceUrl}return(0,uri_parser_1.computeServiceUrl)(host,methodName)}createLoadBalancingCall(callConfig,method,host,credentials,deadline,callNumber){
let finalCallNumber=callNumber??(0,call_number_1.getNextCallNumber)();return this.traceEnabled&&this.trace("createLoadBalancingCall ["+finalCallNumber+'] method\
="'+method+'"'),new load_balancing_call_1.LoadBalancingCall(this,callConfig,method,host,credentials,deadline,finalCallNumber)}createRetryingCall(callConfig,method,host,credentials,deadline,callNumber){
let finalCallNumber=callNumber??(0,call_number_1.getNextCallNumber)();return this.traceEnabled&&this.trace("createRetryingCall ["+finalCallNumber+'] method="'+method+
'"'),new retrying_call_1.RetryingCall(this,callConfig,method,host,credentials,deadline,finalCallNumber,this.retryBufferTracker,RETRY_THROTTLER_MAP.get(this.getTarget()))}createResolvingCall(method,deadline,host,parentCall,propagateFlags){
let callNumber=(0,call_number_1.getNextCallNumber)();this.traceEnabled&&this.trace("createResolvingCall ["+callNumber+'] method="'+method+'", deadline='+(0,deadline_1.
deadlineToString)(deadline));let finalOptions={deadline,flags:propagateFlags??constants_1.Propagate.DEFAULTS,host:host??this.defaultAuthority,parentCall},call=new resolving_call_1.
ResolvingCall(this,method,finalOptions,this.filterStackFactory.clone(),callNumber);return this.onCallStart(),call.addStatusWatcher(status=>{this.onCallEnd(status)}),
call}close(){var _a;this.resolvingLoadBalancer.destroy(),this.updateState(connectivity_state_1.ConnectivityState.SHUTDOWN),this.currentPicker=new ShutdownPicker;
for(let call of this.configSelectionQueue)call.cancelWithStatus(constants_1.Status.UNAVAILABLE,"Channel closed before call started");this.configSelectionQueue=[];
for(let call of this.pickQueue)call.cancelWithStatus(constants_1.Status.UNAVAILABLE,"Channel closed before call started");this.pickQueue.clear(),this.callRefTimer&&
clearInterval(this.callRefTimer),this.idleTimer&&clearTimeout(this.idleTimer),this.channelzEnabled&&(0,channelz_1.unregisterChannelzRef)(this.channelzRef),this.
subchannelPool.unrefUnusedSubchannels(),(_a=this.configSelector)===null||_a===void 0||_a.unref(),this.configSelector=null,this.serviceUrlCache.clear()}getTarget(){
return(0,uri_parser_1.uriToString)(this.target)}getConnectivityState(tryToConnect){let connectivityState=this.connectivityState;return tryToConnect&&(this.resolvingLoadBalancer.
exitIdle(),this.lastActivityTimestamp=Date.now(),this.maybeStartIdleTimer()),connectivityState}watchConnectivityState(currentState,deadline,callback){if(this.connectivityState===
connectivity_state_1.ConnectivityState.SHUTDOWN)throw new Error("Channel has been shut down");let timer=null;if(deadline!==1/0){let deadlineDate=deadline instanceof
Date?deadline:new Date(deadline),now=new Date;if(deadline===-1/0||deadlineDate<=now){process.nextTick(callback,new Error("Deadline passed without connectivity s\
tate change"));return}timer=setTimeout(()=>{this.removeConnectivityStateWatcher(watcherObject),callback(new Error("Deadline passed without connectivity state ch\
ange"))},deadlineDate.getTime()-now.getTime())}let watcherObject={currentState,callback,timer};this.connectivityStateWatchers.push(watcherObject)}getChannelzRef(){
return this.channelzRef}createCall(method,deadline,host,parentCall,propagateFlags){if(typeof method!="string")throw new TypeError("Channel#createCall: method mu\
st be a string");if(!(typeof deadline=="number"||deadline instanceof Date))throw new TypeError("Channel#createCall: deadline must be a number or Date");if(this.
connectivityState===connectivity_state_1.ConnectivityState.SHUTDOWN)throw new Error("Channel has been shut down");return this.createResolvingCall(method,deadline,
host,parentCall,propagateFlags)}getOptions(){return this.options}};exports.InternalChannel=InternalChannel;InternalChannel.MAX_CACHED_HOSTS=5;InternalChannel.MAX_METHODS_PER_HOST=
100}});var require_channel=__commonJS({"node_modules/@grpc/grpc-js/build/src/channel.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
ChannelImplementation=void 0;var channel_credentials_1=require_channel_credentials(),internal_channel_1=require_internal_channel(),ChannelImplementation=class{static{
__name(this,"ChannelImplementation")}constructor(target,credentials,options){if(typeof target!="string")throw new TypeError("Channel target must be a string");if(!(credentials instanceof
channel_credentials_1.ChannelCredentials))throw new TypeError("Channel credentials must be a ChannelCredentials object");if(options&&typeof options!="object")throw new TypeError(
"Channel options must be an object");this.internalChannel=new internal_channel_1.InternalChannel(target,credentials,options)}close(){this.internalChannel.close()}getTarget(){
return this.internalChannel.getTarget()}getConnectivityState(tryToConnect){return this.internalChannel.getConnectivityState(tryToConnect)}watchConnectivityState(currentState,deadline,callback){
this.internalChannel.watchConnectivityState(currentState,deadline,callback)}getChannelzRef(){return this.internalChannel.getChannelzRef()}createCall(method,deadline,host,parentCall,propagateFlags){
if(typeof method!="string")throw new TypeError("Channel#createCall: method must be a string");if(!(typeof deadline=="number"||deadline instanceof Date))throw new TypeError(
"Channel#createCall: deadline must be a number or Date");return this.internalChannel.createCall(method,deadline,host,parentCall,propagateFlags)}};exports.ChannelImplementation=
ChannelImplementation}});var require_server_call=__commonJS({"node_modules/@grpc/grpc-js/build/src/server-call.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ServerDuplexStreamImpl=exports.ServerWritableStreamImpl=exports.ServerReadableStreamImpl=exports.ServerUnaryCallImpl=void 0;exports.serverErrorToStatus=
serverErrorToStatus;var events_1=__require("events"),stream_1=__require("stream"),constants_1=require_constants(),metadata_1=require_metadata();function serverErrorToStatus(error,overrideTrailers){
var _a;let status={code:constants_1.Status.UNKNOWN,details:"message"in error?error.message:"Unknown Error",metadata:(_a=overrideTrailers??error.metadata)!==null&&
_a!==void 0?_a:null};return"code"in error&&typeof error.code=="number"&&Number.isInteger(error.code)&&(status.code=error.code,"details"in error&&typeof error.details==
"string"&&(status.details=error.details)),status}__name(serverErrorToStatus,"serverErrorToStatus");var ServerUnaryCallImpl=class extends events_1.EventEmitter{static{
__name(this,"ServerUnaryCallImpl")}constructor(path,call,metadata,request){super(),this.path=path,this.call=call,this.metadata=metadata,this.request=request,this.
cancelled=!1}getPeer(){return this.call.getPeer()}sendMetadata(responseMetadata){this.call.sendMetadata(responseMetadata)}getDeadline(){return this.call.getDeadline()}getPath(){
return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}};
exports.ServerUnaryCallImpl=ServerUnaryCallImpl;var ServerReadableStreamImpl=class extends stream_1.Readable{static{__name(this,"ServerReadableStreamImpl")}constructor(path,call,metadata){
super({objectMode:!0}),this.path=path,this.call=call,this.metadata=metadata,this.cancelled=!1}_read(size){this.call.startRead()}getPeer(){return this.call.getPeer()}sendMetadata(responseMetadata){
this.call.sendMetadata(responseMetadata)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){
return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}};exports.ServerReadableStreamImpl=ServerReadableStreamImpl;var ServerWritableStreamImpl=class extends stream_1.
Writable{static{__name(this,"ServerWritableStreamImpl")}constructor(path,call,metadata,request){super({objectMode:!0}),this.path=path,this.call=call,this.metadata=
metadata,this.request=request,this.pendingStatus={code:constants_1.Status.OK,details:"OK"},this.cancelled=!1,this.trailingMetadata=new metadata_1.Metadata,this.
on("error",err=>{this.pendingStatus=serverErrorToStatus(err),this.end()})}getPeer(){return this.call.getPeer()}sendMetadata(responseMetadata){this.call.sendMetadata(
responseMetadata)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.
getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}_write(chunk,encoding,callback){this.call.sendMessage(chunk,callback)}_final(callback){
var _a;callback(null),this.call.sendStatus(Object.assign(Object.assign({},this.pendingStatus),{metadata:(_a=this.pendingStatus.metadata)!==null&&_a!==void 0?_a:
this.trailingMetadata}))}end(metadata){return metadata&&(this.trailingMetadata=metadata),super.end()}};exports.ServerWritableStreamImpl=ServerWritableStreamImpl;
var ServerDuplexStreamImpl=class extends stream_1.Duplex{static{__name(this,"ServerDuplexStreamImpl")}constructor(path,call,metadata){super({objectMode:!0}),this.
path=path,this.call=call,this.metadata=metadata,this.pendingStatus={code:constants_1.Status.OK,details:"OK"},this.cancelled=!1,this.trailingMetadata=new metadata_1.
Metadata,this.on("error",err=>{this.pendingStatus=serverErrorToStatus(err),this.end()})}getPeer(){return this.call.getPeer()}sendMetadata(responseMetadata){this.
call.sendMetadata(responseMetadata)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){
return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}_read(size){this.call.startRead()}_write(chunk,encoding,callback){this.
call.sendMessage(chunk,callback)}_final(callback){var _a;callback(null),this.call.sendStatus(Object.assign(Object.assign({},this.pendingStatus),{metadata:(_a=this.
pendingStatus.metadata)!==null&&_a!==void 0?_a:this.trailingMetadata}))}end(metadata){return metadata&&(this.trailingMetadata=metadata),super.end()}};exports.ServerDuplexStreamImpl=
ServerDuplexStreamImpl}});var require_server_credentials=__commonJS({"node_modules/@grpc/grpc-js/build/src/server-credentials.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.ServerCredentials=void 0;exports.createCertificateProviderServerCredentials=createCertificateProviderServerCredentials;exports.createServerCredentialsWithInterceptors=
createServerCredentialsWithInterceptors;var tls_helpers_1=require_tls_helpers(),ServerCredentials=class{static{__name(this,"ServerCredentials")}constructor(serverConstructorOptions,contextOptions){
this.serverConstructorOptions=serverConstructorOptions,this.watchers=new Set,this.latestContextOptions=null,this.latestContextOptions=contextOptions??null}_addWatcher(watcher){
this.watchers.add(watcher)}_removeWatcher(watcher){this.watchers.delete(watcher)}getWatcherCount(){return this.watchers.size}updateSecureContextOptions(options){
this.latestContextOptions=options;for(let watcher of this.watchers)watcher(this.latestContextOptions)}_isSecure(){return this.serverConstructorOptions!==null}_getSecureContextOptions(){
return this.latestContextOptions}_getConstructorOptions(){return this.serverConstructorOptions}_getInterceptors(){return[]}static createInsecure(){return new InsecureServerCredentials}static createSsl(rootCerts,keyCertPairs,checkClientCertificate=!1){
var _a;if(rootCerts!==null&&!Buffer.isBuffer(rootCerts))throw new TypeError("rootCerts must be null or a Buffer");if(!Array.isArray(keyCertPairs))throw new TypeError(
"keyCertPairs must be an array");if(typeof checkClientCertificate!="boolean")throw new TypeError("checkClientCertificate must be a boolean");let cert=[],key=[];
for(let i=0;i<keyCertPairs.length;i++){let pair=keyCertPairs[i];if(pair===null||typeof pair!="object")throw new TypeError(`keyCertPair[${i}] must be an object`);
if(!Buffer.isBuffer(pair.private_key))throw new TypeError(`keyCertPair[${i}].private_key must be a Buffer`);if(!Buffer.isBuffer(pair.cert_chain))throw new TypeError(
`keyCertPair[${i}].cert_chain must be a Buffer`);cert.push(pair.cert_chain),key.push(pair.private_key)}return new SecureServerCredentials({requestCert:checkClientCertificate,
ciphers:tls_helpers_1.CIPHER_SUITES},{ca:(_a=rootCerts??(0,tls_helpers_1.getDefaultRootsData)())!==null&&_a!==void 0?_a:void 0,cert,key})}};exports.ServerCredentials=
ServerCredentials;var InsecureServerCredentials=class _InsecureServerCredentials extends ServerCredentials{static{__name(this,"InsecureServerCredentials")}constructor(){
super(null)}_getSettings(){return null}_equals(other){return other instanceof _InsecureServerCredentials}},SecureServerCredentials=class _SecureServerCredentials extends ServerCredentials{static{
__name(this,"SecureServerCredentials")}constructor(constructorOptions,contextOptions){super(constructorOptions,contextOptions),this.options=Object.assign(Object.
assign({},constructorOptions),contextOptions)}_equals(other){if(this===other)return!0;if(!(other instanceof _SecureServerCredentials))return!1;if(Buffer.isBuffer(
this.options.ca)&&Buffer.isBuffer(other.options.ca)){if(!this.options.ca.equals(other.options.ca))return!1}else if(this.options.ca!==other.options.ca)return!1;if(Array.
isArray(this.options.cert)&&Array.isArray(other.options.cert)){if(this.options.cert.length!==other.options.cert.length)return!1;for(let i=0;i<this.options.cert.
length;i++){let thisCert=this.options.cert[i],otherCert=other.options.cert[i];if(Buffer.isBuffer(thisCert)&&Buffer.isBuffer(otherCert)){if(!thisCert.equals(otherCert))
return!1}else if(thisCert!==otherCert)return!1}}else if(this.options.cert!==other.options.cert)return!1;if(Array.isArray(this.options.key)&&Array.isArray(other.
options.key)){if(this.options.key.length!==other.options.key.length)return!1;for(let i=0;i<this.options.key.length;i++){let thisKey=this.options.key[i],otherKey=other.
options.key[i];if(Buffer.isBuffer(thisKey)&&Buffer.isBuffer(otherKey)){if(!thisKey.equals(otherKey))return!1}else if(thisKey!==otherKey)return!1}}else if(this.options.
key!==other.options.key)return!1;return this.options.requestCert===other.options.requestCert}},CertificateProviderServerCredentials=class _CertificateProviderServerCredentials extends ServerCredentials{static{
__name(this,"CertificateProviderServerCredentials")}constructor(identityCertificateProvider,caCertificateProvider,requireClientCertificate){super({requestCert:caCertificateProvider!==
null,rejectUnauthorized:requireClientCertificate,ciphers:tls_helpers_1.CIPHER_SUITES}),this.identityCertificateProvider=identityCertificateProvider,this.caCertificateProvider=
caCertificateProvider,this.requireClientCertificate=requireClientCertificate,this.latestCaUpdate=null,this.latestIdentityUpdate=null,this.caCertificateUpdateListener=
this.handleCaCertificateUpdate.bind(this),this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.bind(this)}_addWatcher(watcher){var _a;this.
getWatcherCount()===0&&((_a=this.caCertificateProvider)===null||_a===void 0||_a.addCaCertificateListener(this.caCertificateUpdateListener),this.identityCertificateProvider.
addIdentityCertificateListener(this.identityCertificateUpdateListener)),super._addWatcher(watcher)}_removeWatcher(watcher){var _a;super._removeWatcher(watcher),
this.getWatcherCount()===0&&((_a=this.caCertificateProvider)===null||_a===void 0||_a.removeCaCertificateListener(this.caCertificateUpdateListener),this.identityCertificateProvider.
removeIdentityCertificateListener(this.identityCertificateUpdateListener))}_equals(other){return this===other?!0:other instanceof _CertificateProviderServerCredentials?
this.caCertificateProvider===other.caCertificateProvider&&this.identityCertificateProvider===other.identityCertificateProvider&&this.requireClientCertificate===
other.requireClientCertificate:!1}calculateSecureContextOptions(){var _a;return this.latestIdentityUpdate===null||this.caCertificateProvider!==null&&this.latestCaUpdate===
null?null:{ca:(_a=this.latestCaUpdate)===null||_a===void 0?void 0:_a.caCertificate,cert:[this.latestIdentityUpdate.certificate],key:[this.latestIdentityUpdate.privateKey]}}finalizeUpdate(){
let secureContextOptions=this.calculateSecureContextOptions();this.updateSecureContextOptions(secureContextOptions)}handleCaCertificateUpdate(update){this.latestCaUpdate=
update,this.finalizeUpdate()}handleIdentityCertitificateUpdate(update){this.latestIdentityUpdate=update,this.finalizeUpdate()}};function createCertificateProviderServerCredentials(caCertificateProvider,identityCertificateProvider,requireClientCertificate){
return new CertificateProviderServerCredentials(caCertificateProvider,identityCertificateProvider,requireClientCertificate)}__name(createCertificateProviderServerCredentials,
"createCertificateProviderServerCredentials");var InterceptorServerCredentials=class _InterceptorServerCredentials extends ServerCredentials{static{__name(this,
"InterceptorServerCredentials")}constructor(childCredentials,interceptors){super({}),this.childCredentials=childCredentials,this.interceptors=interceptors}_isSecure(){
return this.childCredentials._isSecure()}_equals(other){if(!(other instanceof _InterceptorServerCredentials)||!this.childCredentials._equals(other.childCredentials)||
this.interceptors.length!==other.interceptors.length)return!1;for(let i=0;i<this.interceptors.length;i++)if(this.interceptors[i]!==other.interceptors[i])return!1;
return!0}_getInterceptors(){return this.interceptors}_addWatcher(watcher){this.childCredentials._addWatcher(watcher)}_removeWatcher(watcher){this.childCredentials.
_removeWatcher(watcher)}_getConstructorOptions(){return this.childCredentials._getConstructorOptions()}_getSecureContextOptions(){return this.childCredentials._getSecureContextOptions()}};
function createServerCredentialsWithInterceptors(credentials,interceptors){return new InterceptorServerCredentials(credentials,interceptors)}__name(createServerCredentialsWithInterceptors,
"createServerCredentialsWithInterceptors")}});var require_duration=__commonJS({"node_modules/@grpc/grpc-js/build/src/duration.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.durationMessageToDuration=durationMessageToDuration;exports.msToDuration=msToDuration;exports.durationToMs=durationToMs;exports.isDuration=isDuration;exports.
isDurationMessage=isDurationMessage;exports.parseDuration=parseDuration;exports.durationToString=durationToString;function durationMessageToDuration(message){return{
seconds:Number.parseInt(message.seconds),nanos:message.nanos}}__name(durationMessageToDuration,"durationMessageToDuration");function msToDuration(millis){return{
seconds:millis/1e3|0,nanos:millis%1e3*1e6|0}}__name(msToDuration,"msToDuration");function durationToMs(duration){return duration.seconds*1e3+duration.nanos/1e6|
0}__name(durationToMs,"durationToMs");function isDuration(value){return typeof value.seconds=="number"&&typeof value.nanos=="number"}__name(isDuration,"isDurati\
on");function isDurationMessage(value){return typeof value.seconds=="string"&&typeof value.nanos=="number"}__name(isDurationMessage,"isDurationMessage");var durationRegex=/^(\d+)(?:\.(\d+))?s$/;
function parseDuration(value){let match=value.match(durationRegex);return match?{seconds:Number.parseInt(match[1],10),nanos:match[2]?Number.parseInt(match[2].padEnd(
9,"0"),10):0}:null}__name(parseDuration,"parseDuration");function durationToString(duration){if(duration.nanos===0)return`${duration.seconds}s`;let scaleFactor;
return duration.nanos%1e6===0?scaleFactor=1e6:duration.nanos%1e3===0?scaleFactor=1e3:scaleFactor=1,`${duration.seconds}.${duration.nanos/scaleFactor}s`}__name(durationToString,
"durationToString")}});var require_orca=__commonJS({"node_modules/@grpc/grpc-js/build/src/orca.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
OrcaOobMetricsSubchannelWrapper=exports.GRPC_METRICS_HEADER=exports.ServerMetricRecorder=exports.PerRequestMetricRecorder=void 0;exports.createOrcaClient=createOrcaClient;
exports.createMetricsReader=createMetricsReader;var make_client_1=require_make_client(),duration_1=require_duration(),channel_credentials_1=require_channel_credentials(),
subchannel_interface_1=require_subchannel_interface(),constants_1=require_constants(),backoff_timeout_1=require_backoff_timeout(),connectivity_state_1=require_connectivity_state(),
loadedOrcaProto=null;function loadOrcaProto(){if(loadedOrcaProto)return loadedOrcaProto;let loaderLoadSync=require_src3().loadSync,loadedProto=loaderLoadSync("x\
ds/service/orca/v3/orca.proto",{keepCase:!0,longs:String,enums:String,defaults:!0,oneofs:!0,includeDirs:[`${__dirname}/../../proto/xds`,`${__dirname}/../../prot\
o/protoc-gen-validate`]});return(0,make_client_1.loadPackageDefinition)(loadedProto)}__name(loadOrcaProto,"loadOrcaProto");var PerRequestMetricRecorder=class{static{
__name(this,"PerRequestMetricRecorder")}constructor(){this.message={}}recordRequestCostMetric(name,value){this.message.request_cost||(this.message.request_cost=
{}),this.message.request_cost[name]=value}recordUtilizationMetric(name,value){this.message.utilization||(this.message.utilization={}),this.message.utilization[name]=
value}recordNamedMetric(name,value){this.message.named_metrics||(this.message.named_metrics={}),this.message.named_metrics[name]=value}recordCPUUtilizationMetric(value){
this.message.cpu_utilization=value}recordMemoryUtilizationMetric(value){this.message.mem_utilization=value}recordApplicationUtilizationMetric(value){this.message.
application_utilization=value}recordQpsMetric(value){this.message.rps_fractional=value}recordEpsMetric(value){this.message.eps=value}serialize(){return loadOrcaProto().
xds.data.orca.v3.OrcaLoadReport.serialize(this.message)}};exports.PerRequestMetricRecorder=PerRequestMetricRecorder;var DEFAULT_REPORT_INTERVAL_MS=3e4,ServerMetricRecorder=class{static{
__name(this,"ServerMetricRecorder")}constructor(){this.message={},this.serviceImplementation={StreamCoreMetrics:__name(call=>{let reportInterval=call.request.report_interval?
(0,duration_1.durationToMs)((0,duration_1.durationMessageToDuration)(call.request.report_interval)):DEFAULT_REPORT_INTERVAL_MS,reportTimer=setInterval(()=>{call.
write(this.message)},reportInterval);call.on("cancelled",()=>{clearInterval(reportTimer)})},"StreamCoreMetrics")}}putUtilizationMetric(name,value){this.message.
utilization||(this.message.utilization={}),this.message.utilization[name]=value}setAllUtilizationMetrics(metrics){this.message.utilization=Object.assign({},metrics)}deleteUtilizationMetric(name){
var _a;(_a=this.message.utilization)===null||_a===void 0||delete _a[name]}setCpuUtilizationMetric(value){this.message.cpu_utilization=value}deleteCpuUtilizationMetric(){
delete this.message.cpu_utilization}setApplicationUtilizationMetric(value){this.message.application_utilization=value}deleteApplicationUtilizationMetric(){delete this.
message.application_utilization}setQpsMetric(value){this.message.rps_fractional=value}deleteQpsMetric(){delete this.message.rps_fractional}setEpsMetric(value){this.
message.eps=value}deleteEpsMetric(){delete this.message.eps}addToServer(server){let serviceDefinition=loadOrcaProto().xds.service.orca.v3.OpenRcaService.service;
server.addService(serviceDefinition,this.serviceImplementation)}};exports.ServerMetricRecorder=ServerMetricRecorder;function createOrcaClient(channel){let ClientClass=loadOrcaProto().
xds.service.orca.v3.OpenRcaService;return new ClientClass("unused",channel_credentials_1.ChannelCredentials.createInsecure(),{channelOverride:channel})}__name(createOrcaClient,
"createOrcaClient");exports.GRPC_METRICS_HEADER="endpoint-load-metrics-bin";var PARSED_LOAD_REPORT_KEY="grpc_orca_load_report";function createMetricsReader(listener,previousOnCallEnded){
return(code,details,metadata)=>{let parsedLoadReport=metadata.getOpaque(PARSED_LOAD_REPORT_KEY);if(parsedLoadReport)listener(parsedLoadReport);else{let serializedLoadReport=metadata.
get(exports.GRPC_METRICS_HEADER);serializedLoadReport.length>0&&(parsedLoadReport=loadOrcaProto().xds.data.orca.v3.OrcaLoadReport.deserialize(serializedLoadReport[0]),
listener(parsedLoadReport),metadata.setOpaque(PARSED_LOAD_REPORT_KEY,parsedLoadReport))}previousOnCallEnded&&previousOnCallEnded(code,details,metadata)}}__name(
createMetricsReader,"createMetricsReader");var DATA_PRODUCER_KEY="orca_oob_metrics",OobMetricsDataWatcher=class{static{__name(this,"OobMetricsDataWatcher")}constructor(metricsListener,intervalMs){
this.metricsListener=metricsListener,this.intervalMs=intervalMs,this.dataProducer=null}setSubchannel(subchannel){let producer=subchannel.getOrCreateDataProducer(
DATA_PRODUCER_KEY,createOobMetricsDataProducer);this.dataProducer=producer,producer.addDataWatcher(this)}destroy(){var _a;(_a=this.dataProducer)===null||_a===void 0||
_a.removeDataWatcher(this)}getInterval(){return this.intervalMs}onMetricsUpdate(metrics){this.metricsListener(metrics)}},OobMetricsDataProducer=class{static{__name(
this,"OobMetricsDataProducer")}constructor(subchannel){this.subchannel=subchannel,this.dataWatchers=new Set,this.orcaSupported=!0,this.metricsCall=null,this.currentInterval=
1/0,this.backoffTimer=new backoff_timeout_1.BackoffTimeout(()=>this.updateMetricsSubscription()),this.subchannelStateListener=()=>this.updateMetricsSubscription();
let channel=subchannel.getChannel();this.client=createOrcaClient(channel),subchannel.addConnectivityStateListener(this.subchannelStateListener)}addDataWatcher(dataWatcher){
this.dataWatchers.add(dataWatcher),this.updateMetricsSubscription()}removeDataWatcher(dataWatcher){var _a;this.dataWatchers.delete(dataWatcher),this.dataWatchers.
size===0?(this.subchannel.removeDataProducer(DATA_PRODUCER_KEY),(_a=this.metricsCall)===null||_a===void 0||_a.cancel(),this.metricsCall=null,this.client.close(),
this.subchannel.removeConnectivityStateListener(this.subchannelStateListener)):this.updateMetricsSubscription()}updateMetricsSubscription(){var _a;if(this.dataWatchers.
size===0||!this.orcaSupported||this.subchannel.getConnectivityState()!==connectivity_state_1.ConnectivityState.READY)return;let newInterval=Math.min(...Array.from(
this.dataWatchers).map(watcher=>watcher.getInterval()));if(!this.metricsCall||newInterval!==this.currentInterval){(_a=this.metricsCall)===null||_a===void 0||_a.
cancel(),this.currentInterval=newInterval;let metricsCall=this.client.streamCoreMetrics({report_interval:(0,duration_1.msToDuration)(newInterval)});this.metricsCall=
metricsCall,metricsCall.on("data",report=>{this.dataWatchers.forEach(watcher=>{watcher.onMetricsUpdate(report)})}),metricsCall.on("error",error=>{if(this.metricsCall=
null,error.code===constants_1.Status.UNIMPLEMENTED){this.orcaSupported=!1;return}error.code!==constants_1.Status.CANCELLED&&this.backoffTimer.runOnce()})}}},OrcaOobMetricsSubchannelWrapper=class extends subchannel_interface_1.
BaseSubchannelWrapper{static{__name(this,"OrcaOobMetricsSubchannelWrapper")}constructor(child,metricsListener,intervalMs){super(child),this.addDataWatcher(new OobMetricsDataWatcher(
metricsListener,intervalMs))}getWrappedSubchannel(){return this.child}};exports.OrcaOobMetricsSubchannelWrapper=OrcaOobMetricsSubchannelWrapper;function createOobMetricsDataProducer(subchannel){
return new OobMetricsDataProducer(subchannel)}__name(createOobMetricsDataProducer,"createOobMetricsDataProducer")}});var require_server_interceptors=__commonJS({"node_modules/@grpc/grpc-js/build/src/server-interceptors.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.BaseServerInterceptingCall=exports.ServerInterceptingCall=exports.ResponderBuilder=exports.ServerListenerBuilder=void 0;exports.isInterceptingServerListener=
isInterceptingServerListener;exports.getServerInterceptingCall=getServerInterceptingCall;var metadata_1=require_metadata(),constants_1=require_constants(),http2=__require("http2"),
error_1=require_error(),zlib=__require("zlib"),stream_decoder_1=require_stream_decoder(),logging=require_logging(),tls_1=__require("tls"),orca_1=require_orca(),
environment_1=require_environment(),TRACER_NAME="server_call";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"\
trace");var ServerListenerBuilder=class{static{__name(this,"ServerListenerBuilder")}constructor(){this.metadata=void 0,this.message=void 0,this.halfClose=void 0,
this.cancel=void 0}withOnReceiveMetadata(onReceiveMetadata){return this.metadata=onReceiveMetadata,this}withOnReceiveMessage(onReceiveMessage){return this.message=
onReceiveMessage,this}withOnReceiveHalfClose(onReceiveHalfClose){return this.halfClose=onReceiveHalfClose,this}withOnCancel(onCancel){return this.cancel=onCancel,
this}build(){return{onReceiveMetadata:this.metadata,onReceiveMessage:this.message,onReceiveHalfClose:this.halfClose,onCancel:this.cancel}}};exports.ServerListenerBuilder=
ServerListenerBuilder;function isInterceptingServerListener(listener){return listener.onReceiveMetadata!==void 0&&listener.onReceiveMetadata.length===1}__name(isInterceptingServerListener,
"isInterceptingServerListener");var InterceptingServerListenerImpl=class{static{__name(this,"InterceptingServerListenerImpl")}constructor(listener,nextListener){
this.listener=listener,this.nextListener=nextListener,this.cancelled=!1,this.processingMetadata=!1,this.hasPendingMessage=!1,this.pendingMessage=null,this.processingMessage=
!1,this.hasPendingHalfClose=!1}processPendingMessage(){this.hasPendingMessage&&(this.nextListener.onReceiveMessage(this.pendingMessage),this.pendingMessage=null,
this.hasPendingMessage=!1)}processPendingHalfClose(){this.hasPendingHalfClose&&(this.nextListener.onReceiveHalfClose(),this.hasPendingHalfClose=!1)}onReceiveMetadata(metadata){
this.cancelled||(this.processingMetadata=!0,this.listener.onReceiveMetadata(metadata,interceptedMetadata=>{this.processingMetadata=!1,!this.cancelled&&(this.nextListener.
onReceiveMetadata(interceptedMetadata),this.processPendingMessage(),this.processPendingHalfClose())}))}onReceiveMessage(message){this.cancelled||(this.processingMessage=
!0,this.listener.onReceiveMessage(message,msg=>{this.processingMessage=!1,!this.cancelled&&(this.processingMetadata?(this.pendingMessage=msg,this.hasPendingMessage=
!0):(this.nextListener.onReceiveMessage(msg),this.processPendingHalfClose()))}))}onReceiveHalfClose(){this.cancelled||this.listener.onReceiveHalfClose(()=>{this.
cancelled||(this.processingMetadata||this.processingMessage?this.hasPendingHalfClose=!0:this.nextListener.onReceiveHalfClose())})}onCancel(){this.cancelled=!0,this.
listener.onCancel(),this.nextListener.onCancel()}},ResponderBuilder=class{static{__name(this,"ResponderBuilder")}constructor(){this.start=void 0,this.metadata=void 0,
this.message=void 0,this.status=void 0}withStart(start){return this.start=start,this}withSendMetadata(sendMetadata){return this.metadata=sendMetadata,this}withSendMessage(sendMessage){
return this.message=sendMessage,this}withSendStatus(sendStatus){return this.status=sendStatus,this}build(){return{start:this.start,sendMetadata:this.metadata,sendMessage:this.
message,sendStatus:this.status}}};exports.ResponderBuilder=ResponderBuilder;var defaultServerListener={onReceiveMetadata:__name((metadata,next)=>{next(metadata)},
"onReceiveMetadata"),onReceiveMessage:__name((message,next)=>{next(message)},"onReceiveMessage"),onReceiveHalfClose:__name(next=>{next()},"onReceiveHalfClose"),
onCancel:__name(()=>{},"onCancel")},defaultResponder={start:__name(next=>{next()},"start"),sendMetadata:__name((metadata,next)=>{next(metadata)},"sendMetadata"),
sendMessage:__name((message,next)=>{next(message)},"sendMessage"),sendStatus:__name((status,next)=>{next(status)},"sendStatus")},ServerInterceptingCall=class{static{
__name(this,"ServerInterceptingCall")}constructor(nextCall,responder){var _a,_b,_c,_d;this.nextCall=nextCall,this.processingMetadata=!1,this.sentMetadata=!1,this.
processingMessage=!1,this.pendingMessage=null,this.pendingMessageCallback=null,this.pendingStatus=null,this.responder={start:(_a=responder?.start)!==null&&_a!==
void 0?_a:defaultResponder.start,sendMetadata:(_b=responder?.sendMetadata)!==null&&_b!==void 0?_b:defaultResponder.sendMetadata,sendMessage:(_c=responder?.sendMessage)!==
null&&_c!==void 0?_c:defaultResponder.sendMessage,sendStatus:(_d=responder?.sendStatus)!==null&&_d!==void 0?_d:defaultResponder.sendStatus}}processPendingMessage(){
this.pendingMessageCallback&&(this.nextCall.sendMessage(this.pendingMessage,this.pendingMessageCallback),this.pendingMessage=null,this.pendingMessageCallback=null)}processPendingStatus(){
this.pendingStatus&&(this.nextCall.sendStatus(this.pendingStatus),this.pendingStatus=null)}start(listener){this.responder.start(interceptedListener=>{var _a,_b,
_c,_d;let fullInterceptedListener={onReceiveMetadata:(_a=interceptedListener?.onReceiveMetadata)!==null&&_a!==void 0?_a:defaultServerListener.onReceiveMetadata,
onReceiveMessage:(_b=interceptedListener?.onReceiveMessage)!==null&&_b!==void 0?_b:defaultServerListener.onReceiveMessage,onReceiveHalfClose:(_c=interceptedListener?.
onReceiveHalfClose)!==null&&_c!==void 0?_c:defaultServerListener.onReceiveHalfClose,onCancel:(_d=interceptedListener?.onCancel)!==null&&_d!==void 0?_d:defaultServerListener.
onCancel},finalInterceptingListener=new InterceptingServerListenerImpl(fullInterceptedListener,listener);this.nextCall.start(finalInterceptingListener)})}sendMetadata(metadata){
this.processingMetadata=!0,this.sentMetadata=!0,this.responder.sendMetadata(metadata,interceptedMetadata=>{this.processingMetadata=!1,this.nextCall.sendMetadata(
interceptedMetadata),this.processPendingMessage(),this.processPendingStatus()})}sendMessage(message,callback){this.processingMessage=!0,this.sentMetadata||this.
sendMetadata(new metadata_1.Metadata),this.responder.sendMessage(message,interceptedMessage=>{this.processingMessage=!1,this.processingMetadata?(this.pendingMessage=
interceptedMessage,this.pendingMessageCallback=callback):this.nextCall.sendMessage(interceptedMessage,callback)})}sendStatus(status){this.responder.sendStatus(status,
interceptedStatus=>{this.processingMetadata||this.processingMessage?this.pendingStatus=interceptedStatus:this.nextCall.sendStatus(interceptedStatus)})}startRead(){
this.nextCall.startRead()}getPeer(){return this.nextCall.getPeer()}getDeadline(){return this.nextCall.getDeadline()}getHost(){return this.nextCall.getHost()}getAuthContext(){
return this.nextCall.getAuthContext()}getConnectionInfo(){return this.nextCall.getConnectionInfo()}getMetricsRecorder(){return this.nextCall.getMetricsRecorder()}};
exports.ServerInterceptingCall=ServerInterceptingCall;var GRPC_ACCEPT_ENCODING_HEADER="grpc-accept-encoding",GRPC_ENCODING_HEADER="grpc-encoding",GRPC_MESSAGE_HEADER="\
grpc-message",GRPC_STATUS_HEADER="grpc-status",GRPC_TIMEOUT_HEADER="grpc-timeout",DEADLINE_REGEX=/(\d{1,8})\s*([HMSmun])/,deadlineUnitsToMs={H:36e5,M:6e4,S:1e3,
m:1,u:.001,n:1e-6},defaultCompressionHeaders={[GRPC_ACCEPT_ENCODING_HEADER]:"identity,deflate,gzip",[GRPC_ENCODING_HEADER]:"identity"},defaultResponseHeaders={[http2.
constants.HTTP2_HEADER_STATUS]:http2.constants.HTTP_STATUS_OK,[http2.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"},defaultResponseOptions={waitForTrailers:!0},
BaseServerInterceptingCall=class{static{__name(this,"BaseServerInterceptingCall")}constructor(stream,headers,callEventTracker,handler,options){var _a,_b;this.stream=
stream,this.callEventTracker=callEventTracker,this.handler=handler,this.listener=null,this.deadlineTimer=null,this.deadline=1/0,this.maxSendMessageSize=constants_1.
DEFAULT_MAX_SEND_MESSAGE_LENGTH,this.maxReceiveMessageSize=constants_1.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH,this.cancelled=!1,this.metadataSent=!1,this.wantTrailers=
!1,this.cancelNotified=!1,this.incomingEncoding="identity",this.readQueue=[],this.isReadPending=!1,this.receivedHalfClose=!1,this.streamEnded=!1,this.metricsRecorder=
new orca_1.PerRequestMetricRecorder,this.stream.once("close",()=>{var _a2;trace("Request to method "+((_a2=this.handler)===null||_a2===void 0?void 0:_a2.path)+"\
 stream closed with rstCode "+this.stream.rstCode),this.callEventTracker&&!this.streamEnded&&(this.streamEnded=!0,this.callEventTracker.onStreamEnd(!1),this.callEventTracker.
onCallEnd({code:constants_1.Status.CANCELLED,details:"Stream closed before sending status",metadata:null})),this.notifyOnCancel()}),this.stream.on("data",data=>{
this.handleDataFrame(data)}),this.stream.pause(),this.stream.on("end",()=>{this.handleEndEvent()}),"grpc.max_send_message_length"in options&&(this.maxSendMessageSize=
options["grpc.max_send_message_length"]),"grpc.max_receive_message_length"in options&&(this.maxReceiveMessageSize=options["grpc.max_receive_message_length"]),this.
host=(_a=headers[":authority"])!==null&&_a!==void 0?_a:headers.host,this.decoder=new stream_decoder_1.StreamDecoder(this.maxReceiveMessageSize);let metadata=metadata_1.
Metadata.fromHttp2Headers(headers);logging.isTracerEnabled(TRACER_NAME)&&trace("Request to "+this.handler.path+" received headers "+JSON.stringify(metadata.toJSON()));
let timeoutHeader=metadata.get(GRPC_TIMEOUT_HEADER);timeoutHeader.length>0&&this.handleTimeoutHeader(timeoutHeader[0]);let encodingHeader=metadata.get(GRPC_ENCODING_HEADER);
encodingHeader.length>0&&(this.incomingEncoding=encodingHeader[0]),metadata.remove(GRPC_TIMEOUT_HEADER),metadata.remove(GRPC_ENCODING_HEADER),metadata.remove(GRPC_ACCEPT_ENCODING_HEADER),
metadata.remove(http2.constants.HTTP2_HEADER_ACCEPT_ENCODING),metadata.remove(http2.constants.HTTP2_HEADER_TE),metadata.remove(http2.constants.HTTP2_HEADER_CONTENT_TYPE),
this.metadata=metadata;let socket=(_b=stream.session)===null||_b===void 0?void 0:_b.socket;this.connectionInfo={localAddress:socket?.localAddress,localPort:socket?.
localPort,remoteAddress:socket?.remoteAddress,remotePort:socket?.remotePort},this.shouldSendMetrics=!!options["grpc.server_call_metric_recording"]}handleTimeoutHeader(timeoutHeader){
let match=timeoutHeader.toString().match(DEADLINE_REGEX);if(match===null){let status={code:constants_1.Status.INTERNAL,details:`Invalid ${GRPC_TIMEOUT_HEADER} v\
alue "${timeoutHeader}"`,metadata:null};process.nextTick(()=>{this.sendStatus(status)});return}let timeout=+match[1]*deadlineUnitsToMs[match[2]]|0;this.deadline=
Date.now()+timeout,this.deadlineTimer=setTimeout(()=>{let status={code:constants_1.Status.DEADLINE_EXCEEDED,details:"Deadline exceeded",metadata:null};this.sendStatus(
status)},timeout)}checkCancelled(){return!this.cancelled&&(this.stream.destroyed||this.stream.closed)&&(this.notifyOnCancel(),this.cancelled=!0),this.cancelled}notifyOnCancel(){
this.cancelNotified||(this.cancelNotified=!0,this.cancelled=!0,process.nextTick(()=>{var _a;(_a=this.listener)===null||_a===void 0||_a.onCancel()}),this.deadlineTimer&&
clearTimeout(this.deadlineTimer),this.stream.resume())}maybeSendMetadata(){this.metadataSent||this.sendMetadata(new metadata_1.Metadata)}serializeMessage(value){
let messageBuffer=this.handler.serialize(value),byteLength=messageBuffer.byteLength,output=Buffer.allocUnsafe(byteLength+5);return output.writeUInt8(0,0),output.
writeUInt32BE(byteLength,1),messageBuffer.copy(output,5),output}decompressMessage(message,encoding){let messageContents=message.subarray(5);if(encoding==="ident\
ity")return messageContents;if(encoding==="deflate"||encoding==="gzip"){let decompresser;return encoding==="deflate"?decompresser=zlib.createInflate():decompresser=
zlib.createGunzip(),new Promise((resolve,reject)=>{let totalLength=0,messageParts=[];decompresser.on("error",error=>{reject({code:constants_1.Status.INTERNAL,details:"\
Failed to decompress message"})}),decompresser.on("data",chunk=>{messageParts.push(chunk),totalLength+=chunk.byteLength,this.maxReceiveMessageSize!==-1&&totalLength>
this.maxReceiveMessageSize&&(decompresser.destroy(),reject({code:constants_1.Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size lar\
ger than ${this.maxReceiveMessageSize}`}))}),decompresser.on("end",()=>{resolve(Buffer.concat(messageParts))}),decompresser.write(messageContents),decompresser.
end()})}else return Promise.reject({code:constants_1.Status.UNIMPLEMENTED,details:`Received message compressed with unsupported encoding "${encoding}"`})}async decompressAndMaybePush(queueEntry){
if(queueEntry.type!=="COMPRESSED")throw new Error(`Invalid queue entry type: ${queueEntry.type}`);let compressedMessageEncoding=queueEntry.compressedMessage.readUInt8(
0)===1?this.incomingEncoding:"identity",decompressedMessage;try{decompressedMessage=await this.decompressMessage(queueEntry.compressedMessage,compressedMessageEncoding)}catch(err){
this.sendStatus(err);return}try{queueEntry.parsedMessage=this.handler.deserialize(decompressedMessage)}catch(err){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?
details=`Error deserializing request: ${err.message}`:details="Error deserializing request",this.sendStatus({code:constants_1.Status.INTERNAL,details});return}queueEntry.
type="READABLE",this.maybePushNextMessage()}maybePushNextMessage(){if(this.listener&&this.isReadPending&&this.readQueue.length>0&&this.readQueue[0].type!=="COMP\
RESSED"){this.isReadPending=!1;let nextQueueEntry=this.readQueue.shift();nextQueueEntry.type==="READABLE"?this.listener.onReceiveMessage(nextQueueEntry.parsedMessage):
this.listener.onReceiveHalfClose()}}handleDataFrame(data){var _a;if(this.checkCancelled())return;trace("Request to "+this.handler.path+" received data frame of \
size "+data.length);let rawMessages;try{rawMessages=this.decoder.write(data)}catch(e){this.sendStatus({code:constants_1.Status.RESOURCE_EXHAUSTED,details:e.message});
return}for(let messageBytes of rawMessages){this.stream.pause();let queueEntry={type:"COMPRESSED",compressedMessage:messageBytes,parsedMessage:null};this.readQueue.
push(queueEntry),this.decompressAndMaybePush(queueEntry),(_a=this.callEventTracker)===null||_a===void 0||_a.addMessageReceived()}}handleEndEvent(){this.readQueue.
push({type:"HALF_CLOSE",compressedMessage:null,parsedMessage:null}),this.receivedHalfClose=!0,this.maybePushNextMessage()}start(listener){trace("Request to "+this.
handler.path+" start called"),!this.checkCancelled()&&(this.listener=listener,listener.onReceiveMetadata(this.metadata))}sendMetadata(metadata){if(this.checkCancelled()||
this.metadataSent)return;this.metadataSent=!0;let custom=metadata?metadata.toHttp2Headers():null,headers=Object.assign(Object.assign(Object.assign({},defaultResponseHeaders),
defaultCompressionHeaders),custom);this.stream.respond(headers,defaultResponseOptions)}sendMessage(message,callback){if(this.checkCancelled())return;let response;
try{response=this.serializeMessage(message)}catch(e){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?details=`Error serializing response: ${(0,error_1.
getErrorMessage)(e)}`:details="Error serializing response",this.sendStatus({code:constants_1.Status.INTERNAL,details,metadata:null});return}if(this.maxSendMessageSize!==
-1&&response.length-5>this.maxSendMessageSize){this.sendStatus({code:constants_1.Status.RESOURCE_EXHAUSTED,details:`Sent message larger than max (${response.length}\
 vs. ${this.maxSendMessageSize})`,metadata:null});return}this.maybeSendMetadata(),trace("Request to "+this.handler.path+" sent data frame of size "+response.length),
this.stream.write(response,error=>{var _a;if(error){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?details=`Error writing message: ${(0,error_1.getErrorMessage)(
error)}`:details="Internal server error",this.sendStatus({code:constants_1.Status.INTERNAL,details,metadata:null});return}(_a=this.callEventTracker)===null||_a===
void 0||_a.addMessageSent(),callback()})}sendStatus(status){var _a,_b,_c;if(this.checkCancelled())return;trace("Request to method "+((_a=this.handler)===null||_a===
void 0?void 0:_a.path)+" ended with status code: "+constants_1.Status[status.code]+" details: "+status.details);let statusMetadata=(_c=(_b=status.metadata)===null||
_b===void 0?void 0:_b.clone())!==null&&_c!==void 0?_c:new metadata_1.Metadata;if(this.shouldSendMetrics&&statusMetadata.set(orca_1.GRPC_METRICS_HEADER,this.metricsRecorder.
serialize()),this.metadataSent)this.wantTrailers?this.notifyOnCancel():(this.wantTrailers=!0,this.stream.once("wantTrailers",()=>{this.callEventTracker&&!this.streamEnded&&
(this.streamEnded=!0,this.callEventTracker.onStreamEnd(!0),this.callEventTracker.onCallEnd(status));let trailersToSend=Object.assign({[GRPC_STATUS_HEADER]:status.
code,[GRPC_MESSAGE_HEADER]:encodeURI(status.details)},statusMetadata.toHttp2Headers());this.stream.sendTrailers(trailersToSend),this.notifyOnCancel()}),this.stream.
end());else{this.callEventTracker&&!this.streamEnded&&(this.streamEnded=!0,this.callEventTracker.onStreamEnd(!0),this.callEventTracker.onCallEnd(status));let trailersToSend=Object.
assign(Object.assign({[GRPC_STATUS_HEADER]:status.code,[GRPC_MESSAGE_HEADER]:encodeURI(status.details)},defaultResponseHeaders),statusMetadata.toHttp2Headers());
this.stream.respond(trailersToSend,{endStream:!0}),this.notifyOnCancel()}}startRead(){trace("Request to "+this.handler.path+" startRead called"),!this.checkCancelled()&&
(this.isReadPending=!0,this.readQueue.length===0?this.receivedHalfClose||this.stream.resume():this.maybePushNextMessage())}getPeer(){var _a;let socket=(_a=this.
stream.session)===null||_a===void 0?void 0:_a.socket;return socket?.remoteAddress?socket.remotePort?`${socket.remoteAddress}:${socket.remotePort}`:socket.remoteAddress:
"unknown"}getDeadline(){return this.deadline}getHost(){return this.host}getAuthContext(){var _a;if(!(((_a=this.stream.session)===null||_a===void 0?void 0:_a.socket)instanceof
tls_1.TLSSocket))return{};if(!this.stream.session.socket.authorized)return{};let peerCertificate=this.stream.session.socket.getPeerCertificate();return{transportSecurityType:"\
ssl",sslPeerCertificate:peerCertificate.raw?peerCertificate:void 0}}getConnectionInfo(){return this.connectionInfo}getMetricsRecorder(){return this.metricsRecorder}};
exports.BaseServerInterceptingCall=BaseServerInterceptingCall;function getServerInterceptingCall(interceptors,stream,headers,callEventTracker,handler,options){let methodDefinition={
path:handler.path,requestStream:handler.type==="clientStream"||handler.type==="bidi",responseStream:handler.type==="serverStream"||handler.type==="bidi",requestDeserialize:handler.
deserialize,responseSerialize:handler.serialize},baseCall=new BaseServerInterceptingCall(stream,headers,callEventTracker,handler,options);return interceptors.reduce(
(call,interceptor)=>interceptor(methodDefinition,call),baseCall)}__name(getServerInterceptingCall,"getServerInterceptingCall")}});var require_server=__commonJS({"node_modules/@grpc/grpc-js/build/src/server.js"(exports){"use strict";var __runInitializers=exports&&exports.__runInitializers||
function(thisArg,initializers,value){for(var useValue=arguments.length>2,i=0;i<initializers.length;i++)value=useValue?initializers[i].call(thisArg,value):initializers[i].
call(thisArg);return useValue?value:void 0},__esDecorate=exports&&exports.__esDecorate||function(ctor,descriptorIn,decorators,contextIn,initializers,extraInitializers){
function accept(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}__name(accept,"accept");for(var kind=contextIn.kind,key=kind===
"getter"?"get":kind==="setter"?"set":"value",target=!descriptorIn&&ctor?contextIn.static?ctor:ctor.prototype:null,descriptor=descriptorIn||(target?Object.getOwnPropertyDescriptor(
target,contextIn.name):{}),_,done=!1,i=decorators.length-1;i>=0;i--){var context={};for(var p in contextIn)context[p]=p==="access"?{}:contextIn[p];for(var p in contextIn.
access)context.access[p]=contextIn.access[p];context.addInitializer=function(f){if(done)throw new TypeError("Cannot add initializers after decoration has comple\
ted");extraInitializers.push(accept(f||null))};var result=(0,decorators[i])(kind==="accessor"?{get:descriptor.get,set:descriptor.set}:descriptor[key],context);if(kind===
"accessor"){if(result===void 0)continue;if(result===null||typeof result!="object")throw new TypeError("Object expected");(_=accept(result.get))&&(descriptor.get=
_),(_=accept(result.set))&&(descriptor.set=_),(_=accept(result.init))&&initializers.unshift(_)}else(_=accept(result))&&(kind==="field"?initializers.unshift(_):descriptor[key]=
_)}target&&Object.defineProperty(target,contextIn.name,descriptor),done=!0};Object.defineProperty(exports,"__esModule",{value:!0});exports.Server=void 0;var http2=__require("http2"),
util=__require("util"),constants_1=require_constants(),server_call_1=require_server_call(),server_credentials_1=require_server_credentials(),resolver_1=require_resolver(),
logging=require_logging(),subchannel_address_1=require_subchannel_address(),uri_parser_1=require_uri_parser(),channelz_1=require_channelz(),server_interceptors_1=require_server_interceptors(),
environment_1=require_environment(),UNLIMITED_CONNECTION_AGE_MS=~(1<<31),KEEPALIVE_MAX_TIME_MS=~(1<<31),KEEPALIVE_TIMEOUT_MS=2e4,MAX_CONNECTION_IDLE_MS=~(1<<31),
{HTTP2_HEADER_PATH}=http2.constants,TRACER_NAME="server",kMaxAge=Buffer.from("max_age");function serverCallTrace(text){logging.trace(constants_1.LogVerbosity.DEBUG,
"server_call",text)}__name(serverCallTrace,"serverCallTrace");function noop(){}__name(noop,"noop");function deprecate(message){return function(target,context){return util.
deprecate(target,message)}}__name(deprecate,"deprecate");function getUnimplementedStatusResponse(methodName){return{code:constants_1.Status.UNIMPLEMENTED,details:`\
The server does not implement the method ${methodName}`}}__name(getUnimplementedStatusResponse,"getUnimplementedStatusResponse");function getDefaultHandler(handlerType,methodName){
let unimplementedStatusResponse=getUnimplementedStatusResponse(methodName);switch(handlerType){case"unary":return(call,callback)=>{callback(unimplementedStatusResponse,
null)};case"clientStream":return(call,callback)=>{callback(unimplementedStatusResponse,null)};case"serverStream":return call=>{call.emit("error",unimplementedStatusResponse)};case"\
bidi":return call=>{call.emit("error",unimplementedStatusResponse)};default:throw new Error(`Invalid handlerType ${handlerType}`)}}__name(getDefaultHandler,"get\
DefaultHandler");var Server=(()=>{var _a;let _instanceExtraInitializers=[],_start_decorators;return _a=class{static{__name(this,"Server")}constructor(options){var _b,
_c,_d,_e,_f,_g;this.boundPorts=(__runInitializers(this,_instanceExtraInitializers),new Map),this.http2Servers=new Map,this.sessionIdleTimeouts=new Map,this.handlers=
new Map,this.sessions=new Map,this.started=!1,this.shutdown=!1,this.serverAddressString="null",this.channelzEnabled=!0,this.options=options??{},this.options["gr\
pc.enable_channelz"]===0?(this.channelzEnabled=!1,this.channelzTrace=new channelz_1.ChannelzTraceStub,this.callTracker=new channelz_1.ChannelzCallTrackerStub,this.
listenerChildrenTracker=new channelz_1.ChannelzChildrenTrackerStub,this.sessionChildrenTracker=new channelz_1.ChannelzChildrenTrackerStub):(this.channelzTrace=new channelz_1.
ChannelzTrace,this.callTracker=new channelz_1.ChannelzCallTracker,this.listenerChildrenTracker=new channelz_1.ChannelzChildrenTracker,this.sessionChildrenTracker=
new channelz_1.ChannelzChildrenTracker),this.channelzRef=(0,channelz_1.registerChannelzServer)("server",()=>this.getChannelzInfo(),this.channelzEnabled),this.channelzTrace.
addTrace("CT_INFO","Server created"),this.maxConnectionAgeMs=(_b=this.options["grpc.max_connection_age_ms"])!==null&&_b!==void 0?_b:UNLIMITED_CONNECTION_AGE_MS,
this.maxConnectionAgeGraceMs=(_c=this.options["grpc.max_connection_age_grace_ms"])!==null&&_c!==void 0?_c:UNLIMITED_CONNECTION_AGE_MS,this.keepaliveTimeMs=(_d=this.
options["grpc.keepalive_time_ms"])!==null&&_d!==void 0?_d:KEEPALIVE_MAX_TIME_MS,this.keepaliveTimeoutMs=(_e=this.options["grpc.keepalive_timeout_ms"])!==null&&_e!==
void 0?_e:KEEPALIVE_TIMEOUT_MS,this.sessionIdleTimeout=(_f=this.options["grpc.max_connection_idle_ms"])!==null&&_f!==void 0?_f:MAX_CONNECTION_IDLE_MS,this.commonServerOptions=
{maxSendHeaderBlockLength:Number.MAX_SAFE_INTEGER},"grpc-node.max_session_memory"in this.options?this.commonServerOptions.maxSessionMemory=this.options["grpc-no\
de.max_session_memory"]:this.commonServerOptions.maxSessionMemory=Number.MAX_SAFE_INTEGER,"grpc.max_concurrent_streams"in this.options&&(this.commonServerOptions.
settings={maxConcurrentStreams:this.options["grpc.max_concurrent_streams"]}),this.interceptors=(_g=this.options.interceptors)!==null&&_g!==void 0?_g:[],this.trace(
"Server constructed")}getChannelzInfo(){return{trace:this.channelzTrace,callTracker:this.callTracker,listenerChildren:this.listenerChildrenTracker.getChildLists(),
sessionChildren:this.sessionChildrenTracker.getChildLists()}}getChannelzSessionInfo(session){var _b,_c,_d;let sessionInfo=this.sessions.get(session),sessionSocket=session.
socket,remoteAddress=sessionSocket.remoteAddress?(0,subchannel_address_1.stringToSubchannelAddress)(sessionSocket.remoteAddress,sessionSocket.remotePort):null,localAddress=sessionSocket.
localAddress?(0,subchannel_address_1.stringToSubchannelAddress)(sessionSocket.localAddress,sessionSocket.localPort):null,tlsInfo;if(session.encrypted){let tlsSocket=sessionSocket,
cipherInfo=tlsSocket.getCipher(),certificate=tlsSocket.getCertificate(),peerCertificate=tlsSocket.getPeerCertificate();tlsInfo={cipherSuiteStandardName:(_b=cipherInfo.
standardName)!==null&&_b!==void 0?_b:null,cipherSuiteOtherName:cipherInfo.standardName?null:cipherInfo.name,localCertificate:certificate&&"raw"in certificate?certificate.
raw:null,remoteCertificate:peerCertificate&&"raw"in peerCertificate?peerCertificate.raw:null}}else tlsInfo=null;return{remoteAddress,localAddress,security:tlsInfo,
remoteName:null,streamsStarted:sessionInfo.streamTracker.callsStarted,streamsSucceeded:sessionInfo.streamTracker.callsSucceeded,streamsFailed:sessionInfo.streamTracker.
callsFailed,messagesSent:sessionInfo.messagesSent,messagesReceived:sessionInfo.messagesReceived,keepAlivesSent:sessionInfo.keepAlivesSent,lastLocalStreamCreatedTimestamp:null,
lastRemoteStreamCreatedTimestamp:sessionInfo.streamTracker.lastCallStartedTimestamp,lastMessageSentTimestamp:sessionInfo.lastMessageSentTimestamp,lastMessageReceivedTimestamp:sessionInfo.
lastMessageReceivedTimestamp,localFlowControlWindow:(_c=session.state.localWindowSize)!==null&&_c!==void 0?_c:null,remoteFlowControlWindow:(_d=session.state.remoteWindowSize)!==
null&&_d!==void 0?_d:null}}trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,"("+this.channelzRef.id+") "+text)}keepaliveTrace(text){logging.
trace(constants_1.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.id+") "+text)}addProtoService(){throw new Error("Not implemented. Use addService() instead")}addService(service,implementation){
if(service===null||typeof service!="object"||implementation===null||typeof implementation!="object")throw new Error("addService() requires two objects as argume\
nts");let serviceKeys=Object.keys(service);if(serviceKeys.length===0)throw new Error("Cannot add an empty service to a server");serviceKeys.forEach(name=>{let attrs=service[name],
methodType;attrs.requestStream?attrs.responseStream?methodType="bidi":methodType="clientStream":attrs.responseStream?methodType="serverStream":methodType="unary";
let implFn=implementation[name],impl;if(implFn===void 0&&typeof attrs.originalName=="string"&&(implFn=implementation[attrs.originalName]),implFn!==void 0?impl=implFn.
bind(implementation):impl=getDefaultHandler(methodType,name),this.register(attrs.path,impl,attrs.responseSerialize,attrs.requestDeserialize,methodType)===!1)throw new Error(
`Method handler for ${attrs.path} already provided.`)})}removeService(service){if(service===null||typeof service!="object")throw new Error("removeService() requ\
ires object as argument");Object.keys(service).forEach(name=>{let attrs=service[name];this.unregister(attrs.path)})}bind(port,creds){throw new Error("Not implem\
ented. Use bindAsync() instead")}experimentalRegisterListenerToChannelz(boundAddress){return(0,channelz_1.registerChannelzSocket)((0,subchannel_address_1.subchannelAddressToString)(
boundAddress),()=>({localAddress:boundAddress,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,streamsSucceeded:0,streamsFailed:0,messagesSent:0,
messagesReceived:0,keepAlivesSent:0,lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,
localFlowControlWindow:null,remoteFlowControlWindow:null}),this.channelzEnabled)}experimentalUnregisterListenerFromChannelz(channelzRef){(0,channelz_1.unregisterChannelzRef)(
channelzRef)}createHttp2Server(credentials){let http2Server;if(credentials._isSecure()){let constructorOptions=credentials._getConstructorOptions(),contextOptions=credentials.
_getSecureContextOptions(),secureServerOptions=Object.assign(Object.assign(Object.assign(Object.assign({},this.commonServerOptions),constructorOptions),contextOptions),
{enableTrace:this.options["grpc-node.tls_enable_trace"]===1}),areCredentialsValid=contextOptions!==null;this.trace("Initial credentials valid: "+areCredentialsValid),
http2Server=http2.createSecureServer(secureServerOptions),http2Server.prependListener("connection",socket=>{areCredentialsValid||(this.trace("Dropped connection\
 from "+JSON.stringify(socket.address())+" due to unloaded credentials"),socket.destroy())}),http2Server.on("secureConnection",socket=>{socket.on("error",e=>{this.
trace("An incoming TLS connection closed with error: "+e.message)})});let credsWatcher=__name(options=>{if(options){let secureServer=http2Server;try{secureServer.
setSecureContext(options)}catch(e){logging.log(constants_1.LogVerbosity.ERROR,"Failed to set secure context with error "+e.message),options=null}}areCredentialsValid=
options!==null,this.trace("Post-update credentials valid: "+areCredentialsValid)},"credsWatcher");credentials._addWatcher(credsWatcher),http2Server.on("close",()=>{
credentials._removeWatcher(credsWatcher)})}else http2Server=http2.createServer(this.commonServerOptions);return http2Server.setTimeout(0,noop),this._setupHandlers(
http2Server,credentials._getInterceptors()),http2Server}bindOneAddress(address,boundPortObject){this.trace("Attempting to bind "+(0,subchannel_address_1.subchannelAddressToString)(
address));let http2Server=this.createHttp2Server(boundPortObject.credentials);return new Promise((resolve,reject)=>{let onError=__name(err=>{this.trace("Failed \
to bind "+(0,subchannel_address_1.subchannelAddressToString)(address)+" with error "+err.message),resolve({port:"port"in address?address.port:1,error:err.message})},
"onError");http2Server.once("error",onError),http2Server.listen(address,()=>{let boundAddress=http2Server.address(),boundSubchannelAddress;typeof boundAddress==
"string"?boundSubchannelAddress={path:boundAddress}:boundSubchannelAddress={host:boundAddress.address,port:boundAddress.port};let channelzRef=this.experimentalRegisterListenerToChannelz(
boundSubchannelAddress);this.listenerChildrenTracker.refChild(channelzRef),this.http2Servers.set(http2Server,{channelzRef,sessions:new Set,ownsChannelzRef:!0}),
boundPortObject.listeningServers.add(http2Server),this.trace("Successfully bound "+(0,subchannel_address_1.subchannelAddressToString)(boundSubchannelAddress)),resolve(
{port:"port"in boundSubchannelAddress?boundSubchannelAddress.port:1}),http2Server.removeListener("error",onError)})})}async bindManyPorts(addressList,boundPortObject){
if(addressList.length===0)return{count:0,port:0,errors:[]};if((0,subchannel_address_1.isTcpSubchannelAddress)(addressList[0])&&addressList[0].port===0){let firstAddressResult=await this.
bindOneAddress(addressList[0],boundPortObject);if(firstAddressResult.error){let restAddressResult=await this.bindManyPorts(addressList.slice(1),boundPortObject);
return Object.assign(Object.assign({},restAddressResult),{errors:[firstAddressResult.error,...restAddressResult.errors]})}else{let restAddresses=addressList.slice(
1).map(address=>(0,subchannel_address_1.isTcpSubchannelAddress)(address)?{host:address.host,port:firstAddressResult.port}:address),restAddressResult=await Promise.
all(restAddresses.map(address=>this.bindOneAddress(address,boundPortObject))),allResults=[firstAddressResult,...restAddressResult];return{count:allResults.filter(
result=>result.error===void 0).length,port:firstAddressResult.port,errors:allResults.filter(result=>result.error).map(result=>result.error)}}}else{let allResults=await Promise.
all(addressList.map(address=>this.bindOneAddress(address,boundPortObject)));return{count:allResults.filter(result=>result.error===void 0).length,port:allResults[0].
port,errors:allResults.filter(result=>result.error).map(result=>result.error)}}}async bindAddressList(addressList,boundPortObject){let bindResult=await this.bindManyPorts(
addressList,boundPortObject);if(bindResult.count>0)return bindResult.count<addressList.length&&logging.log(constants_1.LogVerbosity.INFO,`WARNING Only ${bindResult.
count} addresses added out of total ${addressList.length} resolved`),bindResult.port;{let errorString=`No address added out of total ${addressList.length} resol\
ved`;throw logging.log(constants_1.LogVerbosity.ERROR,errorString),new Error(`${errorString} errors: [${bindResult.errors.join(",")}]`)}}resolvePort(port){return new Promise(
(resolve,reject)=>{let seenResolution=!1,resolverListener=__name((endpointList,attributes,serviceConfig,resolutionNote)=>{if(seenResolution)return!0;if(seenResolution=
!0,!endpointList.ok)return reject(new Error(endpointList.error.details)),!0;let addressList=[].concat(...endpointList.value.map(endpoint=>endpoint.addresses));return addressList.
length===0?(reject(new Error(`No addresses resolved for port ${port}`)),!0):(resolve(addressList),!0)},"resolverListener");(0,resolver_1.createResolver)(port,resolverListener,
this.options).updateResolution()})}async bindPort(port,boundPortObject){let addressList=await this.resolvePort(port);if(boundPortObject.cancelled)throw this.completeUnbind(
boundPortObject),new Error("bindAsync operation cancelled by unbind call");let portNumber=await this.bindAddressList(addressList,boundPortObject);if(boundPortObject.
cancelled)throw this.completeUnbind(boundPortObject),new Error("bindAsync operation cancelled by unbind call");return portNumber}normalizePort(port){let initialPortUri=(0,uri_parser_1.
parseUri)(port);if(initialPortUri===null)throw new Error(`Could not parse port "${port}"`);let portUri=(0,resolver_1.mapUriDefaultScheme)(initialPortUri);if(portUri===
null)throw new Error(`Could not get a default scheme for port "${port}"`);return portUri}bindAsync(port,creds,callback){if(this.shutdown)throw new Error("bindAs\
ync called after shutdown");if(typeof port!="string")throw new TypeError("port must be a string");if(creds===null||!(creds instanceof server_credentials_1.ServerCredentials))
throw new TypeError("creds must be a ServerCredentials object");if(typeof callback!="function")throw new TypeError("callback must be a function");this.trace("bi\
ndAsync port="+port);let portUri=this.normalizePort(port),deferredCallback=__name((error,port2)=>{process.nextTick(()=>callback(error,port2))},"deferredCallback"),
boundPortObject=this.boundPorts.get((0,uri_parser_1.uriToString)(portUri));if(boundPortObject){if(!creds._equals(boundPortObject.credentials)){deferredCallback(
new Error(`${port} already bound with incompatible credentials`),0);return}boundPortObject.cancelled=!1,boundPortObject.completionPromise?boundPortObject.completionPromise.
then(portNum=>callback(null,portNum),error=>callback(error,0)):deferredCallback(null,boundPortObject.portNumber);return}boundPortObject={mapKey:(0,uri_parser_1.
uriToString)(portUri),originalUri:portUri,completionPromise:null,cancelled:!1,portNumber:0,credentials:creds,listeningServers:new Set};let splitPort=(0,uri_parser_1.
splitHostPort)(portUri.path),completionPromise=this.bindPort(portUri,boundPortObject);boundPortObject.completionPromise=completionPromise,splitPort?.port===0?completionPromise.
then(portNum=>{let finalUri={scheme:portUri.scheme,authority:portUri.authority,path:(0,uri_parser_1.combineHostPort)({host:splitPort.host,port:portNum})};boundPortObject.
mapKey=(0,uri_parser_1.uriToString)(finalUri),boundPortObject.completionPromise=null,boundPortObject.portNumber=portNum,this.boundPorts.set(boundPortObject.mapKey,
boundPortObject),callback(null,portNum)},error=>{callback(error,0)}):(this.boundPorts.set(boundPortObject.mapKey,boundPortObject),completionPromise.then(portNum=>{
boundPortObject.completionPromise=null,boundPortObject.portNumber=portNum,callback(null,portNum)},error=>{callback(error,0)}))}registerInjectorToChannelz(){return(0,channelz_1.
registerChannelzSocket)("injector",()=>({localAddress:null,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,streamsSucceeded:0,streamsFailed:0,
messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,
localFlowControlWindow:null,remoteFlowControlWindow:null}),this.channelzEnabled)}experimentalCreateConnectionInjectorWithChannelzRef(credentials,channelzRef,ownsChannelzRef=!1){
if(credentials===null||!(credentials instanceof server_credentials_1.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object");this.channelzEnabled&&
this.listenerChildrenTracker.refChild(channelzRef);let server=this.createHttp2Server(credentials),sessionsSet=new Set;return this.http2Servers.set(server,{channelzRef,
sessions:sessionsSet,ownsChannelzRef}),{injectConnection:__name(connection=>{server.emit("connection",connection)},"injectConnection"),drain:__name(graceTimeMs=>{
var _b,_c;for(let session of sessionsSet)this.closeSession(session);(_c=(_b=setTimeout(()=>{for(let session of sessionsSet)session.destroy(http2.constants.NGHTTP2_CANCEL)},
graceTimeMs)).unref)===null||_c===void 0||_c.call(_b)},"drain"),destroy:__name(()=>{this.closeServer(server);for(let session of sessionsSet)this.closeSession(session)},
"destroy")}}createConnectionInjector(credentials){if(credentials===null||!(credentials instanceof server_credentials_1.ServerCredentials))throw new TypeError("c\
reds must be a ServerCredentials object");let channelzRef=this.registerInjectorToChannelz();return this.experimentalCreateConnectionInjectorWithChannelzRef(credentials,
channelzRef,!0)}closeServer(server,callback){this.trace("Closing server with address "+JSON.stringify(server.address()));let serverInfo=this.http2Servers.get(server);
server.close(()=>{serverInfo&&serverInfo.ownsChannelzRef&&(this.listenerChildrenTracker.unrefChild(serverInfo.channelzRef),(0,channelz_1.unregisterChannelzRef)(
serverInfo.channelzRef)),this.http2Servers.delete(server),callback?.()})}closeSession(session,callback){var _b;this.trace("Closing session initiated by "+((_b=session.
socket)===null||_b===void 0?void 0:_b.remoteAddress));let sessionInfo=this.sessions.get(session),closeCallback=__name(()=>{sessionInfo&&(this.sessionChildrenTracker.
unrefChild(sessionInfo.ref),(0,channelz_1.unregisterChannelzRef)(sessionInfo.ref)),callback?.()},"closeCallback");session.closed?queueMicrotask(closeCallback):session.
close(closeCallback)}completeUnbind(boundPortObject){for(let server of boundPortObject.listeningServers){let serverInfo=this.http2Servers.get(server);if(this.closeServer(
server,()=>{boundPortObject.listeningServers.delete(server)}),serverInfo)for(let session of serverInfo.sessions)this.closeSession(session)}this.boundPorts.delete(
boundPortObject.mapKey)}unbind(port){this.trace("unbind port="+port);let portUri=this.normalizePort(port),splitPort=(0,uri_parser_1.splitHostPort)(portUri.path);
if(splitPort?.port===0)throw new Error("Cannot unbind port 0");let boundPortObject=this.boundPorts.get((0,uri_parser_1.uriToString)(portUri));boundPortObject&&(this.
trace("unbinding "+boundPortObject.mapKey+" originally bound as "+(0,uri_parser_1.uriToString)(boundPortObject.originalUri)),boundPortObject.completionPromise?boundPortObject.
cancelled=!0:this.completeUnbind(boundPortObject))}drain(port,graceTimeMs){var _b,_c;this.trace("drain port="+port+" graceTimeMs="+graceTimeMs);let portUri=this.
normalizePort(port),splitPort=(0,uri_parser_1.splitHostPort)(portUri.path);if(splitPort?.port===0)throw new Error("Cannot drain port 0");let boundPortObject=this.
boundPorts.get((0,uri_parser_1.uriToString)(portUri));if(!boundPortObject)return;let allSessions=new Set;for(let http2Server of boundPortObject.listeningServers){
let serverEntry=this.http2Servers.get(http2Server);if(serverEntry)for(let session of serverEntry.sessions)allSessions.add(session),this.closeSession(session,()=>{
allSessions.delete(session)})}(_c=(_b=setTimeout(()=>{for(let session of allSessions)session.destroy(http2.constants.NGHTTP2_CANCEL)},graceTimeMs)).unref)===null||
_c===void 0||_c.call(_b)}forceShutdown(){for(let boundPortObject of this.boundPorts.values())boundPortObject.cancelled=!0;this.boundPorts.clear();for(let server of this.
http2Servers.keys())this.closeServer(server);this.sessions.forEach((channelzInfo,session)=>{this.closeSession(session),session.destroy(http2.constants.NGHTTP2_CANCEL)}),
this.sessions.clear(),(0,channelz_1.unregisterChannelzRef)(this.channelzRef),this.shutdown=!0}register(name,handler,serialize,deserialize,type){return this.handlers.
has(name)?!1:(this.handlers.set(name,{func:handler,serialize,deserialize,type,path:name}),!0)}unregister(name){return this.handlers.delete(name)}start(){if(this.
http2Servers.size===0||[...this.http2Servers.keys()].every(server=>!server.listening))throw new Error("server must be bound in order to start");if(this.started===
!0)throw new Error("server is already started");this.started=!0}tryShutdown(callback){var _b;let wrappedCallback=__name(error=>{(0,channelz_1.unregisterChannelzRef)(
this.channelzRef),callback(error)},"wrappedCallback"),pendingChecks=0;function maybeCallback(){pendingChecks--,pendingChecks===0&&wrappedCallback()}__name(maybeCallback,
"maybeCallback"),this.shutdown=!0;for(let[serverKey,server]of this.http2Servers.entries()){pendingChecks++;let serverString=server.channelzRef.name;this.trace("\
Waiting for server "+serverString+" to close"),this.closeServer(serverKey,()=>{this.trace("Server "+serverString+" finished closing"),maybeCallback()});for(let session of server.
sessions.keys()){pendingChecks++;let sessionString=(_b=session.socket)===null||_b===void 0?void 0:_b.remoteAddress;this.trace("Waiting for session "+sessionString+
" to close"),this.closeSession(session,()=>{this.trace("Session "+sessionString+" finished closing"),maybeCallback()})}}pendingChecks===0&&wrappedCallback()}addHttp2Port(){
throw new Error("Not yet implemented")}getChannelzRef(){return this.channelzRef}_verifyContentType(stream,headers){let contentType=headers[http2.constants.HTTP2_HEADER_CONTENT_TYPE];
return typeof contentType!="string"||!contentType.startsWith("application/grpc")?(stream.respond({[http2.constants.HTTP2_HEADER_STATUS]:http2.constants.HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE},
{endStream:!0}),!1):!0}_retrieveHandler(path){serverCallTrace("Received call to method "+path+" at address "+this.serverAddressString);let handler=this.handlers.
get(path);return handler===void 0?(serverCallTrace("No handler registered for method "+path+". Sending UNIMPLEMENTED status."),null):handler}_respondWithError(err,stream,channelzSessionInfo=null){
var _b,_c;let trailersToSend=Object.assign({"grpc-status":(_b=err.code)!==null&&_b!==void 0?_b:constants_1.Status.INTERNAL,"grpc-message":err.details,[http2.constants.
HTTP2_HEADER_STATUS]:http2.constants.HTTP_STATUS_OK,[http2.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"},(_c=err.metadata)===null||_c===void 0?
void 0:_c.toHttp2Headers());stream.respond(trailersToSend,{endStream:!0}),this.callTracker.addCallFailed(),channelzSessionInfo?.streamTracker.addCallFailed()}_channelzHandler(extraInterceptors,stream,headers){
stream.once("error",err=>{}),this.onStreamOpened(stream);let channelzSessionInfo=this.sessions.get(stream.session);if(this.callTracker.addCallStarted(),channelzSessionInfo?.
streamTracker.addCallStarted(),!this._verifyContentType(stream,headers)){this.callTracker.addCallFailed(),channelzSessionInfo?.streamTracker.addCallFailed();return}
let path=headers[HTTP2_HEADER_PATH],handler=this._retrieveHandler(path);if(!handler){this._respondWithError(getUnimplementedStatusResponse(path),stream,channelzSessionInfo);
return}let callEventTracker={addMessageSent:__name(()=>{channelzSessionInfo&&(channelzSessionInfo.messagesSent+=1,channelzSessionInfo.lastMessageSentTimestamp=Date.
now())},"addMessageSent"),addMessageReceived:__name(()=>{channelzSessionInfo&&(channelzSessionInfo.messagesReceived+=1,channelzSessionInfo.lastMessageReceivedTimestamp=
Date.now())},"addMessageReceived"),onCallEnd:__name(status=>{status.code===constants_1.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()},
"onCallEnd"),onStreamEnd:__name(success=>{channelzSessionInfo&&(success?channelzSessionInfo.streamTracker.addCallSucceeded():channelzSessionInfo.streamTracker.addCallFailed())},
"onStreamEnd")},call=(0,server_interceptors_1.getServerInterceptingCall)([...extraInterceptors,...this.interceptors],stream,headers,callEventTracker,handler,this.
options);this._runHandlerForCall(call,handler)||(this.callTracker.addCallFailed(),channelzSessionInfo?.streamTracker.addCallFailed(),call.sendStatus({code:constants_1.
Status.INTERNAL,details:`Unknown handler type: ${handler.type}`}))}_streamHandler(extraInterceptors,stream,headers){if(stream.once("error",err=>{}),this.onStreamOpened(
stream),this._verifyContentType(stream,headers)!==!0)return;let path=headers[HTTP2_HEADER_PATH],handler=this._retrieveHandler(path);if(!handler){this._respondWithError(
getUnimplementedStatusResponse(path),stream,null);return}let call=(0,server_interceptors_1.getServerInterceptingCall)([...extraInterceptors,...this.interceptors],
stream,headers,null,handler,this.options);this._runHandlerForCall(call,handler)||call.sendStatus({code:constants_1.Status.INTERNAL,details:`Unknown handler type\
: ${handler.type}`})}_runHandlerForCall(call,handler){let{type}=handler;if(type==="unary")handleUnary(call,handler);else if(type==="clientStream")handleClientStreaming(
call,handler);else if(type==="serverStream")handleServerStreaming(call,handler);else if(type==="bidi")handleBidiStreaming(call,handler);else return!1;return!0}_setupHandlers(http2Server,extraInterceptors){
if(http2Server===null)return;let serverAddress=http2Server.address(),serverAddressString="null";serverAddress&&(typeof serverAddress=="string"?serverAddressString=
serverAddress:serverAddressString=serverAddress.address+":"+serverAddress.port),this.serverAddressString=serverAddressString;let handler=this.channelzEnabled?this.
_channelzHandler:this._streamHandler,sessionHandler=this.channelzEnabled?this._channelzSessionHandler(http2Server):this._sessionHandler(http2Server);http2Server.
on("stream",handler.bind(this,extraInterceptors)),http2Server.on("session",sessionHandler)}_sessionHandler(http2Server){return session=>{var _b,_c;(_b=this.http2Servers.
get(http2Server))===null||_b===void 0||_b.sessions.add(session);let connectionAgeTimer=null,connectionAgeGraceTimer=null,keepaliveTimer=null,sessionClosedByServer=!1,
idleTimeoutObj=this.enableIdleTimeout(session);if(this.maxConnectionAgeMs!==UNLIMITED_CONNECTION_AGE_MS){let jitterMagnitude=this.maxConnectionAgeMs/10,jitter=Math.
random()*jitterMagnitude*2-jitterMagnitude;connectionAgeTimer=setTimeout(()=>{var _b2,_c2;sessionClosedByServer=!0,this.trace("Connection dropped by max connect\
ion age: "+((_b2=session.socket)===null||_b2===void 0?void 0:_b2.remoteAddress));try{session.goaway(http2.constants.NGHTTP2_NO_ERROR,~(1<<31),kMaxAge)}catch{session.
destroy();return}session.close(),this.maxConnectionAgeGraceMs!==UNLIMITED_CONNECTION_AGE_MS&&(connectionAgeGraceTimer=setTimeout(()=>{session.destroy()},this.maxConnectionAgeGraceMs),
(_c2=connectionAgeGraceTimer.unref)===null||_c2===void 0||_c2.call(connectionAgeGraceTimer))},this.maxConnectionAgeMs+jitter),(_c=connectionAgeTimer.unref)===null||
_c===void 0||_c.call(connectionAgeTimer)}let clearKeepaliveTimeout=__name(()=>{keepaliveTimer&&(clearTimeout(keepaliveTimer),keepaliveTimer=null)},"clearKeepali\
veTimeout"),canSendPing=__name(()=>!session.destroyed&&this.keepaliveTimeMs<KEEPALIVE_MAX_TIME_MS&&this.keepaliveTimeMs>0,"canSendPing"),sendPing,maybeStartKeepalivePingTimer=__name(
()=>{var _b2;canSendPing()&&(this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms"),keepaliveTimer=setTimeout(()=>{clearKeepaliveTimeout(),
sendPing()},this.keepaliveTimeMs),(_b2=keepaliveTimer.unref)===null||_b2===void 0||_b2.call(keepaliveTimer))},"maybeStartKeepalivePingTimer");sendPing=__name(()=>{
var _b2;if(!canSendPing())return;this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms");let pingSendError="";try{session.ping((err,duration,payload)=>{
clearKeepaliveTimeout(),err?(this.keepaliveTrace("Ping failed with error: "+err.message),sessionClosedByServer=!0,session.destroy()):(this.keepaliveTrace("Recei\
ved ping response"),maybeStartKeepalivePingTimer())})||(pingSendError="Ping returned false")}catch(e){pingSendError=(e instanceof Error?e.message:"")||"Unknown \
error"}if(pingSendError){this.keepaliveTrace("Ping send failed: "+pingSendError),this.trace("Connection dropped due to ping send error: "+pingSendError),sessionClosedByServer=
!0,session.destroy();return}keepaliveTimer=setTimeout(()=>{clearKeepaliveTimeout(),this.keepaliveTrace("Ping timeout passed without response"),this.trace("Conne\
ction dropped by keepalive timeout"),sessionClosedByServer=!0,session.destroy()},this.keepaliveTimeoutMs),(_b2=keepaliveTimer.unref)===null||_b2===void 0||_b2.call(
keepaliveTimer)},"sendPing"),maybeStartKeepalivePingTimer(),session.on("close",()=>{var _b2,_c2;sessionClosedByServer||this.trace(`Connection dropped by client ${(_b2=
session.socket)===null||_b2===void 0?void 0:_b2.remoteAddress}`),connectionAgeTimer&&clearTimeout(connectionAgeTimer),connectionAgeGraceTimer&&clearTimeout(connectionAgeGraceTimer),
clearKeepaliveTimeout(),idleTimeoutObj!==null&&(clearTimeout(idleTimeoutObj.timeout),this.sessionIdleTimeouts.delete(session)),(_c2=this.http2Servers.get(http2Server))===
null||_c2===void 0||_c2.sessions.delete(session)})}}_channelzSessionHandler(http2Server){return session=>{var _b,_c,_d,_e;let channelzRef=(0,channelz_1.registerChannelzSocket)(
(_c=(_b=session.socket)===null||_b===void 0?void 0:_b.remoteAddress)!==null&&_c!==void 0?_c:"unknown",this.getChannelzSessionInfo.bind(this,session),this.channelzEnabled),
channelzSessionInfo={ref:channelzRef,streamTracker:new channelz_1.ChannelzCallTracker,messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastMessageSentTimestamp:null,
lastMessageReceivedTimestamp:null};(_d=this.http2Servers.get(http2Server))===null||_d===void 0||_d.sessions.add(session),this.sessions.set(session,channelzSessionInfo);
let clientAddress=`${session.socket.remoteAddress}:${session.socket.remotePort}`;this.channelzTrace.addTrace("CT_INFO","Connection established by client "+clientAddress),
this.trace("Connection established by client "+clientAddress),this.sessionChildrenTracker.refChild(channelzRef);let connectionAgeTimer=null,connectionAgeGraceTimer=null,
keepaliveTimeout=null,sessionClosedByServer=!1,idleTimeoutObj=this.enableIdleTimeout(session);if(this.maxConnectionAgeMs!==UNLIMITED_CONNECTION_AGE_MS){let jitterMagnitude=this.
maxConnectionAgeMs/10,jitter=Math.random()*jitterMagnitude*2-jitterMagnitude;connectionAgeTimer=setTimeout(()=>{var _b2;sessionClosedByServer=!0,this.channelzTrace.
addTrace("CT_INFO","Connection dropped by max connection age from "+clientAddress);try{session.goaway(http2.constants.NGHTTP2_NO_ERROR,~(1<<31),kMaxAge)}catch{session.
destroy();return}session.close(),this.maxConnectionAgeGraceMs!==UNLIMITED_CONNECTION_AGE_MS&&(connectionAgeGraceTimer=setTimeout(()=>{session.destroy()},this.maxConnectionAgeGraceMs),
(_b2=connectionAgeGraceTimer.unref)===null||_b2===void 0||_b2.call(connectionAgeGraceTimer))},this.maxConnectionAgeMs+jitter),(_e=connectionAgeTimer.unref)===null||
_e===void 0||_e.call(connectionAgeTimer)}let clearKeepaliveTimeout=__name(()=>{keepaliveTimeout&&(clearTimeout(keepaliveTimeout),keepaliveTimeout=null)},"clearK\
eepaliveTimeout"),canSendPing=__name(()=>!session.destroyed&&this.keepaliveTimeMs<KEEPALIVE_MAX_TIME_MS&&this.keepaliveTimeMs>0,"canSendPing"),sendPing,maybeStartKeepalivePingTimer=__name(
()=>{var _b2;canSendPing()&&(this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms"),keepaliveTimeout=setTimeout(()=>{clearKeepaliveTimeout(),
sendPing()},this.keepaliveTimeMs),(_b2=keepaliveTimeout.unref)===null||_b2===void 0||_b2.call(keepaliveTimeout))},"maybeStartKeepalivePingTimer");sendPing=__name(
()=>{var _b2;if(!canSendPing())return;this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms");let pingSendError="";try{session.ping((err,duration,payload)=>{
clearKeepaliveTimeout(),err?(this.keepaliveTrace("Ping failed with error: "+err.message),this.channelzTrace.addTrace("CT_INFO","Connection dropped due to error \
of a ping frame "+err.message+" return in "+duration),sessionClosedByServer=!0,session.destroy()):(this.keepaliveTrace("Received ping response"),maybeStartKeepalivePingTimer())})||
(pingSendError="Ping returned false")}catch(e){pingSendError=(e instanceof Error?e.message:"")||"Unknown error"}if(pingSendError){this.keepaliveTrace("Ping send\
 failed: "+pingSendError),this.channelzTrace.addTrace("CT_INFO","Connection dropped due to ping send error: "+pingSendError),sessionClosedByServer=!0,session.destroy();
return}channelzSessionInfo.keepAlivesSent+=1,keepaliveTimeout=setTimeout(()=>{clearKeepaliveTimeout(),this.keepaliveTrace("Ping timeout passed without response"),
this.channelzTrace.addTrace("CT_INFO","Connection dropped by keepalive timeout from "+clientAddress),sessionClosedByServer=!0,session.destroy()},this.keepaliveTimeoutMs),
(_b2=keepaliveTimeout.unref)===null||_b2===void 0||_b2.call(keepaliveTimeout)},"sendPing"),maybeStartKeepalivePingTimer(),session.on("close",()=>{var _b2;sessionClosedByServer||
this.channelzTrace.addTrace("CT_INFO","Connection dropped by client "+clientAddress),this.sessionChildrenTracker.unrefChild(channelzRef),(0,channelz_1.unregisterChannelzRef)(
channelzRef),connectionAgeTimer&&clearTimeout(connectionAgeTimer),connectionAgeGraceTimer&&clearTimeout(connectionAgeGraceTimer),clearKeepaliveTimeout(),idleTimeoutObj!==
null&&(clearTimeout(idleTimeoutObj.timeout),this.sessionIdleTimeouts.delete(session)),(_b2=this.http2Servers.get(http2Server))===null||_b2===void 0||_b2.sessions.
delete(session),this.sessions.delete(session)})}}enableIdleTimeout(session){var _b,_c;if(this.sessionIdleTimeout>=MAX_CONNECTION_IDLE_MS)return null;let idleTimeoutObj={
activeStreams:0,lastIdle:Date.now(),onClose:this.onStreamClose.bind(this,session),timeout:setTimeout(this.onIdleTimeout,this.sessionIdleTimeout,this,session)};(_c=
(_b=idleTimeoutObj.timeout).unref)===null||_c===void 0||_c.call(_b),this.sessionIdleTimeouts.set(session,idleTimeoutObj);let{socket}=session;return this.trace("\
Enable idle timeout for "+socket.remoteAddress+":"+socket.remotePort),idleTimeoutObj}onIdleTimeout(ctx,session){let{socket}=session,sessionInfo=ctx.sessionIdleTimeouts.
get(session);sessionInfo!==void 0&&sessionInfo.activeStreams===0&&(Date.now()-sessionInfo.lastIdle>=ctx.sessionIdleTimeout?(ctx.trace("Session idle timeout trig\
gered for "+socket?.remoteAddress+":"+socket?.remotePort+" last idle at "+sessionInfo.lastIdle),ctx.closeSession(session)):sessionInfo.timeout.refresh())}onStreamOpened(stream){
let session=stream.session,idleTimeoutObj=this.sessionIdleTimeouts.get(session);idleTimeoutObj&&(idleTimeoutObj.activeStreams+=1,stream.once("close",idleTimeoutObj.
onClose))}onStreamClose(session){var _b,_c;let idleTimeoutObj=this.sessionIdleTimeouts.get(session);idleTimeoutObj&&(idleTimeoutObj.activeStreams-=1,idleTimeoutObj.
activeStreams===0&&(idleTimeoutObj.lastIdle=Date.now(),idleTimeoutObj.timeout.refresh(),this.trace("Session onStreamClose"+((_b=session.socket)===null||_b===void 0?
void 0:_b.remoteAddress)+":"+((_c=session.socket)===null||_c===void 0?void 0:_c.remotePort)+" at "+idleTimeoutObj.lastIdle)))}},(()=>{let _metadata=typeof Symbol==
"function"&&Symbol.metadata?Object.create(null):void 0;_start_decorators=[deprecate("Calling start() is no longer necessary. It can be safely omitted.")],__esDecorate(
_a,null,_start_decorators,{kind:"method",name:"start",static:!1,private:!1,access:{has:__name(obj=>"start"in obj,"has"),get:__name(obj=>obj.start,"get")},metadata:_metadata},
null,_instanceExtraInitializers),_metadata&&Object.defineProperty(_a,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:_metadata})})(),_a})();exports.
Server=Server;async function handleUnary(call,handler){let stream;function respond(err,value,trailer,flags){if(err){call.sendStatus((0,server_call_1.serverErrorToStatus)(
err,trailer));return}call.sendMessage(value,()=>{call.sendStatus({code:constants_1.Status.OK,details:"OK",metadata:trailer??null})})}__name(respond,"respond");let requestMetadata,
requestMessage=null;call.start({onReceiveMetadata(metadata){requestMetadata=metadata,call.startRead()},onReceiveMessage(message){if(requestMessage){call.sendStatus(
{code:constants_1.Status.UNIMPLEMENTED,details:`Received a second request message for server streaming method ${handler.path}`,metadata:null});return}requestMessage=
message,call.startRead()},onReceiveHalfClose(){if(!requestMessage){call.sendStatus({code:constants_1.Status.UNIMPLEMENTED,details:`Received no request message f\
or server streaming method ${handler.path}`,metadata:null});return}stream=new server_call_1.ServerWritableStreamImpl(handler.path,call,requestMetadata,requestMessage);
try{handler.func(stream,respond)}catch(err){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?details=`Server method handler threw error ${err.message}`:
details="Unknown error",call.sendStatus({code:constants_1.Status.UNKNOWN,details,metadata:null})}},onCancel(){stream&&(stream.cancelled=!0,stream.emit("cancelle\
d","cancelled"))}})}__name(handleUnary,"handleUnary");function handleClientStreaming(call,handler){let stream;function respond(err,value,trailer,flags){if(err){
call.sendStatus((0,server_call_1.serverErrorToStatus)(err,trailer));return}call.sendMessage(value,()=>{call.sendStatus({code:constants_1.Status.OK,details:"OK",
metadata:trailer??null})})}__name(respond,"respond"),call.start({onReceiveMetadata(metadata){stream=new server_call_1.ServerDuplexStreamImpl(handler.path,call,metadata);
try{handler.func(stream,respond)}catch(err){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?details=`Server method handler threw error ${err.message}`:
details="Unknown error",call.sendStatus({code:constants_1.Status.UNKNOWN,details,metadata:null})}},onReceiveMessage(message){stream.push(message)},onReceiveHalfClose(){
stream.push(null)},onCancel(){stream&&(stream.cancelled=!0,stream.emit("cancelled","cancelled"),stream.destroy())}})}__name(handleClientStreaming,"handleClientS\
treaming");function handleServerStreaming(call,handler){let stream,requestMetadata,requestMessage=null;call.start({onReceiveMetadata(metadata){requestMetadata=metadata,
call.startRead()},onReceiveMessage(message){if(requestMessage){call.sendStatus({code:constants_1.Status.UNIMPLEMENTED,details:`Received a second request message\
 for server streaming method ${handler.path}`,metadata:null});return}requestMessage=message,call.startRead()},onReceiveHalfClose(){if(!requestMessage){call.sendStatus(
{code:constants_1.Status.UNIMPLEMENTED,details:`Received no request message for server streaming method ${handler.path}`,metadata:null});return}stream=new server_call_1.
ServerWritableStreamImpl(handler.path,call,requestMetadata,requestMessage);try{handler.func(stream)}catch(err){let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?
details=`Server method handler threw error ${err.message}`:details="Unknown error",call.sendStatus({code:constants_1.Status.UNKNOWN,details,metadata:null})}},onCancel(){
stream&&(stream.cancelled=!0,stream.emit("cancelled","cancelled"),stream.destroy())}})}__name(handleServerStreaming,"handleServerStreaming");function handleBidiStreaming(call,handler){
let stream;call.start({onReceiveMetadata(metadata){stream=new server_call_1.ServerDuplexStreamImpl(handler.path,call,metadata);try{handler.func(stream)}catch(err){
let details;environment_1.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?details=`Server method handler threw error ${err.message}`:details="Unknown error",call.sendStatus(
{code:constants_1.Status.UNKNOWN,details,metadata:null})}},onReceiveMessage(message){stream.push(message)},onReceiveHalfClose(){stream.push(null)},onCancel(){stream&&
(stream.cancelled=!0,stream.emit("cancelled","cancelled"),stream.destroy())}})}__name(handleBidiStreaming,"handleBidiStreaming")}});var require_status_builder=__commonJS({"node_modules/@grpc/grpc-js/build/src/status-builder.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.StatusBuilder=void 0;var StatusBuilder=class{static{__name(this,"StatusBuilder")}constructor(){this.code=null,this.details=null,this.metadata=
null}withCode(code){return this.code=code,this}withDetails(details){return this.details=details,this}withMetadata(metadata){return this.metadata=metadata,this}build(){
let status={};return this.code!==null&&(status.code=this.code),this.details!==null&&(status.details=this.details),this.metadata!==null&&(status.metadata=this.metadata),
status}};exports.StatusBuilder=StatusBuilder}});var require_load_balancer_pick_first=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer-pick-first.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.LeafLoadBalancer=exports.PickFirstLoadBalancer=exports.PickFirstLoadBalancingConfig=void 0;exports.shuffled=shuffled;exports.
setup=setup;var load_balancer_1=require_load_balancer(),connectivity_state_1=require_connectivity_state(),picker_1=require_picker(),subchannel_address_1=require_subchannel_address(),
logging=require_logging(),constants_1=require_constants(),subchannel_address_2=require_subchannel_address(),net_1=__require("net"),call_interface_1=require_call_interface(),
TRACER_NAME="pick_first";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var TYPE_NAME="pick_first",CONNECTION_DELAY_INTERVAL_MS=250,
PickFirstLoadBalancingConfig=class _PickFirstLoadBalancingConfig{static{__name(this,"PickFirstLoadBalancingConfig")}constructor(shuffleAddressList){this.shuffleAddressList=
shuffleAddressList}getLoadBalancerName(){return TYPE_NAME}toJsonObject(){return{[TYPE_NAME]:{shuffleAddressList:this.shuffleAddressList}}}getShuffleAddressList(){
return this.shuffleAddressList}static createFromJson(obj){if("shuffleAddressList"in obj&&typeof obj.shuffleAddressList!="boolean")throw new Error("pick_first co\
nfig field shuffleAddressList must be a boolean if provided");return new _PickFirstLoadBalancingConfig(obj.shuffleAddressList===!0)}};exports.PickFirstLoadBalancingConfig=
PickFirstLoadBalancingConfig;var PickFirstPicker=class{static{__name(this,"PickFirstPicker")}constructor(subchannel){this.subchannel=subchannel}pick(pickArgs){return{
pickResultType:picker_1.PickResultType.COMPLETE,subchannel:this.subchannel,status:null,onCallStarted:null,onCallEnded:null}}};function shuffled(list){let result=list.
slice();for(let i=result.length-1;i>1;i--){let j=Math.floor(Math.random()*(i+1)),temp=result[i];result[i]=result[j],result[j]=temp}return result}__name(shuffled,
"shuffled");function interleaveAddressFamilies(addressList){if(addressList.length===0)return[];let result=[],ipv6Addresses=[],ipv4Addresses=[],ipv6First=(0,subchannel_address_2.
isTcpSubchannelAddress)(addressList[0])&&(0,net_1.isIPv6)(addressList[0].host);for(let address of addressList)(0,subchannel_address_2.isTcpSubchannelAddress)(address)&&
(0,net_1.isIPv6)(address.host)?ipv6Addresses.push(address):ipv4Addresses.push(address);let firstList=ipv6First?ipv6Addresses:ipv4Addresses,secondList=ipv6First?
ipv4Addresses:ipv6Addresses;for(let i=0;i<Math.max(firstList.length,secondList.length);i++)i<firstList.length&&result.push(firstList[i]),i<secondList.length&&result.
push(secondList[i]);return result}__name(interleaveAddressFamilies,"interleaveAddressFamilies");var REPORT_HEALTH_STATUS_OPTION_NAME="grpc-node.internal.pick-fi\
rst.report_health_status",PickFirstLoadBalancer=class{static{__name(this,"PickFirstLoadBalancer")}constructor(channelControlHelper){this.channelControlHelper=channelControlHelper,
this.children=[],this.currentState=connectivity_state_1.ConnectivityState.IDLE,this.currentSubchannelIndex=0,this.currentPick=null,this.subchannelStateListener=
(subchannel,previousState,newState,keepaliveTime,errorMessage2)=>{this.onSubchannelStateUpdate(subchannel,previousState,newState,errorMessage2)},this.pickedSubchannelHealthListener=
()=>this.calculateAndReportNewState(),this.stickyTransientFailureMode=!1,this.reportHealthStatus=!1,this.lastError=null,this.latestAddressList=null,this.latestOptions=
{},this.latestResolutionNote="",this.connectionDelayTimeout=setTimeout(()=>{},0),clearTimeout(this.connectionDelayTimeout)}allChildrenHaveReportedTF(){return this.
children.every(child=>child.hasReportedTransientFailure)}resetChildrenReportedTF(){this.children.every(child=>child.hasReportedTransientFailure=!1)}calculateAndReportNewState(){
var _a;if(this.currentPick)if(this.reportHealthStatus&&!this.currentPick.isHealthy()){let errorMessage2=`Picked subchannel ${this.currentPick.getAddress()} is u\
nhealthy`;this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2)}else this.
updateState(connectivity_state_1.ConnectivityState.READY,new PickFirstPicker(this.currentPick),null);else if(((_a=this.latestAddressList)===null||_a===void 0?void 0:
_a.length)===0){let errorMessage2=`No connection established. Last error: ${this.lastError}. Resolution note: ${this.latestResolutionNote}`;this.updateState(connectivity_state_1.
ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2)}else if(this.children.length===0)this.updateState(connectivity_state_1.
ConnectivityState.IDLE,new picker_1.QueuePicker(this),null);else if(this.stickyTransientFailureMode){let errorMessage2=`No connection established. Last error: ${this.
lastError}. Resolution note: ${this.latestResolutionNote}`;this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker(
{details:errorMessage2}),errorMessage2)}else this.updateState(connectivity_state_1.ConnectivityState.CONNECTING,new picker_1.QueuePicker(this),null)}requestReresolution(){
this.channelControlHelper.requestReresolution()}maybeEnterStickyTransientFailureMode(){if(this.allChildrenHaveReportedTF()){if(this.requestReresolution(),this.resetChildrenReportedTF(),
this.stickyTransientFailureMode){this.calculateAndReportNewState();return}this.stickyTransientFailureMode=!0;for(let{subchannel}of this.children)subchannel.startConnecting();
this.calculateAndReportNewState()}}removeCurrentPick(){this.currentPick!==null&&(this.currentPick.removeConnectivityStateListener(this.subchannelStateListener),
this.channelControlHelper.removeChannelzChild(this.currentPick.getChannelzRef()),this.currentPick.removeHealthStateWatcher(this.pickedSubchannelHealthListener),
this.currentPick.unref(),this.currentPick=null)}onSubchannelStateUpdate(subchannel,previousState,newState,errorMessage2){var _a;if(!((_a=this.currentPick)===null||
_a===void 0)&&_a.realSubchannelEquals(subchannel)){newState!==connectivity_state_1.ConnectivityState.READY&&(this.removeCurrentPick(),this.calculateAndReportNewState());
return}for(let[index,child]of this.children.entries())if(subchannel.realSubchannelEquals(child.subchannel)){newState===connectivity_state_1.ConnectivityState.READY&&
this.pickSubchannel(child.subchannel),newState===connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE&&(child.hasReportedTransientFailure=!0,errorMessage2&&
(this.lastError=errorMessage2),this.maybeEnterStickyTransientFailureMode(),index===this.currentSubchannelIndex&&this.startNextSubchannelConnecting(index+1)),child.
subchannel.startConnecting();return}}startNextSubchannelConnecting(startIndex){clearTimeout(this.connectionDelayTimeout);for(let[index,child]of this.children.entries())
if(index>=startIndex){let subchannelState=child.subchannel.getConnectivityState();if(subchannelState===connectivity_state_1.ConnectivityState.IDLE||subchannelState===
connectivity_state_1.ConnectivityState.CONNECTING){this.startConnecting(index);return}}this.maybeEnterStickyTransientFailureMode()}startConnecting(subchannelIndex){
var _a,_b;clearTimeout(this.connectionDelayTimeout),this.currentSubchannelIndex=subchannelIndex,this.children[subchannelIndex].subchannel.getConnectivityState()===
connectivity_state_1.ConnectivityState.IDLE&&(trace("Start connecting to subchannel with address "+this.children[subchannelIndex].subchannel.getAddress()),process.
nextTick(()=>{var _a2;(_a2=this.children[subchannelIndex])===null||_a2===void 0||_a2.subchannel.startConnecting()})),this.connectionDelayTimeout=setTimeout(()=>{
this.startNextSubchannelConnecting(subchannelIndex+1)},CONNECTION_DELAY_INTERVAL_MS),(_b=(_a=this.connectionDelayTimeout).unref)===null||_b===void 0||_b.call(_a)}pickSubchannel(subchannel){
trace("Pick subchannel with address "+subchannel.getAddress()),this.stickyTransientFailureMode=!1,subchannel.ref(),this.channelControlHelper.addChannelzChild(subchannel.
getChannelzRef()),this.removeCurrentPick(),this.resetSubchannelList(),subchannel.addConnectivityStateListener(this.subchannelStateListener),subchannel.addHealthStateWatcher(
this.pickedSubchannelHealthListener),this.currentPick=subchannel,clearTimeout(this.connectionDelayTimeout),this.calculateAndReportNewState()}updateState(newState,picker,errorMessage2){
trace(connectivity_state_1.ConnectivityState[this.currentState]+" -> "+connectivity_state_1.ConnectivityState[newState]),this.currentState=newState,this.channelControlHelper.
updateState(newState,picker,errorMessage2)}resetSubchannelList(){for(let child of this.children)child.subchannel.removeConnectivityStateListener(this.subchannelStateListener),
child.subchannel.unref(),this.channelControlHelper.removeChannelzChild(child.subchannel.getChannelzRef());this.currentSubchannelIndex=0,this.children=[]}connectToAddressList(addressList,options){
trace("connectToAddressList(["+addressList.map(address=>(0,subchannel_address_1.subchannelAddressToString)(address))+"])");let newChildrenList=addressList.map(address=>({
subchannel:this.channelControlHelper.createSubchannel(address,options),hasReportedTransientFailure:!1}));for(let{subchannel}of newChildrenList)if(subchannel.getConnectivityState()===
connectivity_state_1.ConnectivityState.READY){this.pickSubchannel(subchannel);return}for(let{subchannel}of newChildrenList)subchannel.ref(),this.channelControlHelper.
addChannelzChild(subchannel.getChannelzRef());this.resetSubchannelList(),this.children=newChildrenList;for(let{subchannel}of this.children)subchannel.addConnectivityStateListener(
this.subchannelStateListener);for(let child of this.children)child.subchannel.getConnectivityState()===connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE&&
(child.hasReportedTransientFailure=!0);this.startNextSubchannelConnecting(0),this.calculateAndReportNewState()}updateAddressList(maybeEndpointList,lbConfig,options,resolutionNote){
if(!(lbConfig instanceof PickFirstLoadBalancingConfig))return!1;if(!maybeEndpointList.ok)return this.children.length===0&&this.currentPick===null&&this.channelControlHelper.
updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker(maybeEndpointList.error),maybeEndpointList.error.details),!0;
let endpointList=maybeEndpointList.value;this.reportHealthStatus=options[REPORT_HEALTH_STATUS_OPTION_NAME],lbConfig.getShuffleAddressList()&&(endpointList=shuffled(
endpointList));let rawAddressList=[].concat(...endpointList.map(endpoint=>endpoint.addresses));trace("updateAddressList(["+rawAddressList.map(address=>(0,subchannel_address_1.
subchannelAddressToString)(address))+"])");let addressList=interleaveAddressFamilies(rawAddressList);return this.latestAddressList=addressList,this.latestOptions=
options,this.connectToAddressList(addressList,options),this.latestResolutionNote=resolutionNote,rawAddressList.length>0?!0:(this.lastError="No addresses resolve\
d",!1)}exitIdle(){this.currentState===connectivity_state_1.ConnectivityState.IDLE&&this.latestAddressList&&this.connectToAddressList(this.latestAddressList,this.
latestOptions)}resetBackoff(){}destroy(){this.resetSubchannelList(),this.removeCurrentPick()}getTypeName(){return TYPE_NAME}};exports.PickFirstLoadBalancer=PickFirstLoadBalancer;
var LEAF_CONFIG=new PickFirstLoadBalancingConfig(!1),LeafLoadBalancer=class{static{__name(this,"LeafLoadBalancer")}constructor(endpoint,channelControlHelper,options,resolutionNote){
this.endpoint=endpoint,this.options=options,this.resolutionNote=resolutionNote,this.latestState=connectivity_state_1.ConnectivityState.IDLE;let childChannelControlHelper=(0,load_balancer_1.
createChildChannelControlHelper)(channelControlHelper,{updateState:__name((connectivityState,picker,errorMessage2)=>{this.latestState=connectivityState,this.latestPicker=
picker,channelControlHelper.updateState(connectivityState,picker,errorMessage2)},"updateState")});this.pickFirstBalancer=new PickFirstLoadBalancer(childChannelControlHelper),
this.latestPicker=new picker_1.QueuePicker(this.pickFirstBalancer)}startConnecting(){this.pickFirstBalancer.updateAddressList((0,call_interface_1.statusOrFromValue)(
[this.endpoint]),LEAF_CONFIG,Object.assign(Object.assign({},this.options),{[REPORT_HEALTH_STATUS_OPTION_NAME]:!0}),this.resolutionNote)}updateEndpoint(newEndpoint,newOptions){
this.options=newOptions,this.endpoint=newEndpoint,this.latestState!==connectivity_state_1.ConnectivityState.IDLE&&this.startConnecting()}getConnectivityState(){
return this.latestState}getPicker(){return this.latestPicker}getEndpoint(){return this.endpoint}exitIdle(){this.pickFirstBalancer.exitIdle()}destroy(){this.pickFirstBalancer.
destroy()}};exports.LeafLoadBalancer=LeafLoadBalancer;function setup(){(0,load_balancer_1.registerLoadBalancerType)(TYPE_NAME,PickFirstLoadBalancer,PickFirstLoadBalancingConfig),
(0,load_balancer_1.registerDefaultLoadBalancerType)(TYPE_NAME)}__name(setup,"setup")}});var require_certificate_provider=__commonJS({"node_modules/@grpc/grpc-js/build/src/certificate-provider.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.FileWatcherCertificateProvider=void 0;var fs=__require("fs"),logging=require_logging(),constants_1=require_constants(),util_1=__require("util"),
TRACER_NAME="certificate_provider";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var readFilePromise=(0,util_1.
promisify)(fs.readFile),FileWatcherCertificateProvider=class{static{__name(this,"FileWatcherCertificateProvider")}constructor(config){if(this.config=config,this.
refreshTimer=null,this.fileResultPromise=null,this.latestCaUpdate=void 0,this.caListeners=new Set,this.latestIdentityUpdate=void 0,this.identityListeners=new Set,
this.lastUpdateTime=null,config.certificateFile===void 0!=(config.privateKeyFile===void 0))throw new Error("certificateFile and privateKeyFile must be set or un\
set together");if(config.certificateFile===void 0&&config.caCertificateFile===void 0)throw new Error("At least one of certificateFile and caCertificateFile must\
 be set");trace("File watcher constructed with config "+JSON.stringify(config))}updateCertificates(){this.fileResultPromise||(this.fileResultPromise=Promise.allSettled(
[this.config.certificateFile?readFilePromise(this.config.certificateFile):Promise.reject(),this.config.privateKeyFile?readFilePromise(this.config.privateKeyFile):
Promise.reject(),this.config.caCertificateFile?readFilePromise(this.config.caCertificateFile):Promise.reject()]),this.fileResultPromise.then(([certificateResult,
privateKeyResult,caCertificateResult])=>{if(this.refreshTimer){trace("File watcher read certificates certificate "+certificateResult.status+", privateKey "+privateKeyResult.
status+", CA certificate "+caCertificateResult.status),this.lastUpdateTime=new Date,this.fileResultPromise=null,certificateResult.status==="fulfilled"&&privateKeyResult.
status==="fulfilled"?this.latestIdentityUpdate={certificate:certificateResult.value,privateKey:privateKeyResult.value}:this.latestIdentityUpdate=null,caCertificateResult.
status==="fulfilled"?this.latestCaUpdate={caCertificate:caCertificateResult.value}:this.latestCaUpdate=null;for(let listener of this.identityListeners)listener(
this.latestIdentityUpdate);for(let listener of this.caListeners)listener(this.latestCaUpdate)}}),trace("File watcher initiated certificate update"))}maybeStartWatchingFiles(){
if(!this.refreshTimer){let timeSinceLastUpdate=this.lastUpdateTime?new Date().getTime()-this.lastUpdateTime.getTime():1/0;timeSinceLastUpdate>this.config.refreshIntervalMs&&
this.updateCertificates(),timeSinceLastUpdate>this.config.refreshIntervalMs*2&&(this.latestCaUpdate=void 0,this.latestIdentityUpdate=void 0),this.refreshTimer=setInterval(
()=>this.updateCertificates(),this.config.refreshIntervalMs),trace("File watcher started watching")}}maybeStopWatchingFiles(){this.caListeners.size===0&&this.identityListeners.
size===0&&(this.fileResultPromise=null,this.refreshTimer&&(clearInterval(this.refreshTimer),this.refreshTimer=null))}addCaCertificateListener(listener){this.caListeners.
add(listener),this.maybeStartWatchingFiles(),this.latestCaUpdate!==void 0&&process.nextTick(listener,this.latestCaUpdate)}removeCaCertificateListener(listener){
this.caListeners.delete(listener),this.maybeStopWatchingFiles()}addIdentityCertificateListener(listener){this.identityListeners.add(listener),this.maybeStartWatchingFiles(),
this.latestIdentityUpdate!==void 0&&process.nextTick(listener,this.latestIdentityUpdate)}removeIdentityCertificateListener(listener){this.identityListeners.delete(
listener),this.maybeStopWatchingFiles()}};exports.FileWatcherCertificateProvider=FileWatcherCertificateProvider}});var require_experimental=__commonJS({"node_modules/@grpc/grpc-js/build/src/experimental.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=exports.createCertificateProviderChannelCredentials=exports.FileWatcherCertificateProvider=exports.createCertificateProviderServerCredentials=
exports.createServerCredentialsWithInterceptors=exports.BaseSubchannelWrapper=exports.registerAdminService=exports.FilterStackFactory=exports.BaseFilter=exports.
statusOrFromError=exports.statusOrFromValue=exports.PickResultType=exports.QueuePicker=exports.UnavailablePicker=exports.ChildLoadBalancerHandler=exports.EndpointMap=
exports.endpointHasAddress=exports.endpointToString=exports.subchannelAddressToString=exports.LeafLoadBalancer=exports.isLoadBalancerNameRegistered=exports.parseLoadBalancingConfig=
exports.selectLbConfigFromList=exports.registerLoadBalancerType=exports.createChildChannelControlHelper=exports.BackoffTimeout=exports.parseDuration=exports.durationToMs=
exports.splitHostPort=exports.uriToString=exports.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=exports.createResolver=exports.registerResolver=exports.log=exports.trace=void 0;
var logging_1=require_logging();Object.defineProperty(exports,"trace",{enumerable:!0,get:__name(function(){return logging_1.trace},"get")});Object.defineProperty(
exports,"log",{enumerable:!0,get:__name(function(){return logging_1.log},"get")});var resolver_1=require_resolver();Object.defineProperty(exports,"registerResol\
ver",{enumerable:!0,get:__name(function(){return resolver_1.registerResolver},"get")});Object.defineProperty(exports,"createResolver",{enumerable:!0,get:__name(
function(){return resolver_1.createResolver},"get")});Object.defineProperty(exports,"CHANNEL_ARGS_CONFIG_SELECTOR_KEY",{enumerable:!0,get:__name(function(){return resolver_1.
CHANNEL_ARGS_CONFIG_SELECTOR_KEY},"get")});var uri_parser_1=require_uri_parser();Object.defineProperty(exports,"uriToString",{enumerable:!0,get:__name(function(){
return uri_parser_1.uriToString},"get")});Object.defineProperty(exports,"splitHostPort",{enumerable:!0,get:__name(function(){return uri_parser_1.splitHostPort},
"get")});var duration_1=require_duration();Object.defineProperty(exports,"durationToMs",{enumerable:!0,get:__name(function(){return duration_1.durationToMs},"ge\
t")});Object.defineProperty(exports,"parseDuration",{enumerable:!0,get:__name(function(){return duration_1.parseDuration},"get")});var backoff_timeout_1=require_backoff_timeout();
Object.defineProperty(exports,"BackoffTimeout",{enumerable:!0,get:__name(function(){return backoff_timeout_1.BackoffTimeout},"get")});var load_balancer_1=require_load_balancer();
Object.defineProperty(exports,"createChildChannelControlHelper",{enumerable:!0,get:__name(function(){return load_balancer_1.createChildChannelControlHelper},"ge\
t")});Object.defineProperty(exports,"registerLoadBalancerType",{enumerable:!0,get:__name(function(){return load_balancer_1.registerLoadBalancerType},"get")});Object.
defineProperty(exports,"selectLbConfigFromList",{enumerable:!0,get:__name(function(){return load_balancer_1.selectLbConfigFromList},"get")});Object.defineProperty(
exports,"parseLoadBalancingConfig",{enumerable:!0,get:__name(function(){return load_balancer_1.parseLoadBalancingConfig},"get")});Object.defineProperty(exports,
"isLoadBalancerNameRegistered",{enumerable:!0,get:__name(function(){return load_balancer_1.isLoadBalancerNameRegistered},"get")});var load_balancer_pick_first_1=require_load_balancer_pick_first();
Object.defineProperty(exports,"LeafLoadBalancer",{enumerable:!0,get:__name(function(){return load_balancer_pick_first_1.LeafLoadBalancer},"get")});var subchannel_address_1=require_subchannel_address();
Object.defineProperty(exports,"subchannelAddressToString",{enumerable:!0,get:__name(function(){return subchannel_address_1.subchannelAddressToString},"get")});Object.
defineProperty(exports,"endpointToString",{enumerable:!0,get:__name(function(){return subchannel_address_1.endpointToString},"get")});Object.defineProperty(exports,
"endpointHasAddress",{enumerable:!0,get:__name(function(){return subchannel_address_1.endpointHasAddress},"get")});Object.defineProperty(exports,"EndpointMap",{
enumerable:!0,get:__name(function(){return subchannel_address_1.EndpointMap},"get")});var load_balancer_child_handler_1=require_load_balancer_child_handler();Object.
defineProperty(exports,"ChildLoadBalancerHandler",{enumerable:!0,get:__name(function(){return load_balancer_child_handler_1.ChildLoadBalancerHandler},"get")});var picker_1=require_picker();
Object.defineProperty(exports,"UnavailablePicker",{enumerable:!0,get:__name(function(){return picker_1.UnavailablePicker},"get")});Object.defineProperty(exports,
"QueuePicker",{enumerable:!0,get:__name(function(){return picker_1.QueuePicker},"get")});Object.defineProperty(exports,"PickResultType",{enumerable:!0,get:__name(
function(){return picker_1.PickResultType},"get")});var call_interface_1=require_call_interface();Object.defineProperty(exports,"statusOrFromValue",{enumerable:!0,
get:__name(function(){return call_interface_1.statusOrFromValue},"get")});Object.defineProperty(exports,"statusOrFromError",{enumerable:!0,get:__name(function(){
return call_interface_1.statusOrFromError},"get")});var filter_1=require_filter();Object.defineProperty(exports,"BaseFilter",{enumerable:!0,get:__name(function(){
return filter_1.BaseFilter},"get")});var filter_stack_1=require_filter_stack();Object.defineProperty(exports,"FilterStackFactory",{enumerable:!0,get:__name(function(){
return filter_stack_1.FilterStackFactory},"get")});var admin_1=require_admin();Object.defineProperty(exports,"registerAdminService",{enumerable:!0,get:__name(function(){
return admin_1.registerAdminService},"get")});var subchannel_interface_1=require_subchannel_interface();Object.defineProperty(exports,"BaseSubchannelWrapper",{enumerable:!0,
get:__name(function(){return subchannel_interface_1.BaseSubchannelWrapper},"get")});var server_credentials_1=require_server_credentials();Object.defineProperty(
exports,"createServerCredentialsWithInterceptors",{enumerable:!0,get:__name(function(){return server_credentials_1.createServerCredentialsWithInterceptors},"get")});
Object.defineProperty(exports,"createCertificateProviderServerCredentials",{enumerable:!0,get:__name(function(){return server_credentials_1.createCertificateProviderServerCredentials},
"get")});var certificate_provider_1=require_certificate_provider();Object.defineProperty(exports,"FileWatcherCertificateProvider",{enumerable:!0,get:__name(function(){
return certificate_provider_1.FileWatcherCertificateProvider},"get")});var channel_credentials_1=require_channel_credentials();Object.defineProperty(exports,"cr\
eateCertificateProviderChannelCredentials",{enumerable:!0,get:__name(function(){return channel_credentials_1.createCertificateProviderChannelCredentials},"get")});
var internal_channel_1=require_internal_channel();Object.defineProperty(exports,"SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX",{enumerable:!0,get:__name(function(){return internal_channel_1.
SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX},"get")})}});var require_resolver_uds=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolver-uds.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.setup=setup;var resolver_1=require_resolver(),call_interface_1=require_call_interface(),UdsResolver=class{static{__name(this,"UdsResolver")}constructor(target,listener,channelOptions){
this.listener=listener,this.hasReturnedResult=!1,this.endpoints=[];let path;target.authority===""?path="/"+target.path:path=target.path,this.endpoints=[{addresses:[
{path}]}]}updateResolution(){this.hasReturnedResult||(this.hasReturnedResult=!0,process.nextTick(this.listener,(0,call_interface_1.statusOrFromValue)(this.endpoints),
{},null,""))}destroy(){this.hasReturnedResult=!1}static getDefaultAuthority(target){return"localhost"}};function setup(){(0,resolver_1.registerResolver)("unix",
UdsResolver)}__name(setup,"setup")}});var require_resolver_ip=__commonJS({"node_modules/@grpc/grpc-js/build/src/resolver-ip.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.setup=setup;var net_1=__require("net"),call_interface_1=require_call_interface(),constants_1=require_constants(),metadata_1=require_metadata(),resolver_1=require_resolver(),
subchannel_address_1=require_subchannel_address(),uri_parser_1=require_uri_parser(),logging=require_logging(),TRACER_NAME="ip_resolver";function trace(text){logging.
trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var IPV4_SCHEME="ipv4",IPV6_SCHEME="ipv6",DEFAULT_PORT=443,IpResolver=class{static{
__name(this,"IpResolver")}constructor(target,listener,channelOptions){var _a;this.listener=listener,this.endpoints=[],this.error=null,this.hasReturnedResult=!1,
trace("Resolver constructed for target "+(0,uri_parser_1.uriToString)(target));let addresses=[];if(!(target.scheme===IPV4_SCHEME||target.scheme===IPV6_SCHEME)){
this.error={code:constants_1.Status.UNAVAILABLE,details:`Unrecognized scheme ${target.scheme} in IP resolver`,metadata:new metadata_1.Metadata};return}let pathList=target.
path.split(",");for(let path of pathList){let hostPort=(0,uri_parser_1.splitHostPort)(path);if(hostPort===null){this.error={code:constants_1.Status.UNAVAILABLE,
details:`Failed to parse ${target.scheme} address ${path}`,metadata:new metadata_1.Metadata};return}if(target.scheme===IPV4_SCHEME&&!(0,net_1.isIPv4)(hostPort.host)||
target.scheme===IPV6_SCHEME&&!(0,net_1.isIPv6)(hostPort.host)){this.error={code:constants_1.Status.UNAVAILABLE,details:`Failed to parse ${target.scheme} address\
 ${path}`,metadata:new metadata_1.Metadata};return}addresses.push({host:hostPort.host,port:(_a=hostPort.port)!==null&&_a!==void 0?_a:DEFAULT_PORT})}this.endpoints=
addresses.map(address=>({addresses:[address]})),trace("Parsed "+target.scheme+" address list "+addresses.map(subchannel_address_1.subchannelAddressToString))}updateResolution(){
this.hasReturnedResult||(this.hasReturnedResult=!0,process.nextTick(()=>{this.error?this.listener((0,call_interface_1.statusOrFromError)(this.error),{},null,""):
this.listener((0,call_interface_1.statusOrFromValue)(this.endpoints),{},null,"")}))}destroy(){this.hasReturnedResult=!1}static getDefaultAuthority(target){return target.
path.split(",")[0]}};function setup(){(0,resolver_1.registerResolver)(IPV4_SCHEME,IpResolver),(0,resolver_1.registerResolver)(IPV6_SCHEME,IpResolver)}__name(setup,
"setup")}});var require_load_balancer_round_robin=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer-round-robin.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.RoundRobinLoadBalancer=void 0;exports.setup=setup;var load_balancer_1=require_load_balancer(),connectivity_state_1=require_connectivity_state(),
picker_1=require_picker(),logging=require_logging(),constants_1=require_constants(),subchannel_address_1=require_subchannel_address(),load_balancer_pick_first_1=require_load_balancer_pick_first(),
TRACER_NAME="round_robin";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var TYPE_NAME="round_robin",
RoundRobinLoadBalancingConfig=class _RoundRobinLoadBalancingConfig{static{__name(this,"RoundRobinLoadBalancingConfig")}getLoadBalancerName(){return TYPE_NAME}constructor(){}toJsonObject(){
return{[TYPE_NAME]:{}}}static createFromJson(obj){return new _RoundRobinLoadBalancingConfig}},RoundRobinPicker=class{static{__name(this,"RoundRobinPicker")}constructor(children,nextIndex=0){
this.children=children,this.nextIndex=nextIndex}pick(pickArgs){let childPicker=this.children[this.nextIndex].picker;return this.nextIndex=(this.nextIndex+1)%this.
children.length,childPicker.pick(pickArgs)}peekNextEndpoint(){return this.children[this.nextIndex].endpoint}};function rotateArray(list,startIndex){return[...list.
slice(startIndex),...list.slice(0,startIndex)]}__name(rotateArray,"rotateArray");var RoundRobinLoadBalancer=class{static{__name(this,"RoundRobinLoadBalancer")}constructor(channelControlHelper){
this.channelControlHelper=channelControlHelper,this.children=[],this.currentState=connectivity_state_1.ConnectivityState.IDLE,this.currentReadyPicker=null,this.
updatesPaused=!1,this.lastError=null,this.childChannelControlHelper=(0,load_balancer_1.createChildChannelControlHelper)(channelControlHelper,{updateState:__name(
(connectivityState,picker,errorMessage2)=>{this.currentState===connectivity_state_1.ConnectivityState.READY&&connectivityState!==connectivity_state_1.ConnectivityState.
READY&&this.channelControlHelper.requestReresolution(),errorMessage2&&(this.lastError=errorMessage2),this.calculateAndUpdateState()},"updateState")})}countChildrenWithState(state){
return this.children.filter(child=>child.getConnectivityState()===state).length}calculateAndUpdateState(){if(!this.updatesPaused){if(this.countChildrenWithState(
connectivity_state_1.ConnectivityState.READY)>0){let readyChildren=this.children.filter(child=>child.getConnectivityState()===connectivity_state_1.ConnectivityState.
READY),index=0;if(this.currentReadyPicker!==null){let nextPickedEndpoint=this.currentReadyPicker.peekNextEndpoint();index=readyChildren.findIndex(child=>(0,subchannel_address_1.
endpointEqual)(child.getEndpoint(),nextPickedEndpoint)),index<0&&(index=0)}this.updateState(connectivity_state_1.ConnectivityState.READY,new RoundRobinPicker(readyChildren.
map(child=>({endpoint:child.getEndpoint(),picker:child.getPicker()})),index),null)}else if(this.countChildrenWithState(connectivity_state_1.ConnectivityState.CONNECTING)>
0)this.updateState(connectivity_state_1.ConnectivityState.CONNECTING,new picker_1.QueuePicker(this),null);else if(this.countChildrenWithState(connectivity_state_1.
ConnectivityState.TRANSIENT_FAILURE)>0){let errorMessage2=`round_robin: No connection established. Last error: ${this.lastError}`;this.updateState(connectivity_state_1.
ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2)}else this.updateState(connectivity_state_1.ConnectivityState.
IDLE,new picker_1.QueuePicker(this),null);for(let child of this.children)child.getConnectivityState()===connectivity_state_1.ConnectivityState.IDLE&&child.exitIdle()}}updateState(newState,picker,errorMessage2){
trace(connectivity_state_1.ConnectivityState[this.currentState]+" -> "+connectivity_state_1.ConnectivityState[newState]),newState===connectivity_state_1.ConnectivityState.
READY?this.currentReadyPicker=picker:this.currentReadyPicker=null,this.currentState=newState,this.channelControlHelper.updateState(newState,picker,errorMessage2)}resetSubchannelList(){
for(let child of this.children)child.destroy();this.children=[]}updateAddressList(maybeEndpointList,lbConfig,options,resolutionNote){if(!(lbConfig instanceof RoundRobinLoadBalancingConfig))
return!1;if(!maybeEndpointList.ok)return this.children.length===0&&this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker(
maybeEndpointList.error),maybeEndpointList.error.details),!0;let startIndex=Math.random()*maybeEndpointList.value.length|0,endpointList=rotateArray(maybeEndpointList.
value,startIndex);if(this.resetSubchannelList(),endpointList.length===0){let errorMessage2=`No addresses resolved. Resolution note: ${resolutionNote}`;this.updateState(
connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2)}trace("Connect to endpoint list "+
endpointList.map(subchannel_address_1.endpointToString)),this.updatesPaused=!0,this.children=endpointList.map(endpoint=>new load_balancer_pick_first_1.LeafLoadBalancer(
endpoint,this.childChannelControlHelper,options,resolutionNote));for(let child of this.children)child.startConnecting();return this.updatesPaused=!1,this.calculateAndUpdateState(),
!0}exitIdle(){}resetBackoff(){}destroy(){this.resetSubchannelList()}getTypeName(){return TYPE_NAME}};exports.RoundRobinLoadBalancer=RoundRobinLoadBalancer;function setup(){
(0,load_balancer_1.registerLoadBalancerType)(TYPE_NAME,RoundRobinLoadBalancer,RoundRobinLoadBalancingConfig)}__name(setup,"setup")}});var require_load_balancer_outlier_detection=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer-outlier-detection.js"(exports){"use strict";var _a;Object.
defineProperty(exports,"__esModule",{value:!0});exports.OutlierDetectionLoadBalancer=exports.OutlierDetectionLoadBalancingConfig=void 0;exports.setup=setup;var connectivity_state_1=require_connectivity_state(),
constants_1=require_constants(),duration_1=require_duration(),experimental_1=require_experimental(),load_balancer_1=require_load_balancer(),load_balancer_child_handler_1=require_load_balancer_child_handler(),
picker_1=require_picker(),subchannel_address_1=require_subchannel_address(),subchannel_interface_1=require_subchannel_interface(),logging=require_logging(),TRACER_NAME="\
outlier_detection";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var TYPE_NAME="outlier_detection",OUTLIER_DETECTION_ENABLED=((_a=
process.env.GRPC_EXPERIMENTAL_ENABLE_OUTLIER_DETECTION)!==null&&_a!==void 0?_a:"true")==="true",defaultSuccessRateEjectionConfig={stdev_factor:1900,enforcement_percentage:100,
minimum_hosts:5,request_volume:100},defaultFailurePercentageEjectionConfig={threshold:85,enforcement_percentage:100,minimum_hosts:5,request_volume:50};function validateFieldType(obj,fieldName,expectedType,objectName){
if(fieldName in obj&&obj[fieldName]!==void 0&&typeof obj[fieldName]!==expectedType){let fullFieldName=objectName?`${objectName}.${fieldName}`:fieldName;throw new Error(
`outlier detection config ${fullFieldName} parse error: expected ${expectedType}, got ${typeof obj[fieldName]}`)}}__name(validateFieldType,"validateFieldType");
function validatePositiveDuration(obj,fieldName,objectName){let fullFieldName=objectName?`${objectName}.${fieldName}`:fieldName;if(fieldName in obj&&obj[fieldName]!==
void 0){if(!(0,duration_1.isDuration)(obj[fieldName]))throw new Error(`outlier detection config ${fullFieldName} parse error: expected Duration, got ${typeof obj[fieldName]}`);
if(!(obj[fieldName].seconds>=0&&obj[fieldName].seconds<=315576e6&&obj[fieldName].nanos>=0&&obj[fieldName].nanos<=999999999))throw new Error(`outlier detection c\
onfig ${fullFieldName} parse error: values out of range for non-negative Duaration`)}}__name(validatePositiveDuration,"validatePositiveDuration");function validatePercentage(obj,fieldName,objectName){
let fullFieldName=objectName?`${objectName}.${fieldName}`:fieldName;if(validateFieldType(obj,fieldName,"number",objectName),fieldName in obj&&obj[fieldName]!==void 0&&
!(obj[fieldName]>=0&&obj[fieldName]<=100))throw new Error(`outlier detection config ${fullFieldName} parse error: value out of range for percentage (0-100)`)}__name(
validatePercentage,"validatePercentage");var OutlierDetectionLoadBalancingConfig=class _OutlierDetectionLoadBalancingConfig{static{__name(this,"OutlierDetection\
LoadBalancingConfig")}constructor(intervalMs,baseEjectionTimeMs,maxEjectionTimeMs,maxEjectionPercent,successRateEjection,failurePercentageEjection,childPolicy){
if(this.childPolicy=childPolicy,childPolicy.getLoadBalancerName()==="pick_first")throw new Error("outlier_detection LB policy cannot have a pick_first child pol\
icy");this.intervalMs=intervalMs??1e4,this.baseEjectionTimeMs=baseEjectionTimeMs??3e4,this.maxEjectionTimeMs=maxEjectionTimeMs??3e5,this.maxEjectionPercent=maxEjectionPercent??
10,this.successRateEjection=successRateEjection?Object.assign(Object.assign({},defaultSuccessRateEjectionConfig),successRateEjection):null,this.failurePercentageEjection=
failurePercentageEjection?Object.assign(Object.assign({},defaultFailurePercentageEjectionConfig),failurePercentageEjection):null}getLoadBalancerName(){return TYPE_NAME}toJsonObject(){
var _a2,_b;return{outlier_detection:{interval:(0,duration_1.msToDuration)(this.intervalMs),base_ejection_time:(0,duration_1.msToDuration)(this.baseEjectionTimeMs),
max_ejection_time:(0,duration_1.msToDuration)(this.maxEjectionTimeMs),max_ejection_percent:this.maxEjectionPercent,success_rate_ejection:(_a2=this.successRateEjection)!==
null&&_a2!==void 0?_a2:void 0,failure_percentage_ejection:(_b=this.failurePercentageEjection)!==null&&_b!==void 0?_b:void 0,child_policy:[this.childPolicy.toJsonObject()]}}}getIntervalMs(){
return this.intervalMs}getBaseEjectionTimeMs(){return this.baseEjectionTimeMs}getMaxEjectionTimeMs(){return this.maxEjectionTimeMs}getMaxEjectionPercent(){return this.
maxEjectionPercent}getSuccessRateEjectionConfig(){return this.successRateEjection}getFailurePercentageEjectionConfig(){return this.failurePercentageEjection}getChildPolicy(){
return this.childPolicy}static createFromJson(obj){var _a2;if(validatePositiveDuration(obj,"interval"),validatePositiveDuration(obj,"base_ejection_time"),validatePositiveDuration(
obj,"max_ejection_time"),validatePercentage(obj,"max_ejection_percent"),"success_rate_ejection"in obj&&obj.success_rate_ejection!==void 0){if(typeof obj.success_rate_ejection!=
"object")throw new Error("outlier detection config success_rate_ejection must be an object");validateFieldType(obj.success_rate_ejection,"stdev_factor","number",
"success_rate_ejection"),validatePercentage(obj.success_rate_ejection,"enforcement_percentage","success_rate_ejection"),validateFieldType(obj.success_rate_ejection,
"minimum_hosts","number","success_rate_ejection"),validateFieldType(obj.success_rate_ejection,"request_volume","number","success_rate_ejection")}if("failure_per\
centage_ejection"in obj&&obj.failure_percentage_ejection!==void 0){if(typeof obj.failure_percentage_ejection!="object")throw new Error("outlier detection config\
 failure_percentage_ejection must be an object");validatePercentage(obj.failure_percentage_ejection,"threshold","failure_percentage_ejection"),validatePercentage(
obj.failure_percentage_ejection,"enforcement_percentage","failure_percentage_ejection"),validateFieldType(obj.failure_percentage_ejection,"minimum_hosts","numbe\
r","failure_percentage_ejection"),validateFieldType(obj.failure_percentage_ejection,"request_volume","number","failure_percentage_ejection")}if(!("child_policy"in
obj)||!Array.isArray(obj.child_policy))throw new Error("outlier detection config child_policy must be an array");let childPolicy=(0,load_balancer_1.selectLbConfigFromList)(
obj.child_policy);if(!childPolicy)throw new Error("outlier detection config child_policy: no valid recognized policy found");return new _OutlierDetectionLoadBalancingConfig(
obj.interval?(0,duration_1.durationToMs)(obj.interval):null,obj.base_ejection_time?(0,duration_1.durationToMs)(obj.base_ejection_time):null,obj.max_ejection_time?
(0,duration_1.durationToMs)(obj.max_ejection_time):null,(_a2=obj.max_ejection_percent)!==null&&_a2!==void 0?_a2:null,obj.success_rate_ejection,obj.failure_percentage_ejection,
childPolicy)}};exports.OutlierDetectionLoadBalancingConfig=OutlierDetectionLoadBalancingConfig;var OutlierDetectionSubchannelWrapper=class extends subchannel_interface_1.
BaseSubchannelWrapper{static{__name(this,"OutlierDetectionSubchannelWrapper")}constructor(childSubchannel,mapEntry){super(childSubchannel),this.mapEntry=mapEntry,
this.refCount=0}ref(){this.child.ref(),this.refCount+=1}unref(){if(this.child.unref(),this.refCount-=1,this.refCount<=0&&this.mapEntry){let index=this.mapEntry.
subchannelWrappers.indexOf(this);index>=0&&this.mapEntry.subchannelWrappers.splice(index,1)}}eject(){this.setHealthy(!1)}uneject(){this.setHealthy(!0)}getMapEntry(){
return this.mapEntry}getWrappedSubchannel(){return this.child}};function createEmptyBucket(){return{success:0,failure:0}}__name(createEmptyBucket,"createEmptyBu\
cket");var CallCounter=class{static{__name(this,"CallCounter")}constructor(){this.activeBucket=createEmptyBucket(),this.inactiveBucket=createEmptyBucket()}addSuccess(){
this.activeBucket.success+=1}addFailure(){this.activeBucket.failure+=1}switchBuckets(){this.inactiveBucket=this.activeBucket,this.activeBucket=createEmptyBucket()}getLastSuccesses(){
return this.inactiveBucket.success}getLastFailures(){return this.inactiveBucket.failure}},OutlierDetectionPicker=class{static{__name(this,"OutlierDetectionPicke\
r")}constructor(wrappedPicker,countCalls){this.wrappedPicker=wrappedPicker,this.countCalls=countCalls}pick(pickArgs){let wrappedPick=this.wrappedPicker.pick(pickArgs);
if(wrappedPick.pickResultType===picker_1.PickResultType.COMPLETE){let subchannelWrapper=wrappedPick.subchannel,mapEntry=subchannelWrapper.getMapEntry();if(mapEntry){
let onCallEnded=wrappedPick.onCallEnded;return this.countCalls&&(onCallEnded=__name((statusCode,details,metadata)=>{var _a2;statusCode===constants_1.Status.OK?mapEntry.
counter.addSuccess():mapEntry.counter.addFailure(),(_a2=wrappedPick.onCallEnded)===null||_a2===void 0||_a2.call(wrappedPick,statusCode,details,metadata)},"onCal\
lEnded")),Object.assign(Object.assign({},wrappedPick),{subchannel:subchannelWrapper.getWrappedSubchannel(),onCallEnded})}else return Object.assign(Object.assign(
{},wrappedPick),{subchannel:subchannelWrapper.getWrappedSubchannel()})}else return wrappedPick}},OutlierDetectionLoadBalancer=class{static{__name(this,"OutlierD\
etectionLoadBalancer")}constructor(channelControlHelper){this.entryMap=new subchannel_address_1.EndpointMap,this.latestConfig=null,this.timerStartTime=null,this.
childBalancer=new load_balancer_child_handler_1.ChildLoadBalancerHandler((0,experimental_1.createChildChannelControlHelper)(channelControlHelper,{createSubchannel:__name(
(subchannelAddress,subchannelArgs)=>{let originalSubchannel=channelControlHelper.createSubchannel(subchannelAddress,subchannelArgs),mapEntry=this.entryMap.getForSubchannelAddress(
subchannelAddress),subchannelWrapper=new OutlierDetectionSubchannelWrapper(originalSubchannel,mapEntry);return mapEntry?.currentEjectionTimestamp!==null&&subchannelWrapper.
eject(),mapEntry?.subchannelWrappers.push(subchannelWrapper),subchannelWrapper},"createSubchannel"),updateState:__name((connectivityState,picker,errorMessage2)=>{
connectivityState===connectivity_state_1.ConnectivityState.READY?channelControlHelper.updateState(connectivityState,new OutlierDetectionPicker(picker,this.isCountingEnabled()),
errorMessage2):channelControlHelper.updateState(connectivityState,picker,errorMessage2)},"updateState")})),this.ejectionTimer=setInterval(()=>{},0),clearInterval(
this.ejectionTimer)}isCountingEnabled(){return this.latestConfig!==null&&(this.latestConfig.getSuccessRateEjectionConfig()!==null||this.latestConfig.getFailurePercentageEjectionConfig()!==
null)}getCurrentEjectionPercent(){let ejectionCount=0;for(let mapEntry of this.entryMap.values())mapEntry.currentEjectionTimestamp!==null&&(ejectionCount+=1);return ejectionCount*
100/this.entryMap.size}runSuccessRateCheck(ejectionTimestamp){if(!this.latestConfig)return;let successRateConfig=this.latestConfig.getSuccessRateEjectionConfig();
if(!successRateConfig)return;trace("Running success rate check");let targetRequestVolume=successRateConfig.request_volume,addresesWithTargetVolume=0,successRates=[];
for(let[endpoint,mapEntry]of this.entryMap.entries()){let successes=mapEntry.counter.getLastSuccesses(),failures=mapEntry.counter.getLastFailures();trace("Stats\
 for "+(0,subchannel_address_1.endpointToString)(endpoint)+": successes="+successes+" failures="+failures+" targetRequestVolume="+targetRequestVolume),successes+
failures>=targetRequestVolume&&(addresesWithTargetVolume+=1,successRates.push(successes/(successes+failures)))}if(trace("Found "+addresesWithTargetVolume+" succ\
ess rate candidates; currentEjectionPercent="+this.getCurrentEjectionPercent()+" successRates=["+successRates+"]"),addresesWithTargetVolume<successRateConfig.minimum_hosts)
return;let successRateMean=successRates.reduce((a,b)=>a+b)/successRates.length,successRateDeviationSum=0;for(let rate of successRates){let deviation=rate-successRateMean;
successRateDeviationSum+=deviation*deviation}let successRateVariance=successRateDeviationSum/successRates.length,successRateStdev=Math.sqrt(successRateVariance),
ejectionThreshold=successRateMean-successRateStdev*(successRateConfig.stdev_factor/1e3);trace("stdev="+successRateStdev+" ejectionThreshold="+ejectionThreshold);
for(let[address,mapEntry]of this.entryMap.entries()){if(this.getCurrentEjectionPercent()>=this.latestConfig.getMaxEjectionPercent())break;let successes=mapEntry.
counter.getLastSuccesses(),failures=mapEntry.counter.getLastFailures();if(successes+failures<targetRequestVolume)continue;let successRate=successes/(successes+failures);
if(trace("Checking candidate "+address+" successRate="+successRate),successRate<ejectionThreshold){let randomNumber=Math.random()*100;trace("Candidate "+address+
" randomNumber="+randomNumber+" enforcement_percentage="+successRateConfig.enforcement_percentage),randomNumber<successRateConfig.enforcement_percentage&&(trace(
"Ejecting candidate "+address),this.eject(mapEntry,ejectionTimestamp))}}}runFailurePercentageCheck(ejectionTimestamp){if(!this.latestConfig)return;let failurePercentageConfig=this.
latestConfig.getFailurePercentageEjectionConfig();if(!failurePercentageConfig)return;trace("Running failure percentage check. threshold="+failurePercentageConfig.
threshold+" request volume threshold="+failurePercentageConfig.request_volume);let addressesWithTargetVolume=0;for(let mapEntry of this.entryMap.values()){let successes=mapEntry.
counter.getLastSuccesses(),failures=mapEntry.counter.getLastFailures();successes+failures>=failurePercentageConfig.request_volume&&(addressesWithTargetVolume+=1)}
if(!(addressesWithTargetVolume<failurePercentageConfig.minimum_hosts))for(let[address,mapEntry]of this.entryMap.entries()){if(this.getCurrentEjectionPercent()>=
this.latestConfig.getMaxEjectionPercent())break;let successes=mapEntry.counter.getLastSuccesses(),failures=mapEntry.counter.getLastFailures();if(trace("Candidat\
e successes="+successes+" failures="+failures),successes+failures<failurePercentageConfig.request_volume)continue;if(failures*100/(failures+successes)>failurePercentageConfig.
threshold){let randomNumber=Math.random()*100;trace("Candidate "+address+" randomNumber="+randomNumber+" enforcement_percentage="+failurePercentageConfig.enforcement_percentage),
randomNumber<failurePercentageConfig.enforcement_percentage&&(trace("Ejecting candidate "+address),this.eject(mapEntry,ejectionTimestamp))}}}eject(mapEntry,ejectionTimestamp){
mapEntry.currentEjectionTimestamp=new Date,mapEntry.ejectionTimeMultiplier+=1;for(let subchannelWrapper of mapEntry.subchannelWrappers)subchannelWrapper.eject()}uneject(mapEntry){
mapEntry.currentEjectionTimestamp=null;for(let subchannelWrapper of mapEntry.subchannelWrappers)subchannelWrapper.uneject()}switchAllBuckets(){for(let mapEntry of this.
entryMap.values())mapEntry.counter.switchBuckets()}startTimer(delayMs){var _a2,_b;this.ejectionTimer=setTimeout(()=>this.runChecks(),delayMs),(_b=(_a2=this.ejectionTimer).
unref)===null||_b===void 0||_b.call(_a2)}runChecks(){let ejectionTimestamp=new Date;if(trace("Ejection timer running"),this.switchAllBuckets(),!!this.latestConfig){
this.timerStartTime=ejectionTimestamp,this.startTimer(this.latestConfig.getIntervalMs()),this.runSuccessRateCheck(ejectionTimestamp),this.runFailurePercentageCheck(
ejectionTimestamp);for(let[address,mapEntry]of this.entryMap.entries())if(mapEntry.currentEjectionTimestamp===null)mapEntry.ejectionTimeMultiplier>0&&(mapEntry.
ejectionTimeMultiplier-=1);else{let baseEjectionTimeMs=this.latestConfig.getBaseEjectionTimeMs(),maxEjectionTimeMs=this.latestConfig.getMaxEjectionTimeMs(),returnTime=new Date(
mapEntry.currentEjectionTimestamp.getTime());returnTime.setMilliseconds(returnTime.getMilliseconds()+Math.min(baseEjectionTimeMs*mapEntry.ejectionTimeMultiplier,
Math.max(baseEjectionTimeMs,maxEjectionTimeMs))),returnTime<new Date&&(trace("Unejecting "+address),this.uneject(mapEntry))}}}updateAddressList(endpointList,lbConfig,options,resolutionNote){
if(!(lbConfig instanceof OutlierDetectionLoadBalancingConfig))return!1;if(trace("Received update with config: "+JSON.stringify(lbConfig.toJsonObject(),void 0,2)),
endpointList.ok){for(let endpoint of endpointList.value)this.entryMap.has(endpoint)||(trace("Adding map entry for "+(0,subchannel_address_1.endpointToString)(endpoint)),
this.entryMap.set(endpoint,{counter:new CallCounter,currentEjectionTimestamp:null,ejectionTimeMultiplier:0,subchannelWrappers:[]}));this.entryMap.deleteMissing(
endpointList.value)}let childPolicy=lbConfig.getChildPolicy();if(this.childBalancer.updateAddressList(endpointList,childPolicy,options,resolutionNote),lbConfig.
getSuccessRateEjectionConfig()||lbConfig.getFailurePercentageEjectionConfig())if(this.timerStartTime){trace("Previous timer existed. Replacing timer"),clearTimeout(
this.ejectionTimer);let remainingDelay=lbConfig.getIntervalMs()-(new Date().getTime()-this.timerStartTime.getTime());this.startTimer(remainingDelay)}else trace(
"Starting new timer"),this.timerStartTime=new Date,this.startTimer(lbConfig.getIntervalMs()),this.switchAllBuckets();else{trace("Counting disabled. Cancelling t\
imer."),this.timerStartTime=null,clearTimeout(this.ejectionTimer);for(let mapEntry of this.entryMap.values())this.uneject(mapEntry),mapEntry.ejectionTimeMultiplier=
0}return this.latestConfig=lbConfig,!0}exitIdle(){this.childBalancer.exitIdle()}resetBackoff(){this.childBalancer.resetBackoff()}destroy(){clearTimeout(this.ejectionTimer),
this.childBalancer.destroy()}getTypeName(){return TYPE_NAME}};exports.OutlierDetectionLoadBalancer=OutlierDetectionLoadBalancer;function setup(){OUTLIER_DETECTION_ENABLED&&
(0,experimental_1.registerLoadBalancerType)(TYPE_NAME,OutlierDetectionLoadBalancer,OutlierDetectionLoadBalancingConfig)}__name(setup,"setup")}});var require_priority_queue=__commonJS({"node_modules/@grpc/grpc-js/build/src/priority-queue.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.PriorityQueue=void 0;var top=0,parent=__name(i=>Math.floor(i/2),"parent"),left=__name(i=>i*2+1,"left"),right=__name(i=>i*2+2,"right"),PriorityQueue=class{static{
__name(this,"PriorityQueue")}constructor(comparator=(a,b)=>a>b){this.comparator=comparator,this.heap=[]}size(){return this.heap.length}isEmpty(){return this.size()==
0}peek(){return this.heap[top]}push(...values){return values.forEach(value=>{this.heap.push(value),this.siftUp()}),this.size()}pop(){let poppedValue=this.peek(),
bottom=this.size()-1;return bottom>top&&this.swap(top,bottom),this.heap.pop(),this.siftDown(),poppedValue}replace(value){let replacedValue=this.peek();return this.
heap[top]=value,this.siftDown(),replacedValue}greater(i,j){return this.comparator(this.heap[i],this.heap[j])}swap(i,j){[this.heap[i],this.heap[j]]=[this.heap[j],
this.heap[i]]}siftUp(){let node=this.size()-1;for(;node>top&&this.greater(node,parent(node));)this.swap(node,parent(node)),node=parent(node)}siftDown(){let node=top;
for(;left(node)<this.size()&&this.greater(left(node),node)||right(node)<this.size()&&this.greater(right(node),node);){let maxChild=right(node)<this.size()&&this.
greater(right(node),left(node))?right(node):left(node);this.swap(node,maxChild),node=maxChild}}};exports.PriorityQueue=PriorityQueue}});var require_load_balancer_weighted_round_robin=__commonJS({"node_modules/@grpc/grpc-js/build/src/load-balancer-weighted-round-robin.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.WeightedRoundRobinLoadBalancingConfig=void 0;exports.setup=setup;var connectivity_state_1=require_connectivity_state(),
constants_1=require_constants(),duration_1=require_duration(),load_balancer_1=require_load_balancer(),load_balancer_pick_first_1=require_load_balancer_pick_first(),
logging=require_logging(),orca_1=require_orca(),picker_1=require_picker(),priority_queue_1=require_priority_queue(),subchannel_address_1=require_subchannel_address(),
TRACER_NAME="weighted_round_robin";function trace(text){logging.trace(constants_1.LogVerbosity.DEBUG,TRACER_NAME,text)}__name(trace,"trace");var TYPE_NAME="weig\
hted_round_robin",DEFAULT_OOB_REPORTING_PERIOD_MS=1e4,DEFAULT_BLACKOUT_PERIOD_MS=1e4,DEFAULT_WEIGHT_EXPIRATION_PERIOD_MS=3*6e4,DEFAULT_WEIGHT_UPDATE_PERIOD_MS=1e3,
DEFAULT_ERROR_UTILIZATION_PENALTY=1;function validateFieldType(obj,fieldName,expectedType){if(fieldName in obj&&obj[fieldName]!==void 0&&typeof obj[fieldName]!==
expectedType)throw new Error(`weighted round robin config ${fieldName} parse error: expected ${expectedType}, got ${typeof obj[fieldName]}`)}__name(validateFieldType,
"validateFieldType");function parseDurationField(obj,fieldName){if(fieldName in obj&&obj[fieldName]!==void 0&&obj[fieldName]!==null){let durationObject;if((0,duration_1.
isDuration)(obj[fieldName]))durationObject=obj[fieldName];else if((0,duration_1.isDurationMessage)(obj[fieldName]))durationObject=(0,duration_1.durationMessageToDuration)(
obj[fieldName]);else if(typeof obj[fieldName]=="string"){let parsedDuration=(0,duration_1.parseDuration)(obj[fieldName]);if(!parsedDuration)throw new Error(`wei\
ghted round robin config ${fieldName}: failed to parse duration string ${obj[fieldName]}`);durationObject=parsedDuration}else throw new Error(`weighted round ro\
bin config ${fieldName}: expected duration, got ${typeof obj[fieldName]}`);return(0,duration_1.durationToMs)(durationObject)}return null}__name(parseDurationField,
"parseDurationField");var WeightedRoundRobinLoadBalancingConfig=class _WeightedRoundRobinLoadBalancingConfig{static{__name(this,"WeightedRoundRobinLoadBalancing\
Config")}constructor(enableOobLoadReport,oobLoadReportingPeriodMs,blackoutPeriodMs,weightExpirationPeriodMs,weightUpdatePeriodMs,errorUtilizationPenalty){this.enableOobLoadReport=
enableOobLoadReport??!1,this.oobLoadReportingPeriodMs=oobLoadReportingPeriodMs??DEFAULT_OOB_REPORTING_PERIOD_MS,this.blackoutPeriodMs=blackoutPeriodMs??DEFAULT_BLACKOUT_PERIOD_MS,
this.weightExpirationPeriodMs=weightExpirationPeriodMs??DEFAULT_WEIGHT_EXPIRATION_PERIOD_MS,this.weightUpdatePeriodMs=Math.max(weightUpdatePeriodMs??DEFAULT_WEIGHT_UPDATE_PERIOD_MS,
100),this.errorUtilizationPenalty=errorUtilizationPenalty??DEFAULT_ERROR_UTILIZATION_PENALTY}getLoadBalancerName(){return TYPE_NAME}toJsonObject(){return{enable_oob_load_report:this.
enableOobLoadReport,oob_load_reporting_period:(0,duration_1.durationToString)((0,duration_1.msToDuration)(this.oobLoadReportingPeriodMs)),blackout_period:(0,duration_1.
durationToString)((0,duration_1.msToDuration)(this.blackoutPeriodMs)),weight_expiration_period:(0,duration_1.durationToString)((0,duration_1.msToDuration)(this.
weightExpirationPeriodMs)),weight_update_period:(0,duration_1.durationToString)((0,duration_1.msToDuration)(this.weightUpdatePeriodMs)),error_utilization_penalty:this.
errorUtilizationPenalty}}static createFromJson(obj){if(validateFieldType(obj,"enable_oob_load_report","boolean"),validateFieldType(obj,"error_utilization_penalt\
y","number"),obj.error_utilization_penalty<0)throw new Error("weighted round robin config error_utilization_penalty < 0");return new _WeightedRoundRobinLoadBalancingConfig(
obj.enable_oob_load_report,parseDurationField(obj,"oob_load_reporting_period"),parseDurationField(obj,"blackout_period"),parseDurationField(obj,"weight_expirati\
on_period"),parseDurationField(obj,"weight_update_period"),obj.error_utilization_penalty)}getEnableOobLoadReport(){return this.enableOobLoadReport}getOobLoadReportingPeriodMs(){
return this.oobLoadReportingPeriodMs}getBlackoutPeriodMs(){return this.blackoutPeriodMs}getWeightExpirationPeriodMs(){return this.weightExpirationPeriodMs}getWeightUpdatePeriodMs(){
return this.weightUpdatePeriodMs}getErrorUtilizationPenalty(){return this.errorUtilizationPenalty}};exports.WeightedRoundRobinLoadBalancingConfig=WeightedRoundRobinLoadBalancingConfig;
var WeightedRoundRobinPicker=class{static{__name(this,"WeightedRoundRobinPicker")}constructor(children,metricsHandler){this.metricsHandler=metricsHandler,this.queue=
new priority_queue_1.PriorityQueue((a,b)=>a.deadline<b.deadline);let positiveWeight=children.filter(picker=>picker.weight>0),averageWeight;if(positiveWeight.length<
2)averageWeight=1;else{let weightSum=0;for(let{weight}of positiveWeight)weightSum+=weight;averageWeight=weightSum/positiveWeight.length}for(let child of children){
let period=child.weight>0?1/child.weight:averageWeight;this.queue.push({endpointName:child.endpointName,picker:child.picker,period,deadline:Math.random()*period})}}pick(pickArgs){
let entry=this.queue.pop();this.queue.push(Object.assign(Object.assign({},entry),{deadline:entry.deadline+entry.period}));let childPick=entry.picker.pick(pickArgs);
if(childPick.pickResultType===picker_1.PickResultType.COMPLETE){if(this.metricsHandler)return Object.assign(Object.assign({},childPick),{onCallEnded:(0,orca_1.createMetricsReader)(
loadReport=>this.metricsHandler(loadReport,entry.endpointName),childPick.onCallEnded)});{let subchannelWrapper=childPick.subchannel;return Object.assign(Object.
assign({},childPick),{subchannel:subchannelWrapper.getWrappedSubchannel()})}}else return childPick}},WeightedRoundRobinLoadBalancer=class{static{__name(this,"We\
ightedRoundRobinLoadBalancer")}constructor(channelControlHelper){this.channelControlHelper=channelControlHelper,this.latestConfig=null,this.children=new Map,this.
currentState=connectivity_state_1.ConnectivityState.IDLE,this.updatesPaused=!1,this.lastError=null,this.weightUpdateTimer=null}countChildrenWithState(state){let count=0;
for(let entry of this.children.values())entry.child.getConnectivityState()===state&&(count+=1);return count}updateWeight(entry,loadReport){var _a,_b;let qps=loadReport.
rps_fractional,utilization=loadReport.application_utilization;utilization>0&&qps>0&&(utilization+=loadReport.eps/qps*((_b=(_a=this.latestConfig)===null||_a===void 0?
void 0:_a.getErrorUtilizationPenalty())!==null&&_b!==void 0?_b:0));let newWeight=utilization===0?0:qps/utilization;if(newWeight===0)return;let now=new Date;entry.
nonEmptySince===null&&(entry.nonEmptySince=now),entry.lastUpdated=now,entry.weight=newWeight}getWeight(entry){if(!this.latestConfig)return 0;let now=new Date().
getTime();if(now-entry.lastUpdated.getTime()>=this.latestConfig.getWeightExpirationPeriodMs())return entry.nonEmptySince=null,0;let blackoutPeriod=this.latestConfig.
getBlackoutPeriodMs();return blackoutPeriod>0&&(entry.nonEmptySince===null||now-entry.nonEmptySince.getTime()<blackoutPeriod)?0:entry.weight}calculateAndUpdateState(){
if(!(this.updatesPaused||!this.latestConfig)){if(this.countChildrenWithState(connectivity_state_1.ConnectivityState.READY)>0){let weightedPickers=[];for(let[endpoint,
entry]of this.children)entry.child.getConnectivityState()===connectivity_state_1.ConnectivityState.READY&&weightedPickers.push({endpointName:endpoint,picker:entry.
child.getPicker(),weight:this.getWeight(entry)});trace("Created picker with weights: "+weightedPickers.map(entry=>entry.endpointName+":"+entry.weight).join(","));
let metricsHandler;this.latestConfig.getEnableOobLoadReport()?metricsHandler=null:metricsHandler=__name((loadReport,endpointName)=>{let childEntry=this.children.
get(endpointName);childEntry&&this.updateWeight(childEntry,loadReport)},"metricsHandler"),this.updateState(connectivity_state_1.ConnectivityState.READY,new WeightedRoundRobinPicker(
weightedPickers,metricsHandler),null)}else if(this.countChildrenWithState(connectivity_state_1.ConnectivityState.CONNECTING)>0)this.updateState(connectivity_state_1.
ConnectivityState.CONNECTING,new picker_1.QueuePicker(this),null);else if(this.countChildrenWithState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE)>
0){let errorMessage2=`weighted_round_robin: No connection established. Last error: ${this.lastError}`;this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,
new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2)}else this.updateState(connectivity_state_1.ConnectivityState.IDLE,new picker_1.QueuePicker(
this),null);for(let{child}of this.children.values())child.getConnectivityState()===connectivity_state_1.ConnectivityState.IDLE&&child.exitIdle()}}updateState(newState,picker,errorMessage2){
trace(connectivity_state_1.ConnectivityState[this.currentState]+" -> "+connectivity_state_1.ConnectivityState[newState]),this.currentState=newState,this.channelControlHelper.
updateState(newState,picker,errorMessage2)}updateAddressList(maybeEndpointList,lbConfig,options,resolutionNote){var _a,_b;if(!(lbConfig instanceof WeightedRoundRobinLoadBalancingConfig))
return!1;if(!maybeEndpointList.ok)return this.children.size===0&&this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker(
maybeEndpointList.error),maybeEndpointList.error.details),!0;if(maybeEndpointList.value.length===0){let errorMessage2=`No addresses resolved. Resolution note: ${resolutionNote}`;
return this.updateState(connectivity_state_1.ConnectivityState.TRANSIENT_FAILURE,new picker_1.UnavailablePicker({details:errorMessage2}),errorMessage2),!1}trace(
"Connect to endpoint list "+maybeEndpointList.value.map(subchannel_address_1.endpointToString));let now=new Date,seenEndpointNames=new Set;this.updatesPaused=!0,
this.latestConfig=lbConfig;for(let endpoint of maybeEndpointList.value){let name=(0,subchannel_address_1.endpointToString)(endpoint);seenEndpointNames.add(name);
let entry=this.children.get(name);entry||(entry={child:new load_balancer_pick_first_1.LeafLoadBalancer(endpoint,(0,load_balancer_1.createChildChannelControlHelper)(
this.channelControlHelper,{updateState:__name((connectivityState,picker,errorMessage2)=>{this.currentState===connectivity_state_1.ConnectivityState.READY&&connectivityState!==
connectivity_state_1.ConnectivityState.READY&&this.channelControlHelper.requestReresolution(),connectivityState===connectivity_state_1.ConnectivityState.READY&&
(entry.nonEmptySince=null),errorMessage2&&(this.lastError=errorMessage2),this.calculateAndUpdateState()},"updateState"),createSubchannel:__name((subchannelAddress,subchannelArgs)=>{
let subchannel=this.channelControlHelper.createSubchannel(subchannelAddress,subchannelArgs);return entry?.oobMetricsListener?new orca_1.OrcaOobMetricsSubchannelWrapper(
subchannel,entry.oobMetricsListener,this.latestConfig.getOobLoadReportingPeriodMs()):subchannel},"createSubchannel")}),options,resolutionNote),lastUpdated:now,nonEmptySince:null,
weight:0,oobMetricsListener:null},this.children.set(name,entry)),lbConfig.getEnableOobLoadReport()?entry.oobMetricsListener=loadReport=>{this.updateWeight(entry,
loadReport)}:entry.oobMetricsListener=null}for(let[endpointName,entry]of this.children)seenEndpointNames.has(endpointName)?entry.child.startConnecting():(entry.
child.destroy(),this.children.delete(endpointName));return this.updatesPaused=!1,this.calculateAndUpdateState(),this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer),
this.weightUpdateTimer=(_b=(_a=setInterval(()=>{this.currentState===connectivity_state_1.ConnectivityState.READY&&this.calculateAndUpdateState()},lbConfig.getWeightUpdatePeriodMs())).
unref)===null||_b===void 0?void 0:_b.call(_a),!0}exitIdle(){}resetBackoff(){}destroy(){for(let entry of this.children.values())entry.child.destroy();this.children.
clear(),this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer)}getTypeName(){return TYPE_NAME}};function setup(){(0,load_balancer_1.registerLoadBalancerType)(
TYPE_NAME,WeightedRoundRobinLoadBalancer,WeightedRoundRobinLoadBalancingConfig)}__name(setup,"setup")}});var require_src4=__commonJS({"node_modules/@grpc/grpc-js/build/src/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
experimental=exports.ServerMetricRecorder=exports.ServerInterceptingCall=exports.ResponderBuilder=exports.ServerListenerBuilder=exports.addAdminServicesToServer=
exports.getChannelzHandlers=exports.getChannelzServiceDefinition=exports.InterceptorConfigurationError=exports.InterceptingCall=exports.RequesterBuilder=exports.
ListenerBuilder=exports.StatusBuilder=exports.getClientChannel=exports.ServerCredentials=exports.Server=exports.setLogVerbosity=exports.setLogger=exports.load=exports.
loadObject=exports.CallCredentials=exports.ChannelCredentials=exports.waitForClientReady=exports.closeClient=exports.Channel=exports.makeGenericClientConstructor=
exports.makeClientConstructor=exports.loadPackageDefinition=exports.Client=exports.compressionAlgorithms=exports.propagate=exports.connectivityState=exports.status=
exports.logVerbosity=exports.Metadata=exports.credentials=void 0;var call_credentials_1=require_call_credentials();Object.defineProperty(exports,"CallCredential\
s",{enumerable:!0,get:__name(function(){return call_credentials_1.CallCredentials},"get")});var channel_1=require_channel();Object.defineProperty(exports,"Chann\
el",{enumerable:!0,get:__name(function(){return channel_1.ChannelImplementation},"get")});var compression_algorithms_1=require_compression_algorithms();Object.defineProperty(
exports,"compressionAlgorithms",{enumerable:!0,get:__name(function(){return compression_algorithms_1.CompressionAlgorithms},"get")});var connectivity_state_1=require_connectivity_state();
Object.defineProperty(exports,"connectivityState",{enumerable:!0,get:__name(function(){return connectivity_state_1.ConnectivityState},"get")});var channel_credentials_1=require_channel_credentials();
Object.defineProperty(exports,"ChannelCredentials",{enumerable:!0,get:__name(function(){return channel_credentials_1.ChannelCredentials},"get")});var client_1=require_client();
Object.defineProperty(exports,"Client",{enumerable:!0,get:__name(function(){return client_1.Client},"get")});var constants_1=require_constants();Object.defineProperty(
exports,"logVerbosity",{enumerable:!0,get:__name(function(){return constants_1.LogVerbosity},"get")});Object.defineProperty(exports,"status",{enumerable:!0,get:__name(
function(){return constants_1.Status},"get")});Object.defineProperty(exports,"propagate",{enumerable:!0,get:__name(function(){return constants_1.Propagate},"get")});
var logging=require_logging(),make_client_1=require_make_client();Object.defineProperty(exports,"loadPackageDefinition",{enumerable:!0,get:__name(function(){return make_client_1.
loadPackageDefinition},"get")});Object.defineProperty(exports,"makeClientConstructor",{enumerable:!0,get:__name(function(){return make_client_1.makeClientConstructor},
"get")});Object.defineProperty(exports,"makeGenericClientConstructor",{enumerable:!0,get:__name(function(){return make_client_1.makeClientConstructor},"get")});
var metadata_1=require_metadata();Object.defineProperty(exports,"Metadata",{enumerable:!0,get:__name(function(){return metadata_1.Metadata},"get")});var server_1=require_server();
Object.defineProperty(exports,"Server",{enumerable:!0,get:__name(function(){return server_1.Server},"get")});var server_credentials_1=require_server_credentials();
Object.defineProperty(exports,"ServerCredentials",{enumerable:!0,get:__name(function(){return server_credentials_1.ServerCredentials},"get")});var status_builder_1=require_status_builder();
Object.defineProperty(exports,"StatusBuilder",{enumerable:!0,get:__name(function(){return status_builder_1.StatusBuilder},"get")});exports.credentials={combineChannelCredentials:__name(
(channelCredentials,...callCredentials)=>callCredentials.reduce((acc,other)=>acc.compose(other),channelCredentials),"combineChannelCredentials"),combineCallCredentials:__name(
(first,...additional)=>additional.reduce((acc,other)=>acc.compose(other),first),"combineCallCredentials"),createInsecure:channel_credentials_1.ChannelCredentials.
createInsecure,createSsl:channel_credentials_1.ChannelCredentials.createSsl,createFromSecureContext:channel_credentials_1.ChannelCredentials.createFromSecureContext,
createFromMetadataGenerator:call_credentials_1.CallCredentials.createFromMetadataGenerator,createFromGoogleCredential:call_credentials_1.CallCredentials.createFromGoogleCredential,
createEmpty:call_credentials_1.CallCredentials.createEmpty};var closeClient=__name(client=>client.close(),"closeClient");exports.closeClient=closeClient;var waitForClientReady=__name(
(client,deadline,callback)=>client.waitForReady(deadline,callback),"waitForClientReady");exports.waitForClientReady=waitForClientReady;var loadObject=__name((value,options)=>{
throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")},"loadObject");exports.loadObject=loadObject;var load=__name(
(filename,format,options)=>{throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")},"load");exports.load=load;
var setLogger=__name(logger=>{logging.setLogger(logger)},"setLogger");exports.setLogger=setLogger;var setLogVerbosity=__name(verbosity=>{logging.setLoggerVerbosity(
verbosity)},"setLogVerbosity");exports.setLogVerbosity=setLogVerbosity;var getClientChannel=__name(client=>client_1.Client.prototype.getChannel.call(client),"ge\
tClientChannel");exports.getClientChannel=getClientChannel;var client_interceptors_1=require_client_interceptors();Object.defineProperty(exports,"ListenerBuilde\
r",{enumerable:!0,get:__name(function(){return client_interceptors_1.ListenerBuilder},"get")});Object.defineProperty(exports,"RequesterBuilder",{enumerable:!0,get:__name(
function(){return client_interceptors_1.RequesterBuilder},"get")});Object.defineProperty(exports,"InterceptingCall",{enumerable:!0,get:__name(function(){return client_interceptors_1.
InterceptingCall},"get")});Object.defineProperty(exports,"InterceptorConfigurationError",{enumerable:!0,get:__name(function(){return client_interceptors_1.InterceptorConfigurationError},
"get")});var channelz_1=require_channelz();Object.defineProperty(exports,"getChannelzServiceDefinition",{enumerable:!0,get:__name(function(){return channelz_1.getChannelzServiceDefinition},
"get")});Object.defineProperty(exports,"getChannelzHandlers",{enumerable:!0,get:__name(function(){return channelz_1.getChannelzHandlers},"get")});var admin_1=require_admin();
Object.defineProperty(exports,"addAdminServicesToServer",{enumerable:!0,get:__name(function(){return admin_1.addAdminServicesToServer},"get")});var server_interceptors_1=require_server_interceptors();
Object.defineProperty(exports,"ServerListenerBuilder",{enumerable:!0,get:__name(function(){return server_interceptors_1.ServerListenerBuilder},"get")});Object.defineProperty(
exports,"ResponderBuilder",{enumerable:!0,get:__name(function(){return server_interceptors_1.ResponderBuilder},"get")});Object.defineProperty(exports,"ServerInt\
erceptingCall",{enumerable:!0,get:__name(function(){return server_interceptors_1.ServerInterceptingCall},"get")});var orca_1=require_orca();Object.defineProperty(
exports,"ServerMetricRecorder",{enumerable:!0,get:__name(function(){return orca_1.ServerMetricRecorder},"get")});var experimental=require_experimental();exports.
experimental=experimental;var resolver_dns=require_resolver_dns(),resolver_uds=require_resolver_uds(),resolver_ip=require_resolver_ip(),load_balancer_pick_first=require_load_balancer_pick_first(),
load_balancer_round_robin=require_load_balancer_round_robin(),load_balancer_outlier_detection=require_load_balancer_outlier_detection(),load_balancer_weighted_round_robin=require_load_balancer_weighted_round_robin(),
channelz=require_channelz();resolver_dns.setup(),resolver_uds.setup(),resolver_ip.setup(),load_balancer_pick_first.setup(),load_balancer_round_robin.setup(),load_balancer_outlier_detection.
setup(),load_balancer_weighted_round_robin.setup(),channelz.setup()}});var require_util4=__commonJS({"node_modules/@grpc/proto-loader/build/src/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
addCommonProtos=exports.loadProtosWithOptionsSync=exports.loadProtosWithOptions=void 0;var fs=__require("fs"),path=__require("path"),Protobuf=require_protobufjs();
function addIncludePathResolver(root,includePaths){let originalResolvePath=root.resolvePath;root.resolvePath=(origin,target)=>{if(path.isAbsolute(target))return target;
for(let directory of includePaths){let fullPath=path.join(directory,target);try{return fs.accessSync(fullPath,fs.constants.R_OK),fullPath}catch{continue}}return process.
emitWarning(`${target} not found in any of the include paths ${includePaths}`),originalResolvePath(origin,target)}}__name(addIncludePathResolver,"addIncludePath\
Resolver");async function loadProtosWithOptions(filename,options){let root=new Protobuf.Root;if(options=options||{},options.includeDirs){if(!Array.isArray(options.
includeDirs))return Promise.reject(new Error("The includeDirs option must be an array"));addIncludePathResolver(root,options.includeDirs)}let loadedRoot=await root.
load(filename,options);return loadedRoot.resolveAll(),loadedRoot}__name(loadProtosWithOptions,"loadProtosWithOptions");exports.loadProtosWithOptions=loadProtosWithOptions;
function loadProtosWithOptionsSync(filename,options){let root=new Protobuf.Root;if(options=options||{},options.includeDirs){if(!Array.isArray(options.includeDirs))
throw new Error("The includeDirs option must be an array");addIncludePathResolver(root,options.includeDirs)}let loadedRoot=root.loadSync(filename,options);return loadedRoot.
resolveAll(),loadedRoot}__name(loadProtosWithOptionsSync,"loadProtosWithOptionsSync");exports.loadProtosWithOptionsSync=loadProtosWithOptionsSync;function addCommonProtos(){
let apiDescriptor=require_api(),descriptorDescriptor=require_descriptor(),sourceContextDescriptor=require_source_context(),typeDescriptor=require_type2();Protobuf.
common("api",apiDescriptor.nested.google.nested.protobuf.nested),Protobuf.common("descriptor",descriptorDescriptor.nested.google.nested.protobuf.nested),Protobuf.
common("source_context",sourceContextDescriptor.nested.google.nested.protobuf.nested),Protobuf.common("type",typeDescriptor.nested.google.nested.protobuf.nested)}
__name(addCommonProtos,"addCommonProtos");exports.addCommonProtos=addCommonProtos}});var require_src5=__commonJS({"node_modules/@grpc/proto-loader/build/src/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
loadFileDescriptorSetFromObject=exports.loadFileDescriptorSetFromBuffer=exports.fromJSON=exports.loadSync=exports.load=exports.IdempotencyLevel=exports.isAnyExtension=
exports.Long=void 0;var camelCase=require_lodash(),Protobuf=require_protobufjs(),descriptor=require_descriptor2(),util_1=require_util4(),Long=require_umd();exports.
Long=Long;function isAnyExtension(obj){return"@type"in obj&&typeof obj["@type"]=="string"}__name(isAnyExtension,"isAnyExtension");exports.isAnyExtension=isAnyExtension;
var IdempotencyLevel;(function(IdempotencyLevel2){IdempotencyLevel2.IDEMPOTENCY_UNKNOWN="IDEMPOTENCY_UNKNOWN",IdempotencyLevel2.NO_SIDE_EFFECTS="NO_SIDE_EFFECTS",
IdempotencyLevel2.IDEMPOTENT="IDEMPOTENT"})(IdempotencyLevel=exports.IdempotencyLevel||(exports.IdempotencyLevel={}));var descriptorOptions={longs:String,enums:String,
bytes:String,defaults:!0,oneofs:!0,json:!0};function joinName(baseName,name){return baseName===""?name:baseName+"."+name}__name(joinName,"joinName");function isHandledReflectionObject(obj){
return obj instanceof Protobuf.Service||obj instanceof Protobuf.Type||obj instanceof Protobuf.Enum}__name(isHandledReflectionObject,"isHandledReflectionObject");
function isNamespaceBase(obj){return obj instanceof Protobuf.Namespace||obj instanceof Protobuf.Root}__name(isNamespaceBase,"isNamespaceBase");function getAllHandledReflectionObjects(obj,parentName){
let objName=joinName(parentName,obj.name);return isHandledReflectionObject(obj)?[[objName,obj]]:isNamespaceBase(obj)&&typeof obj.nested<"u"?Object.keys(obj.nested).
map(name=>getAllHandledReflectionObjects(obj.nested[name],objName)).reduce((accumulator,currentValue)=>accumulator.concat(currentValue),[]):[]}__name(getAllHandledReflectionObjects,
"getAllHandledReflectionObjects");function createDeserializer(cls,options){return __name(function(argBuf){return cls.toObject(cls.decode(argBuf),options)},"dese\
rialize")}__name(createDeserializer,"createDeserializer");function createSerializer(cls){return __name(function(arg){if(Array.isArray(arg))throw new Error(`Fail\
ed to serialize message: expected object with ${cls.name} structure, got array instead`);let message=cls.fromObject(arg);return cls.encode(message).finish()},"s\
erialize")}__name(createSerializer,"createSerializer");function mapMethodOptions(options){return(options||[]).reduce((obj,item)=>{for(let[key,value]of Object.entries(
item))key==="uninterpreted_option"?obj.uninterpreted_option.push(item.uninterpreted_option):obj[key]=value;return obj},{deprecated:!1,idempotency_level:IdempotencyLevel.
IDEMPOTENCY_UNKNOWN,uninterpreted_option:[]})}__name(mapMethodOptions,"mapMethodOptions");function createMethodDefinition(method,serviceName,options,fileDescriptors){
let requestType=method.resolvedRequestType,responseType=method.resolvedResponseType;return{path:"/"+serviceName+"/"+method.name,requestStream:!!method.requestStream,
responseStream:!!method.responseStream,requestSerialize:createSerializer(requestType),requestDeserialize:createDeserializer(requestType,options),responseSerialize:createSerializer(
responseType),responseDeserialize:createDeserializer(responseType,options),originalName:camelCase(method.name),requestType:createMessageDefinition(requestType,fileDescriptors),
responseType:createMessageDefinition(responseType,fileDescriptors),options:mapMethodOptions(method.parsedOptions)}}__name(createMethodDefinition,"createMethodDe\
finition");function createServiceDefinition(service,name,options,fileDescriptors){let def={};for(let method of service.methodsArray)def[method.name]=createMethodDefinition(
method,name,options,fileDescriptors);return def}__name(createServiceDefinition,"createServiceDefinition");function createMessageDefinition(message,fileDescriptors){
let messageDescriptor=message.toDescriptor("proto3");return{format:"Protocol Buffer 3 DescriptorProto",type:messageDescriptor.$type.toObject(messageDescriptor,descriptorOptions),
fileDescriptorProtos:fileDescriptors}}__name(createMessageDefinition,"createMessageDefinition");function createEnumDefinition(enumType,fileDescriptors){let enumDescriptor=enumType.
toDescriptor("proto3");return{format:"Protocol Buffer 3 EnumDescriptorProto",type:enumDescriptor.$type.toObject(enumDescriptor,descriptorOptions),fileDescriptorProtos:fileDescriptors}}
__name(createEnumDefinition,"createEnumDefinition");function createDefinition(obj,name,options,fileDescriptors){if(obj instanceof Protobuf.Service)return createServiceDefinition(
obj,name,options,fileDescriptors);if(obj instanceof Protobuf.Type)return createMessageDefinition(obj,fileDescriptors);if(obj instanceof Protobuf.Enum)return createEnumDefinition(
obj,fileDescriptors);throw new Error("Type mismatch in reflection object handling")}__name(createDefinition,"createDefinition");function createPackageDefinition(root,options){
let def={};root.resolveAll();let bufferList=root.toDescriptor("proto3").file.map(value=>Buffer.from(descriptor.FileDescriptorProto.encode(value).finish()));for(let[
name,obj]of getAllHandledReflectionObjects(root,""))def[name]=createDefinition(obj,name,options,bufferList);return def}__name(createPackageDefinition,"createPac\
kageDefinition");function createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options){options=options||{};let root=Protobuf.Root.fromDescriptor(decodedDescriptorSet);
return root.resolveAll(),createPackageDefinition(root,options)}__name(createPackageDefinitionFromDescriptorSet,"createPackageDefinitionFromDescriptorSet");function load(filename,options){
return(0,util_1.loadProtosWithOptions)(filename,options).then(loadedRoot=>createPackageDefinition(loadedRoot,options))}__name(load,"load");exports.load=load;function loadSync(filename,options){
let loadedRoot=(0,util_1.loadProtosWithOptionsSync)(filename,options);return createPackageDefinition(loadedRoot,options)}__name(loadSync,"loadSync");exports.loadSync=
loadSync;function fromJSON(json,options){options=options||{};let loadedRoot=Protobuf.Root.fromJSON(json);return loadedRoot.resolveAll(),createPackageDefinition(
loadedRoot,options)}__name(fromJSON,"fromJSON");exports.fromJSON=fromJSON;function loadFileDescriptorSetFromBuffer(descriptorSet,options){let decodedDescriptorSet=descriptor.
FileDescriptorSet.decode(descriptorSet);return createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options)}__name(loadFileDescriptorSetFromBuffer,"lo\
adFileDescriptorSetFromBuffer");exports.loadFileDescriptorSetFromBuffer=loadFileDescriptorSetFromBuffer;function loadFileDescriptorSetFromObject(descriptorSet,options){
let decodedDescriptorSet=descriptor.FileDescriptorSet.fromObject(descriptorSet);return createPackageDefinitionFromDescriptorSet(decodedDescriptorSet,options)}__name(
loadFileDescriptorSetFromObject,"loadFileDescriptorSetFromObject");exports.loadFileDescriptorSetFromObject=loadFileDescriptorSetFromObject;(0,util_1.addCommonProtos)()}});var require_session=__commonJS({"node_modules/dockerode/lib/session.js"(exports,module){var grpc=require_src4(),protoLoader=require_src5(),path=__require("path"),
crypto=__require("crypto");function withSession(docker,auth,handler){let sessionId=crypto.randomUUID(),opts={method:"POST",path:"/session",hijack:!0,headers:{Upgrade:"\
h2c","X-Docker-Expose-Session-Uuid":sessionId,"X-Docker-Expose-Session-Name":"testcontainers"},statusCodes:{200:!0,500:"server error"}};docker.modem.dial(opts,function(err,socket){
if(err)return handler(err,null,()=>{});let server=new grpc.Server,creds=grpc.ServerCredentials.createInsecure();server.createConnectionInjector(creds).injectConnection(
socket);let pkg=protoLoader.loadSync(path.resolve(__dirname,"proto","auth.proto")),service=grpc.loadPackageDefinition(pkg);server.addService(service.moby.filesync.
v1.Auth.service,{Credentials({request},callback){auth?callback(null,{Username:auth.username,Secret:auth.password}):callback(null,{})}});function done(){server.forceShutdown(),
socket.end()}__name(done,"done"),handler(null,sessionId,done)})}__name(withSession,"withSession");module.exports=withSession}});var require_buildkit=__commonJS({"node_modules/dockerode/lib/buildkit.js"(exports,module){var protobuf=require_protobufjs(),path=__require("path"),BUILDKIT_TRACE_ID="\
moby.buildkit.trace",BUILDKIT_IMAGE_ID="moby.image.id",PROTO_TYPE="moby.buildkit.v1.StatusResponse",ENCODING_UTF8="utf8",ENCODING_BASE64="base64",StatusResponse;
function loadProto(){if(StatusResponse)return StatusResponse;var root=protobuf.loadSync(path.resolve(__dirname,"proto","buildkit_status.proto"));return StatusResponse=
root.lookupType(PROTO_TYPE),StatusResponse}__name(loadProto,"loadProto");function decodeBuildKitStatus(base64Data){var StatusResponse2=loadProto();if(!base64Data||
base64Data.length===0)return{vertexes:[],statuses:[],logs:[],warnings:[]};var buffer=Buffer.from(base64Data,ENCODING_BASE64),message=StatusResponse2.decode(buffer);
return StatusResponse2.toObject(message,{longs:String,enums:String,bytes:String,defaults:!0})}__name(decodeBuildKitStatus,"decodeBuildKitStatus");function formatBuildKitStatus(status){
var lines=[];return status.vertexes&&status.vertexes.length>0&&status.vertexes.forEach(function(vertex){vertex.name&&vertex.started&&!vertex.completed&&lines.push(
"["+vertex.digest.substring(0,12)+"] "+vertex.name),vertex.error&&lines.push("ERROR: "+vertex.error),vertex.completed&&vertex.cached&&lines.push("CACHED: "+vertex.
name)}),status.logs&&status.logs.length>0&&status.logs.forEach(function(log){var msg=Buffer.from(log.msg).toString(ENCODING_UTF8);msg.trim()&&lines.push(msg.trimEnd())}),
status.statuses&&status.statuses.length>0&&status.statuses.forEach(function(s){if(s.name&&s.total>0){var percent=Math.floor(s.current/s.total*100);lines.push(s.
name+": "+percent+"% ("+s.current+"/"+s.total+")")}}),status.warnings&&status.warnings.length>0&&status.warnings.forEach(function(warning){var msg=Buffer.from(warning.
short).toString(ENCODING_UTF8);lines.push("WARNING: "+msg)}),lines}__name(formatBuildKitStatus,"formatBuildKitStatus");function parseBuildKitLine(line){try{var json=JSON.
parse(line);if(json.id===BUILDKIT_TRACE_ID&&json.aux!==void 0){var status=decodeBuildKitStatus(json.aux),logs=formatBuildKitStatus(status);return{isBuildKit:!0,
logs,raw:status}}return json.id===BUILDKIT_IMAGE_ID&&json.aux&&json.aux.ID?{isBuildKit:!0,logs:["Built image: "+json.aux.ID],raw:json.aux}:{isBuildKit:!1,logs:[],
raw:json}}catch(e){return{isBuildKit:!1,logs:[],raw:null,error:e.message}}}__name(parseBuildKitLine,"parseBuildKitLine");function followProgress(stream,onFinished,onProgress){
var buffer="",output=[],finished=!1;stream.on("data",onStreamEvent),stream.on("error",onStreamError),stream.on("end",onStreamEnd),stream.on("close",onStreamEnd);
function onStreamEvent(data){buffer+=data.toString();var lines=buffer.split(`
`);buffer=lines.pop(),lines.forEach(function(line){line.trim()&&processLine(line)})}__name(onStreamEvent,"onStreamEvent");function processLine(line){try{var result=parseBuildKitLine(
line);result.isBuildKit?result.logs.forEach(function(log){var event={stream:log+`
`};output.push(event),onProgress&&onProgress(event)}):result.raw&&(output.push(result.raw),onProgress&&onProgress(result.raw))}catch{try{var json=JSON.parse(line);
output.push(json),onProgress&&onProgress(json)}catch{}}}__name(processLine,"processLine");function onStreamError(err){finished=!0,stream.removeListener("data",onStreamEvent),
stream.removeListener("error",onStreamError),stream.removeListener("end",onStreamEnd),stream.removeListener("close",onStreamEnd),onFinished&&onFinished(err,output)}
__name(onStreamError,"onStreamError");function onStreamEnd(){finished||(finished=!0,buffer.trim()&&processLine(buffer),stream.removeListener("data",onStreamEvent),
stream.removeListener("error",onStreamError),stream.removeListener("end",onStreamEnd),stream.removeListener("close",onStreamEnd),onFinished&&onFinished(null,output))}
__name(onStreamEnd,"onStreamEnd")}__name(followProgress,"followProgress");module.exports={followProgress}}});var require_docker=__commonJS({"node_modules/dockerode/lib/docker.js"(exports,module){var EventEmitter=__require("events").EventEmitter,Modem=require_modem(),Container=require_container(),
Image=require_image(),Volume=require_volume(),Network=require_network(),Service=require_service(),Plugin=require_plugin(),Secret=require_secret(),Config=require_config(),
Task=require_task(),Node=require_node2(),Exec=require_exec(),util=require_util(),withSession=require_session(),extend=util.extend,Docker2=__name(function(opts){
if(!(this instanceof Docker2))return new Docker2(opts);var plibrary=global.Promise;opts&&opts.Promise&&(plibrary=opts.Promise,Object.keys(opts).length===1&&(opts=
void 0)),opts&&opts.modem?this.modem=opts.modem:this.modem=new Modem(opts),this.modem.Promise=plibrary},"Docker");Docker2.prototype.createContainer=function(opts,callback){
var self2=this,optsf={path:"/containers/create?",method:"POST",options:opts,authconfig:opts.authconfig,abortSignal:opts.abortSignal,statusCodes:{200:!0,201:!0,400:"\
bad parameter",404:"no such container",406:"impossible to attach",500:"server error"}};if(delete opts.authconfig,callback===void 0)return new this.modem.Promise(
function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(self2.getContainer(data.Id))})});this.modem.dial(optsf,function(err,data){
if(err)return callback(err,data);callback(err,self2.getContainer(data.Id))})};Docker2.prototype.createImage=function(auth,opts,callback){var self2=this;!callback&&
typeof opts=="function"?(callback=opts,opts=auth,auth=opts.authconfig||void 0):!callback&&!opts&&(opts=auth,auth=opts.authconfig);var optsf={path:"/images/creat\
e?",method:"POST",options:opts,authconfig:auth,abortSignal:opts.abortSignal,isStream:!0,statusCodes:{200:!0,500:"server error"}};if(callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
callback(err,data)})};Docker2.prototype.loadImage=function(file,opts,callback){var self2=this;!callback&&typeof opts=="function"&&(callback=opts,opts=null);var optsf={
path:"/images/load?",method:"POST",options:opts,file,abortSignal:opts&&opts.abortSignal,isStream:!0,statusCodes:{200:!0,500:"server error"}};if(callback===void 0)
return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,
function(err,data){callback(err,data)})};Docker2.prototype.importImage=function(file,opts,callback){var self2=this;!callback&&typeof opts=="function"&&(callback=
opts,opts=void 0),opts||(opts={}),opts.fromSrc="-";var optsf={path:"/images/create?",method:"POST",options:opts,file,abortSignal:opts.abortSignal,isStream:!0,statusCodes:{
200:!0,500:"server error"}};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Docker2.prototype.checkAuth=function(opts,callback){var self2=this,optsf={
path:"/auth",method:"POST",options:opts,abortSignal:opts.abortSignal,statusCodes:{200:!0,204:!0,500:"server error"}};if(callback===void 0)return new this.modem.
Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
callback(err,data)})};Docker2.prototype.buildImage=function(file,opts,callback){var self2=this;!callback&&typeof opts=="function"&&(callback=opts,opts=null);var optsf={
path:"/build?",method:"POST",file:void 0,options:opts,abortSignal:opts&&opts.abortSignal,isStream:!0,statusCodes:{200:!0,500:"server error"}};opts&&(opts.registryconfig&&
(optsf.registryconfig=optsf.options.registryconfig,delete optsf.options.registryconfig),opts.authconfig&&(optsf.authconfig=optsf.options.authconfig,delete optsf.
options.authconfig),opts.cachefrom&&Array.isArray(opts.cachefrom)&&(optsf.options.cachefrom=JSON.stringify(opts.cachefrom)));function dial(callback2){util.prepareBuildContext(
file,ctx=>{optsf.file=ctx,self2.modem.dial(optsf,callback2)})}__name(dial,"dial");function dialWithSession(callback2){opts?.version==="2"?withSession(self2,optsf.
authconfig,(err,sessionId,done)=>{if(err)return callback2(err);optsf.options.session=sessionId,dial((err2,data)=>{callback2(err2,data),data&&data.on("end",done)})}):
dial(callback2)}if(__name(dialWithSession,"dialWithSession"),callback===void 0)return new self2.modem.Promise(function(resolve,reject){dialWithSession(function(err,data){
if(err)return reject(err);resolve(data)})});dialWithSession(callback)};Docker2.prototype.followProgress=function(stream,onFinished,onProgress){var buildkit=require_buildkit();
return buildkit.followProgress(stream,onFinished,onProgress)};Docker2.prototype.getContainer=function(id){return new Container(this.modem,id)};Docker2.prototype.
getImage=function(name){return new Image(this.modem,name)};Docker2.prototype.getVolume=function(name){return new Volume(this.modem,name)};Docker2.prototype.getPlugin=
function(name,remote){return new Plugin(this.modem,name,remote)};Docker2.prototype.getService=function(id){return new Service(this.modem,id)};Docker2.prototype.
getTask=function(id){return new Task(this.modem,id)};Docker2.prototype.getNode=function(id){return new Node(this.modem,id)};Docker2.prototype.getNetwork=function(id){
return new Network(this.modem,id)};Docker2.prototype.getSecret=function(id){return new Secret(this.modem,id)};Docker2.prototype.getConfig=function(id){return new Config(
this.modem,id)};Docker2.prototype.getExec=function(id){return new Exec(this.modem,id)};Docker2.prototype.listContainers=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/containers/json?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad paramet\
er",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.listImages=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/images/json?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",
500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.getImages=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/images/get?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,isStream:!0,statusCodes:{200:!0,400:"bad \
parameter",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)
return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.listServices=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/services?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.listNodes=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/nodes?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",404:"n\
o such node",500:"server error",503:"node is not part of a swarm"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.
listTasks=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/tasks?",method:"GET",options:args.opts,abortSignal:args.opts.
abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.createSecret=function(opts,callback){
var args=util.processArgs(opts,callback),self2=this,optsf={path:"/secrets/create?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,201:!0,406:"server error or node is not part of a swarm",409:"name conflicts with an existing object",500:"server error"}};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(self2.getSecret(data.ID))})});this.modem.dial(
optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,self2.getSecret(data.ID))})};Docker2.prototype.createConfig=function(opts,callback){
var args=util.processArgs(opts,callback),self2=this,optsf={path:"/configs/create?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,201:!0,406:"server error or node is not part of a swarm",409:"name conflicts with an existing object",500:"server error"}};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(self2.getConfig(data.ID))})});this.modem.dial(
optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,self2.getConfig(data.ID))})};Docker2.prototype.listSecrets=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/secrets?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,
500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.listConfigs=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/configs?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server er\
ror"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.createPlugin=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),optsf={path:"/plugins/create?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,204:!0,500:"server error"}};
if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(self2.
getPlugin(args.opts.name))})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,self2.getPlugin(args.opts.name))})};
Docker2.prototype.listPlugins=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/plugins?",method:"GET",options:args.opts,
abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.
modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.
pruneImages=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/images/prune?",method:"POST",options:args.opts,abortSignal:args.
opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,
function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.pruneBuilder=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/build/prune",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.pruneContainers=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/containers/prune?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"\
server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.pruneVolumes=function(opts,callback){var self2=this,
args=util.processArgs(opts,callback),optsf={path:"/volumes/prune?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"se\
rver error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);
resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.pruneNetworks=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/networks/prune?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server erro\
r"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(
data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.createVolume=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),optsf={path:"/volumes/create?",method:"POST",allowEmpty:!0,options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,201:!0,500:"se\
rver error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);
resolve(self2.getVolume(data.Name))})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,self2.getVolume(data.Name))})};
Docker2.prototype.createService=function(auth,opts,callback){!callback&&typeof opts=="function"?(callback=opts,opts=auth,auth=opts.authconfig||void 0):!opts&&!callback&&
(opts=auth);var self2=this,optsf={path:"/services/create",method:"POST",options:opts,authconfig:auth,abortSignal:opts&&opts.abortSignal,statusCodes:{200:!0,201:!0,
500:"server error"}};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(self2.getService(data.ID||data.Id))})});this.modem.dial(optsf,function(err,data){if(err)return callback(err,data);callback(err,self2.getService(data.
ID||data.Id))})};Docker2.prototype.listVolumes=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/volumes?",method:"GET",
options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",500:"server error"}};if(args.callback===void 0)return new this.modem.
Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};Docker2.prototype.createNetwork=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/networks/cr\
eate?",method:"POST",options:args.opts,abortSignal:args.opts.abortSignal,statusCodes:{200:!0,201:!0,404:"driver not found",500:"server error"}};if(args.callback===
void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(self2.getNetwork(data.
Id))})});this.modem.dial(optsf,function(err,data){if(err)return args.callback(err,data);args.callback(err,self2.getNetwork(data.Id))})};Docker2.prototype.listNetworks=
function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/networks?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,
statusCodes:{200:!0,400:"bad parameter",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,
function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.searchImages=
function(opts,callback){var self2=this,optsf={path:"/images/search?",method:"GET",options:opts,authconfig:opts.authconfig,abortSignal:opts.abortSignal,statusCodes:{
200:!0,500:"server error"}};if(callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){callback(err,data)})};Docker2.prototype.info=function(opts,callback){var self2=this,args=util.processArgs(
opts,callback),opts={path:"/info",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(opts,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(opts,function(err,data){
args.callback(err,data)})};Docker2.prototype.version=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),opts={path:"/version",method:"G\
ET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){
self2.modem.dial(opts,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(opts,function(err,data){args.callback(err,data)})};Docker2.
prototype.ping=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/_ping",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.df=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/system/df",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)
return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,
function(err,data){args.callback(err,data)})};Docker2.prototype.getEvents=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"\
/events?",method:"GET",options:args.opts,abortSignal:args.opts.abortSignal,isStream:!0,statusCodes:{200:!0,500:"server error"}};if(args.callback===void 0)return new this.
modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){
args.callback(err,data)})};Docker2.prototype.pull=function(repoTag,opts,callback,auth){var args=util.processArgs(opts,callback),imageSrc=util.parseRepositoryTag(
repoTag);args.opts.fromImage=imageSrc.repository,args.opts.tag=imageSrc.tag||"latest";var argsf=[args.opts,args.callback];return auth&&(argsf=[auth,args.opts,args.
callback]),this.createImage.apply(this,argsf)};Docker2.prototype.pullAll=function(repoTag,opts,callback,auth){var args=util.processArgs(opts,callback),imageSrc=util.
parseRepositoryTag(repoTag);args.opts.fromImage=imageSrc.repository;var argsf=[args.opts,args.callback];return auth&&(argsf=[auth,args.opts,args.callback]),this.
createImage.apply(this,argsf)};Docker2.prototype.run=function(image,cmd,streamo,createOptions,startOptions,callback){return typeof arguments[arguments.length-1]==
"function"?this.runCallback(image,cmd,streamo,createOptions,startOptions,callback):this.runPromise(image,cmd,streamo,createOptions,startOptions)};Docker2.prototype.
runCallback=function(image,cmd,streamo,createOptions,startOptions,callback){!callback&&typeof createOptions=="function"?(callback=createOptions,createOptions={},
startOptions={}):!callback&&typeof startOptions=="function"&&(callback=startOptions,startOptions={});var hub=new EventEmitter;function handler(err,container){if(err)
return callback(err,null,container);hub.emit("container",container),container.attach({stream:!0,stdout:!0,stderr:!0},__name(function(err2,stream){if(err2)return callback(
err2,null,container);hub.emit("stream",stream),streamo&&(streamo instanceof Array?(stream.on("end",function(){try{streamo[0].end()}catch{}try{streamo[1].end()}catch{}}),
container.modem.demuxStream(stream,streamo[0],streamo[1])):(stream.setEncoding("utf8"),stream.pipe(streamo,{end:!0}))),container.start(startOptions,function(err3,data){
if(err3)return callback(err3,data,container);hub.emit("start",container),container.wait(function(err4,data2){hub.emit("data",data2),callback(err4,data2,container)})})},
"handler"))}__name(handler,"handler");var optsc={Hostname:"",User:"",AttachStdin:!1,AttachStdout:!0,AttachStderr:!0,Tty:!0,OpenStdin:!1,StdinOnce:!1,Env:null,Cmd:cmd,
Image:image,Volumes:{},VolumesFrom:[]};return extend(optsc,createOptions),this.createContainer(optsc,handler),hub};Docker2.prototype.runPromise=function(image,cmd,streamo,createOptions,startOptions){
var self2=this;createOptions=createOptions||{},startOptions=startOptions||{};var optsc={Hostname:"",User:"",AttachStdin:!1,AttachStdout:!0,AttachStderr:!0,Tty:!0,
OpenStdin:!1,StdinOnce:!1,Env:null,Cmd:cmd,Image:image,Volumes:{},VolumesFrom:[]};extend(optsc,createOptions);var containero;return new this.modem.Promise(function(resolve,reject){
self2.createContainer(optsc).then(function(container){return containero=container,container.attach({stream:!0,stdout:!0,stderr:!0})}).then(function(stream){return streamo&&
(streamo instanceof Array?(stream.on("end",function(){try{streamo[0].end()}catch{}try{streamo[1].end()}catch{}}),containero.modem.demuxStream(stream,streamo[0],
streamo[1])):(stream.setEncoding("utf8"),stream.pipe(streamo,{end:!0}))),containero.start(startOptions)}).then(function(data){return containero.wait()}).then(function(data){
resolve([data,containero])}).catch(function(err){reject(err)})})};Docker2.prototype.swarmInit=function(opts,callback){var self2=this,args=util.processArgs(opts,
callback),optsf={path:"/swarm/init",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",406:"node is already part of a Swarm"},
options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){if(err)return reject(
err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.swarmJoin=function(opts,callback){var self2=this,args=util.
processArgs(opts,callback),optsf={path:"/swarm/join",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad parameter",406:"node is alread\
y part of a Swarm"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.swarmLeave=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/swarm/leave?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,406:"node is\
 not part of a Swarm"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.dial(optsf,function(err,data){
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.swarmUpdate=function(opts,callback){
var self2=this,args=util.processArgs(opts,callback),optsf={path:"/swarm/update?",method:"POST",abortSignal:args.opts.abortSignal,statusCodes:{200:!0,400:"bad pa\
rameter",406:"node is already part of a Swarm"},options:args.opts};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.prototype.
swarmInspect=function(opts,callback){var self2=this,args=util.processArgs(opts,callback),optsf={path:"/swarm",method:"GET",abortSignal:args.opts.abortSignal,statusCodes:{
200:!0,406:"This node is not a swarm manager",500:"server error"}};if(args.callback===void 0)return new this.modem.Promise(function(resolve,reject){self2.modem.
dial(optsf,function(err,data){if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};Docker2.Container=
Container;Docker2.Image=Image;Docker2.Volume=Volume;Docker2.Network=Network;Docker2.Service=Service;Docker2.Plugin=Plugin;Docker2.Secret=Secret;Docker2.Task=Task;
Docker2.Node=Node;Docker2.Exec=Exec;module.exports=Docker2}});import{isDeepStrictEqual}from"node:util";function baseReference(key){return`localhost/heroku-docker-release/base:${key}`}__name(baseReference,"baseReference");function runReference(runId){return`localh\
ost/heroku-docker-release/run:${runId}`}__name(runReference,"runReference");function tagsOfRun(runId){return[`localhost/heroku-docker-release/*:${runId}`,`local\
host/heroku-docker-release/*:${runId}-*`]}__name(tagsOfRun,"tagsOfRun");function shortKey(key){return key.slice(0,12)}__name(shortKey,"shortKey");function isThin({
image,record}){return record?.stored?.form==="thin"&&isDeepStrictEqual(image.diffIds,record.stored.diffIds)}__name(isThin,"isThin");async function letGoOfBase({
reference},{images},log){await images.removeImage(reference).catch(left=>{log.warning(`${errorMessage(left)} (to remove it by hand: docker rmi ${reference})`)})}
__name(letGoOfBase,"letGoOfBase");var RUN_LABEL="org.heroku-docker-release.run";import{readdir,readFile}from"node:fs/promises";var RUN_VARIABLE="HEROKU_DOCKER_RELEASE_RUN";async function endLeftProcesses(runId){let mark=Buffer.from(`\0${RUN_VARIABLE}=${runId}\0`),pids=(await readdir("/p\
roc").catch(()=>[])).filter(name=>/^\d+$/.test(name)).map(Number);return(await Promise.all(pids.map(async pid=>await hasMark(pid,mark)&&end(pid)))).filter(Boolean).
length}__name(endLeftProcesses,"endLeftProcesses");async function hasMark(pid,mark){try{return pid!==process.pid&&Buffer.concat([Buffer.of(0),await readFile(`/p\
roc/${pid}/environ`)]).includes(mark)}catch{return!1}}__name(hasMark,"hasMark");function end(pid){try{return process.kill(pid,"SIGKILL"),!0}catch{return!1}}__name(
end,"end");var import_dockerode=__toESM(require_docker(),1);var secretNames=/^(INPUT_|ACTIONS_|STATE_)|^(HEROKU_API_KEY|GITHUB_TOKEN|GH_TOKEN)$/i;function childEnvironment(environment){return Object.fromEntries(Object.entries(
environment).flatMap(([name,value])=>value===void 0||secretNames.test(name)?[]:[[name,value]]))}__name(childEnvironment,"childEnvironment");import{readFile as readFile2}from"node:fs/promises";import{join}from"node:path";import{spawn}from"node:child_process";var LIMIT_MS=3e4;async function shortCall(what,{signal,limitMs=LIMIT_MS},call){signal.throwIfAborted();let{promise:givenUp,reject}=Promise.withResolvers(),timer=setTimeout(
()=>reject(new Error(`the Docker engine did not answer within ${limitMs/1e3} s`)),limitMs),onAbort=__name(()=>reject(signal.reason),"onAbort");signal.addEventListener(
"abort",onAbort,{once:!0});try{return await Promise.race([call(),givenUp])}catch(error){throw callFailed(what,error,signal)}finally{clearTimeout(timer),signal.removeEventListener(
"abort",onAbort)}}__name(shortCall,"shortCall");function callFailed(what,error,signal){return signal.aborted?signal.reason:new ActionError(`${what}: ${engineReason(
error)}`,{cause:error})}__name(callFailed,"callFailed");function engineReason(error){let words=errorMessage(error).replace(/\s+/g," ").trim();return words.length>
500?`${words.slice(0,500)}\u2026`:words}__name(engineReason,"engineReason");function errorCode(error){return typeof error=="object"&&error!==null&&"code"in error?
String(error.code):""}__name(errorCode,"errorCode");function isStatus(error,status){return error instanceof Error?"statusCode"in error&&error.statusCode===status||
isStatus(error.cause,status):!1}__name(isStatus,"isStatus");var TAIL_LINES=200,STOP_LIMIT_MS=2e3,LONGEST_TIMER_MS=2**31-1;async function runDocker(args,options){let{signal,idleLimitMs}=options;signal.throwIfAborted();let idleFor=null,
killer,idle,stop=__name(()=>{},"stop");try{let child=spawnDocker(args,options.environment);stop=__name(()=>{endGroup(child,"SIGTERM"),killer??=setTimeout(()=>endGroup(
child,"SIGKILL"),STOP_LIMIT_MS)},"stop");let tail=new Tail,limitMs=__name(()=>typeof idleLimitMs=="number"?idleLimitMs:idleLimitMs(tail.lines.at(-1)??""),"limit\
Ms"),watch=__name(()=>{clearTimeout(idle);let idleMs=Math.min(limitMs(),LONGEST_TIMER_MS);idle=setTimeout(()=>{idleFor=idleMs,stop()},idleMs)},"watch");watch(),
signal.addEventListener("abort",stop,{once:!0});for(let stream of[child.stdout,child.stderr])stream.setEncoding("utf8").on("data",text=>{tail.add(text),watch(),
options.onOutput?.(text)});child.stdin.on("error",()=>{}).end(options.input??"");let exitCode=await new Promise((resolve,reject)=>{child.once("error",reject),child.
once("close",code=>resolve(code??1))});if(signal.throwIfAborted(),idleFor!==null){let last=tail.lines.at(-1);throw new ActionError(`docker ${args[0]} printed no\
thing for ${idleFor/1e3} s and was stopped${last===void 0?"":`; its last words were: ${last}`}.`)}return{exitCode,tail:tail.lines}}catch(error){throw error instanceof
ActionError||signal.aborted?error:new ActionError(cannotRun(error),{cause:error})}finally{clearTimeout(idle),clearTimeout(killer),signal.removeEventListener("ab\
ort",stop)}}__name(runDocker,"runDocker");function spawnDocker(args,environment){return spawn("docker",args,{env:environment,stdio:["pipe","pipe","pipe"],detached:!0})}
__name(spawnDocker,"spawnDocker");function endGroup({pid},signal){if(pid!==void 0)try{process.kill(-pid,signal)}catch{}}__name(endGroup,"endGroup");function cannotRun(error){
return errorCode(error)==="ENOENT"?"The docker command is not on the PATH. Install the Docker CLI; on GitHub, use a Linux runner with Docker, e.g. runs-on: ubun\
tu-latest.":`The docker command could not be run: ${errorMessage(error)}`}__name(cannotRun,"cannotRun");var Tail=class{static{__name(this,"Tail")}#lines=[""];add(text){
let[first="",...rest]=text.split(/\r?\n|\r/);this.#lines.push(((this.#lines.pop()??"")+first).slice(-4096),...rest),this.#lines.splice(0,Math.max(0,this.#lines.
length-TAIL_LINES))}get lines(){return this.#lines.filter(line=>line.trim()!=="")}};var CONTEXT_LIMIT_MS=5e3;async function findEngineHost(environment,signal){let given=environment.DOCKER_HOST;if(given)return given.includes("://")?given:`tcp://${given}`;
let args=["context","inspect","--format","{{.Endpoints.docker.Host}}"],{exitCode,tail}=await runDocker(args,{environment,idleLimitMs:CONTEXT_LIMIT_MS,signal}),host=tail.
findLast(line=>/^[a-z]+:\/\/\S+$/.test(line));if(exitCode===0&&host!==void 0)return host;throw new ActionError(`The selected Docker context cannot be used: ${tail.
at(-1)??"docker gave no reason"}. Select another by docker context use, or set DOCKER_HOST.`)}__name(findEngineHost,"findEngineHost");async function connectionTo(host,environment){
let[,scheme="",address=""]=/^(\w+):\/\/(.*)$/.exec(host)??[];if(scheme==="unix"||scheme==="npipe")return{socketPath:address,host:void 0,protocol:"http"};let url=scheme===
"tcp"?URL.parse(host):null;if(url===null||url.hostname==="")throw new ActionError(`DOCKER_HOST is '${host}'; an engine is reached by unix:// or tcp:// (for ssh,\
 forward its socket and name that).`);let isTls=!!(environment.DOCKER_TLS_VERIFY||environment.DOCKER_TLS);return{host:url.hostname.replace(/^\[(.*)\]$/,"$1"),port:url.
port||(isTls?2376:2375),protocol:isTls?"https":"http",...isTls?await readCertificates(environment.DOCKER_CERT_PATH):{}}}__name(connectionTo,"connectionTo");async function readCertificates(folder){
if(!folder)return{};try{let[ca,cert,key]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(name=>readFile2(join(folder,name))));return{ca,cert,key}}catch(error){
throw new ActionError(`A certificate in DOCKER_CERT_PATH cannot be read: ${errorMessage(error)}`,{cause:error})}}__name(readCertificates,"readCertificates");var OLDEST_API="1.41",ANSWER_LIMIT_MS=1e4,LOST="The Docker engine cannot be used";async function connectEngine(options){let environment=childEnvironment(options.
environment),host=await findEngineHost(environment,options.signal),connection=await connectionTo(host,options.environment),{api,version,offersBuildKit}=await askEngine(
connection,host,{signal:options.signal,limitMs:options.answerLimitMs??ANSWER_LIMIT_MS});if(version.os!=="linux")throw new ActionError(`The Docker engine at ${host}\
 runs ${version.os} containers; a slug needs one that runs Linux containers.`);if(compareVersions(version.apiVersion,OLDEST_API)<0)throw new ActionError(`The Do\
cker engine at ${host} is ${version.version} (API ${version.apiVersion}); Docker 20.10 (API ${OLDEST_API}) or newer is needed.`);return{api,host,version:version.
version,apiVersion:version.apiVersion,platform:`${version.os}/${version.architecture}`,offersBuildKit,cliEnvironment:{...environment,DOCKER_HOST:host}}}__name(connectEngine,
"connectEngine");function compareVersions(a,b){let[left,right]=[a,b].map(version=>version.split(".").map(Number));for(let at=0;at<Math.max(left?.length??0,right?.
length??0);at+=1){let difference=(left?.[at]??0)-(right?.[at]??0);if(difference!==0)return difference}return 0}__name(compareVersions,"compareVersions");async function askEngine(connection,host,limits){
try{let api=new import_dockerode.default(connection),[version,offersBuildKit]=await Promise.all([shortCall(LOST,limits,()=>askVersion(api)),shortCall(LOST,limits,
()=>askBuildKit(api))]);return{api,version,offersBuildKit}}catch(error){limits.signal.throwIfAborted();let cause=error instanceof ActionError?error.cause:error;
throw new ActionError(`${unreachable(cause)} (${host}). ${hint(cause)}`,{cause})}}__name(askEngine,"askEngine");async function askVersion(api){let reply=await api.
version(),fields=typeof reply=="object"&&reply!==null?Object.entries(reply):[],text=__name(name=>String(fields.find(([each])=>each===name)?.[1]??""),"text"),version={
version:text("Version"),apiVersion:text("ApiVersion"),os:text("Os"),architecture:text("Arch")};if(!/^\d+\.\d+$/.test(version.apiVersion)||version.os==="")throw new Error(
"what answers there is no engine");return version}__name(askVersion,"askVersion");async function askBuildKit(api){let reply=await new Promise((resolve,reject)=>{
api.modem.dial({path:"/_ping",method:"GET",isStream:!0,statusCodes:{200:!0}},(error,message)=>{error?reject(error):resolve(message)})});return reply.resume(),reply.
headers["builder-version"]==="2"}__name(askBuildKit,"askBuildKit");function unreachable(error){switch(errorCode(error)){case"ENOENT":return"There is no Docker e\
ngine";case"EACCES":return"The Docker engine may not be used by this user: permission denied";case"ECONNREFUSED":return"The Docker engine is not running: connec\
tion refused";default:return`${LOST}: ${engineReason(error)}`}}__name(unreachable,"unreachable");function hint(error){return errorCode(error)==="EACCES"?"Add th\
e user to the group 'docker', or run as root.":"Start Docker, or set DOCKER_HOST; on GitHub, use a Linux runner such as ubuntu-latest."}__name(hint,"hint");import{setTimeout as delay}from"node:timers/promises";var LIMIT_MS2=1e4,GRACE_MS=4e3,LEAST_MS=250,MOST_TRIES=3,PAUSE_MS=100;async function removalCall(what,{signal,graceMs=GRACE_MS,limitMs=LIMIT_MS2},call){let grace=new AbortController,
timer,onAbort=__name(()=>{let leftMs=Math.max(Math.min(graceMs,LEAST_MS),graceLeftMs(signal,graceMs));timer=setTimeout(()=>grace.abort(late(what)),leftMs)},"onA\
bort");signal.aborted?onAbort():signal.addEventListener("abort",onAbort,{once:!0});try{for(let tries=1;;tries+=1)try{return await shortCall(what,{signal:grace.signal,
limitMs},call)}catch(error){if(tries===MOST_TRIES||grace.signal.aborted||!isConnectionLost(error))throw error;await delay(PAUSE_MS)}}finally{clearTimeout(timer),
signal.removeEventListener("abort",onAbort)}}__name(removalCall,"removalCall");function late(what){return new ActionError(`${what}: the Docker engine did not an\
swer in the time that was left`)}__name(late,"late");function isConnectionLost(error){return error instanceof Error&&["ECONNRESET","EPIPE"].includes(errorCode(error.
cause))}__name(isConnectionLost,"isConnectionLost");import{setTimeout as delay2}from"node:timers/promises";var LATE_LIMIT_MS=3e3;async function createOrRemove(what,{create,signal}){signal.throwIfAborted();let creating=create();try{return await shortCall(what,{signal},
()=>creating)}catch(error){let removed=creating.then(late2=>removeContainer(late2,{signal})).catch(()=>{});throw await Promise.race([removed,delay2(LATE_LIMIT_MS,
void 0,{ref:!1})]),error}}__name(createOrRemove,"createOrRemove");async function removeContainer(container,limits={signal:new AbortController().signal}){try{await removalCall(
`The container ${container.id} could not be removed`,limits,()=>container.remove({force:!0,v:!0}))}catch(error){if(isStatus(error,404)||isStatus(error,409))return;
let byHand=`docker rm --force --volumes ${container.id}`;throw new ActionError(`${errorMessage(error)} (to remove it by hand: ${byHand})`,{cause:error})}}__name(
removeContainer,"removeContainer");async function removeOrWarn(container,{log,signal}){await removeContainer(container,{signal}).catch(left=>log.warning(errorMessage(
left)))}__name(removeOrWarn,"removeOrWarn");export{childEnvironment,baseReference,runReference,tagsOfRun,shortKey,isThin,letGoOfBase,shortCall,callFailed,engineReason,errorCode,isStatus,removalCall,createOrRemove,
removeContainer,removeOrWarn,RUN_LABEL,runDocker,RUN_VARIABLE,endLeftProcesses,connectEngine,compareVersions};

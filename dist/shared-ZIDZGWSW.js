import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{cutText,graceLeftMs}from"./shared-D3VC2P7H.js";import{require_left_out}from"./shared-SMMFWVCT.js";import{require_src}from"./shared-F2NWVMLY.js";
import{ActionError,__commonJS,__name,__require,__toESM,errorMessage}from"./shared-IFMXB3TZ.js";var require_utils=__commonJS({"node_modules/docker-modem/lib/utils.js"(exports,module){var arr=[],each=arr.forEach,slice=arr.slice;module.exports.extend=function(obj){
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
request(options,cb,redirectOptions);return req.end(),req}})(h),module.exports[protocol]=h;var h,protocol}});var require_ssh=__commonJS({"node_modules/docker-modem/lib/ssh.js"(exports,module){var Client=require_left_out().Client,http=__require("http");module.exports=function(opt){
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
if(err)return reject(err);resolve(data)})});this.modem.dial(optsf,function(err,data){args.callback(err,data)})};module.exports=Node}});var require_session=__commonJS({"node_modules/dockerode/lib/session.js"(exports,module){var grpc=require_left_out(),protoLoader=require_left_out(),path=__require("path"),
crypto=__require("crypto");function withSession(docker,auth,handler){let sessionId=crypto.randomUUID(),opts={method:"POST",path:"/session",hijack:!0,headers:{Upgrade:"\
h2c","X-Docker-Expose-Session-Uuid":sessionId,"X-Docker-Expose-Session-Name":"testcontainers"},statusCodes:{200:!0,500:"server error"}};docker.modem.dial(opts,function(err,socket){
if(err)return handler(err,null,()=>{});let server=new grpc.Server,creds=grpc.ServerCredentials.createInsecure();server.createConnectionInjector(creds).injectConnection(
socket);let pkg=protoLoader.loadSync(path.resolve(__dirname,"proto","auth.proto")),service=grpc.loadPackageDefinition(pkg);server.addService(service.moby.filesync.
v1.Auth.service,{Credentials({request},callback){auth?callback(null,{Username:auth.username,Secret:auth.password}):callback(null,{})}});function done(){server.forceShutdown(),
socket.end()}__name(done,"done"),handler(null,sessionId,done)})}__name(withSession,"withSession");module.exports=withSession}});var require_buildkit=__commonJS({"node_modules/dockerode/lib/buildkit.js"(exports,module){var protobuf=require_left_out(),path=__require("path"),BUILDKIT_TRACE_ID="\
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
reference},{images},log){await images.removeImage(reference).catch(left=>{log.warning(errorMessage(left))})}__name(letGoOfBase,"letGoOfBase");var RUN_LABEL="org.heroku-docker-release.run";import{readdir,readFile}from"node:fs/promises";var RUN_VARIABLE="HEROKU_DOCKER_RELEASE_RUN";async function endLeftProcesses(runId){let mark=Buffer.from(`\0${RUN_VARIABLE}=${runId}\0`),pids=(await readdir("/p\
roc").catch(()=>[])).filter(name=>/^\d+$/.test(name)).map(Number);return(await Promise.all(pids.map(async pid=>await hasMark(pid,mark)&&end(pid)))).filter(Boolean).
length}__name(endLeftProcesses,"endLeftProcesses");async function hasMark(pid,mark){try{return pid!==process.pid&&Buffer.concat([Buffer.of(0),await readFile(`/p\
roc/${pid}/environ`)]).includes(mark)}catch{return!1}}__name(hasMark,"hasMark");function end(pid){try{return process.kill(pid,"SIGKILL"),!0}catch{return!1}}__name(
end,"end");var import_dockerode=__toESM(require_docker(),1);var secretNames=/^(INPUT_|ACTIONS_|STATE_)|^(HEROKU_API_KEY|GITHUB_TOKEN|GH_TOKEN)$/i;function childEnvironment(environment){return Object.fromEntries(Object.entries(
environment).flatMap(([name,value])=>value===void 0||secretNames.test(name)?[]:[[name,value]]))}__name(childEnvironment,"childEnvironment");import{readFile as readFile2}from"node:fs/promises";import{join}from"node:path";import{spawn}from"node:child_process";var LIMIT_MS=3e4;async function shortCall(what,{signal,limitMs=LIMIT_MS},call){signal.throwIfAborted();let{promise:givenUp,reject}=Promise.withResolvers(),timer=setTimeout(
()=>reject(new Error(`the Docker engine did not answer within ${limitMs/1e3} s`)),limitMs),onAbort=__name(()=>reject(signal.reason),"onAbort");signal.addEventListener(
"abort",onAbort,{once:!0});try{return await Promise.race([call(),givenUp])}catch(error){throw callFailed(what,error,signal)}finally{clearTimeout(timer),signal.removeEventListener(
"abort",onAbort)}}__name(shortCall,"shortCall");function callFailed(what,error,signal){return signal.aborted?signal.reason:new ActionError(`${what}: ${engineReason(
error)}`,{cause:error})}__name(callFailed,"callFailed");function engineReason(error){return cutText(errorMessage(error).replace(/\s+/g," ").trim(),500)}__name(engineReason,
"engineReason");function errorCode(error){return typeof error=="object"&&error!==null&&"code"in error?String(error.code):""}__name(errorCode,"errorCode");function isStatus(error,status){
return error instanceof Error?"statusCode"in error&&error.statusCode===status||isStatus(error.cause,status):!1}__name(isStatus,"isStatus");var TAIL_LINES=200,STOP_LIMIT_MS=2e3,LONGEST_TIMER_MS=2**31-1;async function runDocker(args,options){let{signal,idleLimitMs}=options;signal.throwIfAborted();let idleFor=null,
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
e user to the group 'docker', or run as root.":"Start Docker, or set DOCKER_HOST; on GitHub, use a Linux runner such as ubuntu-latest."}__name(hint,"hint");import{setTimeout as delay2}from"node:timers/promises";import{setTimeout as delay}from"node:timers/promises";var LIMIT_MS2=1e4,GRACE_MS=4e3,LEAST_MS=250,MOST_TRIES=3,PAUSE_MS=100;async function removalCall(what,{signal,graceMs=GRACE_MS,limitMs=LIMIT_MS2},call){let grace=new AbortController,
timer,onAbort=__name(()=>{let leftMs=Math.max(Math.min(graceMs,LEAST_MS),graceLeftMs(signal,graceMs));timer=setTimeout(()=>grace.abort(late(what)),leftMs)},"onA\
bort");signal.aborted?onAbort():signal.addEventListener("abort",onAbort,{once:!0});try{for(let tries=1;;tries+=1)try{return await shortCall(what,{signal:grace.signal,
limitMs},call)}catch(error){if(tries===MOST_TRIES||grace.signal.aborted||!isConnectionLost(error))throw error;await delay(PAUSE_MS)}}finally{clearTimeout(timer),
signal.removeEventListener("abort",onAbort)}}__name(removalCall,"removalCall");function late(what){return new ActionError(`${what}: the Docker engine did not an\
swer in the time that was left`)}__name(late,"late");function isConnectionLost(error){return error instanceof Error&&["ECONNRESET","EPIPE"].includes(errorCode(error.
cause))}__name(isConnectionLost,"isConnectionLost");var LATE_LIMIT_MS=3e3;async function createOrRemove(what,{create,signal}){signal.throwIfAborted();let creating=create();try{return await shortCall(what,{signal},
()=>creating)}catch(error){let removed=creating.then(late2=>removeContainer(late2,{signal})).catch(()=>{});throw await Promise.race([removed,delay2(LATE_LIMIT_MS,
void 0,{ref:!1})]),error}}__name(createOrRemove,"createOrRemove");async function removeContainer(container,limits={signal:new AbortController().signal}){try{await removalCall(
`The container ${container.id} could not be removed`,limits,()=>container.remove({force:!0,v:!0}))}catch(error){if(isStatus(error,404)||isStatus(error,409))return;
let byHand=`docker rm --force --volumes ${container.id}`;throw new ActionError(`${errorMessage(error)} (to remove it by hand: ${byHand})`,{cause:error})}}__name(
removeContainer,"removeContainer");async function removeOrWarn(container,{log,signal}){await removeContainer(container,{signal}).catch(left=>log.warning(errorMessage(
left)))}__name(removeOrWarn,"removeOrWarn");var LIMIT_MS3=3e4;async function removeImage(api,reference,limits){let image=api.getImage(reference),what=`The image ${reference} could not be removed`,bounds={
limitMs:LIMIT_MS3,...limits};try{return await removalCall(what,bounds,()=>image.remove()),!0}catch(error){if(isStatus(error,404)||isStatus(error,500)&&await isGone(
()=>removalCall(what,bounds,()=>image.inspect())))return!1;throw new ActionError(`${errorMessage(error)} (to remove it by hand: docker rmi ${reference})`,{cause:error})}}
__name(removeImage,"removeImage");async function isGone(inspect){try{return await inspect(),!1}catch(error){return isStatus(error,404)}}__name(isGone,"isGone");export{childEnvironment,baseReference,runReference,tagsOfRun,shortKey,isThin,letGoOfBase,shortCall,callFailed,engineReason,errorCode,isStatus,createOrRemove,removeContainer,
removeOrWarn,RUN_LABEL,runDocker,RUN_VARIABLE,endLeftProcesses,connectEngine,compareVersions,removeImage};

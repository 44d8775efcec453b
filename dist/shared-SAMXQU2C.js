import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{XMLParser,XMLValidator,json2xml_default}from"./shared-3G4RNFUJ.js";import{require_src}from"./shared-2PJS4K36.js";import{__commonJS,__export,__name,
__require,__toESM,errorMessage}from"./shared-O5CBZGAW.js";var require_state_cjs=__commonJS({"node_modules/@azure/core-tracing/dist/commonjs/state-cjs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.state=void 0;exports.state={instrumenterImplementation:void 0}}});var require_state_cjs2=__commonJS({"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.state=void 0;exports.state={operationRequestMap:new WeakMap}}});var require_json_typings=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.isJsonObject=exports.typeofJsonValue=void 0;function typeofJsonValue(value){let t=typeof value;if(t=="object"){if(Array.isArray(value))
return"array";if(value===null)return"null"}return t}__name(typeofJsonValue,"typeofJsonValue");exports.typeofJsonValue=typeofJsonValue;function isJsonObject(value){
return value!==null&&typeof value=="object"&&!Array.isArray(value)}__name(isJsonObject,"isJsonObject");exports.isJsonObject=isJsonObject}});var require_base64=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/base64.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.base64encode=exports.base64decode=void 0;var encTable="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),decTable=[];for(let i=0;i<
encTable.length;i++)decTable[encTable[i].charCodeAt(0)]=i;decTable[45]=encTable.indexOf("+");decTable[95]=encTable.indexOf("/");function base64decode(base64Str){
let es=base64Str.length*3/4;base64Str[base64Str.length-2]=="="?es-=2:base64Str[base64Str.length-1]=="="&&(es-=1);let bytes=new Uint8Array(es),bytePos=0,groupPos=0,
b,p=0;for(let i=0;i<base64Str.length;i++){if(b=decTable[base64Str.charCodeAt(i)],b===void 0)switch(base64Str[i]){case"=":groupPos=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(groupPos){case 0:p=b,groupPos=1;break;case 1:bytes[bytePos++]=p<<2|(b&48)>>
4,p=b,groupPos=2;break;case 2:bytes[bytePos++]=(p&15)<<4|(b&60)>>2,p=b,groupPos=3;break;case 3:bytes[bytePos++]=(p&3)<<6|b,groupPos=0;break}}if(groupPos==1)throw Error(
"invalid base64 string.");return bytes.subarray(0,bytePos)}__name(base64decode,"base64decode");exports.base64decode=base64decode;function base64encode2(bytes){let base64="",
groupPos=0,b,p=0;for(let i=0;i<bytes.length;i++)switch(b=bytes[i],groupPos){case 0:base64+=encTable[b>>2],p=(b&3)<<4,groupPos=1;break;case 1:base64+=encTable[p|
b>>4],p=(b&15)<<2,groupPos=2;break;case 2:base64+=encTable[p|b>>6],base64+=encTable[b&63],groupPos=0;break}return groupPos&&(base64+=encTable[p],base64+="=",groupPos==
1&&(base64+="=")),base64}__name(base64encode2,"base64encode");exports.base64encode=base64encode2}});var require_protobufjs_utf8=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.utf8read=void 0;var fromCharCodes=__name(chunk=>String.fromCharCode.apply(String,chunk),"fromCharCodes");function utf8read(bytes){
if(bytes.length<1)return"";let pos=0,parts=[],chunk=[],i=0,t,len=bytes.length;for(;pos<len;)t=bytes[pos++],t<128?chunk[i++]=t:t>191&&t<224?chunk[i++]=(t&31)<<6|
bytes[pos++]&63:t>239&&t<365?(t=((t&7)<<18|(bytes[pos++]&63)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63)-65536,chunk[i++]=55296+(t>>10),chunk[i++]=56320+(t&1023)):
chunk[i++]=(t&15)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63,i>8191&&(parts.push(fromCharCodes(chunk)),i=0);return parts.length?(i&&parts.push(fromCharCodes(chunk.
slice(0,i))),parts.join("")):fromCharCodes(chunk.slice(0,i))}__name(utf8read,"utf8read");exports.utf8read=utf8read}});var require_binary_format_contract=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.WireType=exports.mergeBinaryOptions=exports.UnknownFieldHandler=void 0;var UnknownFieldHandler;(function(UnknownFieldHandler2){
UnknownFieldHandler2.symbol=Symbol.for("protobuf-ts/unknown"),UnknownFieldHandler2.onRead=(typeName,message,fieldNo,wireType,data)=>{(is(message)?message[UnknownFieldHandler2.
symbol]:message[UnknownFieldHandler2.symbol]=[]).push({no:fieldNo,wireType,data})},UnknownFieldHandler2.onWrite=(typeName,message,writer)=>{for(let{no,wireType,
data}of UnknownFieldHandler2.list(message))writer.tag(no,wireType).raw(data)},UnknownFieldHandler2.list=(message,fieldNo)=>{if(is(message)){let all=message[UnknownFieldHandler2.
symbol];return fieldNo?all.filter(uf=>uf.no==fieldNo):all}return[]},UnknownFieldHandler2.last=(message,fieldNo)=>UnknownFieldHandler2.list(message,fieldNo).slice(
-1)[0];let is=__name(message=>message&&Array.isArray(message[UnknownFieldHandler2.symbol]),"is")})(UnknownFieldHandler=exports.UnknownFieldHandler||(exports.UnknownFieldHandler=
{}));function mergeBinaryOptions(a,b){return Object.assign(Object.assign({},a),b)}__name(mergeBinaryOptions,"mergeBinaryOptions");exports.mergeBinaryOptions=mergeBinaryOptions;
var WireType;(function(WireType2){WireType2[WireType2.Varint=0]="Varint",WireType2[WireType2.Bit64=1]="Bit64",WireType2[WireType2.LengthDelimited=2]="LengthDeli\
mited",WireType2[WireType2.StartGroup=3]="StartGroup",WireType2[WireType2.EndGroup=4]="EndGroup",WireType2[WireType2.Bit32=5]="Bit32"})(WireType=exports.WireType||
(exports.WireType={}))}});var require_goog_varint=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.varint32read=exports.varint32write=exports.int64toString=exports.int64fromString=exports.varint64write=exports.varint64read=void 0;function varint64read(){
let lowBits=0,highBits=0;for(let shift=0;shift<28;shift+=7){let b=this.buf[this.pos++];if(lowBits|=(b&127)<<shift,(b&128)==0)return this.assertBounds(),[lowBits,
highBits]}let middleByte=this.buf[this.pos++];if(lowBits|=(middleByte&15)<<28,highBits=(middleByte&112)>>4,(middleByte&128)==0)return this.assertBounds(),[lowBits,
highBits];for(let shift=3;shift<=31;shift+=7){let b=this.buf[this.pos++];if(highBits|=(b&127)<<shift,(b&128)==0)return this.assertBounds(),[lowBits,highBits]}throw new Error(
"invalid varint")}__name(varint64read,"varint64read");exports.varint64read=varint64read;function varint64write(lo,hi,bytes){for(let i=0;i<28;i=i+7){let shift=lo>>>
i,hasNext=!(!(shift>>>7)&&hi==0),byte=(hasNext?shift|128:shift)&255;if(bytes.push(byte),!hasNext)return}let splitBits=lo>>>28&15|(hi&7)<<4,hasMoreBits=hi>>3!=0;
if(bytes.push((hasMoreBits?splitBits|128:splitBits)&255),!!hasMoreBits){for(let i=3;i<31;i=i+7){let shift=hi>>>i,hasNext=!!(shift>>>7),byte=(hasNext?shift|128:shift)&
255;if(bytes.push(byte),!hasNext)return}bytes.push(hi>>>31&1)}}__name(varint64write,"varint64write");exports.varint64write=varint64write;var TWO_PWR_32_DBL=65536*
65536;function int64fromString(dec){let minus=dec[0]=="-";minus&&(dec=dec.slice(1));let base=1e6,lowBits=0,highBits=0;function add1e6digit(begin,end){let digit1e6=Number(
dec.slice(begin,end));highBits*=base,lowBits=lowBits*base+digit1e6,lowBits>=TWO_PWR_32_DBL&&(highBits=highBits+(lowBits/TWO_PWR_32_DBL|0),lowBits=lowBits%TWO_PWR_32_DBL)}
return __name(add1e6digit,"add1e6digit"),add1e6digit(-24,-18),add1e6digit(-18,-12),add1e6digit(-12,-6),add1e6digit(-6),[minus,lowBits,highBits]}__name(int64fromString,
"int64fromString");exports.int64fromString=int64fromString;function int64toString(bitsLow,bitsHigh){if(bitsHigh>>>0<=2097151)return""+(TWO_PWR_32_DBL*bitsHigh+(bitsLow>>>
0));let low=bitsLow&16777215,mid=(bitsLow>>>24|bitsHigh<<8)>>>0&16777215,high=bitsHigh>>16&65535,digitA=low+mid*6777216+high*6710656,digitB=mid+high*8147497,digitC=high*
2,base=1e7;digitA>=base&&(digitB+=Math.floor(digitA/base),digitA%=base),digitB>=base&&(digitC+=Math.floor(digitB/base),digitB%=base);function decimalFrom1e7(digit1e7,needLeadingZeros){
let partial=digit1e7?String(digit1e7):"";return needLeadingZeros?"0000000".slice(partial.length)+partial:partial}return __name(decimalFrom1e7,"decimalFrom1e7"),
decimalFrom1e7(digitC,0)+decimalFrom1e7(digitB,digitC)+decimalFrom1e7(digitA,1)}__name(int64toString,"int64toString");exports.int64toString=int64toString;function varint32write(value,bytes){
if(value>=0){for(;value>127;)bytes.push(value&127|128),value=value>>>7;bytes.push(value)}else{for(let i=0;i<9;i++)bytes.push(value&127|128),value=value>>7;bytes.
push(1)}}__name(varint32write,"varint32write");exports.varint32write=varint32write;function varint32read(){let b=this.buf[this.pos++],result=b&127;if((b&128)==0)
return this.assertBounds(),result;if(b=this.buf[this.pos++],result|=(b&127)<<7,(b&128)==0)return this.assertBounds(),result;if(b=this.buf[this.pos++],result|=(b&
127)<<14,(b&128)==0)return this.assertBounds(),result;if(b=this.buf[this.pos++],result|=(b&127)<<21,(b&128)==0)return this.assertBounds(),result;b=this.buf[this.
pos++],result|=(b&15)<<28;for(let readBytes=5;(b&128)!==0&&readBytes<10;readBytes++)b=this.buf[this.pos++];if((b&128)!=0)throw new Error("invalid varint");return this.
assertBounds(),result>>>0}__name(varint32read,"varint32read");exports.varint32read=varint32read}});var require_pb_long=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:!0});exports.PbLong=exports.PbULong=exports.detectBi=void 0;var goog_varint_1=require_goog_varint(),BI;function detectBi(){let dv=new DataView(new ArrayBuffer(
8));BI=globalThis.BigInt!==void 0&&typeof dv.getBigInt64=="function"&&typeof dv.getBigUint64=="function"&&typeof dv.setBigInt64=="function"&&typeof dv.setBigUint64==
"function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:dv}:void 0}__name(
detectBi,"detectBi");exports.detectBi=detectBi;detectBi();function assertBi(bi){if(!bi)throw new Error("BigInt unavailable, see https://github.com/timostamm/pro\
tobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}__name(assertBi,"assertBi");var RE_DECIMAL_STR=/^-?[0-9]+$/,TWO_PWR_32_DBL=4294967296,HALF_2_PWR_32=2147483648,SharedPbLong=class{static{
__name(this,"SharedPbLong")}constructor(lo,hi){this.lo=lo|0,this.hi=hi|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let result=this.hi*TWO_PWR_32_DBL+(this.
lo>>>0);if(!Number.isSafeInteger(result))throw new Error("cannot convert to safe number");return result}},PbULong=class _PbULong extends SharedPbLong{static{__name(
this,"PbULong")}static from(value){if(BI)switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=
BI.C(value);case"number":if(value===0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.UMIN)throw new Error("signed value \
for ulong");if(value>BI.UMAX)throw new Error("ulong too large");return BI.V.setBigUint64(0,value,!0),new _PbULong(BI.V.getInt32(0,!0),BI.V.getInt32(4,!0))}else switch(typeof value){case"\
string":if(value=="0")return this.ZERO;if(value=value.trim(),!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.
int64fromString(value);if(minus)throw new Error("signed value for ulong");return new _PbULong(lo,hi);case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(
value))throw new Error("number is no integer");if(value<0)throw new Error("signed value for ulong");return new _PbULong(value,value/TWO_PWR_32_DBL)}throw new Error(
"unknown value "+typeof value)}toString(){return BI?this.toBigInt().toString():goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){return assertBi(BI),BI.V.
setInt32(0,this.lo,!0),BI.V.setInt32(4,this.hi,!0),BI.V.getBigUint64(0,!0)}};exports.PbULong=PbULong;PbULong.ZERO=new PbULong(0,0);var PbLong=class _PbLong extends SharedPbLong{static{
__name(this,"PbLong")}static from(value){if(BI)switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integ\
er");value=BI.C(value);case"number":if(value===0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.MIN)throw new Error("sig\
ned long too small");if(value>BI.MAX)throw new Error("signed long too large");return BI.V.setBigInt64(0,value,!0),new _PbLong(BI.V.getInt32(0,!0),BI.V.getInt32(
4,!0))}else switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=value.trim(),!RE_DECIMAL_STR.test(value))throw new Error("string is no int\
eger");let[minus,lo,hi]=goog_varint_1.int64fromString(value);if(minus){if(hi>HALF_2_PWR_32||hi==HALF_2_PWR_32&&lo!=0)throw new Error("signed long too small")}else if(hi>=
HALF_2_PWR_32)throw new Error("signed long too large");let pbl=new _PbLong(lo,hi);return minus?pbl.negate():pbl;case"number":if(value==0)return this.ZERO;if(!Number.
isSafeInteger(value))throw new Error("number is no integer");return value>0?new _PbLong(value,value/TWO_PWR_32_DBL):new _PbLong(-value,-value/TWO_PWR_32_DBL).negate()}
throw new Error("unknown value "+typeof value)}isNegative(){return(this.hi&HALF_2_PWR_32)!==0}negate(){let hi=~this.hi,lo=this.lo;return lo?lo=~lo+1:hi+=1,new _PbLong(
lo,hi)}toString(){if(BI)return this.toBigInt().toString();if(this.isNegative()){let n=this.negate();return"-"+goog_varint_1.int64toString(n.lo,n.hi)}return goog_varint_1.
int64toString(this.lo,this.hi)}toBigInt(){return assertBi(BI),BI.V.setInt32(0,this.lo,!0),BI.V.setInt32(4,this.hi,!0),BI.V.getBigInt64(0,!0)}};exports.PbLong=PbLong;
PbLong.ZERO=new PbLong(0,0)}});var require_binary_reader=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.BinaryReader=exports.binaryReadOptions=void 0;var binary_format_contract_1=require_binary_format_contract(),pb_long_1=require_pb_long(),
goog_varint_1=require_goog_varint(),defaultsRead={readUnknownField:!0,readerFactory:__name(bytes=>new BinaryReader(bytes),"readerFactory")};function binaryReadOptions(options){
return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead}__name(binaryReadOptions,"binaryReadOptions");exports.binaryReadOptions=binaryReadOptions;
var BinaryReader=class{static{__name(this,"BinaryReader")}constructor(buf,textDecoder){this.varint64=goog_varint_1.varint64read,this.uint32=goog_varint_1.varint32read,
this.buf=buf,this.len=buf.length,this.pos=0,this.view=new DataView(buf.buffer,buf.byteOffset,buf.byteLength),this.textDecoder=textDecoder??new TextDecoder("utf-\
8",{fatal:!0,ignoreBOM:!0})}tag(){let tag=this.uint32(),fieldNo=tag>>>3,wireType=tag&7;if(fieldNo<=0||wireType<0||wireType>5)throw new Error("illegal tag: field\
 no "+fieldNo+" wire type "+wireType);return[fieldNo,wireType]}skip(wireType){let start=this.pos;switch(wireType){case binary_format_contract_1.WireType.Varint:
for(;this.buf[this.pos++]&128;);break;case binary_format_contract_1.WireType.Bit64:this.pos+=4;case binary_format_contract_1.WireType.Bit32:this.pos+=4;break;case binary_format_contract_1.
WireType.LengthDelimited:let len=this.uint32();this.pos+=len;break;case binary_format_contract_1.WireType.StartGroup:let t;for(;(t=this.tag()[1])!==binary_format_contract_1.
WireType.EndGroup;)this.skip(t);break;default:throw new Error("cant skip wire type "+wireType)}return this.assertBounds(),this.buf.subarray(start,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let zze=this.uint32();return zze>>>1^-(zze&1)}int64(){return new pb_long_1.
PbLong(...this.varint64())}uint64(){return new pb_long_1.PbULong(...this.varint64())}sint64(){let[lo,hi]=this.varint64(),s=-(lo&1);return lo=(lo>>>1|(hi&1)<<31)^
s,hi=hi>>>1^s,new pb_long_1.PbLong(lo,hi)}bool(){let[lo,hi]=this.varint64();return lo!==0||hi!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){
return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new pb_long_1.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new pb_long_1.PbLong(this.
sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let len=this.
uint32(),start=this.pos;return this.pos+=len,this.assertBounds(),this.buf.subarray(start,start+len)}string(){return this.textDecoder.decode(this.bytes())}};exports.
BinaryReader=BinaryReader}});var require_assert=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.assertFloat32=exports.assertUInt32=exports.assertInt32=exports.assertNever=exports.assert=void 0;function assert2(condition,msg){if(!condition)throw new Error(
msg)}__name(assert2,"assert");exports.assert=assert2;function assertNever(value,msg){throw new Error(msg??"Unexpected object: "+value)}__name(assertNever,"asser\
tNever");exports.assertNever=assertNever;var FLOAT32_MAX=34028234663852886e22,FLOAT32_MIN=-34028234663852886e22,UINT32_MAX=4294967295,INT32_MAX=2147483647,INT32_MIN=-2147483648;
function assertInt32(arg){if(typeof arg!="number")throw new Error("invalid int 32: "+typeof arg);if(!Number.isInteger(arg)||arg>INT32_MAX||arg<INT32_MIN)throw new Error(
"invalid int 32: "+arg)}__name(assertInt32,"assertInt32");exports.assertInt32=assertInt32;function assertUInt32(arg){if(typeof arg!="number")throw new Error("in\
valid uint 32: "+typeof arg);if(!Number.isInteger(arg)||arg>UINT32_MAX||arg<0)throw new Error("invalid uint 32: "+arg)}__name(assertUInt32,"assertUInt32");exports.
assertUInt32=assertUInt32;function assertFloat32(arg){if(typeof arg!="number")throw new Error("invalid float 32: "+typeof arg);if(Number.isFinite(arg)&&(arg>FLOAT32_MAX||
arg<FLOAT32_MIN))throw new Error("invalid float 32: "+arg)}__name(assertFloat32,"assertFloat32");exports.assertFloat32=assertFloat32}});var require_binary_writer=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-writer.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.BinaryWriter=exports.binaryWriteOptions=void 0;var pb_long_1=require_pb_long(),goog_varint_1=require_goog_varint(),assert_1=require_assert(),
defaultsWrite={writeUnknownFields:!0,writerFactory:__name(()=>new BinaryWriter,"writerFactory")};function binaryWriteOptions(options){return options?Object.assign(
Object.assign({},defaultsWrite),options):defaultsWrite}__name(binaryWriteOptions,"binaryWriteOptions");exports.binaryWriteOptions=binaryWriteOptions;var BinaryWriter=class{static{
__name(this,"BinaryWriter")}constructor(textEncoder){this.stack=[],this.textEncoder=textEncoder??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.
push(new Uint8Array(this.buf));let len=0;for(let i=0;i<this.chunks.length;i++)len+=this.chunks[i].length;let bytes=new Uint8Array(len),offset=0;for(let i=0;i<this.
chunks.length;i++)bytes.set(this.chunks[i],offset),offset+=this.chunks[i].length;return this.chunks=[],bytes}fork(){return this.stack.push({chunks:this.chunks,buf:this.
buf}),this.chunks=[],this.buf=[],this}join(){let chunk=this.finish(),prev=this.stack.pop();if(!prev)throw new Error("invalid state, fork stack empty");return this.
chunks=prev.chunks,this.buf=prev.buf,this.uint32(chunk.byteLength),this.raw(chunk)}tag(fieldNo,type){return this.uint32((fieldNo<<3|type)>>>0)}raw(chunk){return this.
buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(chunk),this}uint32(value){for(assert_1.assertUInt32(value);value>127;)this.
buf.push(value&127|128),value=value>>>7;return this.buf.push(value),this}int32(value){return assert_1.assertInt32(value),goog_varint_1.varint32write(value,this.
buf),this}bool(value){return this.buf.push(value?1:0),this}bytes(value){return this.uint32(value.byteLength),this.raw(value)}string(value){let chunk=this.textEncoder.
encode(value);return this.uint32(chunk.byteLength),this.raw(chunk)}float(value){assert_1.assertFloat32(value);let chunk=new Uint8Array(4);return new DataView(chunk.
buffer).setFloat32(0,value,!0),this.raw(chunk)}double(value){let chunk=new Uint8Array(8);return new DataView(chunk.buffer).setFloat64(0,value,!0),this.raw(chunk)}fixed32(value){
assert_1.assertUInt32(value);let chunk=new Uint8Array(4);return new DataView(chunk.buffer).setUint32(0,value,!0),this.raw(chunk)}sfixed32(value){assert_1.assertInt32(
value);let chunk=new Uint8Array(4);return new DataView(chunk.buffer).setInt32(0,value,!0),this.raw(chunk)}sint32(value){return assert_1.assertInt32(value),value=
(value<<1^value>>31)>>>0,goog_varint_1.varint32write(value,this.buf),this}sfixed64(value){let chunk=new Uint8Array(8),view=new DataView(chunk.buffer),long=pb_long_1.
PbLong.from(value);return view.setInt32(0,long.lo,!0),view.setInt32(4,long.hi,!0),this.raw(chunk)}fixed64(value){let chunk=new Uint8Array(8),view=new DataView(chunk.
buffer),long=pb_long_1.PbULong.from(value);return view.setInt32(0,long.lo,!0),view.setInt32(4,long.hi,!0),this.raw(chunk)}int64(value){let long=pb_long_1.PbLong.
from(value);return goog_varint_1.varint64write(long.lo,long.hi,this.buf),this}sint64(value){let long=pb_long_1.PbLong.from(value),sign=long.hi>>31,lo=long.lo<<1^
sign,hi=(long.hi<<1|long.lo>>>31)^sign;return goog_varint_1.varint64write(lo,hi,this.buf),this}uint64(value){let long=pb_long_1.PbULong.from(value);return goog_varint_1.
varint64write(long.lo,long.hi,this.buf),this}};exports.BinaryWriter=BinaryWriter}});var require_json_format_contract=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.mergeJsonOptions=exports.jsonWriteOptions=exports.jsonReadOptions=void 0;var defaultsWrite={emitDefaultValues:!1,enumAsInteger:!1,
useProtoFieldName:!1,prettySpaces:0},defaultsRead={ignoreUnknownFields:!1};function jsonReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),
options):defaultsRead}__name(jsonReadOptions,"jsonReadOptions");exports.jsonReadOptions=jsonReadOptions;function jsonWriteOptions(options){return options?Object.
assign(Object.assign({},defaultsWrite),options):defaultsWrite}__name(jsonWriteOptions,"jsonWriteOptions");exports.jsonWriteOptions=jsonWriteOptions;function mergeJsonOptions(a,b){
var _a,_b;let c=Object.assign(Object.assign({},a),b);return c.typeRegistry=[...(_a=a?.typeRegistry)!==null&&_a!==void 0?_a:[],...(_b=b?.typeRegistry)!==null&&_b!==
void 0?_b:[]],c}__name(mergeJsonOptions,"mergeJsonOptions");exports.mergeJsonOptions=mergeJsonOptions}});var require_message_type_contract=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/message-type-contract.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.MESSAGE_TYPE=void 0;exports.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}});var require_lower_camel_case=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.lowerCamelCase=void 0;function lowerCamelCase(snakeCase){let capNext=!1,sb=[];for(let i=0;i<snakeCase.length;i++){let next=snakeCase.
charAt(i);next=="_"?capNext=!0:/\d/.test(next)?(sb.push(next),capNext=!0):capNext?(sb.push(next.toUpperCase()),capNext=!1):i==0?sb.push(next.toLowerCase()):sb.push(
next)}return sb.join("")}__name(lowerCamelCase,"lowerCamelCase");exports.lowerCamelCase=lowerCamelCase}});var require_reflection_info=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-info.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.readMessageOption=exports.readFieldOption=exports.readFieldOptions=exports.normalizeFieldInfo=exports.RepeatType=exports.LongType=
exports.ScalarType=void 0;var lower_camel_case_1=require_lower_camel_case(),ScalarType;(function(ScalarType2){ScalarType2[ScalarType2.DOUBLE=1]="DOUBLE",ScalarType2[ScalarType2.
FLOAT=2]="FLOAT",ScalarType2[ScalarType2.INT64=3]="INT64",ScalarType2[ScalarType2.UINT64=4]="UINT64",ScalarType2[ScalarType2.INT32=5]="INT32",ScalarType2[ScalarType2.
FIXED64=6]="FIXED64",ScalarType2[ScalarType2.FIXED32=7]="FIXED32",ScalarType2[ScalarType2.BOOL=8]="BOOL",ScalarType2[ScalarType2.STRING=9]="STRING",ScalarType2[ScalarType2.
BYTES=12]="BYTES",ScalarType2[ScalarType2.UINT32=13]="UINT32",ScalarType2[ScalarType2.SFIXED32=15]="SFIXED32",ScalarType2[ScalarType2.SFIXED64=16]="SFIXED64",ScalarType2[ScalarType2.
SINT32=17]="SINT32",ScalarType2[ScalarType2.SINT64=18]="SINT64"})(ScalarType=exports.ScalarType||(exports.ScalarType={}));var LongType;(function(LongType2){LongType2[LongType2.
BIGINT=0]="BIGINT",LongType2[LongType2.STRING=1]="STRING",LongType2[LongType2.NUMBER=2]="NUMBER"})(LongType=exports.LongType||(exports.LongType={}));var RepeatType;
(function(RepeatType2){RepeatType2[RepeatType2.NO=0]="NO",RepeatType2[RepeatType2.PACKED=1]="PACKED",RepeatType2[RepeatType2.UNPACKED=2]="UNPACKED"})(RepeatType=
exports.RepeatType||(exports.RepeatType={}));function normalizeFieldInfo(field){var _a,_b,_c,_d;return field.localName=(_a=field.localName)!==null&&_a!==void 0?
_a:lower_camel_case_1.lowerCamelCase(field.name),field.jsonName=(_b=field.jsonName)!==null&&_b!==void 0?_b:lower_camel_case_1.lowerCamelCase(field.name),field.repeat=
(_c=field.repeat)!==null&&_c!==void 0?_c:RepeatType.NO,field.opt=(_d=field.opt)!==null&&_d!==void 0?_d:field.repeat||field.oneof?!1:field.kind=="message",field}
__name(normalizeFieldInfo,"normalizeFieldInfo");exports.normalizeFieldInfo=normalizeFieldInfo;function readFieldOptions(messageType,fieldName,extensionName,extensionType){
var _a;let options=(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?
extensionType.fromJson(options[extensionName]):void 0}__name(readFieldOptions,"readFieldOptions");exports.readFieldOptions=readFieldOptions;function readFieldOption(messageType,fieldName,extensionName,extensionType){
var _a;let options=(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;if(!options)return;let optionVal=options[extensionName];
return optionVal===void 0?optionVal:extensionType?extensionType.fromJson(optionVal):optionVal}__name(readFieldOption,"readFieldOption");exports.readFieldOption=
readFieldOption;function readMessageOption(messageType,extensionName,extensionType){let optionVal=messageType.options[extensionName];return optionVal===void 0?optionVal:
extensionType?extensionType.fromJson(optionVal):optionVal}__name(readMessageOption,"readMessageOption");exports.readMessageOption=readMessageOption}});var require_oneof=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/oneof.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.getSelectedOneofValue=exports.clearOneofValue=exports.setUnknownOneofValue=exports.setOneofValue=exports.getOneofValue=exports.isOneofGroup=void 0;function isOneofGroup(any){
if(typeof any!="object"||any===null||!any.hasOwnProperty("oneofKind"))return!1;switch(typeof any.oneofKind){case"string":return any[any.oneofKind]===void 0?!1:Object.
keys(any).length==2;case"undefined":return Object.keys(any).length==1;default:return!1}}__name(isOneofGroup,"isOneofGroup");exports.isOneofGroup=isOneofGroup;function getOneofValue(oneof,kind){
return oneof[kind]}__name(getOneofValue,"getOneofValue");exports.getOneofValue=getOneofValue;function setOneofValue(oneof,kind,value){oneof.oneofKind!==void 0&&
delete oneof[oneof.oneofKind],oneof.oneofKind=kind,value!==void 0&&(oneof[kind]=value)}__name(setOneofValue,"setOneofValue");exports.setOneofValue=setOneofValue;
function setUnknownOneofValue(oneof,kind,value){oneof.oneofKind!==void 0&&delete oneof[oneof.oneofKind],oneof.oneofKind=kind,value!==void 0&&kind!==void 0&&(oneof[kind]=
value)}__name(setUnknownOneofValue,"setUnknownOneofValue");exports.setUnknownOneofValue=setUnknownOneofValue;function clearOneofValue(oneof){oneof.oneofKind!==void 0&&
delete oneof[oneof.oneofKind],oneof.oneofKind=void 0}__name(clearOneofValue,"clearOneofValue");exports.clearOneofValue=clearOneofValue;function getSelectedOneofValue(oneof){
if(oneof.oneofKind!==void 0)return oneof[oneof.oneofKind]}__name(getSelectedOneofValue,"getSelectedOneofValue");exports.getSelectedOneofValue=getSelectedOneofValue}});var require_reflection_type_check=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ReflectionTypeCheck=void 0;var reflection_info_1=require_reflection_info(),oneof_1=require_oneof(),ReflectionTypeCheck=class{static{
__name(this,"ReflectionTypeCheck")}constructor(info){var _a;this.fields=(_a=info.fields)!==null&&_a!==void 0?_a:[]}prepare(){if(this.data)return;let req=[],known=[],
oneofs=[];for(let field of this.fields)if(field.oneof)oneofs.includes(field.oneof)||(oneofs.push(field.oneof),req.push(field.oneof),known.push(field.oneof));else
switch(known.push(field.localName),field.kind){case"scalar":case"enum":(!field.opt||field.repeat)&&req.push(field.localName);break;case"message":field.repeat&&req.
push(field.localName);break;case"map":req.push(field.localName);break}this.data={req,known,oneofs:Object.values(oneofs)}}is(message,depth,allowExcessProperties=!1){
if(depth<0)return!0;if(message==null||typeof message!="object")return!1;this.prepare();let keys=Object.keys(message),data=this.data;if(keys.length<data.req.length||
data.req.some(n=>!keys.includes(n))||!allowExcessProperties&&keys.some(k=>!data.known.includes(k)))return!1;if(depth<1)return!0;for(let name of data.oneofs){let group=message[name];
if(!oneof_1.isOneofGroup(group))return!1;if(group.oneofKind===void 0)continue;let field=this.fields.find(f=>f.localName===group.oneofKind);if(!field||!this.field(
group[group.oneofKind],field,allowExcessProperties,depth))return!1}for(let field of this.fields)if(field.oneof===void 0&&!this.field(message[field.localName],field,
allowExcessProperties,depth))return!1;return!0}field(arg,field,allowExcessProperties,depth){let repeated=field.repeat;switch(field.kind){case"scalar":return arg===
void 0?field.opt:repeated?this.scalars(arg,field.T,depth,field.L):this.scalar(arg,field.T,field.L);case"enum":return arg===void 0?field.opt:repeated?this.scalars(
arg,reflection_info_1.ScalarType.INT32,depth):this.scalar(arg,reflection_info_1.ScalarType.INT32);case"message":return arg===void 0?!0:repeated?this.messages(arg,
field.T(),allowExcessProperties,depth):this.message(arg,field.T(),allowExcessProperties,depth);case"map":if(typeof arg!="object"||arg===null)return!1;if(depth<2)
return!0;if(!this.mapKeys(arg,field.K,depth))return!1;switch(field.V.kind){case"scalar":return this.scalars(Object.values(arg),field.V.T,depth,field.V.L);case"e\
num":return this.scalars(Object.values(arg),reflection_info_1.ScalarType.INT32,depth);case"message":return this.messages(Object.values(arg),field.V.T(),allowExcessProperties,
depth)}break}return!0}message(arg,type,allowExcessProperties,depth){return allowExcessProperties?type.isAssignable(arg,depth):type.is(arg,depth)}messages(arg,type,allowExcessProperties,depth){
if(!Array.isArray(arg))return!1;if(depth<2)return!0;if(allowExcessProperties){for(let i=0;i<arg.length&&i<depth;i++)if(!type.isAssignable(arg[i],depth-1))return!1}else
for(let i=0;i<arg.length&&i<depth;i++)if(!type.is(arg[i],depth-1))return!1;return!0}scalar(arg,type,longType){let argType=typeof arg;switch(type){case reflection_info_1.
ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.
ScalarType.SINT64:switch(longType){case reflection_info_1.LongType.BIGINT:return argType=="bigint";case reflection_info_1.LongType.NUMBER:return argType=="numbe\
r"&&!isNaN(arg);default:return argType=="string"}case reflection_info_1.ScalarType.BOOL:return argType=="boolean";case reflection_info_1.ScalarType.STRING:return argType==
"string";case reflection_info_1.ScalarType.BYTES:return arg instanceof Uint8Array;case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:
return argType=="number"&&!isNaN(arg);default:return argType=="number"&&Number.isInteger(arg)}}scalars(arg,type,depth,longType){if(!Array.isArray(arg))return!1;
if(depth<2)return!0;if(Array.isArray(arg)){for(let i=0;i<arg.length&&i<depth;i++)if(!this.scalar(arg[i],type,longType))return!1}return!0}mapKeys(map,type,depth){
let keys=Object.keys(map);switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.
ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:return this.scalars(keys.slice(0,depth).map(k=>parseInt(k)),type,depth);case reflection_info_1.ScalarType.
BOOL:return this.scalars(keys.slice(0,depth).map(k=>k=="true"?!0:k=="false"?!1:k),type,depth);default:return this.scalars(keys,type,depth,reflection_info_1.LongType.
STRING)}}};exports.ReflectionTypeCheck=ReflectionTypeCheck}});var require_reflection_long_convert=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.reflectionLongConvert=void 0;var reflection_info_1=require_reflection_info();function reflectionLongConvert(long,type){
switch(type){case reflection_info_1.LongType.BIGINT:return long.toBigInt();case reflection_info_1.LongType.NUMBER:return long.toNumber();default:return long.toString()}}
__name(reflectionLongConvert,"reflectionLongConvert");exports.reflectionLongConvert=reflectionLongConvert}});var require_reflection_json_reader=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ReflectionJsonReader=void 0;var json_typings_1=require_json_typings(),base64_1=require_base64(),reflection_info_1=require_reflection_info(),
pb_long_1=require_pb_long(),assert_1=require_assert(),reflection_long_convert_1=require_reflection_long_convert(),ReflectionJsonReader=class{static{__name(this,
"ReflectionJsonReader")}constructor(info){this.info=info}prepare(){var _a;if(this.fMap===void 0){this.fMap={};let fieldsInput=(_a=this.info.fields)!==null&&_a!==
void 0?_a:[];for(let field of fieldsInput)this.fMap[field.name]=field,this.fMap[field.jsonName]=field,this.fMap[field.localName]=field}}assert(condition,fieldName,jsonValue){
if(!condition){let what=json_typings_1.typeofJsonValue(jsonValue);throw(what=="number"||what=="boolean")&&(what=jsonValue.toString()),new Error(`Cannot parse JS\
ON ${what} for ${this.info.typeName}#${fieldName}`)}}read(input,message,options){this.prepare();let oneofsHandled=[];for(let[jsonKey,jsonValue]of Object.entries(
input)){let field=this.fMap[jsonKey];if(!field){if(!options.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JS\
ON format. JSON key: ${jsonKey}`);continue}let localName=field.localName,target;if(field.oneof){if(jsonValue===null&&(field.kind!=="enum"||field.T()[0]!=="googl\
e.protobuf.NullValue"))continue;if(oneofsHandled.includes(field.oneof))throw new Error(`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName}\
 are present in JSON.`);oneofsHandled.push(field.oneof),target=message[field.oneof]={oneofKind:localName}}else target=message;if(field.kind=="map"){if(jsonValue===
null)continue;this.assert(json_typings_1.isJsonObject(jsonValue),field.name,jsonValue);let fieldObj=target[localName];for(let[jsonObjKey,jsonObjValue]of Object.
entries(jsonValue)){this.assert(jsonObjValue!==null,field.name+" map value",null);let val;switch(field.V.kind){case"message":val=field.V.T().internalJsonRead(jsonObjValue,
options);break;case"enum":if(val=this.enum(field.V.T(),jsonObjValue,field.name,options.ignoreUnknownFields),val===!1)continue;break;case"scalar":val=this.scalar(
jsonObjValue,field.V.T,field.V.L,field.name);break}this.assert(val!==void 0,field.name+" map value",jsonObjValue);let key=jsonObjKey;field.K==reflection_info_1.
ScalarType.BOOL&&(key=key=="true"?!0:key=="false"?!1:key),key=this.scalar(key,field.K,reflection_info_1.LongType.STRING,field.name).toString(),fieldObj[key]=val}}else if(field.
repeat){if(jsonValue===null)continue;this.assert(Array.isArray(jsonValue),field.name,jsonValue);let fieldArr=target[localName];for(let jsonItem of jsonValue){this.
assert(jsonItem!==null,field.name,null);let val;switch(field.kind){case"message":val=field.T().internalJsonRead(jsonItem,options);break;case"enum":if(val=this.enum(
field.T(),jsonItem,field.name,options.ignoreUnknownFields),val===!1)continue;break;case"scalar":val=this.scalar(jsonItem,field.T,field.L,field.name);break}this.
assert(val!==void 0,field.name,jsonValue),fieldArr.push(val)}}else switch(field.kind){case"message":if(jsonValue===null&&field.T().typeName!="google.protobuf.Va\
lue"){this.assert(field.oneof===void 0,field.name+" (oneof member)",null);continue}target[localName]=field.T().internalJsonRead(jsonValue,options,target[localName]);
break;case"enum":if(jsonValue===null)continue;let val=this.enum(field.T(),jsonValue,field.name,options.ignoreUnknownFields);if(val===!1)continue;target[localName]=
val;break;case"scalar":if(jsonValue===null)continue;target[localName]=this.scalar(jsonValue,field.T,field.L,field.name);break}}}enum(type,json,fieldName,ignoreUnknownFields){
if(type[0]=="google.protobuf.NullValue"&&assert_1.assert(json===null||json==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]}\
 only accepts null.`),json===null)return 0;switch(typeof json){case"number":return assert_1.assert(Number.isInteger(json),`Unable to parse field ${this.info.typeName}\
#${fieldName}, enum can only be integral number, got ${json}.`),json;case"string":let localEnumName=json;type[2]&&json.substring(0,type[2].length)===type[2]&&(localEnumName=
json.substring(type[2].length));let enumNumber=type[1][localEnumName];return typeof enumNumber>"u"&&ignoreUnknownFields?!1:(assert_1.assert(typeof enumNumber=="\
number",`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for "${json}".`),enumNumber)}assert_1.assert(!1,`Unable to parse\
 field ${this.info.typeName}#${fieldName}, cannot parse enum value from ${typeof json}".`)}scalar(json,type,longType,fieldName){let e;try{switch(type){case reflection_info_1.
ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:if(json===null)return 0;if(json==="NaN")return Number.NaN;if(json==="Infinity")return Number.POSITIVE_INFINITY;
if(json==="-Infinity")return Number.NEGATIVE_INFINITY;if(json===""){e="empty string";break}if(typeof json=="string"&&json.trim().length!==json.length){e="extra \
whitespace";break}if(typeof json!="string"&&typeof json!="number")break;let float=Number(json);if(Number.isNaN(float)){e="not a number";break}if(!Number.isFinite(
float)){e="too large or small";break}return type==reflection_info_1.ScalarType.FLOAT&&assert_1.assertFloat32(float),float;case reflection_info_1.ScalarType.INT32:case reflection_info_1.
ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:if(json===null)return 0;
let int32;if(typeof json=="number"?int32=json:json===""?e="empty string":typeof json=="string"&&(json.trim().length!==json.length?e="extra whitespace":int32=Number(
json)),int32===void 0)break;return type==reflection_info_1.ScalarType.UINT32?assert_1.assertUInt32(int32):assert_1.assertInt32(int32),int32;case reflection_info_1.
ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbLong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(
json),longType);case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.UINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbULong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.
from(json),longType);case reflection_info_1.ScalarType.BOOL:if(json===null)return!1;if(typeof json!="boolean")break;return json;case reflection_info_1.ScalarType.
STRING:if(json===null)return"";if(typeof json!="string"){e="extra whitespace";break}try{encodeURIComponent(json)}catch(e2){e2="invalid UTF8";break}return json;case reflection_info_1.
ScalarType.BYTES:if(json===null||json==="")return new Uint8Array(0);if(typeof json!="string")break;return base64_1.base64decode(json)}}catch(error){e=error.message}
this.assert(!1,fieldName+(e?" - "+e:""),json)}};exports.ReflectionJsonReader=ReflectionJsonReader}});var require_reflection_json_writer=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ReflectionJsonWriter=void 0;var base64_1=require_base64(),pb_long_1=require_pb_long(),reflection_info_1=require_reflection_info(),
assert_1=require_assert(),ReflectionJsonWriter=class{static{__name(this,"ReflectionJsonWriter")}constructor(info){var _a;this.fields=(_a=info.fields)!==null&&_a!==
void 0?_a:[]}write(message,options){let json={},source=message;for(let field of this.fields){if(!field.oneof){let jsonValue2=this.field(field,source[field.localName],
options);jsonValue2!==void 0&&(json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue2);continue}let group=source[field.oneof];if(group.oneofKind!==
field.localName)continue;let opt=field.kind=="scalar"||field.kind=="enum"?Object.assign(Object.assign({},options),{emitDefaultValues:!0}):options,jsonValue=this.
field(field,group[field.localName],opt);assert_1.assert(jsonValue!==void 0),json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue}return json}field(field,value,options){
let jsonValue;if(field.kind=="map"){assert_1.assert(typeof value=="object"&&value!==null);let jsonObj={};switch(field.V.kind){case"scalar":for(let[entryKey,entryValue]of Object.
entries(value)){let val=this.scalar(field.V.T,entryValue,field.name,!1,!0);assert_1.assert(val!==void 0),jsonObj[entryKey.toString()]=val}break;case"message":let messageType=field.
V.T();for(let[entryKey,entryValue]of Object.entries(value)){let val=this.message(messageType,entryValue,field.name,options);assert_1.assert(val!==void 0),jsonObj[entryKey.
toString()]=val}break;case"enum":let enumInfo=field.V.T();for(let[entryKey,entryValue]of Object.entries(value)){assert_1.assert(entryValue===void 0||typeof entryValue==
"number");let val=this.enum(enumInfo,entryValue,field.name,!1,!0,options.enumAsInteger);assert_1.assert(val!==void 0),jsonObj[entryKey.toString()]=val}break}(options.
emitDefaultValues||Object.keys(jsonObj).length>0)&&(jsonValue=jsonObj)}else if(field.repeat){assert_1.assert(Array.isArray(value));let jsonArr=[];switch(field.kind){case"\
scalar":for(let i=0;i<value.length;i++){let val=this.scalar(field.T,value[i],field.name,field.opt,!0);assert_1.assert(val!==void 0),jsonArr.push(val)}break;case"\
enum":let enumInfo=field.T();for(let i=0;i<value.length;i++){assert_1.assert(value[i]===void 0||typeof value[i]=="number");let val=this.enum(enumInfo,value[i],field.
name,field.opt,!0,options.enumAsInteger);assert_1.assert(val!==void 0),jsonArr.push(val)}break;case"message":let messageType=field.T();for(let i=0;i<value.length;i++){
let val=this.message(messageType,value[i],field.name,options);assert_1.assert(val!==void 0),jsonArr.push(val)}break}(options.emitDefaultValues||jsonArr.length>0||
options.emitDefaultValues)&&(jsonValue=jsonArr)}else switch(field.kind){case"scalar":jsonValue=this.scalar(field.T,value,field.name,field.opt,options.emitDefaultValues);
break;case"enum":jsonValue=this.enum(field.T(),value,field.name,field.opt,options.emitDefaultValues,options.enumAsInteger);break;case"message":jsonValue=this.message(
field.T(),value,field.name,options);break}return jsonValue}enum(type,value,fieldName,optional,emitDefaultValues,enumAsInteger){if(type[0]=="google.protobuf.Null\
Value")return!emitDefaultValues&&!optional?void 0:null;if(value===void 0){assert_1.assert(optional);return}if(!(value===0&&!emitDefaultValues&&!optional))return assert_1.
assert(typeof value=="number"),assert_1.assert(Number.isInteger(value)),enumAsInteger||!type[1].hasOwnProperty(value)?value:type[2]?type[2]+type[1][value]:type[1][value]}message(type,value,fieldName,options){
return value===void 0?options.emitDefaultValues?null:void 0:type.internalJsonWrite(value,options)}scalar(type,value,fieldName,optional,emitDefaultValues){if(value===
void 0){assert_1.assert(optional);return}let ed=emitDefaultValues||optional;switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.
SFIXED32:case reflection_info_1.ScalarType.SINT32:return value===0?ed?0:void 0:(assert_1.assertInt32(value),value);case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.UINT32:return value===0?ed?0:void 0:(assert_1.assertUInt32(value),value);case reflection_info_1.ScalarType.FLOAT:assert_1.assertFloat32(value);case reflection_info_1.
ScalarType.DOUBLE:return value===0?ed?0:void 0:(assert_1.assert(typeof value=="number"),Number.isNaN(value)?"NaN":value===Number.POSITIVE_INFINITY?"Infinity":value===
Number.NEGATIVE_INFINITY?"-Infinity":value);case reflection_info_1.ScalarType.STRING:return value===""?ed?"":void 0:(assert_1.assert(typeof value=="string"),value);case reflection_info_1.
ScalarType.BOOL:return value===!1?ed?!1:void 0:(assert_1.assert(typeof value=="boolean"),value);case reflection_info_1.ScalarType.UINT64:case reflection_info_1.
ScalarType.FIXED64:assert_1.assert(typeof value=="number"||typeof value=="string"||typeof value=="bigint");let ulong=pb_long_1.PbULong.from(value);return ulong.
isZero()&&!ed?void 0:ulong.toString();case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:
assert_1.assert(typeof value=="number"||typeof value=="string"||typeof value=="bigint");let long=pb_long_1.PbLong.from(value);return long.isZero()&&!ed?void 0:long.
toString();case reflection_info_1.ScalarType.BYTES:return assert_1.assert(value instanceof Uint8Array),value.byteLength?base64_1.base64encode(value):ed?"":void 0}}};
exports.ReflectionJsonWriter=ReflectionJsonWriter}});var require_reflection_scalar_default=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-scalar-default.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.reflectionScalarDefault=void 0;var reflection_info_1=require_reflection_info(),reflection_long_convert_1=require_reflection_long_convert(),
pb_long_1=require_pb_long();function reflectionScalarDefault(type,longType=reflection_info_1.LongType.STRING){switch(type){case reflection_info_1.ScalarType.BOOL:
return!1;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.
ZERO,longType);case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.
reflectionLongConvert(pb_long_1.PbLong.ZERO,longType);case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return 0;case reflection_info_1.
ScalarType.BYTES:return new Uint8Array(0);case reflection_info_1.ScalarType.STRING:return"";default:return 0}}__name(reflectionScalarDefault,"reflectionScalarDe\
fault");exports.reflectionScalarDefault=reflectionScalarDefault}});var require_reflection_binary_reader=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ReflectionBinaryReader=void 0;var binary_format_contract_1=require_binary_format_contract(),reflection_info_1=require_reflection_info(),
reflection_long_convert_1=require_reflection_long_convert(),reflection_scalar_default_1=require_reflection_scalar_default(),ReflectionBinaryReader=class{static{
__name(this,"ReflectionBinaryReader")}constructor(info){this.info=info}prepare(){var _a;if(!this.fieldNoToField){let fieldsInput=(_a=this.info.fields)!==null&&_a!==
void 0?_a:[];this.fieldNoToField=new Map(fieldsInput.map(field=>[field.no,field]))}}read(reader,message,options,length){this.prepare();let end=length===void 0?reader.
len:reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag(),field=this.fieldNoToField.get(fieldNo);if(!field){let u=options.readUnknownField;
if(u=="throw")throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?binary_format_contract_1.
UnknownFieldHandler.onRead:u)(this.info.typeName,message,fieldNo,wireType,d);continue}let target=message,repeated=field.repeat,localName=field.localName;switch(field.
oneof&&(target=target[field.oneof],target.oneofKind!==localName&&(target=message[field.oneof]={oneofKind:localName})),field.kind){case"scalar":case"enum":let T=field.
kind=="enum"?reflection_info_1.ScalarType.INT32:field.T,L=field.kind=="scalar"?field.L:void 0;if(repeated){let arr=target[localName];if(wireType==binary_format_contract_1.
WireType.LengthDelimited&&T!=reflection_info_1.ScalarType.STRING&&T!=reflection_info_1.ScalarType.BYTES){let e=reader.uint32()+reader.pos;for(;reader.pos<e;)arr.
push(this.scalar(reader,T,L))}else arr.push(this.scalar(reader,T,L))}else target[localName]=this.scalar(reader,T,L);break;case"message":if(repeated){let arr=target[localName],
msg=field.T().internalBinaryRead(reader,reader.uint32(),options);arr.push(msg)}else target[localName]=field.T().internalBinaryRead(reader,reader.uint32(),options,
target[localName]);break;case"map":let[mapKey,mapVal]=this.mapEntry(field,reader,options);target[localName][mapKey]=mapVal;break}}}mapEntry(field,reader,options){
let length=reader.uint32(),end=reader.pos+length,key,val;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:field.K==reflection_info_1.
ScalarType.BOOL?key=reader.bool().toString():key=this.scalar(reader,field.K,reflection_info_1.LongType.STRING);break;case 2:switch(field.V.kind){case"scalar":val=
this.scalar(reader,field.V.T,field.V.L);break;case"enum":val=reader.int32();break;case"message":val=field.V.T().internalBinaryRead(reader,reader.uint32(),options);
break}break;default:throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`)}}if(key===void 0){let keyRaw=reflection_scalar_default_1.
reflectionScalarDefault(field.K);key=field.K==reflection_info_1.ScalarType.BOOL?keyRaw.toString():keyRaw}if(val===void 0)switch(field.V.kind){case"scalar":val=reflection_scalar_default_1.
reflectionScalarDefault(field.V.T,field.V.L);break;case"enum":val=0;break;case"message":val=field.V.T().create();break}return[key,val]}scalar(reader,type,longType){
switch(type){case reflection_info_1.ScalarType.INT32:return reader.int32();case reflection_info_1.ScalarType.STRING:return reader.string();case reflection_info_1.
ScalarType.BOOL:return reader.bool();case reflection_info_1.ScalarType.DOUBLE:return reader.double();case reflection_info_1.ScalarType.FLOAT:return reader.float();case reflection_info_1.
ScalarType.INT64:return reflection_long_convert_1.reflectionLongConvert(reader.int64(),longType);case reflection_info_1.ScalarType.UINT64:return reflection_long_convert_1.
reflectionLongConvert(reader.uint64(),longType);case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.reflectionLongConvert(reader.fixed64(),
longType);case reflection_info_1.ScalarType.FIXED32:return reader.fixed32();case reflection_info_1.ScalarType.BYTES:return reader.bytes();case reflection_info_1.
ScalarType.UINT32:return reader.uint32();case reflection_info_1.ScalarType.SFIXED32:return reader.sfixed32();case reflection_info_1.ScalarType.SFIXED64:return reflection_long_convert_1.
reflectionLongConvert(reader.sfixed64(),longType);case reflection_info_1.ScalarType.SINT32:return reader.sint32();case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.
reflectionLongConvert(reader.sint64(),longType)}}};exports.ReflectionBinaryReader=ReflectionBinaryReader}});var require_reflection_binary_writer=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ReflectionBinaryWriter=void 0;var binary_format_contract_1=require_binary_format_contract(),reflection_info_1=require_reflection_info(),
assert_1=require_assert(),pb_long_1=require_pb_long(),ReflectionBinaryWriter=class{static{__name(this,"ReflectionBinaryWriter")}constructor(info){this.info=info}prepare(){
if(!this.fields){let fieldsInput=this.info.fields?this.info.fields.concat():[];this.fields=fieldsInput.sort((a,b)=>a.no-b.no)}}write(message,writer,options){this.
prepare();for(let field of this.fields){let value,emitDefault,repeated=field.repeat,localName=field.localName;if(field.oneof){let group=message[field.oneof];if(group.
oneofKind!==localName)continue;value=group[localName],emitDefault=!0}else value=message[localName],emitDefault=!1;switch(field.kind){case"scalar":case"enum":let T=field.
kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(repeated)if(assert_1.assert(Array.isArray(value)),repeated==reflection_info_1.RepeatType.PACKED)this.
packed(writer,T,field.no,value);else for(let item of value)this.scalar(writer,T,field.no,item,!0);else value===void 0?assert_1.assert(field.opt):this.scalar(writer,
T,field.no,value,emitDefault||field.opt);break;case"message":if(repeated){assert_1.assert(Array.isArray(value));for(let item of value)this.message(writer,options,
field.T(),field.no,item)}else this.message(writer,options,field.T(),field.no,value);break;case"map":assert_1.assert(typeof value=="object"&&value!==null);for(let[
key,val]of Object.entries(value))this.mapEntry(writer,options,field,key,val);break}}let u=options.writeUnknownFields;u!==!1&&(u===!0?binary_format_contract_1.UnknownFieldHandler.
onWrite:u)(this.info.typeName,message,writer)}mapEntry(writer,options,field,key,value){writer.tag(field.no,binary_format_contract_1.WireType.LengthDelimited),writer.
fork();let keyValue=key;switch(field.K){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.UINT32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:keyValue=Number.parseInt(key);break;case reflection_info_1.ScalarType.BOOL:assert_1.assert(key=="tr\
ue"||key=="false"),keyValue=key=="true";break}switch(this.scalar(writer,field.K,1,keyValue,!0),field.V.kind){case"scalar":this.scalar(writer,field.V.T,2,value,!0);
break;case"enum":this.scalar(writer,reflection_info_1.ScalarType.INT32,2,value,!0);break;case"message":this.message(writer,options,field.V.T(),2,value);break}writer.
join()}message(writer,options,handler,fieldNo,value){value!==void 0&&(handler.internalBinaryWrite(value,writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited).
fork(),options),writer.join())}scalar(writer,type,fieldNo,value,emitDefault){let[wireType,method,isDefault]=this.scalarInfo(type,value);(!isDefault||emitDefault)&&
(writer.tag(fieldNo,wireType),writer[method](value))}packed(writer,type,fieldNo,value){if(!value.length)return;assert_1.assert(type!==reflection_info_1.ScalarType.
BYTES&&type!==reflection_info_1.ScalarType.STRING),writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited),writer.fork();let[,method]=this.scalarInfo(
type);for(let i=0;i<value.length;i++)writer[method](value[i]);writer.join()}scalarInfo(type,value){let t=binary_format_contract_1.WireType.Varint,m,i=value===void 0,
d=value===0;switch(type){case reflection_info_1.ScalarType.INT32:m="int32";break;case reflection_info_1.ScalarType.STRING:d=i||!value.length,t=binary_format_contract_1.
WireType.LengthDelimited,m="string";break;case reflection_info_1.ScalarType.BOOL:d=value===!1,m="bool";break;case reflection_info_1.ScalarType.UINT32:m="uint32";
break;case reflection_info_1.ScalarType.DOUBLE:t=binary_format_contract_1.WireType.Bit64,m="double";break;case reflection_info_1.ScalarType.FLOAT:t=binary_format_contract_1.
WireType.Bit32,m="float";break;case reflection_info_1.ScalarType.INT64:d=i||pb_long_1.PbLong.from(value).isZero(),m="int64";break;case reflection_info_1.ScalarType.
UINT64:d=i||pb_long_1.PbULong.from(value).isZero(),m="uint64";break;case reflection_info_1.ScalarType.FIXED64:d=i||pb_long_1.PbULong.from(value).isZero(),t=binary_format_contract_1.
WireType.Bit64,m="fixed64";break;case reflection_info_1.ScalarType.BYTES:d=i||!value.byteLength,t=binary_format_contract_1.WireType.LengthDelimited,m="bytes";break;case reflection_info_1.
ScalarType.FIXED32:t=binary_format_contract_1.WireType.Bit32,m="fixed32";break;case reflection_info_1.ScalarType.SFIXED32:t=binary_format_contract_1.WireType.Bit32,
m="sfixed32";break;case reflection_info_1.ScalarType.SFIXED64:d=i||pb_long_1.PbLong.from(value).isZero(),t=binary_format_contract_1.WireType.Bit64,m="sfixed64";
break;case reflection_info_1.ScalarType.SINT32:m="sint32";break;case reflection_info_1.ScalarType.SINT64:d=i||pb_long_1.PbLong.from(value).isZero(),m="sint64";break}
return[t,m,i||d]}};exports.ReflectionBinaryWriter=ReflectionBinaryWriter}});var require_reflection_create=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.reflectionCreate=void 0;var reflection_scalar_default_1=require_reflection_scalar_default(),message_type_contract_1=require_message_type_contract();
function reflectionCreate(type){let msg=type.messagePrototype?Object.create(type.messagePrototype):Object.defineProperty({},message_type_contract_1.MESSAGE_TYPE,
{value:type});for(let field of type.fields){let name=field.localName;if(!field.opt)if(field.oneof)msg[field.oneof]={oneofKind:void 0};else if(field.repeat)msg[name]=
[];else switch(field.kind){case"scalar":msg[name]=reflection_scalar_default_1.reflectionScalarDefault(field.T,field.L);break;case"enum":msg[name]=0;break;case"m\
ap":msg[name]={};break}}return msg}__name(reflectionCreate,"reflectionCreate");exports.reflectionCreate=reflectionCreate}});var require_reflection_merge_partial=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.reflectionMergePartial=void 0;function reflectionMergePartial(info,target,source){let fieldValue,input=source,output;for(let field of info.
fields){let name=field.localName;if(field.oneof){let group=input[field.oneof];if(group?.oneofKind==null)continue;if(fieldValue=group[name],output=target[field.oneof],
output.oneofKind=group.oneofKind,fieldValue==null){delete output[name];continue}}else if(fieldValue=input[name],output=target,fieldValue==null)continue;switch(field.
repeat&&(output[name].length=fieldValue.length),field.kind){case"scalar":case"enum":if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=fieldValue[i];else
output[name]=fieldValue;break;case"message":let T=field.T();if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=T.create(fieldValue[i]);else output[name]===
void 0?output[name]=T.create(fieldValue):T.mergePartial(output[name],fieldValue);break;case"map":switch(field.V.kind){case"scalar":case"enum":Object.assign(output[name],
fieldValue);break;case"message":let T2=field.V.T();for(let k of Object.keys(fieldValue))output[name][k]=T2.create(fieldValue[k]);break}break}}}__name(reflectionMergePartial,
"reflectionMergePartial");exports.reflectionMergePartial=reflectionMergePartial}});var require_reflection_equals=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.reflectionEquals=void 0;var reflection_info_1=require_reflection_info();function reflectionEquals(info,a,b){if(a===b)return!0;if(!a||
!b)return!1;for(let field of info.fields){let localName=field.localName,val_a=field.oneof?a[field.oneof][localName]:a[localName],val_b=field.oneof?b[field.oneof][localName]:
b[localName];switch(field.kind){case"enum":case"scalar":let t=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(!(field.repeat?repeatedPrimitiveEq(
t,val_a,val_b):primitiveEq(t,val_a,val_b)))return!1;break;case"map":if(!(field.V.kind=="message"?repeatedMsgEq(field.V.T(),objectValues(val_a),objectValues(val_b)):
repeatedPrimitiveEq(field.V.kind=="enum"?reflection_info_1.ScalarType.INT32:field.V.T,objectValues(val_a),objectValues(val_b))))return!1;break;case"message":let T=field.
T();if(!(field.repeat?repeatedMsgEq(T,val_a,val_b):T.equals(val_a,val_b)))return!1;break}}return!0}__name(reflectionEquals,"reflectionEquals");exports.reflectionEquals=
reflectionEquals;var objectValues=Object.values;function primitiveEq(type,a,b){if(a===b)return!0;if(type!==reflection_info_1.ScalarType.BYTES)return!1;let ba=a,
bb=b;if(ba.length!==bb.length)return!1;for(let i=0;i<ba.length;i++)if(ba[i]!=bb[i])return!1;return!0}__name(primitiveEq,"primitiveEq");function repeatedPrimitiveEq(type,a,b){
if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!primitiveEq(type,a[i],b[i]))return!1;return!0}__name(repeatedPrimitiveEq,"repeatedPrimitiveEq");function repeatedMsgEq(type,a,b){
if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!type.equals(a[i],b[i]))return!1;return!0}__name(repeatedMsgEq,"repeatedMsgEq")}});var require_message_type=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js"(exports){"use strict";Object.defineProperty(exports,"__e\
sModule",{value:!0});exports.MessageType=void 0;var message_type_contract_1=require_message_type_contract(),reflection_info_1=require_reflection_info(),reflection_type_check_1=require_reflection_type_check(),
reflection_json_reader_1=require_reflection_json_reader(),reflection_json_writer_1=require_reflection_json_writer(),reflection_binary_reader_1=require_reflection_binary_reader(),
reflection_binary_writer_1=require_reflection_binary_writer(),reflection_create_1=require_reflection_create(),reflection_merge_partial_1=require_reflection_merge_partial(),
json_typings_1=require_json_typings(),json_format_contract_1=require_json_format_contract(),reflection_equals_1=require_reflection_equals(),binary_writer_1=require_binary_writer(),
binary_reader_1=require_binary_reader(),baseDescriptors=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),messageTypeDescriptor=baseDescriptors[message_type_contract_1.
MESSAGE_TYPE]={},MessageType=class{static{__name(this,"MessageType")}constructor(name,fields,options){this.defaultCheckDepth=16,this.typeName=name,this.fields=fields.
map(reflection_info_1.normalizeFieldInfo),this.options=options??{},messageTypeDescriptor.value=this,this.messagePrototype=Object.create(null,baseDescriptors),this.
refTypeCheck=new reflection_type_check_1.ReflectionTypeCheck(this),this.refJsonReader=new reflection_json_reader_1.ReflectionJsonReader(this),this.refJsonWriter=
new reflection_json_writer_1.ReflectionJsonWriter(this),this.refBinReader=new reflection_binary_reader_1.ReflectionBinaryReader(this),this.refBinWriter=new reflection_binary_writer_1.
ReflectionBinaryWriter(this)}create(value){let message=reflection_create_1.reflectionCreate(this);return value!==void 0&&reflection_merge_partial_1.reflectionMergePartial(
this,message,value),message}clone(message){let copy=this.create();return reflection_merge_partial_1.reflectionMergePartial(this,copy,message),copy}equals(a,b){return reflection_equals_1.
reflectionEquals(this,a,b)}is(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.is(arg,depth,!1)}isAssignable(arg,depth=this.defaultCheckDepth){return this.
refTypeCheck.is(arg,depth,!0)}mergePartial(target,source){reflection_merge_partial_1.reflectionMergePartial(this,target,source)}fromBinary(data,options){let opt=binary_reader_1.
binaryReadOptions(options);return this.internalBinaryRead(opt.readerFactory(data),data.byteLength,opt)}fromJson(json,options){return this.internalJsonRead(json,
json_format_contract_1.jsonReadOptions(options))}fromJsonString(json,options){let value=JSON.parse(json);return this.fromJson(value,options)}toJson(message,options){
return this.internalJsonWrite(message,json_format_contract_1.jsonWriteOptions(options))}toJsonString(message,options){var _a;let value=this.toJson(message,options);
return JSON.stringify(value,null,(_a=options?.prettySpaces)!==null&&_a!==void 0?_a:0)}toBinary(message,options){let opt=binary_writer_1.binaryWriteOptions(options);
return this.internalBinaryWrite(message,opt.writerFactory(),opt).finish()}internalJsonRead(json,options,target){if(json!==null&&typeof json=="object"&&!Array.isArray(
json)){let message=target??this.create();return this.refJsonReader.read(json,message,options),message}throw new Error(`Unable to parse message ${this.typeName} \
from JSON ${json_typings_1.typeofJsonValue(json)}.`)}internalJsonWrite(message,options){return this.refJsonWriter.write(message,options)}internalBinaryWrite(message,writer,options){
return this.refBinWriter.write(message,writer,options),writer}internalBinaryRead(reader,length,options,target){let message=target??this.create();return this.refBinReader.
read(reader,message,options,length),message}};exports.MessageType=MessageType}});var require_reflection_contains_message_type=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-contains-message-type.js"(exports){"use st\
rict";Object.defineProperty(exports,"__esModule",{value:!0});exports.containsMessageType=void 0;var message_type_contract_1=require_message_type_contract();function containsMessageType(msg){
return msg[message_type_contract_1.MESSAGE_TYPE]!=null}__name(containsMessageType,"containsMessageType");exports.containsMessageType=containsMessageType}});var require_enum_object=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.listEnumNumbers=exports.listEnumNames=exports.listEnumValues=exports.isEnumObject=void 0;function isEnumObject(arg){if(typeof arg!="o\
bject"||arg===null||!arg.hasOwnProperty(0))return!1;for(let k of Object.keys(arg)){let num=parseInt(k);if(Number.isNaN(num)){let num2=arg[k];if(num2===void 0||typeof num2!=
"number"||arg[num2]===void 0)return!1}else{let nam=arg[num];if(nam===void 0||arg[nam]!==num)return!1}}return!0}__name(isEnumObject,"isEnumObject");exports.isEnumObject=
isEnumObject;function listEnumValues(enumObject){if(!isEnumObject(enumObject))throw new Error("not a typescript enum object");let values=[];for(let[name,number]of Object.
entries(enumObject))typeof number=="number"&&values.push({name,number});return values}__name(listEnumValues,"listEnumValues");exports.listEnumValues=listEnumValues;
function listEnumNames(enumObject){return listEnumValues(enumObject).map(val=>val.name)}__name(listEnumNames,"listEnumNames");exports.listEnumNames=listEnumNames;
function listEnumNumbers(enumObject){return listEnumValues(enumObject).map(val=>val.number).filter((num,index,arr)=>arr.indexOf(num)==index)}__name(listEnumNumbers,
"listEnumNumbers");exports.listEnumNumbers=listEnumNumbers}});var require_commonjs=__commonJS({"node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var json_typings_1=require_json_typings();Object.defineProperty(exports,"typeofJsonValue",{enumerable:!0,get:__name(function(){return json_typings_1.typeofJsonValue},
"get")});Object.defineProperty(exports,"isJsonObject",{enumerable:!0,get:__name(function(){return json_typings_1.isJsonObject},"get")});var base64_1=require_base64();
Object.defineProperty(exports,"base64decode",{enumerable:!0,get:__name(function(){return base64_1.base64decode},"get")});Object.defineProperty(exports,"base64en\
code",{enumerable:!0,get:__name(function(){return base64_1.base64encode},"get")});var protobufjs_utf8_1=require_protobufjs_utf8();Object.defineProperty(exports,
"utf8read",{enumerable:!0,get:__name(function(){return protobufjs_utf8_1.utf8read},"get")});var binary_format_contract_1=require_binary_format_contract();Object.
defineProperty(exports,"WireType",{enumerable:!0,get:__name(function(){return binary_format_contract_1.WireType},"get")});Object.defineProperty(exports,"mergeBi\
naryOptions",{enumerable:!0,get:__name(function(){return binary_format_contract_1.mergeBinaryOptions},"get")});Object.defineProperty(exports,"UnknownFieldHandle\
r",{enumerable:!0,get:__name(function(){return binary_format_contract_1.UnknownFieldHandler},"get")});var binary_reader_1=require_binary_reader();Object.defineProperty(
exports,"BinaryReader",{enumerable:!0,get:__name(function(){return binary_reader_1.BinaryReader},"get")});Object.defineProperty(exports,"binaryReadOptions",{enumerable:!0,
get:__name(function(){return binary_reader_1.binaryReadOptions},"get")});var binary_writer_1=require_binary_writer();Object.defineProperty(exports,"BinaryWriter",
{enumerable:!0,get:__name(function(){return binary_writer_1.BinaryWriter},"get")});Object.defineProperty(exports,"binaryWriteOptions",{enumerable:!0,get:__name(
function(){return binary_writer_1.binaryWriteOptions},"get")});var pb_long_1=require_pb_long();Object.defineProperty(exports,"PbLong",{enumerable:!0,get:__name(
function(){return pb_long_1.PbLong},"get")});Object.defineProperty(exports,"PbULong",{enumerable:!0,get:__name(function(){return pb_long_1.PbULong},"get")});var json_format_contract_1=require_json_format_contract();
Object.defineProperty(exports,"jsonReadOptions",{enumerable:!0,get:__name(function(){return json_format_contract_1.jsonReadOptions},"get")});Object.defineProperty(
exports,"jsonWriteOptions",{enumerable:!0,get:__name(function(){return json_format_contract_1.jsonWriteOptions},"get")});Object.defineProperty(exports,"mergeJso\
nOptions",{enumerable:!0,get:__name(function(){return json_format_contract_1.mergeJsonOptions},"get")});var message_type_contract_1=require_message_type_contract();
Object.defineProperty(exports,"MESSAGE_TYPE",{enumerable:!0,get:__name(function(){return message_type_contract_1.MESSAGE_TYPE},"get")});var message_type_1=require_message_type();
Object.defineProperty(exports,"MessageType",{enumerable:!0,get:__name(function(){return message_type_1.MessageType},"get")});var reflection_info_1=require_reflection_info();
Object.defineProperty(exports,"ScalarType",{enumerable:!0,get:__name(function(){return reflection_info_1.ScalarType},"get")});Object.defineProperty(exports,"Lon\
gType",{enumerable:!0,get:__name(function(){return reflection_info_1.LongType},"get")});Object.defineProperty(exports,"RepeatType",{enumerable:!0,get:__name(function(){
return reflection_info_1.RepeatType},"get")});Object.defineProperty(exports,"normalizeFieldInfo",{enumerable:!0,get:__name(function(){return reflection_info_1.normalizeFieldInfo},
"get")});Object.defineProperty(exports,"readFieldOptions",{enumerable:!0,get:__name(function(){return reflection_info_1.readFieldOptions},"get")});Object.defineProperty(
exports,"readFieldOption",{enumerable:!0,get:__name(function(){return reflection_info_1.readFieldOption},"get")});Object.defineProperty(exports,"readMessageOpti\
on",{enumerable:!0,get:__name(function(){return reflection_info_1.readMessageOption},"get")});var reflection_type_check_1=require_reflection_type_check();Object.
defineProperty(exports,"ReflectionTypeCheck",{enumerable:!0,get:__name(function(){return reflection_type_check_1.ReflectionTypeCheck},"get")});var reflection_create_1=require_reflection_create();
Object.defineProperty(exports,"reflectionCreate",{enumerable:!0,get:__name(function(){return reflection_create_1.reflectionCreate},"get")});var reflection_scalar_default_1=require_reflection_scalar_default();
Object.defineProperty(exports,"reflectionScalarDefault",{enumerable:!0,get:__name(function(){return reflection_scalar_default_1.reflectionScalarDefault},"get")});
var reflection_merge_partial_1=require_reflection_merge_partial();Object.defineProperty(exports,"reflectionMergePartial",{enumerable:!0,get:__name(function(){return reflection_merge_partial_1.
reflectionMergePartial},"get")});var reflection_equals_1=require_reflection_equals();Object.defineProperty(exports,"reflectionEquals",{enumerable:!0,get:__name(
function(){return reflection_equals_1.reflectionEquals},"get")});var reflection_binary_reader_1=require_reflection_binary_reader();Object.defineProperty(exports,
"ReflectionBinaryReader",{enumerable:!0,get:__name(function(){return reflection_binary_reader_1.ReflectionBinaryReader},"get")});var reflection_binary_writer_1=require_reflection_binary_writer();
Object.defineProperty(exports,"ReflectionBinaryWriter",{enumerable:!0,get:__name(function(){return reflection_binary_writer_1.ReflectionBinaryWriter},"get")});var reflection_json_reader_1=require_reflection_json_reader();
Object.defineProperty(exports,"ReflectionJsonReader",{enumerable:!0,get:__name(function(){return reflection_json_reader_1.ReflectionJsonReader},"get")});var reflection_json_writer_1=require_reflection_json_writer();
Object.defineProperty(exports,"ReflectionJsonWriter",{enumerable:!0,get:__name(function(){return reflection_json_writer_1.ReflectionJsonWriter},"get")});var reflection_contains_message_type_1=require_reflection_contains_message_type();
Object.defineProperty(exports,"containsMessageType",{enumerable:!0,get:__name(function(){return reflection_contains_message_type_1.containsMessageType},"get")});
var oneof_1=require_oneof();Object.defineProperty(exports,"isOneofGroup",{enumerable:!0,get:__name(function(){return oneof_1.isOneofGroup},"get")});Object.defineProperty(
exports,"setOneofValue",{enumerable:!0,get:__name(function(){return oneof_1.setOneofValue},"get")});Object.defineProperty(exports,"getOneofValue",{enumerable:!0,
get:__name(function(){return oneof_1.getOneofValue},"get")});Object.defineProperty(exports,"clearOneofValue",{enumerable:!0,get:__name(function(){return oneof_1.
clearOneofValue},"get")});Object.defineProperty(exports,"getSelectedOneofValue",{enumerable:!0,get:__name(function(){return oneof_1.getSelectedOneofValue},"get")});
var enum_object_1=require_enum_object();Object.defineProperty(exports,"listEnumValues",{enumerable:!0,get:__name(function(){return enum_object_1.listEnumValues},
"get")});Object.defineProperty(exports,"listEnumNames",{enumerable:!0,get:__name(function(){return enum_object_1.listEnumNames},"get")});Object.defineProperty(exports,
"listEnumNumbers",{enumerable:!0,get:__name(function(){return enum_object_1.listEnumNumbers},"get")});Object.defineProperty(exports,"isEnumObject",{enumerable:!0,
get:__name(function(){return enum_object_1.isEnumObject},"get")});var lower_camel_case_1=require_lower_camel_case();Object.defineProperty(exports,"lowerCamelCas\
e",{enumerable:!0,get:__name(function(){return lower_camel_case_1.lowerCamelCase},"get")});var assert_1=require_assert();Object.defineProperty(exports,"assert",
{enumerable:!0,get:__name(function(){return assert_1.assert},"get")});Object.defineProperty(exports,"assertNever",{enumerable:!0,get:__name(function(){return assert_1.
assertNever},"get")});Object.defineProperty(exports,"assertInt32",{enumerable:!0,get:__name(function(){return assert_1.assertInt32},"get")});Object.defineProperty(
exports,"assertUInt32",{enumerable:!0,get:__name(function(){return assert_1.assertUInt32},"get")});Object.defineProperty(exports,"assertFloat32",{enumerable:!0,
get:__name(function(){return assert_1.assertFloat32},"get")})}});var require_reflection_info2=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.readServiceOption=exports.readMethodOption=exports.readMethodOptions=exports.normalizeMethodInfo=void 0;var runtime_1=require_commonjs();
function normalizeMethodInfo(method,service){var _a,_b,_c;let m=method;return m.service=service,m.localName=(_a=m.localName)!==null&&_a!==void 0?_a:runtime_1.lowerCamelCase(
m.name),m.serverStreaming=!!m.serverStreaming,m.clientStreaming=!!m.clientStreaming,m.options=(_b=m.options)!==null&&_b!==void 0?_b:{},m.idempotency=(_c=m.idempotency)!==
null&&_c!==void 0?_c:void 0,m}__name(normalizeMethodInfo,"normalizeMethodInfo");exports.normalizeMethodInfo=normalizeMethodInfo;function readMethodOptions(service,methodName,extensionName,extensionType){
var _a;let options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?
extensionType.fromJson(options[extensionName]):void 0}__name(readMethodOptions,"readMethodOptions");exports.readMethodOptions=readMethodOptions;function readMethodOption(service,methodName,extensionName,extensionType){
var _a;let options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;if(!options)return;let optionVal=options[extensionName];
return optionVal===void 0?optionVal:extensionType?extensionType.fromJson(optionVal):optionVal}__name(readMethodOption,"readMethodOption");exports.readMethodOption=
readMethodOption;function readServiceOption(service,extensionName,extensionType){let options=service.options;if(!options)return;let optionVal=options[extensionName];
return optionVal===void 0?optionVal:extensionType?extensionType.fromJson(optionVal):optionVal}__name(readServiceOption,"readServiceOption");exports.readServiceOption=
readServiceOption}});var require_service_type=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.ServiceType=void 0;var reflection_info_1=require_reflection_info2(),ServiceType=class{static{__name(this,"ServiceType")}constructor(typeName,methods,options){
this.typeName=typeName,this.methods=methods.map(i=>reflection_info_1.normalizeMethodInfo(i,this)),this.options=options??{}}};exports.ServiceType=ServiceType}});var require_rpc_error=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-error.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:!0});exports.RpcError=void 0;var RpcError=class extends Error{static{__name(this,"RpcError")}constructor(message,code="UNKNOWN",meta){super(message),
this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=code,this.meta=meta??{}}toString(){let l=[this.name+": "+this.message];this.code&&
(l.push(""),l.push("Code: "+this.code)),this.serviceName&&this.methodName&&l.push("Method: "+this.serviceName+"/"+this.methodName);let m=Object.entries(this.meta);
if(m.length){l.push(""),l.push("Meta:");for(let[k,v]of m)l.push(`  ${k}: ${v}`)}return l.join(`
`)}};exports.RpcError=RpcError}});var require_rpc_options=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(exports){"use strict";Object.defineProperty(exports,"_\
_esModule",{value:!0});exports.mergeRpcOptions=void 0;var runtime_1=require_commonjs();function mergeRpcOptions(defaults,options){if(!options)return defaults;let o={};
copy(defaults,o),copy(options,o);for(let key of Object.keys(options)){let val=options[key];switch(key){case"jsonOptions":o.jsonOptions=runtime_1.mergeJsonOptions(
defaults.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=runtime_1.mergeBinaryOptions(defaults.binaryOptions,o.binaryOptions);break;case"me\
ta":o.meta={},copy(defaults.meta,o.meta),copy(options.meta,o.meta);break;case"interceptors":o.interceptors=defaults.interceptors?defaults.interceptors.concat(val):
val.concat();break}}return o}__name(mergeRpcOptions,"mergeRpcOptions");exports.mergeRpcOptions=mergeRpcOptions;function copy(a,into){if(!a)return;let c=into;for(let[
k,v]of Object.entries(a))v instanceof Date?c[k]=new Date(v.getTime()):Array.isArray(v)?c[k]=v.concat():c[k]=v}__name(copy,"copy")}});var require_deferred=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:!0});exports.Deferred=exports.DeferredState=void 0;var DeferredState;(function(DeferredState2){DeferredState2[DeferredState2.PENDING=0]="PENDING",DeferredState2[DeferredState2.
REJECTED=1]="REJECTED",DeferredState2[DeferredState2.RESOLVED=2]="RESOLVED"})(DeferredState=exports.DeferredState||(exports.DeferredState={}));var Deferred=class{static{
__name(this,"Deferred")}constructor(preventUnhandledRejectionWarning=!0){this._state=DeferredState.PENDING,this._promise=new Promise((resolve,reject)=>{this._resolve=
resolve,this._reject=reject}),preventUnhandledRejectionWarning&&this._promise.catch(_=>{})}get state(){return this._state}get promise(){return this._promise}resolve(value){
if(this.state!==DeferredState.PENDING)throw new Error(`cannot resolve ${DeferredState[this.state].toLowerCase()}`);this._resolve(value),this._state=DeferredState.
RESOLVED}reject(reason){if(this.state!==DeferredState.PENDING)throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`);this._reject(reason),this.
_state=DeferredState.REJECTED}resolvePending(val){this._state===DeferredState.PENDING&&this.resolve(val)}rejectPending(reason){this._state===DeferredState.PENDING&&
this.reject(reason)}};exports.Deferred=Deferred}});var require_rpc_output_stream=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.RpcOutputStreamController=void 0;var deferred_1=require_deferred(),runtime_1=require_commonjs(),RpcOutputStreamController=class{static{
__name(this,"RpcOutputStreamController")}constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(callback){return this.
addLis(callback,this._lis.nxt)}onMessage(callback){return this.addLis(callback,this._lis.msg)}onError(callback){return this.addLis(callback,this._lis.err)}onComplete(callback){
return this.addLis(callback,this._lis.cmp)}addLis(callback,list){return list.push(callback),()=>{let i=list.indexOf(callback);i>=0&&list.splice(i,1)}}clearLis(){
for(let l of Object.values(this._lis))l.splice(0,l.length)}get closed(){return this._closed!==!1}notifyNext(message,error,complete){runtime_1.assert((message?1:
0)+(error?1:0)+(complete?1:0)<=1,"only one emission at a time"),message&&this.notifyMessage(message),error&&this.notifyError(error),complete&&this.notifyComplete()}notifyMessage(message){
runtime_1.assert(!this.closed,"stream is closed"),this.pushIt({value:message,done:!1}),this._lis.msg.forEach(l=>l(message)),this._lis.nxt.forEach(l=>l(message,void 0,
!1))}notifyError(error){runtime_1.assert(!this.closed,"stream is closed"),this._closed=error,this.pushIt(error),this._lis.err.forEach(l=>l(error)),this._lis.nxt.
forEach(l=>l(void 0,error,!1)),this.clearLis()}notifyComplete(){runtime_1.assert(!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),
this._lis.cmp.forEach(l=>l()),this._lis.nxt.forEach(l=>l(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt({value:null,
done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:__name(()=>{let state3=this._itState;runtime_1.assert(state3,"bad state"),runtime_1.assert(!state3.
p,"iterator contract broken");let first=state3.q.shift();return first?"value"in first?Promise.resolve(first):Promise.reject(first):(state3.p=new deferred_1.Deferred,
state3.p.promise)},"next")}}pushIt(result){let state3=this._itState;if(state3.p){let p=state3.p;runtime_1.assert(p.state==deferred_1.DeferredState.PENDING,"iter\
ator contract broken"),"value"in result?p.resolve(result):p.reject(result),delete state3.p}else state3.q.push(result)}};exports.RpcOutputStreamController=RpcOutputStreamController}});var require_unary_call=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/unary-call.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return __name(adopt,"ado\
pt"),new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"fulfilled");function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve(result.value):adopt(result.value).then(
fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});
exports.UnaryCall=void 0;var UnaryCall=class{static{__name(this,"UnaryCall")}constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=
method,this.requestHeaders=requestHeaders,this.request=request,this.headers=headers,this.response=response,this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,response,status,trailers}})}};exports.UnaryCall=
UnaryCall}});var require_server_streaming_call=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-streaming-call.js"(exports){"use strict";var __awaiter=exports&&
exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"fulf\
illed");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0});exports.ServerStreamingCall=void 0;var ServerStreamingCall=class{static{__name(this,"ServerStreamingCall")}constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.request=request,this.headers=headers,this.responses=response,this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);
return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,status,trailers}})}};exports.ServerStreamingCall=ServerStreamingCall}});var require_client_streaming_call=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(exports){"use strict";var __awaiter=exports&&
exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"fulf\
illed");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0});exports.ClientStreamingCall=void 0;var ClientStreamingCall=class{static{__name(this,"ClientStreamingCall")}constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.requests=request,this.headers=headers,this.response=response,this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers,response,status,trailers}})}};exports.ClientStreamingCall=ClientStreamingCall}});var require_duplex_streaming_call=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(exports){"use strict";var __awaiter=exports&&
exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"fulf\
illed");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0});exports.DuplexStreamingCall=void 0;var DuplexStreamingCall=class{static{__name(this,"DuplexStreamingCall")}constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.requests=request,this.headers=headers,this.responses=response,this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);
return{method:this.method,requestHeaders:this.requestHeaders,headers,status,trailers}})}};exports.DuplexStreamingCall=DuplexStreamingCall}});var require_test_transport=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js"(exports){"use strict";var __awaiter=exports&&exports.
__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return __name(
adopt,"adopt"),new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"fulf\
illed");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve(result.
value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0});exports.TestTransport=void 0;var rpc_error_1=require_rpc_error(),runtime_1=require_commonjs(),rpc_output_stream_1=require_rpc_output_stream(),
rpc_options_1=require_rpc_options(),unary_call_1=require_unary_call(),server_streaming_call_1=require_server_streaming_call(),client_streaming_call_1=require_client_streaming_call(),
duplex_streaming_call_1=require_duplex_streaming_call(),TestTransport=class _TestTransport{static{__name(this,"TestTransport")}constructor(data){this.suppressUncaughtRejections=
!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=10,this.data=data??{}}get sentMessages(){return this.lastInput instanceof
TestInputStream?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof TestInputStream?
this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var _a;let headers=(_a=this.data.headers)!==null&&_a!==void 0?_a:_TestTransport.defaultHeaders;
return headers instanceof rpc_error_1.RpcError?Promise.reject(headers):Promise.resolve(headers)}promiseSingleResponse(method){if(this.data.response instanceof rpc_error_1.
RpcError)return Promise.reject(this.data.response);let r;return Array.isArray(this.data.response)?(runtime_1.assert(this.data.response.length>0),r=this.data.response[0]):
this.data.response!==void 0?r=this.data.response:r=method.O.create(),runtime_1.assert(method.O.is(r)),Promise.resolve(r)}streamResponses(method,stream,abort){return __awaiter(
this,void 0,void 0,function*(){let messages=[];if(this.data.response===void 0)messages.push(method.O.create());else if(Array.isArray(this.data.response))for(let msg of this.
data.response)runtime_1.assert(method.O.is(msg)),messages.push(msg);else this.data.response instanceof rpc_error_1.RpcError||(runtime_1.assert(method.O.is(this.
data.response)),messages.push(this.data.response));try{yield delay4(this.responseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}if(this.data.
response instanceof rpc_error_1.RpcError){stream.notifyError(this.data.response);return}for(let msg of messages){stream.notifyMessage(msg);try{yield delay4(this.
betweenResponseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}}if(this.data.status instanceof rpc_error_1.RpcError){stream.notifyError(this.
data.status);return}if(this.data.trailers instanceof rpc_error_1.RpcError){stream.notifyError(this.data.trailers);return}stream.notifyComplete()})}promiseStatus(){
var _a;let status=(_a=this.data.status)!==null&&_a!==void 0?_a:_TestTransport.defaultStatus;return status instanceof rpc_error_1.RpcError?Promise.reject(status):
Promise.resolve(status)}promiseTrailers(){var _a;let trailers=(_a=this.data.trailers)!==null&&_a!==void 0?_a:_TestTransport.defaultTrailers;return trailers instanceof
rpc_error_1.RpcError?Promise.reject(trailers):Promise.resolve(trailers)}maybeSuppressUncaught(...promise){if(this.suppressUncaughtRejections)for(let p of promise)
p.catch(()=>{})}mergeOptions(options){return rpc_options_1.mergeRpcOptions({},options)}unary(method,input,options){var _a;let requestHeaders=(_a=options.meta)!==
null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay4(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay4(
this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay4(this.afterResponseDelay,options.
abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay4(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());
return this.maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput={single:input},new unary_call_1.UnaryCall(method,requestHeaders,input,headersPromise,
responsePromise,statusPromise,trailersPromise)}serverStreaming(method,input,options){var _a;let requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.
promiseHeaders().then(delay4(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.
then(delay4(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).then(delay4(this.afterResponseDelay,
options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers());
return this.maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput={single:input},new server_streaming_call_1.ServerStreamingCall(method,requestHeaders,
input,headersPromise,outputStream,statusPromise,trailersPromise)}clientStreaming(method,options){var _a;let requestHeaders=(_a=options.meta)!==null&&_a!==void 0?
_a:{},headersPromise=this.promiseHeaders().then(delay4(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay4(this.responseDelay,
options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay4(this.afterResponseDelay,options.abort)).then(
_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay4(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());return this.
maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput=new TestInputStream(this.data,options.abort),new client_streaming_call_1.ClientStreamingCall(
method,requestHeaders,this.lastInput,headersPromise,responsePromise,statusPromise,trailersPromise)}duplex(method,options){var _a;let requestHeaders=(_a=options.
meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay4(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,
responseStreamClosedPromise=headersPromise.then(delay4(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.
abort)).then(delay4(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.
then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput=new TestInputStream(this.data,options.abort),new duplex_streaming_call_1.
DuplexStreamingCall(method,requestHeaders,this.lastInput,headersPromise,outputStream,statusPromise,trailersPromise)}};exports.TestTransport=TestTransport;TestTransport.
defaultHeaders={responseHeader:"test"};TestTransport.defaultStatus={code:"OK",detail:"all good"};TestTransport.defaultTrailers={responseTrailer:"test"};function delay4(ms,abort){
return v=>new Promise((resolve,reject)=>{if(abort?.aborted)reject(new rpc_error_1.RpcError("user cancel","CANCELLED"));else{let id=setTimeout(()=>resolve(v),ms);
abort&&abort.addEventListener("abort",ev=>{clearTimeout(id),reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))})}})}__name(delay4,"delay");var TestInputStream=class{static{
__name(this,"TestInputStream")}constructor(data,abort){this._completed=!1,this._sent=[],this.data=data,this.abort=abort}get sent(){return this._sent}get completed(){
return this._completed}send(message){if(this.data.inputMessage instanceof rpc_error_1.RpcError)return Promise.reject(this.data.inputMessage);let delayMs=this.data.
inputMessage===void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(message)}).then(delay4(delayMs,this.abort))}complete(){
if(this.data.inputComplete instanceof rpc_error_1.RpcError)return Promise.reject(this.data.inputComplete);let delayMs=this.data.inputComplete===void 0?10:this.data.
inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(delay4(delayMs,this.abort))}}}});var require_rpc_interceptor=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-interceptor.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.stackDuplexStreamingInterceptors=exports.stackClientStreamingInterceptors=exports.stackServerStreamingInterceptors=exports.stackUnaryInterceptors=
exports.stackIntercept=void 0;var runtime_1=require_commonjs();function stackIntercept(kind,transport,method,options,input){var _a,_b,_c,_d;if(kind=="unary"){let tail=__name(
(mtd,inp,opt)=>transport.unary(mtd,inp,opt),"tail");for(let curr of((_a=options.interceptors)!==null&&_a!==void 0?_a:[]).filter(i=>i.interceptUnary).reverse()){
let next=tail;tail=__name((mtd,inp,opt)=>curr.interceptUnary(next,mtd,inp,opt),"tail")}return tail(method,input,options)}if(kind=="serverStreaming"){let tail=__name(
(mtd,inp,opt)=>transport.serverStreaming(mtd,inp,opt),"tail");for(let curr of((_b=options.interceptors)!==null&&_b!==void 0?_b:[]).filter(i=>i.interceptServerStreaming).
reverse()){let next=tail;tail=__name((mtd,inp,opt)=>curr.interceptServerStreaming(next,mtd,inp,opt),"tail")}return tail(method,input,options)}if(kind=="clientSt\
reaming"){let tail=__name((mtd,opt)=>transport.clientStreaming(mtd,opt),"tail");for(let curr of((_c=options.interceptors)!==null&&_c!==void 0?_c:[]).filter(i=>i.
interceptClientStreaming).reverse()){let next=tail;tail=__name((mtd,opt)=>curr.interceptClientStreaming(next,mtd,opt),"tail")}return tail(method,options)}if(kind==
"duplex"){let tail=__name((mtd,opt)=>transport.duplex(mtd,opt),"tail");for(let curr of((_d=options.interceptors)!==null&&_d!==void 0?_d:[]).filter(i=>i.interceptDuplex).
reverse()){let next=tail;tail=__name((mtd,opt)=>curr.interceptDuplex(next,mtd,opt),"tail")}return tail(method,options)}runtime_1.assertNever(kind)}__name(stackIntercept,
"stackIntercept");exports.stackIntercept=stackIntercept;function stackUnaryInterceptors(transport,method,input,options){return stackIntercept("unary",transport,
method,options,input)}__name(stackUnaryInterceptors,"stackUnaryInterceptors");exports.stackUnaryInterceptors=stackUnaryInterceptors;function stackServerStreamingInterceptors(transport,method,input,options){
return stackIntercept("serverStreaming",transport,method,options,input)}__name(stackServerStreamingInterceptors,"stackServerStreamingInterceptors");exports.stackServerStreamingInterceptors=
stackServerStreamingInterceptors;function stackClientStreamingInterceptors(transport,method,options){return stackIntercept("clientStreaming",transport,method,options)}
__name(stackClientStreamingInterceptors,"stackClientStreamingInterceptors");exports.stackClientStreamingInterceptors=stackClientStreamingInterceptors;function stackDuplexStreamingInterceptors(transport,method,options){
return stackIntercept("duplex",transport,method,options)}__name(stackDuplexStreamingInterceptors,"stackDuplexStreamingInterceptors");exports.stackDuplexStreamingInterceptors=
stackDuplexStreamingInterceptors}});var require_server_call_context=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});exports.ServerCallContextController=void 0;var ServerCallContextController=class{static{__name(this,"ServerCallContextControlle\
r")}constructor(method,headers,deadline,sendResponseHeadersFn,defaultStatus={code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=method,this.
headers=headers,this.deadline=deadline,this.trailers={},this._sendRH=sendResponseHeadersFn,this.status=defaultStatus}notifyCancelled(){if(!this._cancelled){this.
_cancelled=!0;for(let l of this._listeners)l()}}sendResponseHeaders(data){this._sendRH(data)}get cancelled(){return this._cancelled}onCancel(callback){let l=this.
_listeners;return l.push(callback),()=>{let i=l.indexOf(callback);i>=0&&l.splice(i,1)}}};exports.ServerCallContextController=ServerCallContextController}});var require_commonjs2=__commonJS({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});var service_type_1=require_service_type();Object.defineProperty(exports,"ServiceType",{enumerable:!0,get:__name(function(){return service_type_1.
ServiceType},"get")});var reflection_info_1=require_reflection_info2();Object.defineProperty(exports,"readMethodOptions",{enumerable:!0,get:__name(function(){return reflection_info_1.
readMethodOptions},"get")});Object.defineProperty(exports,"readMethodOption",{enumerable:!0,get:__name(function(){return reflection_info_1.readMethodOption},"ge\
t")});Object.defineProperty(exports,"readServiceOption",{enumerable:!0,get:__name(function(){return reflection_info_1.readServiceOption},"get")});var rpc_error_1=require_rpc_error();
Object.defineProperty(exports,"RpcError",{enumerable:!0,get:__name(function(){return rpc_error_1.RpcError},"get")});var rpc_options_1=require_rpc_options();Object.
defineProperty(exports,"mergeRpcOptions",{enumerable:!0,get:__name(function(){return rpc_options_1.mergeRpcOptions},"get")});var rpc_output_stream_1=require_rpc_output_stream();
Object.defineProperty(exports,"RpcOutputStreamController",{enumerable:!0,get:__name(function(){return rpc_output_stream_1.RpcOutputStreamController},"get")});var test_transport_1=require_test_transport();
Object.defineProperty(exports,"TestTransport",{enumerable:!0,get:__name(function(){return test_transport_1.TestTransport},"get")});var deferred_1=require_deferred();
Object.defineProperty(exports,"Deferred",{enumerable:!0,get:__name(function(){return deferred_1.Deferred},"get")});Object.defineProperty(exports,"DeferredState",
{enumerable:!0,get:__name(function(){return deferred_1.DeferredState},"get")});var duplex_streaming_call_1=require_duplex_streaming_call();Object.defineProperty(
exports,"DuplexStreamingCall",{enumerable:!0,get:__name(function(){return duplex_streaming_call_1.DuplexStreamingCall},"get")});var client_streaming_call_1=require_client_streaming_call();
Object.defineProperty(exports,"ClientStreamingCall",{enumerable:!0,get:__name(function(){return client_streaming_call_1.ClientStreamingCall},"get")});var server_streaming_call_1=require_server_streaming_call();
Object.defineProperty(exports,"ServerStreamingCall",{enumerable:!0,get:__name(function(){return server_streaming_call_1.ServerStreamingCall},"get")});var unary_call_1=require_unary_call();
Object.defineProperty(exports,"UnaryCall",{enumerable:!0,get:__name(function(){return unary_call_1.UnaryCall},"get")});var rpc_interceptor_1=require_rpc_interceptor();
Object.defineProperty(exports,"stackIntercept",{enumerable:!0,get:__name(function(){return rpc_interceptor_1.stackIntercept},"get")});Object.defineProperty(exports,
"stackDuplexStreamingInterceptors",{enumerable:!0,get:__name(function(){return rpc_interceptor_1.stackDuplexStreamingInterceptors},"get")});Object.defineProperty(
exports,"stackClientStreamingInterceptors",{enumerable:!0,get:__name(function(){return rpc_interceptor_1.stackClientStreamingInterceptors},"get")});Object.defineProperty(
exports,"stackServerStreamingInterceptors",{enumerable:!0,get:__name(function(){return rpc_interceptor_1.stackServerStreamingInterceptors},"get")});Object.defineProperty(
exports,"stackUnaryInterceptors",{enumerable:!0,get:__name(function(){return rpc_interceptor_1.stackUnaryInterceptors},"get")});var server_call_context_1=require_server_call_context();
Object.defineProperty(exports,"ServerCallContextController",{enumerable:!0,get:__name(function(){return server_call_context_1.ServerCallContextController},"get")})}});function answerRequests(answer){process.stdout.write=redirect,process.stderr.write=redirect,process.once("disconnect",()=>process.exit(1)),process.on("message",
request=>{answer(request).then(answer2=>tell({kind:"answered",answer:answer2}),error=>tell({kind:"threw",message:errorMessage(error)}))})}__name(answerRequests,
"answerRequests");function redirect(chunk,...rest){tell({kind:"output",text:typeof chunk=="string"?chunk:Buffer.from(chunk).toString("utf8")});let done=rest.at(
-1);return typeof done=="function"&&done(),!0}__name(redirect,"redirect");function tell(message){process.send?.(message)}__name(tell,"tell");var AbortError=class extends Error{static{__name(this,"AbortError")}constructor(message){super(message),this.name="AbortError"}};import{EOL}from"node:os";import util from"node:util";import process2 from"node:process";function log(message,...args){process2.stderr.write(`${util.format(message,...args)}${EOL}`)}__name(log,"log");import process3 from"node:process";function getEnvironmentVariable(name){return process3.env[name]}__name(getEnvironmentVariable,"getEnvironmentVariable");var isDeno=typeof process3.versions.deno=="string"&&process3.versions.deno.length>0,isBun=typeof process3.versions.bun=="string"&&process3.versions.bun.length>0,
isNodeLike=!0;var debugEnvVariable=getEnvironmentVariable("DEBUG"),enabledString,enabledNamespaces=[],skippedNamespaces=[],debuggers=[];debugEnvVariable&&enable(debugEnvVariable);
var debugObj=Object.assign(namespace=>createDebugger(namespace),{enable,enabled,disable,log});function enable(namespaces){enabledString=namespaces,enabledNamespaces=
[],skippedNamespaces=[];let namespaceList=namespaces.split(",").map(ns=>ns.trim());for(let ns of namespaceList)ns.startsWith("-")?skippedNamespaces.push(ns.substring(
1)):enabledNamespaces.push(ns);for(let instance of debuggers)instance.enabled=enabled(instance.namespace)}__name(enable,"enable");function enabled(namespace){if(namespace.
endsWith("*"))return!0;for(let skipped of skippedNamespaces)if(namespaceMatches(namespace,skipped))return!1;for(let enabledNamespace of enabledNamespaces)if(namespaceMatches(
namespace,enabledNamespace))return!0;return!1}__name(enabled,"enabled");function namespaceMatches(namespace,patternToMatch){if(patternToMatch.indexOf("*")===-1)
return namespace===patternToMatch;let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){let patternParts=[],lastCharacter="";for(let character of patternToMatch)
character==="*"&&lastCharacter==="*"||(lastCharacter=character,patternParts.push(character));pattern=patternParts.join("")}let namespaceIndex=0,patternIndex=0,patternLength=pattern.
length,namespaceLength=namespace.length,lastWildcard=-1,lastWildcardNamespace=-1;for(;namespaceIndex<namespaceLength&&patternIndex<patternLength;)if(pattern[patternIndex]===
"*"){if(lastWildcard=patternIndex,patternIndex++,patternIndex===patternLength)return!0;for(;namespace[namespaceIndex]!==pattern[patternIndex];)if(namespaceIndex++,
namespaceIndex===namespaceLength)return!1;lastWildcardNamespace=namespaceIndex,namespaceIndex++,patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex])
patternIndex++,namespaceIndex++;else if(lastWildcard>=0){if(patternIndex=lastWildcard+1,namespaceIndex=lastWildcardNamespace+1,namespaceIndex===namespaceLength)
return!1;for(;namespace[namespaceIndex]!==pattern[patternIndex];)if(namespaceIndex++,namespaceIndex===namespaceLength)return!1;lastWildcardNamespace=namespaceIndex,
namespaceIndex++,patternIndex++;continue}else return!1;let namespaceDone=namespaceIndex===namespace.length,patternDone=patternIndex===pattern.length,trailingWildCard=patternIndex===
pattern.length-1&&pattern[patternIndex]==="*";return namespaceDone&&(patternDone||trailingWildCard)}__name(namespaceMatches,"namespaceMatches");function disable(){
let result=enabledString||"";return enable(""),result}__name(disable,"disable");function createDebugger(namespace){let newDebugger=Object.assign(debug4,{enabled:enabled(
namespace),destroy,log:debugObj.log,namespace,extend});function debug4(...args){newDebugger.enabled&&(args.length>0&&(args[0]=`${namespace} ${args[0]}`),newDebugger.
log(...args))}return __name(debug4,"debug"),debuggers.push(newDebugger),newDebugger}__name(createDebugger,"createDebugger");function destroy(){let index=debuggers.
indexOf(this);return index>=0?(debuggers.splice(index,1),!0):!1}__name(destroy,"destroy");function extend(namespace){let newDebugger=createDebugger(`${this.namespace}\
:${namespace}`);return newDebugger.log=this.log,newDebugger}__name(extend,"extend");var debug_default=debugObj;var TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"],levelMap={verbose:400,info:300,warning:200,error:100};function patchLogMethod(parent,child){
child.log=(...args)=>{parent.log(...args)}}__name(patchLogMethod,"patchLogMethod");function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.
includes(level)}__name(isTypeSpecRuntimeLogLevel,"isTypeSpecRuntimeLogLevel");function createLoggerContext(options){let registeredLoggers=new Set,logLevelFromEnv=getEnvironmentVariable(
options.logLevelEnvVarName),logLevel,clientLogger=debug_default(options.namespace);clientLogger.log=(...args)=>{debug_default.log(...args)};function contextSetLogLevel(level){
if(level&&!isTypeSpecRuntimeLogLevel(level))throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);logLevel=
level;let enabledNamespaces2=[];for(let logger8 of registeredLoggers)shouldEnable(logger8)&&enabledNamespaces2.push(logger8.namespace);debug_default.enable(enabledNamespaces2.
join(","))}__name(contextSetLogLevel,"contextSetLogLevel"),logLevelFromEnv&&(isTypeSpecRuntimeLogLevel(logLevelFromEnv)?contextSetLogLevel(logLevelFromEnv):console.
error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(
", ")}.`));function shouldEnable(logger8){return!!(logLevel&&levelMap[logger8.level]<=levelMap[logLevel])}__name(shouldEnable,"shouldEnable");function createLogger(parent,level){
let logger8=Object.assign(parent.extend(level),{level});if(patchLogMethod(parent,logger8),shouldEnable(logger8)){let enabledNamespaces2=debug_default.disable();
debug_default.enable(enabledNamespaces2+","+logger8.namespace)}return registeredLoggers.add(logger8),logger8}__name(createLogger,"createLogger");function contextGetLogLevel(){
return logLevel}__name(contextGetLogLevel,"contextGetLogLevel");function contextCreateClientLogger(namespace){let clientRootLogger=clientLogger.extend(namespace);
return patchLogMethod(clientLogger,clientRootLogger),{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warning"),info:createLogger(
clientRootLogger,"info"),verbose:createLogger(clientRootLogger,"verbose")}}return __name(contextCreateClientLogger,"contextCreateClientLogger"),{setLogLevel:contextSetLogLevel,
getLogLevel:contextGetLogLevel,createClientLogger:contextCreateClientLogger,logger:clientLogger}}__name(createLoggerContext,"createLoggerContext");var context=createLoggerContext(
{logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),TypeSpecRuntimeLogger=context.logger;function createClientLogger(namespace){return context.createClientLogger(namespace)}__name(createClientLogger,"createClientLogger");function normalizeName(name){return name.toLowerCase()}__name(normalizeName,"normalizeName");function normalizeValue(value){return String(value).trim().replace(
/[\r\n]/g,"")}__name(normalizeValue,"normalizeValue");function*headerIterator(map){for(let entry of map.values())yield[entry.name,entry.value]}__name(headerIterator,
"headerIterator");var HttpHeadersImpl=class{static{__name(this,"HttpHeadersImpl")}_headersMap;constructor(rawHeaders){if(this._headersMap=new Map,rawHeaders)for(let headerName of Object.
keys(rawHeaders))this.set(headerName,rawHeaders[headerName])}set(name,value){this._headersMap.set(normalizeName(name),{name,value:normalizeValue(value)})}get(name){
return this._headersMap.get(normalizeName(name))?.value}has(name){return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(
name))}toJSON(options={}){let result={};if(options.preserveCase)for(let entry of this._headersMap.values())result[entry.name]=entry.value;else for(let[normalizedName,
entry]of this._headersMap)result[normalizedName]=entry.value;return result}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){
return headerIterator(this._headersMap)}};function createHttpHeaders(rawHeaders){return new HttpHeadersImpl(rawHeaders)}__name(createHttpHeaders,"createHttpHead\
ers");function randomUUID(){return globalThis.crypto.randomUUID()}__name(randomUUID,"randomUUID");var PipelineRequestImpl=class{static{__name(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){
this.url=options.url,this.body=options.body,this.headers=options.headers??createHttpHeaders(),this.method=options.method??"GET",this.timeout=options.timeout??0,
this.multipartBody=options.multipartBody,this.formData=options.formData,this.disableKeepAlive=options.disableKeepAlive??!1,this.proxySettings=options.proxySettings,
this.streamResponseStatusCodes=options.streamResponseStatusCodes,this.withCredentials=options.withCredentials??!1,this.abortSignal=options.abortSignal,this.onUploadProgress=
options.onUploadProgress,this.onDownloadProgress=options.onDownloadProgress,this.requestId=options.requestId||randomUUID(),this.allowInsecureConnection=options.
allowInsecureConnection??!1,this.enableBrowserStreams=options.enableBrowserStreams??!1,this.requestOverrides=options.requestOverrides,this.authSchemes=options.authSchemes}};
function createPipelineRequest(options){return new PipelineRequestImpl(options)}__name(createPipelineRequest,"createPipelineRequest");var ValidPhaseNames=new Set(["Deserialize","Serialize","Retry","Sign"]),HttpPipeline=class _HttpPipeline{static{__name(this,"HttpPipeline")}_policies=[];_orderedPolicies;constructor(policies){
this._policies=policies?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(policy,options={}){if(options.phase&&options.afterPhase)throw new Error("Policies i\
nside a phase cannot specify afterPhase.");if(options.phase&&!ValidPhaseNames.has(options.phase))throw new Error(`Invalid phase name: ${options.phase}`);if(options.
afterPhase&&!ValidPhaseNames.has(options.afterPhase))throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);this._policies.push({policy,options}),this.
_orderedPolicies=void 0}removePolicy(options){let removedPolicies=[];return this._policies=this._policies.filter(policyDescriptor=>options.name&&policyDescriptor.
policy.name===options.name||options.phase&&policyDescriptor.options.phase===options.phase?(removedPolicies.push(policyDescriptor.policy),!1):!0),this._orderedPolicies=
void 0,removedPolicies}sendRequest(httpClient,request){return this.getOrderedPolicies().reduceRight((next,policy)=>req=>policy.sendRequest(req,next),req=>httpClient.
sendRequest(req))(request)}getOrderedPolicies(){return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new _HttpPipeline(
this._policies)}static create(){return new _HttpPipeline}orderPolicies(){let result=[],policyMap=new Map;function createPhase(name){return{name,policies:new Set,
hasRun:!1,hasAfterPolicies:!1}}__name(createPhase,"createPhase");let serializePhase=createPhase("Serialize"),noPhase=createPhase("None"),deserializePhase=createPhase(
"Deserialize"),retryPhase=createPhase("Retry"),signPhase=createPhase("Sign"),orderedPhases=[serializePhase,noPhase,deserializePhase,retryPhase,signPhase];function getPhase(phase){
return phase==="Retry"?retryPhase:phase==="Serialize"?serializePhase:phase==="Deserialize"?deserializePhase:phase==="Sign"?signPhase:noPhase}__name(getPhase,"ge\
tPhase");for(let descriptor of this._policies){let policy=descriptor.policy,options=descriptor.options,policyName=policy.name;if(policyMap.has(policyName))throw new Error(
"Duplicate policy names not allowed in pipeline");let node={policy,dependsOn:new Set,dependants:new Set};options.afterPhase&&(node.afterPhase=getPhase(options.afterPhase),
node.afterPhase.hasAfterPolicies=!0),policyMap.set(policyName,node),getPhase(options.phase).policies.add(node)}for(let descriptor of this._policies){let{policy,
options}=descriptor,policyName=policy.name,node=policyMap.get(policyName);if(!node)throw new Error(`Missing node for policy ${policyName}`);if(options.afterPolicies)
for(let afterPolicyName of options.afterPolicies){let afterNode=policyMap.get(afterPolicyName);afterNode&&(node.dependsOn.add(afterNode),afterNode.dependants.add(
node))}if(options.beforePolicies)for(let beforePolicyName of options.beforePolicies){let beforeNode=policyMap.get(beforePolicyName);beforeNode&&(beforeNode.dependsOn.
add(node),node.dependants.add(beforeNode))}}function walkPhase(phase){phase.hasRun=!0;for(let node of phase.policies)if(!(node.afterPhase&&(!node.afterPhase.hasRun||
node.afterPhase.policies.size))&&node.dependsOn.size===0){result.push(node.policy);for(let dependant of node.dependants)dependant.dependsOn.delete(node);policyMap.
delete(node.policy.name),phase.policies.delete(node)}}__name(walkPhase,"walkPhase");function walkPhases(){for(let phase of orderedPhases){if(walkPhase(phase),phase.
policies.size>0&&phase!==noPhase){noPhase.hasRun||walkPhase(noPhase);return}phase.hasAfterPolicies&&walkPhase(noPhase)}}__name(walkPhases,"walkPhases");let iteration=0;
for(;policyMap.size>0;){iteration++;let initialResultLength=result.length;if(walkPhases(),result.length<=initialResultLength&&iteration>1)throw new Error("Canno\
t satisfy policy dependencies due to requirements cycle.")}return result}};function createEmptyPipeline(){return HttpPipeline.create()}__name(createEmptyPipeline,
"createEmptyPipeline");function isObject(input){return typeof input=="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&!(input instanceof Date)}__name(isObject,
"isObject");function isError(e){if(isObject(e)){let hasName=typeof e.name=="string",hasMessage=typeof e.message=="string";return hasName&&hasMessage}return!1}__name(isError,
"isError");import{inspect}from"node:util";var custom=inspect.custom;var RedactedString="REDACTED",defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id",
"x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","azure-deprecating","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If\
-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent",
"WWW-Authenticate"],defaultAllowedQueryParameters=["api-version"],Sanitizer=class{static{__name(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:allowedHeaderNames=[],additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=defaultAllowedHeaderNames.
concat(allowedHeaderNames),allowedQueryParameters=defaultAllowedQueryParameters.concat(allowedQueryParameters),this.allowedHeaderNames=new Set(allowedHeaderNames.
map(n=>n.toLowerCase())),this.allowedQueryParameters=new Set(allowedQueryParameters.map(p=>p.toLowerCase()))}sanitize(obj){let seen=new Set;return JSON.stringify(
obj,(key,value)=>{if(value instanceof Error)return{...value,name:value.name,message:value.message};if(key==="headers"&&isObject(value))return this.sanitizeHeaders(
value);if(key==="url"&&typeof value=="string")return this.sanitizeUrl(value);if(key==="query"&&isObject(value))return this.sanitizeQuery(value);if(key==="body")
return;if(key==="response")return;if(key==="operationSpec")return;if(Array.isArray(value)||isObject(value)){if(seen.has(value))return"[Circular]";seen.add(value)}
return value},2)}sanitizeUrl(value){if(typeof value!="string"||value===null||value==="")return value;let url2=new URL(value);if(!url2.search)return value;for(let[
key]of url2.searchParams)this.allowedQueryParameters.has(key.toLowerCase())||url2.searchParams.set(key,RedactedString);return url2.toString()}sanitizeHeaders(obj){
let sanitized={};for(let key of Object.keys(obj))this.allowedHeaderNames.has(key.toLowerCase())?sanitized[key]=obj[key]:sanitized[key]=RedactedString;return sanitized}sanitizeQuery(value){
if(typeof value!="object"||value===null)return value;let sanitized={};for(let k of Object.keys(value))this.allowedQueryParameters.has(k.toLowerCase())?sanitized[k]=
value[k]:sanitized[k]=RedactedString;return sanitized}};var errorSanitizer=new Sanitizer,RestError=class _RestError extends Error{static{__name(this,"RestError")}static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="\
PARSE_ERROR";code;statusCode;request;response;details;constructor(message,options={}){super(message),this.name="RestError",this.code=options.code,this.statusCode=
options.statusCode,Object.defineProperty(this,"request",{value:options.request,enumerable:!1}),Object.defineProperty(this,"response",{value:options.response,enumerable:!1});
let agent=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,custom,
{value:__name(()=>`RestError: ${this.message} 
 ${errorSanitizer.sanitize({...this,request:{...this.request,agent},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,_RestError.prototype)}};
function isRestError(e){return e instanceof RestError?!0:isError(e)&&e.name==="RestError"}__name(isRestError,"isRestError");function uint8ArrayToString(bytes,format){return Buffer.from(bytes).toString(format)}__name(uint8ArrayToString,"uint8ArrayToString");function stringToUint8Array(value,format){
return Buffer.from(value,format)}__name(stringToUint8Array,"stringToUint8Array");import http from"node:http";import https from"node:https";import zlib from"node:zlib";import{finished,Transform}from"node:stream";import{types}from"node:util";var logger=createClientLogger("ts-http-runtime");function getHeaderPairs(headers){return Array.isArray(headers[0])?headers:Array.from({length:Math.ceil(headers.length/2)},(_,index)=>[headers[index*2],headers[index*
2+1]])}__name(getHeaderPairs,"getHeaderPairs");function isIterable(value){return Symbol.iterator in value&&typeof value[Symbol.iterator]=="function"}__name(isIterable,
"isIterable");function removeContinueToken(value){if(typeof value=="string"){let tokens=value.split(","),remaining=tokens.filter(token=>token.trim().toLowerCase()!==
"100-continue");return remaining.length===tokens.length?value:remaining.map(token=>token.trim()).filter(Boolean).join(", ")||void 0}if(Array.isArray(value)){let remaining=value.
map(removeContinueToken).filter(entry=>entry!==void 0);return remaining.length>0?remaining:void 0}return value}__name(removeContinueToken,"removeContinueToken");
function stripRequestBodyHeaders(request,removeFraming){let stripHeaderValue=__name((name,value)=>{let lowerName=name.toLowerCase();if(!(removeFraming&&(lowerName===
"content-length"||lowerName==="transfer-encoding"||lowerName==="trailer")))return lowerName==="expect"?removeContinueToken(value):value},"stripHeaderValue"),stripHeaderPairs=__name(
pairs=>pairs.flatMap(([name,value])=>{let updated=typeof name=="string"?stripHeaderValue(name,value):value;return updated===void 0?[]:[[name,updated]]}),"stripH\
eaderPairs");for(let[name,value]of request.headers){let updated=stripHeaderValue(name,value);updated===void 0?request.headers.delete(name):typeof updated=="stri\
ng"&&updated!==value&&request.headers.set(name,updated)}let overrides=request.requestOverrides;if(!overrides||!("headers"in overrides))return;let headers=overrides.
headers;if(Array.isArray(headers)){let updatedPairs=stripHeaderPairs(getHeaderPairs(headers));request.requestOverrides={...overrides,headers:Array.isArray(headers[0])?
updatedPairs:updatedPairs.flat()}}else if(headers&&typeof headers=="object"&&isIterable(headers)){let pairs=Array.from(headers,entry=>{if(!Array.isArray(entry)||
entry.length!==2)throw new TypeError("Header entry must be a name/value pair");return entry});request.requestOverrides={...overrides,headers:stripHeaderPairs(pairs)}}else if(headers&&
typeof headers=="object"){let updatedHeaders={};for(let[name,value]of Object.entries(headers)){let updated=stripHeaderValue(name,value);updated!==void 0&&(updatedHeaders[name]=
updated)}request.requestOverrides={...overrides,headers:updatedHeaders}}}__name(stripRequestBodyHeaders,"stripRequestBodyHeaders");function removeExpectContinueHeader(request){
stripRequestBodyHeaders(request,!1)}__name(removeExpectContinueHeader,"removeExpectContinueHeader");function removeRequestBodyHeaders(request){stripRequestBodyHeaders(
request,!0)}__name(removeRequestBodyHeaders,"removeRequestBodyHeaders");var EXPECT_CONTINUE_TIMEOUT_IN_MS=1e3;function getHeaderValues(headers,name){if(Array.isArray(headers))return getHeaderPairs(headers).filter(([key])=>typeof key==
"string"&&key.toLowerCase()===name).flatMap(([,value])=>Array.isArray(value)?value:[value]);if(headers&&typeof headers=="object"){if("get"in headers&&typeof headers.
get=="function"){let value2=headers.get(name);return value2==null?[]:[value2]}let value;for(let[key,entry]of Object.entries(headers))key.toLowerCase()===name&&(value=
entry);return value===void 0?[]:Array.isArray(value)?value:[value]}return[]}__name(getHeaderValues,"getHeaderValues");function getEffectiveHeaderValues(request,name){
let headers=request.requestOverrides&&"headers"in request.requestOverrides?request.requestOverrides.headers:request.headers;return getHeaderValues(headers,name.
toLowerCase())}__name(getEffectiveHeaderValues,"getEffectiveHeaderValues");function hasExpectContinue(request){return getEffectiveHeaderValues(request,"expect").
some(value=>typeof value=="string"&&value.split(",").some(token=>token.trim().toLowerCase()==="100-continue"))}__name(hasExpectContinue,"hasExpectContinue");function addHeader(headers,name,value){
return Array.isArray(headers)?Array.isArray(headers[0])?[...headers,[name,value]]:[...headers,name,value]:{...headers,[name]:value}}__name(addHeader,"addHeader");
function hasHeader(headers,name){return Array.isArray(headers)?getHeaderPairs(headers).some(([key])=>typeof key=="string"&&key.toLowerCase()===name):Object.keys(
headers??{}).some(key=>key.toLowerCase()===name)}__name(hasHeader,"hasHeader");function addExpectContinueFraming(options,bodyLength){hasHeader(options.headers,"\
content-length")||hasHeader(options.headers,"transfer-encoding")||(options.headers=addHeader(options.headers,bodyLength===null?"Transfer-Encoding":"Content-Leng\
th",bodyLength===null?"chunked":String(bodyLength)))}__name(addExpectContinueFraming,"addExpectContinueFraming");function createExpectContinueRequest(options){let fallback,
waiting=!0,bodyStarted=!1,errorReported=!1,request,bodyError,bodyStream=options.bodyStream;if(bodyStream?.once("error",onBodyError),bodyStream&&"errored"in bodyStream&&
bodyStream.errored instanceof Error){process.nextTick(onBodyError,bodyStream.errored);return}try{request=options.createRequest(onResponse)}catch(error){onError(
error);return}function stopWaiting(keepBodyObserved=!1){waiting=!1,fallback!==void 0&&(clearTimeout(fallback),fallback=void 0),request?.removeListener("continue",
sendBody),request?.removeListener("socket",onSocket),keepBodyObserved||bodyStream?.removeListener("error",onBodyError)}__name(stopWaiting,"stopWaiting");function onError(error){
let requestError=error instanceof Error?error:new Error(String(error));return errorReported||(errorReported=!0,stopWaiting(),options.onError(requestError)),requestError}
__name(onError,"onError");function onBodyError(error){errorReported||!waiting&&!bodyStarted||(errorReported=!0,bodyError=error instanceof Error?error:new Error(
String(error)),stopWaiting(),options.onBodyError(error),request?.destroy(bodyError))}__name(onBodyError,"onBodyError");function sendBody(){if(waiting){bodyStarted=
!0,stopWaiting(!0);try{options.sendBody(request)}catch(error){onBodyError(error)}finally{bodyStream?.removeListener("error",onBodyError)}}}__name(sendBody,"send\
Body");function onAbort(){stopWaiting(),options.onAbort(request)}__name(onAbort,"onAbort");function onSocket(){if(waiting)try{if(request.flushHeaders(),!waiting)
return;request.write("",error=>{error?request.destroy(onError(error)):waiting&&(fallback=setTimeout(sendBody,EXPECT_CONTINUE_TIMEOUT_IN_MS))})}catch(error){request.
destroy(onError(error))}}__name(onSocket,"onSocket");function onResponse(response){if(stopWaiting(),!bodyStarted){request.shouldKeepAlive=!1;let destroyRequest=__name(
()=>{response.removeListener("end",destroyRequest),response.removeListener("close",destroyRequest),request.destroy()},"destroyRequest");response.once("end",destroyRequest),
response.once("close",destroyRequest),(response.readableEnded||response.destroyed)&&destroyRequest()}options.onResponse(response)}if(__name(onResponse,"onRespon\
se"),request.once("error",onError),bodyError){request.destroy(bodyError);return}if(options.abortSignal.aborted){onAbort();return}options.abortSignal.addEventListener(
"abort",onAbort,{once:!0}),request.once("close",()=>stopWaiting()),(request.destroyed||request.closed)&&stopWaiting(),waiting&&(request.once("continue",sendBody),
request.socket?onSocket():request.once("socket",onSocket))}__name(createExpectContinueRequest,"createExpectContinueRequest");var responseBodySources=new WeakMap,responseBodyDisposers=new WeakMap,requestCompletions=new WeakMap;function setRequestCompletion(response,completion){requestCompletions.set(response,completion),completion.then(()=>requestCompletions.get(response)===completion&&
requestCompletions.delete(response)).catch(error=>{logger.warning("Error tracking request completion",error)})}__name(setRequestCompletion,"setRequestCompletion");function isNodeResponseBody(value){return typeof value=="object"&&value!==null&&"resume"in value&&typeof value.resume=="function"}__name(isNodeResponseBody,"isN\
odeResponseBody");function isNodeEventEmitterBody(value){return"on"in value&&typeof value.on=="function"&&"once"in value&&typeof value.once=="function"&&"remove\
Listener"in value&&typeof value.removeListener=="function"}__name(isNodeEventEmitterBody,"isNodeEventEmitterBody");function isBrowserResponseBody(value){return typeof value==
"object"&&value!==null&&"cancel"in value&&typeof value.cancel=="function"}__name(isBrowserResponseBody,"isBrowserResponseBody");function setResponseBodySource(body2,source){
isNodeResponseBody(body2)&&isNodeResponseBody(source)&&responseBodySources.set(body2,source)}__name(setResponseBodySource,"setResponseBodySource");function setResponseBodyDisposer(response,dispose){
return responseBodyDisposers.set(response,dispose),()=>{responseBodyDisposers.get(response)===dispose&&responseBodyDisposers.delete(response)}}__name(setResponseBodyDisposer,
"setResponseBodyDisposer");function disposeNodeResponseBody(readableStream,disposed=new Set){if(disposed.has(readableStream))return;disposed.add(readableStream);
let source=responseBodySources.get(readableStream);if(responseBodySources.delete(readableStream),readableStream.closed!==!0)if(readableStream.destroy)if(isNodeEventEmitterBody(
readableStream)){let onError=__name(error=>{logger.warning("Error disposing Node stream",error)},"onError"),onClose=__name(()=>{readableStream.removeListener("e\
rror",onError)},"onClose");readableStream.on("error",onError),readableStream.once("close",onClose);try{readableStream.destroy()}catch(error){throw readableStream.
removeListener("error",onError),readableStream.removeListener("close",onClose),error}}else readableStream.destroy();else readableStream.resume();source&&disposeNodeResponseBody(
source,disposed)}__name(disposeNodeResponseBody,"disposeNodeResponseBody");function disposeNodeStream(stream){try{disposeNodeResponseBody(stream)}catch(error){logger.
warning("Error disposing Node stream",error)}}__name(disposeNodeStream,"disposeNodeStream");async function disposeResponseBody(response){try{let dispose=responseBodyDisposers.
get(response);responseBodyDisposers.delete(response);try{let readableStream=response.readableStreamBody;if(isNodeResponseBody(readableStream)){disposeNodeStream(
readableStream);return}let browserStream=response.browserStreamBody;isBrowserResponseBody(browserStream)&&await browserStream.cancel()}finally{dispose?.()}}catch(error){
logger.warning("Error disposing response body",error)}}__name(disposeResponseBody,"disposeResponseBody");var DEFAULT_TLS_SETTINGS={};function isReadableStream(body2){return typeof body2=="object"&&body2!==null&&"pipe"in body2&&typeof body2.pipe=="function"}__name(isReadableStream,
"isReadableStream");function isStreamComplete(stream){return stream.readable===!1?Promise.resolve():new Promise(resolve=>{let handler=__name(()=>{resolve(),stream.
removeListener("close",handler),stream.removeListener("end",handler),stream.removeListener("error",handler)},"handler");stream.on("close",handler),stream.on("en\
d",handler),stream.on("error",handler)})}__name(isStreamComplete,"isStreamComplete");function isArrayBuffer(body2){return types.isArrayBuffer(body2)||ArrayBuffer.
isView(body2)}__name(isArrayBuffer,"isArrayBuffer");function arrayBufferToBuffer(body2){return Buffer.isBuffer(body2)?body2:ArrayBuffer.isView(body2)?Buffer.from(
body2.buffer,body2.byteOffset,body2.byteLength):Buffer.from(body2)}__name(arrayBufferToBuffer,"arrayBufferToBuffer");var ReportTransform=class extends Transform{static{
__name(this,"ReportTransform")}loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){this.push(chunk),this.loadedBytes+=chunk.length;try{this.progressCallback(
{loadedBytes:this.loadedBytes}),callback()}catch(e){callback(e)}}constructor(progressCallback){super(),this.progressCallback=progressCallback}};function createRequestLifecycle(request,options,isInsecure,resolve,reject){
let clientRequest,response,requestDone=!1,resolveRequestComplete,requestComplete=new Promise(_resolve=>{resolveRequestComplete=_resolve}),onComplete=__name(()=>{
requestDone=!0,clientRequest.removeListener("finish",onComplete),clientRequest.removeListener("close",onComplete),resolveRequestComplete()},"onComplete"),onResponse=__name(
incomingResponse=>{response=incomingResponse,resolve({response:incomingResponse,requestComplete,isRequestComplete:__name(()=>requestDone,"isRequestComplete"),disposeRequest:__name(
()=>{requestDone||clientRequest.destroy()},"disposeRequest")})},"onResponse");return{createRequest:__name((onResponseCallback=onResponse)=>(clientRequest=isInsecure?
http.request(options,onResponseCallback):https.request(options,onResponseCallback),clientRequest.once("finish",onComplete),clientRequest.once("close",onComplete),
clientRequest),"createRequest"),onResponse,rejectRequest:__name(error=>{reject(toRequestSendError(error,request))},"rejectRequest"),abortRequest:__name(req=>{let abortError=new AbortError(
"The operation was aborted. Rejecting from abort signal callback while making request.");response?.destroy(abortError),req.destroy(abortError),reject(abortError)},
"abortRequest")}}__name(createRequestLifecycle,"createRequestLifecycle");function toRequestSendError(error,request){if(isRestError(error))return error;let prematureClose=error.
code==="ERR_STREAM_PREMATURE_CLOSE";return new RestError(prematureClose?"Request body stream closed before ending":error.message,{code:prematureClose?RestError.
REQUEST_SEND_ERROR:error.code??RestError.REQUEST_SEND_ERROR,request})}__name(toRequestSendError,"toRequestSendError");function sendRequestBody(clientRequest,body2,request,onError){
if(body2&&isReadableStream(body2))pipeUploadStream(body2,clientRequest,request,onError);else if(body2)if(typeof body2=="string"||Buffer.isBuffer(body2))clientRequest.
end(body2);else throw logger.error("Unrecognized body type",body2),new RestError("Unrecognized body type",{request});else clientRequest.end()}__name(sendRequestBody,
"sendRequestBody");function prepareRequestBody(request,useExpectContinue){let requestBody=request.body,resolvedBody=typeof requestBody=="function"?requestBody():
requestBody,body2=resolvedBody&&isArrayBuffer(resolvedBody)?arrayBufferToBuffer(resolvedBody):resolvedBody;if(!useExpectContinue&&body2&&!request.headers.has("C\
ontent-Length")){let bodyLength=getBodyLength(body2);bodyLength!==null&&request.headers.set("Content-Length",bodyLength)}if(!body2||!request.onUploadProgress)return body2;
let uploadReportStream=new ReportTransform(request.onUploadProgress);return uploadReportStream.on("error",e=>{logger.error("Error in upload progress",e)}),isReadableStream(
body2)?pipeUploadStream(body2,uploadReportStream,request):uploadReportStream.end(body2),uploadReportStream}__name(prepareRequestBody,"prepareRequestBody");var NodeHttpClient=class{static{
__name(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){let requestBody=request.body,abortController=new AbortController,
abortListener,requestAbortSignal=request.abortSignal;if(requestAbortSignal){if(requestAbortSignal.aborted)throw new AbortError("The operation was aborted. Reque\
st has already been canceled.");abortListener=__name(event=>{event.type==="abort"&&abortController.abort()},"abortListener"),requestAbortSignal.addEventListener(
"abort",abortListener)}let timeoutId;request.timeout>0&&(timeoutId=setTimeout(()=>{let sanitizer=new Sanitizer;logger.info(`request to '${sanitizer.sanitizeUrl(
request.url)}' timed out. canceling...`),abortController.abort()},request.timeout));let acceptEncoding=request.headers.get("Accept-Encoding"),shouldDecompress=acceptEncoding?.
includes("gzip")||acceptEncoding?.includes("deflate"),body2,responseStream,requestComplete=Promise.resolve();try{let useExpectContinue=hasExpectContinue(request),
knownBodyLength=useExpectContinue&&typeof requestBody!="function"?getBodyLength(requestBody??null):null;knownBodyLength===0&&(removeExpectContinueHeader(request),
useExpectContinue=!1),useExpectContinue||(body2=prepareRequestBody(request,!1));let result=useExpectContinue?await this.makeRequestWithExpectContinue(request,abortController,
()=>(body2=prepareRequestBody(request,!0),body2),knownBodyLength):await this.makeRequest(request,abortController,body2);requestComplete=result.requestComplete;let res=result.
response,headers=getResponseHeaders(res),response={status:res.statusCode??0,headers,request};if(!result.isRequestComplete()){setRequestCompletion(response,result.
requestComplete);let clearDisposer=setResponseBodyDisposer(response,result.disposeRequest);result.requestComplete.then(clearDisposer).catch(error=>{logger.warning(
"Error disposing request",error)})}if((typeof request.requestOverrides?.method=="string"?request.requestOverrides.method.toUpperCase():request.method)==="HEAD")
return res.resume(),response;responseStream=shouldDecompress?getDecodedResponseStream(res,headers,abortController.signal):res;let onDownloadProgress=request.onDownloadProgress;
if(onDownloadProgress){let downloadReportStream=new ReportTransform(onDownloadProgress);downloadReportStream.on("error",e=>{logger.error("Error in download prog\
ress",e)}),responseStream=pipeResponseStream(responseStream,downloadReportStream,abortController.signal)}return request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||
request.streamResponseStatusCodes?.has(response.status)?response.readableStreamBody=responseStream:response.bodyAsText=await streamToText(responseStream),response}catch(error){
throw isReadableStream(body2)&&disposeNodeStream(body2),responseStream&&disposeNodeStream(responseStream),error}finally{if(timeoutId!==void 0&&clearTimeout(timeoutId),
requestAbortSignal&&abortListener){let uploadStreamDone=Promise.resolve();isReadableStream(body2)&&(uploadStreamDone=isStreamComplete(body2));let downloadStreamDone=Promise.
resolve();isReadableStream(responseStream)&&(downloadStreamDone=isStreamComplete(responseStream)),Promise.all([requestComplete,uploadStreamDone,downloadStreamDone]).
then(()=>{abortListener&&requestAbortSignal.removeEventListener("abort",abortListener)}).catch(e=>{logger.warning("Error when cleaning up abortListener on httpR\
equest",e)})}}}makeRequest(request,abortController,body2){let{options,isInsecure}=this.getRequestOptions(request);return new Promise((resolve,reject)=>{let{createRequest,
rejectRequest,abortRequest}=createRequestLifecycle(request,options,isInsecure,resolve,reject),req=createRequest();req.once("error",rejectRequest),abortController.
signal.addEventListener("abort",()=>abortRequest(req)),sendRequestBody(req,body2,request,rejectRequest)})}makeRequestWithExpectContinue(request,abortController,prepareBody,knownBodyLength){
let{options,isInsecure}=this.getRequestOptions(request);return addExpectContinueFraming(options,knownBodyLength),new Promise((resolve,reject)=>{let{createRequest,
onResponse,rejectRequest,abortRequest}=createRequestLifecycle(request,options,isInsecure,resolve,reject);createExpectContinueRequest({abortSignal:abortController.
signal,bodyStream:isReadableStream(request.body)?request.body:void 0,createRequest,onAbort:abortRequest,onError:rejectRequest,onBodyError:reject,onResponse,sendBody:__name(
clientRequest=>{let body2=prepareBody();sendRequestBody(clientRequest,body2,request,rejectRequest)},"sendBody")})})}getRequestOptions(request){let url2=new URL(
request.url),isInsecure=url2.protocol!=="https:";if(isInsecure&&!request.allowInsecureConnection)throw new Error(`Cannot connect to ${request.url} while allowIn\
secureConnection is false.`);let agent=request.agent??this.getOrCreateAgent(request,isInsecure);return{isInsecure,options:{agent,hostname:url2.hostname,path:`${url2.
pathname}${url2.search}`,port:url2.port,method:request.method,headers:request.headers.toJSON({preserveCase:!0}),...request.requestOverrides}}}getOrCreateAgent(request,isInsecure){
let disableKeepAlive=request.disableKeepAlive;if(isInsecure)return disableKeepAlive?http.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new http.Agent(
{keepAlive:!0})),this.cachedHttpAgent);{if(disableKeepAlive&&!request.tlsSettings)return https.globalAgent;let tlsSettings=request.tlsSettings??DEFAULT_TLS_SETTINGS,
agent=this.cachedHttpsAgents.get(tlsSettings);return agent&&agent.options.keepAlive===!disableKeepAlive||(logger.info("No cached TLS Agent exist, creating a new\
 Agent"),agent=new https.Agent({keepAlive:!disableKeepAlive,...tlsSettings}),this.cachedHttpsAgents.set(tlsSettings,agent)),agent}}};function getResponseHeaders(res){
let headers=createHttpHeaders();for(let header of Object.keys(res.headers)){let value=res.headers[header];Array.isArray(value)?value.length>0&&headers.set(header,
value[0]):value&&headers.set(header,value)}return headers}__name(getResponseHeaders,"getResponseHeaders");function getDecodedResponseStream(stream,headers,abortSignal){
let contentEncoding=headers.get("Content-Encoding");return contentEncoding==="gzip"?pipeResponseStream(stream,zlib.createGunzip(),abortSignal):contentEncoding===
"deflate"?pipeResponseStream(stream,zlib.createInflate(),abortSignal):stream}__name(getDecodedResponseStream,"getDecodedResponseStream");function pipeUploadStream(source,destination,request,onError){
let tearingDown=!1,cleanupFinished=finished(source,{writable:!1},onSourceComplete);function onSourceComplete(error){if(cleanupFinished(),destination.removeListener(
"close",onDestinationClose),error&&!tearingDown){let requestError=toRequestSendError(error,request);destination.destroy(requestError),onError?.(requestError)}}__name(
onSourceComplete,"onSourceComplete");function onDestinationClose(){tearingDown=!0,source.unpipe(destination),disposeNodeStream(source)}__name(onDestinationClose,
"onDestinationClose"),destination.once("close",onDestinationClose),source.pipe(destination)}__name(pipeUploadStream,"pipeUploadStream");function pipeResponseStream(source,destination,abortSignal){
setResponseBodySource(destination,source);let cleanupSource=__name(()=>{},"cleanupSource"),cleanupDestination=__name(()=>{},"cleanupDestination");return cleanupSource=
finished(source,{writable:!1},error=>{cleanupSource(),error&&destination.destroy(abortSignal.aborted?new AbortError:error)}),cleanupDestination=finished(destination,
{writable:!1},()=>{cleanupDestination(),source.unpipe(destination),source.readable&&disposeNodeStream(source)}),source.pipe(destination)}__name(pipeResponseStream,
"pipeResponseStream");function streamToText(stream){return new Promise((resolve,reject)=>{let buffer2=[],cleanupFinished=finished(stream,{writable:!1},onComplete);
function onData(chunk){Buffer.isBuffer(chunk)?buffer2.push(chunk):buffer2.push(Buffer.from(chunk))}__name(onData,"onData");function onComplete(error){cleanupFinished(),
stream.removeListener("data",onData),error?.name==="AbortError"?reject(error):error?reject(new RestError(`Error reading response as text: ${error.message}`,{code:RestError.
PARSE_ERROR})):resolve(Buffer.concat(buffer2).toString("utf8"))}__name(onComplete,"onComplete"),stream.on("data",onData)})}__name(streamToText,"streamToText");function getBodyLength(body2){
return body2?Buffer.isBuffer(body2)?body2.length:isReadableStream(body2)?null:isArrayBuffer(body2)?body2.byteLength:typeof body2=="string"?Buffer.byteLength(body2):
null:0}__name(getBodyLength,"getBodyLength");function createNodeHttpClient(){return new NodeHttpClient}__name(createNodeHttpClient,"createNodeHttpClient");function createDefaultHttpClient(){return createNodeHttpClient()}__name(createDefaultHttpClient,"createDefaultHttpClient");var logPolicyName="logPolicy";function logPolicy(options={}){let logger8=options.logger??logger.info,sanitizer=new Sanitizer({additionalAllowedHeaderNames:options.
additionalAllowedHeaderNames,additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});return{name:logPolicyName,async sendRequest(request,next){
if(!logger8.enabled)return next(request);logger8(`Request: ${sanitizer.sanitize(request)}`);let response=await next(request);return logger8(`Response status cod\
e: ${response.status}`),logger8(`Headers: ${sanitizer.sanitize({headers:response.headers})}`),response}}}__name(logPolicy,"logPolicy");function getHeaderName(){return"User-Agent"}__name(getHeaderName,"getHeaderName");function getUserAgentHeaderName(){return getHeaderName()}__name(getUserAgentHeaderName,"getUserAgentHeaderName");var UserAgentHeaderName=getUserAgentHeaderName();function getRandomIntegerInclusive(min,max){return min=Math.ceil(min),max=Math.floor(max),Math.floor(Math.random()*(max-min+1))+min}__name(getRandomIntegerInclusive,
"getRandomIntegerInclusive");function calculateRetryDelay(retryAttempt,config){let exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt),clampedDelay=Math.min(config.maxRetryDelayInMs,
exponentialDelay);return{retryAfterInMs:clampedDelay/2+getRandomIntegerInclusive(0,clampedDelay/2)}}__name(calculateRetryDelay,"calculateRetryDelay");var StandardAbortMessage="The operation was aborted.";function delay(delayInMs,value,options){return new Promise((resolve,reject)=>{let timer,onAborted,rejectOnAbort=__name(
()=>reject(new AbortError(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage)),"rejectOnAbort"),removeListeners=__name(()=>{options?.abortSignal&&
onAborted&&options.abortSignal.removeEventListener("abort",onAborted)},"removeListeners");if(onAborted=__name(()=>(timer&&clearTimeout(timer),removeListeners(),
rejectOnAbort()),"onAborted"),options?.abortSignal&&options.abortSignal.aborted)return rejectOnAbort();timer=setTimeout(()=>{removeListeners(),resolve(value)},delayInMs),
options?.abortSignal&&options.abortSignal.addEventListener("abort",onAborted)})}__name(delay,"delay");function parseHeaderValueAsNumber(response,headerName){let value=response.
headers.get(headerName);if(!value)return;let valueAsNum=Number(value);if(!Number.isNaN(valueAsNum))return valueAsNum}__name(parseHeaderValueAsNumber,"parseHeade\
rValueAsNumber");var RetryAfterHeader="Retry-After",AllRetryAfterHeaders=["retry-after-ms","x-ms-retry-after-ms",RetryAfterHeader];function getRetryAfterInMs(response){if(response&&
[429,503].includes(response.status))try{for(let header of AllRetryAfterHeaders){let retryAfterValue=parseHeaderValueAsNumber(response,header);if(retryAfterValue===
0||retryAfterValue)return retryAfterValue*(header===RetryAfterHeader?1e3:1)}let retryAfterHeader=response.headers.get(RetryAfterHeader);if(!retryAfterHeader)return;
let diff=Date.parse(retryAfterHeader)-Date.now();return Number.isFinite(diff)?Math.max(0,diff):void 0}catch{return}}__name(getRetryAfterInMs,"getRetryAfterInMs");
function isThrottlingRetryResponse(response){return Number.isFinite(getRetryAfterInMs(response))}__name(isThrottlingRetryResponse,"isThrottlingRetryResponse");function throttlingRetryStrategy(){
return{name:"throttlingRetryStrategy",retry({response}){let retryAfterInMs=getRetryAfterInMs(response);return Number.isFinite(retryAfterInMs)?{retryAfterInMs}:{
skipStrategy:!0}}}}__name(throttlingRetryStrategy,"throttlingRetryStrategy");var DEFAULT_CLIENT_RETRY_INTERVAL=1e3,DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*64;function exponentialRetryStrategy(options={}){let retryInterval=options.retryDelayInMs??
DEFAULT_CLIENT_RETRY_INTERVAL,maxRetryInterval=options.maxRetryDelayInMs??DEFAULT_CLIENT_MAX_RETRY_INTERVAL;return{name:"exponentialRetryStrategy",retry({retryCount,
response,responseError}){let matchedSystemError=isSystemError(responseError),ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors,isExponential=isExponentialRetryResponse(
response),ignoreExponentialResponse=isExponential&&options.ignoreHttpStatusCodes;return response&&(isThrottlingRetryResponse(response)||!isExponential)||ignoreExponentialResponse||
ignoreSystemErrors?{skipStrategy:!0}:responseError&&!matchedSystemError&&!isExponential?{errorToThrow:responseError}:calculateRetryDelay(retryCount,{retryDelayInMs:retryInterval,
maxRetryDelayInMs:maxRetryInterval})}}}__name(exponentialRetryStrategy,"exponentialRetryStrategy");function isExponentialRetryResponse(response){return!!(response&&
response.status!==void 0&&(response.status>=500||response.status===408)&&response.status!==501&&response.status!==505)}__name(isExponentialRetryResponse,"isExpo\
nentialRetryResponse");function isSystemError(err){return err?err.code==="ETIMEDOUT"||err.code==="ESOCKETTIMEDOUT"||err.code==="ECONNREFUSED"||err.code==="ECONN\
RESET"||err.code==="ENOENT"||err.code==="ENOTFOUND":!1}__name(isSystemError,"isSystemError");var retryPolicyLogger=createClientLogger("ts-http-runtime retryPolicy"),retryPolicyName="retryPolicy";function retryPolicy(strategies,options={maxRetries:3}){let logger8=options.
logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){let response,responseError,retryCount=-1;retryRequest:for(;;){retryCount+=
1,responseError=void 0;try{logger8.info(`Retry ${retryCount}: Attempting to send request`,request.requestId),response=await next(request),logger8.info(`Retry ${retryCount}\
: Received a response from request`,request.requestId)}catch(e){if(logger8.error(`Retry ${retryCount}: Received an error from request`,request.requestId),!isRestError(
e))throw e;responseError=e,response=e.response}if(request.abortSignal?.aborted)throw logger8.error(`Retry ${retryCount}: Request aborted.`),new AbortError;if(retryCount>=
(options.maxRetries??3)){if(logger8.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received erro\
r.`),responseError)throw responseError;if(response)return response;throw new Error("Maximum retries reached with no response or error to throw")}logger8.info(`R\
etry ${retryCount}: Processing ${strategies.length} retry strategies.`);strategiesLoop:for(let strategy of strategies){let strategyLogger=strategy.logger||logger8;
strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);let modifiers=strategy.retry({retryCount,response,responseError});if(modifiers.
skipStrategy){strategyLogger.info(`Retry ${retryCount}: Skipped.`);continue strategiesLoop}let{errorToThrow,retryAfterInMs,redirectTo}=modifiers;if(errorToThrow)
throw strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`,errorToThrow),errorToThrow;if(retryAfterInMs||retryAfterInMs===0){
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`),response&&await disposeResponseBody(response),await delay(
retryAfterInMs,void 0,{abortSignal:request.abortSignal});continue retryRequest}if(redirectTo){strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.
name} redirects to ${redirectTo}`),response&&await disposeResponseBody(response),request.url=redirectTo;continue retryRequest}}if(responseError)throw logger8.info(
"None of the retry strategies could work with the received error. Throwing it."),responseError;if(response)return logger8.info("None of the retry strategies cou\
ld work with the received response. Returning it."),response}}}}__name(retryPolicy,"retryPolicy");var defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy(options={}){return{name:defaultRetryPolicyName,sendRequest:retryPolicy([throttlingRetryStrategy(),
exponentialRetryStrategy(options)],{maxRetries:options.maxRetries??3}).sendRequest}}__name(defaultRetryPolicy,"defaultRetryPolicy");function convertBodyToFormDataMap(body2){if(typeof FormData<"u"&&body2 instanceof FormData){let formDataMap={};for(let[key,value]of body2.entries()){let existing=formDataMap[key];
Array.isArray(existing)?existing.push(value):formDataMap[key]=existing!==void 0?[existing,value]:[value]}return formDataMap}}__name(convertBodyToFormDataMap,"co\
nvertBodyToFormDataMap");var formDataPolicyName="formDataPolicy";function formDataPolicy(){return{name:formDataPolicyName,async sendRequest(request,next){let converted=convertBodyToFormDataMap(
request.body);if(converted&&(request.formData=converted,request.body=void 0),request.formData){let contentType2=request.headers.get("Content-Type");contentType2&&
contentType2.indexOf("application/x-www-form-urlencoded")!==-1?request.body=wwwFormUrlEncode(request.formData):await prepareFormData(request.formData,request),request.
formData=void 0}return next(request)}}}__name(formDataPolicy,"formDataPolicy");function wwwFormUrlEncode(formData){let urlSearchParams=new URLSearchParams;for(let[
key,value]of Object.entries(formData))if(Array.isArray(value))for(let subValue of value)urlSearchParams.append(key,subValue.toString());else urlSearchParams.append(
key,value.toString());return urlSearchParams.toString()}__name(wwwFormUrlEncode,"wwwFormUrlEncode");async function prepareFormData(formData,request){let contentType2=request.
headers.get("Content-Type");if(contentType2&&!contentType2.startsWith("multipart/form-data"))return;request.headers.set("Content-Type",contentType2??"multipart/\
form-data");let parts=[];for(let[fieldName,values]of Object.entries(formData))for(let value of Array.isArray(values)?values:[values])if(typeof value=="string")parts.
push({headers:createHttpHeaders({"Content-Disposition":`form-data; name="${fieldName}"`}),body:stringToUint8Array(value,"utf-8")});else{if(value==null||typeof value!=
"object")throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);{let fileName=value.name||"blob",headers=createHttpHeaders();
headers.set("Content-Disposition",`form-data; name="${fieldName}"; filename="${fileName}"`),headers.set("Content-Type",value.type||"application/octet-stream"),parts.
push({headers,body:value})}}request.multipartBody={parts}}__name(prepareFormData,"prepareFormData");var agentPolicyName="agentPolicy";function agentPolicy(agent){return{name:agentPolicyName,sendRequest:__name(async(req,next)=>(req.agent||(req.agent=agent),next(
req)),"sendRequest")}}__name(agentPolicy,"agentPolicy");var tlsPolicyName="tlsPolicy";function tlsPolicy(tlsSettings){return{name:tlsPolicyName,sendRequest:__name(async(req,next)=>(req.tlsSettings||(req.tlsSettings=tlsSettings),
next(req)),"sendRequest")}}__name(tlsPolicy,"tlsPolicy");var import_debug3=__toESM(require_src(),1);import*as net2 from"net";import*as tls from"tls";import assert from"assert";import*as net from"net";import*as http2 from"http";import{Agent as HttpsAgent}from"https";var INTERNAL=Symbol("AgentBaseInternalState"),Agent2=class extends http2.Agent{static{__name(this,"Agent")}constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){
if(options){if(typeof options.secureEndpoint=="boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}let{
stack}=new Error;return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;
this.sockets[name]||(this.sockets[name]=[]);let fakeSocket=new net.Socket({writable:!1});return this.sockets[name].push(fakeSocket),this.totalSocketCount++,fakeSocket}decrementSockets(name,socket){
if(!this.sockets[name]||socket===null)return;let sockets=this.sockets[name],index=sockets.indexOf(socket);index!==-1&&(sockets.splice(index,1),this.totalSocketCount--,
sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?HttpsAgent.prototype.getName.call(this,options):super.getName(
options)}createSocket(req,options,cb){let connectOpts={...options,secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.
incrementSockets(name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{if(this.decrementSockets(name,fakeSocket),typeof socket.addRequest==
"function")try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=socket,super.createSocket(req,options,cb)},err=>{
this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){let socket=this[INTERNAL].currentSocket;if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error(
"No socket was returned in the `connect()` function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){this[INTERNAL]&&
(this[INTERNAL].protocol=v)}};import{URL as URL2}from"url";var import_debug2=__toESM(require_src(),1);var debug=(0,import_debug2.default)("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){return new Promise((resolve,reject)=>{let buffersLength=0,
buffers=[];function read(){let b=socket.read();b?ondata(b):socket.once("readable",read)}__name(read,"read");function cleanup(){socket.removeListener("end",onend),
socket.removeListener("error",onerror),socket.removeListener("readable",read)}__name(cleanup,"cleanup");function onend(){cleanup(),debug("onend"),reject(new Error(
"Proxy connection ended before receiving CONNECT response"))}__name(onend,"onend");function onerror(err){cleanup(),debug("onerror %o",err),reject(err)}__name(onerror,
"onerror");function ondata(b){buffers.push(b),buffersLength+=b.length;let buffered=Buffer.concat(buffers,buffersLength),endOfHeaders=buffered.indexOf(`\r
\r
`);if(endOfHeaders===-1){debug("have not received end of HTTP headers yet..."),read();return}let headerParts=buffered.slice(0,endOfHeaders).toString("ascii").split(
`\r
`),firstLine=headerParts.shift();if(!firstLine)return socket.destroy(),reject(new Error("No header received from proxy CONNECT response"));let firstLineParts=firstLine.
split(" "),statusCode=+firstLineParts[1],statusText=firstLineParts.slice(2).join(" "),headers={};for(let header of headerParts){if(!header)continue;let firstColon=header.
indexOf(":");if(firstColon===-1)return socket.destroy(),reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));let key=header.slice(0,firstColon).
toLowerCase(),value=header.slice(firstColon+1).trimStart(),current=headers[key];typeof current=="string"?headers[key]=[current,value]:Array.isArray(current)?current.
push(value):headers[key]=value}debug("got proxy server response: %o %o",firstLine,headers),cleanup(),resolve({connect:{statusCode,statusText,headers},buffered})}
__name(ondata,"ondata"),socket.on("error",onerror),socket.on("end",onend),read()})}__name(parseProxyResponse,"parseProxyResponse");function createNegotiateAuth(){return async({response,scheme})=>{if(scheme.toLowerCase()!=="negotiate")throw new Error(`Expected Negotiate scheme but got "${scheme}\
"`);let kerberos;try{kerberos=await import("kerberos")}catch{throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it \
with: npm install kerberos')}let proxyAuthenticate=response.headers["proxy-authenticate"]||"",challengeHeader=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0]:
proxyAuthenticate,serverToken=typeof challengeHeader=="string"&&challengeHeader.includes(" ")?challengeHeader.split(" ").slice(1).join(" "):void 0,token=await(await kerberos.
initializeClient("HTTP@proxy",{mechOID:kerberos.GSS_MECH_OID_SPNEGO})).step(serverToken||"");if(!token)throw new Error("Kerberos client.step() returned no token");
return{headers:{"Proxy-Authorization":`Negotiate ${token}`}}}}__name(createNegotiateAuth,"createNegotiateAuth");var debug2=(0,import_debug3.default)("https-proxy-agent"),setServernameFromNonIpHost=__name(options=>options.servername===void 0&&options.host&&!net2.isIP(options.
host)?{...options,servername:options.host}:options,"setServernameFromNonIpHost"),HttpsProxyAgent=class extends Agent2{static{__name(this,"HttpsProxyAgent")}constructor(proxy,opts){
super(opts),this.options={path:void 0},this.proxy=typeof proxy=="string"?new URL2(proxy):proxy,this.proxyHeaders=opts?.headers??{},debug2("Creating new HttpsPro\
xyAgent instance: %o",this.proxy.href),opts?.negotiate?this.onProxyAuth=createNegotiateAuth():opts?.onProxyAuth&&(this.onProxyAuth=opts.onProxyAuth);let host=(this.
proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts=
{ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}async connect(req,opts){let{proxy}=this;if(!opts.host)throw new TypeError(
'No "host" provided');let socket;proxy.protocol==="https:"?(debug2("Creating `tls.Socket`: %o",this.connectOpts),socket=tls.connect(setServernameFromNonIpHost(this.
connectOpts))):(debug2("Creating `net.Socket`: %o",this.connectOpts),socket=net2.connect(this.connectOpts));let headers=typeof this.proxyHeaders=="function"?this.
proxyHeaders():{...this.proxyHeaders},host=net2.isIPv6(opts.host)?`[${opts.host}]`:opts.host,payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){let auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basi\
c ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`,headers["Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Al\
ive":"close");for(let name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r
`;let proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);let{connect:connect5,buffered}=await proxyResponsePromise;if(req.emit("proxyConnect",connect5),this.emit("proxyConnect",connect5,req),req.emit("proxy",{proxy:this.
proxy.href,socket}),connect5.statusCode===200)return req.once("socket",resume),opts.secureEndpoint?(debug2("Upgrading socket connection to TLS"),tls.connect({...omit(
setServernameFromNonIpHost(opts),"host","path","port"),socket})):socket;if(connect5.statusCode===407&&this.onProxyAuth){debug2("Got 407 response, invoking onPro\
xyAuth callback"),socket.destroy();let proxyAuthenticate=connect5.headers["proxy-authenticate"]||"",scheme=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0].
split(/\s/)[0]:proxyAuthenticate.split(/\s/)[0],authResponse=await this.onProxyAuth({response:connect5,scheme});return this._connectWithAuth(req,opts,authResponse.
headers)}socket.destroy();let fakeSocket=new net2.Socket({writable:!1});return fakeSocket.readable=!0,req.once("socket",s=>{debug2("Replaying proxy buffer for f\
ailed request"),assert(s.listenerCount("data")>0),s.push(buffered),s.push(null)}),fakeSocket}async _connectWithAuth(req,opts,authHeaders){let{proxy}=this,socket;
proxy.protocol==="https:"?socket=tls.connect(setServernameFromNonIpHost(this.connectOpts)):socket=net2.connect(this.connectOpts);let headers=typeof this.proxyHeaders==
"function"?this.proxyHeaders():{...this.proxyHeaders},host=net2.isIPv6(opts.host)?`[${opts.host}]`:opts.host,payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){let auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basi\
c ${Buffer.from(auth).toString("base64")}`}Object.assign(headers,authHeaders),headers.Host=`${host}:${opts.port}`,headers["Proxy-Connection"]||(headers["Proxy-C\
onnection"]=this.keepAlive?"Keep-Alive":"close");for(let name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r
`;let proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);let{connect:connect5}=await proxyResponsePromise;if(req.emit("proxyConnect",connect5),this.emit("proxyConnect",connect5,req),connect5.statusCode===200)return req.
once("socket",resume),opts.secureEndpoint?(debug2("Upgrading socket connection to TLS"),tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path","por\
t"),socket})):socket;throw socket.destroy(),new Error(`Proxy authentication failed with status ${connect5.statusCode} after retry`)}};HttpsProxyAgent.protocols=
["http","https"];function resume(socket){setImmediate(()=>{socket.resume()})}__name(resume,"resume");function omit(obj,...keys){let ret={},key;for(key in obj)keys.
includes(key)||(ret[key]=obj[key]);return ret}__name(omit,"omit");var import_debug4=__toESM(require_src(),1);import*as net3 from"net";import*as tls2 from"tls";import{once}from"events";import{URL as URL3}from"url";var debug3=(0,import_debug4.default)("http-proxy-agent"),HttpProxyAgent=class extends Agent2{static{__name(this,"HttpProxyAgent")}constructor(proxy,opts){super(
opts),this.proxy=typeof proxy=="string"?new URL3(proxy):proxy,this.proxyHeaders=opts?.headers??{},debug3("Creating new HttpProxyAgent instance: %o",this.proxy.href),
opts?.negotiate?this.onProxyAuth=createNegotiateAuth():opts?.onProxyAuth&&(this.onProxyAuth=opts.onProxyAuth);let host=(this.proxy.hostname||this.proxy.host).replace(
/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...opts?omit2(opts,"headers","onProxyAu\
th","negotiate"):null,host,port}}addRequest(req,opts){req._header=null,this.setRequestProps(req,opts),super.addRequest(req,opts)}setRequestProps(req,opts){let{proxy}=this,
protocol=opts.secureEndpoint?"https:":"http:",hostname=req.getHeader("host")||"localhost",base=`${protocol}//${hostname}`,url2=new URL3(req.path,base);opts.port!==
80&&(url2.port=String(opts.port)),req.path=String(url2);let headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(proxy.username||
proxy.password){let auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).
toString("base64")}`}headers["Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let name of Object.keys(headers)){let value=headers[name];
value&&req.setHeader(name,value)}}async connect(req,opts){req._header=null,req.path.includes("://")||this.setRequestProps(req,opts);let first,endOfHeaders;debug3(
"Regenerating stored HTTP header string for request"),req._implicitHeader(),req.outputData&&req.outputData.length>0&&(debug3("Patching connection write() output\
 buffer with updated header"),first=req.outputData[0].data,endOfHeaders=first.indexOf(`\r
\r
`)+4,req.outputData[0].data=req._header+first.substring(endOfHeaders),debug3("Output buffer: %o",req.outputData[0].data));let socket;this.proxy.protocol==="http\
s:"?(debug3("Creating `tls.Socket`: %o",this.connectOpts),socket=tls2.connect(this.connectOpts)):(debug3("Creating `net.Socket`: %o",this.connectOpts),socket=net3.connect(
this.connectOpts)),await once(socket,"connect");let connect5={socket};return req.emit("proxyConnect",connect5),this.emit("proxyConnect",connect5,req),req.emit("\
proxy",{proxy:this.proxy.href,socket}),socket}};HttpProxyAgent.protocols=["http","https"];function omit2(obj,...keys){let ret={},key;for(key in obj)keys.includes(
key)||(ret[key]=obj[key]);return ret}__name(omit2,"omit");var HTTPS_PROXY="HTTPS_PROXY",HTTP_PROXY="HTTP_PROXY",ALL_PROXY="ALL_PROXY",NO_PROXY="NO_PROXY",proxyPolicyName="proxyPolicy",globalNoProxyList=[],noProxyListLoaded=!1,
globalBypassedMap=new Map;function getEnvironmentValue(name){if(process.env[name])return process.env[name];if(process.env[name.toLowerCase()])return process.env[name.
toLowerCase()]}__name(getEnvironmentValue,"getEnvironmentValue");function loadEnvironmentProxyValue(){if(!process)return;let httpsProxy=getEnvironmentValue(HTTPS_PROXY),
allProxy=getEnvironmentValue(ALL_PROXY),httpProxy=getEnvironmentValue(HTTP_PROXY);return httpsProxy||allProxy||httpProxy}__name(loadEnvironmentProxyValue,"loadE\
nvironmentProxyValue");function isBypassed(uri,noProxyList,bypassedMap){if(noProxyList.length===0)return!1;let host=new URL(uri).hostname;if(bypassedMap?.has(host))
return bypassedMap.get(host);let isBypassedFlag=!1;for(let pattern of noProxyList)pattern[0]==="."?(host.endsWith(pattern)||host.length===pattern.length-1&&host===
pattern.slice(1))&&(isBypassedFlag=!0):host===pattern&&(isBypassedFlag=!0);return bypassedMap?.set(host,isBypassedFlag),isBypassedFlag}__name(isBypassed,"isBypa\
ssed");function loadNoProxy(){let noProxy=getEnvironmentValue(NO_PROXY);return noProxyListLoaded=!0,noProxy?noProxy.split(",").map(item=>item.trim()).filter(item=>item.
length):[]}__name(loadNoProxy,"loadNoProxy");function getDefaultProxySettings(proxyUrl){if(!proxyUrl&&(proxyUrl=loadEnvironmentProxyValue(),!proxyUrl))return;let parsedUrl=new URL(
proxyUrl);return{host:(parsedUrl.protocol?parsedUrl.protocol+"//":"")+parsedUrl.hostname,port:Number.parseInt(parsedUrl.port||"80"),username:parsedUrl.username,
password:parsedUrl.password}}__name(getDefaultProxySettings,"getDefaultProxySettings");function getDefaultProxySettingsInternal(){let envProxy=loadEnvironmentProxyValue();
return envProxy?new URL(envProxy):void 0}__name(getDefaultProxySettingsInternal,"getDefaultProxySettingsInternal");function getUrlFromProxySettings(settings){let parsedProxyUrl;
try{parsedProxyUrl=new URL(settings.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`)}return parsedProxyUrl.
port=String(settings.port),settings.username&&(parsedProxyUrl.username=settings.username),settings.password&&(parsedProxyUrl.password=settings.password),parsedProxyUrl}
__name(getUrlFromProxySettings,"getUrlFromProxySettings");function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){if(request.agent)return;let isInsecure=new URL(
request.url).protocol!=="https:";request.tlsSettings&&logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),isInsecure?(cachedAgents.httpProxyAgent||(cachedAgents.httpProxyAgent=new HttpProxyAgent(proxyUrl)),request.agent=cachedAgents.httpProxyAgent):
(cachedAgents.httpsProxyAgent||(cachedAgents.httpsProxyAgent=new HttpsProxyAgent(proxyUrl)),request.agent=cachedAgents.httpsProxyAgent)}__name(setProxyAgentOnRequest,
"setProxyAgentOnRequest");function proxyPolicy(proxySettings,options){noProxyListLoaded||globalNoProxyList.push(...loadNoProxy());let defaultProxy=proxySettings?
getUrlFromProxySettings(proxySettings):getDefaultProxySettingsInternal(),cachedAgents={};return{name:proxyPolicyName,async sendRequest(request,next){return!request.
proxySettings&&defaultProxy&&!isBypassed(request.url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap)?setProxyAgentOnRequest(
request,cachedAgents,defaultProxy):request.proxySettings&&setProxyAgentOnRequest(request,cachedAgents,getUrlFromProxySettings(request.proxySettings)),next(request)}}}
__name(proxyPolicy,"proxyPolicy");var decompressResponsePolicyName="decompressResponsePolicy";function decompressResponsePolicy(){return{name:decompressResponsePolicyName,async sendRequest(request,next){
return request.method!=="HEAD"&&request.headers.set("Accept-Encoding","gzip,deflate"),next(request)}}}__name(decompressResponsePolicy,"decompressResponsePolicy");var redirectPolicyName="redirectPolicy",allowedRedirect=["GET","HEAD"];function redirectPolicy(options={}){let{maxRetries=20,allowCrossOriginRedirects=!1}=options;
return{name:redirectPolicyName,async sendRequest(request,next){let response=await next(request);return handleRedirect(next,response,maxRetries,allowCrossOriginRedirects)}}}
__name(redirectPolicy,"redirectPolicy");async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){let{request,status,headers}=response,
locationHeader=headers.get("location");if(locationHeader&&(status===300||status===301&&allowedRedirect.includes(request.method)||status===302&&allowedRedirect.includes(
request.method)||status===303&&request.method==="POST"||status===307)&&currentRetries<maxRetries){let url2=new URL(locationHeader,request.url);if(!allowCrossOriginRedirects){
let originalUrl=new URL(request.url);if(url2.origin!==originalUrl.origin)return logger.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url2.
origin}.`),response}request.url=url2.toString(),status===303&&(request.method="GET",request.requestOverrides&&"method"in request.requestOverrides&&(request.requestOverrides=
{...request.requestOverrides,method:"GET"}),removeRequestBodyHeaders(request),delete request.body),request.headers.delete("Authorization"),await disposeResponseBody(
response);let res=await next(request);return handleRedirect(next,res,maxRetries,allowCrossOriginRedirects,currentRetries+1)}return response}__name(handleRedirect,
"handleRedirect");function isBlob(x){return x instanceof Blob}__name(isBlob,"isBlob");import{Readable}from"stream";async function*streamAsyncIterator(){let reader=this.getReader();try{for(;;){let{done,value}=await reader.read();if(done)return;yield value}}finally{reader.releaseLock()}}
__name(streamAsyncIterator,"streamAsyncIterator");function makeAsyncIterable(webStream){webStream[Symbol.asyncIterator]||(webStream[Symbol.asyncIterator]=streamAsyncIterator.
bind(webStream)),webStream.values||(webStream.values=streamAsyncIterator.bind(webStream))}__name(makeAsyncIterable,"makeAsyncIterable");function ensureNodeStream(stream){
return stream instanceof ReadableStream?(makeAsyncIterable(stream),Readable.fromWeb(stream)):stream}__name(ensureNodeStream,"ensureNodeStream");function toStream(source){
return source instanceof Uint8Array?Readable.from(Buffer.from(source)):isBlob(source)?ensureNodeStream(source.stream()):ensureNodeStream(source)}__name(toStream,
"toStream");async function concat(sources){return function(){let streams=sources.map(x=>typeof x=="function"?x():x).map(toStream);return Readable.from((async function*(){
for(let stream of streams)for await(let chunk of stream)yield chunk})())}}__name(concat,"concat");function generateBoundary(){return`----AzSDKFormBoundary${randomUUID()}`}__name(generateBoundary,"generateBoundary");function encodeHeaders(headers){let result="";
for(let[key,value]of headers)result+=`${key}: ${value}\r
`;return result}__name(encodeHeaders,"encodeHeaders");function getLength(source){return source instanceof Uint8Array?source.byteLength:isBlob(source)?source.size===
-1?void 0:source.size:void 0}__name(getLength,"getLength");function getTotalLength(sources){let total=0;for(let source of sources){let partLength=getLength(source);
if(partLength===void 0)return;total+=partLength}return total}__name(getTotalLength,"getTotalLength");async function buildRequestBody(request,parts,boundary){let sources=[
stringToUint8Array(`--${boundary}`,"utf-8"),...parts.flatMap(part=>[stringToUint8Array(`\r
`,"utf-8"),stringToUint8Array(encodeHeaders(part.headers),"utf-8"),stringToUint8Array(`\r
`,"utf-8"),part.body,stringToUint8Array(`\r
--${boundary}`,"utf-8")]),stringToUint8Array(`--\r
\r
`,"utf-8")],contentLength2=getTotalLength(sources);contentLength2&&request.headers.set("Content-Length",contentLength2),request.body=await concat(sources)}__name(
buildRequestBody,"buildRequestBody");var multipartPolicyName="multipartPolicy",maxBoundaryLength=70,validBoundaryCharacters=new Set("abcdefghijklmnopqrstuvwxyzA\
BCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function assertValidBoundary(boundary){if(boundary.length>maxBoundaryLength)throw new Error(`Multipart boundary\
 "${boundary}" exceeds maximum length of 70 characters`);if(Array.from(boundary).some(x=>!validBoundaryCharacters.has(x)))throw new Error(`Multipart boundary "${boundary}\
" contains invalid characters`)}__name(assertValidBoundary,"assertValidBoundary");function multipartPolicy(){return{name:multipartPolicyName,async sendRequest(request,next){
if(!request.multipartBody)return next(request);if(request.body)throw new Error("multipartBody and regular body cannot be set at the same time");let boundary=request.
multipartBody.boundary,contentTypeHeader=request.headers.get("Content-Type")??"multipart/mixed",parsedHeader=contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if(!parsedHeader)throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);let[,contentType2,parsedBoundary]=parsedHeader;
if(parsedBoundary&&boundary&&parsedBoundary!==boundary)throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary}\
 in the request body`);return boundary??=parsedBoundary,boundary?assertValidBoundary(boundary):boundary=generateBoundary(),request.headers.set("Content-Type",`${contentType2}\
; boundary=${boundary}`),await buildRequestBody(request,request.multipartBody.parts,boundary),request.multipartBody=void 0,next(request)}}}__name(multipartPolicy,
"multipartPolicy");function createEmptyPipeline2(){return createEmptyPipeline()}__name(createEmptyPipeline2,"createEmptyPipeline");var context2=createLoggerContext({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"}),AzureLogger=context2.logger;function createClientLogger2(namespace){return context2.createClientLogger(namespace)}__name(createClientLogger2,"createClientLogger");var logger2=createClientLogger2("core-rest-pipeline");function logPolicy2(options={}){return logPolicy({logger:logger2.info,...options})}__name(logPolicy2,"logPolicy");var redirectPolicyName2=redirectPolicyName;function redirectPolicy2(options={}){return redirectPolicy(options)}__name(redirectPolicy2,"redirectPolicy");import os from"node:os";import process4 from"node:process";function getHeaderName2(){return"User-Agent"}__name(getHeaderName2,"getHeaderName");async function setPlatformSpecificData2(map){if(process4&&process4.versions){
let osInfo=`${os.type()} ${os.release()}; ${os.arch()}`,versions=process4.versions;versions.bun?map.set("Bun",`${versions.bun} (${osInfo})`):versions.deno?map.set(
"Deno",`${versions.deno} (${osInfo})`):versions.node&&map.set("Node",`${versions.node} (${osInfo})`)}}__name(setPlatformSpecificData2,"setPlatformSpecificData");var SDK_VERSION2="1.22.3";function getUserAgentString(telemetryInfo){let parts=[];for(let[key,value]of telemetryInfo){let token=value?`${key}/${value}`:key;parts.push(token)}return parts.
join(" ")}__name(getUserAgentString,"getUserAgentString");function getUserAgentHeaderName2(){return getHeaderName2()}__name(getUserAgentHeaderName2,"getUserAgen\
tHeaderName");async function getUserAgentValue2(prefix2){let runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",SDK_VERSION2),await setPlatformSpecificData2(
runtimeInfo);let defaultAgent=getUserAgentString(runtimeInfo);return prefix2?`${prefix2} ${defaultAgent}`:defaultAgent}__name(getUserAgentValue2,"getUserAgentVa\
lue");var UserAgentHeaderName2=getUserAgentHeaderName2(),userAgentPolicyName2="userAgentPolicy";function userAgentPolicy2(options={}){let userAgentValue=getUserAgentValue2(
options.userAgentPrefix);return{name:userAgentPolicyName2,async sendRequest(request,next){return request.headers.has(UserAgentHeaderName2)||request.headers.set(
UserAgentHeaderName2,await userAgentValue),next(request)}}}__name(userAgentPolicy2,"userAgentPolicy");var AbortError2=class extends Error{static{__name(this,"AbortError")}constructor(message){super(message),this.name="AbortError"}};function createAbortablePromise(buildPromise,options){let{cleanupBeforeAbort,abortSignal,abortErrorMsg}=options??{};return new Promise((resolve,reject)=>{function rejectOnAbort(){
reject(new AbortError2(abortErrorMsg??"The operation was aborted."))}__name(rejectOnAbort,"rejectOnAbort");function removeListeners(){abortSignal?.removeEventListener(
"abort",onAbort)}__name(removeListeners,"removeListeners");function onAbort(){cleanupBeforeAbort?.(),removeListeners(),rejectOnAbort()}if(__name(onAbort,"onAbor\
t"),abortSignal?.aborted)return rejectOnAbort();try{buildPromise(x=>{removeListeners(),resolve(x)},x=>{removeListeners(),reject(x)})}catch(err){reject(err)}abortSignal?.
addEventListener("abort",onAbort)})}__name(createAbortablePromise,"createAbortablePromise");var StandardAbortMessage2="The delay was aborted.";function delay2(timeInMs,options){let token,{abortSignal,abortErrorMsg}=options??{};return createAbortablePromise(
resolve=>{token=setTimeout(resolve,timeInMs)},{cleanupBeforeAbort:__name(()=>clearTimeout(token),"cleanupBeforeAbort"),abortSignal,abortErrorMsg:abortErrorMsg??
StandardAbortMessage2})}__name(delay2,"delay");function getErrorMessage(e){if(isError(e))return e.message;{let stringified;try{typeof e=="object"&&e?stringified=JSON.stringify(e):stringified=String(e)}catch{
stringified="[unable to stringify input]"}return`Unknown error ${stringified}`}}__name(getErrorMessage,"getErrorMessage");function isError2(e){return isError(e)}__name(isError2,"isError");function randomUUID2(){return randomUUID()}__name(randomUUID2,"randomUUID");var isNodeLike2=isNodeLike;function uint8ArrayToString2(bytes,format){return uint8ArrayToString(bytes,format)}__name(uint8ArrayToString2,"uint8ArrayToString");function stringToUint8Array2(value,format){
return stringToUint8Array(value,format)}__name(stringToUint8Array2,"stringToUint8Array");var rawContent=Symbol("rawContent");function hasRawContent(x){return typeof x[rawContent]=="function"}__name(hasRawContent,"hasRawContent");function getRawContent(blob){
return hasRawContent(blob)?blob[rawContent]():blob}__name(getRawContent,"getRawContent");var multipartPolicyName2=multipartPolicyName;function multipartPolicy2(){let tspPolicy=multipartPolicy();return{name:multipartPolicyName2,sendRequest:__name(async(request,next)=>{
if(request.multipartBody)for(let part of request.multipartBody.parts)hasRawContent(part.body)&&(part.body=getRawContent(part.body));return tspPolicy.sendRequest(
request,next)},"sendRequest")}}__name(multipartPolicy2,"multipartPolicy");var decompressResponsePolicyName2=decompressResponsePolicyName;function decompressResponsePolicy2(){return decompressResponsePolicy()}__name(decompressResponsePolicy2,
"decompressResponsePolicy");function defaultRetryPolicy2(options={}){return defaultRetryPolicy(options)}__name(defaultRetryPolicy2,"defaultRetryPolicy");function formDataPolicy2(){return formDataPolicy()}__name(formDataPolicy2,"formDataPolicy");function getDefaultProxySettings2(proxyUrl){return getDefaultProxySettings(proxyUrl)}__name(getDefaultProxySettings2,"getDefaultProxySettings");function proxyPolicy2(proxySettings,options){
return proxyPolicy(proxySettings,options)}__name(proxyPolicy2,"proxyPolicy");var setClientRequestIdPolicyName="setClientRequestIdPolicy";function setClientRequestIdPolicy(requestIdHeaderName="x-ms-client-request-id"){return{name:setClientRequestIdPolicyName,
async sendRequest(request,next){return request.headers.has(requestIdHeaderName)||request.headers.set(requestIdHeaderName,request.requestId),next(request)}}}__name(
setClientRequestIdPolicy,"setClientRequestIdPolicy");function agentPolicy2(agent){return agentPolicy(agent)}__name(agentPolicy2,"agentPolicy");function tlsPolicy2(tlsSettings){return tlsPolicy(tlsSettings)}__name(tlsPolicy2,"tlsPolicy");var knownContextKeys={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function createTracingContext(options={}){
let context3=new TracingContextImpl(options.parentContext);return options.span&&(context3=context3.setValue(knownContextKeys.span,options.span)),options.namespace&&
(context3=context3.setValue(knownContextKeys.namespace,options.namespace)),context3}__name(createTracingContext,"createTracingContext");var TracingContextImpl=class _TracingContextImpl{static{
__name(this,"TracingContextImpl")}_contextMap;constructor(initialContext){this._contextMap=initialContext instanceof _TracingContextImpl?new Map(initialContext.
_contextMap):new Map}setValue(key,value){let newContext=new _TracingContextImpl(this);return newContext._contextMap.set(key,value),newContext}getValue(key){return this.
_contextMap.get(key)}deleteValue(key){let newContext=new _TracingContextImpl(this);return newContext._contextMap.delete(key),newContext}};var import_state_cjs=__toESM(require_state_cjs(),1),state=import_state_cjs.state;function createDefaultTracingSpan(){return{end:__name(()=>{},"end"),isRecording:__name(()=>!1,"isRecording"),recordException:__name(()=>{},"recordException"),setAttribute:__name(
()=>{},"setAttribute"),setStatus:__name(()=>{},"setStatus"),addEvent:__name(()=>{},"addEvent")}}__name(createDefaultTracingSpan,"createDefaultTracingSpan");function createDefaultInstrumenter(){
return{createRequestHeaders:__name(()=>({}),"createRequestHeaders"),parseTraceparentHeader:__name(()=>{},"parseTraceparentHeader"),startSpan:__name((_name,spanOptions)=>({
span:createDefaultTracingSpan(),tracingContext:createTracingContext({parentContext:spanOptions.tracingContext})}),"startSpan"),withContext(_context,callback,...callbackArgs){
return callback(...callbackArgs)}}}__name(createDefaultInstrumenter,"createDefaultInstrumenter");function getInstrumenter(){return state.instrumenterImplementation||(state.instrumenterImplementation=createDefaultInstrumenter()),state.instrumenterImplementation}
__name(getInstrumenter,"getInstrumenter");function createTracingClient(options){let{namespace,packageName,packageVersion}=options;function startSpan(name,operationOptions,spanOptions){let startSpanResult=getInstrumenter().
startSpan(name,{...spanOptions,packageName,packageVersion,tracingContext:operationOptions?.tracingOptions?.tracingContext}),tracingContext=startSpanResult.tracingContext,
span=startSpanResult.span;tracingContext.getValue(knownContextKeys.namespace)||(tracingContext=tracingContext.setValue(knownContextKeys.namespace,namespace)),span.
setAttribute("az.namespace",tracingContext.getValue(knownContextKeys.namespace));let updatedOptions=Object.assign({},operationOptions,{tracingOptions:{...operationOptions?.
tracingOptions,tracingContext}});return{span,updatedOptions}}__name(startSpan,"startSpan");async function withSpan(name,operationOptions,callback,spanOptions){let{
span,updatedOptions}=startSpan(name,operationOptions,spanOptions);try{let result=await withContext(updatedOptions.tracingOptions.tracingContext,()=>callback(updatedOptions,
span));return span.setStatus({status:"success"}),result}catch(err){throw span.setStatus({status:"error",error:err}),err}finally{span.end()}}__name(withSpan,"wit\
hSpan");function withContext(context3,callback,...callbackArgs){return getInstrumenter().withContext(context3,callback,...callbackArgs)}__name(withContext,"with\
Context");function parseTraceparentHeader(traceparentHeader){return getInstrumenter().parseTraceparentHeader(traceparentHeader)}__name(parseTraceparentHeader,"p\
arseTraceparentHeader");function createRequestHeaders(tracingContext){return getInstrumenter().createRequestHeaders(tracingContext)}return __name(createRequestHeaders,
"createRequestHeaders"),{startSpan,withSpan,withContext,parseTraceparentHeader,createRequestHeaders}}__name(createTracingClient,"createTracingClient");var RestError2=RestError;function isRestError2(e){return isRestError(e)}__name(isRestError2,"isRestError");var tracingPolicyName="tracingPolicy";function tracingPolicy(options={}){let userAgentPromise=getUserAgentValue2(options.userAgentPrefix),sanitizer=new Sanitizer(
{additionalAllowedQueryParameters:options.additionalAllowedQueryParameters}),tracingClient2=tryCreateTracingClient();return{name:tracingPolicyName,async sendRequest(request,next){
if(!tracingClient2)return next(request);let userAgent=await userAgentPromise,spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.
method,"http.user_agent":userAgent,requestId:request.requestId};userAgent&&(spanAttributes["http.user_agent"]=userAgent);let{span,tracingContext}=tryCreateSpan(
tracingClient2,request,spanAttributes)??{};if(!span||!tracingContext)return next(request);try{let response=await tracingClient2.withContext(tracingContext,next,
request);return tryProcessResponse(span,response),response}catch(err){throw tryProcessError(span,err),err}}}}__name(tracingPolicy,"tracingPolicy");function tryCreateTracingClient(){
try{return createTracingClient({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:SDK_VERSION2})}catch(e){logger2.warning(`Error when creating\
 the TracingClient: ${getErrorMessage(e)}`);return}}__name(tryCreateTracingClient,"tryCreateTracingClient");function tryCreateSpan(tracingClient2,request,spanAttributes){
try{let{span,updatedOptions}=tracingClient2.startSpan(`HTTP ${request.method}`,{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes});if(!span.
isRecording()){span.end();return}let headers=tracingClient2.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);for(let[key,value]of Object.entries(
headers))request.headers.set(key,value);return{span,tracingContext:updatedOptions.tracingOptions.tracingContext}}catch(e){logger2.warning(`Skipping creating a t\
racing span due to an error: ${getErrorMessage(e)}`);return}}__name(tryCreateSpan,"tryCreateSpan");function tryProcessError(span,error){try{span.setStatus({status:"\
error",error:isError2(error)?error:void 0}),isRestError2(error)&&error.statusCode&&span.setAttribute("http.status_code",error.statusCode),span.end()}catch(e){logger2.
warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}__name(tryProcessError,"tryProcessError");function tryProcessResponse(span,response){
try{span.setAttribute("http.status_code",response.status);let serviceRequestId=response.headers.get("x-ms-request-id");serviceRequestId&&span.setAttribute("serv\
iceRequestId",serviceRequestId),response.status>=400&&span.setStatus({status:"error"}),span.end()}catch(e){logger2.warning(`Skipping tracing span processing due\
 to an error: ${getErrorMessage(e)}`)}}__name(tryProcessResponse,"tryProcessResponse");function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};if(abortSignalLike.aborted)return{abortSignal:AbortSignal.
abort(abortSignalLike.reason)};let controller=new AbortController,needsCleanup=!0;function cleanup(){needsCleanup&&(abortSignalLike.removeEventListener("abort",
listener),needsCleanup=!1)}__name(cleanup,"cleanup");function listener(){controller.abort(abortSignalLike.reason),cleanup()}return __name(listener,"listener"),abortSignalLike.
addEventListener("abort",listener),{abortSignal:controller.signal,cleanup}}__name(wrapAbortSignalLike,"wrapAbortSignalLike");var wrapAbortSignalLikePolicyName="wrapAbortSignalLikePolicy";function wrapAbortSignalLikePolicy(){return{name:wrapAbortSignalLikePolicyName,sendRequest:__name(
async(request,next)=>{if(!request.abortSignal)return next(request);let{abortSignal,cleanup}=wrapAbortSignalLike(request.abortSignal);request.abortSignal=abortSignal;
try{return await next(request)}finally{cleanup?.()}},"sendRequest")}}__name(wrapAbortSignalLikePolicy,"wrapAbortSignalLikePolicy");function createPipelineFromOptions2(options){let pipeline=createEmptyPipeline2();return isNodeLike2&&(options.agent&&pipeline.addPolicy(agentPolicy2(options.agent)),
options.tlsOptions&&pipeline.addPolicy(tlsPolicy2(options.tlsOptions)),pipeline.addPolicy(proxyPolicy2(options.proxyOptions)),pipeline.addPolicy(decompressResponsePolicy2())),
pipeline.addPolicy(wrapAbortSignalLikePolicy()),pipeline.addPolicy(formDataPolicy2(),{beforePolicies:[multipartPolicyName2]}),pipeline.addPolicy(userAgentPolicy2(
options.userAgentOptions)),pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName)),pipeline.addPolicy(multipartPolicy2(),
{afterPhase:"Deserialize"}),pipeline.addPolicy(defaultRetryPolicy2(options.retryOptions),{phase:"Retry"}),pipeline.addPolicy(tracingPolicy({...options.userAgentOptions,
...options.loggingOptions}),{afterPhase:"Retry"}),isNodeLike2&&pipeline.addPolicy(redirectPolicy2(options.redirectOptions),{afterPhase:"Retry"}),pipeline.addPolicy(
logPolicy2(options.loggingOptions),{afterPhase:"Sign"}),pipeline}__name(createPipelineFromOptions2,"createPipelineFromOptions");function createDefaultHttpClient2(){let client=createDefaultHttpClient();return{async sendRequest(request){let{abortSignal,cleanup}=request.abortSignal?wrapAbortSignalLike(
request.abortSignal):{};try{return request.abortSignal=abortSignal,await client.sendRequest(request)}finally{cleanup?.()}}}}__name(createDefaultHttpClient2,"cre\
ateDefaultHttpClient");function createHttpHeaders2(rawHeaders){return createHttpHeaders(rawHeaders)}__name(createHttpHeaders2,"createHttpHeaders");function createPipelineRequest2(options){return createPipelineRequest(options)}__name(createPipelineRequest2,"createPipelineRequest");var retryPolicyLogger2=createClientLogger2("core-rest-pipeline retryPolicy");var DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout)try{return await getAccessToken()}catch{return null}else{let finalToken=await getAccessToken();if(finalToken===
null)throw new Error("Failed to refresh access token.");return finalToken}}__name(tryGetAccessToken,"tryGetAccessToken");let token=await tryGetAccessToken();for(;token===
null;)await delay2(retryIntervalInMs),token=await tryGetAccessToken();return token}__name(beginRefresh,"beginRefresh");function createTokenCycler(credential,tokenCyclerOptions){
let refreshWorker=null,token=null,tenantId,options={...DEFAULT_CYCLER_OPTIONS,...tokenCyclerOptions},cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){
return cycler.isRefreshing?!1:token?.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()?!0:(token?.expiresOnTimestamp??0)-options.refreshWindowInMs<Date.
now()},get mustRefresh(){return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){return cycler.
isRefreshing||(refreshWorker=beginRefresh(__name(()=>credential.getToken(scopes,getTokenOptions),"tryGetAccessToken"),options.retryIntervalInMs,token?.expiresOnTimestamp??
Date.now()).then(_token=>(refreshWorker=null,token=_token,tenantId=getTokenOptions.tenantId,token)).catch(reason=>{throw refreshWorker=null,token=null,tenantId=
void 0,reason})),refreshWorker}return __name(refresh,"refresh"),async(scopes,tokenOptions)=>{let hasClaimChallenge=!!tokenOptions.claims,tenantIdChanged=tenantId!==
tokenOptions.tenantId;return hasClaimChallenge&&(token=null),tenantIdChanged||hasClaimChallenge||cycler.mustRefresh?refresh(scopes,tokenOptions):(cycler.shouldRefresh&&
refresh(scopes,tokenOptions),token)}}__name(createTokenCycler,"createTokenCycler");var bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){try{return[await next(request),void 0]}catch(e){
if(isRestError2(e)&&e.response)return[e.response,e];throw e}}__name(trySendRequest,"trySendRequest");async function defaultAuthorizeRequest(options){let{scopes,
getAccessToken,request}=options,getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,enableCae:!0},accessToken=await getAccessToken(
scopes,getTokenOptions);accessToken&&options.request.headers.set("Authorization",`Bearer ${accessToken.token}`)}__name(defaultAuthorizeRequest,"defaultAuthorize\
Request");function isChallengeResponse(response){return response.status===401&&response.headers.has("WWW-Authenticate")}__name(isChallengeResponse,"isChallengeR\
esponse");async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){let{scopes}=onChallengeOptions,accessToken=await onChallengeOptions.getAccessToken(
scopes,{enableCae:!0,claims:caeClaims});return accessToken?(onChallengeOptions.request.headers.set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.
token}`),!0):!1}__name(authorizeRequestOnCaeChallenge,"authorizeRequestOnCaeChallenge");function bearerTokenAuthenticationPolicy(options){let{credential,scopes,
challengeCallbacks}=options,logger8=options.logger||logger2,callbacks={authorizeRequest:challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks)??defaultAuthorizeRequest,
authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)},getAccessToken=credential?createTokenCycler(credential):()=>Promise.
resolve(null);return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://"))throw new Error(
"Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await callbacks.authorizeRequest({scopes:Array.isArray(scopes)?scopes:[scopes],
request,getAccessToken,logger:logger8});let response,error,shouldSendRequest;if([response,error]=await trySendRequest(request,next),isChallengeResponse(response)){
let claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch{return logger8.warning(
`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims:\
 ${claims}`),response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger8},
parsedClaim),shouldSendRequest&&([response,error]=await trySendRequest(request,next))}else if(callbacks.authorizeRequestOnChallenge&&(shouldSendRequest=await callbacks.
authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,logger:logger8}),shouldSendRequest&&([response,error]=
await trySendRequest(request,next)),isChallengeResponse(response)&&(claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate")),claims))){let parsedClaim;
try{parsedClaim=atob(claims)}catch{return logger8.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous\
 Access Evaluation authentication flow. Unparsable claims: ${claims}`),response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?
scopes:[scopes],response,request,getAccessToken,logger:logger8},parsedClaim),shouldSendRequest&&([response,error]=await trySendRequest(request,next))}}if(error)
throw error;return response}}}__name(bearerTokenAuthenticationPolicy,"bearerTokenAuthenticationPolicy");function parseChallenges(challenges){let challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
paramRegex=/(\w+)="([^"]*)"/g,parsedChallenges=[],match;for(;(match=challengeRegex.exec(challenges))!==null;){let scheme=match[1],paramsString=match[2],params={},
paramMatch;for(;(paramMatch=paramRegex.exec(paramsString))!==null;)params[paramMatch[1]]=paramMatch[2];parsedChallenges.push({scheme,params})}return parsedChallenges}
__name(parseChallenges,"parseChallenges");function getCaeChallengeClaims(challenges){return challenges?parseChallenges(challenges).find(x=>x.scheme==="Bearer"&&
x.params.claims&&x.params.error==="insufficient_claims")?.params.claims:void 0}__name(getCaeChallengeClaims,"getCaeChallengeClaims");function isTokenCredential(credential){let castCredential=credential;return castCredential&&typeof castCredential.getToken=="function"&&(castCredential.signRequest===
void 0||castCredential.getToken.length>0)}__name(isTokenCredential,"isTokenCredential");import{Readable as Readable2}from"node:stream";var RetriableReadableStream=class extends Readable2{static{__name(this,"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(source,getter,offset,count,options={}){
super({highWaterMark:options.highWaterMark}),this.getter=getter,this.source=source,this.start=offset,this.offset=offset,this.end=offset+count-1,this.maxRetryRequests=
options.maxRetryRequests&&options.maxRetryRequests>=0?options.maxRetryRequests:0,this.onProgress=options.onProgress,this.options=options,this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("e\
rror",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),
this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("abor\
ted",this.sourceAbortedHandler)}sourceDataHandler=__name(data=>{if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.
sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=data.length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(
data)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=__name(()=>{let abortError=new AbortError2("The operation was aborted.");this.destroy(abortError)},
"sourceAbortedHandler");sourceErrorOrEndHandler=__name(err=>{if(err&&err.name==="AbortError"){this.destroy(err);return}this.removeSourceEventHandlers(),this.offset-
1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(newSource=>{this.source=newSource,
this.setSourceEventHandlers()}).catch(error=>{this.destroy(error)})):this.destroy(new Error(`Data corruption failure: received less data than required and reach\
ed maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):
this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))},
"sourceErrorOrEndHandler");_destroy(error,callback){this.removeSourceEventHandlers(),this.source.destroy(),callback(error===null?void 0:error)}};var BlobDownloadResponse=class{static{__name(this,"BlobDownloadResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.
originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.
blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.
originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){
return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.
leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.
date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.
originalResponse.tagCount}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){
return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.
contentCrc64}get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.
originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.
legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){return isNodeLike2?this.blobDownloadStream:void 0}get _response(){return this.
originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,getter,offset,count,options={}){this.originalResponse=originalResponse2,
this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,getter,offset,count,options)}};import{Readable as Readable3}from"node:stream";var AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]),AVRO_CODEC_KEY="avro.codec",AVRO_SCHEMA_KEY="avro.schema";var AvroParser=class _AvroParser{static{__name(this,"AvroParser")}static async readFixedBytes(stream,length,options={}){let bytes=await stream.read(length,{abortSignal:options.
abortSignal});if(bytes.length!==length)throw new Error("Hit stream end.");return bytes}static async readByte(stream,options={}){return(await _AvroParser.readFixedBytes(
stream,1,options))[0]}static async readZigZagLong(stream,options={}){let zigZagEncoded=0,significanceInBit=0,byte,haveMoreByte,significanceInFloat;do byte=await _AvroParser.
readByte(stream,options),haveMoreByte=byte&128,zigZagEncoded|=(byte&127)<<significanceInBit,significanceInBit+=7;while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){
zigZagEncoded=zigZagEncoded,significanceInFloat=268435456;do byte=await _AvroParser.readByte(stream,options),zigZagEncoded+=(byte&127)*significanceInFloat,significanceInFloat*=
128;while(byte&128);let res=(zigZagEncoded%2?-(zigZagEncoded+1):zigZagEncoded)/2;if(res<Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER)throw new Error("In\
teger overflow.");return res}return zigZagEncoded>>1^-(zigZagEncoded&1)}static async readLong(stream,options={}){return _AvroParser.readZigZagLong(stream,options)}static async readInt(stream,options={}){
return _AvroParser.readZigZagLong(stream,options)}static async readNull(){return null}static async readBoolean(stream,options={}){let b=await _AvroParser.readByte(
stream,options);if(b===1)return!0;if(b===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(stream,options={}){let u8arr=await _AvroParser.
readFixedBytes(stream,4,options);return new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat32(0,!0)}static async readDouble(stream,options={}){
let u8arr=await _AvroParser.readFixedBytes(stream,8,options);return new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat64(0,!0)}static async readBytes(stream,options={}){
let size=await _AvroParser.readLong(stream,options);if(size<0)throw new Error("Bytes size was negative.");return stream.read(size,{abortSignal:options.abortSignal})}static async readString(stream,options={}){
let u8arr=await _AvroParser.readBytes(stream,options);return new TextDecoder().decode(u8arr)}static async readMapPair(stream,readItemMethod,options={}){let key=await _AvroParser.
readString(stream,options),value=await readItemMethod(stream,options);return{key,value}}static async readMap(stream,readItemMethod,options={}){let readPairMethod=__name(
(s,opts={})=>_AvroParser.readMapPair(s,readItemMethod,opts),"readPairMethod"),pairs=await _AvroParser.readArray(stream,readPairMethod,options),dict={};for(let pair of pairs)
dict[pair.key]=pair.value;return dict}static async readArray(stream,readItemMethod,options={}){let items=[];for(let count=await _AvroParser.readLong(stream,options);count!==
0;count=await _AvroParser.readLong(stream,options))for(count<0&&(await _AvroParser.readLong(stream,options),count=-count);count--;){let item=await readItemMethod(
stream,options);items.push(item)}return items}},AvroComplex;(function(AvroComplex2){AvroComplex2.RECORD="record",AvroComplex2.ENUM="enum",AvroComplex2.ARRAY="ar\
ray",AvroComplex2.MAP="map",AvroComplex2.UNION="union",AvroComplex2.FIXED="fixed"})(AvroComplex||(AvroComplex={}));var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2.
NULL="null",AvroPrimitive2.BOOLEAN="boolean",AvroPrimitive2.INT="int",AvroPrimitive2.LONG="long",AvroPrimitive2.FLOAT="float",AvroPrimitive2.DOUBLE="double",AvroPrimitive2.
BYTES="bytes",AvroPrimitive2.STRING="string"})(AvroPrimitive||(AvroPrimitive={}));var AvroType=class _AvroType{static{__name(this,"AvroType")}static fromSchema(schema){
return typeof schema=="string"?_AvroType.fromStringSchema(schema):Array.isArray(schema)?_AvroType.fromArraySchema(schema):_AvroType.fromObjectSchema(schema)}static fromStringSchema(schema){
switch(schema){case AvroPrimitive.NULL:case AvroPrimitive.BOOLEAN:case AvroPrimitive.INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.
BYTES:case AvroPrimitive.STRING:return new AvroPrimitiveType(schema);default:throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){return new AvroUnionType(
schema.map(_AvroType.fromSchema))}static fromObjectSchema(schema){let type=schema.type;try{return _AvroType.fromStringSchema(type)}catch{}switch(type){case AvroComplex.
RECORD:if(schema.aliases)throw new Error(`aliases currently is not supported, schema: ${schema}`);if(!schema.name)throw new Error(`Required attribute 'name' doe\
sn't exist on schema: ${schema}`);let fields={};if(!schema.fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`);for(let field of schema.
fields)fields[field.name]=_AvroType.fromSchema(field.type);return new AvroRecordType(fields,schema.name);case AvroComplex.ENUM:if(schema.aliases)throw new Error(
`aliases currently is not supported, schema: ${schema}`);if(!schema.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`);return new AvroEnumType(
schema.symbols);case AvroComplex.MAP:if(!schema.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`);return new AvroMapType(
_AvroType.fromSchema(schema.values));case AvroComplex.ARRAY:case AvroComplex.FIXED:default:throw new Error(`Unexpected Avro type ${type} in ${schema}`)}}},AvroPrimitiveType=class extends AvroType{static{
__name(this,"AvroPrimitiveType")}_primitive;constructor(primitive){super(),this._primitive=primitive}read(stream,options={}){switch(this._primitive){case AvroPrimitive.
NULL:return AvroParser.readNull();case AvroPrimitive.BOOLEAN:return AvroParser.readBoolean(stream,options);case AvroPrimitive.INT:return AvroParser.readInt(stream,
options);case AvroPrimitive.LONG:return AvroParser.readLong(stream,options);case AvroPrimitive.FLOAT:return AvroParser.readFloat(stream,options);case AvroPrimitive.
DOUBLE:return AvroParser.readDouble(stream,options);case AvroPrimitive.BYTES:return AvroParser.readBytes(stream,options);case AvroPrimitive.STRING:return AvroParser.
readString(stream,options);default:throw new Error("Unknown Avro Primitive")}}},AvroEnumType=class extends AvroType{static{__name(this,"AvroEnumType")}_symbols;constructor(symbols){
super(),this._symbols=symbols}async read(stream,options={}){let value=await AvroParser.readInt(stream,options);return this._symbols[value]}},AvroUnionType=class extends AvroType{static{
__name(this,"AvroUnionType")}_types;constructor(types2){super(),this._types=types2}async read(stream,options={}){let typeIndex=await AvroParser.readInt(stream,options);
return this._types[typeIndex].read(stream,options)}},AvroMapType=class extends AvroType{static{__name(this,"AvroMapType")}_itemType;constructor(itemType){super(),
this._itemType=itemType}read(stream,options={}){let readItemMethod=__name((s,opts)=>this._itemType.read(s,opts),"readItemMethod");return AvroParser.readMap(stream,
readItemMethod,options)}},AvroRecordType=class extends AvroType{static{__name(this,"AvroRecordType")}_name;_fields;constructor(fields,name){super(),this._fields=
fields,this._name=name}async read(stream,options={}){let record={};record.$schema=this._name;for(let key in this._fields)Object.prototype.hasOwnProperty.call(this.
_fields,key)&&(record[key]=await this._fields[key].read(stream,options));return record}};function arraysEqual(a,b){if(a===b)return!0;if(a==null||b==null||a.length!==b.length)return!1;for(let i=0;i<a.length;++i)if(a[i]!==b[i])return!1;return!0}__name(
arraysEqual,"arraysEqual");var AvroReader=class{static{__name(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){
return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){
this._dataStream=dataStream,this._headerStream=headerStream||dataStream,this._initialized=!1,this._blockOffset=currentBlockOffset||0,this._objectIndex=indexWithinCurrentBlock||
0,this._initialBlockOffset=currentBlockOffset||0}async initialize(options={}){let header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,
{abortSignal:options.abortSignal});if(!arraysEqual(header,AVRO_INIT_BYTES))throw new Error("Stream is not an Avro file.");this._metadata=await AvroParser.readMap(
this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});let codec=this._metadata[AVRO_CODEC_KEY];if(!(codec==null||codec==="null"))throw new Error(
"Codecs are not supported");this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,16,{abortSignal:options.abortSignal});let schema=JSON.parse(this.
_metadata[AVRO_SCHEMA_KEY]);if(this._itemType=AvroType.fromSchema(schema),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),
this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal}),await AvroParser.readLong(this._dataStream,{abortSignal:options.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:options.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(options={}){for(this._initialized||
await this.initialize(options);this.hasNext();){let result=await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});if(this._itemsRemainingInBlock--,
this._objectIndex++,this._itemsRemainingInBlock===0){let marker2=await AvroParser.readFixedBytes(this._dataStream,16,{abortSignal:options.abortSignal});if(this.
_blockOffset=this._initialBlockOffset+this._dataStream.position,this._objectIndex=0,!arraysEqual(this._syncMarker,marker2))throw new Error("Stream is not a vali\
d Avro file.");try{this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal})}catch{this._itemsRemainingInBlock=0}
this._itemsRemainingInBlock>0&&await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal})}yield result}}};var AvroReadable=class{static{__name(this,"AvroReadable")}};import{Buffer as Buffer2}from"buffer";var ABORT_ERROR=new AbortError2("Reading from the avro stream was aborted."),AvroReadableFromStream=class extends AvroReadable{static{__name(this,"AvroReadableF\
romStream")}_position;_readable;toUint8Array(data){return typeof data=="string"?Buffer2.from(data):data}constructor(readable){super(),this._readable=readable,this.
_position=0}get position(){return this._position}async read(size,options={}){if(options.abortSignal?.aborted)throw ABORT_ERROR;if(size<0)throw new Error(`size p\
arameter should be positive: ${size}`);if(size===0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");let chunk=this.
_readable.read(size);return chunk?(this._position+=chunk.length,this.toUint8Array(chunk)):new Promise((resolve,reject)=>{let cleanUp=__name(()=>{this._readable.
removeListener("readable",readableCallback),this._readable.removeListener("error",rejectCallback),this._readable.removeListener("end",rejectCallback),this._readable.
removeListener("close",rejectCallback),options.abortSignal&&options.abortSignal.removeEventListener("abort",abortHandler)},"cleanUp"),readableCallback=__name(()=>{
let callbackChunk=this._readable.read(size);callbackChunk&&(this._position+=callbackChunk.length,cleanUp(),resolve(this.toUint8Array(callbackChunk)))},"readable\
Callback"),rejectCallback=__name(()=>{cleanUp(),reject()},"rejectCallback"),abortHandler=__name(()=>{cleanUp(),reject(ABORT_ERROR)},"abortHandler");this._readable.
on("readable",readableCallback),this._readable.once("error",rejectCallback),this._readable.once("end",rejectCallback),this._readable.once("close",rejectCallback),
options.abortSignal&&options.abortSignal.addEventListener("abort",abortHandler)})}};var BlobQuickQueryStream=class extends Readable3{static{__name(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(source,options={}){
super(),this.source=source,this.onProgress=options.onProgress,this.onError=options.onError,this.avroReader=new AvroReader(new AvroReadableFromStream(this.source)),
this.avroIter=this.avroReader.parseObjects({abortSignal:options.abortSignal})}_read(){this.avroPaused&&this.readInternal().catch(err=>{this.emit("error",err)})}async readInternal(){
this.avroPaused=!1;let avroNext;do{if(avroNext=await this.avroIter.next(),avroNext.done)break;let obj=avroNext.value,schema=obj.$schema;if(typeof schema!="strin\
g")throw Error("Missing schema in avro record.");switch(schema){case"com.microsoft.azure.storage.queryBlobContents.resultData":{let data=obj.data;if(!(data instanceof
Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(data))||(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBl\
obContents.progress":{let bytesScanned=obj.bytesScanned;if(typeof bytesScanned!="number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&
this.onProgress({loadedBytes:bytesScanned})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){let totalBytes=obj.totalBytes;if(typeof totalBytes!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage.\
queryBlobContents.error":if(this.onError){let fatal=obj.fatal;if(typeof fatal!="boolean")throw Error("Invalid fatal in avro error record.");let name=obj.name;if(typeof name!=
"string")throw Error("Invalid name in avro error record.");let description=obj.description;if(typeof description!="string")throw Error("Invalid description in a\
vro error record.");let position=obj.position;if(typeof position!="number")throw Error("Invalid position in avro error record.");this.onError({position,name,isFatal:fatal,
description})}break;default:throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}};var BlobQueryResponse=class{static{__name(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.
originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.
blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.
originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.
originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.
contentCrc64}get blobBody(){}get readableStreamBody(){return isNodeLike2?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,options={}){
this.originalResponse=originalResponse2,this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,options)}};import{EventEmitter}from"events";import{Readable as Readable4}from"node:stream";var BuffersStream=class extends Readable4{static{__name(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(buffers,byteLength,options){
super(options),this.buffers=buffers,this.byteLength=byteLength,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let buffersLength=0;
for(let buf of this.buffers)buffersLength+=buf.byteLength;if(buffersLength<this.byteLength)throw new Error("Data size shouldn't be larger than the total length \
of buffers.")}_read(size){this.pushedBytesLength>=this.byteLength&&this.push(null),size||(size=this.readableHighWaterMark);let outBuffers=[],i=0;for(;i<size&&this.
pushedBytesLength<this.byteLength;){let remainingDataInAllBuffers=this.byteLength-this.pushedBytesLength,remainingCapacityInThisBuffer=this.buffers[this.bufferIndex].
byteLength-this.byteOffsetInCurrentBuffer,remaining=Math.min(remainingCapacityInThisBuffer,remainingDataInAllBuffers);if(remaining>size-i){let end=this.byteOffsetInCurrentBuffer+
size-i;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end)),this.pushedBytesLength+=size-i,this.byteOffsetInCurrentBuffer=end,
i=size;break}else{let end=this.byteOffsetInCurrentBuffer+remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end)),remaining===
remainingCapacityInThisBuffer?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=end,this.pushedBytesLength+=remaining,i+=remaining}}
outBuffers.length>1?this.push(Buffer.concat(outBuffers)):outBuffers.length===1&&this.push(outBuffers[0])}};import buffer from"node:buffer";var maxBufferLength=buffer.constants.MAX_LENGTH,PooledBuffer=class{static{__name(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(capacity,buffers,totalLength){
this.capacity=capacity,this._size=0;let bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<bufferNum;i++){let len=i===bufferNum-1?capacity%maxBufferLength:
maxBufferLength;len===0&&(len=maxBufferLength),this.buffers.push(Buffer.allocUnsafe(len))}buffers&&this.fill(buffers,totalLength)}fill(buffers,totalLength){this.
_size=Math.min(this.capacity,totalLength);let i=0,j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;for(;totalCopiedNum<this._size;){let source=buffers[i],target=this.
buffers[j],copiedNum=source.copy(target,targetOffset,sourceOffset);totalCopiedNum+=copiedNum,sourceOffset+=copiedNum,targetOffset+=copiedNum,sourceOffset===source.
length&&(i++,sourceOffset=0),targetOffset===target.length&&(j++,targetOffset=0)}buffers.splice(0,i),buffers.length>0&&(buffers[0]=buffers[0].slice(sourceOffset))}getReadableStream(){
return new BuffersStream(this.buffers,this.size)}};var BufferScheduler=class{static{__name(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new EventEmitter;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
if(bufferSize<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);if(maxBuffers<=0)throw new RangeError(`maxBuffers must be la\
rger than 0, current is ${maxBuffers}`);if(concurrency<=0)throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`);this.bufferSize=bufferSize,
this.maxBuffers=maxBuffers,this.readable=readable,this.outgoingHandler=outgoingHandler,this.concurrency=concurrency,this.encoding=encoding}async do(){return new Promise(
(resolve,reject)=>{this.readable.on("data",data=>{data=typeof data=="string"?Buffer.from(data,this.encoding):data,this.appendUnresolvedData(data),this.resolveData()||
this.readable.pause()}),this.readable.on("error",err=>{this.emitter.emit("error",err)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.emitter.emit("check\
End")}),this.emitter.on("error",err=>{this.isError=!0,this.readable.pause(),reject(err)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();
return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){let buffer2=this.shiftBufferFromUnresolvedDataArray();
this.outgoingHandler(()=>buffer2.getReadableStream(),buffer2.size,this.offset).then(resolve).catch(reject)}else{if(this.unresolvedLength>=this.bufferSize)return;
resolve()}})})}appendUnresolvedData(data){this.unresolvedDataArray.push(data),this.unresolvedLength+=data.length}shiftBufferFromUnresolvedDataArray(buffer2){return buffer2?
buffer2.fill(this.unresolvedDataArray,this.unresolvedLength):buffer2=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=
buffer2.size,buffer2}resolveData(){for(;this.unresolvedLength>=this.bufferSize;){let buffer2;if(this.incoming.length>0)buffer2=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(
buffer2);else if(this.numBuffers<this.maxBuffers)buffer2=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(buffer2),this.
triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){let buffer2;do{if(this.executingOutgoingHandlers>=this.concurrency)return;buffer2=this.outgoing.
shift(),buffer2&&this.triggerOutgoingHandler(buffer2)}while(buffer2)}async triggerOutgoingHandler(buffer2){let bufferLength=buffer2.size;this.executingOutgoingHandlers++,
this.offset+=bufferLength;try{await this.outgoingHandler(()=>buffer2.getReadableStream(),bufferLength,this.offset-bufferLength)}catch(err){this.emitter.emit("er\
ror",err);return}this.executingOutgoingHandlers--,this.reuseBuffer(buffer2),this.emitter.emit("checkEnd")}reuseBuffer(buffer2){this.incoming.push(buffer2),!this.
isError&&this.resolveData()&&!this.isStreamEnd&&this.readable.resume()}};var NativeCRC64=(()=>{var _scriptDir=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return(function(NativeCRC642){NativeCRC642=NativeCRC642||
{};var Module=typeof NativeCRC642<"u"?NativeCRC642:{},readyPromiseResolve,readyPromiseReject;Module.ready=new Promise(function(resolve,reject){readyPromiseResolve=
resolve,readyPromiseReject=reject}),["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64\
Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(prop=>{Object.getOwnPropertyDescriptor(
Module.ready,prop)||Object.defineProperty(Module.ready,prop,{get:__name(()=>abort("You are getting "+prop+" on the Promise object, instead of the instance. Use \
.then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"get"),set:__name(()=>abort("You are setting "+prop+" on the Promise \
object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"set")})});var moduleOverrides=Object.
assign({},Module),arguments_=[],thisProgram="./this.program",quit_=__name((status,toThrow)=>{throw toThrow},"quit_"),ENVIRONMENT_IS_WEB=typeof window=="object",
ENVIRONMENT_IS_WORKER=typeof importScripts=="function",ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.
node=="string",ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER;if(Module.ENVIRONMENT)throw new Error("Module.ENVIRONMENT \
has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");var scriptDirectory="";
function locateFile(path){return Module.locateFile?Module.locateFile(path,scriptDirectory):scriptDirectory+path}__name(locateFile,"locateFile");var read_,readAsync,
readBinary,setWindowTitle;function logExceptionOnExit(e){if(e instanceof ExitStatus)return;let toLog=e;e&&typeof e=="object"&&e.stack&&(toLog=[e,e.stack]),err("\
exiting due to exception: "+toLog)}if(__name(logExceptionOnExit,"logExceptionOnExit"),ENVIRONMENT_IS_NODE){if(typeof process>"u"||!process.release||process.release.
name!=="node")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like\
 node - and run it someplace else - like on the web?)");process.argv.length>1&&(thisProgram=process.argv[1].replace(/\\/g,"/")),arguments_=process.argv.slice(2),
process.on("uncaughtException",function(ex){if(!(ex instanceof ExitStatus))throw ex}),process.on("unhandledRejection",function(reason){throw reason}),quit_=__name(
(status,toThrow)=>{if(keepRuntimeAlive())throw process.exitCode=status,toThrow;logExceptionOnExit(toThrow),process.exit(status)},"quit_"),Module.inspect=function(){
return"[Emscripten Module object]"}}else if(ENVIRONMENT_IS_SHELL){if(typeof process=="object"&&typeof __require=="function"||typeof window=="object"||typeof importScripts==
"function")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like no\
de - and run it someplace else - like on the web?)");typeof scriptArgs<"u"?arguments_=scriptArgs:typeof arguments<"u"&&(arguments_=arguments),typeof quit=="func\
tion"&&(quit_=__name((status,toThrow)=>{logExceptionOnExit(toThrow),quit(status)},"quit_")),typeof print<"u"&&(typeof console>"u"&&(console={}),console.log=print,
console.warn=console.error=typeof printErr<"u"?printErr:print)}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(!(typeof window=="object"||typeof importScripts==
"function"))throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like n\
ode - and run it someplace else - like on the web?)")}else throw new Error("environment detection error");var out=Module.print||console.log.bind(console),err=Module.
printErr||console.warn.bind(console);Object.assign(Module,moduleOverrides),moduleOverrides=null,checkIncomingModuleAPI(),Module.arguments&&(arguments_=Module.arguments),
legacyModuleProp("arguments","arguments_"),Module.thisProgram&&(thisProgram=Module.thisProgram),legacyModuleProp("thisProgram","thisProgram"),Module.quit&&(quit_=
Module.quit),legacyModuleProp("quit","quit_"),assert2(typeof Module.memoryInitializerPrefixURL>"u","Module.memoryInitializerPrefixURL option was removed, use Mo\
dule.locateFile instead"),assert2(typeof Module.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead"),assert2(
typeof Module.cdInitializerPrefixURL>"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead"),assert2(typeof Module.filePackagePrefixURL>
"u","Module.filePackagePrefixURL option was removed, use Module.locateFile instead"),assert2(typeof Module.read>"u","Module.read option was removed (modify read\
_ in JS)"),assert2(typeof Module.readAsync>"u","Module.readAsync option was removed (modify readAsync in JS)"),assert2(typeof Module.readBinary>"u","Module.read\
Binary option was removed (modify readBinary in JS)"),assert2(typeof Module.setWindowTitle>"u","Module.setWindowTitle option was removed (modify setWindowTitle \
in JS)"),assert2(typeof Module.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY"),legacyModuleProp("read","read_"),legacyModuleProp(
"readAsync","readAsync"),legacyModuleProp("readBinary","readBinary"),legacyModuleProp("setWindowTitle","setWindowTitle");var IDBFS="IDBFS is no longer included \
by default; build with -lidbfs.js",PROXYFS="PROXYFS is no longer included by default; build with -lproxyfs.js",WORKERFS="WORKERFS is no longer included by defau\
lt; build with -lworkerfs.js",NODEFS="NODEFS is no longer included by default; build with -lnodefs.js";assert2(!ENVIRONMENT_IS_SHELL,"shell environment detected\
 but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var STACK_ALIGN=16,POINTER_SIZE=4;function getNativeTypeSize(type){switch(type){case"\
i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{
if(type[type.length-1]==="*")return POINTER_SIZE;if(type[0]==="i"){let bits=Number(type.substr(1));return assert2(bits%8===0,"getNativeTypeSize invalid bits "+bits+
", type "+type),bits/8}return 0}}}__name(getNativeTypeSize,"getNativeTypeSize");function legacyModuleProp(prop,newName){Object.getOwnPropertyDescriptor(Module,prop)||
Object.defineProperty(Module,prop,{configurable:!0,get:__name(function(){abort("Module."+prop+" has been replaced with plain "+newName+" (the initial value can \
be provided on Module, but after startup the value is only looked for on a local variable of that name)")},"get")})}__name(legacyModuleProp,"legacyModuleProp");
function ignoredModuleProp(prop){Object.getOwnPropertyDescriptor(Module,prop)&&abort("`Module."+prop+"` was supplied but `"+prop+"` not included in INCOMING_MOD\
ULE_JS_API")}__name(ignoredModuleProp,"ignoredModuleProp");function isExportedByForceFilesystem(name){return name==="FS_createPath"||name==="FS_createDataFile"||
name==="FS_createPreloadedFile"||name==="FS_unlink"||name==="addRunDependency"||name==="FS_createLazyFile"||name==="FS_createDevice"||name==="removeRunDependenc\
y"}__name(isExportedByForceFilesystem,"isExportedByForceFilesystem");function missingLibrarySymbol(sym){typeof globalThis<"u"&&!Object.getOwnPropertyDescriptor(
globalThis,sym)&&Object.defineProperty(globalThis,sym,{configurable:!0,get:__name(function(){var msg="`"+sym+"` is a library symbol and not included by default;\
 add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",librarySymbol=sym;librarySymbol.startsWith("_")||(librarySymbol="$"+
sym),msg+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+librarySymbol+")",isExportedByForceFilesystem(sym)&&(msg+=". Alternatively, forcing filesystem support (-\
sFORCE_FILESYSTEM) can export this for you"),warnOnce(msg)},"get")})}__name(missingLibrarySymbol,"missingLibrarySymbol");function unexportedRuntimeSymbol(sym){Object.
getOwnPropertyDescriptor(Module,sym)||Object.defineProperty(Module,sym,{configurable:!0,get:__name(function(){var msg="'"+sym+"' was not exported. add it to EXP\
ORTED_RUNTIME_METHODS (see the FAQ)";isExportedByForceFilesystem(sym)&&(msg+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this f\
or you"),abort(msg)},"get")})}__name(unexportedRuntimeSymbol,"unexportedRuntimeSymbol");var wasmBinary;Module.wasmBinary&&(wasmBinary=Module.wasmBinary),legacyModuleProp(
"wasmBinary","wasmBinary");var noExitRuntime=Module.noExitRuntime||!0;legacyModuleProp("noExitRuntime","noExitRuntime"),typeof WebAssembly!="object"&&abort("no \
native wasm support detected");var wasmMemory,ABORT=!1,EXITSTATUS;function assert2(condition,text){condition||abort("Assertion failed"+(text?": "+text:""))}__name(
assert2,"assert");var UTF8Decoder=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){for(var endIdx=idx+
maxBytesToRead,endPtr=idx;heapOrArray[endPtr]&&!(endPtr>=endIdx);)++endPtr;if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder)return UTF8Decoder.decode(heapOrArray.
subarray(idx,endPtr));for(var str="";idx<endPtr;){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&
224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224?u0=(u0&15)<<12|u1<<6|u2:((u0&248)!=240&&warnOnce("Inva\
lid UTF-8 leading byte "+ptrToString(u0)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!"),u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&
63),u0<65536)str+=String.fromCharCode(u0);else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}__name(UTF8ArrayToString,"UTF8Ar\
rayToString");function UTF8ToString(ptr,maxBytesToRead){return ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):""}__name(UTF8ToString,"UTF8ToString");function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){
if(!(maxBytesToWrite>0))return 0;for(var startIdx=outIdx,endIdx=outIdx+maxBytesToWrite-1,i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.
charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|
u>>6,heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12,heap[outIdx++]=128|u>>6&63,heap[outIdx++]=128|u&63}else{if(outIdx+
3>=endIdx)break;u>1114111&&warnOnce("Invalid Unicode code point "+ptrToString(u)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (V\
alid unicode code points should be in range 0-0x10FFFF)."),heap[outIdx++]=240|u>>18,heap[outIdx++]=128|u>>12&63,heap[outIdx++]=128|u>>6&63,heap[outIdx++]=128|u&
63}}return heap[outIdx]=0,outIdx-startIdx}__name(stringToUTF8Array,"stringToUTF8Array");function stringToUTF8(str,outPtr,maxBytesToWrite){return assert2(typeof maxBytesToWrite==
"number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third parameter that specifies the length of the output buffer!"),stringToUTF8Array(str,HEAPU8,
outPtr,maxBytesToWrite)}__name(stringToUTF8,"stringToUTF8");function lengthBytesUTF8(str){for(var len=0,i=0;i<str.length;++i){var c=str.charCodeAt(i);c<=127?len++:
c<=2047?len+=2:c>=55296&&c<=57343?(len+=4,++i):len+=3}return len}__name(lengthBytesUTF8,"lengthBytesUTF8");var HEAP,buffer2,HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,
HEAPF32,HEAPF64;function updateGlobalBufferAndViews(buf){buffer2=buf,Module.HEAP8=HEAP8=new Int8Array(buf),Module.HEAP16=HEAP16=new Int16Array(buf),Module.HEAP32=
HEAP32=new Int32Array(buf),Module.HEAPU8=HEAPU8=new Uint8Array(buf),Module.HEAPU16=HEAPU16=new Uint16Array(buf),Module.HEAPU32=HEAPU32=new Uint32Array(buf),Module.
HEAPF32=HEAPF32=new Float32Array(buf),Module.HEAPF64=HEAPF64=new Float64Array(buf)}__name(updateGlobalBufferAndViews,"updateGlobalBufferAndViews");var STACK_SIZE=5242880;
Module.STACK_SIZE&&assert2(STACK_SIZE===Module.STACK_SIZE,"the stack size can no longer be determined at runtime");var INITIAL_MEMORY=Module.INITIAL_MEMORY||16777216;
legacyModuleProp("INITIAL_MEMORY","INITIAL_MEMORY"),assert2(INITIAL_MEMORY>=STACK_SIZE,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+INITIAL_MEMORY+"!\
 (STACK_SIZE="+STACK_SIZE+")"),assert2(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.set!=null,"JS e\
ngine does not provide full typed array support"),assert2(!Module.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory external\
ly"),assert2(INITIAL_MEMORY==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var wasmTable;function writeStackCookie(){
var max=_emscripten_stack_get_end();assert2((max&3)==0),max==0&&(max+=4),HEAPU32[max>>2]=34821223,HEAPU32[max+4>>2]=2310721022,HEAPU32[0]=1668509029}__name(writeStackCookie,
"writeStackCookie");function checkStackCookie(){if(!ABORT){var max=_emscripten_stack_get_end();max==0&&(max+=4);var cookie1=HEAPU32[max>>2],cookie2=HEAPU32[max+
4>>2];(cookie1!=34821223||cookie2!=2310721022)&&abort("Stack overflow! Stack cookie has been overwritten at "+ptrToString(max)+", expected hex dwords 0x89BACDFE\
 and 0x2135467, but received "+ptrToString(cookie2)+" "+ptrToString(cookie1)),HEAPU32[0]!==1668509029&&abort("Runtime error: The application has corrupted its h\
eap memory area (address zero)!")}}__name(checkStackCookie,"checkStackCookie"),(function(){var h16=new Int16Array(1),h8=new Int8Array(h16.buffer);if(h16[0]=25459,
h8[0]!==115||h8[1]!==99)throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var __ATPRERUN__=[],__ATINIT__=[],
__ATEXIT__=[],__ATPOSTRUN__=[],runtimeInitialized=!1;function keepRuntimeAlive(){return noExitRuntime}__name(keepRuntimeAlive,"keepRuntimeAlive");function preRun(){
if(Module.preRun)for(typeof Module.preRun=="function"&&(Module.preRun=[Module.preRun]);Module.preRun.length;)addOnPreRun(Module.preRun.shift());callRuntimeCallbacks(
__ATPRERUN__)}__name(preRun,"preRun");function initRuntime(){assert2(!runtimeInitialized),runtimeInitialized=!0,checkStackCookie(),callRuntimeCallbacks(__ATINIT__)}
__name(initRuntime,"initRuntime");function postRun(){if(checkStackCookie(),Module.postRun)for(typeof Module.postRun=="function"&&(Module.postRun=[Module.postRun]);Module.
postRun.length;)addOnPostRun(Module.postRun.shift());callRuntimeCallbacks(__ATPOSTRUN__)}__name(postRun,"postRun");function addOnPreRun(cb){__ATPRERUN__.unshift(
cb)}__name(addOnPreRun,"addOnPreRun");function addOnInit(cb){__ATINIT__.unshift(cb)}__name(addOnInit,"addOnInit");function addOnExit(cb){}__name(addOnExit,"addO\
nExit");function addOnPostRun(cb){__ATPOSTRUN__.unshift(cb)}__name(addOnPostRun,"addOnPostRun"),assert2(Math.imul,"This browser does not support Math.imul(), bu\
ild with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert2(Math.fround,"This browser does not support Math.fround(), build with LE\
GACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert2(Math.clz32,"This browser does not support Math.clz32(), build with LEGACY_VM_SUPPO\
RT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert2(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFIL\
L_OLD_MATH_FUNCTIONS to add in a polyfill");var runDependencies=0,runDependencyWatcher=null,dependenciesFulfilled=null,runDependencyTracking={};function getUniqueRunDependency(id){
for(var orig=id;;){if(!runDependencyTracking[id])return id;id=orig+Math.random()}}__name(getUniqueRunDependency,"getUniqueRunDependency");function addRunDependency(id){
runDependencies++,Module.monitorRunDependencies&&Module.monitorRunDependencies(runDependencies),id?(assert2(!runDependencyTracking[id]),runDependencyTracking[id]=
1,runDependencyWatcher===null&&typeof setInterval<"u"&&(runDependencyWatcher=setInterval(function(){if(ABORT){clearInterval(runDependencyWatcher),runDependencyWatcher=
null;return}var shown=!1;for(var dep in runDependencyTracking)shown||(shown=!0,err("still waiting on run dependencies:")),err("dependency: "+dep);shown&&err("(e\
nd of list)")},1e4))):err("warning: run dependency added without ID")}__name(addRunDependency,"addRunDependency");function removeRunDependency(id){if(runDependencies--,
Module.monitorRunDependencies&&Module.monitorRunDependencies(runDependencies),id?(assert2(runDependencyTracking[id]),delete runDependencyTracking[id]):err("warn\
ing: run dependency removed without ID"),runDependencies==0&&(runDependencyWatcher!==null&&(clearInterval(runDependencyWatcher),runDependencyWatcher=null),dependenciesFulfilled)){
var callback=dependenciesFulfilled;dependenciesFulfilled=null,callback()}}__name(removeRunDependency,"removeRunDependency");function abort(what){Module.onAbort&&
Module.onAbort(what),what="Aborted("+what+")",err(what),ABORT=!0,EXITSTATUS=1;var e=new WebAssembly.RuntimeError(what);throw readyPromiseReject(e),e}__name(abort,
"abort");var FS={error:__name(function(){abort("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not us\
ed from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},"error"),init:__name(function(){
FS.error()},"init"),createDataFile:__name(function(){FS.error()},"createDataFile"),createPreloadedFile:__name(function(){FS.error()},"createPreloadedFile"),createLazyFile:__name(
function(){FS.error()},"createLazyFile"),open:__name(function(){FS.error()},"open"),mkdev:__name(function(){FS.error()},"mkdev"),registerDevice:__name(function(){
FS.error()},"registerDevice"),analyzePath:__name(function(){FS.error()},"analyzePath"),loadFilesFromDB:__name(function(){FS.error()},"loadFilesFromDB"),ErrnoError:__name(
function(){FS.error()},"ErrnoError")};Module.FS_createDataFile=FS.createDataFile,Module.FS_createPreloadedFile=FS.createPreloadedFile;var dataURIPrefix="data:ap\
plication/octet-stream;base64,";function isDataURI(filename){return filename.startsWith(dataURIPrefix)}__name(isDataURI,"isDataURI");function isFileURI(filename){
return filename.startsWith("file://")}__name(isFileURI,"isFileURI");function createExportWrapper(name,fixedasm){return function(){var displayName=name,asm2=fixedasm;
return fixedasm||(asm2=Module.asm),assert2(runtimeInitialized,"native function `"+displayName+"` called before runtime initialization"),asm2[name]||assert2(asm2[name],
"exported native function `"+displayName+"` not found"),asm2[name].apply(null,arguments)}}__name(createExportWrapper,"createExportWrapper");var wasmBinaryFile;wasmBinaryFile=
"crc64.wasm",isDataURI(wasmBinaryFile)||(wasmBinaryFile=locateFile(wasmBinaryFile));var binaryInString=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39\
/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZ\
XZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgE\
DAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQ\
ZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGF\
zaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJv\
eV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdG\
lvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2Ny\
aXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl\
9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARr\
IQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/Aj\
cDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIA\
IYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK",
"AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPA\
yCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSk\
DOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoI\
aEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSk\
DICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAI\
AUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7Azc\
DOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A\
1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPy\
A9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOn\
IUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4g\
NCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUp\
Aygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0Ay\
DzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMg\
BSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIY\
YEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFo\
gXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhm\
wQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCC\
jBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwEN\
wMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQR\
CCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9B\
IUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB\
3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlB\
AyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBC\
DcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC\
/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQg\
gh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQ\
IfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMAS\
COAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcF\
IIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDE\
CG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxA\
hmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFI\
AUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaI\
BIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIht\
AUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTc\
DGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3A\
zggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC",
"HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBS\
AFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAF\
KQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQ\
M4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkD\
ACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJAS\
DHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDM\
ASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","S\
DTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQ\
h2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3\
gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wE\
g4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5\
gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wE\
g7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaII\
bcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8\
GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUp\
A2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2\
gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh\
2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4A\
ZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC\
/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/w\
Eh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcG\
IAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpA\
wAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwA\
hiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhk\
AcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAc\
glAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgn\
AcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAc\
gqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgs\
AeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIb\
kH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4Mh\
xAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzA\
cgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg\
1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3A\
enIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5Aen\
IdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenId\
sCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC",
"AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQI\
h5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoA\
nQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiD\
vAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQC\
CCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwM\
ADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAI\
AYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","g\
gGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEh\
CSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgAD\
YCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUg\
CWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADw\
teAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/\
QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQA\
JAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAg\
AkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrc\
nEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjY\
CBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2A\
ggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACg\
CBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCE\
CIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8\
hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQ\
AJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAi\
ALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUN\
AAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQC\
AFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIg\
ByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADay\
IENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJB\
ACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU\
0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQA\
oA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQI\
gcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtS\
VwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFD\
QBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkE\
AQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkk\
sECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgB\
qIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch",
"CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAH\
NgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIg\
A2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB\
/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNAC\
ACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJB\
WGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIA\
AgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","h\
ACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhB\
QwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJ\
AAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgB\
SAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACA\
DayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHD\
QAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRR\
qIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBA\
CAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIA\
RBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARB\
HXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAA\
wCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBF\
DQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQ\
FyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAH\
IAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBz\
YCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2Agw\
gByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+I\
AV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQA\
gByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIII\
AJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF\
4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA\
3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiA\
CNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMg\
Ak","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAU\
YbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0A\
AkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQ\
JBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJB\
fiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAk\
UNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIE\
QQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF",
"GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2d\
CIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2Ahw\
gAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQ\
XhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADY\
CCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEAD\
wsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGo\
QAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","I\
AUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIA\
IgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCW\
wQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIw\
ILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIU\
IAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hAS\
ACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCG\
hCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY\
2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYW\
Hx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+\
Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4C\
a5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLR\
iYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/tx\
ujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhj\
kivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQg\
aFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3\
lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoe\
lgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOv\
IfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1\
U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ct\
yV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQ\
EetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOi\
UoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32\
M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOK\
S+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJ\
Aeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsx\
q3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcO\
bXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99\
djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UA\
ao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT",
"Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigr\
AMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTS\
le3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98l\
Ypmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/yt\
kPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN\
+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMK\
izkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","D\
lPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOH\
CHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh\
8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRP\
CZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPC\
RRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExC\
FNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJ\
Ep7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuA\
DlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4\
meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU\
0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQv\
OklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLD\
EOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvA\
xmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWE\
qoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf\
7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64Y\
YnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgru\
DgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwv\
RUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1Yz\
mqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEa\
V8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWR\
hcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSm\
kqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cH\
NZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJia\
MvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3S\
dD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYG\
civJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5\
FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnj\
ywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6j\
bL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W",
"hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZi\
PQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU\
78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac6\
0LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM\
6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhL\
yQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5Sk\
ryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E\
9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEk\
zos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlO\
QaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9\
ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss\
/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYv\
viAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfa\
gDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","Ujw\
gPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3J\
JtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRb\
IRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yB\
KRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP\
6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstX\
EEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXVi\
plAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5\
IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh\
9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRN\
fpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuR\
Rx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuy\
GRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBV\
OenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijq\
EbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gC\
JKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEf\
i4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUF\
sqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQI\
xmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXAT\
p6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4M\
zGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG\
6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GW\
LZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq",
"q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYf\
aARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+\
iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mghe\
Y0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MY\
f1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0E\
p82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB\
5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1\
s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9V\
inQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRj\
Fm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5\
rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOz\
wa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5\
bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4V\
zP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soy\
xWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhd\
EqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O\
+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5\
NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhU\
zs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3v\
OZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+\
EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU\
/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLb\
hOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2\
c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R\
99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA\
1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lL\
NIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSid\
OCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCC\
AbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo\
+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+n\
REYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4\
WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD\
7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOq\
BfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5F\
ME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0F\
L8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM",
"nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOn\
jZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5\
xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHH\
rjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JV\
umHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQ\
K5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ\
0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1\
B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvG\
IjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc\
6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B\
0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUw\
yPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze\
6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWA\
GGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97\
+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKG\
g/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoD\
ujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMS\
aMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJ\
BFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqL\
YS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxg\
t8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca\
0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2t\
a86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxT\
wdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9Wpr\
XQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIK\
xwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaL\
uxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGt\
RMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH\
87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAA\
AA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAA\
AQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswL\
CcgKyBzaXplICsgJyknOyB9AA=="].join("");function _base64ToArrayBuffer(base64){for(var binary_string=window.atob(base64),len=binary_string.length,bytes=new Uint8Array(
len),i=0;i<len;i++)bytes[i]=binary_string.charCodeAt(i);return bytes}__name(_base64ToArrayBuffer,"_base64ToArrayBuffer");function getBinary(file){return typeof Buffer==
"function"?Buffer.from(binaryInString,"base64"):_base64ToArrayBuffer(binaryInString)}__name(getBinary,"getBinary");function getBinaryPromise(){return Promise.resolve().
then(function(){return getBinary(wasmBinaryFile)})}__name(getBinaryPromise,"getBinaryPromise");function createWasm(){var info={env:asmLibraryArg,wasi_snapshot_preview1:asmLibraryArg};
function receiveInstance(instance,module){var exports2=instance.exports;Module.asm=exports2,wasmMemory=Module.asm.memory,assert2(wasmMemory,"memory not found in\
 wasm exports"),updateGlobalBufferAndViews(wasmMemory.buffer),wasmTable=Module.asm.__indirect_function_table,assert2(wasmTable,"table not found in wasm exports"),
addOnInit(Module.asm.__wasm_call_ctors),removeRunDependency("wasm-instantiate")}__name(receiveInstance,"receiveInstance"),addRunDependency("wasm-instantiate");var trueModule=Module;
function receiveInstantiationResult(result){assert2(Module===trueModule,"the Module object should not be replaced during async compilation - perhaps the order o\
f HTML elements is wrong?"),trueModule=null,receiveInstance(result.instance)}__name(receiveInstantiationResult,"receiveInstantiationResult");function instantiateArrayBuffer(receiver){
return getBinaryPromise().then(function(binary){return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance}).then(receiver,function(reason){
err("failed to asynchronously prepare wasm: "+reason),isFileURI(wasmBinaryFile)&&err("warning: Loading from a file URI ("+wasmBinaryFile+") is not supported in \
most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-p\
reparing"),abort(reason)})}__name(instantiateArrayBuffer,"instantiateArrayBuffer");function instantiateAsync(){return instantiateArrayBuffer(receiveInstantiationResult)}
if(__name(instantiateAsync,"instantiateAsync"),Module.instantiateWasm)try{var exports=Module.instantiateWasm(info,receiveInstance);return exports}catch(e){err("\
Module.instantiateWasm callback failed with error: "+e),readyPromiseReject(e)}return instantiateAsync().catch(readyPromiseReject),{}}__name(createWasm,"createWa\
sm");var tempDouble,tempI64,ASM_CONSTS={};function array_bounds_check_error(idx,size){throw"Array index "+idx+" out of bounds: [0,"+size+")"}__name(array_bounds_check_error,
"array_bounds_check_error");function ExitStatus(status){this.name="ExitStatus",this.message="Program terminated with exit("+status+")",this.status=status}__name(
ExitStatus,"ExitStatus");function callRuntimeCallbacks(callbacks){for(;callbacks.length>0;)callbacks.shift()(Module)}__name(callRuntimeCallbacks,"callRuntimeCal\
lbacks");function getValue(ptr,type="i8"){switch(type.endsWith("*")&&(type="*"),type){case"i1":return HEAP8[ptr>>0];case"i8":return HEAP8[ptr>>0];case"i16":return HEAP16[ptr>>
1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP32[ptr>>2];case"float":return HEAPF32[ptr>>2];case"double":return HEAPF64[ptr>>3];case"*":return HEAPU32[ptr>>
2];default:abort("invalid type for getValue: "+type)}return null}__name(getValue,"getValue");function ptrToString(ptr){return"0x"+ptr.toString(16).padStart(8,"0")}
__name(ptrToString,"ptrToString");function setValue(ptr,value,type="i8"){switch(type.endsWith("*")&&(type="*"),type){case"i1":HEAP8[ptr>>0]=value;break;case"i8":
HEAP8[ptr>>0]=value;break;case"i16":HEAP16[ptr>>1]=value;break;case"i32":HEAP32[ptr>>2]=value;break;case"i64":tempI64=[value>>>0,(tempDouble=value,+Math.abs(tempDouble)>=
1?tempDouble>0?(Math.min(+Math.floor(tempDouble/4294967296),4294967295)|0)>>>0:~~+Math.ceil((tempDouble-+(~~tempDouble>>>0))/4294967296)>>>0:0)],HEAP32[ptr>>2]=
tempI64[0],HEAP32[ptr+4>>2]=tempI64[1];break;case"float":HEAPF32[ptr>>2]=value;break;case"double":HEAPF64[ptr>>3]=value;break;case"*":HEAPU32[ptr>>2]=value;break;default:
abort("invalid type for setValue: "+type)}}__name(setValue,"setValue");function warnOnce(text){warnOnce.shown||(warnOnce.shown={}),warnOnce.shown[text]||(warnOnce.
shown[text]=1,ENVIRONMENT_IS_NODE&&(text="warning: "+text),err(text))}__name(warnOnce,"warnOnce");function _abort(){abort("native code called abort()")}__name(_abort,
"_abort");function getHeapMax(){return 2147483648}__name(getHeapMax,"getHeapMax");function emscripten_realloc_buffer(size){try{return wasmMemory.grow(size-buffer2.
byteLength+65535>>>16),updateGlobalBufferAndViews(wasmMemory.buffer),1}catch(e){err("emscripten_realloc_buffer: Attempted to grow heap from "+buffer2.byteLength+
" bytes to "+size+" bytes, but got error: "+e)}}__name(emscripten_realloc_buffer,"emscripten_realloc_buffer");function _emscripten_resize_heap(requestedSize){var oldSize=HEAPU8.
length;requestedSize=requestedSize>>>0,assert2(requestedSize>oldSize);var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize)return err("Cannot enlarge memor\
y, asked to go up to "+requestedSize+" bytes, but the limit is "+maxHeapSize+" bytes!"),!1;let alignUp=__name((x,multiple)=>x+(multiple-x%multiple)%multiple,"al\
ignUp");for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);
var newSize=Math.min(maxHeapSize,alignUp(Math.max(requestedSize,overGrownHeapSize),65536)),replacement=emscripten_realloc_buffer(newSize);if(replacement)return!0}
return err("Failed to grow the heap from "+oldSize+" bytes to "+newSize+" bytes, not enough memory!"),!1}__name(_emscripten_resize_heap,"_emscripten_resize_heap");
var SYSCALLS={varargs:void 0,get:__name(function(){assert2(SYSCALLS.varargs!=null),SYSCALLS.varargs+=4;var ret=HEAP32[SYSCALLS.varargs-4>>2];return ret},"get"),
getStr:__name(function(ptr){var ret=UTF8ToString(ptr);return ret},"getStr")};function _fd_close(fd){abort("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}
__name(_fd_close,"_fd_close");function convertI32PairToI53Checked(lo,hi){return assert2(lo==lo>>>0||lo==(lo|0)),assert2(hi===(hi|0)),hi+2097152>>>0<4194305-!!lo?
(lo>>>0)+hi*4294967296:NaN}__name(convertI32PairToI53Checked,"convertI32PairToI53Checked");function _fd_seek(fd,offset_low,offset_high,whence,newOffset){return 70}
__name(_fd_seek,"_fd_seek");var printCharBuffers=[null,[],[]];function printChar(stream,curr){var buffer3=printCharBuffers[stream];assert2(buffer3),curr===0||curr===
10?((stream===1?out:err)(UTF8ArrayToString(buffer3,0)),buffer3.length=0):buffer3.push(curr)}__name(printChar,"printChar");function flush_NO_FILESYSTEM(){_fflush(
0),printCharBuffers[1].length&&printChar(1,10),printCharBuffers[2].length&&printChar(2,10)}__name(flush_NO_FILESYSTEM,"flush_NO_FILESYSTEM");function _fd_write(fd,iov,iovcnt,pnum){
for(var num=0,i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2],len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++)printChar(fd,HEAPU8[ptr+j]);num+=len}return HEAPU32[pnum>>
2]=num,0}__name(_fd_write,"_fd_write");function intArrayFromString(stringy,dontAddNull,length){var len=length>0?length:lengthBytesUTF8(stringy)+1,u8array=new Array(
len),numBytesWritten=stringToUTF8Array(stringy,u8array,0,u8array.length);return dontAddNull&&(u8array.length=numBytesWritten),u8array}__name(intArrayFromString,
"intArrayFromString");var ASSERTIONS=!0;function checkIncomingModuleAPI(){ignoredModuleProp("fetchSettings")}__name(checkIncomingModuleAPI,"checkIncomingModuleA\
PI");var asmLibraryArg={abort:_abort,array_bounds_check_error,emscripten_resize_heap:_emscripten_resize_heap,fd_close:_fd_close,fd_seek:_fd_seek,fd_write:_fd_write},
asm=createWasm(),___wasm_call_ctors=Module.___wasm_call_ctors=createExportWrapper("__wasm_call_ctors"),_emscripten_bind_VoidPtr___destroy___0=Module._emscripten_bind_VoidPtr___destroy___0=
createExportWrapper("emscripten_bind_VoidPtr___destroy___0"),_emscripten_bind_Crc64Hash_Crc64Hash_0=Module._emscripten_bind_Crc64Hash_Crc64Hash_0=createExportWrapper(
"emscripten_bind_Crc64Hash_Crc64Hash_0"),_emscripten_bind_Crc64Hash_OnAppend_2=Module._emscripten_bind_Crc64Hash_OnAppend_2=createExportWrapper("emscripten_bind\
_Crc64Hash_OnAppend_2"),_emscripten_bind_Crc64Hash_OnFinal_3=Module._emscripten_bind_Crc64Hash_OnFinal_3=createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_\
3"),_emscripten_bind_Crc64Hash___destroy___0=Module._emscripten_bind_Crc64Hash___destroy___0=createExportWrapper("emscripten_bind_Crc64Hash___destroy___0"),___errno_location=Module.
___errno_location=createExportWrapper("__errno_location"),_fflush=Module._fflush=createExportWrapper("fflush"),_malloc=Module._malloc=createExportWrapper("mallo\
c"),_free=Module._free=createExportWrapper("free"),_emscripten_stack_init=Module._emscripten_stack_init=function(){return(_emscripten_stack_init=Module._emscripten_stack_init=
Module.asm.emscripten_stack_init).apply(null,arguments)},_emscripten_stack_get_free=Module._emscripten_stack_get_free=function(){return(_emscripten_stack_get_free=
Module._emscripten_stack_get_free=Module.asm.emscripten_stack_get_free).apply(null,arguments)},_emscripten_stack_get_base=Module._emscripten_stack_get_base=function(){
return(_emscripten_stack_get_base=Module._emscripten_stack_get_base=Module.asm.emscripten_stack_get_base).apply(null,arguments)},_emscripten_stack_get_end=Module.
_emscripten_stack_get_end=function(){return(_emscripten_stack_get_end=Module._emscripten_stack_get_end=Module.asm.emscripten_stack_get_end).apply(null,arguments)},
stackSave=Module.stackSave=createExportWrapper("stackSave"),stackRestore=Module.stackRestore=createExportWrapper("stackRestore"),stackAlloc=Module.stackAlloc=createExportWrapper(
"stackAlloc"),_emscripten_stack_get_current=Module._emscripten_stack_get_current=function(){return(_emscripten_stack_get_current=Module._emscripten_stack_get_current=
Module.asm.emscripten_stack_get_current).apply(null,arguments)},dynCall_jiji=Module.dynCall_jiji=createExportWrapper("dynCall_jiji"),___start_em_js=Module.___start_em_js=
5261488,___stop_em_js=Module.___stop_em_js=5261586,unexportedRuntimeSymbols=["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","length\
BytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_cr\
eateDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","reg\
isterFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTe\
mpRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV",
"ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sock\
ets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThr\
eadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepa\
livePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI\
64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53\
Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","func\
tionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getV\
alue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16",
"UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALL\
S","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallba\
ck","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation",
"fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requ\
estFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","current\
FullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerloc\
kChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","regi\
sterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatt\
eryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiCloc\
k","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCoun\
t","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","\
_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","comput\
eUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","we\
bglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","\
GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];unexportedRuntimeSymbols.forEach(unexportedRuntimeSymbol);var missingLibrarySymbols=[
"zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevi\
ce","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","au\
toResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","sa\
feSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI\
53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","gen\
erateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","format\
String","intArrayToString","AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32",
"allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallb\
ack","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheel\
EventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotio\
nEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenCha\
ngeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythin\
gExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","regi\
sterPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventC\
allback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery",
"registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiCloc\
k","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoo\
p","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixel\
Data","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib",
"writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];missingLibrarySymbols.forEach(
missingLibrarySymbol);var calledRun;dependenciesFulfilled=__name(function runCaller(){calledRun||run(),calledRun||(dependenciesFulfilled=runCaller)},"runCaller");
function stackCheckInit(){_emscripten_stack_init(),writeStackCookie()}__name(stackCheckInit,"stackCheckInit");function run(args){if(args=args||arguments_,runDependencies>
0||(stackCheckInit(),preRun(),runDependencies>0))return;function doRun(){calledRun||(calledRun=!0,Module.calledRun=!0,!ABORT&&(initRuntime(),readyPromiseResolve(
Module),Module.onRuntimeInitialized&&Module.onRuntimeInitialized(),assert2(!Module._main,'compiled without a main, but one is present. if you added it from JS, \
use Module["onRuntimeInitialized"]'),postRun()))}__name(doRun,"doRun"),Module.setStatus?(Module.setStatus("Running..."),setTimeout(function(){setTimeout(function(){
Module.setStatus("")},1),doRun()},1)):doRun(),checkStackCookie()}__name(run,"run");function checkUnflushedContent(){var oldOut=out,oldErr=err,has=!1;out=err=__name(
x=>{has=!0},"err");try{flush_NO_FILESYSTEM()}catch{}out=oldOut,err=oldErr,has&&(warnOnce("stdio streams had content in them that was not flushed. you should set\
 EXIT_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc."),warnOnce("(this may also be due to not including full filesystem support\
 - try building with -sFORCE_FILESYSTEM)"))}if(__name(checkUnflushedContent,"checkUnflushedContent"),Module.preInit)for(typeof Module.preInit=="function"&&(Module.
preInit=[Module.preInit]);Module.preInit.length>0;)Module.preInit.pop()();run();function WrapperObject(){}__name(WrapperObject,"WrapperObject"),WrapperObject.prototype=
Object.create(WrapperObject.prototype),WrapperObject.prototype.constructor=WrapperObject,WrapperObject.prototype.__class__=WrapperObject,WrapperObject.__cache__=
{},Module.WrapperObject=WrapperObject;function getCache(__class__){return(__class__||WrapperObject).__cache__}__name(getCache,"getCache"),Module.getCache=getCache;
function wrapPointer(ptr,__class__){var cache=getCache(__class__),ret=cache[ptr];return ret||(ret=Object.create((__class__||WrapperObject).prototype),ret.ptr=ptr,
cache[ptr]=ret)}__name(wrapPointer,"wrapPointer"),Module.wrapPointer=wrapPointer;function castObject(obj,__class__){return wrapPointer(obj.ptr,__class__)}__name(
castObject,"castObject"),Module.castObject=castObject,Module.NULL=wrapPointer(0);function destroy2(obj){if(!obj.__destroy__)throw"Error: Cannot destroy object. \
(Did you create it yourself?)";obj.__destroy__(),delete getCache(obj.__class__)[obj.ptr]}__name(destroy2,"destroy"),Module.destroy=destroy2;function compare(obj1,obj2){
return obj1.ptr===obj2.ptr}__name(compare,"compare"),Module.compare=compare;function getPointer(obj){return obj.ptr}__name(getPointer,"getPointer"),Module.getPointer=
getPointer;function getClass(obj){return obj.__class__}__name(getClass,"getClass"),Module.getClass=getClass;var ensureCache={buffer:0,size:0,pos:0,temps:[],needed:0,
prepare:__name(function(){if(ensureCache.needed){for(var i=0;i<ensureCache.temps.length;i++)Module._free(ensureCache.temps[i]);ensureCache.temps.length=0,Module.
_free(ensureCache.buffer),ensureCache.buffer=0,ensureCache.size+=ensureCache.needed,ensureCache.needed=0}ensureCache.buffer||(ensureCache.size+=128,ensureCache.
buffer=Module._malloc(ensureCache.size),assert2(ensureCache.buffer)),ensureCache.pos=0},"prepare"),alloc:__name(function(array,view){assert2(ensureCache.buffer);
var bytes=view.BYTES_PER_ELEMENT,len=array.length*bytes;len=len+7&-8;var ret;return ensureCache.pos+len>=ensureCache.size?(assert2(len>0),ensureCache.needed+=len,
ret=Module._malloc(len),ensureCache.temps.push(ret)):(ret=ensureCache.buffer+ensureCache.pos,ensureCache.pos+=len),ret},"alloc"),copy:__name(function(array,view,offset){
offset>>>=0;var bytes=view.BYTES_PER_ELEMENT;switch(bytes){case 2:offset>>>=1;break;case 4:offset>>>=2;break;case 8:offset>>>=3;break}for(var i=0;i<array.length;i++)
view[offset+i]=array[i]},"copy")};function ensureString(value){if(typeof value=="string"){var intArray=intArrayFromString(value),offset=ensureCache.alloc(intArray,
HEAP8);return ensureCache.copy(intArray,HEAP8,offset),offset}return value}__name(ensureString,"ensureString");function ensureInt8(value){if(typeof value=="objec\
t"){var offset=ensureCache.alloc(value,HEAP8);return ensureCache.copy(value,HEAP8,offset),offset}return value}__name(ensureInt8,"ensureInt8");function ensureInt16(value){
if(typeof value=="object"){var offset=ensureCache.alloc(value,HEAP16);return ensureCache.copy(value,HEAP16,offset),offset}return value}__name(ensureInt16,"ensur\
eInt16");function ensureInt32(value){if(typeof value=="object"){var offset=ensureCache.alloc(value,HEAP32);return ensureCache.copy(value,HEAP32,offset),offset}return value}
__name(ensureInt32,"ensureInt32");function ensureFloat32(value){if(typeof value=="object"){var offset=ensureCache.alloc(value,HEAPF32);return ensureCache.copy(value,
HEAPF32,offset),offset}return value}__name(ensureFloat32,"ensureFloat32");function ensureFloat64(value){if(typeof value=="object"){var offset=ensureCache.alloc(
value,HEAPF64);return ensureCache.copy(value,HEAPF64,offset),offset}return value}__name(ensureFloat64,"ensureFloat64");function VoidPtr(){throw"cannot construct\
 a VoidPtr, no constructor in IDL"}__name(VoidPtr,"VoidPtr"),VoidPtr.prototype=Object.create(WrapperObject.prototype),VoidPtr.prototype.constructor=VoidPtr,VoidPtr.
prototype.__class__=VoidPtr,VoidPtr.__cache__={},Module.VoidPtr=VoidPtr,VoidPtr.prototype.__destroy__=VoidPtr.prototype.__destroy__=function(){var self=this.ptr;
_emscripten_bind_VoidPtr___destroy___0(self)};function Crc64Hash(){this.ptr=_emscripten_bind_Crc64Hash_Crc64Hash_0(),getCache(Crc64Hash)[this.ptr]=this}return __name(
Crc64Hash,"Crc64Hash"),Crc64Hash.prototype=Object.create(WrapperObject.prototype),Crc64Hash.prototype.constructor=Crc64Hash,Crc64Hash.prototype.__class__=Crc64Hash,
Crc64Hash.__cache__={},Module.Crc64Hash=Crc64Hash,Crc64Hash.prototype.OnAppend=Crc64Hash.prototype.OnAppend=function(data,length){var self=this.ptr;data&&typeof data==
"object"&&(data=data.ptr),length&&typeof length=="object"&&(length=length.ptr),_emscripten_bind_Crc64Hash_OnAppend_2(self,data,length)},Crc64Hash.prototype.OnFinal=
Crc64Hash.prototype.OnFinal=function(data,length,result){var self=this.ptr;data&&typeof data=="object"&&(data=data.ptr),length&&typeof length=="object"&&(length=
length.ptr),result&&typeof result=="object"&&(result=result.ptr),_emscripten_bind_Crc64Hash_OnFinal_3(self,data,length,result)},Crc64Hash.prototype.__destroy__=
Crc64Hash.prototype.__destroy__=function(){var self=this.ptr;_emscripten_bind_Crc64Hash___destroy___0(self)},NativeCRC642.ready})})();var MAX_SEGMENT_CONTENT_LENGTH=4*1024*1024,SMRegion;(function(SMRegion3){SMRegion3[SMRegion3.StreamHeader=0]="StreamHeader",SMRegion3[SMRegion3.StreamFooter=1]=
"StreamFooter",SMRegion3[SMRegion3.SegmentHeader=2]="SegmentHeader",SMRegion3[SMRegion3.SegmentFooter=3]="SegmentFooter",SMRegion3[SMRegion3.SegmentContent=4]="\
SegmentContent",SMRegion3[SMRegion3.Completed=5]="Completed"})(SMRegion||(SMRegion={}));var SMRegion2;(function(SMRegion3){SMRegion3[SMRegion3.StreamHeader=0]="StreamHeader",SMRegion3[SMRegion3.StreamFooter=1]="StreamFooter",SMRegion3[SMRegion3.SegmentHeader=
2]="SegmentHeader",SMRegion3[SMRegion3.SegmentFooter=3]="SegmentFooter",SMRegion3[SMRegion3.SegmentContent=4]="SegmentContent"})(SMRegion2||(SMRegion2={}));var logger3=createClientLogger2("core-rest-pipeline");function getHeaderName3(){return"User-Agent"}__name(getHeaderName3,"getHeaderName");function getUserAgentHeaderName3(){return getHeaderName3()}__name(getUserAgentHeaderName3,"getUserAgentHeaderName");var UserAgentHeaderName3=getUserAgentHeaderName3();var RestError3=RestError;function isRestError3(e){return isRestError(e)}__name(isRestError3,"isRestError");function wrapAbortSignalLike2(abortSignalLike){if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};if(abortSignalLike.aborted)return{abortSignal:AbortSignal.
abort("reason"in abortSignalLike?abortSignalLike.reason:void 0)};let controller=new AbortController,needsCleanup=!0;function cleanup(){needsCleanup&&(abortSignalLike.
removeEventListener("abort",listener),needsCleanup=!1)}__name(cleanup,"cleanup");function listener(){controller.abort("reason"in abortSignalLike?abortSignalLike.
reason:void 0),cleanup()}return __name(listener,"listener"),abortSignalLike.addEventListener("abort",listener),{abortSignal:controller.signal,cleanup}}__name(wrapAbortSignalLike2,
"wrapAbortSignalLike");function createDefaultHttpClient3(){let client=createDefaultHttpClient();return{async sendRequest(request){let{abortSignal,cleanup}=request.abortSignal?wrapAbortSignalLike2(
request.abortSignal):{};try{return request.abortSignal=abortSignal,await client.sendRequest(request)}finally{cleanup?.()}}}}__name(createDefaultHttpClient3,"cre\
ateDefaultHttpClient");var retryPolicyLogger3=createClientLogger2("core-rest-pipeline retryPolicy");var DEFAULT_CYCLER_OPTIONS2={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};var _defaultHttpClient;function getCachedDefaultHttpClient(){return _defaultHttpClient||(_defaultHttpClient=createDefaultHttpClient3()),_defaultHttpClient}__name(
getCachedDefaultHttpClient,"getCachedDefaultHttpClient");var BaseRequestPolicy=class{static{__name(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(_nextPolicy,_options){this._nextPolicy=_nextPolicy,this._options=
_options}shouldLog(logLevel){return this._options.shouldLog(logLevel)}log(logLevel,message){this._options.log(logLevel,message)}};var StorageBrowserPolicy=class extends BaseRequestPolicy{static{__name(this,"StorageBrowserPolicy")}constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){
return this._nextPolicy.sendRequest(request)}};var StorageBrowserPolicyFactory=class{static{__name(this,"StorageBrowserPolicyFactory")}create(nextPolicy,options){return new StorageBrowserPolicy(nextPolicy,options)}};var CredentialPolicy=class extends BaseRequestPolicy{static{__name(this,"CredentialPolicy")}sendRequest(request){return this._nextPolicy.sendRequest(this.signRequest(
request))}signRequest(request){return request}};var AnonymousCredentialPolicy=class extends CredentialPolicy{static{__name(this,"AnonymousCredentialPolicy")}constructor(nextPolicy,options){super(nextPolicy,options)}};var Credential=class{static{__name(this,"Credential")}create(_nextPolicy,_options){throw new Error("Method should be implemented in children classes.")}};var AnonymousCredential=class extends Credential{static{__name(this,"AnonymousCredential")}create(nextPolicy,options){return new AnonymousCredentialPolicy(nextPolicy,
options)}};import{createHmac}from"node:crypto";var URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},HeaderConstants={AUTHORIZATION:"\
Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Con\
tent-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"i\
f-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",
USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-co\
de",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"};function setURLParameter(url2,name,value){let urlParsed=new URL(url2),encodedName=encodeURIComponent(name),encodedValue=value?encodeURIComponent(value):void 0,searchString=urlParsed.
search===""?"?":urlParsed.search,searchPieces=[];for(let pair of searchString.slice(1).split("&"))if(pair){let[key]=pair.split("=",2);key!==encodedName&&searchPieces.
push(pair)}return encodedValue&&searchPieces.push(`${encodedName}=${encodedValue}`),urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:"",urlParsed.
toString()}__name(setURLParameter,"setURLParameter");function setURLHost(url2,host){let urlParsed=new URL(url2);return urlParsed.hostname=host,urlParsed.toString()}__name(setURLHost,"setURLHost");function getURLPath(url2){
try{return new URL(url2).pathname}catch{return}}__name(getURLPath,"getURLPath");function getURLQueries(url2){let queryString=new URL(url2).search;if(!queryString)return{};queryString=queryString.trim(),queryString=queryString.startsWith("?")?
queryString.substring(1):queryString;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{let indexOfEqual=value.indexOf("="),
lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});let queries={};for(let querySubString of querySubStrings){
let splitResults=querySubString.split("="),key=splitResults[0],value=splitResults[1];queries[key]=value}return queries}__name(getURLQueries,"getURLQueries");async function delay3(timeInMs,aborter,abortError){return new Promise((resolve,reject)=>{let timeout,abortHandler=__name(()=>{timeout!==void 0&&clearTimeout(timeout),
reject(abortError)},"abortHandler");timeout=setTimeout(__name(()=>{aborter!==void 0&&aborter.removeEventListener("abort",abortHandler),resolve()},"resolveHandle\
r"),timeInMs),aborter!==void 0&&aborter.addEventListener("abort",abortHandler)})}__name(delay3,"delay");var table_lv0=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,
3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,
3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,
3751,3753,0,1868,0,1872,0]),table_lv2=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0]),table_lv4=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function compareHeader(lhs,rhs){
return isLessThan(lhs,rhs)?-1:1}__name(compareHeader,"compareHeader");function isLessThan(lhs,rhs){let tables=[table_lv0,table_lv2,table_lv4],curr_level=0,i=0,j=0;
for(;curr_level<tables.length;){if(curr_level===tables.length-1&&i!==j)return i>j;let weight1=i<lhs.length?tables[curr_level][lhs[i].charCodeAt(0)]:1,weight2=j<
rhs.length?tables[curr_level][rhs[j].charCodeAt(0)]:1;if(weight1===1&&weight2===1)i=0,j=0,++curr_level;else if(weight1===weight2)++i,++j;else if(weight1===0)++i;else if(weight2===
0)++j;else return weight1<weight2}return!1}__name(isLessThan,"isLessThan");var StorageSharedKeyCredentialPolicy=class extends CredentialPolicy{static{__name(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(nextPolicy,options,factory){
super(nextPolicy,options),this.factory=factory}signRequest(request){request.headers.set(HeaderConstants.X_MS_DATE,new Date().toUTCString()),request.body&&(typeof request.
body=="string"||request.body!==void 0)&&request.body.length>0&&request.headers.set(HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body));let stringToSign=[
request.method.toUpperCase(),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_ENCODING),
this.getHeaderValueToSign(request,HeaderConstants.CONTENT_LENGTH),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_MD5),this.getHeaderValueToSign(request,
HeaderConstants.CONTENT_TYPE),this.getHeaderValueToSign(request,HeaderConstants.DATE),this.getHeaderValueToSign(request,HeaderConstants.IF_MODIFIED_SINCE),this.
getHeaderValueToSign(request,HeaderConstants.IF_MATCH),this.getHeaderValueToSign(request,HeaderConstants.IF_NONE_MATCH),this.getHeaderValueToSign(request,HeaderConstants.
IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(request,HeaderConstants.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(request),signature=this.factory.computeHMACSHA256(stringToSign);return request.
headers.set(HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`),request}getHeaderValueToSign(request,headerName){let value=request.
headers.get(headerName);return!value||headerName===HeaderConstants.CONTENT_LENGTH&&value==="0"?"":value}getCanonicalizedHeadersString(request){let headersArray=request.
headers.headersArray().filter(value=>value.name.toLowerCase().startsWith(HeaderConstants.PREFIX_FOR_STORAGE));headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),
b.name.toLowerCase())),headersArray=headersArray.filter((value,index,array)=>!(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()));let canonicalizedHeadersStringToSign="";
return headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`}),canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){let path=getURLPath(request.url)||"/",canonicalizedResourceString="";canonicalizedResourceString+=
`/${this.factory.accountName}${path}`;let queries=getURLQueries(request.url),lowercaseQueries={};if(queries){let queryKeys=[];for(let key in queries)if(Object.prototype.
hasOwnProperty.call(queries,key)){let lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key],queryKeys.push(lowercaseKey)}queryKeys.sort();for(let key of queryKeys)
canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}};var StorageSharedKeyCredential=class extends Credential{static{__name(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(accountName,accountKey){
super(),this.accountName=accountName,this.accountKey=Buffer.from(accountKey,"base64")}create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(nextPolicy,
options,this)}computeHMACSHA256(stringToSign){return createHmac("sha256",this.accountKey).update(stringToSign,"utf8").digest("base64")}};var logger4=createClientLogger2("storage-common");var StorageRetryPolicyType;(function(StorageRetryPolicyType2){StorageRetryPolicyType2[StorageRetryPolicyType2.EXPONENTIAL=0]="EXPONENTIAL",StorageRetryPolicyType2[StorageRetryPolicyType2.
FIXED=1]="FIXED"})(StorageRetryPolicyType||(StorageRetryPolicyType={}));var DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},
RETRY_ABORT_ERROR=new AbortError2("The operation was aborted."),StorageRetryPolicy=class extends BaseRequestPolicy{static{__name(this,"StorageRetryPolicy")}retryOptions;constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){
super(nextPolicy,options),this.retryOptions={retryPolicyType:retryOptions.retryPolicyType?retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries:retryOptions.
maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.maxTries,tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=
0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,retryDelayInMs:retryOptions.retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.
retryDelayInMs,retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.retryDelayInMs,maxRetryDelayInMs:retryOptions.
maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost:retryOptions.secondaryHost?
retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.secondaryHost}}async sendRequest(request){return this.attemptSendRequest(request,!1,1)}async attemptSendRequest(request,secondaryHas404,attempt){
let newRequest=request.clone(),isPrimaryRetry=secondaryHas404||!this.retryOptions.secondaryHost||!(request.method==="GET"||request.method==="HEAD"||request.method===
"OPTIONS")||attempt%2===1;isPrimaryRetry||(newRequest.url=setURLHost(newRequest.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(newRequest.
url=setURLParameter(newRequest.url,URLConstants.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let response;try{if(logger4.info(
`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`),response=await this._nextPolicy.sendRequest(newRequest),!this.shouldRetry(isPrimaryRetry,
attempt,response))return response;secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(err){if(logger4.error(`RetryPolicy: Caught error\
, message: ${err.message}, code: ${err.code}`),!this.shouldRetry(isPrimaryRetry,attempt,response,err))throw err}return await this.delay(isPrimaryRetry,attempt,request.
abortSignal),this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){if(attempt>=this.retryOptions.maxTries)
return logger4.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;let retriableErrors2=["ETIMEDOUT","ESOCK\
ETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(err){for(let retriableError of retriableErrors2)if(err.name.
toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.toString().toUpperCase()===retriableError)return logger4.
info(`RetryPolicy: Network error ${retriableError} found, will retry.`),!0}if(response||err){let statusCode=response?response.status:err?err.statusCode:0;if(!isPrimaryRetry&&
statusCode===404)return logger4.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(statusCode===503||statusCode===500)return logger4.info(`RetryP\
olicy: Will retry for status code ${statusCode}.`),!0}if(response&&response?.status>=400){let copySourceError=response.headers.get(HeaderConstants.X_MS_CopySourceErrorCode);
if(copySourceError!==void 0)switch(copySourceError){case"InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return err?.code==="PARSE_ERROR"&&err?.
message.startsWith('Error "Error: Unclosed root tag')?(logger4.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0):!1}async delay(isPrimaryRetry,attempt,abortSignal){
let delayTimeInMs=0;if(isPrimaryRetry)switch(this.retryOptions.retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-
1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=this.retryOptions.retryDelayInMs;
break}else delayTimeInMs=Math.random()*1e3;return logger4.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`),delay3(delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}};var StorageRetryPolicyFactory=class{static{__name(this,"StorageRetryPolicyFactory")}retryOptions;constructor(retryOptions){this.retryOptions=retryOptions}create(nextPolicy,options){
return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}};var storageBrowserPolicyName="storageBrowserPolicy";function storageBrowserPolicy(){return{name:storageBrowserPolicyName,async sendRequest(request,next){return next(
request)}}}__name(storageBrowserPolicy,"storageBrowserPolicy");var storageCorrectContentLengthPolicyName="StorageCorrectContentLengthPolicy";function storageCorrectContentLengthPolicy(){function correctContentLength(request){
request.body&&(typeof request.body=="string"||Buffer.isBuffer(request.body))&&request.body.length>0&&request.headers.set(HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(
request.body))}return __name(correctContentLength,"correctContentLength"),{name:storageCorrectContentLengthPolicyName,async sendRequest(request,next){return correctContentLength(
request),next(request)}}}__name(storageCorrectContentLengthPolicy,"storageCorrectContentLengthPolicy");var storageRetryPolicyName="storageRetryPolicy",DEFAULT_RETRY_OPTIONS2={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.
EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","E\
PIPE","REQUEST_SEND_ERROR"],RETRY_ABORT_ERROR2=new AbortError2("The operation was aborted.");function storageRetryPolicy(options={}){let retryPolicyType=options.
retryPolicyType??DEFAULT_RETRY_OPTIONS2.retryPolicyType,maxTries=options.maxTries??DEFAULT_RETRY_OPTIONS2.maxTries,retryDelayInMs=options.retryDelayInMs??DEFAULT_RETRY_OPTIONS2.
retryDelayInMs,maxRetryDelayInMs=options.maxRetryDelayInMs??DEFAULT_RETRY_OPTIONS2.maxRetryDelayInMs,secondaryHost=options.secondaryHost??DEFAULT_RETRY_OPTIONS2.
secondaryHost,tryTimeoutInMs=options.tryTimeoutInMs??DEFAULT_RETRY_OPTIONS2.tryTimeoutInMs;function shouldRetry({isPrimaryRetry,attempt,response,error}){if(attempt>=
maxTries)return logger4.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`),!1;if(error){for(let retriableError of retriableErrors)
if(error.name.toUpperCase().includes(retriableError)||error.message.toUpperCase().includes(retriableError)||error.code&&error.code.toString().toUpperCase()===retriableError)
return logger4.info(`RetryPolicy: Network error ${retriableError} found, will retry.`),!0;if(error?.code==="PARSE_ERROR"&&error?.message.startsWith('Error "Erro\
r: Unclosed root tag'))return logger4.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0}if(response||error){let statusCode=response?.
status??error?.statusCode??0;if(!isPrimaryRetry&&statusCode===404)return logger4.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(statusCode===
503||statusCode===500)return logger4.info(`RetryPolicy: Will retry for status code ${statusCode}.`),!0}if(response&&response?.status>=400){let copySourceError=response.
headers.get(HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0)switch(copySourceError){case"InternalError":case"OperationTimedOut":case"Serve\
rBusy":return!0}}return!1}__name(shouldRetry,"shouldRetry");function calculateDelay(isPrimaryRetry,attempt){let delayTimeInMs=0;if(isPrimaryRetry)switch(retryPolicyType){case StorageRetryPolicyType.
EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*retryDelayInMs,maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=retryDelayInMs;
break}else delayTimeInMs=Math.random()*1e3;return logger4.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`),delayTimeInMs}return __name(calculateDelay,"calculat\
eDelay"),{name:storageRetryPolicyName,async sendRequest(request,next){tryTimeoutInMs&&(request.url=setURLParameter(request.url,URLConstants.Parameters.TIMEOUT,String(
Math.floor(tryTimeoutInMs/1e3))));let primaryUrl=request.url,secondaryUrl=secondaryHost?setURLHost(request.url,secondaryHost):void 0,secondaryHas404=!1,attempt=1,
retryAgain=!0,response,error;for(;retryAgain;){let isPrimaryRetry=secondaryHas404||!secondaryUrl||!["GET","HEAD","OPTIONS"].includes(request.method)||attempt%2===
1;request.url=isPrimaryRetry?primaryUrl:secondaryUrl,response=void 0,error=void 0;try{logger4.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":
"Secondary"}`),response=await next(request),secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(e){if(isRestError3(e))logger4.error(`R\
etryPolicy: Caught error, message: ${e.message}, code: ${e.code}`),error=e;else throw logger4.error(`RetryPolicy: Caught error, message: ${getErrorMessage(e)}`),
e}retryAgain=shouldRetry({isPrimaryRetry,attempt,response,error}),retryAgain&&await delay3(calculateDelay(isPrimaryRetry,attempt),request.abortSignal,RETRY_ABORT_ERROR2),
attempt++}if(response)return response;throw error??new RestError3("RetryPolicy failed without known error.")}}}__name(storageRetryPolicy,"storageRetryPolicy");import{createHmac as createHmac2}from"node:crypto";var storageSharedKeyCredentialPolicyName="storageSharedKeyCredentialPolicy";function storageSharedKeyCredentialPolicy(options){function signRequest(request){request.
headers.set(HeaderConstants.X_MS_DATE,new Date().toUTCString()),request.body&&(typeof request.body=="string"||Buffer.isBuffer(request.body))&&request.body.length>
0&&request.headers.set(HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body));let stringToSign=[request.method.toUpperCase(),getHeaderValueToSign(request,
HeaderConstants.CONTENT_LANGUAGE),getHeaderValueToSign(request,HeaderConstants.CONTENT_ENCODING),getHeaderValueToSign(request,HeaderConstants.CONTENT_LENGTH),getHeaderValueToSign(
request,HeaderConstants.CONTENT_MD5),getHeaderValueToSign(request,HeaderConstants.CONTENT_TYPE),getHeaderValueToSign(request,HeaderConstants.DATE),getHeaderValueToSign(
request,HeaderConstants.IF_MODIFIED_SINCE),getHeaderValueToSign(request,HeaderConstants.IF_MATCH),getHeaderValueToSign(request,HeaderConstants.IF_NONE_MATCH),getHeaderValueToSign(
request,HeaderConstants.IF_UNMODIFIED_SINCE),getHeaderValueToSign(request,HeaderConstants.RANGE)].join(`
`)+`
`+getCanonicalizedHeadersString(request)+getCanonicalizedResourceString(request),signature=createHmac2("sha256",options.accountKey).update(stringToSign,"utf8").
digest("base64");request.headers.set(HeaderConstants.AUTHORIZATION,`SharedKey ${options.accountName}:${signature}`)}__name(signRequest,"signRequest");function getHeaderValueToSign(request,headerName){
let value=request.headers.get(headerName);return!value||headerName===HeaderConstants.CONTENT_LENGTH&&value==="0"?"":value}__name(getHeaderValueToSign,"getHeader\
ValueToSign");function getCanonicalizedHeadersString(request){let headersArray=[];for(let[name,value]of request.headers)name.toLowerCase().startsWith(HeaderConstants.
PREFIX_FOR_STORAGE)&&headersArray.push({name,value});headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),b.name.toLowerCase())),headersArray=headersArray.
filter((value,index,array)=>!(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()));let canonicalizedHeadersStringToSign="";return headersArray.
forEach(header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`}),canonicalizedHeadersStringToSign}__name(getCanonicalizedHeadersString,"getCanonicalizedHeadersString");function getCanonicalizedResourceString(request){let path=getURLPath(
request.url)||"/",canonicalizedResourceString="";canonicalizedResourceString+=`/${options.accountName}${path}`;let queries=getURLQueries(request.url),lowercaseQueries={};
if(queries){let queryKeys=[];for(let key in queries)if(Object.prototype.hasOwnProperty.call(queries,key)){let lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=
queries[key],queryKeys.push(lowercaseKey)}queryKeys.sort();for(let key of queryKeys)canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}return __name(getCanonicalizedResourceString,"getCanonicalizedResourceSt\
ring"),{name:storageSharedKeyCredentialPolicyName,async sendRequest(request,next){return signRequest(request),next(request)}}}__name(storageSharedKeyCredentialPolicy,
"storageSharedKeyCredentialPolicy");var storageRequestFailureDetailsParserPolicyName="storageRequestFailureDetailsParserPolicy";function storageRequestFailureDetailsParserPolicy(){return{name:storageRequestFailureDetailsParserPolicyName,
async sendRequest(request,next){try{let response=await next(request);return response.status===400&&response.bodyAsText?.includes("<Error><Code>InvalidHeaderValu\
e</Code>")&&response.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")&&(response.bodyAsText=response.bodyAsText.replace(/<Message>.*<\/Message>/s,"<\
Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-\
azure-storage-services for additional information.</Message>")),response}catch(err){throw typeof err=="object"&&err!==null&&err.response&&err.response.parsedBody&&
err.response.parsedBody.code==="InvalidHeaderValue"&&err.response.parsedBody.HeaderName==="x-ms-version"&&(err.message=`The provided service version is not enab\
led on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional informatio\
n.
`),err}}}}__name(storageRequestFailureDetailsParserPolicy,"storageRequestFailureDetailsParserPolicy");import{createHmac as createHmac3}from"node:crypto";var UserDelegationKeyCredential=class{static{__name(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(accountName,userDelegationKey){
this.accountName=accountName,this.userDelegationKey=userDelegationKey,this.key=Buffer.from(userDelegationKey.value,"base64")}computeHMACSHA256(stringToSign){return createHmac3(
"sha256",this.key).update(stringToSign,"utf8").digest("base64")}};var SDK_VERSION4="12.31.0",SERVICE_VERSION="2026-02-06";var StorageOAuthScopes="https://storage.azure.com/.default",URLConstants2={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"\
versionid",TIMEOUT:"timeout"}};var ETagNone="",ETagAny="*",SIZE_1_MB=1*1024*1024;var BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB;var EncryptionAlgorithmAES25="AES256",DevelopmentConnectionString2="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPL\
lmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",StorageBlobLoggingAllowedHeaderNames=[
"Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-re\
quest-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding",
"Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-m\
s-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-m\
s-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-\
ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-\
control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-enco\
ding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-num\
ber","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent",
"x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-i\
ncremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id",
"x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-sour\
ce-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code",
"x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],StorageBlobLoggingAllowedQueryParameters=["comp","maxresults","rscc","rscd","rsce","rscl","\
rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","\
ske","skoid","sks","skt","sktid","skv","snapshot"],BlobUsesCustomerSpecifiedEncryptionMsg="BlobUsesCustomerSpecifiedEncryption",BlobDoesNotUseCustomerSpecifiedEncryption="\
BlobDoesNotUseCustomerSpecifiedEncryption",PathStylePorts2=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","110\
02","11003","11004","11100","11101","11102","11103","11104"];var BlockBlobTier;(function(BlockBlobTier2){BlockBlobTier2.Hot="Hot",BlockBlobTier2.Cool="Cool",BlockBlobTier2.Cold="Cold",BlockBlobTier2.Archive="Archive"})(BlockBlobTier||
(BlockBlobTier={}));var PremiumPageBlobTier;(function(PremiumPageBlobTier2){PremiumPageBlobTier2.P4="P4",PremiumPageBlobTier2.P6="P6",PremiumPageBlobTier2.P10="\
P10",PremiumPageBlobTier2.P15="P15",PremiumPageBlobTier2.P20="P20",PremiumPageBlobTier2.P30="P30",PremiumPageBlobTier2.P40="P40",PremiumPageBlobTier2.P50="P50",
PremiumPageBlobTier2.P60="P60",PremiumPageBlobTier2.P70="P70",PremiumPageBlobTier2.P80="P80"})(PremiumPageBlobTier||(PremiumPageBlobTier={}));function toAccessTier(tier2){
if(tier2!==void 0)return tier2}__name(toAccessTier,"toAccessTier");function ensureCpkIfSpecified(cpk,isHttps){if(cpk&&!isHttps)throw new RangeError("Customer-pr\
ovided encryption key must be used over HTTPS.");cpk&&!cpk.encryptionAlgorithm&&(cpk.encryptionAlgorithm=EncryptionAlgorithmAES25)}__name(ensureCpkIfSpecified,"\
ensureCpkIfSpecified");var StorageBlobAudience;(function(StorageBlobAudience2){StorageBlobAudience2.StorageOAuthScopes="https://storage.azure.com/.default",StorageBlobAudience2.
DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(StorageBlobAudience||(StorageBlobAudience={}));function rangeResponseFromModel(response){let pageRange=(response._response.parsedBody.pageRange||[]).map(x=>({offset:x.start,count:x.end-x.start})),clearRange=(response.
_response.parsedBody.clearRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));return{...response,pageRange,clearRange,_response:{...response._response,parsedBody:{
pageRange,clearRange}}}}__name(rangeResponseFromModel,"rangeResponseFromModel");var disableKeepAlivePolicyName="DisableKeepAlivePolicy";function createDisableKeepAlivePolicy(){return{name:disableKeepAlivePolicyName,sendRequest(request,next){
return request.disableKeepAlive=!0,next(request)}}}__name(createDisableKeepAlivePolicy,"createDisableKeepAlivePolicy");function pipelineContainsDisableKeepAlivePolicy(pipeline){
return pipeline.getOrderedPolicies().some(policy=>policy.name===disableKeepAlivePolicyName)}__name(pipelineContainsDisableKeepAlivePolicy,"pipelineContainsDisab\
leKeepAlivePolicy");function encodeByteArray(value){return uint8ArrayToString2(value,"base64")}__name(encodeByteArray,"encodeByteArray");function decodeString(value){return stringToUint8Array2(
value,"base64")}__name(decodeString,"decodeString");function isPrimitiveBody(value,mapperTypeName){return mapperTypeName!=="Composite"&&mapperTypeName!=="Dictionary"&&(typeof value=="string"||typeof value=="numbe\
r"||typeof value=="boolean"||mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||value===void 0||value===null)}__name(
isPrimitiveBody,"isPrimitiveBody");var validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value){return validateISODuration.test(value)}__name(isDuration,"isDuration");var validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid){return validUuidRegex.test(uuid)}__name(isValidUuid,"isValidUuid");function handleNullableResponseAndWrappableBody(responseObject){let combinedHeadersAndBody={
...responseObject.headers,...responseObject.body};return responseObject.hasNullableType&&Object.getOwnPropertyNames(combinedHeadersAndBody).length===0?responseObject.
shouldWrapBody?{body:null}:null:responseObject.shouldWrapBody?{...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}__name(handleNullableResponseAndWrappableBody,
"handleNullableResponseAndWrappableBody");function flattenResponse(fullResponse,responseSpec){let parsedHeaders=fullResponse.parsedHeaders;if(fullResponse.request.
method==="HEAD")return{...parsedHeaders,body:fullResponse.parsedBody};let bodyMapper=responseSpec&&responseSpec.bodyMapper,isNullable=!!bodyMapper?.nullable,expectedBodyTypeName=bodyMapper?.
type.name;if(expectedBodyTypeName==="Stream")return{...parsedHeaders,blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.readableStreamBody};let modelProperties=expectedBodyTypeName===
"Composite"&&bodyMapper.type.modelProperties||{},isPageableResponse=Object.keys(modelProperties).some(k=>modelProperties[k].serializedName==="");if(expectedBodyTypeName===
"Sequence"||isPageableResponse){let arrayResponse=fullResponse.parsedBody??[];for(let key of Object.keys(modelProperties))modelProperties[key].serializedName&&(arrayResponse[key]=
fullResponse.parsedBody?.[key]);if(parsedHeaders)for(let key of Object.keys(parsedHeaders))arrayResponse[key]=parsedHeaders[key];return isNullable&&!fullResponse.
parsedBody&&!parsedHeaders&&Object.getOwnPropertyNames(modelProperties).length===0?null:arrayResponse}return handleNullableResponseAndWrappableBody({body:fullResponse.
parsedBody,headers:parsedHeaders,hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.parsedBody,expectedBodyTypeName)})}__name(flattenResponse,
"flattenResponse");var SerializerImpl=class{static{__name(this,"SerializerImpl")}modelMappers;isXML;constructor(modelMappers={},isXML=!1){this.modelMappers=modelMappers,this.isXML=
isXML}validateConstraints(mapper,value,objectName){let failValidation=__name((constraintName,constraintValue)=>{throw new Error(`"${objectName}" with value "${value}\
" should satisfy the constraint "${constraintName}": ${constraintValue}.`)},"failValidation");if(mapper.constraints&&value!==void 0&&value!==null){let{ExclusiveMaximum,
ExclusiveMinimum,InclusiveMaximum,InclusiveMinimum,MaxItems,MaxLength,MinItems,MinLength,MultipleOf,Pattern,UniqueItems}=mapper.constraints;if(ExclusiveMaximum!==
void 0&&value>=ExclusiveMaximum&&failValidation("ExclusiveMaximum",ExclusiveMaximum),ExclusiveMinimum!==void 0&&value<=ExclusiveMinimum&&failValidation("Exclusi\
veMinimum",ExclusiveMinimum),InclusiveMaximum!==void 0&&value>InclusiveMaximum&&failValidation("InclusiveMaximum",InclusiveMaximum),InclusiveMinimum!==void 0&&value<
InclusiveMinimum&&failValidation("InclusiveMinimum",InclusiveMinimum),MaxItems!==void 0&&value.length>MaxItems&&failValidation("MaxItems",MaxItems),MaxLength!==
void 0&&value.length>MaxLength&&failValidation("MaxLength",MaxLength),MinItems!==void 0&&value.length<MinItems&&failValidation("MinItems",MinItems),MinLength!==
void 0&&value.length<MinLength&&failValidation("MinLength",MinLength),MultipleOf!==void 0&&value%MultipleOf!==0&&failValidation("MultipleOf",MultipleOf),Pattern){
let pattern=typeof Pattern=="string"?new RegExp(Pattern):Pattern;(typeof value!="string"||value.match(pattern)===null)&&failValidation("Pattern",Pattern)}UniqueItems&&
value.some((item,i,ar)=>ar.indexOf(item)!==i)&&failValidation("UniqueItems",UniqueItems)}}serialize(mapper,object,objectName,options={xml:{}}){let updatedOptions={
xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??!1,xmlCharKey:options.xml.xmlCharKey??"_"}},payload={},mapperType=mapper.type.name;objectName||
(objectName=mapper.serializedName),mapperType.match(/^Sequence$/i)!==null&&(payload=[]),mapper.isConstant&&(object=mapper.defaultValue);let{required,nullable}=mapper;
if(required&&nullable&&object===void 0)throw new Error(`${objectName} cannot be undefined.`);if(required&&!nullable&&object==null)throw new Error(`${objectName}\
 cannot be null or undefined.`);if(!required&&nullable===!1&&object===null)throw new Error(`${objectName} cannot be null.`);return object==null||mapperType.match(
/^any$/i)!==null?payload=object:mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?payload=serializeBasicTypes(mapperType,objectName,object):
mapperType.match(/^Enum$/i)!==null?payload=serializeEnumType(objectName,mapper.type.allowedValues,object):mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==
null?payload=serializeDateTypes(mapperType,object,objectName):mapperType.match(/^ByteArray$/i)!==null?payload=serializeByteArrayType(objectName,object):mapperType.
match(/^Base64Url$/i)!==null?payload=serializeBase64UrlType(objectName,object):mapperType.match(/^Sequence$/i)!==null?payload=serializeSequenceType(this,mapper,
object,objectName,!!this.isXML,updatedOptions):mapperType.match(/^Dictionary$/i)!==null?payload=serializeDictionaryType(this,mapper,object,objectName,!!this.isXML,
updatedOptions):mapperType.match(/^Composite$/i)!==null&&(payload=serializeCompositeType(this,mapper,object,objectName,!!this.isXML,updatedOptions)),payload}deserialize(mapper,responseBody,objectName,options={
xml:{}}){let updatedOptions={xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??!1,xmlCharKey:options.xml.xmlCharKey??"_"},ignoreUnknownProperties:options.
ignoreUnknownProperties??!1};if(responseBody==null)return this.isXML&&mapper.type.name==="Sequence"&&!mapper.xmlIsWrapped&&(responseBody=[]),mapper.defaultValue!==
void 0&&(responseBody=mapper.defaultValue),responseBody;let payload,mapperType=mapper.type.name;if(objectName||(objectName=mapper.serializedName),mapperType.match(
/^Composite$/i)!==null)payload=deserializeCompositeType(this,mapper,responseBody,objectName,updatedOptions);else{if(this.isXML){let xmlCharKey=updatedOptions.xml.
xmlCharKey;responseBody["$"]!==void 0&&responseBody[xmlCharKey]!==void 0&&(responseBody=responseBody[xmlCharKey])}mapperType.match(/^Number$/i)!==null?(payload=
parseFloat(responseBody),isNaN(payload)&&(payload=responseBody)):mapperType.match(/^Boolean$/i)!==null?responseBody==="true"?payload=!0:responseBody==="false"?payload=
!1:payload=responseBody:mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?payload=responseBody:mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?payload=new Date(responseBody):mapperType.match(/^UnixTime$/i)!==null?payload=unixTimeToDate(responseBody):mapperType.match(/^ByteArray$/i)!==null?payload=
decodeString(responseBody):mapperType.match(/^Base64Url$/i)!==null?payload=base64UrlToByteArray(responseBody):mapperType.match(/^Sequence$/i)!==null?payload=deserializeSequenceType(
this,mapper,responseBody,objectName,updatedOptions):mapperType.match(/^Dictionary$/i)!==null&&(payload=deserializeDictionaryType(this,mapper,responseBody,objectName,
updatedOptions))}return mapper.isConstant&&(payload=mapper.defaultValue),payload}};function createSerializer(modelMappers={},isXML=!1){return new SerializerImpl(
modelMappers,isXML)}__name(createSerializer,"createSerializer");function trimEnd(str,ch){let len=str.length;for(;len-1>=0&&str[len-1]===ch;)--len;return str.substr(
0,len)}__name(trimEnd,"trimEnd");function bufferToBase64Url(buffer2){if(!buffer2)return;if(!(buffer2 instanceof Uint8Array))throw new Error("Please provide an i\
nput of type Uint8Array for converting to Base64Url.");let str=encodeByteArray(buffer2);return trimEnd(str,"=").replace(/\+/g,"-").replace(/\//g,"_")}__name(bufferToBase64Url,
"bufferToBase64Url");function base64UrlToByteArray(str){if(str){if(str&&typeof str.valueOf()!="string")throw new Error("Please provide an input of type string f\
or converting to Uint8Array");return str=str.replace(/-/g,"+").replace(/_/g,"/"),decodeString(str)}}__name(base64UrlToByteArray,"base64UrlToByteArray");function splitSerializeName(prop){
let classes=[],partialclass="";if(prop){let subwords=prop.split(".");for(let item of subwords)item.charAt(item.length-1)==="\\"?partialclass+=item.substr(0,item.
length-1)+".":(partialclass+=item,classes.push(partialclass),partialclass="")}return classes}__name(splitSerializeName,"splitSerializeName");function dateToUnixTime(d){
if(d)return typeof d.valueOf()=="string"&&(d=new Date(d)),Math.floor(d.getTime()/1e3)}__name(dateToUnixTime,"dateToUnixTime");function unixTimeToDate(n){if(n)return new Date(
n*1e3)}__name(unixTimeToDate,"unixTimeToDate");function serializeBasicTypes(typeName,objectName,value){if(value!=null){if(typeName.match(/^Number$/i)!==null){if(typeof value!=
"number")throw new Error(`${objectName} with value ${value} must be of type number.`)}else if(typeName.match(/^String$/i)!==null){if(typeof value.valueOf()!="st\
ring")throw new Error(`${objectName} with value "${value}" must be of type string.`)}else if(typeName.match(/^Uuid$/i)!==null){if(!(typeof value.valueOf()=="str\
ing"&&isValidUuid(value)))throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`)}else if(typeName.match(/^Boolean$/i)!==
null){if(typeof value!="boolean")throw new Error(`${objectName} with value ${value} must be of type boolean.`)}else if(typeName.match(/^Stream$/i)!==null){let objectType=typeof value;
if(objectType!=="string"&&typeof value.pipe!="function"&&typeof value.tee!="function"&&!(value instanceof ArrayBuffer)&&!ArrayBuffer.isView(value)&&!((typeof Blob==
"function"||typeof Blob=="object")&&value instanceof Blob)&&objectType!=="function")throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBuf\
ferView, ReadableStream, or () => ReadableStream.`)}}return value}__name(serializeBasicTypes,"serializeBasicTypes");function serializeEnumType(objectName,allowedValues,value){
if(!allowedValues)throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);if(!allowedValues.some(item=>typeof item.valueOf()==
"string"?item.toLowerCase()===value.toLowerCase():item===value))throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(
allowedValues)}.`);return value}__name(serializeEnumType,"serializeEnumType");function serializeByteArrayType(objectName,value){if(value!=null){if(!(value instanceof
Uint8Array))throw new Error(`${objectName} must be of type Uint8Array.`);value=encodeByteArray(value)}return value}__name(serializeByteArrayType,"serializeByteA\
rrayType");function serializeBase64UrlType(objectName,value){if(value!=null){if(!(value instanceof Uint8Array))throw new Error(`${objectName} must be of type Ui\
nt8Array.`);value=bufferToBase64Url(value)}return value}__name(serializeBase64UrlType,"serializeBase64UrlType");function serializeDateTypes(typeName,value,objectName){
if(value!=null){if(typeName.match(/^Date$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName}\
 must be an instanceof Date or a string in ISO8601 format.`);value=value instanceof Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(
0,10)}else if(typeName.match(/^DateTime$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName}\
 must be an instanceof Date or a string in ISO8601 format.`);value=value instanceof Date?value.toISOString():new Date(value).toISOString()}else if(typeName.match(
/^DateTimeRfc1123$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an\
 instanceof Date or a string in RFC-1123 format.`);value=value instanceof Date?value.toUTCString():new Date(value).toUTCString()}else if(typeName.match(/^UnixTime$/i)!==
null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a st\
ring in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);value=dateToUnixTime(value)}else if(typeName.match(/^TimeSpan$/i)!==null&&!isDuration(
value))throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`)}return value}__name(serializeDateTypes,"serializeDateTypes");
function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){if(!Array.isArray(object))throw new Error(`${objectName} must be of type Array\
.`);let elementType=mapper.type.element;if(!elementType||typeof elementType!="object")throw new Error(`"element" metadata for an Array must be defined in the ma\
pper and it must be of type "object" in ${objectName}.`);elementType.type.name==="Composite"&&elementType.type.className&&(elementType=serializer.modelMappers[elementType.
type.className]??elementType);let tempArray=[];for(let i=0;i<object.length;i++){let serializedValue=serializer.serialize(elementType,object[i],objectName,options);
if(isXml&&elementType.xmlNamespace){let xmlnsKey=elementType.xmlNamespacePrefix?`xmlns:${elementType.xmlNamespacePrefix}`:"xmlns";elementType.type.name==="Compo\
site"?(tempArray[i]={...serializedValue},tempArray[i]["$"]={[xmlnsKey]:elementType.xmlNamespace}):(tempArray[i]={},tempArray[i][options.xml.xmlCharKey]=serializedValue,
tempArray[i]["$"]={[xmlnsKey]:elementType.xmlNamespace})}else tempArray[i]=serializedValue}return tempArray}__name(serializeSequenceType,"serializeSequenceType");
function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){if(typeof object!="object")throw new Error(`${objectName} must be of type ob\
ject.`);let valueType=mapper.type.value;if(!valueType||typeof valueType!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapp\
er and it must of type "object" in ${objectName}.`);let tempDictionary={};for(let key of Object.keys(object)){let serializedValue=serializer.serialize(valueType,
object[key],objectName,options);Object.defineProperty(tempDictionary,key,{value:getXmlObjectValue(valueType,serializedValue,isXml,options),enumerable:!0,configurable:!0,
writable:!0})}if(isXml&&mapper.xmlNamespace){let xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns",result=tempDictionary;return result["\
$"]={[xmlnsKey]:mapper.xmlNamespace},result}return tempDictionary}__name(serializeDictionaryType,"serializeDictionaryType");function resolveAdditionalProperties(serializer,mapper,objectName){
let additionalProperties=mapper.type.additionalProperties;return!additionalProperties&&mapper.type.className?resolveReferencedMapper(serializer,mapper,objectName)?.
type.additionalProperties:additionalProperties}__name(resolveAdditionalProperties,"resolveAdditionalProperties");function resolveReferencedMapper(serializer,mapper,objectName){
let className=mapper.type.className;if(!className)throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper,void 0,
2)}".`);return serializer.modelMappers[className]}__name(resolveReferencedMapper,"resolveReferencedMapper");function resolveModelProperties(serializer,mapper,objectName){
let modelProps=mapper.type.modelProperties;if(!modelProps){let modelMapper=resolveReferencedMapper(serializer,mapper,objectName);if(!modelMapper)throw new Error(
`mapper() cannot be null or undefined for model "${mapper.type.className}".`);if(modelProps=modelMapper?.type.modelProperties,!modelProps)throw new Error(`model\
Properties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`)}return modelProps}
__name(resolveModelProperties,"resolveModelProperties");function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){if(getPolymorphicDiscriminatorRecursively(
serializer,mapper)&&(mapper=getPolymorphicMapper(serializer,mapper,object,"clientName")),object!=null){let payload={},modelProps=resolveModelProperties(serializer,
mapper,objectName);for(let key of Object.keys(modelProps)){let propertyMapper=modelProps[key];if(propertyMapper.readOnly)continue;let propName,parentObject=payload;
if(serializer.isXML)propertyMapper.xmlIsWrapped?propName=propertyMapper.xmlName:propName=propertyMapper.xmlElementName||propertyMapper.xmlName;else{let paths=splitSerializeName(
propertyMapper.serializedName);propName=paths.pop();for(let pathName of paths){let childObject=parentObject[pathName];childObject==null&&(object[key]!==void 0&&
object[key]!==null||propertyMapper.defaultValue!==void 0)&&(parentObject[pathName]={}),parentObject=parentObject[pathName]}}if(parentObject!=null){if(isXml&&mapper.
xmlNamespace){let xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject["$"]={...parentObject["$"],[xmlnsKey]:mapper.xmlNamespace}}
let propertyObjectName=propertyMapper.serializedName!==""?objectName+"."+propertyMapper.serializedName:objectName,toSerialize=object[key],polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);polymorphicDiscriminator&&polymorphicDiscriminator.clientName===key&&toSerialize==null&&(toSerialize=mapper.serializedName);let serializedValue=serializer.
serialize(propertyMapper,toSerialize,propertyObjectName,options);if(serializedValue!==void 0&&propName!==void 0&&propName!==null){let value=getXmlObjectValue(propertyMapper,
serializedValue,isXml,options);isXml&&propertyMapper.xmlIsAttribute?(parentObject["$"]=parentObject["$"]||{},parentObject["$"][propName]=serializedValue):isXml&&
propertyMapper.xmlIsWrapped?parentObject[propName]={[propertyMapper.xmlElementName]:value}:parentObject[propName]=value}}}let additionalPropertiesMapper=resolveAdditionalProperties(
serializer,mapper,objectName);if(additionalPropertiesMapper){let propNames=Object.keys(modelProps);for(let clientPropName of Object.keys(object))propNames.every(
pn=>pn!==clientPropName)&&Object.defineProperty(payload,clientPropName,{value:serializer.serialize(additionalPropertiesMapper,object[clientPropName],objectName+
'["'+clientPropName+'"]',options),enumerable:!0,configurable:!0,writable:!0})}return payload}return object}__name(serializeCompositeType,"serializeCompositeType");
function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){if(!isXml||!propertyMapper.xmlNamespace)return serializedValue;let xmlNamespace={[propertyMapper.
xmlNamespacePrefix?`xmlns:${propertyMapper.xmlNamespacePrefix}`:"xmlns"]:propertyMapper.xmlNamespace};if(["Composite"].includes(propertyMapper.type.name)){if(serializedValue["\
$"])return serializedValue;{let result2={...serializedValue};return result2["$"]=xmlNamespace,result2}}let result={};return result[options.xml.xmlCharKey]=serializedValue,
result["$"]=xmlNamespace,result}__name(getXmlObjectValue,"getXmlObjectValue");function isSpecialXmlProperty(propertyName,options){return["$",options.xml.xmlCharKey].
includes(propertyName)}__name(isSpecialXmlProperty,"isSpecialXmlProperty");function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){
let xmlCharKey=options.xml.xmlCharKey??"_";getPolymorphicDiscriminatorRecursively(serializer,mapper)&&(mapper=getPolymorphicMapper(serializer,mapper,responseBody,
"serializedName"));let modelProps=resolveModelProperties(serializer,mapper,objectName),instance={},handledPropertyNames=[];for(let key of Object.keys(modelProps)){
let propertyMapper=modelProps[key],paths=splitSerializeName(modelProps[key].serializedName);handledPropertyNames.push(paths[0]);let{serializedName,xmlName,xmlElementName}=propertyMapper,
propertyObjectName=objectName;serializedName!==""&&serializedName!==void 0&&(propertyObjectName=objectName+"."+serializedName);let headerCollectionPrefix=propertyMapper.
headerCollectionPrefix;if(headerCollectionPrefix){let dictionary={};for(let headerKey of Object.keys(responseBody))headerKey.startsWith(headerCollectionPrefix)&&
Object.defineProperty(dictionary,headerKey.substring(headerCollectionPrefix.length),{value:serializer.deserialize(propertyMapper.type.value,responseBody[headerKey],
propertyObjectName,options),enumerable:!0,configurable:!0,writable:!0}),handledPropertyNames.push(headerKey);instance[key]=dictionary}else if(serializer.isXML)if(propertyMapper.
xmlIsAttribute&&responseBody["$"])instance[key]=serializer.deserialize(propertyMapper,responseBody["$"][xmlName],propertyObjectName,options);else if(propertyMapper.
xmlIsMsText)responseBody[xmlCharKey]!==void 0?instance[key]=responseBody[xmlCharKey]:typeof responseBody=="string"&&(instance[key]=responseBody);else{let propertyName=xmlElementName||
xmlName||serializedName;if(propertyMapper.xmlIsWrapped){let elementList=responseBody[xmlName]?.[xmlElementName]??[];Object.defineProperty(instance,key,{value:serializer.
deserialize(propertyMapper,elementList,propertyObjectName,options),enumerable:!0,configurable:!0,writable:!0}),handledPropertyNames.push(xmlName)}else{let property=responseBody[propertyName];
instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,options),handledPropertyNames.push(propertyName)}}else{let propertyInstance,res=responseBody,
steps=0;for(let item of paths){if(!res)break;steps++,res=res[item]}res===null&&steps<paths.length&&(res=void 0),propertyInstance=res;let polymorphicDiscriminator=mapper.
type.polymorphicDiscriminator;polymorphicDiscriminator&&key===polymorphicDiscriminator.clientName&&propertyInstance==null&&(propertyInstance=mapper.serializedName);
let serializedValue;if(Array.isArray(responseBody[key])&&modelProps[key].serializedName===""){propertyInstance=responseBody[key];let arrayInstance=serializer.deserialize(
propertyMapper,propertyInstance,propertyObjectName,options);for(let[k,v]of Object.entries(instance))Object.prototype.hasOwnProperty.call(arrayInstance,k)||(arrayInstance[k]=
v);instance=arrayInstance}else(propertyInstance!==void 0||propertyMapper.defaultValue!==void 0)&&(serializedValue=serializer.deserialize(propertyMapper,propertyInstance,
propertyObjectName,options),instance[key]=serializedValue)}}let additionalPropertiesMapper=mapper.type.additionalProperties;if(additionalPropertiesMapper){let isAdditionalProperty=__name(
responsePropName=>{for(let clientPropName of Object.keys(modelProps))if(splitSerializeName(modelProps[clientPropName].serializedName)[0]===responsePropName)return!1;
return!0},"isAdditionalProperty");for(let responsePropName of Object.keys(responseBody))if(isAdditionalProperty(responsePropName)){let deserializedValue=serializer.
deserialize(additionalPropertiesMapper,responseBody[responsePropName],objectName+'["'+responsePropName+'"]',options);Object.defineProperty(instance,responsePropName,
{value:deserializedValue,enumerable:!0,configurable:!0,writable:!0})}}else if(responseBody&&!options.ignoreUnknownProperties)for(let key of Object.keys(responseBody))
instance[key]===void 0&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(key,options)&&Object.defineProperty(instance,key,{value:responseBody[key],enumerable:!0,
configurable:!0,writable:!0});return instance}__name(deserializeCompositeType,"deserializeCompositeType");function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){
let value=mapper.type.value;if(!value||typeof value!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of ty\
pe "object" in ${objectName}`);if(responseBody){let tempDictionary={};for(let key of Object.keys(responseBody))Object.defineProperty(tempDictionary,key,{value:serializer.
deserialize(value,responseBody[key],objectName,options),enumerable:!0,configurable:!0,writable:!0});return tempDictionary}return responseBody}__name(deserializeDictionaryType,
"deserializeDictionaryType");function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){let element=mapper.type.element;if(!element||typeof element!=
"object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);if(responseBody){Array.
isArray(responseBody)||(responseBody=[responseBody]),element.type.name==="Composite"&&element.type.className&&(element=serializer.modelMappers[element.type.className]??
element);let tempArray=[];for(let i=0;i<responseBody.length;i++)tempArray[i]=serializer.deserialize(element,responseBody[i],`${objectName}[${i}]`,options);return tempArray}
return responseBody}__name(deserializeSequenceType,"deserializeSequenceType");function getIndexDiscriminator(discriminators,discriminatorValue,typeName){let typeNamesToCheck=[
typeName];for(;typeNamesToCheck.length;){let currentName=typeNamesToCheck.shift(),indexDiscriminator=discriminatorValue===currentName?discriminatorValue:currentName+
"."+discriminatorValue;if(Object.prototype.hasOwnProperty.call(discriminators,indexDiscriminator))return discriminators[indexDiscriminator];for(let[name,mapper]of Object.
entries(discriminators))name.startsWith(currentName+".")&&mapper.type.uberParent===currentName&&mapper.type.className&&typeNamesToCheck.push(mapper.type.className)}}
__name(getIndexDiscriminator,"getIndexDiscriminator");function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){let polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);if(polymorphicDiscriminator){let discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];if(discriminatorName){polymorphicPropertyName===
"serializedName"&&(discriminatorName=discriminatorName.replace(/\\/gi,""));let discriminatorValue=object[discriminatorName],typeName=mapper.type.uberParent??mapper.
type.className;if(typeof discriminatorValue=="string"&&typeName){let polymorphicMapper=getIndexDiscriminator(serializer.modelMappers.discriminators,discriminatorValue,
typeName);polymorphicMapper&&(mapper=polymorphicMapper)}}}return mapper}__name(getPolymorphicMapper,"getPolymorphicMapper");function getPolymorphicDiscriminatorRecursively(serializer,mapper){
return mapper.type.polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(serializer,
mapper.type.className)}__name(getPolymorphicDiscriminatorRecursively,"getPolymorphicDiscriminatorRecursively");function getPolymorphicDiscriminatorSafely(serializer,typeName){
return typeName&&serializer.modelMappers[typeName]&&serializer.modelMappers[typeName].type.polymorphicDiscriminator}__name(getPolymorphicDiscriminatorSafely,"ge\
tPolymorphicDiscriminatorSafely");var MapperTypeNames={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"\
DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stre\
am",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var import_state_cjs2=__toESM(require_state_cjs2(),1),state2=import_state_cjs2.state;function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){let parameterPath=parameter.parameterPath,parameterMapper=parameter.
mapper,value;if(typeof parameterPath=="string"&&(parameterPath=[parameterPath]),Array.isArray(parameterPath)){if(parameterPath.length>0)if(parameterMapper.isConstant)
value=parameterMapper.defaultValue;else{let propertySearchResult=getPropertyFromParameterPath(operationArguments,parameterPath);!propertySearchResult.propertyFound&&
fallbackObject&&(propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath));let useDefaultValue=!1;propertySearchResult.propertyFound||(useDefaultValue=
parameterMapper.required||parameterPath[0]==="options"&&parameterPath.length===2),value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}else{
parameterMapper.required&&(value={});for(let[propertyName,propertyPath]of Object.entries(parameterPath)){let propertyMapper=parameterMapper.type.modelProperties[propertyName],
propertyValue=getOperationArgumentValueFromParameter(operationArguments,{parameterPath:propertyPath,mapper:propertyMapper},fallbackObject);propertyValue!==void 0&&
(value||(value={}),Object.defineProperty(value,propertyName,{value:propertyValue,enumerable:!0,configurable:!0,writable:!0}))}}return value}__name(getOperationArgumentValueFromParameter,
"getOperationArgumentValueFromParameter");function getPropertyFromParameterPath(parent,parameterPath){let result={propertyFound:!1},i=0;for(;i<parameterPath.length;++i){
let parameterPathPart=parameterPath[i];if(parent&&parameterPathPart in parent)parent=parent[parameterPathPart];else break}return i===parameterPath.length&&(result.
propertyValue=parent,result.propertyFound=!0),result}__name(getPropertyFromParameterPath,"getPropertyFromParameterPath");var originalRequestSymbol=Symbol.for("@\
azure/core-client original request");function hasOriginalRequest(request){return originalRequestSymbol in request}__name(hasOriginalRequest,"hasOriginalRequest");
function getOperationRequestInfo(request){if(hasOriginalRequest(request))return getOperationRequestInfo(request[originalRequestSymbol]);let info=state2.operationRequestMap.
get(request);return info||(info={},state2.operationRequestMap.set(request,info)),info}__name(getOperationRequestInfo,"getOperationRequestInfo");var defaultJsonContentTypes=["application/json","text/json"],defaultXmlContentTypes=["application/xml","application/atom+xml"],deserializationPolicyName="deseri\
alizationPolicy";function deserializationPolicy(options={}){let jsonContentTypes=options.expectedContentTypes?.json??defaultJsonContentTypes,xmlContentTypes=options.
expectedContentTypes?.xml??defaultXmlContentTypes,parseXML2=options.parseXML,serializerOptions=options.serializerOptions,updatedOptions={xml:{rootName:serializerOptions?.
xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.xml.xmlCharKey??"_"}};return{name:deserializationPolicyName,async sendRequest(request,next){
let response=await next(request);return deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML2)}}}__name(deserializationPolicy,
"deserializationPolicy");function getOperationResponseMap(parsedResponse){let result,request=parsedResponse.request,operationInfo=getOperationRequestInfo(request),
operationSpec=operationInfo?.operationSpec;return operationSpec&&(operationInfo?.operationResponseGetter?result=operationInfo?.operationResponseGetter(operationSpec,
parsedResponse):result=operationSpec.responses[parsedResponse.status]),result}__name(getOperationResponseMap,"getOperationResponseMap");function shouldDeserializeResponse(parsedResponse){
let request=parsedResponse.request,shouldDeserialize=getOperationRequestInfo(request)?.shouldDeserialize,result;return shouldDeserialize===void 0?result=!0:typeof shouldDeserialize==
"boolean"?result=shouldDeserialize:result=shouldDeserialize(parsedResponse),result}__name(shouldDeserializeResponse,"shouldDeserializeResponse");async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML2){
let parsedResponse=await parse(jsonContentTypes,xmlContentTypes,response,options,parseXML2);if(!shouldDeserializeResponse(parsedResponse))return parsedResponse;
let operationSpec=getOperationRequestInfo(parsedResponse.request)?.operationSpec;if(!operationSpec||!operationSpec.responses)return parsedResponse;let responseSpec=getOperationResponseMap(
parsedResponse),{error,shouldReturnResponse}=handleErrorResponse(parsedResponse,operationSpec,responseSpec,options);if(error)throw error;if(shouldReturnResponse)
return parsedResponse;if(responseSpec){if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.parsedBody;operationSpec.isXML&&responseSpec.bodyMapper.
type.name===MapperTypeNames.Sequence&&(valueToDeserialize=typeof valueToDeserialize=="object"?valueToDeserialize[responseSpec.bodyMapper.xmlElementName]:[]);try{
parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,valueToDeserialize,"operationRes.parsedBody",options)}catch(deserializeError){
throw new RestError2(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.
request,response:parsedResponse})}}else operationSpec.httpMethod==="HEAD"&&(parsedResponse.parsedBody=response.status>=200&&response.status<300);responseSpec.headersMapper&&
(parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(responseSpec.headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},
ignoreUnknownProperties:!0}))}return parsedResponse}__name(deserializeResponseBody,"deserializeResponseBody");function isOperationSpecEmpty(operationSpec){let expectedStatusCodes=Object.
keys(operationSpec.responses);return expectedStatusCodes.length===0||expectedStatusCodes.length===1&&expectedStatusCodes[0]==="default"}__name(isOperationSpecEmpty,
"isOperationSpecEmpty");function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){let isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.
status<300;if(isOperationSpecEmpty(operationSpec)?isSuccessByStatus:!!responseSpec)if(responseSpec){if(!responseSpec.isError)return{error:null,shouldReturnResponse:!1}}else
return{error:null,shouldReturnResponse:!1};let errorResponseSpec=responseSpec??operationSpec.responses.default,initialErrorMessage=parsedResponse.request.streamResponseStatusCodes?.
has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:parsedResponse.bodyAsText,error=new RestError2(initialErrorMessage,{statusCode:parsedResponse.
status,request:parsedResponse.request,response:parsedResponse});if(!errorResponseSpec&&!(parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.error?.
message))throw error;let defaultBodyMapper=errorResponseSpec?.bodyMapper,defaultHeadersMapper=errorResponseSpec?.headersMapper;try{if(parsedResponse.parsedBody){
let parsedBody=parsedResponse.parsedBody,deserializedError;if(defaultBodyMapper){let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.
name===MapperTypeNames.Sequence){valueToDeserialize=[];let elementName=defaultBodyMapper.xmlElementName;typeof parsedBody=="object"&&elementName&&(valueToDeserialize=
parsedBody[elementName])}deserializedError=operationSpec.serializer.deserialize(defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",options)}let internalError=parsedBody.
error||deserializedError||parsedBody;error.code=internalError.code,internalError.message&&(error.message=internalError.message),defaultBodyMapper&&(error.response.
parsedBody=deserializedError)}parsedResponse.headers&&defaultHeadersMapper&&(error.response.parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,
parsedResponse.headers.toJSON(),"operationRes.parsedHeaders"))}catch(defaultError){error.message=`Error "${defaultError.message}" occurred in deserializing the \
responseBody - "${parsedResponse.bodyAsText}" for the default response.`}return{error,shouldReturnResponse:!1}}__name(handleErrorResponse,"handleErrorResponse");
async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML2){if(!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.
status)&&operationResponse.bodyAsText){let text=operationResponse.bodyAsText,contentType2=operationResponse.headers.get("Content-Type")||"",contentComponents=contentType2?
contentType2.split(";").map(component=>component.toLowerCase()):[];try{if(contentComponents.length===0||contentComponents.some(component=>jsonContentTypes.indexOf(
component)!==-1))return operationResponse.parsedBody=JSON.parse(text),operationResponse;if(contentComponents.some(component=>xmlContentTypes.indexOf(component)!==
-1)){if(!parseXML2)throw new Error("Parsing XML not supported.");let body2=await parseXML2(text,opts.xml);return operationResponse.parsedBody=body2,operationResponse}}catch(err){
let msg=`Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`,errCode=err.code||RestError2.PARSE_ERROR;throw new RestError2(
msg,{code:errCode,statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse})}}return operationResponse}__name(parse,"par\
se");function getStreamingResponseStatusCodes(operationSpec){let result=new Set;for(let[statusCode,operationResponse]of Object.entries(operationSpec.responses))operationResponse.
bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.Stream&&result.add(Number(statusCode));return result}__name(getStreamingResponseStatusCodes,
"getStreamingResponseStatusCodes");function getPathStringFromParameter(parameter){let{parameterPath,mapper}=parameter,result;return typeof parameterPath=="strin\
g"?result=parameterPath:Array.isArray(parameterPath)?result=parameterPath.join("."):result=mapper.serializedName,result}__name(getPathStringFromParameter,"getPa\
thStringFromParameter");var serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){let stringifyXML2=options.stringifyXML;return{name:serializationPolicyName,
sendRequest(request,next){let operationInfo=getOperationRequestInfo(request),operationSpec=operationInfo?.operationSpec,operationArguments=operationInfo?.operationArguments;
return operationSpec&&operationArguments&&(serializeHeaders(request,operationArguments,operationSpec),serializeRequestBody(request,operationArguments,operationSpec,
stringifyXML2)),next(request)}}}__name(serializationPolicy,"serializationPolicy");function serializeHeaders(request,operationArguments,operationSpec){if(operationSpec.
headerParameters)for(let headerParameter of operationSpec.headerParameters){let headerValue=getOperationArgumentValueFromParameter(operationArguments,headerParameter);
if(headerValue!=null||headerParameter.mapper.required){headerValue=operationSpec.serializer.serialize(headerParameter.mapper,headerValue,getPathStringFromParameter(
headerParameter));let headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix;if(headerCollectionPrefix)for(let key of Object.keys(headerValue))request.
headers.set(headerCollectionPrefix+key,headerValue[key]);else request.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(headerParameter),
headerValue)}}let customHeaders=operationArguments.options?.requestOptions?.customHeaders;if(customHeaders)for(let customHeaderName of Object.keys(customHeaders))
request.headers.set(customHeaderName,customHeaders[customHeaderName])}__name(serializeHeaders,"serializeHeaders");function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML2=function(){
throw new Error("XML serialization unsupported!")}){let serializerOptions=operationArguments.options?.serializerOptions,updatedOptions={xml:{rootName:serializerOptions?.
xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.xml.xmlCharKey??"_"}},xmlCharKey=updatedOptions.xml.xmlCharKey;
if(operationSpec.requestBody&&operationSpec.requestBody.mapper){request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.requestBody);
let bodyMapper=operationSpec.requestBody.mapper,{required,serializedName,xmlName,xmlElementName,xmlNamespace,xmlNamespacePrefix,nullable}=bodyMapper,typeName=bodyMapper.
type.name;try{if(request.body!==void 0&&request.body!==null||nullable&&request.body===null||required){let requestBodyParameterPathString=getPathStringFromParameter(
operationSpec.requestBody);request.body=operationSpec.serializer.serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);let isStream=typeName===
MapperTypeNames.Stream;if(operationSpec.isXML){let xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns",value=getXmlValueWithNamespace(xmlNamespace,
xmlnsKey,typeName,request.body,updatedOptions);typeName===MapperTypeNames.Sequence?request.body=stringifyXML2(prepareXMLRootList(value,xmlElementName||xmlName||
serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,xmlCharKey}):isStream||(request.body=stringifyXML2(value,{rootName:xmlName||serializedName,
xmlCharKey}))}else{if(typeName===MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||operationSpec.mediaType==="text"))return;isStream||(request.
body=JSON.stringify(request.body))}}}catch(error){throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName,
void 0,"  ")}.`,{cause:error})}}else if(operationSpec.formDataParameters&&operationSpec.formDataParameters.length>0){request.formData={};for(let formDataParameter of operationSpec.
formDataParameters){let formDataParameterValue=getOperationArgumentValueFromParameter(operationArguments,formDataParameter);if(formDataParameterValue!=null){let formDataParameterPropertyName=formDataParameter.
mapper.serializedName||getPathStringFromParameter(formDataParameter);request.formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.
mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),updatedOptions)}}}}__name(serializeRequestBody,"serializeRequestBody");function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){
if(xmlNamespace&&!["Composite","Sequence","Dictionary"].includes(typeName)){let result={};return result[options.xml.xmlCharKey]=serializedValue,result["$"]={[xmlnsKey]:xmlNamespace},
result}return serializedValue}__name(getXmlValueWithNamespace,"getXmlValueWithNamespace");function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){
if(Array.isArray(obj)||(obj=[obj]),!xmlNamespaceKey||!xmlNamespace)return{[elementName]:obj};let result={[elementName]:obj};return result["$"]={[xmlNamespaceKey]:xmlNamespace},
result}__name(prepareXMLRootList,"prepareXMLRootList");function createClientPipeline(options={}){let pipeline=createPipelineFromOptions2(options??{});return options.credentialOptions&&pipeline.addPolicy(bearerTokenAuthenticationPolicy(
{credential:options.credentialOptions.credential,scopes:options.credentialOptions.credentialScopes})),pipeline.addPolicy(serializationPolicy(options.serializationOptions),
{phase:"Serialize"}),pipeline.addPolicy(deserializationPolicy(options.deserializationOptions),{phase:"Deserialize"}),pipeline}__name(createClientPipeline,"creat\
eClientPipeline");var cachedHttpClient;function getCachedDefaultHttpClient2(){return cachedHttpClient||(cachedHttpClient=createDefaultHttpClient2()),cachedHttpClient}__name(getCachedDefaultHttpClient2,
"getCachedDefaultHttpClient");var CollectionFormatToDelimiterMap={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
let urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject),isAbsolutePath=!1,requestUrl=replaceAll(baseUri,urlReplacements);if(operationSpec.
path){let path=replaceAll(operationSpec.path,urlReplacements);operationSpec.path==="/{nextLink}"&&path.startsWith("/")&&(path=path.substring(1)),isAbsoluteUrl(path)?
(requestUrl=path,isAbsolutePath=!0):requestUrl=appendPath(requestUrl,path)}let{queryParams,sequenceParams}=calculateQueryParameters(operationSpec,operationArguments,
fallbackObject);return requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath),requestUrl}__name(getRequestUrl,"getRequestUrl");function replaceAll(input,replacements){
let result=input;for(let[searchValue,replaceValue]of replacements)result=result.split(searchValue).join(replaceValue);return result}__name(replaceAll,"replaceAl\
l");function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){let result=new Map;if(operationSpec.urlParameters?.length)for(let urlParameter of operationSpec.
urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(operationArguments,urlParameter,fallbackObject),parameterPathString=getPathStringFromParameter(
urlParameter);urlParameterValue=operationSpec.serializer.serialize(urlParameter.mapper,urlParameterValue,parameterPathString),urlParameter.skipEncoding||(urlParameterValue=
encodeURIComponent(urlParameterValue)),result.set(`{${urlParameter.mapper.serializedName||parameterPathString}}`,urlParameterValue)}return result}__name(calculateUrlReplacements,
"calculateUrlReplacements");function isAbsoluteUrl(url2){return url2.includes("://")}__name(isAbsoluteUrl,"isAbsoluteUrl");function appendPath(url2,pathToAppend){
if(!pathToAppend)return url2;let parsedUrl=new URL(url2),newPath=parsedUrl.pathname;newPath.endsWith("/")||(newPath=`${newPath}/`),pathToAppend.startsWith("/")&&
(pathToAppend=pathToAppend.substring(1));let searchStart=pathToAppend.indexOf("?");if(searchStart!==-1){let path=pathToAppend.substring(0,searchStart),search=pathToAppend.
substring(searchStart+1);newPath=newPath+path,search&&(parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search)}else newPath=newPath+pathToAppend;
return Object.assign(parsedUrl,{pathname:newPath}),parsedUrl.toString()}__name(appendPath,"appendPath");function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){
let result=new Map,sequenceParams=new Set;if(operationSpec.queryParameters?.length)for(let queryParameter of operationSpec.queryParameters){queryParameter.mapper.
type.name==="Sequence"&&queryParameter.mapper.serializedName&&sequenceParams.add(queryParameter.mapper.serializedName);let queryParameterValue=getOperationArgumentValueFromParameter(
operationArguments,queryParameter,fallbackObject);if(queryParameterValue!=null||queryParameter.mapper.required){queryParameterValue=operationSpec.serializer.serialize(
queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter));let delimiter2=queryParameter.collectionFormat?CollectionFormatToDelimiterMap[queryParameter.
collectionFormat]:"";if(Array.isArray(queryParameterValue)&&(queryParameterValue=queryParameterValue.map(item=>item??"")),queryParameter.collectionFormat==="Mul\
ti"&&queryParameterValue.length===0)continue;Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="SSV"||queryParameter.collectionFormat==="TS\
V")&&(queryParameterValue=queryParameterValue.join(delimiter2)),queryParameter.skipEncoding||(Array.isArray(queryParameterValue)?queryParameterValue=queryParameterValue.
map(item=>encodeURIComponent(item)):queryParameterValue=encodeURIComponent(queryParameterValue)),Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat===
"CSV"||queryParameter.collectionFormat==="Pipes")&&(queryParameterValue=queryParameterValue.join(delimiter2)),result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(
queryParameter),queryParameterValue)}}return{queryParams:result,sequenceParams}}__name(calculateQueryParameters,"calculateQueryParameters");function simpleParseQueryParams(queryString){
let result=new Map;if(!queryString||queryString[0]!=="?")return result;queryString=queryString.slice(1);let pairs=queryString.split("&");for(let pair of pairs){
let[name,value]=pair.split("=",2),existingValue=result.get(name);existingValue?Array.isArray(existingValue)?existingValue.push(value):result.set(name,[existingValue,
value]):result.set(name,value)}return result}__name(simpleParseQueryParams,"simpleParseQueryParams");function appendQueryParams(url2,queryParams,sequenceParams,noOverwrite=!1){
if(queryParams.size===0)return url2;let parsedUrl=new URL(url2),combinedParams=simpleParseQueryParams(parsedUrl.search);for(let[name,value]of queryParams){let existingValue=combinedParams.
get(name);if(Array.isArray(existingValue))if(Array.isArray(value)){existingValue.push(...value);let valueSet=new Set(existingValue);combinedParams.set(name,Array.
from(valueSet))}else existingValue.push(value);else existingValue?(Array.isArray(value)?value.unshift(existingValue):sequenceParams.has(name)&&combinedParams.set(
name,[existingValue,value]),noOverwrite||combinedParams.set(name,value)):combinedParams.set(name,value)}let searchPieces=[];for(let[name,value]of combinedParams)
if(typeof value=="string")searchPieces.push(`${name}=${value}`);else if(Array.isArray(value))for(let subValue of value)searchPieces.push(`${name}=${subValue}`);else
searchPieces.push(`${name}=${value}`);return parsedUrl.search=searchPieces.length?`?${searchPieces.join("&")}`:"",parsedUrl.toString()}__name(appendQueryParams,
"appendQueryParams");var logger5=createClientLogger2("core-client");var ServiceClient=class{static{__name(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){
if(this._requestContentType=options.requestContentType,this._endpoint=options.endpoint??options.baseUri,options.baseUri&&logger5.warning("The baseUri option for\
 SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=options.allowInsecureConnection,this._httpClient=options.httpClient||
getCachedDefaultHttpClient2(),this.pipeline=options.pipeline||createDefaultPipeline2(options),options.additionalPolicies?.length)for(let{policy,position}of options.
additionalPolicies){let afterPhase=position==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(policy,{afterPhase})}}sendRequest(request){return this.pipeline.sendRequest(
this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){let endpoint=operationSpec.baseUrl||this._endpoint;if(!endpoint)throw new Error(
"If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");let url2=getRequestUrl(
endpoint,operationSpec,operationArguments,this),request=createPipelineRequest2({url:url2});request.method=operationSpec.httpMethod;let operationInfo=getOperationRequestInfo(
request);operationInfo.operationSpec=operationSpec,operationInfo.operationArguments=operationArguments;let contentType2=operationSpec.contentType||this._requestContentType;
contentType2&&operationSpec.requestBody&&request.headers.set("Content-Type",contentType2);let options=operationArguments.options;if(options){let requestOptions=options.
requestOptions;requestOptions&&(requestOptions.timeout&&(request.timeout=requestOptions.timeout),requestOptions.onUploadProgress&&(request.onUploadProgress=requestOptions.
onUploadProgress),requestOptions.onDownloadProgress&&(request.onDownloadProgress=requestOptions.onDownloadProgress),requestOptions.shouldDeserialize!==void 0&&(operationInfo.
shouldDeserialize=requestOptions.shouldDeserialize),requestOptions.allowInsecureConnection&&(request.allowInsecureConnection=!0)),options.abortSignal&&(request.
abortSignal=options.abortSignal),options.tracingOptions&&(request.tracingOptions=options.tracingOptions)}this._allowInsecureConnection&&(request.allowInsecureConnection=
!0),request.streamResponseStatusCodes===void 0&&(request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec));try{let rawResponse=await this.
sendRequest(request),flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.status]);return options?.onResponse&&options.onResponse(rawResponse,
flatResponse),flatResponse}catch(error){if(typeof error=="object"&&error?.response){let rawResponse=error.response,flatResponse=flattenResponse(rawResponse,operationSpec.
responses[error.statusCode]||operationSpec.responses.default);error.details=flatResponse,options?.onResponse&&options.onResponse(rawResponse,flatResponse,error)}
throw error}}};function createDefaultPipeline2(options){let credentialScopes=getCredentialScopes(options),credentialOptions=options.credential&&credentialScopes?
{credentialScopes,credential:options.credential}:void 0;return createClientPipeline({...options,credentialOptions})}__name(createDefaultPipeline2,"createDefault\
Pipeline");function getCredentialScopes(options){if(options.credentialScopes)return options.credentialScopes;if(options.endpoint)return`${options.endpoint}/.def\
ault`;if(options.baseUri)return`${options.baseUri}/.default`;if(options.credential)throw new Error("When using credentials, the ServiceClientOptions must contai\
n either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}__name(getCredentialScopes,"getCredentialScopes");var Constants={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function isUuid(text){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(text)}__name(isUuid,"isUuid");var authorizeRequestOnTenantChallenge=__name(async challengeOptions=>{let requestOptions=requestToOptions(challengeOptions.request),
challenge=getChallenge(challengeOptions.response);if(challenge){let challengeInfo=parseChallenge(challenge),challengeScopes=buildScopes(challengeOptions,challengeInfo),
tenantId=extractTenantId(challengeInfo);if(!tenantId)return!1;let accessToken=await challengeOptions.getAccessToken(challengeScopes,{...requestOptions,tenantId});
return accessToken?(challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION,`${accessToken.tokenType??"Bearer"} ${accessToken.token}`),!0):
!1}return!1},"authorizeRequestOnTenantChallenge");function extractTenantId(challengeInfo){let tenantId=new URL(challengeInfo.authorization_uri).pathname.split("\
/")[1];if(tenantId&&isUuid(tenantId))return tenantId}__name(extractTenantId,"extractTenantId");function buildScopes(challengeOptions,challengeInfo){if(!challengeInfo.
resource_id)return challengeOptions.scopes;let challengeScopes=new URL(challengeInfo.resource_id),scope=new URL(Constants.DefaultScope,challengeScopes.origin).toString();
return scope==="https://disk.azure.com/.default"&&(scope="https://disk.azure.com//.default"),[scope]}__name(buildScopes,"buildScopes");function getChallenge(response){
let challenge=response.headers.get("WWW-Authenticate");if(response.status===401&&challenge)return challenge}__name(getChallenge,"getChallenge");function parseChallenge(challenge){
return`${challenge.slice(7).trim()} `.split(" ").filter(x=>x).map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().split("="))).reduce((a,b)=>({...a,...b}),
{})}__name(parseChallenge,"parseChallenge");function requestToOptions(request){return{abortSignal:request.abortSignal,requestOptions:{timeout:request.timeout},tracingOptions:request.
tracingOptions}}__name(requestToOptions,"requestToOptions");var originalRequestSymbol2=Symbol("Original PipelineRequest"),originalClientRequestSymbol=Symbol.for("@azure/core-client original request"),passThroughProps=new Set(
["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseS\
tatusCodes","agent","requestOverrides"]);function toPipelineRequest(webResource,options={}){let request=webResource[originalRequestSymbol2],headers=createHttpHeaders2(
webResource.headers.toJson({preserveCase:!0}));if(request)return request.headers=headers,request;{let newRequest=createPipelineRequest2({url:webResource.url,method:webResource.
method,headers,withCredentials:webResource.withCredentials,timeout:webResource.timeout,requestId:webResource.requestId,abortSignal:webResource.abortSignal,body:webResource.
body,formData:webResource.formData,disableKeepAlive:!!webResource.keepAlive,onDownloadProgress:webResource.onDownloadProgress,onUploadProgress:webResource.onUploadProgress,
proxySettings:webResource.proxySettings,streamResponseStatusCodes:webResource.streamResponseStatusCodes,agent:webResource.agent,requestOverrides:webResource.requestOverrides});
return options.originalRequest&&(newRequest[originalClientRequestSymbol]=options.originalRequest),newRequest}}__name(toPipelineRequest,"toPipelineRequest");function toWebResourceLike(request,options){
let originalRequest=options?.originalRequest??request,webResource={url:request.url,method:request.method,headers:toHttpHeadersLike(request.headers),withCredentials:request.
withCredentials,timeout:request.timeout,requestId:request.headers.get("x-ms-client-request-id")||request.requestId,abortSignal:request.abortSignal,body:request.
body,formData:request.formData,keepAlive:!!request.disableKeepAlive,onDownloadProgress:request.onDownloadProgress,onUploadProgress:request.onUploadProgress,proxySettings:request.
proxySettings,streamResponseStatusCodes:request.streamResponseStatusCodes,agent:request.agent,requestOverrides:request.requestOverrides,clone(){throw new Error(
"Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};
return options?.createProxy?new Proxy(webResource,{get(target,prop,receiver){return prop===originalRequestSymbol2?request:prop==="clone"?()=>toWebResourceLike(toPipelineRequest(
webResource,{originalRequest}),{createProxy:!0,originalRequest}):Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){return prop==="keepAlive"&&(request.
disableKeepAlive=!value),typeof prop=="string"&&passThroughProps.has(prop)&&(request[prop]=value),Reflect.set(target,prop,value,receiver)}}):webResource}__name(
toWebResourceLike,"toWebResourceLike");function toHttpHeadersLike(headers){return new HttpHeaders(headers.toJSON({preserveCase:!0}))}__name(toHttpHeadersLike,"t\
oHttpHeadersLike");function getHeaderKey(headerName){return headerName.toLowerCase()}__name(getHeaderKey,"getHeaderKey");var HttpHeaders=class _HttpHeaders{static{
__name(this,"HttpHeaders")}_headersMap;constructor(rawHeaders){if(this._headersMap={},rawHeaders)for(let headerName in rawHeaders)this.set(headerName,rawHeaders[headerName])}set(headerName,headerValue){
this._headersMap[getHeaderKey(headerName)]={name:headerName,value:headerValue.toString()}}get(headerName){let header=this._headersMap[getHeaderKey(headerName)];
return header?header.value:void 0}contains(headerName){return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){let result=this.contains(headerName);
return delete this._headersMap[getHeaderKey(headerName)],result}rawHeaders(){return this.toJson({preserveCase:!0})}headersArray(){let headers=[];for(let headerKey in this.
_headersMap)headers.push(this._headersMap[headerKey]);return headers}headerNames(){let headerNames=[],headers=this.headersArray();for(let i=0;i<headers.length;++i)
headerNames.push(headers[i].name);return headerNames}headerValues(){let headerValues=[],headers=this.headersArray();for(let i=0;i<headers.length;++i)headerValues.
push(headers[i].value);return headerValues}toJson(options={}){let result={};if(options.preserveCase)for(let headerKey in this._headersMap){let header=this._headersMap[headerKey];
result[header.name]=header.value}else for(let headerKey in this._headersMap){let header=this._headersMap[headerKey];result[getHeaderKey(header.name)]=header.value}
return result}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){let resultPreservingCasing={};for(let headerKey in this._headersMap){let header=this.
_headersMap[headerKey];resultPreservingCasing[header.name]=header.value}return new _HttpHeaders(resultPreservingCasing)}};var originalResponse=Symbol("Original FullOperationResponse");function toCompatResponse(response,options){let request=toWebResourceLike(response.request),headers=toHttpHeadersLike(
response.headers);return options?.createProxy?new Proxy(response,{get(target,prop,receiver){return prop==="headers"?headers:prop==="request"?request:prop===originalResponse?
response:Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){return prop==="headers"?headers=value:prop==="request"&&(request=value),Reflect.set(
target,prop,value,receiver)}}):{...response,request,headers}}__name(toCompatResponse,"toCompatResponse");function toPipelineResponse(compatResponse){let response=compatResponse[originalResponse],
headers=createHttpHeaders2(compatResponse.headers.toJson({preserveCase:!0}));return response?(response.headers=headers,response):{...compatResponse,headers,request:toPipelineRequest(
compatResponse.request)}}__name(toPipelineResponse,"toPipelineResponse");var ExtendedServiceClient=class extends ServiceClient{static{__name(this,"ExtendedServiceClient")}constructor(options){super(options),options.keepAliveOptions?.
enable===!1&&!pipelineContainsDisableKeepAlivePolicy(this.pipeline)&&this.pipeline.addPolicy(createDisableKeepAlivePolicy()),options.redirectOptions?.handleRedirects===
!1&&this.pipeline.removePolicy({name:redirectPolicyName2})}async sendOperationRequest(operationArguments,operationSpec){let userProvidedCallBack=operationArguments?.
options?.onResponse,lastResponse;function onResponse(rawResponse,flatResponse,error){lastResponse=rawResponse,userProvidedCallBack&&userProvidedCallBack(rawResponse,
flatResponse,error)}__name(onResponse,"onResponse"),operationArguments.options={...operationArguments.options,onResponse};let result=await super.sendOperationRequest(
operationArguments,operationSpec);return lastResponse&&Object.defineProperty(result,"_response",{value:toCompatResponse(lastResponse)}),result}};var HttpPipelineLogLevel;(function(HttpPipelineLogLevel2){HttpPipelineLogLevel2[HttpPipelineLogLevel2.ERROR=1]="ERROR",HttpPipelineLogLevel2[HttpPipelineLogLevel2.
INFO=3]="INFO",HttpPipelineLogLevel2[HttpPipelineLogLevel2.OFF=0]="OFF",HttpPipelineLogLevel2[HttpPipelineLogLevel2.WARNING=2]="WARNING"})(HttpPipelineLogLevel||
(HttpPipelineLogLevel={}));var mockRequestPolicyOptions={log(_logLevel,_message){},shouldLog(_logLevel){return!1}},requestPolicyFactoryPolicyName="RequestPolicy\
FactoryPolicy";function createRequestPolicyFactoryPolicy(factories){let orderedFactories=factories.slice().reverse();return{name:requestPolicyFactoryPolicyName,
async sendRequest(request,next){let httpPipeline={async sendRequest(httpRequest){let response2=await next(toPipelineRequest(httpRequest));return toCompatResponse(
response2,{createProxy:!0})}};for(let factory of orderedFactories)httpPipeline=factory.create(httpPipeline,mockRequestPolicyOptions);let webResourceLike=toWebResourceLike(
request,{createProxy:!0}),response=await httpPipeline.sendRequest(webResourceLike);return toPipelineResponse(response)}}}__name(createRequestPolicyFactoryPolicy,
"createRequestPolicyFactoryPolicy");function convertHttpClient(requestPolicyClient){return{sendRequest:__name(async request=>{let response=await requestPolicyClient.sendRequest(toWebResourceLike(request,
{createProxy:!0}));return toPipelineResponse(response)},"sendRequest")}}__name(convertHttpClient,"convertHttpClient");function getCommonOptions(options){return{attributesGroupName:"$",textNodeName:options.xmlCharKey??"_",ignoreAttributes:!1,suppressBooleanAttributes:!1}}__name(
getCommonOptions,"getCommonOptions");function getSerializerOptions(options={}){return{...getCommonOptions(options),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:options.rootName??"root",cdataPropName:options.cdataPropName??"__cdata"}}__name(getSerializerOptions,"getSerializerOptions");function getParserOptions(options={}){
return{...getCommonOptions(options),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",stopNodes:options.stopNodes,processEntities:!0,trimValues:!1}}
__name(getParserOptions,"getParserOptions");function stringifyXML(obj,opts={}){let parserOptions=getSerializerOptions(opts),j2x=new json2xml_default(parserOptions),
node={[parserOptions.rootNodeName]:obj};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${j2x.build(node)}`.replace(/\n/g,"")}__name(stringifyXML,
"stringifyXML");async function parseXML(str,opts={}){if(!str)throw new Error("Document is empty");let validation=XMLValidator.validate(str);if(validation!==!0)throw validation;
let parsedXml=new XMLParser(getParserOptions(opts)).parse(str);if(parsedXml["?xml"]&&delete parsedXml["?xml"],!opts.includeRoot){let key=Object.keys(parsedXml)[0];
if(key!==void 0){let value=parsedXml[key];return typeof value=="object"?{...value}:value}}return parsedXml}__name(parseXML,"parseXML");var logger6=createClientLogger2("storage-blob");function isPipelineLike(pipeline){if(!pipeline||typeof pipeline!="object")return!1;let castPipeline=pipeline;return Array.isArray(castPipeline.factories)&&typeof castPipeline.
options=="object"&&typeof castPipeline.toServiceClientOptions=="function"}__name(isPipelineLike,"isPipelineLike");var Pipeline=class{static{__name(this,"Pipelin\
e")}factories;options;constructor(factories,options={}){this.factories=factories,this.options=options}toServiceClientOptions(){return{httpClient:this.options.httpClient,
requestPolicyFactories:this.factories}}};function newPipeline(credential,pipelineOptions={}){credential||(credential=new AnonymousCredential);let pipeline=new Pipeline(
[],pipelineOptions);return pipeline._credential=credential,pipeline}__name(newPipeline,"newPipeline");function processDownlevelPipeline(pipeline){let knownFactoryFunctions=[
isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,isStorageTelemetryPolicyFactory,
isCoreHttpPolicyFactory];if(pipeline.factories.length){let novelFactories=pipeline.factories.filter(factory=>!knownFactoryFunctions.some(knownFactory=>knownFactory(
factory)));if(novelFactories.length){let hasInjector=novelFactories.some(factory=>isInjectorPolicyFactory(factory));return{wrappedPolicies:createRequestPolicyFactoryPolicy(
novelFactories),afterRetry:hasInjector}}}}__name(processDownlevelPipeline,"processDownlevelPipeline");function getCoreClientOptions(pipeline){let{httpClient:v1Client,
...restOptions}=pipeline.options,httpClient=pipeline._coreHttpClient;httpClient||(httpClient=v1Client?convertHttpClient(v1Client):getCachedDefaultHttpClient(),pipeline.
_coreHttpClient=httpClient);let corePipeline=pipeline._corePipeline;if(!corePipeline){let packageDetails=`azsdk-js-azure-storage-blob/${SDK_VERSION4}`,userAgentPrefix=restOptions.
userAgentOptions&&restOptions.userAgentOptions.userAgentPrefix?`${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`;corePipeline=
createClientPipeline({...restOptions,loggingOptions:{additionalAllowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,additionalAllowedQueryParameters:StorageBlobLoggingAllowedQueryParameters,
logger:logger6.info},userAgentOptions:{userAgentPrefix},serializationOptions:{stringifyXML,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML,
serializerOptions:{xml:{xmlCharKey:"#"}}}}),corePipeline.removePolicy({phase:"Retry"}),corePipeline.removePolicy({name:decompressResponsePolicyName2}),corePipeline.
addPolicy(storageCorrectContentLengthPolicy()),corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions),{phase:"Retry"}),corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy()),
corePipeline.addPolicy(storageBrowserPolicy());let downlevelResults=processDownlevelPipeline(pipeline);downlevelResults&&corePipeline.addPolicy(downlevelResults.
wrappedPolicies,downlevelResults.afterRetry?{afterPhase:"Retry"}:void 0);let credential=getCredentialFromPipeline(pipeline);isTokenCredential(credential)?corePipeline.
addPolicy(bearerTokenAuthenticationPolicy({credential,scopes:restOptions.audience??StorageOAuthScopes,challengeCallbacks:{authorizeRequestOnChallenge:authorizeRequestOnTenantChallenge}}),
{phase:"Sign"}):credential instanceof StorageSharedKeyCredential&&corePipeline.addPolicy(storageSharedKeyCredentialPolicy({accountName:credential.accountName,accountKey:credential.
accountKey}),{phase:"Sign"}),pipeline._corePipeline=corePipeline}return{...restOptions,allowInsecureConnection:!0,httpClient,pipeline:corePipeline}}__name(getCoreClientOptions,
"getCoreClientOptions");function getCredentialFromPipeline(pipeline){if(pipeline._credential)return pipeline._credential;let credential=new AnonymousCredential;
for(let factory of pipeline.factories)if(isTokenCredential(factory.credential))credential=factory.credential;else if(isStorageSharedKeyCredential(factory))return factory;
return credential}__name(getCredentialFromPipeline,"getCredentialFromPipeline");function isStorageSharedKeyCredential(factory){return factory instanceof StorageSharedKeyCredential?
!0:factory.constructor.name==="StorageSharedKeyCredential"}__name(isStorageSharedKeyCredential,"isStorageSharedKeyCredential");function isAnonymousCredential(factory){
return factory instanceof AnonymousCredential?!0:factory.constructor.name==="AnonymousCredential"}__name(isAnonymousCredential,"isAnonymousCredential");function isCoreHttpBearerTokenFactory(factory){
return isTokenCredential(factory.credential)}__name(isCoreHttpBearerTokenFactory,"isCoreHttpBearerTokenFactory");function isStorageBrowserPolicyFactory(factory){
return factory instanceof StorageBrowserPolicyFactory?!0:factory.constructor.name==="StorageBrowserPolicyFactory"}__name(isStorageBrowserPolicyFactory,"isStorag\
eBrowserPolicyFactory");function isStorageRetryPolicyFactory(factory){return factory instanceof StorageRetryPolicyFactory?!0:factory.constructor.name==="Storage\
RetryPolicyFactory"}__name(isStorageRetryPolicyFactory,"isStorageRetryPolicyFactory");function isStorageTelemetryPolicyFactory(factory){return factory.constructor.
name==="TelemetryPolicyFactory"}__name(isStorageTelemetryPolicyFactory,"isStorageTelemetryPolicyFactory");function isInjectorPolicyFactory(factory){return factory.
constructor.name==="InjectorPolicyFactory"}__name(isInjectorPolicyFactory,"isInjectorPolicyFactory");function isCoreHttpPolicyFactory(factory){let knownPolicies=[
"GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],mockHttpClient={
sendRequest:__name(async request=>({request,headers:request.headers.clone(),status:500}),"sendRequest")},mockRequestPolicyOptions2={log(_logLevel,_message){},shouldLog(_logLevel){
return!1}},policyName=factory.create(mockHttpClient,mockRequestPolicyOptions2).constructor.name;return knownPolicies.some(knownPolicyName=>policyName.startsWith(
knownPolicyName))}__name(isCoreHttpPolicyFactory,"isCoreHttpPolicyFactory");var logger7=createClientLogger2("core-lro");var PollerStoppedError=class _PollerStoppedError extends Error{static{__name(this,"PollerStoppedError")}constructor(message){super(message),this.name="PollerSto\
ppedError",Object.setPrototypeOf(this,_PollerStoppedError.prototype)}},PollerCancelledError=class _PollerCancelledError extends Error{static{__name(this,"Poller\
CancelledError")}constructor(message){super(message),this.name="PollerCancelledError",Object.setPrototypeOf(this,_PollerCancelledError.prototype)}},Poller=class{static{
__name(this,"Poller")}constructor(operation){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=[],this.operation=operation,this.promise=new Promise(
(resolve,reject)=>{this.resolve=resolve,this.reject=reject}),this.promise.catch(()=>{})}async startPolling(pollOptions={}){for(this.stopped&&(this.stopped=!1);!this.
isStopped()&&!this.isDone();)await this.poll(pollOptions),await this.delay()}async pollOnce(options={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:options.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(state3){for(let callback of this.pollProgressCallbacks)
callback(state3)}async cancelOnce(options={}){this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){this.pollOncePromise=
this.pollOnce(options);let clearPollOncePromise=__name(()=>{this.pollOncePromise=void 0},"clearPollOncePromise");this.pollOncePromise.then(clearPollOncePromise,
clearPollOncePromise).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.stopped=!0,!this.resolveOnUnsuccessful))
throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){let error=new PollerCancelledError(
"Operation was canceled");throw this.reject(error),error}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(pollOptions={}){return this.
stopped&&this.startPolling(pollOptions).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(callback){return this.pollProgressCallbacks.push(callback),
()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==callback)}}isDone(){let state3=this.operation.state;return!!(state3.isCompleted||state3.
isCancelled||state3.error)}stopPolling(){this.stopped||(this.stopped=!0,this.reject&&this.reject(new PollerStoppedError("This poller is already stopped")))}isStopped(){
return this.stopped}cancelOperation(options={}){if(!this.cancelPromise)this.cancelPromise=this.cancelOnce(options);else if(options.abortSignal)throw new Error("\
A cancel request is currently pending");return this.cancelPromise}getOperationState(){return this.operation.state}getResult(){return this.operation.state.result}toString(){
return this.operation.toString()}};var BlobBeginCopyFromUrlPoller=class extends Poller{static{__name(this,"BlobBeginCopyFromUrlPoller")}intervalInMs;constructor(options){let{blobClient,copySource:copySource2,
intervalInMs=15e3,onProgress,resumeFrom,startCopyFromURLOptions}=options,state3;resumeFrom&&(state3=JSON.parse(resumeFrom).state);let operation=makeBlobBeginCopyFromURLPollOperation(
{...state3,blobClient,copySource:copySource2,startCopyFromURLOptions});super(operation),typeof onProgress=="function"&&this.onProgress(onProgress),this.intervalInMs=
intervalInMs}delay(){return delay2(this.intervalInMs)}},cancel=__name(async function(options={}){let state3=this.state,{copyId:copyId2}=state3;return state3.isCompleted?
makeBlobBeginCopyFromURLPollOperation(state3):copyId2?(await state3.blobClient.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal}),state3.isCancelled=!0,
makeBlobBeginCopyFromURLPollOperation(state3)):(state3.isCancelled=!0,makeBlobBeginCopyFromURLPollOperation(state3))},"cancel"),update=__name(async function(options={}){
let state3=this.state,{blobClient,copySource:copySource2,startCopyFromURLOptions}=state3;if(state3.isStarted){if(!state3.isCompleted)try{let result=await state3.
blobClient.getProperties({abortSignal:options.abortSignal}),{copyStatus,copyProgress}=result,prevCopyProgress=state3.copyProgress;copyProgress&&(state3.copyProgress=
copyProgress),copyStatus==="pending"&&copyProgress!==prevCopyProgress&&typeof options.fireProgress=="function"?options.fireProgress(state3):copyStatus==="succes\
s"?(state3.result=result,state3.isCompleted=!0):copyStatus==="failed"&&(state3.error=new Error(`Blob copy failed with reason: "${result.copyStatusDescription||"\
unknown"}"`),state3.isCompleted=!0)}catch(err){state3.error=err,state3.isCompleted=!0}}else{state3.isStarted=!0;let result=await blobClient.startCopyFromURL(copySource2,
startCopyFromURLOptions);state3.copyId=result.copyId,result.copyStatus==="success"&&(state3.result=result,state3.isCompleted=!0)}return makeBlobBeginCopyFromURLPollOperation(
state3)},"update"),toString=__name(function(){return JSON.stringify({state:this.state},(key,value)=>{if(key!=="blobClient")return value})},"toString");function makeBlobBeginCopyFromURLPollOperation(state3){
return{state:{...state3},cancel,toString,update}}__name(makeBlobBeginCopyFromURLPollOperation,"makeBlobBeginCopyFromURLPollOperation");function rangeToString(iRange){if(iRange.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(iRange.count&&iRange.count<=0)throw new RangeError(
"Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return iRange.count?`bytes=${iRange.offset}-${iRange.offset+
iRange.count-1}`:`bytes=${iRange.offset}-`}__name(rangeToString,"rangeToString");var KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType3){KnownEncryptionAlgorithmType3.AES256="AES256"})(KnownEncryptionAlgorithmType||(KnownEncryptionAlgorithmType=
{}));var KnownFileShareTokenIntent;(function(KnownFileShareTokenIntent2){KnownFileShareTokenIntent2.Backup="backup"})(KnownFileShareTokenIntent||(KnownFileShareTokenIntent=
{}));var KnownBlobExpiryOptions;(function(KnownBlobExpiryOptions2){KnownBlobExpiryOptions2.NeverExpire="NeverExpire",KnownBlobExpiryOptions2.RelativeToCreation=
"RelativeToCreation",KnownBlobExpiryOptions2.RelativeToNow="RelativeToNow",KnownBlobExpiryOptions2.Absolute="Absolute"})(KnownBlobExpiryOptions||(KnownBlobExpiryOptions=
{}));var KnownStorageErrorCode;(function(KnownStorageErrorCode2){KnownStorageErrorCode2.AccountAlreadyExists="AccountAlreadyExists",KnownStorageErrorCode2.AccountBeingCreated=
"AccountBeingCreated",KnownStorageErrorCode2.AccountIsDisabled="AccountIsDisabled",KnownStorageErrorCode2.AuthenticationFailed="AuthenticationFailed",KnownStorageErrorCode2.
AuthorizationFailure="AuthorizationFailure",KnownStorageErrorCode2.ConditionHeadersNotSupported="ConditionHeadersNotSupported",KnownStorageErrorCode2.ConditionNotMet=
"ConditionNotMet",KnownStorageErrorCode2.EmptyMetadataKey="EmptyMetadataKey",KnownStorageErrorCode2.InsufficientAccountPermissions="InsufficientAccountPermissio\
ns",KnownStorageErrorCode2.InternalError="InternalError",KnownStorageErrorCode2.InvalidAuthenticationInfo="InvalidAuthenticationInfo",KnownStorageErrorCode2.InvalidHeaderValue=
"InvalidHeaderValue",KnownStorageErrorCode2.InvalidHttpVerb="InvalidHttpVerb",KnownStorageErrorCode2.InvalidInput="InvalidInput",KnownStorageErrorCode2.InvalidMd5=
"InvalidMd5",KnownStorageErrorCode2.InvalidMetadata="InvalidMetadata",KnownStorageErrorCode2.InvalidQueryParameterValue="InvalidQueryParameterValue",KnownStorageErrorCode2.
InvalidRange="InvalidRange",KnownStorageErrorCode2.InvalidResourceName="InvalidResourceName",KnownStorageErrorCode2.InvalidUri="InvalidUri",KnownStorageErrorCode2.
InvalidXmlDocument="InvalidXmlDocument",KnownStorageErrorCode2.InvalidXmlNodeValue="InvalidXmlNodeValue",KnownStorageErrorCode2.Md5Mismatch="Md5Mismatch",KnownStorageErrorCode2.
MetadataTooLarge="MetadataTooLarge",KnownStorageErrorCode2.MissingContentLengthHeader="MissingContentLengthHeader",KnownStorageErrorCode2.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",KnownStorageErrorCode2.MissingRequiredHeader="MissingRequiredHeader",KnownStorageErrorCode2.MissingRequiredXmlNode="MissingRequi\
redXmlNode",KnownStorageErrorCode2.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",KnownStorageErrorCode2.OperationTimedOut="Operati\
onTimedOut",KnownStorageErrorCode2.OutOfRangeInput="OutOfRangeInput",KnownStorageErrorCode2.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",KnownStorageErrorCode2.
RequestBodyTooLarge="RequestBodyTooLarge",KnownStorageErrorCode2.ResourceTypeMismatch="ResourceTypeMismatch",KnownStorageErrorCode2.RequestUrlFailedToParse="Req\
uestUrlFailedToParse",KnownStorageErrorCode2.ResourceAlreadyExists="ResourceAlreadyExists",KnownStorageErrorCode2.ResourceNotFound="ResourceNotFound",KnownStorageErrorCode2.
ServerBusy="ServerBusy",KnownStorageErrorCode2.UnsupportedHeader="UnsupportedHeader",KnownStorageErrorCode2.UnsupportedXmlNode="UnsupportedXmlNode",KnownStorageErrorCode2.
UnsupportedQueryParameter="UnsupportedQueryParameter",KnownStorageErrorCode2.UnsupportedHttpVerb="UnsupportedHttpVerb",KnownStorageErrorCode2.AppendPositionConditionNotMet=
"AppendPositionConditionNotMet",KnownStorageErrorCode2.BlobAlreadyExists="BlobAlreadyExists",KnownStorageErrorCode2.BlobImmutableDueToPolicy="BlobImmutableDueTo\
Policy",KnownStorageErrorCode2.BlobNotFound="BlobNotFound",KnownStorageErrorCode2.BlobOverwritten="BlobOverwritten",KnownStorageErrorCode2.BlobTierInadequateForContentLength=
"BlobTierInadequateForContentLength",KnownStorageErrorCode2.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",KnownStorageErrorCode2.BlockCountExceedsLimit=
"BlockCountExceedsLimit",KnownStorageErrorCode2.BlockListTooLong="BlockListTooLong",KnownStorageErrorCode2.CannotChangeToLowerTier="CannotChangeToLowerTier",KnownStorageErrorCode2.
CannotVerifyCopySource="CannotVerifyCopySource",KnownStorageErrorCode2.ContainerAlreadyExists="ContainerAlreadyExists",KnownStorageErrorCode2.ContainerBeingDeleted=
"ContainerBeingDeleted",KnownStorageErrorCode2.ContainerDisabled="ContainerDisabled",KnownStorageErrorCode2.ContainerNotFound="ContainerNotFound",KnownStorageErrorCode2.
ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",KnownStorageErrorCode2.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",KnownStorageErrorCode2.
CopyIdMismatch="CopyIdMismatch",KnownStorageErrorCode2.FeatureVersionMismatch="FeatureVersionMismatch",KnownStorageErrorCode2.IncrementalCopyBlobMismatch="Incre\
mentalCopyBlobMismatch",KnownStorageErrorCode2.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapshotNotAllowed",KnownStorageErrorCode2.
IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",KnownStorageErrorCode2.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",KnownStorageErrorCode2.
InvalidBlobOrBlock="InvalidBlobOrBlock",KnownStorageErrorCode2.InvalidBlobTier="InvalidBlobTier",KnownStorageErrorCode2.InvalidBlobType="InvalidBlobType",KnownStorageErrorCode2.
InvalidBlockId="InvalidBlockId",KnownStorageErrorCode2.InvalidBlockList="InvalidBlockList",KnownStorageErrorCode2.InvalidOperation="InvalidOperation",KnownStorageErrorCode2.
InvalidPageRange="InvalidPageRange",KnownStorageErrorCode2.InvalidSourceBlobType="InvalidSourceBlobType",KnownStorageErrorCode2.InvalidSourceBlobUrl="InvalidSou\
rceBlobUrl",KnownStorageErrorCode2.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",KnownStorageErrorCode2.LeaseAlreadyPresent="LeaseAlre\
adyPresent",KnownStorageErrorCode2.LeaseAlreadyBroken="LeaseAlreadyBroken",KnownStorageErrorCode2.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOpera\
tion",KnownStorageErrorCode2.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",KnownStorageErrorCode2.LeaseIdMismatchWithLeaseOperation=
"LeaseIdMismatchWithLeaseOperation",KnownStorageErrorCode2.LeaseIdMissing="LeaseIdMissing",KnownStorageErrorCode2.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBre\
akingAndCannotBeAcquired",KnownStorageErrorCode2.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",KnownStorageErrorCode2.LeaseIsBrokenAndCannotBeRenewed=
"LeaseIsBrokenAndCannotBeRenewed",KnownStorageErrorCode2.LeaseLost="LeaseLost",KnownStorageErrorCode2.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobO\
peration",KnownStorageErrorCode2.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",KnownStorageErrorCode2.LeaseNotPresentWithLeaseOperation=
"LeaseNotPresentWithLeaseOperation",KnownStorageErrorCode2.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",KnownStorageErrorCode2.NoAuthenticationInformation=
"NoAuthenticationInformation",KnownStorageErrorCode2.NoPendingCopyOperation="NoPendingCopyOperation",KnownStorageErrorCode2.OperationNotAllowedOnIncrementalCopyBlob=
"OperationNotAllowedOnIncrementalCopyBlob",KnownStorageErrorCode2.PendingCopyOperation="PendingCopyOperation",KnownStorageErrorCode2.PreviousSnapshotCannotBeNewer=
"PreviousSnapshotCannotBeNewer",KnownStorageErrorCode2.PreviousSnapshotNotFound="PreviousSnapshotNotFound",KnownStorageErrorCode2.PreviousSnapshotOperationNotSupported=
"PreviousSnapshotOperationNotSupported",KnownStorageErrorCode2.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",KnownStorageErrorCode2.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",KnownStorageErrorCode2.SnapshotCountExceeded="SnapshotCountExceeded",KnownStorageErrorCode2.SnapshotOperationRateExceeded="Sna\
pshotOperationRateExceeded",KnownStorageErrorCode2.SnapshotsPresent="SnapshotsPresent",KnownStorageErrorCode2.SourceConditionNotMet="SourceConditionNotMet",KnownStorageErrorCode2.
SystemInUse="SystemInUse",KnownStorageErrorCode2.TargetConditionNotMet="TargetConditionNotMet",KnownStorageErrorCode2.UnauthorizedBlobOverwrite="UnauthorizedBlo\
bOverwrite",KnownStorageErrorCode2.BlobBeingRehydrated="BlobBeingRehydrated",KnownStorageErrorCode2.BlobArchived="BlobArchived",KnownStorageErrorCode2.BlobNotArchived=
"BlobNotArchived",KnownStorageErrorCode2.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",KnownStorageErrorCode2.AuthorizationProtocolMismatch="Aut\
horizationProtocolMismatch",KnownStorageErrorCode2.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch",KnownStorageErrorCode2.AuthorizationServiceMismatch=
"AuthorizationServiceMismatch",KnownStorageErrorCode2.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",KnownStorageErrorCode2.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(KnownStorageErrorCode||(KnownStorageErrorCode={}));var mappers_exports={};__export(mappers_exports,{AccessPolicy:()=>AccessPolicy,AppendBlobAppendBlockExceptionHeaders:()=>AppendBlobAppendBlockExceptionHeaders,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>AppendBlobAppendBlockFromUrlExceptionHeaders,
AppendBlobAppendBlockFromUrlHeaders:()=>AppendBlobAppendBlockFromUrlHeaders,AppendBlobAppendBlockHeaders:()=>AppendBlobAppendBlockHeaders,AppendBlobCreateExceptionHeaders:()=>AppendBlobCreateExceptionHeaders,
AppendBlobCreateHeaders:()=>AppendBlobCreateHeaders,AppendBlobSealExceptionHeaders:()=>AppendBlobSealExceptionHeaders,AppendBlobSealHeaders:()=>AppendBlobSealHeaders,
ArrowConfiguration:()=>ArrowConfiguration,ArrowField:()=>ArrowField,BlobAbortCopyFromURLExceptionHeaders:()=>BlobAbortCopyFromURLExceptionHeaders,BlobAbortCopyFromURLHeaders:()=>BlobAbortCopyFromURLHeaders,
BlobAcquireLeaseExceptionHeaders:()=>BlobAcquireLeaseExceptionHeaders,BlobAcquireLeaseHeaders:()=>BlobAcquireLeaseHeaders,BlobBreakLeaseExceptionHeaders:()=>BlobBreakLeaseExceptionHeaders,
BlobBreakLeaseHeaders:()=>BlobBreakLeaseHeaders,BlobChangeLeaseExceptionHeaders:()=>BlobChangeLeaseExceptionHeaders,BlobChangeLeaseHeaders:()=>BlobChangeLeaseHeaders,
BlobCopyFromURLExceptionHeaders:()=>BlobCopyFromURLExceptionHeaders,BlobCopyFromURLHeaders:()=>BlobCopyFromURLHeaders,BlobCreateSnapshotExceptionHeaders:()=>BlobCreateSnapshotExceptionHeaders,
BlobCreateSnapshotHeaders:()=>BlobCreateSnapshotHeaders,BlobDeleteExceptionHeaders:()=>BlobDeleteExceptionHeaders,BlobDeleteHeaders:()=>BlobDeleteHeaders,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>BlobDeleteImmutabilityPolicyExceptionHeaders,
BlobDeleteImmutabilityPolicyHeaders:()=>BlobDeleteImmutabilityPolicyHeaders,BlobDownloadExceptionHeaders:()=>BlobDownloadExceptionHeaders,BlobDownloadHeaders:()=>BlobDownloadHeaders,
BlobFlatListSegment:()=>BlobFlatListSegment,BlobGetAccountInfoExceptionHeaders:()=>BlobGetAccountInfoExceptionHeaders,BlobGetAccountInfoHeaders:()=>BlobGetAccountInfoHeaders,
BlobGetPropertiesExceptionHeaders:()=>BlobGetPropertiesExceptionHeaders,BlobGetPropertiesHeaders:()=>BlobGetPropertiesHeaders,BlobGetTagsExceptionHeaders:()=>BlobGetTagsExceptionHeaders,
BlobGetTagsHeaders:()=>BlobGetTagsHeaders,BlobHierarchyListSegment:()=>BlobHierarchyListSegment,BlobItemInternal:()=>BlobItemInternal,BlobName:()=>BlobName,BlobPrefix:()=>BlobPrefix,
BlobPropertiesInternal:()=>BlobPropertiesInternal,BlobQueryExceptionHeaders:()=>BlobQueryExceptionHeaders,BlobQueryHeaders:()=>BlobQueryHeaders,BlobReleaseLeaseExceptionHeaders:()=>BlobReleaseLeaseExceptionHeaders,
BlobReleaseLeaseHeaders:()=>BlobReleaseLeaseHeaders,BlobRenewLeaseExceptionHeaders:()=>BlobRenewLeaseExceptionHeaders,BlobRenewLeaseHeaders:()=>BlobRenewLeaseHeaders,
BlobServiceProperties:()=>BlobServiceProperties,BlobServiceStatistics:()=>BlobServiceStatistics,BlobSetExpiryExceptionHeaders:()=>BlobSetExpiryExceptionHeaders,
BlobSetExpiryHeaders:()=>BlobSetExpiryHeaders,BlobSetHttpHeadersExceptionHeaders:()=>BlobSetHttpHeadersExceptionHeaders,BlobSetHttpHeadersHeaders:()=>BlobSetHttpHeadersHeaders,
BlobSetImmutabilityPolicyExceptionHeaders:()=>BlobSetImmutabilityPolicyExceptionHeaders,BlobSetImmutabilityPolicyHeaders:()=>BlobSetImmutabilityPolicyHeaders,BlobSetLegalHoldExceptionHeaders:()=>BlobSetLegalHoldExceptionHeaders,
BlobSetLegalHoldHeaders:()=>BlobSetLegalHoldHeaders,BlobSetMetadataExceptionHeaders:()=>BlobSetMetadataExceptionHeaders,BlobSetMetadataHeaders:()=>BlobSetMetadataHeaders,
BlobSetTagsExceptionHeaders:()=>BlobSetTagsExceptionHeaders,BlobSetTagsHeaders:()=>BlobSetTagsHeaders,BlobSetTierExceptionHeaders:()=>BlobSetTierExceptionHeaders,
BlobSetTierHeaders:()=>BlobSetTierHeaders,BlobStartCopyFromURLExceptionHeaders:()=>BlobStartCopyFromURLExceptionHeaders,BlobStartCopyFromURLHeaders:()=>BlobStartCopyFromURLHeaders,
BlobTag:()=>BlobTag,BlobTags:()=>BlobTags,BlobUndeleteExceptionHeaders:()=>BlobUndeleteExceptionHeaders,BlobUndeleteHeaders:()=>BlobUndeleteHeaders,Block:()=>Block,
BlockBlobCommitBlockListExceptionHeaders:()=>BlockBlobCommitBlockListExceptionHeaders,BlockBlobCommitBlockListHeaders:()=>BlockBlobCommitBlockListHeaders,BlockBlobGetBlockListExceptionHeaders:()=>BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders:()=>BlockBlobGetBlockListHeaders,BlockBlobPutBlobFromUrlExceptionHeaders:()=>BlockBlobPutBlobFromUrlExceptionHeaders,BlockBlobPutBlobFromUrlHeaders:()=>BlockBlobPutBlobFromUrlHeaders,
BlockBlobStageBlockExceptionHeaders:()=>BlockBlobStageBlockExceptionHeaders,BlockBlobStageBlockFromURLExceptionHeaders:()=>BlockBlobStageBlockFromURLExceptionHeaders,
BlockBlobStageBlockFromURLHeaders:()=>BlockBlobStageBlockFromURLHeaders,BlockBlobStageBlockHeaders:()=>BlockBlobStageBlockHeaders,BlockBlobUploadExceptionHeaders:()=>BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders:()=>BlockBlobUploadHeaders,BlockList:()=>BlockList,BlockLookupList:()=>BlockLookupList,ClearRange:()=>ClearRange,ContainerAcquireLeaseExceptionHeaders:()=>ContainerAcquireLeaseExceptionHeaders,
ContainerAcquireLeaseHeaders:()=>ContainerAcquireLeaseHeaders,ContainerBreakLeaseExceptionHeaders:()=>ContainerBreakLeaseExceptionHeaders,ContainerBreakLeaseHeaders:()=>ContainerBreakLeaseHeaders,
ContainerChangeLeaseExceptionHeaders:()=>ContainerChangeLeaseExceptionHeaders,ContainerChangeLeaseHeaders:()=>ContainerChangeLeaseHeaders,ContainerCreateExceptionHeaders:()=>ContainerCreateExceptionHeaders,
ContainerCreateHeaders:()=>ContainerCreateHeaders,ContainerDeleteExceptionHeaders:()=>ContainerDeleteExceptionHeaders,ContainerDeleteHeaders:()=>ContainerDeleteHeaders,
ContainerFilterBlobsExceptionHeaders:()=>ContainerFilterBlobsExceptionHeaders,ContainerFilterBlobsHeaders:()=>ContainerFilterBlobsHeaders,ContainerGetAccessPolicyExceptionHeaders:()=>ContainerGetAccessPolicyExceptionHeaders,
ContainerGetAccessPolicyHeaders:()=>ContainerGetAccessPolicyHeaders,ContainerGetAccountInfoExceptionHeaders:()=>ContainerGetAccountInfoExceptionHeaders,ContainerGetAccountInfoHeaders:()=>ContainerGetAccountInfoHeaders,
ContainerGetPropertiesExceptionHeaders:()=>ContainerGetPropertiesExceptionHeaders,ContainerGetPropertiesHeaders:()=>ContainerGetPropertiesHeaders,ContainerItem:()=>ContainerItem,
ContainerListBlobFlatSegmentExceptionHeaders:()=>ContainerListBlobFlatSegmentExceptionHeaders,ContainerListBlobFlatSegmentHeaders:()=>ContainerListBlobFlatSegmentHeaders,
ContainerListBlobHierarchySegmentExceptionHeaders:()=>ContainerListBlobHierarchySegmentExceptionHeaders,ContainerListBlobHierarchySegmentHeaders:()=>ContainerListBlobHierarchySegmentHeaders,
ContainerProperties:()=>ContainerProperties,ContainerReleaseLeaseExceptionHeaders:()=>ContainerReleaseLeaseExceptionHeaders,ContainerReleaseLeaseHeaders:()=>ContainerReleaseLeaseHeaders,
ContainerRenameExceptionHeaders:()=>ContainerRenameExceptionHeaders,ContainerRenameHeaders:()=>ContainerRenameHeaders,ContainerRenewLeaseExceptionHeaders:()=>ContainerRenewLeaseExceptionHeaders,
ContainerRenewLeaseHeaders:()=>ContainerRenewLeaseHeaders,ContainerRestoreExceptionHeaders:()=>ContainerRestoreExceptionHeaders,ContainerRestoreHeaders:()=>ContainerRestoreHeaders,
ContainerSetAccessPolicyExceptionHeaders:()=>ContainerSetAccessPolicyExceptionHeaders,ContainerSetAccessPolicyHeaders:()=>ContainerSetAccessPolicyHeaders,ContainerSetMetadataExceptionHeaders:()=>ContainerSetMetadataExceptionHeaders,
ContainerSetMetadataHeaders:()=>ContainerSetMetadataHeaders,ContainerSubmitBatchExceptionHeaders:()=>ContainerSubmitBatchExceptionHeaders,ContainerSubmitBatchHeaders:()=>ContainerSubmitBatchHeaders,
CorsRule:()=>CorsRule,DelimitedTextConfiguration:()=>DelimitedTextConfiguration,FilterBlobItem:()=>FilterBlobItem,FilterBlobSegment:()=>FilterBlobSegment,GeoReplication:()=>GeoReplication,
JsonTextConfiguration:()=>JsonTextConfiguration,KeyInfo:()=>KeyInfo,ListBlobsFlatSegmentResponse:()=>ListBlobsFlatSegmentResponse,ListBlobsHierarchySegmentResponse:()=>ListBlobsHierarchySegmentResponse,
ListContainersSegmentResponse:()=>ListContainersSegmentResponse,Logging:()=>Logging,Metrics:()=>Metrics,PageBlobClearPagesExceptionHeaders:()=>PageBlobClearPagesExceptionHeaders,
PageBlobClearPagesHeaders:()=>PageBlobClearPagesHeaders,PageBlobCopyIncrementalExceptionHeaders:()=>PageBlobCopyIncrementalExceptionHeaders,PageBlobCopyIncrementalHeaders:()=>PageBlobCopyIncrementalHeaders,
PageBlobCreateExceptionHeaders:()=>PageBlobCreateExceptionHeaders,PageBlobCreateHeaders:()=>PageBlobCreateHeaders,PageBlobGetPageRangesDiffExceptionHeaders:()=>PageBlobGetPageRangesDiffExceptionHeaders,
PageBlobGetPageRangesDiffHeaders:()=>PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesExceptionHeaders:()=>PageBlobGetPageRangesExceptionHeaders,PageBlobGetPageRangesHeaders:()=>PageBlobGetPageRangesHeaders,
PageBlobResizeExceptionHeaders:()=>PageBlobResizeExceptionHeaders,PageBlobResizeHeaders:()=>PageBlobResizeHeaders,PageBlobUpdateSequenceNumberExceptionHeaders:()=>PageBlobUpdateSequenceNumberExceptionHeaders,
PageBlobUpdateSequenceNumberHeaders:()=>PageBlobUpdateSequenceNumberHeaders,PageBlobUploadPagesExceptionHeaders:()=>PageBlobUploadPagesExceptionHeaders,PageBlobUploadPagesFromURLExceptionHeaders:()=>PageBlobUploadPagesFromURLExceptionHeaders,
PageBlobUploadPagesFromURLHeaders:()=>PageBlobUploadPagesFromURLHeaders,PageBlobUploadPagesHeaders:()=>PageBlobUploadPagesHeaders,PageList:()=>PageList,PageRange:()=>PageRange,
QueryFormat:()=>QueryFormat,QueryRequest:()=>QueryRequest,QuerySerialization:()=>QuerySerialization,RetentionPolicy:()=>RetentionPolicy,ServiceFilterBlobsExceptionHeaders:()=>ServiceFilterBlobsExceptionHeaders,
ServiceFilterBlobsHeaders:()=>ServiceFilterBlobsHeaders,ServiceGetAccountInfoExceptionHeaders:()=>ServiceGetAccountInfoExceptionHeaders,ServiceGetAccountInfoHeaders:()=>ServiceGetAccountInfoHeaders,
ServiceGetPropertiesExceptionHeaders:()=>ServiceGetPropertiesExceptionHeaders,ServiceGetPropertiesHeaders:()=>ServiceGetPropertiesHeaders,ServiceGetStatisticsExceptionHeaders:()=>ServiceGetStatisticsExceptionHeaders,
ServiceGetStatisticsHeaders:()=>ServiceGetStatisticsHeaders,ServiceGetUserDelegationKeyExceptionHeaders:()=>ServiceGetUserDelegationKeyExceptionHeaders,ServiceGetUserDelegationKeyHeaders:()=>ServiceGetUserDelegationKeyHeaders,
ServiceListContainersSegmentExceptionHeaders:()=>ServiceListContainersSegmentExceptionHeaders,ServiceListContainersSegmentHeaders:()=>ServiceListContainersSegmentHeaders,
ServiceSetPropertiesExceptionHeaders:()=>ServiceSetPropertiesExceptionHeaders,ServiceSetPropertiesHeaders:()=>ServiceSetPropertiesHeaders,ServiceSubmitBatchExceptionHeaders:()=>ServiceSubmitBatchExceptionHeaders,
ServiceSubmitBatchHeaders:()=>ServiceSubmitBatchHeaders,SignedIdentifier:()=>SignedIdentifier,StaticWebsite:()=>StaticWebsite,StorageError:()=>StorageError,UserDelegationKey:()=>UserDelegationKey});
var BlobServiceProperties={serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{
blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"\
HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"\
Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"\
DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"\
StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},Logging={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{
version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:!0,xmlName:"Delete",type:{
name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"Write",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},RetentionPolicy={
serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},Metrics={serializedName:"Metric\
s",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{
serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},CorsRule={serializedName:"CorsRule",type:{name:"\
Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{
serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"\
AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},StaticWebsite={serializedName:"\
StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boo\
lean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",
xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{
name:"String"}}}}},StorageError={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"Message",
xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{
serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"\
CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"Authen\
ticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},BlobServiceStatistics={serializedName:"BlobServiceStatistics",xmlName:"Storage\
ServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",
type:{name:"Composite",className:"GeoReplication"}}}}},GeoReplication={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},ListContainersSegmentResponse={serializedName:"ListContainersSegmentResponse",xmlName:"\
EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,
xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"\
Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"\
ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"Con\
tainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},ContainerItem={serializedName:"ContainerItem",xmlName:"\
Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{
serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"\
Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dic\
tionary",value:{type:{name:"String"}}}}}}},ContainerProperties={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{
lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"\
Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{
serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",
type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionSc\
ope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryption\
ScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"\
RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVers\
ioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},KeyInfo={serializedName:"KeyInfo",type:{name:"Composite",className:"Key\
Info",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"\
Expiry",type:{name:"String"}}}}},UserDelegationKey={serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{
serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{
name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpi\
ry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"Strin\
g"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"\
Value",type:{name:"String"}}}}},FilterBlobSegment={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobS\
egment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{
serializedName:"Where",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{
name:"String"}}}}},FilterBlobItem={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"\
Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{
serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},BlobTags={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",
className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequ\
ence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{
key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},SignedIdentifier={
serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,
xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},AccessPolicy={
serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"Stri\
ng"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},
ListBlobsFlatSegmentResponse={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentR\
esponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{
name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"\
Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMark\
er",xmlName:"NextMarker",type:{name:"String"}}}}},BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"Bl\
obFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{
name:"Composite",className:"BlobItemInternal"}}}}}}},BlobItemInternal={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobIt\
emInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,
xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"Ver\
sionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{
serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metada\
ta",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{
serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersi\
onsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},BlobName={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{
serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"\
String"}}}}},BlobPropertiesInternal={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{
createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"\
Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Conten\
t-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{
serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",
type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{serializedName:"Content-Dispos\
ition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{
name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:[
"locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","\
broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"\
CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success",
"aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"Co\
pyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEn\
crypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"\
DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc11\
23"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessT\
ier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{
serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{
name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"Cust\
omerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{
name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"\
TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"\
Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:[
"High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",
xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{
name:"Boolean"}}}}},ListBlobsHierarchySegmentResponse={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"\
ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{
name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"\
Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"\
MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blo\
bs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},BlobHierarchyListSegment={
serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"\
BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"\
BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},BlobPrefix={
serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"\
BlobName"}}}}},BlockLookupList={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{
serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Un\
committed",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"La\
test",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},BlockList={serializedName:"BlockList",type:{name:"Composite",className:"\
BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Seque\
nce",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"\
Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},Block={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{
name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},PageList={
serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"\
PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"\
ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",
type:{name:"String"}}}}},PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},ClearRange={serializedName:"\
ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{
name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},QueryRequest={serializedName:"QueryRequest",xmlName:"QueryRequest",
type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryType",type:{name:"String"}},expression:{
serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",xmlName:"InputSeriali\
zation",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSerialization",type:{name:"\
Composite",className:"QuerySerialization"}}}}},QuerySerialization={serializedName:"QuerySerialization",type:{name:"Composite",className:"QuerySerialization",modelProperties:{
format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},QueryFormat={serializedName:"QueryFormat",type:{name:"Compo\
site",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:["delimited","json","arrow",
"parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"Deli\
mitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTe\
xtConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},
parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{name:"any"}}}}}}},DelimitedTextConfiguration={
serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{
columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",type:{
name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"EscapeChar",xmlName:"\
EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},JsonTextConfiguration={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},ArrowConfiguration={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"\
Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{
name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},ArrowField={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"\
ArrowField",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"\
String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},
ServiceSetPropertiesHeaders={serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},ServiceSetPropertiesExceptionHeaders={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"\
ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetPropertiesHeaders={
serializedName:"Service_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},ServiceGetPropertiesExceptionHeaders={serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"Serv\
iceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsHeaders={
serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsExceptionHeaders={serializedName:"Ser\
vice_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceListContainersSegmentHeaders={serializedName:"Service_listContainersSegmentHeaders",type:{name:"\
Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceListContainersSegmentExceptionHeaders={
serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyHeaders={serializedName:"Service_getUs\
erDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyExceptionHeaders={serializedName:"Service_getUser\
DelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",
className:"ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-na\
me",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-ki\
nd",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"Servic\
eGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchHeaders={
serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-t\
ype",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchExceptionHeaders={serializedName:"Ser\
vice_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceFilterBlobsHeaders={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"\
ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ServiceFilterBlobsExceptionHeaders={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExcept\
ionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateHeaders={serializedName:"\
Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateExceptionHeaders={serializedName:"Container_createExceptionHeaders",type:{name:"\
Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
ContainerGetPropertiesHeaders={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{
metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"\
x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"\
x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"\
x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request\
-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public\
-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-p\
olicy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"\
Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetPropertiesExceptionHeaders={serializedName:"Container_getPropertiesExceptionHead\
ers",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerDeleteExceptionHeaders={
serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetMetadataHeaders={serializedName:"Container_setMetadataHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}},ContainerSetMetadataExceptionHeaders={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"\
ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccessPolicyHeaders={
serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAcces\
sPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetAccessPolicyHeaders={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"\
ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Str\
ing"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},ContainerSetAccessPolicyExceptionHeaders={serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"\
ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRestoreHeaders={
serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-clie\
nt-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRestoreExceptionHeaders={serializedName:"Container_restoreException\
Headers",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},ContainerRenameHeaders={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenameExceptionHeaders={
serializedName:"Container_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSubmitBatchHeaders={serializedName:"Container_submitBatchHeaders",type:{name:"Compo\
site",className:"ContainerSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}}}}},ContainerSubmitBatchExceptionHeaders={serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerFilterBlobsHeaders={serializedName:"\
Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerFilterBlobsExceptionHeaders={
serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"Com\
posite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"Con\
tainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeas\
eExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenewLeaseHeaders={serializedName:"\
Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x\
-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerRenewLeaseExceptionHeaders={serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Co\
mposite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},ContainerBreakLeaseHeaders={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerBreakLeaseExceptionHeaders={
serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerChangeLeaseHeaders={serializedName:"Container_changeLeaseHeaders",type:{name:"Compo\
site",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},ContainerChangeLeaseExceptionHeaders={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"Conta\
inerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentHeaders={
serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentExceptionHeaders={serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Comp\
osite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ContainerListBlobHierarchySegmentHeaders={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerLis\
tBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobHierarchySegmentExceptionHeaders={serializedName:"\
Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountInfoHead\
ers",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-c\
lient-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-\
sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},ContainerGetAccountInfoExceptionHeaders={serializedName:"Container_\
getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDownloadHeaders={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDown\
loadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-m\
s-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x\
-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{
name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"\
String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"co\
ntent-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-enc\
oding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"\
x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-descriptio\
n",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-r\
anges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-commit\
ted-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-\
encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-m\
s-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"\
x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"\
DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"D\
ateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},
BlobDownloadExceptionHeaders={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesHeaders={serializedName:"Blob_getPropertiesHeaders",type:{name:"\
Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-\
ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictiona\
ry",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","A\
ppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duratio\
n",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-statu\
s",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesExceptionHeaders={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteHeaders={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"Blo\
bDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteExceptionHeaders={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteHeaders={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUnde\
leteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteExceptionHeaders={
serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"Bl\
obSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobSetExpiryExceptionHeaders={serializedName:"Blob_setExpiryExceptionHeaders",
type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},BlobSetHttpHeadersHeaders={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetHttpHeadersExceptionHeaders={serializedName:"Blob_\
setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetImmutabilityPolicyHeaders={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",
className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-\
policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy\
-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},BlobSetImmutabilityPolicyExceptionHeaders={serializedName:"\
Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteImmutabilityPolicyHeaders={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{
name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-\
request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-vers\
ion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobDeleteImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetLegalHoldHeaders={serializedName:"Blob_setLegalHoldHeaders",
type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"\
x-ms-legal-hold",type:{name:"Boolean"}}}}},BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"\
BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataHeaders={
serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataExceptionHeaders={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Comp\
osite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlobAcquireLeaseHeaders={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobAcquireLeaseExceptionHeaders={serializedName:"Blob_ac\
quireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobReleaseLeaseHeaders={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseH\
eaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobReleaseLeaseExceptionHeaders={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composit\
e",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"e\
tag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobRenewLeaseExceptionHeaders={serializedName:"Blob_rene\
wLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobChangeLeaseHeaders={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHead\
ers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobChangeLeaseExceptionHeaders={
serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobBreakLeaseHeaders={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"\
BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},BlobBreakLeaseExceptionHeaders={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobCreateSnapshotHeaders={serializedName:"Blob_createSnapshotHea\
ders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"\
String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"Date\
TimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-r\
equest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},BlobCreateSnapshotExceptionHeaders={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCrea\
teSnapshotExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLHeaders={
serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLExceptionHeaders={serializedName:"B\
lob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-cod\
e",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobCopyFromURLHeaders={
serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"\
String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}},BlobCopyFromURLExceptionHeaders={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromURL\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobAbortCopyFromURLHeaders={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"\
BlobAbortCopyFromURLHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},BlobAbortCopyFromURLExceptionHeaders={serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURL\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTierHeaders={serializedName:"\
Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTierExceptionHeaders={
serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"\
BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getAccountInfoExceptionHea\
ders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}},BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"\
accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blo\
b-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-co\
ntent-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},BlobQueryExceptionHeaders={serializedName:"Blob_query\
ExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},BlobGetTagsHeaders={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetTagsExceptionHeaders={serializedName:"\
Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTagsExceptionHeaders={
serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"Pa\
geBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"las\
t-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCreateExceptionHeaders={serializedName:"PageBlob_createExceptionHeaders",type:{name:"\
Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
PageBlobUploadPagesHeaders={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesExceptionHeaders={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobClearPagesHeaders={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",
className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modif\
ied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},PageBlobClearPagesExceptionHeaders={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClea\
rPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},PageBlobUploadPagesFromURLExceptionHeaders={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"PageBlobU\
ploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},PageBlobGetPageRangesHeaders={serializedName:"PageBlob_getPageRangesHeaders",type:{
name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"Date\
TimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-\
content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRan\
gesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffHeaders={
serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffExceptionHeaders={serializedName:"PageBlob_getPageRangesDiffExceptionHeader\
s",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResizeHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobResizeExceptionHeaders={serializedName:"PageBlob_\
resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"\
PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modifi\
ed",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUpdateSequenceNumberExceptionHeaders={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalHeaders={serializedName:"PageBlob_copyIncr\
ementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-m\
s-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalExceptionHeaders={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobCreateHeaders={serializedName:"AppendBlob_createHeaders",type:{name:"\
Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"l\
ast-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobCreateExceptionHeaders={serializedName:"AppendBlob_createException\
Headers",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},AppendBlobAppendBlockHeaders={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBloc\
kHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-con\
tent-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-off\
set",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boo\
lean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},AppendBlobAppendBlockExceptionHeaders={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlo\
ckExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockFromUrlHeaders={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"\
x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-coun\
t",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockFromUrlExceptionHeaders={
serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},AppendBlobSealHeaders={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},AppendBlobSealExceptionHeaders={serializedName:"\
AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadHeaders={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobU\
ploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modif\
ied",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-m\
s-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"St\
ring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha\
256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadExceptionHeaders={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"\
Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlockBlobPutBlobFromUrlHeaders={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlo\
bFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobStageBlockHeaders={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-reque\
st-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-\
ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBlockExc\
eptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLHeaders={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"B\
lockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-se\
rver-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-en\
cryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob_stageB\
lockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",
type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobCommitBlockListHeaders={
serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobCommitBlockListExceptionHeaders={serializedName:"BlockBl\
ob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms\
-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListHeaders={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composi\
te",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListExceptionHeaders={serializedName:"BlockBlob_getBlockListExceptionHeader\
s",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}};var contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},
blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties},accept={parameterPath:"accept",mapper:{defaultValue:"application/xml",
isConstant:!0,serializedName:"Accept",type:{name:"String"}}},url={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},
skipEncoding:!0},restype={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},comp={parameterPath:"\
comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],
mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},version={parameterPath:"version",mapper:{defaultValue:"\
2026-02-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},requestId={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-cli\
ent-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},accept1={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Accept",type:{name:"String"}}},comp1={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp2={parameterPath:"\
comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},prefix={parameterPath:["options","prefix"],mapper:{serializedName:"\
prefix",xmlName:"prefix",type:{name:"String"}}},marker={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},
maxPageSize={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Numbe\
r"}}},include={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Seq\
uence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},keyInfo={parameterPath:"keyInfo",mapper:KeyInfo},comp3={
parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},restype1={parameterPath:"restype",mapper:{
defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},body={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"\
body",type:{name:"Stream"}}},comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},contentLength={
parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},multipartContentType={parameterPath:"\
multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},comp5={parameterPath:"comp",mapper:{defaultValue:"\
blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},where={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{
name:"String"}}},restype2={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},metadata={parameterPath:[
"options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"Stri\
ng"}}}}},access={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:[
"container","blob"]}}},defaultEncryptionScope={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-defaul\
t-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},preventEncryptionScopeOverride={parameterPath:["options","containerEncryption\
Scope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"\
Boolean"}}},leaseId={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"Stri\
ng"}}},ifModifiedSince={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-S\
ince",type:{name:"DateTimeRfc1123"}}},ifUnmodifiedSince={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unm\
odified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},comp6={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},comp7={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},containerAcl={parameterPath:[
"options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequen\
ce",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},comp8={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},deletedContainerName={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"\
x-ms-deleted-container-name",type:{name:"String"}}},deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-de\
leted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}},comp9={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},sourceContainerName={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,
xmlName:"x-ms-source-container-name",type:{name:"String"}}},sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-i\
d",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},duration={parameterPath:[
"options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},proposedLeaseId={parameterPath:["options",
"proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},action1={parameterPath:"action",mapper:{
defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},leaseId1={parameterPath:"leaseId",mapper:{serializedName:"x-ms-le\
ase-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},action2={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-\
ms-lease-action",type:{name:"String"}}},action3={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"\
String"}}},breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"N\
umber"}}},action4={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},proposedLeaseId1={
parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},include1={parameterPath:[
"options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:[
"copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},
startFrom={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}},delimiter={parameterPath:"delimit\
er",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},snapshot={parameterPath:["options","snapshot"],mapper:{serializedName:"\
snapshot",xmlName:"snapshot",type:{name:"String"}}},versionId={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{
name:"String"}}},range={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}},rangeGetContentMD5={parameterPath:[
"options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},rangeGetContentCRC64={
parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolea\
n"}}},encryptionKey={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"\
String"}}},encryptionKeySha256={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encr\
yption-key-sha256",type:{name:"String"}}},encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption\
-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},ifMatch={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"\
If-Match",xmlName:"If-Match",type:{name:"String"}}},ifNoneMatch={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-N\
one-Match",xmlName:"If-None-Match",type:{name:"String"}}},ifTags={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-\
tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},deleteSnapshots={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",
xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"\
deletetype",xmlName:"deletetype",type:{name:"String"}}},comp11={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},expiryOptions={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},
expiresOn={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}},blobCacheControl={parameterPath:[
"options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},blobContentType={
parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"Strin\
g"}}},blobContentMD5={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",
type:{name:"ByteArray"}}},blobContentEncoding={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encod\
ing",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},blobContentLanguage={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{
serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},blobContentDisposition={parameterPath:["options","blobHt\
tpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},comp12={
parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},immutabilityPolicyExpiry={parameterPath:[
"options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"Dat\
eTimeRfc1123"}}},immutabilityPolicyMode={parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms\
-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},comp13={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},legalHold={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",
type:{name:"Boolean"}}},encryptionScope={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-sco\
pe",type:{name:"String"}}},comp14={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"comp",type:{name:"String"}}},tier={parameterPath:[
"options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40",
"P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},rehydratePriority={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrat\
e-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},sourceIfModifiedSince={parameterPath:["options","sourceModi\
fiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTi\
meRfc1123"}}},sourceIfUnmodifiedSince={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-\
if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},sourceIfMatch={parameterPath:["options","sourceModifiedAccessCond\
itions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},sourceIfNoneMatch={parameterPath:["\
options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"\
String"}}},sourceIfTags={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-so\
urce-if-tags",type:{name:"String"}}},copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{
name:"String"}}},blobTagsString={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},sealBlob={
parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},legalHold1={parameterPath:["option\
s","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},xMsRequiresSync={parameterPath:"xMsRequiresSync",mapper:{
defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},sourceContentMD5={parameterPath:["options","sourceContentMD5"],mapper:{
serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},copySourceAuthorization={parameterPath:["options","copySour\
ceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},copySourceTags={parameterPath:[
"options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE",
"COPY"]}}},fileRequestIntent={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",
type:{name:"String"}}},comp15={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},copyActionAbortConstant={
parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},copyId={parameterPath:"\
copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},comp16={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},tier1={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{
name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},queryRequest={parameterPath:["optio\
ns","queryRequest"],mapper:QueryRequest},comp17={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp18={
parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ifModifiedSince1={parameterPath:["options","blobModi\
fiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},
ifUnmodifiedSince1={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"\
x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},ifMatch1={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"\
x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},ifNoneMatch1={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{
serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},tags={parameterPath:["options","tags"],mapper:BlobTags},transactionalContentMD5={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},transactionalContentCrc64={
parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},blobType={
parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},blobContentLength={parameterPath:"\
blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},blobSequenceNumber={parameterPath:[
"options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},contentType1={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},body1={
parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},accept2={parameterPath:"accept",mapper:{defaultValue:"appli\
cation/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},comp19={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},pageWrite={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"Strin\
g"}}},ifSequenceNumberLessThanOrEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},ifSequenceNumberLessThan={parameterPath:["options","sequenceNumberAccess\
Conditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}},ifSequenceNumberEqualTo={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequen\
ce-number-eq",type:{name:"Number"}}},pageWrite1={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"\
String"}}},sourceUrl={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},sourceRange={
parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"String"}}},sourceContentCrc64={parameterPath:[
"options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},range1={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},comp20={parameterPath:"comp",mapper:{defaultValue:"pagelist",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},prevsnapshot={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"\
prevsnapshot",type:{name:"String"}}},prevSnapshotUrl={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x\
-ms-previous-snapshot-url",type:{name:"String"}}},sequenceNumberAction={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",
required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},comp21={parameterPath:"comp",mapper:{defaultValue:"\
incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},blobType1={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,
serializedName:"x-ms-blob-type",type:{name:"String"}}},comp22={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},maxSize={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-m\
s-blob-condition-maxsize",type:{name:"Number"}}},appendPosition={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"\
x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},sourceRange1={parameterPath:["options","sourceRange"],mapper:{serializedName:"\
x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},comp23={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"com\
p",type:{name:"String"}}},blobType2={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},
copySourceBlobProperties={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-sour\
ce-blob-properties",type:{name:"Boolean"}}},comp24={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
blockId={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},blocks={parameterPath:"blocks",mapper:BlockLookupList},
comp25={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},listType={parameterPath:"listType",mapper:{
defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}};var ServiceImpl=class{static{__name(this,"ServiceImpl")}client;constructor(client){this.client=client}setProperties(blobServiceProperties2,options){return this.
client.sendOperationRequest({blobServiceProperties:blobServiceProperties2,options},setPropertiesOperationSpec)}getProperties(options){return this.client.sendOperationRequest(
{options},getPropertiesOperationSpec)}getStatistics(options){return this.client.sendOperationRequest({options},getStatisticsOperationSpec)}listContainersSegment(options){
return this.client.sendOperationRequest({options},listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){return this.client.sendOperationRequest(
{keyInfo:keyInfo2,options},getUserDelegationKeyOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},filterBlobsOperationSpec)}},xmlSerializer=createSerializer(mappers_exports,!0),setPropertiesOperationSpec={path:"\
/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSetPropertiesExceptionHeaders}},
requestBody:blobServiceProperties,queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},getPropertiesOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceProperties,
headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetPropertiesExceptionHeaders}},queryParameters:[restype,comp,timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},getStatisticsOperationSpec={path:"/",httpMethod:"GET",responses:{
200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetStatisticsExceptionHeaders}},
queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},listContainersSegmentOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,headersMapper:ServiceListContainersSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer},getUserDelegationKeyOperationSpec={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,
headersMapper:ServiceGetUserDelegationKeyHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},requestBody:keyInfo,
queryParameters:[restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,contentType:"application/x\
ml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},getAccountInfoOperationSpec={path:"/",httpMethod:"GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer},submitBatchOperationSpec={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Strea\
m"},serializedName:"parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[accept,version,requestId,contentLength,multipartContentType],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},filterBlobsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,
headersMapper:ServiceFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,
maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer};var ContainerImpl=class{static{__name(this,"ContainerImpl")}client;constructor(client){this.client=client}create(options){return this.client.sendOperationRequest(
{options},createOperationSpec)}getProperties(options){return this.client.sendOperationRequest({options},getPropertiesOperationSpec2)}delete(options){return this.
client.sendOperationRequest({options},deleteOperationSpec)}setMetadata(options){return this.client.sendOperationRequest({options},setMetadataOperationSpec)}getAccessPolicy(options){
return this.client.sendOperationRequest({options},getAccessPolicyOperationSpec)}setAccessPolicy(options){return this.client.sendOperationRequest({options},setAccessPolicyOperationSpec)}restore(options){
return this.client.sendOperationRequest({options},restoreOperationSpec)}rename(sourceContainerName2,options){return this.client.sendOperationRequest({sourceContainerName:sourceContainerName2,
options},renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec2)}filterBlobs(options){return this.client.sendOperationRequest({options},
filterBlobsOperationSpec2)}acquireLease(options){return this.client.sendOperationRequest({options},acquireLeaseOperationSpec)}releaseLease(leaseId2,options){return this.
client.sendOperationRequest({leaseId:leaseId2,options},releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
options},renewLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},breakLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec)}listBlobFlatSegment(options){return this.
client.sendOperationRequest({options},listBlobFlatSegmentOperationSpec)}listBlobHierarchySegment(delimiter2,options){return this.client.sendOperationRequest({delimiter:delimiter2,
options},listBlobHierarchySegmentOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec2)}},xmlSerializer2=createSerializer(
mappers_exports,!0),createOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,
access,defaultEncryptionScope,preventEncryptionScopeOverride],isXML:!0,serializer:xmlSerializer2},getPropertiesOperationSpec2={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetPropertiesExceptionHeaders}},queryParameters:[
timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,serializer:xmlSerializer2},deleteOperationSpec={path:"\
/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:!0,
serializer:xmlSerializer2},setMetadataOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp6],urlParameters:[url],headerParameters:[
version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:!0,serializer:xmlSerializer2},getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,serializer:xmlSerializer2},setAccessPolicyOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},
requestBody:containerAcl,queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,
ifModifiedSince,ifUnmodifiedSince],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer2},restoreOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],
isXML:!0,serializer:xmlSerializer2},renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp9],urlParameters:[url],headerParameters:[
version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:!0,serializer:xmlSerializer2},submitBatchOperationSpec2={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerSubmitBatchExceptionHeaders}},requestBody:body,queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],headerParameters:[accept,
version,requestId,contentLength,multipartContentType],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer2},filterBlobsOperationSpec2={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ContainerFilterBlobsHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer2},acquireLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId],isXML:!0,serializer:xmlSerializer2},releaseLeaseOperationSpec={path:"\
/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],
isXML:!0,serializer:xmlSerializer2},renewLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],isXML:!0,serializer:xmlSerializer2},breakLeaseOperationSpec={path:"/{containerName\
}",httpMethod:"PUT",responses:{202:{headersMapper:ContainerBreakLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod],
isXML:!0,serializer:xmlSerializer2},changeLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1],isXML:!0,serializer:xmlSerializer2},listBlobFlatSegmentOperationSpec={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer2},listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,delimiter],urlParameters:[url],headerParameters:[version,requestId,
accept1],isXML:!0,serializer:xmlSerializer2},getAccountInfoOperationSpec2={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:!0,serializer:xmlSerializer2};var BlobImpl=class{static{__name(this,"BlobImpl")}client;constructor(client){this.client=client}download(options){return this.client.sendOperationRequest({options},
downloadOperationSpec)}getProperties(options){return this.client.sendOperationRequest({options},getPropertiesOperationSpec3)}delete(options){return this.client.
sendOperationRequest({options},deleteOperationSpec2)}undelete(options){return this.client.sendOperationRequest({options},undeleteOperationSpec)}setExpiry(expiryOptions2,options){
return this.client.sendOperationRequest({expiryOptions:expiryOptions2,options},setExpiryOperationSpec)}setHttpHeaders(options){return this.client.sendOperationRequest(
{options},setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){return this.client.sendOperationRequest({options},setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){
return this.client.sendOperationRequest({options},deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){return this.client.sendOperationRequest(
{legalHold:legalHold2,options},setLegalHoldOperationSpec)}setMetadata(options){return this.client.sendOperationRequest({options},setMetadataOperationSpec2)}acquireLease(options){
return this.client.sendOperationRequest({options},acquireLeaseOperationSpec2)}releaseLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
options},releaseLeaseOperationSpec2)}renewLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,options},renewLeaseOperationSpec2)}changeLease(leaseId2,proposedLeaseId2,options){
return this.client.sendOperationRequest({leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec2)}breakLease(options){return this.client.
sendOperationRequest({options},breakLeaseOperationSpec2)}createSnapshot(options){return this.client.sendOperationRequest({options},createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){return this.client.sendOperationRequest(
{copySource:copySource2,options},copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){return this.client.sendOperationRequest({copyId:copyId2,options},abortCopyFromURLOperationSpec)}setTier(tier2,options){
return this.client.sendOperationRequest({tier:tier2,options},setTierOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},getAccountInfoOperationSpec3)}query(options){
return this.client.sendOperationRequest({options},queryOperationSpec)}getTags(options){return this.client.sendOperationRequest({options},getTagsOperationSpec)}setTags(options){
return this.client.sendOperationRequest({options},setTagsOperationSpec)}},xmlSerializer3=createSerializer(mappers_exports,!0),downloadOperationSpec={path:"/{con\
tainerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},206:{bodyMapper:{
type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDownloadExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,rangeGetContentMD5,rangeGetContentCRC64,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},
getPropertiesOperationSpec3={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},
deleteOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,blobDeleteType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,
ifMatch,ifNoneMatch,ifTags,deleteSnapshots],isXML:!0,serializer:xmlSerializer3},undeleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobUndeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobUndeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,comp8],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},setExpiryOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobSetExpiryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},queryParameters:[timeoutInSeconds,comp11],
urlParameters:[url],headerParameters:[version,requestId,accept1,expiryOptions,expiresOn],isXML:!0,serializer:xmlSerializer3},setHttpHeadersOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetHttpHeadersExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],isXML:!0,serializer:xmlSerializer3},setImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1,ifUnmodifiedSince,immutabilityPolicyExpiry,
immutabilityPolicyMode],isXML:!0,serializer:xmlSerializer3},deleteImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{
200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},queryParameters:[
timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},setLegalHoldOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetLegalHoldHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetLegalHoldExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp13],urlParameters:[url],headerParameters:[version,requestId,accept1,legalHold],isXML:!0,serializer:xmlSerializer3},
setMetadataOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetMetadataHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,
leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:xmlSerializer3},
acquireLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action,duration,proposedLeaseId,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},releaseLeaseOperationSpec2={path:"/{containerN\
ame}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1,ifMatch,
ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},renewLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},changeLeaseOperationSpec2={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,
ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},breakLeaseOperationSpec2={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer3},createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCreateSnapshotExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:xmlSerializer3},startCopyFromURLOperationSpec={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobStartCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,
copySource,blobTagsString,sealBlob,legalHold1],isXML:!0,serializer:xmlSerializer3},copyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[
url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,
encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,copySource,blobTagsString,legalHold1,xMsRequiresSync,sourceContentMD5,
copySourceAuthorization,copySourceTags,fileRequestIntent],isXML:!0,serializer:xmlSerializer3},abortCopyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,copyActionAbortConstant],isXML:!0,serializer:xmlSerializer3},
setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},default:{
bodyMapper:StorageError,headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:!0,serializer:xmlSerializer3},getAccountInfoOperationSpec3={path:"/{containerName}/{blob\
}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer3},queryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},
requestBody:queryRequest,queryParameters:[timeoutInSeconds,snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:xmlSerializer3},getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,ifNoneMatch1],isXML:!0,serializer:xmlSerializer3},setTagsOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetTagsExceptionHeaders}},
requestBody:tags,queryParameters:[timeoutInSeconds,versionId,comp18],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,ifModifiedSince1,
ifUnmodifiedSince1,ifMatch1,ifNoneMatch1,transactionalContentMD5,transactionalContentCrc64],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",
serializer:xmlSerializer3};var PageBlobImpl=class{static{__name(this,"PageBlobImpl")}client;constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,blobContentLength:blobContentLength2,options},createOperationSpec2)}uploadPages(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadPagesOperationSpec)}clearPages(contentLength2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,options},clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,sourceRange:sourceRange2,contentLength:contentLength2,range:range2,options},uploadPagesFromURLOperationSpec)}getPageRanges(options){
return this.client.sendOperationRequest({options},getPageRangesOperationSpec)}getPageRangesDiff(options){return this.client.sendOperationRequest({options},getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){
return this.client.sendOperationRequest({blobContentLength:blobContentLength2,options},resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){
return this.client.sendOperationRequest({sequenceNumberAction:sequenceNumberAction2,options},updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},copyIncrementalOperationSpec)}},xmlSerializer4=createSerializer(mappers_exports,!0),createOperationSpec2={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobCreateExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,blobType,blobContentLength,blobSequenceNumber],
isXML:!0,serializer:xmlSerializer4},uploadPagesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp19],urlParameters:[
url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,
ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer4},clearPagesOperationSpec={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobClearPagesExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo,pageWrite1],isXML:!0,serializer:xmlSerializer4},uploadPagesFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:PageBlobUploadPagesFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,
fileRequestIntent,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1],
isXML:!0,serializer:xmlSerializer4},getPageRangesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:xmlSerializer4},
getPageRangesDiffOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20,
prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags,prevSnapshotUrl],
isXML:!0,serializer:xmlSerializer4},resizeOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},default:{
bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,
accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],
isXML:!0,serializer:xmlSerializer4},updateSequenceNumberOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobSequenceNumber,sequenceNumberAction],isXML:!0,serializer:xmlSerializer4},
copyIncrementalOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCopyIncrementalExceptionHeaders}},queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[version,requestId,accept1,
ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,copySource],isXML:!0,serializer:xmlSerializer4};var AppendBlobImpl=class{static{__name(this,"AppendBlobImpl")}client;constructor(client){this.client=client}create(contentLength2,options){return this.client.sendOperationRequest(
{contentLength:contentLength2,options},createOperationSpec3)}appendBlock(contentLength2,body2,options){return this.client.sendOperationRequest({contentLength:contentLength2,
body:body2,options},appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){return this.client.sendOperationRequest({sourceUrl:sourceUrl2,
contentLength:contentLength2,options},appendBlockFromUrlOperationSpec)}seal(options){return this.client.sendOperationRequest({options},sealOperationSpec)}},xmlSerializer5=createSerializer(
mappers_exports,!0),createOperationSpec3={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobCreateHeaders},default:{bodyMapper:StorageError,
headersMapper:AppendBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,blobTagsString,legalHold1,
blobType1],isXML:!0,serializer:xmlSerializer5},appendBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[
url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,
ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,maxSize,appendPosition],isXML:!0,contentType:"application/xml; cha\
rset=utf-8",mediaType:"binary",serializer:xmlSerializer5},appendBlockFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,transactionalContentMD5,
sourceUrl,sourceContentCrc64,maxSize,appendPosition,sourceRange1],isXML:!0,serializer:xmlSerializer5},sealOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobSealExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp23],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,appendPosition],isXML:!0,serializer:xmlSerializer5};var BlockBlobImpl=class{static{__name(this,"BlockBlobImpl")}client;constructor(client){this.client=client}upload(contentLength2,body2,options){return this.client.
sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){return this.client.
sendOperationRequest({contentLength:contentLength2,copySource:copySource2,options},putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,body:body2,options},stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options},stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){
return this.client.sendOperationRequest({blocks:blocks2,options},commitBlockListOperationSpec)}getBlockList(listType2,options){return this.client.sendOperationRequest(
{listType:listType2,options},getBlockListOperationSpec)}},xmlSerializer6=createSerializer(mappers_exports,!0),uploadOperationSpec={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobUploadHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobUploadExceptionHeaders}},requestBody:body1,
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,
immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,
blobType2],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer6},putBlobFromUrlOperationSpec={path:"/{containerNam\
e}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,copySource,blobTagsString,
sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent,transactionalContentMD5,blobType2,copySourceBlobProperties],isXML:!0,serializer:xmlSerializer6},
stageBlockOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobStageBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,
requestId,contentLength,leaseId,encryptionKey,encryptionKeySha256,encryptionAlgorithm,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,
accept2],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xmlSerializer6},stageBlockFromURLOperationSpec={path:"/{containerNa\
me}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,
sourceUrl,sourceContentCrc64,sourceRange1],isXML:!0,serializer:xmlSerializer6},commitBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:BlockBlobCommitBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,
queryParameters:[timeoutInSeconds,comp25],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer6},getBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:BlockList,headersMapper:BlockBlobGetBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobGetBlockListExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,comp25,listType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:!0,serializer:xmlSerializer6};var StorageClient=class extends ExtendedServiceClient{static{__name(this,"StorageClient")}url;version;constructor(url2,options){if(url2===void 0)throw new Error(
"'url' cannot be null");options||(options={});let defaults={requestContentType:"application/json; charset=utf-8"},packageDetails="azsdk-js-azure-storage-blob/12\
.30.0",userAgentPrefix=options.userAgentOptions&&options.userAgentOptions.userAgentPrefix?`${options.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`,
optionsWithDefaults={...defaults,...options,userAgentOptions:{userAgentPrefix},endpoint:options.endpoint??options.baseUri??"{url}"};super(optionsWithDefaults),this.
url=url2,this.version=options.version||"2026-02-06",this.service=new ServiceImpl(this),this.container=new ContainerImpl(this),this.blob=new BlobImpl(this),this.
pageBlob=new PageBlobImpl(this),this.appendBlob=new AppendBlobImpl(this),this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob};var StorageContextClient=class extends StorageClient{static{__name(this,"StorageContextClient")}async sendOperationRequest(operationArguments,operationSpec){let operationSpecToSend={
...operationSpec};return(operationSpecToSend.path==="/{containerName}"||operationSpecToSend.path==="/{containerName}/{blob}")&&(operationSpecToSend.path=""),super.
sendOperationRequest(operationArguments,operationSpecToSend)}};function escapeURLPath(url2){let urlParsed=new URL(url2),path=urlParsed.pathname;return path=path||"/",path=escape(path),urlParsed.pathname=path,urlParsed.toString()}
__name(escapeURLPath,"escapeURLPath");function getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProx\
yUri=")!==-1){let matchCredentials=connectionString.split(";");for(let element of matchCredentials)element.trim().startsWith("DevelopmentStorageProxyUri=")&&(proxyUri=
element.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return proxyUri}__name(getProxyUriFromDevConnString,"getProxyUriFromDevConnString");function getValueInConnString(connectionString,argument){
let elements=connectionString.split(";");for(let element of elements)if(element.trim().startsWith(argument))return element.trim().match(argument+"=(.*)")[1];return""}
__name(getValueInConnString,"getValueInConnString");function extractConnectionStringParts(connectionString){let proxyUri="";connectionString.startsWith("UseDeve\
lopmentStorage=true")&&(proxyUri=getProxyUriFromDevConnString(connectionString),connectionString=DevelopmentConnectionString2);let blobEndpoint=getValueInConnString(
connectionString,"BlobEndpoint");if(blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint,connectionString.search("DefaultEndpointsProto\
col=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="",accountName="",accountKey=Buffer.from("accountKey","base64"),endpointSuffix="";
if(accountName=getValueInConnString(connectionString,"AccountName"),accountKey=Buffer.from(getValueInConnString(connectionString,"AccountKey"),"base64"),!blobEndpoint){
defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsProtocol");let protocol=defaultEndpointsProtocol.toLowerCase();if(protocol!=="ht\
tps"&&protocol!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");if(endpointSuffix=getValueInConnString(
connectionString,"EndpointSuffix"),!endpointSuffix)throw new Error("Invalid EndpointSuffix in the provided Connection String");blobEndpoint=`${defaultEndpointsProtocol}\
://${accountName}.blob.${endpointSuffix}`}if(accountName){if(accountKey.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error(
"Invalid AccountName in the provided Connection String");return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=getValueInConnString(
connectionString,"SharedAccessSignature"),accountName=getValueInConnString(connectionString,"AccountName");if(accountName||(accountName=getAccountNameFromUrl(blobEndpoint)),
blobEndpoint){if(!accountSas)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint i\
n the provided SAS Connection String");return accountSas.startsWith("?")&&(accountSas=accountSas.substring(1)),{kind:"SASConnString",url:blobEndpoint,accountName,
accountSas}}}__name(extractConnectionStringParts,"extractConnectionStringParts");function escape(text){return encodeURIComponent(text).replace(/%2F/g,"/").replace(
/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}__name(escape,"escape");function appendToURLPath(url2,name){let urlParsed=new URL(url2),path=urlParsed.pathname;
return path=path?path.endsWith("/")?`${path}${name}`:`${path}/${name}`:name,urlParsed.pathname=path,urlParsed.toString()}__name(appendToURLPath,"appendToURLPath");
function setURLParameter2(url2,name,value){let urlParsed=new URL(url2),encodedName=encodeURIComponent(name),encodedValue=value?encodeURIComponent(value):void 0,
searchString=urlParsed.search===""?"?":urlParsed.search,searchPieces=[];for(let pair of searchString.slice(1).split("&"))if(pair){let[key]=pair.split("=",2);key!==
encodedName&&searchPieces.push(pair)}return encodedValue&&searchPieces.push(`${encodedName}=${encodedValue}`),urlParsed.search=searchPieces.length?`?${searchPieces.
join("&")}`:"",urlParsed.toString()}__name(setURLParameter2,"setURLParameter");function getURLParameter(url2,name){return new URL(url2).searchParams.get(name)??
void 0}__name(getURLParameter,"getURLParameter");function getURLScheme(url2){try{let urlParsed=new URL(url2);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch{return}}
__name(getURLScheme,"getURLScheme");function appendToURLQuery(url2,queryParts){let urlParsed=new URL(url2),query=urlParsed.search;return query?query+="&"+queryParts:query=queryParts,urlParsed.search=
query,urlParsed.toString()}__name(appendToURLQuery,"appendToURLQuery");function truncatedISO8061Date(date,withMilliseconds=!0){let dateString=date.toISOString();
return withMilliseconds?dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}__name(truncatedISO8061Date,"truncat\
edISO8061Date");function base64encode(content){return isNodeLike2?Buffer.from(content).toString("base64"):btoa(content)}__name(base64encode,"base64encode");function generateBlockID(blockIDPrefix,blockIndex){blockIDPrefix.length>42&&(blockIDPrefix=blockIDPrefix.slice(0,42));let res=blockIDPrefix+padStart(blockIndex.
toString(),48-blockIDPrefix.length,"0");return base64encode(res)}__name(generateBlockID,"generateBlockID");function padStart(currentString,targetLength,padString=" "){return String.prototype.padStart?currentString.padStart(targetLength,padString):(padString=padString||
" ",currentString.length>targetLength?currentString:(targetLength=targetLength-currentString.length,targetLength>padString.length&&(padString+=padString.repeat(
targetLength/padString.length)),padString.slice(0,targetLength)+currentString))}__name(padStart,"padStart");function iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}__name(iEqual,"iEqual");function getAccountNameFromUrl(url2){let parsedUrl=new URL(
url2),accountName;try{return parsedUrl.hostname.split(".")[1]==="blob"?accountName=parsedUrl.hostname.split(".")[0]:isIpEndpointStyle(parsedUrl)?accountName=parsedUrl.
pathname.split("/")[1]:accountName="",accountName}catch{throw new Error("Unable to extract accountName with provided information.")}}__name(getAccountNameFromUrl,
"getAccountNameFromUrl");function isIpEndpointStyle(parsedUrl){let host=parsedUrl.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||!!parsedUrl.port&&PathStylePorts2.includes(parsedUrl.port)}__name(isIpEndpointStyle,"isIpEndpointStyle");function toBlobTagsString(tags2){if(tags2===
void 0)return;let tagPairs=[];for(let key in tags2)if(Object.prototype.hasOwnProperty.call(tags2,key)){let value=tags2[key];tagPairs.push(`${encodeURIComponent(
key)}=${encodeURIComponent(value)}`)}return tagPairs.join("&")}__name(toBlobTagsString,"toBlobTagsString");function toBlobTags(tags2){if(tags2===void 0)return;let res={
blobTagSet:[]};for(let key in tags2)if(Object.prototype.hasOwnProperty.call(tags2,key)){let value=tags2[key];res.blobTagSet.push({key,value})}return res}__name(
toBlobTags,"toBlobTags");function toTags(tags2){if(tags2===void 0)return;let res={};for(let blobTag of tags2.blobTagSet)res[blobTag.key]=blobTag.value;return res}
__name(toTags,"toTags");function toQuerySerialization(textConfiguration){if(textConfiguration!==void 0)switch(textConfiguration.kind){case"csv":return{format:{type:"\
delimited",delimitedTextConfiguration:{columnSeparator:textConfiguration.columnSeparator||",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.
recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{
recordSeparator:textConfiguration.recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":
return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConfiguration.")}}__name(toQuerySerialization,"toQuerySerialization");function parseObjectReplicationRecord(objectReplicationRecord){
if(!objectReplicationRecord||"policy-id"in objectReplicationRecord)return;let orProperties=[];for(let key in objectReplicationRecord){let ids=key.split("_"),policyPrefix="\
or-";ids[0].startsWith(policyPrefix)&&(ids[0]=ids[0].substring(policyPrefix.length));let rule={ruleId:ids[1],replicationStatus:objectReplicationRecord[key]},policyIndex=orProperties.
findIndex(policy=>policy.policyId===ids[0]);policyIndex>-1?orProperties[policyIndex].rules.push(rule):orProperties.push({policyId:ids[0],rules:[rule]})}return orProperties}
__name(parseObjectReplicationRecord,"parseObjectReplicationRecord");function httpAuthorizationToString(httpAuthorization){return httpAuthorization?httpAuthorization.scheme+" "+httpAuthorization.value:void 0}__name(httpAuthorizationToString,
"httpAuthorizationToString");function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[],clearRange=[];getPageRangesSegment.pageRange&&(pageRange=getPageRangesSegment.pageRange),
getPageRangesSegment.clearRange&&(clearRange=getPageRangesSegment.clearRange);let pageRangeIndex=0,clearRangeIndex=0;for(;pageRangeIndex<pageRange.length&&clearRangeIndex<
clearRange.length;)pageRange[pageRangeIndex].start<clearRange[clearRangeIndex].start?(yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].
end,isClear:!1},++pageRangeIndex):(yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:!0},++clearRangeIndex);for(;pageRangeIndex<
pageRange.length;++pageRangeIndex)yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].end,isClear:!1};for(;clearRangeIndex<clearRange.length;++clearRangeIndex)
yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].end,isClear:!0}}__name(ExtractPageRangeInfoItems,"ExtractPageRangeInfoItems");function assertResponse(response){if("_response"in response)return response;throw new TypeError(`Unexpected response object ${response}`)}__name(assertResponse,
"assertResponse");var StorageClient2=class{static{__name(this,"StorageClient")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(url2,pipeline){this.url=
escapeURLPath(url2),this.accountName=getAccountNameFromUrl(url2),this.pipeline=pipeline,this.storageClientContext=new StorageContextClient(this.url,getCoreClientOptions(
pipeline)),this.isHttps=iEqual(getURLScheme(this.url)||"","https"),this.credential=getCredentialFromPipeline(pipeline);let storageClientContext=this.storageClientContext;
storageClientContext.requestContentType=void 0}};import{EventEmitter as EventEmitter2}from"events";var BatchStates;(function(BatchStates2){BatchStates2[BatchStates2.Good=0]="Good",BatchStates2[BatchStates2.Error=1]="Error"})(BatchStates||(BatchStates={}));var Batch=class{static{
__name(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=BatchStates.Good;emitter;constructor(concurrency=5){if(concurrency<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=concurrency,this.emitter=new EventEmitter2}addOperation(operation){this.operations.push(async()=>{try{this.
actives++,await operation(),this.actives--,this.completed++,this.parallelExecute()}catch(error){this.emitter.emit("error",error)}})}async do(){return this.operations.
length===0?Promise.resolve():(this.parallelExecute(),new Promise((resolve,reject)=>{this.emitter.on("finish",resolve),this.emitter.on("error",error=>{this.state=
BatchStates.Error,reject(error)})}))}nextOperation(){return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){if(this.state!==
BatchStates.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){let operation=this.nextOperation();
if(operation)operation();else return}}}};var tracingClient=createTracingClient({packageName:"@azure/storage-blob",packageVersion:SDK_VERSION4,namespace:"Microsoft.Storage"});import fs from"node:fs";import util2 from"node:util";async function streamToBuffer(stream,buffer2,offset,end,encoding){let pos=0,count=end-offset;return new Promise((resolve,reject)=>{let timeout=setTimeout(()=>reject(
new Error("The operation cannot be completed in timeout.")),1e5);stream.on("readable",()=>{if(pos>=count){clearTimeout(timeout),resolve();return}let chunk=stream.
read();if(!chunk)return;typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding));let chunkLength=pos+chunk.length>count?count-pos:chunk.length;buffer2.fill(chunk.
slice(0,chunkLength),offset+pos,offset+pos+chunkLength),pos+=chunkLength}),stream.on("end",()=>{clearTimeout(timeout),pos<count&&reject(new Error(`Stream drains\
 before getting enough data needed. Data read: ${pos}, data need: ${count}`)),resolve()}),stream.on("error",msg=>{clearTimeout(timeout),reject(msg)})})}__name(streamToBuffer,
"streamToBuffer");async function readStreamToLocalFile(rs,file){return new Promise((resolve,reject)=>{let ws=fs.createWriteStream(file);rs.on("error",err=>{reject(err)}),ws.on("e\
rror",err=>{reject(err)}),ws.on("close",resolve),rs.pipe(ws)})}__name(readStreamToLocalFile,"readStreamToLocalFile");var fsStat=util2.promisify(fs.stat),fsCreateReadStream=fs.
createReadStream;var BlobSASPermissions=class _BlobSASPermissions{static{__name(this,"BlobSASPermissions")}static parse(permissions){let blobSASPermissions=new _BlobSASPermissions;
for(let char of permissions)switch(char){case"r":blobSASPermissions.read=!0;break;case"a":blobSASPermissions.add=!0;break;case"c":blobSASPermissions.create=!0;break;case"\
w":blobSASPermissions.write=!0;break;case"d":blobSASPermissions.delete=!0;break;case"x":blobSASPermissions.deleteVersion=!0;break;case"t":blobSASPermissions.tag=
!0;break;case"m":blobSASPermissions.move=!0;break;case"e":blobSASPermissions.execute=!0;break;case"i":blobSASPermissions.setImmutabilityPolicy=!0;break;case"y":
blobSASPermissions.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${char}`)}return blobSASPermissions}static from(permissionLike){let blobSASPermissions=new _BlobSASPermissions;
return permissionLike.read&&(blobSASPermissions.read=!0),permissionLike.add&&(blobSASPermissions.add=!0),permissionLike.create&&(blobSASPermissions.create=!0),permissionLike.
write&&(blobSASPermissions.write=!0),permissionLike.delete&&(blobSASPermissions.delete=!0),permissionLike.deleteVersion&&(blobSASPermissions.deleteVersion=!0),permissionLike.
tag&&(blobSASPermissions.tag=!0),permissionLike.move&&(blobSASPermissions.move=!0),permissionLike.execute&&(blobSASPermissions.execute=!0),permissionLike.setImmutabilityPolicy&&
(blobSASPermissions.setImmutabilityPolicy=!0),permissionLike.permanentDelete&&(blobSASPermissions.permanentDelete=!0),blobSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
let permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push("c"),this.write&&permissions.push("w"),
this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.tag&&permissions.push("t"),this.move&&permissions.push("m"),this.execute&&permissions.
push("e"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.push("y"),permissions.join("")}};var ContainerSASPermissions=class _ContainerSASPermissions{static{__name(this,"ContainerSASPermissions")}static parse(permissions){let containerSASPermissions=new _ContainerSASPermissions;
for(let char of permissions)switch(char){case"r":containerSASPermissions.read=!0;break;case"a":containerSASPermissions.add=!0;break;case"c":containerSASPermissions.
create=!0;break;case"w":containerSASPermissions.write=!0;break;case"d":containerSASPermissions.delete=!0;break;case"l":containerSASPermissions.list=!0;break;case"\
t":containerSASPermissions.tag=!0;break;case"x":containerSASPermissions.deleteVersion=!0;break;case"m":containerSASPermissions.move=!0;break;case"e":containerSASPermissions.
execute=!0;break;case"i":containerSASPermissions.setImmutabilityPolicy=!0;break;case"y":containerSASPermissions.permanentDelete=!0;break;case"f":containerSASPermissions.
filterByTags=!0;break;default:throw new RangeError(`Invalid permission ${char}`)}return containerSASPermissions}static from(permissionLike){let containerSASPermissions=new _ContainerSASPermissions;
return permissionLike.read&&(containerSASPermissions.read=!0),permissionLike.add&&(containerSASPermissions.add=!0),permissionLike.create&&(containerSASPermissions.
create=!0),permissionLike.write&&(containerSASPermissions.write=!0),permissionLike.delete&&(containerSASPermissions.delete=!0),permissionLike.list&&(containerSASPermissions.
list=!0),permissionLike.deleteVersion&&(containerSASPermissions.deleteVersion=!0),permissionLike.tag&&(containerSASPermissions.tag=!0),permissionLike.move&&(containerSASPermissions.
move=!0),permissionLike.execute&&(containerSASPermissions.execute=!0),permissionLike.setImmutabilityPolicy&&(containerSASPermissions.setImmutabilityPolicy=!0),permissionLike.
permanentDelete&&(containerSASPermissions.permanentDelete=!0),permissionLike.filterByTags&&(containerSASPermissions.filterByTags=!0),containerSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
let permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push("c"),this.write&&permissions.push("w"),
this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.list&&permissions.push("l"),this.tag&&permissions.push("t"),this.move&&permissions.
push("m"),this.execute&&permissions.push("e"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.push("y"),this.filterByTags&&permissions.
push("f"),permissions.join("")}};function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.end}`:ipRange.start}__name(ipRangeToString,"ipRangeToString");var SASProtocol;(function(SASProtocol2){SASProtocol2.Https="https",SASProtocol2.HttpsAndHttp="https,http"})(SASProtocol||(SASProtocol={}));var SASQueryParameters=class{static{
__name(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(version2,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2,delegatedUserObjectId){
this.version=version2,this.signature=signature,permissionsOrOptions!==void 0&&typeof permissionsOrOptions!="string"?(this.permissions=permissionsOrOptions.permissions,
this.services=permissionsOrOptions.services,this.resourceTypes=permissionsOrOptions.resourceTypes,this.protocol=permissionsOrOptions.protocol,this.startsOn=permissionsOrOptions.
startsOn,this.expiresOn=permissionsOrOptions.expiresOn,this.ipRangeInner=permissionsOrOptions.ipRange,this.identifier=permissionsOrOptions.identifier,this.delegatedUserObjectId=
permissionsOrOptions.delegatedUserObjectId,this.encryptionScope=permissionsOrOptions.encryptionScope,this.resource=permissionsOrOptions.resource,this.cacheControl=
permissionsOrOptions.cacheControl,this.contentDisposition=permissionsOrOptions.contentDisposition,this.contentEncoding=permissionsOrOptions.contentEncoding,this.
contentLanguage=permissionsOrOptions.contentLanguage,this.contentType=permissionsOrOptions.contentType,permissionsOrOptions.userDelegationKey&&(this.signedOid=permissionsOrOptions.
userDelegationKey.signedObjectId,this.signedTenantId=permissionsOrOptions.userDelegationKey.signedTenantId,this.signedStartsOn=permissionsOrOptions.userDelegationKey.
signedStartsOn,this.signedExpiresOn=permissionsOrOptions.userDelegationKey.signedExpiresOn,this.signedService=permissionsOrOptions.userDelegationKey.signedService,
this.signedVersion=permissionsOrOptions.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId,this.correlationId=
permissionsOrOptions.correlationId)):(this.services=services,this.resourceTypes=resourceTypes,this.expiresOn=expiresOn2,this.permissions=permissionsOrOptions,this.
protocol=protocol,this.startsOn=startsOn,this.ipRangeInner=ipRange,this.delegatedUserObjectId=delegatedUserObjectId,this.encryptionScope=encryptionScope2,this.identifier=
identifier,this.resource=resource,this.cacheControl=cacheControl,this.contentDisposition=contentDisposition,this.contentEncoding=contentEncoding,this.contentLanguage=
contentLanguage,this.contentType=contentType2,userDelegationKey&&(this.signedOid=userDelegationKey.signedObjectId,this.signedTenantId=userDelegationKey.signedTenantId,
this.signedStartsOn=userDelegationKey.signedStartsOn,this.signedExpiresOn=userDelegationKey.signedExpiresOn,this.signedService=userDelegationKey.signedService,this.
signedVersion=userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=preauthorizedAgentObjectId,this.correlationId=correlationId))}toString(){let params=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduo\
id"],queries=[];for(let param of params)switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"ss":this.tryAppendQueryParameter(
queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(queries,
param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,this.startsOn?truncatedISO8061Date(this.startsOn,!1):void 0);break;case"se":this.
tryAppendQueryParameter(queries,param,this.expiresOn?truncatedISO8061Date(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(queries,param,
this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,param,this.identifier);break;case"ses":this.tryAppendQueryParameter(
queries,param,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(queries,param,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(
queries,param,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.signedStartsOn?truncatedISO8061Date(this.signedStartsOn,!1):void 0);
break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?truncatedISO8061Date(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(
queries,param,this.signedService);break;case"skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"sr":this.tryAppendQueryParameter(queries,
param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"sig":this.tryAppendQueryParameter(queries,param,this.
signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(queries,param,this.contentDisposition);
break;case"rsce":this.tryAppendQueryParameter(queries,param,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(queries,param,this.contentLanguage);
break;case"rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"saoid":this.tryAppendQueryParameter(queries,param,this.preauthorizedAgentObjectId);
break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(queries,param,this.delegatedUserObjectId);
break}return queries.join("&")}tryAppendQueryParameter(queries,key,value){value&&(key=encodeURIComponent(key),value=encodeURIComponent(value),key.length>0&&value.
length>0&&queries.push(`${key}=${value}`))}};function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){return generateBlobSASQueryParametersInternal(
blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName).sasQueryParameters}__name(generateBlobSASQueryParameters,"generateBlobSASQueryParamet\
ers");function generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){let version2=blobSASSignatureValues.
version?blobSASSignatureValues.version:SERVICE_VERSION,sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof StorageSharedKeyCredential?sharedKeyCredentialOrUserDelegationKey:
void 0,userDelegationKeyCredential;if(sharedKeyCredential===void 0&&accountName!==void 0&&(userDelegationKeyCredential=new UserDelegationKeyCredential(accountName,
sharedKeyCredentialOrUserDelegationKey)),sharedKeyCredential===void 0&&userDelegationKeyCredential===void 0)throw TypeError("Invalid sharedKeyCredential, userDe\
legationKey or accountName.");if(version2>="2020-12-06")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential):
version2>="2025-07-05"?generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential):generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,
userDelegationKeyCredential);if(version2>="2018-11-09")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential):
version2>="2020-02-10"?generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential):generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,
userDelegationKeyCredential);if(version2>="2015-04-05"){if(sharedKeyCredential!==void 0)return generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential);
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}throw new RangeError("'version' must be\
 >= '2015-04-05'.")}__name(generateBlobSASQueryParametersInternal,"generateBlobSASQueryParametersInternal");function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let resource="c";blobSASSignatureValues.blobName&&(resource="b");let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.
toString()).toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.
blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType),stringToSign}}__name(generateBlobSASQueryParameters20150405,"generateBlobSASQueryParameters20150405");function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":
blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(
blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.
containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):
"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?blobSASSignatureValues.
cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.
contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:
""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType),stringToSign}}__name(generateBlobSASQueryParameters20181109,"generateBlobSASQueryParameters20181109");function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":
blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(
blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.
containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):
"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.
cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.
contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.
contentType?blobSASSignatureValues.contentType:""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType,void 0,void 0,void 0,blobSASSignatureValues.encryptionScope),stringToSign}}__name(generateBlobSASQueryParameters20201206,
"generateBlobSASQueryParameters20201206");function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;
blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.
versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[
verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(
blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?
truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.
userDelegationKey.signedVersion,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.
contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey),stringToSign}}__name(generateBlobSASQueryParametersUDK20181109,
"generateBlobSASQueryParametersUDK20181109");function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){if(blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)throw new RangeError("Mu\
st provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;
blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.
versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[
verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(
blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?
truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.
userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(
blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].
join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId),stringToSign}}__name(generateBlobSASQueryParametersUDK20200210,"generateBlobSASQueryParametersUDK20200210");function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=
blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString());let stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.
userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.
signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,
userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.
ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,
timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope),stringToSign}}__name(generateBlobSASQueryParametersUDK20201206,"generateBlobSASQuer\
yParametersUDK20201206");function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential){if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(
blobSASSignatureValues),!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' \
for Blob SAS generation when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.blobName&&(resource=
"b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="bv",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;
blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());let stringToSign=[verifiedPermissions||"",
blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.
expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.
userDelegationKey.signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(
userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.
userDelegationKey.signedExpiresOn,!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,void 0,blobSASSignatureValues.delegatedUserObjectId,blobSASSignatureValues.
ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,
timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.delegatedUserObjectId),stringToSign}}__name(generateBlobSASQueryParametersUDK20250705,
"generateBlobSASQueryParametersUDK20250705");function getCanonicalName(accountName,containerName,blobName){let elements=[`/blob/${accountName}/${containerName}`];
return blobName&&elements.push(`/${blobName}`),elements.join("")}__name(getCanonicalName,"getCanonicalName");function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){
let version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&version2<"2018-11-09")throw RangeError(
"'version' must be >= '2018-11-09' when providing 'snapshotTime'.");if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.snapshotTime)throw RangeError(
"Must provide 'blobName' when providing 'snapshotTime'.");if(blobSASSignatureValues.versionId&&version2<"2019-10-10")throw RangeError("'version' must be >= '201\
9-10-10' when providing 'versionId'.");if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.versionId)throw RangeError("Must provide 'blobName' w\
hen providing 'versionId'.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.setImmutabilityPolicy&&version2<"2020-08-04")throw RangeError(
"'version' must be >= '2020-08-04' when provided 'i' permission.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version2<
"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.permanentDelete&&version2<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");if(blobSASSignatureValues.
permissions&&blobSASSignatureValues.permissions.tag&&version2<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");
if(version2<"2020-02-10"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.permissions.move||blobSASSignatureValues.permissions.execute))throw RangeError(
"'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(version2<"2021-04-10"&&blobSASSignatureValues.permissions&&blobSASSignatureValues.
permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(version2<"2020-02-10"&&(blobSASSignatureValues.
preauthorizedAgentObjectId||blobSASSignatureValues.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId\
' or 'correlationId'.");if(blobSASSignatureValues.encryptionScope&&version2<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encr\
yptionScope' in SAS.");return blobSASSignatureValues.version=version2,blobSASSignatureValues}__name(SASSignatureValuesSanityCheckAndAutofill,"SASSignatureValues\
SanityCheckAndAutofill");var BlobLeaseClient=class{static{__name(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){
return this._url}constructor(client,leaseId2){let clientContext=client.storageClientContext;this._url=client.url,client.name===void 0?(this._isContainer=!0,this.
_containerOrBlobOperation=clientContext.container):(this._isContainer=!1,this._containerOrBlobOperation=clientContext.blob),leaseId2||(leaseId2=randomUUID2()),this.
_leaseId=leaseId2}async acquireLease(duration2,options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.
ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access condi\
tions are ignored by the service. Values other than undefined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-acqui\
reLease",options,async updatedOptions=>assertResponse(await this._containerOrBlobOperation.acquireLease({abortSignal:options.abortSignal,duration:duration2,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:updatedOptions.tracingOptions})))}async changeLease(proposedLeaseId2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-changeLease",options,async updatedOptions=>{let response=assertResponse(
await this._containerOrBlobOperation.changeLease(this._leaseId,proposedLeaseId2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));return this._leaseId=proposedLeaseId2,response})}async releaseLease(options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-releaseLease",options,async updatedOptions=>assertResponse(await this.
_containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async renewLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.
ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))throw new RangeError("The If\
Match, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return tracingClient.
withSpan("BlobLeaseClient-renewLease",options,async updatedOptions=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))}async breakLease(breakPeriod2,options={}){if(this.
_isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||
options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undef\
ined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-breakLease",options,async updatedOptions=>{let operationOptions={
abortSignal:options.abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions};return assertResponse(await this._containerOrBlobOperation.breakLease(operationOptions))})}};var BlobClient=class _BlobClient extends StorageClient2{static{__name(this,"BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this.
_name}get containerName(){return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){options=options||
{};let pipeline,url2;if(isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=credentialOrPipelineOrContainerName;else if(isNodeLike2&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!="string"&&(options=blobNameOrOptions),
pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&
typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike2){let sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||
(options.proxyOptions=getDefaultProxySettings2(extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connect\
ion string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connecti\
on string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobN\
ame parameters");super(url2,pipeline),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.
blob,this._snapshot=getURLParameter(this.url,URLConstants2.Parameters.SNAPSHOT),this._versionId=getURLParameter(this.url,URLConstants2.Parameters.VERSIONID)}withSnapshot(snapshot2){
return new _BlobClient(setURLParameter2(this.url,URLConstants2.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}withVersion(versionId2){
return new _BlobClient(setURLParameter2(this.url,URLConstants2.Parameters.VERSIONID,versionId2.length===0?void 0:versionId2),this.pipeline)}getAppendBlobClient(){
return new AppendBlobClient(this.url,this.pipeline)}getBlockBlobClient(){return new BlockBlobClient(this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(
this.url,this.pipeline)}async download(offset=0,count,options={}){return options.conditions=options.conditions||{},options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-download",options,async updatedOptions=>{let res=assertResponse(await this.blobContext.
download({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
requestOptions:{onDownloadProgress:isNodeLike2?void 0:options.onProgress},range:offset===0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.
rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.
tracingOptions})),wrappedRes={...res,_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(
res.objectReplicationRules)};if(!isNodeLike2)return wrappedRes;if((options.maxRetryRequests===void 0||options.maxRetryRequests<0)&&(options.maxRetryRequests=5),
res.contentLength===void 0)throw new RangeError("File download response doesn't contain valid content length header");if(!res.etag)throw new RangeError("File do\
wnload response doesn't contain valid etag header");return new BlobDownloadResponse(wrappedRes,async start=>{let updatedDownloadOptions={leaseAccessConditions:options.
conditions,modifiedAccessConditions:{ifMatch:options.conditions.ifMatch||res.etag,ifModifiedSince:options.conditions.ifModifiedSince,ifNoneMatch:options.conditions.
ifNoneMatch,ifUnmodifiedSince:options.conditions.ifUnmodifiedSince,ifTags:options.conditions?.tagConditions},range:rangeToString({count:offset+res.contentLength-
start,offset:start}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey};
return(await this.blobContext.download({abortSignal:options.abortSignal,...updatedDownloadOptions})).readableStreamBody},offset,res.contentLength,{maxRetryRequests:options.
maxRetryRequests,onProgress:options.onProgress})})}async exists(options={}){return tracingClient.withSpan("BlobClient-exists",options,async updatedOptions=>{try{
return ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),await this.getProperties({abortSignal:options.abortSignal,customerProvidedKey:options.customerProvidedKey,
conditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}),!0}catch(e){if(e.statusCode===404)return!1;if(e.statusCode===409&&(e.details.errorCode===
BlobUsesCustomerSpecifiedEncryptionMsg||e.details.errorCode===BlobDoesNotUseCustomerSpecifiedEncryption))return!0;throw e}})}async getProperties(options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-getProperties",options,async updatedOptions=>{
let res=assertResponse(await this.blobContext.getProperties({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));return{...res,
_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)}})}async delete(options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("BlobClient-delete",options,async updatedOptions=>assertResponse(await this.blobContext.
delete({abortSignal:options.abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async deleteIfExists(options={}){return tracingClient.withSpan("BlobC\
lient-deleteIfExists",options,async updatedOptions=>{try{let res=assertResponse(await this.delete(updatedOptions));return{succeeded:!0,...res,_response:res._response}}catch(e){
if(e.details?.errorCode==="BlobNotFound")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async undelete(options={}){return tracingClient.
withSpan("BlobClient-undelete",options,async updatedOptions=>assertResponse(await this.blobContext.undelete({abortSignal:options.abortSignal,tracingOptions:updatedOptions.
tracingOptions})))}async setHTTPHeaders(blobHTTPHeaders,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps),tracingClient.withSpan("BlobClient-setHTTPHeaders",options,async updatedOptions=>assertResponse(await this.blobContext.setHttpHeaders({abortSignal:options.
abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async setMetadata(metadata2,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-setMetadata",options,async updatedOptions=>assertResponse(await this.blobContext.setMetadata(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async setTags(tags2,options={}){
return tracingClient.withSpan("BlobClient-setTags",options,async updatedOptions=>assertResponse(await this.blobContext.setTags({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions,tags:toBlobTags(tags2)})))}async getTags(options={}){return tracingClient.withSpan("BlobClient-getTags",
options,async updatedOptions=>{let response=assertResponse(await this.blobContext.getTags({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}));return{...response,_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}}})}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(
this,proposeLeaseId)}async createSnapshot(options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),
tracingClient.withSpan("BlobClient-createSnapshot",options,async updatedOptions=>assertResponse(await this.blobContext.createSnapshot({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async beginCopyFromURL(copySource2,options={}){let client={
abortCopyFromURL:__name((...args)=>this.abortCopyFromURL(...args),"abortCopyFromURL"),getProperties:__name((...args)=>this.getProperties(...args),"getProperties"),
startCopyFromURL:__name((...args)=>this.startCopyFromURL(...args),"startCopyFromURL")},poller=new BlobBeginCopyFromUrlPoller({blobClient:client,copySource:copySource2,
intervalInMs:options.intervalInMs,onProgress:options.onProgress,resumeFrom:options.resumeFrom,startCopyFromURLOptions:options});return await poller.poll(),poller}async abortCopyFromURL(copyId2,options={}){
return tracingClient.withSpan("BlobClient-abortCopyFromURL",options,async updatedOptions=>assertResponse(await this.blobContext.abortCopyFromURL(copyId2,{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions})))}async syncCopyFromURL(copySource2,options={}){return options.
conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},tracingClient.withSpan("BlobClient-syncCopyFromURL",options,async updatedOptions=>assertResponse(
await this.blobContext.copyFromURL(copySource2,{abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:options.
sourceContentMD5,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(
options.tags),immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,
encryptionScope:options.encryptionScope,copySourceTags:options.copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async setAccessTier(tier2,options={}){
return tracingClient.withSpan("BlobClient-setAccessTier",options,async updatedOptions=>assertResponse(await this.blobContext.setTier(toAccessTier(tier2),{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},rehydratePriority:options.
rehydratePriority,tracingOptions:updatedOptions.tracingOptions})))}async downloadToBuffer(param1,param2,param3,param4={}){let buffer2,offset=0,count=0,options=param4;
param1 instanceof Buffer?(buffer2=param1,offset=param2||0,count=typeof param3=="number"?param3:0):(offset=typeof param1=="number"?param1:0,count=typeof param2==
"number"?param2:0,options=param3||{});let blockSize=options.blockSize??0;if(blockSize<0)throw new RangeError("blockSize option must be >= 0");if(blockSize===0&&
(blockSize=4194304),offset<0)throw new RangeError("offset option must be >= 0");if(count&&count<=0)throw new RangeError("count option must be greater than 0");return options.
conditions||(options.conditions={}),tracingClient.withSpan("BlobClient-downloadToBuffer",options,async updatedOptions=>{if(!count){let response=await this.getProperties(
{...options,tracingOptions:updatedOptions.tracingOptions});if(count=response.contentLength-offset,count<0)throw new RangeError(`offset ${offset} shouldn't be la\
rger than blob size ${response.contentLength}`)}if(!buffer2)try{buffer2=Buffer.alloc(count)}catch(error){throw new Error(`Unable to allocate the buffer of size:\
 ${count}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${error.
message}`)}if(buffer2.length<count)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${count}`);let transferProgress=0,
batch=new Batch(options.concurrency);for(let off=offset;off<offset+count;off=off+blockSize)batch.addOperation(async()=>{let chunkEnd=offset+count;off+blockSize<
chunkEnd&&(chunkEnd=off+blockSize);let stream=(await this.download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.conditions,maxRetryRequests:options.
maxRetryRequestsPerBlock,customerProvidedKey:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions})).readableStreamBody;await streamToBuffer(
stream,buffer2,off-offset,chunkEnd-offset),transferProgress+=chunkEnd-off,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});return await batch.
do(),buffer2})}async downloadToFile(filePath,offset=0,count,options={}){return tracingClient.withSpan("BlobClient-downloadToFile",options,async updatedOptions=>{
let response=await this.download(offset,count,{...options,tracingOptions:updatedOptions.tracingOptions});return response.readableStreamBody&&await readStreamToLocalFile(
response.readableStreamBody,filePath),response.blobDownloadStream=void 0,response})}getBlobAndContainerNamesFromUrl(){let containerName,blobName;try{let parsedUrl=new URL(
this.url);if(parsedUrl.host.split(".")[1]==="blob"){let pathComponents=parsedUrl.pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],blobName=pathComponents[3]}else if(isIpEndpointStyle(
parsedUrl)){let pathComponents=parsedUrl.pathname.match("/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2],blobName=pathComponents[4]}else{let pathComponents=parsedUrl.
pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],blobName=pathComponents[3]}if(containerName=decodeURIComponent(containerName),blobName=decodeURIComponent(
blobName),blobName=blobName.replace(/\\/g,"/"),!containerName)throw new Error("Provided containerName is invalid.");return{blobName,containerName}}catch{throw new Error(
"Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){return tracingClient.withSpan("BlobCl\
ient-startCopyFromURL",options,async updatedOptions=>(options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},assertResponse(
await this.blobContext.startCopyFromURL(copySource2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.ifMatch,sourceIfModifiedSince:options.
sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince,sourceIfTags:options.
sourceConditions.tagConditions},immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.
legalHold,rehydratePriority:options.rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),sealBlob:options.sealBlob,tracingOptions:updatedOptions.
tracingOptions}))))}generateSasUrl(options){return new Promise(resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError("Can o\
nly generate the SAS when the client is initialized with a shared key credential");let sas=generateBlobSASQueryParameters({containerName:this._containerName,blobName:this.
_name,snapshotTime:this._snapshot,versionId:this._versionId,...options},this.credential).toString();resolve(appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){
if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key cre\
dential");return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,
...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{let sas=generateBlobSASQueryParameters(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).toString();
resolve(appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){return generateBlobSASQueryParametersInternal({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},userDelegationKey,this.accountName).stringToSign}async deleteImmutabilityPolicy(options={}){
return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy",options,async updatedOptions=>assertResponse(await this.blobContext.deleteImmutabilityPolicy(
{tracingOptions:updatedOptions.tracingOptions})))}async setImmutabilityPolicy(immutabilityPolicy,options={}){return tracingClient.withSpan("BlobClient-setImmuta\
bilityPolicy",options,async updatedOptions=>assertResponse(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:immutabilityPolicy.expiriesOn,
immutabilityPolicyMode:immutabilityPolicy.policyMode,tracingOptions:updatedOptions.tracingOptions})))}async setLegalHold(legalHoldEnabled,options={}){return tracingClient.
withSpan("BlobClient-setLegalHold",options,async updatedOptions=>assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled,{tracingOptions:updatedOptions.
tracingOptions})))}async getAccountInfo(options={}){return tracingClient.withSpan("BlobClient-getAccountInfo",options,async updatedOptions=>assertResponse(await this.
blobContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}},AppendBlobClient=class _AppendBlobClient extends BlobClient{static{
__name(this,"AppendBlobClient")}appendBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){let pipeline,
url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=credentialOrPipelineOrContainerName;else if(isNodeLike2&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike2){let sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName)),options.proxyOptions||(options.proxyOptions=getDefaultProxySettings2(extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else
throw new Error("Account connection string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline=newPipeline(new AnonymousCredential,options);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(url2,pipeline),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(snapshot2){return new _AppendBlobClient(
setURLParameter2(this.url,URLConstants2.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(options={}){return options.conditions=
options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-create",options,async updatedOptions=>assertResponse(
await this.appendBlobContext.create(0,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.
metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,blobTagsString:toBlobTagsString(
options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(options={}){let conditions={ifNoneMatch:ETagAny};return tracingClient.withSpan(
"AppendBlobClient-createIfNotExists",options,async updatedOptions=>{try{let res=assertResponse(await this.create({...updatedOptions,conditions}));return{succeeded:!0,
...res,_response:res._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async seal(options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("AppendBlobClient-seal",options,async updatedOptions=>assertResponse(await this.appendBlobContext.
seal({abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async appendBlock(body2,contentLength2,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-appendBlock",options,async updatedOptions=>assertResponse(
await this.appendBlobContext.appendBlock(contentLength2,body2,{abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.
transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions})))}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){return options.conditions=options.conditions||
{},options.sourceConditions=options.sourceConditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient\
-appendBlockFromURL",options,async updatedOptions=>assertResponse(await this.appendBlobContext.appendBlockFromUrl(sourceURL,0,{abortSignal:options.abortSignal,sourceRange:rangeToString(
{offset:sourceOffset,count}),sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,appendPositionAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}},BlockBlobClient=class _BlockBlobClient extends BlobClient{static{
__name(this,"BlockBlobClient")}_blobContext;blockBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){let pipeline,
url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=credentialOrPipelineOrContainerName;else if(isNodeLike2&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!="string"&&(options=blobNameOrOptions),
pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&
typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike2){let sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||
(options.proxyOptions=getDefaultProxySettings2(extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connect\
ion string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connecti\
on string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobN\
ame parameters");super(url2,pipeline),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob}withSnapshot(snapshot2){
return new _BlockBlobClient(setURLParameter2(this.url,URLConstants2.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async query(query,options={}){
if(ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),!isNodeLike2)throw new Error("This operation currently is only supported in Node.js.");return tracingClient.
withSpan("BlockBlobClient-query",options,async updatedOptions=>{let response=assertResponse(await this._blobContext.query({abortSignal:options.abortSignal,queryRequest:{
queryType:"SQL",expression:query,inputSerialization:toQuerySerialization(options.inputTextConfiguration),outputSerialization:toQuerySerialization(options.outputTextConfiguration)},
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,
tracingOptions:updatedOptions.tracingOptions}));return new BlobQueryResponse(response,{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.
onError})})}async upload(body2,contentLength2,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.
isHttps),tracingClient.withSpan("BlockBlobClient-upload",options,async updatedOptions=>assertResponse(await this.blockBlobContext.upload(contentLength2,body2,{abortSignal:options.
abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(
options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async syncUploadFromURL(sourceURL,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-syncUploadFromURL",options,
async updatedOptions=>assertResponse(await this.blockBlobContext.putBlobFromUrl(0,sourceURL,{...options,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince,sourceIfTags:options.sourceConditions?.tagConditions},cpkInfo:options.customerProvidedKey,copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),copySourceTags:options.copySourceTags,fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async stageBlock(blockId2,body2,contentLength2,options={}){return ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlock",options,async updatedOptions=>assertResponse(await this.blockBlobContext.stageBlock(
blockId2,contentLength2,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.
transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions})))}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){return ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlockFromURL",options,async updatedOptions=>assertResponse(await this.blockBlobContext.stageBlockFromURL(
blockId2,0,sourceURL,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async commitBlockList(blocks2,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-commitBl\
ockList",options,async updatedOptions=>assertResponse(await this.blockBlobContext.commitBlockList({latest:blocks2},{abortSignal:options.abortSignal,blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.
immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions})))}async getBlockList(listType2,options={}){return tracingClient.withSpan("BlockBlobClient-getBlockList",options,async updatedOptions=>{let res=assertResponse(
await this.blockBlobContext.getBlockList(listType2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));return res.committedBlocks||(res.committedBlocks=[]),res.uncommittedBlocks||
(res.uncommittedBlocks=[]),res})}async uploadData(data,options={}){return tracingClient.withSpan("BlockBlobClient-uploadData",options,async updatedOptions=>{if(isNodeLike2){
let buffer2;return data instanceof Buffer?buffer2=data:data instanceof ArrayBuffer?buffer2=Buffer.from(data):(data=data,buffer2=Buffer.from(data.buffer,data.byteOffset,
data.byteLength)),this.uploadSeekableInternal((offset,size)=>buffer2.slice(offset,offset+size),buffer2.byteLength,updatedOptions)}else{let browserBlob=new Blob(
[data]);return this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)}})}async uploadBrowserData(browserData,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadBrowserData",options,async updatedOptions=>{let browserBlob=new Blob([browserData]);return this.uploadSeekableInternal(
(offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)})}async uploadSeekableInternal(bodyFactory,size,options={}){let blockSize=options.
blockSize??0;if(blockSize<0||blockSize>4194304e3)throw new RangeError(`blockSize option must be >= 0 and <= ${4194304e3}`);let maxSingleShotSize=options.maxSingleShotSize??
268435456;if(maxSingleShotSize<0||maxSingleShotSize>268435456)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${268435456}`);if(blockSize===0){
if(size>4194304e3*5e4)throw new RangeError(`${size} is too larger to upload to a block blob.`);size>maxSingleShotSize&&(blockSize=Math.ceil(size/5e4),blockSize<
4194304&&(blockSize=4194304))}return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||(options.conditions={}),tracingClient.withSpan("B\
lockBlobClient-uploadSeekableInternal",options,async updatedOptions=>{if(size<=maxSingleShotSize)return assertResponse(await this.upload(bodyFactory(0,size),size,
updatedOptions));let numBlocks=Math.floor((size-1)/blockSize)+1;if(numBlocks>5e4)throw new RangeError(`The buffer's size is too big or the BlockSize is too smal\
l;the number of blocks must be <= ${5e4}`);let blockList=[],blockIDPrefix=randomUUID2(),transferProgress=0,batch=new Batch(options.concurrency);for(let i=0;i<numBlocks;i++)
batch.addOperation(async()=>{let blockID=generateBlockID(blockIDPrefix,i),start=blockSize*i,contentLength2=(i===numBlocks-1?size:start+blockSize)-start;blockList.
push(blockID),await this.stageBlock(blockID,bodyFactory(start,contentLength2),contentLength2,{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.
encryptionScope,tracingOptions:updatedOptions.tracingOptions}),transferProgress+=contentLength2,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});
return await batch.do(),this.commitBlockList(blockList,updatedOptions)})}async uploadFile(filePath,options={}){return tracingClient.withSpan("BlockBlobClient-up\
loadFile",options,async updatedOptions=>{let size=(await fsStat(filePath)).size;return this.uploadSeekableInternal((offset,count)=>()=>fsCreateReadStream(filePath,
{autoClose:!0,end:count?offset+count-1:1/0,start:offset}),size,{...options,tracingOptions:updatedOptions.tracingOptions})})}async uploadStream(stream,bufferSize=8388608,maxConcurrency=5,options={}){
return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||(options.conditions={}),tracingClient.withSpan("BlockBlobClient-uploadStream",options,
async updatedOptions=>{let blockNum=0,blockIDPrefix=randomUUID2(),transferProgress=0,blockList=[];return await new BufferScheduler(stream,bufferSize,maxConcurrency,
async(body2,length)=>{let blockID=generateBlockID(blockIDPrefix,blockNum);blockList.push(blockID),blockNum++,await this.stageBlock(blockID,body2,length,{customerProvidedKey:options.
customerProvidedKey,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions}),transferProgress+=length,
options.onProgress&&options.onProgress({loadedBytes:transferProgress})},Math.ceil(maxConcurrency/4*3)).do(),assertResponse(await this.commitBlockList(blockList,
{...options,tracingOptions:updatedOptions.tracingOptions}))})}},PageBlobClient=class _PageBlobClient extends BlobClient{static{__name(this,"PageBlobClient")}pageBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=credentialOrPipelineOrContainerName;else if(isNodeLike2&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(
credentialOrPipelineOrContainerName))url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){let containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(isNodeLike2){let sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(
blobName)),options.proxyOptions||(options.proxyOptions=getDefaultProxySettings2(extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else
throw new Error("Account connection string is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas,pipeline=newPipeline(new AnonymousCredential,options);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(url2,pipeline),this.pageBlobContext=this.storageClientContext.pageBlob}withSnapshot(snapshot2){return new _PageBlobClient(
setURLParameter2(this.url,URLConstants2.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(size,options={}){return options.conditions=
options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-create",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.create(0,size,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.
policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(size,options={}){
return tracingClient.withSpan("PageBlobClient-createIfNotExists",options,async updatedOptions=>{try{let conditions={ifNoneMatch:ETagAny},res=assertResponse(await this.
create(size,{...options,conditions,tracingOptions:updatedOptions.tracingOptions}));return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode===
"BlobAlreadyExists")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async uploadPages(body2,offset,count,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-uploadPages",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.uploadPages(count,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.
conditions,transactionalContentMD5:options.transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){
return options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),
tracingClient.withSpan("PageBlobClient-uploadPagesFromURL",options,async updatedOptions=>assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL,
rangeToString({offset:sourceOffset,count}),0,rangeToString({offset:destOffset,count}),{abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,
sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async clearPages(offset=0,count,options={}){return options.conditions=options.conditions||
{},tracingClient.withSpan("PageBlobClient-clearPages",options,async updatedOptions=>assertResponse(await this.pageBlobContext.clearPages(0,{abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString(
{offset,count}),sequenceNumberAccessConditions:options.conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions})))}async getPageRanges(offset=0,count,options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPag\
eRanges",options,async updatedOptions=>{let response=assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),tracingOptions:updatedOptions.
tracingOptions}));return rangeResponseFromModel(response)})}async listPageRangesSegment(offset=0,count,marker2,options={}){return tracingClient.withSpan("PageBl\
obClient-getPageRangesSegment",options,async updatedOptions=>assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.
maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeItemSegments(offset=0,count,marker2,options={}){let getPageRangeItemSegmentsResponse;
if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesSegment(offset,count,marker2,options),marker2=getPageRangeItemSegmentsResponse.
continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeItems(offset=0,count,options={}){let marker2;for await(let getPageRangesSegment of this.
listPageRangeItemSegments(offset,count,marker2,options))yield*ExtractPageRangeInfoItems(getPageRangesSegment)}listPageRanges(offset=0,count,options={}){options.
conditions=options.conditions||{};let iter=this.listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:__name((settings={})=>this.listPageRangeItemSegments(offset,count,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options}),"byPage")}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPageRangesDiff",options,async updatedOptions=>{let result=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevsnapshot:prevSnapshot,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
result)})}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options={}){return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegm\
ent",options,async updatedOptions=>assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:options?.abortSignal,leaseAccessConditions:options?.
conditions,modifiedAccessConditions:{...options?.conditions,ifTags:options?.conditions?.tagConditions},prevsnapshot:prevSnapshotOrUrl,range:rangeToString({offset,
count}),marker:marker2,maxPageSize:options?.maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){
let getPageRangeItemSegmentsResponse;if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,
marker2,options),marker2=getPageRangeItemSegmentsResponse.continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
let marker2;for await(let getPageRangesSegment of this.listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options))yield*ExtractPageRangeInfoItems(
getPageRangesSegment)}listPageRangesDiff(offset,count,prevSnapshot,options={}){options.conditions=options.conditions||{};let iter=this.listPageRangeDiffItems(offset,
count,prevSnapshot,{...options});return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:__name((settings={})=>this.listPageRangeDiffItemSegments(
offset,count,prevSnapshot,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options}),"byPage")}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",options,async updatedOptions=>{let response=assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(
response)})}async resize(size,options={}){return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-resize",options,async updatedOptions=>assertResponse(
await this.pageBlobContext.resize(size,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-updateSequenceNumber",options,async updatedOptions=>assertResponse(await this.
pageBlobContext.updateSequenceNumber(sequenceNumberAction2,{abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async startCopyIncremental(copySource2,options={}){
return tracingClient.withSpan("PageBlobClient-startCopyIncremental",options,async updatedOptions=>assertResponse(await this.pageBlobContext.copyIncremental(copySource2,
{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}};var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2.LOCKED=0]="LOCKED",MutexLockStatus2[MutexLockStatus2.UNLOCKED=1]="UNLOCKED"})(
MutexLockStatus||(MutexLockStatus={}));var KnownEncryptionAlgorithmType2;(function(KnownEncryptionAlgorithmType3){KnownEncryptionAlgorithmType3.AES256="AES256"})(KnownEncryptionAlgorithmType2||(KnownEncryptionAlgorithmType2=
{}));export{BlobClient,BlockBlobClient,require_commonjs,require_commonjs2,answerRequests};

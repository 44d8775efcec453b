import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{ActionError,__name}from"./shared-IFMXB3TZ.js";function parseJson(text,where){try{return JSON.parse(text)}catch(error){throw new ActionError(`${where} is not JSON`,{cause:error})}}__name(parseJson,"parseJson");
function asObject(value,where){if(!isObject(value))throw misfit(where,"an object");return value}__name(asObject,"asObject");function asList(value,where,item){if(!Array.
isArray(value))throw misfit(where,"a list");return value.map((entry,index)=>item(entry,`${where}[${index}]`))}__name(asList,"asList");function asMap(value,where,item){
let fields=Object.entries(asObject(value,where));return Object.fromEntries(fields.map(([name,field])=>[name,item(field,`${where}.${name}`)]))}__name(asMap,"asMa\
p");function asText(value,where){if(typeof value!="string")throw misfit(where,"a text");return value}__name(asText,"asText");function asTextLike(value,{where,pattern,
what}){let text=asText(value,where);if(!pattern.test(text))throw misfit(where,what);return text}__name(asTextLike,"asTextLike");function asDigest(value,where){return asTextLike(
value,{where,pattern:/^sha256:[0-9a-f]{64}$/,what:"a SHA-256 digest"})}__name(asDigest,"asDigest");function asNumber(value,where){if(typeof value!="number"||!Number.
isFinite(value))throw misfit(where,"a number");return value}__name(asNumber,"asNumber");function asCount(value,where){if(!Number.isSafeInteger(value))throw misfit(
where,"a whole number");let count=asNumber(value,where);if(count<0)throw misfit(where,"a whole number from 0 on");return count}__name(asCount,"asCount");function asTime(value,where){
let what="a time in UTC (ISO 8601)",text=asTextLike(value,{where,pattern:/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,what});if(Number.isNaN(Date.parse(text)))throw misfit(
where,what);return text}__name(asTime,"asTime");function asNullable(value,where,read){return value===null?null:read(value,where)}__name(asNullable,"asNullable");
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}__name(isObject,"isObject");function misfit(where,wanted){return new ActionError(
`${where} is not ${wanted}`)}__name(misfit,"misfit");export{parseJson,asObject,asList,asMap,asText,asTextLike,asDigest,asNumber,asCount,asTime,asNullable};

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{asCount,asObject,asText}from"./shared-QOM3WCTN.js";import{__name}from"./shared-IFMXB3TZ.js";function readArtifactRequest(value){return{file:asText(asObject(value,"request").file,"file")}}__name(readArtifactRequest,"readArtifactRequest");function readArtifactAnswer(value){
return{id:asCount(asObject(value,"answer").id,"id")}}__name(readArtifactAnswer,"readArtifactAnswer");export{readArtifactRequest,readArtifactAnswer};

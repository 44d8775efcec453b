import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{asCount,asObject,asText}from"./shared-YYQ3MBC7.js";import{__name}from"./shared-O5CBZGAW.js";function readArtifactRequest(value){return{file:asText(asObject(value,"request").file,"file")}}__name(readArtifactRequest,"readArtifactRequest");function readArtifactAnswer(value){
return{id:asCount(asObject(value,"answer").id,"id")}}__name(readArtifactAnswer,"readArtifactAnswer");export{readArtifactRequest,readArtifactAnswer};

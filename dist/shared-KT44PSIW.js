import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-WN347HSS.js";import{renderRebuildSummary,runRebuild}from"./shared-L2ONUGIH.js";import"./shared-4GNIJQZD.js";import{
outputsOfRebuild,readRebuildInputs}from"./shared-VRNJN7G6.js";import"./shared-AFG7CEC4.js";import"./shared-I6OXRJT2.js";import"./shared-SOO5XX36.js";
import"./shared-RHRE5U3L.js";import"./shared-SMMFWVCT.js";import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-K4SGEVF2.js";import{renderRebuildSummary,runRebuild}from"./shared-V7XC2EVZ.js";import"./shared-7QF4VWAF.js";import{
outputsOfRebuild,readRebuildInputs}from"./shared-WMF4APBR.js";import"./shared-3DDYU3MA.js";import"./shared-ZIDZGWSW.js";import"./shared-D3VC2P7H.js";
import"./shared-RHRE5U3L.js";import"./shared-SMMFWVCT.js";import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});

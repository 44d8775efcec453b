import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-DA5QVHIS.js";import{renderRebuildSummary,runRebuild}from"./shared-5SA525BG.js";import"./shared-PFMJAWER.js";import{
outputsOfRebuild,readRebuildInputs}from"./shared-TMD2JEXV.js";import"./shared-RZZVBOSN.js";import"./shared-WXEZ6KBN.js";import"./shared-7DZNB7XB.js";
import"./shared-RHRE5U3L.js";import"./shared-SMMFWVCT.js";import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});

import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-V2V75TJB.js";import{renderRebuildSummary,runRebuild}from"./shared-E4LHHKOY.js";import"./shared-XNVGSNGC.js";import{
outputsOfRebuild,readRebuildInputs}from"./shared-TNDJGMS7.js";import"./shared-F4P7SHTI.js";import"./shared-Q5JJ3QAE.js";import"./shared-QYFUXPMF.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});

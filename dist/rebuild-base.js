import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-BAMGWTEC.js";import{renderRebuildSummary,runRebuild}from"./shared-UA74KA5D.js";import"./shared-7O4J223V.js";import{
outputsOfRebuild,readRebuildInputs}from"./shared-GNSHGN2S.js";import"./shared-F4P7SHTI.js";import"./shared-Q5JJ3QAE.js";import"./shared-QYFUXPMF.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});

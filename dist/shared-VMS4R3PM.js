import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-WN347HSS.js";import{renderSummary,runRelease}from"./shared-N7MZFSNS.js";import"./shared-4GNIJQZD.js";import"./shared-OGBUBTFI.js";
import{outputsOfReport,readReleaseInputs}from"./shared-VRNJN7G6.js";import"./shared-AFG7CEC4.js";import"./shared-I6OXRJT2.js";import"./shared-SOO5XX36.js";
import"./shared-RHRE5U3L.js";import"./shared-BLHFOZHF.js";import"./shared-JHGYXWPP.js";import"./shared-SMMFWVCT.js";import"./shared-2IGZ7TQY.js";
import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});

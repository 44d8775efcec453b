import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-DA5QVHIS.js";import{renderSummary,runRelease}from"./shared-RWPRZVNK.js";import"./shared-PFMJAWER.js";import"./shared-QEATW44Q.js";
import{outputsOfReport,readReleaseInputs}from"./shared-TMD2JEXV.js";import"./shared-RZZVBOSN.js";import"./shared-WXEZ6KBN.js";import"./shared-7DZNB7XB.js";
import"./shared-RHRE5U3L.js";import"./shared-BLHFOZHF.js";import"./shared-JHGYXWPP.js";import"./shared-SMMFWVCT.js";import"./shared-2IGZ7TQY.js";
import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});

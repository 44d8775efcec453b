import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-K4SGEVF2.js";import{renderSummary,runRelease}from"./shared-SJJ52I23.js";import"./shared-7QF4VWAF.js";import"./shared-RXRDDIWL.js";
import{outputsOfReport,readReleaseInputs}from"./shared-WMF4APBR.js";import"./shared-3DDYU3MA.js";import"./shared-ZIDZGWSW.js";import"./shared-D3VC2P7H.js";
import"./shared-RHRE5U3L.js";import"./shared-BLHFOZHF.js";import"./shared-JHGYXWPP.js";import"./shared-SMMFWVCT.js";import"./shared-2IGZ7TQY.js";
import"./shared-QOM3WCTN.js";import"./shared-F2NWVMLY.js";import"./shared-IFMXB3TZ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});

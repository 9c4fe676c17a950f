import { acceptPeriodOnce, checkLogin } from '../accounts/check-login.js'
import { sendReports } from '../daily/send-reports.js'
import { sweep } from '../daily/sweep.js'
import { runAs } from '../database/run-as.js'
import { authorise } from '../http/authorise.js'
import { describeFailure } from '../http/describe-failure.js'
import { readBody } from '../http/read-body.js'
import { showSession } from '../http/session-handlers.js'
import { compose } from '../outbox/compose.js'
import { plan } from '../planning/plan.js'
import { showPlanning } from '../planning/show-planning.js'
import { followUp } from '../records/follow-up.js'
import { present } from '../records/present.js'
import { createRecord, exportRecords, listRecords, readRecord, updateRecord } from '../records/record-handlers.js'
import { recordStore } from '../records/store.js'
import { writeExport } from '../records/write-export.js'
import type { VendorParts } from './parts.js'

/** The parts of the vendor as it ought to be. */
export const defaultParts: VendorParts = Object.freeze({
  checkLogin,
  acceptPeriod: acceptPeriodOnce,
  authorise,
  readBody,
  runAs,
  store: recordStore,
  present,
  writeExport,
  plan,
  compose,
  followUp,
  sweep,
  sendReports,
  describeFailure,
  handlers: Object.freeze({
    sessie: showSession,
    planning: showPlanning,
    list: listRecords,
    read: readRecord,
    create: createRecord,
    update: updateRecord,
    export: exportRecords,
  }),
})

import { describeCases } from '../harness/case-runs.ts'

/** Some minutes for each database; a run is repeated with the SEED it prints. */
describeCases(Number(process.env['TORTURE_SEQUENCES'] ?? 2000))

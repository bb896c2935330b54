import { describeCases } from '../harness/case-runs.ts'

describeCases(25)

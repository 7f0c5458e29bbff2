/** The one namespace of the package format, bound twice: as default and to the prefix `edXML` (QCVN 102:2016/BTTTT). */
export const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

/** The prefix that every element inside the envelope carries; receivers on the national axis refuse elements without it. */
export const PREFIX = 'edXML'

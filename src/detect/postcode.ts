/**
 * UK postcodes (BS 7666; Royal Mail's areas): an area that exists, a district, a sector and a unit without C I K M O V.
 * ZZ99 codes stand for people without an address in NHS data.
 */
const WRITTEN =
  /^(?:([A-Z]{1,2})\d[A-Z\d]?( {0,2})\d[ABD-HJLNP-UW-Z]{2}|ZZ99 3[A-Z]{2})(?![A-Za-z\d])/;

const AREAS =
  ' AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G ' +
  'GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL ' +
  'OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN ' +
  'WR WS WV YO ZE ZZ ';

/** The length of the postcode at the start of a stretch of text; 0 when there is none. Without its blank it must be named one. */
export function postcodeLength(text: string, named: boolean): number {
  const found = WRITTEN.exec(named ? text.toUpperCase() : text);
  if (found === null) return 0;
  const [written, area = 'ZZ', blank] = found;
  return AREAS.includes(` ${area} `) && (named || blank !== '') ? written.length : 0;
}

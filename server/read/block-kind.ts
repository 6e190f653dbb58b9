/** What a line of a page looks like. */
export type BlockKind =
  /** A line marked with #. */
  | 'MARKED_HEADING'
  /** A short line that ends no sentence: a title, kicker or subtitle, or a broken line. */
  | 'SHORT'
  /** A paragraph that opens an article: 本报讯（记者…, or （2016年12月28日…通过） under a list. */
  | 'LEAD'
  | 'BODY'
  /** Credits on a line of their own, and what a site prints under a headline: 来源：… 发布时间：… */
  | 'CREDIT'
  /** A headline set once more within its report, under a picture. */
  | 'AGAIN'
  /** The head or foot of a printed page, with the day or the editors of the page. */
  | 'PAGE'
  /** A line of signs between two articles. */
  | 'RULE'
  /** Page numbers, paths through a site, buttons. */
  | 'FURNITURE';

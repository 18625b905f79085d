import { type CompositeCstNode, type CstNode, isCompositeCstNode, isLeafCstNode, type ValueConverter } from 'langium';

/** The English name of a keyword, whatever surface stands in the file; every other value as it is written. */
export class OkrValueConverter implements ValueConverter {
  convert(input: string, cst: CstNode): string {
    return isCompositeCstNode(cst) ? keywordIn(cst) : input;
  }
}

function keywordIn(cst: CompositeCstNode): string {
  const leaf = cst.content[0];
  return leaf !== undefined && isLeafCstNode(leaf) ? leaf.tokenType.name : '';
}

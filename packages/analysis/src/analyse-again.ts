import { FileLoader, type LoadedFile, type SourceText } from '@okr/language';
import { type Analysis, type AnalysisOptions, Memory, stagesOf } from './analyse.ts';

interface Known {
  readonly loader: FileLoader;
  readonly text: string;
  readonly loaded: LoadedFile;
}

/**
 * One workspace, analysed again and again while its files change: each answer is that of `analyse`, and only what a change
 * touches is worked out anew. An answer holds until the next is asked for.
 */
export class AnalyseAgain {
  private readonly memory = new Memory();
  private files = new Map<string, Known>();

  analyse(sources: readonly SourceText[], options: AnalysisOptions): Analysis {
    const files = new Map(sources.map((source) => [source.path, this.known(source)]));
    this.files = files;
    const loaded = [...files.values()].map((known) => known.loaded);
    const { workspace, scores, check } = stagesOf(loaded, options, this.memory);
    const found = check(workspace.files);
    return { workspace, scores, diagnostics: workspace.files.flatMap((file) => found.get(file) ?? []) };
  }

  private known({ path, text }: SourceText): Known {
    const before = this.files.get(path);
    if (before?.text === text) return before;
    const loader = before?.loader ?? new FileLoader();
    return { loader, text, loaded: loader.load({ path, text }) };
  }
}

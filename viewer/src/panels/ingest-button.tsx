import { Button, DropZone, FileTrigger, ProgressBar } from 'react-aria-components';
import { PasteForm } from './paste-form';
import { useDesk } from '../state/desk';
import { droppedFiles } from '../state/dropped-files';
import { useIngest } from '../state/use-ingest';
import { CardButton } from './card-button';

/** Adds articles from the page: each with what became of it. */
export const IngestButton = ({ onDone }: { readonly onDone: () => void }) => {
  const { goTo, announce } = useDesk();
  const { progress, start } = useIngest(() => {
    announce('All files are read');
    onDone();
  });
  const { files, events, isRunning, problem } = progress;
  const refused = events.filter(({ kind }) => kind === 'quarantined').length;
  const seen = new Set(events.map(({ source }) => source)).size;
  return (
    <CardButton icon="add" label="Add articles" words="Add articles" title="Add articles" isWide>
      {(close) => (
        <>
          <DropZone
            className="drop"
            getDropOperation={() => 'copy'}
            onDrop={({ items }) => void droppedFiles(items).then(start)}
          >
            <p>Drop files or folders here, or</p>
            <FileTrigger allowsMultiple onSelect={(list) => list && void start([...list])}>
              <Button className="button" isDisabled={isRunning}>
                Choose files
              </Button>
            </FileTrigger>
          </DropZone>
          <PasteForm isDisabled={isRunning} onAdd={(file) => void start([file])} />
          <p className="note">
            Reads news in English as plain text (.txt), one article a file; lines “Title:”, “Publisher:”, “Published:”
            and “URL:” before the first blank line are taken as such. Web pages, PDF and Word are not read: paste their
            text.
          </p>
          {files > 0 && (
            <ProgressBar
              aria-label="Files read"
              className="progress"
              value={isRunning ? seen : files}
              maxValue={files}
              valueLabel={`${isRunning ? seen : files} of ${files}`}
            >
              {({ percentage, valueText }) => (
                <>
                  <p className="note">
                    {isRunning ? 'Reading' : 'Read'} {valueText} files
                    {refused > 0 && `, ${refused} set aside`}
                  </p>
                  <div className="bar">
                    <div style={{ width: `${percentage ?? 0}%` }} />
                  </div>
                </>
              )}
            </ProgressBar>
          )}
          {problem && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
          <ul className="ingested">
            {events.map((event, index) => (
              <li key={index} data-kind={event.kind}>
                {event.kind === 'stored' ? (
                  <>
                    <Button
                      className="link"
                      onPress={() => {
                        goTo({ article: event.article, at: undefined });
                        close();
                      }}
                    >
                      {event.title}
                    </Button>
                    <span className="note">{event.isNew ? 'added' : 'known already'}</span>
                  </>
                ) : (
                  <>
                    <strong>{event.source}</strong> <span className="note">set aside: {event.reason}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </CardButton>
  );
};

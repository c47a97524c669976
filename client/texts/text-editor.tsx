// The editor of a long text: a small toolbar and the page of text. It knows headings, lists, quotes, bold and italic; what is pasted
// loses all else, so that nothing from another place comes along.
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useWords } from '../words/words.ts';
import classes from './texts.module.css';

type Content = { type: 'doc' };
type Props = { name: string; content: Content | null; onChange: (content: Content) => void };

const kit = StarterKit.configure({
  ...{ code: false, codeBlock: false, strike: false, underline: false, link: false, horizontalRule: false },
  heading: { levels: [2, 3] },
});

export function TextEditor({ name, content, onChange }: Props) {
  const { t } = useWords();
  const editor = useEditor({
    extensions: [kit],
    content,
    // The page's own style sheet has what the editor needs; none is put in at run time.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: classes.page ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': name,
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as Content),
  });
  const tools = useEditorState({
    editor,
    selector: () => [
      {
        key: 'heading',
        on: editor.isActive('heading', { level: 2 }),
        act: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
      },
      {
        key: 'subheading',
        on: editor.isActive('heading', { level: 3 }),
        act: () => editor.chain().focus().toggleHeading({ level: 3 }).run(),
      },
      { key: 'bold', on: editor.isActive('bold'), act: () => editor.chain().focus().toggleBold().run() },
      {
        key: 'italic',
        on: editor.isActive('italic'),
        act: () => editor.chain().focus().toggleItalic().run(),
      },
      {
        key: 'bulletList',
        on: editor.isActive('bulletList'),
        act: () => editor.chain().focus().toggleBulletList().run(),
      },
      {
        key: 'orderedList',
        on: editor.isActive('orderedList'),
        act: () => editor.chain().focus().toggleOrderedList().run(),
      },
      {
        key: 'blockquote',
        on: editor.isActive('blockquote'),
        act: () => editor.chain().focus().toggleBlockquote().run(),
      },
      { key: 'undo', on: null, act: () => editor.chain().focus().undo().run() },
    ],
  });
  return (
    <div className={classes.editor}>
      <div className={classes.tools} role="toolbar" aria-label={t('case.text.tools')}>
        {tools.map(({ key, on, act }) => (
          <button key={key} type="button" aria-pressed={on ?? undefined} onClick={act}>
            {t(`case.text.tool.${key}`)}
          </button>
        ))}
      </div>
      <EditorContent editor={editor} />
    </div>
  );
}

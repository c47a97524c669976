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
  const on = useEditorState({
    editor,
    selector: () => ({
      heading: editor.isActive('heading', { level: 2 }),
      subheading: editor.isActive('heading', { level: 3 }),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      blockquote: editor.isActive('blockquote'),
    }),
  });
  const at = () => editor.chain().focus();
  const tools = [
    { key: 'heading', on: on.heading, act: () => at().toggleHeading({ level: 2 }).run() },
    { key: 'subheading', on: on.subheading, act: () => at().toggleHeading({ level: 3 }).run() },
    { key: 'bold', on: on.bold, act: () => at().toggleBold().run() },
    { key: 'italic', on: on.italic, act: () => at().toggleItalic().run() },
    { key: 'bulletList', on: on.bulletList, act: () => at().toggleBulletList().run() },
    { key: 'orderedList', on: on.orderedList, act: () => at().toggleOrderedList().run() },
    { key: 'blockquote', on: on.blockquote, act: () => at().toggleBlockquote().run() },
    { key: 'undo', on: undefined, act: () => at().undo().run() },
  ];
  return (
    <div className={classes.editor}>
      <div className={classes.tools} role="toolbar" aria-label={t('case.text.tools')}>
        {tools.map(({ key, on: isOn, act }) => (
          <button key={key} type="button" aria-pressed={isOn} onClick={act}>
            {t(`case.text.tool.${key}`)}
          </button>
        ))}
      </div>
      <EditorContent editor={editor} />
    </div>
  );
}

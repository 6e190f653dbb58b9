import { describe, expect, it } from 'vitest';
import { readPosts } from '../../server/mentions/posts/read-posts.ts';

describe('readPosts', () => {
  it.each([
    ['省委常委、市委书记', ['省委·常委', '市委·书记']],
    ['市委副书记、政法委书记', ['市委·副书记', '政法委·书记']],
    ['与山河集团有限公司党委书记、董事长', ['山河集团有限公司·党委书记', '·董事长']],
    ['5月8日，市人大常委会主任', ['市人大常委会·主任']],
    ['市公安局长', ['市公安局·局长']],
    ['和平区区长', ['和平区·区长']],
    ['常务副市长', ['·常务副市长']],
    ['原市政协主席', ['市政协·主席 former']],
    ['市人大常委会原党组成员、副主任', ['市人大常委会·党组成员 former', '·副主任 former']],
    ['市发展和改革委员会主任', ['市发展和改革委员会·主任']],
    ['时任县委书记', ['县委·书记 former']],
    ['顺丰快递员', ['顺丰·快递员']],
    ['全市上下', []],
    ['', []],
  ])('%s', (text, expected) => {
    const posts = readPosts(text, text.length, 0);
    expect(
      posts.map((post) => `${post.organisationText}·${post.title}${post.former ? ' former' : ''}`),
    ).toEqual(expected);
  });
});

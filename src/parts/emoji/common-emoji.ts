/** Those that colleagues write to each other every day. Where several fit, one of the first is meant, as a rule. */
const everyday = '👍 👎 👏 🙌 🙏 👋 🤝 👌 🤞 💪 👀 ❤ 🎉 🥳 🎂 🎁 🏆 🚀 🔥 ✨ ⭐ 💯 ✅ ❌ ⚠ ❓ ❗ 💡 📌 📣 ☕ 🍕 ☀ 🌈';
const faces = '🙂 😊 😄 😃 😀 😁 😆 😅 😂 🤣 😉 😎 😍 🥰 😘 😜 🤗 🤔 😮 😬 😢 😭 😡 😴 🙈 🙄 🤷 🤦';

const order: ReadonlyMap<string, number> = new Map(`${everyday} ${faces}`.split(' ').map((one, index) => [one, index]));

/** Its place among them; Infinity: it is none of them. */
export const placeOf = (character: string): number => order.get(character.replaceAll('\ufe0f', '')) ?? Infinity;

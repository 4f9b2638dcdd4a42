/** The most used passwords of eight characters and more, from public studies of leaked lists; lower case. */
const common = new Set(
  `12345678 123456789 1234567890 12345678910 0123456789 987654321 9876543210 87654321 11111111 111111111 1111111111
   00000000 0000000000 22222222 55555555 66666666 77777777 88888888 99999999 12341234 11223344 12344321 123123123
   147258369 123654789 789456123 password password1 password12 password123 password1234 password! password1!
   passw0rd p@ssword p@ssw0rd pa55word passwort passwort1 mypassword qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234
   qwertz123 1q2w3e4r 1q2w3e4r5t q1w2e3r4 1qaz2wsx zaq12wsx asdfasdf asdfghjk asdfghjkl zxcvbnm1 qazwsxedc
   abcdefgh abcd1234 abc12345 abcabc123 a1b2c3d4 aa123456 iloveyou iloveyou1 sunshine princess football baseball
   basketball superman batman123 starwars dragon123 monkey123 michelle jennifer computer internet whatever trustno1
   welcome1 welcome123 changeme changeme1 letmein1 letmein123 administrator admin123 admin1234 root1234 secret123
   test1234 testtest testing123 default1 liverpool chocolate charlie1 jordan23 harley123 summer2024 summer2025
   winter2024 winter2025 spring2025 learning learning1 student1 student123 teacher1 teacher123 school123 university`.split(
    /\s+/,
  ),
);

/** Why this may not be a password, as the end of a sentence about it; null when it may. Length is the contract's. */
export const passwordFault = (password: string, email: string): string | null => {
  const plain = password.trim().toLowerCase();
  const [local] = email.trim().toLowerCase().split("@");
  if (plain === email.trim().toLowerCase() || plain === local) return "must not be the e-mail address";
  if (common.has(plain)) return "is one of the most common passwords; choose another";
  if (new Set(plain).size < 3) return "must have more different characters";
  return null;
};

using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Twinning.GraphQL.Storage;

/// <summary>Puts letters and their loose marks together: o, circumflex, acute become ố, as typed text from some systems needs.</summary>
/// <remarks>
/// The program runs without the machine's language data, so that it behaves alike everywhere; then <c>string.Normalize</c> changes
/// nothing. Hence this table, with the letters of Vietnamese and of Jrai and Bahnar names (č, ĕ, ĭ, ñ, ŏ, ŭ).
/// </remarks>
internal static class VietnameseLetters
{
    private const char Horn = '\u031B';
    private const char DotBelow = '\u0323';

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Pairs().ToDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Whole);

    private static readonly Dictionary<char, char> Bare = Composed.Values.Distinct().ToDictionary(whole => whole, BareOf);

    private static readonly HashSet<char> Marks = [.. Composed.Keys.Select(pair => pair.Mark)];

    /// <summary>Composes a text; what the table does not know stays as it is.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(Marks.Contains))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at++];
            var marks = text.Skip(at).TakeWhile(Marks.Contains).ToArray();
            at += marks.Length;
            var loose = new List<char>();
            foreach (var mark in marks.OrderBy(PlaceOf))
            {
                if (!loose.Exists(before => PlaceOf(before) == PlaceOf(mark)) && Composed.TryGetValue((letter, mark), out var whole))
                {
                    letter = whole;
                }
                else
                {
                    loose.Add(mark);
                }
            }

            composed.Append(letter).Append([.. loose]);
        }

        return composed.ToString();
    }

    /// <summary>Takes the marks off a text, joined or loose: Số gives So. The bar of đ is no mark.</summary>
    public static string WithoutMarks(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Marks.Contains(c))
            {
                bare.Append(Bare.GetValueOrDefault(c, c));
            }
        }

        return bare.ToString();
    }

    // The order that Unicode prescribes: marks joined to the letter, marks below, marks above in their own order.
    private static int PlaceOf(char mark) => mark switch
    {
        Horn => 0,
        DotBelow => 1,
        _ => 2,
    };

    private static char BareOf(char letter)
    {
        while (Composed.FirstOrDefault(pair => pair.Value == letter) is { Value: not '\0' } pair)
        {
            letter = pair.Key.Letter;
        }

        return letter;
    }

    private static IEnumerable<(char Letter, char Mark, char Whole)> Pairs() =>
        from row in new (char Mark, string Letters)[]
        {
            ('\u0300', "aàeèiìoòuùyỳăằâầêềôồơờưừ"),
            ('\u0301', "aáeéiíoóuúyýăắâấêếôốơớưứ"),
            ('\u0302', "aâeêoôạậẹệọộ"),
            ('\u0303', "aãeẽiĩoõuũyỹăẵâẫêễôỗơỡưữnñ"),
            ('\u0306', "aăạặeĕiĭoŏuŭ"),
            ('\u0309', "aảeẻiỉoỏuủyỷăẳâẩêểôổơởưử"),
            ('\u030C', "cč"),
            (Horn, "oơuư"),
            (DotBelow, "aạeẹiịoọuụyỵơợưự"),
        }
        from pair in row.Letters.Chunk(2)
        from both in new[] { (pair[0], row.Mark, pair[1]), (char.ToUpperInvariant(pair[0]), row.Mark, char.ToUpperInvariant(pair[1])) }
        select both;
}

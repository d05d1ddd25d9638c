using System.Text;

namespace Twinning.GraphQL.Storage;

/// <summary>Folds Vietnamese text for searching: "Bôn Đoàn Kết" and "bon doan ket" become the same key on every database.</summary>
internal static class VietnameseText
{
    /// <summary>Brings text to the one composed form (NFC) it is stored in.</summary>
    public static string Compose(string text) => VietnameseLetters.Compose(text);

    /// <summary>Removes tone marks, vowel marks and the bar of đ, and makes all letters small.</summary>
    public static string SearchKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in VietnameseLetters.WithoutMarks(text))
        {
            key.Append(c is 'đ' or 'Đ' ? 'd' : c is 'ƀ' or 'Ƀ' ? 'b' : char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}

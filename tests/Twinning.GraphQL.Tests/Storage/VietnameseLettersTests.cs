using Twinning.GraphQL.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public sealed class VietnameseLettersTests
{
    [Theory]
    [InlineData("Bo\u0302n", "Bôn")]
    [InlineData("Chu\u031B Ba\u0306h", "Chư Băh")]
    [InlineData("Vie\u0323\u0302t Nam", "Việt Nam")]
    [InlineData("Vie\u0302\u0323t Nam", "Việt Nam")]
    [InlineData("So\u0302\u0301 lie\u0323\u0302u hu\u031B\u0303u", "Số liệu hữu")]
    [InlineData("PHU\u031BO\u031B\u0300NG", "PHƯỜNG")]
    [InlineData("C\u030Cu\u031B \u0110a\u0306ng Ya, Ia M\u00f4 N\u0306\u0303", "\u010cư Đăng Ya, Ia Mô N\u0306\u0303")]
    public void Letters_and_loose_marks_become_one(string loose, string composed) => Assert.Equal(composed, VietnameseLetters.Compose(loose));

    [Theory]
    [InlineData("Bôn Đoàn Kết", "bon doan ket")]
    [InlineData("Bo\u0302n", "bon")]
    [InlineData("Phường Hòa Bình", "phuong hoa binh")]
    [InlineData("Ia RTô, Chư Băh, Sông Bờ", "ia rto, chu bah, song bo")]
    [InlineData("NGHĨA VỤ ƯỚC ĐẶNG ỵ Ỷ", "nghia vu uoc dang y y")]
    [InlineData("\u0180ôn", "bon")]
    public void A_search_key_has_no_marks(string text, string key) => Assert.Equal(key, VietnameseText.SearchKey(text));

    [Theory]
    [InlineData("")]
    [InlineData("Bôn Đoàn Kết, 4.135 hộ")]
    [InlineData("\u0301 alone")]
    [InlineData("x\u0301")]
    public void What_is_composed_or_unknown_stays(string text) => Assert.Equal(text, VietnameseLetters.Compose(text));
}

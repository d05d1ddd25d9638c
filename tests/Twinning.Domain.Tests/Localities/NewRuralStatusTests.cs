using System;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class NewRuralStatusTests
{
    [Theory]
    [InlineData(10, 2018, 12, 30, 0)]
    [InlineData(10, 2018, 12, 31, 1)]
    [InlineData(10, 2025, 6, 30, 1)]
    [InlineData(10, 2025, 7, 1, 0)]
    [InlineData(11, 2025, 6, 30, 1)]
    [InlineData(11, 2025, 7, 1, 0)]
    [InlineData(12, 2025, 6, 30, 1)]
    [InlineData(13, 2025, 7, 1, 0)]
    [InlineData(100, 2020, 1, 1, 0)]
    public void A_merged_commune_does_not_inherit(long area, int year, int month, int day, int held)
    {
        // Open records, as an import may bring them.
        NewRuralRecognition[] records = [SomeRecognition.At(10, null), SomeRecognition.At(11, null), SomeRecognition.At(12, null)];

        Assert.Equal(held, NewRuralStatus.On(new AreaId(area), new DateOnly(year, month, day), SomeRecognition.Tree, records).Count);
    }

    [Fact]
    public void What_is_decided_anew_holds_after_the_merger()
    {
        var anew = SomeRecognition.At(10, null) with { Days = DayRange.Since(new DateOnly(2025, 7, 1)) };

        Assert.Equal([anew], NewRuralStatus.On(new AreaId(10), new DateOnly(2026, 1, 1), SomeRecognition.Tree, [SomeRecognition.At(10, null), anew]));
    }
}

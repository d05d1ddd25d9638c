using System;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognitionFitsItsInstrumentTests
{
    private static readonly NewRuralRecognition Recognised = SomeRecognition.At(10, SomeRecognition.LastDay);

    [Fact]
    public void A_recognition_names_its_instrument_and_a_filing_may_not()
    {
        Assert.Equal(["RECOGNITION-INSTRUMENT"], (Recognised with { Instrument = null }).Codes());
        Assert.Empty((Recognised with { Instrument = null, Stage = RecognitionStage.Filed }).Codes());
    }

    [Theory]
    [InlineData(2016, 10, 16, true)]
    [InlineData(2016, 10, 17, false)]
    public void The_instrument_was_issued_by_then(int year, int month, int day, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "RECOGNITION-INSTRUMENT"),
        (Recognised with { Days = DayRange.Of(new DateOnly(year, month, day), SomeRecognition.LastDay) }).Codes());

    [Fact]
    public void The_instrument_is_for_such_areas_and_levels()
    {
        var village = Recognised with { Area = new AreaId(100), Instrument = NewRuralInstruments.VillageOfGiaLai };
        var district = Recognised with
        {
            Area = new AreaId(1),
            Instrument = NewRuralInstruments.DistrictOf2022,
            Days = DayRange.Of(new DateOnly(2022, 3, 8), SomeRecognition.LastDay),
        };

        Assert.Empty(village.Codes());
        Assert.Empty(district.Codes());
        Assert.Equal(["RECOGNITION-INSTRUMENT"], (village with { Instrument = NewRuralInstruments.CommuneOf2016 }).Codes());
        Assert.Equal(["RECOGNITION-INSTRUMENT"], (Recognised with { Level = NewRuralLevel.Model }).Codes(Recognised));
    }

    [Fact]
    public void The_instruments_are_listed_with_known_sources() => Assert.All(
        NewRuralInstruments.All, instrument => Assert.Contains(instrument.Source, LegalSources.All));
}

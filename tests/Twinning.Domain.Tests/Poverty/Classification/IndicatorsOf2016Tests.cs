using System;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Classification.SomeFindings;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class IndicatorsOf2016Tests
{
    [Theory]
    [InlineData(IllnessCare.NotIll, false)]
    [InlineData(IllnessCare.Treated, false)]
    [InlineData(IllnessCare.NotTreated, true)]
    [InlineData(null, null)]
    public void Who_was_ill_goes_for_care(IllnessCare? illness, bool? expected) =>
        Assert.Equal(expected, Of(Aged(40), Aged(40) with { Illness = illness }).IsDeprived("VN-2016-HEALTH-CARE"));

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(1, false, false)]
    [InlineData(0, true, false)]
    [InlineData(0, null, null)]
    [InlineData(1, null, false)]
    public void Who_is_six_has_health_insurance(int sixDaysLater, bool? isInsured, bool? expected) =>
        Assert.Equal(expected, Of(Aged(6, sixDaysLater) with { HasHealthInsurance = isInsured }).IsDeprived("VN-2016-HEALTH-INSURANCE"));

    [Theory]
    [InlineData("1986-01-01", GeneralDiploma.Primary, SchoolLevel.None, true)]
    [InlineData("1985-12-31", GeneralDiploma.Primary, SchoolLevel.None, false)]
    [InlineData("2007-10-15", GeneralDiploma.Primary, SchoolLevel.None, true)]
    [InlineData("2007-10-16", GeneralDiploma.Primary, SchoolLevel.None, false)]
    [InlineData("1986-01-01", GeneralDiploma.LowerSecondary, SchoolLevel.None, false)]
    [InlineData("1986-01-01", GeneralDiploma.UpperSecondary, SchoolLevel.None, false)]
    [InlineData("1986-01-01", GeneralDiploma.None, SchoolLevel.Vocational, false)]
    [InlineData("1986-01-01", null, SchoolLevel.None, null)]
    [InlineData("1986-01-01", GeneralDiploma.None, null, null)]
    [InlineData("1986-01-01", null, SchoolLevel.Primary, false)]
    [InlineData(null, GeneralDiploma.None, SchoolLevel.None, null)]
    [InlineData(null, GeneralDiploma.LowerSecondary, null, false)]
    public void Who_was_born_in_1986_or_later_and_is_fifteen_has_finished_lower_secondary_school_or_studies(
        string? bornOn,
        GeneralDiploma? diploma,
        SchoolLevel? studies,
        bool? expected)
    {
        DateOnly? day = bornOn is null ? null : DateOnly.ParseExact(bornOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            expected,
            Of(Sound with { BornOn = day, Diploma = diploma, Studies = studies }).IsDeprived("VN-2016-ADULT-EDUCATION"));
    }

    [Theory]
    [InlineData(5, 0, SchoolLevel.None, true)]
    [InlineData(5, 1, SchoolLevel.None, false)]
    [InlineData(15, 1, SchoolLevel.None, true)]
    [InlineData(15, 0, SchoolLevel.None, false)]
    [InlineData(14, 0, SchoolLevel.Preschool, false)]
    [InlineData(14, 0, null, null)]
    [InlineData(15, 0, null, false)]
    public void A_child_from_five_to_below_fifteen_goes_to_school(int age, int daysLater, SchoolLevel? studies, bool? expected) =>
        Assert.Equal(expected, Of(Aged(age, daysLater) with { Studies = studies }).IsDeprived("VN-2016-CHILD-SCHOOLING"));

    [Theory]
    [InlineData(HouseGrade.Solid, false)]
    [InlineData(HouseGrade.HalfSolid, false)]
    [InlineData(HouseGrade.HardlySolid, true)]
    [InlineData(HouseGrade.Makeshift, true)]
    [InlineData(null, null)]
    public void A_house_is_solid_or_half_solid(HouseGrade? grade, bool? expected) =>
        Assert.Equal(expected, With(new DwellingFindings { Grade = grade }).IsDeprived("VN-2016-HOUSING-QUALITY"));

    [Theory]
    [InlineData(5, "40", false)]
    [InlineData(5, "39.9", true)]
    [InlineData(5, "39.999999", true)]
    [InlineData(1, "8.00", false)]
    [InlineData(1, "0", true)]
    [InlineData(5, null, null)]
    public void A_member_has_eight_square_metres(int members, string? area, bool? expected)
    {
        decimal? floor = area is null ? null : decimal.Parse(area, System.Globalization.CultureInfo.InvariantCulture);
        var findings = With(new DwellingFindings { FloorArea = floor }, members);

        Assert.Equal(expected, findings.IsDeprived("VN-2016-HOUSING-AREA"));
        Assert.Equal(expected, findings.IsDeprived("VN-2022-HOUSING-AREA"));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void Somebody_uses_telecommunications(bool? uses, bool? expected) =>
        Assert.Equal(expected, With(new ServiceFindings { UsesTelecommunications = uses }).IsDeprived("VN-2016-TELECOMMUNICATIONS"));

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(null, false, null)]
    [InlineData(null, true, false)]
    [InlineData(true, null, false)]
    [InlineData(false, null, null)]
    public void There_is_a_radio_or_the_loudspeaker_is_heard(bool? hasRadio, bool? hears, bool? expected)
    {
        var services = new ServiceFindings
        {
            HasRadio = hasRadio,
            HearsLoudspeaker = hears,
            HasTelevision = false,
            HasDesktopComputer = false,
            HasLaptop = false,
            HasSmartphone = true,
        };

        Assert.Equal(expected, With(services).IsDeprived("VN-2016-INFORMATION-ASSETS"));
    }

    [Fact]
    public void A_television_or_any_computer_is_enough()
    {
        var none = new ServiceFindings { HasRadio = false, HearsLoudspeaker = false, HasTelevision = false, HasDesktopComputer = false, HasLaptop = false };

        Assert.All(
            [none with { HasTelevision = true }, none with { HasDesktopComputer = true }, none with { HasLaptop = true }],
            services => Assert.False(With(services).IsDeprived("VN-2016-INFORMATION-ASSETS")));
    }
}

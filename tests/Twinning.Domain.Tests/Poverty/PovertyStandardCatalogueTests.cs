using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class PovertyStandardCatalogueTests
{
    private static readonly AreaId Commune = new(7901);

    [Theory]
    [InlineData(ReturnKind.Annual, 2014, null)]
    [InlineData(ReturnKind.Baseline, 2015, "VN-2016")]
    [InlineData(ReturnKind.Annual, 2015, null)]
    [InlineData(ReturnKind.Annual, 2016, "VN-2016")]
    [InlineData(ReturnKind.Annual, 2021, "VN-2016")]
    [InlineData(ReturnKind.Baseline, 2021, "VN-2022")]
    [InlineData(ReturnKind.Annual, 2022, "VN-2022")]
    [InlineData(ReturnKind.Annual, 2026, "VN-2022")]
    [InlineData(ReturnKind.Baseline, 2026, null)]
    [InlineData(ReturnKind.Annual, 2027, "VN-2027")]
    [InlineData(ReturnKind.Annual, 2030, "VN-2027")]
    [InlineData(ReturnKind.Annual, 2031, null)]
    public void The_country_has_one_standard_for_a_review(ReturnKind kind, int year, string? expected) =>
        Assert.Equal(expected, PovertyStandardCatalogue.National.StandardFor(null, kind, year)?.Id.Value);

    [Fact]
    public void The_nearest_place_with_a_standard_for_the_review_decides()
    {
        var ofCommune = Local with { Id = new StandardId("COMMUNE"), Jurisdiction = Commune, Reviews = [Review(2023)] };
        var catalogue = PovertyStandardCatalogue.Of([Local, ofCommune]).Value!;

        Assert.Same(ofCommune, catalogue.StandardFor([Commune, Province], ReturnKind.Annual, 2023));
        Assert.Same(Local, catalogue.StandardFor([Commune, Province], ReturnKind.Annual, 2024));
        Assert.Same(PovertyStandards.Vn2022, catalogue.StandardFor([Commune, Province], ReturnKind.Annual, 2026));
        Assert.Same(PovertyStandards.Vn2022, catalogue.StandardFor([new AreaId(1)], ReturnKind.Annual, 2023));
        Assert.Same(PovertyStandards.Vn2022, catalogue.StandardFor(null, ReturnKind.Annual, 2023));
        Assert.Same(Local, catalogue.Find(Local.Id));
        Assert.Null(catalogue.Find(new StandardId("NONE")));
    }

    [Fact]
    public void A_refused_standard_makes_no_catalogue_and_every_broken_rule_is_said()
    {
        var result = PovertyStandardCatalogue.Of([Local.Raised(-1) with { Reviews = [], Jurisdiction = null }, Local.Raised(-1)]);

        Assert.Null(result.Value);
        Assert.Equal(
            ["STANDARD-NO-PLACE", "STANDARD-NO-REVIEW", "STANDARD-ID-TWICE"],
            result.Violations.Take(3).Select(violation => violation.Code.Value));
        Assert.Contains("below 1,500,000 đồng of VN-2022", result.Violations[3].Message.English, System.StringComparison.Ordinal);
        Assert.Contains("thấp hơn 1.500.000 đồng của VN-2022", result.Violations[3].Message.Vietnamese, System.StringComparison.Ordinal);
    }
}

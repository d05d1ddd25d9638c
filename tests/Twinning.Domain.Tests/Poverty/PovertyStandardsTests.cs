using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;
using Xunit;

namespace Twinning.Domain.Tests.Poverty;

public class PovertyStandardsTests
{
    [Fact]
    public void Every_year_from_2016_to_2030_has_one_standard_for_its_yearly_review()
    {
        Assert.Equal(Enumerable.Range(2016, 15), PovertyStandards.All.SelectMany(standard => standard.AnnualYears));
    }

    [Fact]
    public void Every_instrument_is_a_listed_statute()
    {
        Assert.All(PovertyStandards.All, standard => Assert.Contains(standard.Instrument, LegalSources.All));
        Assert.All(PovertyStandards.All, standard => Assert.Equal(SourceKind.Statute, standard.Instrument.Kind));
    }

    [Fact]
    public void A_standard_is_found_by_its_name()
    {
        Assert.Same(PovertyStandards.Vn2022, PovertyStandards.Find(new StandardId("VN-2022")));
        Assert.Null(PovertyStandards.Find(new StandardId("HCM-2021")));
        Assert.Throws<ArgumentException>(() => new StandardId(" "));
    }

    [Fact]
    public void Every_rule_has_its_own_code()
    {
        Assert.Equal(16, new RuleCatalogue([.. ReturnRules.All, .. ReductionRules.All]).Rules.Count);
    }
}

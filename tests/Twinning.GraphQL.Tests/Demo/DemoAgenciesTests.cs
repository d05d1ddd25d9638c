using System;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Agencies;
using Twinning.GraphQL.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoAgenciesTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task There_are_46_records_of_which_45_are_in_force_on_any_day()
    {
        var agencies = (await store.RegistersAsync()).Agencies;

        Assert.Equal(46, agencies.Agencies.Count);
        Assert.Equal(45, agencies.InForceOn(new DateOnly(2019, 6, 30)).Count);
        Assert.Equal(45, agencies.InForceOn(new DateOnly(2019, 7, 1)).Count);
        Assert.Equal(45, agencies.InForceOn(new DateOnly(2020, 12, 31)).Count);
    }

    [Fact]
    public async Task One_agency_took_over_from_another_in_2019()
    {
        var agencies = (await store.RegistersAsync()).Agencies;
        var succession = Assert.Single(agencies.Successions);

        Assert.Equal("Cơ quan 45", agencies.Find(succession.Predecessor)!.NameOn(succession.Day));
        Assert.Equal("Cơ quan 46", agencies.Find(succession.Successor)!.NameOn(succession.Day));
        Assert.Equal(new DateOnly(2019, 7, 1), succession.Day);
        Assert.Equal(DemoDocuments.MadeUp, succession.DecidingDocument);
        Assert.Empty(AgencyRules.Judge(agencies));
    }

    [Fact]
    public async Task Each_agency_has_a_neutral_name_and_the_kinds_are_mixed()
    {
        var agencies = (await store.RegistersAsync()).Agencies.Agencies;

        Assert.All(agencies, agency => Assert.Equal($"Cơ quan {agency.Id.Value:00}", Assert.Single(agency.Names).Name));
        Assert.Equal(10, agencies.Select(agency => agency.Kind).Distinct().Count());
    }
}

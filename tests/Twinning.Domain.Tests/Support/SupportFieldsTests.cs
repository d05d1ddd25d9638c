using System;
using System.Linq;
using Twinning.Domain.Support;
using Xunit;

namespace Twinning.Domain.Tests.Support;

public class SupportFieldsTests
{
    [Fact]
    public void Every_field_is_listed_once_and_has_its_words()
    {
        Assert.Equal(Enum.GetValues<SupportField>().ToHashSet(), SupportFields.All.ToHashSet());
        Assert.Equal(11, SupportFields.All.Count);
        Assert.Equal(11, SupportFields.All.Select(field => field.Vietnamese()).Distinct().Count());
        Assert.Equal(11, SupportFields.All.Select(field => field.English()).Distinct().Count());
    }
}

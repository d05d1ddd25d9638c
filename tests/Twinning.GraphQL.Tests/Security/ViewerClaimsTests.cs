using System.Linq;
using System.Security.Claims;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Security;
using Xunit;

namespace Twinning.GraphQL.Tests.Security;

public class ViewerClaimsTests
{
    [Fact]
    public void The_office_may_be_confined_to_areas()
    {
        var (viewer, refusal) = Read("role=office", "area=7", "area=8");

        Assert.Null(refusal);
        Assert.Equal(ViewerRole.Office, viewer!.Role);
        Assert.Null(viewer.Agency);
        Assert.Equal([new AreaId(7), new AreaId(8)], viewer.Areas);
        Assert.Equal("OFFICE", viewer.Actor);
    }

    [Fact]
    public void An_agency_has_its_number()
    {
        var (viewer, refusal) = Read("role=agency", "agency=12");

        Assert.Null(refusal);
        Assert.Equal(ViewerRole.Agency, viewer!.Role);
        Assert.Equal(new AgencyId(12), viewer.Agency);
        Assert.Empty(viewer.Areas);
        Assert.Equal("AGENCY 12", viewer.Actor);
    }

    [Fact]
    public void An_appraiser_has_no_agency_and_may_be_confined_to_areas()
    {
        var (viewer, refusal) = Read("role=appraiser", "area=7");

        Assert.Null(refusal);
        Assert.Equal((ViewerRole.Appraiser, null), (viewer!.Role, viewer.Agency));
        Assert.Equal([new AreaId(7)], viewer.Areas);
        Assert.Equal("APPRAISER", viewer.Actor);
    }

    [Fact]
    public void Other_claims_do_not_matter() => Assert.Equal("OFFICE", Read("role=office", "name=x", "sub=y").Viewer!.Actor);

    [Fact]
    public void Nobody_is_anonymous() => Assert.Equal("ANONYMOUS", Viewer.Anonymous.Actor);

    [Theory]
    [InlineData("The token carries 0 claims 'role'; it needs exactly one: 'office', 'agency' or 'appraiser'.")]
    [InlineData("The token carries 2 claims 'role'; it needs exactly one: 'office', 'agency' or 'appraiser'.", "role=office", "role=agency", "agency=1")]
    [InlineData("The token's role 'Office' is unknown; the roles are 'office', 'agency' and 'appraiser'.", "role=Office")]
    [InlineData("The token's role 'anonymous' is unknown; the roles are 'office', 'agency' and 'appraiser'.", "role=anonymous")]
    [InlineData("The token's role '' is unknown; the roles are 'office', 'agency' and 'appraiser'.", "role=")]
    [InlineData("The token's claim area 'x' is not the number of an area.", "role=office", "area=7", "area=x")]
    [InlineData("The token's claim area '' is not the number of an area.", "role=office", "area=")]
    [InlineData("The token's claim area '0' is not the number of an area.", "role=office", "area=0")]
    [InlineData("The token's claim area '-7' is not the number of an area.", "role=office", "area=-7")]
    [InlineData("The token's claim area '7,8' is not the number of an area.", "role=office", "area=7,8")]
    [InlineData("The token's claim area ' 7' is not the number of an area.", "role=office", "area= 7")]
    [InlineData("The token's claim area '9223372036854775808' is not the number of an area.", "role=office", "area=9223372036854775808")]
    [InlineData("The token carries 0 claims 'agency'; the role 'agency' takes 1.", "role=agency")]
    [InlineData("The token carries 2 claims 'agency'; the role 'agency' takes 1.", "role=agency", "agency=1", "agency=2")]
    [InlineData("The token carries 1 claims 'agency'; the role 'office' takes 0.", "role=office", "agency=1")]
    [InlineData("The token carries 1 claims 'agency'; the role 'appraiser' takes 0.", "role=appraiser", "agency=1")]
    [InlineData("The token's claim agency 'x' is not the number of an agency.", "role=agency", "agency=x")]
    public void Claims_that_cannot_be_read_refuse_the_token(string refusal, params string[] claims)
    {
        Assert.Equal((null, refusal), Read(claims));
    }

    private static (Viewer? Viewer, string? Refusal) Read(params string[] claims) =>
        ViewerClaims.Read(new ClaimsPrincipal(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Split('=')[0], claim.Split('=')[1])))));
}

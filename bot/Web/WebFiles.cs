using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace ComplaintBot.Web;

/// <summary>The files of the pages (<c>wwwroot</c>), which stand beside the program wherever it is started from.</summary>
internal sealed class WebFiles
{
    private readonly string root = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public WebFiles() => Version = Fingerprint(root);

    /// <summary>Changes with the files: pages ask for <c>name?v=…</c>, which may then be cached for ever.</summary>
    public string Version { get; }

    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>Serves the files. What the build has compressed is sent compressed, to whoever takes it.</summary>
    public void Use(IApplicationBuilder app)
    {
        var types = new FileExtensionContentTypeProvider();
        var provider = new PhysicalFileProvider(root);
        app.Use((context, next) =>
        {
            var path = context.Request.Path.Value ?? string.Empty;
            if (path.StartsWith("/vendor/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal))
            {
                context.Response.Headers.Vary = "Accept-Encoding";
                var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
                foreach (var (encoding, extension) in (ReadOnlySpan<(string, string)>)[("br", ".br"), ("gzip", ".gz")])
                {
                    if (accepted.Any(one => one.Value == encoding && one.Quality is null or > 0) && provider.GetFileInfo(path + extension).Exists)
                    {
                        context.Request.Path = path + extension;
                        context.Response.Headers.ContentEncoding = encoding;
                        break;
                    }
                }
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = provider,
            ContentTypeProvider = new Uncompressed(types),
            OnPrepareResponse = file =>
            {
                var headers = file.Context.Response.Headers;
                headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
                headers.XContentTypeOptions = "nosniff";
            },
        });
    }

    private static string Fingerprint(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new FileInfo(path)))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Name}|{file.Length}|{file.LastWriteTimeUtc.Ticks};")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>A compressed file has the type of what is in it.</summary>
    private sealed class Uncompressed(FileExtensionContentTypeProvider types) : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType) =>
            types.TryGetContentType(subpath.EndsWith(".br", StringComparison.Ordinal) || subpath.EndsWith(".gz", StringComparison.Ordinal) ? subpath[..^3] : subpath, out contentType);
    }
}
